import Batch
import JSONText

/// The file that lists what could not be marked: JSON Lines, one object a row or file, in the order of the input.
enum RejectedRows {
  /// `{"file":"a.csv","line":3,"column":5,"code":"unknown-question","reason":"…"}`
  static func lines(_ problems: [RowProblem]) -> [UInt8] {
    var writer = JSONWriter()
    for problem in problems {
      writer.beginObject()
      writer.key("file")
      writer.string(problem.place.file)
      writer.key("line")
      writer.integer(problem.place.line)
      writer.key("column")
      writer.integer(problem.place.column)
      writer.key("code")
      writer.string(problem.code)
      writer.key("reason")
      writer.string(ProblemWording.message(problem))
      writer.endObject()
      writer.endLine()
    }
    return writer.bytes
  }
}
