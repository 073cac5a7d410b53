extension PairTally {
  /// Pearson's r of the two columns of marks: −1…1; SciPy's `pearsonr`, RSMTool's `corr`.
  ///
  /// Undefined for fewer than two answers and where either marker is constant.
  public var pearson: Statistic { correlation(levels, levels) }

  /// Spearman's ρ: Pearson's r of the ranks, with tied marks at the mean of their ranks; −1…1; SciPy's `spearmanr`.
  public var spearman: Statistic { correlation(Self.ranks(rowTotals), Self.ranks(columnTotals)) }

  /// Why the columns cannot be correlated; nil where they can.
  var noCorrelation: NoValue? {
    if answers == 0 { return .noAnswers }
    if answers == 1 { return .tooFewAnswers(needed: 2) }
    if isConstant(rowTotals) { return .constantReference }
    if isConstant(columnTotals) { return .constantMarker }
    return nil
  }

  private func correlation(_ rowPositions: [Double], _ columnPositions: [Double]) -> Statistic {
    if let reason = noCorrelation { return .undefined(reason) }
    let moments = PairMoments(self, rowPositions: rowPositions, columnPositions: columnPositions)
    let scale = moments.sumXX.squareRoot() * moments.sumYY.squareRoot()
    // Marks so near each other that their squares vanish have no direction to measure.
    if scale == 0 { return .undefined(.outOfRange) }
    let r = moments.sumXY / scale
    return r.isNaN ? .undefined(.outOfRange) : Statistic(min(1, max(-1, r)))
  }

  /// The mean rank of the answers at each level.
  private static func ranks(_ totals: [Int]) -> [Double] {
    var below = 0
    return totals.map { total in
      defer { below += total }
      return Double(below) + Double(total + 1) / 2
    }
  }
}
