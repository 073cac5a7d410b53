import Language
public import Marking
public import RubricModel

/// Results as CSV (RFC 4180, with LF line ends, UTF-8): one row a marking point of an answer.
///
/// Answers are other people's text, so no cell can start a formula when a spreadsheet opens the file; see ``CSVCell``.
public enum ResultCSV {
  static let columns: [StaticString] = [
    "learner", "question", "point", "decision", "marks", "max", "confidence", "evidence", "reason", "advice",
    "flags",
    "refer", "misconceptions",
  ]

  /// Appends the header.
  public static func appendHeader(to output: inout [UInt8]) {
    var row = CSVRow()
    for column in columns { row.word(column) }
    row.end(&output)
  }

  /// Appends the rows of one answer; an answer in which no point was marked gets one row without a point.
  ///
  /// - Parameters:
  ///   - learner: as the input names the learner, UTF-8.
  ///   - question: the question's id as the row gives it; each row shows the id of its point's question.
  ///   - answer: the bytes that were marked; quotations are of them.
  ///   - rubric: the rubric that the result refers to.
  public static func append(
    _ result: AnswerResult, learner: [UInt8], question: [UInt8], answer: [UInt8], rubric: Rubric,
    to output: inout [UInt8]
  ) {
    for point in result.points {
      let asked = rubric.questions[point.question]
      var row = CSVRow()
      row.text(learner)
      row.text([UInt8](asked.id.utf8))
      row.text([UInt8](asked.points[point.point].id.utf8))
      row.word(point.decision.name)
      row.number(point.marks)
      row.number(point.max)
      row.percent(point.confidence)
      row.text(quotations(point.evidence.map(\.span.range), of: answer))
      row.text([UInt8](Wording.reason(point, in: rubric).utf8))
      row.text([UInt8](Wording.advice(point, in: rubric).utf8))
      finish(&row, result, of: point.question, rubric, &output)
    }
    if result.points.isEmpty {
      var row = CSVRow()
      row.text(learner)
      row.text(question)
      for _ in 2..<10 { row.text([]) }
      finish(&row, result, of: nil, rubric, &output)
    }
  }

  /// The cells about the answer as a whole, and the misconceptions of the row's question.
  private static func finish(
    _ row: inout CSVRow, _ result: AnswerResult, of question: Int?, _ rubric: Rubric, _ output: inout [UInt8]
  ) {
    var flags: [UInt8] = []
    for (flag, name) in AnswerFlags.names where result.flags.contains(flag) {
      if !flags.isEmpty { flags.append(UInt8(ascii: " ")) }
      name.withUTF8Buffer { flags.append(contentsOf: $0) }
    }
    row.text(flags)
    row.word(result.refer ? "true" : "false")
    let found = result.misconceptions.filter { question == nil || $0.question == question }
    row.text(
      joined(found.map { [UInt8](rubric.questions[$0.question].misconceptions[$0.misconception].text.utf8) }))
    row.end(&output)
  }

  /// The quotations on one line.
  private static func quotations(_ ranges: [Range<Int>], of answer: [UInt8]) -> [UInt8] {
    joined(ranges.map { [UInt8](answer[$0.clamped(to: answer.indices)]) })
  }

  private static func joined(_ parts: [[UInt8]]) -> [UInt8] {
    let lines = parts.map { part in part.map { $0 < 0x20 ? 0x20 : $0 } }
    return [UInt8](lines.joined(separator: " | ".utf8))
  }
}
