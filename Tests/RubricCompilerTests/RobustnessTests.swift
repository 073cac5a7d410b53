import Language
import RubricModel
import Testing

@testable import RubricCompiler

/// Texts that no examiner writes: no crash, every place inside the text, and work that grows with the text only.
@Suite struct RobustnessTests {
  struct Odd: CustomTestStringConvertible, Sendable {
    var name: String
    var bytes: [UInt8]
    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    /// A question with this point.
    init(_ name: String, point: String) {
      self.init(name, [UInt8]("## Question 1\nWhy?\n### Marking points\n- \(point)\n".utf8))
    }
  }

  static let odd: [Odd] = [
    Odd("nothing", []),
    Odd("blanks", [UInt8](" \n\t \r\n  \n".utf8)),
    Odd("NULs", [UInt8](repeating: 0, count: 40)),
    Odd("NULs in a point", point: "Award\u{0} credit\u{0}for naming\u{0} two bees"),
    Odd(
      "NULs in a heading", [UInt8]("## Questi\u{0}\u{0}on \u{7F}a (3 marks)\nWhy?\n### Marking points\n- bees\n".utf8)),
    Odd("a heading of control characters", [UInt8]("## \u{7F}\u{7F} (3 marks)\n### Marking points\n- bees\n".utf8)),
    Odd("a byte order mark alone", [0xEF, 0xBB, 0xBF]),
    Odd("broken UTF-8", [0xC3, 0x28, 0x0A, 0xFF, 0xFE, 0x2D, 0x20, 0xF0, 0x9F, 0x92]),
    Odd(
      "broken UTF-8 in a list", [UInt8]("## Question 1\n### Marking points\n- ".utf8) + [0xE2, 0x80, 0x20, 0xF5, 0x0A]),
    Odd("UTF-16", [0xFF, 0xFE] + "## Question 1".utf8.flatMap { [$0, 0] }),
    Odd("a point cut off after 'with the'", point: "Award credit for naming two bees, with the"),
    Odd("a clause without its first half", point: "Award credit for explaining either or that it was small"),
    Odd("open brackets", point: "Award credit for (naming [two {bees (e.g. the worker"),
    Odd("closed brackets", point: "naming two) bees] (1 mark)) }"),
    Odd("crossed brackets", point: "naming (two [bees) e.g.] the (1] mark"),
    Odd("quotation marks", point: "naming 'two \"bees' and \u{2018}wasps\u{201D}. Do not accept 'flies"),
    Odd("marks only", point: "; / , : ( ) [ ] . ! ? - – — ' \" * _ ` # + = x"),
    Odd("commands only", point: "explaining and describing and naming and"),
    Odd("introductions only", point: "including both such as e.g. including all of namely like and and"),
    Odd("lead-ins only", point: "Award credit for award credit for look for evidence of the learner being able to"),
    Odd("quantities only", point: "at least two of any three from four or more"),
    Odd("big numbers", point: "Award 99999999999999999999 marks for naming 18446744073709551616 bees [9999]"),
    Odd(
      "a question of big numbers",
      [UInt8]("## Question 1 (99999999999999999999 marks)\n### Marking points\n- a [0]\n".utf8)),
    Odd("both and nothing", point: "Award credit for bees, including both"),
    Odd("both and one", point: "Award credit for bees, including both honey"),
    Odd("x and no number", point: "bees (1); x ; x 2 = max ; max"),
    Odd("any and nothing", point: "any two from:"),
    Odd(
      "headings without text", [UInt8]("#\n##\n### \n####### x\n## Question\n## ()\n## [ ]\n## (4 marks)\n- a\n".utf8)),
    Odd("bullets without text", [UInt8]("## Q1\n### Marking points\n-\n- \n* \n1.\n•\n- a\n  -\n".utf8)),
    Odd(
      "refinements without text",
      [UInt8](
        "## Q1\n### Marking points\n- a\n  - accept\n  - accept:\n  - accept (\n  - (\n  - :\n  - tariff: -1\n  - tariff: 0\n"
          .utf8)),
    Odd("a comment that never ends", [UInt8]("<!-- a\n## Question 1\n".utf8)),
    Odd("carriage returns", [UInt8]("## Q1\r### Marking points\r- a\r\r\n- b\r".utf8)),
    Odd(
      "scripts",
      point: "\u{5B66}\u{751F} names \u{627}\u{644}\u{646}\u{62D}\u{644} \u{1F41D}\u{200D}\u{1F41D} and \u{202E}bees"),
    Odd("combining marks", point: String(repeating: "e\u{301}\u{302}", count: 50)),
  ]

  @Test(arguments: odd) func compiles(_ odd: Odd) {
    let compilation = RubricCompiler.compile(odd.bytes, lexicon: SmallLexicon.shared)
    check(compilation)
  }

  /// Every prefix of a rubric with all kinds of line compiles, and so does the rubric with any one byte broken.
  @Test func compilesWhateverIsCutOff() {
    let text = [UInt8](
      """
      # Bees
      ## Question 1 (4 marks)
      Why "do" bees buzz?
      ### Marking points
      - Award credit for explaining at least two reasons (e.g. flight, heat), including both X, such as Y, and its effect (2 marks)
          - accept (X): a / b
      - Any two from: x – y (1); z (1). Do not accept 'q'. Max 2
      ### Misconceptions
      - Thinking that bees are wasps.
      ## Synonyms
      - bee: worker, drone
      """.utf8)
    for end in text.indices { check(RubricCompiler.compile([UInt8](text[..<end]), lexicon: SmallLexicon.shared)) }
    for index in text.indices {
      var broken = text
      broken[index] = broken[index] ^ 0x95
      check(RubricCompiler.compile(broken, lexicon: SmallLexicon.shared))
    }
  }

  private func check(_ compilation: Compilation) {
    let length = Int32(compilation.source.bytes.count)
    #expect(
      compilation.diagnostics.allSatisfy { 0 <= $0.span.start && $0.span.start <= $0.span.end && $0.span.end <= length }
    )
    let order = compilation.diagnostics.map { $0.span.start }
    #expect(order == order.sorted())
    for question in compilation.rubric.questions {
      #expect(question.max >= 0 && !question.id.isEmpty)
      #expect(question.id.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
      for point in question.points {
        #expect(point.tariff >= 1 && !point.commands.isEmpty)
        for requirement in point.requirements {
          #expect(requirement.quantity >= 1 && requirement.weight >= 1)
          #expect(
            requirement.span.start >= 0 && requirement.span.start <= requirement.span.end
              && requirement.span.end <= length)
        }
      }
    }
    #expect(!Outline.render(compilation).contains("\u{0}"))
  }
}
