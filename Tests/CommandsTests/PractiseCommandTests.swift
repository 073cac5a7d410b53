import Foundation
import Testing

@testable import Commands

struct PractiseCommandTests {
  /// A practice with what the learner types; nothing of it is kept.
  private func practise(
    _ input: String, _ options: [String] = ["--no-history"], columns: Int? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    try Fixture().run(["practise", "@rubric.md"] + options, input: input, columns: columns, environment: environment)
  }

  @Test func marksAtOnceAndSaysWhatIsMissing() throws {
    let outcome = try practise("We get loyal customers.\n.\nq\n")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("Question 1 (2 marks)\nIdentify two benefits of serving people well.\n"))
    #expect(outcome.output.contains("1 of 2 marks so far"))
    #expect(outcome.output.contains("\"loyal customers\" shows: loyal customers"))
    #expect(outcome.output.contains("Next step: "))
    // The other idea is not given away.
    #expect(!outcome.output.contains("more sales"))
    #expect(outcome.output.hasSuffix("Bye.\n"))
  }

  @Test func evidenceIsUnderlinedWithoutColour() throws {
    let lines = try practise("We get loyal customers.\n.\nq\n").output.split(separator: "\n")
    let place = try #require(lines.firstIndex { $0.hasPrefix("  We get loyal customers.") })
    #expect(lines[place + 1] == "         [1]~~~~~~~~~~~~")
  }

  @Test func anAnswerMayHaveLinesAndIsTriedAgain() throws {
    let outcome = try practise(
      "We get\n\nloyal customers.\n.\nt\nLoyal customers and more sales.\n.\nn\nA name badge.\n.\nq\n")
    #expect(outcome.output.contains("1 of 2 marks so far"))
    #expect(outcome.output.contains("2 of 2 marks so far"))
    #expect(outcome.output.contains("Question 2 (1 mark)"))
    #expect(outcome.output.contains("1 of 1 mark so far"))
  }

  @Test func hintsComeInThreeRungs() throws {
    let outcome = try practise("Dunno really.\n.\nh\nh\nh\nh\nq\n").output
    for rung in ["Hint 1 of 3", "Hint 2 of 3", "Hint 3 of 3", "no more hints"] { #expect(outcome.contains(rung)) }
    #expect(outcome.contains("l… c…"))
    let beforeTheLast = try #require(outcome.range(of: "Hint 3 of 3"))
    #expect(!outcome[..<beforeTheLast.lowerBound].contains("loyal"))
    #expect(outcome[beforeTheLast.lowerBound...].contains("loyal customers"))
  }

  /// Wherever the input ends, the practice ends well.
  @Test(arguments: [
    "", "We get loyal customers", "We get loyal customers\n.\n", "a\n.\nt\n", "\n", ".\n", ".\nnonsense\n",
  ])
  func endsWithTheInput(_ input: String) throws {
    let outcome = try practise(input)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasSuffix("Bye.\n"))
  }

  @Test func beginsWithTheQuestionThatIsNamed() throws {
    #expect(try practise("q\n.\nq\n", ["--question", "2", "--no-history"]).output.contains("Question 2"))
    let outcome = try practise("", ["--question", "7"])
    #expect(outcome.code == 64)
    #expect(outcome.errorLines.first == "error: the rubric has no question '7'; it has 1 or 2")
  }

  @Test func fitsFortyColumns() throws {
    let outcome = try practise(
      "We get loyal customers and they come back to us again and again.\n.\nh\nm\nl\nq\n", columns: 40,
      environment: ["NO_COLOR": "1"])
    for line in outcome.output.split(separator: "\n") { #expect(line.count <= 40, "\(line)") }
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func onATerminalEvidenceIsUnderlinedInColour() throws {
    let outcome = try practise("We get loyal customers.\n.\nq\n", columns: 80)
    #expect(
      outcome.output.contains("\u{1B}[0;4;33mloyal customers")
        || outcome.output.contains("\u{1B}[0;4;32mloyal customers"))
  }

  @Test func plainTextIsSentencesOnly() throws {
    let outcome = try practise("We get loyal customers.\n.\nq\n", ["--plain", "--no-history"], columns: 80).output
    #expect(outcome.contains("Partly: 1 of 2 marks."))
    for sign in ["\u{1B}", "~", "✓", "–", "[1]", "    "] { #expect(!outcome.contains(sign), "\(sign)") }
  }

  @Test func whatAnAnswerHoldsIsSafeToPrint() throws {
    let outcome = try practise("\u{1B}[31mred\u{7} loyal customers\u{202E}\n.\nq\n")
    #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\u{7}"))
  }

  // MARK: History

  @Test func attemptsAreKeptForTheirOwnerOnly() throws {
    let fixture = try Fixture()
    let environment = ["XDG_STATE_HOME": fixture.path("state")]
    let first = try fixture.run(
      ["practise", "@rubric.md"], input: "We get loyal customers.\n.\nq\n", environment: environment)
    #expect(first.code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.path("state/examiner"))
    #expect(names.count == 1)
    let file = fixture.path("state/examiner/" + (names.first ?? ""))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // A broken line is passed over.
    let handle = try #require(FileHandle(forWritingAtPath: file))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("{broken\n".utf8))
    try handle.close()
    // Question 2 was never tried, and comes first.
    let second = try fixture.run(["practise", "@rubric.md"], input: "", environment: environment)
    #expect(second.output.contains("Question 2"))
    let third = try fixture.run(["practise", "@rubric.md", "--question", "1"], input: "", environment: environment)
    #expect(third.output.contains("Your earlier attempts: 1 of 2."))
    let without = try fixture.run(
      ["practise", "@rubric.md", "--question", "1", "--no-history"], input: "", environment: environment)
    #expect(!without.output.contains("earlier attempts"))
  }

  @Test func aHistoryThatCannotBeWrittenStopsNothing() throws {
    let fixture = try Fixture()
    try fixture.write("state", "a file where a folder should be")
    let outcome = try fixture.run(
      ["practise", "@rubric.md"], input: "We get loyal customers.\n.\nq\n",
      environment: ["XDG_STATE_HOME": fixture.path("state")])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("1 of 2 marks so far"))
    #expect(outcome.errors.contains("note: attempts are not kept"))
  }

  // MARK: Editor

  @Test func writesInTheEditorOfTheEnvironment() throws {
    let fixture = try Fixture()
    try fixture.write("editor.sh", "#!/bin/sh\necho 'We get loyal customers.' > \"$2\"\n")
    let environment = [
      "EDITOR": "sh '\(fixture.path("editor.sh"))' --flag", "PATH": "/usr/bin:/bin", "TMPDIR": fixture.folder,
    ]
    let outcome = try fixture.run(
      ["practise", "@rubric.md", "--editor", "--no-history"], input: "q\n", environment: environment)
    #expect(outcome.output.contains("1 of 2 marks so far"))
    #expect(try fixture.names() == ["editor.sh", "rubric.md"])
    let none = try fixture.run(["practise", "@rubric.md", "--editor", "--no-history"], input: "")
    #expect(none.code == 64)
    #expect(none.errorLines.first == "error: --editor does not know which; set EDITOR, for example EDITOR=nano")
    let failing = try fixture.run(
      ["practise", "@rubric.md", "--editor", "--no-history"], input: "We get loyal customers.\n.\nq\n",
      environment: ["EDITOR": "false", "PATH": "/usr/bin:/bin"])
    #expect(failing.output.contains("The editor did not end well"))
    #expect(failing.output.contains("1 of 2 marks so far"))
  }

  @Test func answersAndRubricCannotBothComeFromStandardInput() throws {
    let outcome = try Fixture().run("practise", "-")
    #expect(outcome.code == 64)
    #expect(try Fixture().run("practise", "@none.md").code == 66)
    let fixture = try Fixture()
    try fixture.write("empty.md", "# Nothing\n")
    #expect(try fixture.run("practise", "@empty.md").code == 65)
  }
}
