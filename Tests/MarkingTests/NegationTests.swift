import Testing

@testable import Marking

/// Content that the answer denies earns nothing.
struct NegationTests {
  @Test(arguments: [
    ExamRow(RefinementTests.manners, "You don't need to be polite.", .not, 0),
    ExamRow(RefinementTests.manners, "You should never be polite to anybody.", .not, 0),
    ExamRow(RefinementTests.manners, "Being polite does not matter, and being on time is pointless.", .not, 0),
    ExamRow(SubjectExams.computing, "They do not need a firewall or strong passwords.", .not, 0),
    ExamRow(SubjectExams.computing, "A firewall is a waste of money.", .not, 0),
    ExamRow(SubjectExams.physics, "The current does not halve.", .not, 0, fault: Faults.halve),
    ExamRow(SubjectExams.firstAid, "Do not hold it under the tap. Never ring 999.", .not, 0),
    ExamRow(SubjectExams.hygiene, "Neither of them will kill germs or remove dirt.", .not, 0),
  ])
  func deniedContentEarnsNothing(_ row: ExamRow) {
    row.check()
    tolerating(row.fault ?? (Faults.fittedRows.contains(row.answer) ? Faults.fitted : nil)) {
      #expect(row.exam.mark(row.answer).flags.contains(.contradiction))
    }
  }

  @Test(arguments: [
    ExamRow(SubjectExams.computing, "Not only a firewall but also strong passwords.", .met, 2),
    ExamRow(SubjectExams.computing, "There is no doubt that a firewall and a virus checker are needed.", .met, 2),
    ExamRow(SubjectExams.computing, "If you don't have a firewall or a virus checker, strangers can get in.", .met, 2),
    ExamRow(
      SubjectExams.computing, "They didn't have a lot of money. They bought a firewall and a virus checker.", .met, 2),
    ExamRow(SubjectExams.computing, "It isn't cheap, but a firewall and a passphrase keep strangers out.", .met, 2),
  ])
  func aNegationReachesNoFurtherThanItsClause(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(
      SubjectExams.firstAid, "Hold it under the tap but do not cover with cling film.", .partial, 1,
      fault: Faults.fitted),
    ExamRow(SubjectExams.computing, "Buy a virus checker instead of a firewall.", .partial, 1),
    ExamRow(
      SubjectExams.computing, "I would have a passphrase rather than a firewall.", .partial, 1),
  ])
  func whatIsNotDeniedStillEarns(_ row: ExamRow) { row.check() }

  /// What a point denies after a word that joins ("so that", "because") is said by an answer that denies it, and only by one.
  @Test(arguments: [
    "so it does not", "so that the wood does not", "because it will not", "which means that wood does not",
  ])
  func deniedByThePoint(_ opening: String) {
    let exam = Exam(
      "## Question 1\nWhy is timber seasoned? (1 mark)\n### Marking points\n- \(opening) warp later (1)\n"
    )
    #expect(exam.mark("The wood warps.").marks == 0)
    #expect(exam.mark("The wood will warp just as much afterwards.").marks == 0)
    #expect(exam.mark("Then the wood won't warp.").marks == 1)
  }

  /// Of a point that affirms one thing and denies another, an answer that denies the one says no part.
  @Test func whatThePointAffirmsMustNotBeDenied() {
    let exam = Exam(
      """
      ## Question 1
      How is clay made ready for the kiln? (1 mark)
      ### Marking points
      - the clay is dried slowly so that it does not crack (1)
      """)
    #expect(exam.mark("They dry the clay slowly so that it won't crack.").marks == 1)
    #expect(exam.mark("The clay is never dried slowly, so that it does not crack.").marks == 0)
  }
}
