public import Gradebook
import Marking
import RubricModel

/// The answers that a person should look at, as a table to fill in.
public enum ModerationCSV {
  /// The columns; a person fills in `moderated_marks` and `note`.
  public static let columns: [StaticString] = [
    "why", "learner", "question", "answer", "marks", "max", "moderated_marks", "note", "same_answer",
    "alike_answers", "reason", "answer_id", "alike_ids",
  ]

  /// The whole table.
  ///
  /// - Parameter digest: what tells answers apart.
  public static func table(_ book: Gradebook, _ sample: ModerationSample, digest: ([UInt8]) -> String) -> [UInt8] {
    var output: [UInt8] = []
    var header = CSVRow()
    for column in columns { header.word(column) }
    header.end(&output)
    for item in sample.items {
      guard let score = book.learners[item.learner].scores[item.question] else { continue }
      let answer = book.answers[score.answer]
      var row = CSVRow()
      row.word(name(item.why))
      row.text(book.learners[item.learner].label)
      row.text(book.rubric.questions[item.question].id)
      row.text(answer.text)
      row.number(score.proposed)
      row.number(score.max)
      row.text(score.decided.map { String($0.marks) } ?? "")
      row.text(score.decided?.note ?? "")
      row.text(item.alike == 0 ? "" : String(item.alike))
      let alike = texts(of: item.near, book, item.question)
      row.text(alike.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " | "))
      row.text(reasons(book, score, item.question))
      row.text(digest(answer.text))
      row.text(alike.map(digest).joined(separator: " "))
      row.end(&output)
    }
    for unused in book.unused {
      var row = CSVRow()
      row.word("not in the answers")
      row.text(unused.learner)
      row.text(book.rubric.questions[unused.question].id)
      row.text("")
      row.text(unused.proposed.map(String.init) ?? "")
      row.number(book.rubric.questions[unused.question].max)
      row.number(unused.marks)
      row.text(unused.note)
      row.text("")
      row.text("")
      row.text("")
      row.text(unused.answer)
      row.text(unused.alike.joined(separator: " "))
      row.end(&output)
    }
    return output
  }

  /// A label as the table shows it: what a spreadsheet could take for a formula has an apostrophe before it.
  public static func cell(_ text: String) -> String {
    var bytes: [UInt8] = []
    CSVCell.appendText([UInt8](text.utf8), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The word of the column `why`.
  public static func name(_ why: ModerationSample.Why) -> StaticString {
    switch why {
    case .referred: "refer"
    case .changed: "answer changed"
    case .sample: "sample"
    case .moderated(ofSample: false): "moderated"
    case .moderated(ofSample: true): "moderated sample"
    }
  }

  /// The answers of learners, each once.
  private static func texts(of learners: [Int], _ book: Gradebook, _ question: Int) -> [[UInt8]] {
    var seen: Set<[UInt8]> = []
    return learners.compactMap { learner in
      guard let score = book.learners[learner].scores[question] else { return nil }
      let text = book.answers[score.answer].text
      return seen.insert(text).inserted ? text : nil
    }
  }

  private static func reasons(_ book: Gradebook, _ score: Gradebook.Score, _ question: Int) -> String {
    let points = book.answers[score.answer].result.points.filter { $0.question == question }
    return points.map { Wording.reason($0, in: book.rubric) }.joined(separator: " | ")
  }
}
