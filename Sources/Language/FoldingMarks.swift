extension Glyph {
  /// U+0080–U+00BF: the controls and marks of the Latin-1 Supplement.
  init(latin1 scalar: UInt32) {
    switch scalar {
    case 0x85: self.init(.lineEnd, length: 2)
    case 0x80...0xA0: self.init(.separator, length: 2)
    case 0xAD: self.init(.hidden, length: 2)
    case 0xA2...0xA5: self.init(.currency, length: 2)
    case 0xAA: self.init(ascii: UInt8(ascii: "a"), length: 2)
    // The masculine ordinal is typed for the degree sign.
    case 0xB0, 0xBA: self.init(.symbol, length: 2, folded: 0xB0C2, count: 2)
    case 0xAB: self.init(.openDouble, length: 2, as: UInt8(ascii: "\""))
    case 0xBB: self.init(.closeDouble, length: 2, as: UInt8(ascii: "\""))
    case 0xB2, 0xB3: self.init(.raisedDigit, length: 2, as: UInt8(truncatingIfNeeded: scalar - 0x80))
    case 0xB9: self.init(.raisedDigit, length: 2, as: UInt8(ascii: "1"))
    case 0xB4: self.init(.apostrophe, length: 2, as: UInt8(ascii: "'"))
    case 0xB5: self.init(letter: 0x3BC, length: 2)
    case 0xBC: self.init(.fraction, length: 2, as: ".25" as StaticString)
    case 0xBD: self.init(.fraction, length: 2, as: ".5" as StaticString)
    case 0xBE: self.init(.fraction, length: 2, as: ".75" as StaticString)
    default: self.init(symbol: scalar, length: 2)
    }
  }

  /// U+2000–U+2BFF: punctuation, raised digits, currency, arrows, mathematical signs, shapes, dingbats.
  init(generalMark scalar: UInt32) {
    let length = 3
    switch scalar {
    case 0x2000...0x200A, 0x202F, 0x205F: self.init(.separator, length: length)
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: self.init(.hidden, length: length)
    case 0x2028, 0x2029: self.init(.lineEnd, length: length)
    case 0x2010, 0x2011, 0x207B, 0x208B, 0x2212: self.init(.hyphen, length: length, as: UInt8(ascii: "-"))
    case 0x2012...0x2015: self.init(.dash, length: length, as: UInt8(ascii: "-"))
    case 0x2018, 0x201A, 0x2039: self.init(.openSingle, length: length, as: UInt8(ascii: "'"))
    case 0x2019, 0x201B, 0x2032, 0x2035, 0x203A: self.init(.apostrophe, length: length, as: UInt8(ascii: "'"))
    case 0x201C, 0x201E, 0x201F: self.init(.openDouble, length: length, as: UInt8(ascii: "\""))
    case 0x201D: self.init(.closeDouble, length: length, as: UInt8(ascii: "\""))
    case 0x2033, 0x2036: self.init(.doubleQuote, length: length, as: UInt8(ascii: "\""))
    case 0x2022, 0x2023, 0x2043: self.init(.bullet, length: length, as: UInt8(ascii: "*"))
    case 0x2024: self.init(.stop, length: length, as: UInt8(ascii: "."))
    case 0x2025, 0x2026: self.init(.ellipsis, length: length, as: UInt8(ascii: "."))
    case 0x203C: self.init(.terminator, length: length, as: UInt8(ascii: "!"))
    case 0x203D, 0x2047...0x2049: self.init(.terminator, length: length, as: UInt8(ascii: "?"))
    case 0x2030, 0x2031: self.init(.percent, length: length)
    case 0x2044, 0x2215: self.init(.slash, length: length, as: UInt8(ascii: "/"))
    case 0x2070, 0x2074...0x2079, 0x2080...0x2089:
      self.init(.raisedDigit, length: length, as: UInt8(truncatingIfNeeded: scalar & 0xF) + UInt8(ascii: "0"))
    case 0x2071: self.init(ascii: UInt8(ascii: "i"), length: length)
    case 0x207F: self.init(ascii: UInt8(ascii: "n"), length: length)
    case 0x207A, 0x208A: self.init(.symbol, length: length, as: UInt8(ascii: "+"))
    case 0x2090...0x209C: self.init(letter: scalar, length: length)
    case 0x20A0...0x20CF: self.init(.currency, length: length)
    case 0x2103: self.init(ascii: UInt8(ascii: "C"), length: length)
    case 0x2109: self.init(ascii: UInt8(ascii: "F"), length: length)
    case 0x2113: self.init(ascii: UInt8(ascii: "l"), length: length)
    case 0x2126: self.init(letter: 0x3C9, length: length, isCapital: true)
    case 0x212A: self.init(ascii: UInt8(ascii: "K"), length: length)
    case 0x212B: self.init(ascii: UInt8(ascii: "A"), length: length)
    case 0x2150...0x215E: self.init(fractionScalar: scalar)
    case 0x25A0...0x25A3, 0x25AA, 0x25AB, 0x25B6, 0x25B8, 0x25BA, 0x25C6, 0x25C7, 0x25CB, 0x25CF, 0x25E6,
      0x25FC...0x25FE:
      self.init(.bullet, length: length, as: UInt8(ascii: "*"))
    case 0x2190...0x21FF, 0x2219, 0x22C5, 0x231A...0x23FF, 0x2460...0x24FF, 0x2600...0x27BF, 0x27F0...0x27FF,
      0x2900...0x297F, 0x2B00...0x2BFF:
      self.init(pictograph: scalar, length: length)
    default: self.init(symbol: scalar, length: length)
    }
  }

  /// U+2150–U+215E.
  private init(fractionScalar scalar: UInt32) {
    let decimals: StaticString =
      switch scalar {
      case 0x2150: ".143"
      case 0x2151: ".111"
      case 0x2152: ".1"
      case 0x2153: ".333"
      case 0x2154: ".667"
      case 0x2155: ".2"
      case 0x2156: ".4"
      case 0x2157: ".6"
      case 0x2158: ".8"
      case 0x2159: ".167"
      case 0x215A: ".833"
      case 0x215B: ".125"
      case 0x215C: ".375"
      case 0x215D: ".625"
      default: ".875"
      }
    self.init(.fraction, length: 3, as: decimals)
  }

  /// A mark that folds to its own bytes.
  init(symbol scalar: UInt32, length: Int) {
    self.init(letter: scalar, length: length)
    kind = .symbol
  }

  init(pictograph scalar: UInt32, length: Int) {
    self.init(letter: scalar, length: length)
    kind = .pictograph
  }
}
