import Foundation
import Testing

@testable import Marking

/// Answers on levels of response, as an examiner would put them.
struct LevelMarkingTests {
  static let cafe = Exam(
    """
    # Business
    ## Question 1 (6 marks)
    Assess the benefits to a café of teaching its staff.
    ### Levels of response
    - Level 3 (5–6 marks): A thorough, balanced assessment of a range of benefits, with developed reasons and a supported judgement.
    - Level 2 (3–4 marks): Some benefits are explained, with some development.
    - Level 1 (1–2 marks): Isolated statements, with little or no explanation.
    ### Indicative content
    - fewer mistakes in orders
    - customers are served faster
    - staff feel valued
    - the cost of the course
    - better reputation
    """)

  struct LevelRow: CustomTestStringConvertible, Sendable {
    var answer: String
    var marks: ClosedRange<Int>

    var testDescription: String { answer }
  }

  static let rows: [LevelRow] = [
    LevelRow(answer: "I had toast for breakfast and the bus was late again.", marks: 0...0),
    LevelRow(answer: "There are fewer mistakes in orders.", marks: 1...2),
    LevelRow(
      answer: """
        Staff who are taught make fewer mistakes in orders because they know the menu, so less food is thrown away. Customers \
        are served faster, which means more tables turn over at lunch time.
        """, marks: 3...4),
    LevelRow(
      answer: """
        Staff who are taught make fewer mistakes in orders because they know the menu, so less food is thrown away. Customers \
        are served faster, which means more tables turn over at lunch time. Staff feel valued, so they stay longer and the \
        owner saves money on adverts. However, there is the cost of the course and the hours away from the counter. Overall I \
        think it is worth it, because a better reputation brings regular visitors back every week.
        """, marks: 5...6),
  ]

  @Test(arguments: rows) func fitsTheLevel(_ row: LevelRow) {
    let result = Self.cafe.mark(row.answer)
    #expect(row.marks.contains(result.marks), "\(result.marks) marks")
    #expect(result.max == 6)
    #expect((result.marks == 0) == result.points[0].evidence.isEmpty)
  }

  @Test func withoutAJudgementTheTopLevelIsOutOfReach() {
    let whole = Self.rows[3].answer
    let cut = whole.prefix(upTo: whole.range(of: "Overall")?.lowerBound ?? whole.endIndex)
    let result = Self.cafe.mark(String(cut))
    #expect(result.marks < 5)
    guard case .level(_, _, _, let lack) = result.points[0].reason else {
      Issue.record("the reason names no level")
      return
    }
    #expect(lack == .judgement)
  }

  @Test func aNearBoundaryIsReferred() {
    let result = Self.cafe.mark("There are fewer mistakes in orders, and customers are served faster by then.")
    guard case .level(_, _, let isNear, _) = result.points[0].reason else {
      Issue.record("the reason names no level")
      return
    }
    #expect(isNear == result.refer)
  }

  @Test func theReasonQuotesTheDescription() {
    let result = Self.cafe.mark(Self.rows[1].answer)
    let reason = Wording.reason(result.points[0], in: Self.cafe.engine.rubric)
    #expect(
      reason.hasPrefix("Best fit is level 1 (1 to 2 marks): 'Isolated statements, with little or no explanation.' "))
    #expect(reason.contains("One of the ideas that the mark scheme lists was found"))
  }
}
