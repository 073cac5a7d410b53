internal import Language

/// Puts the command of a sentence first: "using an example to explain why …" as "explain why …, using an example".
struct SentenceOrder {
  /// "using an example from the text to explain why …": the command comes after what it is done with.
  func commandFirst(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    if let first = words.first, first.isAny(["using", "with"]),
      let comma = words.prefix(14).firstIndex(where: { $0.kind == .comma }),
      let command = words.word(at: comma + 1), let word = WordTables.shared.command(command),
      command.folded == word.word.bytes
    {
      // "Using evidence from the map, justify …"
      return (words[(comma + 1)...].trimmedEnd + [words[comma]] + words[..<comma])[...]
    }
    // "Draw a sketch to show …", "producing a leaflet to explain …": the form of the answer, and what it must do.
    let makes: [StaticString] = [
      "draw", "draws", "drawing", "sketch", "produce", "produces", "producing", "create", "creates", "creating",
      "prepare",
      "prepares", "preparing", "write", "writes", "writing", "make",
    ]
    if words.first?.isAny(makes) == true, let to = words.prefix(10).firstIndex(where: { $0.is("to") }),
      let command = words.word(at: to + 1), let word = WordTables.shared.command(command),
      command.folded == word.word.bytes || command.is("show")
    {
      return words[(to + 1)...]
    }
    // "…, not just naming them but explaining each": the second is what is asked for.
    if let not = words.firstIndex(where: { $0.is("not") }), not > words.startIndex, words[not - 1].kind == .comma,
      words.word(at: not + 1)?.isAny(["just", "only", "merely", "simply"]) == true,
      words.word(at: not + 2).map({ WordTables.shared.command($0) != nil }) == true,
      let but = words[not...].firstIndex(where: { $0.is("but") }),
      words.word(at: but + 1).map({ WordTables.shared.command($0) != nil || $0.is("also") }) == true
    {
      return (words[..<not] + words[(but + 1)...].drop { $0.is("also") })[...]
    }
    guard let using = words.firstIndex(where: { $0.is("using") }), using - words.startIndex <= 6,
      words[words.startIndex..<using].allSatisfy({ WordTables.shared.command($0) == nil || !$0.ends(in: "ing") }),
      let to = words[using...].prefix(14).firstIndex(where: { $0.is("to") }), to > using + 1,
      let command = words.word(at: to + 1), let word = WordTables.shared.command(command),
      command.folded == word.word.bytes
    else { return words }
    let body = words[(to + 1)...].trimmedEnd
    var comma = words[to]
    comma.kind = .comma
    comma.folded = (",".utf8).map { $0 }
    comma.classes = []
    comma.span = ByteSpan(start: words[to].span.start, end: words[to].span.start)
    return ([SyntaxWord](words[words.startIndex..<using]) + body + [comma] + words[using..<to])[...]
  }
}
