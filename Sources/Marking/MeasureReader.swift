internal import Language
internal import RubricModel

/// Measures an answer for each idea that a point asks for.
struct MeasureReader {
  /// Ideas of one requirement that are measured one by one; further ones are as the last.
  static let mostPlaces = 8

  let finder: IdeaFinder
  let structure: StructureReader
  /// How many wordings are known for each requirement of the point.
  let knowledge: [RubricKnowledge.Wordings]
  /// What the answer must not say the wrong way round.
  let claims: ClaimReader
  private var answer = CreditMeasures()
  /// Words of substance: content words that are neither given away nor empty, each once.
  private var fresh = 0
  private var content = 0

  init(finder: IdeaFinder, structure: StructureReader, knowledge: [RubricKnowledge.Wordings], claims: ClaimReader) {
    self.claims = claims
    self.finder = finder
    self.knowledge = knowledge
    self.structure = structure
    measureWords()
  }

  /// What holds for the whole answer.
  private mutating func measureWords() {
    let analysis = finder.analysis
    var seen: [UInt32] = []
    var counts = (given: 0, vague: 0, negated: 0, numbers: 0)
    var styles = (absolute: 0, obligation: 0, indefinite: 0, particular: 0, dismissing: 0)
    for word in analysis.words {
      let style = structure.styles[Int(word.stem.rawValue)]
      if style.contains(.absolute) { styles.absolute += 1 }
      if style.contains(.obligation) { styles.obligation += 1 }
      if style.contains(.indefinite) { styles.indefinite += 1 }
      if style.contains(.particular) { styles.particular += 1 }
      if style.contains(.dismissing) { styles.dismissing += 1 }
      if word.flags.contains(.number) { counts.numbers += 1 }
      guard word.isContent else { continue }
      content += 1
      if word.flags.contains(.negated) { counts.negated += 1 }
      let isGiven = word.stem != .unknown && finder.given.contains(word.stem)
      if isGiven { counts.given += 1 }
      if style.contains(.empty) { counts.vague += 1 }
      if isGiven || style.contains(.empty) || seen.contains(word.fingerprint) { continue }
      seen.append(word.fingerprint)
    }
    fresh = seen.count
    let words = analysis.words.count
    answer[.always] = 1000
    answer[.givenShare] = Self.share(counts.given, of: content)
    answer[.vagueShare] = Self.share(counts.vague, of: content)
    answer[.negatedShare] = Self.share(counts.negated, of: content)
    answer[.functionShare] = Self.share(words - content, of: words)
    answer[.absolute] = Self.share(styles.absolute, of: words)
    answer[.obligation] = Self.share(styles.obligation, of: words)
    answer[.indefinite] = Self.share(styles.indefinite, of: words)
    answer[.particular] = Self.share(styles.particular, of: words)
    answer[.dismissing] = Self.share(styles.dismissing, of: words)
    answer[.numbers] = counts.numbers * 250
    answer[.sentences] = analysis.sentences.count * 200
    answer[.judges] = structure.judges() ? 1000 : 0
    answer[.contrasts] = structure.contrasts() ? 1000 : 0
    answer[.link] = analysis.clauses.contains {
      $0.flags.contains(.linking) || !$0.opener.isDisjoint(with: [.reason, .result, .condition])
    } ? 1000 : 0
  }

  private static func share(_ part: Int, of whole: Int) -> Int { whole == 0 ? 0 : part * 1000 / whole }

  /// Measures each idea that the point asks for, and notes where those are hinted at that were not found.
  func measure(
    _ point: MarkingPoint, _ earned: inout [PointMarker.Earned], asksList: Bool, isRejected: Bool, hasMisconception: Bool
  ) {
    var base = answer
    let units = max(1, point.requirements.reduce(0) { $0 + $1.quantity })
    base[.freshLong] = fresh * 1000 / (18 * units)
    base[.length] = content * 1000 / (24 * units)
    base[.coverage] = finder.coverage(of: point)
    base[.misconception] = hasMisconception ? 1000 : 0
    base[.rejected] = isRejected ? 1000 : 0
    base[.tariff] = point.tariff * 200
    base[.asksList] = asksList ? 1000 : 0
    switch point.commands.map({ $0.word.demand }).max(by: { $0.rawValue < $1.rawValue }) ?? .content {
    case .content, .account: break
    case .description: base[.asksDescription] = 1000
    case .reasoning, .contrast: base[.asksReasons] = 1000
    case .judgement: base[.asksJudgement] = 1000
    }
    for index in point.requirements.indices {
      let requirement = point.requirements[index]
      var own = base
      own[.isOpen] = requirement.isOpen ? 1000 : 0
      own[.isStructural] = requirement.kind == .content || requirement.kind == .contrast ? 0 : 1000
      own[.known] = knowledge[index].own
      own[.knownKindred] = knowledge[index].kindred
      own[.denied] = Self.share(earned[index].denied, of: earned[index].denied + earned[index].matches.count)
      own[.others] = Self.others(than: index, earned, point)
      let asked = min(Self.mostPlaces, max(1, requirement.quantity))
      if earned[index].matches.count < asked {
        earned[index].traces = traces(of: requirement, index, earned[index], asked)
      }
      earned[index].places = places(of: requirement, earned[index], asked, own)
    }
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

  /// The ideas that were not found of which the answer has some words, the strongest first.
  private func traces(
    of requirement: Requirement, _ index: Int, _ earned: PointMarker.Earned, _ asked: Int
  ) -> [IdeaMatch] {
    var traces: [IdeaMatch] = []
    for (number, idea) in requirement.ideas.enumerated()
    where idea.source != .kindred && idea.source != .refused && !earned.matches.contains(where: { $0.idea == number })
      && !earned.misplaced.contains(number)
    {
      if let trace = finder.trace(of: idea, requirement: index, number: number), claims.verdict(trace) == .holds {
        traces.append(trace)
      }
    }
    traces.sort { ($1.coverage, $0.idea) < ($0.coverage, $1.idea) }
    return [IdeaMatch](traces.prefix(asked - earned.matches.count))
  }

  private func places(
    of requirement: Requirement, _ earned: PointMarker.Earned, _ count: Int, _ base: CreditMeasures
  ) -> [CreditMeasures] {
    return (0..<count).map { place in
      var own = base
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
        own[.demandMet] = structure.meets(requirement.command.demand, match, others: earned.matches)
        own[.near] =
          structure.substance(in: finder.analysis.sentence(ofWord: match.words.lowerBound), beyond: match) * 100
      } else if place - earned.matches.count < earned.traces.count {
        own[.strength] = earned.traces[place - earned.matches.count].coverage
      }
      own[.hit] = own[.named] + own[.kindred] + own[.hinted] * 4 / 10
      own[.miss] = 1000 - min(1000, own[.hit] + own[.strength])
      return own
    }
  }
}
