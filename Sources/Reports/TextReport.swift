import Language
public import Marking
public import RubricModel

/// Results as a person reads them: the answer with its evidence marked, and a decision for each marking point.
///
/// Workers render answers with ``append(_:learner:answer:to:)``; ``TextReportStream`` puts what they made in order.
public struct TextReport: Sendable {
  package let rubric: Rubric
  package let style: TextStyle

  /// Between the answers of one learner, and between learners.
  static let answerRule = "─"
  static let learnerRule = "━"

  public init(rubric: Rubric, style: TextStyle) {
    self.rubric = rubric
    self.style = style
  }

  /// Renders one answer and counts it.
  ///
  /// - Parameters:
  ///   - result: the marks, by the engine of the report's rubric.
  ///   - learner: as the input names the learner, UTF-8.
  ///   - answer: the bytes that were marked; quotations are of them.
  public func append(
    _ result: AnswerResult, learner: [UInt8], answer: [UInt8], to part: inout TextReportPart
  ) {
    if part.runs.last?.learner != learner { part.runs.append(TextReportPart.Run(learner: learner)) }
    let place = part.runs.count - 1
    var writer = TextWriter(style)
    if part.runs[place].answers > 0 { writer.rule(Self.answerRule) }
    var page = AnswerPage(result, learner: learner, answer: answer, rubric: rubric, writer: writer)
    page.write()
    part.totals.count(
      result, name: "\(AnswerPage.name(learner)), \(page.questionName)", in: rubric)
    part.runs[place].answers += 1
    part.runs[place].marks += result.marks
    part.runs[place].max += result.max
    part.runs[place].text += page.writer.output
  }
}

/// What a worker has rendered of a stretch of the input.
public struct TextReportPart: Sendable {
  /// Answers of one learner that follow each other.
  struct Run: Sendable {
    var learner: [UInt8]
    var answers = 0
    var marks = 0
    var max = 0
    var text: [UInt8] = []
  }

  var runs: [Run] = []
  var totals = TextReportTotals()

  public init() {}
}

/// Joins the parts of a report in the order of the input, learner by learner.
public struct TextReportStream: Sendable {
  private let rubric: Rubric
  private let style: TextStyle
  private var totals = TextReportTotals()
  /// The learner whose answers were written last, without their text.
  private var current: TextReportPart.Run?

  public init(_ report: TextReport) {
    rubric = report.rubric
    style = report.style
  }

  /// The next bytes of the report.
  public mutating func add(_ part: TextReportPart) -> [UInt8] {
    totals.merge(part.totals)
    var writer = TextWriter(style)
    for run in part.runs {
      if let last = current, last.learner == run.learner {
        writer.rule(TextReport.answerRule)
        current?.answers += run.answers
        current?.marks += run.marks
        current?.max += run.max
      } else {
        endRun(&writer)
        current = TextReportPart.Run(
          learner: run.learner, answers: run.answers, marks: run.marks, max: run.max)
      }
      writer.output += run.text
    }
    return writer.output
  }

  /// The end of the report: the summary of all parts.
  ///
  /// - Parameter rejected: rows of the input that could not be marked.
  public mutating func finish(rejected: Int) -> [UInt8] {
    var writer = TextWriter(style)
    endRun(&writer)
    var page = SummaryPage(totals, rejected: rejected, rubric: rubric, writer: writer)
    page.write()
    return page.writer.output
  }

  /// A learner's total, where there is more than one answer to add up, and a line across.
  private func endRun(_ writer: inout TextWriter) {
    guard let run = current else { return }
    if run.answers > 1 {
      writer.rule(TextReport.answerRule)
      var line = StyledText(run.learner.isEmpty ? "All" : "\(AnswerPage.name(run.learner)),", .bold)
      line.append(" \(run.answers) answers: ")
      line.append("\(run.marks)/\(run.max) marks", .bold)
      writer.paragraph(line, indent: 0, hanging: 2)
    }
    writer.rule(TextReport.learnerRule)
  }
}
