import Agreement
import Batch
import JSONText
import Marking

/// An evaluation as one JSON object.
struct EvaluationJSON {
  private var json = JSONWriter()
  private let evaluation: Evaluation

  static func bytes(_ evaluation: Evaluation, _ settings: ResearchSettings, ablation: [AblationStep]) -> [UInt8] {
    var writer = EvaluationJSON(evaluation: evaluation)
    writer.write(settings, ablation)
    return writer.json.bytes
  }

  private init(evaluation: Evaluation) { self.evaluation = evaluation }

  private mutating func write(_ settings: ResearchSettings, _ ablation: [AblationStep]) {
    json.beginObject()
    json.member("schema", 1)
    json.member("program", "examiner \(Commands.version)")
    if let scores = settings.scores { json.member("scores", scores) }
    json.member("human", settings.people[0])
    if settings.people.count > 1 {
      json.member("human2", settings.people[1])
    }
    json.member("answers", evaluation.set.answers.count)
    json.member("unmarked", evaluation.set.unmarked)
    json.member("rejected", evaluation.set.problemCount)
    json.member("repeated", evaluation.set.repeated)
    json.bootstrap(evaluation.bootstrap, units: evaluation.units, count: evaluation.unitCount)
    json.key("statistics")
    json.beginArray()
    for figure in evaluation.figures {
      json.beginObject()
      json.member("name", figure.statistic.name)
      json.key("program")
      json.estimate(figure.program)
      if let people = figure.people {
        json.key("people")
        json.estimate(people)
      }
      if let baseline = figure.baseline {
        json.key("words")
        json.estimate(baseline)
      }
      if let warning = FigureText.warning(figure.statistic, figure.program.value) {
        json.member("threshold", warning)
      }
      json.endObject()
    }
    json.endArray()
    json.key("score")
    json.named(evaluation.scoreFigures)
    if let both = evaluation.doubleMarked {
      json.key("twoPeople")
      json.beginObject()
      json.member("answers", both.answers)
      json.key("prmse")
      json.estimate(both.prmse)
      json.key("disattenuated")
      json.estimate(both.disattenuated)
      json.key("degradation")
      json.named(both.degradation)
      json.endObject()
    }
    confusion(evaluation.confusion)
    parts()
    confidence()
    groups()
    AblationStep.write(ablation, to: &json)
    disagreements()
    json.endObject()
    json.endLine()
  }

  private mutating func confusion(_ confusion: ConfusionMatrix?) {
    guard let confusion else { return }
    json.key("confusion")
    json.beginObject()
    json.key("levels")
    json.beginArray()
    for level in confusion.levels { json.number(level) }
    json.endArray()
    json.key("rows")
    json.beginArray()
    for row in confusion.cells {
      json.beginArray()
      for cell in row { json.integer(cell) }
      json.endArray()
    }
    json.endArray()
    json.endObject()
  }

  private mutating func parts() {
    json.key("questions")
    json.beginArray()
    for part in evaluation.questions {
      json.beginObject()
      json.member("question", part.name)
      json.member("answers", part.answers)
      for (statistic, estimate) in zip(Evaluation.partStatistics, part.estimates) {
        json.key([UInt8](statistic.name.utf8))
        json.estimate(estimate)
      }
      json.endObject()
    }
    json.endArray()
    json.key("meanQuadraticKappa")
    json.statistic(evaluation.meanKappa)
    json.key("points")
    json.beginArray()
    for part in (evaluation.decisions.map { [$0] } ?? []) + evaluation.points {
      json.beginObject()
      json.member("point", part.id)
      json.member("decisions", part.decisions)
      for (statistic, estimate) in zip(Evaluation.pointStatistics, part.estimates) {
        json.key([UInt8](statistic.name.utf8))
        json.estimate(estimate)
      }
      json.key("classes")
      json.beginArray()
      for item in part.classes {
        json.beginObject()
        json.member("decision", ["not", "partial", "met"][min(2, max(0, Int(item.level)))])
        json.member("due", item.due)
        json.member("given", item.given)
        json.key("precision")
        json.statistic(item.precision)
        json.key("recall")
        json.statistic(item.recall)
        json.key("f1")
        json.statistic(item.f1)
        json.endObject()
      }
      json.endArray()
      confusion(part.confusion)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func confidence() {
    guard let confidence = evaluation.confidence else { return }
    json.key("calibration")
    json.beginObject()
    json.member("of", confidence.isOfPoints ? "points" : "answers")
    json.key("expectedError")
    json.estimate(confidence.error)
    json.key("brier")
    json.statistic(confidence.calibration.brierScore)
    json.key("bins")
    json.beginArray()
    for bin in confidence.calibration.bins {
      json.beginObject()
      json.member("decisions", bin.decisions)
      json.key("confidence")
      json.number(bin.confidence)
      json.key("accuracy")
      json.number(bin.accuracy)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.key("coverage")
    json.beginArray()
    for point in confidence.coverage.points {
      json.beginObject()
      json.key("coverage")
      json.number(point.coverage)
      json.key("accuracy")
      json.number(point.accuracy)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func groups() {
    if evaluation.groups.isEmpty { return }
    json.key("groups")
    json.beginArray()
    for group in evaluation.groups {
      json.beginObject()
      json.member("group", group.difference.group)
      json.member("answers", group.difference.answers)
      json.key("dsm")
      if let dsm = group.dsm { json.estimate(dsm) } else { json.statistic(group.difference.dsm) }
      json.key("smd")
      json.statistic(group.difference.smd)
      json.key("bias")
      json.statistic(group.difference.bias)
      json.key("quadraticKappa")
      json.statistic(group.kappa)
      json.endObject()
    }
    json.endArray()
    json.key("groupEffects")
    json.beginArray()
    for (name, effect) in evaluation.groupEffects {
      json.beginObject()
      json.member("name", name)
      json.key("share")
      json.statistic(effect.share)
      json.key("p")
      json.statistic(effect.pValue)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func disagreements() {
    json.key("disagreements")
    json.beginArray()
    for answer in evaluation.set.disagreements {
      json.beginObject()
      json.member("learner", answer.row.learner)
      json.member("question", answer.row.question)
      json.member("answer", answer.row.answer)
      json.key("human")
      json.number(answer.human)
      json.key("program")
      json.number(answer.program)
      json.key("max")
      json.number(answer.max)
      json.endObject()
    }
    json.endArray()
  }
}
