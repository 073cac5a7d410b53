import Coaching
import Language
public import Marking
public import RubricModel

/// Feedback on one answer while it is practised at a terminal: what counts, what is looked for, and what to do next.
public struct PracticeText: Sendable {
  private let rubric: Rubric
  /// In sentences and without drawings, for screen readers.
  private let isPlain: Bool
  private var writer: TextWriter

  /// The text so far.
  public var bytes: [UInt8] { writer.output }

  private static let shownQuotation = 100

  public init(_ rubric: Rubric, style: TextStyle, isPlain: Bool) {
    self.rubric = rubric
    self.isPlain = isPlain
    writer = TextWriter(isPlain ? TextStyle(columns: style.columns, isColoured: false) : style)
  }

  // MARK: Before an answer

  /// The question with its marks and its checklist.
  public mutating func ask(_ place: Int) {
    let question = rubric.questions[place]
    writer.blankLine()
    writer.paragraph(
      StyledText("Question \(question.id) (\(Self.marks(question.max)))", .bold), indent: 0, hanging: 0)
    if !question.text.isEmpty { writer.paragraph(StyledText(question.text), indent: 0, hanging: 0) }
    writer.blankLine()
    paragraph("What the examiner looks for:")
    for point in question.points {
      for task in Checklist.tasks(point) { item("- ", task) }
    }
  }

  /// A sentence of the program's own.
  public mutating func paragraph(_ text: String) {
    writer.paragraph(StyledText(text), indent: 0, hanging: 0)
  }

  public mutating func blankLine() { writer.blankLine() }

  /// A list of lines, each under its sign.
  public mutating func item(_ sign: String, _ text: String) {
    writer.paragraph(StyledText(sign + text), indent: 0, hanging: isPlain ? 0 : min(4, sign.utf8.count))
  }

  // MARK: After it

  /// The feedback on an answer to one question.
  public mutating func show(_ result: AnswerResult, answer: [UInt8]) {
    let shown = Self.shown(result)
    let quotations = QuotationList(shown, length: answer.count)
    writer.blankLine()
    var head = StyledText("\(result.marks) of \(Self.marks(result.max)) so far", .bold)
    if result.refer { head.append(". The program is not sure about this answer: ask your tutor.") }
    writer.paragraph(head, indent: 0, hanging: 0)
    if !isPlain, !quotations.quotations.isEmpty {
      writer.blankLine()
      MarkedText(DisplayText.cells(of: answer), quotations: quotations).write(to: &writer, indent: 2)
    }
    evidence(shown, answer, quotations)
    for found in result.misconceptions {
      let text = rubric.questions[found.question].misconceptions[found.misconception].text
      item("! ", "\(quotation(answer, found.span)): \(MisconceptionWording.correction(text))")
    }
    writer.blankLine()
    paragraph("What the examiner looks for:")
    for point in result.points { checklist(point) }
    writer.blankLine()
    labelled("Next step: ", Self.nextStep(result, in: rubric))
  }

  private mutating func evidence(_ result: AnswerResult, _ answer: [UInt8], _ quotations: QuotationList) {
    var said: [String] = []
    for point in result.points {
      let asked = rubric.questions[point.question].points[point.point]
      for evidence in point.evidence {
        let number = isPlain ? "" : "[\(quotations.number(of: evidence.span))] "
        var line = number + quotation(answer, evidence.span)
        if let name = Self.name(evidence, of: asked) { line += (evidence.isHint ? " hints at: " : " shows: ") + name }
        if evidence.by == .spelling { line += " (understood; check the spelling)" }
        if !said.contains(line) { said.append(line) }
      }
    }
    if said.isEmpty { return }
    writer.blankLine()
    paragraph(result.marks > 0 ? "What earns marks:" : "What points the right way:")
    for line in said { item("- ", line) }
  }

  private mutating func checklist(_ result: PointResult) {
    let point = rubric.questions[result.question].points[result.point]
    let tone = isPlain ? .plain : result.decision.tone
    var line = StyledText(Self.state(result.decision, isPlain), tone)
    line.append(" \(result.marks) of \(Self.marks(result.max)). \(Checklist.line(point))")
    writer.paragraph(line, indent: 0, hanging: isPlain ? 0 : 4)
    // What the command word asks for is said where there is content to say it of.
    if !result.command.met, !result.evidence.isEmpty {
      let indent = isPlain ? 0 : 4
      writer.paragraph(StyledText(Wording.command(result.command) + "."), indent: indent, hanging: indent)
    }
  }

  /// A hint and which of how many it is.
  public mutating func hint(_ text: String, number: Int, of most: Int) {
    labelled("Hint \(number) of \(most): ", text)
  }

  private mutating func labelled(_ label: String, _ text: String) {
    var line = StyledText(label, .bold)
    line.append(text)
    writer.paragraph(line, indent: 0, hanging: isPlain ? 0 : 2)
  }

  // MARK: Words

  /// What to do next; also where there is nothing to do.
  static func nextStep(_ result: AnswerResult, in rubric: Rubric) -> String {
    if result.flags.contains(.blank) { return "Write an answer; even a short one can earn marks." }
    if result.points.allSatisfy({ $0.decision == .met }) {
      return result.misconceptions.isEmpty
        ? "Everything that the mark scheme asks for is there. Well done."
        : "Everything that the mark scheme asks for is there. Put right what is marked with '!'."
    }
    for point in result.points {
      if let step = NextStep.steps(point, in: rubric).first { return step }
    }
    return result.misconceptions.isEmpty
      ? "Read the question again, and cover all that it asks for." : "Think again about what is marked with '!'."
  }

  /// The result with the evidence alone that a learner is shown.
  private static func shown(_ result: AnswerResult) -> AnswerResult {
    var shown = result
    shown.points.removeAll { $0.decision == .not && $0.marks == 0 }
    return shown
  }

  private static func state(_ decision: Decision, _ isPlain: Bool) -> String {
    switch decision {
    case .met: isPlain ? "Met:" : "✓ met"
    case .partial: isPlain ? "Partly:" : "~ partly"
    case .not: isPlain ? "Not yet:" : "– not yet"
    }
  }

  /// Nil where the idea's name is an answer.
  private static func name(_ evidence: Evidence, of point: MarkingPoint) -> String? {
    guard point.requirements.indices.contains(evidence.requirement) else { return nil }
    let ideas = point.requirements[evidence.requirement].ideas
    guard ideas.indices.contains(evidence.idea), ideas[evidence.idea].source != .modelAnswer else { return nil }
    return ideas[evidence.idea].label.isEmpty ? nil : ideas[evidence.idea].label
  }

  private func quotation(_ answer: [UInt8], _ span: ByteSpan) -> String {
    let words = String(decoding: answer[span.range.clamped(to: answer.indices)], as: UTF8.self)
    return "\"" + (words.count > Self.shownQuotation ? words.prefix(Self.shownQuotation) + "…" : words[...]) + "\""
  }

  /// "1 mark", "2 marks".
  public static func marks(_ number: Int) -> String { "\(number) \(number == 1 ? "mark" : "marks")" }
}
