internal import Language
internal import RubricModel

/// Shows how alternatives between slashes are read where it is not plain how far each goes: "red / green light".
struct ScopeCheck {
  let source: SourceText

  func check(_ syntax: PointSyntax, terms: inout TermTable, diagnostics: inout [Diagnostic]) {
    for item in syntax.demands.flatMap({ $0.items }) where item.alternatives.count > 1 {
      guard isExpanded(item) || isUnclear(item, &terms), isSlashed(item) else { continue }
      let readings = item.alternatives.prefix(4).map { "'" + text($0) + "'" }
      let all = readings.joined(separator: " or ") + (item.alternatives.count > 4 ? " …" : "")
      let whole = item.alternatives.filter { words in !item.alternatives.contains { isPart(words, of: $0) } }
      let full = whole.map { text($0) }.joined(separator: " / ")
      diagnostics.append(
        Diagnostic(
          .scopeChosen, item.span, text: source.string(item.span), other: all,
          fix: isExpanded(item) && whole.count <= 4 ? Diagnostic.Fix(item.span, full) : nil))
    }
  }

  /// Whether a wording has words that stand after the start of the next one, or before the end of the last: the compiler
  /// has shared them out.
  private func isExpanded(_ item: ItemSyntax) -> Bool {
    zip(item.alternatives, item.alternatives.dropFirst()).contains { one, next in
      guard let end = one.last?.span.end, let start = next.first?.span.start else { return false }
      return end > start
    }
  }

  /// Whether a wording says less than another: "warm" beside "warm colours".
  private func isPart(_ words: [SyntaxWord], of other: [SyntaxWord]) -> Bool {
    guard words.count < other.count else { return false }
    var place = words.startIndex
    for word in other where place < words.endIndex && word.span == words[place].span { place += 1 }
    return place == words.endIndex
  }

  /// One word beside a phrase, which may or may not share the rest of it.
  private func isUnclear(_ item: ItemSyntax, _ terms: inout TermTable) -> Bool {
    guard item.alternatives.count == 2, let first = item.alternatives.first, let second = item.alternatives.last else {
      return false
    }
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    guard short.count == 1, (2...4).contains(long.count), short[0].classes.isEmpty, short[0].number == nil else {
      return false
    }
    // "refund / money back": two names for one thing share nothing.
    let known = Set(terms.wordingConcepts(short))
    if !known.isDisjoint(with: terms.wordingConcepts(long)) { return false }
    // "price / low price", "HTTP / hypertext transfer protocol".
    let key = terms.stem(short[0])
    if long.contains(where: { terms.stem($0) == key }) { return false }
    return short[0].folded != long.compactMap { $0.folded.first }
  }

  /// Whether it is a slash that divides the wordings.
  private func isSlashed(_ item: ItemSyntax) -> Bool { source.bytes(item.span).contains(UInt8(ascii: "/")) }

  private func text(_ words: [SyntaxWord]) -> String {
    words.map { source.string($0.span) }.joined(separator: " ")
  }
}
