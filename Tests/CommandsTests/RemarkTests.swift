import Testing

@testable import Commands

/// `examiner remark`.
struct RemarkTests {
  private static let answers = """
    Email,Name,1,2
    amy@c.example,Amy,Loyal customers and more sales.,a name badge
    ben@c.example,Ben,more sales,stout gloves
    cai@c.example,Cai,nothing,

    """
  private static let changed = Fixture.rubric.replacing("a name badge", with: "stout gloves")

  private func fixture() throws -> Fixture {
    let fixture = try Fixture()
    try fixture.write("answers.csv", Self.answers)
    #expect(try fixture.run("mark", "@rubric.md", "@answers.csv", "--output", "@class/").code == 0)
    return fixture
  }

  @Test func theSameRubricChangesNothing() throws {
    let fixture = try fixture()
    for results in ["@class", "@class/", "@class/results.jsonl"] {
      let outcome = try fixture.run("remark", results, "@rubric.md", "@answers.csv")
      #expect(outcome.code == 0)
      #expect(
        outcome.output
          == "question 1: 3 answers, none changes\nquestion 2: 3 answers, none changes\n\nNo mark changes.\n")
    }
  }

  @Test func showsWhatAChangedRubricChanges() throws {
    let fixture = try fixture()
    try fixture.write("rubric.md", Self.changed)
    let before = try fixture.read("class/marks.csv")
    let outcome = try fixture.run("remark", "@class", "@rubric.md", "@answers.csv")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("question 1: 3 answers, none changes\n"))
    #expect(outcome.output.contains("question 2: 3 answers, 2 change (1 up, 1 down), mean 0.33 → 0.33 of 1\n"))
    #expect(outcome.output.contains("\nAmy, question 2: 1 → 0\n    “a name badge”\n    2.1: "))
    #expect(outcome.output.contains("\nBen, question 2: 0 → 1\n"))
    #expect(try fixture.read("class/marks.csv") == before)
    let table = try fixture.run("remark", "@class", "@rubric.md", "@answers.csv", "--to", "csv")
    #expect(table.output.hasPrefix("learner,question,before,after,max,moderated_marks,answer,reason\nAmy,2,1,0,1,,"))
  }

  @Test func aPersonsMarkStands() throws {
    let fixture = try fixture()
    try fixture.write("filled.csv", "learner,question,moderated_marks\nAmy,2,1\n")
    _ = try fixture.run("mark", "@rubric.md", "@answers.csv", "--output", "@class/", "--moderation", "@filled.csv")
    try fixture.write("rubric.md", Self.changed)
    let outcome = try fixture.run("remark", "@class", "@rubric.md", "@answers.csv")
    #expect(outcome.output.contains("1 of the changes is without effect: a person has decided\n"))
    #expect(outcome.output.contains("Amy, question 2: 1 → 0; a person's mark of 1 stands\n"))
  }

  @Test func learnersWhoComeAndGoAreCounted() throws {
    let fixture = try fixture()
    try fixture.write(
      "answers.csv", Self.answers.replacing("ben@c.example,Ben", with: "eve@c.example,Eve"))
    let outcome = try fixture.run("remark", "@class", "@rubric.md", "@answers.csv")
    #expect(outcome.output.contains("2 answers were not in the earlier results\n"))
    #expect(outcome.output.contains("2 of the earlier results have no answer in the input\n"))
  }

  /// An answer to the whole paper is compared question by question.
  @Test func wholePapersAreCompared() throws {
    let fixture = try Fixture()
    try fixture.write("answers.csv", "learner,answer\nAmy,Loyal customers and more sales. A name badge.\n")
    _ = try fixture.run("mark", "@rubric.md", "@answers.csv", "--output", "@class/")
    let same = try fixture.run("remark", "@class", "@rubric.md", "@answers.csv")
    #expect(same.output.contains("No mark changes."))
  }

  @Test(arguments: [
    (["remark"], 64, "RESULTS is missing"), (["remark", "@class", "@rubric.md"], 64, "ANSWERS is missing"),
    (["remark", "@none", "@rubric.md", "@answers.csv"], 66, "cannot read 'DIR/none'"),
    (["remark", "@answers.csv", "@rubric.md", "@answers.csv"], 65, "DIR/answers.csv:1: error: no result"),
    (["remark", "@class", "@rubric.md", "@answers.csv", "--output", "x"], 64, "unknown option '--output'"),
  ])
  func wrongUseIsExplained(_ arguments: [String], _ code: Int32, _ words: String) throws {
    let outcome = try fixture().run(arguments)
    #expect(outcome.code == code)
    #expect(outcome.errors.contains(words))
  }
}
