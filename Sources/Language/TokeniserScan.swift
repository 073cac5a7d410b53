/// Reads a text from left to right and appends its tokens.
///
/// Invariants: `position` only grows; a token is appended once its folded form stands in `out` from `filled`
/// on, and then `filled` moves past it; no step writes more than ``roomForToken`` bytes before the main loop
/// looks for room again.
struct TokenScanner {
  /// Most bytes that one step may write.
  static let roomForToken = 256
  /// Longest folded form, in bytes.
  static let longestFold = 64

  let text: UnsafeBufferPointer<UInt8>
  let out: UnsafeMutableBufferPointer<UInt8>
  let tables: TokeniserTables
  /// Number of bytes of the text that are read.
  let count: Int

  var tokens: [Token] = []
  var position = 0
  /// Number of bytes of ``out`` that hold folded forms of appended tokens.
  var filled = 0
  /// Flags of the next word: whether a hyphen or a number stands right before it.
  var pending: Token.Flags = []
  /// Whether only spaces and bullets stand between the start of the line and here.
  var isLineStart = true
  var quotation = Quotation()
  var compound = CompoundState()
  var numeral = NumeralState()

  init(text: UnsafeBufferPointer<UInt8>, out: UnsafeMutableBufferPointer<UInt8>, tables: TokeniserTables) {
    self.text = text
    self.out = out
    self.tables = tables
    count = min(text.count, Int(Int32.max))
  }

  mutating func scan() {
    let lastRoom = out.count - Self.roomForToken
    while position < count, filled <= lastRoom {
      let byte = text[position]
      if byte == 0x20 {
        position += 1
      } else if (byte | 0x20) &- 0x61 < 26 {
        if isLineStart, scanListMarker() { continue }
        scanWord()
      } else {
        scanMark(glyph(at: position))
      }
    }
    endLine()
  }

  /// Everything but an ASCII letter and a space.
  private mutating func scanMark(_ glyph: Glyph) {
    if isLineStart, scanBullet(glyph) { return }
    switch glyph.kind {
    case .separator, .mark, .hidden, .end: position += max(1, Int(glyph.length))
    case .letter: scanWord()
    case .digit: scanNumber(from: position, digits: position, isNegative: false)
    case .raisedDigit, .fraction: scanRaised(glyph)
    case .currency: scanCurrency(glyph)
    case .hyphen: scanHyphen(glyph)
    case .stop, .terminator, .ellipsis: scanTerminator(glyph)
    case .apostrophe, .openSingle: scanApostrophe(glyph)
    case .doubleQuote, .openDouble, .closeDouble: scanDoubleQuote(glyph)
    case .lineEnd: scanLineEnd(glyph)
    case .dash: appendRun(.dash, of: glyph)
    case .comma: append(.comma, glyph)
    case .colon: append(.colon, glyph)
    case .open: append(.open, glyph)
    case .close: append(.close, glyph)
    case .slash: appendRun(.slash, of: glyph)
    case .bullet: append(.bullet, glyph)
    case .underscore: scanUnderscore(glyph)
    case .pictograph: scanPictograph(as: .symbol)
    case .percent, .symbol: appendRun(.symbol, of: glyph)
    }
  }
}

// MARK: Reading

extension TokenScanner {
  /// The byte at an offset; 0 beyond the end, which no rule takes for a character.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    offset < count ? text[offset] : 0
  }

  /// Eight bytes from an offset, the first in the lowest bits; zeros beyond the end.
  @inline(__always)
  func eightBytes(at offset: Int) -> UInt64 {
    if offset + 8 <= text.count {
      return UInt64(
        littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    var word: UInt64 = 0
    for index in 0..<max(0, text.count - offset) { word |= UInt64(text[offset + index]) << UInt64(index * 8) }
    return word
  }

  func glyph(at offset: Int) -> Glyph {
    guard offset < count else { return Glyph(.end, length: 0) }
    let first = text[offset]
    if first < 0x80 { return Glyph(ascii: first) }
    if first == 0xC3, let repaired = mojibake(at: offset) { return repaired }
    let (scalar, length) = scalar(at: offset, first: first)
    return length == 0
      ? Glyph(.separator, length: 1) : Glyph(scalar: scalar, length: length, latin: tables.latin)
  }

  /// The scalar that starts with this byte, by table 3-7 of the Unicode Standard; of length 0 when it is
  /// broken.
  private func scalar(at offset: Int, first: UInt8) -> (scalar: UInt32, length: Int) {
    let second = byte(at: offset + 1)
    switch first {
    case 0xC2...0xDF:
      guard second & 0xC0 == 0x80 else { return (0, 0) }
      return (UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F), 2)
    case 0xE0...0xEF:
      let lowest: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let highest: UInt8 = first == 0xED ? 0x9F : 0xBF
      let third = byte(at: offset + 2)
      guard lowest...highest ~= second, third & 0xC0 == 0x80 else { return (0, 0) }
      return (UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F), 3)
    case 0xF0...0xF4:
      let lowest: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let highest: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      let third = byte(at: offset + 2)
      let fourth = byte(at: offset + 3)
      guard lowest...highest ~= second, third & 0xC0 == 0x80, fourth & 0xC0 == 0x80 else { return (0, 0) }
      let high = UInt32(first & 0x07) << 18 | UInt32(second & 0x3F) << 12
      return (high | UInt32(third & 0x3F) << 6 | UInt32(fourth & 0x3F), 4)
    default:
      return (0, 0)
    }
  }

  /// The offset of the first glyph from here that is no space, no control and no zero-width character, on
  /// this line.
  func skipSpaces(from offset: Int) -> Int {
    var offset = offset
    while true {
      let glyph = glyph(at: offset)
      guard glyph.kind == .separator || glyph.kind == .hidden else { return offset }
      offset += Int(glyph.length)
    }
  }

  /// Whether the last token ends right here.
  var isAttached: Bool {
    guard let last = tokens.last else { return false }
    return Int(last.span.end) == position && last.kind != .lineBreak
  }
}

// MARK: Writing

extension TokenScanner {
  /// Appends a token whose folded form stands in the output up to `foldedEnd`, and moves past it.
  @inline(__always)
  mutating func append(
    _ kind: Token.Kind, from start: Int, to end: Int, foldedEnd: Int, flags: Token.Flags = []
  ) {
    tokens.append(
      Token(span: ByteSpan(start..<end), folded: ByteSpan(filled..<foldedEnd), kind: kind, flags: flags))
    filled = foldedEnd
    position = end
    isLineStart = kind == .bullet || kind == .lineBreak
    pending = []
  }

  /// Appends a mark.
  mutating func append(_ kind: Token.Kind, _ glyph: Glyph) {
    appendMark(kind, glyph, to: position + Int(glyph.length))
  }

  /// Appends a mark and its repetitions as one token.
  mutating func appendRun(_ kind: Token.Kind, of glyph: Glyph) {
    var end = position + Int(glyph.length)
    while end < count {
      let next = self.glyph(at: end)
      guard next.kind == glyph.kind, next.folded == glyph.folded else { break }
      end += Int(next.length)
    }
    appendMark(kind, glyph, to: end)
  }

  /// A mark folds as its glyph says, or to its own bytes.
  mutating func appendMark(_ kind: Token.Kind, _ glyph: Glyph, to end: Int) {
    var foldedEnd = filled
    if glyph.foldedCount > 0 {
      foldedEnd = write(glyph, at: filled)
    } else {
      for offset in position..<position + Int(glyph.length) {
        out[foldedEnd] = text[offset]
        foldedEnd += 1
      }
    }
    append(kind, from: position, to: end, foldedEnd: foldedEnd)
  }

  /// Writes the folded form of a glyph.
  ///
  /// - Returns: the offset just past it.
  @inline(__always)
  func write(_ glyph: Glyph, at offset: Int) -> Int {
    var bytes = glyph.folded
    for index in 0..<Int(glyph.foldedCount) {
      out[offset + index] = UInt8(truncatingIfNeeded: bytes)
      bytes >>= 8
    }
    return offset + Int(glyph.foldedCount)
  }
}
