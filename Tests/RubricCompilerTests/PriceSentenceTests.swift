import RubricCompiler
import RubricModel
import Testing

/// Marks told in sentences, and parts that are priced by what is done with what was named.
@Suite struct PriceSentenceTests {
  static let rows: [PointRow] = [
    PointRow(
      "One strength and one weakness of the tent: 1 mark for each that is named and 1 mark for each that is explained.",
      """
      content state 1+ strength =1
      reason explain 1. each explained =1
      content state 1+ weakness of the tent =1
      reason explain 1. each explained =1
      marks 4
      """),
    PointRow(
      "One merit of the boat (1), developed or applied to the lake (1). One drawback of the boat (1), taken further (1).",
      """
      content state 1+ merit of the boat =1
      reason state 1. developed or applied to the lake =1
      content state 1+ drawback of the boat =1
      reason state 1. taken further =1
      marks 4
      """),
    PointRow(
      "A safe step that the climber could take (1) and why it would help on ice (1); the same again for a second step (1 + 1).",
      """
      content state 2+ safe step that the climber could take =2
      reason explain 2. why it would help on ice =2
      marks 4
      """),
    PointRow(
      "the theory was developed by Darwin (1) and taken to London by a friend (1)",
      """
      content state 1. theory was developed by Darwin: theory was developed by Darwin =1
      content state 1. taken to London by a friend: taken to London by a friend =1
      marks 2
      """),
  ]

  /// What was found is no judgement; what the whole comes to is one.
  @Test(arguments: [
    ("A conclusion that fits the readings (1), with figures from the table (1).", Requirement.Kind.content),
    ("A conclusion which says how the speed changes (1), with two figures (1).", .content),
    ("A point for the bridge (1) and a conclusion that follows from what has been said (1).", .judgement),
  ])
  func conclusions(_ point: String, _ kind: Requirement.Kind) {
    let text = "## Question 1\nSay what you think. (2 marks)\n### Marking points\n- \(point)\n"
    let requirements = RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points[0].requirements
    #expect(requirements[kind == .judgement ? 1 : 0].kind == kind)
  }

  @Test(arguments: rows) func prices(_ row: PointRow) { #expect(parsed(row.point) == row.expected) }

  /// What each part of a judgement on both sides looks for, and how many of it.
  @Test(arguments: [
    "Two marks are for points in favour and two for points against; the fifth is kept for a conclusion.",
    "Up to two marks in favour and up to two against, then one mark for a conclusion.",
  ])
  func sides(_ point: String) {
    let text = "## Question 1\nDiscuss. (5 marks)\n### Marking points\n- \(point)\n"
    let requirements = RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points[0].requirements
    #expect(requirements.prefix(2).map { $0.ideas[0].label } == ["points in favour", "points against"])
    #expect(requirements.map { $0.quantity } == [2, 2, 1])
    #expect(requirements.last?.kind == .judgement)
  }

  /// As many statements as a description in the plural is priced for.
  @Test(arguments: [
    ("Two marks for arguments in favour of the tram and two marks for arguments against it.", [2, 2]),
    ("A developed argument for the tram (2). A developed argument against it (2).", [1, 1]),
  ])
  func counts(_ point: String, _ quantities: [Int]) {
    let text = "## Question 1\nDiscuss. (4 marks)\n### Marking points\n- \(point)\n"
    let rubric = RubricCompiler.compile(Array(text.utf8)).rubric
    #expect(rubric.questions[0].points[0].requirements.map { $0.quantity } == quantities)
  }

  /// Clauses of a list are its items, and a price behind a list is of something else.
  @Test(arguments: [
    (
      "1 mark for each reason (up to 2), including that the ice is thin, that the lake is deep, and that help is far.",
      [2]
    ),
    (
      "Award credit for reasons (1 each, up to 3), such as thin ice, deep water and high waves, and 1 mark for a judgement.",
      [3, 1]
    ),
    (
      "Award credit for reasons, 1 each, up to 3, such as thin ice, deep water and high waves; and 1 mark for a quotation.",
      [3, 1]
    ),
  ])
  func lists(_ point: String, _ weights: [Int]) {
    let text =
      "## Question 1\nWhy did they stay ashore? (\(weights.reduce(0, +)) marks)\n### Marking points\n- \(point)\n"
    let requirements = RubricCompiler.compile(Array(text.utf8)).rubric.questions[0].points[0].requirements
    #expect(requirements.map { $0.weight } == weights)
    #expect(requirements[0].ideas.count { $0.source == .named } == 3)
    #expect(requirements[0].quantity == weights[0])
  }

  /// All marks at once are for a whole answer, of which the scheme gives one.
  @Test func takesAnotherPriceForAWholeAnswer() {
    let found = parsed(
      "Distinguish between copper (red, bends easily) and iron (grey, rusts). 1 mark for each, or 2 marks for one clear contrast, "
        + "e.g. \"one rusts, the other does not\".")
    #expect(found.contains("copper"))
    #expect(found.contains("iron"))
    #expect(found.contains("whole one rusts, the other does not"))
  }
}
