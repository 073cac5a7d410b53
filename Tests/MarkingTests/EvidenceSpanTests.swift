import Language
import Testing

@testable import Marking

/// What is quoted as evidence: the learner's own words, whole.
struct EvidenceSpanTests {
  @Test(arguments: [
    ("They aren't rude.", ["aren't rude"]), ("They are not rude at all.", ["not rude"]),
    ("A good one doesn't interrupt.", ["doesn't interrupt"]), ("You mustn’t swear.", ["mustn’t swear"]),
    ("They dont interrupt", ["dont interrupt"]), ("She is never late.", ["never late"]),
    ("There is no phone at the till, and they pay attention.", ["no phone at the till"]),
    ("They cannot be rude.", ["cannot be rude"]), ("POLITE!!!", ["POLITE"]), ("«polite»", ["polite"]),
    ("🙂polite🙂", ["polite"]), ("polite/punctual", ["polite", "punctual"]), ("(punctual)", ["punctual"]),
    ("on-time", ["on-time"]), ("She's on\ntime", []), ("Being polite's what matters", ["polite's"]),
    ("É polite é", ["polite"]),
  ])
  func quotesWholeWords(_ answer: String, _ expected: [String]) {
    let whole = ExamRow.prose + answer
    tolerating(Faults.traces) { #expect(quotations(RefinementTests.manners.mark(whole), of: whole) == expected) }
  }

  /// "couldn't wait" was once quoted as "n't wait".
  @Test(arguments: [
    ("They couldn't wait.", ["couldn't wait"]), ("They COULDN’T WAIT", ["COULDN’T WAIT"]),
    ("They can not wait.", ["not wait"]), ("They cannot wait.", ["cannot wait"]),
    ("They shouldnt really wait.", ["shouldnt really wait"]),
    ("They are hardly likely to wait.", ["hardly likely to wait"]),
  ])
  func quotesWhatDeniesWithWhatItDenies(_ answer: String, _ expected: [String]) {
    let exam = Exam(
      """
      # Patience
      ## Question 1 (2 marks)
      How can you tell that children are excited?
      ### Marking points
      - Award credit for identifying at least two signs, such as jumping.
          - accept: can't wait
      """)
    let whole = ExamRow.prose + answer
    #expect(quotations(exam.mark(whole), of: whole) == expected)
  }
}
