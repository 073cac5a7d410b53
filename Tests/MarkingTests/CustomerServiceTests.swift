import Testing

@testable import Marking

/// A subject that the lexicon knows: its concepts find more, and must not find too much.
struct CustomerServiceTests {
  static let shop = Exam(
    """
    # Serving customers
    ## Question 1 (2 marks)
    Identify two benefits to a shop of serving people well.
    ### Marking points
    - Award credit for identifying at least two benefits that the shop gains, such as customer loyalty or more sales.
        - accept: customer loyalty / customers return / don't go elsewhere
        - accept: more sales / buy more / takings go up
        - accept: good reputation / good name
        - accept: fewer complaints / less complaining
    """)

  static let till = Exam(
    """
    # At the till
    ## Question 1 (2 marks)
    Explain two reasons for slow service in a shop.
    ### Marking points
    - Award credit for explaining at least two causes of slow service, such as untrained staff or a broken till.
        - accept: untrained staff / no training / nobody has shown them
        - accept: till not working / card machine broken
        - accept: short staffed / not enough staff
    """)

  @Test(arguments: [
    ExamRow(shop, "Customers come back and takings go up.", .met, 2),
    ExamRow(shop, "Loyal customers. A better reputation.", .met, 2),
    ExamRow(shop, "People keep returning, and they tell others that it has a good name.", .met, 2),
    ExamRow(shop, "Custmer loyality and increased sales", .met, 2),
    ExamRow(shop, "Fewer complaints.", .partial, 1),
    ExamRow(
      till,
      "The staff were never trained, so they had to ask how to scan every item. The till wasn't working, so cash was counted by hand.",
      .met, 2),
  ])
  func otherWordingsEarn(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(shop, "Customers don't go elsewhere.", .partial, 1),
    ExamRow(shop, "They won't go elsewhere and they buy more.", .met, 2),
    ExamRow(till, "Staff weren't trained, so they had to ask how to scan every item.", .partial, 1),
    ExamRow(till, "There are not enough staff, so one person serves forty shoppers.", .partial, 1),
  ])
  func whatIsRightlyDeniedEarns(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(shop, "time", .not, 0), ExamRow(shop, "badge", .not, 0),
    ExamRow(shop, "A good name badge.", .not, 0, fault: Faults.compound),
    ExamRow(shop, "It is a benefit to the shop.", .not, 0), ExamRow(shop, "The shop gains two benefits.", .not, 0),
    ExamRow(shop, "Good service is good because it is good.", .not, 0),
    ExamRow(shop, "Customers go elsewhere.", .not, 0), ExamRow(shop, "There are more complaints.", .not, 0),
    ExamRow(shop, "Sales go down.", .not, 0, fault: Faults.inflated),
    ExamRow(shop, "A bad reputation.", .not, 0, fault: Faults.generic),
    ExamRow(shop, "I went to a shop once and it sold sandwiches.", .not, 0, fault: Faults.inflated),
    ExamRow(till, "Well trained staff serve people fast.", .not, 0, fault: Faults.opposite),
    ExamRow(till, "The till is working and there is enough staff.", .not, 0, fault: Faults.opposite),
  ])
  func whatIsNotMeantEarnsNothing(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(shop, "Customers come back. Customers come back.", .partial, 1),
    ExamRow(shop, "Loyal customers who come back again and do not leave us.", .partial, 1),
    ExamRow(shop, "A good name and a good reputation.", .partial, 1),
    ExamRow(shop, "More sales, so they buy more.", .partial, 1),
  ])
  func oneIdeaCountsOnce(_ row: ExamRow) { row.check() }
}
