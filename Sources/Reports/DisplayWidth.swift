/// Columns that text takes on a terminal.
///
/// Wide are the scalars that Unicode calls Wide or Fullwidth (EastAsianWidth.txt 16.0) and emoji; combining marks and
/// joiners take none. A sequence that shows one emoji takes two columns, as in terminals of today.
package enum DisplayWidth {
  /// Columns of one character.
  package static func columns(of character: String) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.isASCII, first.value >= 0x20, character.utf8.count == 1 { return 1 }
    if first.properties.isEmojiPresentation { return 2 }
    var columns = 0
    for scalar in character.unicodeScalars {
      // Variation selector 16 asks for the emoji's own picture.
      if scalar == "\u{FE0F}" { return 2 }
      columns += self.columns(of: scalar)
    }
    return columns
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: 0
    default: isWide(scalar.value) ? 2 : isInnerJamo(scalar.value) ? 0 : 1
    }
  }

  /// Vowels and final consonants of Hangul, which share the columns of the syllable's first consonant.
  private static func isInnerJamo(_ value: UInt32) -> Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x1100: false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3041...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F200...0x1F265,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
