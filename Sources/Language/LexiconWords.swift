extension Lexicon {
  /// The plain words of all expressions as they are written, of every subject, read or not.
  ///
  /// Parts of words with an apostrophe ("don't") and words of more than 16 letters are left out.
  func writtenWords() -> ShortWordTable<Void> {
    var words = ShortWordTable<Void>(bits: 10)
    source.withTexts { texts in
      for block in blocks {
        let text = texts[Int(block.text)]
        for range in [block.name.places, block.body.places] { Self.collect(text, range, &words) }
      }
    }
    return words
  }

  private static func collect(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ words: inout ShortWordTable<Void>
  ) {
    var position = range.lowerBound
    while position < range.upperBound {
      let start = position
      while position < range.upperBound, text[position] &- 0x61 < 26 { position += 1 }
      if position == start {
        position += 1
        continue
      }
      let isPart = start > range.lowerBound && text[start - 1] == UInt8(ascii: "'")
      let isCut = position < range.upperBound && text[position] == UInt8(ascii: "'")
      guard !isPart, !isCut, position - start > 1, position - start <= ShortWord.limit else { continue }
      let word = ShortWord(start..<position, of: text)
      if words.find(word) == nil { words.insert(word, ()) }
    }
  }
}
