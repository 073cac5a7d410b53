import Gradebook
import Testing

@testable import Reports

/// The tables of a class's folder.
struct ClassTablesTests {
  private static let answers: [(String, Int?, String)] = [
    ("=HYPERLINK(\"x\")", 1, "A name badge."), ("Ann, \"A\"", 1, ""), ("Ann, \"A\"", 1, "a name badge"),
    ("Ben", 0, "Loyal customers."),
  ]
  private let book = ClassFixture.book(answers)

  @Test func marksAreAGradebook() {
    let table = ClassFixture.text(MarksCSV.table(book))
    let lines = table.split(separator: "\n")
    #expect(lines[0] == "learner,question 1 (2),question 2 (1),total,max,percentage,flags")
    #expect(lines[1] == "\"'=HYPERLINK(\"\"x\"\")\",,1,1,3,33.3,1:missing")
    #expect(lines[2] == "\"Ann, \"\"A\"\"\",,1,1,3,33.3,1:missing 2:answered-twice")
    #expect(lines.count == 4)
  }

  @Test func gradesStandInTheGradebook() {
    let graded = ClassFixture.book(Self.answers, grades: "## Grades\n- =Pass: 33.3%\n- Merit: 3 marks\n")
    let lines = ClassFixture.text(MarksCSV.table(graded)).split(separator: "\n")
    #expect(lines[0] == "learner,question 1 (2),question 2 (1),total,max,percentage,grade,flags")
    #expect(lines[2] == "\"Ann, \"\"A\"\"\",,1,1,3,33.3,'=Pass,1:missing 2:answered-twice")
    let page = ClassFixture.text(FeedbackPage.page(graded, learner: 0, format: .html, reveals: false))
    #expect(page.contains("<p>Grade: =Pass</p>"))
    #expect(ClassFixture.text(ClassReportPage.page(graded, notes: [])).contains("Learners by grade"))
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
      lines[0] == "why,learner,question,answer,marks,max,moderated_marks,note,"
        + "same_answer,alike_answers,reason,answer_id,alike_ids")
    // The two badges are one answer.
    #expect(lines.contains { $0.contains("A name badge.,1,1,,,1,") })
    #expect(ModerationCSV.cell("=1+1;-2") == "'=1+1;'-2")
  }
}
