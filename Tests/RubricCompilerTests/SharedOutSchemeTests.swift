import RubricCompiler
import RubricModel
import Testing

/// Schemes that share out marks among lists, and lines that stand beside what earns them.
@Suite struct SharedOutSchemeTests {
  typealias Row = SchemeRow

  private static func told(_ scheme: String, marks: Int) -> [String] { SchemeRow(scheme, marks: marks).told }

  static let lists: [Row] = [
    Row(
      """
      Arguments for:
      - fishing boats can land their catch
      - visitors come by ferry

      Arguments against:
      - the sea wall costs millions
      - seals lose their beach

      1 mark for each valid point (max 3), 1 mark for development of a point, 1 mark for a supported judgement.
      """, marks: 5,
      "content 3/3 fishing boats can land their catch | visitors come by ferry | sea wall costs millions | "
        + "seals lose their beach",
      "reason 1/1 ", "judgement 1/1 "),
    Row(
      """
      1 mark for each valid point (max 2), 1 mark for a supported judgement.

      Indicative content:
      - visitors come by ferry
      - seals lose their beach
      - trawlers pay fees
      """, marks: 3, "content 2/2 visitors come by ferry | seals lose their beach | trawlers pay fees",
      "judgement 1/1 "),
    Row(
      """
      For:
      - visitors come by ferry
      - trawlers pay fees

      Against:
      - seals lose their beach
      - dredging stirs up mud

      Award 1 mark for each relevant point, up to 4 marks. Award up to 2 marks for a justified conclusion.
      """, marks: 6,
      "content 4/4 visitors come by ferry | trawlers pay fees | seals lose their beach | dredging stirs up mud",
      "judgement 1/2 "),
    Row(
      """
      Candidates may make a number of straightforward points. Award 1 mark for each accurate relevant point. Max 2.

      Possible points may include:
      - visitors come by ferry
      - trawlers pay fees
      - any other valid point
      """, marks: 2, "content 2/2 visitors come by ferry | trawlers pay fees"),
    Row(
      """
      Candidates can be credited in a number of ways up to a maximum of 3 marks.

      Possible points of knowledge may include:
      - visitors come by ferry
      - trawlers pay fees
      - dredging stirs up mud
      """, marks: 3, "content 3/3 visitors come by ferry | trawlers pay fees | dredging stirs up mud"),
    Row(
      """
      Award up to 2 marks for points in support, up to 2 marks for other factors; 1 of the 5 marks is reserved for an \
      overall judgement.

      Support: ferries brought visitors (1); trawlers paid fees (1); hotels opened (1)

      Other factors: the railway came (1); wages rose (1); doctors praised sea air (1)

      Judgement: e.g. the harbour mattered most (1)
      """, marks: 5, "content 2/2 ferries brought visitors | trawlers paid fees | hotels opened",
      "content 2/2 railway came | wages rose | doctors praised sea air", "judgement 1/1 "),
    Row(
      """
      Mark as follows: for (up to 2) + against (up to 2). Total 4.

      FOR – ferries bring visitors (1); trawlers pay fees (1); hotels open (1)

      AGAINST – seals lose their beach (1); dredging stirs up mud (1); noise (1)
      """, marks: 4, "content 2/2 ferries bring visitors | trawlers pay fees | hotels open",
      "content 2/2 seals lose their beach | dredging stirs up mud | noise"),
    Row(
      """
      Up to 2 marks: knowledge of harbours – e.g. deep water; shelter from storms.
      Up to 2 marks: drawbacks of the plan – seals lose their beach; dredging stirs up mud.
      """, marks: 4, "content 2/2 deep water | shelter from storms",
      "content 2/2 seals lose their beach | dredging stirs up mud"),
    Row(
      """
      ferries bring visitors (1)
      trawlers pay fees (1)
      hotels open (1)
      seals lose their beach (1)

      1 mark reserved for a conclusion. Total 3
      """, marks: 3,
      "content 2/2 ferries bring visitors | trawlers pay fees | hotels open | seals lose their beach",
      "judgement 1/1 "),
    Row(
      """
      Award 1 mark for each action and 1 mark for a linked reason. Max 4.

      | Action (1) | Reason (1) |
      |---|---|
      | wear a lifejacket | nobody drowns |
      | check the ropes | boats drift away |
      | close the gates | waves flood the quay |
      """, marks: 4, "content 2/2 wear a lifejacket | check the ropes | close the gates",
      "content 2/2 nobody drowns | boats drift away | waves flood the quay"),
    Row(
      """
      Ways – 1 mark each (2 max): sign a petition; write to an MP; join a march.

      Description – 2 marks, e.g.
      Petition: people sign it (1); ministers must reply (1).
      March: crowds block the road (1) and papers report it (1).
      """, marks: 4, "content 2/2 sign a petition | write to an MP | join a march",
      "content 1/1 people sign it / crowds block the road", "content 1/1 ministers must reply / papers report it"),
  ]

  @Test(arguments: lists)
  func sharesOut(_ row: Row) { #expect(Self.told(row.scheme, marks: row.marks) == row.wanted) }

  static let lines: [Row] = [
    Row(
      """
      tides lift boats (1)
      pumps drain docks ; [1]

      A 'waves lift boats'
      R the 'moon' pulls ships
      """, marks: 2, "content 1/1 tides lift boats", "content 1/1 pumps drain docks"),
    Row(
      """
      Any two from the points below. At least one cost is needed for more than 1 mark.

      Costs: walls crack (1); piles rot (1)
      Gains: ferries bring visitors (1)
      """, marks: 2, "content 2/2 walls crack | piles rot | ferries bring visitors"),
    Row(
      "The rise of the sea (1). Allow 'higher tides'. Not 'big waves' / 'storms' only.", marks: 1,
      "content 1/1 rise of the sea"),
    Row(
      """
      Money that is paid to moor a boat (1)

      Also accept: rent for a berth. An example alone is not a definition – 0 marks.
      """, marks: 1, "content 1/1 Money that is paid to moor a boat"),
    Row(
      """
      If equal, stop (1)
      Look at the lower half (1) – oe, both directions needed
      Repeat until found (1)
      """, marks: 3, "content 1/1 If equal stop", "content 1/1 Look at the lower half", "content 1/1 Repeat until found"
    ),
    Row(
      """
      Flotsam: wreckage that floats (AO1 1), e.g. a broken mast (AO2 1)
      Jetsam: goods thrown overboard (AO1 1), e.g. barrels (AO2 1)
      """, marks: 4, "content 1/1 wreckage that floats", "content 1/1 broken mast",
      "content 1/1 goods thrown overboard", "content 1/1 barrels"),
    Row(
      """
      1 Moor the boat
      2 Lower the gangway
      3 Count the passengers
      4 Lock the cabin

      4 correct – 3 marks; 2 correct – 2 marks; 1 correct – 1 mark.
      """, marks: 3, "content 3/3 Moor the boat | Lower the gangway | Count the passengers | Lock the cabin"),
  ]

  @Test(arguments: lines)
  func standsBeside(_ row: Row) { #expect(Self.told(row.scheme, marks: row.marks) == row.wanted) }

  static let calculations: [Row] = [
    Row(
      "40 + 2 × (14 + 48) (1)\n= 164 (1)\n\n164 alone scores (2). Ignore units.", marks: 2,
      "content 1/1 40 2 14 48", "content 1/1 164"),
    Row("1800 ÷ (14 − 5) (1)\n= 200 (1)", marks: 2, "content 1/1 1800 14 5", "content 1/1 200"),
    Row(
      "3220 ÷ 18 400 × 100 (1 mark for method)\n17.5(%) (1 mark for answer)", marks: 2,
      "content 1/1 3220 18 400 100", "content 1/1 17.5"),
    Row(
      "4.2 × 3.5 = 14.7   B1\n× 1.1 = 16.17   M1\n8 × 31.50 = £252   A1 cao", marks: 3, "content 1/1 4.2 3.5 14.7",
      "content 1/1 1.1 16.17", "content 1/1 8 31.50 £252"),
  ]

  @Test(arguments: calculations)
  func reads(_ row: Row) { #expect(Self.told(row.scheme, marks: row.marks) == row.wanted) }

  static let layouts: [Row] = [
    Row(
      """
      2 marks: links a lower tide to boats that cannot float
      1 mark: boats cannot float, with nothing further; OR the tide is lower with no reason given
      0 marks: anything to do with storms
      """, marks: 2, "content 1/1 boats cannot float / tide is lower",
      "content 1/1 links a lower tide to boats that cannot float"),
    Row(
      """
      0 – no response, or "cheap" with nothing else
      1 – a relevant property: tough / hard-wearing
      2 – a relevant property justified, such as tough so it withstands waves
      """, marks: 2, "content 1/1 tough / hard-wearing",
      "content 1/1 relevant property justified / tough so it withstands waves"),
    Row(
      """
      MP1 raise the flag
      MP2 lower both anchors // drop the anchors
      MP3 switch off the engine

      Any two. Example:
      Flag ← 1
      Engine ← 0
      """, marks: 2, "content 2/2 raise the flag | lower both anchors / drop the anchors | switch off the engine"),
    Row(
      """
      Words in brackets are not needed for the mark.
      1 ropes stop boats drifting
      2 (which) keeps the channel clear, prevents collisions – near the mouth of the harbour
      3 fenders soften blows

      Two of the three. Cap at 1 if point 3 is missing.
      """, marks: 2,
      "content 2/2 ropes stop boats drifting | keeps the channel clear near the mouth of the harbour / prevents "
        + "collisions near the mouth of the harbour | fenders soften blows", "content 1/0 fenders soften blows"),
    Row(
      """
      Award one mark for each way identified and a second mark for explanatory comment of each.

      Correct ideas include:
      More ferries (1) as fares are cheap (1)
      Longer season (1) boats sail all winter (1)
      Credit all valid reasoning in context.
      """, marks: 4, "content 2/2 More ferries | Longer season",
      "content 2/2 as fares are cheap | boats sail all winter"),
    Row(
      """
      Award 1 mark for each valid feature identified up to a maximum of two features. The second mark should be awarded       for supporting information.

      e.g.
      • It ended the toll (1). Merchants paid a yearly fee (1).
      • Private boats were allowed again (1). Their owners were called masters (1).
      """, marks: 4, "content 2/2 It ended the toll | Private boats were allowed again",
      "content 2/2 Merchants paid a yearly fee | Their owners were called masters"),
    Row(
      """
      Knowledge 1, Application 1, Analysis 1

      Knowledge: flexible / quick to arrange
      Application: flour bills / ovens
      Analysis: so suppliers get paid on time
      """, marks: 3, "content 1/1 flexible / quick to arrange", "content 1/1 flour bills / ovens",
      "content 1/1 so suppliers get paid on time"),
    Row(
      """
      [AO3 = 4]

      For each evaluative point, 1 mark for a relevant strength stated and 1 further mark where it is expanded. Two points \
      required for full marks.

      Possible content: rich detail; one case cannot stand for all; memory fails.
      """, marks: 4, "content 2/2 rich detail | one case cannot stand for all | memory fails", "reason 2/2 "),
    Row(
      "Cod (haddock) / Mackerel / Herring / Tuna – any 3, 1 each.", marks: 3,
      "content 3/3 Cod | Mackerel | Herring | Tuna"),
    Row(
      """
      - give the crew lifejackets (1) so that nobody drowns (1)
      - allow them time to rest (1) rather than sailing at once (1)
      """, marks: 4, "content 1/1 give the crew lifejackets", "content 1/1 so that nobody drowns",
      "content 1/1 allow them time to rest", "content 1/1 rather than sailing at once"),
    Row(
      """
      water leaves the dock ; **R** 'the dock leaks'
      through the gate ;  **A** sluice   **I** 'door'
      boats sink lower ;
      [max 2]
      """, marks: 2, "content 2/2 water leaves the dock | through the gate | boats sink lower"),
    Row(
      """
      stress = 9000 ÷ 113   ——1
      area = 113 mm²   ——1 (unit essential)
      """, marks: 2, "content 1/1 stress 9000 113", "content 1/1 area = 113 mm²"),
    Row(
      """
      B1  midpoint (3, 6)
      M1  y – 6 = 4
      A1  y = 10
      """, marks: 3, "content 1/1 midpoint", "content 1/1 y 6 4", "content 1/1 y 10"),
    Row(
      """
      Sand moves along the coast (1) because waves strike at an angle (d) (1). It settles (1) where the water is calm (1).

      3 × 1. Answers without sand score 0.
      """, marks: 3,
      "content 3/3 Sand moves along the coast | because waves strike at an angle | It settles | where the water is calm"
    ),
  ]

  @Test func takesOtherWords() throws {
    let text = """
      ## Question 1
      What is a by-election? (2 marks)
      ### Marking points

      An election in a single constituency [1] because the seat has become vacant [1].

      Death, resignation or disgrace can stand for "vacant". "A small election" – no credit.
      """
    let question = RubricCompiler.compile(Array(text.utf8)).rubric.questions[0]
    #expect(question.points.count == 1)
    let ideas = question.points[0].requirements.flatMap { $0.ideas }.filter { $0.source == .accepted }.map { $0.label }
    #expect(ideas == ["Death", "resignation", "disgrace"])
  }

  /// What is accepted under several points belongs to the one whose words it shares.
  @Test func acceptsWhereItFits() {
    let text = """
      ## Question 1
      Define osmosis. (2 marks)
      ### Marking points

      water moves from a dilute solution ; [1]
      through a partially permeable membrane ; [1]

      Accept 'a thin membrane'.
      """
    let requirements = RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points.flatMap { $0.requirements }
    let places = requirements.indices.filter { place in requirements[place].ideas.contains { $0.source == .accepted } }
    #expect(places == [1])
  }

  @Test func opensNoShares() {
    let told = Self.told(
      """
      Any TWO of the following, 2 × (1 + 1):

      • cheap loans are given (1) → stronger homes, which stand up to fire (1)
      • roads are built (1) → easier to get to work (1)
      • wells are dug (1) → fewer fall ill (1)
      """, marks: 4)
    #expect(told.count == 2)
    #expect(told.first == "content 2/2 cheap loans are given | roads are built | wells are dug")
  }

  @Test(arguments: layouts)
  func readsLines(_ row: Row) { #expect(Self.told(row.scheme, marks: row.marks) == row.wanted) }

  /// Examples in the midst of a sentence: what is said of their kind is said of each of them.
  static let examples: [Row] = [
    Row(
      "foods like nuts or fish can cause an allergic reaction (1)", marks: 1,
      "content 1/1 foods can cause an allergic reaction / nuts can cause an allergic reaction / fish can cause an "
        + "allergic reaction"),
    Row(
      "people with disabilities, for example wheelchair users, cannot get in (1)", marks: 1,
      "content 1/1 people with disabilities cannot get in / wheelchair users cannot get in"),
    Row(
      "- costs such as rent stay the same", marks: 1, "content 1/1 costs stay the same / rent stay the same"),
    Row(
      "Any one from:\n- fixed costs such as rent have to be paid\n- animals, e.g. dogs, are loved", marks: 1,
      "content 1/1 fixed costs have to be paid / rent have to be paid | animals are loved / dogs are loved"),
    Row(
      "Any one from:\n- chemicals such as bleach\n- protects wildlife such as otters that live in rivers", marks: 1,
      "content 1/1 chemicals / bleach | protects wildlife / otters that live in rivers"),
  ]

  @Test(arguments: examples)
  func saysOfEach(_ row: Row) { #expect(Self.told(row.scheme, marks: row.marks) == row.wanted) }

  /// What a line refuses is not accepted.
  @Test func refusesByCode() throws {
    let text = """
      ## Question 1
      Define the term. (2 marks)
      ### Marking points

      tides lift boats ; [1]
      pumps drain docks ; [1]

      A 'waves lift boats'
      R the 'moon' or 'wind' lifts boats
      """
    let point = try #require(RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points.first)
    let ideas = point.requirements.flatMap { $0.ideas }.filter { $0.source == .accepted }.map { $0.label }
    #expect(ideas == ["waves lift boats"])
  }
}
