/// Where the levels of a scale lie when a difference is weighed.
public enum LevelSpacing: String, Sendable, Hashable {
  /// At their marks: 1 and 3 are two apart, 1 and 1.5 half a mark. SKLL's and RSMTool's way.
  case marks
  /// At their place in the list of levels that occur or that the scale has: neighbours are one apart. scikit-learn's way.
  case ranks
}

extension PairTally {
  /// Cohen's κ: agreement above what the markers' own habits would give by chance; 1 is perfect, 0 is chance, below 0 worse.
  ///
  /// κ = 1 − Σ d·observed / Σ d·expected, with d the distance of two marks and the expected counts from the product of
  /// the margins (Cohen, 1960, 1968). This is the integer form where marks are integers and, with `.marks`, the continuous
  /// form for any marks: a κ of half marks is the κ of twice the marks. To round scores first, as SKLL does, ask
  /// ``roundedToWholeMarks()``. Undefined with one level, where no disagreement could be expected
  /// (scikit-learn says NaN there, SKLL and so RSMTool 1).
  public func kappa(_ weights: AgreementWeights = .unweighted, spacing: LevelSpacing = .marks) -> Statistic {
    if answers == 0 { return .undefined(.noAnswers) }
    let positions = positions(spacing)
    let expected = weights.total(
      rowTotals.map(Double.init), columnTotals.map(Double.init), positions: positions)
    // Both constant on one level is told by the counts, not by a sum that rounding might leave above zero.
    if isConstant(rowTotals), rowTotals == columnTotals { return .undefined(.oneLevel) }
    return Statistic(1 - observed(weights, positions) * Double(answers) / expected)
  }

  /// Quadratic weighted κ in the continuous form of Haberman (2019): RSMTool's `wtkappa`; −1…1.
  ///
  /// κ = 2·cov / (var + var + (difference of means)²), each divided by n − `freedom`. With 0, RSMTool's choice, it is
  /// ``kappa(_:spacing:)`` with quadratic weights by marks; with 1 it estimates the value in the population.
  public func continuousQuadraticKappa(freedom: Int = 0) -> Statistic {
    if answers == 0 { return .undefined(.noAnswers) }
    if answers <= freedom { return .undefined(.tooFewAnswers(needed: freedom + 1)) }
    if isConstant(rowTotals), rowTotals == columnTotals { return .undefined(.oneLevel) }
    let moments = moments
    let divisor = moments.count - Double(freedom)
    let shift = moments.meanX - moments.meanY
    return Statistic(
      2 * moments.sumXY / divisor / ((moments.sumXX + moments.sumYY) / divisor + shift * shift))
  }

  /// The sum over the answers of the distance between their two marks.
  func observed(_ weights: AgreementWeights, _ positions: [Double]) -> Double {
    var sum = 0.0
    for kind in counts.indices {
      sum += Double(counts[kind]) * weights.distance(positions[Int(rows[kind])], positions[Int(columns[kind])])
    }
    return sum
  }

  private func positions(_ spacing: LevelSpacing) -> [Double] {
    switch spacing {
    case .marks: levels
    case .ranks: levels.indices.map(Double.init)
    }
  }
}

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
