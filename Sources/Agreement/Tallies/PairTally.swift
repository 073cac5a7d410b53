/// Two markers' marks on the same answers: the distinct pairs of marks, and how many answers have each.
///
/// The first marker is the reference (a person), the second the marker under test (the program, or another person).
/// Marks are any finite numbers: half marks and zeros are marks like others, and a score of 0.62 is one too.
public struct PairTally: Tally {
  /// Every mark that either of them gave or that the scale has, sorted upwards.
  public let levels: [Double]
  /// The number of answers with each distinct pair of marks.
  public let counts: [Int]
  /// The distinct pair of each answer.
  public let kinds: [Int32]
  /// The number of answers.
  public let answers: Int
  /// The places in `levels` of the reference's and the marker's mark of each distinct pair; sorted by the first, then the second.
  let rows: [Int32]
  let columns: [Int32]

  /// Pairs of marks, one pair an answer.
  ///
  /// - Parameters:
  ///   - reference: the reference's marks.
  ///   - marker: the marker's marks on the same answers, in the same order.
  ///   - scale: every mark that could have been given; marks outside it count as levels too. Only Gwet's
  ///     coefficients and weights by rank depend on marks that nobody gave.
  public init(reference: [Double], marker: [Double], scale: [Double] = []) throws(MarkProblem) {
    try checkMarks(reference, marker)
    try checkMarks(scale)
    let ranked = RankedValues(reference + marker + scale)
    let count = reference.count
    let joint = JointKinds(
      Array(ranked.places[..<count]), below: ranked.levels.count,
      Array(ranked.places[count..<(2 * count)]), below: ranked.levels.count)
    self.init(
      levels: ranked.levels, rows: joint.firsts, columns: joint.seconds, kinds: joint.kinds,
      counts: Self.count(joint.kinds, kindCount: joint.firsts.count))
  }

  /// Distinct pairs by the places of their marks, sorted by row and then by column.
  init(levels: [Double], rows: [Int32], columns: [Int32], kinds: [Int32], counts: [Int]) {
    self.levels = levels
    self.rows = rows
    self.columns = columns
    self.kinds = kinds
    self.counts = counts
    answers = counts.reduce(0, +)
  }

  public func recounted(_ counts: [Int]) -> PairTally {
    PairTally(levels: levels, rows: rows, columns: columns, kinds: kinds, counts: counts)
  }

  /// The pairs with both marks rounded to whole ones, halves to the even one, as SKLL's integer κ does.
  public func roundedToWholeMarks() -> PairTally {
    let (pairs, places) = rounded()
    return PairTally(
      levels: pairs.levels, rows: pairs.rows, columns: pairs.columns, kinds: kinds.map { places[Int($0)] },
      counts: pairs.counts)
  }

  /// The pairs rounded to whole marks, without the answers' kinds, and for each pair here its place among them.
  func rounded() -> (pairs: PairTally, places: [Int32]) {
    let ranked = RankedValues(levels.map { $0.rounded(.toNearestOrEven) })
    let joint = JointKinds(
      rows.map { ranked.places[Int($0)] }, below: ranked.levels.count,
      columns.map { ranked.places[Int($0)] }, below: ranked.levels.count)
    var merged = [Int](repeating: 0, count: joint.firsts.count)
    for kind in counts.indices { merged[Int(joint.kinds[kind])] += counts[kind] }
    let pairs = PairTally(
      levels: ranked.levels, rows: joint.firsts, columns: joint.seconds, kinds: [], counts: merged)
    return (pairs, joint.kinds)
  }

  /// The number of answers to which the reference gave each level.
  var rowTotals: [Int] { totals(rows) }

  /// The number of answers to which the marker gave each level.
  var columnTotals: [Int] { totals(columns) }

  private func totals(_ places: [Int32]) -> [Int] {
    var totals = [Int](repeating: 0, count: levels.count)
    for kind in counts.indices { totals[Int(places[kind])] += counts[kind] }
    return totals
  }

  /// The number of answers to which both gave the same mark.
  var agreed: Int {
    var agreed = 0
    for kind in counts.indices where rows[kind] == columns[kind] { agreed += counts[kind] }
    return agreed
  }
}

/// Means and centred sums of squares of weighted pairs of numbers: what correlations and errors are made of.
struct PairMoments {
  let count: Double
  private(set) var meanX = 0.0
  private(set) var meanY = 0.0
  /// Sums over the answers of squared and multiplied distances from the means.
  private(set) var sumXX = 0.0
  private(set) var sumYY = 0.0
  private(set) var sumXY = 0.0

  /// The numbers of `positions` at the rows (x) and columns (y) of a tally, in two passes, so that no digits cancel.
  init(_ tally: PairTally, rowPositions: [Double], columnPositions: [Double]) {
    count = Double(tally.answers)
    if tally.answers == 0 { return }
    for kind in tally.counts.indices {
      let weight = Double(tally.counts[kind])
      meanX += weight * rowPositions[Int(tally.rows[kind])]
      meanY += weight * columnPositions[Int(tally.columns[kind])]
    }
    meanX /= count
    meanY /= count
    for kind in tally.counts.indices {
      let weight = Double(tally.counts[kind])
      let x = rowPositions[Int(tally.rows[kind])] - meanX
      let y = columnPositions[Int(tally.columns[kind])] - meanY
      sumXX += weight * x * x
      sumYY += weight * y * y
      sumXY += weight * x * y
    }
  }

  /// The standard deviations of x and of y over n − 1; meaningful for two answers or more.
  var deviationX: Double { (sumXX / (count - 1)).squareRoot() }
  var deviationY: Double { (sumYY / (count - 1)).squareRoot() }
}

extension PairTally {
  /// Moments of the marks themselves.
  var moments: PairMoments { PairMoments(self, rowPositions: levels, columnPositions: levels) }

  /// Whether one level has all the answers of a margin.
  func isConstant(_ totals: [Int]) -> Bool { answers > 0 && totals.contains(answers) }
}
