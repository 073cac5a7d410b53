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
    /// Of the words alone; nil where given scores are judged.
    var baseline: Estimate?
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

  /// Whether confidence can be believed, of decisions on points or, where there are none, of whole answers.
  struct Confidence {
    var calibration: Calibration
    var coverage: CoverageCurve
    var isOfPoints: Bool
    var error: Estimate
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
  let figures: [Figure]
  /// The program's finer score beside the person's marks: r, RMSE, R².
  let scoreFigures: [(statistic: PairStatistic, estimate: Estimate)]
  let confusion: ConfusionMatrix?
  let questions: [Part]
  let decisions: PointPart?
  let points: [PointPart]
  /// Nil where given scores are judged.
  let confidence: Confidence?
  let groups: [Group]
  let groupEffects: [(name: String, effect: GroupEffect)]
  let doubleMarked: DoubleMarked?

  /// Statistics of each question and each point.
  static let partStatistics: [PairStatistic] = [
    .exactAgreement, .adjacentAgreement(), .kappa(.quadratic), .pearson, .bias, .integerKappa(.unweighted),
    .continuousQuadraticKappa, .standardisedMeanDifference, .rSquared, .rmse,
  ]
  /// The first three are shown; all are written as JSON.
  static let pointStatistics: [PairStatistic] = shownOfPoints + PairStatistic.all.filter { !shownOfPoints.contains($0) }
  private static let shownOfPoints: [PairStatistic] = [.exactAgreement, .kappa(.quadratic), .f1(.macro)]

  init(_ set: JudgedSet, rubric: Rubric, settings: ResearchSettings) throws(MarkProblem) {
    self.set = set
    self.rubric = rubric
    bootstrap = settings.bootstrap
    let material = EvaluationMaterial(set, rubric: rubric, settings: settings)
    units = material.sampling.name
    unitCount = material.sampling.clusters?.count ?? set.answers.count
    description = Description(material.human, material.program)
    let tally = try PairTally(reference: material.human, marker: material.program)
    confusion = ConfusionMatrix(tally)
    figures = try material.figures(tally, mean: description.humanMean)
    scoreFigures = try material.scoreFigures()
    questions = try material.questions()
    let found = try material.points()
    decisions = found.all
    points = found.each
    confidence = set.isGiven ? nil : try material.confidence()
    groups = set.hasGroups ? try material.groups() : []
    groupEffects = set.hasGroups ? try material.groupEffects() : []
    doubleMarked = try material.doubleMarked()
  }

  /// The mean over the questions of the quadratic κ, as ASAP reports it.
  var meanKappa: Statistic {
    let kappas = questions.compactMap { $0.estimates[2].value.value }
    return kappas.isEmpty ? .undefined(.noAnswers) : .value(kappas.reduce(0, +) / Double(kappas.count))
  }
}

extension Evaluation.Description {
  init(_ human: [Double], _ program: [Double]) {
    self.init(
      answers: human.count, humanMean: Self.mean(human), humanDeviation: Self.deviation(human),
      humanLowest: human.min() ?? 0,
      humanHighest: human.max() ?? 0, programMean: Self.mean(program), programDeviation: Self.deviation(program),
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
