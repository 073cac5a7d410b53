internal import Language
internal import RubricModel

/// Marks one answer against one question of the rubric.
struct QuestionMarker {
  /// How much the key words of an idea tell from which an answer is on its subject: a rare word, or two common ones.
  private static let tellingTrace = 3

  let engine: EngineParts
  let finder: IdeaFinder
  /// The answer is to one question alone.
  let isAlone: Bool
  /// For an answer to all of the rubric, the point that each sentence is likeliest written for.
  let division: [Int]
  let keepsMeasures: Bool
  private let structure: StructureReader
  /// All of the answer.
  private let whole: RegionWords

  init(engine: EngineParts, finder: IdeaFinder, isAlone: Bool, division: [Int], keepsMeasures: Bool) {
    self.engine = engine
    self.finder = finder
    self.isAlone = isAlone
    self.division = division
    self.keepsMeasures = keepsMeasures
    structure = StructureReader(
      analysis: finder.analysis, given: .none, isEmptyWord: engine.isEmptyWord.row, styles: engine.styles.row,
      answer: AnswerWords(finder.analysis, finder.arena))
    whole = RegionWords(structure, in: nil)
  }

  /// Adds what the points of the question earn.
  ///
  /// - Parameter resultsWithoutIdeas: the result of each point in an answer that holds nothing of it, where that is known.
  func mark(
    _ number: Int, _ resultsWithoutIdeas: [PointResult?], _ result: inout AnswerResult,
    _ measures: inout [[[CreditMeasures]]]
  ) {
    let prepared = engine.questions[number]
    let misconceptions = misconceptions(of: prepared, number)
    var flags = AnswerChecks(analysis: finder.analysis).flags(given: isAlone ? prepared.given : .none) {
      !misconceptions.isEmpty || hasEvidence(of: prepared)
    } hasTraces: {
      hasTraces(of: prepared)
    }
    flags.subtract(engine.ignoredFlags)
    result.flags.formUnion(flags)
    if !misconceptions.isEmpty { result.flags.insert(.contradiction) }
    let directions = prepared.hasDirections ? DirectionReader(finder.analysis, engine.claimWords).directions : []
    let isRefused = PointMarker.refusal(flags) != nil
    var marks = 0
    result.points.reserveCapacity(result.points.count + prepared.points.count)
    for place in prepared.points.indices {
      let point: PointResult
      let wordings = prepared.points[place].wordings
      let isKnown = !isRefused && !keepsMeasures && misconceptions.isEmpty
      let known = isKnown ? resultsWithoutIdeas[place] : nil
      let isTouched = finder.touched.firstBit(from: wordings.lowerBound, to: wordings.upperBound) != nil
      if known == nil || isTouched,
        let outcome = outcome(
          number, place, flags: flags, misconceptions: misconceptions, directions: directions, isKnown: known != nil)
      {
        if outcome.isDenied { result.flags.insert(.contradiction) }
        if keepsMeasures { measures.append(outcome.places) }
        point = outcome.result
      } else if let known {
        point = known
      } else {
        continue
      }
      if point.confidence < Marker.referBelow || (prepared.points[place].point.acceptsOther && point.decision != .met) {
        result.refer = true
      }
      marks += point.marks
      result.points.append(point)
    }
    // Misconceptions of the whole document belong to each of its questions; an answer holds each once.
    for found in misconceptions where !result.misconceptions.contains(where: { $0.span == found.span }) {
      result.misconceptions.append(found)
    }
    // A question may state fewer marks than its points add up to.
    result.marks += min(marks, prepared.question.max)
    result.max += prepared.question.max
  }

  /// Marks a point at length.
  func outcome(
    _ number: Int, _ place: Int, flags: AnswerFlags, misconceptions: [FoundMisconception], directions: [Int8],
    isKnown: Bool
  ) -> PointMarker.Outcome? {
    let question = engine.questions[number]
    let point = question.points[place]
    var finder = finder
    finder.given = point.given
    var structure = structure
    structure.given = point.given
    let own = engine.topics.firstPoint[number] + place
    let marker = PointMarker(
      finder: finder, structure: structure, prepared: point,
      scope: MeasureReader.Scope(
        units: question.units, isWhole: isAlone, sentences: division.map { $0 == own }), whole: whole,
      answerFlags: flags, board: engine.rubric.board, misconceptions: misconceptions,
      claims: ClaimReader(finder.analysis, point, engine.claimWords, directions: directions),
      without: engine.without, isKnownWithoutIdeas: isKnown)
    return marker.mark(question: number, number: place)
  }

  private func misconceptions(of question: PreparedQuestion, _ number: Int) -> [FoundMisconception] {
    var found: [FoundMisconception] = []
    for (index, ideas) in question.misconceptions.enumerated() {
      if let match = finder.find(ideas.lowerBound, requirement: 0, number: 0).matches.first {
        let words = finder.analysis.words
        let span = ByteSpan(
          start: words[match.words.lowerBound].span.start, end: words[match.words.upperBound - 1].span.end)
        found.append(FoundMisconception(question: number, misconception: index, span: span))
      }
    }
    return found
  }

  /// Whether the answer says anything that a point of the question looks for or refuses, beyond the question's words.
  private func hasEvidence(of question: PreparedQuestion) -> Bool {
    if finder.hits.isEmpty { return false }
    var finder = finder
    finder.given = question.given
    for prepared in question.points {
      if prepared.point.isModelAnswer {
        if ModelAnswerFinder(finder: finder).holdsContent(of: prepared.point) { return true }
        continue
      }
      if prepared.ideas.contains(where: { finder.holds($0, orDenies: true) })
        || finder.holds(prepared.rejects, orDenies: true) || finder.holds(prepared.ignored, orDenies: true)
      {
        return true
      }
    }
    return false
  }

  /// Whether the answer has any word of what a point of the question looks for, beyond the question's words.
  private func hasTraces(of question: PreparedQuestion) -> Bool {
    var finder = finder
    finder.given = question.given
    return question.points.contains { point in
      point.ideas.contains { ideas in
        finder.touched(ideas).contains { number in
          let idea = ideas.lowerBound + number
          return finder.ideas[idea].source != .kindred
            && finder.trace(of: idea, requirement: 0, number: 0)?.parts ?? 0 >= Self.tellingTrace
        }
      }
    }
  }
}
