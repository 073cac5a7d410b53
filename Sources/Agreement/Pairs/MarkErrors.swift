extension PairTally {
  /// The root of the mean squared difference of the two marks, in marks; RSMTool's `RMSE`.
  public var rmse: Statistic {
    meanError { $0 * $0 }.map { $0.squareRoot() }
  }

  /// The mean size of the difference of the two marks, in marks.
  public var meanAbsoluteError: Statistic { meanError { abs($0) } }

  /// The marker's mean mark less the reference's, in marks: above 0 is lenient, below 0 severe.
  public var bias: Statistic { meanError { $0 } }

  /// The share of the reference's variance that the marker's marks account for as they stand; up to 1, below 0 where the
  /// reference's mean would do better; RSMTool's `R2`.
  public var rSquared: Statistic {
    if answers == 0 { return .undefined(.noAnswers) }
    if answers == 1 { return .undefined(.tooFewAnswers(needed: 2)) }
    if isConstant(rowTotals) { return .undefined(.constantReference) }
    let variance = moments.sumXX / Double(answers)
    return meanError { $0 * $0 }.map { 1 - $0 / variance }
  }

  /// The mean over the answers of a function of marker − reference.
  private func meanError(_ error: (Double) -> Double) -> Statistic {
    if answers == 0 { return .undefined(.noAnswers) }
    var sum = 0.0
    for kind in counts.indices {
      sum += Double(counts[kind]) * error(levels[Int(columns[kind])] - levels[Int(rows[kind])])
    }
    return Statistic(sum / Double(answers))
  }
}

extension Statistic {
  /// The figure changed by a function; the reason stays where there is none.
  func map(_ change: (Double) -> Double) -> Statistic {
    switch self {
    case .value(let figure): Statistic(change(figure))
    case .undefined: self
    }
  }
}
