import RubricModel
import Testing

@testable import Marking

/// What the guidance and the notation of a mark scheme do to the marks.
struct GuidanceTests {
  static let bread = Exam(
    """
    # Baking
    ## Question 1
    How is a loaf made?
    ### Marking points
    - Outline, in the correct order, the steps: mix the flour, knead the dough, bake the loaf. 1 mark per step.
    """)

  @Test(arguments: [
    ExamRow(bread, "First mix the flour, then knead the dough, and then bake the loaf.", .met, 3),
    ExamRow(bread, "You mix the flour. Then you bake the loaf.", .partial, 1...2),
    // Two of the three stand in their order.
    ExamRow(bread, "First bake the loaf. Then mix the flour. Then knead the dough.", .partial, 1...2),
  ])
  func orderCounts(_ row: ExamRow) { row.check() }

  static let salt = Exam(
    """
    # Chemistry
    ## Question 1
    Why does the solid melt at a high temperature?
    ### Marking points
    - 1 mark for each, max 3: giant lattice; strong attraction; much energy needed. Any mention of molecules limits the answer to 1 mark.
    """)

  @Test(arguments: [
    ExamRow(salt, "It is a giant lattice. The attraction is strong, so much energy is needed.", .met, 3),
    ExamRow(
      salt, "It is a giant lattice of molecules. The attraction is strong, so much energy is needed.", .partial, 1),
  ])
  func aWordingLimitsTheMarks(_ row: ExamRow) { row.check() }

  static let pond = Exam(
    """
    # Ponds
    ## Question 1
    Judge the plan for the pond.
    ### Marking points
    - 1 mark for the cheap fence; 1 mark for the clean water; 1 mark for the long wait. Max 1 if the cheap fence is missing.
    """)

  @Test(arguments: [
    ExamRow(pond, "The fence is cheap, the water is clean and the wait is long.", .met, 3),
    ExamRow(pond, "The water is clean and the wait is long.", .partial, 1),
  ])
  func whatIsMissingLimitsTheMarks(_ row: ExamRow) { row.check() }

  static let force = Exam(
    """
    # Physics
    ## Question 1
    A trolley of 18 kg gains 1.5 m/s each second. Calculate the force on it. (3 marks)
    ### Marking points
    C1 F = m a
    C1 18 × 1.5, allow ecf from wrong mass
    A1 27 newtons

    Correct answer without working: full marks.
    """)

  @Test(arguments: [
    ExamRow(force, "27 newtons", .met, 3),
    ExamRow(force, "27 N", .met, 3),
    ExamRow(force, "It is 27.", .met, 3),
    ExamRow(force, "It is 25.", .not, 0),
    ExamRow(force, "25 newtons", .not, 0, fault: Faults.unit),
  ])
  func theResultIsEnough(_ row: ExamRow) { row.check() }

  /// A question's only point is worth all its marks, and says where they come from.
  @Test func theQuestionsMarksCanBeEarned() {
    let exam = Exam(
      """
      ## Question 1
      Why do ducks stay dry? (4 marks)
      ### Marking points
      - Oil coats their feathers (1), so water rolls off (1).
      """)
    #expect(exam.engine.rubric.questions[0].points.map { $0.tariff } == [4])
    #expect(exam.engine.rubric.questions[0].points.map { $0.tariffSource } == [.question])
    #expect(exam.mark("Oil coats their feathers, so water rolls off.").marks == 4)
  }

  /// The numbers of a question are given, what is done with them is not.
  static let stall = Exam(
    """
    # Retail
    ## Question 1
    On Monday 320 people passed a stall and 80 of them bought a cake. The takings were £240. Calculate (a) the share of the \
    people who bought one, and (b) the mean takings from each of them. (4 marks)
    ### Marking points
    - (a) 80 ÷ 320 (× 100) M1
    - (a) 25 % A1
    - (b) 240 / 80 M1
    - (b) £3 A1
    """)

  @Test(arguments: [
    ExamRow(stall, "a) 80/320 x 100 = 25%. b) 240/80 = £3", .met, 4),
    ExamRow(stall, "80 divided by 320 is 25%. 240 divided by 80 is £3.", .met, 4),
    ExamRow(stall, "It is 80 shared out over 320, or 25%, and 240 shared out between 80, or £3.", .met, 4),
    ExamRow(stall, "320 people, 80 bought, £240.", .not, 0),
    ExamRow(stall, "320 people passed and 80 bought a cake, so it is 100.", .not, 0),
  ])
  func calculationsAreDoneWithGivenNumbers(_ row: ExamRow) { row.check() }

  static let quotation = Exam(
    """
    # Poetry
    ## Question 1
    Which device does the poet use, and where?
    ### Marking points
    - metaphor (1); line about the iron sky (1 dep)
    """)

  @Test(arguments: [
    ExamRow(quotation, "A metaphor, in the line about the iron sky.", .met, 2),
    ExamRow(quotation, "It is a metaphor.", .partial, 1),
    ExamRow(quotation, "The line about the iron sky.", .not, 0),
  ])
  func aDependentMarkNeedsTheOneBefore(_ row: ExamRow) { row.check() }

  static let osmosis = Exam(
    """
    # Cells
    ## Question 1
    What is osmosis?
    ### Marking points
    - **net** flow of solvent (1); through a __selective__ skin (1)
    """)

  @Test(arguments: [
    ExamRow(osmosis, "The net flow of solvent through a selective skin.", .met, 2),
    // "Net" is essential.
    ExamRow(osmosis, "The flow of solvent through a selective skin.", .partial, 1),
    // "Selective" is wanted word for word.
    ExamRow(osmosis, "The net flow of solvent through a fussy skin.", .partial, 1),
  ])
  func whatIsSetOffIsEssential(_ row: ExamRow) { row.check() }

  static let enzymes = Exam(
    """
    # Enzymes
    ## Question 1
    How does warmth change the work of the enzyme?
    ### Marking points
    - enzyme works faster at higher temperature ora (1)
    """)

  @Test(arguments: [
    ExamRow(enzymes, "The enzyme works faster when the temperature is higher.", .met, 1),
    ExamRow(enzymes, "The enzyme works slower at a lower temperature.", .met, 1),
    ExamRow(enzymes, "The enzyme stops at night.", .not, 0),
  ])
  func theReverseArgumentEarns(_ row: ExamRow) { row.check() }

  static func metals(_ board: String) -> Exam {
    Exam(
      """
      # Metals
      Board: \(board)
      ## Question 1
      State two metals.
      ### Marking points
      - State two metals from: copper; zinc; tin. Reject: glass; chalk.
      """)
  }

  @Test(arguments: [
    ExamRow(metals("generic"), "Glass. Copper. Zinc.", .met, 2),
    // Each wrong response cancels a right one.
    ExamRow(metals("aqa"), "Copper. Zinc. Glass.", .partial, 1),
    // Only the first two responses are marked.
    ExamRow(metals("cambridge"), "Glass. Copper. Zinc.", .partial, 1),
    ExamRow(metals("cambridge"), "Copper. Zinc. Glass.", .met, 2),
  ])
  func boardsDifferOnLists(_ row: ExamRow) { row.checkAlone() }

  @Test func theReasonNamesTheGuidance() {
    let result = Self.salt.mark("It is a giant lattice of molecules, strong attraction and much energy needed.")
    let reason = Wording.reason(result.points[0], in: Self.salt.engine.rubric)
    #expect(reason.contains("one mark at most"))
    #expect(reason.contains("Any mention of molecules limits the answer to 1 mark"))
  }
}
