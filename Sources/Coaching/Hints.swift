internal import Language
public import Marking
public import RubricModel

/// Hints for a marking point that is not met yet, in three rungs: where to think, how an idea begins, and an idea by name.
public enum Hints {
  /// Three texts, each telling more than the one before; none where the point is met.
  public static func rungs(_ result: PointResult, in rubric: Rubric) -> [String] {
    if result.decision == .met { return [] }
    let point = rubric.questions[result.question].points[result.point]
    let steps = NextStep.steps(result, in: rubric)
    let first = steps.first ?? Checklist.line(point)
    guard let missing = missing(result, point, rubric) else {
      return [
        first, "Read your answer aloud: does each sentence say what, and then why or how?",
        demand(result),
      ]
    }
    return [
      first, "One idea that would count begins like this: " + initials(missing) + ".",
      "One idea that would count: " + missing + ". Say it in your own words, and what it has to do with the question.",
    ]
  }

  private static func demand(_ result: PointResult) -> String {
    switch result.command.word.demand {
    case .reasoning: "After one of your points, go on with: 'This matters because …'."
    case .description, .account: "After one of your points, go on with: 'This means that someone would see …'."
    case .contrast: "Try: 'The first …, whereas the second …'."
    case .judgement: "Try: 'On balance …, because …'."
    case .content: "Use the exact term for what you mean, then say it again in everyday words."
    }
  }

  /// The name of an idea that the answer does not show yet, in the requirement that falls short first.
  private static func missing(_ result: PointResult, _ point: MarkingPoint, _ rubric: Rubric) -> String? {
    var best: String?
    for place in point.requirements.indices {
      let requirement = point.requirements[place]
      let shown = result.evidence.filter { $0.requirement == place }
      let ideas = Set(shown.map { $0.idea })
      if isEnough(result.reason, place, ideas.count, requirement) { continue }
      // Ideas that the rubric names before those that the lexicon brings.
      for sources in [[Idea.Source.named], [.accepted], [.kindred]] {
        for (number, idea) in requirement.ideas.enumerated() {
          guard !ideas.contains(number), sources.contains(idea.source), !idea.label.utf8.isEmpty else { continue }
          return idea.label
        }
      }
      if best == nil { best = term(requirement, shown, point, rubric) }
    }
    return best
  }

  /// Whether a requirement has all its ideas, as far as the reason of the decision tells; else by their number, of which two
  /// may be names for one.
  private static func isEnough(_ reason: Reason, _ place: Int, _ found: Int, _ requirement: Requirement) -> Bool {
    switch reason {
    case .tooFew(_, _, let lacking), .requirementMissing(let lacking): place != lacking
    default: found >= requirement.quantity
    }
  }

  /// The weightiest word of a model answer that neither the question gives away nor the answer has.
  private static func term(
    _ requirement: Requirement, _ shown: [Evidence], _ point: MarkingPoint, _ rubric: Rubric
  ) -> String? {
    var found: (label: String, weight: Int)?
    for idea in requirement.ideas where idea.source == .modelAnswer {
      for part in idea.phrasings.first?.parts ?? [] where !shown.contains(where: { $0.term == part.term }) {
        if part.weight > found?.weight ?? 0 { found = (rubric.terms[Int(part.term.rawValue)].label, part.weight) }
      }
      if found != nil { break }
    }
    return found?.label
  }

  /// "l… c…" for "loyal customers": the first letter of each word.
  static func initials(_ label: String) -> String {
    var text = ""
    var isStart = true
    for character in label.unicodeScalars {
      if character == " " || character == "/" {
        isStart = true
      } else if isStart {
        if !text.utf8.isEmpty { text += " " }
        text.unicodeScalars.append(character)
        text += "…"
        isStart = false
      }
    }
    return text
  }
}
