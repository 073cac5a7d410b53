internal import Language

/// The names of two things that a question sets side by side: "formal care and informal care".
struct SideNames: Sendable {
  /// A name as a run of words, by the hashes of their keys, and its side.
  struct Name: Sendable {
    var words: [UInt32]
    var side: Int8
  }

  var names: [Name] = []

  var isEmpty: Bool { names.isEmpty }

  /// Looks for "between A and B", "compare A with B", and in a question for "both A and B".
  init(in analysis: Reading, of text: [UInt8], isQuestion: Bool, cues: Cues) {
    for index in analysis.words.indices {
      let word = analysis.words[index]
      let isBetween = word.fingerprint == cues.between
      guard isBetween || isQuestion && word.fingerprint == cues.both || cues.others.contains(word.fingerprint) else {
        continue
      }
      if !isBetween, index + 1 < analysis.words.count, analysis.words[index + 1].fingerprint == cues.between {
        continue
      }
      let sentence = analysis.words(ofSentence: analysis.sentence(ofWord: index))
      guard let (first, second) = Self.pair(after: index, sentence, analysis, cues) else { continue }
      add(first, second, analysis, text)
      if !names.isEmpty { return }
    }
  }

  /// The words by which a pair is known.
  struct Cues: Sendable {
    let between = hash("between")
    let both = hash("both")
    let others = ["compare", "distinguish", "contrast"].map { hash($0) }
    let joining = ["and", "with", "to", "from"].map { hash($0) }

    private static func hash(_ word: String) -> UInt32 {
      var hash = FNV1a()
      for byte in WordKey.make(of: Array(word.utf8)[...]) { hash.combine(byte) }
      return UInt32(truncatingIfNeeded: hash.value)
    }
  }

  private static func pair(
    after index: Int, _ sentence: Range<Int>, _ analysis: Reading, _ cues: Cues
  ) -> (Range<Int>, Range<Int>)? {
    guard let first = name(from: index + 1, sentence, analysis) else { return nil }
    // What stands in brackets after the first name is passed over.
    var joint = first.upperBound
    while joint < sentence.upperBound, !isJoint(joint, first, analysis, cues) { joint += 1 }
    guard joint < sentence.upperBound, let second = name(from: joint + 1, sentence, analysis) else { return nil }
    return (first, second)
  }

  private static func isJoint(_ index: Int, _ first: Range<Int>, _ analysis: Reading, _ cues: Cues) -> Bool {
    guard cues.joining.contains(analysis.words[index].fingerprint) else { return false }
    return index == first.upperBound || analysis.words[index - 1].flags.contains(.beforeMark)
  }

  /// Up to four words of content, "of" among them not.
  private static func name(from index: Int, _ sentence: Range<Int>, _ analysis: Reading) -> Range<Int>? {
    var start = index
    while start < sentence.upperBound, analysis.words[start].classes.contains(.determiner) { start += 1 }
    var end = start
    while end < sentence.upperBound, end - start < 4, analysis.words[end].isContent {
      end += 1
      if analysis.words[end - 1].flags.contains(.beforeMark), !isHyphenated(end - 1, sentence, analysis) { break }
    }
    return end > start ? start..<end : nil
  }

  /// "Short-term": no space stands between the two.
  private static func isHyphenated(_ index: Int, _ sentence: Range<Int>, _ analysis: Reading) -> Bool {
    index + 1 < sentence.upperBound && analysis.words[index + 1].span.start == analysis.words[index].span.end + 1
      && analysis.words[index + 1].isContent
  }

  private mutating func add(_ first: Range<Int>, _ second: Range<Int>, _ analysis: Reading, _ text: [UInt8]) {
    let key = { (index: Int) -> UInt32 in analysis.words[index].fingerprint }
    if first.map(key) == second.map(key) { return }
    names.append(Name(words: first.map(key), side: 0))
    names.append(Name(words: second.map(key), side: 1))
    // The words that both share at the end: "care" of "formal care".
    var shared = 0
    while shared < min(first.count, second.count) - 1,
      key(first.upperBound - 1 - shared) == key(second.upperBound - 1 - shared)
    {
      shared += 1
    }
    let heads = (first.lowerBound, second.lowerBound)
    let isTwin = Self.sharesEnding(analysis.words[heads.0], analysis.words[heads.1], text)
    for (head, range, side) in [(heads.0, first, Int8(0)), (heads.1, second, Int8(1))] where range.count > 1 {
      let rest = range.count - shared
      if shared > 0, rest > 1 { names.append(Name(words: range.prefix(rest).map(key), side: side)) }
      if isTwin || rest == 1 && shared > 0 && analysis.words[head].span.count >= 6 {
        names.append(Name(words: [key(head)], side: side))
      }
      if range.count >= 3 { names.append(Name(words: [Self.initials(range, analysis, text)], side: side)) }
    }
    // A word that names both sides names none.
    let all = names
    names.removeAll { name in all.contains { $0.side != name.side && $0.words == name.words } }
  }

  /// "Aerobic" and "anaerobic", "internal" and "external".
  private static func sharesEnding(_ one: Word, _ other: Word, _ text: [UInt8]) -> Bool {
    guard one.span.count >= 5, other.span.count >= 5, one.fingerprint != other.fingerprint else { return false }
    return (1...4).allSatisfy { text[Int(one.span.end) - $0] | 0x20 == text[Int(other.span.end) - $0] | 0x20 }
  }

  /// "STM" for "short-term memory".
  private static func initials(_ range: Range<Int>, _ analysis: Reading, _ text: [UInt8]) -> UInt32 {
    let letters = range.map { text[Int(analysis.words[$0].span.start)] | 0x20 }
    var hash = FNV1a()
    for byte in WordKey.make(of: letters[...]) { hash.combine(byte) }
    return UInt32(truncatingIfNeeded: hash.value)
  }

  /// The names as a mark scheme uses them: without the noun that it leaves out ("table d'hôte menus"), and by their first
  /// word where it uses that alone ("package" for "package holiday").
  func asUsed(in scheme: Reading) -> SideNames {
    var used = self
    for name in names where name.words.count > 1 {
      for count in 1..<name.words.count {
        let short = Name(words: [UInt32](name.words.prefix(count)), side: name.side)
        let isKnown = used.names.contains { $0.words == short.words }
        let isOthers = names.contains { $0.side != name.side && $0.words.contains(short.words[0]) }
        if !isKnown, !isOthers, Self.stands(short, without: name.words[count], in: scheme) { used.names.append(short) }
      }
    }
    return used
  }

  /// Whether the scheme uses the short name, without the word that follows in the long one.
  private static func stands(_ name: Name, without next: UInt32, in scheme: Reading) -> Bool {
    var found = false
    for index in scheme.words.indices where index + name.words.count <= scheme.words.count {
      guard name.words.indices.allSatisfy({ scheme.words[index + $0].fingerprint == name.words[$0] }) else { continue }
      let end = index + name.words.count
      if end < scheme.words.count, scheme.words[end].fingerprint == next { continue }
      // A single word must be long enough to be a name and not a quality.
      if name.words.count == 1, scheme.words[index].span.count < 6 { return false }
      found = true
    }
    return found
  }

  /// The longest name that begins at a word: its side and its length.
  func name(at index: Int, in analysis: Reading) -> (side: Int8, count: Int)? {
    var best: (side: Int8, count: Int)?
    for name in names where name.words.count > (best?.count ?? 0) && index + name.words.count <= analysis.words.count {
      if name.words.indices.allSatisfy({ analysis.words[index + $0].fingerprint == name.words[$0] }) {
        best = (name.side, name.words.count)
      }
    }
    return best
  }
}
