import Agreement
import Batch
import JSONText
import Marking
import Reports
import RubricModel

/// Two rubrics beside a person on the same answers.
struct Comparison {
  struct Figure {
    var statistic: PairStatistic
    var first: Statistic
    var second: Statistic
    var difference: Estimate
    var test: PermutationTest.Outcome
  }

  /// An answer whose mark changes.
  struct Change {
    /// Its place among the answers.
    var place: Int
    var human: Double
    var first: Double
    var second: Double

    /// Below 0: the second is nearer to the person.
    var gain: Double { abs(first - human) - abs(second - human) }
  }

  static let statistics: [PairStatistic] = [
    .exactAgreement, .kappa(.quadratic), .continuousQuadraticKappa, .gwet(.quadratic), .pearson, .rmse,
    .meanAbsoluteError, .bias, .f1(.macro),
  ]

  let first: JudgedSet
  let second: JudgedSet
  let bootstrap: Bootstrap
  let units: String
  let unitCount: Int
  private(set) var figures: [Figure] = []
  private(set) var changes: [Change] = []

  /// Answers on which the second is nearer to the person than the first.
  var won: Int { changes.count { $0.gain > 1e-9 } }
  /// Answers on which it is farther.
  var lost: Int { changes.count { $0.gain < -1e-9 } }

  init(_ first: JudgedSet, _ second: JudgedSet, settings: ResearchSettings) throws(MarkProblem) {
    self.first = first
    self.second = second
    bootstrap = settings.bootstrap
    let sampling = Sampling(first.answers, settings.clusters)
    units = sampling.name
    unitCount = sampling.clusters?.count ?? first.answers.count
    let human = first.answers.map(\.human)
    let tally = try PairedTally(
      reference: human, first: first.answers.map(\.program), second: second.answers.map(\.program))
    let differences = try bootstrap.differences(of: tally, clusters: sampling.clusters, Self.statistics)
    let tests = try PermutationTest(permutations: max(1000, bootstrap.resamples), seed: bootstrap.seed).outcomes(
      of: tally, clusters: sampling.clusters, Self.statistics)
    for (index, statistic) in Self.statistics.enumerated() {
      figures.append(
        Figure(
          statistic: statistic, first: statistic.of(tally.first), second: statistic.of(tally.second),
          difference: differences[index], test: tests[index]))
    }
    for place in human.indices where first.answers[place].program != second.answers[place].program {
      changes.append(
        Change(
          place: place, human: human[place], first: first.answers[place].program,
          second: second.answers[place].program))
    }
  }

  /// Whether both sets hold the same answers with the same marks.
  static func isPaired(_ first: JudgedSet, _ second: JudgedSet) -> Bool {
    first.answers.count == second.answers.count
      && zip(first.answers, second.answers).allSatisfy { $0.learner == $1.learner && $0.human == $1.human }
  }
}

/// A comparison as a report.
struct ComparisonReport {
  let comparison: Comparison
  let settings: ResearchSettings
  let rubrics: (Rubric, Rubric)
  /// The row of each change that is shown, by its place among the answers, and what both rubrics made of it.
  let shown: [Int: (row: AnswerRow, first: AnswerResult, second: AnswerResult)]

  static let mostShown = 15

  /// Changes in the order in which they are shown: those with the most at stake first.
  static func order(_ changes: [Comparison.Change], won: Bool) -> [Comparison.Change] {
    changes.filter { won ? $0.gain > 1e-9 : $0.gain < -1e-9 }
      .sorted { (abs($1.gain), $0.place) < (abs($0.gain), $1.place) }
  }

  var report: ResearchReport {
    var report = ResearchReport(
      title: "Comparison of two rubrics",
      lead: "A: \(settings.rubrics[0]). B: \(settings.rubrics[1]). "
        + "\(FigureText.count(comparison.first.answers.count, "answer")) marked by a person (column “\(settings.people[0])”).",
      rubric: rubrics.1)
    report.sections = [
      summary, agreement, section("won", "Answers won by B", won: true),
      section("lost", "Answers lost by B", won: false),
      ResearchReport.Section(
        "method", "How it was reckoned",
        [
          .paragraph(
            "Differences are B less A. Intervals: 95%, paired \(comparison.bootstrap.method == .bca ? "BCa" : "percentile") "
              + "bootstrap of \(comparison.bootstrap.resamples) resamples of \(comparison.unitCount) \(comparison.units), "
              + "seed \(comparison.bootstrap.seed). p: paired permutation test of two sides. Examiner \(Commands.version)."
          )
        ]),
    ]
    return report
  }

  private var summary: ResearchReport.Section {
    let neutral = comparison.changes.count - comparison.won - comparison.lost
    var blocks: [ResearchReport.Block] = [
      .figures([
        ("\(comparison.changes.count)", "answers change their mark"),
        ("\(comparison.won)", "won: B is nearer to the person"), ("\(comparison.lost)", "lost: A was nearer"),
        ("\(neutral)", "change without either being nearer"),
      ])
    ]
    if let figure = comparison.figures.first(where: { $0.statistic == .continuousQuadraticKappa }),
      let lower = figure.difference.lower.value, let upper = figure.difference.upper.value,
      let value = figure.difference.value.value
    {
      let verdict =
        lower > 0
        ? "B marks more like the person than A."
        : upper < 0
          ? "B marks less like the person than A."
          : "These answers do not tell which of the two marks more like the person."
      blocks.append(
        .paragraph(
          "Quadratic κ changes by \(FigureText.decimal(value)) (\(FigureText.decimal(lower)) to "
            + "\(FigureText.decimal(upper))). \(verdict)"))
    }
    return ResearchReport.Section("summary", "Summary", blocks)
  }

  private var agreement: ResearchReport.Section {
    var table = ResearchReport.Table(
      "Agreement with the person",
      [
        ResearchReport.Column("Statistic"), ResearchReport.Column("A", isNumber: true),
        ResearchReport.Column("B", isNumber: true), ResearchReport.Column("B less A (95% interval)", isNumber: true),
        ResearchReport.Column("p", isNumber: true),
      ])
    for figure in comparison.figures {
      let p = figure.test.pValue.value.map { $0 < 0.001 ? "< 0.001" : FigureText.decimal($0, places: 3) } ?? "–"
      table.rows.append([
        .heading(figure.statistic.name), .number(FigureText.figure(figure.first)),
        .number(FigureText.figure(figure.second)), .number(FigureText.estimate(figure.difference)), .number(p),
      ])
    }
    return ResearchReport.Section("agreement", "Agreement", [.table(table)])
  }

  private func section(_ id: String, _ title: String, won: Bool) -> ResearchReport.Section {
    let changes = Self.order(comparison.changes, won: won)
    var blocks: [ResearchReport.Block] = changes.isEmpty ? [.paragraph("There is none.")] : []
    for change in changes.prefix(Self.mostShown) {
      guard let answer = shown[change.place] else { continue }
      let question =
        answer.second.questions.count == 1
        ? "question \(rubrics.1.questions[answer.second.questions.lowerBound].id), " : ""
      blocks.append(
        .answer(
          ResearchReport.ShownAnswer(
            heading: "\(question)person \(FigureText.mark(change.human)), A \(FigureText.mark(change.first)), "
              + "B \(FigureText.mark(change.second))",
            learner: answer.row.learner, answer: answer.row.answer, result: answer.second)))
    }
    if changes.count > Self.mostShown {
      blocks.append(.paragraph("And \(changes.count - Self.mostShown) more, which --to json lists."))
    }
    return ResearchReport.Section(id, title, blocks)
  }
}

/// A comparison as one JSON object.
enum ComparisonJSON {
  static func bytes(_ comparison: Comparison, _ rows: [(learner: [UInt8], question: [UInt8])]) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", 1)
    json.member("answers", comparison.first.answers.count)
    json.member("changed", comparison.changes.count)
    json.member("won", comparison.won)
    json.member("lost", comparison.lost)
    json.bootstrap(comparison.bootstrap, units: comparison.units, count: comparison.unitCount)
    json.key("statistics")
    json.beginArray()
    for figure in comparison.figures {
      json.beginObject()
      json.member("name", figure.statistic.name)
      json.key("a")
      json.statistic(figure.first)
      json.key("b")
      json.statistic(figure.second)
      json.key("difference")
      json.estimate(figure.difference)
      json.key("p")
      json.statistic(figure.test.pValue)
      json.endObject()
    }
    json.endArray()
    json.key("changes")
    json.beginArray()
    for change in comparison.changes {
      json.beginObject()
      json.member("learner", rows[change.place].learner)
      json.member("question", rows[change.place].question)
      json.key("human")
      json.number(change.human)
      json.key("a")
      json.number(change.first)
      json.key("b")
      json.number(change.second)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endLine()
    return json.bytes
  }
}
