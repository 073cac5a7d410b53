import Gradebook
import Testing

@testable import Reports

/// The tables of a class's folder.
struct ClassTablesTests {
  private let book = ClassFixture.book([
    ("=HYPERLINK(\"x\")", 1, "A name badge."), ("Ann, \"A\"", 1, ""), ("Ann, \"A\"", 1, "a name badge"),
    ("Ben", 0, "Loyal customers."),
  ])

  @Test func marksAreAGradebook() {
    let table = ClassFixture.text(MarksCSV.table(book))
    let lines = table.split(separator: "\n")
    #expect(lines[0] == "learner,question 1 (2),question 2 (1),total,max,percentage,flags")
    #expect(lines[1] == "\"'=HYPERLINK(\"\"x\"\")\",,1,1,3,33.3,1:missing")
    #expect(lines[2] == "\"Ann, \"\"A\"\"\",,1,1,3,33.3,1:missing 2:answered-twice")
    #expect(lines.count == 4)
  }

  @Test func percentagesAreRounded() {
    #expect(Percentage.text(2, of: 3) == "66.7")
    #expect(Percentage.text(0, of: 0) == "")
    #expect(Percentage.text(7, of: 7) == "100.0")
  }

  @Test func moodleIsToldByWhatItKnows() {
    #expect(!MoodleCSV.canBeImported(book))
    let table = ClassFixture.text(MoodleCSV.table(book) { _ in "-good" })
    #expect(table.hasPrefix("Name,Shop <work>,Question 1,Question 2,Feedback\n"))
    #expect(table.contains("'-good"))
  }

  @Test func moderationListsWhatToDecideWithItsReasons() {
    let sample = ModerationSample(book, size: 10)
    let table = ClassFixture.text(ModerationCSV.table(book, sample) { _ in "0a" })
    let lines = table.split(separator: "\n")
    #expect(
      lines[0] == "why,learner,question,answer,marks,max,moderated_marks,note,same_answer,reason,answer_id")
    // The two badges are one answer.
    #expect(lines.contains { $0.contains("A name badge.,1,1,,,1,") })
    #expect(ModerationCSV.cell("=1+1;-2") == "'=1+1;'-2")
  }
}
