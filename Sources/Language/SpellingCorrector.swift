/// Corrects words that are in no dictionary to the keys that rules look for.
///
/// A word that is in the dictionary is never a misspelling: "near" stays "near" where "hear" is looked for. A candidate
/// must start with the same letter (or have its first two swapped) and lie within one edit for keys of five letters and
/// more, two for nine and more, by Damerau–Levenshtein distance with adjacent transpositions (optimal string alignment).
struct SpellingCorrector: Sendable {
  enum Outcome {
    /// A word of English, spelt right.
    case word
    /// A misspelling of this key.
    case correction(StemID)
    case none
  }

  /// Shortest word that is ever corrected.
  static let shortest = 5

  private let vocabulary: Vocabulary
  /// Keys by first letter and length.
  private var buckets: [[StemID]]
  private static let longest = 24

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    buckets = [[StemID]](repeating: [], count: 26 * (Self.longest + 1))
    guard vocabulary.count > 0 else { return }
    for raw in 1...Int32(vocabulary.count) {
      let key = vocabulary.key(StemID(raw))
      guard let first = key.first, let bucket = Self.bucket(first: first, length: key.count) else { continue }
      buckets[bucket].append(StemID(raw))
    }
  }

  func correct(_ word: [UInt8], key: [UInt8]) -> Outcome {
    if EnglishWords.shared.contains(key: key) { return .word }
    guard word.count >= Self.shortest, key.count >= 4, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return .none }
    let allowed = key.count >= 8 ? 2 : 1
    var best = StemID.unknown
    var bestDistance = allowed + 1
    for first in [key[0], key[1]] {
      for length in max(4, key.count - allowed)...(key.count + allowed) {
        guard let bucket = Self.bucket(first: first, length: length) else { continue }
        for candidate in buckets[bucket] {
          let distance = Self.distance(key, vocabulary.key(candidate), limit: bestDistance - 1)
          if distance < bestDistance, first == key[0] || distance == 1 {
            best = candidate
            bestDistance = distance
          }
        }
      }
    }
    return best == .unknown ? .none : .correction(best)
  }

  private static func bucket(first: UInt8, length: Int) -> Int? {
    guard first >= 0x61, first <= 0x7A, length <= longest else { return nil }
    return Int(first - 0x61) * (longest + 1) + length
  }

  /// The optimal string alignment distance, or `limit + 1` when it is larger than the limit.
  static func distance(_ a: [UInt8], _ b: ArraySlice<UInt8>, limit: Int) -> Int {
    let width = b.count
    if abs(a.count - width) > limit { return limit + 1 }
    let start = b.startIndex
    var beforeLast = [Int](repeating: 0, count: width + 1)
    var last = Array(0...width)
    var row = last
    for i in 1...max(1, a.count) where !a.isEmpty {
      row[0] = i
      var smallest = i
      for j in 1...max(1, width) where width > 0 {
        let same = a[i - 1] == b[start + j - 1]
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[start + j - 2], a[i - 2] == b[start + j - 1] {
          cost = min(cost, beforeLast[j - 2] + 1)
        }
        row[j] = cost
        smallest = min(smallest, cost)
      }
      if smallest > limit { return limit + 1 }
      swap(&beforeLast, &last)
      swap(&last, &row)
    }
    return last[width]
  }
}

/// The common words of English, by their keys: what is spelt right. Read when the first unknown word is met.
public struct EnglishWords: Sendable {
  /// The list that ships with the program.
  public static let shared = EnglishWords(EnglishWordData.text)

  private var keys = Vocabulary(capacity: 32_768)

  init(_ text: StaticString) {
    for line in LineReader(text) {
      for word in line.split(separator: UInt8(ascii: " ")) { _ = keys.insert(WordKey.make(of: word)) }
    }
  }

  /// Whether a word with this key is in the list.
  public func contains(key: [UInt8]) -> Bool { keys.find(key) != .unknown }
}
