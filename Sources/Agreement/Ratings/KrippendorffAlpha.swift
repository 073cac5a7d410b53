/// What a difference of two marks amounts to in Krippendorff's α.
public enum AlphaMetric: String, Sendable, Hashable, CaseIterable {
  /// Marks are names: any difference is 1.
  case nominal
  /// Marks are an order: a difference is the square of how many marks given lie between.
  case ordinal
  /// Marks are numbers: a difference is the square of its size.
  case interval

  var weights: AgreementWeights {
    switch self {
    case .nominal: .unweighted
    case .ordinal, .interval: .quadratic
    }
  }

  /// Where the levels lie, so that the metric is a distance of positions.
  ///
  /// The ordinal metric, the sum of the marks given from one level to the other with the ends counted half, is the distance
  /// of the middles of their stretches in the row of all marks given.
  func positions(levels: [Double], totals: [Double]) -> [Double] {
    switch self {
    case .nominal, .interval: return levels
    case .ordinal:
      var below = 0.0
      return totals.map { total in
        defer { below += total }
        return below + total / 2
      }
    }
  }
}

extension RatingTally {
  /// Krippendorff's α: 1 − observed / expected disagreement, for any number of markers and with marks missing; up to 1.
  ///
  /// Only answers with two marks or more count, each weighed by its number of marks (Krippendorff, 2011; equal to the
  /// package `krippendorff`). Undefined where no answer has two marks, and where all the marks are the same.
  public func alpha(_ metric: AlphaMetric = .interval) -> Statistic {
    if kinds.isEmpty { return .undefined(.noAnswers) }
    var totals = [Double](repeating: 0, count: levels.count)
    for kind in counts.indices where counts[kind] > 0 {
      let marks = marks(of: kind)
      if marks.total < 2 { continue }
      for (place, times) in zip(marks.places, marks.times) { totals[Int(place)] += Double(counts[kind] * Int(times)) }
    }
    let positions = metric.positions(levels: levels, totals: totals)
    var observed = 0.0
    for kind in counts.indices where counts[kind] > 0 {
      let marks = marks(of: kind)
      let total = marks.total
      if total < 2 { continue }
      observed += Double(counts[kind]) * marks.disagreement(metric.weights, positions) / Double(total - 1)
    }
    return alphaCoefficient(observed: observed, totals: totals, positions: positions, weights: metric.weights)
  }
}

/// 1 − observed / expected disagreement of marks that could be paired.
///
/// - Parameters:
///   - observed: the sum over the answers of the distances of ordered pairs of marks, divided by the answer's marks less one.
///   - totals: how often each level was given, among answers with two marks or more.
func alphaCoefficient(
  observed: Double, totals: [Double], positions: [Double], weights: AgreementWeights
) -> Statistic {
  let all = totals.reduce(0, +)
  if all == 0 { return .undefined(.noDoubleMarks) }
  if totals.contains(all) { return .undefined(.oneLevel) }
  let expected = weights.total(totals, totals, positions: positions)
  return Statistic(1 - observed * (all - 1) / expected)
}
