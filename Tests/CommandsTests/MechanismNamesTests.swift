import Marking
import TestSupport
import Testing

@testable import Commands

/// `examiner mark --without`.
struct MechanismNamesTests {
  private static let answers = """
    {"learner":"L1","question":"1","answer":"Loyal custommers, and the shop makes more sales in the end."}

    """

  @Test func listsWhatThereIs() throws {
    let outcome = try Fixture().run("mark", "--without", "help")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    try Golden.expect(outcome.output, is: "mark-without-help.txt")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == Mechanism.allCases.count + 1)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  /// What is typed, and the first line of the answer, by hand.
  @Test(arguments: [
    ("speling", "error: no mechanism of marking is called 'speling'; did you mean spelling?"),
    ("spelling,tracs", "error: no mechanism of marking is called 'tracs'; did you mean traces?"),
    ("everything", "error: no mechanism of marking is called 'everything'"),
    ("spelling,", "error: no mechanism of marking is called ''"),
    ("help,spelling", "error: no mechanism of marking is called 'help'"),
  ])
  func saysWhatThereIsInstead(_ names: String, _ message: String) throws {
    let outcome = try Fixture().run("mark", "@rubric.md", "@answers.jsonl", "--without", names)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.errorLines.first == message)
    #expect(outcome.errorLines.dropFirst().dropLast() == MechanismNames.lines[...])
    #expect(outcome.errorLines.last == "run 'examiner mark --help' to see how it is used")
  }

  @Test func marksWithoutAndSaysSo() throws {
    let fixture = try Fixture()
    try fixture.write("answers.jsonl", Self.answers)
    let arguments = ["mark", "@rubric.md", "@answers.jsonl", "--to", "jsonl"]
    let whole = try fixture.run(arguments)
    let without = try fixture.run(arguments + ["--without", "spelling,fitted"])
    #expect(without.code == 0)
    #expect(without.errors == "note: marked without spelling, fitted, for research\n")
    #expect(without.output != whole.output)
    let quiet = try fixture.run(arguments + ["--without=all", "--quiet"])
    #expect(quiet.errors == "")
    #expect(try fixture.run(arguments + ["--without", "traces"]).code == 0)
  }

  @Test func allStandsForEach() throws {
    let fixture = try Fixture()
    try fixture.write("answers.jsonl", Self.answers)
    let arguments = ["mark", "@rubric.md", "@answers.jsonl", "--to", "jsonl", "--without"]
    let each = Mechanism.allCases.map { $0.name.description }.joined(separator: ",")
    #expect(try fixture.run(arguments + ["all"]).output == fixture.run(arguments + [each]).output)
  }
}
