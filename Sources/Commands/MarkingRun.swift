import Batch
import Marking
import Reports

/// Marks all answers of `examiner mark` and writes the results in the order of the input.
struct MarkingRun {
  private let engine: Engine
  private let settings: MarkSettings
  private let console: Console
  private let report: TextReport

  init(_ engine: Engine, _ settings: MarkSettings, _ console: Console) {
    self.engine = engine
    self.settings = settings
    self.console = console
    let stream = settings.output == nil ? console.terminal.output : nil
    let style = console.terminal.style(
      of: stream, colour: settings.colour, environment: console.environment)
    report = TextReport(rubric: engine.rubric, style: style)
  }

  func run() throws(CommandError) -> MarkingTally {
    do throws(FileError) {
      return try markAll()
    } catch {
      throw CommandError.file(error)
    }
  }

  private func markAll() throws(FileError) -> MarkingTally {
    let source = try AnswerSource(
      paths: settings.answers, questions: QuestionNames(engine.rubric), bufferSize: 1 << 16,
      standardInput: console.terminal.input)
    let output = try openOutput()
    var tally = MarkingTally(isFile: settings.output != nil)
    var stream = TextReportStream(report)
    if settings.format == .csv { try output.write(header) }
    _ = try Pipeline(workers: settings.workers).run(source, makeWorker: makeWorker) {
      (delivery: Pipeline.Delivery<MarkedRows>) throws(FileError) in
      try output.write(
        settings.format == .text ? stream.add(delivery.product.report) : delivery.product.bytes)
      tally.count(delivery)
      for problem in delivery.problems { say(problem) }
    }
    if settings.format == .text, tally.answers > 0 {
      try output.write(stream.finish(rejected: tally.rejected))
    }
    try output.commit()
    if tally.isEmpty { console.say("error: there are no answers in the input") }
    return tally
  }

  private func openOutput() throws(FileError) -> ResultOutput {
    guard let path = settings.output else { return console.output }
    return try ResultOutput(path: path)
  }

  private var header: [UInt8] {
    var header: [UInt8] = []
    ResultCSV.appendHeader(to: &header)
    return header
  }

  /// Makes a worker with a marker of its own.
  private var makeWorker: @Sendable () -> ([AnswerRow]) -> MarkedRows {
    let render = self.render
    return { [engine] in
      var marker = engine.makeMarker()
      return { rows in
        var marked = MarkedRows()
        for (index, row) in rows.enumerated() {
          if index > 0, rows[index - 1].place.line == row.place.line,
            rows[index - 1].place.file == row.place.file
          {
            marked.haveSharedRows = true
          }
          render(marker.mark(row.answer, question: row.questionIndex), row, &marked)
        }
        return marked
      }
    }
  }

  private var render: @Sendable (AnswerResult, AnswerRow, inout MarkedRows) -> Void {
    let rubric = engine.rubric
    switch settings.format {
    case .text:
      return { [report] result, row, marked in
        report.append(result, learner: row.learner, answer: row.answer, to: &marked.report)
      }
    case .jsonl:
      return { result, row, marked in
        ResultJSON.append(
          result, learner: row.learner, question: row.question, answer: row.answer, extra: row.extra,
          rubric: rubric,
          to: &marked.bytes)
      }
    case .csv:
      return { result, row, marked in
        ResultCSV.append(
          result, learner: row.learner, question: row.question, answer: row.answer, rubric: rubric,
          to: &marked.bytes)
      }
    }
  }

  private func say(_ problem: RowProblem) {
    let place = problem.place
    let file = RubricFile.name(place.file)
    console.say(
      DisplayText.safe(
        "\(file):\(place.line):\(place.column): error: \(ProblemWording.message(problem)) [\(problem.code)]"))
  }
}

/// What a worker has made of some rows.
struct MarkedRows: Sendable {
  /// Results as JSON Lines or CSV.
  var bytes: [UInt8] = []
  /// Results as text to read.
  var report = TextReportPart()
  /// Several answers stood in one row of a table.
  var haveSharedRows = false
}

/// How many answers were marked.
struct MarkingTally: Sendable {
  private(set) var answers = 0
  private(set) var rejected = 0
  private var haveSharedRows = false
  private let isFile: Bool

  /// - Parameter isFile: the results go to a file, so that nothing else says that they are there.
  init(isFile: Bool) {
    self.isFile = isFile
  }

  mutating func count(_ delivery: Pipeline.Delivery<MarkedRows>) {
    answers += delivery.rows
    rejected += delivery.problems.count
    haveSharedRows = haveSharedRows || delivery.product.haveSharedRows
  }

  var isEmpty: Bool { answers == 0 && rejected == 0 }

  /// Whether all of the input was marked.
  var isComplete: Bool { answers > 0 && rejected == 0 }

  /// "47 of 48 answers marked; 1 rejected"; nil where the results themselves say enough.
  var line: String? {
    if isEmpty || (rejected == 0 && !isFile) { return nil }
    let noun = answers + rejected == 1 ? "answer" : "answers"
    if rejected == 0 { return "\(answers) \(noun) marked" }
    // A rejected row of a table with a column for each question held several answers.
    if haveSharedRows {
      return "\(answers) answers marked; \(rejected) \(rejected == 1 ? "row" : "rows") rejected"
    }
    return "\(answers) of \(answers + rejected) \(noun) marked; \(rejected) rejected"
  }
}
