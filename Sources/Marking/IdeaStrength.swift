internal import Language
internal import RubricModel

/// How much of an idea an answer holds where it does not hold it in full.
extension IdeaFinder {
  /// Percent of what the whole answer holds that counts where no single sentence holds it.
  private static let scattered = 70
  /// Percent that weak evidence counts.
  private static let weak = 40

  /// The sentence that holds most of one of the idea's phrasings; nil where none holds anything.
  ///
  /// - Parameter used: words that are evidence of something else: what has no others is no trace.
  func trace(of idea: Idea, requirement: Int, number: Int, used: [Int32] = []) -> IdeaMatch? {
    var best: IdeaMatch?
    for phrasing in idea.phrasings {
      guard let trace = trace(of: phrasing, requirement, number) else { continue }
      if trace.core.allSatisfy({ used.contains($0) }) { continue }
      if trace.coverage > best?.coverage ?? 0 { best = trace }
    }
    return best
  }

  private func trace(of phrasing: Phrasing, _ requirement: Int, _ number: Int) -> IdeaMatch? {
    let total = phrasing.parts.reduce(0) { $0 + weight(of: $1) }
    if total == 0 { return nil }
    var weights = [Int](repeating: 0, count: analysis.sentences.count)
    var anywhere = 0
    var hasOwnWord = false
    for part in phrasing.parts {
      var last = -1
      var next = firstHit[Int(part.term.rawValue)]
      while next >= 0 {
        let hit = hits[Int(next)]
        next = nextHit[Int(next)]
        if hit.isNegated != (phrasing.isNegated || part.isNegated) || !addsToQuestion(hit.words) { continue }
        if hit.isOwn { hasOwnWord = true }
        let whole = self.weight(of: part)
        let weight = hit.isWeak ? whole * Self.weak / 100 : whole
        let sentence = analysis.sentence(ofWord: Int(hit.words.lowerBound))
        if last < 0 { anywhere += weight }
        if sentence != last { weights[sentence] += weight }
        last = sentence
      }
    }
    guard let most = weights.max(), most > 0, let sentence = weights.firstIndex(of: most) else { return nil }
    let found = max(most, phrasing.isWide ? anywhere : anywhere * Self.scattered / 100)
    let core = self.core(of: phrasing, in: sentence)
    guard let first = core.min(), let last = core.max() else { return nil }
    return IdeaMatch(
      requirement: requirement, idea: number, coverage: min(1000, found * 1000 / total),
      words: Int(first)..<(Int(last) + 1),
      core: core, by: hasOwnWord ? .exact : .synonym, parts: found / 100)
  }

  /// A part weighs by how much it tells.
  private func weight(of part: Phrasing.Part) -> Int { part.weight * rarity[Int(part.term.rawValue)] }

  /// The words of a sentence that are hits of the phrasing.
  private func core(of phrasing: Phrasing, in sentence: Int) -> [Int32] {
    var core: [Int32] = []
    for part in phrasing.parts {
      var next = firstHit[Int(part.term.rawValue)]
      while next >= 0 {
        let hit = hits[Int(next)]
        next = nextHit[Int(next)]
        if hit.isNegated != (phrasing.isNegated || part.isNegated)
          || analysis.sentence(ofWord: Int(hit.words.lowerBound)) != sentence
        {
          continue
        }
        for word in hit.words where !core.contains(word) { core.append(word) }
      }
    }
    return core
  }

  /// The share of the point's own key words that the answer holds, by themselves or by what means the same, thousandths.
  func coverage(of point: MarkingPoint) -> Int {
    var seen: [TermID] = []
    var found = 0
    var total = 0
    for requirement in point.requirements {
      for idea in requirement.ideas where idea.source != .kindred && idea.source != .refused {
        for phrasing in idea.phrasings {
          for part in phrasing.parts where part.weight == 100 && !seen.contains(part.term) {
            seen.append(part.term)
            total += rarity[Int(part.term.rawValue)]
            if isFound(part.term) { found += rarity[Int(part.term.rawValue)] }
          }
        }
      }
    }
    return total == 0 ? 0 : found * 1000 / total
  }

  private func isFound(_ term: TermID) -> Bool {
    var next = firstHit[Int(term.rawValue)]
    while next >= 0 {
      let hit = hits[Int(next)]
      next = nextHit[Int(next)]
      if addsToQuestion(hit.words) { return true }
    }
    return false
  }
}
