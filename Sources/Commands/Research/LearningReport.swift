import Agreement
import Learning
import Reports
import RubricModel

/// What was learnt, and how well it would mark new answers.
struct LearningReport {
  let material: LearningMaterial
  let validation: Learner.Validation
  let learnt: [Learner.LearntQuestion]
  /// The rules are weighed with what is found of the points: what they would do by themselves is not what is shown.
  let areWeighed: Bool
  let settings: ResearchSettings

  private static let mostQuestions = 60
  private static let statistics: [PairStatistic] = [.continuousQuadraticKappa, .exactAgreement, .pearson, .f1(.macro)]

  var report: ResearchReport {
    let rules = learnt.reduce(0) { $0 + $1.rules.count }
    var report = ResearchReport(
      title: "Learnt rules",
      lead: "\(FigureText.count(rules, "rule")) for \(FigureText.count(learnt.count, "question")) from "
        + "\(FigureText.count(material.texts.count, "marked answer")), held back by a penalty of "
        + "\(FigureText.decimal(validation.penalty))"
        + (areWeighed ? "; they are weighed with what is found of the points." : "."),
      rubric: material.rubric)
    if areWeighed { return report }
    report.sections = [agreement, questions]
    if !validation.curve.isEmpty { report.sections.append(curve) }
    return report
  }

  private var agreement: ResearchReport.Section {
    let human = material.texts.map(\.marks)
    let before = material.before
    let kept = Set(learnt.map(\.question))
    // What the rubric that is written will do: rules where they help, and the rubric alone where they do not.
    let after = material.texts.indices.map {
      kept.contains(material.texts[$0].question) ? validation.marks[$0] : before[$0]
    }
    var table = ResearchReport.Table(
      "Agreement with the person on answers that were left out when learning",
      [
        ResearchReport.Column("Statistic"), ResearchReport.Column("Before", isNumber: true),
        ResearchReport.Column("With rules", isNumber: true),
        ResearchReport.Column("Gain (95% interval)", isNumber: true),
      ] + (validation.marksOfNewQuestions.isEmpty ? [] : [ResearchReport.Column("New questions", isNumber: true)]))
    let sampling = Sampling(material.judged, settings.clusters)
    guard let tally = try? PairedTally(reference: human, first: before, second: after),
      let gains = try? settings.bootstrap.differences(of: tally, clusters: sampling.clusters, Self.statistics)
    else { return ResearchReport.Section("agreement", "Agreement", []) }
    let unknown = try? PairTally(reference: human, marker: validation.marksOfNewQuestions)
    for (statistic, gain) in zip(Self.statistics, gains) {
      var row: [ResearchReport.Cell] = [
        .heading(statistic.name), .number(FigureText.figure(statistic.of(tally.first))),
        .number(FigureText.figure(statistic.of(tally.second))), .number(FigureText.estimate(gain)),
      ]
      if !validation.marksOfNewQuestions.isEmpty {
        row.append(.number(unknown.map { FigureText.figure(statistic.of($0)) } ?? "–"))
      }
      table.rows.append(row)
    }
    return ResearchReport.Section(
      "agreement", "Agreement",
      [
        .paragraph(
          "Cross-validated by learner in 5 parts"
            + (validation.marksOfNewQuestions.isEmpty
              ? "." : "; “new questions”: by question, so that only coverage and length serve.")), .table(table),
      ])
  }

  private var questions: ResearchReport.Section {
    var table = ResearchReport.Table(
      "Questions",
      [
        ResearchReport.Column("Question"), ResearchReport.Column("Answers", isNumber: true),
        ResearchReport.Column("Rules", isNumber: true), ResearchReport.Column("κ before", isNumber: true),
        ResearchReport.Column("κ with rules", isNumber: true), ResearchReport.Column("Most used"),
      ])
    let before = material.before
    var kappas: [Double] = []
    for part in learnt {
      let places = material.texts.indices.filter { material.texts[$0].question == part.question }
      let human = places.map { material.texts[$0].marks }
      func kappa(_ marks: [Double]) -> Statistic {
        (try? PairTally(reference: human, marker: places.map { marks[$0] }))?.continuousQuadraticKappa()
          ?? .undefined(.noAnswers)
      }
      let after = kappa(validation.marks)
      if let value = after.value { kappas.append(value) }
      if table.rows.count >= Self.mostQuestions { continue }
      let best = part.rules.sorted { abs($0.weight) * $0.support > abs($1.weight) * $1.support }.prefix(4)
      table.rows.append([
        .heading(material.rubric.questions[part.question].id), .number("\(part.answers)"),
        .number("\(part.rules.count)"), .number(FigureText.figure(kappa(before))), .number(FigureText.figure(after)),
        .text(best.map { "\($0.weight > 0 ? "+" : "−")\(abs($0.weight)) \($0.label)" }.joined(separator: ", ")),
      ])
    }
    var blocks: [ResearchReport.Block] = [.table(table)]
    if learnt.count > Self.mostQuestions {
      blocks.append(.paragraph("And \(learnt.count - Self.mostQuestions) more questions."))
    }
    let without = Set(material.texts.map(\.question)).count - learnt.count
    if without > 0 {
      blocks.append(
        .note(
          "\(FigureText.count(without, "question")) got no rules: on answers left out, the rubric alone does as well."))
    }
    if kappas.count > 1 {
      let mean = kappas.reduce(0, +) / Double(kappas.count)
      blocks.append(.paragraph("Mean of the questions’ κ with rules: \(FigureText.decimal(mean, places: 3))."))
    }
    return ResearchReport.Section("questions", "Questions", blocks)
  }

  private var curve: ResearchReport.Section {
    var table = ResearchReport.Table(
      "What more marked answers would bring",
      [ResearchReport.Column("Answers learnt from"), ResearchReport.Column("Quadratic κ on others", isNumber: true)])
    for step in validation.curve {
      table.rows.append([.heading("\(step.answers)"), .number(FigureText.figure(step.kappa))])
    }
    return ResearchReport.Section("curve", "Learning curve", [.table(table)])
  }
}
