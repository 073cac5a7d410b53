internal import Language
public import RubricModel

/// A rubric made ready for marking. Immutable: any number of workers may share it.
public struct Engine: Sendable {
  let parts: EngineParts
  private let resultsWithoutIdeas: KnownResults

  public var rubric: Rubric { parts.rubric }

  /// Prepares the rubric's terms for one-pass matching.
  ///
  /// - Parameters:
  ///   - without: what is switched off, for research.
  ///   - indexesLater: leaves the arranging of the terms to each marker, which does it before its first answer with a word:
  ///     for one marker that is to be there at once.
  public init(_ rubric: Rubric, without: Mechanisms = [], indexesLater: Bool = false) {
    parts = EngineParts(rubric, without: without, indexesLater: indexesLater)
    var marker = Marker(parts, resultsWithoutIdeas: KnownResults())
    resultsWithoutIdeas = KnownResults(
      alone: parts.questions.indices.map { marker.resultsWithoutIdeas(question: $0, isAlone: true) },
      inPaper: parts.questions.indices.map { marker.resultsWithoutIdeas(question: $0, isAlone: false) })
  }

  /// Place of the question with this id in ``Rubric/questions``, or nil.
  public func question(_ id: String) -> Int? {
    parts.rubric.questions.firstIndex { $0.id == id }
  }

  /// A worker's own marker, with reusable storage.
  public func makeMarker() -> Marker { Marker(parts, resultsWithoutIdeas: resultsWithoutIdeas) }
}

/// The results of each question in answers that hold nothing of it.
struct KnownResults: Sendable {
  /// In an answer to the question.
  var alone: [ResultsWithoutIdeas] = []
  /// In one to all of the rubric.
  var inPaper: [ResultsWithoutIdeas] = []
}

/// Marks answers one after another; each worker has its own.
public struct Marker: Sendable {
  /// Confidence below which a person should look, percent.
  static let referBelow = 50
  /// Words from which an answer is more than a remark.
  static let fullAnswer = 20

  private let engine: EngineParts
  private let resultsWithoutIdeas: KnownResults
  /// Nil until there is a word to look up.
  private var matcher: TermMatcher?
  private var analyser: Analyser
  private var analysis = Analysis()
  private var hits = HitChains()
  private var asides = Asides()
  private var arena = WordArenaOwner()
  private var memory = CreditTrees.Memory()
  /// Keeps what is measured of each point, for a fit of the weights; all points are then marked at length.
  package var keepsMeasures = false
  package private(set) var measures: [MeasuredPoint?] = []

  init(_ engine: EngineParts, resultsWithoutIdeas: KnownResults) {
    self.engine = engine
    self.resultsWithoutIdeas = resultsWithoutIdeas
    matcher = engine.index.map { TermMatcher($0) }
    analyser = Analyser(
      vocabulary: engine.rubric.vocabulary, correctsSpelling: !engine.without.contains(.spelling),
      readsNegation: !engine.without.contains(.negation), leavesOutFillers: !engine.without.contains(.asides))
    hits.prepare(engine.plan, terms: engine.rubric.terms.count)
  }

  /// Marks one answer.
  ///
  /// - Parameters:
  ///   - answer: the answer's bytes, UTF-8 (broken bytes are skipped, and offsets still count them).
  ///   - question: place of the question in the rubric, or nil to mark against every point.
  public mutating func mark(_ answer: [UInt8], question: Int?) -> AnswerResult {
    // A copy of a marker shares nothing that it writes to.
    if !isKnownUniquelyReferenced(&arena) { arena = WordArenaOwner() }
    arena.arena.clear()
    let isWhole = analyser.analyse(answer, into: &analysis)
    var kept: [MeasuredPoint?] = []
    if matcher == nil, !analysis.words.isEmpty { matcher = TermMatcher(engine.makeIndex()) }
    let matcher = matcher
    let results = question == nil ? resultsWithoutIdeas.inPaper : resultsWithoutIdeas.alone
    let (engine, keepsMeasures) = (engine, keepsMeasures)
    let result = analysis.read { analysis in
      hits.fill { matcher?.match(analysis, into: &$0) }
      hits.addReversals(engine.plan, analysis, engine.claimWords)
      let words = AnswerWords(analysis, arena.arena)
      if !engine.without.contains(.asides) {
        asides.read(analysis, words, styles: engine.styles.row)
        if asides.hasAny { hits.leaveOut(asides, analysis) }
      }
      hits.link(engine.plan)
      let questions = question.map { $0..<($0 + 1) } ?? 0..<engine.rubric.questions.count
      var result = AnswerResult(
        questions: questions, marks: 0, max: 0, score: 0, refer: false, flags: isWhole ? [] : .tooLong, points: [],
        misconceptions: [])
      if asides.takesBack { result.flags.insert(.contradiction) }
      let asides = asides.hasAny ? asides.isAside : []
      hits.read(analysis, engine.plan, arena.arena) { finder in
        let division =
          question == nil && !engine.without.contains(.division)
          ? AnswerDivision(analysis, hits: finder.hits, topics: engine.topics, answer: answer).points : []
        for number in questions {
          Self.read(number, engine, finder, words, isAlone: question != nil, division, asides, keepsMeasures) {
            $0.mark(results[number], &result, &kept, &memory)
          }
        }
        Self.finish(&result, words: analysis.words.count)
      }
      return result
    }
    measures = kept
    return result
  }

  /// What each point of a question gets in an answer that holds nothing of it.
  fileprivate mutating func resultsWithoutIdeas(question number: Int, isAlone: Bool) -> ResultsWithoutIdeas {
    analysis.read { analysis in
      hits.read(analysis, engine.plan, arena.arena) { finder in
        Self.read(number, engine, finder, AnswerWords(analysis, arena.arena), isAlone: isAlone, [], [], false) {
          ResultsWithoutIdeas($0.resultsWithoutIdeas(), of: engine.questions[number])
        }
      }
    }
  }

  /// Calls `body` with a marker of one question.
  private static func read<Result>(
    _ number: Int, _ engine: EngineParts, _ finder: IdeaFinder, _ words: AnswerWords, isAlone: Bool,
    _ division: [Int], _ asides: [Bool], _ keepsMeasures: Bool, _ body: (QuestionMarker) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: Bool.self, capacity: finder.analysis.words.count) { bearing in
      body(
        QuestionMarker(
          engine: engine, finder: finder, words: words, question: number, isAlone: isAlone, division: division,
          asides: asides, keepsMeasures: keepsMeasures, bearing: bearing))
    }
  }

  private static func finish(_ result: inout AnswerResult, words: Int) {
    var tariffs = 0
    var weighted = 0
    for point in result.points {
      tariffs += point.max
      weighted += point.score * point.max
    }
    result.score = tariffs == 0 ? 0 : weighted / tariffs
    if result.flags.contains(.tooLong) || result.flags.contains(.gibberish) { result.refer = true }
    // A full answer in which nothing was recognised may be in words that the program does not know.
    if result.flags.contains(.offTopic), words >= Self.fullAnswer { result.refer = true }
  }
}
