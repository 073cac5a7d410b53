import RubricCompiler
import RubricModel
import Testing

/// A mark scheme and what it is read to ask for.
struct SchemeRow: Sendable, CustomTestStringConvertible {
  var scheme: String
  var marks: Int
  /// Kind, how many are wanted, marks and ideas of each requirement.
  var wanted: [String]

  init(_ scheme: String, marks: Int, _ wanted: String...) {
    self.scheme = scheme
    self.marks = marks
    self.wanted = wanted
  }

  var testDescription: String { String(scheme.prefix(60)) }

  /// What the scheme is read to ask for in a question that states its marks.
  var told: [String] {
    let text = "## Question 1\nDiscuss the plan for the harbour. (\(marks) marks)\n### Marking points\n\n\(scheme)\n"
    return RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points.flatMap { point in
      point.requirements.map { requirement in
        let ideas = requirement.ideas.filter { $0.source == .named || $0.source == .criterion }.map { $0.label }
        let said = requirement.kind == .content && ideas.isEmpty ? requirement.label : ideas.joined(separator: " | ")
        return "\(requirement.kind) \(requirement.quantity)/\(requirement.weight) \(said)"
      }
    }
  }

  /// The marks that the points of the scheme come to.
  var worth: Int {
    let text = "## Question 1\nDiscuss the plan for the harbour. (\(marks) marks)\n### Marking points\n\n\(scheme)\n"
    return RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points.reduce(0) { $0 + $1.tariff }
  }
}
