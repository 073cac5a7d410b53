import Agreement
import Marking
import RubricModel

/// Figures of each question, marking point and group of learners.
extension EvaluationMaterial {
  func questions() throws(MarkProblem) -> [Evaluation.Part] {
    var places: [Int: [Int]] = [:]
    for (place, answer) in set.answers.enumerated() where answer.questions.count == 1 {
      places[answer.questions.lowerBound, default: []].append(place)
    }
    var questions: [Evaluation.Part] = []
    for question in places.keys.sorted() {
      let chosen = places[question] ?? []
      let human = chosen.map { set.answers[$0].human }
      let program = chosen.map { set.answers[$0].program }
      let tally = try PairTally(reference: human, marker: program)
      let estimates = try bootstrap.estimates(
        of: tally, clusters: sampling.name == "learners" ? sampling.clusters(of: chosen) : nil,
        Evaluation.partStatistics)
      questions.append(
        Evaluation.Part(
          name: rubric.questions[question].id, answers: chosen.count, max: set.answers[chosen[0]].max,
          estimates: estimates, description: Evaluation.Description(human, program)))
    }
    return questions
  }

  func points() throws(MarkProblem) -> (all: Evaluation.PointPart?, each: [Evaluation.PointPart]) {
    var places: [Int64: [(answer: Int, point: JudgedPoint)]] = [:]
    var all: [(answer: Int, point: JudgedPoint)] = []
    for (place, answer) in set.answers.enumerated() {
      for point in answer.points {
        places[Int64(point.question) << 32 | Int64(point.point), default: []].append((place, point))
        all.append((place, point))
      }
    }
    if all.isEmpty { return (nil, []) }
    var points: [Evaluation.PointPart] = []
    for key in places.keys.sorted() {
      let point = rubric.questions[Int(key >> 32)].points[Int(key & 0xFFFF_FFFF)]
      points.append(try part(point.id, point.text, places[key] ?? []))
    }
    return (try part("all", "", all), points)
  }

  private func part(
    _ id: String, _ text: String, _ found: [(answer: Int, point: JudgedPoint)]
  ) throws(MarkProblem) -> Evaluation.PointPart {
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
    return Evaluation.PointPart(
      id: id, text: text, decisions: found.count,
      estimates: try bootstrap.estimates(of: tally, clusters: clusters, Evaluation.pointStatistics),
      classes: ClassScores(tally).classes, people: people, confusion: ConfusionMatrix(tally))
  }

  private func groupTally() throws(MarkProblem) -> GroupTally {
    try GroupTally(reference: human, marker: program, groups: groupNames)
  }

  private var groupNames: [String] { self.set.answers.map { $0.group < 0 ? "(none)" : set.groups[Int($0.group)] } }

  func groups() throws(MarkProblem) -> [Evaluation.Group] {
    let names = groupNames
    let tally = try groupTally()
    let sizes = tally.sizes
    let large = tally.groups.indices.filter { sizes[$0] >= smallestGroup }
    let dsm = try bootstrap.estimates(
      of: tally, clusters: sampling.clusters, large.map { group in { $0.dsm(of: group) } })
    return tally.differences(minimum: smallestGroup).enumerated().map { place, difference in
      let isLarge = sizes[place] >= smallestGroup
      let small = Statistic.undefined(.groupTooSmall(answers: sizes[place], minimum: smallestGroup))
      let chosen = isLarge ? names.indices.filter { names[$0] == tally.groups[place] } : []
      return Evaluation.Group(
        difference: difference, kappa: isLarge ? tally.statistic(.kappa(.quadratic), of: place) : small,
        pearson: isLarge ? tally.statistic(.pearson, of: place) : small,
        dsm: large.firstIndex(of: place).map { dsm[$0] },
        description: Evaluation.Description(chosen.map { human[$0] }, chosen.map { program[$0] }))
    }
  }

  func groupEffects() throws(MarkProblem) -> [(name: String, effect: GroupEffect)] {
    let tally = try groupTally()
    return [
      ("overall score accuracy", tally.overallScoreAccuracy(minimum: smallestGroup)),
      ("overall score difference", tally.overallScoreDifference(minimum: smallestGroup)),
      ("conditional score difference", tally.conditionalScoreDifference(minimum: smallestGroup)),
    ]
  }
}
