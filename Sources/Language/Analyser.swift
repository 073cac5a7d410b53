/// Turns the bytes of a text into an ``Analysis``; each worker has its own.
public struct Analyser: Sendable {
  /// Texts are read closely up to this many words; a longer one is cut here and flagged by the marker.
  public static let wordLimit = 20_000

  private let tokeniser = Tokeniser()
  private var tokens = TokenBuffer()
  private var memo: WordMemo
  private let segmenter = Segmenter()
  private let polarity: Polarity

  /// - Parameter vocabulary: the keys that rules and concepts mention.
  public init(vocabulary: Vocabulary) {
    memo = WordMemo(vocabulary: vocabulary)
    polarity = Polarity(vocabulary: vocabulary)
  }

  /// Analyses a text.
  ///
  /// - Returns: whether the whole text was read; false when it was cut at ``wordLimit``.
  @discardableResult
  public mutating func analyse(_ bytes: [UInt8], into analysis: inout Analysis) -> Bool {
    analysis.removeAll()
    tokeniser.tokenise(bytes, into: &tokens)
    let whole = segmenter.segment(tokens, into: &analysis, memo: &memo)
    polarity.apply(to: &analysis)
    return whole
  }
}

/// What is known of each folded word met so far; bounded, so that a long run does not grow.
struct WordMemo: Sendable {
  struct Entry: Sendable {
    var stem: StemID
    var fingerprint: UInt32
    var classes: WordClass
    var isMisspelt: Bool
    var isKnown: Bool
  }

  private static let limit = 1 << 16
  private let vocabulary: Vocabulary
  private let spelling: SpellingCorrector
  private var surfaces = Vocabulary(capacity: 4096)
  private var entries: [Entry] = []

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    spelling = SpellingCorrector(vocabulary: vocabulary)
  }

  /// What is known of the word, from the memo or by the full path.
  mutating func look(up folded: ArraySlice<UInt8>) -> Entry {
    let known = surfaces.find(folded)
    if known != .unknown { return entries[Int(known.rawValue) - 1] }
    if entries.count >= Self.limit {
      surfaces = Vocabulary(capacity: 4096)
      entries.removeAll(keepingCapacity: true)
    }
    let entry = analyse([UInt8](folded))
    // The empty word has no number; it is analysed each time.
    if surfaces.insert(folded) == .unknown { return entry }
    entries.append(entry)
    return entry
  }

  private func analyse(_ word: [UInt8]) -> Entry {
    let classes = FunctionWords.shared.classes(of: word)
    var key = WordKey.make(of: word[...])
    var stem = vocabulary.find(key)
    var isKnown = stem != .unknown || !classes.isEmpty
    var isMisspelt = false
    if !isKnown {
      switch spelling.correct(word, key: key) {
      case .word: isKnown = true
      case .correction(let corrected):
        stem = corrected
        key = [UInt8](vocabulary.key(corrected))
        isMisspelt = true
        isKnown = true
      case .none: break
      }
    }
    var hash = FNV1a()
    for byte in key { hash.combine(byte) }
    return Entry(
      stem: stem, fingerprint: UInt32(truncatingIfNeeded: hash.value), classes: classes, isMisspelt: isMisspelt,
      isKnown: isKnown)
  }
}
