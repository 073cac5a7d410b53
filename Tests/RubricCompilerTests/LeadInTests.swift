import Testing

/// How examiners open a point: the lead-in ends where the content begins, whoever it speaks of.
@Suite struct LeadInTests {
  static let rows: [PointRow] = [
    PointRow(
      "Award credit for naming the capital of Wales.",
      """
      lead Award credit for
      name "naming"
      content name ?+ capital of Wales
      """),
    PointRow(
      "Award 2 marks for naming the capital of Wales.",
      """
      lead Award 2 marks for
      name "naming"
      content name ?+ capital of Wales
      marks 2
      """),
    PointRow(
      "Award one mark for a correct definition of inflation.",
      """
      lead Award one mark for
      define "a correct definition of"
      content define ?+ inflation
      marks 1
      """),
    PointRow(
      "Up to 3 marks for describing the water cycle.",
      """
      lead Up to 3 marks for
      describe "describing"
      content describe ?+ water cycle
      marks 3
      """),
    PointRow(
      "Look for the learner demonstrating safe lifting of a heavy box.",
      """
      lead Look for
      demonstrate "demonstrating"
      content demonstrate ?+ safe lifting of a heavy box
      """),
    PointRow(
      "Award credit for a learner demonstrating two ways of calming a nervous pet.",
      """
      lead Award credit for
      demonstrate "demonstrating"
      content demonstrate 2+ ways of calming a nervous pet
      """),
    PointRow(
      "Verify that the learner refers to the fire procedure and explains it.",
      """
      lead Verify that
      state "refers to"
      explain "explains"
      content explain ?+ fire procedure
      """),
    PointRow(
      "Verify that the candidate can distinguish a debit from a credit.",
      """
      lead Verify that the candidate can
      distinguish "distinguish"
      contrast distinguish 2! debit from a credit: debit | credit
      """),
    PointRow(
      "Credit should be given to candidates who describe the role of the jury.",
      """
      lead Credit should be given to
      describe "describe"
      content describe ?+ role of the jury
      """),
    PointRow(
      "Credit responses that explain why iron rusts.",
      """
      lead Credit
      explain "explain"
      content explain ?+ why iron rusts
      """),
    PointRow(
      "Expect evidence of understanding of supply and demand.",
      """
      lead Expect evidence of
      explain "understanding of"
      content explain ?+ supply and demand
      """),
    PointRow(
      "Learners should be able to list the stages of mitosis.",
      """
      lead Learners should be able to
      list "list"
      content list ?+ stages of mitosis
      """),
    PointRow(
      "The candidate correctly names the process as osmosis.",
      """
      name "correctly names"
      content name ?+ process as osmosis
      """),
    PointRow(
      "Assess the apprentice's ability to select a suitable drill bit.",
      """
      lead Assess the apprentice's ability to
      select "select"
      content select ?+ suitable drill bit
      """),
    PointRow(
      "Assess the impact of tourism on a small island.",
      """
      assess "Assess"
      content assess ?+ impact of tourism on a small island
      """),
    PointRow(
      "There should be evidence of accurate recording of the patient's pulse.",
      """
      lead There should be evidence of
      content state ?+ accurate recording of the patient's pulse
      """),
    PointRow(
      "Idea that friction turns movement into heat.",
      """
      lead Idea that
      content state ?+ friction turns movement into heat
      """),
    PointRow(
      "Responses must mention both the cost and the time taken.",
      """
      lead Responses must mention
      content state ?+ cost
      content state ?+ time taken
      """),
    PointRow(
      "Students' union fees are not tax.",
      """
      content state ?+ Students' union fees are not tax
      """),
    PointRow(
      "Credit cards let a buyer pay later.",
      """
      content state ?+ Credit cards let a buyer pay later
      """),
    PointRow(
      "Give credit for an explanation of how a fuse protects a circuit.",
      """
      lead Give credit for
      explain "an explanation of"
      content explain ?+ how a fuse protects a circuit
      """),
    PointRow(
      "Evidence must show that the learner can follow instructions, ask for help when needed and report problems.",
      """
      lead Evidence must show that the learner can
      content state ~3! follow instructions, ask for help when needed and report problems: follow instructions | ask for help when needed | report problems
      """),
    PointRow(
      "Answers should refer to the guest's needs and how the room meets them.",
      """
      lead Answers should refer to
      content state ?+ guest's needs
      content state ?+ how the room meets them
      """),
  ]

  @Test(arguments: rows) func reads(_ row: PointRow) { #expect(parsed(row.point) == row.expected) }
}
