import Language
import Testing

@testable import Marking

/// Mistaken beliefs that the rubric lists.
struct MisconceptionTests {
  /// An answer, and the words in it that hold a misconception; none where it holds none.
  struct Row: CustomTestStringConvertible, Sendable {
    var answer: String
    var quotations: [String]
    var fault: String?

    init(_ answer: String, _ quotations: String..., fault: String? = nil) {
      self.answer = answer
      self.quotations = quotations
      self.fault = fault
    }

    var testDescription: String { answer.debugDescription }

    func check() {
      let result = SubjectExams.biology.mark(answer)
      let bytes = [UInt8](answer.utf8)
      tolerating(fault ?? Faults.fitted) {
        #expect(result.misconceptions.map { String(decoding: bytes[$0.span.range], as: UTF8.self) } == quotations)
        #expect(result.flags.contains(.contradiction) == !quotations.isEmpty)
      }
    }
  }

  @Test(arguments: [
    Row("Cacti drink water through their spines.", "Cacti drink water through their spines"),
    Row(
      "I know that cacti drink water through their sharp spines in the night.",
      "cacti drink water through their sharp spines"),
    Row("They don't mind. Cacti can't help it: cacti drink water through spines!", "cacti drink water through spines"),
    Row(
      "Deserts are always hot. It has a waxy coating so that less moisture is lost.", "Deserts are always hot"),
  ])
  func areListedWithTheirPlace(_ row: Row) { row.check() }

  @Test(arguments: [
    Row("Cacti do not drink water through their spines."),
    Row("A cactus drinks water through its roots.", fault: Faults.beliefThreshold),
    Row("Deserts are not always hot."), Row("It is hot."), Row("Spines."),
    Row("The rain water is stored in the stem, and the spines keep camels off."),
  ])
  func areNotFoundWhereTheAnswerDoesNotHoldThem(_ row: Row) { row.check() }

  @Test(arguments: [
    ExamRow(SubjectExams.biology, "Cacti drink water through their sharp spines.", .not, 0),
    ExamRow(
      SubjectExams.biology,
      "Cacti drink water through their spines. The thick cuticle keeps moisture in because it is like a wax jacket.",
      .partial, 1),
  ])
  func earnNothingThemselves(_ row: ExamRow) { row.check() }

  @Test func theReasonNamesTheMisconception() {
    let result = SubjectExams.biology.mark("Cacti drink water through their spines.")
    let rubric = SubjectExams.biology.engine.rubric
    #expect(Wording.reason(result.points[0], in: rubric).contains("cacti drink water through their spines"))
    #expect(Wording.advice(result.points[0], in: rubric).contains("cacti drink water through their spines"))
  }
}
