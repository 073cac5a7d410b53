public import Gradebook
import RubricModel

/// The gradebook as a table: a row a learner, a column a question, with total, percentage, grade and flags.
public enum MarksCSV {
  /// The whole table. A cell is empty where there is no answer to the question; there are grades where the rubric has.
  public static func table(_ book: Gradebook) -> [UInt8] {
    let grading = Grading(book)
    var output: [UInt8] = []
    var header = CSVRow()
    header.word("learner")
    for heading in columnNames(book) { header.text(heading) }
    for word: StaticString in ["total", "max", "percentage"] { header.word(word) }
    if grading.hasGrades { header.word("grade") }
    header.word("flags")
    header.end(&output)
    for learner in book.learners.indices {
      var row = CSVRow()
      row.text(book.learners[learner].label)
      for question in book.questions {
        if let score = book.learners[learner].scores[question] { row.number(score.marks) } else { row.text("") }
      }
      row.number(book.total(learner))
      row.number(book.max)
      row.text(Percentage.text(book.total(learner), of: book.max))
      if grading.hasGrades { row.text(grading.name(book.total(learner))) }
      row.text(flags(book, learner).joined(separator: " "))
      row.end(&output)
    }
    return output
  }

  /// "question 1 (2)": the question with its full marks.
  static func columnNames(_ book: Gradebook) -> [String] {
    book.questions.map { "question \(book.rubric.questions[$0].id) (\(book.rubric.questions[$0].max))" }
  }

  /// What is to be seen to, by question: "3:refer 4:blank 2:answered-twice 5:missing".
  static func flags(_ book: Gradebook, _ learner: Int) -> [String] {
    var flags: [String] = []
    for question in book.questions {
      let id = book.rubric.questions[question].id
      if let score = book.learners[learner].scores[question] {
        flags += book.flags(score).map { "\(id):\($0)" }
        if book.learners[learner].repeated.contains(question) { flags.append("\(id):answered-twice") }
      } else {
        flags.append("\(id):missing")
      }
    }
    return flags
  }
}

/// Shares in percent.
enum Percentage {
  /// With one decimal, rounded to the nearer; empty where there is nothing to have a share of.
  static func text(_ part: Int, of whole: Int) -> String {
    if whole <= 0 { return "" }
    let tenths = (part * 2000 + whole) / (2 * whole)
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Whole percent, rounded to the nearer.
  static func whole(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
