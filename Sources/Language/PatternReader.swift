/// Reads the text of word patterns: `keep _ coming back`, `{customer} come|return again`, `?trust`.
///
/// Its storage is reused from pattern to pattern: reading one allocates nothing but what the store keeps.
struct PatternReader {
  /// The phrases that the last pattern stands for, when it is plain words.
  var phrases = PlainPhrases()

  private let tokeniser = Tokeniser()
  private var buffer = TokenBuffer()
  /// Every written word met so far; ``words`` has what is known of it.
  private var surfaces = Vocabulary(capacity: 8192)
  private var words: [PatternWord] = [PatternWord(key: .unknown, isNegator: false, isLittle: false)]
  private var found: [PatternWord] = []
  private var scratch: [UInt8] = []

  init() {}

  /// Appends the pattern that starts at a position to the store, and moves the position to the pattern's end.
  ///
  /// - Parameter classes: the names of classes, with the numbers of their concepts plus one; an unknown class is read as
  ///   its own words.
  /// - Returns: the pattern; nil when it has no words.
  mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, from position: inout Int, classes: Vocabulary, into store: inout PatternStore,
    vocabulary: inout Vocabulary
  ) -> Int32? {
    var scanner = PatternScanner(text, from: position)
    var isNegative = false
    var gap: UInt8 = 0
    let isWeak = scanner.takes(UInt8(ascii: "?"))
    phrases.begin(isPlain: !isWeak)
    while let element = scanner.element() {
      switch element.kind {
      case .gap:
        gap = UInt8(PatternStore.widestGap)
        phrases.isPlain = false
        continue
      case .choice:
        store.append(gap: gap)
        phrases.beginChoice()
        readChoice(element.text, classes, &store, &vocabulary, &isNegative)
      case .word: append(word(element.text, &vocabulary), gap: gap, &store, &isNegative)
      case .written:
        readWords(element.text, &vocabulary)
        for index in found.indices { append(found[index], gap: index == 0 ? gap : 0, &store, &isNegative) }
      }
      gap = 0
    }
    position = scanner.position
    return store.finish(isWeak: isWeak, isNegative: isNegative)
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
    _ text: UnsafeBufferPointer<UInt8>, _ classes: Vocabulary, _ store: inout PatternStore,
    _ vocabulary: inout Vocabulary, _ isNegative: inout Bool
  ) {
    var scanner = PatternScanner(text, from: 0)
    while let alternative = scanner.alternative() {
      found.removeAll(keepingCapacity: true)
      if alternative.kind == .className {
        phrases.isPlain = false
        if alternative.text.equals("not") { isNegative = true }
        let known = classes.find(alternative.text)
        if known != .unknown {
          store.addAlternative(ConceptID(known.rawValue - 1))
          continue
        }
      }
      if alternative.kind == .word {
        found.append(word(alternative.text, &vocabulary))
      } else {
        readWords(alternative.text, &vocabulary)
      }
      for index in found.indices {
        let word = found[index]
        store.addAlternative(word.key)
        if word.isNegator { isNegative = true }
        if !word.isLittle { phrases.appendAlternative(word.key) }
      }
    }
  }

  /// Puts the words of a text into ``found``, as an answer's words would be read.
  private mutating func readWords(_ text: UnsafeBufferPointer<UInt8>, _ vocabulary: inout Vocabulary) {
    found.removeAll(keepingCapacity: true)
    tokeniser.tokenise([UInt8](text), into: &buffer)
    for token in buffer.tokens where token.isWord {
      let folded = [UInt8](buffer.folded[token.folded.range])
      found.append(folded.withUnsafeBufferPointer { word($0, &vocabulary) })
    }
  }

  private mutating func word(_ folded: UnsafeBufferPointer<UInt8>, _ vocabulary: inout Vocabulary) -> PatternWord {
    let known = Int(surfaces.insert(folded).rawValue)
    if known < words.count { return words[known] }
    let classes = FunctionWords.shared.classes(of: folded)
    let isNegator = classes.contains(.negator)
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: folded)
    if scratch.count <= WordKey.longestWord { WordKeyTables.shared.replaceByKey(&scratch, from: 0) }
    let word = PatternWord(
      key: vocabulary.insert(scratch), isNegator: isNegator,
      isLittle: !classes.isDisjoint(with: [.determiner, .pronoun, .auxiliary]) && !isNegator)
    words.append(word)
    return word
  }
}

/// A word of a pattern.
private struct PatternWord: Sendable {
  var key: StemID
  var isNegator: Bool
  /// Carries no content of its own in a name: an article, a pronoun, an auxiliary.
  var isLittle: Bool
}
