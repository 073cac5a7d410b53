import Foundation
import Testing

@testable import Commands

/// `examiner mark … --output DIR/`.
struct ClassFolderTests {
  private static let export = """
    Timestamp,Email Address,Name,1. Identify two benefits of serving people well.,2. State one thing to wear at work.
    14/03/2025 09:41:08,amy@c.example,Amy,Loyal customers and more sales.,a name badge
    14/03/2025 09:44:30,ben@c.example,Ben,nothing really,
    13/03/2025 10:00:00,amy@c.example,Amy,no idea,no idea
    """

  private func mark(_ fixture: Fixture, _ more: String...) throws -> Outcome {
    try fixture.write("answers.csv", Self.export)
    return try fixture.run(["mark", "@rubric.md", "@answers.csv", "--output", "@class/"] + more)
  }

  @Test func writesAllThatATutorNeeds() throws {
    let fixture = try Fixture()
    let outcome = try mark(fixture)
    #expect(outcome.code == 0)
    let names = try FileManager.default.subpathsOfDirectory(atPath: fixture.path("class")).sorted()
    #expect(
      names == [
        "feedback", "feedback/Amy.html", "feedback/Ben.html", "marks-moodle.csv", "marks.csv", "moderation.csv",
        "rejected.csv", "report.html", "results.jsonl",
      ])
    let marks = try fixture.read("class/marks.csv").split(separator: "\n")
    // Amy's later answers stand first in the file, and count.
    #expect(marks[1] == "Amy,2,1,3,3,100.0,1:answered-twice 2:answered-twice")
    #expect(marks[2].hasPrefix("Ben,0,0,0,3,0.0,"))
    #expect(try fixture.read("class/marks-moodle.csv").contains("\namy@c.example,Amy,3,2,1,Full marks: well done."))
    #expect(try fixture.read("class/results.jsonl").split(separator: "\n").count == 6)
    #expect(try fixture.read("class/rejected.csv") == "file,line,column,code,reason\n")
    #expect(outcome.output.contains("2 learners, 2 questions"))
    #expect(outcome.output.contains("Amy answered more than once; the latest answers count"))
  }

  @Test func runsAreTheSameBytes() throws {
    let fixture = try Fixture()
    _ = try mark(fixture, "--workers", "1")
    let files = ["marks.csv", "report.html", "moderation.csv", "results.jsonl", "feedback/Amy.html"]
    let first = try files.map { try fixture.read("class/\($0)") }
    _ = try mark(fixture, "--workers", "5")
    #expect(try files.map { try fixture.read("class/\($0)") } == first)
  }

  /// Pages of an earlier run go, files of the tutor's own stay.
  @Test func whatIsNotOursStays() throws {
    let fixture = try Fixture()
    _ = try mark(fixture)
    try fixture.write("class/notes.txt", "mine")
    try fixture.write("class/feedback/mine.html", "<p>mine</p>")
    _ = try mark(fixture, "--feedback", "markdown")
    #expect(try fixture.read("class/notes.txt") == "mine")
    #expect(try fixture.read("class/feedback/mine.html") == "<p>mine</p>")
    #expect(fixture.exists("class/feedback/Amy.md") && !fixture.exists("class/feedback/Amy.html"))
    #expect(!fixture.exists("class/.examiner-part"))
  }

  @Test func namesOfFilesAreSafe() throws {
    let fixture = try Fixture()
    let names = ["../../x", "CON", "Ann", "ann.", "…", "李小龍", "a/b\\c:d", String(repeating: "long ", count: 60)]
    let rows = names.map { "\"\($0)\",2,a name badge\n" }.joined()
    try fixture.write("answers.csv", "learner,question,answer\n" + rows)
    let outcome = try fixture.run("mark", "@rubric.md", "@answers.csv", "--output", "@class/")
    #expect(outcome.code == 0)
    let files = Set(try FileManager.default.contentsOfDirectory(atPath: fixture.path("class/feedback")))
    #expect(files.count == 8)
    #expect(
      files.isSuperset(of: [
        "x.html", "CON-1.html", "Ann.html", "ann-2.html", "learner.html", "李小龍.html", "a-b-c-d.html",
      ]))
    #expect(try fixture.names() == ["answers.csv", "class", "rubric.md"])
  }

  @Test func nothingIsWrittenWhereNothingCanBeMarked() throws {
    let fixture = try Fixture()
    try fixture.write("answers.csv", "pupil number,mark\n1,2\n")
    let outcome = try fixture.run("mark", "@rubric.md", "@answers.csv", "--output", "@class/")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("DIR/answers.csv:1:1: error: no column with answers"))
    #expect(!fixture.exists("class"))
  }

  @Test func rejectedRowsAreListed() throws {
    let fixture = try Fixture()
    try fixture.write("answers.csv", "learner,question,answer\nAmy,2,a name badge\nBen,9,x\n")
    let outcome = try fixture.run("mark", "@rubric.md", "@answers.csv", "--output", "@class/")
    #expect(outcome.code == 65)
    #expect(try fixture.read("class/rejected.csv").contains(",3,5,unknown-question,"))
    #expect(outcome.output.contains("1 row could not be marked; rejected.csv says why"))
  }

  @Test(arguments: [
    (["--output", "@class/", "--to", "csv"], "--to is for one file"),
    (["--output", "@class/", "--resume"], "--resume is for one file"),
    (["--output", "@class/", "--rejected", "@r.jsonl"], "in a folder it is rejected.csv"),
    (["--output", "@marks.txt", "--feedback", "text"], "--feedback needs a folder"),
    (["--reveal"], "--reveal needs a folder"), (["--sample", "5"], "--sample needs a folder"),
    (["--output", "@class/", "--feedback", "pdf"], "--feedback cannot be 'pdf'"),
  ])
  func wrongUseIsExplained(_ arguments: [String], _ words: String) throws {
    let fixture = try Fixture()
    try fixture.write("answers.csv", Self.export)
    let outcome = try fixture.run(["mark", "@rubric.md", "@answers.csv"] + arguments)
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains(words))
    #expect(!fixture.exists("class"))
  }

  @Test(arguments: [
    ("14/03/2025 09:41:08", "14/03/2025 10:00"), ("2025-03-14T09:41:08Z", "2025-03-14T09:41:09Z"),
    ("2025/03/14 9:41:08 am GMT", "2025/03/14 1:02:03 pm GMT"), ("14 March 2025 9:41 AM", "2 April 2025 12:10 AM"),
    ("13/01/2025", "01/02/2025"), ("45730.40", "45730.41"), ("March 14, 2025 11:59 AM", "March 14, 2025 12:00 PM"),
  ])
  func timesAreCompared(_ earlier: String, _ later: String) throws {
    let order = SubmissionTime.order([earlier, later])
    let first = try #require(SubmissionTime.value(earlier, order))
    #expect(try first < #require(SubmissionTime.value(later, order)))
  }

  @Test func theClassTellsWhichNumberIsTheDay() {
    #expect(SubmissionTime.order(["3/4/2025", "3/14/2025"]) == .monthFirst)
    #expect(SubmissionTime.order(["3/4/2025", "14/3/2025"]) == .dayFirst)
    #expect(SubmissionTime.order(["3/4/2025"]) == .dayFirst)
    #expect(SubmissionTime.value("soon", .dayFirst) == nil)
    #expect(SubmissionTime.value("99/99/2025", .dayFirst) == nil)
  }
}
