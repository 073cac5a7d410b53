import Testing

/// Lists that each have their own price, choices in one piece, pairs under a header in words, and sentences to the marker.
@Suite struct PricedPoolTests {
  static let pools: [PointRow] = [
    PointRow(
      """
      One mark for each suitable repair, up to a maximum of 2 marks. One mark for each reason linked to the repair, up to 2 marks.
      Possible repairs: new slates; fresh mortar; a lead gutter.
      Likely reasons: rain is kept out; frost cannot crack the wall; water runs off.
      """,
      """
      content state 2+ suitable repair: new slates | fresh mortar | lead gutter =2
      content state 2+ reason linked to the repair: rain is kept out | frost cannot crack the wall | water runs off =2
      marks 4
      """),
    PointRow(
      """
      Tent: light to carry; cheap; stands anywhere.
      Cabin: dry; has beds; can be locked.
      Max 2 for the tent, max 1 for the cabin.
      """,
      """
      content state 2. tent: light to carry | cheap | stands anywhere =2
      content state 1. cabin: dry | has beds | can be locked =1
      marks 3
      """),
    PointRow(
      """
      Prop:
      - cracked mirror
      - stopped clock
      Mood:
      - dread
      - grief
      1 mark for the prop, 1 mark for its mood.
      """,
      """
      content state 1. prop: cracked mirror | stopped clock =1
      content state 1. its mood: dread | grief =1
      marks 2
      """),
    PointRow(
      "One mark for each way of saving water, up to two marks, and one mark for each reason why it works, up to two marks.",
      """
      content state 2+ way =2
      reason state 2. reason =2
      marks 4
      """),
    PointRow(
      """
      Up to 2 marks for gains (1 each): tills run all night / more orders are met, as planned / rent is spread
      Up to 2 marks for losses (1 each), e.g. higher wages; tired staff; noise.
      1 mark for a conclusion.
      """,
      """
      lead Up to 2 marks for
      content state 2. gains: tills run all night | more orders are met as planned | rent is spread =2
      content state 2+ losses: higher wages | tired staff | noise =2
      judgement state 1. conclusion =1
      marks 5
      """),
    PointRow(
      "Gains (max 2, 1 mark each): quick / cheap, so more is sold / clean",
      """
      content state 2. Gains: quick | cheap | clean =2
      marks 2
      """),
    PointRow(
      """
      For subtitles: voices are kept; cheap to make; helps the deaf (1 each, max 2)
      Against subtitles: hide the picture; hard for infants (1 each, max 2)
      Reasoned conclusion – 1 mark
      """,
      """
      content state 2. For subtitles: voices are kept | cheap to make | helps the deaf =2
      content state 2. Against subtitles: hide the picture | hard for infants =2
      judgement justify 1. Reasoned conclusion =1
      marks 5
      """),
    PointRow(
      """
      One mark for each sign, up to a maximum of two:
      - dark urine
      - headache
      - dry mouth
      One mark for each treatment, up to a maximum of two, e.g. sips of water; rest; shade.
      """,
      """
      lead One mark for each
      content state 2. sign: dark urine | headache | dry mouth =2
      content state 2+ treatment: sips of water | rest | shade =2
      marks 4
      """),
    PointRow(
      """
      Candle – 1 mark each, max 2. For example: romantic; needs no power; cheap.
      Lamp – 1 mark each, max 2. For example: safe; lasts long; bright.
      """,
      """
      content state 2+ Candle: romantic | needs no power | cheap =2
      content state 2+ Lamp: safe | lasts long | bright =2
      marks 4
      """),
    PointRow(
      """
      Keats – up to 2 marks: 1 mark for naming an ode; 1 mark for its theme.
      Byron – any two from, 1 mark each:
      - satire
      - exile
      - debt
      """,
      """
      lead 1 mark for
      name "naming"
      content name ?+ ode =1
      content name 1. its theme: its theme =1
      content name 2. Byron: satire | exile | debt =2
      marks 4
      """),
    // A chain earns all its marks.
    PointRow(
      "Help, max 2: the price brings customers in (1) so that they buy other goods (1). Risk, max 1: rivals follow (1)",
      """
      content state 1. price brings customers in: price brings customers in =1
      content state 1. so that they buy other goods: so that they buy other goods =1
      content state 1. Risk: rivals follow =1
      marks 3
      """),
  ]

  static let choices: [PointRow] = [
    PointRow(
      "Any two from: check oil, water and belts / look at tyres / test the lights (1 each)",
      """
      content state 2.: check oil water and belts | look at tyres | test the lights =2
      marks 2
      """),
    PointRow(
      "Award one mark for any of the following, up to a maximum of two: gloves; goggles; a mask; an apron",
      """
      content state 2.: gloves | goggles | mask | apron =2
      marks 2
      """),
    PointRow(
      "Credit stating at least two of the following, 1 mark each: gloves; goggles; a mask",
      """
      content state 2.: gloves | goggles | mask =2
      marks 2
      """),
  ]

  static let pairs: [PointRow] = [
    PointRow(
      """
      Award [1] for each hazard (max 2) and [1] for a control that fits it (max 2), for example:
      - wet floor – mop it
      - loose cable – tape it down
      - heavy box – use a trolley
      """,
      """
      content state 2.: wet floor | loose cable | heavy box =2
      content describe 2.: mop it | tape it down | use a trolley =2 after 1
      marks 4
      """),
    PointRow(
      """
      Award 1 mark for a fault and 1 mark for its cause, for two faults:
      - no sound – fuse blown
      - hum – poor earth
      - crackle – dirty plug
      """,
      """
      content state 2.: no sound | hum | crackle =2
      content describe 2.: fuse blown | poor earth | dirty plug =2 after 1
      marks 4
      """),
    PointRow(
      """
      Two reasons, 2 marks for each:
      fear [1] – of being blamed [1]
      habit [1] – always done so [1]
      cost [1] – no money to spare [1]
      """,
      """
      content state 2.: fear | habit | cost =2
      content describe 2.: of being blamed | always done so | no money to spare =2 after 1
      marks 4
      """),
  ]

  /// Sentences that ask for nothing an answer could say.
  static let guidance = [
    "Two examples of one tool score only once", "Spades and forks count as one tool", "Several rivers are worth only 1",
    "Answers should refer to both tools", "Links to the garden must be clear", "Two forks = 1 mark only",
    "Only one answer from the last line may be credited", "If the names are the wrong way round award 0",
    "Tools given on the wrong side score 0", "Chains which start from rain score 0 throughout",
    "No mark for the choice alone", "Good sketches may gain both marks", "One tool only earns 1 mark at most",
  ]

  @Test(arguments: pools + choices + pairs) func readsLists(_ row: PointRow) {
    #expect(parsed(row.point) == row.expected)
  }

  @Test(arguments: guidance) func setsGuidanceAside(_ sentence: String) {
    #expect(
      parsed("Any two from: spade; fork; rake. \(sentence).") == """
        content state 2.: spade | fork | rake =2
        marks 2
        guidance \(sentence)
        """)
  }
}
