/// A word under construction: read and folded, not yet appended.
struct ScannedWord {
  /// Where it stands in the text.
  var start: Int
  var end: Int
  /// End of its folded form, which starts at ``TokenScanner/filled``.
  var foldedEnd: Int
  var letters = 0
  var capitals = 0
  var startsCapital = false
  var hasApostrophe = false
  /// Longer than ``TokenScanner/longestFold``: no rule looks at it.
  var isCut = false
  var isPossessive = false

  var flags: Token.Flags {
    var flags: Token.Flags = startsCapital ? .capitalised : []
    if capitals == letters, letters >= 2 { flags.insert(.allCapitals) }
    if isPossessive { flags.insert(.possessive) }
    return flags
  }
}

extension TokenScanner {
  /// Reads a word that starts here and appends it, or the parts of it.
  @inline(__always)
  mutating func scanWord() {
    // Nearly every word is up to 16 ASCII letters before a space, a comma or the like: read and folded in
    // registers.
    let (low, lowCount, lowCapitals) = letters(in: eightBytes(at: position))
    var packed = ShortWord(low: low, high: 0)
    var letters = lowCount
    var highCapitals: UInt64 = 0
    if lowCount == 8 {
      let high = self.letters(in: eightBytes(at: position &+ 8))
      packed.high = high.packed
      letters = 8 &+ high.count
      highCapitals = high.capitals
    }
    let end = position &+ letters
    guard letters > 0, letters < ShortWord.limit, endsPlainWord(at: end) else { return scanLongWord() }
    store(packed.low, at: filled)
    if letters > 8 { store(packed.high, at: filled &+ 8) }
    let place = tables.words.find(packed)
    var flags = pending
    let isPlain = place == 0 && !compound.mayJoinAny
    if lowCapitals | highCapitals == 0, isPlain {
      return append(.word, from: position, to: end, foldedEnd: filled &+ letters, flags: flags)
    }
    var word = ScannedWord(start: position, end: end, foldedEnd: filled &+ letters)
    word.letters = letters
    word.capitals = lowCapitals.nonzeroBitCount &+ highCapitals.nonzeroBitCount
    word.startsCapital = lowCapitals & 0xFF != 0
    if isPlain {
      flags.formUnion(word.flags)
      append(.word, from: position, to: end, foldedEnd: filled &+ letters, flags: flags)
    } else if place != 0, byte(at: end) == UInt8(ascii: "."), appendAbbreviation(word) {
      return
    } else {
      appendSpecial(word, place)
    }
  }

  /// The ASCII letters at the start of eight bytes, in lower case and packed, their number, and a bit for
  /// each capital.
  @inline(__always)
  private func letters(in bytes: UInt64) -> (packed: UInt64, count: Int, capitals: UInt64) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let lower = bytes | (ones &* 0x20)
    // The top bit of a byte of `seven + n` is set where the byte is at least 0x80 - n; none carries into the
    // next.
    let seven = lower & (ones &* 0x7F)
    let isLetter =
      (seven &+ (ones &* (0x80 - 0x61))) & ~(seven &+ (ones &* (0x80 - 0x7B))) & ~bytes & (ones &* 0x80)
    let other = ~isLetter & (ones &* 0x80)
    if other == 0 { return (lower, 8, ~bytes & (ones &* 0x20)) }
    let bits = UInt64(other.trailingZeroBitCount & ~7)
    let mask = (1 as UInt64) << bits &- 1
    return (lower & mask, Int(bits >> 3), ~bytes & (ones &* 0x20) & mask)
  }

  /// Whether no rule joins the byte here to the letters before it.
  @inline(__always)
  private func endsPlainWord(at offset: Int) -> Bool {
    switch byte(at: offset) {
    case UInt8(ascii: ","): byte(at: offset + 1) | 0x20 != UInt8(ascii: "t")
    // After one letter or before a letter it may be a stop of an abbreviation or an address.
    case UInt8(ascii: "."): offset &- position > 1 && byte(at: offset &+ 1) <= 0x20
    case 0x80..., 0x30...0x3B, UInt8(ascii: "@"), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "("):
      false
    default: true
    }
  }

  @inline(__always)
  private func store(_ bytes: UInt64, at offset: Int) {
    UnsafeMutableRawBufferPointer(out).storeBytes(
      of: bytes.littleEndian, toByteOffset: offset, as: UInt64.self)
  }

  /// Reads a word of any length and script, glyph by glyph.
  private mutating func scanLongWord() {
    var word = ScannedWord(start: position, end: position, foldedEnd: filled)
    word.startsCapital = glyph(at: position).isCapital
    var offset = position
    while offset < count {
      var glyph = glyph(at: offset)
      switch glyph.kind {
      case .letter, .digit, .raisedDigit:
        if glyph.kind == .letter {
          word.letters += 1
          if glyph.isCapital { word.capitals += 1 }
        }
      case .mark: break
      case .hidden:
        offset += Int(glyph.length)
        continue
      case .apostrophe, .openSingle:
        guard self.glyph(at: offset + Int(glyph.length)).kind == .letter else { return appendLong(word) }
        word.hasApostrophe = true
      default:
        guard isTypedApostrophe(at: offset), word.foldedEnd > filled else { return appendLong(word) }
        glyph = Glyph(.apostrophe, length: 1, as: UInt8(ascii: "'"))
        word.hasApostrophe = true
      }
      if word.foldedEnd + Int(glyph.foldedCount) - filled <= Self.longestFold, !word.isCut {
        word.foldedEnd = write(glyph, at: word.foldedEnd)
      } else if glyph.foldedCount > 0 {
        word.isCut = true
      }
      offset += Int(glyph.length)
      word.end = offset
    }
    appendLong(word)
  }

  /// Whether a semicolon or a comma here was typed for the apostrophe beside it: "don;t", "it;s", "can,t",
  /// "they;re".
  func isTypedApostrophe(at offset: Int) -> Bool {
    let mark = byte(at: offset)
    guard mark == UInt8(ascii: ";") || mark == UInt8(ascii: ","), offset > 0 else { return false }
    let first = byte(at: offset + 1)
    let second = byte(at: offset + 2)
    let before = text[offset - 1] | 0x20
    if !glyph(at: offset + 2).isWordPart {
      if first | 0x20 == UInt8(ascii: "t") { return before == UInt8(ascii: "n") }
      guard mark == UInt8(ascii: ";") else { return false }
      if first | 0x20 == UInt8(ascii: "s") { return before == UInt8(ascii: "t") }
      return first | 0x20 == UInt8(ascii: "m") && before == UInt8(ascii: "i")
    }
    guard mark == UInt8(ascii: ";"), !glyph(at: offset + 3).isWordPart else { return false }
    switch (first | 0x20, second | 0x20) {
    case (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
      (UInt8(ascii: "l"), UInt8(ascii: "l")):
      return true
    default: return false
    }
  }
}

// MARK: Appending

extension TokenScanner {
  /// Appends a word that was read glyph by glyph: first what follows it is looked at.
  private mutating func appendLong(_ read: ScannedWord) {
    var word = read
    if !word.isCut, word.foldedEnd > filled {
      let next = glyph(at: word.end)
      switch next.kind {
      case .stop: if appendAbbreviation(word) { return }
      case .colon, .symbol: if appendAddress(word) { return }
      case .open: absorbPlural(&word)
      case .apostrophe: absorbPossessive(&word, next)
      default: break
      }
      if word.hasApostrophe { dropPossessive(&word) }
    }
    append(word, packed(word))
  }

  /// Appends a word: divided, joined to the one before it, or as it is.
  mutating func append(_ word: ScannedWord, _ packed: ShortWord?) {
    var place: SpecialWords.Place = 0
    if let packed { place = tables.words.find(packed) }
    if place != 0 || word.hasApostrophe {
      appendSpecial(word, place)
    } else if compound.mayJoinAny {
      appendPart(word, place)
    } else {
      append(
        .word, from: word.start, to: word.end, foldedEnd: word.foldedEnd, flags: word.flags.union(pending))
    }
  }

  private mutating func appendSpecial(_ word: ScannedWord, _ place: SpecialWords.Place) {
    if !word.isPossessive, !word.isCut,
      word.hasApostrophe || tables.words.roles(of: place).contains(.divided),
      appendDivided(word, place: place)
    {
      return
    }
    let roles = tables.words.roles(of: place)
    if roles.contains(.strayEnding), appendStrayEnding(word) { return }
    if roles.contains(.numberWord) { return appendNumberWord(word, place) }
    appendPart(word, place)
  }

  /// Appends a part of a divided word; its folded form stands in the output.
  mutating func append(
    word: ScannedWord, from start: Int, to end: Int, foldedTo foldedEnd: Int, isFirst: Bool
  ) {
    var flags: Token.Flags = isFirst ? pending : .splitOff
    let isAllCapitals = word.capitals == word.letters && word.letters >= 2
    if isFirst ? word.startsCapital : isAllCapitals { flags.insert(.capitalised) }
    if isAllCapitals, end - start >= 2 { flags.insert(.allCapitals) }
    append(.word, from: start, to: end, foldedEnd: foldedEnd, flags: flags)
  }

  /// The folded word in registers; nil when it is too long.
  func packed(_ word: ScannedWord) -> ShortWord? {
    guard !word.isCut else { return nil }
    return ShortWord(UnsafeMutableBufferPointer(rebasing: out[filled..<word.foldedEnd]))
  }

  func foldedWord(_ word: ScannedWord, endsWith ending: [UInt8]) -> Bool {
    let start = word.foldedEnd - ending.count
    guard start > filled else { return false }
    for index in ending.indices where out[start + index] != ending[index] { return false }
    return true
  }

  /// The offset in the text where the word's first `folded` folded bytes end, marks and zero-width characters
  /// included.
  func sourceOffset(in word: ScannedWord, folded: Int) -> Int {
    var offset = word.start
    var seen = 0
    while offset < word.end {
      let glyph = glyph(at: offset)
      switch glyph.kind {
      case .mark, .hidden: break
      default:
        if seen >= folded { return offset }
        seen += Int(glyph.foldedCount)
      }
      offset += Int(glyph.length)
    }
    return word.end
  }

  /// Takes "(s)" or "(es)" after a word into its span: "customer(s)".
  private func absorbPlural(_ word: inout ScannedWord) {
    let end = word.end
    guard word.letters >= 3, byte(at: end) == UInt8(ascii: "(") else { return }
    let first = byte(at: end + 1) | 0x20
    if first == UInt8(ascii: "s"), byte(at: end + 2) == UInt8(ascii: ")") {
      word.end = end + 3
    } else if first == UInt8(ascii: "e"), byte(at: end + 2) | 0x20 == UInt8(ascii: "s"),
      byte(at: end + 3) == UInt8(ascii: ")")
    {
      word.end = end + 4
    }
  }

  /// Takes the apostrophe of "customers'" into the span, unless it may close a quotation.
  private func absorbPossessive(_ word: inout ScannedWord, _ apostrophe: Glyph) {
    let end = word.end + Int(apostrophe.length)
    guard word.letters >= 2, out[word.foldedEnd - 1] == UInt8(ascii: "s"), !quotation.isSingleOpen,
      glyph(at: end).kind != .apostrophe
    else { return }
    word.end = end
    word.isPossessive = true
  }

  /// Drops the 's of a possessive from the folded form; "it's", "that's" and their like are contractions.
  func dropPossessive(_ word: inout ScannedWord) {
    guard word.foldedEnd - filled > 2, out[word.foldedEnd - 1] == UInt8(ascii: "s"),
      out[word.foldedEnd - 2] == UInt8(ascii: "'")
    else { return }
    if let packed = packed(word), tables.words.find(packed) != 0 { return }
    word.foldedEnd -= 2
    word.isPossessive = true
    // "don's" stays whole: what is left is looked up as it is.
    word.hasApostrophe = false
  }
}
