/// Finds which subjects of a lexicon have the phrases of a text among their expressions, without reading the subjects.
///
/// The words and phrases of the text are entered first; then ``run()`` goes through the lexicon's texts once and reads
/// only the expressions that begin as a word of the text does.
public struct SubjectSearch {
  /// Subjects that are told apart; further ones are not seen.
  private static let most: Int32 = 64

  private let lexicon: Lexicon
  private var vocabulary = Vocabulary(capacity: 256)
  private var numberOfPhrase: [PhraseHash: Int32] = [:]
  /// A bit for each subject that has the phrase, by the phrase's number.
  private var subjectsOfPhrase: [UInt64] = []
  /// The same for those that have it in a bare class only.
  private var classesOfPhrase: [UInt64] = []
  /// How many concepts' names have the word, by the word's key and the subject.
  private var namesOfWord: [Int32] = []
  /// Keys that were entered; those that the search itself meets have higher numbers.
  private var wordCount = 0
  private var beginnings = Beginnings()
  private var scratch: [UInt8] = []

  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    // Little words are no part of a phrase, but expressions may have them.
    for line in LineReader(FunctionWordData.text) {
      let words = line.trimmed.split(separator: 0x20)
      let kinds: [StaticString] = ["determiner:", "pronoun:", "auxiliary:"]
      guard let kind = words.first, kinds.contains(where: { kind == $0 }) else { continue }
      for word in words.dropFirst() { beginnings.insert(word) }
    }
  }

  /// The key of a word in small letters.
  ///
  /// - Parameter isSought: whether the word is one of the text, and not one to compare its words with.
  public mutating func key(of word: ArraySlice<UInt8>, isSought: Bool = true) -> StemID {
    let key = WordKey.make(of: word)
    if isSought {
      beginnings.insert(word)
      beginnings.insert(key[...])
    }
    return vocabulary.insert(key)
  }

  /// Enters a phrase of such keys; its number.
  public mutating func enter(_ phrase: ArraySlice<StemID>) -> Int {
    var hash = PhraseHash()
    for word in phrase { hash.combine(word) }
    if let known = numberOfPhrase[hash] { return Int(known) }
    numberOfPhrase[hash] = Int32(truncatingIfNeeded: subjectsOfPhrase.count)
    subjectsOfPhrase.append(0)
    classesOfPhrase.append(0)
    return subjectsOfPhrase.count - 1
  }

  /// Looks for the phrases in all texts of the lexicon. Once, after all are entered.
  public mutating func run() {
    wordCount = vocabulary.count + 1
    namesOfWord = [Int32](repeating: 0, count: wordCount * lexicon.subjects.count)
    var reader = PatternReader()
    var store = PatternStore()
    lexicon.source.withTexts { texts in
      for block in lexicon.blocks {
        let concept = lexicon.concepts[Int(block.concept)]
        if concept.subject < 0 || concept.subject >= Self.most { continue }
        let text = texts[Int(block.text)]
        search(text, block.name.places, concept, &reader, &store)
        countWords(text, block.name.places, concept.subject)
        search(text, block.body.places, concept, &reader, &store)
        store.removeAll()
      }
    }
  }

  /// The subjects that have the phrase, as the bits of their numbers.
  public func subjects(ofPhrase number: Int) -> UInt64 { subjectsOfPhrase[number] }

  /// The subjects that have the phrase in a bare class, as the bits of their numbers.
  public func classes(ofPhrase number: Int) -> UInt64 { classesOfPhrase[number] }

  /// The number of concepts of a subject whose names have the word.
  public func names(with word: StemID, in subject: Int32) -> Int {
    Int(namesOfWord[Int(word.rawValue) * lexicon.subjects.count + Int(subject)])
  }
}

extension SubjectSearch {
  /// Reads those plain expressions of a range that may be phrases of the text.
  private mutating func search(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ concept: Lexicon.Concept, _ reader: inout PatternReader,
    _ store: inout PatternStore
  ) {
    var expressions = LexiconExpressionPlaces(text, range)
    while var position = expressions.next() {
      guard mayBePhrase(text, position, range.upperBound) else {
        expressions.skip()
        continue
      }
      let pattern = reader.read(
        text, from: &position, to: range.upperBound, classes: lexicon.nameIndex, into: &store, vocabulary: &vocabulary)
      expressions.position = position
      guard pattern != nil else { continue }
      while let phrase = reader.phrases.next() {
        guard let number = numberOfPhrase[phrase] else { continue }
        if concept.isClass {
          classesOfPhrase[Int(number)] |= 1 << UInt64(concept.subject)
        } else {
          subjectsOfPhrase[Int(number)] |= 1 << UInt64(concept.subject)
        }
      }
    }
  }

  /// Whether every element of an expression has a word that begins as a word of the text does. Weak expressions and those
  /// with gaps or classes are no phrases.
  private func mayBePhrase(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if text[start] == UInt8(ascii: "?") { return false }
    var position = start
    var isKnown = false
    while true {
      let byte = text[position]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "_") { return false }
      if !isKnown { isKnown = beginnings.contains(text, position, end) }
      while position < end, text[position] > 0x20, text[position] != UInt8(ascii: "|"),
        text[position] != UInt8(ascii: ";")
      {
        position += 1
      }
      guard position < end, text[position] == UInt8(ascii: "|") || text[position] == 0x20 else { return isKnown }
      if text[position] == 0x20 {
        if !isKnown { return false }
        isKnown = false
        while position < end, text[position] == 0x20 { position += 1 }
      } else {
        position += 1
      }
      if position == end || text[position] == UInt8(ascii: ";") || text[position] < 0x20 { return true }
    }
  }

  /// Counts the words of a name that stand in the text.
  private mutating func countWords(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ subject: Int32
  ) {
    var position = range.lowerBound
    while position < range.upperBound {
      let start = position
      while position < range.upperBound, text[position] &- 0x61 < 26 { position += 1 }
      if position - start > 2, beginnings.contains(text, start, range.upperBound) {
        scratch.removeAll(keepingCapacity: true)
        scratch.append(contentsOf: text[start..<position])
        WordKeyTables.shared.replaceByKey(&scratch, from: 0)
        let key = Int(vocabulary.find(scratch).rawValue)
        if key > 0, key < wordCount { namesOfWord[key * lexicon.subjects.count + Int(subject)] += 1 }
      }
      position += 1
    }
  }
}

/// The first four letters of words, as a set that may take others for its own now and then.
private struct Beginnings {
  private static let letters = 4
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  mutating func insert(_ word: ArraySlice<UInt8>) {
    word.withUnsafeBufferPointer { word in
      if let place = Self.place(word, 0, word.count) { bits[place >> 6] |= 1 << UInt64(place & 63) }
    }
  }

  /// Whether a word of the set begins as the one here; true for what does not start with a letter.
  func contains(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let place = Self.place(text, start, end) else { return true }
    return bits[place >> 6] & (1 << UInt64(place & 63)) != 0
  }

  private static func place(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var beginning: UInt32 = 0
    for position in start..<min(start + letters, end) {
      let letter = text[position] &- 0x60
      if letter == 0 || letter > 26 { break }
      beginning = beginning << 5 | UInt32(letter)
    }
    return beginning == 0 ? nil : Int((beginning &* 0x9E37_79B1) >> 16)
  }
}
