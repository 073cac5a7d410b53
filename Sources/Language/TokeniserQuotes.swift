/// The quotation that is open at this place of the line.
struct Quotation {
  /// The first token after the opening mark; -1 when none is open.
  private(set) var start = -1
  private(set) var isDouble = false
  /// The token after the first sentence since the opening mark; -1 before its end.
  private(set) var sentenceEnd = -1

  var isDoubleOpen: Bool { start >= 0 && isDouble }
  var isSingleOpen: Bool { start >= 0 && !isDouble }

  mutating func open(at token: Int, isDouble: Bool) {
    self = Quotation()
    start = token
    self.isDouble = isDouble
  }

  mutating func noteSentenceEnd(_ token: Int) {
    if start >= 0, sentenceEnd < 0 { sentenceEnd = token }
  }
}

extension TokenScanner {
  /// A double quotation mark: opens or closes; a straight one closes whenever one is open.
  mutating func scanDoubleQuote(_ glyph: Glyph, length: Int? = nil) {
    let end = position + (length ?? Int(glyph.length))
    let isOpening =
      !isAttached || tokens.last.map { $0.kind == .open || $0.kind == .dash || $0.kind == .slash } ?? true
    let next = self.glyph(at: end).kind
    let beforeText = next != .separator && next != .lineEnd && next != .end
    if glyph.kind == .openDouble || !quotation.isDoubleOpen && isOpening && beforeText {
      appendQuote(to: end, as: UInt8(ascii: "\""))
      if !quotation.isDoubleOpen { quotation.open(at: tokens.count, isDouble: true) }
    } else {
      if quotation.isDoubleOpen { closeQuotation() }
      appendQuote(to: end, as: UInt8(ascii: "\""))
    }
  }

  /// A single quotation mark, or an apostrophe that stands outside a word.
  mutating func scanApostrophe(_ glyph: Glyph) {
    let end = position + Int(glyph.length)
    let next = self.glyph(at: end)
    // Two single marks are typed for a double one.
    if next.kind == glyph.kind, next.length == glyph.length {
      let double: Glyph.Kind =
        byte(at: position) == UInt8(ascii: "`") || glyph.kind == .openSingle ? .openDouble : .doubleQuote
      return scanDoubleQuote(Glyph(double, length: 1), length: Int(glyph.length) * 2)
    }
    let isOpening =
      !isAttached || tokens.last.map { $0.kind == .open || $0.kind == .quote || $0.kind == .dash } ?? true
    if isOpening, next.isWordPart {
      // "’til", "'90s": the mark stands for letters left out.
      if next.kind == .digit || byte(at: position) >= 0x80 && glyph.kind == .apostrophe || isElision(at: end) {
        position = end
        return
      }
      appendQuote(to: end, as: UInt8(ascii: "'"))
      if !quotation.isDoubleOpen { quotation.open(at: tokens.count, isDouble: false) }
      return
    }
    if quotation.isSingleOpen, glyph.kind == .apostrophe, isAttached { closeQuotation() }
    appendQuote(to: end, as: UInt8(ascii: "'"))
  }

  private mutating func appendQuote(to end: Int, as mark: UInt8) {
    out[filled] = mark
    append(.quote, from: position, to: end, foldedEnd: filled + 1)
  }

  /// Flags the tokens since the opening mark.
  private mutating func closeQuotation() {
    for index in quotation.start..<tokens.count { tokens[index].flags.insert(.quoted) }
    quotation = Quotation()
  }

  /// Ends the line: a double quotation that nobody closed goes to the end of its sentence.
  mutating func endLine() {
    if quotation.isDoubleOpen {
      let end = quotation.sentenceEnd < 0 ? tokens.count : min(quotation.sentenceEnd, tokens.count)
      for index in quotation.start..<max(quotation.start, end) { tokens[index].flags.insert(.quoted) }
    }
    quotation = Quotation()
  }

  /// Whether the word here is one that is written with an apostrophe before it.
  private func isElision(at offset: Int) -> Bool {
    var end = offset
    while end - offset <= ShortWord.limit, (byte(at: end) | 0x20) &- 0x61 < 26 { end += 1 }
    guard let word = ShortWord(text[offset..<end].lazy.map { $0 | 0x20 }) else { return false }
    return tables.words.roles(of: tables.words.find(word)).contains(.elision)
  }
}
