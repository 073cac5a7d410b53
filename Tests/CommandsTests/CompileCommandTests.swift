import Foundation
import Testing

@testable import Commands

struct CompileCommandTests {
  private let faulty = """
    ## Question 1 (3 marks)
    ### Marking points
    - Award credit for identifying at least two benefits, such as loyal customers or more sales.
    \t- wibble: a
    """

  @Test func showsAnOutline() throws {
    let outcome = try Fixture().run("compile", "@rubric.md")
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "Shop work")
    #expect(lines.contains("Question 1 (2 marks)"))
    #expect(lines.contains("Question 2 (1 mark)"))
    #expect(outcome.errorLines.last?.hasPrefix("2 questions, 3 marks") ?? false)
  }

  @Test func emitsJSON() throws {
    let outcome = try Fixture().run("compile", "@rubric.md", "--emit=json")
    #expect(outcome.code == 0)
    let json = try JSONSerialization.jsonObject(with: Data(outcome.bytes)) as? [String: Any]
    #expect(json?["schema"] as? Int == 1)
    #expect(json?["title"] as? String == "Shop work")
    #expect((json?["questions"] as? [Any])?.count == 2)
  }

  /// The annotated rubric goes through a pipe and comes out as it went in.
  @Test func emitsAnnotatedText() throws {
    let fixture = try Fixture()
    let outcome = try fixture.run("compile", "@rubric.md", "--emit", "annotated")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("# Shop work\n\n## Question 1 (2 marks)\n"))
    #expect(outcome.output.contains("    - needs: "))
    let again = try fixture.run("compile", "-", "--emit=annotated", input: outcome.output)
    #expect(again.output == outcome.output)
    #expect(again.errorLines.last == "2 questions, 3 marks")
  }

  @Test func readsStandardInput() throws {
    let fixture = try Fixture()
    let outcome = try fixture.run("compile", "-", input: faulty)
    #expect(outcome.code == 0)
    #expect(outcome.errorLines.first?.hasPrefix("<stdin>:1:4: warning: ") ?? false)
    #expect(try outcome.output == fixture.run("compile", "-", "--quiet", input: faulty).output)
  }

  @Test func piped() throws {
    let fixture = try Fixture()
    try fixture.write("faulty.md", faulty)
    let outcome = try fixture.run("compile", "@faulty.md")
    #expect(
      outcome.errors == """
        DIR/faulty.md:1:4: warning: question '1' states 3 marks but its points add up to 2; change one of them \
        (the stated 3 are used) [tariff-disagrees]
        DIR/faulty.md:4:4: warning: 'wibble' is not a refinement; use accept, reject, ignore, must or tariff \
        [unknown-refinement]
        1 question, 3 marks; 2 warnings

        """)
  }

  @Test func onATerminalWithThePlace() throws {
    let fixture = try Fixture()
    try fixture.write("faulty.md", faulty)
    let outcome = try fixture.run("compile", "@faulty.md", columns: 40, environment: ["NO_COLOR": "1"])
    #expect(
      outcome.errors == """
        DIR/faulty.md:1:4: warning: question '1' states 3 marks but its points add up to 2; change one of them \
        (the stated 3 are used) [tariff-disagrees]
            ## Question 1 (3 marks)
               ^~~~~~~~~~~~~~~~~~~~
                           2
        DIR/faulty.md:4:4: warning: 'wibble' is not a refinement; use accept, reject, ignore, must or tariff \
        [unknown-refinement]
                - wibble: a
                  ^~~~~~
        1 question, 3 marks; 2 warnings

        """)
  }

  /// What to write instead stands under its place, what to leave out is dashed, and other places follow as notes.
  @Test func showsFixesAndOtherPlaces() throws {
    let fixture = try Fixture()
    try fixture.write(
      "faulty.md",
      """
      ## Marking points
      - Award credit for discusing a bee.
          - accept: wasp / wasps
          - acept: fly
      """)
    let outcome = try fixture.run("compile", "@faulty.md", columns: 60, environment: ["NO_COLOR": "1"])
    #expect(
      outcome.errors == """
        DIR/faulty.md:2:20: warning: 'discusing' is not a command word, and is taken as 'discussing' [misspelt-command]
            - Award credit for discusing a bee.
                               ^~~~~~~~~
                               discussing
        DIR/faulty.md:3:22: warning: 'wasps' is accepted already; leave it out [adds-nothing]
                - accept: wasp / wasps
                                 ^~~~~
                              --------
        DIR/faulty.md:3:15: note: the first is here [adds-nothing]
                - accept: wasp / wasps
                          ^~~~
        DIR/faulty.md:4:7: warning: 'acept' is not a refinement; use 'accept' [unknown-refinement]
                - acept: fly
                  ^~~~~
                  accept
        1 question, 1 mark; 3 warnings

        """)
    let piped = try fixture.run("compile", "@faulty.md").errorLines
    #expect(piped.count == 5)
    #expect(piped.dropLast().allSatisfy { $0.hasPrefix("DIR/faulty.md:") && $0.hasSuffix("]") })
  }

  @Test func strictTakesWarningsForErrors() throws {
    let fixture = try Fixture()
    let outcome = try fixture.run("compile", "-", "--strict", input: faulty)
    #expect(outcome.code == 65)
    #expect(outcome.output.hasPrefix("\nQuestion 1 (3 marks)\n"))
    #expect(outcome.errorLines.last == "1 question, 3 marks; 2 warnings; --strict takes warnings for errors")
    // What it fails for is shown even when nothing else is.
    let quiet = try fixture.run("compile", "-", "--strict", "--quiet", input: faulty)
    #expect(quiet.code == 65)
    #expect(quiet.errorLines.count == 2)
    // Notes fail nothing.
    let note = "## Marking points\n- Award credit for a bee.\n"
    let noted = try fixture.run("compile", "-", "--strict", input: note)
    #expect(noted.code == 0)
    #expect(noted.errorLines.last == "1 question, 1 mark; 1 note")
  }

  @Test func explainsDiagnostics() throws {
    let fixture = try Fixture()
    let one = try fixture.run("compile", "--explain", "given-away")
    #expect(one.code == 0 && one.errors == "")
    #expect(one.output.hasPrefix("## given-away (warning)\n\n"))
    #expect(one.output.contains("\nMended:\n"))
    let two = try fixture.run("compile", "--explain", "no-marks,given-away").output
    #expect(two.hasPrefix("## no-marks (warning)") && two.hasSuffix(one.output))
    let all = try fixture.run("compile", "--explain", "all").output
    #expect(all.hasPrefix("# Diagnostics of the rubric compiler\n") && all.contains(one.output))
    let unknown = try fixture.run("compile", "--explain", "given-awey")
    #expect(unknown.code == 64)
    #expect(unknown.errorLines.first == "error: no diagnostic is called 'given-awey'; did you mean given-away?")
    #expect(try fixture.run("compile", "--explain", "all", "@rubric.md").code == 64)
  }

  @Test func coloursOnATerminal() throws {
    let fixture = try Fixture()
    let coloured = try fixture.run("compile", "-", input: faulty, columns: 80, environment: ["TERM": "xterm"])
    #expect(coloured.errors.contains("\u{1B}[0;1;35mwarning: \u{1B}[0m"))
    let dumb = try fixture.run("compile", "-", input: faulty, columns: 80, environment: ["TERM": "dumb"])
    #expect(!dumb.errors.contains("\u{1B}"))
  }

  @Test func quietShowsErrorsOnly() throws {
    let fixture = try Fixture()
    #expect(try fixture.run("compile", "-", "--quiet", input: faulty).errors == "")
    let outcome = try fixture.run("compile", "-", "--quiet", input: "")
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.code == 65)
  }

  /// A rubric cannot write to the terminal either.
  @Test func neutralisesTheRubric() throws {
    let text = Fixture.rubric.replacing("# Shop work", with: "# Shop\u{1B}]0;x\u{7} work\u{202E}")
      .replacing("name badge", with: "\u{1B}[2Jname badge")
    for columns in [nil, 80] as [Int?] {
      let outcome = try Fixture().run(
        "compile", "-", input: text, columns: columns, environment: ["NO_COLOR": "1"])
      #expect(outcome.output.contains("work\u{FFFD}"))
      for text in [outcome.output, outcome.errors] {
        for control in ["\u{1B}", "\u{7}", "\u{202E}"] { #expect(!text.contains(control)) }
      }
    }
  }

  @Test func breaksOutlineLinesOnATerminalOnly() throws {
    let fixture = try Fixture()
    let outcome = try fixture.run("compile", "@rubric.md", columns: 40)
    for line in outcome.output.split(separator: "\n") { #expect(line.count <= 40) }
    let piped = try fixture.run("compile", "@rubric.md").output
    #expect(piped.split(separator: "\n").contains { $0.count > 80 })
  }
}

struct BadRubricTests {
  @Test(arguments: ["compile", "mark"])
  func missing(_ command: String) throws {
    let outcome = try Fixture().run(
      command == "mark" ? [command, "@none.md", "@rubric.md"] : [command, "@none.md"])
    #expect(outcome.code == 66)
    #expect(outcome.errors == "error: cannot read 'DIR/none.md': No such file or directory\n")
    #expect(outcome.output == "")
  }

  @Test(arguments: ["compile", "mark"])
  func folder(_ command: String) throws {
    let outcome = try Fixture().run(command == "mark" ? [command, "@", "@rubric.md"] : [command, "@"])
    #expect(outcome.code == 74)
    #expect(outcome.errors == "error: cannot read 'DIR/': Is a directory\n")
  }

  @Test(arguments: ["", "\n  \n"])
  func empty(_ text: String) throws {
    let outcome = try Fixture().run("compile", "-", input: text)
    #expect(outcome.code == 65)
    #expect(outcome.errorLines.first?.hasPrefix("<stdin>:1:1: error: the rubric is empty; ") ?? false)
    #expect(outcome.errorLines.first?.hasSuffix("[empty-rubric]") ?? false)
    #expect(outcome.errorLines.last == "0 questions, 0 marks; 1 error")
  }

  @Test func withoutMarkingPoints() throws {
    let outcome = try Fixture().run("compile", "-", input: "# Shopping list\n\nEggs, milk.\n")
    #expect(outcome.code == 65)
    #expect(outcome.errorLines.first?.contains("error: no marking points found") ?? false)
  }

  @Test(arguments: ["", "# Shopping list\n\nEggs, milk.\n"])
  func nothingIsMarkedWithoutAQuestion(_ text: String) throws {
    let fixture = try Fixture()
    try fixture.write("answers.csv", "learner,question,answer\nAnn,1,yes\n")
    let outcome = try fixture.run("mark", "-", "@answers.csv", "--output", "@marks.txt", input: text)
    #expect(outcome.code == 65)
    #expect(outcome.output == "")
    #expect(outcome.errorLines.count == 2)
    #expect(
      outcome.errorLines.last == "error: the rubric has no question that can be marked; nothing was marked")
    #expect(!fixture.exists("marks.txt"))
  }

  @Test func invalidUTF8() throws {
    let fixture = try Fixture()
    var bytes = [UInt8](Fixture.rubric.utf8)
    bytes.insert(0xFF, at: 4)
    try fixture.write("broken.md", bytes: bytes)
    let outcome = try fixture.run("compile", "@broken.md")
    #expect(outcome.code == 0)
    #expect(
      outcome.errorLines.first?.hasPrefix("DIR/broken.md:1:5: warning: the text is not valid UTF-8 here")
        ?? false)
  }
}
