import Foundation

/// Earlier attempts at a rubric's questions, in the folder where programs keep their state (XDG Base Directory, 0.8).
struct PracticeHistory {
  /// One attempt, as a line of the file has it.
  struct Attempt: Codable {
    var time: String
    var question: String
    var marks: Int
    var max: Int
    var answer: String
  }

  private let path: String
  private(set) var attempts: [Attempt] = []
  /// Why attempts cannot be kept; nil while they can.
  private(set) var trouble: String?

  /// - Parameter rubric: the rubric's text; a changed rubric begins a history of its own.
  /// - Returns: nil where there is no folder to keep it in.
  init?(of rubric: [UInt8], _ environment: [String: String]) {
    guard let folder = Self.folder(environment) else { return nil }
    path = folder + "/practice-" + Self.name(of: rubric) + ".jsonl"
    guard let data = FileManager.default.contents(atPath: path) else { return }
    let decoder = JSONDecoder()
    // A line that was cut short is left out, the others count.
    attempts = data.split(separator: 0x0A).compactMap { try? decoder.decode(Attempt.self, from: Data($0)) }
  }

  private static func folder(_ environment: [String: String]) -> String? {
    // Paths that are not absolute are to be ignored, says the specification.
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/examiner" }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/state/examiner"
  }

  /// FNV-1a, 64 bits: it tells rubrics apart, no more.
  private static func name(of rubric: [UInt8]) -> String {
    let hash = rubric.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }

  func attempts(at question: String) -> [Attempt] { attempts.filter { $0.question == question } }

  /// Keeps an attempt. A history that cannot be written stops nothing: ``trouble`` says so.
  mutating func add(question: String, answer: [UInt8], marks: Int, max: Int) {
    let time = ISO8601DateFormatter().string(from: Date())
    let attempt = Attempt(
      time: time, question: question, marks: marks, max: max, answer: String(decoding: answer, as: UTF8.self))
    attempts.append(attempt)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let line = try? encoder.encode(attempt) + [0x0A] else { return }
    let folder = (path as NSString).deletingLastPathComponent
    // Answers are nobody else's business.
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      trouble = "attempts are not kept: '\(path)' cannot be written (\(String(cString: strerror(errno))))"
      return
    }
    defer { close(descriptor) }
    // In one piece, so that two practices at once do not mix their lines.
    let written = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if written != line.count {
      trouble = "attempts are not kept: '\(path)' cannot be written (\(String(cString: strerror(errno))))"
    }
  }
}
