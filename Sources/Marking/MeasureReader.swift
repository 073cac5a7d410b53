internal import Language
internal import RubricModel

/// Measures an answer for each idea that a point asks for.
struct MeasureReader {
  /// Ideas of one requirement that are measured one by one; further ones are as the last.
  static let mostPlaces = 8

  let finder: IdeaFinder
  let structure: StructureReader
  let prepared: PreparedPoint
  /// What the answer must not say the wrong way round.
  let claims: ClaimReader
  let scope: Scope
  /// All of the answer.
  let whole: RegionWords
  /// What is switched off.
  let without: Mechanisms

  /// What part of the answer belongs to a point.
  struct Scope: Sendable {
    /// Ideas that the whole question asks for.
    var units: Int
    /// The answer is to this question alone; else it answers all of them, and what stands near a point's evidence is for it.
    var isWhole: Bool
    /// What is said in words that are unknown may be meant for the point: there are few others.
    var mayBeUnknown: Bool
    /// For an answer to all of the rubric, the sentences that are likeliest written for the point.
    var sentences: [Bool] = []

    /// Whether the match stands in the point's part of the answer.
    func holds(_ match: IdeaMatch, _ analysis: Reading) -> Bool {
      sentences.isEmpty || sentences[analysis.sentence(ofWord: match.words.lowerBound)]
    }
  }

  /// Sentences up to which all of an answer to one question belongs to what it says: more may be padding.
  static let shortAnswer = 8

  /// The sentences that belong to the point: those of the evidence with their neighbours; nil for all of a short answer.
  private func region(_ earned: [PointMarker.Earned]) -> [Bool]? {
    let count = finder.analysis.sentences.count
    if scope.isWhole, count <= Self.shortAnswer { return nil }
    var region = [Bool](repeating: false, count: count)
    if !scope.sentences.isEmpty {
      region = scope.sentences
      for match in earned.flatMap({ $0.matches }) {
        region[finder.analysis.sentence(ofWord: match.words.lowerBound)] = true
      }
      return region
    }
    for match in earned.flatMap({ $0.matches + $0.traces }) {
      let sentence = finder.analysis.sentence(ofWord: match.words.lowerBound)
      for near in max(0, sentence - 1)...min(sentence + 1, region.count - 1) { region[near] = true }
    }
    return region
  }

  /// How many ideas of a requirement are measured.
  private static func places(of requirement: Requirement) -> Int { min(mostPlaces, max(1, requirement.quantity)) }

  static func share(_ part: Int, of whole: Int) -> Int { whole == 0 ? 0 : part * 1000 / whole }

  /// Notes where ideas are hinted at that were not found.
  func hint(at earned: inout [PointMarker.Earned], refused: [Int32]) {
    if without.contains(.traces) { return }
    let point = prepared.point
    var used = refused
    for place in earned.indices {
      for match in earned[place].matches { used += match.core }
    }
    for index in point.requirements.indices {
      let asked = Self.places(of: point.requirements[index])
      if earned[index].matches.count < asked {
        earned[index].traces = traces(of: point.requirements[index], index, earned[index], asked, &used)
      }
    }
  }

  /// Measures each idea that the point asks for.
  func measure(_ earned: inout [PointMarker.Earned], asksList: Bool, hasMisconception: Bool, isRejected: Bool) {
    let point = prepared.point
    let words = (region(earned).map { RegionWords(structure, in: $0) } ?? whole).without(structure.given, structure)
    var base = words.measures
    base[.judges] = structure.judges() ? 1000 : 0
    base[.contrasts] = structure.contrasts() ? 1000 : 0
    base[.freshLong] = words.fresh * 1000 / (18 * scope.units)
    base[.length] = words.content * 1000 / (24 * scope.units)
    base[.sentencesEach] = words.sentences * 500 / scope.units
    base[.asked] = scope.units * 125
    base[.ideas] = point.requirements.reduce(0) { $0 + Self.places(of: $1) } * 125
    base[.alone] = scope.isWhole ? 1000 : 0
    base[.coverage] = finder.coverage(of: prepared)
    base[.misconception] = hasMisconception ? 1000 : 0
    base[.rejected] = isRejected ? 1000 : 0
    base[.tariff] = point.tariff * 200
    base[.asksList] = asksList ? 1000 : 0
    switch prepared.demand {
    case .content, .account: break
    case .description: base[.asksDescription] = 1000
    case .reasoning, .contrast: base[.asksReasons] = 1000
    case .judgement: base[.asksJudgement] = 1000
    }
    for index in point.requirements.indices {
      let requirement = point.requirements[index]
      var own = base
      own[.isOpen] = requirement.isOpen ? 1000 : 0
      own[.isStructural] = structuralShare(index)
      own[.known] = prepared.knowledge[index].own
      own[.knownKindred] = prepared.knowledge[index].kindred
      own[.denied] = Self.share(earned[index].denied, of: earned[index].denied + earned[index].matches.count)
      own[.opposed] = (earned[index].swapped + earned[index].contradicted) * 333
      if prepared.isStructural[index] { own[.structure] = earned[index].quality }
      own[.others] = Self.others(than: index, earned, point)
      earned[index].places = places(of: requirement, index, earned[index], own, fresh: words.fresh)
    }
  }

  /// How far a requirement is met by how the answer is built, thousandths.
  private func structuralShare(_ index: Int) -> Int {
    without.contains(.criteria) && !prepared.isStructural[index] ? 0 : prepared.structuralShares[index]
  }

  /// Ideas of the other requirements that were found, thousandths; 500 where there is no other.
  private static func others(than index: Int, _ earned: [PointMarker.Earned], _ point: MarkingPoint) -> Int {
    guard earned.count > 1 else { return 500 }
    var sum = 0
    for other in earned.indices where other != index {
      sum += min(1000, earned[other].matches.count * 1000 / max(1, point.requirements[other].quantity))
    }
    return sum / (earned.count - 1)
  }

  /// How much words of the rubric itself tell at least that are a trace: every answer has one of its common words.
  private static let leastTelling = 3

  /// The ideas that were not found of which the answer has some words, the strongest first; a word is a trace of one idea
  /// only, and of none where it is evidence.
  private func traces(
    of requirement: Requirement, _ index: Int, _ earned: PointMarker.Earned, _ asked: Int, _ used: inout [Int32]
  ) -> [IdeaMatch] {
    var traces: [IdeaMatch] = []
    let ideas = prepared.ideas[index]
    let (matches, misplaced, unpaired) = (earned.matches, earned.misplaced, earned.unpaired)
    for number in finder.touched(ideas) {
      let source = finder.ideas[ideas.lowerBound + number].source
      if source == .kindred || source == .refused
        || matches.contains(where: { $0.idea == number })
        || misplaced.contains(number) || unpaired.contains(number)
      {
        continue
      }
      if let trace = trace(of: number, index, used) { traces.append(trace) }
    }
    if traces.count < 2 {
      for trace in traces { used += trace.core }
      return traces
    }
    var kept: [IdeaMatch] = []
    let missing = asked - matches.count
    while let strongest = Self.strongest(traces) {
      let trace = traces.remove(at: strongest)
      used += trace.core
      kept.append(trace)
      if kept.count == missing { break }
      // What is left of the others without its words.
      for place in traces.indices.reversed() where traces[place].core.contains(where: { used.contains($0) }) {
        if let rest = self.trace(of: traces[place].idea, index, used) {
          traces[place] = rest
        } else {
          traces.remove(at: place)
        }
      }
    }
    return kept
  }

  /// A trace of an idea in words that are evidence of nothing else.
  private func trace(of number: Int, _ index: Int, _ used: [Int32]) -> IdeaMatch? {
    let idea = prepared.ideas[index].lowerBound + number
    guard let trace = finder.trace(of: idea, requirement: index, number: number, used: used),
      trace.by != .exact || trace.parts >= Self.leastTelling, claims.verdict(trace) == .holds,
      !claims.saysWhatIsPrevented(trace), scope.holds(trace, finder.analysis)
    else { return nil }
    return trace
  }

  /// The place of the trace that holds most, the first among equals.
  private static func strongest(_ traces: [IdeaMatch]) -> Int? {
    traces.indices.min { (traces[$1].coverage, traces[$0].idea) < (traces[$0].coverage, traces[$1].idea) }
  }

  /// What the answer holds of each of the rubric's own ideas of a requirement, the most first.
  private func overlaps(of index: Int) -> [IdeaOverlap] {
    if without.contains(.traces) { return [] }
    let ideas = prepared.ideas[index]
    var overlaps: [IdeaOverlap] = []
    for number in finder.touched(ideas) {
      let source = finder.ideas[ideas.lowerBound + number].source
      if source == .kindred || source == .refused { continue }
      overlaps.append(finder.overlap(of: ideas.lowerBound + number, in: scope.sentences))
    }
    return overlaps.count < 2 ? overlaps : overlaps.sorted { $1.isLess(than: $0) }
  }

  private func places(
    of requirement: Requirement, _ index: Int, _ earned: PointMarker.Earned, _ base: CreditMeasures, fresh: Int
  ) -> [CreditMeasures] {
    let count = Self.places(of: requirement)
    let overlaps = overlaps(of: index)
    return (0..<count).map { place in
      var own = base
      if place < overlaps.count {
        own[.overlap] = overlaps[place].anywhere
        own[.together] = overlaps[place].together
        own[.overlapTelling] = overlaps[place].telling * 40
        own[.turned] = overlaps[place].turned
      }
      if !prepared.isStructural[index], place < earned.statements.count {
        own[.structure] = earned.statements[place].worth
      }
      own.weight = requirement.weight * 840 / count
      own[.place] = place * 250
      own[.fresh] = fresh * 1000 / (6 * (place + 1))
      if place < earned.matches.count {
        let match = earned.matches[place]
        if match.coverage < 1000 {
          own[.hinted] = 1000
        } else if requirement.ideas[match.idea].source == .kindred {
          own[.kindred] = 1000
        } else {
          own[.named] = 1000
        }
        own[.specific] = match.isThin ? 250 : match.core.count * 250
        let isOutright = !match.isThin && PointMarker.isOutright(match, requirement.ideas[match.idea].source)
        own[.ownWord] = isOutright ? 1000 : 0
        own[.demandMet] = structure.meets(requirement.command.demand, match, others: earned.matches)
        own[.near] =
          structure.substance(in: finder.analysis.sentence(ofWord: match.words.lowerBound), beyond: match) * 100
      } else if place - earned.matches.count < earned.traces.count {
        let trace = earned.traces[place - earned.matches.count]
        own[.strength] = trace.coverage
        own[.telling] = trace.parts * 40
        own[.ownWord] = trace.by == .exact ? 1000 : 0
      }
      own[.hit] = own[.named] + own[.kindred] + own[.hinted] * 4 / 10
      own[.miss] = 1000 - min(1000, own[.hit] + own[.strength])
      if !without.isEmpty { own.leaveOut(without) }
      return own
    }
  }
}
