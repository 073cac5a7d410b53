internal import Language
internal import RubricModel

/// The terms of model answers: each word with its family, its synonyms and its opposite. Made when the first is asked for.
struct ModelAnswerTerms {
  /// Concepts of a word that are taken up, at most.
  private static let mostConcepts = 6

  private struct Key: Hashable {
    var folded: [UInt8]
    var concepts: [ConceptID]
  }

  private var families: WordFamilies?
  private let opposites = OppositeWords()
  private var known: [Key: TermID] = [:]
  private var knownOpposites: [Key: TermID] = [:]

  /// The part of a phrasing that a word of a model answer makes.
  mutating func part(of word: ModelAnswerWord, source: SourceText, terms: inout TermTable) -> Phrasing.Part {
    let concepts = word.isContent ? Array(terms.concepts(of: [word.stem]).prefix(Self.mostConcepts)) : []
    let key = Key(folded: word.word.folded, concepts: concepts)
    return Phrasing.Part(
      term: term(of: word, key, source, &terms), weight: word.weight, isNegated: word.isContent && word.isNegated,
      opposite: word.isContent ? opposite(of: word, key, &terms) : nil)
  }

  private mutating func term(
    of word: ModelAnswerWord, _ key: Key, _ source: SourceText, _ terms: inout TermTable
  ) -> TermID {
    if let known = known[key] { return known }
    var stems = [word.stem]
    if word.isContent { stems += others(of: word, &terms).filter { $0 != word.stem } }
    let id = terms.term(
      anyOf: stems, label: source.string(of: word.word), span: word.word.span,
      concepts: key.concepts.flatMap { terms.lexicon.kinds(of: $0) }, by: .exact)
    known[key] = id
    return id
  }

  /// Other words that say the same: those of one family.
  private mutating func others(of word: ModelAnswerWord, _ terms: inout TermTable) -> [StemID] {
    if word.word.kind == .number { return [] }
    let families = self.families ?? WordFamilies(terms.lexicon.vocabulary)
    self.families = families
    return families.others(of: terms.vocabulary.key(word.stem))
  }

  private mutating func opposite(of word: ModelAnswerWord, _ key: Key, _ terms: inout TermTable) -> TermID? {
    if let known = knownOpposites[key] { return known }
    let concepts = key.concepts.flatMap { terms.lexicon.opposites(of: $0) }.filter {
      terms.isActive($0) && !key.concepts.contains($0)
    }
    let stems = opposites.of(word.word.folded).map { [terms.stem($0)] } ?? []
    if concepts.isEmpty, stems.isEmpty { return nil }
    let id = terms.term(
      anyOf: stems, label: String(decoding: word.word.folded, as: UTF8.self), span: nil, concepts: concepts,
      by: .synonym)
    knownOpposites[key] = id
    return id
  }
}
