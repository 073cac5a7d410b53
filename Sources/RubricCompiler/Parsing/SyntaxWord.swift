internal import Language

/// A word or mark of a marking point, with its place in the rubric text.
struct SyntaxWord {
  var span: ByteSpan
  var folded: [UInt8]
  var kind: Token.Kind
  var classes: WordClass
  /// How many brackets it stands in.
  var depth: Int

  var isWord: Bool { kind == .word || kind == .number }

  func `is`(_ text: StaticString) -> Bool { folded == text }

  func isAny(_ texts: [StaticString]) -> Bool {
    for text in texts where folded == text { return true }
    return false
  }

  /// The number it says, in digits or as a word up to ten.
  var number: Int? {
    if kind == .number, folded.count <= 4 {
      var value = 0
      for byte in folded {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    let words: [StaticString] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    for (index, word) in words.enumerated() where folded == word { return index + 1 }
    return nil
  }
}

/// Reads spans of a rubric text as words.
struct SyntaxReader {
  private let source: SourceText
  private let tokeniser = Tokeniser()
  private var buffer = TokenBuffer()

  init(_ source: SourceText) {
    self.source = source
  }

  mutating func words(of span: ByteSpan) -> [SyntaxWord] {
    tokeniser.tokenise([UInt8](source.bytes(span)), into: &buffer)
    var words: [SyntaxWord] = []
    words.reserveCapacity(buffer.tokens.count)
    var depth = 0
    for token in buffer.tokens {
      if token.kind == .close, depth > 0 { depth -= 1 }
      let isWord = token.kind == .word || token.kind == .number
      // Marks stand for themselves, so that ";" and ":" can be told apart.
      let place = token.span.start + span.start..<token.span.end + span.start
      let folded =
        isWord
        ? [UInt8](buffer.folded[token.folded.range])
        : [UInt8](source.bytes(ByteSpan(start: place.lowerBound, end: place.upperBound)))
      words.append(
        SyntaxWord(
          span: ByteSpan(start: token.span.start + span.start, end: token.span.end + span.start), folded: folded,
          kind: token.kind, classes: FunctionWords.shared.classes(of: folded), depth: depth))
      if token.kind == .open { depth += 1 }
    }
    return words
  }
}

extension ArraySlice where Element == SyntaxWord {
  /// The smallest span that covers the words.
  var span: ByteSpan {
    guard let first, let last else { return ByteSpan(start: 0, end: 0) }
    return ByteSpan(start: first.span.start, end: last.span.end)
  }

  /// Without marks and, at the start, conjunctions at both ends.
  var trimmedMarks: ArraySlice<SyntaxWord> {
    var slice = self
    while let first = slice.first, !first.isWord || first.isAny(["and", "or", "the", "a", "an", "also"]) {
      slice = slice.dropFirst()
    }
    while let last = slice.last, !last.isWord { slice = slice.dropLast() }
    return slice
  }

  /// Whether the words start with these.
  func starts(_ texts: [StaticString]) -> Bool {
    guard count >= texts.count else { return false }
    for (offset, text) in texts.enumerated() where !self[startIndex + offset].is(text) { return false }
    return true
  }
}
