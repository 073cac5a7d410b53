extension Lexicon {
  /// Writes or reads what marking takes of a lexicon: the expressions that are read, whose they are, and the words of the
  /// classes that patterns name. What only compiling asks for (names, links, phrases, texts) is left out.
  ///
  /// - Parameter patterns: the rubric's own patterns, which may name classes too.
  public mutating func exchangeForMarking(with pack: inout Pack, patternsOfRubric patterns: PatternStore) {
    var names = subjects.map { String(decoding: $0, as: UTF8.self) }
    names.exchange(with: &pack)
    if pack.isReading { subjects = names.map { [UInt8]($0.utf8) } }
    self.patterns.exchange(with: &pack)
    var count = concepts.count
    pack.exchange(count: &count)
    var read = pack.isReading ? [] : readConcepts
    read.exchange(with: &pack)
    var classes = pack.isReading ? [] : namedClasses(patterns)
    classes.exchange(with: &pack)
    if pack.isReading { put(read, classes, count: count, &pack) }
  }

  /// A concept whose expressions are read.
  private struct ReadConcept: Packable {
    var concept: Int32
    var subject: Int32
    /// How many patterns it has; they follow those of the concept before it.
    var patterns: Int32

    static var blank: ReadConcept { ReadConcept(concept: 0, subject: 0, patterns: 0) }

    mutating func exchange(with pack: inout Pack) {
      concept.exchange(with: &pack)
      subject.exchange(with: &pack)
      patterns.exchange(with: &pack)
    }
  }

  private struct NamedClass: Packable {
    var concept: Int32
    var members: [Int32]

    static var blank: NamedClass { NamedClass(concept: 0, members: []) }

    mutating func exchange(with pack: inout Pack) {
      concept.exchange(with: &pack)
      members.exchange(with: &pack)
    }
  }

  private var readConcepts: [ReadConcept] {
    concepts.enumerated().filter { !$0.element.patterns.isEmpty }.map { number, concept in
      ReadConcept(
        concept: Int32(number), subject: concept.subject, patterns: Int32(concept.patterns.count))
    }
  }

  /// The classes that the patterns name, of the lexicon's own and of the rubric's, in the order of their numbers.
  private func namedClasses(_ rubric: PatternStore) -> [NamedClass] {
    var isNamed = [Bool](repeating: false, count: concepts.count)
    for store in [patterns, rubric] { for raw in store.alternatives where raw < 0 { isNamed[Int(~raw)] = true } }
    return isNamed.indices.filter { isNamed[$0] }.map { NamedClass(concept: Int32($0), members: members[$0]) }
  }

  private mutating func put(_ read: [ReadConcept], _ classes: [NamedClass], count: Int, _ pack: inout Pack) {
    guard (0...Int(UInt16.max)).contains(count) else { return pack.fail() }
    let unread = Concept(name: 0..<0, subject: -1, topic: 0, roles: [], isClass: false, patterns: 0..<0)
    concepts = [Concept](repeating: unread, count: count)
    members = [[Int32]](repeating: [], count: count)
    var end: Int32 = 0
    for one in read {
      guard concepts.indices.contains(Int(one.concept)), one.patterns > 0 else { return pack.fail() }
      concepts[Int(one.concept)].subject = one.subject
      concepts[Int(one.concept)].patterns = end..<(end + one.patterns)
      end += one.patterns
    }
    for named in classes {
      guard members.indices.contains(Int(named.concept)) else { return pack.fail() }
      members[Int(named.concept)] = named.members
    }
  }
}
