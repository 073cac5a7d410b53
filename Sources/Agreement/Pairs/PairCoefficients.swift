extension PairTally {
  /// Gwet's AC1 (unweighted) or AC2 (weighted): agreement above chance, steady where one mark is far the commonest; up to 1.
  ///
  /// Chance is the chance of agreeing on the answers that are hard to mark:
  /// Σw / (q(q − 1)) · Σ π(1 − π), with q the number of levels and π the share of each among all marks given
  /// (Gwet, 2008, 2014; equal to irrCAC's). Weights are by marks, 1 − d / d of the ends of the scale. Undefined with one level.
  public func gwet(_ weights: AgreementWeights = .unweighted) -> Statistic {
    if answers == 0 { return .undefined(.noAnswers) }
    let totals = zip(rowTotals, columnTotals).map { Double($0 + $1) / Double(2 * answers) }
    let disagreement = observed(weights, levels) / Double(answers)
    return gwetCoefficient(disagreement: disagreement, shares: totals, levels: levels, weights: weights)
  }

  /// Krippendorff's α of the two markers, as ``RatingTally/alpha(_:)`` of a table of two columns.
  public func alpha(_ metric: AlphaMetric = .interval) -> Statistic {
    if answers == 0 { return .undefined(.noAnswers) }
    let values = zip(rowTotals, columnTotals).map { Double($0 + $1) }
    let positions = metric.positions(levels: levels, totals: values)
    return alphaCoefficient(
      observed: 2 * observed(metric.weights, positions), totals: values, positions: positions, weights: metric.weights)
  }
}

/// 1 − (mean disagreement) / (disagreement by chance) in Gwet's model.
///
/// - Parameters:
///   - disagreement: the mean distance of the marks on an answer.
///   - shares: the share of each level among the marks given.
func gwetCoefficient(
  disagreement: Double, shares: [Double], levels: [Double], weights: AgreementWeights
) -> Statistic {
  guard levels.count > 1, let lowest = levels.first, let highest = levels.last else { return .undefined(.oneLevel) }
  let count = Double(levels.count)
  let scale = weights.distance(lowest, highest)
  let ones = [Double](repeating: 1, count: levels.count)
  let weightSum = count * count - weights.total(ones, ones, positions: levels) / scale
  let spread = shares.reduce(0) { $0 + $1 * (1 - $1) }
  let chance = weightSum * spread / (count * (count - 1))
  return Statistic((1 - disagreement / scale - chance) / (1 - chance))
}
