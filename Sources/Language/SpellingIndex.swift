/// The keys of a vocabulary arranged for spelling: by first letter and length, each with the set of its letters.
struct SpellingIndex: Sendable {
  /// Longest key that a misspelling is compared with.
  private static let longest = EditCost.longest

  struct Candidate: Sendable {
    var key: StemID
    /// A bit for each letter that the key has.
    var letters: UInt32
  }

  /// Where the candidates of each first letter and length start in ``candidates``.
  private var starts: [Int32]
  private var candidates: [Candidate]

  /// - Parameter isWanted: whether a key is taken in.
  init(_ vocabulary: Vocabulary, where isWanted: (UnsafeBufferPointer<UInt8>) -> Bool = { _ in true }) {
    starts = [Int32](repeating: 0, count: 26 * (Self.longest + 1) + 2)
    candidates = [Candidate](repeating: Candidate(key: .unknown, letters: 0), count: vocabulary.count)
    guard vocabulary.count > 0 else { return }
    // A counting sort, so that keys of a bucket stay in the order of their numbers.
    for id in 1...Int32(truncatingIfNeeded: vocabulary.count) {
      vocabulary.withKey(StemID(id)) { key in
        if let bucket = Self.bucket(key.first, length: key.count), isWanted(key) { starts[bucket + 2] += 1 }
      }
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    for id in 1...Int32(truncatingIfNeeded: vocabulary.count) {
      vocabulary.withKey(StemID(id)) { key in
        guard let bucket = Self.bucket(key.first, length: key.count), isWanted(key) else { return }
        candidates[Int(starts[bucket + 1])] = Candidate(key: StemID(id), letters: Self.letters(of: key))
        starts[bucket + 1] += 1
      }
    }
  }

  /// Calls `body` with the keys that begin with the letter, have the length, and differ in few letters.
  ///
  /// - Parameter different: letters that only one of the two words has, at most.
  func each(
    first: UInt8, length: Int, letters: UInt32, different: Int, _ body: (StemID, _ different: Int) -> Void
  ) {
    guard let bucket = Self.bucket(first, length: length) else { return }
    candidates.withUnsafeBufferPointer { candidates in
      for place in Int(starts[bucket])..<Int(starts[bucket + 1]) {
        let count = (candidates[place].letters ^ letters).nonzeroBitCount
        if count <= different { body(candidates[place].key, count) }
      }
    }
  }

  static func letters(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var letters: UInt32 = 0
    for byte in word { letters |= 1 << UInt32(byte & 31) }
    return letters
  }

  private static func bucket(_ first: UInt8?, length: Int) -> Int? {
    guard let first, first &- 0x61 < 26, length <= longest else { return nil }
    return Int(first &- 0x61) * (longest + 1) + length
  }
}
