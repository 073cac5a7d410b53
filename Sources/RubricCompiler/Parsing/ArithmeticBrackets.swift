internal import Language

/// Brackets of calculations, which hold what is calculated with and no remark: "40 + 2 × (14 + 48)", "1800 ÷ (14 − 5)".
enum ArithmeticBrackets {
  /// Most tokens in such a bracket.
  private static let longest = 16

  /// The words without such brackets; what they hold stays.
  static func opened(_ words: [SyntaxWord]) -> [SyntaxWord] {
    guard words.contains(where: { $0.kind == .open }), words.contains(where: isOperator) else { return words }
    var words = words
    var dropped: Set<Int> = []
    for open in words.indices where words[open].kind == .open && !dropped.contains(open) {
      guard let close = closing(open, in: words), isSum(words[(open + 1)..<close]) else { continue }
      let before = open > 0 ? words[open - 1] : nil
      let after = close + 1 < words.count ? words[close + 1] : nil
      guard before.map(isOperator) == true || after.map(isOperator) == true,
        MarkAnnotations.annotation(at: open, in: words[...]) == nil, !isShares(words[(open + 1)..<close])
      else { continue }
      dropped.formUnion([open, close])
      for index in (open + 1)..<close { words[index].depth -= 1 }
    }
    return dropped.isEmpty ? words : words.indices.filter { !dropped.contains($0) }.map { words[$0] }
  }

  private static func closing(_ open: Int, in words: [SyntaxWord]) -> Int? {
    words[(open + 1)...].prefix(longest).firstIndex { $0.kind == .close && $0.depth == words[open].depth }
  }

  /// Numbers with operators between them, and signs or letters that stand for numbers.
  private static func isSum(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.contains(where: isOperator)
      && words.contains { $0.folded.first.map { (0x30...0x39).contains($0) } == true }
      && words.allSatisfy {
        isOperator($0) || !$0.isWord || $0.number != nil || $0.folded.count <= 2
          || $0.folded.first.map { (0x30...0x39).contains($0) } == true
      }
  }

  /// "2 × (1 + 1)": how marks are shared out.
  private static func isShares(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.count == 3 && words.contains { $0.is("+") } && words.allSatisfy { !$0.isWord || ($0.number ?? 9) <= 3 }
  }

  private static func isOperator(_ word: SyntaxWord) -> Bool {
    word.isAny(["+", "×", "÷", "−", "-", "–", "*", "=", "^", "x"]) || word.kind == .slash
  }
}
