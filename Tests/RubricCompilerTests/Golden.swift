import Foundation
import Testing

/// Expected texts in files under `Golden`. One that is missing, or `EXAMINER_RECORD=1`, is written *and* the test fails,
/// so that what was recorded gets read before it counts.
enum Golden {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  /// Names of the files in the folder with one of the extensions.
  static func names(withExtensions extensions: [String]) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { name in extensions.contains { name.hasSuffix("." + $0) } }.sorted()
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  static func expect(_ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appendingPathComponent(name)
    let isRecording = ProcessInfo.processInfo.environment["EXAMINER_RECORD"] == "1"
    guard !isRecording, let data = try? Data(contentsOf: file) else {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name); read it, then run the test again", sourceLocation: sourceLocation)
      return
    }
    #expect(text == String(decoding: data, as: UTF8.self), sourceLocation: sourceLocation)
  }
}
