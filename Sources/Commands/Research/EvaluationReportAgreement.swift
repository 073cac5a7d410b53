import Agreement
import Reports

/// Agreement, marks given, and the second person.
extension EvaluationReport {
  private static let mostLevels = 12

  var statistics: ResearchReport.Section {
    let hasPeople = evaluation.figures.contains { $0.people != nil }
    var table = Table(
      "Agreement with the person, with 95% intervals",
      [Column("Statistic"), Column(settings.scores == nil ? "Program" : "Scores", isNumber: true)]
        + (hasPeople ? [Column("Second person", isNumber: true)] : [])
        + (evaluation.set.isGiven ? [] : [Column("Words alone", isNumber: true)]))
    for figure in evaluation.figures {
      var row: [ResearchReport.Cell] = [.heading(figure.statistic.name), cell(figure.statistic, figure.program)]
      if hasPeople { row.append(figure.people.map { cell(figure.statistic, $0, isOfPeople: true) } ?? .number("–")) }
      if let baseline = figure.baseline { row.append(.number(FigureText.estimate(baseline))) }
      table.rows.append(row)
    }
    var scores = Table(
      evaluation.set.isGiven ? "The scores as they are" : "The program’s score, which is finer than its marks",
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

  func people(_ both: Evaluation.DoubleMarked) -> ResearchReport.Section {
    var table = Table(
      "\(settings.scores == nil ? "Program" : "Scores") less second person, each beside the first",
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

  var marks: ResearchReport.Section {
    let description = evaluation.description
    var blocks: [ResearchReport.Block] = [
      .paragraph(
        "Mean \(FigureText.decimal(description.humanMean)) by the person, \(FigureText.decimal(description.programMean)) "
          + "by the \(marker); from \(FigureText.mark(description.humanLowest)) to \(FigureText.mark(description.humanHighest)) "
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
  var isSingle: Bool { evaluation.set.answers.allSatisfy { $0.max == 2 } }

  func table(_ confusion: ConfusionMatrix, of what: String, names: Bool) -> Table {
    func name(_ level: Double) -> String {
      names ? ["not", "partial", "met"][min(2, max(0, Int(level)))] : FigureText.mark(level)
    }
    var table = Table(
      "\(what) – rows: the person; columns: the \(marker)",
      [Column("Person \\ \(marker)")] + confusion.levels.map { Column(name($0), isNumber: true) })
    for (row, level) in confusion.levels.enumerated() {
      table.rows.append([.heading(name(level))] + confusion.cells[row].map { .number("\($0)") })
    }
    return table
  }
}
