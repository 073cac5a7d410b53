import Agreement
import Marking
import RubricModel

/// How far the program agrees with people, in all, by question, by marking point and by group.
struct Evaluation {
  /// A statistic of one pair of markers, with its interval.
  struct Figure {
    var statistic: PairStatistic
    var program: Estimate
    /// Of the two people, where both marked.
    var people: Estimate?
    var baseline: Estimate
  }

  /// Statistics of the answers to one question, or of one group.
  struct Part {
    var name: String
    var answers: Int
    var max: Double?
    var estimates: [Estimate]
    var description: Description
  }

  /// Decisions on one marking point, or on all.
  struct PointPart {
    var id: String
    var text: String
    var decisions: Int
    var estimates: [Estimate]
    var classes: [ClassScores.Class]
    var people: Statistic?
    var confusion: ConfusionMatrix?
  }

  /// How marks are spread, as RSMTool describes them.
  struct Description {
    var answers: Int
    var humanMean: Double
    var humanDeviation: Double?
    var humanLowest: Double
    var humanHighest: Double
    var programMean: Double
    var programDeviation: Double?
    var programLowest: Double
    var programHighest: Double
  }

  struct Group {
    var difference: GroupDifference
    var kappa: Statistic
    var pearson: Statistic
    var dsm: Estimate?
    var description: Description
  }

  struct DoubleMarked {
    var answers: Int
    var prmse: Estimate
    var disattenuated: Estimate
    var degradation: [(statistic: PairStatistic, estimate: Estimate)]
  }

  let rubric: Rubric
  let set: JudgedSet
  let bootstrap: Bootstrap
  /// What the bootstrap drew: "learners", "questions" or "answers".
  let units: String
  let unitCount: Int
  let description: Description
  private(set) var figures: [Figure] = []
  /// The program's finer score beside the person's marks: r, RMSE, R².
  private(set) var scoreFigures: [(statistic: PairStatistic, estimate: Estimate)] = []
  private(set) var confusion: ConfusionMatrix?
  private(set) var questions: [Part] = []
  /// The mean over the questions of the quadratic κ, as ASAP reports it.
  private(set) var meanKappa: Statistic = .undefined(.noAnswers)
  private(set) var decisions: PointPart?
  private(set) var points: [PointPart] = []
  private(set) var calibration: Calibration?
  private(set) var coverage: CoverageCurve?
  /// Whether calibration is of decisions on points; else of whole answers.
  private(set) var calibratesPoints = true
  private(set) var calibrationError: Estimate?
  private(set) var groups: [Group] = []
  private(set) var groupEffects: [(name: String, effect: GroupEffect)] = []
  private(set) var doubleMarked: DoubleMarked?

  /// Statistics of each question and each point.
  static let partStatistics: [PairStatistic] = [
    .exactAgreement, .adjacentAgreement(), .kappa(.quadratic), .pearson, .bias, .integerKappa(.unweighted),
    .continuousQuadraticKappa, .standardisedMeanDifference, .rSquared, .rmse,
  ]
  static let pointStatistics: [PairStatistic] = [.exactAgreement, .kappa(.quadratic), .f1(.macro)]

  init(_ set: JudgedSet, rubric: Rubric, settings: ResearchSettings) throws(MarkProblem) {
    self.set = set
    self.rubric = rubric
    bootstrap = settings.bootstrap
    let answers = set.answers
    let sampling = Sampling(answers, settings.clusters, learners: set.learnerCount)
    units = sampling.name
    let human = answers.map(\.human)
    let program = answers.map(\.program)
    description = Self.describe(human, program)
    unitCount = sampling.clusters?.count ?? answers.count
    let tally = try PairTally(reference: human, marker: program)
    confusion = ConfusionMatrix(tally)
    try overall(tally, human, sampling)
    try scores(human, sampling)
    try byQuestion(sampling)
    try byPoint(sampling)
    try confidence(sampling)
    if set.hasGroups { try byGroup(human, program, settings.smallestGroup, sampling) }
    try twoPeople(human, program, sampling)
  }

  // MARK: All answers

  private mutating func overall(_ tally: PairTally, _ human: [Double], _ sampling: Sampling) throws(MarkProblem) {
    let statistics = PairStatistic.all + [.integerKappa(.unweighted)]
    let program = try bootstrap.estimates(of: tally, clusters: sampling.clusters, statistics)
    let maxima = set.answers.map(\.max)
    let scale = WordOverlap.scale(set.answers.map(\.baseline), max: maxima, mean: description.humanMean)
    let rounded = set.answers.map { min($0.max, ($0.baseline * scale).rounded()) }
    let baseline = try bootstrap.estimates(
      of: PairTally(reference: human, marker: rounded), clusters: sampling.clusters, statistics)
    var people: [Estimate]?
    let both = set.answers.indices.filter { set.answers[$0].second != nil }
    if !both.isEmpty {
      people = try bootstrap.estimates(
        of: PairTally(reference: both.map { human[$0] }, marker: both.map { set.answers[$0].second ?? 0 }),
        clusters: sampling.clusters(of: both), statistics)
    }
    for (index, statistic) in statistics.enumerated() {
      figures.append(
        Figure(
          statistic: statistic, program: program[index], people: people?[index], baseline: baseline[index]))
    }
  }

  /// Statistics that gain from marks finer than whole ones.
  private mutating func scores(_ human: [Double], _ sampling: Sampling) throws(MarkProblem) {
    let statistics: [PairStatistic] = [
      .pearson, .continuousQuadraticKappa, .rmse, .rSquared, .standardisedMeanDifference,
    ]
    let tally = try PairTally(reference: human, marker: set.answers.map(\.score))
    // Each score is a kind of its own: what costs nothing with whole marks would take minutes with a million of them.
    if tally.counts.count > 20_000 {
      scoreFigures = try statistics.map { (statistic) throws(MarkProblem) in
        (statistic, try Bootstrap(resamples: 1, seed: bootstrap.seed).estimates(of: tally, [statistic])[0])
      }
      return
    }
    let estimates = try bootstrap.estimates(of: tally, clusters: sampling.clusters, statistics)
    scoreFigures = Array(zip(statistics, estimates)).map { ($0.0, $0.1) }
  }

  private mutating func twoPeople(_ human: [Double], _ program: [Double], _ sampling: Sampling) throws(MarkProblem) {
    let second = set.answers.map(\.second)
    let count = second.count { $0 != nil }
    if count == 0 { return }
    let double = try DoubleMarkedTally(first: human, second: second, program: program)
    let true0 = try TrueScoreTally(program: set.answers.map(\.score), people: [human, second])
    let statistics = PairStatistic.degradation
    let degradation = try bootstrap.estimates(
      of: double, clusters: sampling.clusters,
      statistics.map { statistic in { $0.degradation(of: statistic) } } + [{ $0.disattenuatedCorrelation }])
    doubleMarked = DoubleMarked(
      answers: count,
      prmse: try bootstrap.estimate(of: true0, clusters: sampling.clusters) { $0.prmse() },
      disattenuated: degradation[statistics.count],
      degradation: Array(zip(statistics, degradation)).map { ($0.0, $0.1) })
  }

  // MARK: Parts

  private mutating func byQuestion(_ sampling: Sampling) throws(MarkProblem) {
    var places: [Int: [Int]] = [:]
    for (place, answer) in set.answers.enumerated() where answer.questions.count == 1 {
      places[answer.questions.lowerBound, default: []].append(place)
    }
    var kappas: [Double] = []
    for question in places.keys.sorted() {
      let chosen = places[question] ?? []
      let human = chosen.map { set.answers[$0].human }
      let program = chosen.map { set.answers[$0].program }
      let tally = try PairTally(reference: human, marker: program)
      let estimates = try bootstrap.estimates(
        of: tally, clusters: sampling.name == "learners" ? sampling.clusters(of: chosen) : nil, Self.partStatistics)
      if let kappa = estimates[2].value.value { kappas.append(kappa) }
      questions.append(
        Part(
          name: rubric.questions[question].id, answers: chosen.count, max: set.answers[chosen[0]].max,
          estimates: estimates, description: Self.describe(human, program)))
    }
    if !kappas.isEmpty { meanKappa = .value(kappas.reduce(0, +) / Double(kappas.count)) }
  }

  private mutating func byPoint(_ sampling: Sampling) throws(MarkProblem) {
    var places: [Int64: [(answer: Int, point: JudgedPoint)]] = [:]
    var all: [(answer: Int, point: JudgedPoint)] = []
    for (place, answer) in set.answers.enumerated() {
      for point in answer.points {
        places[Int64(point.question) << 32 | Int64(point.point), default: []].append((place, point))
        all.append((place, point))
      }
    }
    if all.isEmpty { return }
    decisions = try part("all", "", all, sampling)
    for key in places.keys.sorted() {
      let point = rubric.questions[Int(key >> 32)].points[Int(key & 0xFFFF_FFFF)]
      points.append(try part(point.id, point.text, places[key] ?? [], sampling))
    }
  }

  private func part(
    _ id: String, _ text: String, _ found: [(answer: Int, point: JudgedPoint)], _ sampling: Sampling
  ) throws(MarkProblem) -> PointPart {
    let tally = try PairTally(
      reference: found.map { Double($0.point.human.rawValue) }, marker: found.map { Double($0.point.program.rawValue) })
    let both = found.filter { $0.point.second != nil }
    var people: Statistic?
    if !both.isEmpty {
      people = try PairTally(
        reference: both.map { Double($0.point.human.rawValue) },
        marker: both.map { Double($0.point.second?.rawValue ?? 0) }
      ).kappa(.quadratic)
    }
    // Several decisions of one answer belong together, whatever the clusters are.
    let clusters = Clusters(found.map { sampling.clusters == nil ? $0.answer : sampling.names[$0.answer] })
    return PointPart(
      id: id, text: text, decisions: found.count,
      estimates: try bootstrap.estimates(of: tally, clusters: clusters, Self.pointStatistics),
      classes: ClassScores(tally).classes, people: people, confusion: ConfusionMatrix(tally))
  }

  private mutating func confidence(_ sampling: Sampling) throws(MarkProblem) {
    var confidence: [Double] = []
    var right: [Bool] = []
    var names: [Int] = []
    calibratesPoints = set.answers.contains { !$0.points.isEmpty }
    for (place, answer) in set.answers.enumerated() {
      if calibratesPoints {
        for point in answer.points {
          confidence.append(Double(point.confidence) / 100)
          right.append(point.human == point.program)
          names.append(sampling.clusters == nil ? place : sampling.names[place])
        }
      } else {
        confidence.append(Double(answer.confidence) / 100)
        right.append(abs(answer.human - answer.program) < 1e-9)
        names.append(sampling.clusters == nil ? place : sampling.names[place])
      }
    }
    let tally = try ConfidenceTally(confidence: confidence, right: right)
    calibration = Calibration(tally)
    coverage = CoverageCurve(tally)
    calibrationError = try bootstrap.estimate(of: tally, clusters: Clusters(names)) { Calibration($0).expectedError }
  }

  private mutating func byGroup(
    _ human: [Double], _ program: [Double], _ minimum: Int, _ sampling: Sampling
  ) throws(MarkProblem) {
    let names = set.answers.map { $0.group < 0 ? "(none)" : set.groups[Int($0.group)] }
    let tally = try GroupTally(reference: human, marker: program, groups: names)
    let sizes = tally.sizes
    let large = tally.groups.indices.filter { sizes[$0] >= minimum }
    let dsm = try bootstrap.estimates(
      of: tally, clusters: sampling.clusters, large.map { group in { $0.dsm(of: group) } })
    for (place, difference) in tally.differences(minimum: minimum).enumerated() {
      let isLarge = sizes[place] >= minimum
      let small = Statistic.undefined(.groupTooSmall(answers: sizes[place], minimum: minimum))
      let chosen = isLarge ? names.indices.filter { names[$0] == tally.groups[place] } : []
      groups.append(
        Group(
          difference: difference, kappa: isLarge ? tally.statistic(.kappa(.quadratic), of: place) : small,
          pearson: isLarge ? tally.statistic(.pearson, of: place) : small,
          dsm: large.firstIndex(of: place).map { dsm[$0] },
          description: Self.describe(chosen.map { human[$0] }, chosen.map { program[$0] })))
    }
    groupEffects = [
      ("overall score accuracy", tally.overallScoreAccuracy(minimum: minimum)),
      ("overall score difference", tally.overallScoreDifference(minimum: minimum)),
      ("conditional score difference", tally.conditionalScoreDifference(minimum: minimum)),
    ]
  }

  // MARK: Marks as they are

  static func describe(_ human: [Double], _ program: [Double]) -> Description {
    Description(
      answers: human.count, humanMean: mean(human), humanDeviation: deviation(human), humanLowest: human.min() ?? 0,
      humanHighest: human.max() ?? 0, programMean: mean(program), programDeviation: deviation(program),
      programLowest: program.min() ?? 0, programHighest: program.max() ?? 0)
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  private static func deviation(_ values: [Double]) -> Double? {
    if values.count < 2 { return nil }
    let mean = mean(values)
    return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)).squareRoot()
  }
}

/// What the bootstrap draws.
struct Sampling {
  /// The cluster of each answer; nil to draw answers.
  let clusters: Clusters?
  /// "learners", "questions" or "answers".
  let name: String
  /// The cluster of each answer as a number.
  let names: [Int]

  init(_ answers: [JudgedAnswer], _ choice: ResearchSettings.ClusterChoice, learners: Int) {
    let learners = Set(answers.map(\.learner)).count
    let byLearner = choice == .learner || choice == .auto && learners < answers.count && learners > 1
    if byLearner {
      names = answers.map { Int($0.learner) }
      name = "learners"
    } else if choice == .question {
      names = answers.map { $0.questions.count == 1 ? $0.questions.lowerBound : -1 }
      name = "questions"
    } else {
      names = Array(answers.indices)
      name = "answers"
    }
    clusters = name == "answers" ? nil : Clusters(names)
  }

  /// The clusters of some of the answers.
  func clusters(of places: [Int]) -> Clusters? { clusters == nil ? nil : Clusters(places.map { names[$0] }) }
}
