internal import Language

/// Words that a prefix turns into their opposite, by their keys: "train" and "untrain".
struct NegatedWords: Sendable {
  static let shared = NegatedWords()

  private var opposites: [[UInt8]: [UInt8]] = [:]
  /// The words without a prefix of those with one.
  private var plainWords: [[UInt8]: [UInt8]] = [:]

  private init() {
    for line in LineReader(NegatedWordData.text) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      for word in line[(colon + 1)...].split(separator: 0x20) {
        let plain = WordKey.make(of: word)
        let negated = WordKey.make(of: (line[..<colon] + word)[...])
        // Of two words with one key, the first decides.
        if opposites[plain] == nil { opposites[plain] = negated }
        if opposites[negated] == nil { opposites[negated] = plain }
        plainWords[negated] = plain
      }
    }
  }

  /// The key of the opposite of a word, by the word's key.
  func opposite(of key: ArraySlice<UInt8>) -> [UInt8]? { opposites[[UInt8](key)] }

  /// The key of a word without its negative prefix, by the word's key; nil where it has none.
  func plain(of key: ArraySlice<UInt8>) -> [UInt8]? { plainWords[[UInt8](key)] }
}
