import Testing

/// Points in the shapes of unit specifications, as their awarding bodies publish them, in our own words and subjects.
@Suite struct UnitPointTests {
  static let rows: [PointRow] = [
    PointRow(
      "Award credit for accurately identifying the key symptoms of heat stroke, such as dizziness, dry skin, and a fast pulse.",
      """
      lead Award credit for
      identify "accurately identifying"
      content identify ?+ key symptoms of heat stroke: dizziness | dry skin | fast pulse
      """),
    PointRow(
      "Award credit for describing the main tasks and personal qualities expected in a nursery, including patience, neatness, and clear speech.",
      """
      lead Award credit for
      describe "describing"
      content describe ?+ main tasks
      content describe ?+ personal qualities expected in a nursery: patience | neatness | clear speech
      """),
    PointRow(
      "Expect evidence of understanding of food hygiene (e.g., HACCP) and how it affects storing raw meat.",
      """
      lead Expect evidence of
      explain "understanding of"
      content explain ?+ food hygiene: HACCP
      consequence explain 1. how it affects storing raw meat
      """),
    PointRow(
      "Look for demonstration of steady hands, safe cutting, and tidy presentation in a role-play or filmed exercise.",
      """
      lead Look for
      demonstrate "demonstration of"
      content demonstrate ~3! steady hands, safe cutting, and tidy presentation in a role-play or filmed exercise: steady hands | safe cutting | tidy presentation in a role-play or filmed exercise
      """),
    PointRow(
      "Look for demonstration of steady hands, safe cutting, and tidy presentation in a role-play or practice scenario.",
      """
      lead Look for
      demonstrate "demonstration of"
      content demonstrate ~3! steady hands, safe cutting, and tidy presentation: steady hands | safe cutting | tidy presentation
      context in a role-play or practice scenario
      """),
    PointRow(
      "Expect identification of common engine faults and appropriate repairs, such as using the 'FAST' (Face, Arms, Speech, Time) test.",
      """
      lead Expect
      identify "identification of"
      content identify ?+ common engine faults
      content identify ?+ appropriate repairs: using the FAST test | Face | Arms | Speech | Time
      """),
    PointRow(
      "Expect identification of common storage problems and suitable solutions, such as using the 'FIFO' (First, In, First, Out) rule.",
      """
      lead Expect
      identify "identification of"
      content identify ?+ common storage problems
      content identify ?+ suitable solutions: using the FIFO rule | First | In | First | Out
      """),
    PointRow(
      "Award credit for correctly distinguishing between fixed and variable costs and explaining how budgeting rules apply to both.",
      """
      lead Award credit for
      distinguish "correctly distinguishing"
      explain "explaining"
      contrast distinguish 2! between fixed and variable costs: fixed costs | variable costs
      content explain ?+ how budgeting rules apply to both
      """),
    PointRow(
      "Award credit for proposing an orderly first-aid process (e.g., ABC check: Airway, Breathing, Circulation) when someone collapses, with clear rationale.",
      """
      lead Award credit for
      propose "proposing"
      content propose ?+ orderly first-aid process: ABC check | Airway | Breathing | Circulation
      reason propose 1. clear rationale
      context when someone collapses
      """),
    PointRow(
      "Award credit for identifying and explaining the implications of relevant law (e.g., Equality Act, Highway Code) on bus drivers' duties.",
      """
      lead Award credit for
      explain "identifying and explaining"
      content identify 1+ relevant law: Equality Act | Highway Code
      consequence explain 1. implications on bus drivers' duties
      """),
    PointRow(
      "Assess the candidate's ability to design menus that respect budgets, diets, and kitchen space.",
      """
      lead Assess the candidate's ability to
      propose "design"
      content propose ?+ menus
      content propose 1+ respect budgets, diets, and kitchen space: budgets | diets | kitchen space
      """),
    PointRow(
      "Verify accurate reference to relevant regulations (e.g. RIDDOR, COSHH) and their practical impact on site safety.",
      """
      lead Verify
      state "accurate reference to"
      content state ?+ relevant regulations: RIDDOR | COSHH
      consequence state 1. their practical impact on site safety
      """),
    PointRow(
      "Award credit for selecting appropriate lifting gear (e.g., hoist, slide sheet, belt) and justifying the choice based on the patient's weight and mobility.",
      """
      lead Award credit for
      select "selecting"
      justify "justifying"
      content select ?+ appropriate lifting gear: hoist | slide sheet | belt
      reason justify 1+ choice: patient's weight | mobility
      """),
    PointRow(
      "Award credit for explaining at least two things, at home or abroad, that shape what farmers grow, such as how much rain falls, how far away markets are, the price of seed or what shoppers want.",
      """
      lead Award credit for
      explain "explaining"
      content explain 2+ things, at home or abroad, that shape what farmers grow: how much rain falls | how far away markets are | price of seed | what shoppers want
      """),
    PointRow(
      "Award credit for explaining at least two reasons for pruning roses (e.g. removing dead wood, keeping to a shape or size, letting in light or air), with an example of a rose that needs it.",
      """
      lead Award credit for
      explain "explaining"
      content explain 2+ reasons for pruning roses: removing dead wood | keeping to a shape or size | letting in light | air
      example explain 1. example of a rose that needs it
      """),
    PointRow(
      "Award credit for explaining how a con trick works, including the caller claiming to be from a bank (such as a fraud team), the victim being hurried, and the money being moved or spent.",
      """
      lead Award credit for
      explain "explaining"
      content explain ?! how a con trick works: caller claiming to be from a bank | victim being hurried | money being moved or spent
      """),
  ]

  @Test(arguments: rows) func reads(_ row: PointRow) { #expect(parsed(row.point) == row.expected) }
}
