public import Gradebook
import RubricModel

/// Marks as Moodle imports them (Grades, Import, CSV file): one row a learner, with what Moodle knows the learner by.
public enum MoodleCSV {
  /// Whether Moodle can tell the learners: each has an e-mail address, an ID number or a user name.
  public static func canBeImported(_ book: Gradebook) -> Bool {
    book.learners.allSatisfy { !$0.identity.identifiers.isEmpty }
  }

  /// The whole table: what identifies the learner, the name, the total, each question's marks, and the feedback.
  ///
  /// - Parameter feedback: a few plain sentences for the learner at a place.
  public static func table(_ book: Gradebook, feedback: (Int) -> String) -> [UInt8] {
    var output: [UInt8] = []
    let kinds = LearnerIdentity.Identifier.Kind.allCases.filter { kind in
      book.learners.contains { $0.identity.identifiers.contains { $0.kind == kind } }
    }
    var header = CSVRow()
    for kind in kinds { header.word(kind.heading) }
    header.word("Name")
    header.text(total(book))
    for question in book.questions { header.text("Question \(book.rubric.questions[question].id)") }
    header.word("Feedback")
    header.end(&output)
    for learner in book.learners.indices {
      var row = CSVRow()
      let identity = book.learners[learner].identity
      for kind in kinds { row.text(identity.identifiers.first { $0.kind == kind }?.value ?? "") }
      row.text(identity.shownName)
      row.number(book.total(learner))
      for question in book.questions {
        if let score = book.learners[learner].scores[question] { row.number(score.marks) } else { row.text("") }
      }
      row.text(feedback(learner))
      row.end(&output)
    }
    return output
  }

  private static func total(_ book: Gradebook) -> String {
    book.rubric.title.isEmpty ? "Total" : book.rubric.title
  }
}
