import Gradebook
import RubricModel

/// What persons have decided, beside what the program proposes.
enum ModerationChanges {
  private static let most = 20

  /// "Ann, question 2: 1 → 2", each mark that is another one now; then how many were confirmed.
  static func lines(_ book: Gradebook) -> [String] {
    var changed: [String] = []
    var confirmed = 0
    for question in book.questions {
      for learner in book.learners {
        guard let score = learner.scores[question], let decided = score.decided else { continue }
        if decided.marks == score.proposed, !decided.answerHasChanged {
          confirmed += 1
          continue
        }
        var line =
          "\(learner.label), question \(book.rubric.questions[question].id): \(score.proposed) → \(decided.marks)"
        if let other = decided.alikeTo {
          line += ", decided with the nearly identical answer of \(other)"
        } else if decided.isFromGroup {
          line += ", decided with the same answer of another learner"
        }
        if decided.answerHasChanged { line += ", decided for an earlier answer: look again" }
        if decided.marks > score.max { line += ", more than the question now has" }
        changed.append(line)
      }
    }
    var lines: [String] = []
    if !changed.isEmpty || confirmed > 0 {
      let count = "\(changed.count) \(changed.count == 1 ? "mark" : "marks")"
      lines.append("moderation: \(count) changed by a person, \(confirmed) confirmed")
      lines += changed.prefix(most).map { "  \($0)" }
      if changed.count > most { lines.append("  and \(changed.count - most) more, all in moderation-log.csv") }
    }
    for row in book.unused {
      lines.append(
        "note: no answer of '\(row.learner)' to question \(book.rubric.questions[row.question].id) in the input; "
          + "the person's mark is kept in moderation.csv")
    }
    return lines
  }
}
