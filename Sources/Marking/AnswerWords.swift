internal import Language

/// The content words of an answer, each once.
///
/// Invariant of the rows: they live in a ``WordArena``, until the next answer is read.
struct AnswerWords {
  /// For each word, the first content word of the answer that is the same, or -1 for a word without content.
  let first: Row<Int32>
  /// The first place of each content word.
  let different: Row<Int32>
  /// How often each of these stands in the answer.
  let times: Row<Int32>
  /// Two words count as one that the vocabulary tells apart: their hashes are the same.
  let hasClash: Bool

  init(_ analysis: Reading, _ arena: WordArena) {
    let words = analysis.words
    var slots = 16
    while slots < 2 * words.count { slots *= 2 }
    let mask = slots - 1
    var hasClash = false
    let first = withUnsafeTemporaryAllocation(of: Int32.self, capacity: slots) { table in
      table.initialize(repeating: -1)
      for index in words.indices {
        guard words[index].isContent else {
          arena.append(-1)
          continue
        }
        let own = words[index].fingerprint
        var slot = Int(truncatingIfNeeded: own &* 0x9E37_79B1) & mask
        while table[slot] >= 0, words[Int(table[slot])].fingerprint != own { slot = (slot + 1) & mask }
        if table[slot] < 0 { table[slot] = Int32(truncatingIfNeeded: index) }
        if words[Int(table[slot])].stem != words[index].stem { hasClash = true }
        arena.append(table[slot])
      }
      return arena.take()
    }
    for index in first.indices where Int(first[index]) == index { arena.append(Int32(truncatingIfNeeded: index)) }
    let different = arena.take()
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: words.count) { counts in
      counts.initialize(repeating: 0)
      for index in first.indices where first[index] >= 0 { counts[Int(first[index])] += 1 }
      for index in different { arena.append(counts[Int(index)]) }
    }
    times = arena.take()
    self.first = first
    self.different = different
    self.hasClash = hasClash
  }

  /// Counts the different ones among some of the content words.
  ///
  /// - Parameter isCounted: whether a word counts; one that stands in several places counts by any of them.
  func countDifferent(in range: Range<Int>, where isCounted: (Int) -> Bool) -> Int {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: first.count / 64 + 1) { seen in
      seen.initialize(repeating: 0)
      var count = 0
      for index in range where first[index] >= 0 && isCounted(index) {
        let same = Int(first[index])
        if seen[same >> 6] & (1 << UInt64(same & 63)) != 0 { continue }
        seen[same >> 6] |= 1 << UInt64(same & 63)
        count += 1
      }
      return count
    }
  }
}
