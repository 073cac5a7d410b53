/// The keys of a vocabulary arranged for spelling: by first letter and length, each with the set of its letters.
struct SpellingIndex: Sendable {
  /// Longest key that a misspelling is compared with.
  private static let longest = EditCost.longest

  /// Where the keys of each first letter and length start, and their letters in ``letters``.
  private var starts: [Int32]
  private var letterStarts: [Int32] = []
  private var keys: [StemID]
  /// A bit for each letter that a key has.
  private var letterSets: [UInt32]
  /// The keys themselves, in the same order: those of a bucket are equally long, and stand where they are read one after
  /// another.
  private var letters: [UInt8] = []

  /// - Parameter isWanted: whether a key is taken in.
  init(_ vocabulary: Vocabulary, where isWanted: (StemID) -> Bool = { _ in true }) {
    let buckets = 26 * (Self.longest + 1)
    starts = [Int32](repeating: 0, count: buckets + 2)
    let bucketOfKey: [Int32] = vocabulary.ids.map { key in
      let bucket = vocabulary.withKey(key) { Self.bucket($0.first, length: $0.count) }
      return bucket.map { isWanted(key) ? Int32(truncatingIfNeeded: $0) : -1 } ?? -1
    }
    // A counting sort, so that keys of a bucket stay in the order of their numbers.
    for bucket in bucketOfKey where bucket >= 0 { starts[Int(bucket) + 2] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    let count = Int(starts[starts.count - 1])
    keys = [StemID](repeating: .unknown, count: count)
    letterSets = [UInt32](repeating: 0, count: count)
    for (key, bucket) in zip(vocabulary.ids, bucketOfKey) where bucket >= 0 {
      let own = Int(starts[Int(bucket) + 1])
      keys[own] = key
      letterSets[own] = vocabulary.withKey(key) { Self.letters(of: $0) }
      starts[Int(bucket) + 1] += 1
    }
    for bucket in 0..<buckets {
      letterStarts.append(Int32(truncatingIfNeeded: letters.count))
      for key in keys[Int(starts[bucket])..<Int(starts[bucket + 1])] {
        vocabulary.withKey(key) { letters.append(contentsOf: $0) }
      }
    }
  }

  /// Calls `body` with the keys that begin with the letter, have the length, and differ in few letters.
  ///
  /// - Parameter different: letters that only one of the two words has, at most.
  func each(
    first: UInt8, length: Int, letters own: UInt32, different: Int,
    _ body: (StemID, UnsafeBufferPointer<UInt8>, _ different: Int) -> Void
  ) {
    guard let bucket = Self.bucket(first, length: length) else { return }
    let start = Int(starts[bucket])
    let end = Int(starts[bucket + 1])
    let firstLetter = Int(letterStarts[bucket])
    letterSets.withUnsafeBufferPointer { sets in
      letters.withUnsafeBufferPointer { letters in
        for place in start..<end {
          let unlike = sets[place] ^ own
          // A bit is taken away for each letter that may differ.
          var rest = unlike
          for _ in 0..<different { rest &= rest &- 1 }
          if rest != 0 { continue }
          let letter = firstLetter + (place - start) * length
          body(
            keys[place], UnsafeBufferPointer(rebasing: letters[letter..<(letter + length)]), unlike.nonzeroBitCount)
        }
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
