import Batch
import Marking

/// Marks the answers of a set and sets people's marks beside the program's.
struct JudgedRun {
  let settings: ResearchSettings
  let console: Console

  /// - Parameter without: mechanisms that are switched off.
  /// - Parameter each: is given every row with what was made of it; nil where no person has marked it.
  func judge(
    _ engine: Engine, columns: ColumnMap, each: ((JudgedSet.Marked, JudgedAnswer?) -> Void)? = nil
  ) throws(CommandError) -> JudgedSet {
    let human = HumanMarks(columns: settings.people, group: settings.group, rubric: engine.rubric)
    let baseline = WordOverlap(engine.rubric)
    var set = JudgedSet(columns: settings.people.count)
    let makeWorker: @Sendable () -> ([AnswerRow]) -> [JudgedSet.Marked] = {
      var marker = engine.makeMarker()
      return { rows in
        rows.map { row in
          let result = marker.mark(row.answer, question: row.questionIndex)
          if row.answer.count > MarkingWorker.longAnswer { marker = engine.makeMarker() }
          return JudgedSet.Marked(
            row: row, result: result, found: human.find(row),
            baseline: baseline.marks(row.answer, questions: result.questions))
        }
      }
    }
    try CommandError.ofFiles { () throws(FileError) in
      let source = try AnswerSource(
        paths: settings.answers, questions: QuestionNames(engine.rubric), columns: columns, bufferSize: 1 << 16,
        standardInput: console.terminal.input, interruption: console.terminal.interruption())
      let summary = try Pipeline(workers: settings.workers).run(source, makeWorker: makeWorker) {
        (delivery: Pipeline.Delivery<[JudgedSet.Marked]>) throws(FileError) in
        for problem in delivery.problems { set.addProblem(RejectedRows.line(problem)) }
        for marked in delivery.product {
          let before = set.answers.count
          let unmarked = set.unmarked
          set.add(marked, engine.rubric)
          if set.answers.count > before { each?(marked, set.answers[before]) }
          if set.unmarked > unmarked { each?(marked, nil) }
        }
      }
      if summary.isInterrupted { set.interrupt() }
    }
    return set
  }
}
