internal import Language

/// Knows which nouns joined by "and" are two demands: "advantages and disadvantages".
struct OpposedNouns: Sendable {
  static let shared = OpposedNouns()

  private let pairs: [(left: [UInt8], right: [UInt8])]

  private init() {
    var pairs: [(left: [UInt8], right: [UInt8])] = []
    for line in LineReader(OpposedNounData.text) {
      let words = line.trimmed.split(separator: 0x20)
      if words.count == 2 { pairs.append((left: WordKey.make(of: words[0]), right: WordKey.make(of: words[1]))) }
    }
    self.pairs = pairs
  }

  /// Whether the nouns are such a pair, in either order.
  func areOpposed(_ first: SyntaxWord, _ second: SyntaxWord) -> Bool {
    let one = WordKey.make(of: first.folded[...])
    let two = WordKey.make(of: second.folded[...])
    return pairs.contains { $0.left == one && $0.right == two || $0.left == two && $0.right == one }
  }
}
