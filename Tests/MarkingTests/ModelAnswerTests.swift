import Language
import RubricCompiler
import RubricModel
import Testing

@testable import Marking

/// Points made of model answers alone. The answers and what they earn are ours.
@Suite struct ModelAnswerTests {
  static let exam = Exam(
    """
    # Science and reading

    ## Question 1 (1 mark)

    Why does the puddle in the playground disappear on a sunny day?

    ### Model answers

    - The water evaporates into the air because the heat turns it into vapour.

    ## Question 2 (1 mark)

    What happens to the pitch of a guitar string when it is made tighter?

    ### Model answers

    - The sound becomes higher.

    ## Question 3 (1 mark)

    The brook babbled gladly past the mill, and the gloomy miller scowled at it. He grumbled about his wretched wheel. \
    List three words from the passage that show the miller's mood.

    ### Model answers

    - Any three of these answers: gloomy, scowled, grumbled, wretched.

    ## Question 4 (1 mark)

    What does the word "elated" mean?

    ### Model answers

    - Synonyms of elated, e.g., joyful, thrilled, very pleased, etc.

    ## Question 5 (4 marks)

    Describe how a seed grows into a plant.

    ### Model answers

    - The seed absorbs moisture and swells; its shell splits, a root grows downwards and a shoot pushes up to the light.

    ## Question 6 (1 mark)

    How far does the trolley roll in the second trial?

    ### Model answers

    - It rolls 3 metres.

    ## Question 7 (1 mark)

    Why is the plastic spoon cool?

    ### Model answers

    - Plastic does not conduct heat.
    """)

  struct Row: CustomTestStringConvertible, Sendable {
    var question: String
    var answer: String
    var marks: ClosedRange<Int>

    init(_ question: String, _ answer: String, _ marks: Int) { self.init(question, answer, marks...marks) }

    init(_ question: String, _ answer: String, _ marks: ClosedRange<Int>) {
      self.question = question
      self.answer = answer
      self.marks = marks
    }

    var testDescription: String { question + ": " + answer }
  }

  @Test(arguments: [
    Row("1", "The heat makes the water evaporate into the air.", 1),
    Row("1", "the sun's heat causes evaporation so it goes into the air", 1),
    Row("1", "It turned to vapor.", 0...1),
    Row("1", "The puddle disappears on a sunny day.", 0),
    Row("1", "It drains into the ground.", 0),
    Row("1", "The water does not evaporate into the air.", 0),
    Row("1", "", 0),
    Row("2", "It gets higher", 1),
    Row("2", "the sound becomes lower", 0),
    Row("2", "The pitch of the string is tighter", 0),
    Row("3", "gloomy, scowled, wretched", 1),
    Row("3", "grumbled and gloomy and scowled", 1),
    Row("3", "gloomy, babbled, gladly", 0),
    Row("3", "gloomy", 0),
    Row("4", "thrilled", 1),
    Row("4", "It means joyful.", 1),
    Row("4", "worried", 0),
    Row("4", "elated", 0),
    Row(
      "5",
      "First it absorbs moisture and swells up. The shell splits, a root grows down and a shoot pushes to the light.",
      4),
    Row("5", "It absorbs moisture, swells, and a root grows out.", 2...3),
    Row("5", "You buy it in a shop.", 0),
    Row("6", "three metres", 1),
    Row("6", "It rolls 3 m", 0...1),
    Row("6", "5 centimetres", 0),
    Row("7", "Plastic doesn't conduct heat.", 1),
    Row("7", "Because plastic conducts heat.", 0),
  ])
  func earns(row: Row) {
    let result = Self.exam.mark(row.answer, question: row.question)
    #expect(row.marks.contains(result.marks), "\(Wording.reason(result.points[0], in: Self.exam.engine.rubric))")
  }

  @Test func `A fuller answer scores higher`() {
    let scores = [
      "It swells.", "It swells, and a root grows.", "It absorbs moisture, swells, and a root grows downwards.",
      "It absorbs moisture and swells, the shell splits, a root grows downwards and a shoot pushes up.",
    ].map { Self.exam.mark($0, question: "5").score }
    #expect(scores == scores.sorted())
    #expect(Set(scores).count == scores.count)
  }

  @Test func `The evidence quotes the words that say what the model answer says`() {
    let answer = "The heat makes the water evaporate."
    let point = Self.exam.mark(answer, question: "1").points[0]
    let quotes = point.evidence.map { String(decoding: [UInt8](answer.utf8)[$0.span.range], as: UTF8.self) }
    #expect(quotes == ["heat", "water", "evaporate"])
    let labels = point.evidence.map { Self.exam.engine.rubric.terms[Int($0.term!.rawValue)].label }
    #expect(labels == ["heat", "water", "evaporates"])
  }

  @Test func `The reason names what was found and what is missing`() {
    let rubric = Self.exam.engine.rubric
    let reason = Wording.reason(
      Self.exam.mark("The heat makes the water evaporate.", question: "1").points[0], in: rubric)
    #expect(
      reason == "The answer says enough of the model answer; found: 'heat', 'water', 'evaporates'; missing: 'air', "
        + "'turns', 'vapour'.")
  }

  @Test func `The reason names what is said the other way round`() {
    let rubric = Self.exam.engine.rubric
    let point = Self.exam.mark("the sound becomes lower", question: "2").points[0]
    #expect(point.decision != .met)
    #expect(
      Wording.reason(point, in: rubric).contains("'higher'") || Wording.reason(point, in: rubric).contains("denies"))
  }
}
