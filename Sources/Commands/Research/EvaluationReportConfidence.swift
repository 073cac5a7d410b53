import Agreement
import Batch
import Marking
import Reports
import RubricModel

/// Whether the program's confidence can be believed, and where it errs most.
extension EvaluationReport {
  func confidence(_ confidence: Evaluation.Confidence) -> ResearchReport.Section {
    let what = confidence.isOfPoints ? "decisions on marking points" : "whole answers, by the least sure point"
    var blocks: [ResearchReport.Block] = [
      .paragraph("Whether the program’s confidence can be believed: \(what).")
    ]
    let calibration = confidence.calibration
    blocks.append(
      .figures([
        FigureText.named(confidence.error, "expected calibration error"),
        (FigureText.figure(calibration.brierScore), "Brier score"),
      ]))
    var table = Table(
      "Confidence and accuracy",
      [
        Column("Confidence"), Column("Decisions", isNumber: true), Column("Mean confidence", isNumber: true),
        Column("Right", isNumber: true), Column(""),
      ])
    for bin in calibration.bins {
      table.rows.append([
        .heading("\(FigureText.percent(bin.lower)) to \(FigureText.percent(bin.upper))"), .number("\(bin.decisions)"),
        .number(FigureText.percent(bin.confidence)), .number(FigureText.percent(bin.accuracy)), .share(bin.accuracy),
      ])
    }
    blocks.append(
      .plot(
        CurvePlot(
          id: "reliability", title: "Accuracy by confidence",
          description: "The table below has the same figures. On the dashed line confidence is exactly right.",
          horizontal: "confidence", vertical: "right",
          curves: [
            CurvePlot.Curve("ideal", [(0, 0), (1, 1)], isReference: true),
            CurvePlot.Curve("program", calibration.bins.map { ($0.confidence, $0.accuracy) }),
          ])))
    blocks.append(.table(table))
    if !confidence.coverage.points.isEmpty {
      var table = Table(
        "Accuracy when only the surest are decided by the program",
        [Column("Kept"), Column("Right", isNumber: true), Column("")])
      for percent in [100, 90, 80, 70, 60, 50, 30] {
        guard let share = confidence.coverage.accuracy(atCoverage: Double(percent) / 100).value else { continue }
        table.rows.append([.heading("\(percent)%"), .number(FigureText.percent(share)), .share(share)])
      }
      let points = confidence.coverage.points.map { (x: $0.coverage, y: $0.accuracy) }
      var plot = CurvePlot(
        id: "coverage", title: "Accuracy by coverage",
        description: "The table below has the same figures.", horizontal: "share that the program decides",
        vertical: "right", curves: [CurvePlot.Curve("program", points)])
      plot.lowest = max(0, ((points.map(\.y).min() ?? 0) * 10).rounded(.down) / 10 - 0.1)
      blocks += [.plot(plot), .table(table)]
    }
    return ResearchReport.Section("confidence", "Confidence", blocks)
  }

  var disagreements: ResearchReport.Section {
    let shown = evaluation.set.disagreements
    if shown.isEmpty {
      return ResearchReport.Section("differences", "Answers that disagree most", [.paragraph("There is none.")])
    }
    let names = evaluation.set.isOfDecisions && isSingle
    func name(_ value: Double) -> String {
      names ? ["not", "partial", "met"][min(2, max(0, Int(value)))] : FigureText.mark(value)
    }
    return ResearchReport.Section(
      "differences", "Answers that disagree most",
      shown.map { answer in
        let question =
          answer.result.questions.count == 1
          ? "question \(evaluation.rubric.questions[answer.result.questions.lowerBound].id), " : ""
        return .answer(
          ResearchReport.ShownAnswer(
            heading: "\(question)person \(name(answer.human)), \(marker) \(name(answer.program))"
              + (names ? "" : " of \(FigureText.mark(answer.max))"),
            learner: answer.row.learner, answer: answer.row.answer, result: answer.result))
      })
  }
}
