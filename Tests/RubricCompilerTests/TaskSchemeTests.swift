import RubricCompiler
import RubricModel
import Testing

/// Schemes that say what to look for and how marks are shared out, and name no content.
@Suite struct TaskSchemeTests {
  static let repeated: [PointRow] = [
    PointRow(
      """
      Metaphor or other device (1), quotation that has it (1), effect on the listener (1), for each of \
      three devices.
      """,
      """
      content state 3+ Metaphor or other device =3
      content state 3+ quotation that has it =3
      content state 3+ effect on the listener =3
      marks 9
      """),
    PointRow(
      """
      Hazard in the workshop, named or described (1) + the detail of the photograph that shows it (1), × \
      2. Repeated hazards count once.
      """,
      """
      content state 2+ Hazard in the workshop, named or described =2
      content state 2+ detail of the photograph that shows it =2
      marks 4
      guidance Repeated hazards count once
      """),
    PointRow(
      """
      For each of two suggestions: a repair that a tenant could do (1) and a reason why it would last (1). \
      'Fix it' is too vague.
      """,
      """
      content state 2+ repair that a tenant could do =2
      reason explain 2. reason why it would last =2
      marks 4
      guidance 'Fix it' is too vague
      """),
    PointRow(
      """
      For each of two remedies: 1 mark for something that the nurse could do, and 1 mark for why it would \
      help.
      """,
      """
      content state 2+ something that the nurse could do =2
      reason explain 2. why it would help =2
      marks 4
      """),
    PointRow(
      """
      Up to three improvements, each of which would suit the kitchen (1) and has a reason why it would \
      save energy (1).
      """,
      """
      content state 3+ Up to three improvements, each of which would suit the kitchen =3
      reason explain 3. has a reason why it would save energy =3
      marks 6
      """),
    PointRow(
      """
      Two changes that the crew could make (1 + 1), each justified by the weather (1 + 1).
      """,
      """
      content state 2+ Two changes that the crew could make =2
      reason explain 2. each justified by the weather =2
      marks 4
      """),
    PointRow(
      """
      Trend that fits the graph (1), with readings from both years (1); the same again for a second trend.
      """,
      """
      content state 2+ Trend that fits the graph =2
      content state 2+ readings from both years =2
      marks 4
      """),
  ]
  static let sides: [PointRow] = [
    PointRow(
      """
      Case for: an argument (1), extended by a reason (1). Case against: the same, 1 + 1. One-sided \
      answers: 2 at most.
      """,
      """
      content state 1+ Case for =1
      reason explain 1. extended by a reason =1
      content state 1+ Case against =1
      reason explain 1. against =1
      marks 4
      limit 2 without [1, 3]
      """),
    PointRow(
      """
      One merit of the route and one drawback, each named (1) and carried on to its effect on drivers or \
      firms (1). Answers that are all for or all against cannot get above 2. Accept any valid point, e.g. \
      shorter journeys; less noise; loss of woodland; cost to tenants.
      """,
      """
      content state 1+ merit of the route =1
      reason explain 1. carried on to its effect on drivers or firms =1
      content state 1+ drawback =1
      reason explain 1. carried on to its effect on drivers or firms =1
      marks 4
      accept shorter journeys
      accept less noise
      accept loss of woodland
      accept cost to tenants
      limit 2 without [1, 3]
      other
      """),
    PointRow(
      """
      Credit one point for the ban and one point against it. Each point is worth 2: [1] for the point, [1] \
      for taking it further.
      """,
      """
      content state 1+ point for the ban =1
      reason explain 1. taking it further =1
      content state 1+ point against it =1
      reason explain 1. taking it further =1
      marks 4
      """),
    PointRow(
      """
      There should be two sides to the answer. On each side look for a valid argument (1) that is built on \
      (1).
      """,
      """
      content state 1+  =1
      reason explain 1. that is built on =1
      content state 1+  =1
      reason explain 1. that is built on =1
      marks 4
      """),
  ]
  static let distinctions: [PointRow] = [
    PointRow(
      """
      Expect a clear distinction between weathering and erosion (1 mark for what is meant by each, 2 in \
      all), and one way of slowing each (1 mark + 1 mark).
      """,
      """
      contrast distinguish 2! clear distinction between weathering and erosion: weathering | erosion =2
      content state 2+ one way of slowing each =2
      marks 4
      """),
    PointRow(
      """
      Check that the learner can tell rust from rot (1 mark for a fitting account of each) and can offer \
      one means of preventing each (1 mark for each). The means must suit the damage.
      """,
      """
      contrast distinguish 2! tell rust from rot: rust | rot =2
      content state 2+ can offer one means of preventing each =2
      marks 4
      guidance The means must suit the damage
      """),
    PointRow(
      """
      1 mark for who pays, 1 mark for size, and an example of each kind (1 + 1).
      """,
      """
      content state 1+ who pays =1
      content state 1+ size =1
      example state 2+ example of each kind =2
      marks 4
      """),
    PointRow(
      """
      Credit for a need that marks out the first tenant (1) and, 1 mark each for a room, fitting or \
      service that meets it.
      """,
      """
      content state 1+ need that marks out the first tenant =1
      content state 2+ room, fitting or service that meets it =2
      marks 3
      """),
  ]
  static let explanations: [PointRow] = [
    PointRow(
      """
      Look for a chain: what the drought does to the soil (1), why this matters to the crop or the herd \
      (1), and a consequence for the farmer, good or bad (1).
      """,
      """
      content state 1+ what the drought does to the soil =1
      reason explain 1. why this matters to the crop or the herd =1
      consequence state 1. consequence for the farmer, good or bad =1
      marks 3
      """),
    PointRow(
      """
      Sensible steps in an order that could be followed, 1 mark each up to 4. Learners may describe what \
      they did in class.
      """,
      """
      content state 4+ Sensible steps in an order that could be followed =4
      marks 4
      guidance Learners may describe what they did in class
      """),
    PointRow(
      """
      One mark for each sound step, to a maximum of three, such as drying the wood, sanding the edge, or \
      testing the joint. Own experience may be used.
      """,
      """
      content state 3+ sound step: drying the wood | sanding the edge | testing the joint =3
      marks 3
      guidance Own experience may be used
      """),
  ]

  static let eachOfSeveral: [PointRow] = [
    PointRow(
      """
      For each of two different changes to the route, credit a change that the driver could make (1) and the way in which it \
      would save time (1).
      """,
      """
      content state 2+ change that the driver could make =2
      content state 2+ way in which it would save time =2
      marks 4
      """),
    PointRow(
      """
      Award, twice over, a fault that is shown in the drawing (1) and a repair that a plumber could do (1).
      """,
      """
      content state 2+ fault that is shown in the drawing =2
      content state 2+ repair that a plumber could do =2
      marks 4
      """),
    PointRow(
      """
      Reward two songs that beginners could sing (1 each), each of them followed by a reason why it would suit them (1 each). \
      The same reason may be used once.
      """,
      """
      content state 2+ songs that beginners could sing =2
      reason explain 2. followed by a reason why it would suit them =2
      marks 4
      guidance The same reason may be used once
      """),
    PointRow(
      """
      Each of three repairs must put right something in the photograph (1) and must be given a reason that fits it (1).
      """,
      """
      content state 3+ Each of three repairs must put right something in the photograph =3
      content state 3+ must be given a reason that fits it =3
      marks 6
      """),
    PointRow(
      """
      A sound check on the boiler (1) and the trouble that its absence would cause (1); two of each.
      """,
      """
      content state 2+ sound check on the boiler =2
      content state 2+ trouble that its absence would cause =2
      marks 4
      """),
    PointRow(
      """
      For an argument in favour of the bypass, 1 mark, and 1 more for developing it; for an argument against, 1 mark, and 1 \
      more for developing it. The remaining two are for a judgement (1) that is justified by a comparison (1).
      """,
      """
      content state 1+ argument in favour of the bypass =1
      reason explain 1. developing it =1
      content state 1+ argument against =1
      reason explain 1. developing it =1
      judgement explain 1. judgement =1
      reason explain 1. that is justified by a comparison =1
      marks 6
      """),
  ]
  static let pairs: [PointRow] = [
    PointRow(
      """
      Look for two factors, 1 mark each, and for each a linked reason, 1 mark: light, since it gives the energy; warmth, since \
      enzymes work faster; gas, since it is used up.
      """,
      """
      content state 2.: light | warmth | gas =2
      content describe 2.: since it gives the energy | since enzymes work faster | since it is used up =2 after 1
      marks 4
      """),
    PointRow(
      """
      Credit two effects, each stated (1) and explained (1), such as new laws, so that houses were of brick; insurance, because \
      owners feared a fire; and wider streets, so that no fire could leap across.
      """,
      """
      content state 2.: new laws | insurance | wider streets =2
      content describe 2.: so that houses were of brick | because owners feared a fire | so that no fire could leap across =2 after 1
      marks 4
      """),
  ]

  @Test(arguments: repeated + sides + distinctions + explanations + eachOfSeveral + pairs) func reads(_ row: PointRow) {
    #expect(parsed(row.point) == row.expected)
  }

  /// Each count with its marks, in the rubric of a question of so many marks.
  private func counts(_ question: String, _ scheme: String, bullet: String = "- ") -> [String] {
    let text = "# Page\n\n## Question page-1\n\n\(question)\n\n### Marking points\n\n\(bullet)\(scheme)\n"
    return RubricCompiler.compile([UInt8](text.utf8)).rubric.questions.flatMap { question in
      question.points.flatMap { $0.requirements.map { "\($0.quantity) for \($0.weight)" } }
    }
  }

  /// The number of things stands in the question only.
  @Test func countsByQuestion() {
    let two = "Explain two ways in which the frost may harm the farm. (4 marks)"
    #expect(
      counts(two, "For each way: a harm that the frost does (1), which is carried on to a result for the farmer (1).")
        == ["2 for 2", "2 for 2"])
    #expect(
      counts(two, "A suitable way in which the farm is harmed (1) with a linked explanation (1).")
        == ["2 for 2", "2 for 2"])
    #expect(
      counts(
        "For each job, explain how the worker could stay safe. (6 marks)",
        "For each job: a danger that belongs to it (1), a precaution that meets it (1) and why it works (1).")
        == ["2 for 2", "2 for 2", "2 for 2"])
    #expect(
      counts(
        "Explain three effects of smoke on the lungs. (6 marks)",
        """
        Any three effects. Effect 1 mark, how it comes about 1 mark.

        1. cough → tar irritates the airways
        2. breathlessness → walls of the air sacs are broken down
        3. cancer → chemicals in tar change cells
        4. infections → cilia are paralysed
        """, bullet: "") == ["3 for 3", "3 for 3"])
    // What an answer says is said once.
    #expect(counts(two, "buds die (1) and so there is no fruit (1)") == ["1 for 1", "1 for 1"])
  }

  /// What looks like a task and is a list of answers, which other readers know.
  @Test func leavesLists() {
    #expect(parsed("Heat, light and sound (1 mark each).").contains("light"))
    #expect(parsed("identifies three signs, such as rash, fever and cough. One mark for each sign.").contains("fever"))
  }

  /// "Award credit for …" asks for what it lists, though "is enough" stands in it.
  @Test func listsQuestions() {
    #expect(
      parsed("Award credit for explaining two checks, such as whether the fuel is enough and who holds the key.")
        .contains("fuel"))
  }
}
