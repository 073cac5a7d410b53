import Foundation
import Language
import RubricCompiler
import RubricModel
import Testing

/// Mark schemes as many examiners write them (`Corpus/schemes`): what they are read to be worth is what their questions state.
@Suite struct SchemeCorpusTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Corpus/schemes").standardized

  static let files = [
    "first-business", "first-care", "first-humanities", "first-leisure", "first-science", "first-skills", "second-arts",
    "second-business", "second-care", "second-humanities", "second-science", "second-tech",
  ]

  /// Schemes that are not yet read as they are meant.
  private static let unread: [String: Set<String>] = [
    "first-humanities": ["humanities-4"], "second-arts": ["arts-3", "arts-5"], "second-business": ["business-8"],
    "second-care": ["care-4", "care-8"], "second-humanities": ["humanities-4", "humanities-8"],
    "second-science": ["science-8"],
  ]

  @Test func namesEveryFile() throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(found.sorted() == Self.files.map { $0 + ".md" })
  }

  @Test(arguments: files)
  func addsUp(_ file: String) throws {
    let text = try Data(contentsOf: Self.folder.appendingPathComponent(file + ".md"))
    let compilation = RubricCompiler.compile([UInt8](text))
    let questions = compilation.rubric.questions
    #expect(questions.count == 8)
    let disagreeing = compilation.diagnostics.filter { $0.code == .tariffDisagrees || $0.code == .nothingAssessable }
      .map { diagnostic in questions.last { $0.span.start <= diagnostic.span.start }?.id ?? "" }
    #expect(Set(disagreeing) == Self.unread[file] ?? [])
  }
}
