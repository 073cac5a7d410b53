import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// Lines of what somebody does begin as commands to a learner do.
@Suite struct StepTests {
  @Test("what is done to a customer or a casualty is the answer's own")
  func steps() {
    let question = compiled(
      "Describe how a hairdresser should deal with a complaint. (3 marks)",
      "- check the colour used (1)\n- explain the problem to the client (1)\n- identify a solution (1)")
    #expect(question.points.allSatisfy { $0.commands.allSatisfy { $0.weight == 0 } })
    #expect(label(question, 1) == "explain the problem to the client")
  }

  @Test("commands beside each other are asked of the learner")
  func commands() {
    let question = compiled(
      "Write about a festival that you know. (3 marks)",
      "- identify the festival (1)\n- describe two customs (1)\n- explain why one of them matters (1)")
    #expect(question.points.last?.commands.first?.word == .explain)
  }

  @Test("a question that asks what should be done")
  func asksForActions() {
    let question = compiled(
      "How should a guide prepare for a walk? (2 marks)",
      "- estimate the time for each stage (1)\n- discuss the route with the leader (1)")
    #expect(label(question, 1) == "discuss the route with the leader")
  }

  private func compiled(_ text: String, _ points: String) -> Question {
    let rubric = "# R\n\n## Question 1\n\n\(text)\n\n### Marking points\n\n\(points)\n"
    return RubricCompiler.compile([UInt8](rubric.utf8)).rubric.questions[0]
  }

  private func label(_ question: Question, _ point: Int) -> String? { question.points[point].requirements.first?.label }
}
