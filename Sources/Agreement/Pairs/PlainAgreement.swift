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
