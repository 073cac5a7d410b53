/// From phrases, as the keys of their content words, to the concepts that have them as an expression.
struct PhraseIndex: Sendable {
  private var slots: [Int32]
  private var entries: [Entry] = []

  private struct Entry {
    var hash: PhraseHash
    var concept: Int32
    /// The next entry of the same slot; -1 ends.
    var next: Int32
  }

  init(capacity: Int = 1024) {
    var size = 64
    while 2 * size < capacity { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    entries.reserveCapacity(capacity)
  }

  /// Number of different pairs of phrase and concept.
  var count: Int { entries.count }

  /// Files a concept under a phrase; once is enough.
  mutating func insert(_ phrase: PhraseHash, _ concept: ConceptID) {
    if entries.count >= 2 * slots.count { grow() }
    let slot = slot(of: phrase)
    var next = slots[slot]
    while next >= 0 {
      let entry = entries[Int(next)]
      if entry.hash == phrase, entry.concept == concept.rawValue { return }
      next = entry.next
    }
    entries.append(Entry(hash: phrase, concept: concept.rawValue, next: slots[slot]))
    slots[slot] = Int32(truncatingIfNeeded: entries.count - 1)
  }

  /// The concepts of a phrase in the order of the lexicon.
  func concepts(of phrase: PhraseHash) -> [ConceptID] {
    var found: [ConceptID] = []
    var next = slots[slot(of: phrase)]
    while next >= 0 {
      let entry = entries[Int(next)]
      if entry.hash == phrase { found.append(ConceptID(entry.concept)) }
      next = entry.next
    }
    found.reverse()
    return found
  }

  private func slot(of phrase: PhraseHash) -> Int {
    Int(truncatingIfNeeded: phrase.value >> 32) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for index in entries.indices {
      let slot = slot(of: entries[index].hash)
      entries[index].next = slots[slot]
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }
}

/// A hash of word keys in their order.
struct PhraseHash: Hashable, Sendable {
  private(set) var value: UInt64 = 0

  init() {}

  init(_ phrase: [StemID]) {
    for word in phrase { combine(word) }
  }

  mutating func combine(_ word: StemID) {
    let mixed = (value ^ UInt64(UInt32(bitPattern: word.rawValue))) &* 0x9E37_79B9_7F4A_7C15
    value = mixed ^ (mixed >> 32)
  }
}
