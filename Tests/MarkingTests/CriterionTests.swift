import Language
import RubricModel
import Testing

@testable import Marking

/// What is measured of answers where the rubric leaves the content to the learner.
@Suite struct CriterionTests {
  private static let trial = Exam(
    """
    ## Question 1
    A hotel wants to let guests check in by telephone. Evaluate this idea. (4 marks)
    ### Marking points
    - One advantage, identified (1) and developed (1), and one disadvantage, identified (1) and developed (1).
    """)
  private static let leaflet = Exam(
    """
    ## Question 1
    Read the notice: "Lock it or lose it. Every nine minutes a bicycle is stolen in our city." Identify one technique that the \
    notice uses, with a quotation. (2 marks)
    ### Marking points
    - technique (1) + matching quotation (1)
    """)
  private static let losses = Exam(
    """
    ## Question 1
    Explain the difference between damage by fire and damage by flood. (2 marks)
    ### Marking points
    - Look for a clear distinction between damage by fire and damage by flood (2 marks).
    """)

  /// How far the requirements of the exam's only point are met by statements, the best first, thousandths.
  private func met(_ exam: Exam, _ answer: String) throws -> [Int] {
    var marker = exam.engine.makeMarker()
    marker.keepsMeasures = true
    _ = marker.mark([UInt8](answer.utf8), question: 0)
    let place = CreditMeasures.Measure.structure.rawValue
    let values = try #require(marker.measures.first??.measures.values)
    // The most and the least of the point's places.
    return [values[2 * PointMeasures.width + place], values[PointMeasures.width + place]]
  }

  @Test func aSideIsMetByWhatIsSaidOfIt() throws {
    let both =
      "An advantage is that tired travellers reach bed sooner. A drawback is that old people without a smartphone queue."
    let one =
      "An advantage is that tired travellers reach bed sooner. Another advantage is that the desk needs fewer clerks."
    let none = "Travellers arrive with their telephones in their pockets."
    #expect(try met(Self.trial, both)[0] == 1000)
    #expect(try met(Self.trial, both)[1] > met(Self.trial, one)[1])
    #expect(try met(Self.trial, one)[0] > met(Self.trial, none)[0])
  }

  @Test func contrastTurnsToTheOtherSide() throws {
    let turned = "It is helpful as tired travellers reach bed sooner, but they can wait at the empty desk."
    let straight = "It is helpful as tired travellers reach bed sooner, and they can walk past the empty desk."
    #expect(try met(Self.trial, turned)[1] > met(Self.trial, straight)[1])
  }

  @Test func aQuotationIsWordsOfTheText() throws {
    let quoting = try met(Self.leaflet, "It uses a statistic, every nine minutes a bicycle is stolen.")
    let naming = try met(Self.leaflet, "It uses a statistic, and that shocks whoever reads the poster.")
    #expect(quoting[0] == 1000)
    #expect(naming[0] < 1000)
  }

  /// An example is one from life, unless it is said to be of the text.
  @Test(arguments: [
    ("matching quotation", true), ("an example from the notice", true), ("a detail of the poster", true),
    ("a correct example", false), ("one word that means stealing", false), ("evidence of a crime", false),
  ])
  func whatAsksForWordsOfTheText(_ label: String, _ isAsked: Bool) throws {
    let exam = Exam(
      """
      ## Question 1
      Read the notice: "Lock it or lose it. Every nine minutes a bicycle is stolen in our city." What does it want? (2 marks)
      ### Marking points
      - technique (1) + \(label) (1)
      """)
    let requirement = try #require(exam.engine.rubric.questions[0].points[0].requirements.last)
    #expect(Criterion.asksForQuotation(requirement) == isAsked)
  }

  /// A list that the rubric leaves open still names ideas that are enough; one left to the learner names none.
  @Test func whatAnOpenListNamesIsSure() {
    var measures = CreditMeasures()
    measures[.named] = 1000
    measures[.isStructural] = Criterion.ofOpenList
    #expect(CreditModel.isSure(measures))
    measures[.isStructural] = 500
    #expect(!CreditModel.isSure(measures))
  }

  @Test func bothThingsAreDescribed() throws {
    let both = "Fire burns curtains and blackens walls. A flood soaks carpets and ruins plaster downstairs."
    let one = "Fire burns curtains and blackens walls and cracks windows upstairs."
    #expect(try met(Self.losses, both)[1] > met(Self.losses, one)[1])
  }

  /// No wording of the scheme is found in an answer that says it again, and what meets it is quoted.
  @Test func criteriaAreNoKeyWords() {
    let exam = Exam(
      """
      ## Question 1
      Buns are left over each night. What could the baker do? (2 marks)
      ### Marking points
      - a sensible course of action (1); why it would work for her (1)
      """)
    #expect(exam.mark("A sensible course of action, and why it would work for her.").marks == 0)
  }

  @Test func evidenceOfASideIsItsStatement() throws {
    let answer =
      "An advantage is that tired travellers reach bed sooner and so come back. A drawback is that hackers steal codes."
    let result = Self.trial.mark(answer)
    let bytes = Array(answer.utf8)
    let quoted = result.points.flatMap { $0.evidence }.map {
      String(decoding: bytes[Int($0.span.start)..<Int($0.span.end)], as: UTF8.self)
    }
    #expect(result.marks > 0)
    #expect(quoted.contains { $0.contains("hackers steal codes") })
  }
}
