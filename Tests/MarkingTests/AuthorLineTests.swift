import Testing

@testable import Marking

/// The lines with which an author says what earns and what must be there: must, synonyms, example, needs.
struct AuthorLineTests {
  static let fire = Exam(
    """
    # Fire
    ## Question 1 (2 marks)
    Why does a candle go out under a glass?
    ### Marking points
    - Award credit for identifying two things that happen under the glass, such as the flame using up the gas or the air being sealed off.
        - must: oxygen
        - synonyms: flame: wick
        - example: The burning wax takes the oxygen out of the trapped air until none remains for combustion.
    """)

  @Test(arguments: [
    ExamRow(fire, "The flame uses up the oxygen gas and the air is sealed off from outside.", .met, 2),
    ExamRow(fire, "The flame uses up the gas and the air is sealed off from outside.", .not, 0),
    ExamRow(fire, "Oxygen is blue when it is liquid.", .not, 0),
  ])
  func nothingIsEarnedWithoutWhatMustBeThere(_ row: ExamRow) { row.check() }

  @Test func saysWhatIsMissing() {
    let result = Self.fire.mark(ExamRow.prose + "The flame uses up the gas and the air is sealed off.")
    let point = result.points[0]
    #expect(Wording.reason(point, in: Self.fire.engine.rubric).contains("earns nothing without 'oxygen'"))
  }

  @Test(arguments: [
    ExamRow(
      fire, "The burning wax takes the oxygen out of the trapped air until none remains for combustion.", .met, 2),
    ExamRow(
      fire, "Burning wax takes out the oxygen of the trapped air, until none of it remains for combustion.", .met, 2),
    ExamRow(fire, "The burning of wax is called combustion. Oxygen is a gas.", .not, 0),
  ])
  func anExampleEarnsFullMarks(_ row: ExamRow) { row.check() }

  static let shop = Exam(
    """
    # Returns
    ## Question 1 (1 mark)
    What may a shop offer for faulty goods?
    ### Marking points
    - refund (1)
        - synonyms: refund: dosh returned, cash back
    """)

  @Test(arguments: [
    ExamRow(shop, "They could offer a refund.", .met, 1), ExamRow(shop, "They could offer cash back.", .met, 1),
    ExamRow(shop, "They could offer a smile.", .not, 0),
  ])
  func aSynonymEarnsAsTheWordDoes(_ row: ExamRow) { row.check() }

  /// "Several" was taken as two; the author wants one, of just these.
  static let closed = Exam(
    """
    # Bees
    ## Question 1 (1 mark)
    What do keepers collect?
    ### Marking points
    - Award credit for naming several products, such as honey.
        - tariff: 1
        - command: name
        - needs: 1 idea of a closed list: products = honey; beeswax / comb
    """)

  @Test(arguments: [
    ExamRow(closed, "They collect honey.", .met, 1), ExamRow(closed, "They collect the comb.", .met, 1),
    ExamRow(closed, "They collect stamps.", .not, 0),
  ])
  func linesReplaceTheEnglishOfThePoint(_ row: ExamRow) { row.check() }
}
