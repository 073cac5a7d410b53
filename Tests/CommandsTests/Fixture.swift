import Foundation
import Testing

@testable import Commands

/// What a command line did.
struct Outcome: Sendable {
  var code: Int32
  var output: String
  var errors: String
  /// Output as it is, where it need not be text.
  var bytes: [UInt8]

  /// The lines of the error stream.
  var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
}

/// A folder of its own for each test, with the rubric that most of them use.
final class Fixture {
  let folder: String

  static let rubric = """
    # Shop work

    ## Question 1 (2 marks)
    Identify two benefits of serving people well.
    ### Marking points
    - Award credit for identifying at least two benefits, such as loyal customers or more sales.

    ## Question 2 (1 mark)
    State one thing to wear at work.
    ### Marking points
    - Award credit for stating a name badge.

    """

  init() throws {
    let pattern = FileManager.default.temporaryDirectory.path + "/examiner-tests-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: pattern, withIntermediateDirectories: false)
    folder = pattern
    try write("rubric.md", Self.rubric)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func path(_ name: String) -> String { folder + "/" + name }

  func write(_ name: String, _ text: String) throws { try write(name, bytes: [UInt8](text.utf8)) }

  func write(_ name: String, bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Names in the folder, hidden ones too.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  /// Runs a command line; arguments that start with `@` are files of the folder, and `DIR` stands for it in the outcome.
  ///
  /// - Parameter columns: nil for streams that lead to files, else the width of the terminal they lead to.
  func run(
    _ arguments: [String], input: String = "", columns: Int? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    try write(".input", input)
    let inputFile = open(path(".input"), O_RDONLY)
    let outputFile = open(path(".output"), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let errorFile = open(path(".errors"), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer {
      for descriptor in [inputFile, outputFile, errorFile] { close(descriptor) }
      for name in [".input", ".output", ".errors"] { unlink(path(name)) }
    }
    let terminal = Terminal(
      input: inputFile, output: Terminal.Stream(descriptor: outputFile, isTerminal: columns != nil),
      error: Terminal.Stream(descriptor: errorFile, isTerminal: columns != nil), columns: columns ?? 80)
    let code = Commands.main(
      arguments: arguments.map { $0.hasPrefix("@") ? path(String($0.dropFirst())) : $0 },
      environment: environment, terminal: terminal)
    let output = try Data(contentsOf: URL(fileURLWithPath: path(".output")))
    let errors = try read(".errors")
    return Outcome(
      code: code, output: String(decoding: output, as: UTF8.self),
      errors: errors.replacing(folder, with: "DIR"), bytes: [UInt8](output))
  }

  /// As above, with the arguments one by one.
  func run(
    _ arguments: String..., input: String = "", columns: Int? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, input: input, columns: columns, environment: environment)
  }
}
