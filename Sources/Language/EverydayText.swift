/// Finds expressions that are in sentences of no subject: they say too little for the concept they stand for.
enum EverydayText {
  /// Little words that may stand between two words of an expression.
  private static let littleWords = 2

  struct Hit {
    var expression: LexiconEntries.Expression
    var sentence: String
  }

  private struct Word {
    var key: Int32
    var isLittle: Bool
  }

  /// Each strong expression of a subject that one of the sentences has, with the first such sentence.
  static func hits(of entries: LexiconEntries) -> [Hit] {
    let sentences = LineReader(EverydayData.sentences).map { [UInt8]($0) }
    let words = sentences.map { read($0, entries.vocabulary) }
    var hits: [Hit] = []
    for expression in entries.expressions where !entries.lexicon.isGeneral(expression.concept) {
      let concept = entries.lexicon.concepts[Int(expression.concept.rawValue)]
      guard let pattern = expression.pattern, !concept.isClass,
        !entries.patterns.patterns[Int(pattern)].isWeak
      else { continue }
      let elements = Array(entries.patterns.patterns[Int(pattern)].elements)
      if let place = words.firstIndex(where: { matches(elements, $0, entries) }) {
        hits.append(Hit(expression: expression, sentence: String(decoding: sentences[place], as: UTF8.self)))
      }
    }
    return hits
  }

  private static func read(_ sentence: [UInt8], _ vocabulary: Vocabulary) -> [Word] {
    var buffer = TokenBuffer()
    Tokeniser().tokenise(sentence, into: &buffer)
    return buffer.tokens.filter { $0.isWord }.map { token in
      let folded = [UInt8](buffer.folded[token.folded.range])
      let classes = FunctionWords.shared.classes(of: folded)
      return Word(
        key: vocabulary.find(WordKey.make(of: folded[...])).rawValue,
        isLittle: !classes.isDisjoint(with: .function) && !classes.contains(.negator))
    }
  }

  private static func matches(_ elements: [Int32], _ words: [Word], _ entries: LexiconEntries) -> Bool {
    words.indices.contains { matches(elements[...], words, at: $0, entries) }
  }

  private static func matches(
    _ elements: ArraySlice<Int32>, _ words: [Word], at start: Int, _ entries: LexiconEntries
  ) -> Bool {
    guard let first = elements.first else { return true }
    guard start < words.count, fits(first, words[start], entries) else { return false }
    guard let next = elements.dropFirst().first else { return true }
    let gap = Int(entries.patterns.elements[Int(next)].gap)
    var place = start + 1
    while place < words.count {
      if matches(elements.dropFirst(), words, at: place, entries) { return true }
      let between = place - start
      if between > max(gap, littleWords) || (between > gap && !words[place].isLittle) { return false }
      place += 1
    }
    return false
  }

  private static func fits(_ element: Int32, _ word: Word, _ entries: LexiconEntries) -> Bool {
    if word.key == 0 { return false }
    for place in entries.patterns.elements[Int(element)].alternatives {
      let raw = entries.patterns.alternatives[Int(place)]
      if raw == word.key { return true }
      if raw < 0 {
        let key = entries.vocabulary.key(StemID(word.key))
        let member = entries.lexicon.vocabulary.find(key)
        if member != .unknown, entries.lexicon.members(of: ConceptID(~raw)).contains(member) { return true }
      }
    }
    return false
  }
}
