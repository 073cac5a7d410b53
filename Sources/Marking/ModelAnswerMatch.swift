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
  static let turnedFrom = 50
  /// What is left of the coverage then, percent.
  static let leftWhenTurned = 50

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
    var total = 0
    var got = 0
    var content = 0
    var turned = 0
    for part in phrasing.parts {
      total += part.weight * 100
      let hit = best(of: part)
      if let hit, hit.isSame || !hit.isOwn || part.weight < ModelAnswerWeight.content {
        let worth = part.weight * (hit.isOwn ? 100 : Self.synonym)
        got += worth
        match.found.append(.init(term: part.term, words: hit.words, by: hit.by))
        if part.weight >= ModelAnswerWeight.content {
          content += worth
          match.holdsContent = true
        }
        continue
      }
      if let hit {
        // The same word, but one side denies it.
        got += part.weight * 100
        content += part.weight * 100
        turned += part.weight * 100
        match.turned.append(part.term)
        match.found.append(.init(term: part.term, words: hit.words, by: hit.by))
        continue
      }
      if let opposite = part.opposite {
        if let words = place(of: opposite, isNegated: !part.isNegated) {
          // "Not the same" says "different".
          got += part.weight * Self.synonym
          content += part.weight * Self.synonym
          match.found.append(.init(term: part.term, words: words, by: .synonym))
          continue
        }
        if place(of: opposite, isNegated: part.isNegated) != nil {
          got -= part.weight * 100
          match.turned.append(part.term)
        }
      }
      if part.weight >= Self.leastNamed { match.missing.append(part.term) }
    }
    if turned > 0, turned * 100 >= content * Self.turnedFrom { got = got * Self.leftWhenTurned / 100 }
    match.coverage = total == 0 ? 0 : max(0, got) * 1000 / total
    return match
  }

  private struct Place {
    var words: Range<Int>
    var by: MatchKind
    var isOwn: Bool
    /// Denied as in the model answer, or not denied as there.
    var isSame: Bool
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
