import Batch
import Gradebook
import Reports
import RubricModel

/// The audit trail of a class: what persons have decided, run after run. Rows are added and never changed.
struct ModerationLog {
  /// What happened to a mark.
  private enum Event: String {
    /// A person decided.
    case decided
    /// A person decided otherwise than before.
    case changed
    /// A person's mark is no longer in the moderation table.
    case withdrawn
    /// The program proposes something else than before; the person's mark stands.
    case proposal = "proposal changed"
    /// The learner's answer is another one than the person saw; the person's mark stands.
    case answer = "answer changed"
  }

  private struct State: Equatable {
    var marks: Int?
    var proposed: Int
    var answer: String
  }

  private struct Key: Hashable {
    var learner: String
    var question: String
  }

  private static let columns: [StaticString] = [
    "run", "event", "learner", "question", "proposed_marks", "moderated_marks", "marks_before", "note", "answer_id",
    "by_group",
  ]

  private let earlier: [UInt8]
  private var states: [Key: State] = [:]
  private var order: [Key] = []
  private var run = 1

  /// - Parameter bytes: the trail of earlier runs; nil where there is none.
  init(_ bytes: [UInt8]?) throws(TableFile.Problem) {
    guard let bytes, !bytes.isEmpty else {
      var header: [UInt8] = []
      var row = CSVRow()
      for column in Self.columns { row.word(column) }
      row.end(&header)
      earlier = header
      return
    }
    let table = try TableFile(bytes, required: ["run", "event", "learner", "question", "proposed_marks"])
    for row in table.rows {
      let key = Key(learner: table.cell(row, "learner"), question: table.cell(row, "question"))
      if states[key] == nil { order.append(key) }
      states[key] = State(
        marks: Int(table.cell(row, "moderated_marks")), proposed: Int(table.cell(row, "proposed_marks")) ?? 0,
        answer: table.cell(row, "answer_id"))
      run = max(run, min(Int(table.cell(row, "run")) ?? 0, 1_000_000) + 1)
    }
    earlier = bytes.last == UInt8(ascii: "\n") ? bytes : bytes + [UInt8(ascii: "\n")]
  }

  /// The trail with what this run adds to it.
  func bytes(_ book: Gradebook) -> [UInt8] {
    var output = earlier
    var seen: Set<Key> = []
    for question in book.questions {
      let id = book.rubric.questions[question].id
      for learner in book.learners.indices {
        guard let score = book.learners[learner].scores[question], let decided = score.decided else { continue }
        let key = Key(
          learner: ModerationCSV.cell(book.learners[learner].label), question: ModerationCSV.cell(id))
        seen.insert(key)
        let now = State(
          marks: decided.marks, proposed: score.proposed,
          answer: ClassFiles.digest(book.answers[score.answer].text))
        guard let event = Self.event(from: states[key], to: now) else { continue }
        append(event, book.learners[learner].label, id, now, states[key]?.marks, decided, to: &output)
      }
    }
    for unused in book.unused {
      seen.insert(
        Key(
          learner: ModerationCSV.cell(unused.learner),
          question: ModerationCSV.cell(book.rubric.questions[unused.question].id)))
    }
    for key in order where !seen.contains(key) {
      guard let state = states[key], let before = state.marks else { continue }
      let none = State(marks: nil, proposed: state.proposed, answer: state.answer)
      append(.withdrawn, key.learner, key.question, none, before, nil, to: &output)
    }
    return output
  }

  private static func event(from before: State?, to now: State) -> Event? {
    guard let before, let marks = before.marks else { return .decided }
    if marks != now.marks { return .changed }
    if before.answer != now.answer { return .answer }
    return before.proposed == now.proposed ? nil : .proposal
  }

  private func append(
    _ event: Event, _ learner: String, _ question: String, _ state: State, _ before: Int?, _ decided: PersonsMark?,
    to output: inout [UInt8]
  ) {
    var row = CSVRow()
    row.number(run)
    row.text(event.rawValue)
    row.text(learner)
    row.text(question)
    row.number(state.proposed)
    row.text(state.marks.map(String.init) ?? "")
    row.text(before.map(String.init) ?? "")
    row.text(decided?.note ?? "")
    row.text(state.answer)
    row.text(decided.map { $0.alikeTo != nil ? "nearly" : $0.isFromGroup ? "yes" : "" } ?? "")
    row.end(&output)
  }
}
