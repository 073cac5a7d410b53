import Batch
import Marking
import Reports

/// Marks all answers of `examiner mark` and writes the results in the order of the input.
struct MarkingRun {
  private let engine: Engine
  private let settings: MarkSettings
  private let console: Console
  private let report: TextReport
  private let rubricDigest: String
  private let columns: ColumnMap

  /// - Parameter rubricDigest: tells whether the rubric, with all that goes with it, is the one of an earlier run.
  init(_ engine: Engine, _ settings: MarkSettings, _ console: Console, rubricDigest: String, columns: ColumnMap) {
    self.columns = columns
    self.engine = engine
    self.settings = settings
    self.console = console
    self.rubricDigest = rubricDigest
    let stream = settings.output == nil ? console.terminal.output : nil
    let style = console.terminal.style(
      of: stream, colour: settings.colour, environment: console.environment)
    report = TextReport(rubric: engine.rubric, style: style)
  }

  func run() throws(CommandError) -> MarkingTally {
    let interruption = console.terminal.interruption()
    var source: AnswerSource
    let identity: RunIdentity?
    do throws(FileError) {
      source = try AnswerSource(
        paths: settings.answers, questions: QuestionNames(engine.rubric), columns: columns, bufferSize: 1 << 16,
        standardInput: console.terminal.input, interruption: interruption)
      identity = try runIdentity()
    } catch {
      throw CommandError.file(error)
    }
    var files = try MarkingFiles.open(settings, console, identity: identity)
    if let answers = files.abandoned, !settings.isQuiet {
      console.say("note: an interrupted run is given up, with \(answers) answers marked; all are marked again")
    }
    var tally = MarkingTally(isFile: settings.output != nil, from: files.start)
    if let start = files.start { try skip(to: start, &source, &tally) }
    do throws(FileError) {
      if !tally.isInterrupted { try markAll(source, &files, &tally) }
    } catch {
      guard files.isKept else { throw CommandError.file(error) }
      throw CommandError.kept(error)
    }
    if tally.isInterrupted {
      sayInterrupted(tally, isKept: files.isKept)
      // What has gone to standard output or the like stands; a file that is not whole does not appear.
      return tally
    }
    do throws(FileError) {
      try files.commit()
    } catch {
      throw CommandError.file(error)
    }
    if tally.isEmpty { console.say("error: there are no answers in the input") }
    return tally
  }

  /// Reads what an earlier run has marked, and makes sure that it is the same.
  private func skip(
    to start: Checkpoint, _ source: inout AnswerSource, _ tally: inout MarkingTally
  ) throws(CommandError) {
    if !settings.isQuiet { console.say("going on after \(start.answers) answers") }
    do throws(FileError) {
      let isThere = try source.skip(to: start.position)
      tally.isInterrupted = source.wasInterrupted
      if isThere || source.wasInterrupted { return }
    } catch {
      throw CommandError.kept(error)
    }
    throw CommandError.resume(.content, output: settings.output ?? "-")
  }

  private func markAll(
    _ source: AnswerSource, _ files: inout MarkingFiles, _ tally: inout MarkingTally
  ) throws(FileError) {
    var progress = ProgressDisplay(settings, console, size: source.size)
    progress.start(at: tally, bytesRead: source.bytesRead)
    var position = files.start?.position ?? InputPosition()
    var bytesRead = source.bytesRead
    var stream = TextReportStream(report)
    if settings.format == .csv, files.start == nil { try files.write(header) }
    do throws(FileError) {
      let summary = try Pipeline(workers: settings.workers).run(
        source, from: settings.output == nil ? nil : position, makeWorker: makeWorker
      ) { (delivery: Pipeline.Delivery<MarkedRows>) throws(FileError) in
        try files.write(
          settings.format == .text ? stream.add(delivery.product.report) : delivery.product.bytes)
        try files.reject(delivery.problems)
        tally.count(delivery)
        (position, bytesRead) = (delivery.position, delivery.bytesRead)
        if settings.rejected == nil, !delivery.problems.isEmpty {
          progress.clear()
          for problem in delivery.problems { console.say(RejectedRows.line(problem)) }
        }
        try files.note(tally, at: position)
        progress.show(tally, bytesRead: bytesRead)
      }
      tally.isInterrupted = summary.isInterrupted
    } catch {
      progress.clear()
      // Where it was the input that failed, all before it is kept.
      if error.operation != .write { try files.note(tally, at: position, now: true) }
      throw error
    }
    if tally.isInterrupted { try files.note(tally, at: position, now: true) }
    if settings.format == .text, tally.answers > 0 { try files.write(stream.finish(rejected: tally.rejected)) }
    progress.end(tally, bytesRead: bytesRead)
  }

  private func sayInterrupted(_ tally: MarkingTally, isKept: Bool) {
    let count = "interrupted after \(tally.answers) \(tally.answers == 1 ? "answer" : "answers")"
    if isKept {
      console.say("\(count), which are kept; to go on, run the same command with --resume")
    } else if settings.output == nil {
      console.say("\(count); a run with --output FILE (and --to jsonl or csv) could be gone on with")
    } else {
      console.say("\(count); nothing is kept, so that the next run starts again")
    }
  }

  /// What the results depend on, where they can be gone on with: a report to read ends with a summary of all.
  private func runIdentity() throws(FileError) -> RunIdentity? {
    guard settings.output != nil, settings.format != .text else { return nil }
    return RunIdentity(
      program: settings.resumes ? RunIdentity.program() : "", rubric: rubricDigest, options: settings.inWords,
      inputs: try RunIdentity.inputs(settings.answers, standardInput: console.terminal.input))
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
      var memo = ResultMemo(engine.rubric)
      return { rows in
        var marked = MarkedRows()
        for (index, row) in rows.enumerated() {
          if index > 0, rows[index - 1].place.line == row.place.line,
            rows[index - 1].place.file == row.place.file
          {
            marked.haveSharedRows = true
          }
          let result = marker.mark(row.answer, question: row.questionIndex)
          if result.refer { marked.referred += 1 }
          render(result, row, &memo, &marked)
          // A marker keeps the room that its longest answer took.
          if row.answer.count > MarkingWorker.longAnswer { marker = engine.makeMarker() }
        }
        return marked
      }
    }
  }

  private var render: @Sendable (AnswerResult, AnswerRow, inout ResultMemo, inout MarkedRows) -> Void {
    let rubric = engine.rubric
    switch settings.format {
    case .text:
      return { [report] result, row, _, marked in
        report.append(result, learner: row.learner, answer: row.answer, to: &marked.report)
      }
    case .jsonl:
      return { result, row, memo, marked in
        ResultJSON.append(
          result, learner: row.learner, question: row.question, answer: row.answer, extra: row.extra, memo: &memo,
          to: &marked.bytes)
      }
    case .csv:
      return { result, row, _, marked in
        ResultCSV.append(
          result, learner: row.learner, question: row.question, answer: row.answer, rubric: rubric,
          to: &marked.bytes)
      }
    }
  }
}

/// What a worker has made of some rows.
struct MarkedRows: Sendable {
  /// Results as JSON Lines or CSV.
  var bytes: [UInt8] = []
  /// Results as text to read.
  var report = TextReportPart()
  /// The rows themselves, where they are kept for a class's pages.
  var marked: [MarkedRow] = []
  /// Headings of columns that are no question's and read like one.
  var unreadQuestions: Set<String> = []
  /// Answers that a person should look at.
  var referred = 0
  /// Several answers stood in one row of a table.
  var haveSharedRows = false
}
