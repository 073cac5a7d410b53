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
    #expect(quotations(RefinementTests.manners.mark(answer), of: answer) == expected)
  }
}
