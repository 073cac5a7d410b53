import Agreement
import JSONText
import Marking
import Reports
import RubricModel

/// What one kind of rule gains: agreement without it, or with it added to what stands before.
struct AblationStep {
  var name: String
  /// Added to key words alone; else switched off alone.
  var isAdded: Bool
  /// Quadratic κ, continuous form, of the program as it then marks.
  var value: Statistic
  /// The whole program less without it; or with it less without it.
  var difference: Estimate?
  var exact: Statistic

  /// The kinds of rules that are added to key words alone, one after the other.
  static let ladder: [(name: String, mechanisms: [Mechanism])] = [
    ("synonyms", [.synonyms, .weak, .kindred, .traces]), ("spelling", [.spelling]),
    ("polarity", [.negation, .sides, .directions, .misconceptions]), ("command words", [.commands]),
    ("structure", [.structure, .development, .styles, .order]),
    ("what counts for nothing", [.given, .division, .distinct, .lists, .echoes, .gibberish, .elsewhere, .asides]),
    ("fitted credit", [.fitted]),
  ]
  /// The last of them, where the rubric has any.
  static let learnt = (name: "learnt rules", mechanisms: [Mechanism.learnt])

  static func section(_ steps: [AblationStep]) -> ResearchReport.Section {
    func table(_ caption: String, _ heading: String, _ steps: [AblationStep]) -> ResearchReport.Block {
      var table = ResearchReport.Table(
        caption,
        [
          ResearchReport.Column(heading), ResearchReport.Column("Quadratic κ", isNumber: true),
          ResearchReport.Column("Exact", isNumber: true),
          ResearchReport.Column("Gain in κ (95% interval)", isNumber: true),
        ])
      for step in steps {
        table.rows.append([
          .heading(step.name), .number(FigureText.figure(step.value)), .number(FigureText.figure(step.exact)),
          .number(step.difference.map(FigureText.estimate) ?? ""),
        ])
      }
      return .table(table)
    }
    return ResearchReport.Section(
      "ablation", "What each kind of rule gains",
      [
        table("Each switched off alone: what is lost without it", "Without", steps.filter { !$0.isAdded }),
        table("From key words alone, each added to all above it", "With", steps.filter(\.isAdded)),
      ])
  }

  static func write(_ steps: [AblationStep], to json: inout JSONWriter) {
    if steps.isEmpty { return }
    json.key("ablation")
    json.beginArray()
    for step in steps {
      json.beginObject()
      json.key(step.isAdded ? "with" : "without")
      json.string(step.name)
      json.key("quadraticKappa")
      json.statistic(step.value)
      json.key("exact")
      json.statistic(step.exact)
      if let difference = step.difference {
        json.key("gain")
        json.estimate(difference)
      }
      json.endObject()
    }
    json.endArray()
  }
}

/// Marks the answers again with kinds of rules switched off.
struct AblationRun {
  let rubric: Rubric
  let whole: JudgedSet
  let run: JudgedRun

  private var ladder: [(name: String, mechanisms: [Mechanism])] {
    AblationStep.ladder + (rubric.questions.contains { $0.learnt != nil } ? [AblationStep.learnt] : [])
  }

  func steps(_ mark: (Mechanisms) throws(CommandError) -> JudgedSet) throws(CommandError) -> [AblationStep] {
    let all = whole.answers.map(\.program)
    var steps = [AblationStep(name: "nothing", isAdded: false, value: kappa(all), difference: nil, exact: exact(all))]
    for (name, mechanisms) in ladder {
      let marks = try mark(Mechanisms(mechanisms)).answers.map(\.program)
      steps.append(step(name, isAdded: false, marks, from: marks, to: all))
    }
    var before: [Double]?
    for count in 0...ladder.count {
      let off = ladder[count...].flatMap(\.mechanisms)
      let marks = off.isEmpty ? all : try mark(count == 0 ? .all : Mechanisms(off)).answers.map(\.program)
      let name = count == 0 ? "key words alone" : "+ " + ladder[count - 1].name
      steps.append(step(name, isAdded: true, marks, from: before, to: marks))
      before = marks
    }
    return steps
  }

  private func step(
    _ name: String, isAdded: Bool, _ marks: [Double], from: [Double]?, to: [Double]
  ) -> AblationStep {
    var difference: Estimate?
    if let from, let tally = try? PairedTally(reference: whole.answers.map(\.human), first: from, second: to) {
      let sampling = Sampling(whole.answers, run.settings.clusters)
      difference = try? run.settings.bootstrap.differences(
        of: tally, clusters: sampling.clusters, [.continuousQuadraticKappa])[0]
    }
    return AblationStep(
      name: name, isAdded: isAdded, value: kappa(marks), difference: difference, exact: exact(marks))
  }

  private func kappa(_ marks: [Double]) -> Statistic { figure(marks, .continuousQuadraticKappa) }
  private func exact(_ marks: [Double]) -> Statistic { figure(marks, .exactAgreement) }

  private func figure(_ marks: [Double], _ statistic: PairStatistic) -> Statistic {
    guard let tally = try? PairTally(reference: whole.answers.map(\.human), marker: marks) else {
      return .undefined(.noAnswers)
    }
    return statistic.of(tally)
  }
}
