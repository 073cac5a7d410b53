/// Concepts with the expressions that learners use for them, and how concepts hang together.
///
/// Immutable once read. What its texts look like is told in ``LexiconReader``. The heads of all concepts (names, roles,
/// links) are read at once; expressions are read subject by subject, as a rubric needs few of them (``reading(subjects:)``).
public struct Lexicon: Sendable {
  /// The heads of the lexicon that ships with the program; no expressions yet.
  public static let shared = LexiconReader.heads(of: .literals(LexiconData.all))

  /// A lexicon without concepts.
  public static let empty = Lexicon(source: .text([]))

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
    /// Its expressions in ``Lexicon/patterns``; none while its subject is not read.
    public var patterns: Range<Int32>
  }

  public internal(set) var concepts: [Concept] = []
  public internal(set) var patterns = PatternStore()
  public internal(set) var vocabulary = Vocabulary(capacity: 64)
  var names: [UInt8] = []
  /// The names; the concepts have the same numbers, less one.
  var nameIndex = Vocabulary(capacity: 64)
  var subjects: [[UInt8]] = []
  /// The topics of each subject.
  var topicsOfSubject: [[Int32]] = []
  var parents: [[Int32]] = []
  var children: [[Int32]] = []
  var opposites: [[Int32]] = []
  var phrases = PhraseIndex(capacity: 64)
  /// Single words of each concept, children's included: what `{class}` stands for.
  var members: [[Int32]] = []
  let source: LexiconSource
  /// Where the expressions stand, in the order of the concepts.
  var blocks: [LexiconBlock] = []
  /// How often expressions use words that were left out for marking.
  var usesLeftOut: [WordUses] = []
  /// Whether the expressions of every subject are read.
  var isWhole = false

  init(source: LexiconSource) {
    self.source = source
  }

  /// Reads texts that ship with the program, expressions and all.
  public init(texts: [StaticString]) {
    self = LexiconReader.heads(of: .literals(texts)).readingAll()
  }

  /// Reads a text that does not ship with the program, expressions and all.
  public init(text: [UInt8]) {
    self = LexiconReader.heads(of: .text(text)).readingAll()
  }

  /// The lexicon with the expressions of the general vocabulary and of the subjects; itself when all are read already.
  ///
  /// What is read hangs on the subjects alone, not on their order or on what was read before.
  public func reading(subjects: [Int32]) -> Lexicon {
    if isWhole { return self }
    var reader = ExpressionReader(
      self, subjects: subjectNumbers.filter { isGeneral(subject: $0) || subjects.contains($0) })
    return reader.read()
  }

  /// The lexicon with the expressions of every subject.
  public func readingAll() -> Lexicon {
    if isWhole { return self }
    var reader = ExpressionReader(self, subjects: Array(subjectNumbers))
    return reader.read()
  }

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

  /// What the concept is a kind of.
  public func parents(of concept: ConceptID) -> [ConceptID] {
    parents[Int(concept.rawValue)].map { ConceptID($0) }
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
    // Concepts are numbered text by text.
    for topic in topics.sorted() {
      var index = firstConcept(ofTopic: topic)
      while index < concepts.count, concepts[index].topic == topic {
        let concept = concepts[index]
        if !concept.isClass, !concept.roles.isDisjoint(with: roles) {
          found.append(ConceptID(Int32(truncatingIfNeeded: index)))
        }
        index += 1
      }
    }
    return found
  }

  private func firstConcept(ofTopic topic: Int32) -> Int {
    var low = 0
    var high = concepts.count
    while low < high {
      let middle = (low + high) / 2
      if concepts[middle].topic < topic { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Numbers of the subjects, as ``Concept/subject`` has them.
  public var subjectNumbers: Range<Int32> { 0..<Int32(subjects.count) }

  /// The name of a subject, in small letters ("customer service").
  public func name(ofSubject subject: Int32) -> [UInt8] { subjects[Int(subject)] }

  /// The subject with this name, or nil.
  public func subject(named name: [UInt8]) -> Int32? {
    subjects.firstIndex(of: name).map { Int32(truncatingIfNeeded: $0) }
  }

  /// Whether the subject is the vocabulary of every subject.
  public func isGeneral(subject: Int32) -> Bool { subject < 0 || subjects[Int(subject)] == "general" }

  /// The topics that concepts of the subjects are filed under, in their order.
  public func topics(ofSubjects subjects: [Int32]) -> [Int32] {
    var topics: [Int32] = []
    for subject in subjects {
      for topic in topicsOfSubject[Int(subject)] where !topics.contains(topic) { topics.append(topic) }
    }
    return topics.sorted()
  }

  /// Whether the concept belongs to the general vocabulary rather than to a subject.
  public func isGeneral(_ concept: ConceptID) -> Bool {
    isGeneral(subject: concepts[Int(concept.rawValue)].subject)
  }
}
