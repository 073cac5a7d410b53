internal import Language
internal import RubricModel

/// Where an answer expresses an idea.
struct IdeaMatch: Sendable {
  /// Requirement and idea of the point.
  var requirement: Int
  var idea: Int
  /// Thousandths of the phrasing found; weak evidence counts half.
  var coverage: Int
  /// From the first to the last word of the evidence.
  var words: Range<Int>
  /// The words that are themselves evidence.
  var core: [Int32]
  var by: MatchKind
  /// Parts of the phrasing: more is more specific.
  var parts: Int
}

/// Looks for ideas among the hits of an answer.
struct IdeaFinder {
  /// Words over which the parts of one phrasing may be spread: three for each part, and one more; at most ``widestWindow``.
  static func window(parts: Int) -> Int { min(widestWindow, 3 * parts + 1) }
  static let widestWindow = 16
  /// Places of one phrasing that are looked at, the first in the answer: a text that says one thing ten thousand times
  /// takes no longer than one that says it eight times.
  static let mostPlaces = 8

  let analysis: Analysis
  let hits: [Hit]
  /// First hit of each term and the next of the same term; -1 ends.
  let firstHit: [Int32]
  let nextHit: [Int32]
  /// How much each term tells, as ``RubricKnowledge/rarity`` has it.
  let rarity: [Int]
  /// Keys that the question gives away.
  var given: [StemID]

  struct Found {
    var matches: [IdeaMatch] = []
    /// Where the idea is there, but the answer denies it.
    var denials: [Range<Int>] = []
    /// The answer denies the idea somewhere.
    var isDenied: Bool { !denials.isEmpty }
  }

  /// The places where the idea is expressed, up to ``mostPlaces`` for each phrasing, the phrasings in their order.
  func find(_ idea: Idea, requirement: Int, number: Int) -> Found {
    var found = Found()
    for phrasing in idea.phrasings {
      if phrasing.parts.count == 1 {
        findSingle(phrasing, requirement, number, &found)
      } else if phrasing.isWide {
        findWide(phrasing, requirement, number, &found)
      } else {
        findNear(phrasing, requirement, number, &found)
      }
    }
    return found
  }

  private func findSingle(_ phrasing: Phrasing, _ requirement: Int, _ number: Int, _ found: inout Found) {
    var next = firstHit[Int(phrasing.parts[0].term.rawValue)]
    let most = found.matches.count + Self.mostPlaces
    while next >= 0, found.matches.count < most {
      let hit = hits[Int(next)]
      next = nextHit[Int(next)]
      if hit.isNegated != phrasing.isNegated {
        if hit.isNegated { found.denials.append(Int(hit.words.lowerBound)..<Int(hit.words.upperBound)) }
        continue
      }
      guard addsToQuestion(hit.words) else { continue }
      found.matches.append(
        IdeaMatch(
          requirement: requirement, idea: number, coverage: hit.isWeak ? 400 : 1000,
          words: quoted(Int(hit.words.lowerBound)..<Int(hit.words.upperBound), isDenied: phrasing.isNegated),
          core: core(hit), by: hit.by, parts: 1))
    }
  }

  /// Parts near each other: a window slides over the hits of all parts.
  private func findNear(_ phrasing: Phrasing, _ requirement: Int, _ number: Int, _ found: inout Found) {
    let places = placesInOrder(phrasing)
    guard !places.isEmpty else { return }
    let total = phrasing.parts.reduce(0) { $0 + $1.weight }
    var kept: [IdeaMatch] = []
    for position in places.indices {
      guard let match = window(from: position, places, phrasing, total, requirement, number) else { continue }
      let isAgainst = isAgainst(match, phrasing, within(match, places, from: position))
      // "Not enough" says of the food what the rubric calls a shortage, and denies nothing.
      let said = within(match, places, from: position).flatMap { hits[Int($0.hit)].words }
      let isNegated = match.core.contains { analysis.isDenied($0, byNoneOf: said) }
      if isAgainst ?? (isNegated != phrasing.isNegated) {
        if isAgainst ?? isNegated { found.denials.append(match.words) }
        continue
      }
      // Windows that share words are one place: the one that says most in the fewest words stands for it.
      guard let last = kept.last, match.words.lowerBound < last.words.upperBound else {
        if kept.count == Self.mostPlaces { break }
        kept.append(match)
        continue
      }
      if (match.coverage, match.parts, last.words.count) > (last.coverage, last.parts, match.words.count) {
        kept[kept.count - 1] = match
      }
    }
    found.matches += kept
  }

  /// The places whose words are evidence of the match; those before the window began are none.
  private func within(_ match: IdeaMatch, _ places: [Place], from start: Int) -> [Place] {
    var found: [Place] = []
    for place in places[start...] {
      let words = hits[Int(place.hit)].words
      if Int(words.lowerBound) >= match.words.upperBound { break }
      if words.contains(where: { match.core.contains($0) }) { found.append(place) }
    }
    return found
  }

  /// Whether the answer affirms what the phrasing denies in one of its parts; nil for a phrasing that denies all or nothing.
  private func isAgainst(_ match: IdeaMatch, _ phrasing: Phrasing, _ places: [Place]) -> Bool? {
    guard phrasing.parts.contains(where: { $0.isNegated }) else { return nil }
    var isDenied: Bool?
    for place in places where phrasing.parts[place.part].isNegated {
      isDenied = isDenied == true || hits[Int(place.hit)].isNegated
    }
    return isDenied.map { !$0 }
  }

  private struct Place {
    var part: Int
    var hit: Int32
  }

  private func placesInOrder(_ phrasing: Phrasing) -> [Place] {
    var places: [Place] = []
    for (part, entry) in phrasing.parts.enumerated() {
      var next = firstHit[Int(entry.term.rawValue)]
      while next >= 0 {
        places.append(Place(part: part, hit: next))
        next = nextHit[Int(next)]
      }
    }
    return places.sorted {
      (hits[Int($0.hit)].words.lowerBound, $0.part, $0.hit) < (hits[Int($1.hit)].words.lowerBound, $1.part, $1.hit)
    }
  }

  /// The parts found within the window that starts at a place, when they reach the threshold.
  private func window(
    from start: Int, _ places: [Place], _ phrasing: Phrasing, _ total: Int, _ requirement: Int, _ number: Int
  ) -> IdeaMatch? {
    let first = hits[Int(places[start].hit)].words.lowerBound
    let sentence = analysis.sentence(ofWord: Int(first))
    var seen: UInt64 = 0
    var weight = 0
    var core: [Int32] = []
    var end = first
    var by = hits[Int(places[start].hit)].by
    var isWeak = false
    var hasOwnWord = false
    for place in places[start...] {
      let hit = hits[Int(place.hit)]
      if hit.words.lowerBound > first + Int32(Self.window(parts: phrasing.parts.count)) { break }
      if analysis.sentence(ofWord: Int(hit.words.lowerBound)) != sentence { break }
      guard place.part < 64, seen & (1 << UInt64(place.part)) == 0 else { continue }
      // A word is evidence of one part only.
      if hit.words.contains(where: { core.contains($0) }) { continue }
      seen |= 1 << UInt64(place.part)
      weight += phrasing.parts[place.part].weight
      core += self.core(hit)
      end = max(end, hit.words.upperBound)
      if hit.by.rawValue > by.rawValue, by == .exact { by = hit.by }
      if hit.isWeak { isWeak = true }
      if hit.isOwn { hasOwnWord = true }
    }
    // A phrase put together of synonyms alone is too far from what the rubric says.
    guard hasOwnWord else { return nil }
    guard weight * 100 >= phrasing.threshold * total, addsToQuestion(core) else { return nil }
    for (part, entry) in phrasing.parts.enumerated()
    where entry.isRequired && (part >= 64 || seen & (1 << UInt64(part)) == 0) {
      return nil
    }
    return IdeaMatch(
      requirement: requirement, idea: number, coverage: isWeak ? 400 : 1000,
      words: quoted(Int(first)..<Int(end), isDenied: phrasing.isNegated), core: core, by: by, parts: core.count)
  }

  /// Parts anywhere in the answer: coverage is graded.
  private func findWide(_ phrasing: Phrasing, _ requirement: Int, _ number: Int, _ found: inout Found) {
    let total = phrasing.parts.reduce(0) { $0 + $1.weight }
    var weight = 0
    var core: [Int32] = []
    for part in phrasing.parts {
      var next = firstHit[Int(part.term.rawValue)]
      var taken = false
      while next >= 0, !taken {
        let hit = hits[Int(next)]
        next = nextHit[Int(next)]
        if hit.isNegated != phrasing.isNegated || hit.words.contains(where: { core.contains($0) }) { continue }
        weight += part.weight
        core += self.core(hit)
        taken = true
      }
    }
    guard total > 0, weight * 100 >= phrasing.threshold * total, let first = core.min(), let last = core.max() else {
      return
    }
    found.matches.append(
      IdeaMatch(
        requirement: requirement, idea: number, coverage: min(1000, weight * 1000 / total),
        words: quoted(Int(first)..<(Int(last) + 1), isDenied: false), core: core.sorted(), by: .modelAnswer,
        parts: core.count))
  }

  /// The words to quote: a contraction whole ("couldn't wait", not "n't wait"), and with what the answer is meant to
  /// deny the word that denies it ("not rude").
  private func quoted(_ words: Range<Int>, isDenied: Bool) -> Range<Int> {
    var start = words.lowerBound
    var end = words.upperBound
    if isDenied, let negator = negator(of: words) { start = negator }
    while start > 0, analysis.words[start - 1].span.end == analysis.words[start].span.start { start -= 1 }
    while end < analysis.words.count, analysis.words[end].span.start == analysis.words[end - 1].span.end { end += 1 }
    return start..<end
  }

  /// The word before them in their clause that negates the words, or nil.
  private func negator(of words: Range<Int>) -> Int? {
    if words.contains(where: { analysis.words[$0].classes.contains(.negator) }) { return nil }
    let clause = analysis.clauses[Int(analysis.words[words.lowerBound].clause)].words
    var place = words.lowerBound - 1
    while place >= Int(clause.lowerBound) {
      if analysis.words[place].classes.contains(.negator) { return place }
      if !analysis.words[place].flags.contains(.negated) { return nil }
      place -= 1
    }
    return nil
  }

  /// Whether the evidence has a content word that the question does not give away.
  func addsToQuestion(_ words: Range<Int32>) -> Bool {
    if given.isEmpty { return true }
    for word in words where isNew(Int(word)) { return true }
    return false
  }

  func addsToQuestion(_ words: [Int32]) -> Bool {
    if given.isEmpty { return true }
    for word in words where isNew(Int(word)) { return true }
    return false
  }

  private func isNew(_ index: Int) -> Bool {
    let word = analysis.words[index]
    return word.isContent && !given.contains(word.stem)
  }

  private func core(_ hit: Hit) -> [Int32] {
    hit.words.filter { analysis.words[Int($0)].isContent || hit.words.count == 1 }
  }
}
