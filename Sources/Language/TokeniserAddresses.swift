extension TokenScanner {
  /// Appends a web or mail address that starts with this word as one symbol; what it says is not English.
  mutating func appendAddress(_ word: ScannedWord) -> Bool {
    var end = word.end
    switch byte(at: end) {
    case UInt8(ascii: ":"):
      guard byte(at: end + 1) == UInt8(ascii: "/"), byte(at: end + 2) == UInt8(ascii: "/") else {
        return false
      }
      end = endOfAddress(from: end + 3)
    case UInt8(ascii: "@"):
      guard glyph(at: end + 1).isWordPart else { return false }
      end = endOfAddress(from: end + 1)
    default: return false
    }
    return appendAddress(word, to: end)
  }

  /// Appends the address whose first word is "www".
  mutating func appendWebAddress(_ word: ScannedWord) -> Bool {
    guard word.foldedEnd - filled == 3, glyph(at: word.end + 1).isWordPart else { return false }
    for offset in filled..<word.foldedEnd where out[offset] != UInt8(ascii: "w") { return false }
    return appendAddress(word, to: endOfAddress(from: word.end + 1))
  }

  private mutating func appendAddress(_ word: ScannedWord, to end: Int) -> Bool {
    append(.symbol, from: word.start, to: end, foldedEnd: word.foldedEnd)
    return true
  }

  /// The end of the run of visible ASCII characters, without the punctuation of the sentence around it.
  private func endOfAddress(from start: Int) -> Int {
    var end = start
    while isAddressByte(byte(at: end)) { end += 1 }
    while end > start {
      switch glyph(at: end - 1).kind {
      case .stop, .comma, .colon, .terminator, .close, .apostrophe: end -= 1
      default: return end
      }
    }
    return end
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"): false
    default: 0x21..<0x7F ~= byte
    }
  }
}
