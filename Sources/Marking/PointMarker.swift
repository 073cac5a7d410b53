internal import Language
internal import RubricModel

/// Decides one marking point on one answer.
struct PointMarker {
  /// Score from which a point is met, and from which it is partly met, thousandths of the tariff.
  static let metFrom = 750
  static let partialFrom = 300
  /// Coverage of a model answer from which it is taken as matched, thousandths: what tells right from wrong best, by
  /// macro-averaged F1, on the training part of SciEntsBank (SemEval-2013 Task 7).
  static let coverageFrom = 340

  let finder: IdeaFinder
  let structure: StructureReader
  let answerFlags: AnswerFlags
  /// Sentences that state a misconception, and which.
  let misconceptions: [FoundMisconception]

  struct Outcome {
    var result: PointResult
    var isDenied: Bool
  }

  /// What was found of one requirement.
  private struct Earned {
    var matches: [IdeaMatch] = []
    /// Thousandths of the requirement.
    var quality = 0
    /// Matches whose demand is not met.
    var unmet = 0
    var denied = 0
  }

  func mark(_ point: MarkingPoint, question: Int, number: Int) -> Outcome {
    let main = point.commands[0].word
    if let reason = refusal {
      return Outcome(result: nothing(point, question, number, reason), isDenied: false)
    }
    var refusedWords: [Range<Int>] = []
    for reject in point.rejects + point.ignored {
      refusedWords += finder.find(reject, requirement: 0, number: 0).matches.map { $0.words }
    }
    for found in misconceptions { refusedWords.append(wordRange(found.span)) }
    let weight = point.commands.map { $0.weight }.max() ?? 0
    var earned: [Earned] = point.requirements.map { _ in Earned() }
    var usedWords: [Int32] = []
    for (index, requirement) in point.requirements.enumerated()
    where requirement.kind == .content || requirement.kind == .contrast {
      earned[index] = content(requirement, index, refusedWords, weight, &usedWords)
    }
    let contentMatches = earned.flatMap { $0.matches }
    for (index, requirement) in point.requirements.enumerated()
    where requirement.kind != .content && requirement.kind != .contrast {
      earned[index] = structural(requirement, index, contentMatches, refusedWords)
    }
    if let whole = wholeAnswer(point, refusedWords) { earned[whole.requirement].matches.append(whole) }
    let outcome = decide(point, question, number, main, earned)
    return outcome
  }

  // MARK: Requirements

  private func content(
    _ requirement: Requirement, _ index: Int, _ refused: [Range<Int>], _ weight: Int, _ used: inout [Int32]
  ) -> Earned {
    var earned = Earned()
    var candidates: [IdeaMatch] = []
    var denials: [[Range<Int>]] = []
    for (number, idea) in requirement.ideas.enumerated() where !isWholeAnswer(idea, of: requirement) {
      let found = finder.find(idea, requirement: index, number: number)
      let allowed = found.matches.filter { match in !refused.contains { covers($0, match) } }
      if allowed.isEmpty {
        // Denying what the point names is against it; denying something of its kind need not be.
        if found.isDenied, idea.source != .kindred { denials.append(found.denials) }
        continue
      }
      candidates += allowed
    }
    // The best place of each idea; among equals the first.
    let valued = candidates.map { match -> (match: IdeaMatch, value: Int, meets: Int) in
      let meets = structure.meets(requirement.command.demand, match, others: candidates)
      return (match, match.coverage * (100 - weight + weight * meets / 1000) / 100, meets)
    }.sorted {
      ($1.value, $1.match.parts, $0.match.words.lowerBound, $0.match.idea)
        < ($0.value, $0.match.parts, $1.match.words.lowerBound, $1.match.idea)
    }
    var takenIdeas: [Int] = []
    var total = 0
    for entry in valued {
      if takenIdeas.count == requirement.quantity { break }
      if takenIdeas.contains(entry.match.idea) { continue }
      // Distinct evidence: an idea needs words that no other idea has used.
      let fresh = entry.match.core.count { !used.contains($0) }
      if fresh == 0 || (fresh < 2 && fresh < entry.match.core.count) { continue }
      takenIdeas.append(entry.match.idea)
      used += entry.match.core
      earned.matches.append(entry.match)
      if entry.meets < 500 { earned.unmet += 1 }
      total += entry.value
    }
    earned.quality = total / max(1, requirement.quantity)
    // "They don't go elsewhere" earns its mark, and so denies nothing.
    earned.denied = denials.count { places in
      places.contains { place in !earned.matches.contains { $0.words.overlaps(place) } }
    }
    if requirement.kind == .contrast, earned.matches.count >= 2, !structure.contrasts() {
      earned.quality = earned.quality * 7 / 10
      earned.unmet += 1
    }
    return earned
  }

  /// A requirement on structure: met by its own ideas, or by a link that joins the content found.
  private func structural(
    _ requirement: Requirement, _ index: Int, _ content: [IdeaMatch], _ refused: [Range<Int>]
  ) -> Earned {
    var earned = Earned()
    var taken: [Int32] = []
    for (number, idea) in requirement.ideas.enumerated() {
      let found = finder.find(idea, requirement: index, number: number)
      let own = found.matches.filter { match in
        !refused.contains { covers($0, match) }
          && !content.contains { other in match.core.allSatisfy { other.core.contains($0) } }
          && !match.core.allSatisfy { taken.contains($0) }
      }
      guard let match = own.max(by: { ($0.coverage, $1.words.lowerBound) < ($1.coverage, $0.words.lowerBound) })
      else { continue }
      taken += match.core
      earned.matches.append(match)
    }
    earned.matches.sort { ($1.coverage, $0.words.lowerBound) < ($0.coverage, $1.words.lowerBound) }
    earned.matches.removeSubrange(min(2, earned.matches.count)...)
    earned.quality = earned.matches.reduce(0) { $0 + $1.coverage * 6 / 10 }
    switch requirement.kind {
    case .reason, .consequence:
      earned.quality += structure.development(of: earned.matches.isEmpty ? content : earned.matches + content)
      // Where the rubric knows what reasons there are, development alone is half of one.
      if earned.matches.isEmpty, requirement.ideas.count >= 4 { earned.quality = earned.quality * 6 / 10 }
      earned.quality = min(1000, earned.quality)
      // A consequence of nothing in particular is hardly one.
      if content.isEmpty { earned.quality = earned.quality * 3 / 10 }
    case .example: if structure.givesExample() { earned.quality = 1000 }
    case .judgement: if structure.judges() { earned.quality = max(min(1000, earned.quality), 600) }
    case .content, .contrast: break
    }
    earned.quality = min(1000, earned.quality)
    if earned.quality < 500 { earned.unmet = 1 }
    return earned
  }

  /// Where the answer says what an example of a whole answer to the point says.
  private func wholeAnswer(_ point: MarkingPoint, _ refused: [Range<Int>]) -> IdeaMatch? {
    for (index, requirement) in point.requirements.enumerated() {
      for (number, idea) in requirement.ideas.enumerated() where isWholeAnswer(idea, of: requirement) {
        let matches = finder.find(idea, requirement: index, number: number).matches
        if let match = matches.first(where: { match in !refused.contains { covers($0, match) } }) { return match }
      }
    }
    return nil
  }

  /// Whether the idea is an example of a whole answer, among ideas that earn single marks.
  private func isWholeAnswer(_ idea: Idea, of requirement: Requirement) -> Bool {
    idea.source == .modelAnswer && requirement.ideas[0].source != .modelAnswer
  }

  /// The first of what must be said that the answer does not say.
  private func missing(_ point: MarkingPoint) -> Int? {
    point.musts.firstIndex { finder.find($0, requirement: 0, number: 0).matches.isEmpty }
  }

  private func covers(_ refused: Range<Int>, _ match: IdeaMatch) -> Bool {
    match.core.allSatisfy { refused.contains(Int($0)) }
  }

  private func wordRange(_ span: ByteSpan) -> Range<Int> {
    let words = finder.analysis.words
    let first = words.firstIndex { $0.span.end > span.start } ?? words.count
    let last = words.lastIndex { $0.span.start < span.end } ?? -1
    return first..<max(first, last + 1)
  }

  // MARK: Decision

  private func decide(
    _ point: MarkingPoint, _ question: Int, _ number: Int, _ main: CommandWord, _ earned: [Earned]
  ) -> Outcome {
    let weights = point.requirements.reduce(0) { $0 + $1.weight }
    var score = 0
    for (index, requirement) in point.requirements.enumerated() { score += earned[index].quality * requirement.weight }
    score /= max(1, weights)
    if isModelAnswer(point) { score = Self.score(ofCoverage: score) }
    let ideas = score
    if !isModelAnswer(point), !asksForList(point) {
      score = Self.developed(ideas, by: development(point, earned.flatMap { $0.matches }))
      // A long answer touches on much by chance; its length makes up for no idea.
      if finder.analysis.words.count > Self.longAnswer { score = min(score, ideas) }
    }
    // An evaluation without a judgement is not whole, however much it holds.
    if point.commands.contains(where: { $0.word.demand == .judgement }), !structure.judges() {
      score = min(score, Self.metFrom - 1)
    }
    let isWhole = earned.enumerated().contains { index, earned in
      let requirement = point.requirements[index]
      return earned.matches.contains { isWholeAnswer(requirement.ideas[$0.idea], of: requirement) }
    }
    if isWhole { score = 1000 }
    let denied = earned.reduce(0) { $0 + $1.denied }
    let found = earned.reduce(0) { $0 + $1.matches.count }
    // More denied than said: the answer is against the point.
    let isDenied = denied >= 2 && denied * 2 >= found || denied == 1 && found == 0
    if isDenied { score = score * 20 / 100 }
    let missing = missing(point)
    if found == 0 || missing != nil { score = 0 }
    let decision: Decision =
      score >= Self.metFrom && (ideas >= Self.ideasToMeet || isWhole)
      ? .met : score >= Self.partialFrom ? .partial : .not
    let marks =
      switch decision {
      case .met: point.tariff
      case .partial: min(point.tariff - 1, (score * point.tariff + 500) / 1000, mostMarks(point, found: found))
      case .not: 0
      }
    let evidence = decision == .not ? [] : evidence(earned)
    let isBrief = ideas >= Self.metFrom
    let reason =
      missing.map { Reason.mustMissing($0) }
      ?? reason(point, earned, decision, isDenied: isDenied, isBrief: isBrief)
    let result = PointResult(
      question: question, point: number, decision: decision, marks: marks, max: point.tariff,
      confidence: Confidence.estimate(
        score: score, found: found, denied: denied, point: point, earned: earned.map { $0.matches }),
      score: decision == .not ? min(score, Self.partialFrom - 1) : score,
      command: command(main, earned, found: decision == .not ? 0 : found, isMet: decision == .met), evidence: evidence,
      reason: reason,
      advice: advice(reason, earned, point))
    return Outcome(result: result, isDenied: isDenied)
  }

  private func isModelAnswer(_ point: MarkingPoint) -> Bool {
    point.requirements.first?.ideas.first?.source == .modelAnswer
  }

  /// Where each mark is for an idea of its own, no more marks than ideas.
  private func mostMarks(_ point: MarkingPoint, found: Int) -> Int {
    let isCounted = point.requirements.count == 1 && point.requirements[0].quantity == point.tariff
    return isCounted ? found : point.tariff
  }

  /// Whether bare items are enough: the command word names no more, and the point counts them or says "state" or "list".
  private func asksForList(_ point: MarkingPoint) -> Bool {
    if point.commands.contains(where: { $0.word.demand != .content }) { return false }
    if point.tariffSource == .stated || point.tariffSource == .quantity { return true }
    // A command word that was assumed has the whole point as its place.
    return point.commands.allSatisfy { $0.word != .identify && $0.span != point.span }
  }

  /// How far the answer is developed for what the point asks: thousandths of the words of substance it needs.
  private func development(_ point: MarkingPoint, _ matches: [IdeaMatch]) -> Int {
    let units = point.requirements.reduce(0) { $0 + $1.quantity }
    let needed = min(Self.mostUnits, max(1, units)) * Self.wordsForEach(point.commands.map { $0.word.demand })
    return min(1000, structure.substance(around: matches, upTo: needed) * 1000 / needed)
  }

  /// The geometric mean of what was found and how far it is developed: neither does without the other.
  static func developed(_ ideas: Int, by development: Int) -> Int {
    let product = ideas * development
    var root = 0
    // Bit by bit, so that every machine gives the same.
    var bit = 1 << 10
    while bit > 0 {
      if (root + bit) * (root + bit) <= product { root += bit }
      bit >>= 1
    }
    return root
  }

  /// Words of substance that an answer needs for each idea, by the highest demand on it.
  private static func wordsForEach(_ demands: [Demand]) -> Int {
    switch demands.max(by: { $0.rawValue < $1.rawValue }) ?? .content {
    case .content: 4
    case .account, .description: 8
    case .reasoning, .contrast, .judgement: 11
    }
  }

  /// Ideas for which development is asked, at most: a long list need not be developed throughout.
  private static let mostUnits = 3
  /// Words from which an answer is long.
  private static let longAnswer = 150
  /// Of the ideas asked for, what must be there whatever the development, thousandths.
  static let ideasToMeet = 450

  /// Coverage of a model answer on the scale of the score: ``coverageFrom`` becomes ``metFrom``.
  private static func score(ofCoverage coverage: Int) -> Int {
    coverage < coverageFrom
      ? coverage * metFrom / coverageFrom
      : metFrom + (coverage - coverageFrom) * (1000 - metFrom) / (1000 - coverageFrom)
  }

  private func evidence(_ earned: [Earned]) -> [Evidence] {
    var evidence: [Evidence] = []
    for match in earned.flatMap({ $0.matches }) {
      let words = finder.analysis.words
      let span = ByteSpan(
        start: words[match.words.lowerBound].span.start, end: words[match.words.upperBound - 1].span.end)
      evidence.append(Evidence(span: span, requirement: match.requirement, idea: match.idea, by: match.by))
    }
    return evidence.sorted { ($0.span.start, $0.requirement, $0.idea) < ($1.span.start, $1.requirement, $1.idea) }
  }

  private func command(_ word: CommandWord, _ earned: [Earned], found: Int, isMet: Bool) -> CommandResult {
    if found == 0 { return CommandResult(word: word, met: false, finding: .noContent) }
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
    if decision == .met { return .complete }
    if isDenied { return .denied }
    if decision == .not, earned.contains(where: { !$0.matches.isEmpty }) { return .thin }
    if isBrief { return .brief }
    if decision == .not, !earned.contains(where: { !$0.matches.isEmpty }) {
      if let first = misconceptions.first { return .misconception(first.misconception) }
      return .nothing
    }
    for (index, requirement) in point.requirements.enumerated() {
      let content = requirement.kind == .content || requirement.kind == .contrast
      if content, earned[index].matches.isEmpty { return .requirementMissing(requirement: index) }
      if content, earned[index].matches.count < requirement.quantity {
        return .tooFew(found: earned[index].matches.count, needed: requirement.quantity, requirement: index)
      }
      if !content, earned[index].quality < 500 { return .requirementMissing(requirement: index) }
    }
    let weakest = earned.indices.max { earned[$0].unmet < earned[$1].unmet } ?? 0
    return .demandUnmet(requirement: weakest)
  }

  private func advice(_ reason: Reason, _ earned: [Earned], _ point: MarkingPoint) -> Advice {
    switch reason {
    case .complete: .none
    case .tooFew(let found, let needed, let requirement): .addIdeas(needed - found, requirement: requirement)
    case .requirementMissing(let requirement): .cover(requirement: requirement)
    case .demandUnmet(let requirement): .meetDemand(requirement: requirement)
    case .brief, .thin: .develop
    case .mustMissing, .nothing: point.requirements.isEmpty ? .answerQuestion : .cover(requirement: 0)
    case .denied, .refused: .rethink
    case .misconception(let number): .correct(number)
    case .echo: .answerQuestion
    case .keywordList: .writeSentences
    case .unreadable: .answerQuestion
    }
  }

  /// The reason for which the whole answer earns nothing, if there is one.
  private var refusal: Reason? {
    if answerFlags.contains(.blank) || answerFlags.contains(.gibberish) { return .unreadable }
    if answerFlags.contains(.keywordList) { return .keywordList }
    if answerFlags.contains(.echoesQuestion) { return .echo }
    return nil
  }

  private func nothing(_ point: MarkingPoint, _ question: Int, _ number: Int, _ reason: Reason) -> PointResult {
    PointResult(
      question: question, point: number, decision: .not, marks: 0, max: point.tariff, confidence: 95, score: 0,
      command: CommandResult(word: point.commands[0].word, met: false, finding: .noContent), evidence: [],
      reason: reason, advice: advice(reason, [], point))
  }
}

/// How sure a decision is.
enum Confidence {
  /// Percent; a first estimate from the distance to the nearest boundary and from what the evidence rests on.
  static func estimate(score: Int, found: Int, denied: Int, point: MarkingPoint, earned: [[IdeaMatch]]) -> Int {
    let distance = min(abs(score - PointMarker.metFrom), abs(score - PointMarker.partialFrom))
    var confidence = 60 + min(30, distance / 10)
    if found == 0 { confidence = 80 }
    if denied > 0 { confidence -= 10 }
    let matches = earned.flatMap { $0 }
    let kindred = matches.count { match in
      point.requirements[match.requirement].ideas[match.idea].source == .kindred || match.coverage < 1000
    }
    if !matches.isEmpty, kindred == matches.count { confidence -= 10 }
    return max(40, min(95, confidence))
  }
}
