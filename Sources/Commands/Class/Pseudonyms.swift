import Batch
import Foundation
import Gradebook
import Reports
import Synchronization

/// Codes that stand for learners, the same in every run with the same key file.
///
/// A code is drawn at random, so that it tells nothing of whom it stands for, not even their place in the class.
final class Pseudonyms: Sendable {
  private struct State {
    /// By what a table shows of ``LearnerIdentity/key``.
    var codes: [String: String] = [:]
    var used: Set<String> = []
    var rows: [(code: String, learner: String, key: String)] = []
    var isChanged = false
  }

  private let path: String
  private let state: Mutex<State>

  private static let columns = ["code", "learner", "key"]
  /// Without letters and digits that look alike, and without vowels, so that no code is a word.
  private static let signs = [Character]("BCDFGHJKMNPQRSTVWXZ23456789")

  /// - Parameter path: the key file; one that is not there yet is begun.
  init(path: String) throws(CommandError) {
    self.path = path
    var state = State()
    if let bytes = try CommandError.ofFiles({ () throws(FileError) in try TableFile.read(path) }), !bytes.isEmpty {
      guard let table = try? TableFile(bytes, required: Self.columns) else {
        throw CommandError.moderation([(1, "this is no key file of --pseudonymise; name another file")], path: path)
      }
      for row in table.rows {
        let (code, key) = (table.cell(row, "code"), table.cell(row, "key"))
        state.codes[key] = code
        state.used.insert(code)
        state.rows.append((code, table.cell(row, "learner"), key))
      }
    }
    self.state = Mutex(state)
  }

  /// The code of a learner.
  func code(for identity: LearnerIdentity) -> String {
    let key = ModerationCSV.cell(identity.key)
    return state.withLock { state in
      if let code = state.codes[key] { return code }
      var random = SystemRandomNumberGenerator()
      var code = ""
      repeat {
        code = "L-" + String((0..<6).map { _ in Self.signs[Int.random(in: Self.signs.indices, using: &random)] })
      } while !state.used.insert(code).inserted
      state.codes[key] = code
      state.rows.append((code, identity.shownName, key))
      state.isChanged = true
      return code
    }
  }

  /// Writes the key file, which nobody but its owner may read; whole or not at all.
  func save() throws(FileError) {
    var output: [UInt8] = []
    let isChanged = state.withLock { state in
      var header = CSVRow()
      for column in Self.columns { header.text(column) }
      header.end(&output)
      for entry in state.rows.sorted(by: { $0.code < $1.code }) {
        var row = CSVRow()
        row.text(entry.code)
        row.text(entry.learner)
        row.text(entry.key)
        row.end(&output)
      }
      return state.isChanged
    }
    if !isChanged {
      chmod(path, 0o600)
      return
    }
    let part = path + ".examiner-part"
    unlink(part)
    let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw FileError(.write, path: path, code: errno) }
    defer { close(descriptor) }
    do throws(FileError) {
      try ResultOutput(descriptor: descriptor, name: path).write(output)
    } catch {
      unlink(part)
      throw error
    }
    if fsync(descriptor) != 0 || rename(part, path) != 0 {
      let code = errno
      unlink(part)
      throw FileError(.write, path: path, code: code)
    }
  }
}
