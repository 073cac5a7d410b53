import RubricCompiler
import RubricModel
import Testing

/// Schemes in the shorthand of busy examiners: what a person takes them to ask for.
@Suite struct SchemeShorthandTests {
  private static let pair = [
    "content 2/2 deeper channel | longer quay | bright lamps",
    "content 2/2 bigger ships can enter | more boats unload at once | fewer collisions at night",
  ]

  /// Headings that share out the marks of pairs.
  static let headings = [
    "Reason (1) + development (1), x 2", "Reason (1) + development (1), x2, either order.",
    "2 x (reason 1 + development 1)",
    "Identify (1), expand (1); two reasons wanted.", "Reason (1) → link to more trade (1). Twice.",
    "Two reasons; each 1 for the reason + 1 for developing it.",
    "2 x (1 for change + 1 for why). Any reasonable answer, e.g.",
    "Two changes, each with its effect. Change (1) + effect (1), x2.", "Change (1) + explanation (1), two times over.",
  ]

  /// Pairs below them.
  static let pairs = [
    """
    - deeper channel → bigger ships can enter
    - longer quay → more boats unload at once
    - bright lamps → fewer collisions at night
    """,
    """
    - deeper channel (1) – bigger ships can enter (1)
    - longer quay (1) – more boats unload at once (1)
    - bright lamps (1) – fewer collisions at night (1)
    """,
    "deeper channel -> bigger ships can enter // longer quay -> more boats unload at once // bright lamps -> fewer collisions at night",
  ]

  @Test(arguments: headings, pairs) func sharesOutPairs(_ heading: String, _ pairs: String) {
    let row = SchemeRow("\(heading)\n\n\(pairs)\n\nDevelopment must match its reason.", marks: 4)
    #expect(row.told == Self.pair)
    #expect(row.worth == 4)
  }

  static let lists: [SchemeRow] = [
    // Labelled halves.
    SchemeRow(
      """
      2 x (reason 1 + development 1)

      R: deeper channel. D: bigger ships can enter; cargo is cheaper.
      R: longer quay. D: more boats unload at once.

      The same fact is not paid for twice.
      """, marks: 4, "content 2/2 deeper channel | longer quay",
      "content 2/2 bigger ships can enter / cargo is cheaper | more boats unload at once"),
    SchemeRow(
      """
      Award one mark for each effect, up to two, and a further mark for each effect that is explained. Candidates may say that \
      the quay is busier (so that crews wait longer); that prices fall (since more fish is landed). The explanation has to follow \
      on from its effect. Nor does a row of terms.
      """, marks: 4, "content 2/2 quay is busier | prices fall",
      "content 2/2 so that crews wait longer | since more fish is landed"),
    // Open lists in few words.
    SchemeRow(
      "Any reasonable step, 1 mark each, e.g. dredge the channel; build a wall or a groyne (one mark for the pair); light the quay.",
      marks: 2, "content 2/2 dredge the channel | build a wall / build a groyne | light the quay"),
    SchemeRow(
      "Any two reasonable effects, 1 each, e.g. crews wait longer, prices fall, gulls move in.", marks: 2,
      "content 2/2 crews wait longer | prices fall | gulls move in"),
    SchemeRow(
      """
      1 mark each for factors such as: tides; depth of the water; price of land.

      Credit an example in place of the factor.
      """, marks: 3, "content 3/3 tides | depth of the water | price of land"),
    SchemeRow(
      "One mark for each valid method, to a maximum of two. Expect methods such as dredging the channel, lighting the quay, "
        + "building a wall. Credit others that are sound.", marks: 2,
      "content 2/2 dredging the channel | lighting the quay | building a wall"),
    SchemeRow(
      "Open. One mark for each sensible and different step, max 2. Steps such as dredging the channel, lighting the quay, "
        + "building a wall.", marks: 2, "content 2/2 dredging the channel | lighting the quay | building a wall"),
    SchemeRow(
      "crews wait longer / prices fall / gulls move in (any two, 1 + 1)", marks: 2,
      "content 2/2 crews wait longer | prices fall | gulls move in"),
    SchemeRow(
      """
      1 each, max 2

      Accept: crews wait longer; prices fall; gulls move in
      Do not accept: noise
      """, marks: 2, "content 2/2 crews wait longer | prices fall | gulls move in"),
    SchemeRow(
      """
      One mark per step, maximum two.

      Accept
      - dredge the channel
      - light the quay. ONE mark for the lot, however many lamps are named
      - build a wall

      Do not accept
      - pray
      """, marks: 2, "content 2/2 dredge the channel | light the quay | build a wall"),
    // Steps, of which the arrow divides none.
    SchemeRow(
      """
      1. the river slows / loses energy → sand is dropped
      2. sand builds up → a bar
      3. the bar closes the mouth

      1 mark each, owtte; each stands alone.
      """, marks: 3,
      "content 3/3 river slows so sand is dropped / loses energy so sand is dropped | sand builds up so a bar | bar closes the mouth"
    ),
    // Marks and codes at the ends of lines.
    SchemeRow(
      """
      40 - 15 or 25 seen  M1
      0.2 x their 25  M1 (condone a slip)
      £5  A1 cao
      """, marks: 3, "content 1/1 40 15 or 25 seen", "content 1/1 0.2 x their 25", "content 1/1 £5"),
    SchemeRow(
      """
      To tell crews when the tide turns (so they can plan) - 1

      Not what the weather was. Not just the date.
      """, marks: 1, "content 1/1 To tell crews when the tide turns / they can plan"),
    // What is said in other words.
    SchemeRow(
      "Cargo is landed once (1) on the first tide, i.e. no waiting, queueing or turning back (1).\n\nEssential idea: one visit. "
        + "Either half alone = 1.", marks: 2, "content 1/1 Cargo is landed once",
      "content 1/1 on the first tide / no waiting / queueing / turning back"),
    SchemeRow(
      "Award one mark for the channel silting up. Award a further mark for a specific consequence, that is to say ships running "
        + "aground, longer waits or a costly dredger.", marks: 2, "content 1/1 channel silting up",
      "content 1/1 ships running aground / longer waits / costly dredger"),
    // Prices in sentences of their own.
    SchemeRow(
      "Give one mark for the channel silting up. Give the second for why that matters: ships run aground, crews wait, ferries stop. "
        + "'It is bad' and 'mud' do not score by themselves.", marks: 2, "content 1/1 channel silting up",
      "content 1/1 ships run aground / crews wait / ferries stop"),
    SchemeRow(
      "Award one mark for the channel silting up, and one for dredging it. The remaining mark is for the result: ships can enter "
        + "again / ferries run.", marks: 3, "content 1/1 channel silting up", "content 1/1 dredging it",
      "content 1/1 ships can enter again / ferries run"),
    SchemeRow(
      """
      1st mark: sand is dropped
      2nd mark: where the river slows
      """, marks: 2, "content 1/1 sand is dropped", "content 1/1 where the river slows"),
    // Bands that add.
    SchemeRow(
      """
      1 mark: sand is dropped. ('It gets shallow' will do. A bare "mud" stays at 0.)

      2 marks: as above AND where the river slows.

      0 marks: tides.
      """, marks: 2, "content 1/1 sand is dropped", "content 1/1 where the river slows"),
    // A head with its marks over as many lines.
    SchemeRow(
      """
      First lock (2)
       i   raises the boat
       ii  so it can leave the harbour

      Second lock (1)
       iii lowers the boat
      """, marks: 3, "content 1/1 raises the boat", "content 1/1 so it can leave the harbour",
      "content 1/1 lowers the boat"),
    // Labels.
    SchemeRow(
      """
      Definition. Essential idea: BUILT BY PEOPLE (not by the sea) = 1

      Loose words 0.
      """, marks: 1, "content 1/1 BUILT BY PEOPLE"),
    // Tables.
    SchemeRow(
      """
      | Accept (1 each, max 2) | Do not accept |
      |---|---|
      | crews wait longer | it is slow |
      | prices fall | it is cheap |
      | gulls move in | birds |
      """, marks: 2, "content 2/2 crews wait longer | prices fall | gulls move in"),
    SchemeRow(
      """
      | Stage | Tasks (1 each) | Max |
      |---|---|---|
      | Before | book a berth; tell the crew; check the tide | 2 |
      | After | pay the fee; moor the boat; wash the deck | 2 |
      """, marks: 4, "content 2/2 book a berth | tell the crew | check the tide",
      "content 2/2 pay the fee | moor the boat | wash the deck"),
    SchemeRow(
      """
      | Step | Accept | Do not accept |
      |---|---|---|
      | 1 (1) | sand is dropped | mud |
      | 2 (1) | a bar builds up / the mouth closes | |
      """, marks: 2, "content 1/1 sand is dropped", "content 1/1 bar builds up / mouth closes"),
  ]

  @Test(arguments: lists) func reads(_ row: SchemeRow) {
    #expect(row.told == row.wanted)
    #expect(row.worth == row.marks)
  }

  /// Verdicts in a word or two refuse what stands before them, and ask for nothing.
  @Test(arguments: [
    "Body language, props 0.", "'It is big' NE for either.", "Lazy; not allowed; 'it is hard' – nothing.",
    "NE: 'it is big'",
    "\"dead\" = 0; \"a thing that grows\" = 0",
  ]) func refuses(_ sentence: String) {
    let row = SchemeRow("sand is dropped (1) where the river slows (1)\n\n\(sentence)", marks: 2)
    #expect(row.told == ["content 1/1 sand is dropped", "content 1/1 where the river slows"])
    let text = "## Question 1\nDiscuss it. (2 marks)\n### Marking points\n\n\(row.scheme)\n"
    let points = RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points
    #expect(points.contains { !$0.rejects.isEmpty || !$0.ignored.isEmpty })
  }

  /// "MP2 needs both", "Actions with no reasons: max 1": what the points must hold.
  @Test(arguments: [
    "MP2 needs the river; one without the other = 0 for MP2", "Points with no reason: max 1.",
    "Either mark may be got without the other.",
  ]) func asksForNothing(_ sentence: String) {
    let row = SchemeRow("- sand is dropped (1)\n- where the river slows (1)\n\n\(sentence)", marks: 2)
    #expect(
      row.told.filter { $0.hasPrefix("content") } == [
        "content 1/1 sand is dropped", "content 1/1 where the river slows",
      ])
    #expect(row.worth == 2)
  }

  /// Words that stand for others of the point.
  @Test func acceptsWordsForOthers() {
    let text = """
      ## Question 1
      Explain the motion. (2 marks)
      ### Marking points

      ions move to the plate ;
      they lose their charge ;

      accept: atoms, or bits of the metal, for ions
      """
    let annotated = String(decoding: AnnotatedText.render(RubricCompiler.compile(Array(text.utf8))), as: UTF8.self)
    #expect(annotated.contains("synonyms: ions: atoms, bits of the metal"))
  }

  /// Indicative content on a line behind the levels.
  @Test func readsContentBehindLevels() {
    let text = """
      ## Question 1
      Why did the harbour close? (4 marks)
      ### Marking points

      Level 1 (1-2 marks): reasons named.
      Level 2 (3-4 marks): reasons explained.

      Indicative: sand closed the mouth; ships grew too big; the railway came.
      """
    let point = RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points[0]
    #expect(point.levels?.levels.count == 2)
    #expect(
      point.requirements[0].ideas.map { $0.label } == ["sand closed the mouth", "ships grew too big", "railway came"])
  }
}
