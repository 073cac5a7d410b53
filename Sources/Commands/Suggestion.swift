/// What somebody may have meant by a word that is not known.
enum Suggestion {
  /// The nearest of `words`, where one is near enough to be meant.
  static func nearest(to word: String, among words: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars.prefix(60))
    var best: (word: String, distance: Int)?
    for candidate in words {
      let known = Array(candidate.lowercased().unicodeScalars)
      // The start of a word means the word.
      let isStart = typed.count >= 2 && known.starts(with: typed)
      let distance = isStart ? 0 : editDistance(typed, known)
      let limit = max(1, min(typed.count, known.count) / 3)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// The nearest option, also for one with a single dash or a single letter.
  ///
  /// - Parameter options: with their two dashes.
  static func option(_ typed: String, among options: [String]) -> String? {
    let name = typed.drop { $0 == "-" }
    if name.count == 1 {
      let starting = options.filter { $0.dropFirst(2).hasPrefix(name) }
      return starting.count == 1 ? starting[0] : nil
    }
    return nearest(to: String(name), among: options.map { String($0.dropFirst(2)) }).map { "--" + $0 }
  }

  /// Insertions, deletions, changes and swaps of neighbours that make one word of the other (optimal string alignment).
  static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var twoBack: [Int] = []
    var last = Array(0...b.count)
    for row in 1...max(1, a.count) where !a.isEmpty {
      var current = [row] + [Int](repeating: 0, count: b.count)
      for column in 1...max(1, b.count) where !b.isEmpty {
        let isSame = a[row - 1] == b[column - 1]
        var least = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, a[row - 1] == b[column - 2], a[row - 2] == b[column - 1] {
          least = min(least, twoBack[column - 2] + 1)
        }
        current[column] = least
      }
      twoBack = last
      last = current
    }
    return last[b.count]
  }
}
