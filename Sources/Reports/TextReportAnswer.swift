import Language
import Marking
import RubricModel

/// One answer of a ``TextReport``.
struct AnswerPage {
  /// Bytes of an answer that are shown; no learner writes so much, and nobody reads it at a terminal.
  private static let shownBytes = 100_000
  /// Characters of a quotation that are shown beside a point.
  private static let shownQuotation = 120

  private let result: AnswerResult
  private let learner: [UInt8]
  private let answer: [UInt8]
  private let rubric: Rubric
  private let quotations: QuotationList
  private(set) var writer: TextWriter

  init(
    _ result: AnswerResult, learner: [UInt8], answer: [UInt8], rubric: Rubric, writer: TextWriter
  ) {
    self.result = result
    self.learner = learner
    self.answer = answer
    self.rubric = rubric
    self.writer = writer
    quotations = QuotationList(result, length: answer.count)
  }

  mutating func write() {
    header()
    writer.blankLine()
    answerText()
    for point in result.points { write(point) }
    for found in result.misconceptions { write(found) }
  }

  // MARK: Header

  private mutating func header() {
    let decision = wholeDecision
    var line = StyledText(Self.name(learner), .bold)
    item(questionName, .plain, to: &line)
    item("\(result.marks)/\(result.max) marks", .bold, to: &line)
    item(decision.words, decision.tone, to: &line)
    for (flag, name) in AnswerFlags.names where result.flags.contains(flag) {
      item("\(name)", Tone(colour: .magenta), to: &line)
    }
    if result.refer { item("→ refer", Tone(colour: .cyan, isBold: true), to: &line) }
    writer.paragraph(line, indent: 0, hanging: 2)
  }

  private func item(_ text: String, _ tone: Tone, to line: inout StyledText) {
    line.appendWhole(" ·")
    line.append(" ")
    line.appendWhole(text, tone)
  }

  static func name(_ learner: [UInt8]) -> String {
    learner.isEmpty ? "(no name)" : String(decoding: learner, as: UTF8.self)
  }

  /// "question 1".
  var questionName: String {
    guard result.questions.count == 1, let only = result.questions.first else { return "all questions" }
    return "question \(rubric.questions[only].id)"
  }

  /// The decisions on all points taken together.
  private var wholeDecision: Decision {
    if result.points.allSatisfy({ $0.decision == .met }), !result.points.isEmpty { return .met }
    return result.points.allSatisfy { $0.decision == .not } ? .not : .partial
  }

  // MARK: The answer

  private mutating func answerText() {
    var shown = min(answer.count, Self.shownBytes)
    // Not in the middle of a scalar.
    while shown < answer.count, shown > 0, answer[shown] & 0xC0 == 0x80 { shown -= 1 }
    let cells = DisplayText.cells(of: answer, in: 0..<shown)
    if cells.contains(where: { $0.kind == .visible }) {
      MarkedText(cells, quotations: quotations).write(to: &writer, indent: 2)
    } else {
      writer.paragraph(StyledText("(no answer)", .dim), indent: 2, hanging: 2)
    }
    if shown < answer.count {
      writer.blankLine()
      writer.paragraph(
        StyledText("(the first \(shown) of \(answer.count) bytes of the answer are shown)", .dim), indent: 2,
        hanging: 2)
    }
  }

  // MARK: Points

  private mutating func write(_ result: PointResult) {
    let point = rubric.questions[result.question].points[result.point]
    writer.blankLine()
    var line = StyledText(point.id, .bold)
    line.append("  ")
    line.append(result.decision.words, result.decision.tone)
    line.append("  \(result.marks)/\(result.max)")
    line.append("  confidence \(result.confidence)%", .dim)
    writer.paragraph(line, indent: 2, hanging: 4)
    writer.line(StyledText(point.demand, .dim), indent: 4)

    for evidence in result.evidence {
      var line = StyledText("[\(quotations.number(of: evidence.span))] ", .dim)
      line.append(quotation(evidence.span))
      line.append(
        " — \(evidence.isHint ? "a hint of " : "")\(point.idea(of: evidence, in: rubric)), \(evidence.by.name)")
      writer.paragraph(line, indent: 4, hanging: 8)
    }
    let command = result.command
    var demand = StyledText(
      "\(command.word.word) \(command.met ? "✓" : "✗")", command.met ? Decision.met.tone : Decision.not.tone)
    demand.append("  \(Wording.command(command))")
    writer.paragraph(demand, indent: 4, hanging: 8)
    labelled("Reason", Wording.reason(result, in: rubric))
    labelled("Advice", Wording.advice(result, in: rubric))
  }

  private mutating func write(_ found: FoundMisconception) {
    writer.blankLine()
    var line = StyledText("Misconception", Decision.mistaken)
    line.append(" [\(quotations.number(of: found.span))] ", .dim)
    line.append(quotation(found.span))
    line.append(" — \(rubric.questions[found.question].misconceptions[found.misconception].text)")
    writer.paragraph(line, indent: 2, hanging: 6)
  }

  private mutating func labelled(_ label: String, _ text: String) {
    if text.isEmpty { return }
    var line = StyledText("\(label): ", .dim)
    line.append(text)
    writer.paragraph(line, indent: 4, hanging: 8)
  }

  private func quotation(_ span: ByteSpan) -> StyledText {
    let text = StyledText([UInt8](answer[span.range.clamped(to: answer.indices)]))
    var quotation = StyledText("\"")
    quotation.append(text.cut(to: Self.shownQuotation))
    quotation.append("\"")
    return quotation
  }
}

extension Decision {
  /// Word and sign, so that nothing hangs on the colour.
  var words: String {
    switch self {
    case .met: "met ✓"
    case .partial: "partly ~"
    case .not: "not met ✗"
    }
  }

  var tone: Tone {
    switch self {
    case .met: Tone(colour: .green)
    case .partial: Tone(colour: .yellow)
    case .not: Tone(colour: .red)
    }
  }

  /// Of what is not only missing but mistaken.
  static let mistaken = Tone(colour: .magenta)
}

extension MarkingPoint {
  /// The point without its lead-in.
  fileprivate var demand: String {
    guard let leadIn, leadIn.start == span.start else { return text }
    let rest = text.utf8.dropFirst(leadIn.count)
    guard rest.first == UInt8(ascii: " "), let demand = String(rest.dropFirst()) else { return text }
    return demand
  }

  /// The name of the idea that a quotation shows.
  fileprivate func idea(of evidence: Evidence, in rubric: Rubric) -> String {
    if evidence.idea == Evidence.noIdea, let term = evidence.term { return rubric.terms[Int(term.rawValue)].label }
    let requirement = requirements[evidence.requirement]
    guard requirement.ideas.indices.contains(evidence.idea) else { return requirement.label }
    return requirement.ideas[evidence.idea].label
  }
}
