import Agreement
import Batch
import Marking
import Reports
import RubricModel

/// An evaluation as a report.
struct EvaluationReport {
  let evaluation: Evaluation
  let settings: ResearchSettings
  /// What each mechanism gains; empty where nobody asked.
  var ablation: [AblationStep] = []

  private typealias Table = ResearchReport.Table
  private typealias Column = ResearchReport.Column

  private static let mostQuestions = 200
  private static let mostPoints = 300
  private static let mostLevels = 12

  var report: ResearchReport {
    let count = evaluation.set.answers.count
    var report = ResearchReport(
      title: evaluation.rubric.title.isEmpty ? "Evaluation" : "Evaluation: \(evaluation.rubric.title)",
      lead:
        "\(FigureText.count(count, "answer")) marked by a person (column “\(settings.people[0])”) and by the program.",
      rubric: evaluation.rubric)
    report.sections.append(summary)
    report.sections.append(statistics)
    if let doubleMarked = evaluation.doubleMarked { report.sections.append(people(doubleMarked)) }
    report.sections.append(marks)
    if !evaluation.questions.isEmpty { report.sections.append(questions) }
    if let decisions = evaluation.decisions { report.sections.append(points(decisions)) }
    report.sections.append(confidence)
    if !evaluation.groups.isEmpty { report.sections.append(groups) }
    if !ablation.isEmpty { report.sections.append(AblationStep.section(ablation)) }
    report.sections.append(disagreements)
    report.sections.append(method)
    return report
  }

  private func figure(_ statistic: PairStatistic) -> Evaluation.Figure? {
    evaluation.figures.first { $0.statistic == statistic }
  }

  private var summary: ResearchReport.Section {
    var figures: [(value: String, name: String)] = []
    for statistic in [PairStatistic.continuousQuadraticKappa, .exactAgreement, .pearson, .standardisedMeanDifference] {
      guard let figure = figure(statistic) else { continue }
      figures.append(FigureText.named(figure.program, statistic.name))
    }
    if let people = figure(.continuousQuadraticKappa)?.people {
      figures.append(FigureText.named(people, "continuous quadratic κ of the two people"))
    }
    if let baseline = figure(.continuousQuadraticKappa)?.baseline {
      figures.append(FigureText.named(baseline, "continuous quadratic κ of words alone"))
    }
    var blocks: [ResearchReport.Block] = [.figures(figures)]
    var warnings: [String] = []
    for statistic in [PairStatistic.continuousQuadraticKappa, .pearson, .standardisedMeanDifference] {
      if let figure = figure(statistic), let limit = FigureText.warning(statistic, figure.program.value) {
        warnings.append("\(statistic.name) is \(FigureText.figure(figure.program.value)), \(limit)")
      }
    }
    if !warnings.isEmpty {
      blocks.append(.note("Beyond the thresholds that RSMTool reports by: " + warnings.joined(separator: "; ") + "."))
    }
    let set = evaluation.set
    if set.unmarked > 0 {
      blocks.append(.note("\(FigureText.count(set.unmarked, "answer")) without a person’s mark left out."))
    }
    if set.repeated > 0 {
      blocks.append(
        .note(
          "\(FigureText.count(set.repeated, "answer")) by a learner to a question that the learner answered before."))
    }
    if set.problemCount > 0 {
      blocks.append(.note("\(FigureText.count(set.problemCount, "row")) could not be used; the messages say why."))
    }
    if set.answers.count < 30 {
      blocks.append(.note("With fewer than 30 answers no figure says much; read the intervals."))
    }
    for (statistic, estimate) in [figure(.kappa(.quadratic))].compactMap({ $0 }).map({ ($0.statistic, $0.program) }) {
      if let reason = estimate.value.reason {
        blocks.append(.note("There is no \(statistic.name): \(reason.wording)."))
      } else if let reason = estimate.lower.reason {
        blocks.append(.note("\(statistic.name) has no interval: \(reason.wording)."))
      }
    }
    return ResearchReport.Section("summary", "Summary", blocks)
  }

  private var statistics: ResearchReport.Section {
    let hasPeople = evaluation.figures.contains { $0.people != nil }
    var table = Table(
      "Agreement with the person, with 95% intervals",
      [Column("Statistic"), Column("Program", isNumber: true)]
        + (hasPeople ? [Column("Second person", isNumber: true)] : [])
        + [Column("Words alone", isNumber: true)])
    for figure in evaluation.figures {
      var row: [ResearchReport.Cell] = [.heading(figure.statistic.name), cell(figure.statistic, figure.program)]
      if hasPeople { row.append(figure.people.map { cell(figure.statistic, $0, isOfPeople: true) } ?? .number("–")) }
      row.append(.number(FigureText.estimate(figure.baseline)))
      table.rows.append(row)
    }
    var scores = Table(
      "The program’s score, which is finer than its marks",
      [Column("Statistic"), Column("Score", isNumber: true)])
    for (statistic, estimate) in evaluation.scoreFigures {
      scores.rows.append([.heading(statistic.name), cell(statistic, estimate)])
    }
    return ResearchReport.Section("agreement", "Agreement", [.table(table), .table(scores)])
  }

  private func cell(_ statistic: PairStatistic, _ estimate: Estimate, isOfPeople: Bool = false) -> ResearchReport.Cell {
    if let limit = FigureText.warning(statistic, estimate.value, isOfPeople: isOfPeople) {
      return .flagged(FigureText.estimate(estimate), limit)
    }
    return .number(FigureText.estimate(estimate))
  }

  private func people(_ both: Evaluation.DoubleMarked) -> ResearchReport.Section {
    var table = Table(
      "Program less second person, each beside the first",
      [Column("Degradation"), Column("Difference", isNumber: true)])
    for (statistic, estimate) in both.degradation {
      var isWorse = false
      switch statistic {
      case .pearson, .continuousQuadraticKappa: isWorse = (estimate.value.value ?? 0) < -0.1
      default: break
      }
      let text = FigureText.estimate(estimate)
      table.rows.append([.heading(statistic.name), isWorse ? .flagged(text, "below −0.10") : .number(text)])
    }
    return ResearchReport.Section(
      "people", "Beside two people",
      [
        .figures([
          FigureText.named(both.prmse, "PRMSE: how well the score predicts true scores"),
          FigureText.named(both.disattenuated, "r corrected for people’s own disagreement"),
          ("\(both.answers)", "answers marked twice"),
        ]), .table(table),
      ])
  }

  private var marks: ResearchReport.Section {
    let description = evaluation.description
    var blocks: [ResearchReport.Block] = [
      .paragraph(
        "Mean \(FigureText.decimal(description.humanMean)) by the person, \(FigureText.decimal(description.programMean)) "
          + "by the program; from \(FigureText.mark(description.humanLowest)) to \(FigureText.mark(description.humanHighest)) "
          + "and from \(FigureText.mark(description.programLowest)) to \(FigureText.mark(description.programHighest)).")
    ]
    if let confusion = evaluation.confusion, confusion.levels.count <= Self.mostLevels {
      blocks.append(.table(table(confusion, of: "Answers", names: evaluation.set.isOfDecisions && isSingle)))
    } else {
      blocks.append(.paragraph("There are too many different marks for a table of them."))
    }
    return ResearchReport.Section("marks", "Marks given", blocks)
  }

  /// Whether decisions are on whole answers: 0, 1 and 2 then have names.
  private var isSingle: Bool { evaluation.set.answers.allSatisfy { $0.max == 2 } }

  private func table(_ confusion: ConfusionMatrix, of what: String, names: Bool) -> Table {
    func name(_ level: Double) -> String {
      names ? ["not", "partial", "met"][min(2, max(0, Int(level)))] : FigureText.mark(level)
    }
    var table = Table(
      "\(what) – rows: the person; columns: the program",
      [Column("Person \\ program")] + confusion.levels.map { Column(name($0), isNumber: true) })
    for (row, level) in confusion.levels.enumerated() {
      table.rows.append([.heading(name(level))] + confusion.cells[row].map { .number("\($0)") })
    }
    return table
  }

  private var questions: ResearchReport.Section {
    var table = Table(
      "Each question",
      [
        Column("Question"), Column("Answers", isNumber: true), Column("Exact", isNumber: true),
        Column("Quadratic κ", isNumber: true), Column("r", isNumber: true), Column("Bias", isNumber: true),
      ])
    for part in evaluation.questions.prefix(Self.mostQuestions) {
      let limit = FigureText.warning(.kappa(.quadratic), part.estimates[2].value)
      let kappa = FigureText.estimate(part.estimates[2])
      table.rows.append([
        .heading(part.name), .number("\(part.answers)"), .number(FigureText.figure(part.estimates[0].value)),
        limit.map { .flagged(kappa, $0) } ?? .number(kappa), .number(FigureText.figure(part.estimates[3].value)),
        .number(FigureText.figure(part.estimates[4].value)),
      ])
    }
    var blocks: [ResearchReport.Block] = [.table(table)]
    if evaluation.questions.count > Self.mostQuestions {
      blocks.append(.paragraph("And \(evaluation.questions.count - Self.mostQuestions) more, which --to json lists."))
    }
    if evaluation.questions.count > 1 {
      blocks.append(.paragraph("Mean of the questions’ quadratic κ: \(FigureText.figure(evaluation.meanKappa))."))
    }
    return ResearchReport.Section("questions", "Questions", blocks)
  }

  private func points(_ all: Evaluation.PointPart) -> ResearchReport.Section {
    var table = Table(
      "Decisions on each marking point",
      [
        Column("Point"), Column("Decisions", isNumber: true), Column("Exact", isNumber: true),
        Column("Quadratic κ", isNumber: true), Column("Precision", isNumber: true), Column("Recall", isNumber: true),
        Column("Macro F1", isNumber: true), Column("People’s κ", isNumber: true), Column("Wording"),
      ])
    for part in [all] + evaluation.points.prefix(Self.mostPoints) {
      let met = part.classes.first { $0.level == 2 }
      let limit = FigureText.warning(.kappa(.quadratic), part.estimates[1].value)
      let kappa = FigureText.estimate(part.estimates[1])
      table.rows.append([
        .heading(part.id), .number("\(part.decisions)"), .number(FigureText.figure(part.estimates[0].value)),
        limit.map { .flagged(kappa, $0) } ?? .number(kappa),
        .number(met.map { FigureText.figure($0.precision) } ?? "–"),
        .number(met.map { FigureText.figure($0.recall) } ?? "–"), .number(FigureText.figure(part.estimates[2].value)),
        .number(part.people.map(FigureText.figure) ?? "–"),
        .text(part.text.count > 80 ? part.text.prefix(78) + "…" : part.text),
      ])
    }
    var blocks: [ResearchReport.Block] = [
      .paragraph(
        "Precision and recall are of “met”: how many of the program’s are the person’s too, and how many of the person’s it found."
      ),
      .table(table),
    ]
    if let confusion = all.confusion { blocks.append(.table(self.table(confusion, of: "Decisions", names: true))) }
    return ResearchReport.Section("points", "Marking points", blocks)
  }

  private var confidence: ResearchReport.Section {
    let what = evaluation.calibratesPoints ? "decisions on marking points" : "whole answers, by the least sure point"
    var blocks: [ResearchReport.Block] = [
      .paragraph("Whether the program’s confidence can be believed: \(what).")
    ]
    if let calibration = evaluation.calibration, let error = evaluation.calibrationError {
      blocks.append(
        .figures([
          FigureText.named(error, "expected calibration error"),
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
    }
    if let coverage = evaluation.coverage, !coverage.points.isEmpty {
      var table = Table(
        "Accuracy when only the surest are decided by the program",
        [Column("Kept"), Column("Right", isNumber: true), Column("")])
      for percent in [100, 90, 80, 70, 60, 50, 30] {
        guard let share = coverage.accuracy(atCoverage: Double(percent) / 100).value else { continue }
        table.rows.append([.heading("\(percent)%"), .number(FigureText.percent(share)), .share(share)])
      }
      let points = coverage.points.map { (x: $0.coverage, y: $0.accuracy) }
      var plot = CurvePlot(
        id: "coverage", title: "Accuracy by coverage",
        description: "The table below has the same figures.", horizontal: "share that the program decides",
        vertical: "right", curves: [CurvePlot.Curve("program", points)])
      plot.lowest = max(0, ((points.map(\.y).min() ?? 0) * 10).rounded(.down) / 10 - 0.1)
      blocks += [.plot(plot), .table(table)]
    }
    return ResearchReport.Section("confidence", "Confidence", blocks)
  }

  private var groups: ResearchReport.Section {
    var table = Table(
      "Learners by “\(settings.group ?? "")”",
      [
        Column("Group"), Column("Answers", isNumber: true), Column("DSM", isNumber: true),
        Column("SMD", isNumber: true),
        Column("Bias", isNumber: true), Column("Quadratic κ", isNumber: true), Column("r", isNumber: true),
      ])
    for group in evaluation.groups {
      let difference = group.difference
      let text = group.dsm.map(FigureText.estimate) ?? "–"
      let isFar = abs(difference.dsm.value ?? 0) > 0.1
      table.rows.append([
        .heading(difference.group), .number("\(difference.answers)"),
        isFar ? .flagged(text, "beyond ±0.10") : .number(text),
        .number(FigureText.figure(difference.smd)), .number(FigureText.figure(difference.bias)),
        .number(FigureText.figure(group.kappa)), .number(FigureText.figure(group.pearson)),
      ])
    }
    var effects = Table(
      "How much of the program’s errors the groups explain",
      [Column("Analysis"), Column("Share of variance", isNumber: true), Column("p", isNumber: true)])
    for (name, effect) in evaluation.groupEffects {
      let share =
        effect.share.value.map { FigureText.decimal($0, places: 3) } ?? "– (\(effect.share.reason?.wording ?? ""))"
      let p = effect.pValue.value.map { $0 < 0.001 ? "< 0.001" : FigureText.decimal($0, places: 3) } ?? "–"
      effects.rows.append([
        .heading(name), (effect.share.value ?? 0) > 0.02 ? .flagged(share, "above 0.020") : .number(share), .number(p),
      ])
    }
    return ResearchReport.Section(
      "groups", "Groups",
      [
        .paragraph(
          "DSM is how far the program favours a group beyond what the person’s marks explain, in standard deviations. "
            + "Groups of fewer than \(settings.smallestGroup) answers are not reported."),
        .table(table), .table(effects),
      ])
  }

  private var disagreements: ResearchReport.Section {
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
            heading: "\(question)person \(name(answer.human)), program \(name(answer.program))"
              + (names ? "" : " of \(FigureText.mark(answer.max))"),
            learner: answer.row.learner, answer: answer.row.answer, result: answer.result))
      })
  }

  private var method: ResearchReport.Section {
    let bootstrap = evaluation.bootstrap
    return ResearchReport.Section(
      "method", "How it was reckoned",
      [
        .paragraph(
          "Intervals: 95%, \(bootstrap.method == .bca ? "BCa" : "percentile") bootstrap of \(bootstrap.resamples) resamples "
            + "of \(evaluation.unitCount) \(evaluation.units), seed \(bootstrap.seed). “–” is a figure that these answers do "
            + "not have. Exact agreement and κ compare whole marks; half marks are kept as they are. Words alone: a point’s "
            + "marks by the share of its words that the answer has, scaled to the person’s mean. “!” is beyond a threshold."
        ),
        .paragraph("Examiner \(Commands.version)."),
      ])
  }
}
