internal import Language
internal import RubricModel

/// Builds what the lines under a point add to its requirements: limits, what must be there, synonyms, whole answers.
struct RefinementBuilder {
  private let phrases = PhraseBuilder()
  let source: SourceText
  let given: [StemID]

  /// A limit, with those of its places that the point has.
  ///
  /// - Parameter tariff: "needed for full marks" keeps one of its marks back.
  func limit(_ limit: LimitSyntax, of requirements: Int, tariff: Int, _ terms: inout TermTable) -> Limit {
    let marks = min(limit.marks ?? max(0, tariff - 1), tariff)
    let label = source.string(limit.span)
    switch limit.condition {
    case .without(let places):
      let known = places.filter { (0..<requirements).contains($0) }
      return Limit(marks: marks, condition: .without(known), label: label, span: limit.span)
    case .with(let wordings):
      let idea = Idea(
        label: wordings.map { source.string(of: $0) }.joined(separator: " / "), span: limit.span, source: .refused,
        phrasings: wordings.flatMap {
          phrases.build($0, by: .exact, given: [], source: source, terms: &terms).phrasings
        })
      return Limit(marks: marks, condition: .with(idea), label: label, span: limit.span)
    }
  }

  /// A refused wording is refused as worded: only the words themselves, all of them.
  func literal(_ words: [SyntaxWord], _ terms: inout TermTable) -> [Phrasing] {
    let built = phrases.build(words, by: .phrase, given: [], source: source, terms: &terms)
    return built.phrasings.suffix(1).map { phrasing in
      var phrasing = phrasing
      phrasing.threshold = 95
      return phrasing
    }
  }

  /// What an answer must say to earn anything, in any of the wordings or in words that mean the same.
  func must(_ refinement: RefinementSyntax, _ terms: inout TermTable) -> Idea? {
    let phrasings = refinement.phrases.flatMap {
      phrases.build($0, by: .accepted, given: [], source: source, terms: &terms).phrasings
    }
    guard let first = refinement.phrases.first, !phrasings.isEmpty else { return nil }
    return Idea(label: source.string(of: first), span: refinement.span, source: .accepted, phrasings: phrasings)
  }

  // MARK: Synonyms

  /// Gives the ideas that the point names the wordings that its own synonyms make of theirs.
  func addSynonyms(_ syntax: PointSyntax, to requirements: inout [Requirement], _ terms: inout TermTable) {
    guard !syntax.synonyms.isEmpty else { return }
    for (place, demand) in syntax.demands.enumerated() {
      // The ideas of the items stand first, in their order; a model may have taken their place.
      for (number, item) in demand.items.enumerated()
      where requirements[place].ideas.indices.contains(number)
        && requirements[place].ideas[number].span == item.span && requirements[place].ideas[number].source != .criterion
      {
        requirements[place].ideas[number].phrasings += reworded(item.alternatives, syntax.synonyms, &terms)
      }
      if let head = requirements[place].ideas.firstIndex(where: { $0.source == .head }) {
        requirements[place].ideas[head].phrasings += reworded([demand.head], syntax.synonyms, &terms)
      }
    }
  }

  /// The accepted wordings of a point, and those that its synonyms make of them.
  func withSynonyms(_ refinement: RefinementSyntax, _ synonyms: [SynonymSyntax]) -> [[SyntaxWord]] {
    refinement.phrases + synonyms.flatMap { synonym in refinement.phrases.flatMap { reworded($0, synonym) } }
  }

  private func reworded(
    _ wordings: [[SyntaxWord]], _ synonyms: [SynonymSyntax], _ terms: inout TermTable
  ) -> [Phrasing] {
    var phrasings: [Phrasing] = []
    for words in wordings {
      for synonym in synonyms {
        for other in reworded(words, synonym) {
          phrasings += phrases.build(other, by: .accepted, given: given, source: source, terms: &terms).phrasings
        }
      }
    }
    return phrasings
  }

  /// The words with each synonym in the place of the name; empty where they do not have it.
  private func reworded(_ words: [SyntaxWord], _ synonym: SynonymSyntax) -> [[SyntaxWord]] {
    let keys = words.map { WordKey.make(of: $0.folded[...]) }
    let name = synonym.name.map { WordKey.make(of: $0.folded[...]) }
    guard name.count <= keys.count,
      let start = (0...(keys.count - name.count)).first(where: { keys[$0...].starts(with: name) })
    else { return [] }
    return synonym.others.map { words[..<start] + $0 + words[(start + name.count)...] }
  }

  // MARK: Whole answers

  /// Of the words of an example, what an answer must say to be taken for it, percent of their weight.
  static let exampleThreshold = 75

  /// Puts whole answers among the ideas of the first requirement that holds content; an answer that says as much earns full marks.
  func addExamples(_ examples: [ByteSpan], to requirements: inout [Requirement], _ terms: inout TermTable) {
    guard !examples.isEmpty,
      let place = requirements.firstIndex(where: { $0.kind == .content || $0.kind == .contrast })
    else { return }
    var reader = SyntaxReader(source)
    let builder = ModelAnswerBuilder(source: source, given: given)
    for example in examples {
      var idea = builder.idea(of: example, reader: &reader, terms: &terms)
      for index in idea.phrasings.indices { idea.phrasings[index].threshold = Self.exampleThreshold }
      if !idea.phrasings.allSatisfy({ $0.parts.isEmpty }) { requirements[place].ideas.append(idea) }
    }
  }
}
