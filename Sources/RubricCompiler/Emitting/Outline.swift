internal import Language
internal import RubricModel

/// Shows a compiled rubric as a person would explain it.
public enum Outline {
  /// The outline as text, British English, no colour; ends with a line end when it is not empty.
  public static func render(_ compilation: Compilation) -> String {
    var writer = OutlineWriter(compilation: compilation)
    writer.write()
    return writer.text
  }
}

private struct OutlineWriter {
  let compilation: Compilation
  private var lexicon: Lexicon { compilation.rubric.lexicon }
  var text = ""

  private var rubric: Rubric { compilation.rubric }

  init(compilation: Compilation) {
    self.compilation = compilation
  }

  mutating func write() {
    if !rubric.title.isEmpty { line(0, rubric.title) }
    for question in rubric.questions { write(question) }
    if !rubric.grades.isEmpty { writeGrades() }
  }

  private mutating func writeGrades() {
    text += "\n"
    line(0, "Grades")
    for grade in rubric.grades {
      let from: String
      switch grade.minimum {
      case .percent(let tenths): from = "\(tenths / 10)\(tenths % 10 == 0 ? "" : ".\(tenths % 10)") %"
      case .marks(let number): from = "\(marks(number)) of the whole paper"
      }
      line(1, "\(grade.name): from \(from)  \(place(grade.span))")
    }
  }

  private mutating func write(_ question: Question) {
    text += "\n"
    line(0, "Question \(question.id) (\(marks(question.max)))")
    if !question.text.isEmpty { line(1, question.text) }
    for point in question.points { write(point) }
    if let learnt = question.learnt { write(learnt) }
    for misconception in question.misconceptions where !misconception.idea.phrasings.isEmpty {
      line(1, "contradiction  \(misconception.text)  \(place(misconception.span))")
      for phrasing in misconception.idea.phrasings { line(3, words(phrasing)) }
    }
  }

  private mutating func write(_ scheme: LearntScheme) {
    var marks: [String] = []
    for (place, total) in scheme.thresholds.enumerated() { marks.append("\(place + 1) from \(total)") }
    line(1, "learnt rules  marks by a total: \(marks.joined(separator: ", "))  \(place(scheme.span))")
    if scheme.isWeighed {
      // They are hundreds, and none decides anything by itself.
      line(
        3, "\(scheme.rules.count) rules and \(scheme.examples.count) examples, weighed with what is found of the points"
      )
      return
    }
    if scheme.coverage != 0 { line(3, "\(signed(scheme.coverage)) for all that the points ask for") }
    if scheme.length != 0 { line(3, "\(signed(scheme.length)) for \(LearntScheme.fullLength) words or more") }
    for (place, weight) in scheme.points.enumerated() where weight != 0 {
      line(3, "\(signed(weight)) for point \(place + 1)")
    }
    for rule in scheme.rules { line(3, "\(signed(rule.weight)) \(rule.label)  \(place(rule.span))") }
    if scheme.likeRight != 0 { line(3, "\(signed(scheme.likeRight)) for the words of a right example") }
    if scheme.likeWrong != 0 { line(3, "\(signed(scheme.likeWrong)) for the words of a wrong example") }
  }

  private func signed(_ weight: Int) -> String { weight > 0 ? "+\(weight)" : "\(weight)" }

  private mutating func write(_ point: MarkingPoint) {
    line(1, "\(point.id)  \(point.text)")
    if let leadIn = point.leadIn { line(2, "lead-in      '\(compilation.source.string(leadIn))'  \(place(leadIn))") }
    for command in point.commands {
      line(
        2,
        "command      \(command.word.word): \(demand(command.word)); naming alone earns \(100 - command.weight) %  \(place(command.span))"
      )
    }
    line(2, "tariff       \(marks(point.tariff)), \(source(point.tariffSource))")
    for level in point.levels?.levels ?? [] { write(level) }
    let total = point.requirements.reduce(0) { $0 + $1.weight }
    for requirement in point.requirements { write(requirement, of: point, total: total) }
    for reject in point.rejects { line(2, "reject       \(reject.label)\(reject.span.map { "  " + place($0) } ?? "")") }
    for ignored in point.ignored {
      line(2, "ignore       \(ignored.label)\(ignored.span.map { "  " + place($0) } ?? "")")
    }
    for limit in point.limits { write(limit, of: point) }
    if point.acceptsOther { line(2, "other        any other valid answer: referred to a person") }
  }

  /// - Parameter total: the weights of all requirements of the point.
  private mutating func write(_ requirement: Requirement, of point: MarkingPoint, total: Int) {
    let number = requirement.quantity
    let what: String
    switch requirement.kind {
    case .content:
      what = "\(number) \(number == 1 ? "idea" : "ideas") of \(requirement.isOpen ? "an open" : "a closed") list"
    case .reason: what = "a reason joined to it"
    case .consequence: what = "a consequence joined to it"
    case .example: what = "an example"
    case .contrast: what = "both sides and what sets them apart"
    case .judgement: what = "a judgement with its support"
    }
    var notes = ""
    if requirement.isOrdered { notes += ", in this order" }
    if let place = requirement.dependsOn { notes += ", only with '\(point.requirements[place].label)'" }
    line(
      2,
      "requirement  \(what)\(notes): '\(requirement.label)'; weight \(requirement.weight * 100 / max(1, total)) %  \(place(requirement.span))"
    )
    var kindred: [String] = []
    for idea in requirement.ideas {
      if idea.source == .kindred {
        kindred.append(idea.label)
        continue
      }
      line(3, "\(source(idea.source)) \(idea.label)\(idea.span.map { "  " + place($0) } ?? "")")
      for phrasing in idea.phrasings.prefix(4) { line(5, words(phrasing)) }
      if idea.phrasings.count > 4 { line(5, "and \(idea.phrasings.count - 4) more wordings") }
    }
    if !kindred.isEmpty { line(3, "of the kind  " + kindred.joined(separator: ", ")) }
  }

  private mutating func write(_ level: Level) {
    let degrees = ["hardly any", "some", "a range", "all that matters"]
    var asks: [String] = []
    if let breadth = level.traits.breadth { asks.append("content: \(degrees[min(3, breadth)])") }
    if let development = level.traits.development {
      asks.append("development: \(["hardly any", "simple", "clear", "full"][min(3, development)])")
    }
    if level.traits.demand == .reasoning || level.traits.demand == .judgement { asks.append("reasons") }
    if level.traits.needsJudgement { asks.append("a judgement") }
    if level.traits.needsBalance { asks.append("both sides") }
    let from = level.marks.lowerBound
    let range = level.marks.count == 1 ? marks(from) : "\(from) to \(level.marks.upperBound) marks"
    line(
      2,
      "level \(level.number)      \(range): \(asks.isEmpty ? "by its place" : asks.joined(separator: ", "))  \(place(level.span))"
    )
  }

  private mutating func write(_ limit: Limit, of point: MarkingPoint) {
    let condition: String
    switch limit.condition {
    case .without(let places):
      condition = "without " + places.map { "'\(point.requirements[$0].label)'" }.joined(separator: " and ")
    case .with(let idea): condition = "where the answer says '\(idea.label)'"
    }
    line(2, "limit        \(marks(limit.marks)) at most \(condition)  \(place(limit.span))")
  }

  /// "keyword loyalty 100 + keyword customer 15, from 87 %; 34 synonyms".
  private func words(_ phrasing: Phrasing) -> String {
    var parts: [String] = []
    for part in phrasing.parts {
      let term = rubric.terms[Int(part.term.rawValue)]
      let synonyms = term.concepts.reduce(0) { $0 + lexicon.concepts[Int($1.rawValue)].patterns.count }
      let kind = term.span == nil ? "concept" : "keyword"
      parts.append(
        "\(kind) '\(term.label)' weight \(part.weight)" + (synonyms > 0 ? " (\(synonyms) synonyms)" : "")
          + (part.isRequired ? ", essential" : ""))
    }
    var line = parts.joined(separator: " + ")
    if phrasing.parts.count > 1 { line += "; \(phrasing.threshold) % of the weight is enough" }
    if phrasing.isNegated { line += "; negated" }
    return line
  }

  private mutating func line(_ indent: Int, _ line: String) {
    text += String(repeating: "  ", count: indent) + line + "\n"
  }

  private func place(_ span: ByteSpan) -> String {
    let position = compilation.source.position(of: Int(span.start))
    return "[\(position.line):\(position.column)]"
  }

  private func marks(_ number: Int) -> String { "\(number) \(number == 1 ? "mark" : "marks")" }

  private func demand(_ word: CommandWord) -> String {
    switch word.demand {
    case .content: "the content, by name"
    case .account: "the main features or steps"
    case .description: "something said beyond the name"
    case .reasoning: "a reason or a consequence joined to each idea"
    case .contrast: "both sides and what sets them apart"
    case .judgement: "both sides and a supported judgement"
    }
  }

  private func source(_ source: MarkingPoint.TariffSource) -> String {
    switch source {
    case .stated: "as the point states"
    case .quantity: "from the quantity it states"
    case .question: "as the question states"
    case .standard: "the standard where none is stated"
    }
  }

  private func source(_ source: Idea.Source) -> String {
    switch source {
    case .named: "named       "
    case .accepted: "accepted    "
    case .modelAnswer: "model answer"
    case .kindred: "of the kind "
    case .head: "head        "
    case .criterion: "looks for   "
    case .refused: "refused     "
    }
  }
}
