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
struct LexiconReader {
  private var lexicon = Lexicon()
  private var patternReader = PatternReader()
  private var subject: Int32 = -1
  private var topic: Int32 = -1
  private var expressions: [Expression] = []
  private var texts: [[UInt8]] = []
  private var links: [(child: Int32, name: [UInt8], isOpposite: Bool)] = []

  /// An expression still to be read, by its place in ``texts``.
  private struct Expression {
    var concept: Int32
    var text: Int32
    var start: Int32
    var end: Int32
  }

  mutating func read(_ text: StaticString) {
    let bytes = text.bytes
    texts.append(bytes)
    topic += 1
    var current: Int32?
    for rawLine in LineReader(bytes) {
      let line = rawLine.trimmed
      if line.first == UInt8(ascii: "#") { continue }
      if line.isEmpty {
        current = nil
      } else if line.starts(with: ("subject " as StaticString).bytes) {
        subject = number(ofSubject: [UInt8](line.dropFirst(8).trimmed))
      } else if let concept = current {
        for part in line.split(separator: UInt8(ascii: ";")) where !part.trimmed.isEmpty {
          append(part.trimmed, to: concept)
        }
      } else {
        current = readHead(line)
      }
    }
  }

  /// Resolves names and reads the expressions, all concepts being known now.
  mutating func finish() -> Lexicon {
    for word in Polarity.words.bytes.split(separator: 0x20) { _ = lexicon.vocabulary.insert(WordKey.make(of: word)) }
    let count = lexicon.concepts.count
    lexicon.parents = [[Int32]](repeating: [], count: count)
    lexicon.children = lexicon.parents
    lexicon.opposites = lexicon.parents
    lexicon.members = lexicon.parents
    for link in links {
      guard let other = lexicon.concept(named: link.name)?.rawValue else { continue }
      if link.isOpposite {
        connect(&lexicon.opposites, link.child, other)
        connect(&lexicon.opposites, other, link.child)
      } else {
        connect(&lexicon.parents, link.child, other)
        connect(&lexicon.children, other, link.child)
      }
    }
    readExpressions()
    for concept in 0..<Int32(count) { inheritMembers(concept) }
    return lexicon
  }

  /// Reads all expressions; those of one concept lie together, also when a later text continues the concept.
  private mutating func readExpressions() {
    expressions.sort { ($0.concept, $0.text, $0.start) < ($1.concept, $1.text, $1.start) }
    let names = lexicon.nameIndex
    let concepts = lexicon.conceptOfName
    var next = 0
    for concept in lexicon.concepts.indices {
      let start = Int32(lexicon.patterns.patterns.count)
      while next < expressions.count, expressions[next].concept == concept {
        let place = expressions[next]
        let text = texts[Int(place.text)][Int(place.start)..<Int(place.end)]
        let pattern = patternReader.read(text, into: &lexicon.patterns, vocabulary: &lexicon.vocabulary) { name in
          let id = names.find(name)
          return id == .unknown ? nil : ConceptID(concepts[Int(id.rawValue)])
        }
        if let pattern { file(pattern, under: Int32(concept)) }
        next += 1
      }
      lexicon.concepts[concept].patterns = start..<Int32(lexicon.patterns.patterns.count)
    }
  }

  /// Files a pattern under its phrases, and its word, if it is one, among the members of its concept.
  private mutating func file(_ pattern: Int32, under concept: Int32) {
    for phrase in patternReader.plainPhrases { lexicon.phrases.insert(phrase, ConceptID(concept)) }
    let pattern = lexicon.patterns.patterns[Int(pattern)]
    if pattern.elements.count == 1, !pattern.isWeak {
      for alternative in patternReader.lastAlternatives { connect(&lexicon.members, concept, alternative.rawValue) }
    }
  }

  private mutating func append(_ text: ArraySlice<UInt8>, to concept: Int32) {
    expressions.append(
      Expression(
        concept: concept, text: Int32(texts.count - 1), start: Int32(text.startIndex), end: Int32(text.endIndex)))
  }

  private mutating func readHead(_ line: ArraySlice<UInt8>) -> Int32 {
    var rest = line
    let isClass = rest.first == UInt8(ascii: "*")
    if isClass { rest = rest.dropFirst() }
    let nameEnd = rest.firstIndex { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "~") }
    let name = [UInt8](rest[rest.startIndex..<(nameEnd ?? rest.endIndex)].trimmed)
    let concept = number(ofConcept: name, isClass: isClass)
    if !isClass { append(rest[rest.startIndex..<(nameEnd ?? rest.endIndex)].trimmed, to: concept) }
    var position = nameEnd ?? rest.endIndex
    while position < rest.endIndex {
      let mark = rest[position]
      let stops: [UInt8] = mark == UInt8(ascii: "[") ? [UInt8(ascii: "]")] : [UInt8(ascii: "<"), UInt8(ascii: "~")]
      var end = position + 1
      while end < rest.endIndex, !stops.contains(rest[end]) { end += 1 }
      for part in rest[(position + 1)..<end].split(separator: UInt8(ascii: ",")) where !part.trimmed.isEmpty {
        if mark == UInt8(ascii: "[") {
          lexicon.concepts[Int(concept)].roles.formUnion(Lexicon.Roles.named(part.trimmed))
        } else if mark == UInt8(ascii: "<") || mark == UInt8(ascii: "~") {
          links.append((concept, [UInt8](part.trimmed), mark == UInt8(ascii: "~")))
        }
      }
      position = mark == UInt8(ascii: "[") ? end + 1 : end
      while position < rest.endIndex, rest[position] == UInt8(ascii: " ") { position += 1 }
    }
    return concept
  }

  private mutating func number(ofConcept name: [UInt8], isClass: Bool) -> Int32 {
    if let known = lexicon.concept(named: name) { return known.rawValue }
    let id = Int32(lexicon.concepts.count)
    let start = Int32(lexicon.names.count)
    lexicon.names.append(contentsOf: name)
    lexicon.concepts.append(
      Lexicon.Concept(
        name: start..<Int32(lexicon.names.count), subject: subject, topic: topic, roles: [], isClass: isClass, patterns: 0..<0))
    if lexicon.nameIndex.insert(name) != .unknown { lexicon.conceptOfName.append(id) }
    return id
  }

  private mutating func number(ofSubject name: [UInt8]) -> Int32 {
    if let known = lexicon.subjects.firstIndex(of: name) { return Int32(known) }
    lexicon.subjects.append(name)
    return Int32(lexicon.subjects.count - 1)
  }

  /// Adds the single words of a concept's kinds to its own, so that `{person}` includes every kind of person.
  private mutating func inheritMembers(_ concept: Int32) {
    for kind in lexicon.kinds(of: ConceptID(concept)).dropFirst() {
      for member in lexicon.members[Int(kind.rawValue)] { connect(&lexicon.members, concept, member) }
    }
  }

  private func connect(_ lists: inout [[Int32]], _ from: Int32, _ to: Int32) {
    if !lists[Int(from)].contains(to) { lists[Int(from)].append(to) }
  }
}

extension ArraySlice where Element == UInt8 {
  /// Without blanks at both ends.
  package var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first == 0x20 || first == 0x09 || first == 0x0D { slice = slice.dropFirst() }
    while let last = slice.last, last == 0x20 || last == 0x09 || last == 0x0D { slice = slice.dropLast() }
    return slice
  }
}
