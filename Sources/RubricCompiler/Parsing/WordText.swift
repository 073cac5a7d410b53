internal import Language

/// The text of words, whether they stand together in the rubric or were gathered from several places of it.
///
/// What is said about words (labels, explicit lines) is made from the words themselves and not from the bytes between the
/// first and the last, so that it stays the same wherever the words are written down.
extension SourceText {
  /// The words on one line: as the text joins them where it joins them ("self-esteem", "don't"), else with one blank.
  func text(of words: ArraySlice<SyntaxWord>) -> [UInt8] {
    var text: [UInt8] = []
    for index in words.indices {
      if index > words.startIndex { text += joint(words[index - 1], words[index]) }
      text += surface(words[index])
    }
    return text
  }

  func string(of words: ArraySlice<SyntaxWord>) -> String { String(decoding: text(of: words), as: UTF8.self) }

  func string(of words: [SyntaxWord]) -> String { string(of: words[...]) }

  /// A word as it stands in the text; one that the compiler made, as it made it.
  func surface(_ word: SyntaxWord) -> [UInt8] { word.isGenerated ? word.folded : line(of: word.span) }

  /// What joins two words: nothing, a hyphen or an apostrophe where they touch, else a blank.
  func joint(_ left: SyntaxWord, _ right: SyntaxWord) -> [UInt8] {
    let blank: [UInt8] = [0x20]
    guard !left.isGenerated, !right.isGenerated, left.span.end <= right.span.start else { return blank }
    let gap = bytes(ByteSpan(start: left.span.end, end: right.span.start))
    if gap.isEmpty { return [] }
    guard gap.count <= Self.longestGap else { return blank }
    let plain = gap.filter { !Self.isEmphasis($0) }
    // "fish**chips" is two words, "(**slow**)" is one with its brackets.
    if plain.isEmpty { return left.isWord && right.isWord ? blank : [] }
    for joiner in Self.joiners where plain.elementsEqual(joiner) { return joiner }
    return blank
  }

  /// A span on one line: runs of blanks, line ends and control characters become one blank.
  func line(of span: ByteSpan) -> [UInt8] {
    var folded: [UInt8] = []
    for byte in bytes(span) {
      if byte <= 0x20 || byte == 0x7F {
        if folded.last != 0x20, !folded.isEmpty { folded.append(0x20) }
      } else {
        folded.append(byte)
      }
    }
    while folded.last == 0x20 { folded.removeLast() }
    return folded
  }

  private static let longestGap = 8

  /// Hyphens, en dash, straight and curly apostrophe, stroke ("24/7").
  private static let joiners: [[UInt8]] = [
    [0x2D], [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91], [0xE2, 0x80, 0x93], [0x27], [0xE2, 0x80, 0x99], [0x2F],
  ]

  private static func isEmphasis(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "`")
  }
}
