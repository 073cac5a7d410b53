internal import Language

/// Reads which way a text says that things go: "collisions are less frequent" sends the collisions down, "raises the heart
/// rate" the rate up, and "A is greater than B" the one up and the other down.
struct DirectionReader {
  /// Words that a direction is given to on one side of it, at most.
  private static let most = 3

  let analysis: Reading
  let words: ClaimWords
  private(set) var directions: [Int8]

  /// The direction of each word of the text, 0 for none.
  init(_ analysis: Reading, _ words: ClaimWords) {
    self.analysis = analysis
    self.words = words
    directions = [Int8](repeating: 0, count: analysis.words.count)
    for clause in analysis.clauses { read(Int(clause.words.lowerBound)..<Int(clause.words.upperBound)) }
  }

  private mutating func read(_ range: Range<Int>) {
    var compared: Int8 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      defer { index += 1 }
      let kind = words.kind(analysis.words[index])
      if kind.contains(.than), compared != 0 {
        give(-compared, after: index, in: range, mayPass: true)
        compared = 0
        continue
      }
      var direction = words.direction(analysis.words[index])
      if direction == 0 {
        direction = directionOfParticle(index, range)
        if direction != 0 {
          if !give(direction, before: index, in: range) { give(direction, after: index + 1, in: range, mayPass: true) }
        }
        continue
      }
      if analysis.words[index].flags.contains(.negated) { continue }
      if kind.contains(.verb), !isCompared(index, range) {
        readVerb(index, direction, kind, range)
        continue
      }
      // "more slowly", "less expensive".
      if kind.contains(.degree), index + 1 < range.upperBound {
        let quality = words.direction(analysis.words[index + 1])
        if quality != 0, !words.kind(analysis.words[index + 1]).contains(.verb) {
          direction = direction > 0 ? quality : -quality
          index += 1
        }
      }
      compared = direction
      readQuality(index, direction, range)
    }
  }

  /// "Goes up", "slow down".
  private func directionOfParticle(_ index: Int, _ range: Range<Int>) -> Int8 {
    guard words.kind(analysis.words[index]).contains(.goes), index + 1 < range.upperBound,
      !analysis.words[index].flags.contains(.negated)
    else { return 0 }
    let next = words.kind(analysis.words[index + 1])
    return next.contains(.upward) ? 1 : next.contains(.downward) ? -1 : 0
  }

  /// "Lower" beside a copula or before a noun is no verb.
  private func isCompared(_ index: Int, _ range: Range<Int>) -> Bool {
    index > range.lowerBound && !words.kind(analysis.words[index]).contains(.mover)
      && isCopula(before: index, range)
      && (index + 1 == range.upperBound || words.kind(analysis.words[index + 1]).contains(.than))
  }

  private mutating func readVerb(_ index: Int, _ direction: Int8, _ kind: ClaimWord, _ range: Range<Int>) {
    // "is reduced", "a rise in prices", "prices rise", "it raises prices".
    if isCopula(before: index, range) || kind.contains(.mover) {
      if give(direction, before: index, in: range) { return }
    }
    if give(direction, after: index, in: range, mayPass: true) { return }
    give(direction, before: index, in: range)
  }

  private mutating func readQuality(_ index: Int, _ direction: Int8, _ range: Range<Int>) {
    let isSaid = isCopula(before: index, range)
    let hasGiven = give(direction, after: index, in: range, mayPass: false)
    if isSaid || !hasGiven { give(direction, before: index, in: range) }
  }

  private func isCopula(before index: Int, _ range: Range<Int>) -> Bool {
    var place = index - 1
    while place >= max(range.lowerBound, index - Self.most), analysis.words[place].classes.contains(.adverb),
      !words.kind(analysis.words[place]).contains(.copula)
    {
      place -= 1
    }
    return place >= range.lowerBound && words.kind(analysis.words[place]).contains(.copula)
  }

  /// Gives a direction to the noun that follows; `mayPass` over "the" and "in the".
  @discardableResult
  private mutating func give(_ direction: Int8, after index: Int, in range: Range<Int>, mayPass: Bool) -> Bool {
    var place = index + 1
    var passed = 0
    while place < range.upperBound, passed < 3, !analysis.words[place].isContent {
      let classes = analysis.words[place].classes
      guard mayPass ? !classes.isDisjoint(with: [.determiner, .preposition, .adverb]) : classes == .determiner else {
        return false
      }
      if analysis.words[place - 1].flags.contains(.beforeMark) { return false }
      place += 1
      passed += 1
    }
    var given = 0
    while place < range.upperBound, given < Self.most, analysis.words[place].isContent,
      given == 0 || !analysis.words[place - 1].flags.contains(.beforeMark),
      words.direction(analysis.words[place]) == 0
    {
      directions[place] = direction
      given += 1
      place += 1
    }
    return given > 0
  }

  /// Gives a direction to the noun before, over verbs and adverbs.
  @discardableResult
  private mutating func give(_ direction: Int8, before index: Int, in range: Range<Int>) -> Bool {
    var place = index - 1
    var passed = 0
    while place >= range.lowerBound, passed < 4, !analysis.words[place].isContent {
      let classes = analysis.words[place].classes
      if !classes.isDisjoint(with: [.conjunction, .relative, .preposition, .firstPerson]) { return false }
      place -= 1
      passed += 1
    }
    guard place >= range.lowerBound, analysis.words[place].isContent, words.direction(analysis.words[place]) == 0 else {
      return false
    }
    // "house prices rise": the prices do, not the house.
    if directions[place] == 0 { directions[place] = direction }
    return true
  }

  /// Whether two directions are opposite and measure the same, or may.
  static func areOpposite(_ one: Int8, _ other: Int8) -> Bool {
    if one == 0 || other == 0 || (one > 0) == (other > 0) { return false }
    let axes = (Swift.abs(Int(one)), Swift.abs(Int(other)))
    return axes.0 == axes.1 || axes.0 == 1 || axes.1 == 1
  }
}
