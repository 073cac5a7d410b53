import Foundation
import Language
import RubricModel
import Testing

@testable import Marking

private let question = Question(
  id: "1", text: "Why does good service pay?", span: ByteSpan(0..<0), max: 2,
  points: [
    MarkingPoint(
      id: "1.1", text: "Award credit for explaining benefits, such as customer loyalty or a \"good\" name.",
      span: ByteSpan(0..<0), tariff: 2, tariffSource: .stated, leadIn: nil,
      commands: [CommandUse(word: .explain, span: ByteSpan(0..<0), weight: 50)],
      requirements: [
        Requirement(
          kind: .content, label: "benefits", span: ByteSpan(0..<0), command: .explain, quantity: 2,
          quantityIsStated: false, weight: 1,
          ideas: [
            Idea(label: "customer loyalty", span: nil, source: .named, phrasings: []),
            Idea(label: "a \"good\" name", span: nil, source: .named, phrasings: []),
          ], isOpen: true),
        Requirement(
          kind: .reason, label: "a reason", span: ByteSpan(0..<0), command: .explain, quantity: 1,
          quantityIsStated: false, weight: 1, ideas: [], isOpen: false),
      ], rejects: [], ignored: [], acceptsOther: false, given: [])
  ],
  misconceptions: [
    Misconception(
      text: "only prices matter", span: ByteSpan(0..<0),
      idea: Idea(label: "prices", span: nil, source: .refused, phrasings: []))
  ], modelAnswers: [], given: [])

private let rubric = Rubric(
  title: "Service", questions: [question], terms: [], patterns: PatternStore(), vocabulary: Vocabulary())

private func point(
  _ decision: Decision = .partial, marks: Int = 1, confidence: Int = 93, evidence: [Evidence] = []
) -> PointResult {
  PointResult(
    question: 0, point: 0, decision: decision, marks: marks, max: 2, confidence: confidence, score: 620,
    command: CommandResult(word: .explain, met: false, finding: .reasonMissing), evidence: evidence,
    reason: .tooFew(found: 1, needed: 2, requirement: 0), advice: .addIdeas(1, requirement: 0))
}

private func result(
  points: [PointResult], score: Int = 620, refer: Bool = false, flags: AnswerFlags = [],
  misconceptions: [FoundMisconception] = []
) -> AnswerResult {
  AnswerResult(
    questions: 0..<1, marks: 1, max: 2, score: score, refer: refer, flags: flags, points: points,
    misconceptions: misconceptions)
}

private func line(
  _ result: AnswerResult, learner: String = "L01", question: String = "1", answer: [UInt8] = [],
  extra: [RawField] = [], after text: String = ""
) -> String {
  var output = [UInt8](text.utf8)
  ResultJSON.append(
    result, learner: [UInt8](learner.utf8), question: [UInt8](question.utf8), answer: answer, extra: extra,
    rubric: rubric, to: &output)
  return String(decoding: output, as: UTF8.self)
}

private func field(_ key: String, _ value: String) -> RawField {
  RawField(key: [UInt8](key.utf8), value: [UInt8](value.utf8))
}

/// Foundation's JSON of a string, to compare ours with.
private func json(_ text: String) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .withoutEscapingSlashes
  return String(decoding: try encoder.encode(text), as: UTF8.self)
}

/// The text of a point's reason goes with the point, though another of the same finding was written before.
@Test func whatIsKeptOfAReasonIsNotWrittenForAnother() {
  var remote = point()
  remote.isRemote = true
  var memo = ResultMemo(rubric)
  let texts = [point(), remote, point()].map { String(decoding: memo.texts(of: $0).reason, as: UTF8.self) }
  #expect(texts.map { $0.hasSuffix("a person should look.\"") } == [false, true, false])
}

/// The bytes of a span of the answer, and what Python 3.11 makes of them: with `whole = answer.decode("utf-8",
/// errors="replace")`, the start is `len(answer[:s].decode("utf-8", errors="replace"))`, and the text `whole[start:end]`.
private let places: [(hex: String, span: Range<Int>, scalars: Range<Int>, text: String)] = [
  ("5468657920636f6d65206261636b", 0..<14, 0..<14, "They come back"),
  ("5468657920636f6d65206261636b", 5..<9, 5..<9, "come"),
  ("5468657920636f6d65206261636b", 0..<0, 0..<0, ""),
  ("5468657920636f6d65206261636b", 14..<14, 14..<14, ""),
  ("c3a920e282ac20f09f9880206f6b", 0..<2, 0..<1, "é"),
  ("c3a920e282ac20f09f9880206f6b", 3..<6, 2..<3, "€"),
  ("c3a920e282ac20f09f9880206f6b", 7..<11, 4..<5, "😀"),
  ("c3a920e282ac20f09f9880206f6b", 7..<14, 4..<8, "😀 ok"),
  ("c3a920e282ac20f09f9880206f6b", 12..<14, 6..<8, "ok"),
  ("61ff62e28263", 1..<2, 1..<2, "\u{FFFD}"),
  ("61ff62e28263", 3..<5, 3..<4, "\u{FFFD}"),
  ("61ff62e28263", 5..<6, 4..<5, "c"),
  ("61ff62e28263", 0..<6, 0..<5, "a\u{FFFD}b\u{FFFD}c"),
  ("eda08061f0808080", 0..<3, 0..<3, "\u{FFFD}\u{FFFD}\u{FFFD}"),
  ("eda08061f0808080", 3..<4, 3..<4, "a"),
  ("eda08061f0808080", 4..<8, 4..<8, "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
]

struct ResultJSONTests {
  @Test func writesTheContractsLine() throws {
    let answer = [UInt8]("They will come back again.".utf8)
    let evidence = Evidence(span: ByteSpan(10..<25), requirement: 0, idea: 0, by: .modelAnswer)
    let marked = point(evidence: [evidence])
    let line = line(
      result(
        points: [marked], refer: true, flags: [.contradiction, .keywordList],
        misconceptions: [FoundMisconception(question: 0, misconception: 0, span: ByteSpan(0..<4))]),
      answer: answer, after: "{}\n")
    let command = try json(Wording.command(marked.command))
    let reason = try json(Wording.reason(marked, in: rubric))
    let advice = try json(Wording.advice(marked, in: rubric))
    // In the order of the contract, without spaces.
    let expected =
      #"{"schema":1,"learner":"L01","question":"1","marks":1,"max":2,"score":0.62,"refer":true,"#
      + #""flags":["keyword-list","contradiction"],"points":[{"point":"1.1","decision":"partial","marks":1,"max":2,"#
      + #""confidence":0.93,"command":{"word":"explain","met":false,"reason":\#(command)},"#
      + #""evidence":[{"start":10,"end":25,"text":"come back again","term":"customer loyalty","by":"model answer"}],"#
      + #""reason":\#(reason),"advice":\#(advice)}],"#
      + #""misconceptions":[{"text":"only prices matter","start":0,"end":4}]}"#
    #expect(line == "{}\n\(expected)\n")
  }

  @Test func writesAnAnswerWithoutPoints() {
    let line = line(result(points: [], score: 0, flags: .blank), learner: "", question: "")
    #expect(
      line
        == #"{"schema":1,"learner":"","question":"","marks":1,"max":2,"score":0,"refer":false,"flags":["blank"],"#
        + #""points":[],"misconceptions":[]}"# + "\n")
  }

  @Test(arguments: places)
  func countsScalarsAsPythonDoes(_ hex: String, _ span: Range<Int>, _ scalars: Range<Int>, _ text: String)
    throws
  {
    let evidence = Evidence(span: ByteSpan(span), requirement: 0, idea: 1, by: .exact)
    let found = FoundMisconception(question: 0, misconception: 0, span: ByteSpan(span))
    let line = line(
      result(points: [point(evidence: [evidence])], misconceptions: [found]), answer: bytes(hex: hex))
    let quoted =
      #"{"start":\#(scalars.lowerBound),"end":\#(scalars.upperBound),"text":"\#(text)","term":"a \"good\" name""#
    #expect(line.contains(quoted), "\(line)")
    #expect(line.contains(#""start":\#(scalars.lowerBound),"end":\#(scalars.upperBound)}]}"#))
  }

  @Test func keepsManyPlacesApart() {
    let answer = [UInt8](String(repeating: "é ", count: 200).utf8)
    let spans = (0..<200).reversed().map { ByteSpan(($0 * 3)..<($0 * 3 + 2)) }
    let offsets = ScalarOffsets(in: answer, at: spans.flatMap { [$0.range.lowerBound, $0.range.upperBound] })
    for (number, span) in spans.enumerated() {
      let start = (199 - number) * 2
      #expect(offsets.scalars(span.range).scalars == start..<(start + 1))
    }
  }

  @Test func widensASpanThatCutsAScalar() {
    let offsets = ScalarOffsets(in: [UInt8]("a😀b".utf8), at: [2, 4, 99])
    #expect(offsets.scalars(2..<4).scalars == 1..<2)
    #expect(offsets.scalars(2..<4).bytes == 1..<5)
    #expect(offsets.scalars(4..<99).scalars == 1..<3)
  }

  @Test func namesTheRequirementWhereItHasNoIdeas() {
    let evidence = Evidence(span: ByteSpan(0..<1), requirement: 1, idea: 0, by: .phrase)
    var marked = point(evidence: [evidence])
    marked.reason = .nothing
    let line = line(result(points: [marked]), answer: [0x61])
    #expect(line.contains(#""text":"a","term":"a reason","by":"phrase""#))
  }

  @Test func keepsOtherFieldsAfterItsOwn() {
    let line = line(
      result(points: []),
      extra: [
        field("human_marks", "2"), field("a\"b", "[1, 2]"), field("marks", "\"x\""),
        field("input_marks", "null"),
        field("answer", "1"), field("input_", "0"), field("Marks", "3"),
      ])
    let expected =
      #""misconceptions":[],"human_marks":2,"a\"b":[1,2],"input_marks":"x","input_input_marks":null,"answer":1,"#
      + #""input_":0,"Marks":3}"# + "\n"
    #expect(line.hasSuffix(expected), "\(line)")
  }

  /// Whatever the row holds, the line is one line of valid JSON and gives the row's text back.
  @Test func isOneLineOfJSONForAnyRow() throws {
    let nasty = "\"}\n\r\t\\ \u{0}\u{85}\u{2028}\u{2029}</script>\u{202E}é😀"
    let text = line(
      result(points: []), learner: nasty, question: nasty, extra: [field(nasty, "\"\u{2028}\"")])
    #expect(text.split { $0.isNewline }.count == 1)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(object?["learner"] as? String == nasty)
    #expect(object?["question"] as? String == nasty)
    #expect(object?[nasty] as? String == "\u{2028}")
  }
}

private func bytes(hex: String) -> [UInt8] {
  var digits = hex[...]
  var bytes: [UInt8] = []
  while !digits.isEmpty {
    bytes.append(UInt8(digits.prefix(2), radix: 16) ?? 0)
    digits = digits.dropFirst(2)
  }
  return bytes
}
