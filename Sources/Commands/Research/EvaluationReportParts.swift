import Agreement
import Reports

/// Each question, marking point and group of learners.
extension EvaluationReport {
  private static let mostQuestions = 200
  private static let mostPoints = 300

  var questions: ResearchReport.Section {
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

  func points(_ all: Evaluation.PointPart) -> ResearchReport.Section {
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

  var groups: ResearchReport.Section {
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
      "How much of the \(marker)’s errors the groups explain",
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
          "DSM is how far the \(marker) favours a group beyond what the person’s marks explain, in standard deviations. "
            + "Groups of fewer than \(settings.smallestGroup) answers are not reported."),
        .table(table), .table(effects),
      ])
  }
}
