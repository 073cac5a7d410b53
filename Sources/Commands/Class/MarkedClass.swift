import Batch
import Gradebook
import Marking
import RubricModel

/// One row of the input with its result.
struct MarkedRow: Sendable {
  var row: AnswerRow
  var result: AnswerResult
}

/// All that a run over a class has marked, in the order of the input.
struct MarkedClass {
  private(set) var rows: [MarkedRow] = []
  private(set) var problems: [RowProblem] = []

  mutating func add(_ rows: [MarkedRow], _ problems: [RowProblem]) {
    self.rows += rows
    self.problems += problems
  }

  /// The gradebook of all rows.
  func gradebook(_ rubric: Rubric) -> Gradebook {
    let times = rows.map { LearnerReading.time($0.row) }
    let order = SubmissionTime.order(times.compactMap { $0 })
    var builder = GradebookBuilder(rubric: rubric)
    for (marked, time) in zip(rows, times) {
      builder.add(
        marked.row.answer, marked.result, by: LearnerReading.identity(marked.row),
        at: time.flatMap { SubmissionTime.value($0, order) })
    }
    return builder.finish()
  }
}
