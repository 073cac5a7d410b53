import Batch
import Marking

/// What people and the program gave one answer; small, because there may be a million.
struct JudgedAnswer: Sendable {
  /// Places of the marked questions in the rubric; one, or all of them.
  var questions: Range<Int>
  /// Number of the learner among those seen; the learners' names are kept once.
  var learner: Int32 = 0
  var group: Int32 = -1
  /// The first person's and the second's marks, in marks, or, where decisions are all there is, 0, 1 and 2 for each.
  var human: Double
  var second: Double?
  /// The program's, on the same scale: whole marks or decisions.
  var program: Double
  /// Finer than whole marks.
  var score: Double
  /// What the words alone would give.
  var baseline: Double
  /// Full marks, on the same scale.
  var max: Double
  /// Percent, the least of its points.
  var confidence: Int8
  var refers: Bool
  var points: [JudgedPoint]
}

extension JudgedAnswer {
  /// Puts the program's marks on the scale of decisions.
  mutating func toDecisions(_ result: AnswerResult, whole: Bool) {
    let share = baseline / Double(Swift.max(1, result.max))
    if whole {
      program = Double(Self.decision(result).rawValue)
      score = Double(result.score) / 500
      max = 2
      baseline = share * 2
    } else {
      program = points.reduce(0) { $0 + Double($1.program.rawValue) }
      max = Double(points.count * 2)
      score = Double(result.score) / 1000 * max
      baseline = share * max
    }
  }

  /// The decision on an answer as a whole.
  private static func decision(_ result: AnswerResult) -> Decision {
    if result.points.count == 1 { return result.points[0].decision }
    if result.marks >= result.max, result.max > 0 { return .met }
    return result.points.allSatisfy { $0.decision == .not } ? .not : .partial
  }
}

/// What people and the program decided on one marking point.
struct JudgedPoint: Sendable {
  var question: Int32
  var point: Int32
  var human: Decision
  var second: Decision?
  var program: Decision
  /// Percent.
  var confidence: Int8
}

/// A row with its result that may be shown, because the markers differ on it.
struct DisagreedAnswer: Sendable {
  var row: AnswerRow
  var result: AnswerResult
  var human: Double
  var program: Double
  var max: Double
  /// Its place among the answers.
  var place: Int

  /// Share of full marks by which the markers differ.
  var distance: Double { max > 0 ? abs(human - program) / max : 0 }
}
