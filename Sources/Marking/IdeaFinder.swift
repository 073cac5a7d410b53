internal import Language
internal import RubricModel

/// Where an answer expresses an idea.
struct IdeaMatch {
  /// Requirement and idea of the point.
  var requirement: Int
  var idea: Int
  /// Thousandths of the phrasing found; weak evidence counts half.
  var coverage: Int
  /// From the first to the last word of the evidence.
  var words: Range<Int>
  /// The words that are themselves evidence; kept until the next answer is read.
  var core: Row<Int32>
  var by: MatchKind
  /// Parts of the phrasing: more is more specific.
  var parts: Int
  /// Only part of the phrasing is there, of which the question gives all but a word: "people … think" of "people think well of
  /// the company".
  var isThin = false

  /// Only weak evidence, or part of a phrasing; of a model answer more or less is there.
  var isHint: Bool { coverage < 1000 && by != .modelAnswer }
}

/// Looks for ideas among the hits of an answer.
struct IdeaFinder {
  /// Words over which the parts of one phrasing may be spread: three for each part, and one more; at most ``widestWindow``.
  static func window(parts: Int) -> Int { min(widestWindow, 3 * parts + 1) }
  static let widestWindow = 16
  /// Places of one phrasing that are looked at, the first in the answer: a text that says one thing ten thousand times
  /// takes no longer than one that says it eight times.
  static let mostPlaces = 8

  let analysis: Reading
  let hits: Row<Hit>
  /// First hit of each term and the next of the same term; -1 ends.
  let firstHit: Row<Int32>
  let nextHit: Row<Int32>
  /// Ideas, wordings and parts of the rubric's ``IdeaPlan``.
  let ideas: Row<IdeaPlan.PlannedIdea>
  let wordings: Row<IdeaPlan.Wording>
  let parts: Row<IdeaPlan.Part>
  /// The wordings of which the answer holds anything.
  let touched: Row<UInt64>
  let arena: WordArena
  /// Keys that the question gives away.
  var given: StemSet

  struct Found {
    var matches: [IdeaMatch] = []
    /// Where the idea is there, but the answer denies it.
    var denials: [Range<Int>] = []
    /// The answer denies the idea somewhere.
    var isDenied: Bool { !denials.isEmpty }
  }

  /// Those of the ideas of which the answer holds anything, in their order: the only ones that can be found.
  func touched(_ ideas: Range<Int>) -> TouchedIdeas {
    guard !ideas.isEmpty else {
      return TouchedIdeas(ideas: self.ideas, wordings: wordings, touched: touched, place: 0, end: 0, first: 0)
    }
    let place = Int(self.ideas[ideas.lowerBound].wordings.lowerBound)
    let end = Int(self.ideas[ideas.upperBound - 1].wordings.upperBound)
    return TouchedIdeas(
      ideas: self.ideas, wordings: wordings, touched: touched, place: place, end: end, first: ideas.lowerBound)
  }

  /// The places of ideas that an answer touches, as numbers from the first of them.
  struct TouchedIdeas: Sequence, IteratorProtocol {
    fileprivate let ideas: Row<IdeaPlan.PlannedIdea>
    fileprivate let wordings: Row<IdeaPlan.Wording>
    fileprivate let touched: Row<UInt64>
    /// The next wording that is looked at, and the end of them.
    fileprivate var place: Int
    fileprivate let end: Int
    fileprivate let first: Int

    mutating func next() -> Int? {
      guard let wording = touched.firstBit(from: place, to: end) else { return nil }
      let idea = Int(wordings[wording].idea)
      place = Int(ideas[idea].wordings.upperBound)
      return idea - first
    }
  }

  /// The places where the idea is expressed, up to ``mostPlaces`` for each phrasing, the phrasings in their order.
  ///
  /// - Parameter idea: its place in the plan.
  func find(_ idea: Int, requirement: Int, number: Int) -> Found {
    var found = Found()
    let range = ideas[idea].wordings
    var next = touched.firstBit(from: Int(range.lowerBound), to: Int(range.upperBound))
    while let place = next {
      let wording = wordings[place]
      if wording.parts.count == 1 {
        findSingle(wording, requirement, number, &found)
      } else if wording.isWide {
        findWide(wording, requirement, number, &found)
      } else {
        findNear(wording, requirement, number, &found)
      }
      next = touched.firstBit(from: place + 1, to: Int(range.upperBound))
    }
    return found
  }

  /// Whether the answer expresses one of the ideas, or, where it matters, denies it.
  func holds(_ ideas: Range<Int>, orDenies: Bool = false) -> Bool {
    for number in touched(ideas) {
      let found = find(ideas.lowerBound + number, requirement: 0, number: 0)
      if !found.matches.isEmpty || orDenies && found.isDenied { return true }
    }
    return false
  }

  private func findSingle(_ wording: IdeaPlan.Wording, _ requirement: Int, _ number: Int, _ found: inout Found) {
    var next = firstHit[Int(parts[Int(wording.parts.lowerBound)].term.rawValue)]
    let most = found.matches.count + Self.mostPlaces
    while next >= 0, found.matches.count < most {
      let hit = hits[Int(next)]
      next = nextHit[Int(next)]
      if hit.isNegated != wording.isNegated {
        if hit.isNegated { found.denials.append(Int(hit.words.lowerBound)..<Int(hit.words.upperBound)) }
        continue
      }
      guard addsToQuestion(hit.words) else { continue }
      appendCore(of: hit)
      found.matches.append(
        IdeaMatch(
          requirement: requirement, idea: number, coverage: hit.isWeak ? 400 : 1000,
          words: quoted(Int(hit.words.lowerBound)..<Int(hit.words.upperBound), isDenied: wording.isNegated),
          core: arena.take(), by: hit.by, parts: 1))
    }
  }

  /// Parts near each other: a window slides over the hits of all parts.
  private func findNear(_ wording: IdeaPlan.Wording, _ requirement: Int, _ number: Int, _ found: inout Found) {
    guard let count = placesWorthLooking(wording) else { return }
    withUnsafeTemporaryAllocation(of: Place.self, capacity: count) { buffer in
      fill(buffer, wording)
      let places = Row(UnsafeBufferPointer(buffer))
      var kept = 0
      for position in places.indices {
        guard let match = window(from: position, places, wording, requirement, number) else { continue }
        let isAgainst = wording.deniesPart ? isAgainst(match, wording, within(match, places, from: position)) : nil
        let isNegated = isDenied(match, places, from: position)
        if isAgainst ?? (isNegated != wording.isNegated) {
          if isAgainst ?? isNegated { found.denials.append(match.words) }
          continue
        }
        // Windows that share words are one place: the one that says most in the fewest words stands for it.
        guard kept > 0, let last = found.matches.last, match.words.lowerBound < last.words.upperBound else {
          if kept == Self.mostPlaces { break }
          found.matches.append(match)
          kept += 1
          continue
        }
        if (match.coverage, match.parts, last.words.count) > (last.coverage, last.parts, match.words.count) {
          found.matches[found.matches.count - 1] = match
        }
      }
    }
  }

  /// The number of places where parts stand; nil when too few parts stand anywhere.
  private func placesWorthLooking(_ wording: IdeaPlan.Wording) -> Int? {
    var weight = 0
    var count = 0
    for place in wording.parts {
      let part = parts[Int(place)]
      var next = firstHit[Int(part.term.rawValue)]
      if next < 0, part.isRequired { return nil }
      if next >= 0 { weight += part.weight }
      while next >= 0 {
        count += 1
        next = nextHit[Int(next)]
      }
    }
    return count > 0 && weight * 100 >= wording.threshold * wording.weight ? count : nil
  }

  /// Whether the answer denies a word of the match. "Not enough" says of the food what the rubric calls a shortage, and
  /// denies nothing.
  private func isDenied(_ match: IdeaMatch, _ places: Row<Place>, from start: Int) -> Bool {
    guard match.core.contains(where: { analysis.words[Int($0)].flags.contains(.negated) }) else { return false }
    let said = within(match, places, from: start).flatMap { hits[Int($0.hit)].words }
    return match.core.contains { analysis.isDenied($0, byNoneOf: said) }
  }

  /// The places whose words are evidence of the match; those before the window began are none.
  private func within(_ match: IdeaMatch, _ places: Row<Place>, from start: Int) -> [Place] {
    var found: [Place] = []
    for index in start..<places.count {
      let words = hits[Int(places[index].hit)].words
      if Int(words.lowerBound) >= match.words.upperBound { break }
      if words.contains(where: { match.core.contains($0) }) { found.append(places[index]) }
    }
    return found
  }

  /// Whether the answer affirms what the phrasing denies in one of its parts, or denies most of what it affirms; nil for a
  /// phrasing that denies all or nothing.
  private func isAgainst(_ match: IdeaMatch, _ wording: IdeaPlan.Wording, _ places: [Place]) -> Bool? {
    var isDenied: Bool?
    var affirmed = 0
    for place in places {
      let part = parts[Int(wording.parts.lowerBound + place.part)]
      let isNegated = hits[Int(place.hit)].isNegated
      if part.isNegated {
        isDenied = isDenied == true || isNegated
      } else {
        affirmed += isNegated ? -part.weight : part.weight
      }
    }
    return isDenied.map { !$0 || affirmed < 0 }
  }

  private struct Place {
    /// First word of the hit.
    var word: Int32
    /// Number of the part in its wording.
    var part: Int32
    var hit: Int32
  }

  /// Fills the buffer with all places of a wording's parts, in the order of the text.
  private func fill(_ buffer: UnsafeMutableBufferPointer<Place>, _ wording: IdeaPlan.Wording) {
    var count = 0
    for place in wording.parts {
      var next = firstHit[Int(parts[Int(place)].term.rawValue)]
      while next >= 0 {
        let new = Place(word: hits[Int(next)].words.lowerBound, part: place - wording.parts.lowerBound, hit: next)
        buffer.initializeElement(at: count, to: new)
        count += 1
        next = nextHit[Int(next)]
      }
    }
    if count > 1 {
      var places = buffer
      places.sort { ($0.word, $0.part, $0.hit) < ($1.word, $1.part, $1.hit) }
    }
  }

  /// The parts found within the window that starts at a place, when they reach the threshold.
  private func window(
    from start: Int, _ places: Row<Place>, _ wording: IdeaPlan.Wording, _ requirement: Int, _ number: Int
  ) -> IdeaMatch? {
    let first = places[start].word
    let sentence = analysis.sentence(ofWord: Int(first))
    let lastStart = first + Int32(Self.window(parts: wording.parts.count))
    var seen: UInt64 = 0
    var weight = 0
    var end = first
    var by = hits[Int(places[start].hit)].by
    var isWeak = false
    var hasOwnWord = false
    for index in start..<places.count {
      let place = places[index]
      if place.word > lastStart { break }
      if analysis.sentence(ofWord: Int(place.word)) != sentence { break }
      guard place.part < 64, seen & (1 << UInt64(place.part)) == 0 else { continue }
      let hit = hits[Int(place.hit)]
      // A word is evidence of one part only.
      let core = arena.open
      if hit.words.contains(where: { core.contains($0) }) { continue }
      seen |= 1 << UInt64(place.part)
      weight += parts[Int(wording.parts.lowerBound + place.part)].weight
      appendCore(of: hit)
      end = max(end, hit.words.upperBound)
      if hit.by.rawValue > by.rawValue, by == .exact { by = hit.by }
      if hit.isWeak { isWeak = true }
      if hit.isOwn { hasOwnWord = true }
    }
    // A phrase put together of synonyms alone is too far from what the rubric says.
    guard hasOwnWord, weight * 100 >= wording.threshold * wording.weight, addsToQuestion(arena.open),
      holdsRequired(wording, seen)
    else {
      arena.drop()
      return nil
    }
    let core = arena.take()
    let isThin = !given.isEmpty && weight < wording.weight && core.count { isNew(Int($0)) } < 2
    return IdeaMatch(
      requirement: requirement, idea: number, coverage: isWeak ? 400 : 1000,
      words: quoted(Int(first)..<Int(end), isDenied: wording.isNegated), core: core, by: by, parts: core.count,
      isThin: isThin)
  }

  private func holdsRequired(_ wording: IdeaPlan.Wording, _ seen: UInt64) -> Bool {
    for place in wording.parts where parts[Int(place)].isRequired {
      let part = place - wording.parts.lowerBound
      if part >= 64 || seen & (1 << UInt64(part)) == 0 { return false }
    }
    return true
  }

  /// Parts anywhere in the answer: coverage is graded.
  private func findWide(_ wording: IdeaPlan.Wording, _ requirement: Int, _ number: Int, _ found: inout Found) {
    let total = wording.weight
    var weight = 0
    for place in wording.parts {
      let part = parts[Int(place)]
      var next = firstHit[Int(part.term.rawValue)]
      var taken = false
      while next >= 0, !taken {
        let hit = hits[Int(next)]
        next = nextHit[Int(next)]
        let core = arena.open
        if hit.isNegated != wording.isNegated || hit.words.contains(where: { core.contains($0) }) { continue }
        weight += part.weight
        appendCore(of: hit)
        taken = true
      }
    }
    guard total > 0, weight * 100 >= wording.threshold * total, arena.open.count > 0 else {
      arena.drop()
      return
    }
    let core = arena.takeSorted()
    found.matches.append(
      IdeaMatch(
        requirement: requirement, idea: number, coverage: min(1000, weight * 1000 / total),
        words: quoted(Int(core[0])..<(Int(core[core.count - 1]) + 1), isDenied: false), core: core, by: .modelAnswer,
        parts: core.count))
  }

  /// The words to quote: a contraction whole ("couldn't wait", not "n't wait"), and with what the answer is meant to
  /// deny the word that denies it ("not rude").
  func quoted(_ words: Range<Int>, isDenied: Bool) -> Range<Int> {
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
  func addsToQuestion(_ words: Range<Int32>) -> Bool { given.isEmpty || addsToQuestion(each: words, asked: false) }

  /// - Parameter words: evidence of a wording, in which little words stand only where it asks for them.
  func addsToQuestion(_ words: Row<Int32>) -> Bool { given.isEmpty || addsToQuestion(each: words, asked: true) }

  /// A word that is new to the question does; a number in letters only where nothing else is said: "the two processes" adds nothing
  /// to a question about both. So does a word of place beside others, which is evidence only where a wording asks for it: "above the
  /// law".
  private func addsToQuestion(each words: some Sequence<Int32>, asked: Bool) -> Bool {
    var hasNumber = false
    var hasContent = false
    var hasPlace = false
    for index in words {
      let word = analysis.words[Int(index)]
      if word.isContent {
        if !given.contains(word.stem) { return true }
        hasContent = true
      } else if asked, word.classes.contains(.preposition), !given.contains(word.stem) {
        hasPlace = true
      } else if word.flags.contains(.number), !given.contains(word.stem) {
        hasNumber = true
      }
    }
    return hasContent ? hasPlace : hasNumber
  }

  private func isNew(_ index: Int) -> Bool {
    let word = analysis.words[index]
    return (word.isContent || word.flags.contains(.number)) && !given.contains(word.stem)
  }

  /// Appends the words of a hit that are evidence to the row under construction.
  private func appendCore(of hit: Hit) {
    for word in hit.words where hit.words.count == 1 || analysis.words[Int(word)].isContent { arena.append(word) }
  }
}
