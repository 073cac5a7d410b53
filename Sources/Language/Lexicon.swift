/// Concepts with the expressions that learners use for them, and how concepts hang together.
///
/// Immutable once read. What its texts look like is told in ``LexiconReader``.
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
      for bit in names.indices where name == names[bit] { return Roles(rawValue: 1 << UInt32(bit)) }
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
  public internal(set) var vocabulary = Vocabulary(capacity: 8192)
  var names: [UInt8] = []
  /// The names; the concepts have the same numbers, less one.
  var nameIndex = Vocabulary(capacity: 4096)
  var subjects: [[UInt8]] = []
  var parents: [[Int32]] = []
  var children: [[Int32]] = []
  var opposites: [[Int32]] = []
  var phrases = PhraseIndex(capacity: 1 << 16)
  /// The words of the expressions as they are written.
  var writtenWords = ShortWordTable<PatternWord>(bits: 2)
  /// Single words of each concept, children's included: what `{class}` stands for.
  var members: [[Int32]] = []

  public init(texts: [StaticString]) {
    var reader = LexiconReader(texts.map { UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount) })
    self = reader.read()
  }

  /// Reads a text that does not ship with the program.
  public init(text: [UInt8]) {
    self = text.withUnsafeBufferPointer { bytes in
      var reader = LexiconReader([bytes])
      return reader.read()
    }
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
    return id == .unknown ? nil : ConceptID(id.rawValue - 1)
  }

  /// The concepts that have the phrase, given by the keys of its content words, among their expressions.
  public func concepts(of phrase: [StemID]) -> [ConceptID] {
    phrases.concepts(of: PhraseHash(phrase)).filter { !concepts[Int($0.rawValue)].isClass }
  }

  /// The bare classes that have the phrase among their expressions.
  public func classes(of phrase: [StemID]) -> [ConceptID] {
    phrases.concepts(of: PhraseHash(phrase)).filter { concepts[Int($0.rawValue)].isClass }
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

  /// Numbers of the subjects, as ``Concept/subject`` has them.
  public var subjectNumbers: Range<Int32> { 0..<Int32(subjects.count) }

  /// The name of a subject, in small letters ("customer service").
  public func name(ofSubject subject: Int32) -> [UInt8] { subjects[Int(subject)] }

  /// Whether the subject is the vocabulary of every subject.
  public func isGeneral(subject: Int32) -> Bool { subject < 0 || subjects[Int(subject)] == "general" }

  /// The topics that concepts of the subjects are filed under.
  public func topics(ofSubjects subjects: [Int32]) -> [Int32] {
    var topics: [Int32] = []
    for concept in concepts where subjects.contains(concept.subject) && !topics.contains(concept.topic) {
      topics.append(concept.topic)
    }
    return topics
  }

  /// Whether the concept belongs to the general vocabulary rather than to a subject.
  public func isGeneral(_ concept: ConceptID) -> Bool {
    isGeneral(subject: concepts[Int(concept.rawValue)].subject)
  }
}
