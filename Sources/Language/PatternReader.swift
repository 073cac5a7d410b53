/// Reads the text of one word pattern: `keep _ coming back`, `{customer} come|return again`, `?trust`.
///
/// Its storage is reused from pattern to pattern: reading one allocates nothing but what the store keeps.
struct PatternReader {
  /// The phrases that the last pattern stands for when it is plain words, at most 16 of them.
  private(set) var phrases: [PhraseHash] = []
  /// The alternatives of the last pattern's last element, where they are words.
  private(set) var lastAlternatives: [StemID] = []

  private static let mostPhrases = 16

  private let tokeniser = Tokeniser()
  private var buffer = TokenBuffer()
  /// Every written word met so far, and what is known of it.
  private var surfaces = Vocabulary(capacity: 8192)
  private var words: [PatternWord] = [PatternWord(key: .unknown, isNegator: false, isLittle: false)]
  private var phrase = PhraseBuilder()

  init() {}

  /// Appends the pattern; nil when the text has no words.
  ///
  /// - Parameter concept: finds the class with a name; an unknown class is read as its own words.
  mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, into store: inout PatternStore, vocabulary: inout Vocabulary,
    concept: (UnsafeBufferPointer<UInt8>) -> ConceptID?
  ) -> Int32? {
    lastAlternatives.removeAll(keepingCapacity: true)
    phrase.removeAll()
    phrases.removeAll(keepingCapacity: true)
    let isWeak = text.first == UInt8(ascii: "?")
    var isPlain = !isWeak
    var isNegative = false
    var gap: UInt8 = 0
    var position = isWeak ? 1 : 0
    while let element = Self.element(of: text, from: &position) {
      if element.isGap {
        gap = UInt8(PatternStore.widestGap)
        isPlain = false
      } else if element.isChoice {
        store.append(gap: gap)
        gap = 0
        lastAlternatives.removeAll(keepingCapacity: true)
        if isPlain { phrase.beginChoice() }
        readChoice(element.text, into: &store, &vocabulary, concept, isPlain: &isPlain, isNegative: &isNegative)
      } else {
        eachWord(of: element.text, &vocabulary) { reader, word in
          if word.isNegator { isNegative = true }
          store.append(gap: gap)
          store.addAlternative(word.key)
          gap = 0
          reader.lastAlternatives.removeAll(keepingCapacity: true)
          reader.lastAlternatives.append(word.key)
          if isPlain, !word.isLittle { reader.phrase.append(word.key) }
        }
      }
    }
    if isPlain { phrase.expand(into: &phrases, atMost: Self.mostPhrases) }
    return store.finish(isWeak: isWeak, isNegative: isNegative)
  }

  /// Reads `a|b|{class}` into the store's last element.
  private mutating func readChoice(
    _ text: UnsafeBufferPointer<UInt8>, into store: inout PatternStore, _ vocabulary: inout Vocabulary,
    _ concept: (UnsafeBufferPointer<UInt8>) -> ConceptID?, isPlain: inout Bool, isNegative: inout Bool
  ) {
    var position = 0
    while let alternative = Self.alternative(of: text, from: &position) {
      var written = alternative.text
      if alternative.isClass {
        isPlain = false
        if written.equals("not") { isNegative = true }
        if let known = concept(written) {
          store.addAlternative(known)
          continue
        }
        written = UnsafeBufferPointer(rebasing: written[written.trimmed(0..<written.count)])
      }
      eachWord(of: written, &vocabulary) { reader, word in
        if word.isNegator { isNegative = true }
        store.addAlternative(word.key)
        reader.lastAlternatives.append(word.key)
        if isPlain, !word.isLittle { reader.phrase.appendAlternative(word.key) }
      }
    }
  }

  /// Calls `body` with each word of a text, keyed as an answer's words would be.
  private mutating func eachWord(
    of text: UnsafeBufferPointer<UInt8>, _ vocabulary: inout Vocabulary,
    _ body: (inout PatternReader, PatternWord) -> Void
  ) {
    // Plain letters are one word; anything else is tokenised as an answer would be.
    if text.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) {
      body(&self, word(text, &vocabulary))
      return
    }
    tokeniser.tokenise([UInt8](text), into: &buffer)
    for index in buffer.tokens.indices where buffer.tokens[index].isWord {
      let folded = [UInt8](buffer.folded[buffer.tokens[index].folded.range])
      body(&self, folded.withUnsafeBufferPointer { word($0, &vocabulary) })
    }
  }

  private mutating func word(_ folded: UnsafeBufferPointer<UInt8>, _ vocabulary: inout Vocabulary) -> PatternWord {
    let known = surfaces.insert(folded)
    if Int(known.rawValue) < words.count { return words[Int(known.rawValue)] }
    let written = [UInt8](folded)
    let classes = FunctionWords.shared.classes(of: written)
    let isNegator = classes.contains(.negator)
    let word = PatternWord(
      key: vocabulary.insert(WordKey.make(of: written[...])), isNegator: isNegator,
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

// MARK: Elements

extension PatternReader {
  private struct Element {
    var text: UnsafeBufferPointer<UInt8>
    /// Has alternatives or a class.
    var isChoice: Bool
    var isGap: Bool { text.count == 1 && text[0] == UInt8(ascii: "_") }
  }

  private struct Alternative {
    /// The word, or the name of the class.
    var text: UnsafeBufferPointer<UInt8>
    var isClass: Bool
  }

  /// The next element: up to a blank outside braces.
  private static func element(of text: UnsafeBufferPointer<UInt8>, from position: inout Int) -> Element? {
    while position < text.count, text[position] == UInt8(ascii: " ") { position += 1 }
    guard position < text.count else { return nil }
    let start = position
    var depth = 0
    var isChoice = false
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "{"):
        depth += 1
        isChoice = true
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "|"): isChoice = true
      case UInt8(ascii: " ") where depth <= 0:
        return Element(text: UnsafeBufferPointer(rebasing: text[start..<position]), isChoice: isChoice)
      default: break
      }
      position += 1
    }
    return Element(text: UnsafeBufferPointer(rebasing: text[start..<position]), isChoice: isChoice)
  }

  /// The next alternative of a choice: up to a bar outside braces.
  private static func alternative(of text: UnsafeBufferPointer<UInt8>, from position: inout Int) -> Alternative? {
    while position < text.count, text[position] == UInt8(ascii: "|") { position += 1 }
    guard position < text.count else { return nil }
    let isClass = text[position] == UInt8(ascii: "{")
    if isClass { position += 1 }
    let start = position
    let stop = isClass ? UInt8(ascii: "}") : UInt8(ascii: "|")
    while position < text.count, text[position] != stop { position += 1 }
    let end = position
    // What follows a class before the next bar is no part of it.
    while position < text.count, text[position] != UInt8(ascii: "|") { position += 1 }
    return Alternative(text: UnsafeBufferPointer(rebasing: text[start..<end]), isClass: isClass)
  }
}

// MARK: Phrases

/// The content words of a plain pattern, with its choices, and the phrases they make.
private struct PhraseBuilder {
  /// A key when positive; the complement of the place of a choice when negative.
  private var parts: [Int32] = []
  private var choices: [Range<Int>] = []
  private var alternatives: [StemID] = []
  /// Which alternative of each choice is taken.
  private var taken: [Int] = []

  mutating func removeAll() {
    parts.removeAll(keepingCapacity: true)
    choices.removeAll(keepingCapacity: true)
    alternatives.removeAll(keepingCapacity: true)
    taken.removeAll(keepingCapacity: true)
  }

  mutating func append(_ key: StemID) { parts.append(key.rawValue) }

  mutating func beginChoice() {
    parts.append(~Int32(truncatingIfNeeded: choices.count))
    choices.append(alternatives.count..<alternatives.count)
    taken.append(0)
  }

  mutating func appendAlternative(_ key: StemID) {
    alternatives.append(key)
    choices[choices.count - 1] = choices[choices.count - 1].lowerBound..<alternatives.count
  }

  /// Appends the phrases that all the choices make, the last choice turning fastest.
  mutating func expand(into phrases: inout [PhraseHash], atMost limit: Int) {
    guard !parts.isEmpty, choices.allSatisfy({ !$0.isEmpty }) else { return }
    while phrases.count < limit {
      var hash = PhraseHash()
      for part in parts {
        hash.combine(part > 0 ? StemID(part) : alternatives[choices[Int(~part)].lowerBound + taken[Int(~part)]])
      }
      phrases.append(hash)
      var choice = choices.count - 1
      while choice >= 0, taken[choice] + 1 == choices[choice].count {
        taken[choice] = 0
        choice -= 1
      }
      if choice < 0 { return }
      taken[choice] += 1
    }
  }
}
