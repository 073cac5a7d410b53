import Agreement

/// Statistics in words and figures, for text and pages.
enum FigureText {
  /// With two decimals: "0.71", "−0.05".
  static func decimal(_ value: Double, places: Int = 2) -> String {
    let scale = places == 3 ? 1000.0 : places == 1 ? 10.0 : 100.0
    if abs(value) > 1e12 { return "\(value)" }
    let parts = Int((abs(value) * scale).rounded())
    let digits = String(parts % Int(scale))
    let zeros = String(repeating: "0", count: places - digits.count)
    return "\(value < 0 && parts > 0 ? "−" : "")\(parts / Int(scale)).\(zeros)\(digits)"
  }

  /// A figure, or "–" where there is none.
  static func figure(_ statistic: Statistic) -> String { statistic.value.map { decimal($0) } ?? "–" }

  /// "0.71 (0.62 to 0.79)"; without ends where the answers do not give any.
  static func estimate(_ estimate: Estimate) -> String {
    guard let value = estimate.value.value else { return "–" }
    guard let lower = estimate.lower.value, let upper = estimate.upper.value else { return decimal(value) }
    return "\(decimal(value)) (\(decimal(lower)) to \(decimal(upper)))"
  }

  /// A figure, and its name with the interval: "0.71", "Pearson r (0.62 to 0.79)".
  static func named(_ estimate: Estimate, _ name: String) -> (value: String, name: String) {
    let value = estimate.value.value.map { decimal($0) } ?? "–"
    guard let lower = estimate.lower.value, let upper = estimate.upper.value else { return (value, name) }
    return (value, "\(name) (\(decimal(lower)) to \(decimal(upper)))")
  }

  /// "79%".
  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  /// "1 answer", "2 answers".
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// A mark: "2", "2.5".
  static func mark(_ value: Double) -> String { JudgedSet.number((value * 1000).rounded() / 1000) }

  /// What RSMTool (after Williamson, Xi & Breyer, 2012) warns of; nil within its limits.
  static func warning(_ statistic: PairStatistic, _ value: Statistic, isOfPeople: Bool = false) -> String? {
    guard let value = value.value else { return nil }
    switch statistic {
    case .continuousQuadraticKappa, .kappa(.quadratic), .integerKappa(.quadratic), .pearson:
      return value < 0.7 ? "below 0.70" : nil
    case .standardisedMeanDifference:
      return abs(value) > 0.15 ? "beyond ±0.15" : nil
    case .exactAgreement: return isOfPeople && value < 0.5 ? "below 0.50" : nil
    case .adjacentAgreement, .kappa, .integerKappa, .gwet, .alpha, .spearman, .kendall, .rmse, .meanAbsoluteError,
      .bias, .rSquared, .f1:
      return nil
    }
  }
}
