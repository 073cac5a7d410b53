import Agreement
import Batch
import Marking
import RubricCompiler
import RubricModel

/// `examiner compare`: whether a changed rubric marks more like a person.
enum CompareCommand {
  static let command = Command(description: description, run: run)

  private static let description = CommandDescription(
    name: "compare",
    summary: "Sets two rubrics beside a person on the same answers: differences with intervals, answers won and lost.",
    operands: [
      CommandDescription.Operand(name: "RUBRIC-A", help: "the rubric as it was"),
      CommandDescription.Operand(name: "RUBRIC-B", help: "the rubric as it is now"),
      CommandDescription.Operand(name: "ANSWERS...", help: "answers with a person's marks, as for 'examiner evaluate'"),
    ],
    options: ResearchSettings.options,
    examples: [
      CommandDescription.Example(
        command: "examiner compare before.md after.md marked.csv --human marks",
        help: "says whether the change helped, and where it did not")
    ],
    exitCodes: ResearchSettings.exitCodes(rubric: "a rubric"))

  private static func run(_ arguments: ParsedArguments, _ console: Console) throws(CommandError) -> ExitCode {
    let settings = try ResearchSettings(arguments, rubrics: 2)
    if settings.format == .csv {
      throw arguments.wrong(
        .unknownChoice(option: "to", value: "csv", choices: ["text", "json", "html"], suggestion: nil))
    }
    if settings.answers.contains("-") { throw arguments.wrong(.inputReadTwice) }
    guard let a = try ResearchFiles.compile(settings.rubrics[0], settings, console),
      let b = try ResearchFiles.compile(settings.rubrics[1], settings, console)
    else { return .data }
    let run = JudgedRun(settings: settings, console: console)
    let (engineA, engineB) = (Engine(a.rubric), Engine(b.rubric))
    let columnsA = try ColumnMapOption.map(settings.map, a.rubric, command: "compare")
    let columnsB = try ColumnMapOption.map(settings.map, b.rubric, command: "compare")
    let first = try run.judge(engineA, columns: columnsA)
    if first.isInterrupted { return .interrupted }
    guard ResearchFiles.isUsable(first, settings, console) else { return .data }
    let second = try run.judge(engineB, columns: columnsB)
    if second.isInterrupted { return .interrupted }
    guard Comparison.isPaired(first, second) else {
      for problem in second.problems.prefix(5) { console.say(problem) }
      console.say(
        "error: the two rubrics cannot be compared on these answers: B does not mark all that A marks, or not out of as many marks"
      )
      return .data
    }
    let comparison: Comparison
    do throws(MarkProblem) {
      comparison = try Comparison(first, second, settings: settings)
    } catch {
      console.say("error: the marks cannot be compared")
      return .data
    }
    let changed = Set(comparison.changes.map(\.place))
    let rows = try run.rows(at: changed, engineA, engineB, columns: columnsA)
    if settings.format == .json {
      try ResearchFiles.write(ComparisonJSON.bytes(comparison, rows.names), settings, console)
    } else {
      let report = ComparisonReport(
        comparison: comparison, settings: settings, rubrics: (a.rubric, b.rubric), shown: rows.shown(comparison))
      try ResearchFiles.write(report.report, settings, console)
    }
    return first.problemCount > 0 || a.hasErrors || b.hasErrors ? .data : .done
  }
}

/// The rows of answers that change, read again: there may be a million answers, and few change.
struct ChangedRows {
  /// By the place among the answers; empty for those that do not change.
  var names: [(learner: [UInt8], question: [UInt8])] = []
  fileprivate var rows: [Int: AnswerRow] = [:]
  fileprivate let first: Engine
  fileprivate let second: Engine

  /// What both rubrics make of the changes that are shown.
  func shown(
    _ comparison: Comparison
  ) -> [Int: (row: AnswerRow, first: AnswerResult, second: AnswerResult)] {
    var shown: [Int: (row: AnswerRow, first: AnswerResult, second: AnswerResult)] = [:]
    var (a, b) = (first.makeMarker(), second.makeMarker())
    for won in [true, false] {
      for change in ComparisonReport.order(comparison.changes, won: won).prefix(ComparisonReport.mostShown) {
        guard let row = rows[change.place] else { continue }
        let place = row.questionIndex.map { first.rubric.questions[$0].id }
        shown[change.place] = (
          row, a.mark(row.answer, question: row.questionIndex),
          b.mark(row.answer, question: place.flatMap { second.question($0) })
        )
      }
    }
    return shown
  }
}

extension JudgedRun {
  /// Reads again the rows that a set has taken in, and keeps those that change.
  func rows(
    at places: Set<Int>, _ first: Engine, _ second: Engine, columns: ColumnMap
  ) throws(CommandError) -> ChangedRows {
    var changed = ChangedRows(first: first, second: second)
    var set = JudgedSet(columns: settings.people.count)
    let human = HumanMarks(columns: settings.people, group: settings.group, rubric: first.rubric)
    let makeWorker: @Sendable () -> ([AnswerRow]) -> [JudgedSet.Marked] = {
      var marker = first.makeMarker()
      return { rows in
        rows.map { row in
          JudgedSet.Marked(
            row: row, result: marker.mark(row.answer, question: row.questionIndex), found: human.find(row), baseline: 0)
        }
      }
    }
    try CommandError.ofFiles { () throws(FileError) in
      let source = try AnswerSource(
        paths: settings.answers, questions: QuestionNames(first.rubric), columns: columns, bufferSize: 1 << 16)
      _ = try Pipeline(workers: settings.workers).run(source, makeWorker: makeWorker) {
        (delivery: Pipeline.Delivery<[JudgedSet.Marked]>) throws(FileError) in
        for marked in delivery.product {
          let before = set.answers.count
          set.add(marked, first.rubric)
          guard set.answers.count > before else { continue }
          let isChanged = places.contains(before)
          changed.names.append(isChanged ? (marked.row.learner, marked.row.question) : ([], []))
          if isChanged { changed.rows[before] = marked.row }
        }
      }
    }
    return changed
  }
}
