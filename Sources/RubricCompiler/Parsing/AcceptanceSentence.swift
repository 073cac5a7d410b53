internal import Language
internal import RubricModel

/// Reads sentences that accept other answers: "Accept 'mole'", "Credit any sensible use", "Allow drag for air resistance".
struct AcceptanceSentence {
  /// Whether the sentence accepts something; then what it accepts is in `syntax`.
  func read(
    _ words: ArraySlice<SyntaxWord>, isFirst: Bool, into syntax: inout PointSyntax
  ) -> Bool {
    if words.first?.isOfAnswer == true { return false }
    if !isFirst, let end = standsFor(words) {
      syntax.accepted += RefinementPhrases.ofSentence(words[..<end].trimmedEnd)
      return true
    }
    if !isFirst, WillDoSentence().read(words, into: &syntax) { return true }
    guard let after = words.index(after: Self.openings) else { return isOther(words, into: &syntax) }
    var rest = words[after...].trimmedMarks
    if rest.first?.isAny(["instead", "alternatively"]) == true { rest = rest.dropFirst().trimmedMarks }
    // "Credit any sensible answer": the opening has the "any".
    let isAll = words[..<after].contains { $0.is("all") }
    if isAll || words[..<after].contains(where: { $0.isAny(["any", "other"]) }), Self.saysOther(words.dropFirst()),
      rest.count <= (isAll ? 6 : 3)
    {
      syntax.acceptsOther = true
      return true
    }
    if saysReverse(rest) {
      syntax.isReversible = true
      return true
    }
    if !isFirst, let parts = parts(rest) {
      for (number, part) in parts.enumerated() {
        syntax.accepted += RefinementPhrases.ofSentence(part).map { $0.tied(to: number + 1) }
      }
      return true
    }
    if let target = OrdinalTarget(rest), !isFirst {
      syntax.accepted += target.tied(RefinementPhrases.ofSentence(target.rest))
      return true
    }
    // "Accept any other valid occasion", "Accept any valid point, e.g. A, B or C".
    if isOther(rest, into: &syntax) { return true }
    if takeExamples(rest, into: &syntax) { return true }
    if takeSynonym(rest, into: &syntax) { return true }
    // "Allow one slip of arithmetic to be carried forward", "condone a missing unit once"
    if !isFirst, Self.speaksOfWorking(rest) {
      syntax.pending.append([SyntaxWord](words))
      return true
    }
    // "Accept a correct example for one mark": what it would be is not said.
    if rest.prefix(4).contains(where: { $0.isAny(["example", "examples", "definition"]) }),
      !rest.contains(where: { $0.isQuoted || $0.is(":") }),
      rest.introduction(from: rest.startIndex) == nil
    {
      syntax.pending.append([SyntaxWord](words))
      return true
    }
    // "Allow credit for", "Allow 1 mark for", "Accept any two from" are lead-ins.
    let isPrice = rest.first?.number != nil && MarkAnnotations.isUnit(rest, rest.startIndex + 1)
    let isLeadIn = isPrice || rest.first?.isAny(["credit", "any"]) != false
    let isMarked = words[words.index(before: after)].is(":") || rest.first?.isQuoted == true
    if isLeadIn || (isFirst && !isMarked) { return false }
    for idea in RefinementPhrases.ofSentence(rest) {
      if idea.phrases.count == 1, Self.saysOther(idea.phrases[0][...]) {
        syntax.acceptsOther = true
      } else {
        syntax.accepted.append(idea)
      }
    }
    return true
  }

  /// Where "can stand for 'vacant'" begins behind what is accepted for it; nil for other sentences.
  private func standsFor(_ words: ArraySlice<SyntaxWord>) -> Int? {
    guard
      let verb = words.indices.first(where: {
        words.has(["stand", "for"], at: $0) || words.has(["do", "for"], at: $0)
      }),
      verb > words.startIndex + 1, words[verb - 1].isAny(["can", "may", "will"]),
      words.word(at: verb + 2).map({ $0.isQuoted || $0.kind == .quote }) == true, words.count <= 30
    else { return nil }
    return verb - 1
  }

  /// Of slips, rounding and units, and of results that are carried on: no answer says that.
  private static func speaksOfWorking(_ words: ArraySlice<SyntaxWord>) -> Bool {
    if words.contains(where: { $0.isQuoted || $0.kind == .slash }) { return false }
    return words.contains { $0.isAny(["ecf", "ft", "cao", "arithmetic", "rounding"]) }
      || words.indices.contains {
        words.has(["carried", "forward"], at: $0) || words.has(["follow", "through"], at: $0)
      }
      || words.contains { $0.isAny(["missing", "wrong", "omitted"]) }
        && words.contains { $0.isAny(["unit", "units", "sign"]) }
  }

  /// "for two marks: staff can take part (1), which raises morale (1)": what takes the place of each mark of the point; nil where
  /// it has not several.
  private func parts(_ words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>]? {
    let colon = words.prefix(8).firstIndex { $0.is(":") && $0.depth == 0 }
    let pieces = PieceSplitter().pieces(of: colon.map { words[($0 + 1)...] } ?? words)
    guard pieces.count > 1, pieces.allSatisfy({ $0.marks == 1 && !$0.isPriced }) else { return nil }
    return pieces.map { $0.words }
  }

  /// "reverse argument", "the converse", "or reverse".
  private func saysReverse(_ words: ArraySlice<SyntaxWord>) -> Bool {
    let named = words.prefix { !$0.isAny(["about", "for", "of", "from", "in"]) }
    let content = named.filter { $0.isWord && !$0.isAny(["the", "a", "or", "also", "any"]) }
    guard let first = content.first, content.count <= 2 else { return false }
    return first.isAny(["reverse", "reversed", "converse", "opposite", "ora"])
      && content.dropFirst().allSatisfy { $0.isAny(["argument", "arguments", "statement", "answer", "point"]) }
  }

  /// "suitable examples from a café, e.g. 'Level 2 food hygiene'": what is named counts, and other examples may.
  private func takeExamples(_ words: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax) -> Bool {
    guard words.prefix(3).contains(where: { $0.is("examples") }),
      words.first?.isAny(["suitable", "valid", "appropriate", "relevant", "sensible", "correct", "specific"]) == true,
      let list = words.introduction(from: words.startIndex), list.introduction.kind == .examples
    else { return false }
    syntax.acceptsOther = true
    syntax.accepted += RefinementPhrases.ofSentence(words[(list.index + list.introduction.length)...])
    return true
  }

  /// "any other valid answer", "other suitable methods"; items that it names count as accepted.
  private func isOther(_ words: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax) -> Bool {
    guard Self.saysOther(words) else { return false }
    syntax.acceptsOther = true
    if let list = words.introduction(from: words.startIndex) {
      let items = ItemSplitter.items(words[(list.index + list.introduction.length)...])
      syntax.accepted += items.map { RefinementSyntax(side: [], phrases: $0.alternatives, span: $0.span) }
    }
    return true
  }

  /// Whether words stand for "any other valid answer" and for nothing in particular.
  static func saysOther(_ words: ArraySlice<SyntaxWord>) -> Bool {
    if words.first?.is("avp") == true { return true }
    var rest = words
    var sawOther = false
    while let first = rest.first, first.isAny(["or", "any", "other", "all", "also", "accept", "allow", "credit"]) {
      sawOther =
        sawOther || first.isAny(["any", "other"])
        || first.is("all") && rest.dropFirst().first?.isAny(Self.valid) == true
      rest = rest.dropFirst()
    }
    guard sawOther, let first = rest.first else { return false }
    // "any other sign with a fitting cause"
    let opening = words[..<rest.startIndex]
    let isAnyOther = opening.contains { $0.is("any") } && opening.contains { $0.is("other") }
    if isAnyOther, first.number == nil, !rest.contains(where: { $0.is(":") || $0.is(";") }) { return true }
    // "any other recognised type"
    let isBrief =
      rest.trimmedEnd.count <= 3 && words.contains { $0.is("other") } && words.prefix(2).contains { $0.is("any") }
    if isBrief, rest.trimmedEnd.allSatisfy({ $0.isWord }) { return true }
    return first.isAny(valid)
      || first.isAny([
        "answer", "answers", "response", "responses", "point", "points", "example", "examples",
        "technique", "method", "reason", "way", "factor", "feature", "benefit", "step", "idea",
      ])
  }

  private static let valid: [StaticString] = [
    "valid", "suitable", "appropriate", "reasonable", "correct", "relevant", "acceptable", "sensible", "plausible",
    "creditworthy",
  ]

  private static let openings: [[StaticString]] = [
    ["also", "accept"], ["also", "allow"], ["also", "credit"], ["accept"], ["allow"], ["condone"], ["credit", "also"],
    ["credit", "any"], ["credit", "other"], ["credit", "all"], ["credit", "reference"], ["credit", "references"],
    ["i", "will", "take"], ["i", "will", "also", "take"], ["i", "will", "accept"], ["i", "would", "accept"],
    ["i", "am", "happy", "with"], ["i", "am", "also", "happy", "with"], ["happy", "with"],
  ]
}

extension AcceptanceSentence {
  /// "Accept drag for air resistance", "particles for ions; charges or carriers for electrons": the one stands for the other
  /// throughout the point.
  func takeSynonym(_ words: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax) -> Bool {
    let pairs = words.split { $0.is(";") && $0.depth == 0 }
    let synonyms = pairs.compactMap { synonym($0.trimmedMarks, mayBeSeveral: pairs.count > 1) }
    guard !synonyms.isEmpty, synonyms.count == pairs.count else { return false }
    syntax.synonyms += synonyms
    return true
  }

  /// "bacteria, fungi or moulds": at most two words each; "atoms, or particles of the metal, for ions" sets off what it is for.
  private func isNamesOnly(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard words.contains(where: { $0.is("or") }) else { return true }
    let isSetOff = words.last?.kind == .comma
    return words.split { $0.is("or") || $0.kind == .comma }.allSatisfy { name in
      if isSetOff { return (1...4).contains(name.count) }
      return (1...2).contains(name.count) && name.allSatisfy { $0.isWord && $0.classes.isDisjoint(with: .function) }
    }
  }

  private func synonym(_ words: ArraySlice<SyntaxWord>, mayBeSeveral: Bool) -> SynonymSyntax? {
    guard let place = words.firstIndex(where: { $0.is("for") && $0.depth == 0 && !$0.isQuoted }), words.count <= 12,
      !words.contains(where: {
        $0.isAny(["mark", "marks", "and", "credit"]) || $0.number != nil || $0.kind == .slash
      }),
      mayBeSeveral || isNamesOnly(words[..<place])
    else { return nil }
    let others = words[..<place].split { $0.is("or") || $0.kind == .comma }.map { $0.filter { $0.isWord } }
    let name = words[(place + 1)...].filter { $0.isWord && !$0.is("the") }
    guard !others.isEmpty, others.allSatisfy({ (1...4).contains($0.count) }), (1...5).contains(name.count),
      !name.contains(where: { $0.is("or") })
    else { return nil }
    return SynonymSyntax(name: [SyntaxWord](name), others: others)
  }
}
