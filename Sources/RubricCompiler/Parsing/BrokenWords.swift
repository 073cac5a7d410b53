internal import Language

/// Joins words that a page broke at the end of a line, as text pasted from a PDF has them: "custo-", "mer".
enum BrokenWords {
  /// The words, halves joined where together they are a word of English: "long-" and "term" stay two.
  static func joined(_ words: [SyntaxWord]) -> [SyntaxWord] {
    var result: [SyntaxWord] = []
    result.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      if let whole = whole(at: index, in: words) {
        result.append(whole)
        index += 4
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return result
  }

  /// The word whose first half stands here, before a hyphen, the end of the line, and the other half.
  private static func whole(at index: Int, in words: [SyntaxWord]) -> SyntaxWord? {
    guard index + 3 < words.count, words[index].kind == .word, words[index + 3].kind == .word,
      words[index + 2].kind == .lineBreak, words[index + 1].is("-"),
      words[index + 1].span.start == words[index].span.end
    else { return nil }
    let folded = words[index].folded + words[index + 3].folded
    guard EnglishWords.shared.contains(key: WordKey.make(of: folded[...])) else { return nil }
    var whole = words[index]
    whole.folded = folded
    whole.span = whole.span.union(words[index + 3].span)
    whole.classes = FunctionWords.shared.classes(of: folded)
    whole.isGenerated = true
    return whole
  }

  /// Whether a text has a hyphen at the end of a line.
  static func areIn(_ text: ArraySlice<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in text {
      if byte == 0x0A || byte == 0x0D, last == UInt8(ascii: "-") { return true }
      last = byte
    }
    return false
  }
}
