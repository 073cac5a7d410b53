import Testing

@testable import Commands

/// `examiner evaluate` and `examiner compare`.
struct EvaluateTests {
  /// Eight answers to two questions of the usual rubric; `human` is what an examiner gives.
  private static let answers = """
    learner,question,answer,human,second,team
    amy,1,Loyal customers and more sales.,2,2,A
    amy,2,a name badge,1,1,A
    ben,1,more sales,1,1.5,A
    ben,2,stout gloves,0,0,A
    cai,1,nothing much,0,0,B
    cai,2,your name badge,1,0,B
    dee,1,customers stay loyal,1,0.5,B
    dee,2,a hat,0,,B

    """

  private func fixture(_ answers: String = answers) throws -> Fixture {
    let fixture = try Fixture()
    try fixture.write("answers.csv", answers)
    return fixture
  }

  private func evaluate(_ fixture: Fixture, _ more: String...) throws -> Outcome {
    try fixture.run(["evaluate", "@rubric.md", "@answers.csv", "--human", "human", "--resamples", "100"] + more)
  }

  @Test func showsAgreementByQuestionAndPoint() throws {
    let outcome = try evaluate(try fixture())
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    for words in [
      "8 answers marked by a person", "exact agreement", "Words alone", "Each question",
      "Decisions on each marking point",
      "expected calibration error", "Accuracy when only the surest", "100 resamples of 4 learners, seed 1",
    ] { #expect(outcome.output.contains(words), "\(words)") }
  }

  @Test func equalRunsGiveEqualBytes() throws {
    let fixture = try fixture()
    for format in ["text", "json", "csv", "html"] {
      let one = try evaluate(fixture, "--to", format, "--workers", "1")
      #expect(try evaluate(fixture, "--to", format, "--workers", "4").bytes == one.bytes, "\(format)")
    }
  }

  @Test func twoPeopleStandBesideTheProgram() throws {
    let outcome = try evaluate(try fixture(), "--human2", "second", "--to", "json")
    #expect(outcome.code == 0)
    // Seven answers have both marks; five of them are the same.
    #expect(outcome.output.contains("\"twoPeople\":{\"answers\":7,"))
    #expect(outcome.output.contains("\"name\":\"exact agreement\",\"program\":{\"value\":"))
    #expect(outcome.output.contains("\"people\":{\"value\":0.5714285714285714"))
  }

  @Test func halfMarksAndZerosSurvive() throws {
    let fixture = try fixture(
      "learner,question,answer,human\na,1,more sales,0.5\nb,1,nothing,0\nc,1,more sales,1\nd,1,loyal customers and more sales,2\n"
    )
    let outcome = try evaluate(fixture, "--to", "json")
    #expect(outcome.output.contains("\"levels\":[0,0.5,1,2]"))
    #expect(outcome.output.contains("\"unmarked\":0"))
  }

  @Test func namesRSMToolsColumns() throws {
    let table = try evaluate(try fixture(), "--to", "csv").output.split(separator: "\n")
    let header = table[0].split(separator: ",").map(String.init)
    for name in [
      "N", "h_mean", "h_sd", "sys_mean", "corr", "wtkappa", "kappa", "exact_agr", "adj_agr", "SMD", "R2", "RMSE",
    ] {
      #expect(header.contains(name), "\(name)")
    }
    #expect(table[1].hasPrefix("all,,raw_trim_round,8,0.75,"))
    #expect(table.contains { $0.hasPrefix("question,2,raw_trim_round,4,0.5,") })
    for row in table { #expect(row.split(separator: ",", omittingEmptySubsequences: false).count == header.count) }
  }

  @Test func smallGroupsAreNotReported() throws {
    let small = try evaluate(try fixture(), "--by", "team")
    #expect(small.output.replacing("\n", with: " ").contains("Groups of fewer than 30 answers are not reported"))
    let shown = try evaluate(try fixture(), "--by", "team", "--smallest-group", "4", "--to", "csv")
    #expect(shown.output.contains("\ngroup,A,raw_trim_round,4,"))
  }

  @Test func decisionsOfPointsAreRead() throws {
    let fixture = try fixture(
      """
      learner,answer,human
      amy,Loyal customers and more sales. Wear a name badge.,met;met
      ben,more sales,partial;not
      cai,nothing,not;not

      """)
    let outcome = try evaluate(fixture, "--to", "json")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("\"point\":\"all\",\"decisions\":6"))
    #expect(outcome.output.contains("\"point\":\"2.1\",\"decisions\":3"))
  }

  @Test func ablationSaysWhatEachKindOfRuleGains() throws {
    let outcome = try evaluate(try fixture(), "--ablate")
    for words in ["key words alone", "+ synonyms", "+ spelling", "+ polarity", "+ command words", "+ structure"] {
      #expect(outcome.output.contains(words), "\(words)")
    }
  }

  // MARK: Bad input

  @Test(arguments: [
    ("learner,question,answer,mark\na,1,x,1\n", "error: the answers have no column \"human\""),
    ("learner,question,answer,human\na,1,x,\n", "error: no answer has a mark in column \"human\""),
    (
      "learner,question,answer,human\na,1,x,3\n",
      "answers.csv:2:1: error: 3 marks are more than the 2 that question \"1\" is worth"
    ),
    ("learner,question,answer,human\na,1,x,-1\n", "answers.csv:2:1: error: -1 marks are below 0"),
    ("learner,question,answer,human\na,1,x,lots\n", "answers.csv:2:1: error: \"lots\" in column \"human\" is no mark"),
    ("learner,question,answer,human\na,1,x,1\nb,1,x,met\n", "answers.csv:3:1: error: a decision among marks"),
    ("", "error: there are no answers"),
  ])
  func saysWhatIsWrong(_ answers: String, _ words: String) throws {
    let outcome = try evaluate(try fixture(answers))
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func figuresThatCannotBeAreNotNumbers() throws {
    // One answer, and one mark for all.
    for answers in [
      "learner,question,answer,human\na,1,more sales,1\n", "learner,question,answer,human\na,1,x,0\nb,1,y,0\nc,1,z,0\n",
    ] {
      for format in ["text", "json", "csv", "html"] {
        let outcome = try evaluate(try fixture(answers), "--to", format)
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(!outcome.output.lowercased().contains("nan"), "\(format)")
        #expect(!outcome.output.contains("inf,"), "\(format)")
      }
    }
  }

  @Test func repeatedIdsAreCounted() throws {
    let outcome = try evaluate(try fixture("learner,question,answer,human\na,1,x,0\na,1,more sales,1\nb,1,y,0\n"))
    #expect(outcome.output.contains("1 answer by a learner to a question that the learner answered before"))
  }

  @Test func usageIsChecked() throws {
    let fixture = try fixture()
    #expect(
      try fixture.run("evaluate", "@rubric.md", "@answers.csv").errors.contains("--human is missing: --human COLUMN"))
    #expect(try fixture.run("evaluate", "@rubric.md").code == 64)
    #expect(try fixture.run("evaluate", "@rubric.md", "-", "--human", "x", "--ablate").code == 64)
    #expect(try fixture.run("evaluate", "@rubric.md", "@none.csv", "--human", "x").code == 66)
  }

  @Test func pagesAreEscaped() throws {
    let fixture = try fixture(
      "learner,question,answer,human\n<b>x</b>,1,<script>alert(1)</script>,2\nb,1,more sales,0\n")
    let page = try evaluate(fixture, "--to", "html").output
    #expect(page.contains("&lt;script&gt;"))
    #expect(!page.contains("<script"))
    #expect(page.contains("Content-Security-Policy"))
  }

  // MARK: Two rubrics

  @Test func comparesTwoRubrics() throws {
    let fixture = try fixture()
    try fixture.write("changed.md", Fixture.rubric.replacing("a name badge", with: "stout gloves"))
    let outcome = try fixture.run(
      "compare", "@rubric.md", "@changed.md", "@answers.csv", "--human", "human", "--resamples", "100")
    #expect(outcome.code == 0)
    // Two badges lose their mark and the gloves get one; all three were right before.
    #expect(outcome.output.contains("answers change their mark: 3"))
    #expect(outcome.output.contains("lost: A was nearer: 3"))
    let json = try fixture.run(
      "compare", "@rubric.md", "@changed.md", "@answers.csv", "--human", "human", "--resamples", "100", "--to", "json")
    #expect(json.output.contains("\"won\":0,\"lost\":3"))
    #expect(json.output.contains("{\"learner\":\"ben\",\"question\":\"2\",\"human\":0,\"a\":0,\"b\":1}"))
    let same = try fixture.run("compare", "@rubric.md", "@rubric.md", "@answers.csv", "--human", "human")
    #expect(same.output.contains("answers change their mark: 0"))
  }

  @Test func rubricsOfOtherQuestionsCannotBeCompared() throws {
    let fixture = try fixture()
    try fixture.write(
      "other.md", "# Other\n## Question 9 (1 mark)\n### Marking points\n- Award credit for stating a hat.\n")
    let outcome = try fixture.run("compare", "@rubric.md", "@other.md", "@answers.csv", "--human", "human")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("cannot be compared"))
  }
}
