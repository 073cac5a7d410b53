import Batch
import Foundation
import Testing

@testable import Commands

private let badge = "{\"learner\":\"Ann\",\"question\":\"2\",\"answer\":\"You wear a name badge.\"}\n"

/// What `examiner mark` adds for long runs; what only a running process shows is in `Tests/EndToEnd`.
struct BatchCommandTests {
  @Test func rejectedRowsGoToAFile() throws {
    let fixture = try Fixture()
    try fixture.write("a.jsonl", badge + "{\"question\":\"9\",\"answer\":\"x\"}\n" + badge + "nonsense\n")
    let outcome = try fixture.run("mark", "@rubric.md", "@a.jsonl", "--to", "jsonl", "--rejected", "@bad")
    #expect(outcome.code == 65)
    #expect(outcome.errors == "2 of 4 answers marked; 2 rejected\n")
    let lines = try fixture.read("bad").replacing(fixture.folder, with: "DIR").split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.first == """
        {"file":"DIR/a.jsonl","line":2,"column":13,"code":"unknown-question",\
        "reason":"the rubric has no question \\"9\\"; it has \\"1\\", \\"2\\""}
        """)
    #expect(
      lines.last?.hasPrefix("{\"file\":\"DIR/a.jsonl\",\"line\":4,\"column\":1,\"code\":\"malformed-json\",") ?? false)
  }

  @Test func nothingRejectedIsAnEmptyFile() throws {
    let fixture = try Fixture()
    try fixture.write("bad", "of an earlier run")
    let outcome = try fixture.run("mark", "@rubric.md", "-", "--to", "csv", "--rejected", "@bad", input: badge)
    #expect(outcome.code == 0)
    #expect(try fixture.read("bad") == "")
  }

  @Test(arguments: [
    (["--resume"], "--resume goes on with a file; name it with --output PATH"),
    (
      ["--output", "@x", "--rejected", "@x"],
      "--rejected cannot be 'DIR/x' too, where the results go; choose another name"
    ),
    (["--rejected", "@rubric.md"], "--rejected 'DIR/rubric.md' is one of the inputs; choose another name"),
    (["--progress", "jsn"], "--progress cannot be 'jsn'; it is auto, json or off; did you mean json?"),
  ])
  func wrongUsage(_ options: [String], _ message: String) throws {
    let outcome = try Fixture().run(["mark", "@rubric.md", "-"] + options, input: badge)
    #expect(outcome.code == 64)
    #expect(outcome.errorLines.first == "error: \(message)")
  }

  /// There is nothing to go on with: the run starts, and nothing is said of it.
  @Test(arguments: ["text", "jsonl", "csv"])
  func resumingWhatNeverBegan(_ format: String) throws {
    let fixture = try Fixture()
    try fixture.write("a.jsonl", badge)
    let line = ["mark", "@rubric.md", "@a.jsonl", "--to", format]
    let plain = try fixture.run(line)
    let outcome = try fixture.run(line + ["--resume", "--output", "@out"])
    #expect(outcome.code == 0)
    #expect(outcome.errors == "1 answer marked\n")
    #expect(try fixture.read("out") == plain.output)
    #expect(try fixture.names() == ["a.jsonl", "out", "rubric.md"])
  }

  @Test func anInterruptionEndsARunWith130() throws {
    let fixture = try Fixture()
    try fixture.write("a.jsonl", badge)
    let errors = open(fixture.path("errors"), O_WRONLY | O_CREAT, 0o600)
    defer { close(errors) }
    var terminal = Terminal(
      input: 0, output: .init(descriptor: errors, isTerminal: false),
      error: .init(descriptor: errors, isTerminal: false), columns: 80)
    let interruption = Interruption()
    interruption.request()
    terminal.interruption = { interruption }
    let line = ["mark", fixture.path("rubric.md"), fixture.path("a.jsonl"), "--to", "jsonl"]
    for more in [[], ["--output", fixture.path("out")]] {
      #expect(Commands.main(arguments: line + more, environment: [:], terminal: terminal) == 130)
    }
    #expect(
      try fixture.read("errors") == """
        interrupted after 0 answers; a run with --output FILE (and --to jsonl or csv) could be gone on with
        interrupted after 0 answers; nothing is kept, so that the next run starts again

        """)
    #expect(try fixture.names() == ["a.jsonl", "errors", "rubric.md"])
  }

  @Test func progressAsJSONEndsWithTheWhole() throws {
    let fixture = try Fixture()
    try fixture.write("a.jsonl", badge + "x\n")
    let outcome = try fixture.run(
      "mark", "@rubric.md", "@a.jsonl", "--to", "jsonl", "--output", "@out", "--rejected", "@bad", "--progress", "json",
      "--quiet")
    #expect(outcome.errors.hasPrefix("{\"progress\":\"done\",\"done\":1,\"referred\":0,\"rejected\":1,\"rate\":"))
    #expect(outcome.errors.hasSuffix(",\"percent\":100,\"left\":0}\n"))
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (10_000_000, "10,000,000")])
  func numbersAreGrouped(_ number: Int, _ text: String) {
    #expect(ProgressDisplay.State.grouped(number) == text)
  }

  @Test(arguments: [(0, "0:00"), (59, "0:59"), (61, "1:01"), (3_600, "1:00:00"), (36_610, "10:10:10")])
  func timesAreShort(_ seconds: Int, _ text: String) {
    #expect(ProgressDisplay.State.clock(seconds) == text)
  }

  @Test func aLineTellsRateShareAndWhatIsLeft() {
    let state = ProgressDisplay.State(
      seconds: 10, answers: 150_000, newAnswers: 50_000, bytes: 600, newBytes: 200, size: 1_000)
    // 20 bytes a second have been read, and 400 are left.
    #expect(
      state.line(MarkingTally(isFile: true))
        == "150,000 answers, 5,000 a second; 60 %, 0:20 left; 0 referred, 0 rejected")
    let pipe = ProgressDisplay.State(seconds: 2, answers: 8, newAnswers: 8, bytes: 600, newBytes: 600)
    #expect(pipe.line(MarkingTally(isFile: true)) == "8 answers, 4 a second; 0 referred, 0 rejected")
  }
}
