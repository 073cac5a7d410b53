extension Lexicon {
  /// Writes or reads a lexicon that holds what marking takes, as ``forMarking(naming:patternsOfRubric:)`` makes it.
  public mutating func exchangeForMarking(with pack: inout Pack) {
    var names = subjects.map { String(decoding: $0, as: UTF8.self) }
    names.exchange(with: &pack)
    patterns.exchange(with: &pack)
    usesLeftOut.exchange(with: &pack)
    var count = concepts.count
    pack.exchange(count: &count)
    var known = pack.isReading ? [] : knownConcepts
    known.exchange(with: &pack)
    guard pack.isReading else { return }
    subjects = names.map { [UInt8]($0.utf8) }
    put(known, count: count, &pack)
  }

  /// A concept with expressions, or a class with members.
  private struct KnownConcept: Packable {
    var number: Int32
    var subject: Int32
    /// How many patterns it has; they follow those of the concept before it.
    var patterns: Int32
    var members: [Int32]

    static var blank: KnownConcept { KnownConcept(number: 0, subject: 0, patterns: 0, members: []) }

    mutating func exchange(with pack: inout Pack) {
      number.exchange(with: &pack)
      subject.exchange(with: &pack)
      patterns.exchange(with: &pack)
      members.exchange(with: &pack)
    }
  }

  private var knownConcepts: [KnownConcept] {
    concepts.indices.filter { !concepts[$0].patterns.isEmpty || !members[$0].isEmpty }.map { number in
      KnownConcept(
        number: Int32(number), subject: concepts[number].subject, patterns: Int32(concepts[number].patterns.count),
        members: members[number])
    }
  }

  private mutating func put(_ known: [KnownConcept], count: Int, _ pack: inout Pack) {
    guard (0...Self.mostConcepts).contains(count) else { return pack.fail() }
    let unread = Concept(name: 0..<0, subject: -1, topic: 0, roles: [], isClass: false, patterns: 0..<0)
    concepts = [Concept](repeating: unread, count: count)
    members = [[Int32]](repeating: [], count: count)
    var end: Int32 = 0
    for one in known {
      guard concepts.indices.contains(Int(one.number)), one.patterns >= 0 else { return pack.fail() }
      concepts[Int(one.number)].subject = one.subject
      concepts[Int(one.number)].patterns = end..<(end + one.patterns)
      members[Int(one.number)] = one.members
      end += one.patterns
    }
    if Int(end) != patterns.patterns.count { pack.fail() }
  }

  /// More concepts than any lexicon has.
  private static let mostConcepts = 1 << 20
}

extension Lexicon.WordUses: Packable {
  static var blank: Lexicon.WordUses { Lexicon.WordUses(subject: 0, words: [], counts: []) }

  /// Each word as what it is more than the one before it.
  mutating func exchange(with pack: inout Pack) {
    subject.exchange(with: &pack)
    var steps: [Int32] = pack.isReading ? [] : zip([0] + words, words).map { $1 - $0 }
    pack.exchange(numbers: &steps)
    pack.exchange(numbers: &counts)
    guard pack.isReading else { return }
    guard counts.count == steps.count else { return pack.fail() }
    var last: Int32 = 0
    words = steps.map { step in
      last &+= step
      return last
    }
  }
}
