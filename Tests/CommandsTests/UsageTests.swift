import Testing

@testable import Commands

struct UsageTests {
  /// What is typed, and the first line of the answer, by hand.
  @Test(arguments: [
    ([], "error: no command given"),
    (["marks"], "error: unknown command 'marks'; did you mean mark?"),
    (["frobnicate"], "error: unknown command 'frobnicate'"),
    (["help", "complie"], "error: unknown command 'complie'; did you mean compile?"),
    (["--versoin"], "error: unknown option '--versoin'; did you mean --version?"),
    (["compile"], "error: RUBRIC is missing"),
    (["compile", "a.md", "b.md"], "error: unexpected argument 'b.md'"),
    (
      ["compile", "a.md", "--emit", "summary"], "error: --emit cannot be 'summary'; it is outline, json or annotated"
    ),
    (["mark"], "error: RUBRIC is missing"),
    (["mark", "a.md"], "error: ANSWERS is missing"),
    (["mark", "a.md", "b.csv", "--ouput", "c"], "error: unknown option '--ouput'; did you mean --output?"),
    (["mark", "a.md", "b.csv", "-output", "c"], "error: unknown option '-output'; did you mean --output?"),
    (["mark", "a.md", "b.csv", "-q"], "error: unknown option '-q'; did you mean --quiet?"),
    (["mark", "a.md", "b.csv", "--frobnicate"], "error: unknown option '--frobnicate'"),
    (["mark", "a.md", "b.csv", "--output"], "error: --output needs a value: --output PATH"),
    (["mark", "a.md", "b.csv", "--output="], "error: --output needs a value: --output PATH"),
    (["mark", "a.md", "b.csv", "--output", "--quiet"], "error: --output needs a value: --output PATH"),
    (["mark", "a.md", "b.csv", "--quiet=yes"], "error: --quiet takes no value"),
    (["mark", "a.md", "b.csv", "--to", "xml"], "error: --to cannot be 'xml'; it is text, jsonl or csv"),
    (
      ["mark", "a.md", "b.csv", "--to=json"],
      "error: --to cannot be 'json'; it is text, jsonl or csv; did you mean jsonl?"
    ),
    (["mark", "a.md", "b", "--color", "red"], "error: --color cannot be 'red'; it is auto, always or never"),
    (
      ["mark", "a.md", "b", "--workers", "0"],
      "error: --workers cannot be '0'; it is a whole number from 1 to 128"
    ),
    (
      ["mark", "a.md", "b", "--workers", "-1"],
      "error: --workers cannot be '-1'; it is a whole number from 1 to 128"
    ),
    (
      ["mark", "a.md", "b", "--workers=two"],
      "error: --workers cannot be 'two'; it is a whole number from 1 to 128"
    ),
    (["mark", "-", "-"], "error: '-' stands for standard input, which can be read only once"),
    (["mark", "a\u{1B}[2J", "b", "--x\u{1B}[2J"], "error: unknown option '--x^[[2J'"),
  ])
  func saysWhatIsWrong(_ arguments: [String], _ message: String) throws {
    let outcome = try Fixture().run(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.errorLines.first == message)
    let command = ["mark", "compile"].contains(arguments.first) ? "\(arguments[0]) " : ""
    #expect(outcome.errorLines.dropFirst() == ["run 'examiner \(command)--help' to see how it is used"])
  }

  @Test func willNotWriteOverItsInput() throws {
    let fixture = try Fixture()
    try fixture.write("answers.csv", "learner,question,answer\n")
    for name in ["answers.csv", "rubric.md"] {
      let outcome = try fixture.run("mark", "@rubric.md", "@answers.csv", "--output", "@\(name)")
      #expect(outcome.code == 64)
      #expect(
        outcome.errorLines.first == "error: --output 'DIR/\(name)' is one of the inputs; choose another name")
    }
    #expect(try fixture.read("rubric.md") == Fixture.rubric)
  }
}

struct ArgumentParserTests {
  private let description = CommandDescription(
    name: "mark", summary: "", operands: [],
    options: [
      CommandDescription.Option("to", value: "FORMAT", help: ""),
      CommandDescription.Option("color", alias: "colour", value: "WHEN", help: ""),
      CommandDescription.Option("quiet", help: ""),
    ], examples: [], exitCodes: [])

  private func parse(_ arguments: String...) throws -> ParsedArguments {
    try ArgumentParser.parse(arguments[...], description)
  }

  @Test func readsOptionsAnywhere() throws {
    let parsed = try parse("a", "--to", "csv", "b", "--quiet", "--color=never", "c")
    #expect(parsed.operands == ["a", "b", "c"])
    #expect(parsed.values == ["to": "csv", "color": "never"])
    #expect(parsed.switches == ["quiet"])
  }

  @Test func takesEverythingAfterDashesAsOperands() throws {
    let parsed = try parse("--quiet", "--", "--to", "-", "-h")
    #expect(parsed.operands == ["--to", "-", "-h"])
    #expect(!parsed.wantsHelp)
  }

  @Test func takesADashAsOperandAndAsValue() throws {
    #expect(try parse("-", "--to", "-").operands == ["-"])
    #expect(try parse("-", "--to", "-").values == ["to": "-"])
  }

  @Test func lastValueCounts() throws {
    #expect(try parse("--to", "csv", "--to=text").values == ["to": "text"])
  }

  @Test func keepsEqualsSignsInValues() throws {
    #expect(try parse("--to=a=b").values == ["to": "a=b"])
  }

  @Test func understandsBritishSpelling() throws {
    #expect(try parse("--colour", "always").values == ["color": "always"])
  }
}

struct SuggestionTests {
  /// Distances by hand: optimal string alignment.
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("ouput", "output", 1),
    ("versoin", "version", 1), ("ca", "abc", 3), ("same", "same", 0),
  ])
  func countsEdits(_ a: String, _ b: String, _ expected: Int) {
    #expect(Suggestion.editDistance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == expected)
  }

  @Test(arguments: [
    ("mrak", "mark"), ("MARK", "mark"), ("comp", "compile"), ("practise", nil), ("x", nil), ("", nil),
  ])
  func suggestsWhatIsNear(_ word: String, _ expected: String?) {
    #expect(Suggestion.nearest(to: word, among: ["compile", "mark", "help"]) == expected)
  }
}
