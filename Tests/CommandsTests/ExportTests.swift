import Foundation
import Testing

@testable import Commands

/// The exports that the project ships (`Corpus/exports`), and tables that need to be explained.
struct ExportTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// Learner, marks by question and total, sorted.
  private func marks(_ fixture: Fixture, _ answers: String) throws -> [String] {
    let outcome = try fixture.run(
      "mark", Self.root + "/Rubrics/customer-service-fundamentals.md", Self.root + "/Corpus/" + answers, "--output",
      "@class/", "--quiet")
    #expect(outcome.code == 0, "\(answers): \(outcome.errors)")
    return try fixture.read("class/marks.csv").split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).prefix(6).joined(separator: ",")
    }.sorted()
  }

  /// Whatever the form, the same answers get the same marks.
  @Test func everyFormGivesTheSameMarks() throws {
    let fixture = try Fixture()
    let expected = try marks(fixture, "mock-paper.csv")
    #expect(expected.count == 12)
    for export in ["google-forms.csv", "microsoft-forms.xlsx", "moodle-quiz-responses.csv"] {
      #expect(try marks(fixture, "exports/" + export) == expected, "\(export)")
    }
    let some = try marks(fixture, "exports/word")
    #expect(some.count == 4 && Set(some).isSubset(of: expected))
  }

  @Test func columnsCanBeExplained() throws {
    let fixture = try Fixture()
    try fixture.write("answers.csv", "Who are you?;Why be nice?;What to wear?\nAmy;more sales;a name badge\n")
    let unclear = try fixture.run("mark", "@rubric.md", "@answers.csv")
    #expect(unclear.code == 65)
    #expect(unclear.errors.contains("--map \"COLUMN=ID\" says what a column is"))
    let outcome = try fixture.run(
      "mark", "@rubric.md", "@answers.csv", "--to", "csv", "--map", "who are you?=learner", "--map", "What to wear?=2",
      "--map=Why be nice?=1")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("\nAmy,2,2.1,met,") && outcome.output.contains("\nAmy,1,1.1,"))
  }

  /// A question that was reworded in the form is not dropped in silence.
  @Test func whatLooksLikeAQuestionIsAskedAbout() throws {
    let fixture = try Fixture()
    try fixture.write(
      "answers.csv", "Name,Q1,What would you wear?,Start time\nAmy,more sales,a name badge,10:00\n")
    let arguments = ["mark", "@rubric.md", "@answers.csv", "--output", "@class/"]
    let asked = try fixture.run(arguments)
    #expect(asked.output.contains("note: the column 'What would you wear?' is not marked; if it holds answers"))
    #expect(asked.output.contains("note: nobody has an answer to question 2 of the rubric, so that it is left out"))
    let told = try fixture.run(arguments + ["--map", "What would you wear?=none"])
    #expect(!told.output.contains("What would you wear?"))
    let mapped = try fixture.run(arguments + ["--map", "What would you wear?=2"])
    #expect(mapped.output.contains("1 learner, 2 questions") && !mapped.output.contains("note: the column"))
  }

  @Test(arguments: [
    (["--map", "Q1"], 64, "--map cannot be 'Q1'; write it as \"COLUMN=ID\""),
    (["--map", "=1"], 64, "--map cannot be '=1'"),
    (
      ["--map", "Q1=seven"], 64,
      "--map cannot make a column 'seven'; it is learner, none, or a question of the rubric: 1 or 2"
    ),
    (["--map", "Q9=1"], 65, "no column \"Q9\", which --map names [missing-column]"),
  ])
  func wrongMapsAreExplained(_ arguments: [String], _ code: Int32, _ message: String) throws {
    let fixture = try Fixture()
    try fixture.write("answers.csv", "Name,Q1\nAmy,more sales\n")
    let outcome = try fixture.run(["mark", "@rubric.md", "@answers.csv"] + arguments)
    #expect(outcome.code == code)
    #expect(outcome.errors.contains(message))
  }
}
