internal import Language
internal import RubricModel

/// Finds what guidance to examiners speaks of: which demands, which marks, which words of an answer.
struct GuidanceTargets {
  /// "max 2", "limit to 1 mark", "no more than 2 marks", "… limits the answer to 1 mark", "capped at 2", with what is said of
  /// when it holds.
  func maximum(in words: ArraySlice<SyntaxWord>) -> (marks: Int, condition: ArraySlice<SyntaxWord>)? {
    for index in words.indices {
      var next = index
      if words[index].isAny(["max", "maximum"]) {
        next += 1
        while let word = words.word(at: next), word.isAny(["of", "=", ":", "is"]) || word.kind == .open { next += 1 }
      } else if words.has(["no", "more", "than"], at: index) {
        next += 3
      } else if words[index].isAny([
        "limit", "limits", "limited", "cap", "capped", "caps", "restrict", "restricts", "restricted",
      ]) {
        let near = words[(index + 1)...].prefix(6)
        guard let number = near.firstIndex(where: { $0.number != nil || $0.is("zero") }) else { continue }
        next = number
      } else {
        continue
      }
      guard let word = words.word(at: next), let marks = word.is("zero") ? 0 : word.number else { continue }
      next += 1
      if MarkAnnotations.isUnit(words, next) { next += 1 }
      if words.word(at: next)?.kind == .close { next += 1 }
      let after = words[next...].drop { !$0.isWord || $0.isAny(["if", "when", "where", "for", "to"]) }
      var before = words[words.startIndex..<index]
      while let last = before.last, last.isAny(["award", "a", "to", "should", "is", "are", "answer", "be"]) {
        before = before.dropLast()
      }
      return (marks, after.hasWords ? after : before)
    }
    return nil
  }

  /// "first", "2nd", "third": the numbers of the marks that are spoken of.
  func ordinals(in words: ArraySlice<SyntaxWord>) -> [Int] {
    let texts: [[StaticString]] = [
      ["first", "1st"], ["second", "2nd"], ["third", "3rd"], ["fourth", "4th"], ["fifth", "5th"], ["sixth", "6th"],
    ]
    return words.compactMap { word in texts.firstIndex { word.isAny($0) }.map { $0 + 1 } }
  }

  /// The demand that earns the n-th mark.
  func demand(ofMark number: Int, in syntax: PointSyntax) -> Int? {
    let scored = syntax.demands.indices.filter { syntax.demands[$0].marks != 0 }
    let total = scored.reduce(0) { $0 + (syntax.demands[$1].marks ?? 1) }
    // Where pieces come several times ("x 2 = max 4"), each of them is counted once.
    let isRepeated =
      syntax.statedMarks.map { $0 == total && total > scored.count && total % scored.count == 0 } ?? false
    if isRepeated, number <= scored.count { return scored[number - 1] }
    var upTo = 0
    for place in scored {
      upTo += syntax.demands[place].marks ?? 1
      if number <= upTo { return place }
    }
    return nil
  }

  /// The demands that words name: by the kind of structure, else by shared words, the most first.
  func demands(named words: ArraySlice<SyntaxWord>, in syntax: PointSyntax) -> [Int] {
    let words = words.trimmedMarks
    guard words.hasWords else { return [] }
    if let kind = StructureWords.kind(of: words.prefix(8)) {
      let places = syntax.demands.indices.filter { syntax.demands[$0].kind == kind }
      if !places.isEmpty { return places }
    }
    let keys = self.keys(words)
    var found: [(place: Int, shared: Int)] = []
    for (place, demand) in syntax.demands.enumerated() {
      var own = self.keys(demand.head[...])
      for item in demand.items { for wording in item.alternatives { own.formUnion(self.keys(wording[...])) } }
      let shared = keys.intersection(own).count
      if shared > 0 { found.append((place, shared)) }
    }
    return found.sorted { ($1.shared, $0.place) < ($0.shared, $1.place) }.map { $0.place }
  }

  private func keys(_ words: ArraySlice<SyntaxWord>) -> Set<[UInt8]> {
    Set(words.filter { $0.isWord && $0.classes.isDisjoint(with: .function) }.map { WordKey.make(of: $0.folded[...]) })
  }

  /// The demands that words name; where they name none, a new one that carries no marks and is only a condition.
  func placesOrCondition(_ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax) -> [Int] {
    let words = words.drop { $0.isAny(["reference", "references", "mention", "to", "of", "any", "a", "an", "the"]) }
    guard words.hasWords else { return [] }
    // "Max 5 without one": of the judgement that was spoken of.
    if words.filter({ $0.isWord }).count == 1, words.first?.isAny(["one", "it", "this", "that", "them"]) == true {
      return syntax.demands.indices.filter { syntax.demands[$0].kind == .judgement }.prefix(1).map { $0 }
    }
    if let number = number(ofPoint: words) { return placesOrCondition(ofPoint: number, &syntax) }
    if let known = demands(named: words, in: syntax).first { return [known] }
    if let kind = StructureWords.kind(of: words.prefix(8)) {
      var demand = DemandSyntax(kind: kind, command: syntax.commands.last?.word ?? .state, head: [SyntaxWord](words))
      demand.quantity = 1
      demand.marks = 0
      syntax.demands.append(demand)
    } else {
      syntax.demands.append(condition([[SyntaxWord](words.trimmedMarks)]))
    }
    return [syntax.demands.count - 1]
  }

  /// The number of "point 8", "step 3"; nil for other words.
  private func number(ofPoint words: ArraySlice<SyntaxWord>) -> Int? {
    let plain = words.filter { $0.isWord }
    guard plain.count == 2, plain[0].isAny(["point", "mark", "step", "mp"]) else { return nil }
    return plain[1].number
  }

  /// What earns the mark of a numbered line: a demand of its own, or one of a list, which then is a condition too.
  private func placesOrCondition(ofPoint number: Int, _ syntax: inout PointSyntax) -> [Int] {
    let content = syntax.demands.indices.filter { syntax.demands[$0].kind == .content && syntax.demands[$0].marks != 0 }
    guard number > 0, let first = content.first else { return [] }
    if content.count >= number { return [content[number - 1]] }
    guard content.count == 1, syntax.demands[first].items.count >= number else { return [] }
    var demand = condition([])
    demand.items = [syntax.demands[first].items[number - 1]]
    demand.head = demand.items[0].alternatives.first ?? []
    demand.quantity = 1
    syntax.demands.append(demand)
    return [syntax.demands.count - 1]
  }

  /// A demand that carries no marks: all of these must be there.
  func condition(_ phrases: [[SyntaxWord]]) -> DemandSyntax {
    var demand = DemandSyntax(command: .state, head: phrases.count == 1 ? phrases[0] : [])
    demand.items = phrases.map { ItemSyntax(alternatives: [$0.filter { $0.isWord }]) }
    demand.quantity = phrases.count
    demand.quantityIsStated = true
    demand.needsAll = true
    demand.needsWhole = phrases.count > 1
    demand.marks = 0
    return demand
  }

  /// What an answer says where a limit holds: "any mention of A, B or C", "reference to 'X'".
  func mentioned(_ words: ArraySlice<SyntaxWord>) -> [[SyntaxWord]] {
    RefinementPhrases.ofSentence(withoutVerb(words)).flatMap { $0.phrases }
  }

  /// Without "is mentioned", "are given", "candidate refers to" at the ends.
  private func withoutVerb(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    var rest = words
    while let last = rest.last,
      last.isAny([
        "is", "are", "mentioned", "given", "stated", "used", "included", "named", "only", "present", "seen", "referred",
        "to",
      ])
    {
      rest = rest.dropLast()
    }
    while let first = rest.first,
      first.isAny(["candidate", "candidates", "learner", "answer", "response", "the", "mentions", "refers", "uses"])
    {
      rest = rest.dropFirst()
    }
    return rest
  }
}
