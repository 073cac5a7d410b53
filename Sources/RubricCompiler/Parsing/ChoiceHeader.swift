internal import Language

/// Headers of lists that name no "from": "Any two reasons, each developed", "Any four".
extension NotationParser {
  struct BareChoice {
    var quantity: Int
    var head: [SyntaxWord]
  }

  /// - Parameter isFirst: nothing stands before it; after a list, "Any four" counts what the list holds.
  static func bareChoice(_ words: ArraySlice<SyntaxWord>, isFirst: Bool) -> BareChoice? {
    var rest = words.drop { !$0.isWord }
    while let last = rest.last, !last.isWord { rest = rest.dropLast() }
    guard rest.first?.is("any") == true, let quantity = rest.dropFirst().first?.number, (1...50).contains(quantity),
      rest.count <= 12, !rest.contains(where: { $0.is(":") || $0.is(";") || $0.kind == .dash })
    else { return nil }
    let named = rest.dropFirst(2)
    let stop = named.firstIndex {
      $0.kind == .comma || $0.kind == .open || $0.isAny(["with", "each", "from", "plus", "and", "of"])
    }
    let head = named[..<(stop ?? named.endIndex)].filter { $0.isWord }
    if !isFirst, !head.isEmpty, stop == nil { return nil }
    if stop == nil, head.count > 3 { return nil }
    return BareChoice(quantity: quantity, head: head)
  }

  /// Whether words end in "such as", "for example", "including".
  static func opensExamples(_ words: ArraySlice<SyntaxWord>) -> Bool {
    withoutExamples(words).endIndex < words.trimmedEnd.endIndex
  }

  static func withoutExamples(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    let end = words.trimmedEnd
    if end.suffix(2).starts(["such", "as"]) || end.suffix(2).starts(["for", "example"]) { return end.dropLast(2) }
    if let last = end.last, last.isAny(["eg", "including", "like"]) { return end.dropLast() }
    return end
  }
}
