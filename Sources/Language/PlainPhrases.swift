/// The phrases that a pattern of plain words stands for: its content words, with its choices multiplied out.
struct PlainPhrases {
  /// Phrases of one pattern, at most.
  static let most = 16

  /// A key when positive; the complement of the place of a choice when negative.
  private var parts: [Int32] = []
  private var choices: [Choice] = []
  private var alternatives: [StemID] = []
  /// The words before the first choice.
  private var beginning = PhraseHash()
  private var isEmpty = true
  private var returned = 0
  /// False when the pattern has gaps or classes, and so stands for no phrase.
  var isPlain = false

  private struct Choice {
    var first: Int
    var count: Int
    /// Which of the alternatives is taken.
    var taken: Int
  }

  mutating func begin(isPlain: Bool) {
    self.isPlain = isPlain
    beginning = PhraseHash()
    isEmpty = true
    returned = 0
    if choices.isEmpty { return }
    parts.removeAll(keepingCapacity: true)
    choices.removeAll(keepingCapacity: true)
    alternatives.removeAll(keepingCapacity: true)
  }

  mutating func append(_ key: StemID) {
    guard isPlain else { return }
    isEmpty = false
    if choices.isEmpty { beginning.combine(key) } else { parts.append(key.rawValue) }
  }

  mutating func beginChoice() {
    guard isPlain else { return }
    isEmpty = false
    parts.append(~Int32(truncatingIfNeeded: choices.count))
    choices.append(Choice(first: alternatives.count, count: 0, taken: 0))
  }

  mutating func appendAlternative(_ key: StemID) {
    guard isPlain else { return }
    alternatives.append(key)
    choices[choices.count - 1].count += 1
  }

  /// The next phrase, the last choice turning fastest.
  mutating func next() -> PhraseHash? {
    // A choice without content words names nothing.
    guard isPlain, !isEmpty, returned < Self.most, choices.allSatisfy({ $0.count > 0 }) else { return nil }
    returned += 1
    var hash = beginning
    for part in parts { hash.combine(part >= 0 ? StemID(part) : taken(choices[Int(~part)])) }
    isPlain = turn()
    return hash
  }

  private func taken(_ choice: Choice) -> StemID { alternatives[choice.first + choice.taken] }

  /// Takes the next combination of alternatives; false after the last one.
  private mutating func turn() -> Bool {
    for place in choices.indices.reversed() {
      choices[place].taken += 1
      if choices[place].taken < choices[place].count { return true }
      choices[place].taken = 0
    }
    return false
  }
}
