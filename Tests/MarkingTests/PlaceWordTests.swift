import Testing

@testable import Marking

/// Wordings of which the question gives away all but where something stands.
@Suite struct PlaceWordTests {
  static let law = Exam(
    """
    ## Question 1 (1 mark)
    What is meant by the rule of law?
    ### Marking points
    - nobody is above the law (1)
    """)
  static let under = Exam(
    """
    ## Question 1 (1 mark)
    What is meant by the rule of law?
    ### Marking points
    - everyone is under the law (1)
    """)

  @Test(arguments: [
    ExamRow(law, "Nobody is above the law.", .met, 1), ExamRow(law, "no one is above the law", .met, 1),
    ExamRow(law, "You are not above the law.", .met, 1), ExamRow(under, "everyone is under the law", .met, 1),
  ]) func saysWhere(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(law, "The law.", .not, 0), ExamRow(law, "People do not obey the law.", .not, 0),
    ExamRow(law, "The rule of law is about the law.", .not, 0),
  ]) func saysAnythingElse(_ row: ExamRow) { row.check() }
}
