internal import Language

/// Divides what shows how a thing may be said into its wordings, of which any will do: "afraid or embarrassed, worried about
/// what will be found".
enum ExampleWordings {
  /// Most words of a thing in a list of things.
  private static let longestThing = 4

  /// What is said of the first half of a pair; of a list of things each will do: "low iron – lentils, beans, dark leaves".
  static func expansion(of halves: PairedPiece, isPaired: Bool) -> ItemSyntax {
    if halves.isExample { return item(halves.second) }
    var item = PiecePhrases().item(halves.second)
    if isPaired, let things = things(halves.second) {
      // What "or" shares among them stands beside them.
      item.alternatives = item.alternatives.count == 1 ? things : item.alternatives + things
    }
    return item
  }

  /// The first half of a pair; where it has examples, each will do: "another person is at risk, e.g. a child is hit".
  static func first(of halves: PairedPiece, isPaired: Bool) -> ItemSyntax {
    guard isPaired, let found = LabelledExamples(halves.first) else { return PiecePhrases().item(halves.first) }
    var item = found.isGeneral ? ItemSyntax(alternatives: []) : PiecePhrases().item(found.label[...])
    item.alternatives += found.examples.flatMap { $0.alternatives }
    return item
  }

  static func item(_ words: ArraySlice<SyntaxWord>) -> ItemSyntax {
    let phrases = PiecePhrases()
    var item = ItemSyntax(alternatives: [])
    for part in words.split(whereSeparator: { $0.depth == 0 && ($0.is(";") || $0.kind == .slash) }) {
      for clause in clauses(part) { item.alternatives += phrases.item(withoutResult(clause)).alternatives }
    }
    return item
  }

  /// The things of a list with commas; nil where it is none, or all of it is meant ("Germany, Austria and Italy").
  static func things(_ words: ArraySlice<SyntaxWord>) -> [[SyntaxWord]]? {
    let plain = words.filter { $0.depth == 0 && $0.kind != .open && $0.kind != .close }
    guard plain.contains(where: { $0.kind == .comma }), !plain.contains(where: { $0.is("and") || $0.kind == .slash })
    else { return nil }
    let parts = plain.split { $0.kind == .comma || $0.is("or") }.map { $0.trimmedMarks.filter { $0.isWord } }
    let isList =
      parts.count > 1
      && parts.allSatisfy { part in
        !part.isEmpty && part.count <= longestThing && part.allSatisfy { $0.classes.isDisjoint(with: .function) }
      }
    return isList ? parts : nil
  }

  /// Divided at commas, and where "and" begins a clause of its own: "a long way from the hospital and there is no bus".
  private static func clauses(_ words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    var found: [ArraySlice<SyntaxWord>] = []
    var start = words.startIndex
    let hasSerialOr = words.indices.contains { words[$0].kind == .comma && words[($0 + 1)...].contains { $0.is("or") } }
    for index in words.indices where words[index].depth == 0 {
      let isClause = words[index].is("and") && words.word(at: index + 1)?.isAny(["there", "no", "they", "it"]) == true
      guard isClause || (words[index].kind == .comma && !hasSerialOr) else { continue }
      if index > start { found.append(words[start..<index]) }
      start = index + 1
    }
    if start < words.endIndex { found.append(words[start...]) }
    return found.filter { $0.hasWords }
  }

  /// "does not understand the leaflets so does not go": what comes of it is not needed.
  private static func withoutResult(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    guard let so = words.firstIndex(where: { $0.is("so") && $0.depth == 0 }), so > words.startIndex + 2,
      words.word(at: so + 1)?.isAny(["that", "much", "many", "far", "as"]) == false
    else { return words }
    return words[..<so]
  }
}
