internal import Language
internal import RubricModel

/// The learnt rules of a question, made ready: what an answer's total is, and what marks it earns.
final class LearntRules: Sendable {
  let scheme: LearntScheme
  /// The rules by the number of their first word, upwards.
  private let starts: [Start]

  private struct Start: Sendable {
    var stem: Int32
    var rule: Int32
  }

  /// Something found: the rule and the words that it was found in.
  struct Hit {
    var rule: Int
    var words: Range<Int>
  }

  init(_ scheme: LearntScheme) {
    self.scheme = scheme
    starts = scheme.rules.indices.map { Start(stem: scheme.rules[$0].words[0].rawValue, rule: Int32($0)) }
      .sorted { ($0.stem, $0.rule) < ($1.stem, $1.rule) }
  }

  /// Every rule that the answer has, once, where it has it first.
  func hits(in analysis: Reading) -> [Hit] {
    var hits: [Hit] = []
    var isFound = [Bool](repeating: false, count: scheme.rules.count)
    for index in analysis.words.indices {
      let stem = analysis.words[index].stem
      if stem == .unknown { continue }
      var place = first(stem.rawValue)
      while place < starts.count, starts[place].stem == stem.rawValue {
        let rule = Int(starts[place].rule)
        place += 1
        if isFound[rule] { continue }
        guard let end = end(scheme.rules[rule], at: index, in: analysis) else { continue }
        isFound[rule] = true
        hits.append(Hit(rule: rule, words: index..<end))
      }
    }
    return hits
  }

  /// The first of the rules that begin with this word or one after it.
  private func first(_ stem: Int32) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].stem < stem { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The end of what a rule finds from a word on; nil where it finds nothing.
  private func end(_ rule: LearntScheme.Rule, at start: Int, in analysis: Reading) -> Int? {
    var index = start + 1
    let clause = analysis.words[start].clause
    for word in rule.words.dropFirst() {
      switch rule.kind {
      case .word: return nil
      case .phrase:
        guard index < analysis.words.count, analysis.words[index].stem == word else { return nil }
      case .link:
        while index < analysis.words.count, analysis.words[index].clause == clause, analysis.words[index].stem != word {
          index += 1
        }
        guard index < analysis.words.count, analysis.words[index].clause == clause else { return nil }
      }
      index += 1
    }
    return index
  }

  /// How like the answer is to the right and to the wrong example that it is likest, thousandths.
  func likeness(in analysis: Reading) -> (right: Int, wrong: Int) {
    if scheme.examples.isEmpty { return (0, 0) }
    var words: [Int32] = []
    var unknown: [UInt32] = []
    for index in analysis.words.indices where !LearntScheme.isLittle(analysis.words[index].classes) {
      let word = analysis.words[index]
      if word.stem == .unknown {
        if !unknown.contains(word.fingerprint) { unknown.append(word.fingerprint) }
      } else {
        words.append(word.stem.rawValue)
      }
      // More words than any example has make an answer like none.
      if unknown.count > 200 { break }
    }
    words.sort()
    var count = 0
    for index in words.indices where index == 0 || words[index] != words[index - 1] {
      words[count] = words[index]
      count += 1
    }
    words.removeSubrange(count...)
    var best = (right: 0, wrong: 0)
    for example in scheme.examples where !example.words.isEmpty {
      let shared = Self.shared(words, example.words)
      let likeness = LearntScheme.likeness(shared: shared, words.count + unknown.count, example.words.count)
      if example.isRight { best.right = max(best.right, likeness) } else { best.wrong = max(best.wrong, likeness) }
    }
    return best
  }

  private static func shared(_ words: [Int32], _ example: [StemID]) -> Int {
    var (first, second, shared) = (0, 0, 0)
    while first < words.count, second < example.count {
      if words[first] == example[second].rawValue {
        shared += 1
        first += 1
        second += 1
      } else if words[first] < example[second].rawValue {
        first += 1
      } else {
        second += 1
      }
    }
    return shared
  }

  /// The sum of all that the answer has.
  ///
  /// - Parameter points: the score of each marking point, thousandths, and its tariff.
  func total(_ hits: [Hit], words: Int, like: (right: Int, wrong: Int), points: [(score: Int, tariff: Int)]) -> Int {
    var total = hits.reduce(0) { $0 + scheme.rules[$1.rule].weight }
    total += Self.share(scheme.length * min(words, LearntScheme.fullLength), of: LearntScheme.fullLength)
    total += Self.share(scheme.likeRight * like.right, of: 1000) + Self.share(scheme.likeWrong * like.wrong, of: 1000)
    let tariffs = points.reduce(0) { $0 + $1.tariff }
    if tariffs > 0 {
      total += Self.share(scheme.coverage * points.reduce(0) { $0 + $1.score * $1.tariff }, of: 1000 * tariffs)
    }
    for (point, weight) in zip(points, scheme.points) { total += Self.share(weight * point.score, of: 1000) }
    return total
  }

  /// A quotient, rounded to the nearest whole number.
  private static func share(_ part: Int, of whole: Int) -> Int {
    part >= 0 ? (part + whole / 2) / whole : -((-part + whole / 2) / whole)
  }

  /// The marks of a total.
  func marks(_ total: Int) -> Int { scheme.thresholds.prefix { total >= $0 }.count }

  /// The chance that a person gives at least so many marks, percent.
  func chance(of marks: Int, _ total: Int) -> Int {
    if marks <= 0 { return 100 }
    if marks > scheme.thresholds.count { return 0 }
    return Self.logistic(total - scheme.thresholds[marks - 1])
  }

  /// 100 / (1 + e^(−x/10)), by a table for 0, 1, … 50.
  static func logistic(_ tenths: Int) -> Int {
    let percent = table[min(abs(tenths), table.count - 1)]
    return tenths >= 0 ? percent : 100 - percent
  }

  private static let table = [
    50, 52, 55, 57, 60, 62, 65, 67, 69, 71, 73, 75, 77, 79, 80, 82, 83, 85, 86, 87, 88, 89, 90, 91, 92, 92, 93, 94, 94,
    95, 95, 96, 96, 96, 97, 97, 97, 98, 98, 98, 98, 98, 99, 99, 99, 99, 99, 99, 99, 99, 99,
  ]
}

/// Gives an answer the marks that learnt rules tell, in the place of those that its points add up to.
struct LearntMarker {
  let rules: LearntRules
  let question: Question

  /// Rules that are quoted for one answer, at most.
  private static let mostQuoted = 12

  /// Changes the results of the question's points, and returns the marks and whether a person should look.
  func mark(_ analysis: Reading, _ results: inout [PointResult], from first: Int) -> (marks: Int, refers: Bool) {
    let places = first..<results.count
    if places.isEmpty { return (0, false) }
    let hits = rules.hits(in: analysis)
    let total = rules.total(
      hits, words: analysis.words.count, like: rules.likeness(in: analysis),
      points: places.map { (results[$0].score, results[$0].max) })
    let marks = min(rules.marks(total), places.reduce(0) { $0 + results[$1].max })
    let confidence = rules.chance(of: marks, total) - rules.chance(of: marks + 1, total)
    let share =
      (1...rules.scheme.thresholds.count).reduce(0) { $0 + rules.chance(of: $1, total) * 10 }
      / rules.scheme.thresholds.count
    distribute(marks, &results, places)
    for place in places {
      results[place].confidence = max(0, min(100, confidence))
      results[place].reason = .learnt(total: total, needed: needed(after: marks))
      if places.count == 1 { results[place].score = share }
      results[place].decision =
        results[place].marks == results[place].max ? .met : results[place].marks > 0 || share >= 250 ? .partial : .not
      results[place].command.met = results[place].marks == results[place].max
      results[place].advice = results[place].marks == results[place].max ? .none : .develop
    }
    quote(hits, analysis, &results[first])
    return (marks, confidence < Marker.referBelow)
  }

  /// The total from which there is a further mark; nil at full marks.
  private func needed(after marks: Int) -> Int? {
    marks < rules.scheme.thresholds.count ? rules.scheme.thresholds[marks] : nil
  }

  /// Sees to it that the points have so many marks together: the surest gain first, the weakest lose first.
  private func distribute(_ marks: Int, _ results: inout [PointResult], _ places: Range<Int>) {
    var left = marks - places.reduce(0) { $0 + results[$1].marks }
    let order = places.sorted { (results[$1].score, $0) < (results[$0].score, $1) }
    for place in left > 0 ? order : order.reversed() where left != 0 {
      let change = left > 0 ? min(left, results[place].max - results[place].marks) : max(left, -results[place].marks)
      results[place].marks += change
      left -= change
    }
  }

  /// Quotes the words that spoke for the answer, where it earns anything.
  private func quote(_ hits: [LearntRules.Hit], _ analysis: Reading, _ result: inout PointResult) {
    if result.marks == 0 {
      result.evidence = []
      return
    }
    let best = hits.filter { rules.scheme.rules[$0.rule].weight > 0 }
      .sorted { (rules.scheme.rules[$1.rule].weight, $0.rule) < (rules.scheme.rules[$0.rule].weight, $1.rule) }
      .prefix(Self.mostQuoted)
    for hit in best {
      let span = ByteSpan(
        start: analysis.words[hit.words.lowerBound].span.start, end: analysis.words[hit.words.upperBound - 1].span.end)
      if result.evidence.contains(where: { $0.span.start <= span.start && $0.span.end >= span.end }) { continue }
      result.evidence.append(
        Evidence(span: span, requirement: 0, idea: 0, by: .exact, term: rules.scheme.rules[hit.rule].term))
    }
    result.evidence.sort { ($0.span.start, $0.span.end, $0.idea) < ($1.span.start, $1.span.end, $1.idea) }
  }
}
