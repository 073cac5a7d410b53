internal import JSONText
internal import Language
internal import RubricModel

/// Writes a compiled rubric as JSON: every rule with its weight and the place of the text it comes from.
///
/// Places are `"at": {"line", "column", "text"}`; lines and columns count from 1, columns in Unicode scalars.
public enum RubricJSON {
  /// One JSON object, compact, ending with a line end.
  public static func render(_ compilation: Compilation) -> [UInt8] {
    var writer = RubricJSONWriter(compilation: compilation)
    writer.write()
    return writer.json.bytes + [0x0A]
  }

  /// The diagnostics alone, as they stand in the whole: a JSON array.
  public static func renderDiagnostics(_ compilation: Compilation) -> [UInt8] {
    var writer = RubricJSONWriter(compilation: compilation)
    writer.writeDiagnostics()
    return writer.json.bytes
  }
}

private struct RubricJSONWriter {
  let compilation: Compilation
  private var lexicon: Lexicon { compilation.rubric.lexicon }
  var json = JSONWriter()

  init(compilation: Compilation) {
    self.compilation = compilation
  }

  mutating func write() {
    json.beginObject()
    json.member("schema", 1)
    json.member("title", compilation.rubric.title)
    json.member("board", compilation.rubric.board.name)
    json.key("questions")
    json.beginArray()
    for question in compilation.rubric.questions { write(question) }
    json.endArray()
    if !compilation.rubric.grades.isEmpty { writeGrades() }
    json.key("terms")
    json.beginArray()
    for (number, term) in compilation.rubric.terms.enumerated() { write(term, number) }
    json.endArray()
    json.key("diagnostics")
    writeDiagnostics()
    json.endObject()
  }

  mutating func writeDiagnostics() {
    json.beginArray()
    for diagnostic in compilation.diagnostics { write(diagnostic) }
    json.endArray()
  }

  private mutating func writeGrades() {
    json.key("grades")
    json.beginArray()
    for grade in compilation.rubric.grades {
      json.beginObject()
      json.member("name", grade.name)
      switch grade.minimum {
      case .percent(let tenths): json.member("percent", tenths, places: 1)
      case .marks(let marks): json.member("marks", marks)
      }
      place(grade.span)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func write(_ question: Question) {
    json.beginObject()
    json.member("id", question.id)
    json.member("text", question.text)
    json.member("max", question.max)
    place(question.span)
    given(question.given)
    json.key("subjects")
    json.beginArray()
    for subject in question.subjects { json.string(subject) }
    json.endArray()
    json.key("points")
    json.beginArray()
    for point in question.points { write(point) }
    json.endArray()
    if let learnt = question.learnt { write(learnt) }
    json.key("misconceptions")
    json.beginArray()
    for misconception in question.misconceptions {
      json.beginObject()
      json.member("text", misconception.text)
      place(misconception.span)
      phrasings(misconception.idea)
      json.endObject()
    }
    json.endArray()
    if !question.modelAnswers.isEmpty {
      json.key("modelAnswers")
      json.beginArray()
      for answer in question.modelAnswers { json.string(answer) }
      json.endArray()
    }
    json.endObject()
  }

  private mutating func write(_ scheme: LearntScheme) {
    json.key("learnt")
    json.beginObject()
    place(scheme.span)
    json.key("thresholds")
    json.beginArray()
    for total in scheme.thresholds { json.integer(total) }
    json.endArray()
    json.member("coverage", scheme.coverage)
    json.member("length", scheme.length)
    json.key("points")
    json.beginArray()
    for weight in scheme.points { json.integer(weight) }
    json.endArray()
    json.key("rules")
    json.beginArray()
    for rule in scheme.rules {
      json.beginObject()
      json.member("text", rule.label)
      json.member("weight", rule.weight)
      place(rule.span)
      json.endObject()
    }
    json.endArray()
    json.member("likeRight", scheme.likeRight)
    json.member("likeWrong", scheme.likeWrong)
    json.member("examples", scheme.examples.count)
    json.member("weighed", scheme.isWeighed)
    json.endObject()
  }

  private mutating func write(_ point: MarkingPoint) {
    json.beginObject()
    json.member("id", point.id)
    json.member("text", point.text)
    json.member("tariff", point.tariff)
    json.member("tariffFrom", name(point.tariffSource))
    place(point.span)
    if let leadIn = point.leadIn {
      json.key("leadIn")
      json.beginObject()
      place(leadIn)
      json.endObject()
    }
    json.key("commands")
    json.beginArray()
    for command in point.commands {
      json.beginObject()
      json.member("word", command.word.word)
      json.member("weight", command.weight)
      if command.span == point.span {
        json.member("assumed", true)
      }
      place(command.span)
      json.endObject()
    }
    json.endArray()
    json.key("requirements")
    json.beginArray()
    for requirement in point.requirements { write(requirement) }
    json.endArray()
    let lists = [("must" as StaticString, point.musts), ("reject", point.rejects), ("ignore", point.ignored)]
    for (key, ideas) in lists where !ideas.isEmpty {
      json.key(key)
      json.beginArray()
      for idea in ideas { write(idea) }
      json.endArray()
    }
    if !point.limits.isEmpty {
      json.key("limits")
      json.beginArray()
      for limit in point.limits { write(limit) }
      json.endArray()
    }
    if point.acceptsOther {
      json.member("acceptsOther", true)
    }
    given(point.given)
    if let levels = point.levels { write(levels) }
    json.endObject()
  }

  private mutating func write(_ scheme: LevelScheme) {
    json.key("levels")
    json.beginArray()
    for level in scheme.levels {
      json.beginObject()
      json.member("level", level.number)
      json.member("from", level.marks.lowerBound)
      json.member("to", level.marks.upperBound)
      json.member("descriptor", level.descriptor)
      let degrees = [("breadth" as StaticString, level.traits.breadth), ("development", level.traits.development)]
      for (key, degree) in degrees {
        if let degree {
          json.key(key)
          json.integer(degree)
        }
      }
      if let demand = level.traits.demand {
        json.member("demand", Int(demand.rawValue))
      }
      if level.traits.needsJudgement {
        json.member("judgement", true)
      }
      if level.traits.needsBalance {
        json.member("balance", true)
      }
      place(level.span)
      json.endObject()
    }
    json.endArray()
  }

  /// Keys that the question gives away, and so earn nothing by themselves.
  private mutating func given(_ words: [StemID]) {
    json.key("given")
    json.beginArray()
    for word in words { json.string(compilation.rubric.vocabulary.key(word)) }
    json.endArray()
  }

  private mutating func write(_ limit: Limit) {
    json.beginObject()
    json.member("marks", limit.marks)
    switch limit.condition {
    case .without(let places):
      json.key("without")
      json.beginArray()
      for place in places { json.integer(place) }
      json.endArray()
    case .with(let idea):
      json.key("with")
      write(idea)
    }
    place(limit.span)
    json.endObject()
  }

  private mutating func write(_ requirement: Requirement) {
    json.beginObject()
    json.member("kind", name(requirement.kind))
    json.member("label", requirement.label)
    json.member("command", requirement.command.word)
    json.member("quantity", requirement.quantity)
    json.member("weight", requirement.weight)
    json.member("open", requirement.isOpen)
    if requirement.isOrdered {
      json.member("ordered", true)
    }
    if let other = requirement.dependsOn {
      json.member("dependsOn", other)
    }
    place(requirement.span)
    json.key("ideas")
    json.beginArray()
    for idea in requirement.ideas { write(idea) }
    json.endArray()
    json.endObject()
  }

  private mutating func write(_ idea: Idea) {
    json.beginObject()
    json.member("label", idea.label)
    json.member("from", name(idea.source))
    if let span = idea.span { place(span) }
    phrasings(idea)
    json.endObject()
  }

  private mutating func phrasings(_ idea: Idea) {
    json.key("phrasings")
    json.beginArray()
    for phrasing in idea.phrasings {
      json.beginObject()
      json.member("threshold", phrasing.threshold)
      if phrasing.isNegated {
        json.member("negated", true)
      }
      if phrasing.isWide {
        json.member("wide", true)
      }
      json.key("parts")
      json.beginArray()
      for part in phrasing.parts {
        json.beginObject()
        json.member("term", Int(part.term.rawValue))
        json.member("weight", part.weight)
        if part.isRequired {
          json.member("required", true)
        }
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  private mutating func write(_ term: Term, _ number: Int) {
    json.beginObject()
    json.member("term", number)
    json.member("label", term.label)
    json.member("kind", term.span == nil ? "concept" as StaticString : "keyword")
    if let span = term.span { place(span) }
    json.key("concepts")
    json.beginArray()
    for concept in term.concepts { json.string(lexicon.name(concept)) }
    json.endArray()
    json.member("by", term.by.name)
    json.member("wordings", term.patterns.count)
    json.endObject()
  }

  private mutating func write(_ diagnostic: Diagnostic) {
    json.beginObject()
    json.member("severity", diagnostic.severity.name)
    json.member("code", diagnostic.code.name)
    json.member("message", diagnostic.message)
    place(diagnostic.span)
    if let fix = diagnostic.fix { write(fix) }
    if !diagnostic.notes.isEmpty {
      json.key("notes")
      json.beginArray()
      for note in diagnostic.notes {
        json.beginObject()
        json.member("message", note.message)
        place(note.span)
        json.endObject()
      }
      json.endArray()
    }
    json.endObject()
  }

  /// What stands from `at` to `end` is to be replaced.
  private mutating func write(_ fix: Diagnostic.Fix) {
    json.key("fix")
    json.beginObject()
    place(fix.span)
    let end = compilation.source.position(of: Int(fix.span.end))
    json.key("end")
    json.beginObject()
    json.member("line", end.line)
    json.member("column", end.column)
    json.endObject()
    json.member("replacement", fix.text)
    json.endObject()
  }

  private mutating func place(_ span: ByteSpan) {
    let position = compilation.source.position(of: Int(span.start))
    json.key("at")
    json.beginObject()
    json.member("line", position.line)
    json.member("column", position.column)
    json.member("text", compilation.source.string(span))
    json.endObject()
  }

  private func name(_ source: MarkingPoint.TariffSource) -> StaticString {
    switch source {
    case .stated: "stated"
    case .quantity: "quantity"
    case .question: "question"
    case .standard: "standard"
    }
  }

  private func name(_ kind: Requirement.Kind) -> StaticString {
    switch kind {
    case .content: "content"
    case .reason: "reason"
    case .consequence: "consequence"
    case .example: "example"
    case .contrast: "contrast"
    case .judgement: "judgement"
    }
  }

  private func name(_ source: Idea.Source) -> StaticString {
    switch source {
    case .named: "named"
    case .accepted: "accepted"
    case .modelAnswer: "model answer"
    case .kindred: "kindred"
    case .head: "head"
    case .criterion: "criterion"
    case .refused: "refused"
    }
  }
}
