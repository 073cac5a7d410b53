import Foundation
import Language
import RubricCompiler
import RubricModel
import Testing

/// Mark schemes as many examiners write them (`Corpus/schemes`, `Corpus/shorthand`): what they are read to be worth is what their
/// questions state.
@Suite struct SchemeCorpusTests {
  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Corpus").standardized
  private static let folder = corpus.appendingPathComponent("schemes")
  private static let shorthand = corpus.appendingPathComponent("shorthand")

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

  /// Those of `Corpus/shorthand` that are not yet read as they are meant, by the numbers of their questions.
  static let inShorthand: [String: Set<Int>] = [
    "plumbing-and-heating": [3, 6], "religious-studies": [], "light-and-space": [3], "complaints-desk": [2, 5, 6],
    "personal-finance": [1, 6], "veterinary-care": [6], "bar-and-cellar": [], "plant-biology": [2, 3, 6],
    "shakespeare-scenes": [6],
    "programming-basics": [6], "rights-and-citizenship": [6], "rocks-and-coasts": [6],
    "beauty-and-skin": [4, 6], "call-handling": [], "carpentry-and-joinery": [], "circuits-and-motors": [],
    "cyber-security": [], "drama-and-performance": [2], "ecosystems-and-farming": [6], "gases-and-atmosphere": [],
    "hotel-reception": [2], "housing-and-benefits": [], "marketing-mix": [1, 4, 5, 6], "markets-and-prices": [1],
    "motor-workshop": [], "music-theory-and-listening": [3, 6], "nervous-system-and-hormones": [2, 6],
    "office-administration": [], "pharmacy-counter": [], "poetry-and-prose": [], "river-processes-and-weather": [],
    "tudor-england": [], "warehouse-and-delivery": [4], "weimar-and-nazi-germany": [2, 5],
  ]

  @Test func namesEverySchemeInShorthand() throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: Self.shorthand.path)
    #expect(found.filter { $0.hasSuffix(".md") }.sorted() == Self.inShorthand.keys.map { $0 + ".md" }.sorted())
  }

  @Test(arguments: inShorthand.keys.sorted()) func addsUpInShorthand(_ file: String) throws {
    let unread = try #require(Self.inShorthand[file])
    let text = try Data(contentsOf: Self.shorthand.appendingPathComponent(file + ".md"))
    let compilation = RubricCompiler.compile([UInt8](text))
    #expect(compilation.rubric.questions.count == 6)
    #expect(Self.disagreeing(compilation) == Set(unread.map { "\(file)-\($0)" }))
  }

  @Test(arguments: files)
  func addsUp(_ file: String) throws {
    let text = try Data(contentsOf: Self.folder.appendingPathComponent(file + ".md"))
    let compilation = RubricCompiler.compile([UInt8](text))
    #expect(compilation.rubric.questions.count == 8)
    #expect(Self.disagreeing(compilation) == Self.unread[file] ?? [])
  }

  /// The questions whose marks are not those of their points, or of which a point is not understood.
  private static func disagreeing(_ compilation: Compilation) -> Set<String> {
    let questions = compilation.rubric.questions
    let found = compilation.diagnostics.filter { $0.code == .tariffDisagrees || $0.code == .nothingAssessable }
      .map { diagnostic in questions.last { $0.span.start <= diagnostic.span.start }?.id ?? "" }
    return Set(found)
  }
}
