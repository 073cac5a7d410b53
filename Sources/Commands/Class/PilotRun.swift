import Batch
import Marking
import Reports
import RubricModel

/// Marks a few answers and shows them in full, before a whole class is marked; writes nothing.
struct PilotRun {
  private let engine: Engine
  private let settings: MarkSettings
  private let console: Console
  private let columns: ColumnMap

  init(_ engine: Engine, _ settings: MarkSettings, _ console: Console, columns: ColumnMap) {
    self.engine = engine
    self.settings = settings
    self.console = console
    self.columns = columns
  }

  /// - Parameter size: answers to show.
  func run(size: Int) throws(CommandError) -> MarkingTally {
    var tally = MarkingTally(isFile: false)
    var rows: [AnswerRow] = []
    do throws(FileError) {
      let source = try AnswerSource(
        paths: settings.answers, questions: QuestionNames(engine.rubric), columns: columns, bufferSize: 1 << 16,
        standardInput: console.terminal.input, interruption: console.terminal.interruption())
      let keep: @Sendable () -> ([AnswerRow]) -> [AnswerRow] = { { $0 } }
      let summary = try Pipeline(workers: 1).run(source, makeWorker: keep) {
        (delivery: Pipeline.Delivery<[AnswerRow]>) throws(FileError) in
        rows += delivery.product
        for problem in delivery.problems { console.say(RejectedRows.line(problem)) }
        tally.count(answers: delivery.rows, rejected: delivery.problems.count)
      }
      tally.isInterrupted = summary.isInterrupted
    } catch {
      throw CommandError.file(error)
    }
    if tally.isEmpty { console.say("error: there are no answers in the input") }
    if tally.isInterrupted || rows.isEmpty { return tally }
    let style = console.terminal.style(
      of: console.terminal.output, colour: settings.colour, environment: console.environment)
    let report = TextReport(rubric: engine.rubric, style: style)
    var stream = TextReportStream(report)
    var part = TextReportPart()
    var marker = engine.makeMarker()
    let chosen = Self.spread(rows, size)
    for place in chosen {
      let result = marker.mark(rows[place].answer, question: rows[place].questionIndex)
      report.append(result, learner: rows[place].learner, answer: rows[place].answer, to: &part)
    }
    try console.write(stream.add(part))
    try console.write(stream.finish(rejected: 0))
    if !settings.isQuiet {
      console.say("pilot: \(chosen.count) of \(rows.count) answers, of every question and length; nothing was written")
    }
    return tally
  }

  /// Places of so many answers: of each question alike, and of all lengths; blank ones are passed over.
  static func spread(_ rows: [AnswerRow], _ size: Int) -> [Int] {
    var questions: [Int: [Int]] = [:]
    for (place, row) in rows.enumerated() where row.answer.contains(where: { $0 > 0x20 }) {
      questions[row.questionIndex ?? -1, default: []].append(place)
    }
    let groups = questions.sorted { $0.key < $1.key }.map(\.value)
    // Questions take turns until there are enough, or no answers left.
    var shares = [Int](repeating: 0, count: groups.count)
    var left = min(size, groups.reduce(0) { $0 + $1.count })
    while left > 0 {
      for index in groups.indices where left > 0 && shares[index] < groups[index].count {
        shares[index] += 1
        left -= 1
      }
    }
    var chosen: [Int] = []
    for (group, share) in zip(groups, shares) where share > 0 {
      let sorted = group.sorted { (rows[$0].answer.count, $0) < (rows[$1].answer.count, $1) }
      chosen += (0..<share).map { sorted[($0 * 2 + 1) * sorted.count / (2 * share)] }
    }
    return chosen.sorted()
  }
}
