import Testing

/// Mark-scheme notation: `;` and `/`, marks in brackets, "any two from", "1 mark for", limits.
@Suite struct NotationTests {
  static let rows: [PointRow] = [
    PointRow(
      "evaporation (1); condensation (1); rainfall / precipitation (1)",
      """
      content state 1. evaporation: evaporation =1
      content state 1. condensation: condensation =1
      content state 1. rainfall: rainfall / precipitation =1
      marks 3
      """),
    PointRow(
      "Any two from: wears gloves; ties back hair; keeps the bench clear.",
      """
      content state 2.: wears gloves | ties back hair | keeps the bench clear =2
      marks 2
      """),
    PointRow(
      "Any three from: oak, ash, beech, elm or birch",
      """
      content state 3.: oak | ash | beech | elm | birch =3
      marks 3
      """),
    PointRow(
      "Award credit for any two from: a map / a compass / a whistle.",
      """
      lead Award credit for
      content state 2.: map | compass | whistle =2
      marks 2
      """),
    PointRow(
      "Any two from:\n  sand / grit ;\n  salt ;\n  gravel ;\n  [1] each, max [2]",
      """
      content state 2.: sand / grit | salt | gravel =2
      marks 2
      """),
    PointRow(
      "Washes hands: before cooking (1); after a sneeze / cough (1); after touching bins (1). Max 2",
      """
      content state 2. Washes hands: before cooking | after a sneeze / cough / after a cough | after touching bins =2
      marks 2
      """),
    PointRow(
      "1 mark for each correct symptom of flu, max 3: fever / high temperature; aching; tiredness; dry cough.",
      """
      content state 3. correct symptom of flu: fever / high temperature | aching | tiredness | dry cough =3
      marks 3
      """),
    PointRow(
      "1 mark for the name of the river, 1 mark for the direction of flow and 2 marks for two features of its valley.",
      """
      lead 1 mark for
      name "the name of"
      content name ?+ river =1
      content name 1. direction of flow: direction of flow =1
      content name 2+ features of its valley =2
      marks 4
      """),
    PointRow(
      "Verify that the learner can compare gas and electric cookers. 1 mark for running costs, 1 mark for control of heat.",
      """
      lead Verify that the learner can
      compare "compare"
      content compare 1. running costs: running costs =1
      content compare 1. control of heat: control of heat =1
      marks 2
      """),
    PointRow(
      "Any two from: mulch – holds water / keeps soil damp; netting – keeps birds off. [1] for method, [1] for expansion. Max 4",
      """
      content state 2.: mulch | netting =2
      content describe 2.: holds water / keeps soil damp | keeps birds off =2 after 1
      marks 4
      """),
    PointRow(
      "Big Three – Wilson, Clemenceau and Lloyd George (1); explanation of why they disagreed, e.g. revenge / trade (1)",
      """
      explain "explanation of"
      content state 1. Big Three Wilson Clemenceau and Lloyd George: Big Three Wilson Clemenceau and Lloyd George =1
      content explain ?+ why they disagreed: revenge / trade =1
      marks 2
      """),
    PointRow(
      "Candidates evaluate how far rearmament ended unemployment. Expect evidence of how factories took on workers (1), a specific example such as shipyards or aircraft works (1), at least one other cause, e.g. public works or low interest rates, with explanation (1) and a judgement with a reason (1).",
      """
      lead Expect evidence of
      evaluate "evaluate"
      content evaluate ?+ how factories took on workers =2
      example evaluate 1+ specific example: shipyards | aircraft works =2
      content evaluate 1+ other cause: public works | low interest rates =1
      reason evaluate 1. explanation =1
      judgement justify 1. judgement with a reason =2
      marks 4
      """),
    PointRow(
      "Look for a clear distinction between stalactites and stalagmites (2 marks), and one way of protecting each (2 marks).",
      """
      lead Look for
      distinguish "a clear distinction"
      contrast distinguish 2! between stalactites and stalagmites: stalactites | stalagmites =2
      content distinguish 2+ way of protecting each =2
      marks 4
      """),
    PointRow(
      "Expect a balanced evaluation of the survey: one strength and one weakness, each named (1) and developed (1).",
      """
      content state 1+ strength =1
      reason explain 1. developed =1
      content state 1+ weakness =1
      reason explain 1. developed =1
      marks 4
      """),
    PointRow(
      "metaphor (1) + matching quotation / line (1) ; x 2 = max 4",
      """
      content state 2. metaphor: metaphor =2
      example state 2. matching quotation / line =2
      marks 4
      """),
    PointRow(
      "molecules / ions gain energy / vibrate more (1)\n  (so) they collide more often (1)\n  ignore: 'hotter'\n  owtte, ora",
      """
      content state 1. molecules gain energy: molecules gain energy / ions gain energy / vibrate more =1
      content state 1. they collide more often: they collide more often =1
      marks 2
      ignore hotter
      """),
    PointRow(
      "Award credit for explaining the effect of a slow camera: it lets viewers study a face or feel dread (1), which builds tension (1).",
      """
      lead Award credit for
      explain "explaining"
      content explain 1. it lets viewers study a face: it lets viewers study a face / feel dread =1
      content explain 1. builds tension: builds tension =1
      marks 2
      """),
    PointRow(
      "Award credit for outlining, in the right order, the main steps of a changeover: stopping the line, emptying the hopper, and loading the new tool. 1 mark per step.",
      """
      lead Award credit for
      outline "outlining"
      content outline ?! main steps of a changeover: stopping the line | emptying the hopper | loading the new tool ordered
      marks 3
      """),
    PointRow(
      "Award credit for naming three layers of soil (1 mark each).",
      """
      lead Award credit for
      name "naming"
      content name 3+ layers of soil
      marks 3
      """),
    PointRow(
      "Award credit for describing an eclipse – 2 marks",
      """
      lead Award credit for
      describe "describing"
      content describe ?+ eclipse
      marks 2
      """),
    PointRow(
      "Award credit for describing an eclipse [3]",
      """
      lead Award credit for
      describe "describing"
      content describe ?+ eclipse
      marks 3
      """),
    PointRow(
      "Award credit for identifying one cost; explaining one benefit.",
      """
      lead Award credit for
      identify "identifying"
      explain "explaining"
      content identify 1+ cost
      content explain 1+ benefit
      """),
    PointRow(
      "technique (1) + matching quotation (1)\n  accept: simile ; metaphor / image ; any other technique",
      """
      content state 1+ technique =1
      example state 1. matching quotation =1
      marks 2
      accept simile
      accept metaphor / image
      other
      """),
    PointRow(
      "Names two rivers, 1 mark for each river.",
      """
      name "Names"
      content name 2+ rivers
      marks 2
      """),
    PointRow(
      "1 mark for identifying a risk. 1 mark for explaining how to reduce it.",
      """
      lead 1 mark for
      identify "identifying"
      explain "explaining"
      content identify ?+ risk =1
      content explain ?+ how to reduce it =1
      marks 2
      """),
    PointRow(
      "Award 1 mark for each correct answer, up to a maximum of 3 marks: oak; ash; elm; yew.",
      """
      content state 3.: oak | ash | elm | yew =3
      marks 3
      """),
    PointRow(
      "For 2 marks: names the artery and describes its function.",
      """
      lead For 2 marks:
      name "names"
      describe "describes"
      content name ?+ artery
      content describe ?+ its function
      marks 2
      """),
    PointRow(
      "Correctly labels at least four of: nucleus, membrane, cytoplasm, vacuole, cell wall, chloroplast.",
      """
      content state 4. Correctly labels: nucleus | membrane | cytoplasm | vacuole | cell wall | chloroplast =4
      marks 4
      """),
    PointRow(
      "Award up to two marks for describing the product and up to two marks for its market.",
      """
      lead Award up to two marks for
      describe "describing"
      content describe ?+ product =2
      content describe 1. its market: its market =2
      marks 4
      """),
    PointRow(
      "veins widen / blood vessels open; so more heat is lost (1)",
      """
      content state 1. veins widen: veins widen / blood vessels open =1
      content state 1. so more heat is lost: so more heat is lost =1
      marks 2
      """),
  ]

  @Test(arguments: rows) func reads(_ row: PointRow) { #expect(parsed(row.point) == row.expected) }
}
