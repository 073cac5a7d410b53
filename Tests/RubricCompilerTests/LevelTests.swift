import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// Levels of response: the layouts in which grids are printed, and what descriptions ask for.
struct LevelTests {
  struct LineRow: CustomTestStringConvertible, Sendable {
    var line: String
    /// Number, marks and description; nil for a line that starts no level.
    var expected: String?

    var testDescription: String { line }
  }

  static let lines: [LineRow] = [
    LineRow(line: "Level 3 (5–6 marks): Detailed.", expected: "3 5...6 Detailed."),
    LineRow(line: "Level 3: 5-6 marks - Detailed.", expected: "3 5...6 Detailed."),
    LineRow(line: "**Level 3** 5 to 6 marks Detailed.", expected: "3 5...6 Detailed."),
    LineRow(line: "Band 2 [3-4] Some detail.", expected: "2 3...4 Some detail."),
    LineRow(line: "L1 (1 mark) Simple.", expected: "1 1...1 Simple."),
    LineRow(line: "Level 1 (1 mark) Simple.", expected: "1 1...1 Simple."),
    LineRow(line: "Level IV 10–12", expected: "4 10...12 "),
    LineRow(line: "| 3 | 5–6 | Detailed |", expected: "3 5...6 Detailed"),
    LineRow(line: "| Level 2 | 3-4 marks | Some |", expected: "2 3...4 Some"),
    LineRow(line: "2\t3–4\tSome detail", expected: "2 3...4 Some detail"),
    LineRow(line: "5–6 marks: Detailed.", expected: "- 5...6 Detailed."),
    LineRow(line: "0 marks: nothing worthy of credit", expected: "- 0...0 nothing worthy of credit"),
    LineRow(
      line: "Level 2 Clear knowledge of the river. (3–4 marks)", expected: "2 3...4 Clear knowledge of the river."),
    LineRow(line: "Level 1 (1 mark): \u{2019}Tis simple.", expected: "1 1...1 \u{2019}Tis simple."),
    LineRow(line: "Level 1 (1 mark) \u{2013} Simple.", expected: "1 1...1 Simple."),
    LineRow(line: "| Level | Marks | Descriptor |", expected: nil),
    LineRow(line: "|---|---|---|", expected: nil),
    LineRow(line: "Level headed people keep calm", expected: nil),
    LineRow(line: "Level 3 5 candidates sat the paper", expected: nil),
    LineRow(line: "1 mark for a plan", expected: nil),
    LineRow(line: "3 apples", expected: nil),
    LineRow(line: "", expected: nil),
  ]

  @Test(arguments: lines) func readsLines(_ row: LineRow) {
    let bytes = [UInt8](row.line.utf8)
    let read = LevelLine(bytes[...]).map { line in
      let number = line.number.map { "\($0)" } ?? "-"
      let text = String(decoding: bytes[line.text], as: UTF8.self)
      return "\(number) \(line.lowest)...\(line.highest) \(text)"
    }
    #expect(read?.trimmedEnd == row.expected?.trimmedEnd)
  }

  static func point(_ grid: String, question: String = "## Question 1\nAssess the plan.") throws -> MarkingPoint {
    let text =
      question + "\n" + grid + "\n### Indicative content\n- cost / price\n- speed\n- such as noise, smell and dust\n"
    let compilation = RubricCompiler.compile([UInt8](text.utf8), lexicon: SmallLexicon.shared)
    #expect(compilation.diagnostics.filter { $0.severity > .note }.map { $0.message } == [])
    let point = try #require(compilation.rubric.questions.first?.points.first)
    return point
  }

  static let grids = [
    "### Levels of response\n- Level 2 (3–4 marks): A range of points, explained.\n- Level 1 (1–2 marks): Simple points.",
    "### Levels\n\n| Level | Marks | Descriptor |\n|--|--|--|\n| 2 | 3–4 | A range of points, explained. |\n| 1 | 1–2 | Simple points. |",
    "### Mark scheme\nLevel 2 3-4 marks\nA range of points,\nexplained.\n\nLevel 1 1-2 marks\nSimple points.",
    "### Level descriptors\n3–4 marks: A range of points, explained.\n1–2 marks: Simple points.\n0 marks: nothing to credit.",
    "### Level 2 (3–4 marks)\nA range of points, explained.\n### Level 1 (1–2 marks)\nSimple points.",
  ]

  @Test(arguments: grids) func readsGrids(_ grid: String) throws {
    let point = try Self.point(grid)
    let levels = try #require(point.levels?.levels)
    #expect(levels.map { $0.number } == [1, 2])
    #expect(levels.map { $0.marks } == [1...2, 3...4])
    #expect(levels.map { $0.descriptor } == ["Simple points.", "A range of points, explained."])
    #expect(point.tariff == 4)
    #expect(point.commands.map { $0.word } == [.assess])
    let ideas = point.requirements[0].ideas.filter { $0.source == .named }.map { $0.label }
    #expect(ideas == ["cost / price", "speed", "noise", "smell", "dust"])
  }

  struct TraitRow: CustomTestStringConvertible, Sendable {
    var descriptor: String
    var breadth: Int?
    var development: Int?
    var asks: [String]

    var testDescription: String { descriptor }
  }

  static let traits: [TraitRow] = [
    TraitRow(descriptor: "Isolated statements.", breadth: 0, development: 1, asks: []),
    TraitRow(
      descriptor: "Limited knowledge, with simple description.", breadth: 1, development: 1, asks: ["describes"]),
    TraitRow(descriptor: "A range of factors, clearly explained.", breadth: 2, development: nil, asks: ["explains"]),
    TraitRow(
      descriptor: "Thorough, well developed analysis of both sides, and a supported judgement.", breadth: 3,
      development: 3, asks: ["explains", "judges", "weighs"]),
    TraitRow(descriptor: "No judgement is made.", breadth: nil, development: nil, asks: []),
  ]

  @Test(arguments: traits) func readsTraits(_ row: TraitRow) throws {
    let grid = "### Levels of response\n- Level 2 (3-4 marks): \(row.descriptor)\n- Level 1 (1-2 marks): x"
    let level = try #require(try Self.point(grid).levels?.levels.last)
    #expect(level.traits.breadth == row.breadth)
    #expect(level.traits.development == row.development)
    #expect((level.traits.demand == .reasoning || level.traits.demand == .judgement) == row.asks.contains("explains"))
    #expect((level.traits.demand == .description) == row.asks.contains("describes"))
    #expect(level.traits.needsJudgement == row.asks.contains("judges"))
    #expect(level.traits.needsBalance == row.asks.contains("weighs"))
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
