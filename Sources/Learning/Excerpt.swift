/// A few words of an answer, to show where a rule applies.
enum Excerpt {
  private static let before = 30
  private static let after = 45

  /// The words around the first place of `word`, in lower case as keys' forms are, on one line without brackets.
  static func around(_ word: [UInt8], in text: [UInt8]) -> String {
    let lower = lowerCase(text)
    let place = find(word, in: lower) ?? 0
    var start = max(0, place - before)
    var end = min(text.count, place + after)
    while start > 0, text[start - 1] != 0x20, start < place { start += 1 }
    while end < text.count, end > place + word.count, text[end] != 0x20 { end -= 1 }
    // No character is cut.
    while start < end, text[start] & 0xC0 == 0x80 { start += 1 }
    while end > start, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    let words = String(decoding: text[start..<end], as: UTF8.self)
      .map { $0.isWhitespace || $0 == "(" || $0 == ")" || $0 == "“" || $0 == "”" ? " " : $0 }
    let line = String(words).split(separator: " ").joined(separator: " ")
    return (start > 0 ? "…" : "") + line + (end < text.count ? "…" : "")
  }

  /// Whether the text has the word.
  static func has(_ word: [UInt8], in text: [UInt8]) -> Bool { find(word, in: lowerCase(text)) != nil }

  private static func lowerCase(_ text: [UInt8]) -> [UInt8] {
    text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }
  }

  private static func find(_ word: [UInt8], in text: [UInt8]) -> Int? {
    if word.isEmpty || text.count < word.count { return nil }
    for place in 0...(text.count - word.count) where text[place] == word[0] {
      guard place == 0 || !isLetter(text[place - 1]) else { continue }
      if text[place..<(place + word.count)].elementsEqual(word) { return place }
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A || byte >= 0x80 }
}
