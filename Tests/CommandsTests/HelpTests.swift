import TestSupport
import Testing

@testable import Commands

struct HelpTests {
  @Test(arguments: [
    (["--help"], "help.txt"), (["mark", "--help"], "help-mark.txt"),
    (["compile", "--help"], "help-compile.txt"), (["lexicon", "--help"], "help-lexicon.txt"),
    (["remark", "--help"], "help-remark.txt"), (["practise", "--help"], "help-practise.txt"),
    (["page", "--help"], "help-page.txt"),
    (["evaluate", "--help"], "help-evaluate.txt"),
    (["compare", "--help"], "help-compare.txt"), (["learn", "--help"], "help-learn.txt"),
    (["import", "--help"], "help-import.txt"),
  ])
  func helpIsAsRecorded(_ arguments: [String], _ name: String) throws {
    let outcome = try Fixture().run(arguments)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    try Golden.expect(outcome.output, is: name)
  }

  @Test(arguments: [
    ["--help"], ["mark", "--help"], ["remark", "--help"], ["compile", "--help"], ["lexicon", "--help"],
    ["practise", "--help"], ["page", "--help"],
    ["evaluate", "--help"], ["compare", "--help"], ["learn", "--help"], ["import", "--help"],
  ])
  func helpFits80Columns(_ arguments: [String]) throws {
    for line in try Fixture().run(arguments).output.split(separator: "\n") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  /// All ways to ask for the same help.
  @Test(arguments: [
    (["-h"], ["--help"]), (["help"], ["--help"]), (["help", "mark"], ["mark", "--help"]),
    (["mark", "-h"], ["mark", "--help"]), (["mark", "a", "--quiet", "-h", "b"], ["mark", "--help"]),
    (["compile", "--help", "--nonsense"], ["compile", "--help"]),
  ])
  func helpIsFoundInManyWays(_ arguments: [String], _ same: [String]) throws {
    let fixture = try Fixture()
    let outcome = try fixture.run(arguments)
    #expect(outcome.code == 0)
    #expect(try outcome.output == fixture.run(same).output)
  }

  @Test func showsTheVersion() throws {
    let outcome = try Fixture().run("--version")
    #expect(outcome.output == "examiner 0.1.0\n")
    #expect(outcome.code == 0)
  }

  /// Help names every command and option there is.
  @Test func helpNamesWhatThereIs() throws {
    let fixture = try Fixture()
    let overview = try fixture.run("--help").output
    for command in Commands.all {
      #expect(overview.contains("\n  \(command.description.name)"))
      let help = HelpText.of(command.description)
      for option in command.description.options { #expect(help.contains("\n  --\(option.name)")) }
    }
  }
}
