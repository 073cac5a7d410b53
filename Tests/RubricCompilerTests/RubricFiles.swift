import Foundation
import TestSupport
import Testing

/// Rubrics to try things on: the golden ones, those that ship, and, where they are there, the unit texts beside the package.
enum RubricFiles {
  struct File: CustomTestStringConvertible, Sendable {
    var name: String
    var bytes: [UInt8]
    /// Whether it is compiled with the small lexicon of the golden files.
    var isGolden = false
    var testDescription: String { name }
  }

  static let all: [File] = golden + files(in: "Rubrics", "md") + files(in: "shared/seeds", "txt")

  static let golden: [File] = Golden.names(withExtensions: ["md", "txt"]).compactMap { name in
    (try? Golden.bytes(name)).map { File(name: name, bytes: $0, isGolden: true) }
  }

  /// The files of a folder beside this one or above; none where there is no such folder.
  static func files(in folder: String, _ type: String) -> [File] {
    var place = URL(fileURLWithPath: #filePath)
    while place.path != "/" {
      place.deleteLastPathComponent()
      let found = place.appendingPathComponent(folder)
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: found.path) else { continue }
      return names.filter { $0.hasSuffix("." + type) }.sorted().compactMap { name in
        (try? Data(contentsOf: found.appendingPathComponent(name))).map { File(name: name, bytes: [UInt8]($0)) }
      }
    }
    return []
  }
}
