import Foundation
import Testing

@testable import Commands

/// Three answers that nobody would mark differently.
private let answers = """
  learner,question,answer
  Ann,1,One benefit is loyal customers. Another benefit is more sales.
  Ann,2,You wear a name badge.
  Ben,1,
  """

struct MarkCommandTests {
  private func fixture() throws -> Fixture {
    let fixture = try Fixture()
    try fixture.write("answers.csv", answers)
    return fixture
  }

  @Test func showsAReport() throws {
    let outcome = try fixture().run("mark", "@rubric.md", "@answers.csv")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "Ann · question 1 · 2/2 marks · met ✓")
    #expect(lines.contains("Ann · question 2 · 1/1 marks · met ✓"))
    #expect(lines.contains { $0.hasPrefix("Ben · question 1 · 0/2 marks · not met ✗ · blank") })
    #expect(lines.contains("Ann, 2 answers: 3/3 marks"))
    #expect(lines.contains("  3 answers marked"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func writesJSONLines() throws {
    let outcome = try fixture().run("mark", "@rubric.md", "@answers.csv", "--to", "jsonl")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines { #expect(line.hasPrefix("{\"schema\":1,\"learner\":\"")) }
    #expect(outcome.code == 0)
  }

  @Test func writesCSV() throws {
    let outcome = try fixture().run("mark", "@rubric.md", "@answers.csv", "--to", "csv")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("learner,question,point,decision,marks,max,"))
    #expect(lines[1].hasPrefix("Ann,1,1.1,met,2,2,"))
    #expect(lines[3].hasPrefix("Ben,1,1.1,not,0,2,"))
  }

  @Test(arguments: ["text", "jsonl", "csv"])
  func workersMakeNoDifference(_ format: String) throws {
    let fixture = try Fixture()
    let rows = (0..<700).map { "L\($0 / 3),\($0 % 2 + 1),You wear a name badge \($0) times." }
    try fixture.write("answers.csv", (["learner,question,answer"] + rows).joined(separator: "\n"))
    let one = try fixture.run("mark", "@rubric.md", "@answers.csv", "--to", format, "--workers", "1")
    let many = try fixture.run("mark", "@rubric.md", "@answers.csv", "--to", format, "--workers", "5")
    #expect(one.code == 0)
    #expect(one.bytes == many.bytes)
  }

  @Test(arguments: ["text", "jsonl", "csv"])
  func writesTheSameToAFile(_ format: String) throws {
    let fixture = try fixture()
    let shown = try fixture.run("mark", "@rubric.md", "@answers.csv", "--to", format)
    let outcome = try fixture.run(
      "mark", "@rubric.md", "@answers.csv", "--to", format, "--output", "@marks", columns: 40)
    #expect(outcome.code == 0)
    #expect(outcome.output == "")
    #expect(outcome.errors == "3 answers marked\n")
    #expect(try fixture.read("marks") == shown.output)
    #expect(try fixture.names() == ["answers.csv", "marks", "rubric.md"])
  }

  @Test func quietSaysNothing() throws {
    let outcome = try fixture().run("mark", "@rubric.md", "@answers.csv", "--output", "@marks", "--quiet")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
  }

  @Test func readsSeveralInputsInOrder() throws {
    let fixture = try fixture()
    try FileManager.default.createDirectory(
      atPath: fixture.path("essays"), withIntermediateDirectories: false)
    try fixture.write("essays/dan.txt", "You wear a name badge.")
    try fixture.write("essays/cat.txt", "You wear a name badge.")
    let line = "{\"learner\":\"Eve\",\"question\":\"2\",\"answer\":\"You wear a name badge.\"}\n"
    let outcome = try fixture.run(
      "mark", "@rubric.md", "@answers.csv", "-", "@essays", "--to", "csv", input: line)
    let learners = outcome.output.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } }
    // A text file without a question is marked against both.
    #expect(learners == ["Ann", "Ann", "Ben", "Eve", "cat", "cat", "dan", "dan"])
    #expect(outcome.code == 0)
  }

  @Test func readsTheRubricFromStandardInput() throws {
    let outcome = try fixture().run("mark", "-", "@answers.csv", input: Fixture.rubric)
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Ann · question 1 · 2/2 marks"))
  }

  @Test func coloursAndUnderlinesOnATerminal() throws {
    let fixture = try fixture()
    let coloured = try fixture.run("mark", "@rubric.md", "@answers.csv", columns: 80)
    #expect(coloured.output.contains("\u{1B}[0;4;32mloyal customers\u{1B}[0;2m[1]\u{1B}[0m"))
    for (option, environment) in [("never", [:]), ("auto", ["NO_COLOR": "1"]), ("auto", ["TERM": "dumb"])] {
      let plain = try fixture.run(
        "mark", "@rubric.md", "@answers.csv", "--color", option, columns: 80, environment: environment)
      #expect(!plain.output.contains("\u{1B}"))
      #expect(plain.output.contains("[1]~~~~~~~~~~~~"))
    }
    let always = try fixture.run("mark", "@rubric.md", "@answers.csv", "--colour=always")
    #expect(always.output.contains("\u{1B}[0;4;32mloyal customers"))
  }

  @Test(arguments: [40, 80])
  func fitsTheTerminal(_ columns: Int) throws {
    let outcome = try fixture().run("mark", "@rubric.md", "@answers.csv", "--color=never", columns: columns)
    for line in outcome.output.split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
  }

  @Test func warnsAboutTheRubricAndMarksAllTheSame() throws {
    let fixture = try fixture()
    let rubric = Fixture.rubric.replacing("Question 1 (2 marks)", with: "Question 1 (3 marks)")
    let outcome = try fixture.run("mark", "-", "@answers.csv", input: rubric)
    #expect(outcome.code == 0)
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.errorLines.first?.hasPrefix("<stdin>:3:4: warning: question '1' states 3 marks") ?? false)
    #expect(try fixture.run("mark", "-", "@answers.csv", "--quiet", input: rubric).errors == "")
  }

  @Test func marksWhatARubricWithErrorsLeaves() throws {
    let rubric = Fixture.rubric + "\n## Question 1\n### Marking points\n- Award credit for a hat.\n"
    let outcome = try fixture().run("mark", "-", "@answers.csv", input: rubric)
    #expect(outcome.code == 65)
    #expect(outcome.errorLines.first?.contains("error: question '1' is defined twice") ?? false)
    #expect(outcome.output.hasPrefix("Ann · question 1 · 2/2 marks"))
  }

  @Test func aReaderWhoLeavesIsNoError() throws {
    let fixture = try fixture()
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    let errors = open(fixture.path("errors"), O_WRONLY | O_CREAT, 0o600)
    let terminal = Terminal(
      input: 0, output: Terminal.Stream(descriptor: ends[1], isTerminal: false),
      error: Terminal.Stream(descriptor: errors, isTerminal: false), columns: 80)
    for arguments in [["mark", fixture.path("rubric.md"), fixture.path("answers.csv")], ["--help"]] {
      #expect(Commands.main(arguments: arguments, environment: [:], terminal: terminal) == 0)
    }
    #expect(try fixture.read("errors") == "")
    close(ends[1])
    close(errors)
  }
}
