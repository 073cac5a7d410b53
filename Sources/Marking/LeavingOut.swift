internal import Language
internal import RubricModel

/// Takes out of a rubric what the mechanisms look for that are switched off.
extension Rubric {
  mutating func leaveOut(_ mechanisms: Mechanisms) {
    if mechanisms.isEmpty { return }
    if mechanisms.contains(.synonyms) {
      for index in terms.indices {
        terms[index].concepts = []
        // A thesaurus's wordings stand after the rubric's own.
        var own = terms[index].patterns
        while let last = own.last, patterns.patterns[Int(last)].isWeak { own = own.lowerBound..<last }
        terms[index].patterns = own
      }
    }
    for index in questions.indices { questions[index].leaveOut(mechanisms) }
  }
}

extension Question {
  fileprivate mutating func leaveOut(_ mechanisms: Mechanisms) {
    if mechanisms.contains(.given) { given = [] }
    if mechanisms.contains(.misconceptions) { misconceptions = [] }
    for index in misconceptions.indices { misconceptions[index].idea.leaveOut(mechanisms) }
    for index in points.indices { points[index].leaveOut(mechanisms) }
  }
}

extension MarkingPoint {
  fileprivate mutating func leaveOut(_ mechanisms: Mechanisms) {
    if mechanisms.contains(.given) { given = [] }
    if mechanisms.contains(.commands) {
      for index in commands.indices { commands[index].word = .identify }
    }
    if mechanisms.contains(.structure) {
      let kinds = requirements.map { $0.kind }
      limits.removeAll { limit in
        guard case .without(let places) = limit.condition else { return false }
        return places.contains { kinds.indices.contains($0) && kinds[$0] != .content && kinds[$0] != .contrast }
      }
    }
    for index in requirements.indices { requirements[index].leaveOut(mechanisms) }
    for index in rejects.indices { rejects[index].leaveOut(mechanisms) }
    for index in ignored.indices { ignored[index].leaveOut(mechanisms) }
    for index in musts.indices { musts[index].leaveOut(mechanisms) }
    for index in limits.indices {
      guard case .with(var idea) = limits[index].condition else { continue }
      idea.leaveOut(mechanisms)
      limits[index].condition = .with(idea)
    }
  }
}

extension Requirement {
  fileprivate mutating func leaveOut(_ mechanisms: Mechanisms) {
    if mechanisms.contains(.kindred) { ideas.removeAll { $0.source == .kindred } }
    if mechanisms.contains(.commands) { command = .identify }
    if mechanisms.contains(.structure) {
      if kind == .contrast { kind = .content }
      isOrdered = false
      dependsOn = nil
    }
    for index in ideas.indices { ideas[index].leaveOut(mechanisms) }
  }
}

extension Idea {
  fileprivate mutating func leaveOut(_ mechanisms: Mechanisms) {
    for index in phrasings.indices {
      if mechanisms.contains(.negation) { phrasings[index].isNegated = false }
      for part in phrasings[index].parts.indices {
        if mechanisms.contains(.negation) { phrasings[index].parts[part].isNegated = false }
        if mechanisms.contains(.directions) { phrasings[index].parts[part].opposite = nil }
      }
    }
  }
}

extension CreditMeasures {
  /// Measures that are the same in every answer, as nothing is asked for.
  mutating func leaveOut(_ mechanisms: Mechanisms) {
    if mechanisms.contains(.structure) {
      for measure in [Measure.link, .judges, .contrasts] { self[measure] = 1000 }
    }
    if mechanisms.contains(.elsewhere) {
      for measure in [Measure.bearing, .subject] { self[measure] = 1000 }
    }
    if mechanisms.contains(.development) {
      for measure in [Measure.near, .fresh, .freshLong, .sentences, .sentencesEach] { self[measure] = 1000 }
    }
  }
}

extension AnswerFlags {
  /// What the mechanisms flag.
  init(of mechanisms: Mechanisms) {
    self = []
    if mechanisms.contains(.lists) { insert(.keywordList) }
    if mechanisms.contains(.echoes) { insert(.echoesQuestion) }
    if mechanisms.contains(.gibberish) { insert(.gibberish) }
    if mechanisms.contains(.elsewhere) { insert(.offTopic) }
  }
}
