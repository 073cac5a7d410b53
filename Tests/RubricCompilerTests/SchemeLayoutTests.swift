import RubricCompiler
import RubricModel
import Testing

/// Layouts of mark schemes: examples with marks of their own, heads over marked lines, marks before what earns them, "or:".
@Suite struct SchemeLayoutTests {
  static let rows: [PointRow] = [
    PointRow(
      "A reason (1), a development (1), e.g. the tide turned (1) and the ships ran aground (1); the captain was ill (1), so nobody gave orders (1).",
      """
      content state 1+ reason: tide turned | captain was ill =1
      reason state 1+ development: ships ran aground | so nobody gave orders =1
      marks 2
      """),
    PointRow(
      """
      In the kiln:
      water leaves the clay (1)
      grains fuse (1)
      """,
      """
      content state 1. water leaves the clay: water leaves the clay =1
      content state 1. grains fuse: grains fuse =1
      marks 2
      """),
    PointRow(
      """
      M1: wind pushes on the sail
      M2: the sail is tilted
      M3: the push is as great as the weight
      """,
      """
      lead M1
      content state 1. wind pushes on the sail: wind pushes on the sail =1
      content state 1. sail is tilted: sail is tilted =1
      content state 1. push is as great as the weight: push is as great as the weight =1
      marks 3
      """),
    PointRow(
      """
      Rust:
      [1] iron meets oxygen
      [1] water is needed too
      """,
      """
      content state 1. iron meets oxygen: iron meets oxygen =1
      content state 1. water is needed too: water is needed too =1
      marks 2
      """),
    PointRow(
      """
      so that the seams are flat (1)
      or: so that the cloth does not fray
      """,
      """
      content state 1. so that the seams are flat: so that the seams are flat / so that the cloth does not fray =1
      marks 1
      """),
    PointRow(
      """
      [1] for each sound, up to two: a bell / far thunder / a slow drum.
      [1] for each mood linked to it, up to two: e.g. a bell is sad; thunder is a threat; a drum brings fear.
      """,
      """
      lead [1] for each
      content state 2. sound: bell | far thunder | slow drum =2
      content state 2+ mood linked to it: bell is sad | thunder is a threat | drum brings fear =2
      marks 4
      """),
  ]

  @Test(arguments: rows) func reads(_ row: PointRow) { #expect(parsed(row.point) == row.expected) }

  /// Roman numbers count lines as letters do, and names in capitals over lists say nothing.
  @Test(arguments: [
    "(i) wool is warm\n(ii) silk is light\n(iii) nylon is strong\n(iv) linen creases\n\n[1] each. Max 3.",
    "i. wool is warm\nii. silk is light\niii. nylon is strong\niv. linen creases\n\n[1] each. Max 3.",
    "ADVANTAGES\n- wool is warm\n- silk is light\n\nDISADVANTAGES\n- nylon is strong\n- linen creases\n\n[1] each. Max 3.",
  ])
  func countsLines(_ scheme: String) {
    let text = "## Question 1\nCompare the cloths. (3 marks)\n### Marking points\n\(scheme)\n"
    let points = RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points
    #expect(points.count == 1)
    #expect(points[0].requirements.map { $0.quantity } == [3])
    #expect(
      points[0].requirements[0].ideas.map { $0.label } == [
        "wool is warm", "silk is light", "nylon is strong", "linen creases",
      ])
  }
}
