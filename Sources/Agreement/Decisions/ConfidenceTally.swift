/// Decisions with the marker's confidence in them, and whether they were right.
public struct ConfidenceTally: Tally {
  public let counts: [Int]
  public let kinds: [Int32]
  /// The number of decisions.
  public let answers: Int
  /// The distinct confidences, sorted upwards.
  let levels: [Double]
  /// For each kind, the place of its confidence and whether it was right; sorted by confidence.
  let places: [Int32]
  let right: [Bool]

  /// - Parameters:
  ///   - confidence: how sure the marker was of each decision, 0…1.
  ///   - right: whether the reference agreed with it.
  public init(confidence: [Double], right: [Bool]) throws(MarkProblem) {
    try checkMarks(confidence)
    if confidence.count != right.count { throw .unequalCounts(confidence.count, right.count) }
    if let bad = confidence.firstIndex(where: { $0 < 0 || $0 > 1 }) { throw .outsideUnit(answer: bad) }
    let ranked = RankedValues(confidence)
    let joint = JointKinds(ranked.places, below: ranked.levels.count, right.map { $0 ? 1 : 0 }, below: 2)
    self.init(
      counts: Self.count(joint.kinds, kindCount: joint.firsts.count), kinds: joint.kinds, levels: ranked.levels,
      places: joint.firsts, right: joint.seconds.map { $0 == 1 })
  }

  private init(counts: [Int], kinds: [Int32], levels: [Double], places: [Int32], right: [Bool]) {
    self.counts = counts
    self.kinds = kinds
    self.levels = levels
    self.places = places
    self.right = right
    answers = counts.reduce(0, +)
  }

  public func recounted(_ counts: [Int]) -> ConfidenceTally {
    ConfidenceTally(counts: counts, kinds: kinds, levels: levels, places: places, right: right)
  }

  /// Decisions of one confidence.
  struct Level {
    let confidence: Double
    var right = 0
    var wrong = 0
    var total: Int { right + wrong }
  }

  /// The decisions by confidence, upwards; confidences that no decision has are left out.
  var byConfidence: [Level] {
    var found: [Level] = []
    var last: Int32 = -1
    for kind in counts.indices where counts[kind] > 0 {
      if places[kind] != last {
        last = places[kind]
        found.append(Level(confidence: levels[Int(last)]))
      }
      if right[kind] {
        found[found.count - 1].right += counts[kind]
      } else {
        found[found.count - 1].wrong += counts[kind]
      }
    }
    return found
  }
}
