import Agreement
import Reports

/// An evaluation as a table with RSMTool's column names, a row for all answers, each question and each group.
enum EvaluationCSV {
  /// RSMTool gives agreement in percent.
  private static let columns: [(name: StaticString, statistic: PairStatistic, scale: Double)] = [
    ("corr", .pearson, 1), ("wtkappa", .continuousQuadraticKappa, 1), ("R2", .rSquared, 1), ("RMSE", .rmse, 1),
    ("kappa", .integerKappa(.unweighted), 1), ("exact_agr", .exactAgreement, 100),
    ("adj_agr", .adjacentAgreement(), 100), ("SMD", .standardisedMeanDifference, 1),
  ]

  static func bytes(_ evaluation: Evaluation) -> [UInt8] {
    var output: [UInt8] = []
    header(&output)
    func program(_ statistic: PairStatistic) -> Estimate? {
      evaluation.figures.first { $0.statistic == statistic }?.program
    }
    row("all", "", "raw_trim_round", evaluation.description, program, &output)
    row(
      "all", "", evaluation.set.isGiven ? "raw" : "raw_trim", evaluation.description,
      { statistic in
        evaluation.scoreFigures.first { $0.statistic == statistic }?.estimate
      }, &output, describesProgram: false)
    if !evaluation.set.isGiven {
      row(
        "all", "", "words_alone", evaluation.description,
        { statistic in
          evaluation.figures.first { $0.statistic == statistic }?.baseline
        }, &output, describesProgram: false)
    }
    if evaluation.doubleMarked != nil {
      row(
        "all", "", "human2", evaluation.description,
        { statistic in
          evaluation.figures.first { $0.statistic == statistic }?.people
        }, &output, describesProgram: false)
    }
    for part in evaluation.questions {
      row(
        "question", part.name, "raw_trim_round", part.description,
        { statistic in
          Evaluation.partStatistics.firstIndex(of: statistic).map { part.estimates[$0] }
        }, &output)
    }
    for group in evaluation.groups where group.description.answers > 0 {
      row("group", group.difference.group, "raw_trim_round", group.description, { _ in nil }, &output, dsm: group.dsm)
    }
    return output
  }

  private static func header(_ output: inout [UInt8]) {
    var row = CSVRow()
    for name: StaticString in [
      "level", "name", "score", "N", "h_mean", "h_sd", "h_min", "h_max", "sys_mean", "sys_sd", "sys_min", "sys_max",
    ] { row.word(name) }
    for column in columns { row.word(column.name) }
    row.word("DSM")
    for column in columns {
      row.text("\(column.name)_lower")
      row.text("\(column.name)_upper")
    }
    row.text("DSM_lower")
    row.text("DSM_upper")
    row.end(&output)
  }

  private static func row(
    _ level: StaticString, _ name: String, _ score: StaticString, _ description: Evaluation.Description,
    _ estimate: (PairStatistic) -> Estimate?, _ output: inout [UInt8], describesProgram: Bool = true,
    dsm: Estimate? = nil
  ) {
    var row = CSVRow()
    row.word(level)
    row.text(name)
    row.word(score)
    row.number(description.answers)
    for value in [
      description.humanMean, description.humanDeviation, description.humanLowest, description.humanHighest,
    ] { row.figure(value) }
    for value in [
      description.programMean, description.programDeviation, description.programLowest, description.programHighest,
    ] { row.figure(describesProgram ? value : nil) }
    let estimates = columns.map { estimate($0.statistic) }
    for (column, estimate) in zip(columns, estimates) { row.figure(estimate?.value.value.map { $0 * column.scale }) }
    row.figure(dsm?.value.value)
    for (column, estimate) in zip(columns, estimates) {
      row.figure(estimate?.lower.value.map { $0 * column.scale })
      row.figure(estimate?.upper.value.map { $0 * column.scale })
    }
    row.figure(dsm?.lower.value)
    row.figure(dsm?.upper.value)
    row.end(&output)
  }
}

extension CSVRow {
  /// A figure; an empty cell where there is none. No spreadsheet takes a number with its sign for a formula.
  mutating func figure(_ value: Double?) {
    guard let value else { return raw("") }
    raw(JudgedSet.number(value))
  }
}
