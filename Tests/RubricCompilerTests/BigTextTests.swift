import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// Large texts: all of them is read, and a loop inside a loop would not end within the limit.
@Suite(.timeLimit(.minutes(1))) struct BigTextTests {
  /// A word of its own for every number.
  private static func word(_ number: Int) -> String {
    var letters = ""
    var rest = number + 1000
    while rest > 0 {
      letters += String("bcdfghjklm"[String.Index(utf16Offset: rest % 10, in: "bcdfghjklm")])
      letters += String("aeiou"[String.Index(utf16Offset: rest % 5, in: "aeiou")])
      rest /= 10
    }
    return letters
  }

  private static func words(_ count: Int, _ separator: String) -> String {
    (0..<count).map { word($0) }.joined(separator: separator)
  }

  private func compile(_ points: String) -> Compilation {
    RubricCompiler.compile(
      [UInt8]("## Question 1\nWhy?\n### Marking points\n\(points)\n".utf8), lexicon: SmallLexicon.shared)
  }

  @Test func manyItems() {
    let compilation = compile("- Names two things, such as \(Self.words(10_000, ", ")) or a wasp.")
    let requirement = compilation.rubric.questions[0].points[0].requirements[0]
    #expect(requirement.ideas.count { $0.source == .named } == 10_001)
    #expect(requirement.quantity == 2)
  }

  @Test func manyWordingsOfOneIdea() {
    let compilation = compile("- Names a bee.\n    - accept: \(Self.words(10_000, " / "))")
    let ideas = compilation.rubric.questions[0].points[0].requirements[0].ideas
    #expect(ideas.count == 2)
    #expect(ideas[1].phrasings.count == 10_000)
  }

  @Test func manyAcceptLines() {
    let compilation = compile("- Names a bee.\n    - accept: " + Self.words(10_000, "\n    - accept: "))
    #expect(compilation.rubric.questions[0].points[0].requirements[0].ideas.count == 10_001)
  }

  @Test func manyPieces() {
    let compilation = compile("- Any two from: \(Self.words(5_000, " (1); ")) (1)")
    let point = compilation.rubric.questions[0].points[0]
    #expect(point.tariff == 2)
    #expect(point.requirements.map { $0.ideas.count } == [5_000])
  }

  @Test func manySides() {
    let compilation = compile("- Names both the \(Self.words(5_000, " and the ")).")
    #expect(compilation.rubric.questions[0].points[0].requirements.count == 2)
  }

  @Test func manyPoints() {
    let compilation = compile("- Award credit for naming " + Self.words(5_000, ".\n- Award credit for naming "))
    #expect(compilation.rubric.questions[0].points.count == 5_000)
    #expect(compilation.rubric.questions[0].max == 5_000)
  }

  @Test func manyQuestionsWithSharedMisconceptions() {
    let text =
      "# Title\n## Misconceptions\n- Thinking that " + Self.words(100, " is new.\n- Thinking that ")
      + " is new.\n## Marking points\n- Award credit for naming "
      + Self.words(5_000, ".\n- Award credit for naming ")
    let compilation = RubricCompiler.compile([UInt8](text.utf8), lexicon: SmallLexicon.shared)
    #expect(compilation.rubric.questions.count == 5_000)
    #expect(compilation.rubric.questions.allSatisfy { $0.misconceptions.count == 100 })
  }

  @Test func deepLists() {
    let lines = (1..<1_000).map { String(repeating: " ", count: 2 * $0) + "- accept: " + Self.word($0) }
    let compilation = compile("- Names a bee.\n" + lines.joined(separator: "\n"))
    #expect(compilation.rubric.questions[0].points[0].requirements[0].ideas.count == 1_000)
    #expect(compilation.diagnostics.isEmpty)
  }

  @Test func deepBrackets() {
    let compilation = compile(
      "- Names " + String(repeating: "(", count: 5_000) + "a bee" + String(repeating: ")", count: 5_000))
    #expect(compilation.rubric.questions[0].points.count == 1)
  }

  /// Five megabytes on one line; long lines as a title and as a point.
  @Test func longLines() {
    let line = [UInt8](repeating: 0x61, count: 5 << 20)
    let nothing = RubricCompiler.compile(line, lexicon: SmallLexicon.shared)
    #expect(nothing.diagnostics.map { $0.code } == [.noMarkingPoints])
    let title = RubricCompiler.compile(
      [UInt8]("# ".utf8) + line.prefix(1 << 18) + [UInt8]("\n## Q1\n### Marking points\n- Names a bee.\n".utf8),
      lexicon: SmallLexicon.shared)
    #expect(title.rubric.questions.count == 1)
    let end = title.source.position(of: 1 << 18)
    #expect(end.line == 1 && end.column == (1 << 18) + 1)
    let point = compile("- Names " + Self.words(10_000, " "))
    #expect(point.rubric.questions[0].points.count == 1)
  }

  /// Columns deep in a long line are found without counting from its start: many diagnostics there cost little.
  @Test func manyDiagnosticsOnOneLine() {
    let compilation = compile("- Names a bee. " + String(repeating: "See page 4 of the plan. ", count: 5_000))
    #expect(compilation.diagnostics.count == 5_000)
    let columns = compilation.diagnostics.map { compilation.source.position(of: Int($0.span.start)).column }
    #expect(columns == (0..<5_000).map { 16 + 24 * $0 })
  }
}
