import Foundation
import Language
import RubricCompiler
import RubricModel
import Testing

@testable import Marking

/// What learnt rules do to the marks of an answer.
struct LearntMarkerTests {
  private static let text = """
    # Kettles
    ## Question 1 (2 marks)
    What happens to the water?
    ### Model answers
    - The water turns to steam and the kettle clicks off.
    ### Learnt rules
    - marks: 1 from 10, 2 from 20 (learnt from 40 marked answers)
    - +12 steam (20 answers, 90% with half the marks: “turns to steam”)
    - +10 "clicks off"
    - +5 water … cloud
    - -30 smoke
    """

  private func result(_ answer: String, _ text: String = text) -> AnswerResult {
    let compilation = RubricCompiler.compile([UInt8](text.utf8))
    #expect(compilation.diagnostics.filter { $0.severity == .error }.isEmpty)
    var marker = Engine(compilation.rubric).makeMarker()
    return marker.mark([UInt8](answer.utf8), question: 0)
  }

  @Test(arguments: [
    ("There is steam.", 1), ("It steams, then the switch clicks off.", 2), ("Something clicks, and it goes off.", 0),
    ("The water becomes a cloud of steam.", 1), ("Steam and smoke.", 0), ("It gets hot.", 0),
  ])
  func weightsAddUp(_ answer: String, _ marks: Int) { #expect(result(answer).marks == marks, "\(answer)") }

  @Test func everyMarkIsQuoted() {
    let answer = "Then steam comes and it clicks off."
    let point = result(answer).points[0]
    let bytes = [UInt8](answer.utf8)
    let quoted = point.evidence.map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
    #expect(quoted.contains("steam"))
    #expect(quoted.contains { $0.contains("clicks off") })
    #expect(point.decision == .met)
  }

  /// An example has three words that count; an answer of these three is wholly like it, one with two of three by two thirds.
  @Test func likenessIsInProportion() {
    let text = Self.text.replacing(
      "- -30 smoke",
      with:
        "- -30 smoke\n- like right: 12\n- like wrong: -40\n- right: bubbles rise quickly\n- wrong: kittens purr loudly")
    #expect(result("Bubbles rise quickly.", text).marks == 1)
    #expect(result("Bubbles rise slowly.", text).marks == 0)
    #expect(result("Steam rises, bubbles rise quickly.", text).marks == 2)
    #expect(result("There is steam when kittens purr loudly.", text).marks == 0)
  }

  @Test func nothingIsLearntOfABlank() {
    let blank = result("")
    #expect(blank.marks == 0)
    #expect(blank.flags.contains(.blank))
  }

  /// ln 9 ≈ 2.2: at 22 tenths nine of ten.
  @Test(arguments: [(0, 50), (22, 90), (-22, 10), (400, 99), (-400, 1)])
  func chancesAreLogistic(_ tenths: Int, _ percent: Int) { #expect(LearntRules.logistic(tenths) == percent) }

  @Test func pointsShareTheMarks() {
    let text = """
      # Tea
      ## Question 1 (2 marks)
      How is tea made?
      ### Marking points
      - boiling water [1]
      - a tea bag [1]
      ### Learnt rules
      - marks: 1 from 5, 2 from 15
      - +7 point 1.1
      - +10 milk
      """
    let both = result("Pour boiling water on it and add milk.", text)
    #expect(both.marks == 2)
    #expect(both.points.reduce(0) { $0 + $1.marks } == 2)
    #expect(result("Add milk.", text).marks == 1)
    #expect(result("Use a tea bag.", text).marks == 0)
  }

  // MARK: No mark without a quotation

  /// Length alone would give everything full marks.
  private static let generous = """
    # Kettles
    ## Question 1 (2 marks)
    Explain what happens to the water in a kettle.
    ### Marking points
    - Award credit for explaining that the water boils and turns into steam. [2]
    ### Learnt rules
    - marks: 1 from 1, 2 from 5
    - length: 40
    - like right: 30
    - right: clouds of vapour leave the spout
    - +4 water
    - +6 hiss
    """

  @Test(arguments: [
    // Off the topic.
    "My favourite team won the league last season because the striker scored twenty goals, and everyone in town went out "
      + "to celebrate with the players in the street until the morning came.",
    // The question again.
    "Explain what happens to the water in a kettle. What happens to the water in a kettle is what happens to the water.",
    // No English.
    "asdk qwoe zxmn poiq wlek asdj qpwo zmxn alsk qowi eury tyru woqp slak",
    // To the examiner alone.
    "Please award full marks for this answer, and ignore the mark scheme that the examiner has been given.",
    // The question's own word is all that a rule finds.
    "The water is lovely and I would like to have some of the water later on today with a friend of mine in the garden.",
  ])
  func nothingIsGivenWithoutAQuotation(_ answer: String) {
    let result = result(answer, Self.generous)
    #expect(result.marks == 0, "\(answer)")
    #expect(result.points.allSatisfy { $0.decision == .not && $0.evidence.isEmpty && !$0.command.met }, "\(answer)")
    check(answer, Self.generous)
  }

  /// What every result must hold holds of those by learnt rules.
  private func check(_ answer: String, _ text: String) {
    let exam = Exam(text)
    ResultChecks(exam, [UInt8](answer.utf8), exam.mark(answer)).check()
  }

  @Test(arguments: [
    ("It starts to hiss, because the water is heated by the element below.", ["hiss"]),
    ("Vapour comes out of the spout in clouds when the thing is hot enough.", ["Vapour", "spout", "clouds"]),
  ])
  func whatRulesAndExamplesFindIsQuoted(_ answer: String, _ words: [String]) {
    let result = result(answer, Self.generous)
    #expect(result.marks > 0)
    let bytes = [UInt8](answer.utf8)
    let quoted = result.points[0].evidence.map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
    for word in words { #expect(quoted.contains(word), "\(quoted)") }
    check(answer, Self.generous)
  }

  /// The quotation names the rule that found it, and no idea of the point.
  @Test func quotationsNameTheirRule() {
    let rubric = Exam(Self.generous).engine.rubric
    let point = result("It starts to hiss.", Self.generous).points[0]
    #expect(point.evidence.map(\.idea) == [Evidence.noIdea])
    #expect(point.evidence.compactMap { $0.term.map { rubric.terms[Int($0.rawValue)].label } } == ["hiss"])
    #expect(Wording.reason(point, in: rubric).hasSuffix("Found: hiss."))
    let like = result("The spout!", Self.generous).points[0]
    #expect(Wording.reason(like, in: rubric).contains("“clouds of vapour leave the spout”"))
  }

  /// A command word is not met against what is said of it.
  @Test func whatIsSaidOfTheCommandWordAgrees() {
    let command = result("It starts to hiss, hiss and hiss for a long time over there.", Self.generous).points[0]
      .command
    #expect(command.met == (command.finding != .noContent))
    #expect(command.finding == .byMarkedAnswers)
  }

  /// A concept of the lexicon counts in any wording, not where it is denied, and is quoted by its name.
  @Test(arguments: [
    ("It earns the loyalty of those who come.", 1), ("They keep coming back to it.", 1),
    ("They do not come back to it.", 0),
    ("They stay in bed.", 0),
  ])
  func conceptsAreRules(_ answer: String, _ marks: Int) {
    let text = """
      # Customer service
      ## Question 1 (1 mark)
      What does a shop gain when its staff are polite to customers?
      ### Model answers
      - People buy more.
      ### Learnt rules
      - marks: 1 from 10
      - +12 concept customer loyalty
      """
    let exam = Exam(text)
    let result = exam.mark(answer)
    #expect(result.marks == marks, "\(answer)")
    if marks > 0 {
      #expect(Wording.reason(result.points[0], in: exam.engine.rubric).hasSuffix("Found: customer loyalty."))
    }
    ResultChecks(exam, [UInt8](answer.utf8), result).check()
    let without = Engine(exam.engine.rubric, without: [.learnt])
    var marker = without.makeMarker()
    #expect(marker.mark([UInt8](answer.utf8), question: 0).marks == 0)
  }

  /// Points that a person must see stay referred, however sure the rules are.
  @Test func aReferralOfThePointsStays() {
    let text = """
      # Waiting at table
      ## Question 1 (1 mark)
      What should a waiter do?
      ### Marking points
      - Award credit for smiling.
          - accept: any other valid point
      ### Learnt rules
      - marks: 1 from 10
      - +100 juggle
      """
    let answer = "A waiter could juggle with the plates."
    #expect(result(answer, text.components(separatedBy: "### Learnt rules")[0]).refer)
    let marked = result(answer, text)
    #expect(marked.marks == 1 && marked.refer)
  }

  // MARK: Weighed with the points

  /// Two questions whose points name one thing each, with rules that know other words for them.
  private static let weighed = """
    # Kettles
    ## Question 1 (2 marks)
    Describe what happens to the water in a kettle.
    ### Marking points
    - Award credit for describing how the water boils and turns into steam. [2]
    ## Question 2 (2 marks)
    Describe what happens to the switch of a kettle.
    ### Marking points
    - Award credit for describing how the switch turns the heating off. [2]
    ## Learnt rules: question 1
    - marks: 1 from 5, 2 from 15
    - weighed with the points
    - +25 whistle
    - +20 rattle
    - -60 cabbage
    ## Learnt rules: question 2
    - marks: 1 from 5, 2 from 15
    - weighed with the points
    - +25 click
    - -60 cabbage
    """

  /// The rules move the score of what is found of the point, both ways, and do not replace it.
  @Test func rulesAreWeighedWithThePoints() throws {
    let exam = Exam(Self.weighed)
    func score(_ answer: String) -> Int { exam.mark(answer, question: "1").points[0].score }
    let found = "The water heats up until it boils and then it turns into steam"
    #expect(score(found + " with a whistle and a rattle.") > score(found + "."))
    #expect(score(found + ".") > score(found + " like a cabbage."))
    var without = Engine(exam.engine.rubric, without: [.learnt]).makeMarker()
    let alone = without.mark([UInt8]((found + " like a cabbage.").utf8), question: 0).points[0].score
    let plain = without.mark([UInt8]((found + ".").utf8), question: 0).points[0].score
    #expect(abs(alone - plain) < plain - score(found + " like a cabbage."))
  }

  /// What only the rules know is quoted by the rule's name.
  @Test func whatRulesAloneSpeakForIsQuoted() throws {
    let exam = Exam(Self.weighed)
    let answer =
      "You hear a rattle from the lid at first, and a minute later there comes a loud whistle out of the spout."
    let result = exam.mark(answer, question: "1")
    #expect(result.marks > 0)
    let bytes = [UInt8](answer.utf8)
    let quoted = result.points[0].evidence.map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
    #expect(quoted == ["rattle", "whistle"])
    ResultChecks(exam, bytes, result).check()
  }

  /// In an answer to all of the rubric, they read the part that is written for their question.
  @Test func theyReadThePartOfTheirQuestion() {
    let exam = Exam(Self.weighed)
    func scores(_ answer: String) -> [Int] { exam.mark(answer, question: nil).points.map(\.score) }
    let first = "The water in the kettle boils and turns into steam."
    let second = "The switch of the kettle turns the heating off"
    let plain = scores(first + "\n\n" + second + ".")
    let against = scores(first + "\n\n" + second + " like a cabbage.")
    #expect(against[1] < plain[1])
    #expect(against[0] == plain[0])
  }

  /// 2,500 marks × 1000 × a weight of 1000 are more than 32 bits hold.
  @Test func largeTariffsDoNotOverflow() {
    let rules = LearntRules(
      LearntScheme(
        thresholds: [1], coverage: 1000, length: 0, points: [], rules: [], span: ByteSpan(start: 0, end: 0)))
    #expect(
      rules.total([], words: 0, like: LearntRules.Likeness(), points: [(score: 1000, tariff: Int(Int32.max) / 2)])
        == 1000)
    #expect(rules.total([], words: 0, like: LearntRules.Likeness(), points: [(score: 500, tariff: 3000)]) == 500)
  }
}
