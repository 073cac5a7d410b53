internal import Foundation
package import Testing

/// Expected texts in files of the folder `Golden` beside a test. One that is missing, or `EXAMINER_RECORD=1`, is written
/// *and* the test fails, so that what was recorded gets read before it counts.
package enum Golden {
  /// Names of the files in the folder with one of the extensions.
  package static func names(withExtensions extensions: [String], besides test: String = #filePath) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder(besides: test).path)) ?? []
    return all.filter { name in extensions.contains { name.hasSuffix("." + $0) } }.sorted()
  }

  package static func bytes(_ name: String, besides test: String = #filePath) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder(besides: test).appendingPathComponent(name)))
  }

  package static func expect(
    _ text: String, is name: String, besides test: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder(besides: test).appendingPathComponent(name)
    let isRecording = ProcessInfo.processInfo.environment["EXAMINER_RECORD"] == "1"
    guard !isRecording, let data = try? Data(contentsOf: file) else {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name); read it, then run the test again", sourceLocation: sourceLocation)
      return
    }
    #expect(text == String(decoding: data, as: UTF8.self), sourceLocation: sourceLocation)
  }

  private static func folder(besides test: String) -> URL {
    URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent("Golden")
  }
}
