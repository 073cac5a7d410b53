import Testing

/// "Including both X and Y": the sides are demands of their own, and words inside a side do not divide it.
@Suite struct SideTests {
  static let rows: [PointRow] = [
    PointRow(
      "Award credit for explaining how a fire spreads, including both a way in which heat travels, such as convection or radiation, and how it could be stopped (2 marks)",
      """
      lead Award credit for
      explain "explaining"
      content explain 1+ way in which heat travels: convection | radiation =1
      content explain 1+ how it could be stopped =1
      marks 2
      """),
    PointRow(
      "Award credit for describing a job interview, including both the choice of suitable clothes, such as a suit, smart shoes, and a clean shirt, and an explanation that fits the employer and the post.",
      """
      lead Award credit for
      describe "describing"
      content describe ?+ choice of suitable clothes: suit | smart shoes | clean shirt
      reason describe 1. explanation that fits the employer and the post
      """),
    PointRow(
      "Award credit for planning a trip, including both a route and the limits set by money, time or weather (2 marks)",
      """
      lead Award credit for
      propose "planning"
      content propose 1+ route =1
      content propose 1+ limits set by money, time or weather =1
      marks 2
      """),
    PointRow(
      "Award credit for choosing a tent, including both a suitable size and a reason that fits what the family needs and the budget.",
      """
      lead Award credit for
      select "choosing"
      content select ?+ suitable size
      reason select 1. reason that fits what the family needs and the budget
      """),
    PointRow(
      "Award credit for describing at least two cell types, such as nerve and muscle, including both how the cells are built and their effect on the body (2 marks)",
      """
      lead Award credit for
      describe "describing"
      content describe 2+ how the cells are built: nerve | muscle =1
      consequence describe 1. their effect on the body =1
      marks 2
      """),
    PointRow(
      "Look for the learner naming a tax and explaining what it does, including both the tax that applies, such as VAT or income tax, and what it means for a shop.",
      """
      lead Look for
      name "naming"
      explain "explaining"
      content name ?+ tax that applies: VAT | income tax
      consequence explain 1. what it means for a shop
      """),
    PointRow(
      "Award credit for describing a court, including all of who sits in it, what it decides and how a case is brought (3 marks)",
      """
      lead Award credit for
      describe "describing"
      content describe 1+ who sits in it =1
      content describe 1+ what it decides =1
      content describe 1+ how a case is brought =1
      marks 3
      """),
    PointRow(
      "Award credit for planning a lesson, including all of an aim, such as counting or spelling, a method and a check of learning.",
      """
      lead Award credit for
      propose "planning"
      content propose ?+ aim: counting | spelling
      content propose ?+ method
      content propose ?+ check of learning
      """),
    PointRow(
      "Award credit for explaining vaccination, including both two benefits and one risk (3 marks)",
      """
      lead Award credit for
      explain "explaining"
      content explain 2+ benefits
      content explain 1+ risk
      marks 3
      """),
    PointRow(
      "Award credit for identifying both internal and external stakeholders.",
      """
      lead Award credit for
      identify "identifying"
      content identify ?+ internal stakeholders
      content identify ?+ external stakeholders
      """),
    PointRow(
      "Award credit for explaining both how a loan works and why interest is charged.",
      """
      lead Award credit for
      explain "explaining"
      content explain ?+ how a loan works
      reason explain 1. why interest is charged
      """),
    PointRow(
      "Award credit for describing a museum visit, including both an exhibit and the period it comes from, with a named example (2 marks)",
      """
      lead Award credit for
      describe "describing"
      content describe ?+ exhibit
      content describe ?+ period it comes from
      example describe 1. named example
      marks 2
      """),
    PointRow(
      "Award credit for identifying what can go wrong, including both a common fault and a suitable repair, for example one that needs no tools (2 marks)",
      """
      lead Award credit for
      identify "identifying"
      content identify 1+ common fault =1
      content identify 1+ suitable repair: one that needs no tools =1
      marks 2
      """),
    PointRow(
      "Award credit for explaining why bread rises. Responses must include both the action of yeast and the effect of the gas.",
      """
      lead Award credit for
      explain "explaining"
      content explain ?+ action of yeast
      consequence explain 1. effect of the gas
      """),
    PointRow(
      "Award credit for discussing a strike, including both the link between pay and prices and the view of the union.",
      """
      lead Award credit for
      discuss "discussing"
      content discuss ?+ link between pay and prices
      content discuss ?+ view of the union
      """),
    PointRow(
      "Award credit for describing both of the kidneys.",
      """
      lead Award credit for
      describe "describing"
      content describe 2+ kidneys
      """),
    PointRow(
      "Award credit for outlining the correct way to report an accident, including identifying who to tell and what details to write down.",
      """
      lead Award credit for
      outline "outlining"
      content outline ?+ who to tell
      content outline ~2+ what details to write down
      """),
    PointRow(
      "Award credit for a plan covering both health and safety and first aid.",
      """
      lead Award credit for
      content state ?+ health and safety
      content state ?+ first aid
      """),
  ]

  @Test(arguments: rows) func reads(_ row: PointRow) { #expect(parsed(row.point) == row.expected) }
}
