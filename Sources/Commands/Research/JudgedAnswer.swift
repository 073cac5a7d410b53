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
