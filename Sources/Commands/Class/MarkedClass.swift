import Batch
import Gradebook
import Marking
import RubricModel

/// One row of the input with its result.
struct MarkedRow: Sendable {
  var identity: LearnerIdentity
  /// When it was handed in, as the row says so.
  var time: String?
  /// The question's id; empty where the row names none.
  var question: [UInt8]
  var answer: [UInt8]
  var result: AnswerResult
}

/// All that a run over a class has marked, in the order of the input.
struct MarkedClass {
  private(set) var rows: [MarkedRow] = []
  private(set) var problems: [RowProblem] = []
  /// Headings of columns that are no question's and read like one.
  private(set) var unreadQuestions: Set<String> = []

  mutating func add(_ product: MarkedRows, _ problems: [RowProblem]) {
    rows += product.marked
    unreadQuestions.formUnion(product.unreadQuestions)
    self.problems += problems
  }

  /// The results as JSON Lines, with codes for names; `superseded` tells which answers do not count, as the times that
  /// would tell it are left out.
  func results(_ book: Gradebook) -> [UInt8] {
    var output: [UInt8] = []
    for (row, answer) in zip(rows, book.answers) {
      let superseded = RawField(key: [UInt8]("superseded".utf8), value: [UInt8]("true".utf8))
      ResultJSON.append(
        row.result, learner: [UInt8](row.identity.name.utf8), question: row.question, answer: row.answer,
        extra: answer.isSuperseded ? [superseded] : [], rubric: book.rubric, to: &output)
    }
    return output
  }

  /// The gradebook of all rows.
  func gradebook(_ rubric: Rubric) -> Gradebook {
    let order = SubmissionTime.order(rows.compactMap(\.time))
    var builder = GradebookBuilder(rubric: rubric)
    for row in rows {
      builder.add(
        row.answer, row.result, by: row.identity, at: row.time.flatMap { SubmissionTime.value($0, order) })
    }
    return builder.finish()
  }
}
