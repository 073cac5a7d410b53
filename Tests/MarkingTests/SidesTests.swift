import Testing

@testable import Marking

/// "Including both": each side has its own share of the marks.
struct SidesTests {
  static let camping = Exam(
    """
    # Camp craft
    ## Question 1 (2 marks)
    A friend is going camping in winter. Tell her how to prepare.
    ### Marking points
    - Award credit for outlining how to prepare, including both the clothing to wear and the food to carry (2 marks)
        - accept (clothing to wear): woollen hat / waterproof jacket / thermal vest
        - accept (clothing to wear): gloves / mittens
        - accept (food to carry): porridge oats / dried soup / energy bars
        - accept (food to carry): flask of tea / hot chocolate
    """)

  @Test(arguments: [
    ExamRow(camping, "Wear a woollen hat and carry porridge oats.", .met, 2),
    ExamRow(camping, "Energy bars and mittens.", .met, 2),
    ExamRow(camping, "Wear a woollen hat, a thermal vest and mittens.", .partial, 1),
    ExamRow(camping, "Pack dried soup and hot chocolate.", .partial, 1),
    ExamRow(camping, "Tell your parents where you are.", .not, 0),
    ExamRow(camping, "Wear a woollen hat. Do not take energy bars.", .partial, 1),
  ])
  func eachSideHasItsShare(_ row: ExamRow) { row.check() }

  @Test func theMissingSideIsNamedInTheReasonOnly() {
    let result = Self.camping.mark("Wear a woollen hat.")
    let reason = Wording.reason(result.points[0], in: Self.camping.engine.rubric)
    let advice = Wording.advice(result.points[0], in: Self.camping.engine.rubric)
    #expect(reason.contains("food to carry"))
    #expect(!advice.isEmpty)
    for idea in ["food", "porridge", "soup", "bars", "tea", "chocolate"] { #expect(!advice.contains(idea)) }
  }
}
