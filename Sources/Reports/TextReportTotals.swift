import Marking
import RubricModel

/// Counts over the answers of a report; counts of parts add up.
struct TextReportTotals: Hashable, Sendable {
  struct QuestionTotal: Hashable, Sendable {
    var answers = 0
    var marks = 0
    var max = 0
  }

  /// Answers to look at that are named.
  private static let mostNames = 10

  private(set) var answers = 0
  private(set) var marks = 0
  private(set) var max = 0
  /// Answers that a person should look at.
  private(set) var referred = 0
  /// The first of them, by learner and question.
  private(set) var firstReferred: [String] = []
  /// Full marks of the answers, where they are the same for all.
  private(set) var commonMax: Int?
  /// Answers by their marks.
  private(set) var answersByMarks: [Int] = []
  /// Answers by flag, in the order of ``AnswerFlags/names``.
  private(set) var flags = [Int](repeating: 0, count: AnswerFlags.names.count)
  /// By the question's place in the rubric.
  private(set) var questions: [Int: QuestionTotal] = [:]

  /// - Parameter name: the answer by learner and question.
  mutating func count(_ result: AnswerResult, name: String, in rubric: Rubric) {
    commonMax = answers == 0 || commonMax == result.max ? result.max : nil
    answers += 1
    marks += result.marks
    max += result.max
    if result.refer {
      referred += 1
      if firstReferred.count < Self.mostNames { firstReferred.append(name) }
    }
    extend(to: Swift.max(result.marks, result.max))
    answersByMarks[result.marks] += 1
    for (index, entry) in AnswerFlags.names.enumerated() where result.flags.contains(entry.flag) {
      flags[index] += 1
    }
    for question in result.questions {
      var total = questions[question] ?? QuestionTotal()
      let earned = result.points.reduce(0) { $0 + ($1.question == question ? $1.marks : 0) }
      // A question may state fewer marks than its points add up to.
      let most = rubric.questions[question].max
      total.answers += 1
      total.marks += Swift.min(earned, most)
      total.max += most
      questions[question] = total
    }
  }

  mutating func merge(_ other: TextReportTotals) {
    if other.answers == 0 { return }
    commonMax = answers == 0 || commonMax == other.commonMax ? other.commonMax : nil
    answers += other.answers
    marks += other.marks
    max += other.max
    referred += other.referred
    firstReferred += other.firstReferred.prefix(Self.mostNames - firstReferred.count)
    extend(to: other.answersByMarks.count - 1)
    for (marks, count) in other.answersByMarks.enumerated() { answersByMarks[marks] += count }
    for index in flags.indices { flags[index] += other.flags[index] }
    questions.merge(other.questions) {
      QuestionTotal(answers: $0.answers + $1.answers, marks: $0.marks + $1.marks, max: $0.max + $1.max)
    }
  }

  private mutating func extend(to marks: Int) {
    while answersByMarks.count <= marks { answersByMarks.append(0) }
  }
}
