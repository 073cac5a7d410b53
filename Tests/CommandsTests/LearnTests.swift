import Foundation
import Testing

@testable import Commands

/// `examiner learn` and `examiner import`.
struct LearnTests {
  /// Why a wet towel cools a room: an examiner gives the mark for evaporation, in whatever form; nobody told the rubric.
  private static let rubric = """
    # Cooling

    ## Question 1 (1 mark)
    Why does a wet towel cool a room?
    ### Marking points
    - Award credit for stating that heat is taken from the air.

    ## Synonyms
    - heat: warmth

    """

  private static var answers: String {
    let right = ["it evaporates", "the water evaporated", "evaporation happens", "water is evaporating"]
    let wrong = ["it is wet", "the towel drips", "water is cold", "a draught comes"]
    var lines = "learner,question,answer,mark\n"
    for number in 0..<40 {
      lines +=
        "L\(number),1,I think \(number % 2 == 0 ? right[number / 2 % 4] : wrong[number / 2 % 4]),\(number % 2 == 0 ? 1 : 0)\n"
    }
    return lines
  }

  private func fixture() throws -> Fixture {
    let fixture = try Fixture()
    try fixture.write("base.md", Self.rubric)
    try fixture.write("answers.csv", Self.answers)
    return fixture
  }

  @Test func writesARubricThatMarks() throws {
    let fixture = try fixture()
    let outcome = try fixture.run(
      "learn", "@answers.csv", "--human", "mark", "--rubric", "@base.md", "--output", "@learnt.md", "--resamples", "100"
    )
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("Cross-validated by learner"))
    let text = try fixture.read("learnt.md")
    #expect(text.contains("## Learnt rules: question 1\n- marks: 1 from "))
    #expect(
      text.range(of: #"- \+\d+ evaporat\w+ \(20 answers, 100% with half the marks: “"#, options: .regularExpression)
        != nil)
    // The rest of the rubric stands as it was.
    #expect(text.hasPrefix(Self.rubric.trimmingCharacters(in: .newlines) + "\n\n## Learnt rules"))
    #expect(try fixture.run("compile", "@learnt.md", "--strict", "--quiet").code == 0)
    let before = try fixture.run(
      "evaluate", "@base.md", "@answers.csv", "--human", "mark", "--to", "json", "--resamples", "100")
    let after = try fixture.run(
      "evaluate", "@learnt.md", "@answers.csv", "--human", "mark", "--to", "json", "--resamples", "100")
    #expect(!before.output.contains("\"name\":\"exact agreement\",\"program\":{\"value\":1,"))
    #expect(after.output.contains("\"name\":\"exact agreement\",\"program\":{\"value\":1,"))
  }

  @Test func learningAgainReplacesTheRules() throws {
    let fixture = try fixture()
    for base in ["@base.md", "@learnt.md"] {
      let outcome = try fixture.run(
        "learn", "@answers.csv", "--human", "mark", "--rubric", base, "--output",
        base == "@base.md" ? "@learnt.md" : "@again.md",
        "--quiet")
      #expect(outcome.code == 0, "\(outcome.errors)")
    }
    #expect(try fixture.read("again.md").components(separatedBy: "# Learnt rules").count == 2)
  }

  @Test func learnsWithoutARubric() throws {
    let fixture = try fixture()
    let outcome = try fixture.run("learn", "@answers.csv", "--human", "mark", "--output", "@learnt.md", "--quiet")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let text = try fixture.read("learnt.md")
    #expect(text.contains("## Question 1 (1 mark)"))
    #expect(text.contains("## Learnt rules: question 1"))
  }

  /// From the words alone, the little ones too, to be weighed with the points.
  @Test func learnsRulesToWeigh() throws {
    let fixture = try fixture()
    let outcome = try fixture.run(
      "learn", "@answers.csv", "--human", "mark", "--rubric", "@base.md", "--weigh", "--output", "@learnt.md",
      "--resamples", "100")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("they are weighed with what is found"))
    let text = try fixture.read("learnt.md")
    #expect(text.contains("\n- weighed with the points\n"))
    #expect(!text.contains("\n- coverage:"))
    #expect(try fixture.run("compile", "@learnt.md", "--strict", "--quiet").code == 0)
    let marked = try fixture.run("mark", "@learnt.md", "@answers.csv", "--to", "jsonl", "--quiet")
    #expect(marked.code == 0)
    #expect(marked.output.split(separator: "\n").count == 40)
  }

  @Test func suggestsLinesForAPerson() throws {
    let fixture = try fixture()
    let outcome = try fixture.run(
      "learn", "@answers.csv", "--human", "mark", "--rubric", "@base.md", "--suggest", "--resamples", "100")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("accept: "))
    #expect(outcome.output.contains("evaporat"))
  }

  @Test func namesTheAnswersToMarkNext() throws {
    let fixture = try fixture()
    try fixture.write(
      "answers.csv",
      Self.answers
        + "N1,1,the heat of the air goes into it,\nN2,1,I think it is wet,\nN3,1,molecules with energy leave,\n")
    let outcome = try fixture.run("learn", "@answers.csv", "--human", "mark", "--rubric", "@base.md", "--next", "2")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(outcome.output.contains("molecules with energy"))
  }

  @Test func saysWhereNothingIsLeftToMark() throws {
    let fixture = try fixture()
    let outcome = try fixture.run("learn", "@answers.csv", "--human", "mark", "--rubric", "@base.md", "--next", "2")
    #expect(outcome.code == 0)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("every answer has a mark: there is none left to mark next"))
  }

  @Test func saysWhyNothingCanBeLearnt() throws {
    let fixture = try fixture()
    try fixture.write("few.csv", "learner,question,answer,mark\na,1,x,1\nb,1,y,0\n")
    let few = try fixture.run("learn", "@few.csv", "--human", "mark", "--rubric", "@base.md", "--output", "@out.md")
    #expect(few.code == 65)
    #expect(few.errors.contains("too few to learn from"))
    let same = "learner,question,answer,mark\n" + (0..<20).map { "L\($0),1,words,1\n" }.joined()
    try fixture.write("same.csv", same)
    let alike = try fixture.run("learn", "@same.csv", "--human", "mark", "--rubric", "@base.md", "--output", "@out.md")
    #expect(alike.errors.contains("all answers have the same mark"))
    #expect(!fixture.exists("out.md"))
    #expect(try fixture.run("learn", "@answers.csv", "--human", "mark", "--rubric", "@base.md").code == 64)
  }

  // MARK: Data sets, in layouts of others and words of our own

  private func imported(_ name: String, _ text: String, _ more: String...) throws -> (Outcome, String) {
    let fixture = try Fixture()
    try fixture.write(name, text)
    let outcome = try fixture.run(["import", "@\(name)", "--rubric", "@imported.md"] + more)
    return (outcome, fixture.exists("imported.md") ? try fixture.read("imported.md") : "")
  }

  @Test func readsSemEval() throws {
    let (outcome, rubric) = try imported(
      "KE_1.xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <question id="KE_1" module="KE"><questionText>Why does the lid rattle?</questionText>
        <referenceAnswers><referenceAnswer category="BEST" id="a1">Steam pushes it &amp; lifts it.</referenceAnswer></referenceAnswers>
        <studentAnswers>
          <studentAnswer id="KE.1.7" accuracy="correct">Because steam lifts it up.</studentAnswer>
          <studentAnswer id="KE.1.9" accuracy="partially_correct_incomplete">It is hot.</studentAnswer>
        </studentAnswers></question>
      """)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(
      outcome.output
        == #"{"learner":"KE.1.7","question":"KE_1","answer":"Because steam lifts it up.","human_marks":1,"max":1,"label":"correct"}"#
        + "\n"
        + #"{"learner":"KE.1.9","question":"KE_1","answer":"It is hot.","human_marks":0,"max":1,"label":"partially_correct_incomplete"}"#
        + "\n")
    #expect(
      rubric.contains(
        "## Question KE_1 (1 mark)\n\nWhy does the lid rattle?\n\n### Model answers\n\n- Steam pushes it & lifts it.\n")
    )
  }

  @Test func readsASAP() throws {
    let (outcome, rubric) = try imported(
      "train.tsv",
      "Id\tEssaySet\tScore1\tScore2\tEssayText\n1\t1\t2\t3\tYou need to know how much \"vinegar\" was used.\n2\t3\t0\t0\tPandas eat bamboo.\n"
    )
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(
      outcome.output.contains(
        #""answer":"You need to know how much \"vinegar\" was used.","human_marks":2,"human2_marks":3,"max":3"#))
    #expect(
      outcome.output.contains(#""question":"3","answer":"Pandas eat bamboo.","human_marks":0,"human2_marks":0,"max":2"#)
    )
    #expect(rubric.contains("## Question 1 (3 marks)"))
  }

  @Test func readsMohlersFolder() throws {
    let fixture = try Fixture()
    let files = FileManager.default
    try files.createDirectory(atPath: fixture.path("m/raw"), withIntermediateDirectories: true)
    try files.createDirectory(atPath: fixture.path("m/scores/1.1"), withIntermediateDirectories: true)
    try fixture.write("m/raw/questions", "1.1 What is a queue?\n")
    try fixture.write("m/raw/answers", "1.1 A list where the first in is the first out.\n")
    try fixture.write("m/raw/1.1", "1.1 first come first served\n1.1 a stack\n")
    try fixture.write("m/scores/1.1/me", "5\n1.5\n")
    try fixture.write("m/scores/1.1/other", "4\n0\n")
    try fixture.write("m/scores/1.1/ave", "4.5\n0.75\n")
    let outcome = try fixture.run("import", "@m", "--rubric", "@imported.md")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains(#""answer":"a stack","human_marks":1.5,"human2_marks":0,"max":5,"average":"0.75""#))
    #expect(try fixture.read("imported.md").contains("- A list where the first in is the first out."))
  }

  @Test func readsPatternMatchResponses() throws {
    let (outcome, _) = try imported("r.csv", "Expected mark,Response\n1,\"oil floats, water sinks\"\n0,they mix\n")
    #expect(outcome.output.contains(#""question":"1","answer":"oil floats, water sinks","human_marks":1,"max":1"#))
    #expect(outcome.output.contains(#""answer":"they mix","human_marks":0"#))
  }

  @Test func readsRSMToolsTables() throws {
    let (outcome, _) = try imported(
      "train.csv", "spkitemid,candidate,text,sc1,sc2,FLUENCY\nR1,C9,It floats.,2.5,3,0.7\n")
    #expect(
      outcome.output.contains(
        #"{"learner":"C9","question":"1","answer":"It floats.","human_marks":2.5,"human2_marks":3"#))
    let (features, _) = try imported("train.csv", "spkitemid,sc1,FLUENCY\nR1,2,0.7\n")
    #expect(features.code == 65)
    #expect(features.errors.contains("no column holds answers"))
  }

  @Test func readsTablesWithColumnsNamed() throws {
    let (outcome, rubric) = try imported(
      "data.jsonl",
      #"{"qid":"a b","reply":"It melts.","grade":0.5,"of":2,"best":["It melts to water.","It becomes liquid."],"part":"x"}"#
        + "\n"
        + #"{"qid":"a b","reply":"No.","grade":0,"of":2,"best":[],"part":"y"}"# + "\n",
      "--question", "qid", "--answer", "reply", "--human", "grade", "--max", "of", "--model", "best", "--where",
      "part=x")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(
      outcome.output == #"{"learner":"1","question":"a-b","answer":"It melts.","human_marks":0.5,"max":2,"part":"x"}"#
        + "\n")
    #expect(rubric.contains("## Question a-b (2 marks)"))
    #expect(rubric.contains("- It melts to water.\n- It becomes liquid."))
  }

  @Test(arguments: [
    ("x.xml", "<question id=\"1\"><questionText>broken", "damaged XML"),
    ("x.xml", "<!DOCTYPE q [<!ENTITY a \"b\">]><question/>", "declaration"),
    ("x.csv", "question,answer\n1,a,b\n", "3 cells in a row under a header of 2"),
    ("x.csv", "one,two\n1,2\n", "no column holds answers"),
    ("x.jsonl", "{\"answer\": \n", "not a JSON object on one line"),
    ("x.csv", "", "there are no answers"),
  ])
  func saysWhatItCannotRead(_ name: String, _ text: String, _ words: String) throws {
    let (outcome, _) = try imported(name, text)
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }
}
