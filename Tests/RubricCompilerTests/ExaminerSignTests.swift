import RubricCompiler
import RubricModel
import Testing

/// Schemes in the signs and in the plain sentences of examiners: what a person takes them to ask for.
@Suite struct ExaminerSignTests {
  static let schemes: [SchemeRow] = [
    // Signs for words.
    SchemeRow(
      "speed ↓ so sand drops [1]\nvol ↑ ∴ channel is w/out ships [1]", marks: 2,
      "content 1/1 speed decreases so sand drops", "content 1/1 vol increases so channel is without ships"),
    SchemeRow(
      "Any TWO, 1 each:\n1. ↓ cost / ↓ delay\n2. lamps at night\n3. room for cargo", marks: 2,
      "content 2/2 less cost / less delay | lamps at night | room for cargo"),
    // What all belongs to one mark.
    SchemeRow(
      "M1 repeats + mean / calm day\nM1 marks the depth", marks: 2, "content 1/1 repeats mean / calm day",
      "content 1/1 marks the depth"),
    // Open lists.
    SchemeRow(
      "1 + 1. Open list, such as: dredge / dig out // lamps / buoys // longer quay. Single words OK.", marks: 2,
      "content 2/2 dredge / dig out | lamps / buoys | longer quay"),
    SchemeRow(
      "Any reasonable, 1 each, e.g. tides; depth of the water; price of land. One word OK.", marks: 2,
      "content 2/2 tides | depth of the water | price of land"),
    SchemeRow(
      "Award one mark each for any two such as dredging the channel, lighting the quay, building a wall.", marks: 2,
      "content 2/2 dredging the channel | lighting the quay | building a wall"),
    SchemeRow(
      "Award one mark for what the noise does to people: headaches, waking at night, moving away, and so on.",
      marks: 1, "content 1/1 headaches | waking at night | moving away"),
    // Essential ideas.
    SchemeRow(
      "Essential idea [1]: sand builds up (in the mouth) / the mouth closes. Owtte.", marks: 1,
      "content 1/1 sand builds up / mouth closes"),
    SchemeRow(
      "Essential idea = the water getting shallow. Turned round is fine: ships run aground.\n\nOne ship = 0.", marks: 1,
      "content 1/1 water getting shallow"),
    SchemeRow(
      "The one idea I need is a place where ships are safe. Either of these gets the mark. Saying that it is old is true but does "
        + "not tell me what it is.", marks: 1, "content 1/1 place where ships are safe"),
    SchemeRow(
      "the mouth is shut by sand / ships cannot get in / nothing can leave\n\nOne idea needed: CLOSED.",
      marks: 1, "content 1/1 mouth is shut by sand / ships cannot get in / nothing can leave"),
    SchemeRow(
      "Ships that were kept out by sand and/or wind.\n\nEveryday words fine: stuck outside. \"Ships\" only – 0.",
      marks: 1,
      "content 1/1 Ships that were kept out by sand / Ships that were kept out by wind"),
    // Prices in plain sentences.
    SchemeRow(
      """
      Two marks are for the danger and two are for the precautions, and they can all be earned separately. For the danger, award \
      one mark for ships running aground, and one mark for oil on the beach. For the precautions, award one mark each for any two \
      such as lamps, buoys, a pilot.
      """, marks: 4, "content 1/1 ships running aground", "content 1/1 oil on the beach",
      "content 2/2 lamps | buoys | pilot"),
    SchemeRow(
      "I am looking for one reason and then a bit more. Please give one mark for sand closing the mouth. Give the second mark for "
        + "ships having to wait outside.", marks: 2, "content 1/1 sand closing the mouth",
      "content 1/1 ships having to wait outside"),
    // Pairs by codes, and lists under the names of the halves.
    SchemeRow(
      """
      2 × (R1 + D1). R = change. D = what it leads to. D only with its own R.

      - deeper channel → bigger ships can enter
      - longer quay → more boats unload at once
      - bright lamps → fewer collisions at night

      Other sensible: accept. Same R twice = once. Loose list → R marks only (max 2).
      """, marks: 4, "content 2/2 deeper channel | longer quay | bright lamps",
      "content 2/2 bigger ships can enter | more boats unload at once | fewer collisions at night"),
    SchemeRow(
      """
      Way (1) + development (1), twice. 2 × 2.

      WAY – any two:
      - deeper channel
      - longer quay
      - bright lamps

      DEVELOPMENT – says what that way leads to. A second way is not a development of the first.
      """, marks: 4, "content 2/2 deeper channel | longer quay | bright lamps", "reason 2/2 "),
    // Wordings behind bars.
    SchemeRow(
      """
      1 mark each, any two different:

      deeper channel | ACCEPT dredging, digging it out so that bigger ships can get in
      longer quay | ACCEPT more berths. DO NOT ACCEPT a bigger town
      bright lamps
      """, marks: 2, "content 2/2 deeper channel | longer quay | bright lamps"),
  ]

  @Test(arguments: schemes) func reads(_ row: SchemeRow) {
    #expect(row.told == row.wanted)
    #expect(row.worth == row.marks)
  }

  /// What each of the things asked for earns, in a sentence.
  @Test(arguments: [
    """
    The list is an open one. I would expect factors such as the tide, the depth of the water and the price of land, but do credit \
    others that are sensible. Each factor earns one mark for being identified and one more for saying how it changes the plan \
    (so 2 × 2). A list of factors with no explanation can have up to two. If what is said is plainly wrong, hold back the mark.
    """,
    "Two factors wanted, up to 2 marks on each. A bare factor earns 1; the second mark is for saying how it changes the plan. A factor "
      + "is anything that the crew may meet: the tide, the depth of the water, the price of land.",
  ]) func readsWhatEachEarns(_ scheme: String) {
    let text =
      "## Question 1\nExplain two factors in the plan for the harbour. (4 marks)\n### Marking points\n\n\(scheme)\n"
    let points = RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points
    #expect(points.map { $0.tariff } == [4])
    #expect(points.flatMap { $0.requirements.map { $0.quantity } } == [2, 2])
    #expect(
      points[0].requirements[0].ideas.filter { $0.source == .named }.map { $0.label } == [
        "tide", "depth of the water", "price of land",
      ])
    #expect(points[0].requirements[1].label == "how it changes the plan")
  }

  /// Verdicts by signs and codes refuse what they stand beside.
  @Test(arguments: [
    "✗ mud ✗ 'deep'", "Mud, waves → B0.", "'Mud' alone ✗.", "✗ mud as the cause = B0 B0", "Mud / waves → 0.",
    "'Mud', 'waves' M0. ✗ birds", "Mud, waves: ignore.",
  ]) func refuses(_ sentence: String) {
    let text = """
      ## Question 1
      Discuss it. (2 marks)
      ### Marking points

      sand is dropped (1) where the river slows (1)
      \(sentence)
      """
    let points = RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points
    #expect(points.map { $0.tariff } == [2])
    #expect(points.flatMap { $0.requirements.map { $0.label } } == ["sand is dropped", "where the river slows"])
    let refused = points.flatMap { ($0.rejects + $0.ignored).map { $0.label.lowercased() } }
    #expect(refused.contains { $0.hasPrefix("mud") })
  }

  /// What a scheme says will do is accepted.
  @Test(arguments: [
    ("'Mud' is fine.", "Mud"), ("'Mud' = 1. 'Waves' alone, 'birds' = 0.", "Mud"), ("I will take mud.", "mud"),
    ("I am also happy with mud.", "mud"), ("\"mud\" sufficient.", "mud"),
  ]) func accepts(_ sentence: String, _ wording: String) {
    let text = """
      ## Question 1
      What closes the mouth? (1 mark)
      ### Marking points

      sand (1)

      \(sentence)
      """
    let points = RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points
    #expect(points.map { $0.tariff } == [1])
    #expect(
      points.flatMap { $0.requirements.flatMap { $0.ideas } }.contains { $0.label == wording && $0.source == .accepted }
    )
  }

  /// "'Build defences' is not sufficient" accepts nothing.
  @Test(arguments: ["'Mud' is not sufficient.", "'Mud' is not fine."]) func doesNotAccept(_ sentence: String) {
    let text = "## Question 1\nWhy? (1 mark)\n### Marking points\n\nsand (1)\n\n\(sentence)\n"
    let points = RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points
    #expect(!points.flatMap { $0.requirements.flatMap { $0.ideas } }.contains { $0.label == "Mud" })
  }

  /// A definition is what is asked for where the question asks what a word means, and elsewhere a description of it.
  @Test func takesDefinitionsAsSaid() {
    func ideas(_ question: String) -> [Idea.Source] {
      let text = """
        ## Question 1 (1 mark)
        \(question)
        ### Marking points
        - words which the audience hears but other characters on the stage do not (1)
        """
      return RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points[0].requirements.flatMap {
        $0.ideas.map { $0.source }
      }
    }
    #expect(ideas("What is meant by an aside in a play?") == [.named])
    #expect(ideas("Define an aside.") == [.named])
  }
}
