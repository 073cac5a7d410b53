internal import Language

/// Turns "the risk must be named and explained" into "name and explain the risk".
struct PassiveReader {
  private static let participles: [StaticString] = [
    "identified", "named", "stated", "listed", "given", "outlined", "described", "defined", "explained", "compared",
    "contrasted", "distinguished", "justified", "analysed", "discussed", "assessed", "evaluated", "demonstrated",
    "selected", "proposed", "applied", "calculated", "summarised", "suggested", "recommended", "mentioned", "quoted",
  ]

  /// The statement in the active voice; as it is where it is no passive demand.
  func active(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    guard let modal = words.indices.first(where: { isDemand(at: $0, in: words) }), modal > words.startIndex,
      // "Credit should be given for": a lead-in.
      !words[words.startIndex..<modal].contains(where: { $0.isAny(["credit", "mark", "marks"]) })
    else { return words }
    let subject = words[words.startIndex..<modal]
    var end = modal + 2
    while let word = words.word(at: end), word.isAny(Self.participles) || word.is("and") || CommandReader.isManner(word)
    {
      end += 1
    }
    while end > modal + 2, words[end - 1].is("and") { end -= 1 }
    // "All of these must be listed: A, B and C": the list goes with the subject.
    let commands = words[(modal + 2)..<end].map { baseForm(of: $0) }
    return (commands + subject + words[end...])[...]
  }

  /// "All four must be given", "the units should be stated": must be there, whatever else is asked for.
  func isObligation(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.indices.contains { index in
      isDemand(at: index, in: words)
        && words.word(at: index + 2)?.isAny(["given", "mentioned", "stated", "included", "named", "listed"]) == true
    }
  }

  /// "must be named", "should be clearly explained".
  private func isDemand(at index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    guard words[index].depth == 0, words[index].isAny(["must", "should"]), words.word(at: index + 1)?.is("be") == true
    else { return false }
    let next = words[(index + 2)...].prefix(3).drop { CommandReader.isManner($0) }
    return next.first?.isAny(Self.participles) == true
  }

  /// "explained" as "explain", at its place in the text.
  private func baseForm(of word: SyntaxWord) -> SyntaxWord {
    for command in CommandWord.allCases {
      let name = command.word.bytes
      let stem = name.last == UInt8(ascii: "e") || name.last == UInt8(ascii: "y") ? name.dropLast() : name[...]
      guard word.folded.starts(with: stem), word.ends(in: "ed") || word.is("given") else { continue }
      var base = word
      base.folded = [UInt8](name)
      base.isGenerated = true
      base.classes = []
      return base
    }
    return word
  }
}
