import Foundation

/// Lets the learner write in an editor of their own.
struct AnswerEditor {
  private let command: String
  private let environment: [String: String]

  /// - Throws: a usage error where the environment names no editor.
  init(_ arguments: ParsedArguments, _ console: Console) throws(CommandError) {
    environment = console.environment
    let named = ["VISUAL", "EDITOR"].compactMap { console.environment[$0] }.first { !$0.isEmpty }
    guard let named else { throw arguments.wrong(.noEditor) }
    command = named
  }

  /// The text as the learner leaves it; nil when the editor failed.
  func edit(_ text: [UInt8]) -> [UInt8]? {
    let folder = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = [CChar]("\(folder)/examiner-answer-XXXXXX".utf8CString)
    // Only its owner can read it.
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    let path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    let count = text.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    guard count == text.count else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // The shell reads EDITOR, which may hold options, and gets the path as an argument of its own.
    process.arguments = ["-c", "\(command) \"$1\"", "sh", path]
    process.environment = environment
    do {
      try process.run()
    } catch {
      return nil
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0, let data = FileManager.default.contents(atPath: path) else { return nil }
    var bytes = [UInt8](data)
    // Editors end the last line.
    if bytes.last == 0x0A { bytes.removeLast() }
    return bytes
  }
}
