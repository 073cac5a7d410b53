internal import Language

/// Words that the compiler writes where a rubric says the same in other words: "[1] for the reason" of "a mark for each reason".
extension SyntaxWord {
  static func made(_ text: String, _ kind: Token.Kind, at place: ByteSpan, depth: Int = 0) -> SyntaxWord {
    SyntaxWord(span: place, folded: [UInt8](text.utf8), kind: kind, classes: [], depth: depth, isGenerated: true)
  }

  /// A number in digits.
  static func made(_ number: Int, at place: ByteSpan, depth: Int = 0) -> SyntaxWord {
    made(String(number), .number, at: place, depth: depth)
  }

  /// The word or mark at its place, read as another.
  func read(as text: String, _ kind: Token.Kind) -> SyntaxWord {
    var word = self
    word.folded = [UInt8](text.utf8)
    word.kind = kind
    word.isGenerated = true
    return word
  }
}

extension ArraySlice where Element == SyntaxWord {
  /// The words with the mark at a place read as another, and the semicolons behind it as slashes: what they divide are wordings.
  func read(at place: Int, as text: String, _ kind: Token.Kind) -> ArraySlice<SyntaxWord> {
    indices.map { index in
      if index == place { return self[index].read(as: text, kind) }
      return index > place && self[index].is(";") && self[index].depth == 0
        ? self[index].read(as: "/", .slash) : self[index]
    }[...]
  }
}

extension ByteSpan {
  /// The empty place before it.
  var before: ByteSpan { ByteSpan(start: start, end: start) }
  /// The empty place behind it.
  var behind: ByteSpan { ByteSpan(start: end, end: end) }
}

extension MarkAnnotations {
  /// "(1)"
  static func made(_ marks: Int, at place: ByteSpan, depth: Int = 0) -> [SyntaxWord] {
    [
      .made("(", .open, at: place, depth: depth), .made(marks, at: place, depth: depth + 1),
      .made(")", .close, at: place, depth: depth),
    ]
  }
}
