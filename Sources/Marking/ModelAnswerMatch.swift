internal import Language
internal import RubricModel

/// How far an answer covers a model answer.
struct ModelAnswerMatch {
  /// A word of the model answer, and where the answer has it or what says the same.
  struct Found {
    var term: TermID
    var words: Range<Int>
    var by: MatchKind
  }

  var idea: Int
  /// Thousandths of the model answer's weight.
  var coverage = 0
  /// In the order of the model answer.
  var found: [Found] = []
  /// Words of weight that are not there, in the order of the model answer.
  var missing: [TermID] = []
  /// Words of which the answer says the opposite, or that one denies and the other does not.
  var turned: [TermID] = []
  /// Words were found that are more than those of what the question asks.
  var holdsContent = false
}

/// Finds how far an answer covers model answers.
struct ModelAnswerFinder {
  /// What a synonym is worth of the model answer's own word, percent.
  static let synonym = 62
  /// A word of less weight is not named among those that are missing.
  static let leastNamed = 50
  /// Of the content found, what must be turned round for the answer to say the opposite, percent.
  static let turnedFrom = 67
  /// What is left of the coverage then, percent.
  static let leftWhenTurned = 25
  /// What an opposite takes away, percent of the weight of the word that it is the opposite of.
  static let oppositeCost = 150

  let finder: IdeaFinder

  /// Whether the answer says anything of a model answer beyond the words of what the question asks, or against it.
  func holdsContent(of point: MarkingPoint) -> Bool {
    for (index, idea) in point.requirements[0].ideas.enumerated() {
      if let match = match(idea, number: index), match.holdsContent || !match.turned.isEmpty { return true }
    }
    return false
  }

  /// The wording of the model answer that is covered best; nil where it has none.
  func match(_ idea: Idea, number: Int) -> ModelAnswerMatch? {
    var best: ModelAnswerMatch?
    for phrasing in idea.phrasings where !phrasing.parts.isEmpty {
      let match = match(phrasing, number)
      if match.coverage * 100 < phrasing.threshold * 1000, match.turned.isEmpty { continue }
      if best.map({ $0.coverage < match.coverage }) ?? true { best = match }
    }
    return best
  }

  private func match(_ phrasing: Phrasing, _ number: Int) -> ModelAnswerMatch {
    var match = ModelAnswerMatch(idea: number)
    var tally = Tally()
    var absent: [Phrasing.Part] = []
    for part in phrasing.parts {
      tally.total += part.weight * 100
      guard let place = best(of: part) ?? negatedOpposite(of: part) else {
        absent.append(part)
        continue
      }
      let worth = part.weight * (place.isOwn ? 100 : Self.synonym)
      tally.got += worth
      match.found.append(.init(term: part.term, words: place.words, by: place.by))
      guard part.weight >= ModelAnswerWeight.content else { continue }
      match.holdsContent = true
      tally.content += worth
      if place.isReversed { tally.isExplained = true }
      if part.isNegated == place.isSame { tally.answerDenies = true }
      if part.isNegated { tally.modelDenies = true }
      if !place.isSame {
        tally.turned += worth
        match.turned.append(part.term)
      }
    }
    if !tally.isTurned { match.turned = [] }
    for part in absent {
      var isTurned = false
      if let opposite = part.opposite, let words = place(of: opposite, isNegated: part.isNegated) {
        tally.got -= part.weight * Self.oppositeCost
        // Where the model answer names both sides ("the shorter … the longer …"), the answer may just leave out one.
        isTurned = !match.found.contains { $0.words.overlaps(words) }
      }
      if isTurned {
        match.turned.append(part.term)
      } else if part.weight >= Self.leastNamed {
        match.missing.append(part.term)
      }
    }
    if tally.isTurned { tally.got = tally.got * Self.leftWhenTurned / 100 }
    match.coverage = tally.total == 0 ? 0 : max(0, tally.got) * 1000 / tally.total
    return match
  }

  /// Weights times 100, and what is denied where.
  private struct Tally {
    var total = 0
    var got = 0
    /// Of what was found, the words of content, and those that one side denies and the other does not.
    var content = 0
    var turned = 0
    var modelDenies = false
    var answerDenies = false
    /// An opposite was found that a negation turns round: "not the same" for "different".
    var isExplained = false

    /// The answer denies what the model answer says, or the reverse. Where both deny something, no more than the reach
    /// of the negation differs ("not a complete circuit", "the circuit is not complete").
    var isTurned: Bool {
      turned > 0 && modelDenies != answerDenies && !isExplained
        && turned * 100 >= content * ModelAnswerFinder.turnedFrom
    }
  }

  private struct Place {
    var words: Range<Int>
    var by: MatchKind
    var isOwn: Bool
    /// Denied as in the model answer, or not denied as there.
    var isSame: Bool
    /// The opposite, turned round by a negation.
    var isReversed = false
  }

  /// The best place of a word: itself before its synonyms, denied as it is in the model answer before otherwise.
  private func best(of part: Phrasing.Part) -> Place? {
    var best: Place?
    var rank = 0
    var next = finder.firstHit[Int(part.term.rawValue)]
    var seen = 0
    while next >= 0, seen < IdeaFinder.mostPlaces {
      let hit = finder.hits[Int(next)]
      next = finder.nextHit[Int(next)]
      seen += 1
      if hit.isWeak { continue }
      let isSame = hit.isNegated == part.isNegated
      // A synonym under a negation is too far from what the model answer says.
      if !isSame, !hit.isOwn { continue }
      let value = hit.isOwn ? isSame ? 3 : 1 : 2
      if value <= rank { continue }
      rank = value
      best = Place(
        words: Int(hit.words.lowerBound)..<Int(hit.words.upperBound), by: hit.by, isOwn: hit.isOwn, isSame: isSame)
    }
    return best
  }

  /// Where "not the same" says "different".
  private func negatedOpposite(of part: Phrasing.Part) -> Place? {
    guard let opposite = part.opposite, let words = place(of: opposite, isNegated: !part.isNegated) else { return nil }
    return Place(words: words, by: .synonym, isOwn: false, isSame: true, isReversed: true)
  }

  private func place(of term: TermID, isNegated: Bool) -> Range<Int>? {
    var next = finder.firstHit[Int(term.rawValue)]
    while next >= 0 {
      let hit = finder.hits[Int(next)]
      if !hit.isWeak, hit.isNegated == isNegated {
        return Int(hit.words.lowerBound)..<Int(hit.words.upperBound)
      }
      next = finder.nextHit[Int(next)]
    }
    return nil
  }
}

/// What the weight of a part tells of its word.
enum ModelAnswerWeight {
  /// A word of this weight or more is not just a word of the question or one without content.
  static let content = 30
}
