import Testing

/// What is accepted and refused for one mark, what is allowed after a refusal, and what the members of a refused list share.
@Suite struct TiedRefinementTests {
  static let rows: [PointRow] = [
    PointRow(
      "the rope stretches (1) so the force is less (1). Accept for the second mark: a gentler stop. Accept 'the rope gives' for the first mark. Reject for the first point: the rope breaks; knots.",
      """
      content state 1. rope stretches: rope stretches =1
      content state 1. so the force is less: so the force is less =1
      marks 2
      accept (gentler stop) gentler stop
      accept (rope gives) rope gives
      ignore knots
      limit -1 with rope breaks
      """),
    PointRow(
      "Any two from: soap lifts grease; warm water melts fat; rinsing. Accept 'heat' in place of the second point.",
      """
      content state 2.: soap lifts grease | warm water melts fat / heat | rinsing =2
      marks 2
      """),
    PointRow(
      "Names the cause. Reject: dry or oily skin; the colour of walls or doors, but allow greasy hands.",
      """
      name "Names"
      content name ?+ cause
      accept greasy hands
      reject dry skin
      reject oily skin
      reject colour of walls
      reject colour of doors
      """),
    PointRow(
      "Names the cause. Do not accept characteristics, e.g. cheap, quick. Ignore the menu; that it is late may be credited as a reason.",
      """
      name "Names"
      content name ?+ cause
      reject characteristics
      reject cheap
      reject quick
      ignore menu
      """),
    PointRow(
      "the net slows the fish (1) it tires (1) it is lifted out (1). Accept for the first two points: the fish is played until it is weak. Reject for (c): hooks. Accept for the last mark: a gaff is used.",
      """
      content state 1. net slows the fish: net slows the fish =1
      content state 1. it tires: it tires =1
      content state 1. it is lifted out: it is lifted out =1
      marks 3
      accept (fish is played until it is weak) fish is played until it is weak
      accept (fish is played until it is weak) fish is played until it is weak
      accept (gaff is used) gaff is used
      ignore hooks
      """),
  ]

  @Test(arguments: rows) func reads(_ row: PointRow) { #expect(parsed(row.point) == row.expected) }
}
