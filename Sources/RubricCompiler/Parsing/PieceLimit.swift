internal import Language

/// A piece that limits the marks of those before it, and says nothing to find: "max [2]", "1 mark if the unit is missing".
struct PieceLimit {
  var marks: Int?
  var times = 1

  /// "x 2 = max 4", "each, max [2]": nil where the words say more.
  init?(_ words: ArraySlice<SyntaxWord>, _ piece: Piece) {
    let isLimit = words.allSatisfy {
      !$0.isWord || $0.number != nil
        || $0.isAny(["x", "each", "max", "maximum", "mark", "marks", "total", "for", "to", "of"])
    }
    if !isLimit || Self.isCalculation(words) { return nil }
    if let sign = words.firstIndex(where: { $0.isAny(["x", "×"]) }), let number = words.word(at: sign + 1)?.number {
      times = min(max(1, number), 20)
    }
    if words.contains(where: { $0.isAny(["max", "maximum", "total"]) }) {
      marks = piece.marks ?? words.last { $0.number != nil }?.number
      return
    }
    if times == 1, !words.contains(where: { $0.is("each") }) { return nil }
  }

  /// "8 × 5", "60 ÷ 240 (× 100)": a sum to be found in an answer.
  private static func isCalculation(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let sign = words.firstIndex(where: { $0.isAny(["x", "×"]) }) else { return false }
    return words[..<sign].last { $0.isWord }?.number != nil && words.word(at: sign + 1)?.number != nil
      && words.allSatisfy { !$0.isWord || $0.number != nil || $0.is("x") }
  }

  /// "2 marks for the answer, 1 mark if the unit is missing": a limit, in the words of one.
  static func condition(
    _ words: ArraySlice<SyntaxWord>, _ piece: Piece, after found: [PieceEntry]
  ) -> [SyntaxWord]? {
    guard piece.isCondition, let marks = piece.marks, let first = words.first,
      found.contains(where: { ($0.marks ?? 1) > marks })
    else { return nil }
    let place = first.span.before
    return [.made("max", .word, at: place, depth: first.depth), .made(marks, at: place, depth: first.depth)] + words
  }
}
