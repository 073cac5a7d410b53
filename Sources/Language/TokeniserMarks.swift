extension TokenScanner {
  /// A run of `.` `!` `?` `…` is one terminator; a point before a digit belongs to a number.
  mutating func scanTerminator(_ glyph: Glyph) {
    if glyph.kind == .stop, !isAttached, startsNumber(at: position) {
      return scanNumber(from: position, digits: position, isNegative: false)
    }
    var end = position
    var stops = 0
    var asks = false
    var exclaims = false
    loop: while end < count {
      let next = self.glyph(at: end)
      switch next.kind {
      case .stop: stops += 1
      case .ellipsis: stops += 2
      case .terminator:
        switch UInt8(truncatingIfNeeded: next.folded) {
        case UInt8(ascii: "?"): asks = true
        case UInt8(ascii: "!"): exclaims = true
        default: stops += 1
        }
      default: break loop
      }
      end += Int(next.length)
    }
    var foldedEnd = filled + 1
    out[filled] = UInt8(ascii: asks ? "?" : exclaims ? "!" : ".")
    if !asks, !exclaims, stops > 1 {
      out[filled + 1] = UInt8(ascii: ".")
      out[filled + 2] = UInt8(ascii: ".")
      foldedEnd = filled + 3
    }
    append(.terminator, from: position, to: end, foldedEnd: foldedEnd)
    quotation.noteSentenceEnd(tokens.count)
  }

  /// Line ends with nothing but spaces between are one token.
  mutating func scanLineEnd(_ glyph: Glyph) {
    endLine()
    var end = position + Int(glyph.length)
    if byte(at: position) == 0x0D, byte(at: end) == 0x0A { end += 1 }
    out[filled] = 0x0A
    guard let last = tokens.last, last.kind == .lineBreak else {
      return append(.lineBreak, from: position, to: end, foldedEnd: filled + 1)
    }
    // A second line end leaves a blank line; more say no more.
    let index = tokens.count - 1
    tokens[index].span.end = Int32(truncatingIfNeeded: end)
    if last.folded.count == 1 {
      filled += 1
      tokens[index].folded.end += 1
    }
    position = end
    isLineStart = true
  }

  /// A hyphen divides a word, joins two numbers as a dash, stands before a negative number, or is a dash.
  mutating func scanHyphen(_ glyph: Glyph) {
    let after = position + Int(glyph.length)
    let next = self.glyph(at: after)
    if isAttached, let last = tokens.last, last.kind == .word || last.kind == .number {
      if next.kind == .letter || last.kind == .word && startsNumber(at: after) {
        position = after
        pending = .afterHyphen
        return
      }
      // "short- and long-term": the hyphen holds a place, and parts nothing.
      if last.kind == .word, isSuspended(at: after) {
        position = after
        return
      }
    } else if !isAttached || tokens.last?.kind != .close {
      if startsNumber(at: after) { return scanNumber(from: position, digits: after, isNegative: true) }
      if next.kind == .currency, let digits = numberStart(afterCurrencyAt: after, next) {
        return scanNumber(from: position, digits: digits, isNegative: true)
      }
    }
    appendRun(.dash, of: glyph)
  }

  /// Whether " and", " or" or " to" follows.
  private func isSuspended(at offset: Int) -> Bool {
    guard byte(at: offset) == 0x20 else { return false }
    let first = byte(at: offset + 1) | 0x20
    let second = byte(at: offset + 2) | 0x20
    let third = byte(at: offset + 3)
    switch (first, second) {
    case (UInt8(ascii: "o"), UInt8(ascii: "r")), (UInt8(ascii: "t"), UInt8(ascii: "o")): return third == 0x20
    case (UInt8(ascii: "a"), UInt8(ascii: "n")):
      return third | 0x20 == UInt8(ascii: "d") && byte(at: offset + 4) == 0x20
    default: return false
    }
  }

  /// One underscore is a space; a run of them is a gap to fill in.
  mutating func scanUnderscore(_ glyph: Glyph) {
    if byte(at: position + 1) == UInt8(ascii: "_") {
      appendRun(.symbol, of: glyph)
    } else {
      position += Int(glyph.length)
    }
  }

  /// A picture of one or more scalars, and its repetitions, as one token.
  mutating func scanPictograph(as kind: Token.Kind) {
    let first = glyph(at: position)
    let clusterEnd = endOfPictograph(from: position)
    var end = clusterEnd
    while repeats(position..<clusterEnd, at: end) { end += clusterEnd - position }
    if kind == .bullet {
      out[filled] = UInt8(ascii: "*")
      append(kind, from: position, to: end, foldedEnd: filled + 1)
    } else {
      appendMark(kind, first, to: end)
    }
  }

  /// The end of a picture: selectors, skin tones, joined pictures, and the second letter of a flag belong to
  /// it.
  func endOfPictograph(from start: Int) -> Int {
    var end = start + Int(glyph(at: start).length)
    if isRegional(at: start), isRegional(at: end) { end += 4 }
    while true {
      let next = glyph(at: end)
      let after = end + Int(next.length)
      switch next.kind {
      case .mark: end = after
      case .hidden:
        // U+200D joins the next picture.
        let joins = byte(at: end) == 0xE2 && byte(at: end + 1) == 0x80 && byte(at: end + 2) == 0x8D
        end = after
        if joins, glyph(at: end).kind == .pictograph { end += Int(glyph(at: end).length) }
      case .pictograph:
        // U+1F3FB–U+1F3FF are skin tones.
        guard byte(at: end) == 0xF0, byte(at: end + 1) == 0x9F, byte(at: end + 2) == 0x8F,
          byte(at: end + 3) >= 0xBB
        else { return end }
        end = after
      default: return end
      }
    }
  }

  /// U+1F1E6–U+1F1FF, the letters that flags are made of.
  private func isRegional(at offset: Int) -> Bool {
    byte(at: offset) == 0xF0 && byte(at: offset + 1) == 0x9F && byte(at: offset + 2) == 0x87
      && 0xA6...0xBF ~= byte(at: offset + 3)
  }

  private func repeats(_ range: Range<Int>, at offset: Int) -> Bool {
    for index in range where byte(at: offset + index - range.lowerBound) != text[index] { return false }
    return true
  }
}
