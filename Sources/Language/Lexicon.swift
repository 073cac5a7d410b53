/// Concepts with the expressions that learners use for them, and how concepts hang together.
///
/// Immutable once read. The texts it is read from are described in `Data/README` of the lexicon's format, in
/// ``LexiconReader``.
public struct Lexicon: Sendable {
  /// The lexicon that ships with the program.
  public static let shared = Lexicon(texts: LexiconData.all)

  /// What a concept can serve as, when an examiner asks for "benefits such as …".
  public struct Roles: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The roles in the order of their bits, by the names that the texts use.
    public static let names: [StaticString] = [
      "benefit", "cause", "consequence", "factor", "principle", "duty", "behaviour", "skill", "method", "step",
      "law", "channel", "person", "information", "feeling", "problem", "solution", "structure", "practice",
      "reason", "need", "tool", "example",
    ]

    /// The role with this name, or none.
    public static func named(_ name: ArraySlice<UInt8>) -> Roles {
      for (bit, candidate) in names.enumerated() where name.elementsEqual(candidate.bytes) {
        return Roles(rawValue: 1 << UInt32(bit))
      }
      return []
    }
  }

  public struct Concept: Sendable {
    /// Its name's bytes in ``Lexicon/names``.
    var name: Range<Int32>
    /// Number of the subject it was filed under.
    public var subject: Int32
    /// Number of the text it was filed in: a topic within its subject.
    public var topic: Int32
    public var roles: Roles
    /// A bare class: its name alone is not one of its expressions.
    public var isClass: Bool
    /// Its expressions in ``Lexicon/patterns``.
    public var patterns: Range<Int32>
  }

  public internal(set) var concepts: [Concept] = []
  public internal(set) var patterns = PatternStore()
  public internal(set) var vocabulary = Vocabulary(capacity: 16_384)
  var names: [UInt8] = []
  var nameIndex = Vocabulary(capacity: 4096)
  var conceptOfName: [Int32] = [-1]
  var subjects: [[UInt8]] = []
  var parents: [[Int32]] = []
  var children: [[Int32]] = []
  var opposites: [[Int32]] = []
  var phrases = PhraseIndex()
  /// Single words of each concept, children's included: what `{class}` stands for.
  var members: [[Int32]] = []

  public init(texts: [StaticString]) {
    var reader = LexiconReader()
    for text in texts { reader.read(text) }
    self = reader.finish()
  }

  init() {}

  /// The concept's name, its most usual examiner's term.
  public func name(_ concept: ConceptID) -> String {
    let range = concepts[Int(concept.rawValue)].name
    return String(decoding: names[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }

  /// The concept with this name, or nil.
  public func concept(named name: [UInt8]) -> ConceptID? {
    let id = nameIndex.find(name)
    guard id != .unknown else { return nil }
    let concept = conceptOfName[Int(id.rawValue)]
    return concept < 0 ? nil : ConceptID(concept)
  }

  /// The concepts that have the phrase, given by the keys of its content words, among their expressions.
  public func concepts(of phrase: [StemID]) -> [ConceptID] {
    phrases.concepts(of: phrase).filter { !concepts[Int($0.rawValue)].isClass }
  }

  /// The bare classes that have the phrase among their expressions.
  public func classes(of phrase: [StemID]) -> [ConceptID] {
    phrases.concepts(of: phrase).filter { concepts[Int($0.rawValue)].isClass }
  }

  /// The concept and all that are a kind of it, each once.
  public func kinds(of concept: ConceptID) -> [ConceptID] {
    var found = [concept.rawValue]
    var next = 0
    while next < found.count {
      for child in children[Int(found[next])] where !found.contains(child) { found.append(child) }
      next += 1
    }
    return found.map { ConceptID($0) }
  }

  /// The concepts that mean the opposite.
  public func opposites(of concept: ConceptID) -> [ConceptID] {
    opposites[Int(concept.rawValue)].map { ConceptID($0) }
  }

  /// The keys of all single words that a class stands for.
  public func members(of concept: ConceptID) -> [StemID] {
    members[Int(concept.rawValue)].map { StemID($0) }
  }

  /// Every concept of the topics that can serve in one of the roles.
  public func concepts(serving roles: Roles, in topics: [Int32]) -> [ConceptID] {
    var found: [ConceptID] = []
    for (index, concept) in concepts.enumerated()
    where !concept.isClass && !concept.roles.isDisjoint(with: roles) && topics.contains(concept.topic) {
      found.append(ConceptID(Int32(index)))
    }
    return found
  }

  /// Whether the concept belongs to the general vocabulary rather than to a subject.
  public func isGeneral(_ concept: ConceptID) -> Bool {
    let subject = concepts[Int(concept.rawValue)].subject
    return subject < 0 || subjects[Int(subject)] == "general"
  }
}

/// From phrases, as the keys of their content words, to the concepts that have them as an expression.
struct PhraseIndex: Sendable {
  private var slots = [Int32](repeating: -1, count: 1 << 14)
  private var entries: [Entry] = []

  private struct Entry {
    var hash: UInt64
    var concept: Int32
    var next: Int32
  }

  mutating func insert(_ phrase: [StemID], _ concept: ConceptID) {
    if entries.count >= slots.count { grow() }
    let hash = Self.hash(phrase)
    let slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    var next = slots[slot]
    while next >= 0 {
      let entry = entries[Int(next)]
      if entry.hash == hash, entry.concept == concept.rawValue { return }
      next = entry.next
    }
    entries.append(Entry(hash: hash, concept: concept.rawValue, next: slots[slot]))
    slots[slot] = Int32(entries.count - 1)
  }

  func concepts(of phrase: [StemID]) -> [ConceptID] {
    let hash = Self.hash(phrase)
    var found: [ConceptID] = []
    var next = slots[Int(truncatingIfNeeded: hash) & (slots.count - 1)]
    while next >= 0 {
      let entry = entries[Int(next)]
      if entry.hash == hash { found.append(ConceptID(entry.concept)) }
      next = entry.next
    }
    return found.reversed()
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for index in entries.indices {
      let slot = Int(truncatingIfNeeded: entries[index].hash) & (slots.count - 1)
      entries[index].next = slots[slot]
      slots[slot] = Int32(index)
    }
  }

  private static func hash(_ phrase: [StemID]) -> UInt64 {
    var hash = FNV1a()
    for word in phrase {
      for shift in stride(from: 0, to: 32, by: 8) {
        hash.combine(UInt8(truncatingIfNeeded: word.rawValue >> Int32(shift)))
      }
    }
    return hash.value
  }
}
