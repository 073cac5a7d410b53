internal import Language
internal import RubricModel

/// Guidance on answers that look at one side only: "One-sided answers: 2 at most", "Where all of the arguments are on one side the
/// maximum is 2", "Answers that are all for or all against cannot get above 2".
struct OneSidedAnswer {
  /// Most marks of such an answer.
  var most: Int

  /// Nil for other guidance.
  init?(_ words: ArraySlice<SyntaxWord>) {
    let plain = words.filter { $0.isWord && !$0.isQuoted }[...]
    guard plain.count < 30, Self.isOneSided(plain), Self.limits(plain) else { return nil }
    // "if only one side is given, 2": the number that is no count of sides.
    let numbers = plain.indices.compactMap { index -> Int? in
      guard let number = plain[index].number else { return nil }
      let next = plain.word(at: index + 1)
      let isOfSides =
        next?.isAny(["side", "sides", "sided", "argument", "way", "point", "answer", "or", "strength"]) == true
      return isOfSides || number > 20 ? nil : number
    }
    guard numbers.count == 1, let most = numbers.first else { return nil }
    self.most = most
  }

  private static func isOneSided(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.indices.contains { index in
      let next = words.word(at: index + 1)
      let afterNext = words.word(at: index + 2)
      if words[index].isAny(["one", "same", "single"]), next?.isAny(["side", "sided", "way"]) == true { return true }
      if words[index].isAny(["one-sided", "unbalanced", "onesided"]) { return true }
      // "only strengths or only limitations", "all for or all against"
      return words[index].isAny(["only", "all"]) && next != nil && afterNext?.is("or") == true
        && words.word(at: index + 3)?.isAny(["only", "all"]) == true
    }
  }

  private static func limits(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.contains { $0.isAny(["max", "maximum", "most", "above", "beyond", "exceed", "capped", "limited", "cap"]) }
      || words.indices.contains { words.has(["more", "than"], at: $0) }
  }

  /// Sets the limit on the sides of the point; false where it has none.
  func apply(to syntax: inout PointSyntax, _ span: ByteSpan) -> Bool {
    let sides = syntax.demands.indices.filter {
      syntax.demands[$0].kind == .content && syntax.demands[$0].isOpen && syntax.demands[$0].marks != 0
    }
    guard sides.count > 1 else { return false }
    syntax.limits.append(LimitSyntax(marks: most, condition: .without(sides), span: span))
    return true
  }
}
