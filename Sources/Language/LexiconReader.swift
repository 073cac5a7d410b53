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
/// Heads are read here, so that all names are known; then ``ExpressionReader`` reads the expressions.
struct LexiconReader {
  private let texts: [UnsafeBufferPointer<UInt8>]
  private var lexicon: Lexicon
  private var subject: Int32 = -1
  private var links: [Link] = []

  private struct Link {
    var concept: Int32
    var text: Int
    var name: Range<Int>
    var isOpposite: Bool
  }

  /// Reads the heads of all concepts, and notes where the expressions stand.
  static func heads(of source: LexiconSource) -> Lexicon {
    source.withTexts { texts in
      var reader = LexiconReader(texts, Lexicon(source: source))
      return reader.read()
    }
  }

  private init(_ texts: [UnsafeBufferPointer<UInt8>], _ lexicon: Lexicon) {
    self.texts = texts
    self.lexicon = lexicon
  }

  private mutating func read() -> Lexicon {
    // A head with its expressions has about 210 bytes.
    let size = texts.reduce(0) { $0 + $1.count }
    lexicon.nameIndex = Vocabulary(capacity: size / 210)
    lexicon.concepts.reserveCapacity(size / 210)
    lexicon.blocks.reserveCapacity(size / 210)
    lexicon.names.reserveCapacity(size / 11)
    for text in texts.indices { readHeads(text) }
    connectConcepts()
    sortBlocks()
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
      } else if !isInside, let name = Self.subject(bytes, line) {
        subject = number(ofSubject: [UInt8](bytes[name]))
      } else if isInside {
        let last = lexicon.blocks.count - 1
        lexicon.blocks[last].body = lexicon.blocks[last].body.lowerBound..<Int32(truncatingIfNeeded: lines.position)
      } else {
        isInside = true
        readHead(line, of: text)
        let place = Int32(truncatingIfNeeded: lines.position)
        lexicon.blocks[lexicon.blocks.count - 1].body = place..<place
      }
    }
  }

  private static func subject(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int>? {
    let word: StaticString = "subject "
    guard line.count > word.utf8CodeUnitCount else { return nil }
    for index in 0..<word.utf8CodeUnitCount where bytes[line.lowerBound + index] != word.utf8Start[index] { return nil }
    // "subject knowledge [skill]" is a concept.
    for index in line where isMark(bytes[index]) || bytes[index] == UInt8(ascii: ";") { return nil }
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
    let expression = isClass ? start..<start : name
    lexicon.blocks.append(
      LexiconBlock(
        concept: concept, text: Int32(truncatingIfNeeded: text),
        name: Int32(truncatingIfNeeded: expression.lowerBound)..<Int32(truncatingIfNeeded: expression.upperBound),
        body: 0..<0))
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
    if subject >= 0, lexicon.topicsOfSubject[Int(subject)].last != Int32(truncatingIfNeeded: text) {
      lexicon.topicsOfSubject[Int(subject)].append(Int32(truncatingIfNeeded: text))
    }
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
    lexicon.topicsOfSubject.append([])
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

  /// Puts the blocks of one concept together, also where a later text goes on with it.
  private mutating func sortBlocks() {
    guard lexicon.blocks.count > lexicon.concepts.count else { return }
    lexicon.blocks.sort {
      ($0.concept, $0.text, $0.body.lowerBound) < ($1.concept, $1.text, $1.body.lowerBound)
    }
  }
}
