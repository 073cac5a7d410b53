internal import Language
internal import RubricModel

/// What settles the decision on a point whatever the fitted credit is.
package struct Rulings: OptionSet, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// No word of the answer is known to say what the point asks for; or but a word or two, and the rest seems to be about
  /// something else.
  static let noEvidence = Rulings(rawValue: 1)
  static let noReasons = Rulings(rawValue: 2)
  static let noJudgement = Rulings(rawValue: 4)
  static let denied = Rulings(rawValue: 8)
  /// A whole list or an example of a whole answer is there.
  static let outright = Rulings(rawValue: 16)
  /// All ideas are found and all demands met.
  static let whole = Rulings(rawValue: 32)
  /// Nothing is earned: of no evidence, where the answer says too little or may be meant for many other points.
  static let nothing = Rulings(rawValue: 64)
  /// One of the ideas is not there, and hardly a word is left that could say it; or of a name but a distant word.
  static let noIdea = Rulings(rawValue: 128)

  /// Not all is earned.
  static let notWhole: Rulings = [.noEvidence, .noIdea, .noReasons, .noJudgement]
}

/// The decision on a point, with its reason and advice, out of what was found.
extension PointMarker {
  /// - Parameter isSettled: it is, as ``isSettled(_:_:)`` says, and nothing was measured.
  func decide(
    _ point: MarkingPoint, _ question: Int, _ number: Int, _ main: CommandWord, _ earned: [Earned],
    isSettled: Bool, _ memory: inout CreditTrees.Memory
  ) -> Outcome {
    let weights = point.requirements.reduce(0) { $0 + $1.weight }
    var ideas = 0
    for index in earned.indices { ideas += earned[index].quality * point.requirements[index].weight }
    ideas /= max(1, weights)
    let found = earned.reduce(0) { $0 + $1.matches.count }
    let rulings = rulings(point, earned, found: found)
    let measures = isSettled ? nil : PointMeasures(earned, learnt: learnt)
    let missing = self.missing()
    let isNothing = missing != nil || rulings.contains(.nothing)
    // What is settled below is so whatever the credit is.
    var score = 0
    if let measures, !isNothing, !rulings.contains(.outright), !prepared.isAllStructural {
      score =
        without.contains(.fitted)
        ? ideas
        : CreditModel.credit(
          measures, isGraded: Self.isGraded(point.tariff),
          rulings.contains(.noEvidence) ? .none : found > 0 ? .found : .hints, &memory)
    }
    var metFrom = Self.metFrom(point.tariff)
    if point.tariff == 1, Self.asksNone(point) { metFrom = Self.nameMetFrom }
    if rulings.contains(.whole) {
      let isNamed = earned.allSatisfy { $0.places.allSatisfy { $0[.named] == 1000 } }
      metFrom = min(metFrom, wholeMetFrom(isEnough: isNamed && Self.asksNone(point)))
    }
    if without.contains(.fitted) { metFrom = min(metFrom, Self.plainlyMetFrom) }
    if !rulings.isDisjoint(with: without.contains(.fitted) ? [.noEvidence, .noJudgement] : .notWhole) {
      score = min(score, metFrom - 1)
    }
    if rulings.contains(.outright) { score = 1000 }
    let isDenied = rulings.contains(.denied)
    if isDenied { score = score * 20 / 100 }
    if isNothing { score = 0 }
    if prepared.isAllStructural { score = earned.reduce(0) { $0 + $1.quality } / max(1, earned.count) }
    let traces = earned.reduce(0) { $0 + $1.traces.count }
    let limit = limit(of: point, earned)
    if let limit { score = min(score, Self.most(of: point.limits[limit].marks, of: point.tariff)) }
    let partialFrom = partialFrom(point, isHit: measures?.isHit ?? true)
    let decision: Decision = score >= metFrom ? .met : score >= partialFrom ? .partial : .not
    if rulings.contains(.noEvidence), decision == .not { score = 0 }
    let marks =
      switch decision {
      case .met: point.tariff
      case .partial:
        min(
          point.tariff - 1, max(1, (score * point.tariff + 500) / 1000),
          limit.map { point.limits[$0].marks } ?? point.tariff)
      case .not: 0
      }
    let evidence = decision == .not ? [] : evidence(earned, isKnown: !rulings.contains(.noEvidence))
    let isBrief = ideas >= Self.matchedScore
    var reason = reason(point, earned, decision, isDenied: isDenied, isBrief: isBrief)
    let isUnknown = rulings.contains(.noEvidence) && decision != .not && !isDenied
    if isUnknown { reason = .unknownWords }
    if let limit, found > 0, !isDenied { reason = .limited(limit: limit) }
    if let missing { reason = .mustMissing(missing) }
    let isRemote = decision != .not && !isUnknown && isRemote(measures)
    let estimate = Confidence.estimate(
      decision, score: score, metFrom: metFrom, partialFrom: partialFrom,
      !scope.isWhole ? .paper : learnt != nil ? .rules : Self.isGraded(point.tariff) ? .marks : .ideas)
    let result = PointResult(
      question: question, point: number, decision: decision, marks: marks, max: point.tariff,
      confidence: isUnknown
        ? Confidence.ofUnknownWords
        : isRemote && decision == .partial ? min(estimate, Confidence.ofRemote) : estimate,
      score: score,
      command: command(main, earned, found: decision == .not ? 0 : found + traces, isMet: decision == .met),
      evidence: evidence,
      reason: reason,
      advice: advice(reason, earned, point), isRemote: isRemote)
    return Outcome(
      result: result, isDenied: isDenied,
      measured: measures.map { MeasuredPoint(measures: $0, rulings: rulings) })
  }

  /// What settles the decision whatever the fitted credit is, of a point of which as many ideas are found.
  private func rulings(_ point: MarkingPoint, _ earned: [Earned], found: Int) -> Rulings {
    var rulings: Rulings = []
    // An evaluation without a judgement is not whole, however much it holds.
    if point.commands.contains(where: { $0.word.demand == .judgement }), !structure.judges() {
      rulings.insert(.noJudgement)
    }
    if lacksAnIdea(point, earned) { rulings.insert(.noIdea) }
    if lacksReasons(point, earned) { rulings.insert(.noReasons) }
    // Where marked answers speak against it, to name all is not enough.
    let isAgainst = learnt?.isAgainst == true
    if !isAgainst, isWhole(point, earned) { rulings.insert(.whole) }
    let isWholeAnswer =
      prepared.hasWholeAnswers
      && earned.enumerated().contains { index, earned in
        let requirement = point.requirements[index]
        return earned.matches.contains { requirement.isWholeAnswer(requirement.ideas[$0.idea].source) }
      }
    if isWholeAnswer || !isAgainst && isWholeList(point, earned) { rulings.insert(.outright) }
    // What two requirements list ("a point about either") is denied once.
    let denied = earned.indices.reduce(0) { $0 + (listsAgain(point.requirements, $1) ? 0 : earned[$1].denied) }
    // More denied than said: the answer is against the point.
    let misplaced = earned.reduce(0) { $0 + $1.misplaced.count }
    if misplaced > 0 && found == 0 || denied >= 2 && denied * 2 >= found || denied == 1 && found == 0 {
      rulings.insert(.denied)
    }
    if found > 0 || prepared.isAllStructural { return rulings }
    // No word says by itself whether the answer is right where all content is left to the learner.
    if prepared.isLeftToLearner { return rulings }
    let isHinted =
      hasLearntEvidence || !earned.allSatisfy { $0.traces.isEmpty }
      || earned.indices.contains { meeting($0, earned) > 0 }
    if answerFlags.contains(.offTopic) || !isHinted {
      rulings.insert(.noEvidence)
      let saysLittle = !earned.contains { $0.places.contains { $0[.fresh] >= Self.fewestUnknown } }
      if !scope.mayBeUnknown || saysLittle { rulings.insert(.nothing) }
    }
    return rulings
  }

  /// Statements that meet what a requirement looks for whose content is left to the learner, and say enough.
  private func meeting(_ index: Int, _ earned: [Earned]) -> Int {
    switch prepared.criteria[index] {
    case .favour, .objection, .quotation, .sides:
      earned[index].statements.count { $0.worth >= CriterionReader.enoughSaid }
    case .statement, nil: 0
    }
  }

  /// Whether hardly a word of the answer bears on the question, though many of those are known that would.
  ///
  /// Of answers to a question that earn something, one in thirty is so, and it is as likely as not to deserve other marks; of
  /// answers to something else that earn something by chance, two in three (`Corpus`, subjects that the fit has not seen).
  private func isRemote(_ measures: PointMeasures?) -> Bool {
    guard let measures, scope.isWhole, measures.sure < 1000, !hasLearntEvidence else { return false }
    return measures.mean(.bearing) < Self.remote && measures.mean(.known) >= Self.wellKnown
      && measures.mean(.knownKindred) < Self.widelyOpen
  }

  /// The share of the content words that bear on a question below which an answer is remote from it, thousandths.
  private static let remote = 200
  /// Five wordings and more are known, on the scale of ``CreditMeasures/Measure/known``.
  private static let wellKnown = 200
  /// Of a list that is open to nearly anything, few words can be known.
  private static let widelyOpen = 400

  /// Whether learnt rules speak for the answer, by words that can be quoted.
  private var hasLearntEvidence: Bool { learnt?.isEvidence == true }

  /// Words of substance of an answer that may say in them what none of them is known to say: five, on the scale of
  /// ``CreditMeasures/Measure/fresh``.
  private static let fewestUnknown = 5 * 1000 / 6

  /// Whether a requirement before it has the same first idea.
  private func listsAgain(_ requirements: [Requirement], _ index: Int) -> Bool {
    guard let span = requirements[index].ideas.first?.span else { return false }
    return requirements[..<index].contains { $0.ideas.first?.span == span }
  }

  /// Whether all of a closed list is named and nothing speaks against any of it, so that no measure changes the decision.
  func isSettled(_ point: MarkingPoint, _ earned: [Earned]) -> Bool {
    misconceptions.isEmpty && learnt?.isAgainst != true && !prepared.isStructural.contains(true)
      && earned.allSatisfy { $0.swapped + $0.contradicted == 0 } && isWholeList(point, earned)
  }

  /// Whether every idea of a closed list that the point asks for is named, and none denied: there is nothing to weigh.
  private func isWholeList(_ point: MarkingPoint, _ earned: [Earned]) -> Bool {
    guard asksForList(point) else { return false }
    // By their places, as a requirement is large to copy.
    return earned.indices.allSatisfy { index in
      let own = earned[index]
      if point.requirements[index].isOpen || own.denied > 0 || !own.misplaced.isEmpty { return false }
      return own.matches.count >= point.requirements[index].quantity && own.places.allSatisfy { $0[.rejected] == 0 }
        && own.matches.allSatisfy {
          $0.coverage == 1000 && point.requirements[index].ideas[$0.idea].source != .kindred
        }
    }
  }

  /// Whether there are marks between none and all that are told apart.
  private static func isGraded(_ tariff: Int) -> Bool { tariff >= 3 }

  /// Score from which a point of the tariff is met: half a mark short of it; where one mark or two stand for all, as far as
  /// agrees best with human marks.
  static func metFrom(_ tariff: Int) -> Int { isGraded(tariff) ? 1000 - 500 / tariff : 680 }

  /// That of a point of one mark whose content is all it asks for: most of its words are not yet what it says ("waste" for "less
  /// waste", "spreads germs" for "stops germs spreading").
  private static let nameMetFrom = 760

  /// Score from which a point is met of which every idea that it asks for is found: less where naming them is all that it asks,
  /// and more in an answer to all of a rubric, where an idea may be said for another point, and where learnt rules speak too.
  private func wholeMetFrom(isEnough: Bool) -> Int {
    (isEnough ? 520 : 620) + (scope.isWhole ? 0 : 100) + (learnt == nil ? 0 : 80)
  }

  /// Whether the command words ask for the content only.
  private static func asksNone(_ point: MarkingPoint) -> Bool {
    point.commands.allSatisfy { $0.word.demand == .content || $0.word.demand == .account }
  }

  /// Score from which a point is met where the sum of the ideas is the score.
  private static let plainlyMetFrom = 670

  /// Whether the answer has nothing of an idea, and fewer than three words of substance for each idea up to it; of the one
  /// name that the point asks for, whether it has but a distant word.
  private func lacksAnIdea(_ point: MarkingPoint, _ earned: [Earned]) -> Bool {
    let isName = point.tariff == 1 && prepared.asksForName
    return earned.contains { own in
      own.places.contains { place in
        if place[.isStructural] == 1000 || place[.structure] >= 500 || place[.hit] > 0 { return false }
        return place[.strength] == 0 && place[.fresh] < 500
          || isName && place[.strength] < Self.leastStrength && place[.ownWord] == 0
      }
    }
  }

  /// The share of the key words of an idea without which other words than the rubric's own do not name it, thousandths.
  private static let leastStrength = 600

  /// Whether the point asks for reasons, and nothing in the answer is tied to anything.
  private func lacksReasons(_ point: MarkingPoint, _ earned: [Earned]) -> Bool {
    var asked = 0
    for own in earned {
      for place in own.places where place[.isStructural] < 1000 && place[.asksReasons] > 0 {
        asked += 1
        if place[.link] > 0 { return false }
      }
    }
    return asked > 0
  }

  /// Whether every idea that the point asks for is found, and every requirement on structure met.
  private func isWhole(_ point: MarkingPoint, _ earned: [Earned]) -> Bool {
    earned.indices.allSatisfy { index in
      let kind = point.requirements[index].kind
      let isStructural = kind != .content && kind != .contrast
      return earned[index].places.allSatisfy { place in
        isStructural && place[.structure] >= 500
          || place[.hit] == 1000 && place[.denied] + place[.opposed] + place[.misconception] == 0
      }
    }
  }

  /// Score from which a point earns something: half a mark, or a whole one where nothing of it is found; of a mark or two,
  /// about a third.
  private func partialFrom(_ point: MarkingPoint, isHit: Bool) -> Int {
    if Self.isGraded(point.tariff) { return (isHit || without.contains(.fitted) ? 500 : 1000) / point.tariff }
    return without.contains(.fitted) ? 330 : 300
  }

  /// The highest score that a limit leaves: never full marks, and nothing where it leaves none.
  private static func most(of marks: Int, of tariff: Int) -> Int {
    min(metFrom(tariff) - 1, marks * 1000 / tariff)
  }

  /// Whether bare items are enough: the command word names no more, and the point counts them or says "state" or "list".
  func asksForList(_ point: MarkingPoint) -> Bool {
    if point.commands.contains(where: { $0.word.demand != .content }) { return false }
    if point.tariffSource == .stated || point.tariffSource == .quantity { return true }
    // A command word that was assumed has the whole point as its place.
    return point.commands.allSatisfy { $0.word != .identify && $0.span != point.span }
  }

  /// - Parameter isKnown: else the sentence that says most about the question stands for what is said in unknown words.
  func evidence(_ earned: [Earned], isKnown: Bool = true) -> [Evidence] {
    if !isKnown, let span = structure.fullestSentence {
      return [Evidence(span: span, requirement: 0, idea: Evidence.noIdea, by: .phrase)]
    }
    var evidence: [Evidence] = []
    if let learnt, earned.allSatisfy({ $0.matches.isEmpty && $0.traces.isEmpty }) {
      evidence = Array(learnt.quotations.prefix(Self.mostLearnt))
    }
    evidence.reserveCapacity(earned.reduce(0) { $0 + $1.matches.count + $1.traces.count })
    for own in earned {
      for match in own.matches { evidence.append(self.evidence(match)) }
      for match in own.traces { evidence.append(self.evidence(match)) }
    }
    for index in earned.indices where earned[index].matches.isEmpty && meeting(index, earned) > 0 {
      for statement in earned[index].statements.prefix(prepared.point.requirements[index].quantity) {
        let span = finder.analysis.quotation(of: statement.words)
        evidence.append(Evidence(span: span, requirement: index, idea: Evidence.noIdea, by: .phrase))
      }
    }
    if evidence.count < 2 { return evidence }
    return evidence.sorted { ($0.span.start, $0.requirement, $0.idea) < ($1.span.start, $1.requirement, $1.idea) }
  }

  /// Quotations of learnt rules where nothing else speaks for the answer, at most.
  private static let mostLearnt = 3

  private func evidence(_ match: IdeaMatch) -> Evidence {
    let words = finder.analysis.words
    let span = ByteSpan(
      start: words[match.words.lowerBound].span.start, end: words[match.words.upperBound - 1].span.end)
    return Evidence(
      span: span, requirement: match.requirement, idea: match.idea, by: match.by,
      isHint: match.isHint)
  }

  func command(_ word: CommandWord, _ earned: [Earned], found: Int, isMet: Bool) -> CommandResult {
    if found == 0, !isMet { return CommandResult(word: word, met: false, finding: .noContent) }
    let unmet = isMet ? 0 : earned.reduce(0) { $0 + $1.unmet }
    switch word.demand {
    case .content, .account: return CommandResult(word: word, met: true, finding: .namingIsEnough)
    case .description:
      return CommandResult(word: word, met: unmet == 0, finding: unmet == 0 ? .described : .onlyNamed)
    case .reasoning:
      return CommandResult(word: word, met: unmet == 0, finding: unmet == 0 ? .reasonGiven : .reasonMissing)
    case .contrast:
      let both = isMet || (unmet == 0 && found >= 2)
      return CommandResult(word: word, met: both, finding: both ? .bothSides : .oneSide)
    case .judgement:
      let judged = isMet || (structure.judges() && unmet == 0)
      return CommandResult(word: word, met: judged, finding: judged ? .judged : .judgementMissing)
    }
  }

  private func reason(
    _ point: MarkingPoint, _ earned: [Earned], _ decision: Decision, isDenied: Bool, isBrief: Bool
  ) -> Reason {
    if decision == .met {
      let missed = earned.indices.first { index in
        let found = max(earned[index].matches.count { !$0.isHint }, meeting(index, earned))
        return !point.requirements[index].isStructural && found < point.requirements[index].quantity
      }
      return missed.map { .enough(without: $0) } ?? .complete
    }
    if earned.contains(where: { $0.swapped > 0 }) { return .swapped }
    if earned.contains(where: { $0.contradicted > 0 }) { return .contradicted }
    if isDenied { return .denied }
    if decision == .not, earned.contains(where: { !$0.matches.isEmpty }) { return .thin }
    if isBrief { return .brief }
    if decision == .not, !earned.contains(where: { !$0.matches.isEmpty }) {
      if let first = misconceptions.first { return .misconception(first.misconception) }
      return .nothing
    }
    for index in point.requirements.indices {
      let (kind, quantity) = (point.requirements[index].kind, point.requirements[index].quantity)
      let content = kind == .content || kind == .contrast
      let found = content ? max(earned[index].matches.count, meeting(index, earned)) : 0
      if content, found == 0 { return .requirementMissing(requirement: index) }
      if content, found < quantity { return .tooFew(found: found, needed: quantity, requirement: index) }
      if !content, earned[index].quality < 500 { return .requirementMissing(requirement: index) }
    }
    let weakest = earned.indices.max { earned[$0].unmet < earned[$1].unmet } ?? 0
    return .demandUnmet(requirement: weakest)
  }

  private func advice(_ reason: Reason, _ earned: [Earned], _ point: MarkingPoint) -> Advice {
    switch reason {
    case .complete, .enough: .none
    case .tooFew(let found, let needed, let requirement): .addIdeas(needed - found, requirement: requirement)
    case .requirementMissing(let requirement): .cover(requirement: requirement)
    case .demandUnmet(let requirement): .meetDemand(requirement: requirement)
    case .brief, .thin, .covered, .learnt, .unknownWords: .develop
    case .mustMissing, .nothing: point.requirements.isEmpty ? .answerQuestion : .cover(requirement: 0)
    case .level: .develop
    case .limited(let limit): limited(point.limits[limit].condition)
    case .denied, .swapped, .contradicted, .refused: .rethink
    case .misconception(let number): .correct(number)
    case .echo: .answerQuestion
    case .keywordList: .writeSentences
    case .unreadable: .answerQuestion
    }
  }

  private func limited(_ condition: Limit.Condition) -> Advice {
    switch condition {
    case .without(let places): .cover(requirement: places.first ?? 0)
    case .with: .leaveOut
    }
  }

  /// The reason for which the whole answer earns nothing, if there is one.
  static func refusal(_ answerFlags: AnswerFlags) -> Reason? {
    if answerFlags.contains(.blank) || answerFlags.contains(.gibberish) { return .unreadable }
    if answerFlags.contains(.keywordList) { return .keywordList }
    if answerFlags.contains(.echoesQuestion) { return .echo }
    return nil
  }

  func nothing(_ point: MarkingPoint, _ question: Int, _ number: Int, _ reason: Reason) -> PointResult {
    PointResult(
      question: question, point: number, decision: .not, marks: 0, max: point.tariff, confidence: 95, score: 0,
      command: CommandResult(word: point.commands[0].word, met: false, finding: .noContent), evidence: [],
      reason: reason, advice: advice(reason, [], point))
  }
}
