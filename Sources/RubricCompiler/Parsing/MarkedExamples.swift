internal import Language

/// Marks for kinds of things, and then examples with the same marks: "A reason (1), a development (1), e.g. legions marched fast (1)
/// and put down revolts (1); goods were carried (1), so trade grew (1)". The marks of the examples are those of the kinds.
enum MarkedExamples {
  private static let fewest = 2

  /// The statements, each kind of such a one with its examples as a statement of its own: "A reason, e.g. legions marched fast /
  /// goods were carried (1)".
  static func written(_ statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    statements.flatMap { kinds(of: $0.withoutLines) ?? [$0] }
  }

  private static func kinds(of words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>]? {
    let marks = words.indices.filter { MarkAnnotations.annotation(at: $0, in: words)?.marks == 1 }
    guard marks.count >= fewest * 2,
      let place = words.indices.first(where: { index in
        words[index].depth == 0 && index > marks[fewest - 1]
          && ListIntroduction.at(index, in: words)?.kind == .examples
      }), let list = ListIntroduction.at(place, in: words)
    else { return nil }
    let labels = pieces(of: words[..<place])
    guard labels.count >= fewest, labels.allSatisfy({ isKind($0) }) else { return nil }
    let examples = words[(place + list.length)...]
      .split { $0.depth == 0 && ($0.is(";") || $0.isAny(["or", "OR"]) && $0.startsCapital) }
      .map { pieces(of: $0) }.filter { !$0.isEmpty }
    guard !examples.isEmpty, examples.allSatisfy({ $0.count <= labels.count }),
      examples.contains(where: { $0.count > 1 })
    else { return nil }
    return labels.enumerated().map { number, label in
      let behind = words[place].span.before
      var statement = [SyntaxWord](label)
      let own = examples.compactMap { number < $0.count ? $0[number] : nil }
      for (order, example) in own.enumerated() {
        statement.append(order == 0 ? .made("eg", .word, at: behind) : .made("/", .slash, at: behind))
        statement += example
      }
      statement += [.made("(", .open, at: behind), .made(1, at: behind), .made(")", .close, at: behind)]
      return statement[...]
    }
  }

  /// What has a mark of one behind it; none where something has other marks, or none.
  private static func pieces(of words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    let pieces = PieceSplitter().pieces(of: words)
    guard pieces.allSatisfy({ $0.marks == 1 && !$0.isPriced && !$0.isEach }) else { return [] }
    return pieces.map { $0.words.trimmedPool }
  }

  /// "a way", "its development", "a second development or an example": nothing that an answer says.
  private static func isKind(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard words.count <= 8, words.contains(where: { $0.isWord }) else { return false }
    return LabelledExamples.isGeneral(words)
      || words.prefix(4).contains { PiecePhrases.isDevelopment($0) || KindList.isKind($0) }
  }
}
