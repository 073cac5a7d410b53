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
      content explain 2+ reasons for pruning roses: removing dead wood | keeping to a shape / keeping to a size | letting in light / letting in air
      example explain 1. example of a rose that needs it
      """),
    PointRow(
      "Award credit for explaining how a con trick works, including the caller claiming to be from a bank (such as a fraud team), the victim being hurried, and the money being moved or spent.",
      """
      lead Award credit for
      explain "explaining"
      content explain ?! how a con trick works: caller claiming to be from a bank | victim being hurried | money being moved or spent
      """),
    PointRow(
      "Award credit for identifying at least two internal causes and two external causes of delay, such as illness, lateness, traffic or snow.",
      """
      lead Award credit for
      identify "identifying"
      content identify 2+ internal causes
      content identify 2+ external causes of delay: illness | lateness | traffic | snow
      """),
    PointRow(
      "Credit should be given for a role-play in which the learner greets the guest, takes the order and reads it back.",
      """
      lead Credit should be given for
      content state ~3! greets the guest, takes the order and reads it back: greets the guest | takes the order | reads it back
      """),
    PointRow(
      "Award credit for explaining why hygiene matters in a kitchen, including the effect on health, reputation and the law.",
      """
      lead Award credit for
      explain "explaining"
      content explain ?+ why hygiene matters in a kitchen
      consequence explain 1+ effect: health | reputation | law
      """),
    PointRow(
      "Award credit for demonstrating how to use the STAR method (Situation, Task, Action, Result) in a job interview.",
      """
      lead Award credit for
      demonstrate "demonstrating"
      content demonstrate ?! how to use the STAR method in a job interview: Situation | Task | Action | Result
      """),
    PointRow(
      "Award credit for linking at least two habits of a driver, such as braking late or tailgating, to their effect on fuel use.",
      """
      lead Award credit for
      explain "linking"
      content explain 2+ habits of a driver: braking late | tailgating
      consequence explain 1. their effect on fuel use
      """),
    PointRow(
      "Award credit for describing centralised and decentralised kitchens and their effect on cost, with one example of each.",
      """
      lead Award credit for
      describe "describing"
      content describe ~2! centralised and decentralised kitchens: centralised kitchens | decentralised kitchens
      consequence describe 1. their effect on cost
      example describe 2. example of each
      """),
    PointRow(
      "Award credit for explaining how the Highway Code and the Road Traffic Act affect the way buses are driven.",
      """
      lead Award credit for
      explain "explaining"
      content explain ~2! Highway Code and the Road Traffic Act: Highway Code | Road Traffic Act
      consequence explain 1. affect the way buses are driven
      """),
    PointRow(
      "Award credit for describing what a receptionist does, including at least three of greeting, booking, filing and answering the telephone.",
      """
      lead Award credit for
      describe "describing"
      content describe 3. what a receptionist does: greeting | booking | filing | answering the telephone
      """),
    PointRow(
      "Look for the candidate comparing rail travel with travel by coach, including at least one similarity and one difference.",
      """
      lead Look for
      compare "comparing"
      contrast compare 2! rail travel with travel by coach: rail travel | travel by coach
      content compare 1+ similarity
      content compare 1+ difference
      """),
    PointRow(
      "Award credit for explaining that veins carry blood to the heart and that arteries carry it away.",
      """
      lead Award credit for
      explain "explaining"
      content explain 1. veins carry blood to the heart: veins carry blood to the heart
      content explain 1. arteries carry it away: arteries carry it away
      """),
    PointRow(
      "Award credit for identifying the right person to tell, such as a foreman, and the details that must be passed on, such as the place and the time.",
      """
      lead Award credit for
      identify "identifying"
      content identify ?+ right person to tell: foreman
      content identify ?+ details that must be passed on: place | time
      """),
    PointRow(
      "Award credit for evaluating at least two ways of heating a house, such as gas and wood, and recommending one with reasons.",
      """
      lead Award credit for
      evaluate "evaluating"
      recommend "recommending"
      content evaluate 2+ ways of heating a house: gas | wood
      reason recommend 1. reasons
      """),
    PointRow(
      "Award credit for an answer that names two benefits of exercise and says who gains from each.",
      """
      lead Award credit for
      name "names"
      state "says"
      content name 2+ benefits of exercise
      content state ~2+ who gains from each
      """),
    PointRow(
      "Award credit for suggesting how a spill should be dealt with; the answer should include a warning, a barrier and a mop.",
      """
      lead Award credit for
      suggest "suggesting"
      content suggest ~3! warning, a barrier and a mop: warning | barrier | mop
      """),
    PointRow(
      "Award credit for outlining what to do about a gas leak: who to call, what to switch off and where to wait (3 marks)",
      """
      lead Award credit for
      outline "outlining"
      content outline ?+ who to call
      content outline ?+ what to switch off
      content outline ?+ where to wait
      marks 3
      """),
    PointRow(
      "Award 1 mark for a feature of good design and 1 further mark for explaining its effect on the user, up to a maximum of 4 marks.",
      """
      lead Award 1 mark for
      explain "explaining"
      content state 2. feature of good design: feature of good design =2
      consequence explain 2. its effect on the user =2
      marks 4
      """),
    PointRow(
      "Award credit for applying first aid in a given scenario - such as bandaging, cooling and raising a limb - while waiting for help.",
      """
      lead Award credit for
      apply "applying"
      content apply ?+ first aid: bandaging | cooling | raising a limb
      context in a given scenario
      context while waiting for help
      """),
  ]

  @Test(arguments: rows) func reads(_ row: PointRow) { #expect(parsed(row.point) == row.expected) }
}
