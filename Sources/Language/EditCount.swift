/// How many edits one spelling is from others, whatever they cost: what rules out most of them before ``EditCost`` is asked.
///
/// Letters lost, added and put for others, and neighbours swapped (optimal string alignment), reckoned for all letters of the
/// word at once (Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003).
struct EditCount {
  /// Longest word that is taken.
  static let longest = EditCost.longest

  /// Letters, as their lowest five bits tell them apart.
  private static let letters = 32

  /// For each letter a bit for each place where the word has it.
  private let places: UnsafeMutablePointer<UInt32>
  private let length: Int
  /// Letters that stand beside the same letter.
  private let doubled: Int

  /// Calls `body` with the counter for a word of ``longest`` letters at most.
  static func with<Result>(_ word: UnsafeBufferPointer<UInt8>, _ body: (EditCount) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: letters) { places in
      guard let start = places.baseAddress else { preconditionFailure("room for letters has an address") }
      places.initialize(repeating: 0)
      return body(EditCount(of: word, start))
    }
  }

  private init(of word: UnsafeBufferPointer<UInt8>, _ places: UnsafeMutablePointer<UInt32>) {
    self.places = places
    for place in word.indices { places[Int(word[place] & 31)] |= 1 << UInt32(place) }
    length = word.count
    doubled = Self.doubled(word)
  }

  private static func doubled(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for place in word.indices.dropFirst() where word[place] == word[place - 1] { count += 1 }
    return count
  }

  /// False where the edits to a word surely cost more than the limit: no more of them are of the cheapest kind than the two
  /// words have double letters.
  func mayCost(_ limit: Int, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let edits = count(to: other)
    if edits * EditCost.swapped <= limit { return true }
    let cheapest = min(edits, doubled + Self.doubled(other))
    return cheapest * EditCost.doubled + (edits - cheapest) * EditCost.swapped <= limit
  }

  /// The least number of edits.
  func count(to other: UnsafeBufferPointer<UInt8>) -> Int {
    if length == 0 { return other.count }
    var (positive, negative, diagonal, before) = (~0 as UInt32, 0 as UInt32, 0 as UInt32, 0 as UInt32)
    let last = 1 << UInt32(length - 1) as UInt32
    var count = length
    for letter in other {
      let same = places[Int(letter & 31)]
      let swapped = ((~diagonal & same) << 1) & before
      diagonal = (((same & positive) &+ positive) ^ positive) | same | negative | swapped
      var more = negative | ~(diagonal | positive)
      var fewer = diagonal & positive
      if more & last != 0 { count += 1 }
      if fewer & last != 0 { count -= 1 }
      more = more << 1 | 1
      fewer <<= 1
      positive = fewer | ~(diagonal | more)
      negative = more & diagonal
      before = same
    }
    return count
  }
}
