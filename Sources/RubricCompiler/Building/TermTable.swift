internal import Language
internal import RubricModel

/// The terms of a rubric under construction, each once.
struct TermTable {
  let lexicon: Lexicon
  private(set) var vocabulary: Vocabulary
  private(set) var patterns = PatternStore()
  private(set) var terms: [Term] = []
  private var ofConcept: [ConceptKey: TermID] = [:]
  private var ofWords: [WordsKey: TermID] = [:]
  /// Terms of any one of some words, by the first of them.
  private var ofChoice: [StemID: [TermID]] = [:]

  /// Terms of several concepts.
  private var ofMeaning: [[ConceptID]: TermID] = [:]

  /// Terms of a word or any of some concepts.
  private var ofOpposite: [OppositeKey: TermID] = [:]

  /// Subjects of the lexicon that the question at hand is about; concepts of others are known by their name only.
  var activeSubjects: [Int32] = []
  /// Concepts too wide to tell apart what the point at hand names as ideas of their own.
  var tooWide: [ConceptID] = []
  private var namesOfConcepts: [Int32: [StemID]] = [:]
  /// Words as they were met, and their keys by their numbers: most words of a rubric come again and again.
  private var written = Vocabulary()
  private var keyOfWritten: [StemID] = [.unknown]
  private var kindred: [Int32: Idea] = [:]
  /// Concepts of a kind without those that are kinds of others among them: the same lists come with many points.
  var rootsOf: [[ConceptID]: [ConceptID]] = [:]

  private struct ConceptKey: Hashable {
    var concept: Int32
    var withKinds: Bool
  }

  private struct OppositeKey: Hashable {
    var word: StemID
    var concepts: [ConceptID]
  }

  private struct WordsKey: Hashable {
    var words: [StemID]
    var by: MatchKind
    var isLiteral = false
    var gap: UInt8 = 0
  }

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    vocabulary = lexicon.vocabulary
  }

  /// The number of a word's key.
  mutating func stem(_ word: SyntaxWord) -> StemID {
    let number = Int(written.insert(word.folded).rawValue)
    if number == keyOfWritten.count { keyOfWritten.append(vocabulary.insert(WordKey.make(of: word.folded[...]))) }
    return keyOfWritten[number]
  }

  /// The number of the key of a word that no text of the rubric has.
  mutating func stem(_ folded: [UInt8]) -> StemID { vocabulary.insert(WordKey.make(of: folded[...])) }

  /// The number of the key of a word that no text of the rubric has.
  mutating func stem(_ word: StaticString) -> StemID { stem(word.bytes) }

  /// The concepts that have the phrase among their expressions and belong to the general vocabulary or to an active subject.
  ///
  /// Concepts of a subject's whole matter are left out where a word with a negative prefix is meant: they are said by "trained"
  /// and by "untrained" alike.
  func concepts(of phrase: [StemID]) -> [ConceptID] {
    let found = lexicon.concepts(of: phrase).filter { isActive($0) && !tooWide.contains($0) }
    if found.isEmpty { return found }
    var isPlain = false
    let plain = phrase.map { word in
      guard let key = NegatedWords.shared.plain(of: vocabulary.key(word)) else { return word }
      isPlain = true
      return vocabulary.find(key)
    }
    if !isPlain { return found }
    let ofPlain = lexicon.concepts(of: plain)
    return found.filter { !ofPlain.contains($0) }
  }

  /// Whether the concept belongs to the general vocabulary or to an active subject.
  func isActive(_ concept: ConceptID) -> Bool {
    lexicon.isGeneral(concept) || activeSubjects.contains(lexicon.concepts[Int(concept.rawValue)].subject)
  }

  /// A concept that the lexicon brings to an open list, as an idea.
  mutating func kindredIdea(of concept: ConceptID) -> Idea {
    if let known = kindred[concept.rawValue] { return known }
    let part = Phrasing.Part(term: term(of: concept), weight: 100)
    let idea = Idea(
      label: lexicon.name(concept), span: nil, source: .kindred,
      phrasings: [Phrasing(parts: [part], threshold: 100)])
    kindred[concept.rawValue] = idea
    return idea
  }

  /// The keys of the content words of a concept's name.
  mutating func nameStems(of concept: ConceptID) -> [StemID] {
    if let known = namesOfConcepts[concept.rawValue] { return known }
    var reader = SyntaxReader(SourceText([UInt8](lexicon.name(concept).utf8)))
    let words = reader.words(of: ByteSpan(start: 0, end: Int32(lexicon.name(concept).utf8.count)))
    var stems: [StemID] = []
    for word in words where word.isWord && word.classes.isDisjoint(with: [.determiner, .pronoun, .auxiliary]) {
      stems.append(stem(word))
    }
    namesOfConcepts[concept.rawValue] = stems
    return stems
  }

  /// The term of a concept, with all its kinds or alone.
  mutating func term(of concept: ConceptID, withKinds: Bool = true) -> TermID {
    let key = ConceptKey(concept: concept.rawValue, withKinds: withKinds)
    if let known = ofConcept[key] { return known }
    let end = Int32(patterns.patterns.count)
    let id = TermID(Int32(terms.count))
    terms.append(
      Term(
        label: lexicon.name(concept), span: nil, concepts: withKinds ? lexicon.kinds(of: concept) : [concept],
        patterns: end..<end, by: .synonym))
    ofConcept[key] = id
    return id
  }

  /// The term of words as the rubric writes them, with the concepts that they name.
  ///
  /// - Parameters:
  ///   - isLiteral: the very words are meant, so that nothing that means the same joins them.
  ///   - gap: other words that may stand between two of them.
  mutating func term(
    words: [StemID], label: String, span: ByteSpan, concepts: [ConceptID], by: MatchKind, isLiteral: Bool = false,
    gap: UInt8 = 0
  ) -> TermID {
    let key = WordsKey(words: words, by: by, isLiteral: isLiteral, gap: gap)
    if let known = ofWords[key] {
      for concept in concepts where !terms[Int(known.rawValue)].concepts.contains(concept) {
        terms[Int(known.rawValue)].concepts.append(concept)
      }
      return known
    }
    let start = Int32(patterns.patterns.count)
    _ = patterns.append(words: words, gap: gap)
    // "higher temperature" is also "the temperature is higher".
    if words.count == 2, !isLiteral { _ = patterns.append(words: words.reversed()) }
    let id = TermID(Int32(terms.count))
    terms.append(
      Term(label: label, span: span, concepts: concepts, patterns: start..<Int32(patterns.patterns.count), by: by))
    ofWords[key] = id
    return id
  }

  /// The term of any one of some words, with the concepts that stand for it; one of its own, whatever terms there are.
  mutating func term(anyOf words: [StemID], label: String, span: ByteSpan?, concepts: [ConceptID], by: MatchKind)
    -> TermID
  {
    let start = Int32(patterns.patterns.count)
    if !words.isEmpty {
      patterns.append(gap: 0)
      for word in words { patterns.addAlternative(word) }
      _ = patterns.finish(isWeak: false, isNegative: false)
    }
    terms.append(
      Term(label: label, span: span, concepts: concepts, patterns: start..<Int32(patterns.patterns.count), by: by))
    let id = TermID(Int32(terms.count - 1))
    if span != nil, let first = words.first { ofChoice[first, default: []].append(id) }
    return id
  }

  /// The term of what means the opposite of a word, by the lexicon or by a prefix; nil where none is known.
  mutating func opposite(of word: StemID) -> TermID? {
    let own = concepts(of: [word])
    // Only of what the word is the very name of: "given" says "repaired" too, and not that nothing was lost.
    let named = own.filter { nameStems(of: $0) == [word] }
    let concepts = named.flatMap { lexicon.opposites(of: $0) }.filter { isActive($0) && !own.contains($0) }
    guard let negated = NegatedWords.shared.opposite(of: vocabulary.key(word)) else {
      return concepts.isEmpty ? nil : term(anyOf: concepts, label: lexicon.name(concepts[0]))
    }
    let key = OppositeKey(word: vocabulary.insert(negated[...]), concepts: concepts)
    if let known = ofOpposite[key] { return known }
    let id = term(
      anyOf: [key.word], label: String(decoding: negated, as: UTF8.self), span: nil, concepts: concepts, by: .synonym)
    ofOpposite[key] = id
    return id
  }

  /// The term of concepts that all will do.
  mutating func term(anyOf concepts: [ConceptID], label: String) -> TermID {
    if let known = ofMeaning[concepts] { return known }
    let id = term(anyOf: [], label: label, span: nil, concepts: concepts, by: .synonym)
    ofMeaning[concepts] = id
    return id
  }

  /// The term of a word with a person or a pronoun after it; nil when the lexicon has no such class.
  mutating func term(verb: StemID, label: String, span: ByteSpan, by: MatchKind) -> TermID? {
    let classes = [("customer" as StaticString), "staff", "person"].compactMap { lexicon.concept(named: $0.bytes) }
    guard !classes.isEmpty else { return nil }
    let start = Int32(patterns.patterns.count)
    patterns.append(gap: 0)
    patterns.addAlternative(verb)
    patterns.append(gap: 0)
    for concept in classes { patterns.addAlternative(concept) }
    _ = patterns.finish(isWeak: false, isNegative: false)
    terms.append(
      Term(label: label, span: span, concepts: [], patterns: start..<Int32(patterns.patterns.count), by: by))
    return TermID(Int32(terms.count - 1))
  }

  /// The rubric's own words of a phrasing, in order of their numbers; nil when a part of it is a concept.
  func words(of phrasing: Phrasing) -> [Int32]? {
    var words: [Int32] = []
    for part in phrasing.parts {
      guard let pattern = terms[Int(part.term.rawValue)].patterns.first else { return nil }
      for element in patterns.patterns[Int(pattern)].elements {
        for place in patterns.elements[Int(element)].alternatives { words.append(patterns.alternatives[Int(place)]) }
      }
    }
    return words.sorted()
  }

  /// Gives every term whose words are these the synonyms as further patterns; whether there is such a term.
  mutating func addSynonyms(_ synonyms: [[StemID]], of name: [StemID]) -> Bool {
    let kinds: [MatchKind] = [.exact, .spelling, .synonym, .phrase, .accepted, .modelAnswer]
    let choices = name.count == 1 ? ofChoice[name[0]] ?? [] : []
    let named = kinds.compactMap { ofWords[WordsKey(words: name, by: $0)] } + choices
    for id in named.sorted(by: { $0.rawValue < $1.rawValue }) {
      let old = terms[Int(id.rawValue)].patterns
      let start = Int32(patterns.patterns.count)
      // Patterns of a term lie together, so the old ones are written again before the new.
      for pattern in old { patterns.copy(pattern) }
      for synonym in synonyms { _ = patterns.append(words: synonym) }
      terms[Int(id.rawValue)].patterns = start..<Int32(patterns.patterns.count)
    }
    return !named.isEmpty
  }

  /// Gives every term of the rubric's own words the synonyms that a thesaurus has for them, as weak evidence.
  mutating func addSynonyms(from thesaurus: Thesaurus) {
    let own = ofWords.filter { !$0.key.isLiteral && $0.key.by != .phrase }
    for (key, id) in own.sorted(by: { $0.value.rawValue < $1.value.rawValue }) {
      let name = key.words.map { [UInt8](vocabulary.key($0)) }.joined(separator: [0x20])
      let synonyms = thesaurus.synonyms(of: [UInt8](name)).map { words in
        words.map { vocabulary.insert(WordKey.make(of: $0[...])) }
      }
      if synonyms.isEmpty { continue }
      let old = terms[Int(id.rawValue)].patterns
      let start = Int32(patterns.patterns.count)
      // Patterns of a term lie together, so the old ones are written again before the new.
      for pattern in old { patterns.copy(pattern) }
      for synonym in synonyms { _ = patterns.append(words: synonym, isWeak: true) }
      terms[Int(id.rawValue)].patterns = start..<Int32(patterns.patterns.count)
    }
  }
}
