import Testing

/// Command words: which they are, where one ends and the next begins.
@Suite struct CommandTests {
  static let rows: [PointRow] = [
    PointRow(
      "Award credit for identifying and explaining two causes of the fire.",
      """
      lead Award credit for
      explain "identifying and explaining"
      content explain 2+ causes of the fire
      """),
    PointRow(
      "Award credit for selecting suitable tools (e.g. a saw, a plane) and justifying the choice based on the wood and the joint.",
      """
      lead Award credit for
      select "selecting"
      justify "justifying"
      content select ?+ suitable tools: saw | plane
      reason justify 1+ choice: wood | joint
      """),
    PointRow(
      "Award credit for justifying two prices.",
      """
      lead Award credit for
      justify "justifying"
      content justify 2+ prices
      """),
    PointRow(
      "Award credit for describing a hazard, such as wet floors or loose wires, and explaining how it is controlled.",
      """
      lead Award credit for
      describe "describing"
      explain "explaining"
      content describe ?+ hazard: wet floors | loose wires
      content explain ?+ how it is controlled
      """),
    PointRow(
      "Award credit for describing the skills of a guide, such as greeting guests, naming birds and describing their calls.",
      """
      lead Award credit for
      describe "describing"
      content describe ?+ skills of a guide: greeting guests | naming birds | describing their calls
      """),
    PointRow(
      "Award credit for outlining the process of identifying, analysing and evaluating risk.",
      """
      lead Award credit for
      outline "outlining"
      content outline ?+ process of identifying, analysing and evaluating risk
      """),
    PointRow(
      "Award credit for identification of the rock and a description of how it formed.",
      """
      lead Award credit for
      identify "identification of"
      describe "a description of"
      content identify ?+ rock
      content describe ?+ how it formed
      """),
    PointRow(
      "Verify accurate reference to two poems.",
      """
      lead Verify
      state "accurate reference to"
      content state 2+ poems
      """),
    PointRow(
      "Award credit for showing empathy.",
      """
      lead Award credit for
      demonstrate "showing"
      content demonstrate ?+ empathy
      """),
    PointRow(
      "Award credit for showing how levers multiply force.",
      """
      lead Award credit for
      explain "showing"
      content explain ?+ how levers multiply force
      """),
    PointRow(
      "Award credit for showing a sound knowledge of the offside rule.",
      """
      lead Award credit for
      describe "showing a sound knowledge of"
      content describe ?+ offside rule
      """),
    PointRow(
      "Award credit for naming a tool, describing its use, and explaining how to store it.",
      """
      lead Award credit for
      name "naming"
      describe "describing"
      explain "explaining"
      content name ?+ tool
      content describe ?+ its use
      content explain ?+ how to store it
      """),
    PointRow(
      "Award credit for identifying a bird and giving an example of its food.",
      """
      lead Award credit for
      identify "identifying"
      give "giving"
      content identify ?+ bird
      example give 1. example of its food
      """),
    PointRow(
      "State schools are free.",
      """
      content state ?+ State schools are free
      """),
    PointRow(
      "State two uses of chlorine.",
      """
      state "State"
      content state 2+ uses of chlorine
      """),
    PointRow(
      "Award credit for working safely at height.",
      """
      lead Award credit for
      content state ?+ working safely at height
      """),
    PointRow(
      "Award credit for working out the area of the circle.",
      """
      lead Award credit for
      calculate "working out"
      content calculate ?+ area of the circle
      """),
    PointRow(
      "Award credit for an accurate summary of the article.",
      """
      lead Award credit for
      summarise "an accurate summary of"
      content summarise ?+ article
      """),
    PointRow(
      "Learner identifies two ways of saving energy and explains how each one works.",
      """
      identify "identifies"
      explain "explains"
      content identify 2+ ways of saving energy
      content explain ~2+ how each one works
      """),
    PointRow(
      "Expect the learner to explain the purpose of an appraisal and to describe how it is carried out.",
      """
      lead Expect
      explain "explain"
      describe "describe"
      content explain ?+ purpose of an appraisal
      content describe ?+ how it is carried out
      """),
    PointRow(
      "Learners are expected to identify at least two barriers to speech, such as noise, language or deafness, and suggest how each could be overcome.",
      """
      lead Learners are expected to
      identify "identify"
      suggest "suggest"
      content identify 2+ barriers to speech: noise | language | deafness
      content suggest ~2+ how each could be overcome
      """),
    PointRow(
      "Clear and concise explanation of how the liver stores sugar.",
      """
      explain "Clear and concise explanation of"
      content explain ?+ how the liver stores sugar
      """),
    PointRow(
      "Award credit for evidence of planning, drafting and editing.",
      """
      lead Award credit for evidence of
      content state ~3! planning, drafting and editing: planning | drafting | editing
      """),
    PointRow(
      "Award credit for recognising that demand falls when prices rise.",
      """
      lead Award credit for
      identify "recognising"
      content identify 1. demand falls when prices rise: demand falls when prices rise
      """),
    PointRow(
      "Candidates must show awareness of at least one ethical issue, for instance consent or privacy, and its implications for researchers.",
      """
      lead Candidates must
      describe "show awareness of"
      content describe 1+ ethical issue: consent | privacy
      consequence describe 1. its implications for researchers
      """),
    PointRow(
      "Award credit for identifying a catalyst and explaining its effect on the rate of reaction.",
      """
      lead Award credit for
      identify "identifying"
      explain "explaining"
      content identify ?+ catalyst
      consequence explain 1. its effect on the rate of reaction
      """),
  ]

  @Test(arguments: rows) func reads(_ row: PointRow) { #expect(parsed(row.point) == row.expected) }
}
