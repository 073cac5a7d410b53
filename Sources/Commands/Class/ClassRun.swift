import Batch
import Foundation
import Gradebook
import Marking
import Reports
import RubricModel

/// Marks a class, and writes the folder of `examiner mark … --output DIR/`.
struct ClassRun {
  private let engine: Engine
  private let settings: MarkSettings
  private let own: ClassSettings
  private let console: Console
  private let columns: ColumnMap

  init(_ engine: Engine, _ settings: MarkSettings, _ own: ClassSettings, _ console: Console, columns: ColumnMap) {
    self.columns = columns
    self.engine = engine
    self.settings = settings
    self.own = own
    self.console = console
  }

  func run() throws(CommandError) -> MarkingTally {
    let pseudonyms = try pseudonyms()
    let moderation = ClassModeration(own)
    try moderation.checkThatNothingIsLost()
    var tally = MarkingTally(isFile: true)
    let marked: MarkedClass
    var folder = try CommandError.ofFiles { () throws(FileError) in try FolderOutput(path: own.folder) }
    do throws(FileError) {
      marked = try ClassMarking(engine, settings, console, columns: columns, pseudonyms: pseudonyms).run(&tally) {
        (bytes) throws(FileError) in
        if !bytes.isEmpty { try folder.write(bytes, to: ClassFiles.results) }
      }
    } catch {
      throw CommandError.file(error)
    }
    if tally.isInterrupted {
      console.say("interrupted after \(tally.answers) answers; nothing is kept, so that the next run starts again")
      return tally
    }
    if tally.answers == 0 {
      // What could not be marked is told; a folder of empty tables would tell nothing more.
      for problem in marked.problems { console.say(RejectedRows.line(problem)) }
      if tally.isEmpty { console.say("error: there are no answers in the input") }
      return tally
    }
    var book = marked.gradebook(engine.rubric)
    let log = try moderation.apply(to: &book)
    let notes = ClassNotes.lines(
      book, rejected: tally.rejected, unread: marked.unreadQuestions.subtracting(columns.names).sorted())
    do throws(FileError) {
      if let pseudonyms {
        try pseudonyms.save()
        try folder.write(marked.results(book), to: ClassFiles.results)
      }
      try write(book, notes, marked.problems, log, to: &folder)
      try folder.commit(removing: ClassFiles.isFeedback)
      if !settings.isQuiet { try say(book, notes, tally) }
    } catch {
      throw CommandError.file(error)
    }
    return tally
  }

  /// Codes for the learners, where they are asked for; nothing with names may stand beside them.
  private func pseudonyms() throws(CommandError) -> Pseudonyms? {
    guard let key = own.key else { return nil }
    if access(own.path(ClassFiles.moodle), F_OK) == 0 { throw .usage(.hasNames(own.folder), command: "mark") }
    return try Pseudonyms(path: key)
  }

  // MARK: Files

  private func write(
    _ book: Gradebook, _ notes: [String], _ problems: [RowProblem], _ log: [UInt8]?, to folder: inout FolderOutput
  ) throws(FileError) {
    var names = FileNames()
    for learner in book.learners.indices {
      let name = names.name(for: book.learners[learner].label)
      let page = FeedbackPage.page(book, learner: learner, format: own.feedback, reveals: own.reveals)
      try folder.write(page, to: "\(ClassFiles.feedback)/\(name)\(own.feedback.suffix)")
    }
    try folder.write(RejectedRows.table(problems), to: ClassFiles.rejected)
    if let log { try folder.write(log, to: ClassFiles.log) }
    let sample = ModerationSample(book, size: own.sample)
    try folder.write(
      ModerationCSV.table(book, sample, digest: ClassFiles.digest), to: ClassFiles.moderation)
    // Moodle knows no codes.
    if own.key == nil {
      try folder.write(
        MoodleCSV.table(book) { FeedbackPage.summary(book, learner: $0) }, to: ClassFiles.moodle)
    }
    try folder.write(ClassReportPage.page(book, notes: notes), to: ClassFiles.report)
    try folder.write(MarksCSV.table(book), to: ClassFiles.marks)
  }

  /// Says what there is now, and what to look at first.
  private func say(_ book: Gradebook, _ notes: [String], _ tally: MarkingTally) throws(FileError) {
    let totals = book.totals
    let sum = totals.reduce(0, +)
    let share = book.max == 0 ? 0 : (sum * 200 + book.max * totals.count) / (2 * book.max * max(1, totals.count))
    var lines = [
      "\(count(book.learners.count, "learner")), \(count(book.questions.count, "question")), "
        + "mean \(share)% of \(book.max) marks"
    ]
    lines += notes.map { "note: \($0)" }
    lines += ModerationChanges.lines(book)
    lines += ModerationAgreement.lines(book)
    if own.key == nil, !MoodleCSV.canBeImported(book) {
      lines.append(
        "note: \(ClassFiles.moodle) has learners without an e-mail address, ID number or user name, by which Moodle knows them"
      )
    }
    lines.append("\(own.path(ClassFiles.report)): the class at a glance")
    let open = book.learners.reduce(0) { $0 + $1.scores.count { $0.map { book.flags($0).contains("refer") } ?? false } }
    lines.append("\(own.path(ClassFiles.moderation)): \(count(open, "answer")) to decide, then a sample")
    lines.append("\(own.path(ClassFiles.feedback)): a page for each learner")
    let tables = own.key == nil ? "\(ClassFiles.moodle), \(ClassFiles.results)" : ClassFiles.results
    lines.append("\(own.path(ClassFiles.marks)), \(tables): the marks")
    if let key = own.key { lines.append("\(key): who is who; keep it apart, and safe") }
    if tally.rejected > 0 {
      lines.append(
        "\(own.path(ClassFiles.rejected)): \(count(tally.rejected, "row")) that could not be marked, with reasons")
    }
    try console.output.write([UInt8](lines.map { DisplayText.safe($0) + "\n" }.joined().utf8))
  }

  private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
