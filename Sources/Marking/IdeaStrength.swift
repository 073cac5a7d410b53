internal import Language
internal import RubricModel

/// How much of an idea an answer holds where it does not hold it in full.
extension IdeaFinder {
  /// Percent of what the whole answer holds that counts where no single sentence holds it.
  private static let scattered = 70
  /// Percent that weak evidence counts.
  static let weak = 40

  /// The sentence that holds most of one of the idea's phrasings; nil where none holds anything.
  ///
  /// - Parameters:
  ///   - idea: its place in the plan.
  ///   - used: words that are evidence of something else, and so of nothing more.
  func trace(of idea: Int, requirement: Int, number: Int, used: [Int32]) -> IdeaMatch? {
    var best: IdeaMatch?
    let range = ideas[idea].wordings
    var next = touched.firstBit(from: Int(range.lowerBound), to: Int(range.upperBound))
    while let place = next {
      next = touched.firstBit(from: place + 1, to: Int(range.upperBound))
      guard let trace = trace(of: wordings[place], requirement, number, used) else { continue }
      if trace.coverage > best?.coverage ?? 0 { best = trace }
    }
    return best
  }

  private func trace(of wording: IdeaPlan.Wording, _ requirement: Int, _ number: Int, _ used: [Int32]) -> IdeaMatch? {
    if wording.tellingWeight == 0 { return nil }
    let (anywhere, most, sentence, hasOwnWord) = withUnsafeTemporaryAllocation(
      of: Int.self, capacity: analysis.sentences.count
    ) {
      weights in
      weights.initialize(repeating: 0)
      let (anywhere, hasOwnWord) = weigh(wording, besides: used, into: weights)
      var best = 0
      for sentence in weights.indices where weights[sentence] > weights[best] { best = sentence }
      return (anywhere, weights.isEmpty ? 0 : weights[best], best, hasOwnWord)
    }
    guard most > 0 else { return nil }
    let found = max(most, wording.isWide ? anywhere : anywhere * Self.scattered / 100)
    let core = self.core(of: wording, besides: used, in: sentence)
    guard let first = core.min(), let last = core.max() else { return nil }
    return IdeaMatch(
      requirement: requirement, idea: number, coverage: min(1000, found * 1000 / wording.tellingWeight),
      words: quoted(Int(first)..<(Int(last) + 1), isDenied: false),
      core: core, by: hasOwnWord ? .exact : .synonym, parts: found / 100)
  }

  /// Adds what each sentence holds of the wording, each part by how much it tells.
  ///
  /// - Returns: what the whole answer holds, and whether a word of it is the rubric's own.
  private func weigh(
    _ wording: IdeaPlan.Wording, besides used: [Int32], into weights: UnsafeMutableBufferPointer<Int>
  ) -> (anywhere: Int, hasOwnWord: Bool) {
    var anywhere = 0
    var hasOwnWord = false
    for place in wording.parts {
      let part = parts[Int(place)]
      var last = -1
      var next = firstHit[Int(part.term.rawValue)]
      while next >= 0 {
        let hit = hits[Int(next)]
        next = nextHit[Int(next)]
        if hit.isNegated != (wording.isNegated || part.isNegated) || !addsToQuestion(hit.words) { continue }
        if isUsed(hit, used) { continue }
        if hit.isOwn { hasOwnWord = true }
        let weight = hit.isWeak ? part.tellingWeight * Self.weak / 100 : part.tellingWeight
        let sentence = analysis.sentence(ofWord: Int(hit.words.lowerBound))
        if last < 0 { anywhere += weight }
        if sentence != last { weights[sentence] += weight }
        last = sentence
      }
    }
    return (anywhere, hasOwnWord)
  }

  /// Whether every word of a hit that says anything is evidence of something else.
  private func isUsed(_ hit: Hit, _ used: [Int32]) -> Bool {
    if used.isEmpty { return false }
    return hit.words.allSatisfy { used.contains($0) || hit.words.count > 1 && !analysis.words[Int($0)].isContent }
  }

  /// The words of a sentence that are hits of the wording.
  private func core(of wording: IdeaPlan.Wording, besides used: [Int32], in sentence: Int) -> Row<Int32> {
    for place in wording.parts {
      let part = parts[Int(place)]
      var next = firstHit[Int(part.term.rawValue)]
      while next >= 0 {
        let hit = hits[Int(next)]
        next = nextHit[Int(next)]
        if hit.isNegated != (wording.isNegated || part.isNegated)
          || analysis.sentence(ofWord: Int(hit.words.lowerBound)) != sentence || isUsed(hit, used)
        {
          continue
        }
        for word in hit.words where !arena.open.contains(word) { arena.append(word) }
      }
    }
    return arena.take()
  }

  /// The share of the point's own key words that the answer holds, by themselves or by what means the same, thousandths.
  func coverage(of point: PreparedPoint) -> Int {
    var found = 0
    var total = 0
    for key in point.keyTerms {
      total += key.rarity
      if firstHit[Int(key.term.rawValue)] >= 0, isFound(key.term) { found += key.rarity }
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
