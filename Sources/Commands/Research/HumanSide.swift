import Marking
import RubricModel

/// What one person gave an answer, in marks or decisions.
struct HumanSide {
  enum Kind { case marks, decisions, points }

  /// Why it does not fit the rubric.
  struct Problem: Error {
    var message: String
  }

  private(set) var kind: Kind = .marks
  /// Marks, or 0, 1 and 2 for each decision.
  private(set) var total = 0.0
  /// By the place of the point in the result.
  private(set) var points: [Decision?]

  init(_ found: HumanMarks.Found, _ column: Int, _ result: AnswerResult, _ rubric: Rubric) throws(Problem) {
    points = result.points.map { _ in nil }
    var values: [(place: Int, value: HumanValue.PointValue)] = []
    switch found.values[column] {
    case .marks(let marks):
      guard marks >= 0, marks <= Double(result.max) else {
        let limit =
          marks < 0 ? "below 0" : "more than the \(result.max) that question \(Self.name(result, rubric)) is worth"
        throw Problem(message: "\(JudgedSet.number(marks)) marks are \(limit)")
      }
      total = marks
      if result.points.count == 1 { points[0] = Self.decision(marks, of: result.max) }
    case .decision(let decision):
      kind = .decisions
      total = Double(decision.rawValue)
      if result.points.count == 1 { points[0] = decision }
    case .points(let list):
      guard list.count == result.points.count else {
        throw Problem(message: "\(list.count) decisions for the \(result.points.count) marking points of the rubric")
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
    if values.isEmpty { return }
    var marks = 0.0
    var hasMarks = true
    for (place, value) in values {
      switch value {
      case .marks(let given):
        let max = result.points[place].max
        guard given >= 0, given <= Double(max) else {
          throw Problem(
            message: "\(JudgedSet.number(given)) marks are not between 0 and the \(max) of the marking point")
        }
        marks += given
        points[place] = Self.decision(given, of: max)
      case .decision(let decision):
        hasMarks = false
        points[place] = decision
      }
    }
    switch found.values[column] {
    case .marks, .decision: break
    case .points, nil:
      kind = hasMarks ? .marks : .points
      total = hasMarks ? marks : points.reduce(0) { $0 + Double($1?.rawValue ?? 0) }
    }
  }

  private static func decision(_ marks: Double, of max: Int) -> Decision {
    marks >= Double(max) ? .met : marks > 0 ? .partial : .not
  }

  private static func name(_ result: AnswerResult, _ rubric: Rubric) -> String {
    result.questions.count == 1 ? "\"\(rubric.questions[result.questions.lowerBound].id)\"" : "papers"
  }
}
