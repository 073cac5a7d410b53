internal import Language
internal import RubricModel

/// Puts an answer on the level of response whose description fits it best, and finds its mark on that level.
///
/// Best fit, as awarding bodies instruct their examiners: the answer as a whole is held against each description; a level
/// near to the next is for a person to decide.
struct LevelMarker {
  /// What an answer shows, on the scale of ``Level/Traits``: hundredths, 0…300.
  struct Profile {
    var breadth: Int
    var development: Int
    /// Hundredths of its ideas that are joined to a reason or a consequence.
    var reasons: Int
    var judges: Bool
    var weighs: Bool
  }

  struct Fit {
    /// Place of the level in the scheme.
    var level: Int
    var marks: Int
    /// The next best level is nearly as good.
    var isNearBoundary: Bool
    /// What the answer lacks for the level above.
    var lack: LevelLack
  }

  /// Distance between the two best levels under which a person should look, hundredths of a degree.
  static let nearBoundary = 70

  let scheme: LevelScheme

  /// Ideas of the indicative content that a full answer holds: no answer is expected to say all of it.
  static func expected(of ideas: Int, marks: Int) -> Int { min(ideas, max(2, min(8, marks / 2 + 1))) }

  /// The best fit; nil for an answer that shows nothing of the content.
  func fit(_ profile: Profile) -> Fit? {
    guard profile.breadth > 0 else { return nil }
    let distances = scheme.levels.indices.map { distance(profile, to: $0) }
    var best = 0
    for place in distances.indices where distances[place] < distances[best] { best = place }
    var second = Int.max
    for place in distances.indices where place != best { second = min(second, distances[place]) }
    let isNear = second != Int.max && second - distances[best] < Self.nearBoundary
    return Fit(
      level: best, marks: marks(profile, at: best), isNearBoundary: isNear, lack: lack(profile, above: best))
  }

  // MARK: Distance

  /// How far an answer is from what a level asks, in hundredths of a degree.
  private func distance(_ profile: Profile, to place: Int) -> Int {
    let traits = scheme.levels[place].traits
    var distance = abs(profile.breadth - breadth(of: place)) + abs(profile.development - development(of: place))
    if asksForReasons(traits), profile.reasons < Self.fewReasons { distance += 100 }
    if traits.needsJudgement, !profile.judges { distance += 200 }
    if traits.needsBalance, !profile.weighs { distance += 100 }
    return distance
  }

  /// Of the ideas, hundredths that must have a reason where a level asks for reasons.
  private static let fewReasons = 40

  private func asksForReasons(_ traits: Level.Traits) -> Bool {
    switch traits.demand {
    case .reasoning, .judgement: true
    case .content, .account, .description, .contrast, nil: false
    }
  }

  /// What a level asks for; where it does not say, its place among the others.
  private func breadth(of place: Int) -> Int { (scheme.levels[place].traits.breadth.map { $0 * 100 }) ?? middle(place) }

  private func development(of place: Int) -> Int {
    (scheme.levels[place].traits.development.map { $0 * 100 }) ?? middle(place)
  }

  private func middle(_ place: Int) -> Int { 300 * (2 * place + 1) / (2 * scheme.levels.count) }

  // MARK: Marks

  /// The mark on a level: its lower end where the answer just reaches it, its upper end where it does all that is asked.
  private func marks(_ profile: Profile, at place: Int) -> Int {
    let range = scheme.levels[place].marks
    guard range.count > 1 else { return range.lowerBound }
    let beyond = profile.breadth + profile.development - breadth(of: place) - development(of: place)
    let share = min(200, max(0, beyond + 100))
    return range.lowerBound + ((range.count - 1) * share + 100) / 200
  }

  private func lack(_ profile: Profile, above place: Int) -> LevelLack {
    guard place + 1 < scheme.levels.count else { return .nothing }
    let traits = scheme.levels[place + 1].traits
    if traits.needsJudgement, !profile.judges { return .judgement }
    if traits.needsBalance, !profile.weighs { return .balance }
    if asksForReasons(traits), profile.reasons < Self.fewReasons { return .reasons }
    let missingBreadth = breadth(of: place + 1) - profile.breadth
    let missingDevelopment = development(of: place + 1) - profile.development
    return missingBreadth >= missingDevelopment ? .breadth : .development
  }
}

extension PointMarker {
  /// Decides a question that is marked by levels of response.
  func markByLevels(
    _ point: MarkingPoint, _ scheme: LevelScheme, question: Int, number: Int, _ earned: Earned
  ) -> Outcome {
    let word = point.commands[0].word
    let ideas = point.requirements.first?.ideas.count ?? 0
    let expected = LevelMarker.expected(of: ideas, marks: point.tariff)
    let profile = profile(of: earned.matches, expected: max(1, expected))
    guard let fit = LevelMarker(scheme: scheme).fit(profile) else {
      return Outcome(result: nothing(point, question, number, .nothing), isDenied: earned.denied > 0)
    }
    let reason = Reason.level(place: fit.level, found: earned.matches.count, isNear: fit.isNearBoundary, lack: fit.lack)
    let isTop = fit.marks == point.tariff
    let score = fit.marks * 1000 / point.tariff
    let result = PointResult(
      question: question, point: number, decision: isTop ? .met : .partial, marks: fit.marks, max: point.tariff,
      confidence: fit.isNearBoundary ? 50 : 65, score: score,
      command: command(word, [earned], found: earned.matches.count, isMet: fit.level == scheme.levels.count - 1),
      evidence: evidence([earned]), reason: reason, advice: advice(fit.lack, isTop: isTop))
    return Outcome(result: result, isDenied: false)
  }

  /// Words of substance that a reasoned idea has.
  private static let wordsOfReasoning = 11

  private func profile(of matches: [IdeaMatch], expected: Int) -> LevelMarker.Profile {
    // Of what is there: how much is there is a matter of breadth.
    let needed = max(2, min(matches.count, expected)) * Self.wordsOfReasoning
    let words = structure.substance(around: matches, upTo: needed)
    let reasons = matches.count { structure.reasons($0, others: matches) >= 800 }
    return LevelMarker.Profile(
      breadth: min(300, 300 * matches.count / expected), development: min(300, 300 * words / needed),
      reasons: matches.isEmpty ? 0 : 100 * reasons / matches.count, judges: structure.judges(),
      weighs: structure.contrasts())
  }

  private func advice(_ lack: LevelLack, isTop: Bool) -> Advice {
    switch lack {
    case .nothing: isTop ? .none : .develop
    case .breadth: .addIdeas(1, requirement: 0)
    case .development: .develop
    case .reasons: .meetDemand(requirement: 0)
    case .judgement, .balance: .judge
    }
  }
}
