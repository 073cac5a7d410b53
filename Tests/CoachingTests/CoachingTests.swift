import Marking
import RubricCompiler
import RubricModel
import Testing

@testable import Coaching

/// What a learner is told before and after an answer: enough to go on, and no answer.
struct CoachingTests {
  private static let rubric = RubricCompiler.compile(
    [UInt8](
      """
      # Kitchen

      ## Question 1 (2 marks)
      Explain two ways to prevent a fire in a kitchen.
      ### Marking points
      - Award credit for explaining at least two ways of preventing a fire, such as cleaning grease filters or never leaving hot oil.

      ## Question 2 (2 marks)
      Why does food go off?
      ### Marking points
      - bacteria multiply [1]
      - oxygen turns fat rancid [1]

      ### Misconceptions
      - Thinking that freezing kills bacteria.

      """.utf8)
  ).rubric

  private func mark(_ answer: String, _ question: Int) -> AnswerResult {
    var marker = Engine(Self.rubric).makeMarker()
    return marker.mark([UInt8](answer.utf8), question: question)
  }

  @Test func tasksSayWhatIsAskedFor() {
    let tasks = Checklist.tasks(Self.rubric.questions[0].points[0])
    #expect(tasks == ["Explain two: ways of preventing a fire."])
  }

  /// Neither the checklist nor the first two hints name an idea that earns a mark; the third names one.
  @Test func onlyTheLastHintNamesAnIdea() {
    let secrets = ["filter", "oil", "bacteria", "multiply", "oxygen", "rancid"]
    for question in Self.rubric.questions.indices {
      for result in mark("Be careful about it.", question).points {
        let tasks = Checklist.line(Self.rubric.questions[question].points[result.point])
        let rungs = Hints.rungs(result, in: Self.rubric)
        #expect(rungs.count == 3)
        for secret in secrets {
          #expect(!tasks.contains(secret), "\(tasks)")
          #expect(!rungs[0].contains(secret) && !rungs[1].contains(secret), "\(rungs)")
        }
        #expect(secrets.contains { rungs[2].contains($0) }, "\(rungs)")
      }
    }
  }

  @Test func initialsAreOfEachWord() {
    #expect(Hints.initials("cleaning grease filters") == "c… g… f…")
    #expect(Hints.initials("either/or") == "e… o…")
    #expect(Hints.initials("") == "")
  }

  /// What is there already is not hinted at.
  @Test func hintsGoOnFromTheAnswer() throws {
    let result = try #require(mark("Clean the grease filters, because built-up grease burns.", 0).points.first)
    let rungs = Hints.rungs(result, in: Self.rubric)
    #expect(result.decision == .partial)
    #expect(rungs.count == 3)
    #expect(rungs.last?.contains("grease filters") == false, "\(rungs)")
  }

  @Test func nothingIsLeftToSayOfAFullAnswer() throws {
    let answer =
      "Clean the grease filters, because built-up grease burns. Never leave hot oil, so that you can turn it off at once."
    let result = try #require(mark(answer, 0).points.first)
    #expect(result.decision == .met)
    #expect(NextStep.steps(result, in: Self.rubric).isEmpty)
    #expect(Hints.rungs(result, in: Self.rubric).isEmpty)
  }

  @Test func aMisconceptionIsPutRight() {
    #expect(
      MisconceptionWording.correction("Thinking that freezing kills bacteria.")
        == "Many people believe that freezing kills bacteria, but it is not so.")
    #expect(MisconceptionWording.correction("Cold is clean.") == "A common mistake here: Cold is clean.")
  }

  @Test func thePageIsToldAllOfIt() {
    let paper = String(decoding: CoachingJSON.paper(Self.rubric), as: UTF8.self)
    #expect(paper.contains(#""title":"Kitchen""#))
    #expect(paper.contains(#""tasks":["Explain two: ways of preventing a fire."]"#))
    // Without a model answer, what the mark scheme says.
    #expect(paper.contains("bacteria multiply"))
    let coaching = String(
      decoding: CoachingJSON.coaching(mark("Freezing kills bacteria.", 1), in: Self.rubric), as: UTF8.self)
    #expect(coaching.contains("but it is not so"))
    #expect(coaching.contains(#""hints":["#))
  }
}
