internal import Language
internal import RubricModel

/// How many of an idea's words an answer holds, found in full or not, denied or not: what ``IdeaFinder`` makes nothing of
/// may still tell a fit of the credit something.
struct IdeaOverlap {
  /// The share of the idea's words that the answer holds, each by how much it tells, thousandths.
  var anywhere = 0
  /// The largest share of them in one sentence, thousandths.
  var together = 0
  /// How much the words tell that were found, in the hundredths of a part's telling weight.
  var telling = 0
  /// Of what was found, the share that the answer denies and the rubric does not, or the other way round; thousandths.
  var turned = 0

  /// Whether it is less than another: by the shares, then by how much the words tell.
  func isLess(than other: IdeaOverlap) -> Bool {
    (together + anywhere, telling, other.turned) < (other.together + other.anywhere, other.telling, turned)
  }
}

extension IdeaFinder {
  /// What the answer holds of the idea's wording that it holds most of.
  ///
  /// - Parameters:
  ///   - idea: its place in the plan.
  ///   - sentences: whether each sentence counts; empty for all.
  func overlap(of idea: Int, in sentences: [Bool]) -> IdeaOverlap {
    var best = IdeaOverlap()
    let range = ideas[idea].wordings
    var next = touched.firstBit(from: Int(range.lowerBound), to: Int(range.upperBound))
    while let place = next {
      next = touched.firstBit(from: place + 1, to: Int(range.upperBound))
      let overlap = overlap(of: wordings[place], in: sentences)
      if best.isLess(than: overlap) { best = overlap }
    }
    return best
  }

  private func overlap(of wording: IdeaPlan.Wording, in sentences: [Bool]) -> IdeaOverlap {
    if wording.tellingWeight == 0 { return IdeaOverlap() }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: analysis.sentences.count) { weights in
      weights.initialize(repeating: 0)
      var anywhere = 0
      var together = 0
      var turned = 0
      for place in wording.parts {
        let part = parts[Int(place)]
        var last = -1
        var isTurned = true
        var next = firstHit[Int(part.term.rawValue)]
        while next >= 0 {
          let hit = hits[Int(next)]
          next = nextHit[Int(next)]
          let sentence = analysis.sentence(ofWord: Int(hit.words.lowerBound))
          if !sentences.isEmpty, !sentences[sentence] { continue }
          let weight = hit.isWeak ? part.tellingWeight * Self.weak / 100 : part.tellingWeight
          if hit.isNegated == (wording.isNegated || part.isNegated) { isTurned = false }
          if last < 0 { anywhere += weight }
          if sentence != last {
            weights[sentence] += weight
            together = max(together, weights[sentence])
          }
          last = sentence
        }
        if last >= 0, isTurned { turned += part.tellingWeight }
      }
      return IdeaOverlap(
        anywhere: min(1000, anywhere * 1000 / wording.tellingWeight),
        together: min(1000, together * 1000 / wording.tellingWeight), telling: anywhere / 100,
        turned: anywhere == 0 ? 0 : min(1000, turned * 1000 / anywhere))
    }
  }
}
