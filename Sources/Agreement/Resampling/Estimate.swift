/// How the ends of an interval are read from the resamples.
public enum IntervalMethod: String, Sendable, Hashable {
  /// The quantiles of the resamples as they are.
  case percentile
  /// Bias-corrected and accelerated: the quantiles moved for median bias and for skewness (Efron, 1987).
  case bca
}

/// A statistic with its confidence interval, and everything needed to make it again.
public struct Estimate: Sendable, Hashable {
  /// The statistic of the answers themselves.
  public let value: Statistic
  /// The lower end of the interval.
  public let lower: Statistic
  /// The upper end of the interval.
  public let upper: Statistic
  /// The standard deviation of the statistic over the resamples.
  public let standardError: Statistic
  /// How many resamples had the statistic.
  public let defined: Int
  /// The settings, with B and the seed.
  public let bootstrap: Bootstrap
  /// How many units were drawn for a resample: answers or clusters.
  public let units: Int
  /// Whether the units are clusters.
  public let clustered: Bool
}

/// The ends of an interval from resamples.
///
/// - Parameters:
///   - value: the statistic of the answers themselves.
///   - resamples: the statistic of the resamples, sorted upwards, at least one.
///   - leftOut: for BCa, the statistic without each unit and how many units give it.
func intervalEnds(
  _ method: IntervalMethod, level: Double, value: Double, resamples: [Double], leftOut: [(value: Double, alike: Int)]
) -> Result<(lower: Double, upper: Double), NoValue> {
  let tail = (1 - level) / 2
  switch method {
  case .percentile:
    return .success((quantile(tail, of: resamples), quantile(1 - tail, of: resamples)))
  case .bca:
    let below = resamples.count { $0 < value }
    let same = resamples.count { $0 == value }
    // Resamples equal to the estimate count half, or a statistic with few values would seem biased.
    let share = (Double(below) + Double(same) / 2) / Double(resamples.count)
    if share <= 0 || share >= 1 { return .failure(.outsideResamples) }
    let bias = normalQuantile(share)
    let acceleration = acceleration(leftOut)
    func end(_ z: Double) -> Double {
      let moved = bias + z
      return quantile(normalShare(below: bias + moved / (1 - acceleration * moved)), of: resamples)
    }
    let z = normalQuantile(tail)
    return .success((end(z), end(-z)))
  }
}

/// The acceleration of BCa: a sixth of the skewness of the jackknife's influences over √n; 0 where nothing has influence.
func acceleration(_ leftOut: [(value: Double, alike: Int)]) -> Double {
  let count = Double(leftOut.reduce(0) { $0 + $1.alike })
  if count == 0 { return 0 }
  let mean = leftOut.reduce(0) { $0 + Double($1.alike) * $1.value } / count
  var squares = 0.0
  var cubes = 0.0
  for unit in leftOut {
    let influence = mean - unit.value
    squares += Double(unit.alike) * influence * influence
    cubes += Double(unit.alike) * influence * influence * influence
  }
  // Influences of rounding alone have no skewness.
  let scale = max(abs(mean), 1e-300)
  if squares <= count * (1e-15 * scale) * (1e-15 * scale) { return 0 }
  return cubes / (6 * squares * squares.squareRoot())
}
