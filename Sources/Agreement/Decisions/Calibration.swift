/// Where confidences are cut into bins.
public enum CalibrationBins: Sendable, Hashable {
  /// So many stretches of equal width from 0 to 1.
  case equalWidth(Int)
  /// So many bins with about as many decisions in each, cut at quantiles; bins that fall together are one.
  case equalCount(Int)
}

/// Calibration: whether decisions made with confidence 0.8 are right four times in five.
public struct Calibration: Sendable, Hashable {
  /// One point of the reliability curve.
  public struct Bin: Sendable, Hashable {
    /// The bin holds confidences above this one; the first bin holds it too.
    public let lower: Double
    /// The bin holds confidences up to this one.
    public let upper: Double
    /// How many decisions it holds, never 0.
    public let decisions: Int
    /// Their mean confidence, 0…1.
    public let confidence: Double
    /// The share of them that is right, 0…1.
    public let accuracy: Double
  }

  /// The bins that hold a decision, upwards: scikit-learn's `calibration_curve`.
  public let bins: [Bin]
  /// The mean squared distance of the confidence from 1 where right and 0 where wrong: 0…1; scikit-learn's `brier_score_loss`.
  public let brierScore: Statistic

  /// The calibration of these decisions; a number of bins below 1 is taken for 1.
  public init(_ tally: ConfidenceTally, bins cut: CalibrationBins = .equalWidth(10)) {
    let levels = tally.byConfidence
    let edges = Self.edges(cut, levels, answers: tally.answers)
    var bins: [Bin] = []
    var squares = 0.0
    var next = 0
    // The inner edges alone cut: a confidence on an edge lies below it.
    for bin in 0..<(edges.count - 1) {
      var (right, total, sum) = (0, 0, 0.0)
      while next < levels.count, bin == edges.count - 2 || levels[next].confidence <= edges[bin + 1] {
        let level = levels[next]
        right += level.right
        total += level.total
        sum += level.confidence * Double(level.total)
        squares += Double(level.right) * (1 - level.confidence) * (1 - level.confidence)
        squares += Double(level.wrong) * level.confidence * level.confidence
        next += 1
      }
      if total == 0 { continue }
      bins.append(
        Bin(
          lower: edges[bin], upper: edges[bin + 1], decisions: total, confidence: sum / Double(total),
          accuracy: Double(right) / Double(total)))
    }
    self.bins = bins
    brierScore = tally.answers == 0 ? .undefined(.noAnswers) : Statistic(squares / Double(tally.answers))
  }

  /// Expected calibration error (ECE): the mean distance of accuracy from confidence over the decisions, bin by bin: 0…1
  /// (Guo et al., 2017).
  public var expectedError: Statistic {
    let all = bins.reduce(0) { $0 + $1.decisions }
    if all == 0 { return .undefined(.noAnswers) }
    return Statistic(bins.reduce(0) { $0 + Double($1.decisions) * abs($1.accuracy - $1.confidence) } / Double(all))
  }

  /// Maximum calibration error (MCE): that of the worst bin: 0…1.
  public var greatestError: Statistic {
    bins.map { abs($0.accuracy - $0.confidence) }.max().map { Statistic($0) } ?? .undefined(.noAnswers)
  }

  /// The edges of the bins, from the lowest to the highest.
  private static func edges(_ cut: CalibrationBins, _ levels: [ConfidenceTally.Level], answers: Int) -> [Double] {
    switch cut {
    case .equalWidth(let number):
      let number = max(1, number)
      return (0...number).map { $0 == number ? 1 : Double($0) * (1 / Double(number)) }
    case .equalCount(let number):
      if answers == 0 { return [0, 1] }
      let number = max(1, number)
      let step = 1 / Double(number)
      var kept = 0
      let ends = levels.map { level in
        kept += level.total
        return kept
      }
      // As numpy's percentile of numpy's linspace has it, to the last bit, because an edge that is a confidence decides its bin.
      return (0...number).map { place in
        let share = (place == number ? 1 : Double(place) * step) * 100 / 100
        return quantile(share, count: answers) { rank in
          levels[lowestIndex(in: ends) { $0 > rank }].confidence
        }
      }
    }
  }

  /// The first index whose element passes; the elements fail up to some place and pass from there.
  private static func lowestIndex(in ends: [Int], where passes: (Int) -> Bool) -> Int {
    var low = 0
    var high = ends.count - 1
    while low < high {
      let middle = (low + high) / 2
      if passes(ends[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
