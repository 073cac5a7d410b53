import RubricModel
import Testing

@testable import RubricCompiler

/// Sections of grade boundaries.
@Suite struct GradeTests {
  private static func compile(_ lines: String...) -> Compilation {
    let text =
      "## Question 1 (20 marks)\n### Marking points\n- the key (20)\n\n## Grades\n" + lines.map { "- \($0)\n" }.joined()
    return RubricCompiler.compile([UInt8](text.utf8))
  }

  @Test(arguments: [
    ("Merit: 65%", "Merit", GradeBoundary.Minimum.percent(tenths: 650)),
    ("**Merit**: 65 %", "Merit", .percent(tenths: 650)),
    ("Merit: 65.5 per cent and above", "Merit", .percent(tenths: 655)),
    ("Merit = 65–79%", "Merit", .percent(tenths: 650)),
    ("Merit – 65 percent or more", "Merit", .percent(tenths: 650)),
    ("9: 18", "9", .marks(18)),
    ("Level 2: Merit: 13 marks", "Level 2: Merit", .marks(13)),
    ("A*: 18+", "A*", .marks(18)),
    ("B: 12 to 15 marks", "B", .marks(12)),
    ("A-B: 12-15", "A-B", .marks(12)),
  ])
  func reads(_ line: String, _ name: String, _ minimum: GradeBoundary.Minimum) {
    let compilation = Self.compile(line)
    #expect(compilation.rubric.grades.map(\.name) == [name])
    #expect(compilation.rubric.grades.map(\.minimum) == [minimum])
    #expect(!compilation.diagnostics.contains { $0.code == .gradeUnread })
  }

  @Test(arguments: [
    "Fail: under 40", "Merit", "Merit: some", ": 40%", "Merit: 65.55%", "Merit: 12.5 marks", "Merit: 123456",
  ])
  func saysWhatItCannotRead(_ line: String) {
    let compilation = Self.compile(line)
    #expect(compilation.rubric.grades.isEmpty)
    #expect(compilation.diagnostics.map(\.code).contains(.gradeUnread))
  }

  @Test func aNameOrBoundaryStandsOnce() {
    let compilation = Self.compile("Pass: 40%", "Pass: 50%", "Merit: 40%", "Merit: 60%")
    #expect(compilation.rubric.grades.map(\.name) == ["Pass", "Merit"])
    #expect(compilation.rubric.grades.map(\.minimum) == [.percent(tenths: 400), .percent(tenths: 600)])
    #expect(compilation.diagnostics.filter { $0.code == .gradeTwice }.count == 2)
  }

  @Test func moreThanAllMarksIsOutOfReach() {
    let compilation = Self.compile("A: 21", "B: 101%", "C: 20")
    #expect(compilation.rubric.grades.count == 3)
    #expect(compilation.diagnostics.filter { $0.code == .gradeOutOfReach }.map(\.text) == ["A", "B"])
  }

  @Test func gradesAreNoQuestion() {
    let compilation = Self.compile("Pass: 40%")
    #expect(compilation.rubric.questions.map(\.id) == ["1"])
    #expect(compilation.diagnostics.allSatisfy { $0.code != .unknownSection })
  }

  @Test func annotatedTextKeepsThem() {
    let compilation = Self.compile("Pass: 40%", "Merit: 13 marks")
    let again = RubricCompiler.compile(AnnotatedText.render(compilation))
    #expect(again.rubric.grades.map(\.name) == ["Pass", "Merit"])
    #expect(again.rubric.grades.map(\.minimum) == compilation.rubric.grades.map(\.minimum))
  }
}
