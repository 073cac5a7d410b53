import Batch
import Gradebook
import Reports
import RubricModel

/// A moderation table that a person has filled in.
struct ModerationFile {
  private(set) var rows: [ModerationRow] = []
  /// What is wrong, by line; where there is anything, no mark of the table may be left out silently.
  private(set) var problems: [(line: Int, message: String)] = []

  private static let columns = ["learner", "question", "moderated_marks"]

  /// - Parameters:
  ///   - bytes: the table.
  ///   - book: whose learners and questions the rows mean.
  init(_ bytes: [UInt8], _ book: Gradebook) {
    let table: TableFile
    do throws(TableFile.Problem) {
      table = try TableFile(bytes, required: Self.columns)
    } catch {
      problems.append((Self.line(error), Self.message(error)))
      return
    }
    let questions = QuestionNames(book.rubric)
    // The table shows labels with the apostrophes that keep them from being formulas.
    let labels = Dictionary(
      book.learners.flatMap { learner in
        [(ModerationCSV.cell(learner.label).lowercased(), learner.label), (learner.label.lowercased(), learner.label)]
      }, uniquingKeysWith: { first, _ in first })
    for row in table.rows {
      let entered = Self.trimmed(table.cell(row, "moderated_marks"))
      if entered.isEmpty { continue }
      let name = Self.trimmed(table.cell(row, "question"))
      guard let question = questions.find([UInt8](name.utf8)) else {
        problems.append((row.line, "the rubric has no question '\(name)'"))
        continue
      }
      // A mark that a person gave when the rubric allowed it stands.
      let most = max(book.rubric.questions[question].max, min(Int(table.cell(row, "max")) ?? 0, 100_000))
      guard let marks = Self.whole(entered), (0...most).contains(marks) else {
        problems.append(
          (row.line, "'\(entered)' is no mark of question \(name); it is a whole number from 0 to \(most)"))
        continue
      }
      let learner = Self.trimmed(table.cell(row, "learner"))
      let why = table.cell(row, "why").lowercased()
      let entry = ModerationRow(
        learner: labels[learner.lowercased()] ?? learner, question: question,
        answer: Self.trimmed(table.cell(row, "answer_id")), proposed: Self.whole(table.cell(row, "marks")),
        marks: marks,
        note: Self.plain(table.cell(row, "note")), isOfSample: why.contains("sample"),
        isForGroup: Self.whole(table.cell(row, "same_answer")) ?? 0 > 0,
        alike: table.cell(row, "alike_ids").split(separator: " ").map(String.init))
      if rows.contains(where: {
        $0.learner == entry.learner && $0.question == entry.question && $0.marks != entry.marks
      }) {
        problems.append((row.line, "another row gives '\(learner)' other marks for question \(name)"))
      }
      rows.append(entry)
    }
  }

  /// Whether a table holds any mark of a person.
  static func hasMarks(_ bytes: [UInt8]) -> Bool {
    guard let table = try? TableFile(bytes, required: ["moderated_marks"]) else { return false }
    return table.rows.contains { !trimmed(table.cell($0, "moderated_marks")).isEmpty }
  }

  /// "2", or "2.0" as some spreadsheets write it.
  private static func whole(_ text: String) -> Int? {
    let text = trimmed(text)
    if let number = Int(text) { return number }
    guard let number = Double(text.replacing(",", with: ".")), number == number.rounded(), abs(number) < 1e6 else {
      return nil
    }
    return Int(number)
  }

  /// A note without the apostrophe that a table of ours put before it.
  private static func plain(_ note: String) -> String {
    let rest = String(note.dropFirst())
    return note.hasPrefix("'") && ModerationCSV.cell(rest) == note ? rest : note
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text.drop(while: \.isWhitespace))
  }

  private static func line(_ problem: TableFile.Problem) -> Int {
    if case .brokenRow(let line) = problem { line } else { 1 }
  }

  private static func message(_ problem: TableFile.Problem) -> String {
    switch problem {
    case .tooLarge(let limit): "the table is larger than \(limit >> 20) MB"
    case .notText(let reason): reason
    case .missingColumns(let names):
      "the table has no column \(names.map { "'\($0)'" }.joined(separator: ", ")); it is moderation.csv of a run with --output DIR/"
    case .brokenRow: "a cell's quotation marks do not fit; save the table as CSV again"
    }
  }
}
