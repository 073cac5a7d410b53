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
  /// Whether another program's or marker's scores are judged, and the rubric has marked nothing.
  let isGiven: Bool
  /// The step of the people's marks, to which given scores are rounded; nil where they are not.
  private(set) var step: Double?
  private var learners: [[UInt8]: Int32] = [:]
  private var groupPlaces: [String: Int32] = [:]
  private var seen: Set<Key> = []
  private var kind: HumanSide.Kind?
  private var last: (file: String, line: Int) = ("", 0)

  private struct Key: Hashable {
    var learner: Int32
    var question: Int
  }

  static let mostShown = 20
  private static let mostProblems = 50

  /// - Parameters:
  ///   - columns: of people's marks: one or two; and, after them, of the scores that are judged.
  ///   - isGiven: scores are judged, which the last of the columns holds.
  init(columns: Int, isGiven: Bool = false) {
    isThere = [Bool](repeating: false, count: columns)
    self.isGiven = isGiven
  }

  /// Columns of people's marks.
  private var people: Int { isThere.count - (isGiven ? 1 : 0) }

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
    guard let first = side(0, marked, rubric) else { return nil }
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
    let second: HumanSide?
    if people > 1, found.values[1] != nil || !found.points[1].isEmpty {
      guard let side = side(1, marked, rubric) else { return nil }
      guard side.kind == kind else {
        complain(marked.row, "the two people's columns hold marks and decisions; they must hold the same")
        return nil
      }
      second = side
    } else {
      second = nil
    }
    let given: Double?
    if isGiven {
      guard let score = givenScore(marked, kind) else { return nil }
      given = score
    } else {
      given = nil
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
    if kind != .marks { answer.toDecisions(marked.result, whole: kind == .decisions) }
    if let given {
      answer.program = given
      answer.score = given
    }
    return answer
  }

  /// The score that is judged; nil, with a complaint, where it cannot be.
  private mutating func givenScore(_ marked: Marked, _ kind: HumanSide.Kind) -> Double? {
    switch (marked.found.values[people], kind) {
    case (.marks(let score), .marks): return score
    case (.decision(let decision), .decisions): return Double(decision.rawValue)
    case (nil, _):
      // Where there is no such column at all, that is said once.
      if isThere[people] {
        complain(marked.row, "there is no score to compare with the person's")
      } else {
        unmarked += 1
      }
    case (.points, _): complain(marked.row, "the score is a list; scores are of whole answers")
    case (.marks, _), (.decision, _):
      complain(marked.row, "the person's column and the scores hold marks and decisions; they must hold the same")
    }
    return nil
  }

  /// Rounds given scores to the step of the people's marks, and cuts them to their range, as marks are.
  mutating func settleScores() {
    guard isGiven, !isOfDecisions, let lowest = answers.map(\.human).min(), let highest = answers.map(\.human).max()
    else { return }
    let marks = answers.map(\.human) + answers.compactMap(\.second)
    step = [1, 0.5, 0.25, 0.1, 0.05, 0.01].first { step in
      marks.allSatisfy { abs($0 / step - ($0 / step).rounded()) < 1e-6 }
    }
    guard let step else { return }
    // A hundredth and its like have no exact half: the quotient is whole, and the product is rounded to it.
    let parts = (1 / step).rounded()
    for place in answers.indices {
      let score = min(highest, max(lowest, answers[place].score))
      answers[place].program = (score * parts).rounded() / parts
    }
  }

  /// What one person gave the answer; nil, with a complaint, where it does not fit the rubric.
  private mutating func side(_ column: Int, _ marked: Marked, _ rubric: Rubric) -> HumanSide? {
    do throws(HumanSide.Problem) {
      return try HumanSide(marked.found, column, marked.result, rubric)
    } catch {
      complain(marked.row, error.message)
      return nil
    }
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
