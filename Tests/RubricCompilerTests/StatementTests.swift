import Testing

/// Sentences of a point that ask for nothing: accept, reject, ignore, limits, guidance.
@Suite struct StatementTests {
  static let rows: [PointRow] = [
    PointRow(
      "Names the Thames. Accept 'London's river' / 'the Isis'.",
      """
      name "Names"
      content name ?+ Thames
      accept London's river / Isis
      """),
    PointRow(
      "Names the Thames. Do not accept 'the canal', 'the docks' or 'the sea' on its own.",
      """
      name "Names"
      content name ?+ Thames
      reject canal
      reject docks
      reject sea
      """),
    PointRow(
      "Names the Thames. Ignore bridges, boats, tides.",
      """
      name "Names"
      content name ?+ Thames
      ignore bridges
      ignore boats
      ignore tides
      """),
    PointRow(
      "Names the Thames. Accept any other valid river. Max 1",
      """
      name "Names"
      content name ?+ Thames
      marks 1
      other
      """),
    PointRow(
      "One use of tin. Accept any valid use, e.g. solder, plating, or pewter.",
      """
      content state 1+ use of tin
      accept solder
      accept plating
      accept pewter
      other
      """),
    PointRow(
      "Explains why tin does not rust. 'Strong' alone or 'shiny' alone is not enough for a mark.",
      """
      explain "Explains"
      content explain ?+ why tin does not rust
      ignore Strong
      ignore shiny
      """),
    PointRow(
      "Explains why tin does not rust. Dates are not required. Both oxygen and water must be mentioned for each mark.",
      """
      explain "Explains"
      content explain ?+ why tin does not rust
      content state 2!: oxygen | water =0 whole
      limit 0 without [2]
      """),
    PointRow(
      "Explains why tin does not rust. No credit for copying the stem. Must go beyond naming the metal. Any mention of paint limits the answer to 1 mark.",
      """
      explain "Explains"
      content explain ?+ why tin does not rust
      limit 1 with paint
      """),
    PointRow(
      "There is not enough light for the leaves.",
      """
      content state ?+ There is not enough light for the leaves
      """),
    PointRow(
      "The policy limits what a clerk can refund.",
      """
      content state ?+ policy limits what a clerk can refund
      """),
    PointRow(
      "Allow the dough to rise for an hour (1)",
      """
      content state ?+ Allow the dough to rise for an hour
      marks 1
      """),
    PointRow(
      "Names the Thames. Ignore references to long barges. Reject: a lake; a pond.",
      """
      name "Names"
      content name ?+ Thames
      reject lake
      reject pond
      ignore long barges
      """),
    PointRow(
      "Names the Thames. Max 2 if only one bank is described. A name alone is not credited.",
      """
      name "Names"
      content name ?+ Thames
      guidance Max 2 if only one bank is described
      guidance A name alone is not credited
      """),
    PointRow(
      "Explains the slogan 'Stop. Look. Listen!' to a child.",
      """
      explain "Explains"
      content explain ?+ slogan 'Stop. Look. Listen!' to a child
      """),
  ]

  @Test(arguments: rows) func reads(_ row: PointRow) { #expect(parsed(row.point) == row.expected) }
}
