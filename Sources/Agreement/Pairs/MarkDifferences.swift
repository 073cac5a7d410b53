extension PairTally {
  /// The share of answers with the same mark from both: 0…1.
  ///
  /// RSMTool's `exact_agr` is 100 times this.
  public var exactAgreement: Statistic {
    answers == 0 ? .undefined(.noAnswers) : Statistic(Double(agreed) / Double(answers))
  }

  /// The share of answers whose two marks differ by no more than `marks`: 0…1.
  ///
  /// RSMTool's `adj_agr` is 100 times this with 1 mark. Half a mark counts as half: 1 and 2.5 are not within 1.
  public func adjacentAgreement(within marks: Double = 1) -> Statistic {
    if answers == 0 { return .undefined(.noAnswers) }
    var near = 0
    for kind in counts.indices where abs(levels[Int(rows[kind])] - levels[Int(columns[kind])]) <= marks {
      near += counts[kind]
    }
    return Statistic(Double(near) / Double(answers))
  }
}

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
