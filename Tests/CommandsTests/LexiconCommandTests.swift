import Foundation
import TestSupport
import Testing

@testable import Commands

struct LexiconCommandTests {
  private let faulty = """
    subject baking

    kneading [step, nonsense] < dough work ~ over-kneading
    work _ dough; works dough; _ push; shape!; {nobody} pushes; it; canned dough; stretch; stretching

    over-kneading
    tough; work _ dough

    *crumb

    proving < rising
    let it rise

    rising < proving
    go up
    """

  @Test func listsWhatIsWrong() throws {
    let fixture = try Fixture()
    try fixture.write("baking.txt", faulty)
    let outcome = try fixture.run("lexicon", "check", "@baking.txt")
    #expect(outcome.code == 65)
    #expect(outcome.output == "")
    try Golden.expect(outcome.errors, is: "lexicon-check.txt")
  }

  @Test func quietShowsErrorsOnly() throws {
    let fixture = try Fixture()
    try fixture.write("baking.txt", faulty)
    let outcome = try fixture.run("lexicon", "check", "@baking.txt", "--quiet")
    #expect(outcome.code == 65)
    #expect(outcome.errorLines.allSatisfy { $0.contains(": error: ") })
  }

  @Test func aLexiconInOrderIsFine() throws {
    let fixture = try Fixture()
    try fixture.write("words.txt", "subject baking\n\nkneading [step]\nwork _ dough; push|stretch dough\n")
    let outcome = try fixture.run("lexicon", "check", "@words.txt")
    #expect(outcome.code == 0)
    #expect(outcome.errorLines == ["1 concept, 3 expressions"])
  }

  /// Synonyms of a rubric stand where the rubric has them; a source file's text is what its quotation marks hold.
  @Test(arguments: [
    ("rubric.md", "## Question 1\n\n- bread\n\n## Synonyms\n\n- Loaf: bread, tin of bread / breads\n", "7:31"),
    ("Baking.swift", "let a = \"\"\"\n  loaf\n  bread; tin of bread; breads\n  \"\"\"\n", "3:24"),
    ("crlf.txt", "loaf\r\nbread; breads\r\n", "2:8"),
  ])
  func placesAreThoseOfTheFile(_ name: String, _ text: String, _ place: String) throws {
    let fixture = try Fixture()
    try fixture.write(name, text)
    let outcome = try fixture.run("lexicon", "check", "@\(name)")
    #expect(outcome.code == 0)
    #expect(
      outcome.errors.contains("\(name):\(place): warning: 'breads' says the same as 'bread'; take one out"),
      "\(outcome.errors)")
  }

  @Test(arguments: [
    (["look-up", "word", "of", "mouth", "--subject", "customer service"], "lexicon-word-of-mouth.txt"),
    (["look-up", "rotating stock", "--subject", "retail"], "lexicon-rotating-stock.txt"),
    (["look-up", "photosinthesis", "--subject=biology"], "lexicon-photosinthesis.txt"),
    (["look-up", "qwertyuiop"], "lexicon-qwertyuiop.txt"),
  ])
  func looksUp(_ arguments: [String], _ name: String) throws {
    let outcome = try Fixture().run(["lexicon"] + arguments)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    try Golden.expect(outcome.output, is: name)
  }

  @Test func saysWhatNegates() throws {
    let outcome = try Fixture().run("lexicon", "look-up", "never", "--subject", "retail")
    #expect(outcome.output.hasPrefix("never: compared as 'never', adverb, negator, a known word\nmeans\n"))
    #expect(outcome.output.contains("  {not} (general)\n    by 'never'\n"))
  }

  @Test(arguments: [
    ([], "error: look-up or check is missing"),
    (["lookup", "a"], "error: 'lookup' is not what the command does; it is look-up or check; did you mean look-up?"),
    (["look-up"], "error: WORD is missing"),
    (["check", "-", "-"], "error: '-' stands for standard input, which can be read only once"),
  ])
  func wrongUsageIsExplained(_ arguments: [String], _ message: String) throws {
    let outcome = try Fixture().run(["lexicon"] + arguments)
    #expect(outcome.code == 64)
    #expect(outcome.errorLines.first == message)
  }

  @Test func unknownSubjectsAndFilesAreErrors() throws {
    let fixture = try Fixture()
    let subject = try fixture.run("lexicon", "look-up", "a", "--subject", "retial")
    #expect(subject.code == 64)
    #expect(subject.errors.contains("did you mean retail?"))
    #expect(try fixture.run("lexicon", "check", "@nowhere.txt").code == 66)
  }
}
