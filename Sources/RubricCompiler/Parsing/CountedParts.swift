internal import Language

/// Heads whose parts have numbers of their own, and arguments "for and against".
extension HeadReader {
  /// "at least one physical, one social and one emotional effect", "the price, the place and one other factor": parts with
  /// numbers of their own, and perhaps items before them.
  func counted(
    _ words: ArraySlice<SyntaxWord>, command: CommandWord, syntax: inout PointSyntax
  ) -> [DemandSyntax]? {
    let chunks = ItemSplitter.chunks(words)
    let isCounted = chunks.map { QuantityReader.read($0).isStated }
    let isPair = chunks.count == 2 && isCounted[0] && !words.contains { $0.is("and") }
    guard chunks.count > 2 || isPair, let last = chunks.last, isCounted.last == true else { return nil }
    var found: [DemandSyntax] = []
    let plain = zip(chunks, isCounted).filter { !$1 }.map { $0.0 }
    if let first = plain.first, let end = plain.last {
      guard isCounted.firstIndex(of: true) == plain.count else { return nil }
      var list = DemandSyntax(command: command, head: [SyntaxWord](words[first.startIndex..<end.endIndex]))
      list.items = plain.map { ItemSyntax(alternatives: [$0.filter { $0.isWord }]) }
      list.quantity = list.items.count
      list.needsAll = true
      found.append(list)
    }
    for chunk in chunks.suffix(chunks.count - plain.count) {
      var demand = single(chunk, command: command, syntax: &syntax)
      // "one physical … effect": the noun stands with the last.
      if demand.head.count == 1, chunk.endIndex < last.startIndex, let noun = HeadNoun.of([SyntaxWord](last)) {
        demand.head.append(noun)
      }
      found.append(demand)
    }
    return found
  }

  /// "arguments for and against".
  func forAndAgainst(_ words: ArraySlice<SyntaxWord>, _ command: CommandWord) -> [DemandSyntax]? {
    guard let first = words.indices.first(where: { words.has(["for", "and", "against"], at: $0) }),
      first > words.startIndex
    else { return nil }
    return [words[..<first] + words[first...first], words[..<first] + words[(first + 2)...]].map { side in
      var demand = DemandSyntax(command: command, head: [SyntaxWord](side.trimmedMarks))
      demand.isOpen = true
      return demand
    }
  }
}
