import Testing

@testable import Agreement

/// Marks that a statistic says nothing about: every figure is a number or a reason.
struct DegenerateTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let reference: [Double]
    let marker: [Double]
    /// The statistics without a value, and why.
    let undefined: [PairStatistic: NoValue]
    var testDescription: String { name }
  }

  private static func all(_ reason: NoValue) -> [PairStatistic: NoValue] {
    Dictionary(uniqueKeysWithValues: PairStatistic.all.map { ($0, reason) })
  }

  private static let chance: [PairStatistic] =
    [.continuousQuadraticKappa] + AgreementWeights.allCases.flatMap { [.kappa($0), .gwet($0)] }
    + AlphaMetric.allCases.map { .alpha($0) }

  private static func reasons(_ pairs: [([PairStatistic], NoValue)]) -> [PairStatistic: NoValue] {
    var found: [PairStatistic: NoValue] = [:]
    for (statistics, reason) in pairs { for statistic in statistics { found[statistic] = reason } }
    return found
  }

  private static let correlations: [PairStatistic] = [.pearson, .spearman, .kendall]

  static let rows: [Row] = [
    Row(name: "no answers", reference: [], marker: [], undefined: all(.noAnswers)),
    Row(
      name: "one answer, agreed", reference: [0], marker: [0],
      undefined: reasons([
        (chance, .oneLevel), (correlations + [.rSquared, .standardisedMeanDifference], .tooFewAnswers(needed: 2)),
      ])),
    Row(
      name: "one answer, not agreed", reference: [0.5], marker: [0],
      undefined: reasons([(correlations + [.rSquared, .standardisedMeanDifference], .tooFewAnswers(needed: 2))])),
    Row(
      name: "one mark", reference: [0, 0, 0], marker: [0, 0, 0],
      undefined: reasons([
        (chance, .oneLevel), (correlations + [.rSquared, .standardisedMeanDifference], .constantReference),
      ])),
    Row(
      name: "constant marker", reference: [0, 0.5, 1], marker: [0.5, 0.5, 0.5],
      undefined: reasons([(correlations, .constantMarker)])),
    Row(
      name: "constant reference", reference: [0.5, 0.5, 0.5], marker: [0, 0.5, 1],
      undefined: reasons([(correlations + [.rSquared, .standardisedMeanDifference], .constantReference)])),
    Row(
      name: "two constants", reference: [0, 0, 0], marker: [1, 1, 1],
      undefined: reasons([(correlations + [.rSquared, .standardisedMeanDifference], .constantReference)])),
    Row(name: "two levels, never agreed", reference: [0, 1], marker: [1, 0], undefined: [:]),
  ]

  @Test(arguments: rows) func everyFigureIsANumberOrAReason(_ row: Row) throws {
    let tally = try PairTally(reference: row.reference, marker: row.marker)
    for statistic in PairStatistic.all {
      let found = statistic.of(tally)
      #expect(found.reason == row.undefined[statistic], "\(statistic.name)")
      #expect(found.value?.isFinite != false)
    }
  }

  /// A marker who always gives one mark agrees by chance alone.
  @Test func constantMarkerHasKappaZero() throws {
    let tally = try PairTally(reference: [0, 0.5, 1, 1], marker: [1, 1, 1, 1])
    for weights in AgreementWeights.allCases { #expect(tally.kappa(weights) == .value(0)) }
    #expect(tally.continuousQuadraticKappa() == .value(0))
  }

  /// Marks whose squares vanish, and marks of very different sizes.
  @Test func tinyAndHugeMarksGiveNoNaN() throws {
    let tiny = Double.leastNonzeroMagnitude
    let columns: [([Double], [Double])] = [
      ([1e-200, 2e-200, 3e-200], [2e-200, 2e-200, 1e-200]), ([1e60, -1e60, 0], [-1e60, 1e60, 1e-300]),
      ([tiny, 0, tiny], [0, 0, tiny]),
    ]
    for (reference, marker) in columns {
      let tally = try PairTally(reference: reference, marker: marker)
      for statistic in PairStatistic.all { #expect(statistic.of(tally).value?.isFinite != false, "\(statistic.name)") }
      let table = try RatingTally(markers: [reference, marker])
      for metric in AlphaMetric.allCases { #expect(table.alpha(metric).value?.isFinite != false) }
      #expect(try TrueScoreTally(program: reference, people: [marker, reference]).prmse().value?.isFinite != false)
    }
  }

  @Test func differencesKeepTheReason() {
    let none = Statistic.undefined(.oneLevel)
    #expect(Statistic.value(1) - .value(0.25) == .value(0.75))
    #expect(none - .value(1) == none && .value(1) - none == none)
    #expect(none - .undefined(.noAnswers) == none)
    #expect(Statistic(.nan) == .undefined(.outOfRange) && Statistic(-.infinity) == .undefined(.outOfRange))
    #expect(none.value == nil && none.reason == .oneLevel && Statistic.value(0).reason == nil)
  }

  @Test func everyReasonHasWords() {
    let reasons: [NoValue] = [
      .noAnswers, .tooFewAnswers(needed: 2), .oneLevel, .constantReference, .constantMarker, .constantErrors,
      .noDoubleMarks, .noHumanCorrelation, .noTrueVariance, .classNeverGiven, .classNeverDue, .classAbsent,
      .groupTooSmall(answers: 3, minimum: 30), .oneGroup, .groupsConfounded, .nothingToResample,
      .undefinedInResamples(defined: 3, of: 10), .outsideResamples, .notReached, .outOfRange,
    ]
    #expect(Set(reasons.map(\.wording)).count == reasons.count)
    #expect(reasons.allSatisfy { !$0.wording.hasSuffix(".") })
    #expect(NoValue.groupTooSmall(answers: 3, minimum: 30).wording == "3 answers; a group needs 30")
  }
}
