/// What is known of each folded word met so far; bounded, so that a long run does not grow.
struct WordMemo: Sendable {
  struct Entry: Sendable {
    /// The key in the vocabulary, spelling corrected.
    var stem: StemID
    /// A hash of the key.
    var fingerprint: UInt32
    var classes: WordClass
    var roles: ClauseRole
    /// A hash of the key as the word is spelt.
    var ownFingerprint: UInt32
    /// Known, misspelt, past, a number.
    var flags: Word.Flags
    /// Number of the idioms of denial that begin with it.
    var idioms: UInt16 = 0
    /// Its number among the words of ``Fillers``.
    var filler: UInt8 = 0
  }

  /// Words kept, at most.
  private static let limit = 1 << 16
  private let vocabulary: Vocabulary
  private let correctsSpelling: Bool
  private let tables: WordKeyTables
  private var spelling: SpellingCorrector
  /// Nearly all words.
  private var short = ShortWordTable<Entry>(bits: 13)
  /// The others, and what is known of each by its number.
  private var longWords = Vocabulary(capacity: 256)
  private var long: [Entry] = []
  private var key: [UInt8] = []

  init(vocabulary: Vocabulary, correctsSpelling: Bool = true) {
    self.vocabulary = vocabulary
    self.correctsSpelling = correctsSpelling
    tables = correctsSpelling ? .shared : .asSpelt
    spelling = SpellingCorrector(vocabulary: vocabulary, corrects: correctsSpelling)
    // The empty word.
    long.append(Entry(stem: .unknown, fingerprint: 0, classes: [], roles: [], ownFingerprint: 0, flags: []))
  }

  /// What is known of the word at a range of the folded text, from the memo or by the full path.
  @inline(__always)
  mutating func look(up range: Range<Int>, of folded: UnsafeBufferPointer<UInt8>) -> Entry {
    if range.isEmpty { return long[0] }
    if range.count > ShortWord.limit { return look(upLong: UnsafeBufferPointer(rebasing: folded[range])) }
    let word = ShortWord(range, of: folded)
    return short.find(word) ?? learn(word, UnsafeBufferPointer(rebasing: folded[range]))
  }

  private mutating func learn(_ word: ShortWord, _ bytes: UnsafeBufferPointer<UInt8>) -> Entry {
    if short.count >= Self.limit { short.removeAll() }
    let entry = analyse(bytes)
    short.insert(word, entry)
    return entry
  }

  private mutating func look(upLong word: UnsafeBufferPointer<UInt8>) -> Entry {
    let known = Int(longWords.find(word).rawValue)
    if known > 0 { return long[known] }
    if long.count > Self.limit {
      longWords.removeAll()
      long.removeLast(long.count - 1)
    }
    let entry = analyse(word)
    _ = longWords.insert(word)
    long.append(entry)
    return entry
  }

  private mutating func analyse(_ word: UnsafeBufferPointer<UInt8>) -> Entry {
    let entry = analyseWritten(word)
    if !correctsSpelling || entry.flags.contains(.known), !entry.flags.contains(.misspelt) { return entry }
    // "soooo", "goooood": no English word has a letter three times running.
    for most in [2, 1] {
      guard let squeezed = Self.squeeze(word, runs: most) else { break }
      var shorter = squeezed.withUnsafeBufferPointer { analyseWritten($0) }
      if shorter.flags.contains(.known), !shorter.flags.contains(.misspelt) {
        shorter.flags.insert(.misspelt)
        shorter.ownFingerprint = entry.ownFingerprint
        return shorter
      }
    }
    return entry
  }

  /// The word with runs of three letters and more cut; nil when it has none.
  private static func squeeze(_ word: UnsafeBufferPointer<UInt8>, runs most: Int) -> [UInt8]? {
    var squeezed: [UInt8] = []
    var start = 0
    while start < word.count {
      var end = start + 1
      while end < word.count, word[end] == word[start] { end += 1 }
      squeezed.append(contentsOf: repeatElement(word[start], count: end - start >= 3 ? most : end - start))
      start = end
    }
    // "zzzz" is no word.
    let isWord = squeezed.contains { $0 != squeezed[0] }
    return squeezed.count < word.count && isWord ? squeezed : nil
  }

  private mutating func analyseWritten(_ word: UnsafeBufferPointer<UInt8>) -> Entry {
    var entry = Entry(
      stem: .unknown, fingerprint: 0, classes: FunctionWords.shared.classes(of: word),
      roles: ClauseRoles.shared.roles(of: word), ownFingerprint: 0, flags: [])
    key.removeAll(keepingCapacity: true)
    key.append(contentsOf: word)
    if word.count <= WordKey.longestWord { tables.replaceByKey(&key, from: 0) }
    entry.stem = vocabulary.find(key)
    entry.ownFingerprint = fingerprint
    if entry.classes.isEmpty, isRewritten(word) { takeClosedClasses(&entry) }
    if entry.stem != .unknown || !entry.classes.isEmpty {
      entry.flags = .known
    } else {
      switch spelling.correct(word, key: key) {
      case .word: entry.flags = .known
      case .correction(let stem):
        entry.stem = stem
        key.removeAll(keepingCapacity: true)
        key.append(contentsOf: vocabulary.key(stem))
        takeClosedClasses(&entry)
        entry.flags = [.known, .misspelt]
      case .none: break
      }
    }
    entry.fingerprint = fingerprint
    // "six", whose key is 6; "one" is a pronoun as often.
    if let first = key.first, 0x30...0x39 ~= first, word[0] >= Letter.a, first != UInt8(ascii: "1") || key.count > 1 {
      entry.flags.insert(.number)
    }
    let idioms = DenialIdioms.shared
    entry.idioms = entry.roles.contains(.not) ? idioms.negated : idioms.group(ofKey: key)
    entry.filler = Fillers.shared.number(of: word)
    if word.count >= 4, word[word.count - 1] == Letter.d, word[word.count - 2] == Letter.e,
      word[word.count - 3] != Letter.e
    {
      entry.flags.insert(.past)
    }
    return entry
  }

  private var fingerprint: UInt32 {
    var hash = FNV1a()
    for byte in key { hash.combine(byte) }
    return UInt32(truncatingIfNeeded: hash.value)
  }

  /// Whether a list of misspellings or text-speak made the key, and not the word's own stem: "becuase", "u".
  private func isRewritten(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var stem = [UInt8](word)
    Porter2.stem(&stem)
    return stem != key
  }

  /// Takes a misspelt function word for what it is ("becuase", "withot"); a content word may share the key of a verb in the
  /// lists ("helpfull"), and stays what it is.
  private func takeClosedClasses(_ entry: inout Entry) {
    let classes = FunctionWords.shared.classes(ofKey: key)
    guard !classes.isDisjoint(with: [.determiner, .pronoun, .preposition, .conjunction, .auxiliary]) else { return }
    entry.classes = classes
    entry.roles.formUnion(ClauseRoles.shared.roles(ofKey: key))
  }
}
