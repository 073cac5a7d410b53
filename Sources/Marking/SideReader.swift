internal import Language

/// Reads of which of two sides each word of a text is said: the side named last before it in its sentence, where nothing
/// makes that doubtful.
struct SideReader {
  let analysis: Reading
  let names: SideNames
  let words: ClaimWords
  /// A mark scheme, which puts each description after its name.
  let isScheme: Bool
  /// The side of each word; -1 where it is of none or in doubt.
  private(set) var sides: [Int8]
  /// Whether each word is part of a name.
  private(set) var isName: [Bool]

  private struct Found {
    var words: Range<Int>
    var side: Int8
  }

  init(_ analysis: Reading, _ names: SideNames, _ words: ClaimWords, isScheme: Bool = false) {
    self.analysis = analysis
    self.names = names
    self.words = words
    self.isScheme = isScheme
    sides = [Int8](repeating: -1, count: analysis.words.count)
    isName = [Bool](repeating: false, count: analysis.words.count)
    var last: Int8 = -1
    for sentence in analysis.sentences.indices { last = read(analysis.words(ofSentence: sentence), after: last) }
  }

  /// - Returns: the side that the sentence ends with, which "it" at the head of the next goes on from.
  private mutating func read(_ range: Range<Int>, after last: Int8) -> Int8 {
    if range.isEmpty { return last }
    let found = find(in: range)
    let goesOn = words.kind(analysis.words[range.lowerBound]).contains(.again)
    if found.isEmpty {
      // A scheme goes on with what it said last: "Hazard – harm. Accept an example".
      guard goesOn, last >= 0, !isDoubtful(range, found) else { return -1 }
      for index in range { sides[index] = last }
      return last
    }
    if isDoubtful(range, found) { return -1 }
    var side: Int8 = goesOn ? last : -1
    var next = 0
    var index = range.lowerBound
    while index < range.upperBound {
      if next < found.count, found[next].words.lowerBound == index {
        side = sideAfter(next, found, range)
        index = found[next].words.upperBound
        next += 1
        continue
      }
      if isScheme, words.kind(analysis.words[index]).contains(.instructs) { side = -1 }
      if !isScheme, side >= 0, !names.areMany, words.kind(analysis.words[index]).contains(.other),
        isTheOther(index, range)
      {
        side = 1 - side
      }
      sides[index] = side
      index += 1
    }
    return side
  }

  private mutating func find(in range: Range<Int>) -> [Found] {
    var found: [Found] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let name = names.name(at: index, in: analysis) else {
        index += 1
        continue
      }
      let end = min(range.upperBound, index + name.count)
      found.append(Found(words: index..<end, side: name.side))
      for place in index..<end { isName[place] = true }
      index = end
    }
    return found
  }

  /// Whether names may follow what is said of them ("learning skills is development"), or all sides are meant at once.
  private func isDoubtful(_ range: Range<Int>, _ found: [Found]) -> Bool {
    if isScheme { return false }
    if range.contains(where: { words.kind(analysis.words[$0]).contains(.both) }) { return true }
    guard let first = found.first else { return false }
    var before = 0
    for index in range.lowerBound..<first.words.lowerBound where analysis.words[index].isContent { before += 1 }
    if before >= 2 { return true }
    return found.contains { name in
      var place = name.words.lowerBound - 1
      while place >= range.lowerBound, !analysis.words[place].classes.isDisjoint(with: [.determiner, .adverb]) {
        place -= 1
      }
      return place >= range.lowerBound && !words.kind(analysis.words[place]).isDisjoint(with: [.copula, .naming])
    }
  }

  /// The side that the words after a name are said of.
  private func sideAfter(_ number: Int, _ found: [Found], _ range: Range<Int>) -> Int8 {
    let name = found[number]
    if isScheme { return name.side }
    // "growth and development are …".
    if number > 0, isJoined(found[number - 1], name) { return -1 }
    if number + 1 < found.count, isJoined(name, found[number + 1]) { return -1 }
    let before = name.words.lowerBound - 1
    guard number > 0, before >= range.lowerBound, isObject(before) else { return name.side }
    // "…, compared to climate, which is …".
    let isRelative =
      name.words.upperBound < range.upperBound
      && analysis.words[name.words.upperBound].classes.contains(.relative)
    return isRelative ? name.side : -1
  }

  private func isJoined(_ one: Found, _ other: Found) -> Bool {
    guard one.side != other.side, other.words.lowerBound - one.words.upperBound <= 2 else { return false }
    return (one.words.upperBound..<other.words.lowerBound).allSatisfy {
      !analysis.words[$0].classes.isDisjoint(with: [.conjunction, .determiner])
        && !analysis.words[$0].classes.contains(.contrast)
    }
  }

  /// Whether a name after this word is an object and not what the sentence goes on about.
  private func isObject(_ index: Int) -> Bool {
    var place = index
    while place > 0, analysis.words[place].classes.contains(.determiner) { place -= 1 }
    let classes = analysis.words[place].classes
    if classes.contains(.contrast), !classes.contains(.preposition) { return false }
    return classes.contains(.preposition) || words.kind(analysis.words[place]).contains(.than)
      || classes.isDisjoint(with: [.conjunction, .contrast, .adverb])
        && !analysis.words[place].flags.contains(.beforeMark)
  }

  /// "The other is …".
  private func isTheOther(_ index: Int, _ range: Range<Int>) -> Bool {
    index > range.lowerBound && analysis.words[index - 1].classes.contains(.determiner)
      && index + 1 < range.upperBound && !analysis.words[index + 1].isContent
  }
}
