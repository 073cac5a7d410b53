/// Finds the word that a misspelt one is meant to be.
enum NearestWord {
  /// The nearest of the words where it is near enough: an edit for every four letters, two at least in longer words.
  ///
  /// Words and candidates are in lower case; of two as near the first counts.
  static func nearest<Words: Sequence<[UInt8]>>(to word: ArraySlice<UInt8>, among words: Words) -> [UInt8]? {
    guard (4...longest).contains(word.count) else { return nil }
    var best: [UInt8]?
    var bestDistance = word.count < 7 ? 1 : word.count < 12 ? 2 : 3
    for candidate in words where abs(candidate.count - word.count) <= bestDistance && candidate.count >= 4 {
      let distance = distance(word, candidate)
      if distance < bestDistance || (distance == bestDistance && best == nil) {
        best = candidate
        bestDistance = distance
      }
    }
    return best
  }

  /// Longer words are not compared.
  private static let longest = 60

  /// Letters lost, added, changed, and neighbours swapped (optimal string alignment).
  static func distance(_ a: ArraySlice<UInt8>, _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = [Int](0...b.count)
    var above: UInt8 = 0
    for (row, letter) in a.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(b.count + 1)
      for (column, other) in b.enumerated() {
        var least = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == b[column - 1], above == other {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
      above = letter
    }
    return last[b.count]
  }
}
