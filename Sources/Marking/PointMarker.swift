internal import Language
internal import RubricModel

/// Decides one marking point on one answer.
struct PointMarker {
  /// What a matched model answer scores, thousandths.
  static let matchedScore = 750
  let finder: IdeaFinder
  let structure: StructureReader
  let prepared: PreparedPoint
  let scope: MeasureReader.Scope
  /// All of the answer.
  let whole: RegionWords
  let answerFlags: AnswerFlags
  let board: BoardProfile
  /// Sentences that state a misconception, and which.
  let misconceptions: [FoundMisconception]
  let claims: ClaimReader
  /// What learnt rules say of the answer that are weighed with what is found; nil where there are none.
  let learnt: LearntSign?
  /// What is switched off.
  let without: Mechanisms
  /// The result is known where nothing is found that the point asks for.
  let isKnownWithoutIdeas: Bool
  /// All is measured, also where no measure can change the decision.
  let keepsMeasures: Bool

  struct Outcome {
    var result: PointResult
    var isDenied: Bool
    /// What a fit of the credit reads; nil where no credit is reckoned.
    var measured: MeasuredPoint?
  }

  /// What was found of one requirement. A class, so that the many questions asked of it copy nothing.
  final class Earned {
    var matches: [IdeaMatch] = []
    /// Thousandths of the requirement.
    var quality = 0
    /// Matches whose demand is not met.
    var unmet = 0
    var denied = 0
    /// Evidence that does not count, as it is said of the wrong side, or the wrong way round; and the ideas of it.
    var swapped = 0
    var contradicted = 0
    var misplaced: [Int] = []
    /// Ideas said of nothing that they belong to.
    var unpaired: [Int] = []
    /// Where further ideas are hinted at by some of their words.
    var traces: [IdeaMatch] = []
    /// Where the answer meets what a requirement looks for whose content is left to the learner.
    var statements: [CriterionReader.Statement] = []
    /// What was measured of each idea asked for.
    var places: [CreditMeasures] = []

    /// Neither found nor denied, nor hinted at.
    var isNothing: Bool {
      matches.isEmpty && traces.isEmpty && denied == 0 && swapped == 0 && contradicted == 0 && misplaced.isEmpty
        && unpaired.isEmpty && quality == 0 && unmet == 0
    }
  }

  /// - Parameter memory: what is kept for the next point.
  /// - Returns: nil where nothing is found of which it is known that it earns nothing.
  func mark(question: Int, number: Int, _ memory: inout CreditTrees.Memory) -> Outcome? {
    let point = prepared.point
    let main = point.commands[0].word
    if let reason = Self.refusal(answerFlags) {
      return Outcome(result: nothing(point, question, number, reason), isDenied: false)
    }
    if point.isModelAnswer { return markModelAnswer(point, question: question, number: number) }
    let rejected = found(of: prepared.rejects).flatMap { $0.matches }
    let ignored = found(of: prepared.ignored)
    // What is ignored is so in the negative too: "nobody gets food poisoning".
    var refusedWords: [Range<Int>] = []
    if !rejected.isEmpty || !ignored.isEmpty {
      refusedWords = (rejected + ignored.flatMap { $0.matches }).map { $0.words } + ignored.flatMap { $0.denials }
    }
    for found in misconceptions { refusedWords.append(wordRange(found.span)) }
    var earned: [Earned] = prepared.isStructural.map { _ in Earned() }
    var usedWords: [Int32] = []
    for index in earned.indices where !prepared.isStructural[index] {
      find(point.requirements[index], index, refusedWords, &usedWords, into: earned[index])
    }
    pair(&earned, of: point)
    if let levels = point.levels {
      return markByLevels(point, levels, question: question, number: number, earned.first ?? Earned())
    }
    cancel(cancelling(rejected), in: &earned, of: point)
    readCriteria(earned)
    let contentMatches = prepared.isFixedWithoutIdeas ? [] : said(earned)
    for index in earned.indices where prepared.isStructural[index] {
      earned[index] = structural(
        point.requirements[index], index, contentMatches, refusedWords, statements: earned[index].statements,
        isOfJudgement: index > 0 && point.requirements[index - 1].kind == .judgement)
    }
    if prepared.hasWholeAnswers, let whole = wholeAnswer(point, refusedWords) {
      earned[whole.requirement].matches.append(whole)
    }
    if !keepsMeasures, rejected.isEmpty, isSettled(point, earned) {
      return decide(point, question, number, main, earned, isSettled: true, &memory)
    }
    let reader = MeasureReader(
      finder: finder, structure: structure, prepared: prepared, claims: claims, scope: scope, whole: whole,
      without: without)
    reader.hint(at: &earned, refused: refusedWords.flatMap { $0.map { Int32($0) } })
    if isKnownWithoutIdeas, earned.allSatisfy({ $0.isNothing }) { return nil }
    reader.measure(
      &earned, asksList: asksForList(point), hasMisconception: !misconceptions.isEmpty, isRejected: !rejected.isEmpty)
    return decide(
      point, question, number, main, Self.withoutUnsupported(earned, of: point), isSettled: false, &memory)
  }

  /// What is found of those of the ideas of which the answer holds anything.
  private func found(of ideas: Range<Int>) -> [IdeaFinder.Found] {
    if ideas.isEmpty { return [] }
    return finder.touched(ideas).map { finder.find(ideas.lowerBound + $0, requirement: 0, number: 0) }
  }

  /// Takes away as many of the matches, the last first.
  private func cancel(_ count: Int, in earned: inout [Earned], of point: MarkingPoint) {
    var left = count
    for index in earned.indices.reversed() where point.requirements[index].kind == .content {
      while left > 0, earned[index].matches.popLast() != nil {
        left -= 1
        earned[index].quality = max(0, earned[index].quality - 1000 / max(1, point.requirements[index].quantity))
      }
    }
  }

  // MARK: Requirements

  /// Notes what is found of a requirement on content.
  private func find(
    _ requirement: Requirement, _ index: Int, _ refused: [Range<Int>], _ used: inout [Int32], into earned: Earned
  ) {
    let weight = prepared.weight
    var candidates: [IdeaMatch] = []
    let marked = markedWords(asked: requirement.quantity)
    var denials: [[Range<Int>]] = []
    // What is only a condition may be said in the question's words.
    var finder = finder
    if requirement.weight == 0 { finder.given = .none }
    let ideas = prepared.ideas[index]
    for number in finder.touched(ideas) {
      let source = finder.ideas[ideas.lowerBound + number].source
      if requirement.isWholeAnswer(source) { continue }
      let found = finder.find(ideas.lowerBound + number, requirement: index, number: number)
      var allowed = found.matches
      allowed.removeAll { match in
        match.words.lowerBound >= marked.upperBound || refused.contains { covers($0, match) }
          || !scope.holds(match, finder.analysis) && !Self.isOutright(match, source)
      }
      if allowed.isEmpty {
        // Denying what the point names is against it; denying something of its kind need not be.
        if found.isDenied, source != .kindred, claims.isAgainst(number, of: index) {
          denials.append(found.denials)
        }
        continue
      }
      let holding = claims.holding(allowed, earned)
      if candidates.isEmpty { candidates = holding } else { candidates += holding }
    }
    Self.preferNamed(&candidates, requirement)
    // The best place of each idea; among equals the first, and of one place the rubric's own wording.
    if candidates.isEmpty {
      earned.denied = denials.count { !$0.isEmpty }
      return
    }
    // By their places, as a match is large to move.
    var valued = candidates.indices.map { place -> (place: Int, value: Int, meets: Int, own: Int) in
      let match = candidates[place]
      let meets = structure.meets(requirement.command.demand, match, others: candidates)
      let own = Self.isOutright(match, requirement.ideas[match.idea].source) ? 1 : 0
      return (place, match.coverage * (100 - weight + weight * meets / 1000) / 100, meets, own)
    }
    if valued.count > 1 {
      valued.sort {
        let (one, other) = (candidates[$0.place], candidates[$1.place])
        return ($1.value, other.parts, one.words.lowerBound, one.idea, $1.own)
          < ($0.value, one.parts, other.words.lowerBound, other.idea, $0.own)
      }
    }
    var takenIdeas: [Int] = []
    var total = 0
    for entry in valued {
      if takenIdeas.count == requirement.quantity { break }
      let match = candidates[entry.place]
      if takenIdeas.contains(match.idea) { continue }
      // Distinct evidence: an idea needs words that no other idea has used.
      let fresh = match.core.count { !used.contains($0) }
      let isOld = fresh == 0 || (fresh < 2 && fresh < match.core.count)
      if isOld, !without.contains(.distinct) { continue }
      takenIdeas.append(match.idea)
      used += match.core
      earned.matches.append(match)
      if entry.meets < 500 { earned.unmet += 1 }
      total += entry.value
    }
    if requirement.isOrdered, earned.matches.count > 1 {
      let kept = Self.inOrder(earned.matches)
      total = total * kept.count / earned.matches.count
      earned.matches = kept
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
  }

  /// Leaves out what the lexicon has brought where the same words, or more around them, say in full what the rubric names: a
  /// "virus" in "virus checker" is nothing of its own.
  private static func preferNamed(_ candidates: inout [IdeaMatch], _ requirement: Requirement) {
    func isKindred(_ match: IdeaMatch) -> Bool { requirement.ideas[match.idea].source == .kindred }
    guard requirement.isOpen, candidates.contains(where: isKindred) else { return }
    let named = candidates.filter { !isKindred($0) && $0.coverage == 1000 }
    if named.isEmpty { return }
    candidates.removeAll { match in
      isKindred(match) && named.contains { other in match.core.allSatisfy { other.core.contains($0) } }
    }
  }

  /// Looks for statements that meet the criteria of requirements whose content is left to the learner.
  private func readCriteria(_ earned: [Earned]) {
    if !prepared.hasCriteria || without.contains(.criteria) { return }
    let used = earned.flatMap { $0.matches.flatMap { $0.core } }
    let reader = CriterionReader(structure: structure, finder: finder, passage: prepared.passage, used: used)
    let statements = reader.statements(prepared.criteria)
    for index in earned.indices { earned[index].statements = statements[index] }
  }

  /// What was found of the content, to which reasons and consequences are joined: the ideas, or, where none is, the statements
  /// that stand for them.
  private func said(_ earned: [Earned]) -> [IdeaMatch] {
    let matches = earned.flatMap { $0.matches }
    if !matches.isEmpty { return matches }
    var said: [IdeaMatch] = []
    for index in earned.indices where !prepared.isStructural[index] {
      for statement in earned[index].statements.prefix(prepared.point.requirements[index].quantity)
      where statement.worth >= CriterionReader.enoughSaid {
        said.append(
          IdeaMatch(
            requirement: index, idea: Evidence.noIdea, coverage: 400, words: statement.words, core: Row(), by: .phrase,
            parts: 1))
      }
    }
    return said
  }

  /// A requirement on structure: met by its own ideas, or by a link that joins the content found.
  ///
  /// - Parameters:
  ///   - statements: what meets its criterion.
  ///   - isOfJudgement: the requirement before it is a judgement, of which it is the reason.
  private func structural(
    _ requirement: Requirement, _ index: Int, _ content: [IdeaMatch], _ refused: [Range<Int>],
    statements: [CriterionReader.Statement], isOfJudgement: Bool
  ) -> Earned {
    let earned = Earned()
    var taken: [Int32] = []
    let ideas = prepared.ideas[index]
    for number in finder.touched(ideas) {
      let found = finder.find(ideas.lowerBound + number, requirement: index, number: number)
      let own = found.matches.filter { match in
        !refused.contains { covers($0, match) }
          && !content.contains { other in match.core.allSatisfy { other.core.contains($0) } }
          && !match.core.allSatisfy { taken.contains($0) }
      }
      guard
        let match = claims.holding(own, earned).max(by: {
          ($0.coverage, $1.words.lowerBound) < ($1.coverage, $0.words.lowerBound)
        })
      else { continue }
      taken += match.core
      earned.matches.append(match)
    }
    earned.matches.sort { ($1.coverage, $0.words.lowerBound) < ($0.coverage, $1.words.lowerBound) }
    earned.matches.removeSubrange(min(2, earned.matches.count)...)
    earned.quality = earned.matches.reduce(0) { $0 + $1.coverage * 6 / 10 }
    switch requirement.kind {
    case .reason where requirement.ideas.isEmpty && isOfJudgement:
      earned.quality = structure.backsJudgement() ? 1000 : 0
    case .reason, .consequence:
      earned.quality += structure.development(of: earned.matches.isEmpty ? content : earned.matches + content)
      // Where the rubric knows what reasons there are, development alone is half of one.
      if earned.matches.isEmpty, requirement.ideas.count >= 4 { earned.quality = earned.quality * 6 / 10 }
      earned.quality = min(1000, earned.quality)
      // A consequence of nothing in particular is hardly one.
      if content.isEmpty { earned.quality = earned.quality * 3 / 10 }
    case .example:
      if prepared.criteria[index] != nil, !without.contains(.criteria) {
        earned.statements = statements
        earned.quality = statements.prefix(requirement.quantity).reduce(0) { $0 + $1.worth } / requirement.quantity
      } else if structure.givesExample() {
        earned.quality = 1000
      }
    case .judgement:
      if requirement.ideas.isEmpty {
        let isWhole = requirement.command.demand != .reasoning || structure.backsJudgement()
        earned.quality = !structure.takesStance() ? 0 : isWhole ? 1000 : 500
      } else if structure.judges() {
        earned.quality = max(min(1000, earned.quality), 600)
      }
    case .contrast: if structure.compares() { earned.quality = 1000 }
    case .content: break
    }
    earned.quality = without.contains(.structure) ? 1000 : min(1000, earned.quality)
    if earned.quality < 500 { earned.unmet = 1 }
    return earned
  }

  /// Where the answer says what an example of a whole answer to the point says.
  private func wholeAnswer(_ point: MarkingPoint, _ refused: [Range<Int>]) -> IdeaMatch? {
    for (index, requirement) in point.requirements.enumerated() {
      let ideas = prepared.ideas[index]
      for number in finder.touched(ideas)
      where requirement.isWholeAnswer(finder.ideas[ideas.lowerBound + number].source) {
        let matches = finder.find(ideas.lowerBound + number, requirement: index, number: number).matches
        if let match = matches.first(where: { match in !refused.contains { covers($0, match) } }) { return match }
      }
    }
    return nil
  }

  /// The first of what must be said that the answer does not say.
  func missing() -> Int? {
    prepared.musts.first { !finder.holds($0..<($0 + 1)) }.map { $0 - prepared.musts.lowerBound }
  }

  /// Whether the answer has the very words of the rubric, or those that it accepts: these count wherever they stand.
  static func isOutright(_ match: IdeaMatch, _ source: Idea.Source) -> Bool {
    guard match.coverage == 1000, source != .kindred else { return false }
    switch match.by {
    case .exact, .spelling, .accepted: return true
    case .synonym, .phrase, .modelAnswer: return false
    }
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
}

extension MarkingPoint {
  /// Whether it asks for nothing but how the answer is built.
  var isStructural: Bool { requirements.indices.allSatisfy { requirements[$0].isStructural } }
}

extension Requirement {
  /// Whether it is met by how the answer is built: all but content, and a comparison that names no sides.
  var isStructural: Bool { kind != .content && (kind != .contrast || ideas.isEmpty) }

  /// Whether an idea of it is an example of a whole answer, among ideas that earn single marks.
  func isWholeAnswer(_ source: Idea.Source) -> Bool { source == .modelAnswer && ideas[0].source != .modelAnswer }
}
