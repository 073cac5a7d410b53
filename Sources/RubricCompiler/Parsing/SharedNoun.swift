internal import Language

/// "Internal and external customers": the noun after the second adjective belongs to the first too.
enum SharedNoun {
  /// The words of `left` with the noun of `right`, where `left` is an adjective alone.
  static func shared(_ left: [SyntaxWord], with right: [SyntaxWord]) -> [SyntaxWord] {
    guard left.count == 1, right.count >= 2, right.count <= 3, isAdjective(left[0]) else { return left }
    // "verbal and non-verbal communication"
    return left + right.dropFirst(right[0].is("non") ? right.count - 1 : 1)
  }

  private static let endings: [StaticString] = [
    "al", "ic", "ive", "ous", "ary", "ern", "ful", "ible", "able", "less", "ant", "ent", "ed", "ised", "ior", "ular",
  ]

  private static let adjectives: [StaticString] = [
    "public", "private", "short", "long", "hard", "soft", "fixed", "direct", "indirect", "open", "closed", "new", "old",
    "high", "low", "fast", "slow", "hot", "cold", "male", "female", "big", "small", "large", "strong", "weak", "early",
    "late",
    "rich", "poor", "young", "white", "red", "black", "good", "bad", "full", "part", "raw", "cooked", "written",
    "spoken", "gross", "net", "inner", "outer", "upper", "lower", "left", "right", "front", "rear", "top", "bottom",
    "liquid", "solid", "heavy", "light", "wet", "dry", "simple", "complex", "compound", "male", "single", "double",
    "paper", "online", "face", "micro", "macro",
  ]

  static func isAdjective(_ word: SyntaxWord) -> Bool {
    if word.isAny(adjectives) { return true }
    for ending in endings where word.ends(in: ending) { return true }
    return false
  }
}
