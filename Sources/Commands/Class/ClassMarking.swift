import Batch
import Gradebook
import Marking

/// Marks the answers of a class and keeps them, because pages and comparisons need them all.
struct ClassMarking {
  private let engine: Engine
  private let settings: MarkSettings
  private let console: Console
  private let columns: ColumnMap
  private let pseudonyms: Pseudonyms?

  /// - Parameter pseudonyms: what stands for the learners in all that is written; nil for their names.
  init(
    _ engine: Engine, _ settings: MarkSettings, _ console: Console, columns: ColumnMap, pseudonyms: Pseudonyms? = nil
  ) {
    self.pseudonyms = pseudonyms
    self.columns = columns
    self.engine = engine
    self.settings = settings
    self.console = console
  }

  /// - Parameter write: is given the results as JSON Lines, as they come; nothing where codes stand for names.
  func run(
    _ tally: inout MarkingTally, write: ([UInt8]) throws(FileError) -> Void
  ) throws(FileError) -> MarkedClass {
    let source = try AnswerSource(
      paths: settings.answers, questions: QuestionNames(engine.rubric), columns: columns, bufferSize: 1 << 16,
      standardInput: console.terminal.input, interruption: console.terminal.interruption())
    var marked = MarkedClass()
    var progress = ProgressDisplay(settings, console, size: source.size)
    progress.start(at: tally, bytesRead: source.bytesRead)
    var bytesRead = 0
    let summary: Pipeline.Summary
    do throws(FileError) {
      summary = try Pipeline(workers: settings.workers).run(source, makeWorker: makeWorker) {
        (delivery: Pipeline.Delivery<MarkedRows>) throws(FileError) in
        try write(delivery.product.bytes)
        marked.add(delivery.product, delivery.problems)
        tally.count(delivery)
        bytesRead = delivery.bytesRead
        progress.show(tally, bytesRead: bytesRead)
      }
    } catch {
      progress.clear()
      throw error
    }
    tally.isInterrupted = summary.isInterrupted
    progress.end(tally, bytesRead: bytesRead)
    return marked
  }

  private var makeWorker: @Sendable () -> ([AnswerRow]) -> MarkedRows {
    { [engine, pseudonyms] in
      var marker = engine.makeMarker()
      return { rows in
        var product = MarkedRows()
        var file: String?
        for row in rows {
          if row.place.file != file {
            file = row.place.file
            product.unreadQuestions.formUnion(UnreadColumns.questions(row))
          }
          var row = row
          var identity = LearnerReading.identity(row)
          let time = LearnerReading.time(row)
          if let pseudonyms {
            row.learner = [UInt8](pseudonyms.code(for: identity).utf8)
            row.extra = []
            identity = LearnerReading.identity(row)
          }
          let result = marker.mark(row.answer, question: row.questionIndex)
          if result.refer { product.referred += 1 }
          if pseudonyms == nil {
            ResultJSON.append(
              result, learner: row.learner, question: row.question, answer: row.answer, extra: row.extra,
              rubric: engine.rubric, to: &product.bytes)
          }
          product.marked.append(
            MarkedRow(identity: identity, time: time, question: row.question, answer: row.answer, result: result))
          if row.answer.count > MarkingWorker.longAnswer { marker = engine.makeMarker() }
        }
        return product
      }
    }
  }
}
