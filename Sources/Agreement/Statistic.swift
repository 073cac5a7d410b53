/// A figure, or why there is none: no statistic of this module is ever a silent NaN.
///
/// The conventions of degenerate data are those of ``NoValue``. Where the formula has a value it is given, even where
/// it says little: the κ of a marker who always gives one mark, against a reference that varies, is 0.
public enum Statistic: Sendable, Hashable {
  /// The figure; always finite.
  case value(Double)
  /// There is no such figure for these marks.
  case undefined(NoValue)

  /// The figure, or ``NoValue/outOfRange`` where the arithmetic left the finite numbers (marks such as 1e-300).
  init(_ figure: Double) {
    self = figure.isFinite ? .value(figure) : .undefined(.outOfRange)
  }

  /// The figure; nil where there is none.
  public var value: Double? {
    if case .value(let figure) = self { figure } else { nil }
  }

  /// Why there is no figure; nil where there is one.
  public var reason: NoValue? {
    if case .undefined(let reason) = self { reason } else { nil }
  }

  /// The difference of two figures; the first reason where one of them is missing.
  public static func - (first: Statistic, second: Statistic) -> Statistic {
    switch (first, second) {
    case (.value(let a), .value(let b)): Statistic(a - b)
    case (.undefined, _): first
    case (_, .undefined): second
    }
  }
}

/// Why a statistic has no value for the marks it was asked about.
public enum NoValue: Error, Sendable, Hashable {
  /// There is no answer at all.
  case noAnswers
  /// There are answers, but fewer than the statistic needs.
  case tooFewAnswers(needed: Int)
  /// Only one mark was ever given, so that agreement by chance is certain.
  case oneLevel
  /// The reference gave every answer the same mark.
  case constantReference
  /// The marker gave every answer the same mark.
  case constantMarker
  /// Every error is the same, so that there is nothing for groups to explain.
  case constantErrors
  /// No answer has marks from two people.
  case noDoubleMarks
  /// The correlation of the two people is not above zero, so that nothing can be corrected by it.
  case noHumanCorrelation
  /// The estimated variance of the true scores is not above zero: people differ as much on one answer as between answers.
  case noTrueVariance
  /// No marker gave this class, so that there is no precision.
  case classNeverGiven
  /// The reference never gave this class, so that there is no recall.
  case classNeverDue
  /// The class occurs in neither column.
  case classAbsent
  /// The group has fewer answers than the smallest group to be reported.
  case groupTooSmall(answers: Int, minimum: Int)
  /// There is only one group to compare.
  case oneGroup
  /// The groups cannot be told from the marks: each group has its own marks.
  case groupsConfounded
  /// Resampling needs at least two answers, or two clusters of answers.
  case nothingToResample
  /// Fewer than half of the resamples have the statistic.
  case undefinedInResamples(defined: Int, of: Int)
  /// The estimate lies outside every resample, so that its bias cannot be corrected; the percentile interval can be had.
  case outsideResamples
  /// No coverage reaches the accuracy that was asked for.
  case notReached
  /// The arithmetic left the finite numbers, as with marks so small that their squares vanish.
  case outOfRange

  /// The reason in a plain phrase for a report, without a full stop.
  public var wording: String {
    switch self {
    case .noAnswers: "no answers"
    case .tooFewAnswers(let needed): "fewer than \(needed) answers"
    case .oneLevel: "only one mark was ever given"
    case .constantReference: "the reference gave one mark throughout"
    case .constantMarker: "the marker gave one mark throughout"
    case .constantErrors: "every error is the same"
    case .noDoubleMarks: "no answer has marks from two people"
    case .noHumanCorrelation: "the two people's marks do not correlate"
    case .noTrueVariance: "true scores have no variance"
    case .classNeverGiven: "the marker never gave it"
    case .classNeverDue: "the reference never gave it"
    case .classAbsent: "nobody gave it"
    case .groupTooSmall(let answers, let minimum): "\(answers) answers; a group needs \(minimum)"
    case .oneGroup: "only one group"
    case .groupsConfounded: "groups and marks cannot be told apart"
    case .nothingToResample: "fewer than two units to resample"
    case .undefinedInResamples(let defined, let all): "defined in only \(defined) of \(all) resamples"
    case .outsideResamples: "the estimate lies outside every resample"
    case .notReached: "not reached at any coverage"
    case .outOfRange: "the marks are too small for the arithmetic"
    }
  }
}

/// Why columns of marks cannot be read as they are given.
public enum MarkProblem: Error, Sendable, Hashable {
  /// Two columns of the same answers have different lengths.
  case unequalCounts(Int, Int)
  /// The mark of this answer (from 0) is infinite or not a number.
  case notFinite(answer: Int)
  /// The mark of this answer (from 0) is beyond ±1e60, where squares of marks would leave the numbers.
  case tooLarge(answer: Int)
  /// The confidence of this answer (from 0) lies outside 0…1.
  case outsideUnit(answer: Int)
}
