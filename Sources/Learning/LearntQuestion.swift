public import Agreement
public import RubricModel

/// What a learner has learnt, and how it would do.
extension Learner {
  /// A rule with what speaks for it.
  public struct LearntRule: Sendable {
    public var kind: LearntScheme.Rule.Kind
    public var label: String
    public var weight: Int
    /// Answers that have it.
    public var support: Int
    /// The share of these with at least half the marks, for a rule that adds; with less, for one that takes away: 0…1.
    public var precision: Double
    /// Words of an answer around it.
    public var example: String
  }

  /// What was learnt of one question.
  public struct LearntQuestion: Sendable {
    public var question: Int
    public var answers: Int
    public var thresholds: [Int]
    public var coverage: Int
    public var length: Int
    /// What likeness to a right and to a wrong example adds.
    public var likeRight: Int
    public var likeWrong: Int
    public var right: [String]
    public var wrong: [String]
    public var points: [Int]
    /// The most used first.
    public var rules: [LearntRule]
  }

  /// Marks of answers that a fit had not seen.
  public struct Validation: Sendable {
    /// By answer.
    public var marks: [Double]
    /// By answer, from the other questions alone; empty where there is one question.
    public var marksOfNewQuestions: [Double]
    /// Share of the answers learnt from, and quadratic κ (continuous form) on the same answers left out.
    public var curve: [(share: Double, answers: Int, kappa: Statistic)]
    public var penalty: Double
  }
}
