internal import Language

/// Finds what an author has set off: `**bold**`, whose meaning is essential, and `__underlined__`, whose very word is.
///
/// Marks that are not closed are plain text, and so are marks around a whole text, which set nothing off.
struct EmphasisReader {
  struct Stretch {
    /// The bytes between the marks, as offsets of the text.
    var bytes: Range<Int>
    var emphasis: SyntaxWord.Emphasis
  }

  /// The stretches in the order of the text; they do not overlap.
  static func stretches(of text: ArraySlice<UInt8>) -> [Stretch] {
    var found: [Stretch] = []
    var openBold: Int?
    var openLine: Int?
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") else {
        index += 1
        continue
      }
      var end = index
      while end < text.endIndex, text[end] == byte { end += 1 }
      // Three marks are bold and slanted; more are a rule or a gap to fill in.
      if (2...3).contains(end - index) {
        let isBold = byte == UInt8(ascii: "*")
        if let start = isBold ? openBold : openLine {
          if start < index {
            found.append(Stretch(bytes: start..<index, emphasis: isBold ? .essential : .exact))
          }
          if isBold { openBold = nil } else { openLine = nil }
        } else if isBold {
          openBold = end
        } else {
          openLine = end
        }
      }
      index = end
    }
    if found.count > 1 { found = inOrder(found) }
    return setsOff(found, text) ? found : []
  }

  /// By place; of nested stretches the stricter, underlining, is kept.
  private static func inOrder(_ found: [Stretch]) -> [Stretch] {
    var kept: [Stretch] = []
    for stretch in found.sorted(by: { $0.bytes.lowerBound < $1.bytes.lowerBound }) {
      if let last = kept.last, stretch.bytes.lowerBound < last.bytes.upperBound {
        if last.emphasis == .essential { kept[kept.count - 1] = Stretch(bytes: last.bytes, emphasis: .exact) }
      } else {
        kept.append(stretch)
      }
    }
    return kept
  }

  /// Whether letters stand outside the stretches too.
  private static func setsOff(_ found: [Stretch], _ text: ArraySlice<UInt8>) -> Bool {
    var next = text.startIndex
    for stretch in found {
      if text[next..<stretch.bytes.lowerBound].contains(where: { isLetter($0) }) { return true }
      next = stretch.bytes.upperBound
    }
    return text[next...].contains { isLetter($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) || byte >= 0xC3 }
}

/// Tells words in capitals that an author wants word for word from abbreviations.
enum CapitalWord {
  /// Fewest letters of such a word; shorter ones are mostly abbreviations.
  private static let fewestLetters = 4

  /// Capitals that examiners use for stress, and for their own shorthand.
  private static let stress: [StaticString] = [
    "must", "only", "both", "each", "either", "other", "accept", "reject", "ignore", "allow", "note", "owtte", "does",
    "and", "with", "without", "correct", "example", "examples", "answer", "answers", "mark", "marks", "max", "maximum",
  ]

  /// Whether a word in capitals is a plain English word, so that the capitals mean the word itself.
  static func isExact(_ folded: [UInt8], classes: WordClass) -> Bool {
    guard folded.count >= fewestLetters, classes.isEmpty else { return false }
    for word in stress where folded == word { return false }
    return EnglishWords.shared.lists(folded)
  }
}
