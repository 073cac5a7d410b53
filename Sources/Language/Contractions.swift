/// Divides contractions and words that were run together: "don't" → do, not; "alot" → a, lot.
struct Contractions: Sendable {
  /// One of the parts a written word is divided into.
  struct Part: Sendable {
    /// Number of folded bytes of the written word up to the end of this part.
    var end: UInt8
    /// The full word: its place in ``Contractions/letters``.
    var start: UInt16
    var count: UInt8
  }

  /// What a word becomes.
  struct Division: Sendable {
    var place: SpecialWords.Place
    /// Its parts in ``Contractions/parts``.
    var first: UInt16
    var count: UInt8
  }

  /// An ending that every word may carry after an apostrophe.
  struct Ending: Sendable {
    var written: [UInt8]
    var full: [UInt8]
  }

  private(set) var parts: [Part] = []
  private(set) var letters: [UInt8] = []
  private var divisions: [Division] = []

  /// "customer're" is divided whatever the word before the ending is.
  let endings: [Ending]

  /// Reads lines of `do|nt do not`; without the full words, the parts stand for themselves.
  init(_ texts: [StaticString], into words: inout SpecialWords) {
    endings = [
      ("n't", "not"), ("'nt", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"),
      ("'m", "am"),
    ]
    .map { (written: StaticString, full: StaticString) in Ending(written: written.bytes, full: full.bytes) }
    for text in texts {
      for line in LineReader(text) where !line.isEmpty { read(line, into: &words) }
    }
    for ending in endings {
      words.insert(ending.written.drop { $0 != UInt8(ascii: "'") }.dropFirst(), .strayEnding)
    }
    words.insert([UInt8(ascii: "s")], .strayEnding)
    divisions.sort { $0.place < $1.place }
  }

  /// What the word at this place of the special words is divided into.
  func division(of place: SpecialWords.Place) -> Division? {
    var low = 0
    var high = divisions.count
    while low < high {
      let middle = (low + high) / 2
      if divisions[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low < divisions.count && divisions[low].place == place ? divisions[low] : nil
  }

  private mutating func read(_ line: ArraySlice<UInt8>, into words: inout SpecialWords) {
    let fields = line.split(separator: UInt8(ascii: " "))
    let written = fields[0].split(separator: UInt8(ascii: "|"))
    let full = fields.count > 1 ? [ArraySlice<UInt8>](fields[1...]) : written
    let place = words.insert(fields[0].filter { $0 != UInt8(ascii: "|") }, .divided)
    // The first line for a word stands.
    guard place != 0, !divisions.contains(where: { $0.place == place }) else { return }
    divisions.append(
      Division(
        place: place, first: UInt16(truncatingIfNeeded: parts.count),
        count: UInt8(truncatingIfNeeded: full.count)))
    var end = 0
    for (index, word) in full.enumerated() {
      if index < written.count { end += written[index].count }
      parts.append(
        Part(
          end: UInt8(truncatingIfNeeded: end), start: UInt16(truncatingIfNeeded: letters.count),
          count: UInt8(truncatingIfNeeded: word.count)))
      letters.append(contentsOf: word)
    }
  }
}

extension TokenScanner {
  /// Appends the parts of a word as tokens if it is a contraction or was run together; the word has been
  /// folded to the end of the output, and is not yet appended.
  mutating func appendDivided(_ word: ScannedWord, place: SpecialWords.Place) -> Bool {
    if place != 0, let division = tables.contractions.division(of: place) {
      appendParts(division, of: word)
      return true
    }
    guard word.hasApostrophe else { return false }
    for ending in tables.contractions.endings where foldedWord(word, endsWith: ending.written) {
      let stem = word.foldedEnd - ending.written.count
      let middle = sourceOffset(in: word, folded: stem - filled)
      append(word: word, from: word.start, to: middle, foldedTo: stem, isFirst: true)
      for (index, byte) in ending.full.enumerated() { out[stem + index] = byte }
      append(word: word, from: middle, to: word.end, foldedTo: stem + ending.full.count, isFirst: false)
      return true
    }
    return false
  }

  /// Puts a contraction together again whose apostrophe got lost: "don t", or with a broken byte for its
  /// apostrophe.
  ///
  /// A space is taken for an apostrophe only where the two are a listed contraction; any word may have a
  /// broken byte.
  mutating func appendStrayEnding(_ ending: ScannedWord) -> Bool {
    guard let last = tokens.last, last.kind == .word,
      last.flags.isDisjoint(with: [.splitOff, .joined, .possessive]),
      pending.isEmpty, ending.capitals == 0 || last.flags.contains(.allCapitals)
    else { return false }
    let gap = glyph(at: Int(last.span.end))
    guard gap.kind == .separator, Int(last.span.end) + Int(gap.length) == ending.start else { return false }
    let start = Int(last.folded.start)
    let apostrophe = UInt8(ascii: "'")
    for offset in start..<filled where out[offset] == apostrophe { return false }
    // A t ends only the words that end in n.
    let isPlausible =
      out[filled] != UInt8(ascii: "t") || filled - start > 1 && out[filled - 1] == UInt8(ascii: "n")
    let isBroken = text[Int(last.span.end)] >= 0x80 && isPlausible
    var foldedEnd = ending.foldedEnd
    var place = dividedWord(start..<foldedEnd)
    if place == 0 {
      for offset in (filled..<foldedEnd).reversed() { out[offset + 1] = out[offset] }
      out[filled] = apostrophe
      place = dividedWord(start..<foldedEnd + 1)
      if place == 0, !isBroken {
        for offset in filled..<foldedEnd { out[offset] = out[offset + 1] }
        return false
      }
      foldedEnd += 1
    }
    tokens.removeLast()
    compound = CompoundState()
    filled = start
    pending = last.flags.intersection(.afterHyphen)
    var word = ScannedWord(start: Int(last.span.start), end: ending.end, foldedEnd: foldedEnd)
    word.letters = 2
    word.capitals = last.flags.contains(.allCapitals) ? 2 : 0
    word.startsCapital = last.flags.contains(.capitalised)
    word.hasApostrophe = true
    dropPossessive(&word)
    if !word.hasApostrophe || !appendDivided(word, place: place) { appendPart(word, 0) }
    return true
  }

  /// The place of a folded word that is divided; 0 for any other.
  private func dividedWord(_ range: Range<Int>) -> SpecialWords.Place {
    guard let word = ShortWord(UnsafeMutableBufferPointer(rebasing: out[range])) else { return 0 }
    let place = tables.words.find(word)
    return tables.words.roles(of: place).contains(.divided) ? place : 0
  }

  private mutating func appendParts(_ division: Contractions.Division, of word: ScannedWord) {
    let first = Int(division.first)
    var start = word.start
    for index in first..<first + Int(division.count) {
      let part = tables.contractions.parts[index]
      let isLast = index + 1 == first + Int(division.count)
      let end = isLast ? word.end : sourceOffset(in: word, folded: Int(part.end))
      let letters = Int(part.start)..<Int(part.start) + Int(part.count)
      for (index, letter) in letters.enumerated() {
        out[filled + index] = tables.contractions.letters[letter]
      }
      append(word: word, from: start, to: end, foldedTo: filled + letters.count, isFirst: index == first)
      start = end
    }
  }
}
