/// How far the questions of a paper measure one thing.
public struct Reliability: Hashable, Sendable {
  /// Cronbach's α over the questions: k/(k−1) · (1 − Σ variances of the questions / variance of the totals).
  public let alpha: Double
  /// Standard error of measurement, in marks: the totals' standard deviation · √(1 − α); α below 0 counts as 0.
  public let standardError: Double
  /// Questions of the paper.
  public let questions: Int

  /// Nil for fewer than two questions or learners, or where all totals are the same.
  ///
  /// - Parameter marks: for each question, one number a learner.
  public init?(_ marks: [[Int]]) {
    guard marks.count > 1, let learners = marks.first?.count, learners > 1 else { return nil }
    let totals = (0..<learners).map { learner in marks.reduce(0) { $0 + $1[learner] } }
    let whole = Self.variance(totals)
    guard whole > 0 else { return nil }
    let count = Double(marks.count)
    let parts = marks.reduce(0.0) { $0 + Self.variance($1) }
    alpha = count / (count - 1) * (1 - parts / whole)
    standardError = (whole * (1 - Swift.max(0, alpha))).squareRoot()
    questions = marks.count
  }

  /// Over n − 1.
  private static func variance(_ values: [Int]) -> Double {
    let mean = Double(values.reduce(0, +)) / Double(values.count)
    return values.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / Double(values.count - 1)
  }
}

extension Gradebook {
  /// The reliability of the paper that the class sat, by the marks that count.
  public var reliability: Reliability? { Reliability(questions.map(marks(question:))) }
}
