/// What the difference of two mean marks is divided by, as RSMTool names it. Deviations are over n − 1.
public enum DifferenceScale: Sendable, Hashable {
  /// The standard deviation of these answers' reference marks; RSMTool's default.
  case unpooled
  /// The root of the mean of the two variances of these answers; RSMTool's for two people.
  case pooled
  /// A deviation of the reference's marks in the whole population.
  case johnson(reference: Double)
  /// The root of the mean of the two squared deviations in the whole population (Williamson, Xi & Breyer, 2012).
  case williamson(reference: Double, marker: Double)
}

extension PairTally {
  /// Standardised mean difference (SMD): the marker's mean mark less the reference's, in standard deviations.
  ///
  /// RSMTool warns beyond ±0.15. Undefined where the deviation it is divided by is zero.
  public func standardisedMeanDifference(_ scale: DifferenceScale = .unpooled) -> Statistic {
    if answers == 0 { return .undefined(.noAnswers) }
    let moments = moments
    let deviation: Double
    switch scale {
    case .unpooled:
      if answers == 1 { return .undefined(.tooFewAnswers(needed: 2)) }
      deviation = isConstant(rowTotals) ? 0 : moments.deviationX
    case .pooled:
      if answers == 1 { return .undefined(.tooFewAnswers(needed: 2)) }
      if isConstant(rowTotals), isConstant(columnTotals) { return .undefined(.constantReference) }
      deviation = ((moments.sumXX + moments.sumYY) / (moments.count - 1) / 2).squareRoot()
    case .johnson(let reference): deviation = reference
    case .williamson(let reference, let marker):
      deviation = ((reference * reference + marker * marker) / 2).squareRoot()
    }
    if deviation == 0 { return .undefined(.constantReference) }
    return Statistic((moments.meanY - moments.meanX) / deviation)
  }
}

/// The mean and the standard deviation (over n − 1) of each marker in a whole population, against which groups are measured.
public struct PopulationMarks: Sendable, Hashable {
  /// The reference's mean mark.
  public let referenceMean: Double
  /// The standard deviation of the reference's marks; 0 where they are all the same.
  public let referenceDeviation: Double
  /// The marker's mean mark.
  public let markerMean: Double
  /// The standard deviation of the marker's marks; 0 where they are all the same.
  public let markerDeviation: Double

  /// The population of a tally; nil for fewer than two answers.
  public init?(_ tally: PairTally) {
    if tally.answers < 2 { return nil }
    let moments = tally.moments
    referenceMean = moments.meanX
    referenceDeviation = tally.isConstant(tally.rowTotals) ? 0 : moments.deviationX
    markerMean = moments.meanY
    markerDeviation = tally.isConstant(tally.columnTotals) ? 0 : moments.deviationY
  }
}

extension PairTally {
  /// Difference of standardised means (DSM) of a group: how far the marker, more than the reference, sets these answers
  /// apart from the population, in standard deviations; RSMTool's `DSM`.
  ///
  /// (mean marker mark − population's) / its deviation − the same of the reference. RSMTool warns beyond ±0.1. Undefined
  /// where a marker's deviation in the population is no more than 1e-7, RSMTool's limit.
  public func differenceOfStandardisedMeans(in population: PopulationMarks) -> Statistic {
    if answers == 0 { return .undefined(.noAnswers) }
    if population.referenceDeviation <= 1e-7 { return .undefined(.constantReference) }
    if population.markerDeviation <= 1e-7 { return .undefined(.constantMarker) }
    let moments = moments
    return Statistic(
      (moments.meanY - population.markerMean) / population.markerDeviation
        - (moments.meanX - population.referenceMean) / population.referenceDeviation)
  }
}
