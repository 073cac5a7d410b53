internal import Language

/// The letters with which a scheme names its items, or the two halves of each: "A – guard rails; B – a scaffold; C – nets",
/// "A – add comments; B – which say what a part is for", the next item beginning with A again.
enum ItemLetters {
  private static let first = UInt8(ascii: "a")
  private static let last = UInt8(ascii: "h")

  /// The words without the letters, a dash between two halves.
  static func taken(from words: [SyntaxWord]) -> [SyntaxWord] {
    let words = withoutTicks(withoutNumbers(words))
    let places = words.indices.filter { isLetter($0, in: words) }
    let letters = places.map { words[$0].folded[0] }
    let isPairs =
      letters.count > 2 && letters.count % 2 == 0
      && letters.enumerated().allSatisfy { $0.element == first + UInt8($0.offset % 2) }
    let isList = letters.count > 1 && letters.enumerated().allSatisfy { Int($0.element) == Int(first) + $0.offset }
    guard isPairs || isList else { return words }
    var kept: [SyntaxWord] = []
    kept.reserveCapacity(words.count)
    var start = 0
    for (number, place) in places.enumerated() {
      var before = words[start..<place]
      let isSecond = isPairs && number % 2 == 1
      while isSecond, let end = before.last, !end.isWord, end.kind != .close { before = before.dropLast() }
      kept += before
      start = place + 2
      if isSecond {
        kept.append(.made("-", .dash, at: words[place + 1].span))
      } else if kept.last?.isWord == true || kept.last?.kind == .close {
        // Lines of one paragraph run on.
        kept.append(.made(";", .colon, at: words[place + 1].span))
      }
    }
    return kept + words[start...]
  }

  /// "MP1 evaporation": without the number of the marking point.
  private static func withoutNumbers(_ words: [SyntaxWord]) -> [SyntaxWord] {
    let isNumber = words.indices.map { index in
      words[index].isCapital && words[index].folded.count <= 4 && words[index].folded.starts(with: "mp".utf8)
        && words[index].folded.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) } && words[index].folded.count > 2
        && (index == 0 || !words[index - 1].isWord)
    }
    guard isNumber.contains(true) else { return words }
    return words.indices.filter { !isNumber[$0] }.map { words[$0] }
  }

  /// "loft insulation ✓ double glazing ✓": a tick divides as a semicolon does.
  private static func withoutTicks(_ words: [SyntaxWord]) -> [SyntaxWord] {
    func isTick(_ word: SyntaxWord) -> Bool { word.is("✓") || word.is("✔") }
    guard words.count(where: isTick) > 1 else { return words }
    return words.map { isTick($0) ? .made(";", .colon, at: $0.span) : $0 }
  }

  /// "A –" anywhere, "A:" at the start of a line or after a semicolon.
  private static func isLetter(_ index: Int, in words: [SyntaxWord]) -> Bool {
    let word = words[index]
    guard word.isCapital, word.depth == 0, word.folded.count == 1, (first...last).contains(word.folded[0]),
      index + 2 < words.count
    else { return false }
    let next = words[index + 1]
    if next.kind == .dash {
      return word.span.end < next.span.start && next.span.end < words[index + 2].span.start
    }
    return next.is(":") && (index == 0 || words[index - 1].is(";") || words[index - 1].kind == .lineBreak)
  }
}
