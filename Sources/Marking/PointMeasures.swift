/// What was measured of an answer for all of a point: of each measure of its ideas the mean by their weights, the least and
/// the most.
package struct PointMeasures: Sendable {
  private typealias Eight = CreditMeasures.Eight
  /// Room for each of the three, in which the values stand in the order of the measures.
  package static let width = 8 * CreditMeasures.Eights.count
  /// What stands after the three, of the answer as a whole.
  package static let ofAnswer = ["learnt", "isLearnt"]
  /// Shares in which weights are reckoned: together they are exactly so many.
  private static let whole = 1 << 15

  /// 0…1000 each, as ``CreditTrees`` number them.
  private var eights: InlineArray<22, Eight> = .init(repeating: .zero)
  /// The share of its credit that the point keeps, thousandths: see ``CreditModel``.
  package private(set) var about = 1000
  /// The share of the ideas that are found in full, where nothing more is asked and nothing speaks against them; thousandths.
  package private(set) var sure = 0

  /// - Parameters:
  ///   - earned: what was found of each requirement, and measured of each idea that it asks for.
  ///   - learnt: what rules learnt from marked answers say of the answer; nil where there are none.
  init(_ earned: [PointMarker.Earned], learnt: LearntSign?) {
    var weights = 0
    for own in earned {
      for idea in own.places { weights += idea.weight }
    }
    var sums = InlineArray<7, SIMD8<Int32>>(repeating: .zero)
    var least = CreditMeasures.Eights(repeating: Eight(repeating: 1000))
    var most = CreditMeasures.Eights(repeating: .zero)
    var kept = 0
    var named = 0
    var passed = 0
    var given = 0
    for own in earned {
      for idea in own.places {
        // What is left goes to the last, so that nothing is lost by rounding.
        passed += idea.weight
        let upToHere = weights == 0 ? 0 : Self.whole * passed / weights
        let share = upToHere - given
        given = upToHere
        for place in sums.indices {
          sums[place] &+= SIMD8<Int32>(truncatingIfNeeded: idea.eights[place]) &* Int32(truncatingIfNeeded: share)
          least[place] = pointwiseMin(least[place], idea.eights[place])
          most[place] = pointwiseMax(most[place], idea.eights[place])
        }
        kept += share * CreditModel.about(idea)
        if CreditModel.isSure(idea) { named += share }
      }
    }
    about = kept / Self.whole
    // What marked answers speak against is weighed, however plainly it is named: a part is sure at most.
    sure = min(named * 1000 / Self.whole, learnt?.isAgainst == true ? 500 : 1000)
    for place in sums.indices {
      eights[place] = Eight(truncatingIfNeeded: (sums[place] &+ Int32(Self.whole / 2)) &>> 15)
      eights[7 + place] = least[place]
      eights[14 + place] = most[place]
    }
    // Even odds are in the middle, and so is nothing known.
    eights[21][0] = Int16(min(1000, max(0, 500 + 5 * (learnt?.balance ?? 0))))
    eights[21][1] = learnt == nil ? 0 : 1000
  }

  /// Whether an idea of the point is found, weakly or in full.
  var isHit: Bool { eights[14 + CreditMeasures.Measure.hit.rawValue / 8][CreditMeasures.Measure.hit.rawValue % 8] > 0 }

  /// The mean of a measure of its ideas, thousandths.
  func mean(_ measure: CreditMeasures.Measure) -> Int { Int(eights[measure.rawValue / 8][measure.rawValue % 8]) }

  /// Whether rules learnt from marked answers say something of the answer.
  var isLearnt: Bool { eights[21][1] > 0 }

  /// All values: the means, the least, the most, and those of the answer.
  package var values: [Int] { (0..<(3 * Self.width + Self.ofAnswer.count)).map { Int(eights[$0 / 8][$0 % 8]) } }

  /// Calls `body` with the values in their order.
  func read<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result { withUnsafeBytes(of: eights, body) }
}

/// What a fit of the credit reads of a point.
package struct MeasuredPoint: Sendable {
  package var measures: PointMeasures
  package var rulings: Rulings
}
