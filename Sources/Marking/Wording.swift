public import RubricModel

/// The English of reasons and advice, apart from the logic that chooses them.
public enum Wording {
  /// Why the point was decided so: one sentence, plain English.
  public static func reason(_ result: PointResult, in rubric: Rubric) -> String { "" }

  /// The learner's next step; empty when there is none.
  public static func advice(_ result: PointResult, in rubric: Rubric) -> String { "" }

  /// How the answer meets the command word.
  public static func command(_ result: CommandResult) -> String { "" }
}
