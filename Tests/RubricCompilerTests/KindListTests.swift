import Testing

/// Lists of what may be said for a kind of thing, examples that have a mark of their own, and formulas.
@Suite struct KindListTests {
  static let rows: [PointRow] = [
    PointRow(
      "Reasons include better pay, more space and clean air.",
      "content state ?+ Reasons: better pay | more space | clean air"),
    PointRow(
      "Possible answers include gloves; goggles; a mask.",
      "content state ?+ Possible answers: gloves | goggles | mask"),
    PointRow(
      "Suitable methods are steaming, boiling or baking.",
      "content state ?+ Suitable methods: steaming | boiling | baking"),
    PointRow(
      "Examples: gloves, goggles, a mask",
      "content state ?+ Examples: gloves | goggles | mask"),
    // What an answer says.
    PointRow("prices are high, and wages low", "content state ?+ prices are high, and wages low"),
    // An example with its own mark; and what follows from one.
    PointRow(
      "a fuel that can be grown (1), such as straw, wood or rape oil (1)",
      """
      content state 1. fuel that can be grown: fuel that can be grown =1
      content state 1+ straw: straw | wood | rape oil =1
      marks 2
      """),
    PointRow(
      "staff are not paid (1), for example in soup kitchens, so costs are low (1)",
      """
      content state 1. staff are not paid: staff are not paid =1
      content state 1. so costs are low: so costs are low =1
      marks 2
      """),
    PointRow(
      "1 mark for the check and 1 mark for what it shows, e.g. tap the glass; a dull sound means that it is cracked.",
      """
      lead 1 mark for
      content state 1+ check: tap the glass =1
      content state 1+ what it shows: dull sound means that it is cracked =1
      marks 2
      """),
    // Signs inside a formula divide nothing, and brackets behind a symbol are part of it.
    PointRow(
      "C = C1 + C2 (1), which is 12 (1)",
      """
      content state 1. C C1 C2: C C1 C2 =1
      content state 1. is 12: is 12 =1
      marks 2
      """),
    PointRow(
      "O(n log n) (1)",
      """
      content state 1. O(n log n: O(n log n =1
      marks 1
      """),
    PointRow(
      "acid + metal (1) → salt + hydrogen (1)",
      """
      content state 1. acid metal: acid metal =1
      content state 1. salt hydrogen: salt hydrogen =1
      marks 2
      """),
    // Marks behind a full stop are of the sentence before it.
    PointRow(
      "The wax melts. (1) It flows and sets. (1)",
      """
      content state 1. wax melts: wax melts =1
      content state 1. It flows and sets: It flows and sets =1
      marks 2
      """),
    PointRow(
      "Any two from: warm / heated (1) – yeast works (1); wet / damp (1) – yeast grows (1). Method [1], effect [1].",
      """
      content state 2.: warm / heated | yeast works | wet / damp | yeast grows =2
      marks 2
      guidance Method [1], effect [1]
      """),
  ]

  @Test(arguments: rows) func reads(_ row: PointRow) { #expect(parsed(row.point) == row.expected) }

  @Test func keepsAnExampleWithItsMark() {
    let text = """
      # 1 (2 marks)
      ## Marking points
      - feeds on plants (1)
      - example: hare / sheep (1)
      """
    #expect(
      readDocument(text) == """
        question 1 (2) @1:3
          point feeds on plants (1) @3:3
          point example: hare / sheep (1) @4:3
        """)
  }
}
