import Agreement
import Batch
import Marking
import RubricModel

/// Answers that people have marked, with what the program gives them.
struct JudgedSet {
  private(set) var answers: [JudgedAnswer] = []
  /// The answers on which the first person and the program differ most, the worst first.
  private(set) var disagreements: [DisagreedAnswer] = []
  private(set) var groups: [String] = []
  /// Whether decisions are all that the first column holds.
  private(set) var isOfDecisions = false
  /// Rows that are left out because the first column is empty.
  private(set) var unmarked = 0
  /// Rows that have the learner and question of an earlier one.
  private(set) var repeated = 0
  private(set) var problems: [String] = []
  private(set) var problemCount = 0
  /// Columns of the first row, to show when one is missing.
  private(set) var columns: [String] = []
  /// Whether each of the columns was seen in any row.
  private(set) var isThere: [Bool]
  private(set) var hasGroups = false
  private(set) var isInterrupted = false
  private var learners: [[UInt8]: Int32] = [:]
  private var groupPlaces: [String: Int32] = [:]
  private var seen: Set<Key> = []
  private var kind: Kind?
  private var last: (file: String, line: Int) = ("", 0)

  private struct Key: Hashable {
    var learner: Int32
    var question: Int
  }

  private enum Kind { case marks, decisions, points }

  static let mostShown = 20
  private static let mostProblems = 50

  init(columns: Int) { isThere = [Bool](repeating: false, count: columns) }

  /// One row with what was found of it, on its way from a worker.
  struct Marked: Sendable {
    var row: AnswerRow
    var result: AnswerResult
    var found: HumanMarks.Found
    var baseline: Double
  }

  // MARK: Reading

  mutating func add(_ marked: Marked, _ rubric: Rubric) {
    let found = marked.found
    let row = marked.row
    if columns.isEmpty { columns = row.extra.prefix(60).map { String(decoding: $0.key, as: UTF8.self) } }
    for index in isThere.indices where found.isThere[index] { isThere[index] = true }
    if row.place.line == last.line, row.place.file == last.file, !row.extra.isEmpty, marked.result.questions.count == 1,
      !row.place.file.hasSuffix(".docx")
    {
      complain(row, "the table has several answers a row, and one mark; write one row an answer")
      return
    }
    last = (row.place.file, row.place.line)
    if let problem = found.problem {
      complain(
        row, "\"\(problem.text)\" in column \"\(problem.column)\" is no mark: write a number, or met, partial or not")
      return
    }
    guard found.values[0] != nil || !found.points[0].isEmpty else {
      unmarked += 1
      return
    }
    guard let judged = judged(marked, rubric) else { return }
    answers.append(judged)
    keep(marked, judged)
  }

  mutating func addProblem(_ line: String) {
    problemCount += 1
    if problems.count < Self.mostProblems { problems.append(line) }
  }

  mutating func interrupt() { isInterrupted = true }

  private mutating func complain(_ row: AnswerRow, _ message: String) {
    addProblem("\(row.place.file):\(row.place.line):\(row.place.column): error: \(message)")
  }

  private mutating func judged(_ marked: Marked, _ rubric: Rubric) -> JudgedAnswer? {
    let result = marked.result
    let found = marked.found
    guard let first = value(found, 0, marked, rubric) else { return nil }
    let kind = first.kind
    if let known = self.kind, known != kind {
      complain(
        marked.row,
        kind == .marks
          ? "a number among decisions; a column holds marks, or met, partial and not, for all answers"
          : "a decision among marks; a column holds marks, or met, partial and not, for all answers")
      return nil
    }
    self.kind = kind
    isOfDecisions = kind != .marks
    let second: Side?
    if isThere.count > 1, found.values[1] != nil || !found.points[1].isEmpty {
      guard let side = value(found, 1, marked, rubric) else { return nil }
      guard side.kind == kind else {
        complain(marked.row, "the two people's columns hold marks and decisions; they must hold the same")
        return nil
      }
      second = side
    } else {
      second = nil
    }
    let place = learner(marked.row)
    if !marked.row.learner.isEmpty,
      !seen.insert(Key(learner: place, question: marked.row.questionIndex ?? -1)).inserted
    {
      repeated += 1
    }
    var answer = JudgedAnswer(
      questions: result.questions, human: first.total, second: second?.total, program: Double(result.marks),
      score: Double(result.score) / 1000 * Double(result.max), baseline: marked.baseline, max: Double(result.max),
      confidence: Int8(result.points.map(\.confidence).min() ?? 0), refers: result.refer, points: [])
    answer.learner = place
    answer.group = group(found.group)
    for (number, point) in result.points.enumerated() {
      guard let human = first.points[number] else { continue }
      answer.points.append(
        JudgedPoint(
          question: Int32(point.question), point: Int32(point.point), human: human,
          second: second?.points[number], program: point.decision, confidence: Int8(point.confidence)))
    }
    if kind != .marks { toDecisions(&answer, marked, whole: kind == .decisions) }
    return answer
  }

  /// Puts the program's marks on the scale of decisions.
  private func toDecisions(_ answer: inout JudgedAnswer, _ marked: Marked, whole: Bool) {
    let result = marked.result
    let share = marked.baseline / Double(Swift.max(1, result.max))
    if whole {
      answer.program = Double(Self.decision(result).rawValue)
      answer.score = Double(result.score) / 500
      answer.max = 2
      answer.baseline = share * 2
    } else {
      answer.program = answer.points.reduce(0) { $0 + Double($1.program.rawValue) }
      answer.max = Double(answer.points.count * 2)
      answer.score = Double(result.score) / 1000 * answer.max
      answer.baseline = share * answer.max
    }
  }

  /// The decision on an answer as a whole.
  private static func decision(_ result: AnswerResult) -> Decision {
    if result.points.count == 1 { return result.points[0].decision }
    if result.marks >= result.max, result.max > 0 { return .met }
    return result.points.allSatisfy { $0.decision == .not } ? .not : .partial
  }

  private struct Side {
    var kind: Kind
    var total: Double
    /// By the place of the point in the result.
    var points: [Decision?]
  }

  /// What one person gave the answer; nil, with a complaint, where it does not fit the rubric.
  private mutating func value(
    _ found: HumanMarks.Found, _ column: Int, _ marked: Marked, _ rubric: Rubric
  ) -> Side? {
    let result = marked.result
    var side = Side(kind: .marks, total: 0, points: result.points.map { _ in nil })
    var values: [(place: Int, value: HumanValue.PointValue)] = []
    switch found.values[column] {
    case .marks(let marks):
      guard marks >= 0, marks <= Double(result.max) else {
        let limit = marks < 0 ? "below 0" : "more than the \(result.max) that question \(name(marked, rubric)) is worth"
        complain(marked.row, "\(Self.number(marks)) marks are \(limit)")
        return nil
      }
      side.total = marks
      if result.points.count == 1 { side.points[0] = Self.decision(marks, of: result.max) }
    case .decision(let decision):
      side.kind = .decisions
      side.total = Double(decision.rawValue)
      if result.points.count == 1 { side.points[0] = decision }
    case .points(let list):
      guard list.count == result.points.count else {
        complain(
          marked.row, "\(list.count) decisions for the \(result.points.count) marking points of the rubric")
        return nil
      }
      values = list.enumerated().map { ($0, $1) }
    case nil: break
    }
    for (question, point, value) in found.points[column] {
      guard let place = result.points.firstIndex(where: { $0.question == question && $0.point == point }) else {
        continue
      }
      values.append((place, value))
    }
    if values.isEmpty { return side }
    var marks = 0.0
    var hasMarks = true
    for (place, value) in values {
      switch value {
      case .marks(let given):
        let max = result.points[place].max
        guard given >= 0, given <= Double(max) else {
          complain(marked.row, "\(Self.number(given)) marks are not between 0 and the \(max) of the marking point")
          return nil
        }
        marks += given
        side.points[place] = Self.decision(given, of: max)
      case .decision(let decision):
        hasMarks = false
        side.points[place] = decision
      }
    }
    switch found.values[column] {
    case .marks, .decision: break
    case .points, nil:
      side.kind = hasMarks ? .marks : .points
      side.total = hasMarks ? marks : side.points.reduce(0) { $0 + Double($1?.rawValue ?? 0) }
    }
    return side
  }

  private static func decision(_ marks: Double, of max: Int) -> Decision {
    marks >= Double(max) ? .met : marks > 0 ? .partial : .not
  }

  private func name(_ marked: Marked, _ rubric: Rubric) -> String {
    marked.result.questions.count == 1 ? "\"\(rubric.questions[marked.result.questions.lowerBound].id)\"" : "papers"
  }

  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? "\(Int(value))" : "\(value)"
  }

  private mutating func learner(_ row: AnswerRow) -> Int32 {
    // Rows that name nobody are learners of their own.
    let name = row.learner.isEmpty ? [UInt8]("\u{0}\(answers.count)".utf8) : row.learner
    let next = Int32(truncatingIfNeeded: learners.count)
    let place = learners[name, default: next]
    if place == next { learners[name] = next }
    return place
  }

  private mutating func group(_ name: String?) -> Int32 {
    guard let name else { return -1 }
    hasGroups = true
    let shown = name.isEmpty ? "(none)" : name
    if let place = groupPlaces[shown] { return place }
    let place = Int32(groups.count)
    groups.append(shown)
    groupPlaces[shown] = place
    return place
  }

  /// How many learners were seen.
  var learnerCount: Int { learners.count }

  private mutating func keep(_ marked: Marked, _ judged: JudgedAnswer) {
    let answer = DisagreedAnswer(
      row: marked.row, result: marked.result, human: judged.human, program: judged.program, max: judged.max,
      place: answers.count - 1)
    let distance = answer.distance
    if distance == 0 { return }
    if disagreements.count == Self.mostShown, let last = disagreements.last, distance <= last.distance { return }
    let place = disagreements.firstIndex { distance > $0.distance } ?? disagreements.count
    disagreements.insert(answer, at: place)
    if disagreements.count > Self.mostShown { disagreements.removeLast() }
  }
}
