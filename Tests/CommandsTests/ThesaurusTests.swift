import Testing

@testable import Commands

struct ThesaurusTests {
  /// Written for this test.
  private let thesaurus = """
    UTF-8
    badge|2
    (noun)|tag|emblem|insignia (generic term)|nameless (antonym)
    (noun)|name plate (similar term)|a thing of very many words
    loyal|1
    (adj)|steadfast|true-blue
    """

  private func marks(_ arguments: String..., question: Int = 2, answer: String) throws -> String {
    let fixture = try Fixture()
    try fixture.write("th.dat", thesaurus)
    try fixture.write("answers.csv", "learner,question,answer\nAnn,\(question),\(answer)\n")
    let outcome = try fixture.run(["mark", "@rubric.md", "@answers.csv", "--to", "jsonl"] + arguments)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return outcome.output
  }

  @Test func synonymsAreEvidenceOnlyWithTheThesaurus() throws {
    let answer = "Steadfast customers and more sales."
    let quoted = #""text":"Steadfast customers""#
    #expect(try !marks(question: 1, answer: answer).contains(quoted))
    #expect(try marks("--thesaurus", "@th.dat", question: 1, answer: answer).contains(quoted))
    // A wider term and an antonym are no synonyms.
    for answer in ["Some insignia.", "She is nameless."] {
      #expect(try marks("--thesaurus", "@th.dat", answer: answer) == marks(answer: answer))
    }
  }

  @Test func compilesWithTheThesaurus() throws {
    let fixture = try Fixture()
    try fixture.write("th.dat", thesaurus)
    #expect(try fixture.run("compile", "@rubric.md", "--thesaurus", "@th.dat").code == 0)
  }

  @Test(arguments: [
    ("", "DIR/th.dat:1:1: error: the thesaurus is empty; its first line names the encoding, such as UTF-8"),
    (
      "KOI8-R\n",
      "DIR/th.dat:1:1: error: 'KOI8-R' is no encoding that is read; save the thesaurus as UTF-8 or ISO8859-1"
    ),
    ("UTF-8\n2\nbadge|6\n", "DIR/th.dat:2:1: error: this is the index of a thesaurus; name the .dat file beside it"),
    ("UTF-8\nbadge\n", "DIR/th.dat:2:1: error: here should be a word, a bar and the number of its meanings"),
    ("UTF-8\nbadge|x\n", "DIR/th.dat:2:1: error: here should be a word, a bar and the number of its meanings"),
    ("UTF-8\nbadge|2\n(noun)|tag\n", "DIR/th.dat:3:1: error: an entry has fewer meanings than it says"),
    ("UTF-8\nbadge|999999\n", "DIR/th.dat:2:1: error: an entry has fewer meanings than it says"),
  ])
  func malformedFilesAreExplained(_ text: String, _ message: String) throws {
    let fixture = try Fixture()
    try fixture.write("th.dat", text)
    let outcome = try fixture.run("compile", "@rubric.md", "--thesaurus", "@th.dat")
    #expect(outcome.code == 65)
    #expect(outcome.errorLines == [message])
    #expect(outcome.output == "")
  }

  @Test func aMissingFileIsNoInput() throws {
    #expect(try Fixture().run("compile", "@rubric.md", "--thesaurus", "@none.dat").code == 66)
  }

  @Test func latin1IsRead() throws {
    let fixture = try Fixture()
    try fixture.write("th.dat", bytes: [UInt8]("ISO8859-1\nloyal|1\n(adj)|caf".utf8) + [0xE9, 0x0A])
    try fixture.write("answers.csv", "learner,question,answer\nAnn,1,Café customers and more sales.\n")
    let outcome = try fixture.run("mark", "@rubric.md", "@answers.csv", "--to", "jsonl", "--thesaurus", "@th.dat")
    #expect(outcome.output.contains(#""text":"Café customers""#))
    #expect(outcome.code == 0)
  }
}
