/// Reads the expressions of some subjects of a lexicon whose heads are known.
struct ExpressionReader {
  private var lexicon: Lexicon
  private let isWanted: [Bool]
  private var patternReader: PatternReader
  private let names: Vocabulary

  /// - Parameter subjects: the subjects whose expressions are read, those of the general vocabulary among them.
  init(_ lexicon: Lexicon, subjects: [Int32]) {
    self.lexicon = lexicon
    names = lexicon.nameIndex
    var isWanted = [Bool](repeating: false, count: lexicon.subjectNumbers.count)
    for subject in subjects { isWanted[Int(subject)] = true }
    self.isWanted = isWanted
    self.lexicon.isWhole = !isWanted.contains(false)
    patternReader = PatternReader(capacity: 0)
  }

  /// The lexicon with the expressions of the subjects and no others.
  mutating func read() -> Lexicon {
    let source = lexicon.source
    let wanted = lexicon.blocks.filter { isRead($0.concept) }
    // An expression has about 23 bytes, 2.5 elements and 3 alternatives; room for them spares moving what is read.
    let size = wanted.reduce(0) { $0 + $1.name.count + $1.body.count }
    lexicon.patterns = PatternStore()
    lexicon.patterns.reserve(patterns: size / 20, elements: size / 9, alternatives: size / 6)
    lexicon.phrases = PhraseIndex(capacity: size / 32)
    lexicon.vocabulary = Vocabulary(capacity: min(size / 64, 16_384))
    lexicon.members = [[Int32]](repeating: [], count: lexicon.concepts.count)
    patternReader = PatternReader(capacity: size / 64)
    source.withTexts { texts in
      var previous: Int32 = -1
      for block in wanted {
        read(block, of: texts[Int(block.text)], isFirst: block.concept != previous)
        previous = block.concept
      }
    }
    for concept in lexicon.concepts.indices { inheritMembers(Int32(truncatingIfNeeded: concept)) }
    return lexicon
  }

  private func isRead(_ concept: Int32) -> Bool {
    let subject = lexicon.concepts[Int(concept)].subject
    return subject < 0 || isWanted[Int(subject)]
  }

  /// Reads the expressions of a block; those of one concept lie together.
  private mutating func read(_ block: LexiconBlock, of text: UnsafeBufferPointer<UInt8>, isFirst: Bool) {
    let concept = Int(block.concept)
    let start = Int32(truncatingIfNeeded: lexicon.patterns.patterns.count)
    if isFirst { lexicon.concepts[concept].patterns = start..<start }
    for range in [block.name.places, block.body.places] {
      var expressions = Expressions(text, range)
      while var position = expressions.next() {
        readExpression(text, &position, to: range.upperBound, of: block.concept)
        expressions.position = position
      }
    }
    let first = lexicon.concepts[concept].patterns.lowerBound
    lexicon.concepts[concept].patterns = first..<Int32(truncatingIfNeeded: lexicon.patterns.patterns.count)
  }

  /// Reads a pattern, files it under its phrases, and its word, if it is one, among the members of its concept.
  private mutating func readExpression(
    _ text: UnsafeBufferPointer<UInt8>, _ position: inout Int, to end: Int, of concept: Int32
  ) {
    let pattern = patternReader.read(
      text, from: &position, to: end, classes: names, into: &lexicon.patterns, vocabulary: &lexicon.vocabulary)
    guard let pattern else { return }
    while let phrase = patternReader.phrases.next() { lexicon.phrases.insert(phrase, ConceptID(concept)) }
    let words = lexicon.patterns.words(of: pattern)
    for place in words where lexicon.patterns.alternatives[place] > 0 {
      Self.connect(&lexicon.members[Int(concept)], lexicon.patterns.alternatives[place])
    }
  }

  /// Adds the single words of a concept's kinds to its own, so that `{person}` includes every kind of person.
  private mutating func inheritMembers(_ concept: Int32) {
    if lexicon.children[Int(concept)].isEmpty { return }
    for kind in lexicon.kinds(of: ConceptID(concept)).dropFirst() {
      for member in lexicon.members[Int(kind.rawValue)] { Self.connect(&lexicon.members[Int(concept)], member) }
    }
  }

  private static func connect(_ list: inout [Int32], _ item: Int32) {
    if !list.contains(item) { list.append(item) }
  }
}

/// Where the expressions of a range of a lexicon's text start; comments are left out.
struct Expressions {
  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int
  /// Where the search goes on; whoever reads an expression moves it to the expression's end.
  var position: Int

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.text = text
    position = range.lowerBound
    end = range.upperBound
  }

  /// The place of the next expression's first byte.
  mutating func next() -> Int? {
    while position < end {
      let byte = text[position]
      if byte == UInt8(ascii: "#") {
        position = text.index(of: lineFeed, from: position, to: end)
      } else if byte == UInt8(ascii: ";") || byte <= 0x20 {
        position += 1
      } else {
        return position
      }
    }
    return nil
  }

  /// Moves over the expression that starts here.
  mutating func skip() {
    while position < end, text[position] != UInt8(ascii: ";"), text[position] != lineFeed { position += 1 }
  }
}
