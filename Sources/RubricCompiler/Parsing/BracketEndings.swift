internal import Language

/// Endings in brackets: "blink(ing)", "organism(s)", "farm(er)s" are one word each, read without the ending.
enum BracketEndings {
  private static let endings: [StaticString] = [
    "s", "es", "ed", "d", "ing", "er", "ers", "or", "ly", "al", "n", "en", "y", "ion", "ions", "ation", "ness", "ment",
    "ity", "ism",
    "ist", "ful", "able", "ian", "age", "ic",
  ]

  /// Makes one word of each word and the ending that stands in brackets right behind it, and of what goes on behind these.
  static func join(_ words: inout [SyntaxWord]) {
    guard words.contains(where: { $0.kind == .open }) else { return }
    var kept: [SyntaxWord] = []
    kept.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      var word = words[index]
      index += 1
      if word.kind == .word, word.folded.count > 1, let end = end(of: word, index, in: words) {
        word.span = word.span.union(words[end - 1].span)
        index = end
      }
      kept.append(word)
    }
    words = kept
  }

  /// The place after the ending of a word whose bracket opens at `open`; nil where none does.
  private static func end(of word: SyntaxWord, _ open: Int, in words: [SyntaxWord]) -> Int? {
    guard open + 2 < words.count, words[open].kind == .open, words[open + 1].kind == .word,
      words[open + 2].kind == .close,
      word.span.end == words[open].span.start, words[open].span.end == words[open + 1].span.start,
      words[open + 1].span.end == words[open + 2].span.start, words[open + 1].isAny(endings)
    else { return nil }
    let goesOn =
      open + 3 < words.count && words[open + 3].kind == .word && words[open + 3].span.start == words[open + 2].span.end
    return goesOn ? open + 4 : open + 3
  }
}
