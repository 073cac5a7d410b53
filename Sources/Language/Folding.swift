/// One scalar of a text as the tokeniser sees it: what it is, and what it folds to.
struct Glyph: Sendable {
  enum Kind: UInt8, Sendable {
    /// Beyond the end of the text.
    case end
    /// A space, a control character, a broken byte.
    case separator
    case lineEnd
    /// A combining mark: dropped after a letter.
    case mark
    /// A zero-width character: skipped inside a word.
    case hidden
    case letter
    case digit
    /// A superscript or subscript digit: goes on with a word, never with a number.
    case raisedDigit
    /// A vulgar fraction; folds to its decimals.
    case fraction
    case apostrophe
    /// An opening single quotation mark.
    case openSingle
    case doubleQuote
    case openDouble
    case closeDouble
    case hyphen
    case dash
    case underscore
    /// `.`
    case stop
    /// `!` or `?`
    case terminator
    case ellipsis
    case comma
    case colon
    case open
    case close
    case slash
    case currency
    case percent
    /// A mark that is a bullet wherever it stands.
    case bullet
    /// A picture or an arrow: a bullet at the start of a line.
    case pictograph
    case symbol
  }

  var kind: Kind
  /// Number of bytes in the text.
  var length: UInt8
  /// Number of bytes of ``folded``.
  var foldedCount: UInt8
  var isCapital: Bool
  /// Up to four bytes, the first in the lowest bits.
  var folded: UInt32

  init(_ kind: Kind, length: Int, folded: UInt32 = 0, count: Int = 0, isCapital: Bool = false) {
    self.kind = kind
    self.length = UInt8(truncatingIfNeeded: length)
    self.folded = folded
    foldedCount = UInt8(truncatingIfNeeded: count)
    self.isCapital = isCapital
  }

  /// A mark that folds to one ASCII character.
  init(_ kind: Kind, length: Int, as character: UInt8) {
    self.init(kind, length: length, folded: UInt32(character), count: 1)
  }

  /// A scalar that folds to a few ASCII characters.
  init(_ kind: Kind, length: Int, as characters: StaticString) {
    var packed: UInt32 = 0
    characters.withUTF8Buffer { for byte in $0.reversed() { packed = packed << 8 | UInt32(byte) } }
    self.init(kind, length: length, folded: packed, count: characters.utf8CodeUnitCount)
  }

  var isWordPart: Bool { kind == .letter || kind == .digit }

  /// An ASCII character; a full-width character has the same meaning and is longer.
  init(ascii byte: UInt8, length: Int = 1) {
    let kind: Kind
    switch byte {
    case 0x61...0x7A: kind = .letter
    case 0x41...0x5A:
      self.init(.letter, length: length, folded: UInt32(byte | 0x20), count: 1, isCapital: true)
      return
    case 0x30...0x39: kind = .digit
    case 0x0A, 0x0D: kind = .lineEnd
    case 0x00...0x20, 0x7F: kind = .separator
    case UInt8(ascii: "."): kind = .stop
    case UInt8(ascii: "!"), UInt8(ascii: "?"): kind = .terminator
    case UInt8(ascii: ","): kind = .comma
    case UInt8(ascii: ";"), UInt8(ascii: ":"): kind = .colon
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      self.init(.apostrophe, length: length, as: UInt8(ascii: "'"))
      return
    case UInt8(ascii: "\""): kind = .doubleQuote
    case UInt8(ascii: "-"): kind = .hyphen
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): kind = .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): kind = .close
    case UInt8(ascii: "/"): kind = .slash
    case UInt8(ascii: "$"): kind = .currency
    case UInt8(ascii: "%"): kind = .percent
    case UInt8(ascii: "_"): kind = .underscore
    default: kind = .symbol
    }
    self.init(kind, length: length, as: byte)
  }

  /// A scalar from U+0080 up.
  init(scalar: UInt32, length: Int, latin: LatinLetters) {
    switch scalar {
    case 0x80...0xBF: self.init(latin1: scalar)
    case 0xC0...0x24F, 0x1E00...0x1EFF: self = latin.glyph(scalar, length: length)
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F:
      self.init(.mark, length: length)
    case 0x2000...0x2BFF: self.init(generalMark: scalar)
    case 0xFF01...0xFF5E: self.init(ascii: UInt8(truncatingIfNeeded: scalar - 0xFEE0), length: length)
    default: self.init(other: scalar, length: length)
    }
  }

  /// A letter of a script without a fold: its own bytes.
  init(letter scalar: UInt32, length: Int, isCapital: Bool = false) {
    var bytes: UInt32 = 0
    var count = 0
    switch scalar {
    case ..<0x800:
      bytes = (0xC0 | scalar >> 6) | (0x80 | scalar & 0x3F) << 8
      count = 2
    case ..<0x10000:
      bytes = (0xE0 | scalar >> 12) | (0x80 | scalar >> 6 & 0x3F) << 8 | (0x80 | scalar & 0x3F) << 16
      count = 3
    default:
      bytes = (0xF0 | scalar >> 18) | (0x80 | scalar >> 12 & 0x3F) << 8
      bytes |= (0x80 | scalar >> 6 & 0x3F) << 16 | (0x80 | scalar & 0x3F) << 24
      count = 4
    }
    self.init(.letter, length: length, folded: bytes, count: count, isCapital: isCapital)
  }
}

/// The base letters of the extended Latin letters.
struct LatinLetters: Sendable {
  private let codes: [UInt8]
  private let pairs: [UInt8]

  init() {
    codes = LatinLetterData.text.bytes.filter { $0 != 0x0A }
    pairs = LatinLetterData.pairs.bytes
  }

  /// - Parameter scalar: in U+00C0–U+024F or U+1E00–U+1EFF.
  func glyph(_ scalar: UInt32, length: Int) -> Glyph {
    let index = Int(scalar < 0x1E00 ? scalar - 0xC0 : scalar - 0x1E00 + 0x190)
    guard index < codes.count else { return Glyph(letter: scalar, length: length) }
    let code = codes[index]
    switch code {
    case 0x61...0x7A, 0x41...0x5A: return Glyph(ascii: code, length: length)
    case UInt8(ascii: "-"):
      return Glyph(.symbol, length: length, as: scalar == 0xD7 ? UInt8(ascii: "x") : UInt8(ascii: "/"))
    case UInt8(ascii: "."): return Glyph(letter: scalar, length: length)
    case UInt8(ascii: "1")...UInt8(ascii: "8"):
      return pair(code - UInt8(ascii: "1"), length: length, isCapital: false)
    case UInt8(ascii: "!"): return pair(0, length: length, isCapital: true)
    case UInt8(ascii: "@"): return pair(1, length: length, isCapital: true)
    case UInt8(ascii: "#"): return pair(2, length: length, isCapital: true)
    case UInt8(ascii: "$"): return pair(3, length: length, isCapital: true)
    case UInt8(ascii: "%"): return pair(4, length: length, isCapital: true)
    case UInt8(ascii: "^"): return pair(5, length: length, isCapital: true)
    case UInt8(ascii: "&"): return pair(6, length: length, isCapital: true)
    default: return pair(7, length: length, isCapital: true)
    }
  }

  private func pair(_ index: UInt8, length: Int, isCapital: Bool) -> Glyph {
    let first = UInt32(pairs[Int(index) * 2])
    let second = UInt32(pairs[Int(index) * 2 + 1])
    return Glyph(.letter, length: length, folded: first | second << 8, count: 2, isCapital: isCapital)
  }
}
