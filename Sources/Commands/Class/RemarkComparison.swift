import Gradebook
import Marking
import Reports
import RubricModel

/// The marks of two runs, side by side.
struct RemarkComparison {
  private struct Change {
    var learner: Int
    var question: Int
    var before: Int
    var score: Gradebook.Score
  }

  private let book: Gradebook
  private let earlier: EarlierResults
  private var changes: [Change] = []
  /// Scores of learners and questions that the earlier run did not have.
  private var added = 0
  /// What the earlier run had and the answers do not.
  private var gone = 0

  private static let longestQuotation = 200

  init(_ book: Gradebook, _ earlier: EarlierResults) {
    self.book = book
    self.earlier = earlier
    var met = 0
    for question in book.questions {
      let id = book.rubric.questions[question].id
      for learner in book.learners.indices {
        guard let score = book.learners[learner].scores[question] else { continue }
        guard let entry = entry(learner, id) else {
          added += 1
          continue
        }
        met += 1
        if entry.marks != score.proposed {
          changes.append(Change(learner: learner, question: question, before: entry.marks, score: score))
        }
      }
    }
    gone = earlier.entries.values.reduce(0) { $0 + $1.count } - met
  }

  private func entry(_ learner: Int, _ question: String) -> EarlierResults.Entry? {
    earlier.entries[book.learners[learner].identity.key]?[question]
  }

  // MARK: Text

  /// To read: each question, then each mark that changes with the reasons for the new one.
  var text: [UInt8] {
    var lines: [String] = []
    for question in book.questions { lines.append(summary(question)) }
    let standing = changes.count { $0.score.decided != nil }
    if changes.isEmpty {
      lines += ["", "No mark changes."]
    } else if standing > 0 {
      lines.append("\(standing) of the changes \(standing == 1 ? "is" : "are") without effect: a person has decided")
    }
    if added > 0 { lines.append("\(added) \(added == 1 ? "answer was" : "answers were") not in the earlier results") }
    if gone > 0 { lines.append("\(gone) of the earlier results have no answer in the input") }
    for change in changes { lines += [""] + self.lines(change) }
    return [UInt8](lines.map { DisplayText.safe($0) + "\n" }.joined().utf8)
  }

  /// "question 1: 12 answers, 2 change (1 up, 1 down), mean 1.17 → 1.25 of 2".
  private func summary(_ question: Int) -> String {
    let asked = book.rubric.questions[question]
    var count = 0
    var (before, after) = (0, 0)
    for learner in book.learners.indices {
      guard let score = book.learners[learner].scores[question], let entry = entry(learner, asked.id) else { continue }
      count += 1
      before += entry.marks
      after += score.proposed
    }
    let here = changes.filter { $0.question == question }
    var line = "question \(asked.id): \(count) \(count == 1 ? "answer" : "answers"), "
    if here.isEmpty { return line + "none changes" }
    let up = here.count { $0.score.proposed > $0.before }
    line += "\(here.count) \(here.count == 1 ? "changes" : "change") (\(up) up, \(here.count - up) down), "
    return line + "mean \(Self.mean(before, count)) → \(Self.mean(after, count)) of \(asked.max)"
  }

  private func lines(_ change: Change) -> [String] {
    let asked = book.rubric.questions[change.question]
    var first =
      "\(book.learners[change.learner].label), question \(asked.id): \(change.before) → \(change.score.proposed)"
    if let decided = change.score.decided { first += "; a person's mark of \(decided.marks) stands" }
    let answer = book.answers[change.score.answer]
    let quotation = String(decoding: answer.text, as: UTF8.self).split(whereSeparator: \.isNewline).joined(
      separator: " ")
    var lines = [first]
    if !quotation.isEmpty {
      lines.append(
        "    “\(quotation.prefix(Self.longestQuotation))\(quotation.count > Self.longestQuotation ? "…" : "")”")
    }
    for point in answer.result.points where point.question == change.question {
      lines.append("    \(asked.points[point.point].id): \(Wording.reason(point, in: book.rubric))")
    }
    return lines
  }

  private static func mean(_ sum: Int, _ count: Int) -> String {
    let hundredths = (sum * 200 + count) / (2 * max(1, count))
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  // MARK: Table

  /// A row for each mark that changes.
  var table: [UInt8] {
    var output: [UInt8] = []
    var header = CSVRow()
    for name: StaticString in ["learner", "question", "before", "after", "max", "moderated_marks", "answer", "reason"] {
      header.word(name)
    }
    header.end(&output)
    for change in changes {
      let answer = book.answers[change.score.answer]
      let points = answer.result.points.filter { $0.question == change.question }
      var row = CSVRow()
      row.text(book.learners[change.learner].label)
      row.text(book.rubric.questions[change.question].id)
      row.number(change.before)
      row.number(change.score.proposed)
      row.number(change.score.max)
      row.text(change.score.decided.map { String($0.marks) } ?? "")
      row.text(answer.text)
      row.text(points.map { Wording.reason($0, in: book.rubric) }.joined(separator: " | "))
      row.end(&output)
    }
    return output
  }
}
