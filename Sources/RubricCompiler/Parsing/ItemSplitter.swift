internal import Language

/// Divides a list into its items: at commas, at "and" and "or"; "/" joins alternatives of one item.
enum ItemSplitter {
  static func items(_ words: ArraySlice<SyntaxWord>) -> [ItemSyntax] {
    let words = words.trimmedMarks
    // "LAST model: Listen, Apologise, Solve, Thank": the steps are the items.
    if let colon = words.firstIndex(where: { $0.is(":") }), colon > words.startIndex {
      return items(words[(colon + 1)...])
    }
    // "centralised vs. decentralised"
    if let versus = words.firstIndex(where: { $0.isAny(["vs", "versus"]) }) {
      return items(words[words.startIndex..<versus]) + items(words[(versus + 1)...])
    }
    // "using the 'LAST' (Listen, Apologise, Solve, Thank) model": the bracket belongs to the name.
    if let open = words.firstIndex(where: { $0.kind == .open }), let close = words.lastIndex(where: { $0.kind == .close }) {
      let name = words.filter { $0.depth == 0 && $0.isWord }
      let steps = chunks(words[(open + 1)..<close]).map { [SyntaxWord]($0.filter { $0.isWord }) }
      if steps.count > 1, !name.isEmpty { return [ItemSyntax(alternatives: [name])] + steps.map { ItemSyntax(alternatives: [$0]) } }
    }
    return chunks(words).map { chunk in
      let alternatives = chunk.split { $0.kind == .slash }.map { [SyntaxWord]($0.trimmedMarks.filter { $0.isWord }) }
      return ItemSyntax(alternatives: alternatives.filter { !$0.isEmpty })
    }.filter { !$0.alternatives.isEmpty }
  }

  /// The pieces between commas, "and" and "or" outside brackets.
  static func chunks(_ words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    guard let depth = words.map({ $0.depth }).min() else { return [] }
    let hasComma = words.contains { $0.kind == .comma && $0.depth == depth }
    var found: [ArraySlice<SyntaxWord>] = []
    var start = words.startIndex
    for index in words.indices where words[index].depth == depth {
      let word = words[index]
      let isJoin = word.isAny(["and", "or"])
      // In a list with commas, "and" joins the last two items only; before them it belongs to an item.
      let endsItem =
        word.kind == .comma || word.is(";")
        || (isJoin && (!hasComma || isLastJoin(index, in: words, depth: depth)))
      if endsItem {
        if index > start { found.append(words[start..<index]) }
        start = index + 1
      }
    }
    if start < words.endIndex { found.append(words[start...]) }
    return found.map { $0.trimmedMarks }.filter { !$0.isEmpty }
  }

  private static func isLastJoin(_ index: Int, in words: ArraySlice<SyntaxWord>, depth: Int) -> Bool {
    !words[(index + 1)...].contains { $0.kind == .comma && $0.depth == depth }
  }
}
