import Batch
import Foundation
import Gradebook

/// Puts persons' marks into a class's gradebook, and sees to it that none is ever lost.
struct ClassModeration {
  private let own: ClassSettings

  init(_ own: ClassSettings) {
    self.own = own
  }

  /// Refuses to write over marks that nobody asked to apply; said before anything is marked.
  func checkThatNothingIsLost() throws(CommandError) {
    let path = own.path(ClassFiles.moderation)
    if own.moderation != nil { return }
    if let bytes = try read(path), ModerationFile.hasMarks(bytes) { throw wouldLose(path) }
  }

  /// Applies the table that was given, if any.
  ///
  /// - Returns: the audit trail with what this adds to it; nil where no person has decided anything yet.
  func apply(to book: inout Gradebook) throws(CommandError) -> [UInt8]? {
    let before = try read(own.path(ClassFiles.log))
    let log: ModerationLog
    do throws(TableFile.Problem) {
      log = try ModerationLog(before)
    } catch {
      throw CommandError.moderation(
        [(1, "this is no audit trail; move it away, and a new one is begun")], path: own.path(ClassFiles.log))
    }
    guard let path = own.moderation else { return before == nil ? nil : log.bytes(book) }
    guard let bytes = try read(path) else {
      throw CommandError.file(FileError(.read, path: path, code: ENOENT))
    }
    let file = ModerationFile(bytes, book)
    if !file.problems.isEmpty { throw CommandError.moderation(file.problems, path: path) }
    try check(against: file, book)
    book.apply(file.rows, digest: ClassFiles.digest)
    return log.bytes(book)
  }

  /// The folder's own table may hold marks that the given one does not.
  private func check(against file: ModerationFile, _ book: Gradebook) throws(CommandError) {
    let path = own.path(ClassFiles.moderation)
    guard let bytes = try read(path), ModerationFile.hasMarks(bytes) else { return }
    let standing = ModerationFile(bytes, book)
    let isKept = standing.rows.allSatisfy { old in
      file.rows.contains { $0.learner == old.learner && $0.question == old.question }
    }
    if !isKept || !standing.problems.isEmpty { throw wouldLose(path) }
  }

  private func wouldLose(_ path: String) -> CommandError { .usage(.wouldLoseMarks(path), command: "mark") }

  private func read(_ path: String) throws(CommandError) -> [UInt8]? {
    try CommandError.ofFiles { () throws(FileError) in try TableFile.read(path) }
  }
}
