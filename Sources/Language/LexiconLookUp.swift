/// What a word or phrase means to the program, and why.
package struct LexiconLookUp {
  package struct WordEntry {
    package var written: String
    package var key: String
    /// What kind of function word it is; empty for a content word.
    package var classes: [String]
    /// In the list of common words, or among the lexicon's own.
    package var isKnown: Bool
    /// The key that it is taken for, where it is in no dictionary.
    package var correction: String?
  }

  package struct Meaning {
    package var concept: ConceptID
    /// The expression that the phrase is.
    package var expression: String
  }

  package private(set) var words: [WordEntry] = []
  /// Concepts and bare classes that have the phrase among their expressions.
  package private(set) var meanings: [Meaning] = []
  /// Those that it merely suggests.
  package private(set) var suggestions: [Meaning] = []
  /// Expressions with all its words and others, the shortest first.
  package private(set) var nearest: [Meaning] = []
  /// Classes that its only word is a member of through a kind of theirs.
  package private(set) var classes: [ConceptID] = []

  /// Expressions that are shown beside those that fit, at most.
  private static let mostNearest = 12

  package init(_ phrase: [UInt8], in entries: LexiconEntries, subject: Int32? = nil) {
    let keys = readWords(phrase, entries)
    let isSought = { (concept: ConceptID) in
      subject == nil || entries.lexicon.isGeneral(concept)
        || entries.lexicon.concepts[Int(concept.rawValue)].subject == subject
    }
    var near: [(size: Int, meaning: Meaning)] = []
    for expression in entries.expressions where isSought(expression.concept) {
      guard let number = expression.pattern, !keys.isEmpty else { continue }
      let pattern = entries.patterns.patterns[Int(number)]
      let elements = pattern.elements.map { place in
        entries.patterns.elements[Int(place)].alternatives.map { entries.patterns.alternatives[Int($0)] }
      }
      guard keys.allSatisfy({ key in elements.contains { $0.contains(key) } }) else { continue }
      let meaning = Meaning(concept: expression.concept, expression: entries.written(expression))
      let isSame = elements.count == keys.count && zip(elements, keys).allSatisfy { $0.contains($1) }
      if !isSame {
        near.append((elements.count, meaning))
      } else if pattern.isWeak {
        suggestions.append(meaning)
      } else {
        meanings.append(meaning)
      }
    }
    nearest = near.enumerated().sorted { ($0.element.size, $0.offset) < ($1.element.size, $1.offset) }
      .prefix(Self.mostNearest).map { $0.element.meaning }
    if keys.count == 1 { findClasses(entries.vocabulary.key(StemID(keys[0])), entries) }
  }

  /// Reads the words of the phrase, and gives the keys of those that expressions are compared with.
  private mutating func readWords(_ phrase: [UInt8], _ entries: LexiconEntries) -> [Int32] {
    var buffer = TokenBuffer()
    Tokeniser().tokenise(phrase, into: &buffer)
    var spelling = SpellingCorrector(vocabulary: entries.vocabulary)
    var keys: [Int32] = []
    for token in buffer.tokens where token.isWord {
      let folded = [UInt8](buffer.folded[token.folded.range])
      let key = WordKey.make(of: folded[...])
      let classes = FunctionWords.shared.classes(of: folded)
      var number = entries.vocabulary.find(key)
      var entry = WordEntry(
        written: String(decoding: folded, as: UTF8.self), key: String(decoding: key, as: UTF8.self),
        classes: Self.names(of: classes),
        isKnown: number != .unknown || EnglishWords.shared.contains(key: key))
      if !entry.isKnown, classes.isEmpty,
        case .correction(let meant) = folded.withUnsafeBufferPointer({ spelling.correct($0, key: key) })
      {
        entry.correction = String(decoding: entries.vocabulary.key(meant), as: UTF8.self)
        number = meant
      }
      words.append(entry)
      let isLittle = !classes.isDisjoint(with: [.determiner, .pronoun, .auxiliary]) && !classes.contains(.negator)
      if number != .unknown, !isLittle || buffer.tokens.count == 1 { keys.append(number.rawValue) }
    }
    // A word that no expression has is in none of them.
    return words.count { $0.classes.isEmpty || $0.classes.contains("negator") } > keys.count ? [] : keys
  }

  private mutating func findClasses(_ key: ArraySlice<UInt8>, _ entries: LexiconEntries) {
    let member = entries.lexicon.vocabulary.find(key)
    guard member != .unknown else { return }
    for number in entries.lexicon.concepts.indices {
      let concept = ConceptID(Int32(number))
      if entries.lexicon.members(of: concept).contains(member), !meanings.contains(where: { $0.concept == concept }) {
        classes.append(concept)
      }
    }
  }

  private static func names(of classes: WordClass) -> [String] {
    let all: [(name: String, kind: WordClass)] = [
      ("determiner", .determiner), ("pronoun", .pronoun), ("preposition", .preposition), ("auxiliary", .auxiliary),
      ("conjunction", .conjunction), ("adverb", .adverb), ("negator", .negator), ("links a reason", .reason),
      ("links a result", .result), ("condition", .condition), ("contrast", .contrast), ("sequence", .sequence),
      ("example", .example),
    ]
    return all.filter { classes.contains($0.kind) }.map { $0.name }
  }
}
