import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// Schemes of calculations whose lines begin with the code of their marks, and what they say of results without working.
@Suite struct CodedLineTests {
  static let rows: [PointRow] = [
    PointRow(
      """
      M1 12 laps
      A1 – opposite sides are equal; they never meet
      B1 for writing the unit
      """,
      """
      content state 1. 12 laps: 12 laps =1
      content state 1. opposite sides are equal: opposite sides are equal / they never meet =1
      content state 1. writing the unit: writing the unit =1
      marks 3
      """),
    PointRow(
      """
      (a) C1 9 turns
      (b) A1 27 metres
      SC: 30 metres, from ten turns – 1 mark
      """,
      """
      content state 1. 9 turns: 9 turns =1
      content state 1. 27 metres: 27 metres =1
      marks 2
      """),
    PointRow(
      """
      M1 adds the lengths
      A1 6.5 m. 6.5 m with no working scores 2. Withhold A1 if several lengths are given.
      """,
      """
      content state 1. adds the lengths: adds the lengths =1
      content state 1. 6.5 m: 6.5 m =1
      marks 2
      whole 6.5
      guidance Withhold A1 if several lengths are given
      """),
    PointRow(
      "Halves the width (1), 14 cm (1). The right answer without working gains both marks. An answer of 28 scores 0.",
      """
      content state 1. Halves the width: Halves the width =1
      content state 1. 14 cm: 14 cm =1
      marks 2
      whole 14
      guidance answer of 28 scores 0
      """),
    // A part of the marks, several results, and a number that any answer may have are no whole answer.
    PointRow(
      "Halves the width (1), 14 cm (1), allow ecf from wrong width. 14 cm without working gains the first mark.",
      """
      content state 1. Halves the width: Halves the width =1
      content state 1. 14 cm: 14 cm =1
      marks 2
      other
      guidance 14 cm without working gains the first mark
      """),
    PointRow(
      "Counts the turns (1), 5 (1). Correct answers with no working gain full marks.",
      """
      content state 1. Counts the turns: Counts the turns =1
      content state 1. 5: 5 =1
      marks 2
      guidance Correct answers with no working gain full marks
      """),
  ]

  @Test(arguments: [
    ("0.24 with no working scores 4", true), ("The right answer without working gains both marks", true),
    ("12 without working: 1 mark", true), ("30 / 50 = 60 % scores 0", true),
    ("No method suits all patients", false), ("Towns without working buses gain nothing", false),
    ("A team that stays at home scores nothing", false), ("No method of storage keeps both fresh", false),
  ])
  func ofResults(_ sentence: String, _ isOfMarking: Bool) {
    var reader = SyntaxReader(SourceText([UInt8](sentence.utf8)))
    #expect(MarkerSentence(reader.words(of: ByteSpan(0..<sentence.utf8.count))[...]).isOfMarking == isOfMarking)
  }

  @Test(arguments: rows) func reads(_ row: PointRow) { #expect(parsed(row.point) == row.expected) }

  /// The result below the method of a part of the question is a mark of its own, and so is one with a remark behind it.
  @Test(arguments: [
    (
      "(a) M1 6 ÷ 24 × 100 or 0.25 × 100\nA1 25\n\n(b) B1 so the field is dry",
      ["6 24 100 / 0.25 100", "25", "so the field is dry"]
    ),
    (
      "- 12 × 0.5 [1]\n- 16.5 [1] – correct answer without working gains both marks\n- the field is dry [1]",
      ["12 0.5", "16.5", "field is dry"]
    ),
  ])
  func keepsResults(_ scheme: String, _ labels: [String]) {
    let text = "## Question 1\nCalculate the share. (3 marks)\n### Marking points\n\(scheme)\n"
    let requirements = RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points.flatMap { $0.requirements }
    #expect(requirements.map { $0.ideas[0].label } == labels)
  }

  /// What the right answer by itself is given for: of a sum, what it comes to.
  @Test(arguments: [
    "M1 80 ÷ 4 = 20\nA1 20 × 12 = 240\n\nBald correct answer gains both marks.",
    "M1 80 ÷ 4 = 20\nA1 20 × 12 = 240\n\nCorrect answer without working scores 2.",
  ])
  func takesResultsForWholeAnswers(_ scheme: String) {
    let text = "## Question 1\nCalculate the cost. (2 marks)\n### Marking points\n\(scheme)\n"
    let points = RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points
    let whole = points.flatMap { $0.requirements.flatMap { $0.ideas } }.filter { $0.source == .modelAnswer }
    #expect(whole.map { $0.label } == ["240"])
  }
}
