/// Reads the text of one word pattern: `keep _ coming back`, `{customer} come|return again`, `?trust`.
package struct PatternReader {
  /// The phrases that the last pattern stands for when it is plain words, as keys of content words: at most 16.
  package private(set) var plainPhrases: [[StemID]] = []
  /// The alternatives of the last pattern's last element, where they are words.
  package private(set) var lastAlternatives: [StemID] = []

  private static let mostPhrases = 16

  private var buffer = TokenBuffer()
  private var surfaces = Vocabulary(capacity: 16_384)
  private var words: [PatternWord] = []
  private let tokeniser = Tokeniser()
  private var found: [PatternWord] = []

  package init() {}

  /// Appends the pattern; nil when the text has no words.
  ///
  /// - Parameter concept: finds the class with a name; an unknown class is read as its own words.
  package mutating func read(
    _ text: ArraySlice<UInt8>, into store: inout PatternStore, vocabulary: inout Vocabulary,
    concept: (ArraySlice<UInt8>) -> ConceptID?
  ) -> Int32? {
    lastAlternatives.removeAll(keepingCapacity: true)
    plainPhrases.removeAll(keepingCapacity: true)
    var phrase: [StemID] = []
    var choices: [(place: Int, words: [StemID])] = []
    var isPlain = true
    var isNegative = false
    var gap: UInt8 = 0
    var position = text.startIndex
    let isWeak = text.first == UInt8(ascii: "?")
    if isWeak { position += 1 }
    while position < text.endIndex {
      if text[position] == UInt8(ascii: " ") {
        position += 1
        continue
      }
      let end = endOfElement(text, from: position)
      let element = text[position..<end]
      position = end
      if element.count == 1, element.first == UInt8(ascii: "_") {
        gap = UInt8(PatternStore.widestGap)
        isPlain = false
      } else if isChoice(element) {
        store.append(gap: gap)
        gap = 0
        lastAlternatives.removeAll(keepingCapacity: true)
        for choice in Choices(element) {
          if choice.first == UInt8(ascii: "{") {
            isPlain = false
            let name = choice.dropFirst().prefix { $0 != UInt8(ascii: "}") }
            if name == "not" { isNegative = true }
            if let known = concept(name) {
              store.addAlternative(known)
              continue
            }
          }
          readWords(choice.filterBraces, &vocabulary)
          for word in found {
            if word.isNegator { isNegative = true }
            store.addAlternative(word.key)
            lastAlternatives.append(word.key)
          }
        }
        if isPlain { choices.append((phrase.count, lastAlternatives)) }
        phrase.append(.unknown)
      } else {
        readWords(element, &vocabulary)
        for word in found {
          if word.isNegator { isNegative = true }
          store.append(gap: gap)
          gap = 0
          store.addAlternative(word.key)
          lastAlternatives.removeAll(keepingCapacity: true)
          lastAlternatives.append(word.key)
          if !word.isLittle { phrase.append(word.key) }
        }
      }
    }
    if isPlain, !isWeak, !phrase.isEmpty { expand(phrase, choices) }
    return store.finish(isWeak: isWeak, isNegative: isNegative)
  }

  /// The phrases that a plain pattern stands for, its choices multiplied out.
  private mutating func expand(_ phrase: [StemID], _ choices: [(place: Int, words: [StemID])]) {
    plainPhrases.append(phrase)
    for choice in choices {
      var expanded: [[StemID]] = []
      for phrase in plainPhrases {
        for word in choice.words where expanded.count < Self.mostPhrases {
          var copy = phrase
          copy[choice.place] = word
          expanded.append(copy)
        }
      }
      plainPhrases = expanded
    }
  }

  /// Puts the words of an element into ``found``, keyed as an answer's words would be.
  private mutating func readWords(_ text: ArraySlice<UInt8>, _ vocabulary: inout Vocabulary) {
    found.removeAll(keepingCapacity: true)
    // Plain letters are one word; anything else is tokenised as an answer would be.
    if text.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) {
      found.append(word(text, &vocabulary))
      return
    }
    tokeniser.tokenise([UInt8](text), into: &buffer)
    for token in buffer.tokens where token.kind == .word || token.kind == .number {
      found.append(word(buffer.folded[token.folded.range], &vocabulary))
    }
  }

  private mutating func word(_ folded: ArraySlice<UInt8>, _ vocabulary: inout Vocabulary) -> PatternWord {
    let known = surfaces.find(folded)
    if known != .unknown { return words[Int(known.rawValue) - 1] }
    let classes = FunctionWords.shared.classes(of: folded)
    let isNegator = classes.contains(.negator)
    let word = PatternWord(
      key: vocabulary.insert(WordKey.make(of: folded)), isNegator: isNegator,
      isLittle: !classes.isDisjoint(with: [.determiner, .pronoun, .auxiliary]) && !isNegator)
    if surfaces.insert(folded) != .unknown { words.append(word) }
    return word
  }

  private func isChoice(_ element: ArraySlice<UInt8>) -> Bool {
    for byte in element where byte == UInt8(ascii: "{") || byte == UInt8(ascii: "|") { return true }
    return false
  }

  /// The end of the element that starts here: the next blank outside braces.
  private func endOfElement(_ text: ArraySlice<UInt8>, from start: Int) -> Int {
    var end = start
    var depth = 0
    while end < text.endIndex, depth > 0 || text[end] != UInt8(ascii: " ") {
      if text[end] == UInt8(ascii: "{") { depth += 1 }
      if text[end] == UInt8(ascii: "}") { depth -= 1 }
      end += 1
    }
    return end
  }
}

/// The alternatives of `a|b|{class}`.
private struct Choices: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>

  init(_ element: ArraySlice<UInt8>) {
    rest = element
  }

  mutating func next() -> ArraySlice<UInt8>? {
    while rest.first == UInt8(ascii: "|") { rest = rest.dropFirst() }
    guard !rest.isEmpty else { return nil }
    var end = rest.startIndex
    var depth = 0
    while end < rest.endIndex, depth > 0 || rest[end] != UInt8(ascii: "|") {
      if rest[end] == UInt8(ascii: "{") { depth += 1 }
      if rest[end] == UInt8(ascii: "}") { depth -= 1 }
      end += 1
    }
    defer { rest = rest[end...] }
    return rest[rest.startIndex..<end]
  }
}

extension ArraySlice where Element == UInt8 {
  /// Without the braces of a class.
  fileprivate var filterBraces: ArraySlice<UInt8> {
    first == UInt8(ascii: "{") ? dropFirst().prefix { $0 != UInt8(ascii: "}") } : self
  }
}

/// A word of a pattern.
package struct PatternWord: Sendable {
  package var key: StemID
  package var isNegator: Bool
  /// Carries no content of its own in a name: an article, a pronoun, an auxiliary.
  package var isLittle: Bool
}
