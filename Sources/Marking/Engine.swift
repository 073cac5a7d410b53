internal import Language
public import RubricModel

/// A rubric made ready for marking. Immutable: any number of workers may share it.
public struct Engine: Sendable {
  public let rubric: Rubric
  /// What is switched off.
  let without: Mechanisms
  /// Flags of mechanisms that are switched off.
  let ignoredFlags: AnswerFlags
  let index: TermIndex
  /// Words that say nothing by themselves.
  let emptyWords: [StemID]
  /// How each word of the vocabulary sounds, by its number.
  let styles: [WordStyle]
  let knowledge: RubricKnowledge
  /// What tells the points of the rubric apart.
  let topics: PointTopics
  /// How far words belong to what each question is about.
  let vocabulary: SubjectVocabulary
  let claimWords: ClaimWords
  /// What each point says of things, by question and point.
  let claims: [[PointClaims]]

  /// Prepares the rubric's terms for one-pass matching.
  ///
  /// - Parameter without: what is switched off, for research.
  public init(_ rubric: Rubric, without: Mechanisms = []) {
    var rubric = rubric
    rubric.leaveOut(without)
    self.without = without
    ignoredFlags = AnswerFlags(of: without)
    claimWords = ClaimWords(addingTo: &rubric.vocabulary)
    var topics = PointTopics(of: &rubric)
    let styles = WordStyles.add(to: &rubric.vocabulary)
    self.styles = without.contains(.styles) ? styles.map { _ in [] } : styles
    self.rubric = rubric
    index = TermIndex(rubric: rubric, lexicon: rubric.lexicon, withWeak: !without.contains(.weak))
    claims = PointClaims.all(of: rubric, claimWords, without: without)
    knowledge = RubricKnowledge(rubric: rubric, index: index, lexicon: rubric.lexicon)
    topics.read(rubric, rarity: knowledge.rarity)
    self.topics = topics
    vocabulary = SubjectVocabulary(of: rubric)
    emptyWords = without.contains(.styles) ? [] : EmptyWords.stems(in: rubric.vocabulary)
  }

  /// Place of the question with this id in ``Rubric/questions``, or nil.
  public func question(_ id: String) -> Int? {
    rubric.questions.firstIndex { $0.id == id }
  }

  /// A worker's own marker, with reusable storage.
  public func makeMarker() -> Marker { Marker(self) }
}

/// Marks answers one after another; each worker has its own.
public struct Marker: Sendable {
  /// Confidence below which a person should look, percent.
  static let referBelow = 50
  /// Words from which an answer is more than a remark.
  static let fullAnswer = 20

  private let engine: Engine
  private let matcher: TermMatcher
  private var analyser: Analyser
  private var analysis = Analysis()
  private var hits: [Hit] = []
  private var firstHit: [Int32]
  private var nextHit: [Int32] = []
  package var measures: [[[CreditMeasures]]] = []

  init(_ engine: Engine) {
    self.engine = engine
    matcher = TermMatcher(engine.index)
    analyser = Analyser(
      vocabulary: engine.rubric.vocabulary, correctsSpelling: !engine.without.contains(.spelling),
      readsNegation: !engine.without.contains(.negation))
    firstHit = [Int32](repeating: -1, count: engine.rubric.terms.count)
  }

  /// Marks one answer.
  ///
  /// - Parameters:
  ///   - answer: the answer's bytes, UTF-8 (broken bytes are skipped, and offsets still count them).
  ///   - question: place of the question in the rubric, or nil to mark against every point.
  public mutating func mark(_ answer: [UInt8], question: Int?) -> AnswerResult {
    measures.removeAll(keepingCapacity: true)
    let isWhole = analyser.analyse(answer, into: &analysis)
    matcher.match(analysis, into: &hits)
    linkHits()
    let questions = question.map { $0..<($0 + 1) } ?? 0..<engine.rubric.questions.count
    var result = AnswerResult(
      questions: questions, marks: 0, max: 0, score: 0, refer: false, flags: isWhole ? [] : .tooLong, points: [],
      misconceptions: [])
    let division =
      question == nil && !engine.without.contains(.division)
      ? AnswerDivision(analysis, hits: hits, topics: engine.topics, answer: answer).points : []
    for number in questions { mark(number, isAlone: question != nil, division, &result) }
    finish(&result)
    return result
  }

  private mutating func mark(_ number: Int, isAlone: Bool, _ division: [Int], _ result: inout AnswerResult) {
    let question = engine.rubric.questions[number]
    var finder = IdeaFinder(
      analysis: analysis, hits: hits, firstHit: firstHit, nextHit: nextHit, rarity: engine.knowledge.rarity, given: [])
    var misconceptions: [FoundMisconception] = []
    for (index, misconception) in question.misconceptions.enumerated() {
      if let match = finder.find(misconception.idea, requirement: 0, number: 0).matches.first {
        let span = ByteSpan(
          start: analysis.words[match.words.lowerBound].span.start,
          end: analysis.words[match.words.upperBound - 1].span.end)
        misconceptions.append(FoundMisconception(question: number, misconception: index, span: span))
      }
    }
    let bearing = wordsBearing(on: number)
    let checks = AnswerChecks(analysis: analysis, given: isAlone ? question.given : [])
    var flags = checks.flags {
      !misconceptions.isEmpty || hasEvidence(of: question, finder)
    } isElsewhere: {
      isAlone && checks.isElsewhere(bearing, engine.vocabulary, question: number)
    }
    flags.subtract(engine.ignoredFlags)
    result.flags.formUnion(flags)
    if !misconceptions.isEmpty { result.flags.insert(.contradiction) }
    let units = question.points.reduce(0) { $0 + $1.requirements.reduce(0) { $0 + $1.quantity } }
    let directions = engine.directions(of: analysis, question: number)
    var marks = 0
    for (index, point) in question.points.enumerated() {
      finder.given = point.given
      let structure = StructureReader(
        analysis: analysis, given: point.given, empty: engine.emptyWords, styles: engine.styles)
      let own = engine.topics.firstPoint[number] + index
      let marker = PointMarker(
        finder: finder, structure: structure, knowledge: engine.knowledge.wordings[number][index],
        scope: MeasureReader.Scope(
          units: max(1, units), isWhole: isAlone, sentences: division.map { $0 == own }, bearing: bearing,
          vocabulary: engine.vocabulary, question: number),
        answerFlags: flags,
        board: engine.rubric.board, misconceptions: misconceptions,
        claims: ClaimReader(analysis, engine.claims[number][index], engine.claimWords, directions: directions),
        without: engine.without)
      let outcome = marker.mark(point, question: number, number: index)
      if outcome.isDenied { result.flags.insert(.contradiction) }
      if outcome.result.confidence < Self.referBelow || (point.acceptsOther && outcome.result.decision != .met) {
        result.refer = true
      }
      marks += outcome.result.marks
      result.points.append(outcome.result)
      measures.append(outcome.places)
    }
    // Misconceptions of the whole document belong to each of its questions; an answer holds each once.
    for found in misconceptions where !result.misconceptions.contains(where: { $0.span == found.span }) {
      result.misconceptions.append(found)
    }
    // A question may state fewer marks than its points add up to.
    result.marks += min(marks, question.max)
    result.max += question.max
  }

  /// Which words of the answer are evidence of something that a point of the question looks for.
  private func wordsBearing(on number: Int) -> [Bool] {
    var bearing = [Bool](repeating: false, count: analysis.words.count)
    let first = engine.topics.firstPoint[number]
    let points = first..<(first + engine.rubric.questions[number].points.count)
    for hit in hits where !hit.isWeak {
      guard engine.topics.terms[Int(hit.term.rawValue)].contains(where: { points.contains($0.point) }) else { continue }
      for word in hit.words { bearing[Int(word)] = true }
    }
    return bearing
  }

  /// Whether the answer says anything that a point of the question looks for or refuses, beyond the question's words.
  private func hasEvidence(of question: Question, _ finder: IdeaFinder) -> Bool {
    if hits.isEmpty { return false }
    var finder = finder
    finder.given = question.given
    for point in question.points {
      if point.isModelAnswer {
        if ModelAnswerFinder(finder: finder).holdsContent(of: point) { return true }
        continue
      }
      for idea in point.requirements.flatMap({ $0.ideas }) + point.rejects + point.ignored {
        let found = finder.find(idea, requirement: 0, number: 0)
        if found.isDenied || !found.matches.isEmpty { return true }
      }
    }
    return false
  }

  private func finish(_ result: inout AnswerResult) {
    var tariffs = 0
    var weighted = 0
    for point in result.points {
      tariffs += point.max
      weighted += point.score * point.max
    }
    result.score = tariffs == 0 ? 0 : weighted / tariffs
    if result.flags.contains(.tooLong) || result.flags.contains(.gibberish) { result.refer = true }
    // A full answer in which nothing was recognised may be in words that the program does not know.
    if result.flags.contains(.offTopic), analysis.words.count >= Self.fullAnswer { result.refer = true }
  }

  /// Chains the hits of each term.
  private mutating func linkHits() {
    for index in firstHit.indices { firstHit[index] = -1 }
    nextHit = [Int32](repeating: -1, count: hits.count)
    for index in hits.indices.reversed() {
      let term = Int(hits[index].term.rawValue)
      nextHit[index] = firstHit[term]
      firstHit[term] = Int32(index)
    }
  }
}
