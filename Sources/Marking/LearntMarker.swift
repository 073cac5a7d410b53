internal import Language
internal import RubricModel

/// What learnt rules say of an answer.
struct LearntSign {
  /// Tenths of the logarithm of the odds that it earns half of the marks: positive where that is likelier than not.
  var balance: Int
  /// Whether it is likelier to earn less than half of the marks.
  var isAgainst: Bool { balance < 0 }
  /// Whether it speaks for the answer by itself, with words that can be quoted: of what is found in anything at all, some is for
  /// it by chance.
  var isEvidence: Bool { balance >= 10 && !quotations.isEmpty }
  /// What was found; nil for nothing that can be quoted.
  var found: LearntMarker.Found?
  /// The words that speak for it, the weightiest first.
  var quotations: [Evidence] { found?.quotations ?? [] }
}

/// Gives an answer the marks that learnt rules tell, in the place of those that its points add up to.
///
/// It is not asked where an answer as a whole earns nothing. A point gains only where there is something to quote: words
/// that its own ideas were found in, or those of the rules and of the right example that speak for the answer.
struct LearntMarker {
  let rules: LearntRules
  let finder: IdeaFinder
  /// The sentences that are not read, as they say nothing for the answer or belong to other questions; empty for none.
  let leftOut: [Bool]
  /// Words that the question gives away: they are no evidence by themselves.
  let given: StemSet

  private var analysis: Reading { finder.analysis }

  /// Whether the rules do not tell the marks, but are weighed with what is found of the points.
  var isWeighed: Bool { rules.scheme.isWeighed }

  /// Whether something of the answer speaks for it by itself: then it is about the question, in whatever words.
  var hasEvidence: Bool {
    // Where rules are weighed, there are hundreds of them, and one of them is found in anything.
    if isWeighed { return sign.isEvidence }
    for hit in rules.hits(in: finder, leftOut: leftOut)
    where rules.scheme.rules[hit.rule].weight >= LearntScheme.tellingWeight && hit.words.contains(where: { isOwn($0) })
    {
      return true
    }
    let like = rules.likeness(in: analysis, leftOut: leftOut)
    guard let example = like.example, like.right >= LearntScheme.tellingLikeness, rules.worth(like) > 0 else {
      return false
    }
    return !runs(sharedWith: rules.scheme.examples[example]).isEmpty
  }

  /// What the rules say of the answer, where that is weighed with what is found of the points.
  var sign: LearntSign {
    let hits = rules.hits(in: finder, leftOut: leftOut)
    let like = rules.likeness(in: analysis, leftOut: leftOut)
    let total = rules.total(hits, words: words, like: like, points: [])
    let thresholds = rules.scheme.thresholds
    return LearntSign(
      balance: total - thresholds.reduce(0, +) / max(1, thresholds.count), found: Found(self, hits, like))
  }

  /// What was found of the rules: its quotations are made when they are first asked for, as most answers show none of them.
  final class Found {
    private let marker: LearntMarker
    private let hits: [LearntRules.Hit]
    private let like: LearntRules.Likeness
    private(set) lazy var quotations = marker.quotations(hits, like)

    fileprivate init(_ marker: LearntMarker, _ hits: [LearntRules.Hit], _ like: LearntRules.Likeness) {
      self.marker = marker
      self.hits = hits
      self.like = like
    }
  }

  /// Changes the results of the question's points, and returns the marks and whether a person should look.
  func mark(_ results: inout [PointResult], from first: Int) -> (marks: Int, refers: Bool) {
    let places = first..<results.count
    if places.isEmpty { return (0, false) }
    let hits = rules.hits(in: finder, leftOut: leftOut)
    let like = rules.likeness(in: analysis, leftOut: leftOut)
    let total = rules.total(
      hits, words: words, like: like, points: places.map { (results[$0].score, results[$0].max) })
    let quotations = quotations(hits, like)
    let before = places.map { results[$0].marks }
    let marks = distribute(rules.marks(total), &results, places, canQuote: !quotations.isEmpty)
    let confidence = max(0, min(100, rules.chance(of: marks, total) - rules.chance(of: marks + 1, total)))
    for place in places {
      settle(&results[place], before: before[place - first], isAlone: places.count == 1, total, quotations)
      results[place].confidence = confidence
    }
    return (marks, confidence < Marker.referBelow)
  }

  /// Words of the answer that are read.
  private var words: Int {
    if leftOut.isEmpty { return analysis.words.count }
    return analysis.words.indices.count { !leftOut[analysis.sentence(ofWord: $0)] }
  }

  /// Sees to it that the points have so many marks together: the surest gain first, the weakest lose first.
  ///
  /// - Returns: the marks that they have, fewer where there is nothing to quote for more.
  private func distribute(_ marks: Int, _ results: inout [PointResult], _ places: Range<Int>, canQuote: Bool) -> Int {
    var sum = places.reduce(0) { $0 + results[$1].marks }
    let order = places.sorted { (results[$1].score, $0) < (results[$0].score, $1) }
    for place in marks > sum ? order : order.reversed() where sum != marks {
      if marks > sum, !canQuote, results[place].evidence.isEmpty { continue }
      let left = marks - sum
      let change = left > 0 ? min(left, results[place].max - results[place].marks) : max(left, -results[place].marks)
      results[place].marks += change
      sum += change
    }
    return sum
  }

  /// Makes all that is said of a point agree with its marks.
  private func settle(
    _ result: inout PointResult, before: Int, isAlone: Bool, _ total: Int, _ quotations: [Evidence]
  ) {
    if isAlone {
      result.score = rules.share(total)
    } else if result.marks != before {
      let exact = result.marks * 1000 / max(1, result.max)
      result.score = result.marks > before ? max(result.score, exact) : min(result.score, exact)
    }
    if result.marks > before || result.marks > 0 && isAlone { quote(quotations, &result) }
    if result.marks == result.max {
      result.decision = .met
    } else if !result.evidence.isEmpty, result.marks > 0 || result.score >= Self.hintFrom {
      result.decision = .partial
    } else {
      result.decision = .not
      result.evidence = []
      result.command = CommandResult(word: result.command.word, met: false, finding: .noContent)
      if isAlone { result.score = min(result.score, Self.hintFrom - 1) }
    }
    let isMet = result.decision == .met
    if result.decision != .not, result.command.finding == .noContent || isMet && !result.command.met {
      result.command = CommandResult(word: result.command.word, met: true, finding: .byMarkedAnswers)
    }
    if isMet {
      result.advice = .none
    } else if case .none = result.advice {
      result.advice = .develop
    }
    result.reason = .learnt(total: total, needed: rules.needed(after: rules.marks(total)))
    // The total may tell of marks for which there is nothing to quote.
    if result.decision == .not, before == 0, rules.marks(total) > 0 { result.reason = .nothing }
  }

  /// Score from which an answer at least hints at what earns marks, thousandths.
  private static let hintFrom = 250
}

/// The words that speak for an answer.
extension LearntMarker {
  /// Rules that are quoted for one answer, and runs of words that it shares with an example, at most.
  private static let mostQuoted = 12

  /// What the rules that add something have found, the weightiest first, and what the right example shares with the answer.
  private func quotations(_ hits: [LearntRules.Hit], _ like: LearntRules.Likeness) -> [Evidence] {
    let adding = hits.filter { hit in
      rules.scheme.rules[hit.rule].weight > 0 && hit.words.contains { isOwn($0) }
    }.sorted { (rules.scheme.rules[$1.rule].weight, $0.rule) < (rules.scheme.rules[$0.rule].weight, $1.rule) }
    var quotations = adding.prefix(Self.mostQuoted).map { hit in
      evidence(hit.words, by: hit.by, rules.scheme.rules[hit.rule].term)
    }
    if let number = like.example, rules.worth(like) > 0 {
      let example = rules.scheme.examples[number]
      quotations += runs(sharedWith: example).prefix(Self.mostQuoted).map {
        evidence($0, by: .modelAnswer, example.term)
      }
    }
    return quotations
  }

  /// Whether a word is read and not the question's.
  private func isOwn(_ index: Int) -> Bool {
    let word = analysis.words[index]
    if LearntScheme.isLittle(word.classes) || word.stem != .unknown && given.contains(word.stem) { return false }
    return leftOut.isEmpty || !leftOut[analysis.sentence(ofWord: index)]
  }

  /// The runs of words that an example has too, each word once.
  private func runs(sharedWith example: LearntScheme.Example) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var seen: [StemID] = []
    for index in analysis.words.indices where isOwn(index) {
      let stem = analysis.words[index].stem
      guard stem != .unknown, example.words.contains(stem), !seen.contains(stem) else { continue }
      seen.append(stem)
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }

  private func evidence(_ words: Range<Int>, by: MatchKind, _ term: TermID) -> Evidence {
    Evidence(span: analysis.quotation(of: words), requirement: 0, idea: Evidence.noIdea, by: by, term: term)
  }

  /// Adds the quotations whose words are not quoted yet, in the order of the text.
  private func quote(_ quotations: [Evidence], _ result: inout PointResult) {
    for evidence in quotations {
      let span = evidence.span
      if result.evidence.contains(where: { $0.span.start <= span.start && $0.span.end >= span.end }) { continue }
      result.evidence.append(evidence)
    }
    result.evidence.sort { ($0.span.start, $0.span.end, $0.idea) < ($1.span.start, $1.span.end, $1.idea) }
  }
}

extension Reading {
  /// Where words stand, contractions whole.
  func quotation(of range: Range<Int>) -> ByteSpan {
    var start = range.lowerBound
    var last = range.upperBound - 1
    while start > 0, words[start - 1].span.end == words[start].span.start { start -= 1 }
    while last + 1 < words.count, words[last + 1].span.start == words[last].span.end { last += 1 }
    return ByteSpan(start: words[start].span.start, end: words[last].span.end)
  }
}
