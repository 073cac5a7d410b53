import Batch
import JSONText
import Reports

/// What could not be marked, in the order of the input: as JSON Lines, as a table, or a line on the error stream.
enum RejectedRows {
  /// `{"file":"a.csv","line":3,"column":5,"code":"unknown-question","reason":"…"}`
  static func lines(_ problems: [RowProblem]) -> [UInt8] {
    var writer = JSONWriter()
    for problem in problems {
      writer.beginObject()
      writer.member("file", problem.place.file)
      writer.member("line", problem.place.line)
      writer.member("column", problem.place.column)
      writer.member("code", problem.code)
      writer.member("reason", ProblemWording.message(problem))
      writer.endObject()
      writer.endLine()
    }
    return writer.bytes
  }

  /// The same as CSV, with a header.
  static func table(_ problems: [RowProblem]) -> [UInt8] {
    var output: [UInt8] = []
    var header = CSVRow()
    for name: StaticString in ["file", "line", "column", "code", "reason"] { header.word(name) }
    header.end(&output)
    for problem in problems {
      var row = CSVRow()
      row.text(problem.place.file)
      row.number(problem.place.line)
      row.number(problem.place.column)
      row.word(problem.code)
      row.text(ProblemWording.message(problem))
      row.end(&output)
    }
    return output
  }

  /// `answers.csv:3:5: error: … [unknown-question]`
  static func line(_ problem: RowProblem) -> String {
    let place = problem.place
    return DisplayText.safe(
      "\(RubricFile.name(place.file)):\(place.line):\(place.column): error: \(ProblemWording.message(problem)) "
        + "[\(problem.code)]")
  }
}
