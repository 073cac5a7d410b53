/// Reads the texts of the lexicon.
///
/// A text is a list of concepts, a blank line between them:
///
///     subject customer service
///
///     customer loyalty [benefit, consequence] < customer retention ~ customer loss
///     loyal; repeat business; come back; {customer} _ come|return again; ?trust {company}
///
/// The first line holds the concept's name (`*name`: a bare class), its roles, what it is a kind of, and its opposites.
/// The other lines hold its expressions: words by their key, `a|b` for a choice, `{class}` for any single word of a
/// concept, `_` for up to four words, a leading `?` for weak evidence. `#` starts a comment line.
///
/// The texts are read twice: first the heads, so that all names are known, then the expressions.
struct LexiconReader {
  private let texts: [UnsafeBufferPointer<UInt8>]
  private var lexicon = Lexicon()
  private var patternReader = PatternReader()
  private var subject: Int32 = -1
  private var blocks: [Block] = []
  private var links: [Link] = []

  /// The expressions under one head.
  private struct Block {
    var concept: Int32
    var text: Int
    /// The concept's name, when it is an expression itself; else empty.
    var name: Range<Int>
    /// From the line after the head to the blank line.
    var body: Range<Int>
  }

  private struct Link {
    var concept: Int32
    var text: Int
    var name: Range<Int>
    var isOpposite: Bool
  }

  /// - Parameter texts: buffers that outlive the reader.
  init(_ texts: [UnsafeBufferPointer<UInt8>]) {
    self.texts = texts
  }

  mutating func read() -> Lexicon {
    // An expression has about 23 bytes, 2.5 elements and 3 alternatives; room for them spares moving what is read.
    let size = texts.reduce(0) { $0 + $1.count }
    lexicon.patterns.reserve(patterns: size / 20, elements: size / 9, alternatives: size / 6)
    for text in texts.indices { readHeads(text) }
    connectConcepts()
    readBlocks()
    for concept in lexicon.concepts.indices { inheritMembers(Int32(truncatingIfNeeded: concept)) }
    lexicon.writtenWords = patternReader.words
    return lexicon
  }

  // MARK: Heads

  private mutating func readHeads(_ text: Int) {
    let bytes = texts[text]
    var lines = Lines(bytes, 0..<bytes.count)
    var isInside = false
    while let line = lines.next() {
      if line.isEmpty {
        isInside = false
      } else if bytes[line.lowerBound] == UInt8(ascii: "#") {
        continue
      } else if let name = Self.subject(bytes, line) {
        isInside = false
        subject = number(ofSubject: [UInt8](bytes[name]))
      } else if isInside {
        blocks[blocks.count - 1].body = blocks[blocks.count - 1].body.lowerBound..<lines.position
      } else {
        isInside = true
        readHead(line, of: text)
        blocks[blocks.count - 1].body = lines.position..<lines.position
      }
    }
  }

  private static func subject(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int>? {
    let word: StaticString = "subject "
    guard line.count > word.utf8CodeUnitCount else { return nil }
    for index in 0..<word.utf8CodeUnitCount where bytes[line.lowerBound + index] != word.utf8Start[index] { return nil }
    return bytes.trimmed((line.lowerBound + word.utf8CodeUnitCount)..<line.upperBound)
  }

  private mutating func readHead(_ line: Range<Int>, of text: Int) {
    let bytes = texts[text]
    let isClass = bytes[line.lowerBound] == UInt8(ascii: "*")
    let start = line.lowerBound + (isClass ? 1 : 0)
    var position = start
    while position < line.upperBound, !Self.isMark(bytes[position]) { position += 1 }
    var name = bytes.trimmed(start..<position)
    // A head without a name is kept as it stands, so that it is seen.
    if name.isEmpty { name = line }
    let concept = number(ofConcept: UnsafeBufferPointer(rebasing: bytes[name]), isClass: isClass, text)
    blocks.append(Block(concept: concept, text: text, name: isClass ? start..<start : name, body: 0..<0))
    while position < line.upperBound {
      let mark = bytes[position]
      let from = position + 1
      position = from
      while position < line.upperBound, !Self.isMark(bytes[position]), bytes[position] != UInt8(ascii: "]") {
        position += 1
      }
      var parts = Parts(bytes, from..<position, separator: UInt8(ascii: ","))
      while let part = parts.next() {
        if mark == UInt8(ascii: "[") {
          lexicon.concepts[Int(concept)].roles.formUnion(Lexicon.Roles.named([UInt8](bytes[part])[...]))
        } else {
          links.append(Link(concept: concept, text: text, name: part, isOpposite: mark == UInt8(ascii: "~")))
        }
      }
      while position < line.upperBound, !Self.isMark(bytes[position]) { position += 1 }
    }
  }

  /// `[roles]`, `< parents` and `~ opposites` begin with one.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "~")
  }

  private mutating func number(ofConcept name: UnsafeBufferPointer<UInt8>, isClass: Bool, _ text: Int) -> Int32 {
    let id = lexicon.nameIndex.insert(name).rawValue - 1
    if id < lexicon.concepts.count { return id }
    let start = Int32(truncatingIfNeeded: lexicon.names.count)
    lexicon.names.append(contentsOf: name)
    lexicon.concepts.append(
      Lexicon.Concept(
        name: start..<Int32(truncatingIfNeeded: lexicon.names.count), subject: subject,
        topic: Int32(truncatingIfNeeded: text), roles: [], isClass: isClass, patterns: 0..<0))
    return id
  }

  private mutating func number(ofSubject name: [UInt8]) -> Int32 {
    if let known = lexicon.subjects.firstIndex(of: name) { return Int32(truncatingIfNeeded: known) }
    lexicon.subjects.append(name)
    return Int32(truncatingIfNeeded: lexicon.subjects.count - 1)
  }

  // MARK: Links

  /// Resolves parents and opposites, all concepts being known now. A name that no concept bears is left out.
  private mutating func connectConcepts() {
    let none = [[Int32]](repeating: [], count: lexicon.concepts.count)
    lexicon.parents = none
    lexicon.children = none
    lexicon.opposites = none
    lexicon.members = none
    for link in links {
      let other = lexicon.nameIndex.find(UnsafeBufferPointer(rebasing: texts[link.text][link.name])).rawValue - 1
      if other < 0 { continue }
      if link.isOpposite {
        Self.connect(&lexicon.opposites[Int(link.concept)], other)
        Self.connect(&lexicon.opposites[Int(other)], link.concept)
      } else {
        Self.connect(&lexicon.parents[Int(link.concept)], other)
        Self.connect(&lexicon.children[Int(other)], link.concept)
      }
    }
  }

  private static func connect(_ list: inout [Int32], _ item: Int32) {
    if !list.contains(item) { list.append(item) }
  }

  /// Adds the single words of a concept's kinds to its own, so that `{person}` includes every kind of person.
  private mutating func inheritMembers(_ concept: Int32) {
    if lexicon.children[Int(concept)].isEmpty { return }
    for kind in lexicon.kinds(of: ConceptID(concept)).dropFirst() {
      for member in lexicon.members[Int(kind.rawValue)] { Self.connect(&lexicon.members[Int(concept)], member) }
    }
  }

  // MARK: Expressions

  /// Reads all expressions; those of one concept lie together, also when a later text continues the concept.
  private mutating func readBlocks() {
    if blocks.count > lexicon.concepts.count {
      blocks.sort { ($0.concept, $0.text, $0.body.lowerBound) < ($1.concept, $1.text, $1.body.lowerBound) }
    }
    let names = lexicon.nameIndex
    var previous: Int32 = -1
    for block in blocks {
      let concept = Int(block.concept)
      let bytes = texts[block.text]
      let start = Int32(truncatingIfNeeded: lexicon.patterns.patterns.count)
      if block.concept != previous { lexicon.concepts[concept].patterns = start..<start }
      previous = block.concept
      if !block.name.isEmpty {
        var position = block.name.lowerBound
        readExpression(bytes, &position, to: block.name.upperBound, of: block.concept, names)
      }
      readExpressions(bytes, block.body, of: block.concept, names)
      let first = lexicon.concepts[concept].patterns.lowerBound
      lexicon.concepts[concept].patterns = first..<Int32(truncatingIfNeeded: lexicon.patterns.patterns.count)
    }
  }

  private mutating func readExpressions(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, of concept: Int32, _ names: Vocabulary
  ) {
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = text[position]
      if byte == UInt8(ascii: "#") {
        position = text.index(of: lineFeed, from: position, to: range.upperBound)
      } else if byte == UInt8(ascii: ";") || byte <= 0x20 {
        position += 1
      } else {
        readExpression(text, &position, to: range.upperBound, of: concept, names)
      }
    }
  }

  /// Reads a pattern, files it under its phrases, and its word, if it is one, among the members of its concept.
  private mutating func readExpression(
    _ text: UnsafeBufferPointer<UInt8>, _ position: inout Int, to end: Int, of concept: Int32, _ names: Vocabulary
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
}
