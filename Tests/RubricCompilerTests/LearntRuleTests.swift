import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// The section "Learnt rules".
struct LearntRuleTests {
  private func compile(_ rules: String, marks: Int = 2) -> Compilation {
    RubricCompiler.compile(
      [UInt8](
        """
        # Salt
        ## Question 1 (\(marks) marks)
        How is salt won from the sea?
        ### Model answers
        - The water evaporates and leaves the salt behind in pans.
        ### Learnt rules
        \(rules)
        ## Synonyms
        - salt: sodium chloride
        """.utf8))
  }

  @Test func readsEveryKindOfLine() throws {
    let compilation = compile(
      """
      - marks: 1 from -4, 2 from 21 (learnt from 30 marked answers)
      - coverage: 24 (for all that the points above ask for)
      - length: 6
      - +9 point 1.1
      - +12 evaporated (14 answers, 93% with half the marks: “it evaporated”)
      - −8 "tip it out"
      - +5 salt … left
      - 3 sun
      - +6 concept Small (3 answers, 100% with half the marks: “little grains”)
      - like right: 30 (for the words of a right example below)
      - like wrong: -25
      - right: the water evaporates in the sun
      - wrong: it is bought
      """)
    #expect(compilation.diagnostics.filter { $0.severity == .error }.isEmpty)
    let scheme = try #require(compilation.rubric.questions[0].learnt)
    #expect(scheme.thresholds == [-4, 21])
    #expect(scheme.coverage == 24)
    #expect(scheme.length == 6)
    #expect(scheme.points == [9])
    #expect(scheme.rules.map(\.weight) == [12, -8, 5, 3, 6])
    #expect(scheme.rules.map(\.kind) == [.word, .phrase, .link, .word, .concept])
    #expect(scheme.rules.map(\.words.count) == [1, 3, 2, 1, 0])
    #expect(scheme.likeRight == 30)
    #expect(scheme.likeWrong == -25)
    // Water, evaporates, sun; bought.
    #expect(scheme.examples.map(\.words.count) == [3, 1])
    #expect(scheme.examples.map(\.isRight) == [true, false])
    let vocabulary = compilation.rubric.vocabulary
    #expect(scheme.rules[0].words[0] == vocabulary.find(WordKey.make(of: [UInt8]("evaporating".utf8)[...])))
  }

  /// At the end of a rubric they name their question, and are read as if they stood under it.
  @Test func readsThemAtTheEnd() throws {
    let compilation = RubricCompiler.compile(
      [UInt8](
        """
        ## Question 1 (1 mark)
        How is salt won from the sea?
        ### Model answers
        - The water evaporates.
        ## Question 2b (2 marks)
        Why does ice float?
        ### Model answers
        - Ice is less dense than water, as its molecules are farther apart.
        ## Synonyms
        - ice: frozen water
        ## Learnt rules: question 2b
        - marks: 1 from 3, 2 from 9
        - +12 dense
        ## Learnt rules: Question 1
        - marks: 1 from 4
        - weighed with the points
        - +8 sun
        """.utf8))
    #expect(compilation.diagnostics.isEmpty)
    #expect(compilation.rubric.questions.map { $0.learnt?.rules.map(\.weight) } == [[8], [12]])
    #expect(compilation.rubric.questions.map { $0.learnt?.isWeighed } == [true, false])
    #expect(compilation.rubric.questions.map { $0.points.count } == [1, 1])
  }

  /// A question without a number is named by its words.
  @Test(arguments: [
    "Why does ice float?", "A1", "food-1", "2 (b)", "Rivers, lakes and the sea",
    "Why does ice float on the water of a lake in winter, when nearly everything else that freezes sinks?",
  ])
  func questionsAreNamedAsTheyAre(_ id: String) {
    let compilation = RubricCompiler.compile(
      [UInt8](
        """
        ## Question Zero
        ### Model answers
        - Water freezes.
        ## \(id.first == "2" ? "Question " : "")\(id) (1 mark)
        ### Model answers
        - Ice is less dense than water.
        ## Learnt rules: question \(id)
        - marks: 1 from 3
        - +12 dense
        """.utf8))
    #expect(!compilation.hasErrors)
    #expect(compilation.rubric.questions.map { $0.learnt == nil } == [true, false])
  }

  @Test(arguments: ["## Learnt rules: question 3", "## Learnt rules: question 1a"])
  func rulesOfNoQuestionAreReported(_ heading: String) {
    let compilation = compile("- marks: 1 from 3, 2 from 9\n- +12 sun\n\(heading)\n- marks: 1 from 4\n- +8 sea")
    #expect(compilation.diagnostics.map(\.code) == [.learntRulesWithoutQuestion])
    #expect(compilation.rubric.questions[0].learnt?.rules.count == 1)
  }

  @Test(arguments: [
    "- dense counts a lot", "- +12", "- marks: two from 3", "- +99999 big", "- +4 concept no such thing",
  ])
  func saysWhatItCannotRead(_ line: String) {
    let found = compile("- marks: 1 from 3, 2 from 9\n" + line).diagnostics
    #expect(found.contains { $0.code == .unreadLearntRule || $0.code == .learntRulesWithoutMarks })
  }

  @Test(arguments: ["- +12 sun", "- marks: 1 from 3\n- +12 sun", "- marks: 1 from 9, 2 from 3\n- +12 sun"])
  func rulesNeedATotalForEachMark(_ lines: String) {
    let compilation = compile(lines)
    #expect(compilation.diagnostics.contains { $0.code == .learntRulesWithoutMarks })
    #expect(compilation.rubric.questions[0].learnt == nil)
  }

  /// A rubric that is spelt out keeps its rules.
  @Test func annotatedTextKeepsThem() throws {
    let first = compile("- marks: 1 from 3, 2 from 9\n- +12 sun\n- -4 \"the moon\"")
    let second = RubricCompiler.compile(AnnotatedText.render(first))
    let rules = try #require(second.rubric.questions[0].learnt)
    #expect(rules.rules.map(\.weight) == [12, -4])
    #expect(rules.thresholds == [3, 9])
  }
}
