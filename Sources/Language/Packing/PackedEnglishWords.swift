extension EnglishWords {
  /// Stands before the key of a word that is not its own key. Letters are above it, and lengths have the high bit.
  private static let keyMark: UInt8 = 1
  private static let lengthMark: UInt8 = 0x80

  /// The words with their keys, in the order of the alphabet, each as what it changes in the one before it: how many letters
  /// of the end go, and which come. A key that is not the word itself follows in the same way, as what it changes in the word.
  public func packed() -> [UInt8] {
    var bytes: [UInt8] = []
    var last: ArraySlice<UInt8> = []
    for number in words.ids.sorted(by: { words.key($0).lexicographicallyPrecedes(words.key($1)) }) {
      let word = words.key(number)
      let key = keys.key(key(ofWord: number))
      Self.append(word, insteadOf: last, to: &bytes)
      if key != word {
        bytes.append(Self.keyMark)
        Self.append(key, insteadOf: word, to: &bytes)
      }
      last = word
    }
    return bytes
  }

  private static func append(_ word: ArraySlice<UInt8>, insteadOf last: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    let shared = zip(last, word).prefix { $0 == $1 }.count
    // The words of the list and of the lexicon are shorter than this by far.
    bytes.append(lengthMark | UInt8(last.count - shared))
    bytes.append(contentsOf: word.dropFirst(shared))
  }

  /// Reads ``packed()``.
  init(unpacking bytes: [UInt8]) {
    self.init(capacity: bytes.count / 5)
    var word: [UInt8] = []
    var key: [UInt8] = []
    var place = 0
    while place < bytes.count {
      Self.change(&word, bytes, &place)
      key = word
      if place < bytes.count, bytes[place] == Self.keyMark {
        place += 1
        Self.change(&key, bytes, &place)
      }
      word.withUnsafeBufferPointer { word in key.withUnsafeBufferPointer { insert(word, $0) } }
    }
    arrangeForSpelling()
  }

  /// Makes a word of the one that stands in its place.
  private static func change(_ word: inout [UInt8], _ bytes: [UInt8], _ place: inout Int) {
    guard place < bytes.count else { return }
    word.removeLast(min(word.count, Int(bytes[place] & ~lengthMark)))
    place += 1
    while place < bytes.count, bytes[place] < lengthMark, bytes[place] != keyMark {
      word.append(bytes[place])
      place += 1
    }
  }
}
