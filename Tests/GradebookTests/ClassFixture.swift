import Language
import Marking
import RubricCompiler
import RubricModel

@testable import Gradebook

/// A paper of as many questions, each with one point of so many marks.
func paper(_ most: [Int]) -> Rubric {
  var text = "# Paper\n"
  for (place, marks) in most.enumerated() {
    text += "\n## Question \(place + 1) (\(marks) marks)\nName a thing.\n### Marking points\n"
    text += "- Award credit for naming a thing, such as apples or pears (\(marks) marks)\n"
    text += "### Misconceptions\n- Thinking that pears are apples.\n"
  }
  return RubricCompiler.compile([UInt8](text.utf8)).rubric
}

/// A result with these marks for one question of ``paper(_:)``.
func result(
  _ marks: Int, question: Int, in rubric: Rubric, refer: Bool = false, flags: AnswerFlags = [], score: Int? = nil,
  misconceptions: [FoundMisconception] = []
) -> AnswerResult {
  let most = rubric.questions[question].max
  let decision = marks == most ? Decision.met : marks == 0 ? .not : .partial
  let point = PointResult(
    question: question, point: 0, decision: decision, marks: marks, max: most, confidence: 80,
    score: marks * 1000 / most,
    command: CommandResult(word: .name, met: true, finding: .namingIsEnough), evidence: [], reason: .complete,
    advice: .none)
  return AnswerResult(
    questions: question..<question + 1, marks: marks, max: most, score: score ?? marks * 1000 / most, refer: refer,
    flags: flags, points: [point], misconceptions: misconceptions)
}

func learner(_ name: String, _ identifiers: LearnerIdentity.Identifier..., place: String = "row 1") -> LearnerIdentity {
  LearnerIdentity(name: name, identifiers: identifiers, place: place)
}

/// A class by its marks: a row a learner, called "A", "B" and so on; nil for no answer.
func gradebook(_ marks: [[Int?]], most: [Int]) -> Gradebook {
  let rubric = paper(most)
  var builder = GradebookBuilder(rubric: rubric)
  for (place, row) in marks.enumerated() {
    for (question, mark) in row.enumerated() {
      guard let mark else { continue }
      builder.add(
        [UInt8]("answer \(place) \(question)".utf8), result(mark, question: question, in: rubric),
        by: learner("Learner \(place)"))
    }
  }
  return builder.finish()
}
