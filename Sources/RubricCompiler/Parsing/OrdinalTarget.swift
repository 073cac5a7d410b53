internal import Language

/// "for the third point", "in place of the second mark": the mark of a point to which what is accepted or refused is tied.
struct OrdinalTarget {
  /// Of the marks, or of the ideas of a list, from 1.
  var number: Int
  /// The words without it.
  var rest: ArraySlice<SyntaxWord>

  /// Nil where the words name no mark, or several.
  init?(_ words: ArraySlice<SyntaxWord>) {
    let found = words.indices.compactMap { index in Self.at(index, in: words).map { (index, $0) } }
    guard found.count == 1, let (start, target) = found.first else { return nil }
    number = target.number
    var after = words[(start + target.length)...].drop { $0.is(":") || $0.kind == .comma || $0.is("that") }
    let before = words[..<start].trimmedEnd
    // "Accept X in place of the first point only when its effect is given"
    if before.hasWords, after.first?.isAny(["only", "if", "when", "unless", "provided"]) == true { after = [] }
    // "Accept for the first mark: X", "Accept X for the first mark"
    rest = before.hasWords && after.hasWords ? [SyntaxWord](before + after)[...] : before.hasWords ? before : after
    if !rest.hasWords { return nil }
  }

  private static func at(_ index: Int, in words: ArraySlice<SyntaxWord>) -> (number: Int, length: Int)? {
    guard words[index].depth == 0, !words[index].isQuoted else { return nil }
    let opening: Int
    if words[index].is("for") {
      opening = 1
    } else if words.has(["in", "place", "of"], at: index) || words.has(["as", "part", "of"], at: index) {
      opening = 3
    } else {
      return nil
    }
    var place = index + opening
    if words.word(at: place)?.is("the") == true { place += 1 }
    guard let word = words.word(at: place), let unit = words.word(at: place + 1) else { return nil }
    let units: [StaticString] = ["mark", "point", "link", "step", "part", "stage", "idea", "bullet", "line", "item"]
    // "for the second mark", "for point 2"
    if let ordinal = GuidanceTargets().ordinals(in: words[place...place]).first, unit.isAny(units) {
      return (ordinal, place + 2 - index)
    }
    if word.isAny(units), let number = unit.number, (1...9).contains(number) { return (number, place + 2 - index) }
    return nil
  }
}

extension PointFinisher {
  /// Ties what is accepted and refused "for the second mark" to the demand or the idea that earns it.
  func placeOrdinals(_ syntax: inout PointSyntax) {
    let targets = GuidanceTargets()
    var kept: [RefinementSyntax] = []
    for var refinement in syntax.accepted {
      guard let number = refinement.ordinal else {
        kept.append(refinement)
        continue
      }
      refinement.ordinal = nil
      if syntax.demands.count > 1, let place = targets.demand(ofMark: number, in: syntax) {
        refinement.side = [.made(place + 1, at: refinement.span)]
      } else if syntax.demands.count == 1, syntax.demands[0].items.indices.contains(number - 1) {
        syntax.demands[0].items[number - 1].alternatives += refinement.phrases
        continue
      }
      kept.append(refinement)
    }
    syntax.accepted = kept
    let tied = syntax.rejected.filter { $0.ordinal != nil }
    syntax.rejected.removeAll { $0.ordinal != nil }
    for var refinement in tied {
      refinement.ordinal = nil
      let tells = refinement.phrases.allSatisfy { phrase in
        phrase.count(where: { $0.isWord && $0.classes.isDisjoint(with: .function) }) > 1
      }
      if tells, syntax.demands.count > 1 {
        syntax.limits.append(LimitSyntax(marks: nil, condition: .with(refinement.phrases), span: refinement.span))
      } else {
        // One word may be said rightly of another mark.
        syntax.ignored.append(refinement)
      }
    }
  }
}
