extension TokenScanner {
  /// Reads a number.
  ///
  /// - Parameters:
  ///   - start: where its sign or currency stands.
  ///   - digits: where its first digit or its decimal point stands.
  mutating func scanNumber(from start: Int, digits: Int, isNegative: Bool) {
    var number = ScannedNumber(end: digits, foldedEnd: filled)
    if isNegative { write(UInt8(ascii: "-"), to: &number) }
    let whole = readDigits(&number)
    if whole == 0 { write(UInt8(ascii: "0"), to: &number) }
    if 1...3 ~= whole { readThousands(&number, digits: whole) }
    let wholeEnd = number.foldedEnd
    let isFraction = readFraction(&number)
    if number.points == 1, number.fractionIsZero { number.foldedEnd = wholeEnd }
    if number.points == 0, !isFraction { readTimes(&number) }
    // The box of a keycap emoji.
    number.end = endOfKeycap(from: number.end)
    if number.points == 0, !isFraction, absorbOrdinal(&number) || absorbDecade(&number, digits: whole) {
      return append(number, from: start)
    }
    absorbSigns(&number, hasCurrency: start != digits)
    if start != digits, !isNegative { absorbScale(&number) }
    append(number, from: start)
    if number.points <= 1 { joinMinus() }
    if glyph(at: position).kind == .letter { startUnit() }
  }

  private mutating func append(_ number: ScannedNumber, from start: Int) {
    let flags = pending
    // "covid 19" is one word.
    if compound.last.token == tokens.count - 1, compound.last.token >= 0, start < number.end {
      var word = ScannedWord(start: start, end: number.end, foldedEnd: number.foldedEnd)
      word.isCut = number.isCut
      if joinsNumber(word) { return }
    }
    append(.number, from: start, to: number.end, foldedEnd: number.foldedEnd, flags: flags)
  }

  /// The next word is the unit of a number: "5kg", "9am". In "4x4" it is the one letter.
  private mutating func startUnit() {
    if byte(at: position) | 0x20 == UInt8(ascii: "x"), glyph(at: position + 1).kind == .digit {
      out[filled] = UInt8(ascii: "x")
      append(.word, from: position, to: position + 1, foldedEnd: filled + 1, flags: .splitOff)
    } else {
      pending = .splitOff
    }
  }

  /// A raised digit or a vulgar fraction that stands alone, or after a number it does not belong to: "10²".
  mutating func scanRaised(_ glyph: Glyph) {
    if glyph.kind == .fraction { return scanNumber(from: position, digits: position, isNegative: false) }
    let flags: Token.Flags = isAttached && tokens.last?.kind == .number ? .splitOff : []
    var number = ScannedNumber(end: position, foldedEnd: filled)
    while self.glyph(at: number.end).kind == .raisedDigit {
      let digit = self.glyph(at: number.end)
      write(UInt8(truncatingIfNeeded: digit.folded), to: &number)
      number.end += Int(digit.length)
    }
    append(.number, from: position, to: number.end, foldedEnd: number.foldedEnd, flags: flags)
  }

  /// A currency sign before a number belongs to it, also with one space between; else it is a symbol.
  mutating func scanCurrency(_ glyph: Glyph) {
    if let digits = numberStart(afterCurrencyAt: position, glyph) {
      scanNumber(from: position, digits: digits, isNegative: false)
    } else {
      appendRun(.symbol, of: glyph)
    }
  }

  /// Where the digits of a number start whose currency sign stands here.
  func numberStart(afterCurrencyAt offset: Int, _ glyph: Glyph) -> Int? {
    var digits = offset + Int(glyph.length)
    if byte(at: digits) == 0x20 { digits += 1 }
    return startsNumber(at: digits) ? digits : nil
  }

  /// Whether a digit, or a decimal point and a digit, stands here.
  func startsNumber(at offset: Int) -> Bool {
    let glyph = glyph(at: offset)
    if glyph.kind == .digit { return true }
    return glyph.kind == .stop && self.glyph(at: offset + Int(glyph.length)).kind == .digit
  }
}

/// A number under construction.
private struct ScannedNumber {
  var end: Int
  var foldedEnd: Int
  /// Number of decimal points or dots.
  var points = 0
  var fractionIsZero = true
  var isCut = false
}

extension TokenScanner {
  private func write(_ byte: UInt8, to number: inout ScannedNumber) {
    guard number.foldedEnd - filled < Self.longestFold else {
      number.isCut = true
      return
    }
    out[number.foldedEnd] = byte
    number.foldedEnd += 1
  }

  /// Reads a run of digits; returns how many.
  private func readDigits(_ number: inout ScannedNumber) -> Int {
    var digits = 0
    while true {
      let glyph = glyph(at: number.end)
      guard glyph.kind == .digit else { return digits }
      write(UInt8(truncatingIfNeeded: glyph.folded), to: &number)
      number.end += Int(glyph.length)
      digits += 1
    }
  }

  /// Whether three digits stand here, and no more.
  private func isGroup(_ start: Int) -> Bool {
    for offset in 0..<3 where glyph(at: start + offset).kind != .digit { return false }
    // A full-width digit is longer than a byte and ends the group early.
    return glyph(at: start + 3).kind != .digit
  }

  /// Groups of three digits after commas, or after the spaces of the International System of Units: "1,950", "128 000".
  ///
  /// - Parameter digits: how many stand before them.
  private mutating func readThousands(_ number: inout ScannedNumber, digits: Int) {
    while byte(at: number.end) == UInt8(ascii: ","), isGroup(number.end + 1) {
      number.end += 1
      _ = readDigits(&number)
    }
    while let length = spaceInNumber(at: number.end), isGroup(number.end + length) {
      // "100 200 300" are three numbers; a space that does not break holds one together.
      let group = number.end + length
      let isThousand = digits < 3 || (0..<3).allSatisfy { byte(at: group + $0) == UInt8(ascii: "0") }
      if length == 1, !isThousand || glyph(at: group + 3).isWordPart { return }
      number.end = group
      _ = readDigits(&number)
    }
  }

  /// The bytes of a space that may stand between the groups of a number: a plain one, or one that does not break; nil for
  /// anything else.
  private func spaceInNumber(at offset: Int) -> Int? {
    switch (byte(at: offset), byte(at: offset + 1), byte(at: offset + 2)) {
    case (0x20, _, _): 1
    case (0xC2, 0xA0, _): 2
    case (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x89): 3
    default: nil
    }
  }

  /// Decimals, dotted numbers ("1.2.3", "12.05.2020") and vulgar fractions; returns whether it was one of the
  /// last.
  private func readFraction(_ number: inout ScannedNumber) -> Bool {
    while true {
      let point = glyph(at: number.end)
      if point.kind == .fraction, number.points == 0 {
        var decimals = point.folded
        for _ in 0..<point.foldedCount {
          write(UInt8(truncatingIfNeeded: decimals), to: &number)
          decimals >>= 8
        }
        number.end += Int(point.length)
        return true
      }
      let next = number.end + Int(point.length)
      guard point.kind == .stop, glyph(at: next).kind == .digit else { return false }
      number.points += 1
      number.end = next
      write(UInt8(ascii: "."), to: &number)
      let start = number.foldedEnd
      _ = readDigits(&number)
      for offset in start..<max(start, number.foldedEnd) where out[offset] != UInt8(ascii: "0") {
        number.fractionIsZero = false
      }
    }
  }

  /// The rest of a time or a ratio: "10:30", "3:1".
  private func readTimes(_ number: inout ScannedNumber) {
    while byte(at: number.end) == UInt8(ascii: ":"), glyph(at: number.end + 1).kind == .digit {
      number.end += 1
      write(UInt8(ascii: ":"), to: &number)
      _ = readDigits(&number)
    }
  }

  /// "2nd" folds to 2.
  private func absorbOrdinal(_ number: inout ScannedNumber) -> Bool {
    guard !glyph(at: number.end + 2).isWordPart else { return false }
    switch (byte(at: number.end) | 0x20, byte(at: number.end + 1) | 0x20) {
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      number.end += 2
      return true
    default: return false
    }
  }

  /// "1980s" and "1980's" keep their s: a decade is no year.
  private func absorbDecade(_ number: inout ScannedNumber, digits: Int) -> Bool {
    guard digits == 4 else { return false }
    var end = number.end
    let apostrophe = glyph(at: end)
    if apostrophe.kind == .apostrophe { end += Int(apostrophe.length) }
    guard byte(at: end) | 0x20 == UInt8(ascii: "s"), !glyph(at: end + 1).isWordPart else { return false }
    number.end = end + 1
    write(UInt8(ascii: "s"), to: &number)
    return true
  }

  /// The letters of a thousand, a million or a billion after an amount of money: "£2m", "$1.5bn".
  private mutating func absorbScale(_ number: inout ScannedNumber) {
    let length: Int
    let zeros: Int
    switch (byte(at: number.end) | 0x20, byte(at: number.end + 1) | 0x20) {
    case (UInt8(ascii: "k"), _): (length, zeros) = (1, 3)
    case (UInt8(ascii: "m"), UInt8(ascii: "n")): (length, zeros) = (2, 6)
    case (UInt8(ascii: "m"), _): (length, zeros) = (1, 6)
    case (UInt8(ascii: "b"), UInt8(ascii: "n")): (length, zeros) = (2, 9)
    default: return
    }
    guard !glyph(at: number.end + length).isWordPart, !number.isCut,
      let digits = Numeral.shift([UInt8](out[filled..<number.foldedEnd])[...], by: zeros)
    else { return }
    number.foldedEnd = filled
    number.points = 0
    for digit in digits { write(digit, to: &number) }
    number.end += length
  }

  /// A percent or currency sign after the number: "20 %", "10€".
  private func absorbSigns(_ number: inout ScannedNumber, hasCurrency: Bool) {
    let after = glyph(at: number.end)
    if after.kind == .percent {
      number.end += Int(after.length)
    } else if after.kind == .currency, !hasCurrency, !startsNumber(at: number.end + Int(after.length)) {
      number.end += Int(after.length)
    } else if byte(at: number.end) == 0x20, glyph(at: number.end + 1).kind == .percent {
      number.end += 1 + Int(glyph(at: number.end + 1).length)
    }
  }
}
