internal import Language
internal import RubricModel

/// What a phrase comes to in other forms of speech: "morale goes up" for "improves morale", "no accidents" for "fewer accidents".
extension PhraseBuilder {
  /// The lexicon's name for what happens.
  private static let happening = [UInt8]("occur".utf8)

  /// What the phrase comes to in other forms of speech.
  func inOtherForms(
    _ words: [SyntaxWord], _ content: [PhraseContent], isNegated: Bool, isMixed: Bool, source: SourceText,
    terms: inout TermTable
  ) -> [Phrasing] {
    var found: [Phrasing] = []
    func phrasing(_ content: [PhraseContent], isNegated: Bool, _ terms: inout TermTable) -> Phrasing {
      composed(words, content, isNegated: isNegated, by: .exact, source: source, terms: &terms)
    }
    // Where runs of words name something ("staff leaving"), the words are looked for one by one as well: "staff do not leave".
    func phrasings(_ content: [PhraseContent], isNegated: Bool, _ terms: inout TermTable) -> [Phrasing] {
      let whole = phrasing(content, isNegated: isNegated, &terms)
      if whole.parts.count == content.count { return [whole] }
      let single = composed(
        words, content, isNegated: isNegated, by: .exact, longestRun: 1, source: source, terms: &terms)
      return single.parts.count > whole.parts.count ? [whole, single] : [whole]
    }
    // "They are polite" for "staff are polite".
    if var telling = telling(content, words) {
      let isDenied = isNegated || telling.allSatisfy { $0.polarity == .negated || $0.isLight }
      if isDenied { for place in telling.indices { telling[place].polarity = .plain } }
      if isDenied || !isMixed { found.append(phrasing(telling, isNegated: isDenied, &terms)) }
    }
    // "Not enough light", "too little light" for "lack of light".
    let lacks = words.contains { $0.isAny(["lack", "no", "without"]) }
    if isNegated, lacks, content.count(where: { $0.tells }) == 1, let little = ChangeWords.term(.down, &terms) {
      found.append(phrasing(content, isNegated: false, &terms).with(little))
    }
    guard !isNegated, !isMixed, let direction = content.lazy.compactMap({ $0.direction }).first else { return found }
    let rest = content.filter { $0.direction == nil && !$0.isMeasure }
    // "Morale goes up" for "improves morale".
    if let change = ChangeWords.term(direction, &terms) {
      found += phrasings(rest, isNegated: false, &terms).map { $0.with(change) }
    }
    guard direction == .fewer || direction == .away else { return found }
    // "No accidents", "bacteria don't spread", "accidents do not happen": an answer may simply deny what is prevented.
    found += phrasings(rest, isNegated: true, &terms)
    if rest.count(where: { $0.tells }) == 1, let happening = terms.lexicon.concept(named: Self.happening) {
      found.append(phrasing(rest, isNegated: false, &terms).with(terms.term(of: happening), isNegated: true))
    }
    return found
  }

  /// Notes which word says which way the others go, where one alone does, or the first of them governs the others.
  func readChange(of content: inout [PhraseContent]) {
    let changes = content.indices.compactMap { place in
      ChangeWords.direction(of: content[place].word).map { (place: place, direction: $0) }
    }
    guard let change = changes.first, content.count > 1 else { return }
    // "prevents bacteria growing": what is prevented goes some way itself.
    let isOfChange = change.place == content.startIndex && (change.direction == .away || change.direction == .fewer)
    guard changes.count == 1 || isOfChange else { return }
    let rest = content.indices.filter { $0 != change.place && !ChangeWords.isMeasure(content[$0].word) }
    if rest.allSatisfy({ !content[$0].tells }) { return }
    content[change.place].direction = change.direction
    for place in content.indices { content[place].isMeasure = ChangeWords.isMeasure(content[place].word) }
  }

  /// "the *number* of waves" where the question has the waves: a number tells nothing without what it counts. "Waves per second"
  /// is a number already.
  func readQuantities(of content: inout [PhraseContent]) {
    guard
      let place = content.indices.dropLast().first(where: { place in
        content[place].word.isAny(["number", "amount", "quantity", "total"]) && content[place + 1].word.is("of")
          && content[place + 1].place == content[place].place + 1
      }),
      content.contains(where: { $0.word.isAny(["per", "each", "every"]) })
        || content.indices.allSatisfy({ $0 == place || !content[$0].tells })
    else { return }
    content[place].isMeasure = true
  }

  /// The phrase without the subject or the attribute that its other words imply; nil where they imply none.
  private func telling(_ content: [PhraseContent], _ words: [SyntaxWord]) -> [PhraseContent]? {
    var rest = content
    if rest.count > 1, PhraseWords.agents.contains(rest[0].word.folded),
      let next = words[(rest[0].place + 1)...].first(where: { $0.isWord }),
      !next.classes.isDisjoint(with: [.auxiliary, .commonVerb])
    {
      rest.removeFirst()
    }
    if rest.count > 1, let last = rest.last, PhraseWords.attributes.contains(last.word.folded),
      rest[rest.count - 2].direction == nil, rest[rest.count - 2].place == last.place - 1
    {
      rest.removeLast()
    }
    return rest.count < content.count && rest.contains { $0.tells } ? rest : nil
  }

  /// What means the opposite of a lone word, denied where the word is meant: "not rude" for "polite".
  func opposite(of run: ArraySlice<PhraseContent>, _ terms: inout TermTable) -> TermID? {
    guard run.count == 1, let word = run.first, word.direction == nil, word.word.emphasis == .none else { return nil }
    return terms.opposite(of: word.stem)
  }
}

extension Phrasing {
  /// The phrasing with a further part that must be there and tells nothing by itself.
  fileprivate func with(_ term: TermID, isNegated: Bool = false) -> Phrasing {
    var phrasing = self
    phrasing.parts.append(Part(term: term, weight: Part.silent, isRequired: true, isNegated: isNegated))
    return phrasing
  }
}
