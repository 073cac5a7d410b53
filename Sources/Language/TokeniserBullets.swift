extension TokenScanner {
  /// Appends a bullet if the mark, or the number or bracket, at the start of a line is one.
  mutating func scanBullet(_ glyph: Glyph) -> Bool {
    let after = position + Int(glyph.length)
    switch glyph.kind {
    case .pictograph:
      guard hasContent(after: endOfPictograph(from: position)) else { return false }
      scanPictograph(as: .bullet)
      return true
    case .hyphen:
      let next = self.glyph(at: after)
      guard next.kind == .letter || next.kind == .separator, hasContent(after: after) else { return false }
    case .dash:
      guard self.glyph(at: after).kind != .dash, hasContent(after: after) else { return false }
    case .symbol:
      guard isBulletSymbol(glyph), hasContent(after: after) else { return false }
      let next = self.glyph(at: after)
      if glyph.folded == UInt32(UInt8(ascii: "+")) {
        guard next.kind == .separator else { return false }
      } else {
        guard next.kind == .separator || next.kind == .letter else { return false }
      }
    case .digit, .open: return scanListMarker()
    default: return false
    }
    out[filled] = UInt8(ascii: "*")
    append(.bullet, from: position, to: after, foldedEnd: filled + 1)
    return true
  }

  /// `*`, `+` and the middle dot.
  private func isBulletSymbol(_ glyph: Glyph) -> Bool {
    glyph.folded == UInt32(UInt8(ascii: "*")) || glyph.folded == UInt32(UInt8(ascii: "+"))
      || glyph.folded == 0xB7C2
  }

  /// Appends a list number or letter at the start of a line: `1.` `12)` `(3)` `a)` `(iv)` `B.`, if anything
  /// follows it.
  mutating func scanListMarker() -> Bool {
    var offset = position
    let isBracketed = byte(at: offset) == UInt8(ascii: "(")
    if isBracketed { offset += 1 }
    let start = offset
    var isNumber = false
    while offset - start < 4, isListCharacter(byte(at: offset), first: byte(at: start)) { offset += 1 }
    let length = offset - start
    guard length > 0 else { return false }
    isNumber = byte(at: start) < 0x3A
    // Letters are single, or a roman number.
    if isNumber ? length > 2 : length > 1 && !isRoman(start..<offset) { return false }
    let inner = start..<offset
    // The box of a keycap emoji stands for the stop.
    let boxEnd = isNumber && !isBracketed ? endOfKeycap(from: offset) : offset
    if boxEnd > offset {
      offset = boxEnd
    } else {
      switch byte(at: offset) {
      case UInt8(ascii: ")"): offset += 1
      case UInt8(ascii: "."):
        guard !isBracketed, isNumber || length == 1 else { return false }
        offset += 1
        let next = glyph(at: offset)
        guard next.kind == .separator || isNumber && next.kind == .letter else { return false }
        if !isNumber, isName(byte(at: start), before: offset) { return false }
      // Word processors paste a round bullet as the letter o and a tab.
      case 0x09 where byte(at: start) == UInt8(ascii: "o") && length == 1 && !isBracketed: break
      default: return false
      }
    }
    guard hasContent(after: offset) else { return false }
    var foldedEnd = filled
    for index in inner {
      out[foldedEnd] = isNumber ? text[index] : text[index] | 0x20
      foldedEnd += 1
    }
    append(.bullet, from: position, to: offset, foldedEnd: foldedEnd)
    return true
  }

  /// Whether the letter is an initial rather than a list letter: "J. Smith", "E. coli"; "A." to "D." number a
  /// list.
  private func isName(_ letter: UInt8, before offset: Int) -> Bool {
    if letter | 0x20 > UInt8(ascii: "i") { return true }
    let next = glyph(at: skipSpaces(from: offset))
    return UInt8(ascii: "E")...UInt8(ascii: "I") ~= letter && next.kind == .letter && !next.isCapital
  }

  /// Digits go on with digits, letters with letters.
  private func isListCharacter(_ byte: UInt8, first: UInt8) -> Bool {
    let isDigit = 0x30...0x39 ~= byte
    return 0x30...0x39 ~= first ? isDigit : (byte | 0x20) &- 0x61 < 26
  }

  private func isRoman(_ range: Range<Int>) -> Bool {
    for index in range {
      switch text[index] | 0x20 {
      case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"): continue
      default: return false
      }
    }
    return true
  }

  /// The end of the marks that make a keycap emoji of a digit; `offset` where there are none.
  func endOfKeycap(from offset: Int) -> Int {
    var end = offset
    if glyph(at: end).kind == .hidden { end += Int(glyph(at: end).length) }
    guard glyph(at: end).kind == .mark else { return offset }
    return end + Int(glyph(at: end).length)
  }

  /// Whether anything but spaces follows on the line: a lone "B." or "1)" is an answer, not a bullet.
  private func hasContent(after offset: Int) -> Bool {
    switch glyph(at: skipSpaces(from: offset)).kind {
    case .end, .lineEnd: false
    default: true
    }
  }
}
