extension Glyph {
  /// A scalar of another script, by the blocks of the Unicode Standard.
  ///
  /// Greek and Cyrillic letters fold to lower case without accents; letters of all other scripts keep their
  /// bytes, vowel signs count as letters, and the digits of Arabic and Devanagari fold to ASCII.
  init(other scalar: UInt32, length: Int) {
    switch scalar {
    case 0x292: self.init(ascii: UInt8(ascii: "z"), length: length)
    case 0x250...0x2AF: self.init(letter: scalar, length: length)
    case 0x2B9...0x2BD, 0x2C8, 0x2CA, 0x2CB, 0x2EE:
      self.init(.apostrophe, length: length, as: UInt8(ascii: "'"))
    case 0x2DA: self.init(.symbol, length: length, folded: 0xB0C2, count: 2)
    case 0x2B0...0x2FF, 0x375, 0x384, 0x385, 0x482: self.init(symbol: scalar, length: length)
    case 0x37E, 0x387, 0x61B: self.init(.colon, length: length, as: UInt8(ascii: ";"))
    case 0x370...0x3FF: self.init(greek: scalar, length: length)
    case 0x483...0x489: self.init(.mark, length: length)
    case 0x400...0x52F: self.init(cyrillic: scalar, length: length)
    case 0x58A, 0x5BE: self.init(.hyphen, length: length, as: UInt8(ascii: "-"))
    case 0x5C0, 0x5C3, 0x589, 0x6D4, 0x964, 0x965:
      self.init(.terminator, length: length, as: UInt8(ascii: "."))
    case 0x61F, 0x1367: self.init(.terminator, length: length, as: UInt8(ascii: "?"))
    case 0x60C: self.init(.comma, length: length, as: UInt8(ascii: ","))
    case 0x66A: self.init(.percent, length: length)
    case 0x600...0x60B, 0x60D...0x60F, 0x61D, 0x61E, 0x66B...0x66D, 0x1360...0x1366, 0x1368:
      self.init(symbol: scalar, length: length)
    case 0x61C, 0x640, 0x180B...0x180E: self.init(.hidden, length: length)
    case 0x660...0x669, 0x6F0...0x6F9:
      self.init(.digit, length: length, as: UInt8(truncatingIfNeeded: scalar & 0xF) + 0x30)
    case 0x966...0x96F:
      self.init(.digit, length: length, as: UInt8(truncatingIfNeeded: scalar - 0x966) + 0x30)
    case 0x1680, 0x3000: self.init(.separator, length: length)
    case 0x530...0x1FFF, 0x2C00...0x2DFF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3031...0x3035,
      0x3040...0x309F, 0x30A1...0x30FA, 0x30FC...0x318F, 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF,
      0x4E00...0xD7FF, 0xF900...0xFAFF:
      self.init(letter: scalar, length: length)
    case 0x3001: self.init(.comma, length: length, as: UInt8(ascii: ","))
    case 0x3002, 0xFF61: self.init(.terminator, length: length, as: UInt8(ascii: "."))
    case 0x3008, 0x300A, 0x3010, 0x3014: self.init(.open, length: length, as: UInt8(ascii: "["))
    case 0x3009, 0x300B, 0x3011, 0x3015: self.init(.close, length: length, as: UInt8(ascii: "]"))
    case 0x300C, 0x300E: self.init(.openDouble, length: length, as: UInt8(ascii: "\""))
    case 0x300D, 0x300F: self.init(.closeDouble, length: length, as: UInt8(ascii: "\""))
    case 0xFB00...0xFB06: self.init(ligature: scalar)
    // Bullets of the Symbol and Wingdings fonts, as word processors paste them.
    case 0xF076, 0xF0A7, 0xF0A8, 0xF0B7, 0xF0D8, 0xF0FC:
      self.init(.bullet, length: length, as: UInt8(ascii: "*"))
    case 0xFE00...0xFE0F, 0xFEFF: self.init(.hidden, length: length)
    case 0xFFE0, 0xFFE1, 0xFFE5, 0xFFE6: self.init(.currency, length: length)
    case 0xFFFD: self.init(.separator, length: length)
    case 0xFB07...0xFDFF, 0xFE70...0xFEFC, 0xFF66...0xFFDC: self.init(letter: scalar, length: length)
    case 0x1F000...0x1FAFF: self.init(pictograph: scalar, length: length)
    case 0xE0000...0xE0FFF: self.init(.hidden, length: length)
    case 0x10000...0x1CFFF, 0x1D400...0x1EFFF, 0x20000...0x3FFFF: self.init(letter: scalar, length: length)
    default: self.init(symbol: scalar, length: length)
    }
  }

  private init(greek scalar: UInt32, length: Int) {
    let folded: UInt32
    switch scalar {
    case 0x386, 0x3AC: folded = 0x3B1
    case 0x388, 0x3AD: folded = 0x3B5
    case 0x389, 0x3AE: folded = 0x3B7
    case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA: folded = 0x3B9
    case 0x38C, 0x3CC: folded = 0x3BF
    case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: folded = 0x3C5
    case 0x38F, 0x3CE: folded = 0x3C9
    // The final sigma.
    case 0x3C2: folded = 0x3C3
    case 0x391...0x3A9: folded = scalar + 0x20
    default: folded = scalar
    }
    self.init(letter: folded, length: length, isCapital: 0x386...0x3AB ~= scalar && scalar != 0x390)
  }

  private init(cyrillic scalar: UInt32, length: Int) {
    var folded = scalar
    switch scalar {
    case 0x400...0x40F: folded = scalar + 0x50
    case 0x410...0x42F: folded = scalar + 0x20
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: folded = scalar | 1
    default: break
    }
    // The letters that decompose, so that both forms fold alike.
    switch folded {
    case 0x439, 0x45D: folded = 0x438
    case 0x450, 0x451: folded = 0x435
    case 0x453: folded = 0x433
    case 0x457: folded = 0x456
    case 0x45C: folded = 0x43A
    case 0x45E: folded = 0x443
    default: break
    }
    self.init(letter: folded, length: length, isCapital: folded != scalar && scalar < 0x430)
  }

  /// U+FB00–U+FB06: ff, fi, fl, ffi, ffl, long st, st.
  private init(ligature scalar: UInt32) {
    let letters: StaticString =
      switch scalar {
      case 0xFB00: "ff"
      case 0xFB01: "fi"
      case 0xFB02: "fl"
      case 0xFB03: "ffi"
      case 0xFB04: "ffl"
      default: "st"
      }
    self.init(.letter, length: 3, as: letters)
  }
}
