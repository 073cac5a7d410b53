import Language
import Marking
import RubricModel
import TestSupport
import Testing

@testable import Reports

private func point(_ id: String) -> MarkingPoint {
  MarkingPoint(
    id: id, text: "Award credit for naming benefits.", span: ByteSpan(0..<0), tariff: 2,
    tariffSource: .stated,
    leadIn: nil, commands: [],
    requirements: [
      Requirement(
        kind: .content, label: "benefits", span: ByteSpan(0..<0), command: .name, quantity: 2,
        quantityIsStated: false, weight: 1,
        ideas: [Idea(label: "loyalty", span: nil, source: .named, phrasings: [])], isOpen: true)
    ], rejects: [], ignored: [], acceptsOther: false, given: [])
}

private func question(_ id: String) -> Question {
  Question(
    id: id, text: "", span: ByteSpan(0..<0), max: 2, points: [point("\(id).1")],
    misconceptions: ["only prices matter", "=1+1"].map { text in
      Misconception(
        text: text, span: ByteSpan(0..<0), idea: Idea(label: text, span: nil, source: .refused, phrasings: [])
      )
    }, modelAnswers: [], given: [])
}

private let rubric = Rubric(
  title: "", questions: [question("1"), question("2")], terms: [], patterns: PatternStore(),
  vocabulary: Vocabulary())

private func marked(_ question: Int, _ decision: Decision, _ confidence: Int, _ spans: [Range<Int>])
  -> PointResult
{
  PointResult(
    question: question, point: 0, decision: decision, marks: Int(decision.rawValue), max: 2,
    confidence: confidence,
    score: 0, command: CommandResult(word: .name, met: true, finding: .namingIsEnough),
    evidence: spans.map { Evidence(span: ByteSpan($0), requirement: 0, idea: 0, by: .exact) },
    reason: .complete,
    advice: .none)
}

private func result(
  _ points: [PointResult], refer: Bool = false, flags: AnswerFlags = [],
  misconceptions: [FoundMisconception] = []
) -> AnswerResult {
  AnswerResult(
    questions: 0..<2, marks: 0, max: 4, score: 0, refer: refer, flags: flags, points: points,
    misconceptions: misconceptions)
}

private func rows(_ result: AnswerResult, learner: String = "L01", answer: String) -> [[String]] {
  var output: [UInt8] = []
  ResultCSV.append(
    result, learner: [UInt8](learner.utf8), question: [], answer: [UInt8](answer.utf8), rubric: rubric,
    to: &output)
  return readCSV(String(decoding: output, as: UTF8.self))
}

/// A plain reader of RFC 4180, one character after the other, to read back what was written.
private func readCSV(_ text: String) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell = ""
  var isQuoted = false
  var scalars = text.unicodeScalars[...]
  while let scalar = scalars.popFirst() {
    if isQuoted {
      if scalar != "\"" {
        cell.unicodeScalars.append(scalar)
      } else if scalars.first == "\"" {
        cell.unicodeScalars.append("\"")
        scalars.removeFirst()
      } else {
        isQuoted = false
      }
      continue
    }
    switch scalar {
    case "\"": isQuoted = true
    case ",":
      row.append(cell)
      cell = ""
    case "\n":
      rows.append(row + [cell])
      row = []
      cell = ""
    default: cell.unicodeScalars.append(scalar)
    }
  }
  return rows
}

struct ResultCSVTests {
  @Test func writesTheHeader() {
    var output: [UInt8] = []
    ResultCSV.appendHeader(to: &output)
    #expect(
      String(decoding: output, as: UTF8.self)
        == "learner,question,point,decision,marks,max,confidence,evidence,reason,advice,flags,refer,misconceptions\n"
    )
  }

  @Test func writesARowForEachPoint() {
    let first = marked(0, .met, 93, [0..<4, 10..<14])
    let second = marked(1, .not, 7, [])
    let found = FoundMisconception(question: 1, misconception: 0, span: ByteSpan(0..<1))
    let rows = rows(
      result([first, second], refer: true, flags: [.contradiction, .keywordList], misconceptions: [found]),
      answer: "they come\r\nback, again")
    let reasons = [first, second].map { Wording.reason($0, in: rubric) }
    let advice = [first, second].map { Wording.advice($0, in: rubric) }
    #expect(
      rows == [
        [
          "L01", "1", "1.1", "met", "2", "2", "0.93", "they |  bac", reasons[0], advice[0],
          "keyword-list contradiction", "true", "",
        ],
        [
          "L01", "2", "2.1", "not", "0", "2", "0.07", "", reasons[1], advice[1], "keyword-list contradiction",
          "true",
          "only prices matter",
        ],
      ])
  }

  @Test func writesARowWithoutAPointForAnAnswerWithoutPoints() {
    let rows = rows(result([], flags: .blank), learner: "Ann", answer: "")
    #expect(rows == [["Ann", "", "", "", "", "", "", "", "", "", "blank", "false", ""]])
  }

  @Test func writesFullConfidenceWithTwoDecimals() {
    #expect(rows(result([marked(0, .met, 100, [])]), answer: "")[0][6] == "1.00")
  }

  /// Every cell that holds other people's text is neutralised.
  @Test func noCellStartsAFormula() {
    let found = FoundMisconception(question: 0, misconception: 1, span: ByteSpan(0..<1))
    let cells = rows(
      result([marked(0, .met, 50, [0..<7])], misconceptions: [found]), learner: "@SUM(A1)", answer: "-2+3 is")[
        0]
    #expect(cells[0] == "'@SUM(A1)")
    #expect(cells[7] == "'-2+3 is")
    #expect(cells[12] == "'=1+1")
    for cell in cells { #expect(!"=+-@\t\r\n".contains(cell.first ?? " ")) }
  }
}

struct CSVCellTests {
  /// By hand from RFC 4180 and OWASP's page on CSV injection.
  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    (" a ", "\" a \""),
    ("=1+1", "'=1+1"), ("+44 20", "'+44 20"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "\"'\tx\""),
    ("\rx", "\"'\rx\""),
    ("\nx", "\"'\nx\""), ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
    ("1-1=0", "1-1=0"),
    ("a;=1", "\"a;'=1\""), ("a\t=1", "\"a\t'=1\""), ("a\r\n=1", "\"a\r\n'=1\""), ("a\n- b", "\"a\n'- b\""),
    ("a; b", "\"a; b\""), ("\u{FF1D}1", "'\u{FF1D}1"), ("'=1", "'=1"), ("é", "é"), ("\"=1", "\"\"\"=1\""),
  ])
  func quotesAndNeutralises(_ text: String, _ expected: String) {
    var output: [UInt8] = []
    CSVCell.append([UInt8](text.utf8), to: &output)
    #expect(String(decoding: output, as: UTF8.self) == expected)
  }

  @Test func replacesBrokenUTF8() {
    var output: [UInt8] = []
    CSVCell.append([0x61, 0xFF, 0xE2, 0x82], to: &output)
    #expect(String(decoding: output, as: UTF8.self) == "a\u{FFFD}\u{FFFD}")
  }

  /// Read back, a cell is the text, or the text with apostrophes before signs; and no separator that a spreadsheet may
  /// use leaves a cell that starts a formula.
  @Test func anyTextReadsBackAndStaysText() {
    var random = SeededNumbers(seed: 13)
    let alphabet = Array("=+-@;,\"' \t\r\nab1é".unicodeScalars)
    for _ in 0..<5_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        text.unicodeScalars.append(alphabet.randomElement(using: &random) ?? "x")
      }
      var output: [UInt8] = []
      CSVCell.append([UInt8](text.utf8), to: &output)
      let written = String(decoding: output, as: UTF8.self)
      let read = readCSV("\(written)\n")
      #expect(read.count == 1 && read[0].count == 1, "\(text.debugDescription)")
      let cell = read[0][0]
      #expect(
        cell.unicodeScalars.filter { $0 != "'" }.elementsEqual(text.unicodeScalars.filter { $0 != "'" }))
      for part in cell.unicodeScalars.split(whereSeparator: { ";\t\r\n".unicodeScalars.contains($0) }) {
        #expect(!"=+-@".unicodeScalars.contains(part.first ?? "x"), "\(text.debugDescription)")
      }
    }
  }
}
