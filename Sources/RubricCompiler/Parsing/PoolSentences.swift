internal import Language

/// Several pools in one sentence, or a pool whose answers have marks of their own: "Up to two marks for strengths, e.g. quick (1),
/// cheap (1); up to two marks for weaknesses, e.g. noisy (1), heavy (1); and one mark for a conclusion", "Look for up to 2 marks
/// for causes, 1 each, from: rain; melting snow; and up to 2 marks for effects, 1 each, from: …".
enum PoolSentences {
  /// The statements, each share of such a one as a statement of its own, without the marks of what it lists.
  static func written(_ statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    statements.flatMap { shares(of: $0) ?? [$0] }
  }

  private static func shares(of statement: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>]? {
    let words = statement.withoutLines.trimmedStart
    var starts = words.indices.filter { mayStart($0, in: words) && isPrice(at: $0, in: words) }
    guard let first = starts.first, words[..<first].allSatisfy({ $0.isWord && $0.isAny(opening) }) else { return nil }
    // "2 marks for a design which is safe and 1 mark for …" has its first price at its start.
    starts.append(words.endIndex)
    let found = zip(starts, starts.dropFirst()).map { share(words[$0..<$1]) }
    let isSpecial = found.contains { isMarked($0) || ($0.list != nil && pricesEach($0.head)) }
    guard isSpecial, found.contains(where: { $0.list != nil }), found.allSatisfy({ isShare($0) }) else { return nil }
    return found.map { share in
      guard let list = share.list else { return share.head }
      return share.head + (isMarked(share) ? withoutMarks(list) : list)
    }
  }

  /// Words before the first price.
  private static let opening: [StaticString] = [
    "look", "for", "award", "give", "credit", "allow", "reward", "there", "are", "should", "be", "given", "marks",
  ]

  private static func mayStart(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    guard words[index].depth == 0 else { return false }
    guard index > words.startIndex else { return true }
    let before = words[index - 1]
    return before.is(";") || before.kind == .comma || before.isAny(["and", "plus", "with"])
      || words[..<index].allSatisfy { $0.isAny(opening) }
  }

  /// "up to 2 marks for", "1 mark for", "a maximum of two marks for".
  private static func isPrice(at index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    guard let place = number(from: index, in: words) else { return false }
    return MarkAnnotations.isUnit(words, place + 1) && words.word(at: place + 2)?.is("for") == true
      && words.word(at: place + 3)?.is("each") != true
  }

  /// Where the number of a price stands that may say "up to" first.
  private static func number(from index: Int, in words: ArraySlice<SyntaxWord>) -> Int? {
    var next = index
    while let word = words.word(at: next), word.isAny(["up", "to", "a", "maximum", "max", "of", "further"]) {
      next += 1
    }
    guard next <= index + 5, let marks = words.word(at: next)?.number, (1...20).contains(marks) else { return nil }
    return next
  }

  private struct Share {
    /// "up to 2 marks for strengths, e.g."
    var head: ArraySlice<SyntaxWord>
    /// What it lists; nil where it names no answers.
    var list: ArraySlice<SyntaxWord>?
  }

  private static func share(_ words: ArraySlice<SyntaxWord>) -> Share {
    var words = words.trimmedEnd
    while let last = words.last, last.isAny(["and", "plus", "with"]) { words = words.dropLast().trimmedEnd }
    for index in words.indices.prefix(26) where words[index].depth == 0 {
      var start = index + 1
      if !words[index].is(":") {
        guard let list = ListIntroduction.at(index, in: words), list.kind == .examples else { continue }
        start = index + list.length
      }
      guard start < words.endIndex else { break }
      return Share(head: words[..<start], list: words[start...])
    }
    return Share(head: words)
  }

  /// A pool with its list, or a mark for what is named in few words.
  private static func isShare(_ share: Share) -> Bool {
    guard let place = number(from: share.head.startIndex, in: share.head), let marks = share.head[place].number else {
      return false
    }
    guard let list = share.list else {
      return marks == 1 && !share.head.indices.contains { MarkAnnotations.annotation(at: $0, in: share.head) != nil }
    }
    let priced = list.indices.compactMap { MarkAnnotations.annotation(at: $0, in: list) }
    return priced.isEmpty || (marks < priced.count && isMarked(share)) || (marks == 1 && priced.count == 1)
      || (priced.count == marks && isMarked(share) && list.introduction(from: list.startIndex) == nil)
  }

  /// Whether each answer of its list has a mark behind it, and is no step of a chain: "quick (1), cheap (1)".
  private static func isMarked(_ share: Share) -> Bool {
    guard let list = share.list else { return false }
    let places = list.indices.filter { MarkAnnotations.annotation(at: $0, in: list) != nil }
    guard places.count > 1 else { return false }
    return places.allSatisfy { place in
      guard let mark = MarkAnnotations.annotation(at: place, in: list), mark.marks == 1, !mark.isMaximum else {
        return false
      }
      let end = place + mark.length
      let rest = list[end...].drop { !$0.isWord || $0.isAny(["and", "or"]) }
      guard let next = rest.first else { return true }
      let isDivided = list[end].kind == .comma || list[end].is(";") || list[end].isAny(["or", "and"])
      return isDivided && !next.isAny(linking)
    }
  }

  /// How a step goes on with the one before it.
  private static let linking: [StaticString] = [
    "so", "which", "because", "this", "therefore", "thus", "meaning", "leading", "as", "since", "then", "making",
    "hence",
  ]

  /// "causes, 1 each, from:"
  private static func pricesEach(_ head: ArraySlice<SyntaxWord>) -> Bool {
    head.indices.contains { index in
      head[index].number == 1
        && (head.word(at: index + 1)?.is("each") == true || head.has(["mark", "each"], at: index + 1))
    }
  }

  /// "quick; cheap" of "quick (1), cheap (1)".
  private static func withoutMarks(_ list: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    var words: [SyntaxWord] = []
    var index = list.startIndex
    while index < list.endIndex {
      guard let mark = MarkAnnotations.annotation(at: index, in: list) else {
        words.append(list[index])
        index += 1
        continue
      }
      let place = list[index].span.before
      index += mark.length
      while let word = list.word(at: index), !word.isWord && word.kind != .open || word.isAny(["and", "or"]) {
        index += 1
      }
      if index < list.endIndex { words.append(.made(";", .colon, at: place)) }
    }
    return words[...]
  }
}
