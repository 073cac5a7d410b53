/// Two markers (two rubrics, two versions) beside one reference on the same answers.
///
/// A ``Bootstrap`` of it draws answers with both markers' marks together, so that the interval of a difference profits from
/// what they share; a ``PermutationTest`` asks whether it matters which of the two gave which mark.
public struct PairedTally: Tally {
  public let counts: [Int]
  public let kinds: [Int32]
  /// The reference with the first marker.
  public let first: PairTally
  /// The reference with the second marker; its distinct pairs are those of ``first``, in the same order.
  public let second: PairTally
  /// For each kind, its pair with the first marker and with the second.
  let firstPairs: [Int32]
  let secondPairs: [Int32]

  /// - Parameters:
  ///   - reference: the reference's marks.
  ///   - first: the first marker's (the rubric as it was).
  ///   - second: the second marker's (the rubric as it is).
  ///   - scale: every mark that could have been given; see ``PairTally``.
  public init(reference: [Double], first: [Double], second: [Double], scale: [Double] = []) throws(MarkProblem) {
    try checkMarks(reference, first, second)
    let count = reference.count
    let both = try PairTally(reference: reference + reference, marker: first + second, scale: scale)
    let firstKinds = Array(both.kinds[..<count])
    let secondKinds = Array(both.kinds[count...])
    let pairCount = both.counts.count
    let joint = JointKinds(firstKinds, below: pairCount, secondKinds, below: pairCount)
    firstPairs = joint.firsts
    secondPairs = joint.seconds
    kinds = joint.kinds
    counts = Self.count(joint.kinds, kindCount: joint.firsts.count)
    func pairs(_ kinds: [Int32]) -> PairTally {
      PairTally(
        levels: both.levels, rows: both.rows, columns: both.columns, kinds: kinds,
        counts: Self.count(kinds, kindCount: pairCount))
    }
    self.first = pairs(firstKinds)
    self.second = pairs(secondKinds)
  }

  private init(_ whole: PairedTally, counts: [Int]) {
    self.counts = counts
    kinds = whole.kinds
    firstPairs = whole.firstPairs
    secondPairs = whole.secondPairs
    var firstCounts = [Int](repeating: 0, count: whole.first.counts.count)
    var secondCounts = firstCounts
    for kind in counts.indices {
      firstCounts[Int(firstPairs[kind])] += counts[kind]
      secondCounts[Int(secondPairs[kind])] += counts[kind]
    }
    first = whole.first.recounted(firstCounts)
    second = whole.second.recounted(secondCounts)
  }

  public func recounted(_ counts: [Int]) -> PairedTally { PairedTally(self, counts: counts) }

  /// The second marker's statistic less the first's.
  public func difference(_ statistic: PairStatistic) -> Statistic { statistic.of(second) - statistic.of(first) }
}
