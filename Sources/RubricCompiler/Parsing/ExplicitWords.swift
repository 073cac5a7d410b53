internal import Language

/// Reads the words of a line under a point, with words in straight double quotation marks taken as words only.
///
/// `"` protects: between the marks, `/`, `;`, `:` and `=` divide nothing, and the words are read as if they stood alone. With a
/// backslash after the first mark, what follows is one word, just as it stands: `"\Na+"`. Emphasis of words in quotation marks
/// stands outside them: `**"ATP"**`.
struct ExplicitWords {
  let source: SourceText
  private let tokens = LoneTokens()

  init(_ source: SourceText) {
    self.source = source
  }

  func words(of span: ByteSpan, reader: inout SyntaxReader) -> [SyntaxWord] {
    let quotations = quotations(in: span.range)
    if quotations.isEmpty { return reader.words(of: span).filter { $0.kind != .lineBreak } }
    var words: [SyntaxWord] = []
    var start = Int(span.start)
    for quotation in quotations {
      words += plain(start..<quotation.outer.lowerBound, &reader)
      words += quoted(quotation)
      start = quotation.outer.upperBound
    }
    return words + plain(start..<Int(span.end), &reader)
  }

  private func plain(_ range: Range<Int>, _ reader: inout SyntaxReader) -> [SyntaxWord] {
    range.isEmpty ? [] : reader.words(of: ByteSpan(range)).filter { $0.kind != .lineBreak }
  }

  // MARK: Quotations

  private struct Quotation {
    /// The words between the marks.
    var inner: Range<Int>
    /// With the marks, and with the emphasis around them.
    var outer: Range<Int>
    var emphasis = SyntaxWord.Emphasis.none
  }

  private func quotations(in range: Range<Int>) -> [Quotation] {
    let bytes = source.bytes
    let mark = UInt8(ascii: "\"")
    var found: [Quotation] = []
    var index = range.lowerBound
    while index < range.upperBound {
      defer { index += 1 }
      guard bytes[index] == mark, index == range.lowerBound || Self.mayStandBefore(bytes[index - 1]) else { continue }
      var close = index + 1
      while close < range.upperBound,
        bytes[close] != mark || (close + 1 < range.upperBound && !Self.mayStandAfter(bytes[close + 1]))
      {
        close += 1
      }
      // Without a closing mark for this one there is none for any that follows.
      if close == range.upperBound { break }
      var quotation = Quotation(inner: (index + 1)..<close, outer: index..<(close + 1))
      if let (outer, emphasis) = emphasis(around: quotation.outer, in: range) {
        quotation.outer = outer
        quotation.emphasis = emphasis
      }
      found.append(quotation)
      index = close
    }
    return found
  }

  private func emphasis(around place: Range<Int>, in range: Range<Int>) -> (Range<Int>, SyntaxWord.Emphasis)? {
    let outer = (place.lowerBound - 2)..<(place.upperBound + 2)
    guard outer.lowerBound >= range.lowerBound, outer.upperBound <= range.upperBound else { return nil }
    let mark = source.bytes[outer.lowerBound]
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") else { return nil }
    let places = [outer.lowerBound + 1, place.upperBound, place.upperBound + 1]
    guard places.allSatisfy({ source.bytes[$0] == mark }) else { return nil }
    return (outer, mark == UInt8(ascii: "*") ? .essential : .exact)
  }

  private static func mayStandBefore(_ byte: UInt8) -> Bool { byte <= 0x20 || isAny(byte, of: "/;:=,([*_") }

  private static func mayStandAfter(_ byte: UInt8) -> Bool { byte <= 0x20 || isAny(byte, of: "/;:=,)]*_.") }

  private static func isAny(_ byte: UInt8, of marks: StaticString) -> Bool {
    for place in 0..<marks.utf8CodeUnitCount where marks.utf8Start[place] == byte { return true }
    return false
  }

  private func quoted(_ quotation: Quotation) -> [SyntaxWord] {
    let inner = [UInt8](source.bytes[quotation.inner])
    if inner.first == UInt8(ascii: "\\") {
      let word = [UInt8](inner.dropFirst())
      if word.isEmpty { return [] }
      let place = ByteSpan((quotation.inner.lowerBound + 1)..<quotation.inner.upperBound)
      return [Self.word(word, LoneTokens.rawKind(word), place, quotation.emphasis)]
    }
    return tokens.words(of: inner).map { token in
      let start = Int32(truncatingIfNeeded: quotation.inner.lowerBound)
      let place = ByteSpan(start: token.span.start + start, end: token.span.end + start)
      return Self.word(token.folded, token.kind, place, quotation.emphasis)
    }
  }

  private static func word(
    _ folded: [UInt8], _ kind: Token.Kind, _ span: ByteSpan, _ emphasis: SyntaxWord.Emphasis
  ) -> SyntaxWord {
    SyntaxWord(
      span: span, folded: folded, kind: kind, classes: FunctionWords.shared.classes(of: folded), depth: 0,
      isQuoted: true, emphasis: emphasis)
  }
}

/// Tells how a text reads when it stands alone.
struct LoneTokens {
  private let tokeniser = Tokeniser()

  struct Word {
    var folded: [UInt8]
    var kind: Token.Kind
    var span: ByteSpan
  }

  /// The words of a text, without its marks.
  func words(of text: [UInt8]) -> [Word] {
    var buffer = TokenBuffer()
    tokeniser.tokenise(text, into: &buffer)
    return buffer.tokens.filter { $0.isWord }.map { token in
      Word(folded: [UInt8](buffer.folded[token.folded.range]), kind: token.kind, span: token.span)
    }
  }

  /// The kind of a word that stands just as it is.
  static func rawKind(_ folded: [UInt8]) -> Token.Kind {
    let digits = folded.first == UInt8(ascii: "-") ? folded.dropFirst() : folded[...]
    return digits.first.map { (0x30...0x39).contains($0) } == true ? .number : .word
  }
}
