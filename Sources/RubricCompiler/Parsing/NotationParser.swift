internal import Language
internal import RubricModel

/// Parses mark-scheme notation: points divided by `;` or line ends, each with its marks, `/` between alternatives,
/// "any N from" before them.
struct NotationParser {
  /// Whether the statements were notation; then the demands are appended to `syntax`.
  func parse(_ statements: [ArraySlice<SyntaxWord>], into syntax: inout PointSyntax) -> Bool {
    let all = statements.joined()
    var annotations = 0
    var separators = 0
    let words = [SyntaxWord](all)
    for index in words.indices {
      if MarkAnnotations.annotation(at: index, in: words[...]) != nil { annotations += 1 }
      if words[index].is(";") { separators += 1 }
    }
    let anyFrom = quantityOfAnyFrom(words)
    guard annotations >= 2 || separators >= 1 || (anyFrom != nil && statements.count > 1) else { return false }
    var items: [(item: ItemSyntax, marks: Int?)] = []
    var quantity = anyFrom
    for statement in statements {
      var rest = statement.filter { $0.kind != .lineBreak }[...]
      if let number = quantityOfAnyFrom([SyntaxWord](rest)) {
        quantity = number
        rest = rest.drop { !$0.is(":") && !$0.is("from") }.dropFirst()
      } else if let colon = rest.firstIndex(where: { $0.is(":") && $0.depth == 0 }),
        rest[colon...].contains(where: { $0.is(";") || $0.kind == .open })
      {
        // "Wash hands: before starting work (1); …": what stands before the colon names the list.
        rest = rest[(colon + 1)...]
      }
      for piece in pieces(rest) {
        var marks: Int?
        let plain = MarkAnnotations.strip([SyntaxWord](piece), into: &marks)
        let alternatives = plain[...].split { $0.kind == .slash || ($0.is("or") && $0.depth == 0) }
          .map { content($0) }.filter { !$0.isEmpty }
        if !alternatives.isEmpty { items.append((ItemSyntax(alternatives: alternatives), marks)) }
      }
    }
    guard !items.isEmpty else { return false }
    let total = items.reduce(0) { $0 + ($1.marks ?? 1) }
    if let wanted = quantity ?? syntax.statedMarks.flatMap({ $0 < total ? $0 : nil }) {
      var demand = DemandSyntax(command: .state, head: [])
      demand.items = items.map { $0.item }
      demand.quantity = wanted
      demand.marks = wanted
      demand.isOpen = syntax.acceptsOther
      syntax.demands.append(demand)
      if syntax.statedMarks == nil { syntax.statedMarks = wanted }
    } else {
      for entry in items {
        var demand = DemandSyntax(command: .state, head: entry.item.alternatives.first ?? [])
        demand.items = [entry.item]
        demand.quantity = 1
        demand.marks = entry.marks ?? 1
        syntax.demands.append(demand)
      }
      syntax.statedMarks = syntax.statedMarks ?? total
    }
    return true
  }

  /// The pieces of a statement: at `;`, and after each mark annotation.
  private func pieces(_ words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    var found: [ArraySlice<SyntaxWord>] = []
    var start = words.startIndex
    var index = words.startIndex
    while index < words.endIndex {
      if words[index].is(";") {
        found.append(words[start..<index])
        start = index + 1
      } else if let (_, length) = MarkAnnotations.annotation(at: index, in: words) {
        found.append(words[start..<(index + length)])
        index += length
        start = index
        continue
      }
      index += 1
    }
    if start < words.endIndex { found.append(words[start...]) }
    return found.filter { $0.contains { $0.isWord } }
  }

  /// What counts of an alternative: brackets say what is not required.
  private func content(_ words: ArraySlice<SyntaxWord>) -> [SyntaxWord] {
    [SyntaxWord](words.filter { $0.depth == 0 && $0.kind != .open && $0.kind != .close }[...].trimmedMarks)
  }

  /// The number in "any two from".
  private func quantityOfAnyFrom(_ words: [SyntaxWord]) -> Int? {
    guard words.count >= 3 else { return nil }
    for index in 0..<(words.count - 2) where words[index].is("any") && words[index + 2].is("from") {
      return words[index + 1].number
    }
    return nil
  }
}
