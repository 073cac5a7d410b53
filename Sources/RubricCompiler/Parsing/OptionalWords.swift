internal import Language

/// Words in brackets before what they qualify, which an answer may leave out: "the (first) part of a claim", "(moist) air rises".
enum OptionalWords {
  private static let longest = 2

  static func left(outOf words: [SyntaxWord]) -> [SyntaxWord] {
    guard words.contains(where: { $0.kind == .open }) else { return words }
    var kept: [SyntaxWord] = []
    kept.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      if let end = end(of: index, in: words) { index = end } else { kept.append(words[index]) }
      index += 1
    }
    return kept
  }

  /// The bracket that closes the one here, where an article stands before it and a noun behind.
  private static func end(of open: Int, in words: [SyntaxWord]) -> Int? {
    guard words[open].kind == .open, words[open].depth == 0, open > 0, words[open - 1].isAny(["the", "a", "an"]),
      let close = words[open...].prefix(longest + 2).firstIndex(where: { $0.kind == .close }), close > open + 1,
      close + 1 < words.count, words[close + 1].kind == .word,
      words[close + 1].classes.isDisjoint(with: [.preposition, .conjunction, .auxiliary])
    else { return nil }
    let inner = words[(open + 1)..<close]
    return inner.allSatisfy { $0.kind == .word && $0.folded.count > 2 && $0.number == nil } ? close : nil
  }
}
