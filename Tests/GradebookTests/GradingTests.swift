import Language
import RubricModel
import Testing

@testable import Gradebook

/// Which total earns which grade.
@Suite struct GradingTests {
  private static func boundary(_ name: String, _ minimum: GradeBoundary.Minimum) -> GradeBoundary {
    GradeBoundary(name: name, minimum: minimum, span: .init(start: 0, end: 0))
  }

  /// A class that sat the questions named, of a paper with questions of 10, 10 and 11 marks.
  private static func grading(sat: [Int], _ boundaries: [GradeBoundary]) -> Grading {
    var rubric = paper([10, 10, 11])
    rubric.grades = boundaries
    var builder = GradebookBuilder(rubric: rubric)
    for question in sat {
      builder.add([UInt8]("x".utf8), result(1, question: question, in: rubric), by: learner("A"), at: nil)
    }
    return Grading(builder.finish())
  }

  private static let percents = [
    boundary("Pass", .percent(tenths: 400)), boundary("Distinction", .percent(tenths: 805)),
    boundary("Merit", .percent(tenths: 600)),
  ]

  /// 40 % of 31 marks are 12.4, 60 % are 18.6, and 80.5 % are 24.955: nothing is rounded up to a grade.
  @Test(arguments: [
    (0, "below Pass"), (12, "below Pass"), (13, "Pass"), (18, "Pass"), (19, "Merit"), (24, "Merit"),
    (25, "Distinction"),
    (31, "Distinction"), (40, "Distinction"),
  ])
  func aGradeIsReachedOrNot(_ total: Int, _ name: String) {
    #expect(Self.grading(sat: [0, 1, 2], Self.percents).name(total) == name)
  }

  @Test func marksAndPercentsAreOrderedTogether() {
    let grading = Self.grading(
      sat: [0, 1, 2],
      [Self.boundary("C", .percent(tenths: 500)), Self.boundary("B", .marks(16)), Self.boundary("A", .marks(28))])
    #expect(grading.boundaries.map(\.name) == ["A", "B", "C"])
    #expect([15, 16, 27, 28].map { grading.name($0) } == ["below C", "B", "B", "A"])
  }

  @Test func marksOfTheWholePaperSayNothingOfAPart() {
    let grading = Self.grading(
      sat: [0, 1], [Self.boundary("A", .marks(28)), Self.boundary("Pass", .percent(tenths: 400))])
    #expect(grading.isPartial)
    #expect(grading.name(8) == "Pass")
    #expect(grading.name(7) == "below Pass")
  }

  @Test func gradesAreCountedFromTheHighest() {
    let counts = Self.grading(sat: [0, 1, 2], Self.percents).counts([31, 13, 12, 0])
    #expect(counts.map(\.name) == ["Distinction", "Merit", "Pass", "below Pass"])
    #expect(counts.map(\.learners) == [1, 0, 1, 2])
  }

  @Test func withoutBoundariesThereIsNoGrade() {
    let grading = Self.grading(sat: [0], [])
    #expect(!grading.hasGrades && !grading.isPartial)
    #expect(grading.name(1) == "")
    #expect(grading.counts([1]).isEmpty)
  }
}
