import Testing

/// Pools in one sentence, heads without a colon, lists of which any earns one mark, and ticks for marks.
@Suite struct PoolSentenceTests {
  static let sentences: [PointRow] = [
    PointRow(
      """
      Up to two marks for gains, e.g. guests know whom to ask (1), nobody buys clothes (1), looks neat (1); up to two marks for \
      losses, e.g. dear to wash (1), too hot (1), hides what staff are like (1); and one mark for a conclusion with a reason.
      """,
      """
      lead Up to two marks for
      content state 2+ gains: guests know whom to ask | nobody buys clothes | looks neat =2
      content state 2+ losses: dear to wash | too hot | hides what staff are like =2
      judgement justify 1. conclusion with a reason =1
      marks 5
      """),
    PointRow(
      """
      Look for up to 2 marks for causes, 1 each, from: drought; locusts; poor soil; and up to 2 marks for remedies, 1 each, \
      from: wells; nets; manure.
      """,
      """
      lead up to 2 marks for
      content state 2. causes: drought | locusts | poor soil =2
      content state 2. remedies: wells | nets | manure =2
      marks 4
      """),
    // The steps of a chain are no answers of their own.
    PointRow(
      "Award up to 2 marks for an explanation, e.g. it is quiet (1) so guests sleep (1), and 1 mark for a drawback.",
      """
      content state ?+ explanation: it is quiet =1
      content state 1. so guests sleep: so guests sleep =1
      content state 1+ drawback =1
      marks 3
      """),
    PointRow(
      "One mark is to be given for each duty of a guide, up to 2, such as a head count; telling the time of return; a map.",
      """
      lead One mark is to be given for each
      content state 2+ duty of a guide: head count | telling the time of return | map =2
      marks 2
      """),
  ]

  static let heads: [PointRow] = [
    PointRow(
      """
      Glassware – any two (1 mark each)
      pipette / burette / flask / beaker
      Care – any two (1 mark each)
      goggles / gloves or tongs / tied hair / standing up
      """,
      """
      content state 2. Glassware: pipette | burette | flask | beaker =2
      content state 2. Care: goggles | gloves / tongs | tied hair | standing up =2
      marks 4
      """),
    PointRow(
      """
      SHEEP (max 1)
      live on steep land [1]
      give wool as well [1]
      WHEAT (max 1)
      can be stored [1]
      needs few hands [1]
      """,
      """
      content state 1. SHEEP: live on steep land | give wool as well =1
      content state 1. WHEAT: can be stored | needs few hands =1
      marks 2
      """),
  ]

  static let marks: [PointRow] = [
    PointRow(
      """
      [1] the wearing away of rock
      [1] e.g. cliffs cut back by waves; a deeper valley; dunes blown away
      """,
      """
      content state 1. wearing away of rock: wearing away of rock =1
      content state 1. cliffs cut back by waves: cliffs cut back by waves / deeper valley / dunes blown away =1
      marks 2
      """),
    PointRow(
      """
      Basalt / lava (1)
      hard to carry; cut by machine; slow to polish (any 1, owtte) (1)
      """,
      """
      content state 1. Basalt: Basalt / lava =1
      content state 1. hard to carry: hard to carry / hard to carry by machine / cut by machine / slow to polish =1
      marks 2
      """),
    PointRow(
      """
      the heart beats faster ✔
      more oxygen is carried / delivered ✔
      heat is lost ✓
      Each ✔ = 1 mark; two needed.
      """,
      """
      content state 2.: heart beats faster | more oxygen is carried / more oxygen is delivered | heat is lost =2
      marks 2
      """),
  ]

  @Test(arguments: sentences + heads + marks) func readsPools(_ row: PointRow) {
    #expect(parsed(row.point) == row.expected)
  }
}
