import Testing

/// Sentences to the marker are told from those of an answer by the words of the trade.
@Suite struct MarkerSentenceTests {
  /// Sentences that ask for nothing an answer could say.
  static let guidance = [
    "Everyday words for germination are to be accepted", "Answers in plain language are acceptable",
    "The term 'germination' is not needed", "Names of the tools are not required", "Credit any order",
    "The order does not matter", "Stages may be given in any order", "Spelling should not be penalised",
    "Learners may use their own words", "Any reference to frost is fine", "Count each tool once",
    "Spade and shovel count as the same tool", "The reason must belong to the method",
    "Each effect should fit its cause",
    "The two reasons must not overlap", "The answer needs to be in the correct units", "Be generous with spelling",
    "Use your judgement about borderline answers", "Examiners should use their discretion", "Wording may vary",
    "Accept phonetic spelling", "Accept similar wording", "Ignore spelling", "Reject vague answers",
    "Half marks are not given", "This mark is for the reason", "If in doubt, give the benefit of the doubt",
    "It does not matter which tool is named", "There is no need to name the soil",
    "Learners are not expected to know the name", "For full marks the answer must mention both tools",
    "Any two of these score", "Either wording is fine", "One-word answers score 0", "General answers do not score",
    "More than one tool must be implied", "Spade used and fork used are two separate points",
    "A labelled sketch may earn both marks", "A list of colours is worth 1 at most", "Two versions of one tool are one",
    "Tools may be mixed as the learner pleases", "Candidates who have the fork cutting should lose one mark only",
    "Condone a missing unit", "Allow one slip of arithmetic to be carried forward",
  ]

  /// What an answer says in like words.
  static let answers = [
    "The order is sent to the supplier", "Count the stock once a week", "Be careful with hot pans",
    "Evidence must be kept safe", "Refunds should be accepted without question", "Any complaint is accepted calmly",
    "Names are checked at the door", "Each customer is different", "The cause must be found",
    "The description must match the goods", "Mark the wood with a pencil", "Use good judgement when crossing",
    "The effect should be measured", "Penalise late payers",
    "Students may lose interest", "Stealing from the shop is wrong", "There is nothing left to sell",
  ]

  @Test(arguments: guidance) func setsGuidanceAside(_ sentence: String) {
    let found = parsed("Any two from: spade; fork; rake. \(sentence).").split(separator: "\n")
    #expect(found.prefix(2) == ["content state 2.: spade | fork | rake =2", "marks 2"])
    #expect(found.dropFirst(2).allSatisfy { $0.starts(with: "guidance ") })
  }

  @Test(arguments: answers) func keepsAnswers(_ sentence: String) {
    let found = parsed("Spades dig. \(sentence).").split(separator: "\n")
    #expect(found.count { !$0.starts(with: "guidance ") && !$0.starts(with: "reject ") } > 1)
  }

  @Test func takesWhatScoresOneOfTheMarks() {
    #expect(
      parsed("wire melts (1) so the circuit is broken (1). 'It melts' on its own scores the first mark.").contains(
        "melts")
    )
  }

  /// Refusals without "do not accept".
  @Test(arguments: [
    ("Not credited: ovens", "reject ovens"), ("Nothing for ovens", "reject ovens"),
    ("There is nothing for ovens", "ignore ovens"), ("'Add an oven' – no mark", "reject Add an oven"),
    ("That yeast is a plant is wrong", "reject yeast is a plant"),
    ("Ovens gain nothing, and nor do pans", "reject Ovens"),
  ])
  func refuses(_ sentence: String, _ expected: String) {
    #expect(
      parsed("dough rises (1) because the yeast makes gas (1). \(sentence).") == """
        content state 1. dough rises: dough rises =1
        content state 1. because the yeast makes gas: because the yeast makes gas =1
        marks 2
        \(expected)
        """)
  }

  /// When something is accepted is no wording of it; examples count by what they name.
  @Test func acceptsWithoutConditions() {
    #expect(
      parsed("dough rises (1) Accept: it swells, if the yeast is named.").hasSuffix("accept it swells"))
    #expect(
      parsed("dough rises (1) Accept suitable examples from a bakery, e.g. 'soda bread'.").hasSuffix(
        "accept soda bread\nother"))
  }

  /// Why something is refused, and as what, is no word of it.
  @Test func refusesWithoutRemarks() {
    #expect(
      parsed(
        "dough rises (1) Reject: yeast eats, which is too vague; ovens as the cause. Names the wrong way round award 0."
      )
        == """
        content state 1. dough rises: dough rises =1
        marks 1
        reject yeast eats
        reject ovens
        guidance Names the wrong way round award 0
        """)
  }

  @Test func keepsWhatIsNotNeeded() {
    #expect(parsed("Soil is not needed") == "content state ?+ Soil is not needed")
  }

  /// A sentence to the marker, or the head of another list, on the line below a bullet is no part of it.
  @Test func beginsAnewBelowBullets() {
    let text = """
      # 1 (2 marks)
      ## Marking points
      - dig
      - rake
      Spelling should not be penalised.
      """
    #expect(
      readDocument(text) == """
        question 1 (2) @1:3
          point dig @3:3
          point rake @4:3
            nested Spelling should not be penalised.
        """)
  }
}
