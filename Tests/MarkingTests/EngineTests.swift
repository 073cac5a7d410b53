import Language
import RubricModel
import TestSupport
import Testing

@testable import Marking

/// The engine as a whole: questions, totals, and markers that keep nothing from one answer to the next.
struct EngineTests {
  static let garden = Exam(
    """
    # Gardens
    ## Question soil (1 mark)
    Why should a gardener dig in compost before planting?
    ### Marking points
    - Award credit for stating that it feeds the soil.
        - accept: feeds the soil / adds nutrients / holds moisture
    - Award credit for stating that it loosens clay.
        - accept: loosens clay / breaks up lumps
    ## Question tools (2 marks)
    Name something with which to cut a hedge, and something with which to carry the cuttings.
    ### Marking points
    - Award credit for naming a cutting tool, such as shears.
        - accept: shears / electric trimmer / secateurs
    - Award credit for naming a container, such as a wheelbarrow.
        - accept: wheelbarrow / trug / garden sack
    """)

  @Test func questionsAreFoundByTheirIDs() {
    let engine = Self.garden.engine
    #expect(engine.question("soil") == 0)
    #expect(engine.question("tools") == 1)
    #expect(engine.question("Soil") == nil)
    #expect(engine.question("") == nil)
  }

  @Test func aRowWithoutAQuestionIsMarkedAgainstEveryPoint() {
    let result = Self.garden.mark("It adds nutrients. I use secateurs and a trug.", question: nil)
    #expect(result.questions == 0..<2)
    #expect(result.max == 3)
    #expect(result.points.map { [$0.question, $0.point] } == [[0, 0], [0, 1], [1, 0], [1, 1]])
    #expect(result.points.map { $0.decision } == [.met, .not, .met, .met])
    #expect(result.marks == 3)
    let one = Self.garden.mark("It adds nutrients. I use secateurs and a trug.", question: "tools")
    #expect(one.questions == 1..<2)
    #expect(one.max == 2)
    #expect(one.points.map { [$0.question, $0.point] } == [[1, 0], [1, 1]])
    #expect(one.marks == 2)
  }

  /// A question that states fewer marks than its points add up to gives no more, alone or among others.
  @Test(arguments: ["soil", nil])
  func aQuestionGivesNoMoreThanItsMarks(_ question: String?) {
    let result = Self.garden.mark("It adds nutrients, and it breaks up lumps.", question: question)
    #expect(result.points.prefix(2).map { $0.decision } == [.met, .met])
    #expect(result.marks == 1)
  }

  @Test func aMisconceptionOfTwoQuestionsIsListedOnce() {
    let exam = Exam(
      """
      # Plants
      ## Question a (1 mark)
      Name a green plant.
      ### Marking points
      - Award credit for naming a plant, such as moss.
      ### Misconceptions
      - Thinking that moss eats insects.
      ## Question b (1 mark)
      Name a plant with flowers.
      ### Marking points
      - Award credit for naming a flower, such as a rose.
      ### Misconceptions
      - Thinking that moss eats insects.
      """)
    let result = exam.mark("Moss eats insects.", question: nil)
    #expect(result.misconceptions.count == 1)
    #expect(exam.mark("Moss eats insects.", question: "b").misconceptions.map { $0.question } == [1])
  }

  /// The same answer gets the same result, whatever was marked before it.
  @Test func markersKeepNothing() {
    let answers =
      SubjectExams.fullMarks.map { $0.answer } + [
        "", "They aren't rude.", "It adds nutrients. I use secateurs and a trug.", "Xqv zzkp wrrbl.",
        String(repeating: "shears and clay ", count: 50), "Cacti drink water through their spines.", "🙂", "nutriants",
      ]
    for exam in [Self.garden, SubjectExams.biology, RefinementTests.manners] {
      let fresh = answers.map { text(exam.mark($0, question: nil), of: $0, in: exam) }
      var marker = exam.engine.makeMarker()
      var numbers = SeededNumbers(seed: 3)
      for _ in 0..<60 {
        let place = Int.random(in: 0..<answers.count, using: &numbers)
        let result = marker.mark([UInt8](answers[place].utf8), question: nil)
        #expect(text(result, of: answers[place], in: exam) == fresh[place], "\(answers[place])")
      }
    }
  }

  /// A point of which an answer holds nothing gets the same result with a short cut as at length.
  @Test func shortCutsChangeNothing() {
    let answers =
      SubjectExams.fullMarks.map { $0.answer } + [
        "", "They aren't rude.", "It adds nutrients.", "Xqv zzkp wrrbl.",
        "Plants, light, water and the sun are important.",
        "Overall it is better, because you should weigh both, whereas others differ. For example my own garden.",
        "Cacti drink water through their spines.", "No clay is good. It is not the nutrients.", "nutriants and shears",
      ]
    for exam in [Self.garden, SubjectExams.biology, RefinementTests.manners] {
      var short = exam.engine.makeMarker()
      var long = exam.engine.makeMarker()
      long.keepsMeasures = true
      for answer in answers {
        for question in [nil] + exam.engine.rubric.questions.indices.map({ $0 }) {
          let bytes = [UInt8](answer.utf8)
          let results = (short.mark(bytes, question: question), long.mark(bytes, question: question))
          #expect(text(results.0, of: answer, in: exam) == text(results.1, of: answer, in: exam), "\(answer)")
        }
      }
    }
  }

  /// The result as it is written, which shows every part of it.
  private func text(_ result: AnswerResult, of answer: String, in exam: Exam) -> String {
    var line: [UInt8] = []
    ResultJSON.append(
      result, learner: [], question: [], answer: [UInt8](answer.utf8), extra: [], rubric: exam.engine.rubric, to: &line)
    return String(decoding: line, as: UTF8.self)
  }
}
