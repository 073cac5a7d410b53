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

  typealias Table = ResearchReport.Table
  typealias Column = ResearchReport.Column

  var report: ResearchReport {
    let count = evaluation.set.answers.count
    var report = ResearchReport(
      title: evaluation.rubric.title.isEmpty ? "Evaluation" : "Evaluation: \(evaluation.rubric.title)",
      lead:
        "\(FigureText.count(count, "answer")) marked by a person (column “\(settings.people[0])”) and "
        + (settings.scores.map { "by another marker (column “\($0)”)." } ?? "by the program."),
      rubric: evaluation.rubric)
    report.sections.append(summary)
    report.sections.append(statistics)
    if let doubleMarked = evaluation.doubleMarked { report.sections.append(people(doubleMarked)) }
    report.sections.append(marks)
    if !evaluation.questions.isEmpty { report.sections.append(questions) }
    if let decisions = evaluation.decisions { report.sections.append(points(decisions)) }
    if let confidence = evaluation.confidence { report.sections.append(self.confidence(confidence)) }
    if !evaluation.groups.isEmpty { report.sections.append(groups) }
    if !ablation.isEmpty { report.sections.append(AblationStep.section(ablation)) }
    report.sections.append(disagreements)
    report.sections.append(method)
    return report
  }

  /// Who is set beside the person.
  var marker: String { settings.scores == nil ? "program" : "other marker" }

  func figure(_ statistic: PairStatistic) -> Evaluation.Figure? {
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

  private var method: ResearchReport.Section {
    let bootstrap = evaluation.bootstrap
    return ResearchReport.Section(
      "method", "How it was reckoned",
      [
        .paragraph(
          "Intervals: 95%, \(bootstrap.method == .bca ? "BCa" : "percentile") bootstrap of \(bootstrap.resamples) resamples "
            + "of \(FigureText.count(evaluation.unitCount, String(evaluation.units.dropLast()))), seed \(bootstrap.seed). “–” is a figure that these answers do "
            + "not have. “!” is beyond a threshold. " + scale
        ),
        .paragraph("Examiner \(Commands.version)."),
      ])
  }

  /// What is compared with what.
  private var scale: String {
    if let step = evaluation.set.step {
      return
        "Exact agreement, κ and F1 compare the scores rounded to \(FigureText.mark(step)), the step of the person’s "
        + "marks, and cut to their range; the section below them compares the scores as they are."
    }
    return
      "Exact agreement and κ compare whole marks; half marks are kept as they are. Words alone: a point’s marks by the "
      + "share of its words that the answer has, scaled to the person’s mean."
  }
}
