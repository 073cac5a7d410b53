import Language
import RubricCompiler
import RubricModel
import Testing

@testable import Marking

/// A compiled rubric that answers are marked against.
struct Exam: Sendable, CustomStringConvertible, CustomReflectable {
  let engine: Engine

  var description: String { engine.rubric.title }

  /// Keeps a failing row from printing the whole engine.
  var customMirror: Mirror { Mirror(self, children: []) }

  init(_ rubric: String) {
    engine = Engine(RubricCompiler.compile([UInt8](rubric.utf8)).rubric)
  }

  /// Marks an answer with a marker of its own; without a question, against every point.
  func mark(_ answer: String, question: String? = "1") -> AnswerResult {
    mark([UInt8](answer.utf8), question: question)
  }

  func mark(_ answer: [UInt8], question: String? = "1") -> AnswerResult {
    var marker = engine.makeMarker()
    return marker.mark(answer, question: question.flatMap { engine.question($0) })
  }
}

/// What an examiner decides about an answer; a failing row names itself.
struct ExamRow: CustomTestStringConvertible, Sendable {
  var exam: Exam
  var answer: String
  var decision: Decision
  /// Where examiners may differ by a mark, all that they may give.
  var marks: ClosedRange<Int>
  /// A fault of another part of the program, which the row shows; the row must pass once it is mended.
  var fault: String?

  init(_ exam: Exam, _ answer: String, _ decision: Decision, _ marks: Int, fault: String? = nil) {
    self.init(exam, answer, decision, marks...marks, fault: fault)
  }

  init(_ exam: Exam, _ answer: String, _ decision: Decision, _ marks: ClosedRange<Int>, fault: String? = nil) {
    self.exam = exam
    self.answer = answer
    self.decision = decision
    self.marks = marks
    self.fault = fault
  }

  var testDescription: String { answer.debugDescription }

  /// Checks the decision on the exam's only point, and the marks of the answer.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    check(answer, fault, sourceLocation)
  }

  /// Checks the same of the answer as it stands, however short it is.
  func checkAlone(fault: String? = nil, sourceLocation: SourceLocation = #_sourceLocation) {
    check(answer, fault ?? self.fault, sourceLocation)
  }

  private func check(_ answer: String, _ fault: String?, _ sourceLocation: SourceLocation) {
    let result = exam.mark(answer)
    tolerating(fault ?? (Faults.fittedRows.contains(answer) ? Faults.fitted : nil)) {
      #expect(result.points.map { $0.decision } == [decision], "\(exam)", sourceLocation: sourceLocation)
      #expect(marks.contains(result.marks), "\(exam): \(result.marks) marks", sourceLocation: sourceLocation)
    }
  }

  /// Words enough for any answer, about nothing that any of the exams asks.
  static let prose = """
    My uncle repairs wooden boats beside a northern harbour. Every winter his barn smells of varnish, tar and old rope. \
    Two lazy dogs sleep under the hull while seagulls quarrel on the roof. In spring the village brass band marches \
    along the pier, children throw pebbles, and an accordion player sings about whales, lighthouses and lost anchors.


    """
}

/// Runs the checks; where a fault of another part is known, their failure is reported as known.
func tolerating(_ fault: String?, _ checks: () -> Void) {
  if let fault {
    withKnownIssue(Comment(rawValue: fault), isIntermittent: true) { checks() }
  } else {
    checks()
  }
}

/// The quotations of a result, in their order.
func quotations(_ result: AnswerResult, of answer: String) -> [String] {
  let bytes = [UInt8](answer.utf8)
  return result.points.flatMap { $0.evidence }.map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
}
