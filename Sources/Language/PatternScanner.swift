/// Divides the text of word patterns into elements: words, choices `a|b|{class}`, and gaps `_`.
///
/// A pattern ends at `;`, at a line end or at the end of the text.
struct PatternScanner {
  struct Element {
    enum Kind {
      /// A word of plain letters.
      case word
      /// Has a hyphen, an apostrophe or a digit: tokenised as an answer would be.
      case written
      /// Has alternatives or a class.
      case choice
      case gap
    }

    var kind: Kind
    var range: Range<Int>
  }

  struct Alternative {
    enum Kind { case word, written, className }

    var kind: Kind
    /// The word, or the name of the class.
    var range: Range<Int>
  }

  let text: UnsafeBufferPointer<UInt8>
  private(set) var position: Int
  private let end: Int

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.text = text
    position = range.lowerBound
    end = range.upperBound
  }

  /// Moves over a mark that stands here, if it does.
  mutating func takes(_ mark: UInt8) -> Bool {
    skipBlanks()
    guard position < end, text[position] == mark else { return false }
    position += 1
    return true
  }

  /// The next element of the pattern; nil at its end.
  mutating func element() -> Element? {
    skipBlanks()
    let start = position
    skipLetters()
    guard position < end, !Self.isEnd(text[position]), !Self.isBlank(text[position]) else {
      return start < position ? Element(kind: .word, range: start..<position) : nil
    }
    var isInBraces = false
    var kind = Element.Kind.written
    while position < end, !Self.isEnd(text[position]), isInBraces || !Self.isBlank(text[position]) {
      switch text[position] {
      case UInt8(ascii: "{"):
        isInBraces = true
        kind = .choice
      case UInt8(ascii: "}"): isInBraces = false
      case UInt8(ascii: "|"): kind = .choice
      default: break
      }
      position += 1
    }
    if position == start + 1, text[start] == UInt8(ascii: "_") { kind = .gap }
    return Element(kind: kind, range: start..<position)
  }

  /// The plain words from a place up to the next element of another kind, as one; the scanner stands after the first.
  mutating func plainWords(from start: Int) -> Range<Int> {
    while true {
      let end = position
      guard let next = element(), next.kind == .word else {
        position = end
        return start..<end
      }
    }
  }

  /// The next alternative of a choice; the scanner reads that element alone.
  mutating func alternative() -> Alternative? {
    while position < end, text[position] == UInt8(ascii: "|") { position += 1 }
    guard position < end else { return nil }
    if text[position] == UInt8(ascii: "{") {
      position += 1
      let start = position
      skip(to: UInt8(ascii: "}"))
      let name = start..<position
      skip(to: UInt8(ascii: "|"))
      return Alternative(kind: .className, range: name)
    }
    let start = position
    skipLetters()
    let isPlain = position == end || text[position] == UInt8(ascii: "|")
    skip(to: UInt8(ascii: "|"))
    return Alternative(kind: isPlain ? .word : .written, range: start..<position)
  }

  private mutating func skip(to mark: UInt8) {
    while position < end, text[position] != mark { position += 1 }
  }

  private mutating func skipLetters() {
    while position < end, text[position] &- 0x61 < 26 { position += 1 }
  }

  private mutating func skipBlanks() {
    while position < end, Self.isBlank(text[position]) { position += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  private static func isEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\n") }
}
