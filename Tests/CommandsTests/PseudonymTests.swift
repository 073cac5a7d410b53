import Foundation
import Testing

@testable import Batch
@testable import Commands

/// `--pseudonymise` and `--pilot`.
struct PseudonymTests {
  private static let answers = """
    Timestamp,Email Address,Name,1,2
    14/03/2025 09:41:08,amy@c.example,Amy Archer,Loyal customers and more sales.,a name badge
    14/03/2025 09:44:30,ben@c.example,Ben Archer,nothing really,gloves
    13/03/2025 10:00:00,amy@c.example,Amy Archer,no idea,no idea
    """

  private func mark(_ fixture: Fixture, _ more: String...) throws -> Outcome {
    try fixture.write("answers.csv", Self.answers)
    return try fixture.run(
      ["mark", "@rubric.md", "@answers.csv", "--output", "@class/", "--pseudonymise", "@key.csv"] + more)
  }

  /// All that the folder holds, with the names of the files.
  private func everything(_ fixture: Fixture) throws -> String {
    let files = try FileManager.default.subpathsOfDirectory(atPath: fixture.path("class")).sorted()
    return try files.filter { $0 != "feedback" }.map { try $0 + "\n" + fixture.read("class/" + $0) }.joined()
  }

  @Test func noNameIsWritten() throws {
    let fixture = try Fixture()
    let outcome = try mark(fixture)
    #expect(outcome.code == 0)
    #expect(!outcome.output.contains("Amy") && !outcome.output.contains("c.example"))
    let text = try everything(fixture)
    for word in ["Amy", "Archer", "c.example", "09:41"] { #expect(!text.contains(word), "\(word)") }
    #expect(!fixture.exists("class/marks-moodle.csv"))
    let key = try fixture.read("key.csv")
    #expect(key.hasPrefix("code,learner,key\nL-") && key.contains(",Amy Archer,Email address amy@c.example\n"))
    let permissions = try FileManager.default.attributesOfItem(atPath: fixture.path("key.csv"))[.posixPermissions]
    #expect(permissions as? Int == 0o600)
    // The latest answer counts, though its time is not shown.
    #expect(try fixture.read("class/marks.csv").contains(",2,1,3,3,100.0,1:answered-twice"))
  }

  @Test func codesStayTheSame() throws {
    let fixture = try Fixture()
    _ = try mark(fixture)
    let (text, key) = (try everything(fixture), try fixture.read("key.csv"))
    _ = try mark(fixture, "--workers", "3")
    #expect(try everything(fixture) == text)
    #expect(try fixture.read("key.csv") == key)
    let remark = try fixture.run("remark", "@class", "@rubric.md", "@answers.csv", "--pseudonymise", "@key.csv")
    #expect(remark.output.contains("No mark changes."))
  }

  @Test func theKeyIsKeptApart() throws {
    let fixture = try Fixture()
    try fixture.write("answers.csv", Self.answers)
    let inside = try fixture.run(
      "mark", "@rubric.md", "@answers.csv", "--output", "@class/", "--pseudonymise", "@class/key.csv")
    #expect(inside.code == 64 && inside.errors.contains("keep the key elsewhere"))
    _ = try fixture.run("mark", "@rubric.md", "@answers.csv", "--output", "@class/")
    let mixed = try mark(fixture)
    #expect(mixed.code == 64 && mixed.errors.contains("'DIR/class/' holds results with names"))
    try fixture.write("key.csv", "a,b\n1,2\n")
    let other = try fixture.run(
      "mark", "@rubric.md", "@answers.csv", "--output", "@new/", "--pseudonymise", "@key.csv")
    #expect(other.code == 65 && other.errors.contains("this is no key file of --pseudonymise"))
    #expect(!fixture.exists("new"))
  }

  @Test func aPilotShowsASpreadAndWritesNothing() throws {
    let fixture = try Fixture()
    try fixture.write("answers.csv", Self.answers)
    let outcome = try fixture.run("mark", "@rubric.md", "@answers.csv", "--pilot", "2", "--output", "@class/")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("question 1") && outcome.output.contains("question 2"))
    #expect(outcome.output.contains("2 answers marked"))
    #expect(outcome.errors == "pilot: 2 of 6 answers, of every question and length; nothing was written\n")
    #expect(try fixture.names() == ["answers.csv", "rubric.md"])
    #expect(try fixture.run("mark", "@rubric.md", "@answers.csv", "--pilot", "0").code == 64)
  }

  @Test func aPilotTakesAllQuestionsAndLengths() {
    func row(_ question: Int?, _ length: Int) -> AnswerRow {
      AnswerRow(
        learner: [], question: [], questionIndex: question, answer: [UInt8](repeating: 97, count: length),
        place: Place(file: "", line: 1))
    }
    let rows = [row(0, 9), row(0, 1), row(0, 5), row(1, 3), row(1, 0), row(0, 7), row(0, 3)]
    #expect(PilotRun.spread(rows, 2) == [2, 3])
    // Of five lengths three: the shortest, the middle and the longest third.
    #expect(PilotRun.spread(rows, 4) == [1, 2, 3, 5] || PilotRun.spread(rows, 4) == [0, 1, 2, 3])
    #expect(PilotRun.spread(rows, 100) == [0, 1, 2, 3, 5, 6])
    #expect(PilotRun.spread([], 3).isEmpty)
  }
}
