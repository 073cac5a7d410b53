/// Accuracy by coverage: how often the marker is right when it decides only where it is surest and refers the rest to a person.
///
/// Decisions of one confidence are taken together, so that the curve does not depend on the order of the answers.
public struct CoverageCurve: Sendable, Hashable {
  /// What comes of referring every decision below a confidence.
  public struct Point: Sendable, Hashable {
    /// Decisions at least so sure are kept.
    public let confidence: Double
    /// How many decisions are kept.
    public let kept: Int
    /// How many of these are right.
    public let right: Int
    /// The share of all decisions that is kept: 0…1.
    public let coverage: Double
    /// The share of the kept that is right: 0…1.
    public let accuracy: Double
  }

  /// A point for each confidence, the surest first; the last has coverage 1.
  public let points: [Point]

  /// The curve of these decisions; without points where there are none.
  public init(_ tally: ConfidenceTally) {
    var kept = 0
    var right = 0
    points = tally.byConfidence.reversed().map { level in
      kept += level.total
      right += level.right
      return Point(
        confidence: level.confidence, kept: kept, right: right, coverage: Double(kept) / Double(tally.answers),
        accuracy: Double(right) / Double(kept))
    }
  }

  /// The accuracy at the smallest coverage of the curve that is no less than the one asked for.
  public func accuracy(atCoverage coverage: Double) -> Statistic {
    if points.isEmpty { return .undefined(.noAnswers) }
    return points.first { $0.coverage >= coverage }.map { .value($0.accuracy) } ?? .undefined(.notReached)
  }

  /// The greatest coverage of the curve whose accuracy is no less than the one asked for.
  public func coverage(atAccuracy accuracy: Double) -> Statistic {
    if points.isEmpty { return .undefined(.noAnswers) }
    return points.last { $0.accuracy >= accuracy }.map { .value($0.coverage) } ?? .undefined(.notReached)
  }

  /// The area under the curve of risk (1 − accuracy) by coverage: 0…1, smaller is better (Geifman & El-Yaniv, 2017).
  ///
  /// The mean of the risk of the 1, 2, … n surest decisions; among equally sure ones the wrong are spread evenly, which is
  /// what a random order gives on average.
  public var areaUnderRisk: Statistic {
    guard let last = points.last else { return .undefined(.noAnswers) }
    var sum = 0.0
    var before = 0
    var wrongBefore = 0.0
    for point in points {
      let wrong = Double(point.kept - point.right)
      let share = (wrong - wrongBefore) / Double(point.kept - before)
      for place in (before + 1)...point.kept {
        sum += (wrongBefore + share * Double(place - before)) / Double(place)
      }
      before = point.kept
      wrongBefore = wrong
    }
    return Statistic(sum / Double(last.kept))
  }
}
