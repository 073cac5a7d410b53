import Batch
import Foundation
import Reports

/// Where a command reads and writes.
struct Console: Sendable {
  let terminal: Terminal
  let environment: [String: String]

  /// Standard output, as results are written to it.
  var output: ResultOutput { ResultOutput(descriptor: terminal.output.descriptor, name: "-") }

  func write(_ text: String) throws(CommandError) { try write([UInt8](text.utf8)) }

  func write(_ bytes: [UInt8]) throws(CommandError) {
    do throws(FileError) {
      try output.write(bytes)
    } catch {
      throw CommandError.file(error)
    }
  }

  /// All of standard input.
  func readInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(terminal.input, $0.baseAddress, $0.count) }
      if count == 0 || count < 0 && errno != EINTR { return bytes }
      if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
    }
  }

  /// Writes a line on the error stream.
  func say(_ line: String) { say([UInt8]("\(line)\n".utf8)) }

  func say(_ bytes: [UInt8]) {
    // When the error stream itself cannot be written, nobody is left to tell.
    try? ResultOutput(descriptor: terminal.error.descriptor, name: "-").write(bytes)
  }

  /// The look of messages.
  var errorStyle: TextStyle { terminal.style(of: terminal.error, colour: .auto, environment: environment) }

  /// Says what ended a command.
  func report(_ error: CommandError) -> ExitCode {
    switch error {
    case .usage(let error, let command):
      say(DisplayText.safe("error: \(UsageWording.message(error))"))
      for line in UsageWording.choices(error) { say(line) }
      say(UsageWording.hint(command))
      return .usage
    case .thesaurus(let problem, let path):
      say(DisplayText.safe(ThesaurusFile.message(problem, path: path)))
      return .data
    case .moderation(let problems, let path):
      for problem in problems { say(DisplayText.safe("\(path):\(problem.line): error: \(problem.message)")) }
      say("nothing was written, so that no mark of a person is left out")
      return .data
    case .resume(let refusal, let output):
      say(DisplayText.safe("error: \(FileWording.message(refusal, output: output))"))
      return .data
    case .kept(let error):
      say(DisplayText.safe("error: \(FileWording.message(error))"))
      say("what has been marked is kept; to go on, run the same command with --resume")
      return .inputOutput
    case .file(let error):
      // A reader who has seen enough ("| head") is no failure.
      if error.isBrokenPipe { return .done }
      say(DisplayText.safe("error: \(FileWording.message(error))"))
      return error.isMissing ? .noInput : .inputOutput
    }
  }
}
