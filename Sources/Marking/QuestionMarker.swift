internal import Language
internal import RubricModel

/// Marks one answer against one question of the rubric.
struct QuestionMarker {
  private let engine: EngineParts
  private let finder: IdeaFinder
  private let number: Int
  private let prepared: PreparedQuestion
  /// The answer is to one question alone.
  private let isAlone: Bool
  /// For an answer to all of the rubric, the point that each sentence is likeliest written for.
  private let division: [Int]
  /// The sentences that say nothing for the answer; empty for none.
  private let asides: [Bool]
  private let keepsMeasures: Bool
  private let structure: StructureReader
  /// All of the answer.
  private let whole: RegionWords

  /// - Parameters:
  ///   - asides: the sentences that say nothing for the answer; empty for none.
  ///   - bearing: room for a mark for each word of the answer; it outlives the marker.
  init(
    engine: EngineParts, finder: IdeaFinder, words: AnswerWords, question number: Int, isAlone: Bool, division: [Int],
    asides: [Bool], keepsMeasures: Bool, bearing: UnsafeMutableBufferPointer<Bool>
  ) {
    self.engine = engine
    self.finder = finder
    self.number = number
    prepared = engine.questions[number]
    self.isAlone = isAlone
    self.division = division
    self.asides = asides
    self.keepsMeasures = keepsMeasures
    Self.markBearing(finder.hits, prepared.bears.row, bearing)
    structure = StructureReader(
      analysis: finder.analysis, given: .none, isEmptyWord: engine.isEmptyWord.row, styles: engine.styles.row,
      orders: engine.order.groups.row, answer: words, bearing: Row(UnsafeBufferPointer(bearing)),
      subject: engine.vocabulary.table(ofQuestion: number),
      leftOut: Self.leftOut(finder.analysis, asides, isAlone ? prepared.given : .none))
    whole = RegionWords(structure, in: nil)
  }

  /// The sentences that say nothing for the answer: the asides, and the question copied out, unless there is nothing beside
  /// the two.
  private static func leftOut(_ analysis: Reading, _ asides: [Bool], _ given: StemSet) -> [Bool] {
    var leftOut = asides
    var rest = 0
    for sentence in analysis.sentences.indices {
      if leftOut.isEmpty || !leftOut[sentence], isCopied(analysis, sentence, given) {
        if leftOut.isEmpty { leftOut = [Bool](repeating: false, count: analysis.sentences.count) }
        leftOut[sentence] = true
      }
      if leftOut.isEmpty || !leftOut[sentence] { rest += 1 }
    }
    return rest == 0 ? asides : leftOut
  }

  /// Whether nine in ten of the content words of a sentence, and four at least, are the question's.
  private static func isCopied(_ analysis: Reading, _ sentence: Int, _ given: StemSet) -> Bool {
    var content = 0
    var copied = 0
    for index in analysis.words(ofSentence: sentence) where analysis.words[index].isContent {
      content += 1
      let stem = analysis.words[index].stem
      if stem != .unknown, given.contains(stem) { copied += 1 }
    }
    return copied >= 4 && copied * 10 >= content * 9
  }

  /// Marks the words of the answer that are evidence of something that a point of the question looks for.
  private static func markBearing(_ hits: Row<Hit>, _ bears: Row<Bool>, _ bearing: UnsafeMutableBufferPointer<Bool>) {
    bearing.initialize(repeating: false)
    for hit in hits where !hit.isWeak && bears[Int(hit.term.rawValue)] {
      for word in hit.words { bearing[Int(word)] = true }
    }
  }

  /// Adds what the points of the question earn.
  ///
  /// - Parameters:
  ///   - known: the result of each point in an answer that holds nothing of it, where that is known.
  ///   - memory: what is kept from point to point.
  func mark(
    _ known: ResultsWithoutIdeas, _ result: inout AnswerResult, _ measures: inout [MeasuredPoint?],
    _ memory: inout CreditTrees.Memory
  ) {
    let misconceptions = misconceptions()
    let learnt = learnt
    let checks = AnswerChecks(
      analysis: finder.analysis, given: isAlone ? prepared.given : .none, words: structure.answer,
      mayQuote: prepared.asksForQuotation)
    var flags = checks.flags(asksForReasons: prepared.asksForReasons, asked: prepared.units) {
      !misconceptions.isEmpty || hasEvidence() || learnt?.hasEvidence == true
    } isElsewhere: {
      isAlone && checks.isElsewhere(structure.bearing, structure.subject)
    }
    flags.subtract(engine.ignoredFlags)
    result.flags.formUnion(flags)
    if !misconceptions.isEmpty { result.flags.insert(.contradiction) }
    let directions = prepared.hasDirections ? DirectionReader(finder.analysis, engine.claimWords).directions : []
    let isKnown =
      PointMarker.refusal(flags) == nil && !keepsMeasures && misconceptions.isEmpty
      && !mayBeUnknown(prepared.points.indices) && learnt?.isWeighed != true
    let sign = learnt?.isWeighed == true ? learnt?.sign : nil
    var marks = 0
    let first = result.points.count
    // Most points of a long rubric are not touched.
    let isCopied = isKnown && !known.all.isEmpty
    if isCopied { result.points += known.all } else { result.points.reserveCapacity(first + prepared.points.count) }
    var untouched = known.referring
    var next = 0
    while let place = isCopied ? nextTouched(from: next) : next < prepared.points.count ? next : nil {
      next = place + 1
      if isCopied, known.refers[place] { untouched -= 1 }
      let fixed = isKnown ? known.points[place] : nil
      let point: PointResult
      if fixed == nil || isTouched(place),
        let outcome = outcome(
          place, flags: flags, misconceptions: misconceptions, directions: directions, learnt: sign,
          isKnown: fixed != nil, &memory)
      {
        if outcome.isDenied { result.flags.insert(.contradiction) }
        if keepsMeasures { measures.append(outcome.measured) }
        point = outcome.result
      } else if let fixed {
        point = fixed
      } else {
        continue
      }
      if point.isDoubtful || prepared.points[place].point.acceptsOther && point.decision != .met { result.refer = true }
      if isCopied {
        marks -= known.all[place].marks
        result.points[first + place] = point
      } else {
        result.points.append(point)
      }
      marks += point.marks
    }
    if isCopied {
      if untouched > 0 { result.refer = true }
      marks += known.marks
    }
    if let learnt, !learnt.isWeighed, PointMarker.refusal(flags) == nil, !flags.contains(.offTopic) {
      let found = learnt.mark(&result.points, from: first)
      marks = found.marks
      if found.refers { result.refer = true }
    }
    // What earns something is not about something else.
    if isAlone, marks > 0 { result.flags.subtract(.offTopic) }
    // Misconceptions of the whole document belong to each of its questions; an answer holds each once.
    for found in misconceptions where !result.misconceptions.contains(where: { $0.span == found.span }) {
      result.misconceptions.append(found)
    }
    // A question may state fewer marks than its points add up to.
    result.marks += min(marks, prepared.question.max)
    result.max += prepared.question.max
  }

  /// Points of a question up to which an answer in unknown words may be credited: of many it cannot be told which it means.
  private static let fewPoints = 4

  /// Whether what is said in unknown words may be meant for one of some points: they are few, or some of an answer to all of
  /// the rubric is likeliest written for one of them.
  private func mayBeUnknown(_ places: Range<Int>) -> Bool {
    if isAlone { return prepared.points.count <= Self.fewPoints }
    let first = engine.topics.firstPoint[number]
    return division.contains { places.contains($0 - first) }
  }

  /// The learnt rules of the question; nil where there are none, or where they decide and nothing of an answer to all of the
  /// rubric is likeliest written for the question.
  private var learnt: LearntMarker? {
    guard let rules = prepared.learnt, !engine.without.contains(.learnt) else { return nil }
    let isWeighed = rules.scheme.isWeighed
    var leftOut = asides
    if isAlone {
      if isWeighed { leftOut = structure.leftOut }
    } else {
      let first = engine.topics.firstPoint[number]
      let points = first..<(first + prepared.points.count)
      let isOwn = division.map { points.contains($0) }
      if !isOwn.isEmpty { leftOut = isOwn.indices.map { !isOwn[$0] || !asides.isEmpty && asides[$0] } }
      if !isWeighed, isOwn.isEmpty || !leftOut.contains(false) { return nil }
    }
    return LearntMarker(rules: rules, finder: finder, leftOut: leftOut, given: prepared.given)
  }

  /// Whether the answer holds anything of a point.
  private func isTouched(_ place: Int) -> Bool {
    let wordings = prepared.points[place].wordings
    return finder.touched.firstBit(from: wordings.lowerBound, to: wordings.upperBound) != nil
  }

  /// The next point of which the answer holds anything; nil where none is left.
  private func nextTouched(from place: Int) -> Int? {
    guard place < prepared.points.count else { return nil }
    let wording = finder.touched.firstBit(
      from: prepared.points[place].wordings.lowerBound, to: prepared.wordings.upperBound)
    return wording.map { Int(prepared.pointOfWording.row[$0 - prepared.wordings.lowerBound]) }
  }

  /// What each point gets where the answer holds nothing of it; nil where that depends on what else it says.
  func resultsWithoutIdeas() -> [PointResult?] {
    var memory = CreditTrees.Memory()
    return prepared.points.indices.map { place in
      prepared.points[place].isFixedWithoutIdeas
        ? outcome(place, flags: [], misconceptions: [], directions: [], learnt: nil, isKnown: false, &memory)?.result
        : nil
    }
  }

  /// Marks a point at length.
  ///
  /// - Returns: nil where nothing is found of it, and it is known what that earns.
  private func outcome(
    _ place: Int, flags: AnswerFlags, misconceptions: [FoundMisconception], directions: [Int8], learnt: LearntSign?,
    isKnown: Bool, _ memory: inout CreditTrees.Memory
  ) -> PointMarker.Outcome? {
    let point = prepared.points[place]
    var finder = finder
    finder.given = point.given
    var structure = structure
    structure.given = point.given
    let own = engine.topics.firstPoint[number] + place
    let marker = PointMarker(
      finder: finder, structure: structure, prepared: point,
      scope: MeasureReader.Scope(
        units: prepared.units, isWhole: isAlone, mayBeUnknown: mayBeUnknown(place..<(place + 1)),
        sentences: division.map { $0 == own }),
      whole: whole, answerFlags: flags, board: engine.rubric.board, misconceptions: misconceptions,
      claims: ClaimReader(finder.analysis, point, engine.claimWords, directions: directions),
      learnt: learnt, without: engine.without, isKnownWithoutIdeas: isKnown,
      keepsMeasures: keepsMeasures)
    return marker.mark(question: number, number: place, &memory)
  }

  private func misconceptions() -> [FoundMisconception] {
    var found: [FoundMisconception] = []
    for (index, ideas) in prepared.misconceptions.enumerated() {
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
  private func hasEvidence() -> Bool {
    if finder.hits.isEmpty { return false }
    var finder = finder
    finder.given = prepared.given
    for point in prepared.points {
      if point.point.isModelAnswer {
        if ModelAnswerFinder(finder: finder).holdsContent(of: point.point) { return true }
        continue
      }
      if point.ideas.contains(where: { finder.holds($0, orDenies: true) })
        || finder.holds(point.rejects, orDenies: true) || finder.holds(point.ignored, orDenies: true)
      {
        return true
      }
    }
    return false
  }
}
