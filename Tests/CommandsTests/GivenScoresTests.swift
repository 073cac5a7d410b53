import Testing

@testable import Commands

/// `examiner evaluate --scores`: another program's marks, judged without a rubric.
struct GivenScoresTests {
  private func evaluate(_ table: String, _ more: String...) throws -> Outcome {
    let fixture = try Fixture()
    try fixture.write("scores.csv", table)
    return try fixture.run(
      ["evaluate", "@scores.csv", "--human", "sc1", "--scores", "raw", "--resamples", "100"] + more)
  }

  /// Rounded and cut to the person's range, the scores are the marks; as they are, r is 0.9438 and RMSE 0.5408.
  @Test func scoresAreRoundedForAgreementOnly() throws {
    let outcome = try evaluate(
      "spkitemid,sc1,raw\na,0,0.2\nb,1,1.4\nc,2,1.6\nd,3,3.9\n", "--to", "json")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("\"scores\":\"raw\",\"human\":\"sc1\",\"answers\":4,"))
    #expect(outcome.output.contains("\"name\":\"exact agreement\",\"program\":{\"value\":1,"))
    #expect(outcome.output.contains("\"score\":{\"Pearson r\":{\"value\":0.94379917818033"))
    #expect(outcome.output.contains("\"RMSE\":{\"value\":0.5408326913195"))
    #expect(!outcome.output.contains("\"words\""), "there is no rubric whose words could be compared")
    #expect(!outcome.output.contains("\"calibration\""))
  }

  @Test func halfMarksAreTheStepWhereThereAreAny() throws {
    let outcome = try evaluate("sc1,raw\n0,0.1\n0.5,0.6\n1.5,1.2\n2,2\n", "--to", "json")
    #expect(outcome.output.contains("\"levels\":[0,0.5,1,1.5,2]"))
    #expect(outcome.output.contains("\"name\":\"exact agreement\",\"program\":{\"value\":0.75,"))
  }

  @Test func readsQuestionsGroupsAndASecondPerson() throws {
    let table =
      "learner,question,sc1,sc2,raw,team\n"
      + (0..<40).map { number in
        "L\(number),Q \(number % 2),\(number % 3),\(number % 4 == 0 ? 1 : number % 3),\(number % 3).2,\(number % 2)\n"
      }.joined()
    let text = try evaluate(table, "--human2", "sc2", "--by", "team", "--smallest-group", "10")
    #expect(text.code == 0, "\(text.errors)")
    for words in [
      "by another marker (column “raw”)", "Second person", "Scores less second person", "Learners by “team”", "Q 0",
      "rounded to 1, the step of the person’s",
    ] {
      #expect(text.output.split { $0.isWhitespace }.joined(separator: " ").contains(words), "\(words)\n\(text.output)")
    }
    #expect(!text.output.contains("Words alone") && !text.output.contains("Confidence"))
    let csv = try evaluate(table, "--human2", "sc2", "--to", "csv").output
    #expect(csv.contains("all,,raw_trim_round,40,") && csv.contains("all,,raw,40,") && csv.contains("all,,human2,40,"))
    #expect(!csv.contains("words_alone"))
    let page = try evaluate(table, "--to", "html").output
    #expect(page.contains("</html>"))
  }

  @Test func decisionsAreScoresToo() throws {
    let outcome = try evaluate("sc1,raw\nmet,met\nnot,partial\npartial,partial\nmet,not\n", "--to", "json")
    #expect(outcome.output.contains("\"levels\":[0,1,2]"))
    #expect(outcome.output.contains("\"name\":\"exact agreement\",\"program\":{\"value\":0.5,"))
  }

  @Test func columnsAreNamedByMap() throws {
    let outcome = try evaluate("Aufgabe,sc1,raw\nx,1,1\ny,0,1\n", "--map", "Aufgabe=question", "--to", "json")
    #expect(outcome.output.contains("\"question\":\"x\"") && outcome.output.contains("\"question\":\"y\""))
    let wrong = try evaluate("a,sc1,raw\n1,1,1\n", "--map", "a=7")
    #expect(wrong.code == 64)
    #expect(wrong.errors.contains("with --scores it is one of learner, question, answer or max"), "\(wrong.errors)")
  }

  @Test(arguments: [
    ("sc1,rav\n1,1\n", "the answers have no column \"raw\", but \"rav\"; they have"),
    ("# A text, with\nno columns\nof marks, at all, or\n", "the answers have no column \"sc1\""),
    ("sc1,raw\n1,\n0,1\n", "scores.csv:2:1: error: there is no score to compare"),
    ("sc1,raw\n1,met\n0,1\n", "hold marks and decisions; they must hold the same"),
    ("sc1,raw\n1,much\n0,1\n", "\"much\" in column \"raw\" is no mark"),
    ("sc1,raw,max\n3,1,2\n0,1,2\n", "3 marks are more than the 2"),
    ("sc1,raw\n-1,1\n0,1\n", "-1 marks are below 0"),
    ("", "there are no answers"),
  ])
  func saysWhatIsWrong(_ table: String, _ words: String) throws {
    let outcome = try evaluate(table)
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count <= 3, "\(outcome.errors)")
  }

  @Test func nothingToSwitchOff() throws {
    let outcome = try evaluate("sc1,raw\n1,1\n", "--ablate")
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("--ablate cannot be used with --scores"))
  }

  @Test func oneAnswerHasNoIntervals() throws {
    let outcome = try evaluate("sc1,raw\n1,1\n")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("resamples of 1 answer, seed 1"))
    #expect(!outcome.output.lowercased().contains("nan"))
  }
}
