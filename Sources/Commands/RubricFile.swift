import Batch
import Foundation
import RubricCompiler

/// The text of a rubric.
enum RubricFile {
  /// The path of a command that takes a rubric and nothing else.
  static func onlyOperand(_ arguments: ParsedArguments) throws(CommandError) -> String {
    guard let path = arguments.operands.first else { throw arguments.wrong(.missingOperand("RUBRIC")) }
    if arguments.operands.count > 1 { throw arguments.wrong(.unexpectedOperand(arguments.operands[1])) }
    return path
  }

  /// The file's name in messages.
  static func name(_ path: String) -> String { path == "-" ? "<stdin>" : path }

  /// All bytes of the rubric, or of standard input for "-"; no more than the compiler takes, and one to show there are.
  static func read(_ path: String, _ console: Console) throws(CommandError) -> [UInt8] {
    let descriptor = path == "-" ? console.terminal.input : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw CommandError.file(FileError(.read, path: path, code: errno)) }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= RubricCompiler.sizeLimit {
      let count = buffer.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { break }
      if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
      if count < 0, errno != EINTR { throw CommandError.file(FileError(.read, path: path, code: errno)) }
    }
    return bytes
  }

  /// All bytes of another file, however large.
  static func readAll(_ path: String) throws(CommandError) -> [UInt8] {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw CommandError.file(FileError(.read, path: path, code: access(path, R_OK) == 0 ? EISDIR : errno))
    }
    return [UInt8](bytes)
  }
}
