import Agreement
import RubricModel

/// What an evaluation is reckoned from, and the figures of all answers together.
struct EvaluationMaterial {
  let set: JudgedSet
  let rubric: Rubric
  let bootstrap: Bootstrap
  let sampling: Sampling
  /// Fewest answers of a group that is reported.
  let smallestGroup: Int
  let human: [Double]
  let program: [Double]

  init(_ set: JudgedSet, rubric: Rubric, settings: ResearchSettings) {
    self.set = set
    self.rubric = rubric
    bootstrap = settings.bootstrap
    sampling = Sampling(set.answers, settings.clusters)
    smallestGroup = settings.smallestGroup
    human = set.answers.map(\.human)
    program = set.answers.map(\.program)
  }

  func figures(_ tally: PairTally, mean: Double) throws(MarkProblem) -> [Evaluation.Figure] {
    let statistics = PairStatistic.all + [.integerKappa(.unweighted)]
    let estimates = try bootstrap.estimates(of: tally, clusters: sampling.clusters, statistics)
    let maxima = set.answers.map(\.max)
    let scale = WordOverlap.scale(set.answers.map(\.baseline), max: maxima, mean: mean)
    let rounded = set.answers.map { min($0.max, ($0.baseline * scale).rounded()) }
    let baseline =
      set.isGiven
      ? nil
      : try bootstrap.estimates(
        of: PairTally(reference: human, marker: rounded), clusters: sampling.clusters, statistics)
    var people: [Estimate]?
    let both = set.answers.indices.filter { set.answers[$0].second != nil }
    if !both.isEmpty {
      people = try bootstrap.estimates(
        of: PairTally(reference: both.map { human[$0] }, marker: both.map { set.answers[$0].second ?? 0 }),
        clusters: sampling.clusters(of: both), statistics)
    }
    return statistics.enumerated().map { index, statistic in
      Evaluation.Figure(
        statistic: statistic, program: estimates[index], people: people?[index], baseline: baseline?[index])
    }
  }

  /// Statistics that gain from marks finer than whole ones.
  func scoreFigures() throws(MarkProblem) -> [(statistic: PairStatistic, estimate: Estimate)] {
    let statistics: [PairStatistic] = [
      .pearson, .continuousQuadraticKappa, .rmse, .rSquared, .standardisedMeanDifference,
    ]
    let tally = try PairTally(reference: human, marker: set.answers.map(\.score))
    // Each score is a kind of its own: what costs nothing with whole marks would take minutes with a million of them.
    if tally.counts.count > 20_000 {
      return try statistics.map { (statistic) throws(MarkProblem) in
        (statistic, try Bootstrap(resamples: 1, seed: bootstrap.seed).estimates(of: tally, [statistic])[0])
      }
    }
    let estimates = try bootstrap.estimates(of: tally, clusters: sampling.clusters, statistics)
    return Array(zip(statistics, estimates)).map { ($0.0, $0.1) }
  }

  func doubleMarked() throws(MarkProblem) -> Evaluation.DoubleMarked? {
    let second = set.answers.map(\.second)
    let count = second.count { $0 != nil }
    if count == 0 { return nil }
    let double = try DoubleMarkedTally(first: human, second: second, program: program)
    let true0 = try TrueScoreTally(program: set.answers.map(\.score), people: [human, second])
    let statistics = PairStatistic.degradation
    let degradation = try bootstrap.estimates(
      of: double, clusters: sampling.clusters,
      statistics.map { statistic in { $0.degradation(of: statistic) } } + [{ $0.disattenuatedCorrelation }])
    return Evaluation.DoubleMarked(
      answers: count,
      prmse: try bootstrap.estimate(of: true0, clusters: sampling.clusters) { $0.prmse() },
      disattenuated: degradation[statistics.count],
      degradation: Array(zip(statistics, degradation)).map { ($0.0, $0.1) })
  }

  func confidence() throws(MarkProblem) -> Evaluation.Confidence {
    var confidence: [Double] = []
    var right: [Bool] = []
    var names: [Int] = []
    let isOfPoints = set.answers.contains { !$0.points.isEmpty }
    for (place, answer) in set.answers.enumerated() {
      if isOfPoints {
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
    return Evaluation.Confidence(
      calibration: Calibration(tally), coverage: CoverageCurve(tally), isOfPoints: isOfPoints,
      error: try bootstrap.estimate(of: tally, clusters: Clusters(names)) { Calibration($0).expectedError })
  }
}
