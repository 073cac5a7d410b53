import Batch
import Dispatch

/// The files that a run of `examiner mark` writes: the results, the rejected rows, and the journal until both are whole.
struct MarkingFiles: ~Copyable {
  private var output: ResultOutput
  private var rejected: ResultOutput?
  private var journal: Journal?
  private let settings: MarkSettings
  /// Nil where no journal is kept, because the results cannot be gone on with.
  private let identity: RunIdentity?
  /// Where an earlier run stood that this one goes on with.
  let start: Checkpoint?
  /// Answers of an earlier run that are marked again, because nobody asked to go on with them.
  let abandoned: Int?
  /// When a checkpoint is next due, in nanoseconds of uptime.
  private var due: UInt64

  /// A run that is over sooner than this needs no journal.
  private static let firstInterval: UInt64 = 200_000_000
  private static let interval: UInt64 = 1_000_000_000

  private init(
    _ settings: MarkSettings, output: consuming ResultOutput, rejected: consuming ResultOutput?,
    journal: consuming Journal?, identity: RunIdentity?, start: Checkpoint?, abandoned: Int?
  ) {
    self.settings = settings
    self.output = output
    self.rejected = rejected
    self.journal = journal
    self.identity = identity
    self.start = start
    self.abandoned = abandoned
    due = DispatchTime.now().uptimeNanoseconds + Self.firstInterval
  }

  /// Opens the files, with what an interrupted run left in them if that is wanted and possible.
  ///
  /// - Parameter identity: nil for results that cannot be gone on with.
  /// - Throws: also why a run that is there cannot be gone on with; it is left as it is.
  static func open(
    _ settings: MarkSettings, _ console: Console, identity: RunIdentity?
  ) throws(CommandError) -> MarkingFiles {
    var refusal = ResumeRefusal.content
    do throws(FileError) {
      if let files = try open(settings, console, identity, &refusal) { return files }
    } catch {
      throw CommandError.file(error)
    }
    throw CommandError.resume(refusal, output: settings.output ?? "-")
  }

  /// As above; nil for a refusal.
  private static func open(
    _ settings: MarkSettings, _ console: Console, _ identity: RunIdentity?, _ refusal: inout ResumeRefusal
  ) throws(FileError) -> MarkingFiles? {
    var output = if let path = settings.output { try ResultOutput(resuming: path) } else { console.output }
    var rejected: ResultOutput? = if let path = settings.rejected { try ResultOutput(resuming: path) } else { nil }
    let journalPath = output.journalPath
    let record = journalPath.flatMap { Journal.read($0) }
    if settings.resumes, let record, let identity, let journalPath {
      if let found = identity.refusal(after: record.identity) {
        output.keep()
        rejected?.keep()
        refusal = found
        return nil
      }
      // Parts that are shorter than the journal says have been lost or were given their names.
      let last = record.last
      if output.length >= last.outputLength, (rejected?.length ?? 0) >= last.rejectedLength {
        output.keep()
        rejected?.keep()
        try output.resume(at: last.outputLength)
        try rejected?.resume(at: last.rejectedLength)
        let journal = try Journal(resumingAt: journalPath, record, output: settings.output ?? "-")
        return MarkingFiles(
          settings, output: output, rejected: rejected, journal: journal, identity: identity, start: last,
          abandoned: nil)
      }
    }
    try output.restart()
    try rejected?.restart()
    return MarkingFiles(
      settings, output: output, rejected: rejected, journal: nil, identity: journalPath == nil ? nil : identity,
      start: nil, abandoned: record?.last.answers)
  }

  func write(_ bytes: [UInt8]) throws(FileError) { try output.write(bytes) }

  /// Lists rows that could not be marked.
  func reject(_ problems: [RowProblem]) throws(FileError) {
    if !problems.isEmpty { try rejected?.write(RejectedRows.lines(problems)) }
  }

  /// Makes durable what is written, and notes how far the run has come, when it is time to.
  ///
  /// - Parameter now: do so in any case.
  mutating func note(_ tally: MarkingTally, at position: InputPosition, now: Bool = false) throws(FileError) {
    let began = DispatchTime.now().uptimeNanoseconds
    guard let identity, let path = output.journalPath, position.items > 0, now || began >= due else { return }
    var checkpoint = Checkpoint(position: position)
    tally.note(&checkpoint)
    checkpoint.outputLength = output.position
    checkpoint.rejectedLength = rejected?.position ?? 0
    try output.synchronise()
    try rejected?.synchronise()
    if journal == nil {
      var identity = identity
      identity.program = RunIdentity.program()
      journal = try Journal(startingAt: path, identity, output: settings.output ?? "-")
    }
    try journal?.add(checkpoint)
    output.keep()
    rejected?.keep()
    // On a slow disk, one part in twenty of the time at most.
    let end = DispatchTime.now().uptimeNanoseconds
    due = end + max(Self.interval, 20 * (end - began))
  }

  /// Whether the run can be gone on with.
  var isKept: Bool { journal != nil }

  /// Gives the files their names.
  consuming func commit() throws(FileError) {
    // The results come last: when they are there, everything is.
    try rejected.take()?.commit()
    try output.commit()
  }
}
