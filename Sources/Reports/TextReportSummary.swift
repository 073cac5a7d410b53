import Marking
import RubricModel

/// The end of a ``TextReport``.
struct SummaryPage {
  /// Rows of the distribution; more marks than that share rows.
  private static let mostRows = 13
  private static let longestBar = 40

  private let totals: TextReportTotals
  private let rejected: Int
  private let rubric: Rubric
  private(set) var writer: TextWriter

  init(_ totals: TextReportTotals, rejected: Int, rubric: Rubric, writer: TextWriter) {
    self.totals = totals
    self.rejected = rejected
    self.rubric = rubric
    self.writer = writer
  }

  mutating func write() {
    writer.line(StyledText("Summary", .bold))
    writer.blankLine()
    counts()
    if totals.answers == 0 { return }
    distribution()
    facilities()
  }

  private mutating func counts() {
    var marked = "\(Self.count(totals.answers, "answer")) marked"
    if rejected > 0 { marked += ", \(rejected) rejected" }
    item(marked)
    if totals.answers == 0 { return }
    let mean = Self.decimal(totals.marks, by: totals.answers)
    let facility = "\(Self.percent(totals.marks, of: totals.max))%"
    item(
      totals.commonMax.map { "mean \(mean) of \($0) marks (\(facility))" }
        ?? "mean \(mean) marks (\(facility) of full marks)")
    referred()
    var flags: [String] = []
    for (index, entry) in AnswerFlags.names.enumerated() where totals.flags[index] > 0 {
      flags.append("\(entry.name) \(totals.flags[index])")
    }
    if !flags.isEmpty { item("flags: " + flags.joined(separator: ", ")) }
  }

  private mutating func referred() {
    if totals.referred == 0 { return item("none to look at") }
    item("\(totals.referred) to look at (→ refer):", Tone(colour: .cyan))
    let names = totals.firstReferred
    for name in names { writer.paragraph(StyledText(name), indent: 4, hanging: 6) }
    if totals.referred > names.count {
      writer.line(StyledText("and \(totals.referred - names.count) more"), indent: 4)
    }
  }

  private mutating func item(_ text: String, _ tone: Tone = .plain) {
    writer.paragraph(StyledText(text, tone), indent: 2, hanging: 4)
  }

  // MARK: Distribution

  private mutating func distribution() {
    let counts = totals.answersByMarks
    let step = (counts.count + Self.mostRows - 1) / Self.mostRows
    var rows: [(label: String, count: Int)] = []
    for start in stride(from: 0, to: counts.count, by: step) {
      let end = min(start + step, counts.count)
      let label = end - start == 1 ? "\(start)" : "\(start)–\(end - 1)"
      rows.append((label, counts[start..<end].reduce(0, +)))
    }
    let most = max(1, rows.map(\.count).max() ?? 1)
    let longest = min(Self.longestBar, writer.style.columns - 20)
    writer.blankLine()
    writer.line(StyledText(Self.cells("Marks", "Answers"), .dim), indent: 2)
    for row in rows {
      var line = StyledText(Self.cells(row.label, "\(row.count)"))
      // Rounded up, so that no answer is without a bar.
      let length = (row.count * longest + most - 1) / most
      if length > 0 { line.append("  " + String(repeating: "█", count: length), Tone(colour: .cyan)) }
      writer.line(line, indent: 2)
    }
  }

  private static func cells(_ first: String, _ second: String) -> String {
    padded(first, 5) + "  " + padded(second, 7)
  }

  // MARK: Questions

  private mutating func facilities() {
    let shown = totals.questions.sorted { $0.key < $1.key }
    let widest = shown.map { StyledText(rubric.questions[$0.key].id).columns }.max() ?? 0
    let column = min(max(8, widest), writer.style.columns - 32)
    writer.blankLine()
    writer.line(row(StyledText("Question", .dim), column, "Answers", "Mean", "Facility", .dim), indent: 2)
    for (question, total) in shown {
      let id = StyledText(rubric.questions[question].id)
      let mean = Self.decimal(total.marks, by: total.answers)
      writer.line(
        row(
          id, column, "\(total.answers)", "\(mean)/\(total.max / max(1, total.answers))",
          "\(Self.percent(total.marks, of: total.max))%", .plain), indent: 2)
    }
  }

  private func row(
    _ name: StyledText, _ column: Int, _ answers: String, _ mean: String, _ facility: String, _ tone: Tone
  ) -> StyledText {
    var row = name.cut(to: column)
    row.append(String(repeating: " ", count: column - row.columns))
    row.append("  \(Self.padded(answers, 7))  \(Self.padded(mean, 7))  \(Self.padded(facility, 8))", tone)
    return row
  }

  // MARK: Numbers

  /// Text at the right of a field.
  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.unicodeScalars.count)) + text
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// A quotient with two decimals, rounded to the nearer.
  private static func decimal(_ value: Int, by divisor: Int) -> String {
    let hundredths = (value * 200 + divisor) / (2 * max(1, divisor))
    let digits = hundredths % 100
    return "\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits)"
  }

  /// Whole percent, rounded to the nearer.
  private static func percent(_ value: Int, of whole: Int) -> Int {
    whole == 0 ? 0 : (value * 200 + whole) / (2 * whole)
  }
}
