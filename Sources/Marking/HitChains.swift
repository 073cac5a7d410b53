internal import Language
internal import RubricModel

/// The hits of an answer, chained by their terms, with the wordings of the rubric that they touch. Storage is reused from
/// answer to answer.
struct HitChains: Sendable {
  private var hits: [Hit] = []
  /// First hit of each term and the next of the same term; -1 ends.
  private var first: [Int32] = []
  private var next: [Int32] = []
  /// Terms that the last answer has.
  private var terms: [Int32] = []
  private var touched: [UInt64] = []

  /// Makes room for a rubric.
  mutating func prepare(_ plan: IdeaPlan, terms count: Int) {
    first = [Int32](repeating: -1, count: count)
    touched = [UInt64](repeating: 0, count: plan.wordings.row.count / 64 + 1)
  }

  /// Lets `body` fill the hits, in the order of the text.
  mutating func fill(_ body: (inout [Hit]) -> Void) { body(&hits) }

  /// Words from what denies an opposite to the opposite, at most: "not at all rude".
  private static let farthestDenier: Int32 = 3

  /// Adds what denied opposites say: "not rude" is "polite". Each stands after the hit that it is made of.
  mutating func addReversals(_ plan: IdeaPlan, _ analysis: Reading, _ words: ClaimWords) {
    let starts = plan.reversalStart.row
    let reversals = plan.reversals.row
    if reversals.count == 0 { return }
    var place = 0
    while place < hits.count {
      let hit = hits[place]
      place += 1
      let range = Int(starts[Int(hit.term.rawValue)])..<Int(starts[Int(hit.term.rawValue) + 1])
      if range.isEmpty || hit.isWeak { continue }
      let denier = Self.denier(of: hit, analysis, words)
      for index in range {
        let reversal = reversals[index]
        if reversal.isOfDenied ? hit.isNegated || denier != nil : denier == nil { continue }
        let words = (denier ?? hit.words.lowerBound)..<hit.words.upperBound
        hits.insert(
          Hit(
            term: TermID(reversal.term), words: words, by: .synonym, isWeak: false, isNegated: reversal.isOfDenied,
            isOwn: hit.isOwn), at: place)
        place += 1
      }
    }
  }

  /// The word that denies the hit, where it stands near, or says that it is less so: "less dilute" for "concentrated".
  private static func denier(of hit: Hit, _ analysis: Reading, _ words: ClaimWords) -> Int32? {
    let before = hit.words.lowerBound - 1
    if before >= 0, words.kind(analysis.words[Int(before)]).isSuperset(of: [.down, .degree]),
      analysis.sentence(ofWord: Int(before)) == analysis.sentence(ofWord: Int(before) + 1)
    {
      return analysis.words[Int(before)].flags.contains(.negated) ? nil : before
    }
    guard hit.isNegated else { return nil }
    for index in hit.words {
      let word = analysis.words[Int(index)]
      guard word.flags.contains(.negated) else { continue }
      let distance = Int32(word.denierDistance)
      return distance > 0 && distance <= Self.farthestDenier ? index - distance : nil
    }
    return nil
  }

  /// Takes out the hits in sentences that are asides.
  mutating func leaveOut(_ asides: Asides, _ analysis: Reading) {
    hits.removeAll { asides.isAside[analysis.sentence(ofWord: Int($0.words.lowerBound))] }
  }

  /// Chains the hits of each term, and finds what they touch.
  mutating func link(_ plan: IdeaPlan) {
    for term in terms { first[Int(term)] = -1 }
    terms.removeAll(keepingCapacity: true)
    for index in touched.indices { touched[index] = 0 }
    if next.count < hits.count { next = [Int32](repeating: -1, count: 2 * hits.count) }
    let starts = plan.wordingStart.row
    let wordings = plan.wordingsOfTerm.row
    first.withUnsafeMutableBufferPointer { first in
      next.withUnsafeMutableBufferPointer { next in
        touched.withUnsafeMutableBufferPointer { touched in
          for index in hits.indices.reversed() {
            let term = Int(hits[index].term.rawValue)
            next[index] = first[term]
            if first[term] < 0 {
              terms.append(Int32(truncatingIfNeeded: term))
              for wording in wordings.part(Int(starts[term])..<Int(starts[term + 1])) {
                touched[Int(wording) >> 6] |= 1 << UInt64(wording & 63)
              }
            }
            first[term] = Int32(truncatingIfNeeded: index)
          }
        }
      }
    }
  }

  /// Calls `body` with a finder of ideas among the hits.
  func read<Result>(
    _ analysis: Reading, _ plan: IdeaPlan, _ arena: WordArena, _ body: (IdeaFinder) -> Result
  ) -> Result {
    hits.withUnsafeBufferPointer { hits in
      first.withUnsafeBufferPointer { first in
        next.withUnsafeBufferPointer { next in
          touched.withUnsafeBufferPointer { touched in
            body(
              IdeaFinder(
                analysis: analysis, hits: Row(hits), firstHit: Row(first), nextHit: Row(next), ideas: plan.ideas.row,
                wordings: plan.wordings.row, parts: plan.parts.row, touched: Row(touched), arena: arena, given: .none))
          }
        }
      }
    }
  }
}
