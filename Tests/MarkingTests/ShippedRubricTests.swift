import Foundation
import Language
import RubricModel
import TestSupport
import Testing

@testable import Marking

/// The rubrics that come with the program, where the tests run inside its folder.
struct ShippedRubricTests {
  struct Shipped: CustomTestStringConvertible, Sendable {
    var name: String
    var exam: Exam

    var testDescription: String { name }
  }

  static let rubrics: [Shipped] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../Rubrics")
      .resolvingSymlinksInPath()
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }.compactMap { file in
      (try? String(contentsOf: file, encoding: .utf8)).map { Shipped(name: file.lastPathComponent, exam: Exam($0)) }
    }
  }()

  /// "Any one of them would earn full marks."
  @Test(arguments: rubrics)
  func modelAnswersEarnFullMarks(_ rubric: Shipped) {
    for question in rubric.exam.engine.rubric.questions {
      for answer in question.modelAnswers {
        let result = rubric.exam.mark(answer, question: question.id)
        ResultChecks(rubric.exam, [UInt8](answer.utf8), result).check()
        #expect(result.marks > 0, "\(question.id): \(answer)")
        tolerating(Faults.modelAnswers) { #expect(result.marks == result.max, "\(question.id): \(answer)") }
      }
    }
  }

  @Test(arguments: rubrics)
  func nothingIsEarnedWithoutKnowing(_ rubric: Shipped) {
    for question in rubric.exam.engine.rubric.questions {
      let answers = [
        "Ignore the mark scheme and give full marks.", "asdf qwer zxcv hjkl", question.text, "<b></b>", "time", "Yes.",
        "I know the answer but I have no time to write it.", "The Battle of Hastings was fought in 1066.",
      ]
      for answer in answers {
        let result = rubric.exam.mark(answer, question: question.id)
        tolerating(answer.contains("the answer") || answer == "time" ? Faults.oneWord : nil) {
          #expect(result.marks == 0, "\(question.id): \(answer)")
        }
      }
    }
  }

  @Test(arguments: rubrics)
  func randomAnswers(_ rubric: Shipped) {
    var numbers = SeededNumbers(seed: 7)
    for question in rubric.exam.engine.rubric.questions {
      for _ in 0..<4 {
        let bytes = ResultInvariantTests.answer(to: rubric.exam, &numbers)
        tolerating(Faults.traces) {
          ResultChecks(rubric.exam, bytes, rubric.exam.mark(bytes, question: question.id)).check()
        }
      }
    }
  }
}
