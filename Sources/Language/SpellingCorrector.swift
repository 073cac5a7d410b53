/// Corrects words that are in no dictionary to the keys that rules look for.
///
/// A word that is in the dictionary is never a misspelling: "near" stays "near" where "hear" is looked for. Nor is a word
/// corrected that is as near to a word of the dictionary which no rule looks for. A candidate must start with the same
/// letter (or have its first two swapped); how far it may lie is told by its length (``EditCost``).
struct SpellingCorrector: Sendable {
  /// What rules look for, arranged for spelling.
  private struct Wanted: Sendable {
    /// The words of the dictionary, and their keys.
    let words: SpellingIndex
    let keys: SpellingIndex
    /// The keys that are in no dictionary: names and terms of the rubric.
    let ownTerms: SpellingIndex

    init(_ vocabulary: Vocabulary) {
      let dictionary = EnglishWords.shared
      let isWanted =
        [false]
        + dictionary.keys.ids.map { key in
          dictionary.keys.withKey(key) { vocabulary.find($0) } != .unknown
        }
      words = SpellingIndex(dictionary.words) { isWanted[Int(dictionary.key(ofWord: $0).rawValue)] }
      keys = SpellingIndex(dictionary.keys) { isWanted[Int($0.rawValue)] }
      ownTerms = SpellingIndex(vocabulary) { vocabulary.withKey($0) { dictionary.keys.find($0) } == .unknown }
    }
  }

  enum Outcome {
    /// A word of English, spelt right.
    case word
    /// A misspelling of this key.
    case correction(StemID)
    case none
  }

  /// Shortest word that is ever corrected.
  static let shortest = 4

  private let vocabulary: Vocabulary
  private let corrects: Bool
  /// Built when the first word must be corrected, as most short runs need none.
  private var wanted: Wanted?
  private var costs = EditCost()

  /// - Parameter corrects: false where it shall tell words from others only.
  init(vocabulary: Vocabulary, corrects: Bool = true) {
    self.vocabulary = vocabulary
    self.corrects = corrects
  }

  /// - Parameter key: the word's key.
  mutating func correct(_ word: UnsafeBufferPointer<UInt8>, key: [UInt8]) -> Outcome {
    if EnglishWords.shared.contains(key: key) { return .word }
    guard corrects, word.count >= Self.shortest, word.count <= EditCost.longest, word.allSatisfy({ $0 &- 0x61 < 26 })
    else {
      return .none
    }
    // The word as it is written, without its ending, and by its key: of an inflected word, one of them is near.
    let written = [UInt8](word)
    var best = search(written: written, limit: Int.max)
    if let stripped = Self.withoutEnding(word) { best.take(search(written: stripped, limit: best.best.cost - 1)) }
    // A key that is much shorter than its word says too little.
    if key.count + 2 >= word.count, key != written { best.take(search(key: key, limit: best.best.cost - 1)) }
    return best.best.key != .unknown && best.rivalCost > best.best.cost ? .correction(best.best.key) : .none
  }

  /// A key of the vocabulary that may be meant.
  private struct Candidate {
    var key = StemID.unknown
    var cost = Int.max
    /// Letters that the misspelling has too many.
    var surplus = 0

    /// Of two as near, the longer is meant, as letters get lost more often than changed; then the earlier one.
    func isNearer(than other: Candidate) -> Bool {
      (cost, surplus, key.rawValue) < (other.cost, other.surplus, other.key.rawValue)
    }
  }

  private struct Search {
    var best = Candidate()
    /// What the nearest word costs that no rule looks for.
    var rivalCost = Int.max

    mutating func take(_ other: Search) {
      if other.best.key != .unknown { self = other }
    }
  }

  /// Looks for a spelling among the words of the dictionary and the terms of the rubric.
  private mutating func search(written form: [UInt8], limit: Int) -> Search {
    let wanted = arrangeWanted()
    let dictionary = EnglishWords.shared
    let vocabulary = vocabulary
    func key(ofWord word: StemID) -> StemID {
      dictionary.keys.withKey(dictionary.key(ofWord: word)) { vocabulary.find($0) }
    }
    var search = Search()
    look(in: wanted.words, for: form, limit, &search, key: key)
    look(in: wanted.ownTerms, for: form, limit, &search) { $0 }
    if search.best.key != .unknown { look(in: dictionary.wordIndex, for: form, limit, &search, key: key) }
    return search
  }

  /// Looks for a key among the keys of the dictionary.
  private mutating func search(key: [UInt8], limit: Int) -> Search {
    let wanted = arrangeWanted()
    let dictionary = EnglishWords.shared
    let vocabulary = vocabulary
    func own(_ key: StemID) -> StemID { dictionary.keys.withKey(key) { vocabulary.find($0) } }
    var search = Search()
    look(in: wanted.keys, for: key, limit, &search, key: own)
    if search.best.key != .unknown { look(in: dictionary.keyIndex, for: key, limit, &search, key: own) }
    return search
  }

  private mutating func arrangeWanted() -> Wanted {
    if let wanted { return wanted }
    let own = Wanted(vocabulary)
    wanted = own
    return own
  }

  /// Compares a form with the words of an index: what rules look for, and then, where something of it is near, what no rule
  /// looks for and is no farther.
  ///
  /// - Parameter key: the key of a word in the vocabulary, or ``StemID/unknown``.
  private mutating func look(
    in index: SpellingIndex, for form: [UInt8], _ limit: Int, _ search: inout Search, key: (StemID) -> StemID
  ) {
    guard form.count >= Self.shortest - 1 else { return }
    form.withUnsafeBufferPointer { form in
      let letters = SpellingIndex.letters(of: form)
      EditCount.with(form) { edits in
        for place in 0..<(form[0] == form[1] ? 1 : 2) {
          // The likeliest lengths first, as what is near leaves little to be nearer.
          for more in [0, -1, 1, -2, 2] where form.count + more >= 3 {
            let length = form.count + more
            // Another first letter stands for one swap and nothing else.
            let allowed = place == 0 ? Self.budget(min(length, form.count)) : EditCost.swapped
            let budget = min(allowed, limit)
            // What is as near as this already leaves less to be looked at, and some lengths not at all.
            let near = min(budget, search.best.cost)
            if abs(more) * EditCost.doubled > near { continue }
            let different = Self.letters(changedFor: near)
            index.each(first: form[place], length: length, letters: letters, different: different) {
              word, spelling, different in
              let most = min(budget, search.best.cost)
              if different > Self.letters(changedFor: most) || !edits.mayCost(most, spelling) { return }
              let cost = costs.between(form, spelling, limit: most)
              if cost > most { return }
              let candidate = Candidate(key: key(word), cost: cost, surplus: form.count - length)
              if candidate.key == .unknown {
                search.rivalCost = min(search.rivalCost, cost)
              } else if candidate.isNearer(than: search.best) {
                search.best = candidate
              }
            }
          }
        }
      }
    }
  }

  /// Letters that only one of two spellings has, at most, of which one costs so much: the cheapest edit that changes what
  /// letters a word has is a slip, and changes two. A letter doubled or two letters swapped change none.
  private static func letters(changedFor cost: Int) -> Int { 2 * (cost / EditCost.slip) }

  /// What a misspelling of a word of this length may cost.
  private static func budget(_ length: Int) -> Int {
    switch length {
    case ..<5: EditCost.doubled
    case 5..<8: EditCost.edit
    case 8..<10: EditCost.edit + EditCost.slip
    default: 2 * EditCost.edit
    }
  }

  /// The word without an ending that misspelling can hide from the stemmer: "apologiseing", "custommers".
  private static func withoutEnding(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var bytes = [UInt8](word)
    let endings: [StaticString] = ["ing", "ed", "ly", "s"]
    for ending in endings where bytes.count >= ending.utf8CodeUnitCount + 4 {
      let start = bytes.count - ending.utf8CodeUnitCount
      if bytes[start...] == ending {
        bytes.removeLast(ending.utf8CodeUnitCount)
        return bytes
      }
    }
    return nil
  }
}
