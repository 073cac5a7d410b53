import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// Large texts: all of them is read, and a loop inside a loop would not end within the limit.
@Suite(.timeLimit(.minutes(30))) struct BigTextTests {
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

  // MARK: Work that grows with the text

  /// A text of some size, by a number that says how large it is.
  struct Growing: CustomTestStringConvertible, Sendable {
    var name: String
    var text: @Sendable (Int) -> String
    var testDescription: String { name }

    init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
      self.name = name
      self.text = text
    }
  }

  static let growing: [Growing] = [
    Growing("points") { "- Award credit for naming " + words($0, ".\n- Award credit for naming ") },
    Growing("explained points with lists") {
      (0..<$0).map { "- Award credit for explaining two things, such as \(word($0)) or \(word($0 + 7)).\n" }.joined()
    },
    Growing("items") { "- Names two things, such as \(words($0, ", ")) or a wasp." },
    Growing("alternatives of a piece") { "- \(words($0, " / ")) (1); bee (1)" },
    Growing("wordings of an accept line") { "- Names a bee.\n    - accept: \(words($0, " / "))" },
    Growing("accept and reject lines") {
      "- Names a bee.\n" + (0..<$0).map { "    - accept: \(word($0))\n    - reject: \(word($0))\n" }.joined()
    },
    Growing("pieces") { "- Any two from: \(words($0, " (1); ")) (1)" },
    Growing("the same point again and again") { String(repeating: "- Names a bee.\n    - accept: a bee\n", count: $0) },
    Growing("points with every mistake") {
      String(repeating: "- Award credit for discusing bees (1 mark\n    - acept: wasp\n    - tariff: 3\n", count: $0)
    },
    Growing("unclosed brackets in points") { String(repeating: "- Names (a [bee {or\n", count: $0) },
    Growing("unclosed brackets in one point") { "- Names " + String(repeating: "(", count: $0) + "a bee" },
    Growing("lists in lists") {
      "- Names a bee.\n"
        + (0..<$0).map { String(repeating: " ", count: 2 * ($0 % 1000)) + "- accept: \(word($0))\n" }.joined()
    },
    Growing("synonyms of one word") {
      "- Names a bee.\n## Synonyms\n" + (0..<$0).map { "- bee: \(word($0))\n" }.joined()
    },
    Growing("synonyms of nothing") {
      "- Names a bee.\n## Synonyms\n" + (0..<$0).map { "- \(word($0)): bee\n" }.joined()
    },
    Growing("misconceptions") {
      "- Names a bee.\n### Misconceptions\n" + (0..<$0).map { "- Thinking that \(word($0)) is new.\n" }.joined()
    },
    Growing("the same misconception") {
      "- Names a bee.\n### Misconceptions\n" + String(repeating: "- Thinking that bees sing.\n", count: $0)
    },
    Growing("guidance") { "- Names a bee." + String(repeating: " Max 2 if only bees are given.", count: $0) },
    Growing("reverse arguments") { "- " + (0..<$0).map { "faster \(word($0)) ora (1)" }.joined(separator: "; ") },
    Growing("questions") {
      (0..<$0).map { "- Names a bee.\n## Question x\($0)\nWhy?\n### Marking points\n- Names \(word($0)).\n" }.joined()
    },
    Growing("a page of a PDF") {
      (0..<$0).map { "- Award credit for explain-\ning how custo-\nmers find\n\(word($0)) and \(word($0 + 1)).\n" }
        .joined()
    },
  ]

  /// What the compiler builds for twice the text is twice as much, so nothing is built over and over.
  @Test(arguments: growing) func buildsInProportion(_ growing: Growing) {
    let sizes = [150, 300].map { count -> [Int] in
      let compilation = compile(growing.text(count))
      let rubric = compilation.rubric
      let points = rubric.questions.flatMap { $0.points }
      return [
        rubric.terms.count, rubric.patterns.patterns.count, rubric.patterns.elements.count, points.count,
        points.reduce(0) { $0 + $1.requirements.reduce(0) { $0 + $1.ideas.reduce(0) { $0 + $1.phrasings.count } } },
        points.reduce(0) { $0 + $1.limits.count + $1.rejects.count }, compilation.diagnostics.count,
      ]
    }
    for (small, large) in zip(sizes[0], sizes[1]) { #expect(large <= 2 * small + 60) }
  }

  // MARK: Pasted text

  /// Words that a page broke are whole again, and its lines are one point.
  @Test func joinsBrokenWords() {
    let compilation = compile(
      "- Award credit for explain-\ning two needs of custo-\n  mers, such as long-\nterm help or re-\nfunds.\n- Names a bee."
    )
    let points = compilation.rubric.questions[0].points
    #expect(points.count == 2)
    #expect(points[0].commands.map { $0.word } == [.explain])
    #expect(points[0].tariff == 2)
    let ideas = points[0].requirements[0].ideas.filter { $0.source == .named }
    #expect(ideas.map { $0.label }.last == "refunds")
    #expect(ideas.count == 2)
  }

  /// Word's bullets, quotation marks and dashes, on lines that end in every way.
  @Test func readsWhatWordWrites() {
    let text =
      "Question 1 (2 marks)\r\nWhy?\rMarking points\n\u{2022}\tNames a \u{201C}bee\u{201D}.\r\n\u{2022}\u{A0}Names a wasp\u{2019}s nest.\r"
      + "o\taccept: a hive\n"
    let compilation = RubricCompiler.compile([UInt8](text.utf8), lexicon: SmallLexicon.shared)
    let points = compilation.rubric.questions[0].points
    #expect(points.count == 2)
    #expect(points.map { $0.requirements[0].label } == ["bee", "wasp\u{2019}s nest"])
  }

  /// Ten megabytes of a rubric that is mostly text around its points.
  @Test func tenMegabytes() {
    let page = String(repeating: "Bees live in hives and make honey all summer. ", count: 230)
    let questions = (0..<1_000).map {
      "## Question \($0)\n### Scenario\n### Marking points\n- Names \(Self.word($0)).\n<!-- \(page) -->\n"
    }
    let bytes = [UInt8](questions.joined().utf8)
    #expect(bytes.count > 10 << 20)
    let compilation = RubricCompiler.compile(bytes, lexicon: SmallLexicon.shared)
    #expect(compilation.rubric.questions.count == 1_000)
  }
}
