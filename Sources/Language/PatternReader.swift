/// Reads the text of word patterns: `keep _ coming back`, `{customer} come|return again`, `?trust`.
///
/// Its storage is reused from pattern to pattern: reading one allocates nothing but what the store keeps.
struct PatternReader {
  /// The phrases that the last pattern stands for, when it is plain words.
  var phrases = PlainPhrases()

  private let tokeniser = Tokeniser()
  private let tables = TokeniserTables.shared
  private var buffer = TokenBuffer()
  /// Every word met so far that is not very long, and what is known of it.
  private var words: ShortWordTable<PatternWord>
  private var found: [PatternWord] = []
  private var scratch: [UInt8] = []

  /// - Parameter capacity: different words that are likely to be met.
  init(capacity: Int = 0) {
    var bits = 6
    while 1 << bits < 2 * capacity, bits < 15 { bits += 1 }
    words = ShortWordTable(bits: bits)
  }

  /// Appends the pattern that starts at a position to the store, and moves the position to the pattern's end.
  ///
  /// - Parameter classes: the names of classes, with the numbers of their concepts plus one; an unknown class is read as
  ///   its own words.
  /// - Returns: the pattern; nil when it has no words.
  mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, from position: inout Int, to end: Int, classes: Vocabulary,
    into store: inout PatternStore,
    vocabulary: inout Vocabulary
  ) -> Int32? {
    let start = position
    if let pattern = read(text, from: &position, to: end, classes, &store, &vocabulary, byTokens: false) {
      return pattern.number
    }
    // Some words are other words to the tokeniser: "cannot", "feed back".
    store.abandon()
    position = start
    return read(text, from: &position, to: end, classes, &store, &vocabulary, byTokens: true)?.number
  }

  private struct Pattern {
    var number: Int32?
  }

  /// - Parameter byTokens: whether plain words are read by the tokeniser, as an answer would be.
  /// - Returns: nil when the tokeniser must read them.
  private mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, from position: inout Int, to end: Int, _ classes: Vocabulary,
    _ store: inout PatternStore,
    _ vocabulary: inout Vocabulary, byTokens: Bool
  ) -> Pattern? {
    var scanner = PatternScanner(text, position..<end)
    var isNegative = false
    var gap: UInt8 = 0
    var last = PatternWord.none
    let isWeak = scanner.takes(UInt8(ascii: "?"))
    phrases.begin(isPlain: !isWeak)
    while let element = scanner.element() {
      let before = last
      last = .none
      switch element.kind {
      case .gap:
        gap = UInt8(PatternStore.widestGap)
        phrases.isPlain = false
        continue
      case .choice:
        store.append(gap: gap)
        phrases.beginChoice()
        readChoice(text, element.range, classes, &store, &vocabulary, &isNegative)
      case .word where !byTokens:
        last = word(text, element.range, &vocabulary)
        if last.isOther(after: before, tables) { return nil }
        append(last, gap: gap, &store, &isNegative)
      case .word, .written:
        let words = element.kind == .word ? scanner.plainWords(from: element.range.lowerBound) : element.range
        readWords(text, words, &vocabulary)
        for index in found.indices { append(found[index], gap: index == 0 ? gap : 0, &store, &isNegative) }
      }
      gap = 0
    }
    position = scanner.position
    return Pattern(number: store.finish(isWeak: isWeak, isNegative: isNegative))
  }

  /// Appends an element that is one word.
  private mutating func append(
    _ word: PatternWord, gap: UInt8, _ store: inout PatternStore, _ isNegative: inout Bool
  ) {
    store.append(gap: gap)
    store.addAlternative(word.key)
    if word.isNegator { isNegative = true }
    if !word.isLittle { phrases.append(word.key) }
  }

  /// Reads `a|b|{class}` into the store's last element.
  private mutating func readChoice(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ classes: Vocabulary, _ store: inout PatternStore,
    _ vocabulary: inout Vocabulary, _ isNegative: inout Bool
  ) {
    var scanner = PatternScanner(text, range)
    while let alternative = scanner.alternative() {
      if alternative.kind == .word {
        let word = word(text, alternative.range, &vocabulary)
        if !word.isOther(after: .none, tables) {
          append(alternative: word, &store, &isNegative)
          continue
        }
      } else if alternative.kind == .className {
        phrases.isPlain = false
        let name = UnsafeBufferPointer(rebasing: text[alternative.range])
        if name.equals("not") { isNegative = true }
        let known = classes.find(name)
        if known != .unknown {
          store.addAlternative(ConceptID(known.rawValue - 1))
          continue
        }
      }
      readWords(text, alternative.range, &vocabulary)
      // Of "can't" and "cannot", the alternative is "not".
      if found.count > 1, let negator = found.last(where: { $0.isNegator }) {
        append(alternative: negator, &store, &isNegative)
      } else {
        for index in found.indices { append(alternative: found[index], &store, &isNegative) }
      }
    }
  }

  private mutating func append(alternative word: PatternWord, _ store: inout PatternStore, _ isNegative: inout Bool) {
    store.addAlternative(word.key)
    if word.isNegator { isNegative = true }
    if !word.isLittle { phrases.appendAlternative(word.key) }
  }

  /// Puts the words of a text into ``found``, as an answer's words would be read.
  private mutating func readWords(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ vocabulary: inout Vocabulary
  ) {
    found.removeAll(keepingCapacity: true)
    tokeniser.tokenise([UInt8](text[range]), into: &buffer)
    for token in buffer.tokens where token.isWord {
      let folded = [UInt8](buffer.folded[token.folded.range])
      found.append(folded.withUnsafeBufferPointer { word($0, 0..<$0.count, &vocabulary) })
    }
  }

  private mutating func word(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ vocabulary: inout Vocabulary
  ) -> PatternWord {
    guard range.count <= ShortWord.limit else {
      return learn(UnsafeBufferPointer(rebasing: text[range]), &vocabulary)
    }
    let short = ShortWord(range, of: text)
    if let known = words.find(short) { return known }
    var word = learn(UnsafeBufferPointer(rebasing: text[range]), &vocabulary)
    word.place = tables.words.find(short)
    words.insert(short, word)
    return word
  }

  private mutating func learn(_ folded: UnsafeBufferPointer<UInt8>, _ vocabulary: inout Vocabulary) -> PatternWord {
    let classes = FunctionWords.shared.classes(of: folded)
    let isNegator = classes.contains(.negator)
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: folded)
    if scratch.count <= WordKey.longestWord { WordKeyTables.shared.replaceByKey(&scratch, from: 0) }
    return PatternWord(
      key: vocabulary.insert(scratch), isNegator: isNegator,
      isLittle: !classes.isDisjoint(with: [.determiner, .pronoun, .auxiliary]) && !isNegator, place: 0)
  }
}

/// A word of a pattern.
struct PatternWord: Sendable {
  static let none = PatternWord(key: .unknown, isNegator: false, isLittle: false, place: 0)

  var key: StemID
  var isNegator: Bool
  /// Carries no content of its own in a name: an article, a pronoun, an auxiliary.
  var isLittle: Bool
  /// Its place among the words that the tokeniser looks at twice; 0 for most words.
  var place: SpecialWords.Place

  /// Whether the tokeniser divides the word, or joins it to the plain word before it.
  func isOther(after before: PatternWord, _ tables: TokeniserTables) -> Bool {
    if place != 0, tables.words.roles(of: place).contains(.divided) { return true }
    if before.place == 0 { return false }
    let roles = tables.words.roles(of: before.place)
    if roles.contains(.joinsAny) { return true }
    if place != 0, roles.contains(.numberWord), tables.words.roles(of: place).contains(.numberWord),
      tables.numbers.joins(before.place, place)
    {
      return true
    }
    return place != 0
      && tables.compounds.joins(before.place, place, hyphenated: false, next: { _ in false })
  }
}
