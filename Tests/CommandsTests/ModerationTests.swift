import Testing

@testable import Commands

/// `--moderation`: what persons have decided.
struct ModerationTests {
  private static let answers = """
    learner,question,answer
    Amy,2,a name badge
    Ben,2,trousers
    Cai,2,Trousers!
    =Dee,2,I look who wears a name badge

    """

  /// Marks the class into `class/`.
  private func mark(_ fixture: Fixture, _ more: String...) throws -> Outcome {
    if !fixture.exists("answers.csv") { try fixture.write("answers.csv", Self.answers) }
    return try fixture.run(["mark", "@rubric.md", "@answers.csv", "--output", "@class/"] + more)
  }

  /// Fills in `moderated_marks` (and a note) for learners, as a person does in a spreadsheet.
  private func fill(_ fixture: Fixture, _ marks: [String: String], file: String = "filled.csv") throws {
    let lines = try fixture.read("class/moderation.csv").split(separator: "\n").map(String.init)
    #expect(
      lines[0] == "why,learner,question,answer,marks,max,moderated_marks,note,"
        + "same_answer,alike_answers,reason,answer_id,alike_ids")
    let filled = lines.map { line in
      var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if let mark = marks[cells[1]] { (cells[6], cells[7]) = (mark, mark.isEmpty ? "" : "my view") }
      return cells.joined(separator: ",")
    }
    try fixture.write(file, filled.joined(separator: "\r\n"))
  }

  private func marks(_ fixture: Fixture) throws -> [String] {
    try fixture.read("class/marks.csv").split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).prefix(2).joined(separator: " ")
    }
  }

  @Test func aPersonsMarksStandAndAreShown() throws {
    let fixture = try Fixture()
    _ = try mark(fixture)
    #expect(try marks(fixture) == ["Amy 1", "Ben 0", "Cai 0", "'=Dee 1"])
    try fill(fixture, ["Amy": "1", "Ben": "1", "'=Dee": "0"])
    let outcome = try mark(fixture, "--moderation", "@filled.csv")
    #expect(outcome.code == 0)
    // Cai wrote the same words as Ben.
    #expect(try marks(fixture) == ["Amy 1", "Ben 1", "Cai 1", "'=Dee 0"])
    #expect(outcome.output.contains("moderation: 3 marks changed by a person, 1 confirmed\n"))
    #expect(outcome.output.contains("  Ben, question 2: 0 → 1\n"))
    #expect(outcome.output.contains("  Cai, question 2: 0 → 1, decided with the same answer of another learner\n"))
    // Wilson's interval of 1 of 3, as SciPy gives it: 0.0615 to 0.7923.
    #expect(
      outcome.output.contains(
        "agreement with you so far: same mark on 1 of 3 answers, 33% (95% interval 6% to 79%)\n"))
    #expect(try fixture.read("class/marks.csv").contains("2:moderated"))
    #expect(try fixture.read("class/feedback/Ben.html").contains("Your tutor has decided this mark."))
  }

  /// What stands in `alike_answers` is decided with the row, and the table made then decides it again.
  @Test func nearlyTheSameIsDecidedOnce() throws {
    let fixture = try Fixture()
    try fixture.write(
      "answers.csv", Self.answers.replacing("I look who wears a name badge", with: "a badge with my name"))
    _ = try mark(fixture)
    let table = try fixture.read("class/moderation.csv")
    #expect(!table.contains("'=Dee,") && table.contains(",a badge with my name,"))
    try fill(fixture, ["Amy": "0"])
    let outcome = try mark(fixture, "--moderation", "@filled.csv")
    #expect(try marks(fixture) == ["Amy 0", "Ben 0", "Cai 0", "'=Dee 0"])
    #expect(
      outcome.output.contains("  =Dee, question 2: 1 → 0, decided with the nearly identical answer of Amy\n"))
    #expect(try fixture.read("class/moderation-log.csv").contains("\n1,decided,'=Dee,2,1,0,"))
    _ = try mark(fixture, "--moderation", "@class/moderation.csv")
    #expect(try marks(fixture) == ["Amy 0", "Ben 0", "Cai 0", "'=Dee 0"])
  }

  @Test func theTrailGrowsAndIsNeverRewritten() throws {
    let fixture = try Fixture()
    _ = try mark(fixture)
    #expect(!fixture.exists("class/moderation-log.csv"))
    try fill(fixture, ["Amy": "0"])
    _ = try mark(fixture, "--moderation", "@filled.csv")
    let first = try fixture.read("class/moderation-log.csv")
    #expect(first.contains("\n1,decided,Amy,2,1,0,,my view,"))
    // The same again adds nothing.
    _ = try mark(fixture, "--moderation", "@class/moderation.csv")
    #expect(try fixture.read("class/moderation-log.csv") == first)
    try fill(fixture, ["Amy": "1", "Ben": "1"])
    _ = try mark(fixture, "--moderation", "@filled.csv")
    let second = try fixture.read("class/moderation-log.csv")
    #expect(second.hasPrefix(first))
    #expect(second.contains("\n2,changed,Amy,2,1,1,0,my view,") && second.contains("\n2,decided,Ben,2,0,1,,my view,"))
    // Another rubric, another answer: the person's marks stand, and the trail says so.
    try fixture.write("answers.csv", Self.answers.replacing("a name badge", with: "nothing"))
    let outcome = try mark(fixture, "--moderation", "@class/moderation.csv")
    #expect(try marks(fixture).prefix(2) == ["Amy 1", "Ben 1"])
    #expect(outcome.output.contains("Amy, question 2: 0 → 1, decided for an earlier answer: look again"))
    #expect(try fixture.read("class/moderation-log.csv").contains("\n3,answer changed,Amy,2,0,1,1,"))
    // It is listed first, to be looked at again.
    #expect(try fixture.read("class/moderation.csv").contains("alike_ids\nanswer changed,Amy,2,nothing,0,1,1,my view,"))
  }

  @Test func marksStandWhenTheRubricChanges() throws {
    let fixture = try Fixture()
    _ = try mark(fixture)
    try fill(fixture, ["Amy": "1"])
    _ = try mark(fixture, "--moderation", "@filled.csv")
    try fixture.write("rubric.md", Fixture.rubric.replacing("a name badge", with: "stout gloves"))
    let outcome = try mark(fixture, "--moderation", "@class/moderation.csv")
    #expect(try marks(fixture).first == "Amy 1")
    #expect(outcome.output.contains("Amy, question 2: 0 → 1"))
    #expect(try fixture.read("class/moderation-log.csv").contains("\n2,proposal changed,Amy,2,0,1,1,"))
  }

  @Test func noPersonsMarkIsWrittenOver() throws {
    let fixture = try Fixture()
    _ = try mark(fixture)
    try fill(fixture, ["Amy": "0"], file: "class/moderation.csv")
    let before = try fixture.read("class/moderation.csv")
    let refused = try mark(fixture)
    #expect(refused.code == 64)
    #expect(refused.errors.contains("'DIR/class/moderation.csv' holds marks of a person that would be lost"))
    #expect(try fixture.read("class/moderation.csv") == before)
    // Nor by another table that does not have them.
    try fixture.write("other.csv", "learner,question,moderated_marks\nBen,2,1\n")
    #expect(try mark(fixture, "--moderation", "@other.csv").code == 64)
    #expect(try fixture.read("class/moderation.csv") == before)
  }

  @Test func whoIsNotInTheInputIsKept() throws {
    let fixture = try Fixture()
    try fixture.write("filled.csv", "learner,question,moderated_marks,note\nEve,2,1,ill\n")
    let outcome = try mark(fixture, "--moderation", "@filled.csv")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("no answer of 'Eve' to question 2 in the input"))
    #expect(try fixture.read("class/moderation.csv").contains("not in the answers,Eve,2,,,1,1,ill,,,"))
    #expect(try mark(fixture, "--moderation", "@class/moderation.csv").output.contains("no answer of 'Eve'"))
  }

  @Test(arguments: [
    (
      "learner,question,moderated_marks\nAmy,2,lots\n",
      ":2: error: 'lots' is no mark of question 2; it is a whole number from 0 to 1"
    ),
    ("learner,question,moderated_marks\nAmy,2,0.5\n", ":2: error: '0.5' is no mark"),
    ("learner,question,moderated_marks\nAmy,2,2\n", ":2: error: '2' is no mark"),
    ("learner,question,moderated_marks\nAmy,7,1\n", ":2: error: the rubric has no question '7'"),
    ("learner,question,moderated_marks\nAmy,2,1\nAmy,2,0\n", ":3: error: another row gives 'Amy' other marks"),
    ("name,mark\nAmy,1\n", ":1: error: the table has no column 'learner', 'question', 'moderated_marks'"),
    ("learner,question,moderated_marks\n\"Amy,2,1\n", ":2: error: a cell's quotation marks do not fit"),
    ("PK\u{3}\u{4}", ":1: error: this is a Word, Excel or zip file"),
  ])
  func whatCannotBeReadStopsTheRun(_ table: String, _ message: String) throws {
    let fixture = try Fixture()
    try fixture.write("filled.csv", table)
    let outcome = try mark(fixture, "--moderation", "@filled.csv")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("DIR/filled.csv" + message))
    #expect(!fixture.exists("class"))
  }

  /// As spreadsheets of other countries and systems save it.
  @Test func anySpreadsheetsCSVIsRead() throws {
    let fixture = try Fixture()
    let table = "Learner;Question;Moderated_Marks;Note\r\nAmy;2;0,0;caf\u{E9}\r\n"
    let forms: [[UInt8]] = [
      [0xEF, 0xBB, 0xBF] + [UInt8](table.utf8),
      [0xFF, 0xFE] + table.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      table.unicodeScalars.map { UInt8($0.value) },
    ]
    for (number, bytes) in forms.enumerated() {
      try fixture.write("filled.csv", bytes: bytes)
      try fixture.write("answers.csv", Self.answers)
      let folder = "@class\(number)/"
      let outcome = try fixture.run(
        "mark", "@rubric.md", "@answers.csv", "--output", folder, "--moderation", "@filled.csv")
      #expect(outcome.output.contains("Amy, question 2: 1 → 0"))
      #expect(try fixture.read("class\(number)/moderation.csv").contains(",0,café,"))
    }
  }

  @Test func aMissingTableIsAnError() throws {
    let outcome = try mark(try Fixture(), "--moderation", "@none.csv")
    #expect(outcome.code == 66)
  }

  /// By SciPy's `binomtest(part, whole).proportion_ci(method="wilson")`.
  @Test(arguments: [(0, 5, 0.0, 0.434482), (5, 5, 0.565518, 1.0), (11, 14, 0.524108, 0.924286)])
  func intervalsOfSharesAreWilsons(_ part: Int, _ whole: Int, _ lower: Double, _ upper: Double) {
    let interval = Proportion.interval(part, of: whole)
    #expect(abs(interval.lower - lower) < 1e-6 && abs(interval.upper - upper) < 1e-6)
  }
}
