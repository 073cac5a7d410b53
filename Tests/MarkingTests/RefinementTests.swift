import Testing

@testable import Marking

/// The lines under a marking point: accept, reject, ignore.
struct RefinementTests {
  static let manners = Exam(
    """
    # At the counter
    ## Question 1 (2 marks)
    How should a shop assistant behave?
    ### Marking points
    - Award credit for identifying at least two good habits, such as being polite or paying attention.
        - accept: polite / courteous / not rude / don't swear
        - accept: pay attention / don't interrupt / no phone at the till
        - accept: punctual / never late / on time
        - reject: be nice / be good at the job / polite to rich customers only
        - ignore: wears a badge
    """)

  @Test(arguments: [
    ExamRow(manners, "Courteous and punctual.", .met, 2),
    ExamRow(SubjectExams.biology, "A thick cuticle, so that water does not evaporate through the skin.", .partial, 1),
    ExamRow(SubjectExams.firstAid, "Clean plastic bag.", .partial, 1, fault: Faults.inflated),
  ])
  func acceptedWordingsEarn(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(manners, "They should not be rude.", .partial, 1),
    ExamRow(manners, "They aren't rude and they don't interrupt.", .met, 2),
    ExamRow(manners, "An assistant never interrupts.", .partial, 1),
    ExamRow(manners, "She is never late for work.", .partial, 1),
    ExamRow(manners, "They must not swear at people, and no phone at the till.", .met, 2),
  ])
  func negatedWordingsEarnWhereTheTextIsNegated(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(manners, "They are rude.", .not, 0),
    ExamRow(manners, "They interrupt people and swear.", .not, 0),
    ExamRow(manners, "They use a phone at the till.", .not, 0),
    ExamRow(manners, "She is late for work.", .not, 0),
  ])
  func negatedWordingsEarnNothingWhereItIsNot(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(manners, "They should be nice.", .not, 0),
    ExamRow(manners, "Be polite to rich customers only.", .not, 0),
    ExamRow(SubjectExams.firstAid, "Put butter or toothpaste on it.", .not, 0),
    ExamRow(SubjectExams.computing, "Be careful and use common sense.", .not, 0),
    ExamRow(SubjectExams.physics, "The current doubles.", .not, 0),
    ExamRow(SubjectExams.physics, "The current stays the same.", .not, 0),
  ])
  func rejectedWordingsEarnNothing(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(SubjectExams.firstAid, "Put butter on it, then ring 999.", .partial, 1, fault: Faults.inflated),
    ExamRow(SubjectExams.computing, "Be careful, and have a firewall.", .partial, 1),
    ExamRow(manners, "Be nice. Be courteous to all of them. Be on time.", .met, 2),
  ])
  func aRejectedWordingCostsNothingElsewhere(_ row: ExamRow) { row.check() }

  @Test(arguments: [
    ExamRow(manners, "Wears a badge.", .not, 0),
    ExamRow(manners, "Wears a badge and is courteous.", .partial, 1),
    ExamRow(SubjectExams.history, "It was a long time ago.", .not, 0),
  ])
  func ignoredWordingsNeitherEarnNorCost(_ row: ExamRow) { row.check() }
}
