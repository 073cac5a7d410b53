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
