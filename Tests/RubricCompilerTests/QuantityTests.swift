import Testing

/// How many things a point asks for, in all the ways in which examiners say it.
@Suite struct QuantityTests {
  static let rows: [PointRow] = [
    PointRow(
      "Award credit for identifying at least three hazards in a kitchen.",
      """
      lead Award credit for
      identify "identifying"
      content identify 3+ hazards in a kitchen
      """),
    PointRow(
      "Award credit for stating three or more uses of copper.",
      """
      lead Award credit for
      state "stating"
      content state 3+ uses of copper
      """),
    PointRow(
      "Award credit for giving any two of the reasons.",
      """
      lead Award credit for
      give "giving"
      content give 2+ reasons
      """),
    PointRow(
      "Award credit for naming at least four of the planets that orbit the Sun.",
      """
      lead Award credit for
      name "naming"
      content name 4+ planets that orbit the Sun
      """),
    PointRow(
      "Award credit for describing correctly at least two roof shapes.",
      """
      lead Award credit for
      describe "describing correctly"
      content describe 2+ roof shapes
      """),
    PointRow(
      "Award credit for listing a minimum of five safety checks.",
      """
      lead Award credit for
      list "listing"
      content list 5+ safety checks
      """),
    PointRow(
      "Award credit for suggesting between two and four improvements to the poster.",
      """
      lead Award credit for
      suggest "suggesting"
      content suggest 2+ improvements to the poster
      """),
    PointRow(
      "Award credit for describing a range of teaching methods.",
      """
      lead Award credit for
      describe "describing"
      content describe ~2+ teaching methods
      range a range of
      """),
    PointRow(
      "Award credit for outlining several causes of the strike.",
      """
      lead Award credit for
      outline "outlining"
      content outline ~2+ causes of the strike
      range several
      """),
    PointRow(
      "Award credit for more than one reason for the delay.",
      """
      lead Award credit for
      content state 2+ reason for the delay
      """),
    PointRow(
      "Award credit for one strength and one weakness of the experiment.",
      """
      lead Award credit for
      content state 1+ strength
      content state 1+ weakness of the experiment
      """),
    PointRow(
      "Award credit for explaining two advantages and at least one disadvantage of cloud storage.",
      """
      lead Award credit for
      explain "explaining"
      content explain 2+ advantages
      content explain 1+ disadvantage of cloud storage
      """),
    PointRow(
      "Award credit for describing the advantages and disadvantages of hire purchase.",
      """
      lead Award credit for
      describe "describing"
      content describe ?+ advantages
      content describe ?+ disadvantages of hire purchase
      """),
    PointRow(
      "Award credit for stating a mass of 5 kg.",
      """
      lead Award credit for
      state "stating"
      content state ?+ mass of 5 kg
      """),
    PointRow(
      "10 metres per second",
      """
      content state ?+ 10 metres per second
      """),
    PointRow(
      "Award credit for identifying the three main parts of a flower.",
      """
      lead Award credit for
      identify "identifying"
      content identify 3+ main parts of a flower
      """),
    PointRow(
      "Award credit for the number of protons in carbon.",
      """
      lead Award credit for
      content state ?+ number of protons in carbon
      """),
    PointRow(
      "Award credit for stating what information to record on the form.",
      """
      lead Award credit for
      state "stating"
      content state ~2+ what information to record on the form
      """),
    PointRow(
      "Award credit for explaining **two** benefits of _regular_ exercise.",
      """
      lead Award credit for
      explain "explaining"
      content explain 2+ benefits of regular exercise
      """),
  ]

  @Test(arguments: rows) func reads(_ row: PointRow) { #expect(parsed(row.point) == row.expected) }
}
