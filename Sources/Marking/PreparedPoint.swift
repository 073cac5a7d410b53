internal import Language
internal import RubricModel

/// A marking point with all that is reckoned of it once: where its ideas stand in the plan, and what it tells of itself.
final class PreparedPoint: Sendable {
  /// A key word of the point, and how much it tells.
  struct KeyTerm: Sendable {
    var term: TermID
    var rarity: Int
  }

  let point: MarkingPoint
  /// Its ideas in the plan, by requirement.
  let ideas: [Range<Int>]
  let rejects: Range<Int>
  let ignored: Range<Int>
  let musts: Range<Int>
  /// Those of its limits, empty for a limit that looks for no idea.
  let limits: [Range<Int>]
  /// All its wordings in the plan.
  let wordings: Range<Int>
  /// Keys that earn nothing by themselves.
  private let givenStems: RowStore<StemID>
  let given: StemSet
  /// The words with which it is named, each once.
  let keyTerms: [KeyTerm]
  /// How many wordings are known for each requirement.
  let knowledge: [RubricKnowledge.Wordings]
  let claims: PointClaims
  /// An answer that holds nothing of it gets the same result whatever else it says: no requirement looks at how the answer
  /// is built.
  let isFixedWithoutIdeas: Bool
  /// The strictest demand of its command words, and the most that one of them weighs.
  let demand: Demand
  let weight: Int
  /// Whether each of its requirements asks for nothing but how the answer is built.
  let isStructural: [Bool]
  /// Whether all of them do.
  let isAllStructural: Bool
  /// Some of its ideas are examples of a whole answer.
  let hasWholeAnswers: Bool
  /// It asks for a thing with a name of a word or two.
  let asksForName: Bool
  /// Some of its requirements are said of the things that another asks for.
  let isPaired: Bool
  /// What each requirement looks for whose content is left to the learner; nil for one that lists it.
  let criteria: [Criterion?]
  /// Whether one of them does.
  let hasCriteria: Bool
  /// How far each requirement is met by how the answer is built, thousandths.
  let structuralShares: [Int]
  /// The text that its question quotes, where some of it is asked for.
  let passage: Passage?
  /// It leaves all content to the learner: no word says by itself whether an answer is right.
  let isLeftToLearner: Bool

  init(
    _ point: MarkingPoint, knowledge: [RubricKnowledge.Wordings], claims: PointClaims, passage: Passage?,
    _ builder: inout IdeaPlan.Builder
  ) {
    self.point = point
    self.knowledge = knowledge
    self.claims = claims
    givenStems = RowStore(point.given)
    given = StemSet(givenStems)
    let first = builder.wordingCount
    ideas = point.requirements.map { builder.add($0.ideas) }
    rejects = builder.add(point.rejects)
    ignored = builder.add(point.ignored)
    musts = builder.add(point.musts)
    limits = point.limits.map { limit in
      guard case .with(let idea) = limit.condition else { return 0..<0 }
      return builder.add([idea])
    }
    wordings = first..<builder.wordingCount
    demand = point.commands.map { $0.word.demand }.max { $0.rawValue < $1.rawValue } ?? .content
    weight = point.commands.map { $0.weight }.max() ?? 0
    isStructural = point.requirements.map { $0.isStructural }
    isAllStructural = point.isStructural
    hasWholeAnswers = point.requirements.contains { requirement in
      requirement.ideas.contains { requirement.isWholeAnswer($0.source) }
    }
    asksForName = point.asksForName
    self.passage = passage
    let criteria = point.requirements.map { Criterion($0, hasPassage: passage != nil) }
    self.criteria = criteria
    hasCriteria = criteria.contains { $0 != nil }
    structuralShares = zip(point.requirements, criteria).map { Criterion.share(of: $0, $1) }
    isLeftToLearner =
      !point.requirements.isEmpty && !point.isStructural
      && point.requirements.allSatisfy { $0.isStructural || $0.isUnnamed }
    isPaired = point.requirements.contains { PointMarker.heads(of: $0, in: point) != nil }
    // What must be said, though it earns nothing, is found or not.
    isFixedWithoutIdeas =
      point.musts.isEmpty && !point.requirements.isEmpty && point.requirements.allSatisfy { !$0.isStructural }
      && !hasCriteria
    var keys: [KeyTerm] = []
    var seen: Set<Int32> = []
    for idea in point.requirements.flatMap({ $0.ideas })
    where idea.source != .kindred && idea.source != .refused {
      for part in idea.phrasings.flatMap({ $0.parts }) where part.weight == 100 {
        if seen.insert(part.term.rawValue).inserted {
          keys.append(KeyTerm(term: part.term, rarity: builder.rarity[Int(part.term.rawValue)]))
        }
      }
    }
    keyTerms = keys
  }
}

extension MarkingPoint {
  /// Whether the point asks for a thing with a name of a word or two: half a name in other words is another thing.
  fileprivate var asksForName: Bool {
    commands.allSatisfy { $0.word.demand == .content }
      && requirements.allSatisfy { requirement in
        requirement.ideas.allSatisfy { $0.source == .kindred || $0.phrasings.allSatisfy { $0.parts.count <= 2 } }
      }
  }
}

/// A question with its points made ready.
final class PreparedQuestion: Sendable {
  let question: Question
  let learnt: LearntRules?
  let points: [PreparedPoint]
  /// The idea of each misconception, in the plan.
  let misconceptions: [Range<Int>]
  /// All wordings of its points in the plan, and the point of each.
  let wordings: Range<Int>
  let pointOfWording: RowStore<Int32>
  /// Keys that the question gives away.
  private let givenStems: RowStore<StemID>
  let given: StemSet
  /// Ideas that all its points ask for.
  let units: Int
  /// Whether each term is evidence of something that a point of it looks for.
  let bears: RowStore<Bool>
  /// A point of it gives directions.
  let hasDirections: Bool
  /// A point of it asks for words of the text that the question quotes.
  let asksForQuotation: Bool
  /// Every point asks for reasons, a comparison or a judgement: no list of words can be the answer.
  let asksForReasons: Bool

  init(
    _ question: Question, knowledge: [[RubricKnowledge.Wordings]], claims: [PointClaims], bearing: [Bool],
    passage: Passage?, _ builder: inout IdeaPlan.Builder
  ) {
    self.question = question
    learnt = question.learnt.map { LearntRules($0) }
    bears = RowStore(bearing)
    misconceptions = question.misconceptions.map { builder.add([$0.idea]) }
    var points: [PreparedPoint] = []
    let first = builder.wordingCount
    for (number, point) in question.points.enumerated() {
      points.append(
        PreparedPoint(point, knowledge: knowledge[number], claims: claims[number], passage: passage, &builder))
    }
    self.points = points
    wordings = first..<builder.wordingCount
    pointOfWording = RowStore(
      points.enumerated().flatMap { place, point in
        [Int32](repeating: Int32(truncatingIfNeeded: place), count: point.wordings.count)
      })
    givenStems = RowStore(question.given)
    given = StemSet(givenStems)
    units = max(1, question.points.reduce(0) { $0 + $1.requirements.reduce(0) { $0 + $1.quantity } })
    hasDirections = claims.contains { $0.hasDirections }
    asksForQuotation = points.contains { point in
      point.criteria.contains { if case .quotation = $0 { true } else { false } }
    }
    asksForReasons = question.points.allSatisfy { point in
      point.commands.contains { [.reasoning, .contrast, .judgement].contains($0.word.demand) }
    }
  }
}
