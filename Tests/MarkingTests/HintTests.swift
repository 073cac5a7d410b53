import Language
import Testing

@testable import Marking

/// Evidence that holds a whole wording of an idea, and evidence that only hints at it.
@Suite struct HintTests {
  private static let exam = Exam(
    """
    # Keeping in touch

    ## Question 1

    State two ways to reach a customer.

    - Award credit for stating two ways to reach a customer, such as leaving a voicemail or sending an email.
    """)

  @Test func partOfAWordingIsAHint() throws {
    let answer = "I would send an email. When the coaches left I had a rest."
    let point = try #require(Self.exam.mark(answer).points.first)
    let hints = point.evidence.map { evidence in
      (String(decoding: [UInt8](answer.utf8)[evidence.span.range], as: UTF8.self), evidence.isHint)
    }
    #expect(point.reason != .complete)
    #expect(hints.contains { $0.0.hasSuffix("email") && !$0.1 })
    #expect(hints.allSatisfy { !$0.0.contains("left") || $0.1 })
  }

  @Test func wholeWordingsAreNone() throws {
    let point = try #require(Self.exam.mark("Send an email, or leave a voicemail.").points.first)
    #expect(point.evidence.count >= 2 && point.evidence.allSatisfy { !$0.isHint })
  }
}
