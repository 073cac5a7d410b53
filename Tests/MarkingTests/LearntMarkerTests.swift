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
}
