extension TokenScanner {
  /// The mark that was read as Windows-1252 and written as UTF-8 once too often, as spreadsheets do:
  /// "donâ€™t" is "don’t", and its "not" must not be lost. Nil when the â or Â here is a letter.
  ///
  /// - Parameter offset: where a byte C3 stands.
  func mojibake(at offset: Int) -> Glyph? {
    switch byte(at: offset + 1) {
    case 0x82:
      // Â before a sign of Latin-1: "Â£".
      let sign = byte(at: offset + 3)
      return byte(at: offset + 2) == 0xC2 && 0xA0...0xBF ~= sign ? Glyph(.hidden, length: 2) : nil
    case 0xA2:
      // â€ and a third character: the three bytes of a scalar of U+2000–U+203F.
      guard byte(at: offset + 2) == 0xE2, byte(at: offset + 3) == 0x82, byte(at: offset + 4) == 0xAC else {
        return nil
      }
      return lastOfMojibake(at: offset + 5)
    default: return nil
    }
  }

  private func lastOfMojibake(at offset: Int) -> Glyph? {
    switch (byte(at: offset), byte(at: offset + 1), byte(at: offset + 2)) {
    case (0xE2, 0x84, 0xA2): Glyph(.apostrophe, length: 8, as: UInt8(ascii: "'"))
    case (0xCB, 0x9C, _): Glyph(.openSingle, length: 7, as: UInt8(ascii: "'"))
    case (0xC5, 0x93, _): Glyph(.openDouble, length: 7, as: UInt8(ascii: "\""))
    case (0xC2, 0x9D, _): Glyph(.closeDouble, length: 7, as: UInt8(ascii: "\""))
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9D): Glyph(.dash, length: 8, as: UInt8(ascii: "-"))
    case (0xC2, 0xA6, _): Glyph(.ellipsis, length: 7, as: UInt8(ascii: "."))
    case (0xC2, 0xA2, _): Glyph(.bullet, length: 7, as: UInt8(ascii: "*"))
    default: nil
    }
  }
}
