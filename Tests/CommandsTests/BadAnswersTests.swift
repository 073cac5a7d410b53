import Foundation
import Testing

@testable import Commands

private let badge = "You wear a name badge."

struct BadAnswersTests {
  /// A file with one bad row between two good ones: what is said of it, by hand.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var file: String
    var text: String
    var message: String
    var last: String
  }

  @Test(arguments: [
    Case(
      testDescription: "an unknown question", file: "a.csv",
      text: "learner,question,answer\nAnn,2,\(badge)\nBen,9,\(badge)\nCat,2,\(badge)\n",
      message:
        "DIR/a.csv:3:5: error: the rubric has no question \"9\"; it has \"1\", \"2\" [unknown-question]",
      last: "2 of 3 answers marked; 1 rejected"),
    Case(
      testDescription: "a row with too many cells", file: "a.csv",
      text: "learner,question,answer\nAnn,2,\(badge)\nBen,2,I wear, too, a badge\nCat,2,\(badge)\n",
      message: "DIR/a.csv:3:1: error: 5 cells in a row under a header of 3; "
        + "put cells with separators or line ends in quotation marks [ragged-row]",
      last: "2 of 3 answers marked; 1 rejected"),
    Case(
      testDescription: "a row of a wide table", file: "a.csv",
      text: "name,1,2\nAnn,yes,\(badge)\nBen,no,a,b\nCat,no,\(badge)\n",
      message: "DIR/a.csv:3:1: error: 4 cells in a row under a header of 3; "
        + "put cells with separators or line ends in quotation marks [ragged-row]",
      last: "4 answers marked; 1 row rejected"),
    Case(
      testDescription: "a line that is no JSON", file: "a.jsonl",
      text: "{\"question\":\"2\",\"answer\":\"\(badge)\"}\n{\"question\":\"2\" \"answer\":\"x\"}\n"
        + "{\"question\":\"2\",\"answer\":\"\(badge)\"}\n",
      message: "DIR/a.jsonl:2:17: error: not a JSON object on one line: a comma or \"}\" is missing here "
        + "[malformed-json]",
      last: "2 of 3 answers marked; 1 rejected"),
  ])
  func oneBadRowStopsNothing(_ row: Case) throws {
    let fixture = try Fixture()
    try fixture.write(row.file, row.text)
    for format in ["text", "csv", "jsonl"] {
      let outcome = try fixture.run("mark", "@rubric.md", "@\(row.file)", "--to", format)
      #expect(outcome.code == 65)
      #expect(outcome.errorLines == [row.message, row.last])
      #expect(outcome.output.contains("met"))
    }
    let report = try fixture.run("mark", "@rubric.md", "@\(row.file)").output
    #expect(report.contains(" answers marked, 1 rejected\n"))
    let quiet = try fixture.run("mark", "@rubric.md", "@\(row.file)", "--quiet")
    #expect(quiet.errorLines == [row.message])
    #expect(quiet.code == 65)
  }

  @Test func missing() throws {
    let fixture = try Fixture()
    try fixture.write("a.txt", badge)
    let outcome = try fixture.run("mark", "@rubric.md", "@a.txt", "@none.csv", "--output", "@marks")
    #expect(outcome.code == 66)
    #expect(outcome.errors == "error: cannot read 'DIR/none.csv': No such file or directory\n")
    #expect(try fixture.names() == ["a.txt", "rubric.md"])
  }

  @Test(arguments: ["", "\n", "learner,question,answer\n"])
  func noAnswers(_ text: String) throws {
    let fixture = try Fixture()
    try fixture.write("a.csv", text)
    let outcome = try fixture.run("mark", "@rubric.md", "@a.csv")
    #expect(outcome.code == 65)
    #expect(outcome.errors == "error: there are no answers in the input\n")
    #expect(outcome.output == "")
  }

  /// 0x81 is no UTF-8, and nothing in Windows-1252 either.
  @Test func invalidUTF8IsMarked() throws {
    let fixture = try Fixture()
    try fixture.write(
      "a.csv",
      bytes: [UInt8]("learner,question,answer\nAnn,2,\u{41}".utf8) + [0x81, 0x20] + [UInt8](badge.utf8))
    let outcome = try fixture.run("mark", "@rubric.md", "@a.csv")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.hasPrefix("Ann · question 2 · 1/1 marks · met ✓\n\n  A\u{FFFD} You wear a name badge.\n")
    )
  }

  @Test func anEmptyAnswerIsMarked() throws {
    let outcome = try Fixture().run(
      "mark", "@rubric.md", "-", input: "{\"learner\":\"Ann\",\"question\":\"2\",\"answer\":\"\"}")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Ann · question 2 · 0/1 marks · not met ✗ · blank\n\n  (no answer)\n"))
  }

  @Test func aHugeAnswerIsMarkedAndReferred() throws {
    let fixture = try Fixture()
    let text = String(repeating: "You wear a name badge and a smile. ", count: 300_000)
    try fixture.write("a.jsonl", "{\"learner\":\"Ann\",\"question\":\"2\",\"answer\":\"\(text)\"}\n")
    let outcome = try fixture.run("mark", "@rubric.md", "@a.jsonl")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Ann · question 2 · 1/1 marks · met ✓ · too-long · → refer\n"))
    #expect(outcome.output.contains("of 10500000 bytes of the answer are shown)"))
    #expect(outcome.bytes.count < 200_000)
  }

  @Test func outputInAMissingFolder() throws {
    let fixture = try Fixture()
    try fixture.write("a.txt", badge)
    let outcome = try fixture.run("mark", "@rubric.md", "@a.txt", "--output", "@none/marks")
    #expect(outcome.code == 74)
    #expect(outcome.errors == "error: cannot write 'DIR/none/marks': No such file or directory\n")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func outputThatCannotBeWritten() throws {
    let fixture = try Fixture()
    try fixture.write("a.txt", badge)
    let outcome = try fixture.run("mark", "@rubric.md", "@a.txt", "--output", "/dev/full")
    #expect(outcome.code == 74)
    #expect(outcome.errors == "error: cannot write '/dev/full': No space left on device\n")
  }

  /// Nothing of an answer, a learner's name or a file's name reaches the terminal as a control.
  @Test func hostileInputCannotWriteToTheTerminal() throws {
    let fixture = try Fixture()
    let name = "a\u{1B}[2J.csv"
    try fixture.write(
      name, "learner,question,answer\n\u{1B}]0;x\u{7},2,\u{1B}[2J\(badge)\u{202E}\nBen,\u{1B}[31m,x\n")
    let outcome = try fixture.run(
      "mark", "@rubric.md", "@\(name)", columns: 80, environment: ["NO_COLOR": "1"])
    #expect(outcome.code == 65)
    for text in [outcome.output, outcome.errors] {
      #expect(!text.contains("\u{1B}") && !text.contains("\u{7}") && !text.contains("\u{202E}"))
    }
    #expect(outcome.output.hasPrefix("^[]0;x^G · question 2 · "))
    #expect(outcome.errorLines.first?.hasPrefix("DIR/a^[[2J.csv:3:5: error: ") ?? false)
  }
}
