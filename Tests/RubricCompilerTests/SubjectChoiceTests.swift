import RubricModel
import Testing

@testable import RubricCompiler

/// Subjects that are handed over give what a search gives.
struct SubjectChoiceTests {
  private static let text = [UInt8](
    """
    # Science and service

    ## Question 1
    Explain how enzymes break down starch.
    ### Marking points
    - amylase breaks starch down into glucose; the active site fits the substrate

    ## Question 2
    Why do customers come back to a shop?
    ### Marking points
    - Award credit for identifying at least two benefits of good customer service, such as loyalty or more sales.

    """.utf8)

  @Test func whatWasFoundServesAgain() throws {
    let searched = RubricCompiler.compile(Self.text)
    let choice = try #require(searched.subjects)
    #expect(choice.questions.count == 2)
    let again = RubricCompiler.compile(Self.text, subjects: SubjectChoice(bytes: choice.bytes))
    #expect(again.subjects == choice)
    #expect(RubricJSON.render(again) == RubricJSON.render(searched))
    #expect(searched.rubric.questions.allSatisfy { !$0.subjects.isEmpty })
  }

  @Test func bytesComeBackAsTheyAre() throws {
    let choice = try #require(RubricCompiler.compile(Self.text).subjects)
    #expect(SubjectChoice(bytes: choice.bytes) == choice)
    for broken in [[], [3], [1, 2, 9]] as [[UInt8]] { #expect(SubjectChoice(bytes: broken) == nil) }
  }

  /// A choice for another text is not taken: its number of questions, or its subjects, cannot be.
  @Test func whatDoesNotFitIsSearchedFor() throws {
    let searched = try #require(RubricCompiler.compile(Self.text).subjects)
    for other in [[0], [0, 0, 0, 0], [1, 255, 0, 0]] as [[UInt8]] {
      #expect(RubricCompiler.compile(Self.text, subjects: SubjectChoice(bytes: other)).subjects == searched)
    }
  }
}
