/// Words that are spelt right: the common words of English, and those of the lexicon. Read when the first unknown word is
/// met.
public struct EnglishWords: Sendable {
  /// The words that ship with the program.
  #if WORD_LISTS_FROM_PAGE
    public static let shared = EnglishWords(unpacking: WordLists.handedOver.english)
  #else
    public static let shared = EnglishWords(EnglishWordData.text, .shared)
  #endif

  /// The words as they are written.
  private(set) var words: Vocabulary
  /// How many of the words come from the list, and not from the lexicon.
  private var listed = 0
  /// The key of each written word, by its number.
  private var keyOfWord: [StemID] = [.unknown]
  private(set) var keys: Vocabulary
  /// The words, and their keys, arranged for spelling.
  private(set) var wordIndex = SpellingIndex(Vocabulary())
  private(set) var keyIndex = SpellingIndex(Vocabulary())

  /// No words, and room for some.
  init(capacity: Int) {
    words = Vocabulary(capacity: capacity)
    keys = Vocabulary(capacity: capacity)
  }

  init(_ list: StaticString, _ lexicon: Lexicon) {
    self.init(capacity: 32_000)
    let text = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
    var key: [UInt8] = []
    var lines = Lines(text, 0..<text.count)
    while let line = lines.next() {
      var parts = Parts(text, line, separator: UInt8(ascii: " "))
      while let part = parts.next() {
        key.removeAll(keepingCapacity: true)
        key.append(contentsOf: text[part])
        WordKeyTables.shared.replaceByKey(&key, from: 0)
        let word = UnsafeBufferPointer(rebasing: text[part])
        key.withUnsafeBufferPointer { insert(word, $0) }
      }
    }
    listed = words.count
    lexicon.writtenWords().each { word, _ in
      word.withBytes { word in
        key.removeAll(keepingCapacity: true)
        key.append(contentsOf: word)
        WordKeyTables.shared.replaceByKey(&key, from: 0)
        key.withUnsafeBufferPointer { insert(word, $0) }
      }
    }
    arrangeForSpelling()
  }

  /// To be called when all words are in.
  mutating func arrangeForSpelling() {
    wordIndex = SpellingIndex(words)
    keyIndex = SpellingIndex(keys)
  }

  mutating func insert(_ word: UnsafeBufferPointer<UInt8>, _ key: UnsafeBufferPointer<UInt8>) {
    let number = words.insert(word)
    let key = keys.insert(key)
    if Int(number.rawValue) == keyOfWord.count { keyOfWord.append(key) }
  }

  /// Whether a word with this key is in the list.
  public func contains(key: [UInt8]) -> Bool { keys.find(key) != .unknown }

  /// Whether the list has the word as it is written, in lower case: a plain word and no abbreviation.
  public func lists(_ word: [UInt8]) -> Bool {
    let number = words.find(word)
    return number != .unknown && Int(number.rawValue) <= listed
  }

  /// The key of a written word, by their numbers.
  func key(ofWord number: StemID) -> StemID { keyOfWord[Int(number.rawValue)] }
}
