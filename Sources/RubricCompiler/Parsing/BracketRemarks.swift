internal import Language
internal import RubricModel

/// Takes remarks to examiners in brackets out of a point: "(accept torque meter)", "(3 marks; max 1 if no reasons)".
struct BracketRemarks {
  /// The words without the remarks, which go to `syntax`; marks that a remark begins with stay, in brackets of their own.
  func taken(from words: [SyntaxWord], into syntax: inout PointSyntax) -> [SyntaxWord] {
    guard words.contains(where: { $0.kind == .open }) else { return words }
    var kept: [SyntaxWord] = []
    kept.reserveCapacity(words.count)
    var index = 0
    let isPool = hasSeveralPrices(words)
    while index < words.count {
      guard words[index].kind == .open, words[index].depth == 0, let close = close(of: index, in: words) else {
        kept.append(words[index])
        index += 1
        continue
      }
      var inner = words[(index + 1)..<close]
      // "(so max 5 without one)"
      if inner.first?.is("so") == true, inner.dropFirst().first?.isAny(["max", "maximum"]) == true {
        inner = inner.dropFirst()
      }
      let known = syntax.accepted.count
      defer { if syntax.accepted.count > known { syntax.acceptedInPlace += known..<syntax.accepted.count } }
      // "(3, 6)" is a place, and no price.
      let isPlace = !inner.contains { $0.kind == .word || $0.is("+") }
      if !isPlace, MarkAnnotations.annotation(at: index, in: words[...]) == nil, let split = PriceSplit(inner) {
        syntax.split = split
        if let maximum = split.maximum { syntax.statedMarks = maximum }
        index = close + 1
      } else if isRemark(inner), !isPool || inner.first?.number == nil,
        Self.parts(of: atTop(inner)).allSatisfy({
          StatementReader().read($0, isFirst: false, into: &syntax)
        })
      {
        index = close + 1
      } else if isRefusal(inner) {
        syntax.rejected += RefinementPhrases.ofSentence(atTop(inner.dropFirst()))
        index = close + 1
      } else if let stop = inner.firstIndex(where: { $0.is(";") }), isMarks(inner[inner.startIndex..<stop]),
        StatementReader().read(atTop(inner[(stop + 1)...]), isFirst: false, into: &syntax)
      {
        kept += [words[index]] + inner[inner.startIndex..<stop] + [words[close]]
        index = close + 1
      } else {
        kept += words[index...close]
        index = close + 1
      }
    }
    return kept
  }

  /// "Benefits: … (1 each, max 2)", "Drawbacks: … (1 each, max 2)": each price is of the list that it stands behind.
  private func hasSeveralPrices(_ words: [SyntaxWord]) -> Bool {
    words.indices.count { index in
      guard words[index].kind == .open, words[index].depth == 0, let close = close(of: index, in: words) else {
        return false
      }
      let inner = words[(index + 1)..<close]
      return inner.first?.number != nil && isRemark(inner)
    } > 1
  }

  private func close(of open: Int, in words: [SyntaxWord]) -> Int? {
    words[(open + 1)...].firstIndex { $0.kind == .close && $0.depth == words[open].depth }
  }

  /// The words as if they stood outside brackets.
  private func atTop(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    words.map { word in
      var word = word
      word.depth = max(0, word.depth - 1)
      return word
    }[...]
  }

  /// "(accept landslide; not erosion)": each remark for itself.
  private static func parts(of words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    let parts = words.split { $0.is(";") }.map { $0.trimmedStart }
    let isEach = parts.dropFirst().allSatisfy { part in
      part.first?.isAny(["accept", "allow", "reject", "ignore", "condone"]) == true || part.starts(["do", "not"])
    }
    return isEach ? parts : [words]
  }

  /// "(not diffusion)"
  private func isRefusal(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard words.first?.is("not") == true, (2...4).contains(words.count), let next = words.dropFirst().first else {
      return false
    }
    return next.classes.isDisjoint(with: .function) && !next.isAny(["just", "only", "always", "necessarily", "simply"])
  }

  private func isRemark(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard words.count > 1, let first = words.first else { return false }
    if first.number != nil { return words.count > 3 && PriceOfEach(words) != nil }
    if first.isAny(["accept", "allow", "condone", "reject", "ignore"]) { return true }
    if first.isAny(["max", "maximum"]), words.contains(where: { $0.is("without") }) { return true }
    return words.starts(["do", "not", "accept"]) || words.starts(["do", "not", "allow"])
      || words.starts(["do", "not", "credit"])
  }

  private func isMarks(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.count == 2 && words.first?.number != nil && MarkAnnotations.isUnit(words, words.startIndex + 1)
  }
}
