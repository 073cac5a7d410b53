internal import Language

/// "for the third point", "in place of the second mark", "for the first two points", "for (b)": the marks of a point to which
/// what is accepted or refused is tied.
struct OrdinalTarget {
  /// Of the marks, or of the ideas of a list, from 1; from -1 backwards where they are counted from the last.
  var numbers: [Int]
  /// The words without it.
  var rest: ArraySlice<SyntaxWord>

  private struct Found {
    var numbers: [Int]
    var length: Int
  }

  /// Nil where the words name no mark, or name marks in several places.
  init?(_ words: ArraySlice<SyntaxWord>) {
    let found = words.indices.compactMap { index in Self.at(index, in: words).map { (index, $0) } }
    guard found.count == 1, let (start, target) = found.first else { return nil }
    numbers = target.numbers
    var after = words[(start + target.length)...].drop { $0.is(":") || $0.kind == .comma || $0.is("that") }
    let before = words[..<start].trimmedEnd
    // "Accept X in place of the first point only when its effect is given"
    if before.hasWords, after.first?.isAny(["only", "if", "when", "unless", "provided"]) == true { after = [] }
    // "Accept for the first mark: X", "Accept X for the first mark"
    rest = before.hasWords && after.hasWords ? [SyntaxWord](before + after)[...] : before.hasWords ? before : after
    if !rest.hasWords { return nil }
  }

  /// The ideas, each tied to its mark: in turn where there are as many of both, else each to all of them.
  func tied(_ ideas: [RefinementSyntax]) -> [RefinementSyntax] {
    if ideas.count == numbers.count { return zip(ideas, numbers).map { $0.tied(to: $1) } }
    return numbers.flatMap { number in ideas.map { $0.tied(to: number) } }
  }

  private static func at(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Found? {
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
    guard let found = named(at: place, in: words) else { return nil }
    return Found(numbers: found.numbers, length: found.length + place - index)
  }

  private static let units: [StaticString] = [
    "mark", "point", "link", "step", "part", "stage", "idea", "bullet", "line", "item", "marks", "points", "links",
    "steps", "parts", "stages", "ideas", "bullets", "lines", "items", "mp",
  ]

  /// What stands behind "for the".
  private static func named(at place: Int, in words: ArraySlice<SyntaxWord>) -> Found? {
    guard let word = words.word(at: place) else { return nil }
    // "for M2:", "for MP2"
    if let code = code(word) { return Found(numbers: [code], length: 1) }
    if let letter = letter(at: place, in: words) { return Found(numbers: [letter], length: 3) }
    guard let unit = words.word(at: place + 1) else { return nil }
    // "for point 2", "for marks 1 and 2", "for part (b)"
    if word.isAny(units) {
      if let letter = letter(at: place + 1, in: words) { return Found(numbers: [letter], length: 4) }
      guard let number = unit.number, (1...9).contains(number) else { return nil }
      if words.word(at: place + 2)?.isAny(["and", "or", "&"]) == true, let second = words.word(at: place + 3)?.number,
        (1...9).contains(second)
      {
        return Found(numbers: [number, second], length: 4)
      }
      return Found(numbers: [number], length: 2)
    }
    let isLast = word.isAny(["last", "final"])
    let ordinal = GuidanceTargets().ordinals(in: words[place...place]).first
    guard isLast || ordinal != nil else { return nil }
    // "for the second mark", "for the last point"
    if unit.isAny(units) { return Found(numbers: [ordinal ?? -1], length: 2) }
    guard words.word(at: place + 2)?.isAny(units) == true || words.word(at: place + 3)?.isAny(units) == true else {
      return nil
    }
    // "for the first two points"
    if let count = unit.number, (2...6).contains(count), ordinal == nil || ordinal == 1,
      words.word(at: place + 2)?.isAny(units) == true
    {
      return Found(numbers: isLast ? Array(-count ... -1) : Array(1...count), length: 3)
    }
    // "for the first or second mark"
    guard unit.isAny(["and", "or"]), words.word(at: place + 3)?.isAny(units) == true,
      let second = GuidanceTargets().ordinals(in: words[(place + 2)...(place + 2)]).first, let ordinal
    else { return nil }
    return Found(numbers: [ordinal, second], length: 4)
  }

  private static func code(_ word: SyntaxWord) -> Int? {
    guard word.isCapital, word.folded.starts(with: "m".utf8) else { return nil }
    let digits = word.folded.drop { $0 == UInt8(ascii: "m") || $0 == UInt8(ascii: "p") }
    guard digits.count == 1, word.folded.count <= 3, let digit = digits.first, (0x31...0x39).contains(digit) else {
      return nil
    }
    return Int(digit) - 0x30
  }

  /// "(b)" as 2.
  private static func letter(at place: Int, in words: ArraySlice<SyntaxWord>) -> Int? {
    guard words.word(at: place)?.kind == .open, words.word(at: place + 2)?.kind == .close,
      let word = words.word(at: place + 1), word.folded.count == 1, let letter = word.folded.first,
      (0x61...0x66).contains(letter)
    else { return nil }
    return Int(letter) - 0x60
  }
}

extension PointFinisher {
  /// Ties what is accepted and refused "for the second mark" to the demand or the idea that earns it.
  func placeOrdinals(_ syntax: inout PointSyntax) {
    let targets = GuidanceTargets()
    var kept: [RefinementSyntax] = []
    for var refinement in syntax.accepted {
      guard let ordinal = refinement.ordinal else {
        kept.append(refinement)
        continue
      }
      let number = ordinal > 0 ? ordinal : marks(in: syntax) + 1 + ordinal
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
    refuseTied(&syntax)
  }

  /// The marks, or the ideas of the only list, from which "the last" is counted.
  private func marks(in syntax: PointSyntax) -> Int {
    if syntax.demands.count == 1 { return syntax.demands[0].items.count }
    return syntax.demands.reduce(0) { $0 + ($1.marks ?? 1) }
  }

  private func refuseTied(_ syntax: inout PointSyntax) {
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
