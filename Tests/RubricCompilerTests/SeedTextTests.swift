import Foundation
import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// The unit texts beside the package, where they are there: all their points, in order, and no error.
@Suite struct SeedTextTests {
  struct Seed: CustomTestStringConvertible, Sendable {
    var file: String
    var points: Int
    var misconceptions: Int
    var teaching: Int
    var testDescription: String { file }
  }

  /// Counted by hand.
  static let seeds = [
    Seed(file: "000.txt", points: 4, misconceptions: 4, teaching: 9),
    Seed(file: "001.txt", points: 5, misconceptions: 7, teaching: 16),
    Seed(file: "002.txt", points: 4, misconceptions: 7, teaching: 13),
    Seed(file: "003.txt", points: 3, misconceptions: 3, teaching: 7),
    Seed(file: "004.txt", points: 4, misconceptions: 4, teaching: 9),
  ]

  @Test(arguments: seeds) func findsAll(_ seed: Seed) throws {
    guard let bytes = Self.bytes("shared/seeds/" + seed.file) else { return }
    var reader = DocumentReader(SourceText(bytes))
    reader.read()
    let document = reader.document
    #expect(document.questions.count == seed.points)
    #expect(document.questions.allSatisfy { $0.points.count == 1 })
    #expect(document.misconceptions.count == seed.misconceptions)
    #expect(document.teaching.count == seed.teaching)
    #expect(reader.diagnostics.isEmpty)

    let compilation = RubricCompiler.compile(bytes)
    #expect(!compilation.hasErrors)
    #expect(compilation.diagnostics.allSatisfy { $0.severity == .note })
    #expect(compilation.rubric.questions.map { $0.id } == (1...seed.points).map { String($0) })
    let places = compilation.rubric.questions.map { $0.span.start }
    #expect(places == places.sorted())
    for question in compilation.rubric.questions {
      #expect(question.misconceptions.count == seed.misconceptions)
      #expect(question.points.allSatisfy { !$0.requirements.isEmpty && !$0.commands.isEmpty })
    }
  }

  /// A file beside the package or above it; nil where there is none.
  private static func bytes(_ path: String) -> [UInt8]? {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      if let data = try? Data(contentsOf: folder.appendingPathComponent(path)) { return [UInt8](data) }
    }
    return nil
  }
}
