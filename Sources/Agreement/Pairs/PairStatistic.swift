/// The statistics of two markers by name: the page of definitions, and what a report goes through.
///
/// x is the reference's mark of an answer, y the marker's, n the number of answers. Each is a function of the counts of a
/// ``PairTally``, so that ``Bootstrap`` can give any of them an interval and ``PairedTally`` compare two markers by it.
///
/// | statistic | definition | range | the same as |
/// |---|---|---|---|
/// | exact agreement | share of x = y | 0…1 | RSMTool `exact_agr` / 100 |
/// | adjacent agreement | share of abs(x − y) ≤ a tolerance | 0…1 | RSMTool `adj_agr` / 100 |
/// | κ | 1 − Σ d(x, y) / Σ d expected from the margins | …1 | scikit-learn `cohen_kappa_score`, SKLL `kappa` |
/// | integer κ | κ of marks rounded to whole ones | …1 | RSMTool `kappa` |
/// | continuous quadratic κ | 2·cov / (var + var + (x̄ − ȳ)²) | −1…1 | RSMTool `wtkappa` |
/// | AC1, AC2 | agreement above the chance on answers hard to mark | …1 | irrCAC `gwet` |
/// | α | 1 − observed / expected disagreement, without replacement | …1 | `krippendorff` |
/// | r, ρ, τ-b | correlation of marks, of ranks, of order | −1…1 | SciPy |
/// | RMSE, MAE | √mean (y − x)², mean abs(y − x) | 0… marks | scikit-learn |
/// | bias | ȳ − x̄ | marks | – |
/// | R² | 1 − Σ (y − x)² / Σ (x − x̄)² | …1 | scikit-learn `r2_score` |
/// | SMD | (ȳ − x̄) / a standard deviation | deviations | RSMTool `SMD` |
/// | F1 | harmonic mean of precision and recall, over classes | 0…1 | scikit-learn `f1_score` |
public enum PairStatistic: Sendable, Hashable {
  /// ``PairTally/exactAgreement``
  case exactAgreement
  /// ``PairTally/adjacentAgreement(within:)``
  case adjacentAgreement(within: Double = 1)
  /// ``PairTally/kappa(_:spacing:)`` by marks
  case kappa(AgreementWeights)
  /// ``PairTally/kappa(_:spacing:)`` of ``PairTally/roundedToWholeMarks()``
  case integerKappa(AgreementWeights)
  /// ``PairTally/continuousQuadraticKappa(freedom:)``
  case continuousQuadraticKappa
  /// ``PairTally/gwet(_:)``
  case gwet(AgreementWeights)
  /// ``PairTally/alpha(_:)``
  case alpha(AlphaMetric)
  /// ``PairTally/pearson``
  case pearson
  /// ``PairTally/spearman``
  case spearman
  /// ``PairTally/kendall``
  case kendall
  /// ``PairTally/rmse``
  case rmse
  /// ``PairTally/meanAbsoluteError``
  case meanAbsoluteError
  /// ``PairTally/bias``
  case bias
  /// ``PairTally/rSquared``
  case rSquared
  /// ``PairTally/standardisedMeanDifference(_:)``, unpooled
  case standardisedMeanDifference
  /// ``ClassScores/f1(_:)``
  case f1(ClassAverage)

  /// Every statistic once, in the order of a report, with weights, metrics and averages spelt out.
  public static let all: [PairStatistic] =
    [.exactAgreement, .adjacentAgreement()]
    + AgreementWeights.allCases.map { .kappa($0) } + [.continuousQuadraticKappa]
    + AgreementWeights.allCases.map { .gwet($0) } + AlphaMetric.allCases.map { .alpha($0) }
    + [.pearson, .spearman, .kendall, .rmse, .meanAbsoluteError, .bias, .rSquared, .standardisedMeanDifference]
    + ClassAverage.allCases.map { .f1($0) }

  /// The six in which RSMTool reports degradation.
  public static let degradation: [PairStatistic] = [
    .pearson, .integerKappa(.unweighted), .continuousQuadraticKappa, .exactAgreement, .adjacentAgreement(),
    .standardisedMeanDifference,
  ]

  /// The statistic of these pairs.
  public func of(_ tally: PairTally) -> Statistic {
    switch self {
    case .exactAgreement: tally.exactAgreement
    case .adjacentAgreement(let marks): tally.adjacentAgreement(within: marks)
    case .kappa(let weights): tally.kappa(weights)
    case .integerKappa(let weights): tally.rounded().pairs.kappa(weights)
    case .continuousQuadraticKappa: tally.continuousQuadraticKappa()
    case .gwet(let weights): tally.gwet(weights)
    case .alpha(let metric): tally.alpha(metric)
    case .pearson: tally.pearson
    case .spearman: tally.spearman
    case .kendall: tally.kendall
    case .rmse: tally.rmse
    case .meanAbsoluteError: tally.meanAbsoluteError
    case .bias: tally.bias
    case .rSquared: tally.rSquared
    case .standardisedMeanDifference: tally.standardisedMeanDifference()
    case .f1(let average): ClassScores(tally).f1(average)
    }
  }

  /// The name of the statistic in a report.
  public var name: String {
    switch self {
    case .exactAgreement: "exact agreement"
    case .adjacentAgreement(let marks):
      "agreement within " + (marks == marks.rounded() ? "\(Int(marks))" : "\(marks)")
    case .kappa(.unweighted): "κ"
    case .kappa(let weights): "\(weights.rawValue) κ"
    case .integerKappa(.unweighted): "integer κ"
    case .integerKappa(let weights): "integer \(weights.rawValue) κ"
    case .continuousQuadraticKappa: "continuous quadratic κ"
    case .gwet(.unweighted): "AC1"
    case .gwet(let weights): "\(weights.rawValue) AC2"
    case .alpha(let metric): "\(metric.rawValue) α"
    case .pearson: "Pearson r"
    case .spearman: "Spearman ρ"
    case .kendall: "Kendall τ-b"
    case .rmse: "RMSE"
    case .meanAbsoluteError: "MAE"
    case .bias: "bias"
    case .rSquared: "R²"
    case .standardisedMeanDifference: "SMD"
    case .f1(let average): "\(average.rawValue) F1"
    }
  }
}
