internal import Language
public import Marking
public import RubricModel

/// What a command word asks for, said to a learner who has named the content and no more.
public enum CommandCoaching {
  /// Nil where the demand is met, or there is no content yet to meet it with.
  public static func text(_ result: PointResult, in rubric: Rubric) -> String? {
    let word = "\(result.command.word.word)"
    switch result.command.finding {
    case .reasonMissing:
      return named(result, rubric)
        + "'\(word)' asks why each one matters, or what it leads to. Words such as 'because', 'so' and 'this means' help."
    case .onlyNamed:
      return named(result, rubric)
        + "'\(word)' asks for more than a name: say what it is like, or what someone would see or do."
    case .oneSide:
      return "'\(word)' asks for both sides: say how they differ, for example with 'whereas'."
    case .judgementMissing:
      return named(result, rubric) + "'\(word)' asks you to decide: finish with a judgement, and say what it rests on."
    case .namingIsEnough, .noContent, .reasonGiven, .described, .bothSides, .judged, .byMarkedAnswers: return nil
    }
  }

  /// "You named staff training and opening hours; ", or nothing where no idea has a name.
  private static func named(_ result: PointResult, _ rubric: Rubric) -> String {
    let point = rubric.questions[result.question].points[result.point]
    var names: [String] = []
    for evidence in result.evidence where point.requirements.indices.contains(evidence.requirement) {
      let ideas = point.requirements[evidence.requirement].ideas
      guard ideas.indices.contains(evidence.idea), ideas[evidence.idea].source != .modelAnswer else { continue }
      let label = ideas[evidence.idea].label
      if !label.isEmpty, !names.contains(label) { names.append(label) }
    }
    guard let last = names.last else { return "" }
    let list = names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
    return "You named \(list); "
  }
}
