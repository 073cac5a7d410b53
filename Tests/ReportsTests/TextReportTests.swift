import Language
import Marking
import RubricModel
import Testing

@testable import Reports

// MARK: A small paper

private func idea(_ label: String) -> Idea { Idea(label: label, span: nil, source: .named, phrasings: []) }

private func point(_ id: String, _ text: String, leadIn: ByteSpan? = nil) -> MarkingPoint {
  MarkingPoint(
    id: id, text: text, span: ByteSpan(0..<0), tariff: 2, tariffSource: .standard, leadIn: leadIn,
    commands: [CommandUse(word: .identify, span: ByteSpan(0..<0), weight: 0)],
    requirements: [
      Requirement(
        kind: .content, label: "benefits", span: ByteSpan(0..<0), command: .identify, quantity: 2,
        quantityIsStated: true, weight: 1, ideas: [idea("customer loyalty"), idea("more sales")], isOpen: true
      )
    ], rejects: [], ignored: [], acceptsOther: false, given: [])
}

private func question(_ id: String) -> Question {
  Question(
    id: id, text: "", span: ByteSpan(0..<0), max: 2,
    points: [
      point("\(id).1", "Award credit for identifying two benefits.", leadIn: ByteSpan(0..<16))
    ],
    misconceptions: [
      Misconception(text: "only prices matter", span: ByteSpan(0..<0), idea: idea("only prices matter"))
    ], modelAnswers: [], given: [])
}

private let rubric = Rubric(
  title: "", questions: [question("1"), question("2")], terms: [], patterns: PatternStore(),
  vocabulary: Vocabulary())

/// A quotation: where `text` stands in `answer`.
private func span(_ text: String, _ answer: String) -> ByteSpan {
  let whole = [UInt8](answer.utf8)
  let part = [UInt8](text.utf8)
  for start in 0..<max(1, whole.count - part.count + 1) where whole[start...].starts(with: part) {
    return ByteSpan(start..<start + part.count)
  }
  Issue.record("'\(text)' is not in '\(answer)'")
  return ByteSpan(0..<0)
}

private func result(
  _ answer: String, _ quotations: [(text: String, by: MatchKind)], _ decision: Decision = .met,
  question: Int = 0,
  marks: Int? = nil, refer: Bool = false, flags: AnswerFlags = [], mistaken: String? = nil
) -> AnswerResult {
  let evidence = quotations.enumerated().map { index, quotation in
    Evidence(span: span(quotation.text, answer), requirement: 0, idea: index % 2, by: quotation.by)
  }
  let marks = marks ?? Int(decision.rawValue)
  let point = PointResult(
    question: question, point: 0, decision: decision, marks: marks, max: 2, confidence: 93, score: 0,
    command: CommandResult(
      word: .identify, met: decision == .met, finding: decision == .met ? .namingIsEnough : .noContent),
    evidence: evidence, reason: decision == .met ? .complete : .nothing,
    advice: decision == .met ? .none : .answerQuestion
  )
  let found = mistaken.map {
    [FoundMisconception(question: question, misconception: 0, span: span($0, answer))]
  }
  return AnswerResult(
    questions: question..<question + 1, marks: marks, max: 2, score: 0, refer: refer, flags: flags,
    points: [point], misconceptions: found ?? [])
}

private func rendered(_ result: AnswerResult, _ answer: String, columns: Int = 60, colour: Bool = false)
  -> String
{
  let report = TextReport(rubric: rubric, style: TextStyle(columns: columns, isColoured: colour))
  var part = TextReportPart()
  report.append(result, learner: [UInt8]("Zoë".utf8), answer: [UInt8](answer.utf8), to: &part)
  return String(decoding: part.runs.flatMap(\.text), as: UTF8.self)
}

// MARK: An answer

struct TextReportAnswerTests {
  @Test func showsAnAnswerWithMarksUnderTheEvidence() {
    let answer = "They come back again and they also buy more things, which is good."
    let marked = result(answer, [("come back again", .synonym), ("buy more things", .accepted)])
    #expect(
      rendered(marked, answer) == """
        Zoë · question 1 · 2/2 marks · met ✓

          They come back again and they also buy more things, which
               [1]~~~~~~~~~~~~               [2]~~~~~~~~~~~~
          is good.

          1.1  met ✓  2/2  confidence 93%
            identifying two benefits.
            [1] "come back again" — customer loyalty, synonym
            [2] "buy more things" — more sales, accepted
            identify ✓  'identify' asks for the content only, and it
                is there
            Reason: All that the point asks for is there: customer
                loyalty, more sales.

        """)
  }

  @Test func saysWhatIsMissing() {
    let answer = "I like it."
    let marked = result(answer, [], .not, refer: true, flags: [.offTopic])
    #expect(
      rendered(marked, answer)
        == """
        Zoë · question 1 · 0/2 marks · not met ✗ · off-topic ·
          → refer

          I like it.

          1.1  not met ✗  0/2  confidence 93%
            identifying two benefits.
            identify ✗  there is nothing yet for 'identify' to be
                met with
            Reason: Nothing in the answer matches what the point
                asks for.
            Advice: Answer the question in your own words.

        """)
  }

  @Test func marksMisconceptionsWithCarets() {
    let answer = "Only the price counts."
    let marked = result(answer, [], .partial, flags: [.contradiction], mistaken: "Only the price counts")
    let text = rendered(marked, answer)
    #expect(
      text.contains(
        """
          Only the price counts.
          [1]^^^^^^^^^^^^^^^^^^
        """))
    #expect(
      text.hasSuffix(
        """

          Misconception [1] "Only the price counts" — only prices
              matter

        """))
  }

  @Test func evidenceGoesOnInTheNextLine() {
    let answer = "People who are happy come back again and again."
    let text = rendered(result(answer, [("happy come back again", .phrase)]), answer, columns: 30)
    #expect(
      text.contains(
        """
          People who are happy come
                         [1]~~~~~~~
          back again and again.
          ~~~~~~~~~~

        """))
  }

  /// Marks stand under what is seen: wide characters take two columns, accents none.
  @Test func marksStandUnderWideCharacters() {
    let answer = "日本 cafe\u{301} 👩‍👩‍👧‍👦 come back"
    let text = rendered(result(answer, [("cafe\u{301}", .exact), ("come back", .exact)]), answer)
    #expect(
      text.contains(
        """
          日本 cafe\u{301} 👩‍👩‍👧‍👦 come back
               [1]~    [2]~~~~~~

        """))
  }

  @Test func numbersOfShortQuotationsFindRoom() {
    let answer = "a b c"
    let text = rendered(result(answer, [("a", .exact), ("c", .exact)]), answer)
    #expect(text.contains("  a b c\n  [1] [2]\n"))
    let close = rendered(result(answer, [("a", .exact), ("b", .exact)]), answer)
    #expect(close.contains("  a b c\n  [1][2]\n"))
  }

  @Test func underlinesInColour() {
    let answer = "They come back again."
    let text = rendered(result(answer, [("come back", .exact)]), answer, colour: true)
    #expect(
      text.contains("  They \u{1B}[0;4;32mcome back\u{1B}[0;2m[1]\u{1B}[0m again.\n"))
    #expect(!text.contains("~"))
    let partly = rendered(result(answer, [("come back", .exact)], .partial), answer, colour: true)
    #expect(partly.contains("\u{1B}[0;4;33mcome back"))
  }

  @Test func endsEachLineWithoutColour() {
    let answer = "They come back again and again and again and come back once more."
    let text = rendered(
      result(answer, [("come back again and again and again", .exact)]), answer, columns: 24, colour: true)
    for line in text.split(separator: "\n") where line.contains("\u{1B}") {
      let codes = line.split(separator: "\u{1B}", omittingEmptySubsequences: false).dropFirst()
      #expect(codes.last?.hasPrefix("[0m") ?? false, "\(line.debugDescription)")
    }
  }

  @Test func answersCannotWriteToTheTerminal() {
    let answer = "\u{1B}[2Jgone\u{7} \u{202E}desrever\u{9B}0m"
    for colour in [false, true] {
      let text = rendered(result(answer, [("gone", .exact)]), answer, colour: colour)
      #expect(text.contains("^[[2J"))
      #expect(text.contains("gone"))
      #expect(text.contains("\u{FFFD}desrever\u{FFFD}0m"))
      let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
      #expect(colour ? controls.allSatisfy { $0 == "\u{1B}" } : controls.isEmpty)
      #expect(!text.contains("\u{1B}[2J"))
      #expect(!text.unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test(arguments: [20, 24, 40, 57, 80, 120])
  func fitsTheWidth(_ columns: Int) {
    let answer =
      "Regulars come back again 👩‍👩‍👧‍👦 and again; incomprehensibilities aside, 日本語の答えも they buy more things."
    let marked = result(
      answer, [("come back again", .synonym), ("buy more things", .modelAnswer)], refer: true,
      flags: [.keywordList, .contradiction], mistaken: "aside")
    for line in rendered(marked, answer, columns: columns).split(separator: "\n") {
      #expect(StyledText(String(line)).columns <= columns, "\(line)")
    }
  }

  @Test(arguments: ["", "  \n\n  "])
  func showsThatThereIsNoAnswer(_ answer: String) {
    #expect(rendered(result(answer, [], .not, flags: [.blank]), answer).contains("\n  (no answer)\n"))
  }

  @Test func cutsAnEndlessAnswer() {
    // Byte 100,000 is the second of an "é", which is left out.
    let answer = String(repeating: "wordé ", count: 200_000)
    let text = rendered(result(answer, [], .not), answer)
    #expect(text.utf8.count < 200_000)
    #expect(text.contains("(the first 99999 of 1400000 bytes of the answer are shown)"))
    #expect(!text.contains("\u{FFFD}"))
  }
}

// MARK: A report

struct TextReportStreamTests {
  private let report = TextReport(rubric: rubric, style: TextStyle(columns: 40, isColoured: false))

  private func part(_ answers: [(learner: String, question: Int, decision: Decision)]) -> TextReportPart {
    var part = TextReportPart()
    for entry in answers {
      let flags: AnswerFlags = entry.decision == .not ? [.blank] : []
      let marked = result(
        "yes", [], entry.decision, question: entry.question, refer: entry.decision == .partial, flags: flags)
      report.append(marked, learner: [UInt8](entry.learner.utf8), answer: [UInt8]("yes".utf8), to: &part)
    }
    return part
  }

  private func whole(_ parts: [TextReportPart], rejected: Int = 0) -> String {
    var stream = TextReportStream(report)
    var bytes: [UInt8] = []
    for part in parts { bytes += stream.add(part) }
    return String(decoding: bytes + stream.finish(rejected: rejected), as: UTF8.self)
  }

  private let answers: [(learner: String, question: Int, decision: Decision)] = [
    ("Ann", 0, .met), ("Ann", 1, .partial), ("Ben", 0, .not), ("Ben", 1, .not), ("Cy", 0, .met),
  ]

  @Test func groupsByLearner() {
    let lines = whole([part(answers)]).split(separator: "\n").map(String.init)
    let structure = lines.filter {
      $0.hasPrefix("━") || $0.hasPrefix("─") || $0.contains(" · ") || $0.contains(" answers:")
    }
    let light = String(repeating: "─", count: 40)
    let heavy = String(repeating: "━", count: 40)
    #expect(
      structure == [
        "Ann · question 1 · 2/2 marks · met ✓", light, "Ann · question 2 · 1/2 marks ·",
        "  partly ~ · → refer", light, "Ann, 2 answers: 3/4 marks", heavy,
        "Ben · question 1 · 0/2 marks ·", "  not met ✗ · blank", light, "Ben · question 2 · 0/2 marks ·",
        "  not met ✗ · blank", light, "Ben, 2 answers: 0/4 marks", heavy,
        "Cy · question 1 · 2/2 marks · met ✓", heavy,
      ])
  }

  /// Where the input is cut between workers cannot be seen.
  @Test func partsJoinToTheSameReport() {
    let expected = whole([part(answers)], rejected: 2)
    for cut in 0...answers.count {
      let parts = [part(Array(answers[..<cut])), part([]), part(Array(answers[cut...]))]
      #expect(whole(parts, rejected: 2) == expected)
    }
  }

  @Test func endsWithASummary() {
    let text = whole([part(answers)], rejected: 2)
    #expect(
      text.hasSuffix(
        """
        Summary

          5 answers marked, 2 rejected
          mean 1.00 of 2 marks (50%)
          1 to look at (→ refer):
            Ann, question 2
          flags: blank 2

          Marks  Answers
              0        2  ████████████████████
              1        1  ██████████
              2        2  ████████████████████

          Question  Answers     Mean  Facility
          1               3   1.33/2       67%
          2               2   0.50/2       25%

        """))
  }

  @Test func namesTheFirstTenToLookAt() {
    let parts = (1...4).map { number in
      part([
        ("A\(number)", 0, .partial), ("B\(number)", 0, .met), ("C\(number)", 1, .partial),
        ("D\(number)", 0, .partial),
      ])
    }
    let text = whole(parts)
    #expect(
      text.contains(
        """
          12 to look at (→ refer):
            A1, question 1
            C1, question 2
            D1, question 1
            A2, question 1

        """))
    #expect(text.contains("    A4, question 1\n    and 2 more\n"))
  }

  /// 30 marks are shown in rows of a few marks each.
  @Test func sharesRowsOfALongDistribution() {
    var long = rubric
    long.questions[0].max = 30
    let report = TextReport(rubric: long, style: TextStyle(columns: 60, isColoured: false))
    var part = TextReportPart()
    var marked = result("yes", [], .partial, marks: 30)
    marked.max = 30
    report.append(marked, learner: [], answer: [], to: &part)
    var stream = TextReportStream(report)
    let text = String(decoding: stream.add(part) + stream.finish(rejected: 0), as: UTF8.self)
    #expect(text.contains("  30        1  ████"))
    #expect(text.contains("    0–2        0\n"))
    #expect(text.contains("(no name) · question 1"))
  }
}
