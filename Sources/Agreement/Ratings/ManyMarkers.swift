extension RatingTally {
  /// Fleiss' κ: agreement of many markers above chance, with marks as names; up to 1.
  ///
  /// Chance is Σ π², with π the mean share of each mark over the answers (Fleiss, 1971; equal to statsmodels' where every
  /// answer has as many marks). Where marks are missing, agreement is over the answers with two marks and shares over those
  /// with one, as irrCAC does (Gwet, 2014). Undefined where no answer has two marks or all marks are the same.
  public var fleissKappa: Statistic {
    let summary: Summary
    switch summarise(.unweighted) {
    case .success(let found): summary = found
    case .failure(let reason): return .undefined(reason)
    }
    if summary.used == 1 { return .undefined(.oneLevel) }
    let chance = summary.shares.reduce(0) { $0 + $1 * $1 }
    return Statistic((1 - summary.disagreement - chance) / (1 - chance))
  }

  /// Gwet's AC1 (unweighted) or AC2 (weighted) of many markers, with marks missing; up to 1; see ``PairTally/gwet(_:)``.
  public func gwet(_ weights: AgreementWeights = .unweighted) -> Statistic {
    switch summarise(weights) {
    case .success(let summary):
      gwetCoefficient(
        disagreement: summary.disagreement, shares: summary.shares, levels: levels, weights: weights)
    case .failure(let reason): .undefined(reason)
    }
  }

  private struct Summary {
    /// The mean over the answers with two marks of the mean distance of their ordered pairs of marks.
    var disagreement = 0.0
    /// The mean over the answers with a mark of the share of each level among their marks.
    var shares: [Double]
    /// How many levels were given.
    var used: Int { shares.count { $0 > 0 } }
  }

  private func summarise(_ weights: AgreementWeights) -> Result<Summary, NoValue> {
    if kinds.isEmpty { return .failure(.noAnswers) }
    var summary = Summary(shares: [Double](repeating: 0, count: levels.count))
    var marked = 0
    var paired = 0
    for kind in counts.indices where counts[kind] > 0 {
      let marks = marks(of: kind)
      let total = marks.total
      if total == 0 { continue }
      let answers = Double(counts[kind])
      marked += counts[kind]
      for (place, times) in zip(marks.places, marks.times) {
        summary.shares[Int(place)] += answers * Double(times) / Double(total)
      }
      if total < 2 { continue }
      paired += counts[kind]
      summary.disagreement += answers * marks.disagreement(weights, levels) / Double(total * (total - 1))
    }
    if paired == 0 { return .failure(.noDoubleMarks) }
    summary.disagreement /= Double(paired)
    for level in levels.indices { summary.shares[level] /= Double(marked) }
    return .success(summary)
  }
}
