internal import Language
internal import RubricModel

/// Marks a point that is made of model answers alone: by how far the answer covers the one that it covers best.
extension PointMarker {
  /// Coverage that is worth full marks, thousandths: nobody says all that a model answer says. The marks follow in
  /// proportion, so that half of it earns a point of one mark. What tells right from wrong best, by macro-averaged F1,
  /// on the training part of SciEntsBank (SemEval-2013 Task 7).
  static let fullCoverage = 580
  /// Chance of full marks, percent, at a coverage of 0, 100, … 1000 thousandths; from the same answers.
  private static let chances = [13, 22, 32, 48, 60, 69, 73, 82, 86, 88, 90]

  func markModelAnswer(_ point: MarkingPoint, question: Int, number: Int) -> Outcome {
    let requirement = point.requirements[0]
    let reader = ModelAnswerFinder(finder: finder)
    var matches: [ModelAnswerMatch] = []
    for (index, idea) in requirement.ideas.enumerated() {
      if let match = reader.match(idea, number: index) { matches.append(match) }
    }
    // The best first; among equals the first of the rubric.
    matches.sort { ($1.coverage, $0.idea) < ($0.coverage, $1.idea) }
    matches.removeSubrange(min(requirement.quantity, matches.count)...)
    let score =
      requirement.quantity == 1
      ? min(1000, (matches.first?.coverage ?? 0) * 1000 / Self.fullCoverage)
      : matches.reduce(0) { $0 + $1.coverage } / requirement.quantity
    let marks = marks(score, point, requirement, matches)
    let decision: Decision = marks == point.tariff ? .met : score >= Self.hintFrom || marks > 0 ? .partial : .not
    let isDenied = marks == 0 && matches.contains { !$0.turned.isEmpty && $0.turned.count * 2 >= $0.found.count }
    let reason: Reason =
      isDenied
      ? .denied
      : matches.isEmpty
        ? .nothing
        : .covered(
          found: matches.reduce(0) { $0 + $1.found.count }, missing: matches.flatMap { $0.missing },
          turned: matches.flatMap { $0.turned })
    let main = point.commands[0].word
    let result = PointResult(
      question: question, point: number, decision: decision, marks: marks, max: point.tariff,
      confidence: confidence(score, isMet: decision == .met), score: score,
      command: CommandResult(
        word: main, met: decision != .not, finding: decision == .not ? .noContent : .namingIsEnough),
      evidence: decision == .not ? [] : evidence(matches), reason: reason,
      advice: decision == .met ? .none : isDenied ? .rethink : decision == .partial ? .develop : .cover(requirement: 0))
    return Outcome(result: result, isDenied: isDenied)
  }

  /// Score from which an answer at least hints at a model answer, thousandths.
  private static let hintFrom = 250

  private func marks(
    _ score: Int, _ point: MarkingPoint, _ requirement: Requirement, _ matches: [ModelAnswerMatch]
  ) -> Int {
    let marks = min(point.tariff, (score * point.tariff + 500) / 1000)
    // Of a list all that is asked for must be there.
    if requirement.quantity > 1, matches.count < requirement.quantity { return min(marks, point.tariff - 1) }
    return marks
  }

  /// How sure the decision is, by how often answers of that coverage are right.
  private func confidence(_ score: Int, isMet: Bool) -> Int {
    let coverage = score * Self.fullCoverage / 1000
    let step = min(coverage / 100, 9)
    let chance = Self.chances[step] + (Self.chances[step + 1] - Self.chances[step]) * (coverage - step * 100) / 100
    return isMet ? chance : 100 - chance
  }

  /// The words of the answer that say what a model answer says, each once, in the order of the text.
  private func evidence(_ matches: [ModelAnswerMatch]) -> [Evidence] {
    var evidence: [Evidence] = []
    let words = finder.analysis.words
    for match in matches {
      for found in match.found {
        guard found.words.contains(where: { words[$0].isContent || words[$0].flags.contains(.number) }) else {
          continue
        }
        let span = finder.analysis.quotation(of: found.words)
        evidence.append(Evidence(span: span, requirement: 0, idea: match.idea, by: found.by, term: found.term))
      }
    }
    return evidence.sorted { ($0.span.start, $0.span.end, $0.idea) < ($1.span.start, $1.span.end, $1.idea) }
  }
}

extension MarkingPoint {
  /// Whether the point is made of model answers alone.
  var isModelAnswer: Bool { requirements.first?.ideas.first?.source == .modelAnswer }
}
