internal import Language
internal import RubricModel

/// The learnt rules of a question, made ready: what an answer's total is, and what marks it earns.
final class LearntRules: Sendable {
  let scheme: LearntScheme
  /// The rules of words by the number of their first word, upwards.
  private let starts: [Word]
  /// The words of the examples, upwards, each with the number of its example.
  private let exampleWords: [Word]
  /// The rules that look for a concept.
  private let concepts: [Int]

  /// A word with the number of what it is of.
  private struct Word: Sendable {
    var stem: Int32
    var number: Int32
  }

  /// Something found: the rule and the words that it was found in.
  struct Hit {
    var rule: Int
    var words: Range<Int>
    var by: MatchKind
  }

  init(_ scheme: LearntScheme) {
    self.scheme = scheme
    concepts = scheme.rules.indices.filter { scheme.rules[$0].kind == .concept }
    starts = scheme.rules.indices.filter { scheme.rules[$0].kind != .concept }
      .map { Word(stem: scheme.rules[$0].words[0].rawValue, number: Int32($0)) }
      .sorted { ($0.stem, $0.number) < ($1.stem, $1.number) }
    exampleWords = scheme.examples.enumerated().flatMap { number, example in
      example.words.map { Word(stem: $0.rawValue, number: Int32(number)) }
    }.sorted { ($0.stem, $0.number) < ($1.stem, $1.number) }
  }

  /// Every rule that the answer has, once, where it has it first.
  ///
  /// - Parameter leftOut: the sentences that are not read; empty for none.
  func hits(in finder: IdeaFinder, leftOut: [Bool]) -> [Hit] {
    let analysis = finder.analysis
    var hits: [Hit] = []
    for rule in concepts {
      var next = finder.firstHit[Int(scheme.rules[rule].term.rawValue)]
      while next >= 0 {
        let hit = finder.hits[Int(next)]
        next = finder.nextHit[Int(next)]
        if hit.isWeak || hit.isNegated { continue }
        if !leftOut.isEmpty, leftOut[analysis.sentence(ofWord: Int(hit.words.lowerBound))] { continue }
        hits.append(Hit(rule: rule, words: Int(hit.words.lowerBound)..<Int(hit.words.upperBound), by: hit.by))
        break
      }
    }
    var isFound = [Bool](repeating: false, count: scheme.rules.count)
    for index in analysis.words.indices {
      let stem = analysis.words[index].stem
      if stem == .unknown || analysis.words[index].flags.contains(.negated) { continue }
      if !leftOut.isEmpty, leftOut[analysis.sentence(ofWord: index)] { continue }
      var place = Self.first(stem.rawValue, in: starts)
      while place < starts.count, starts[place].stem == stem.rawValue {
        let rule = Int(starts[place].number)
        place += 1
        if isFound[rule] { continue }
        guard let end = end(scheme.rules[rule], at: index, in: analysis) else { continue }
        isFound[rule] = true
        hits.append(Hit(rule: rule, words: index..<end, by: .exact))
      }
    }
    return hits
  }

  /// The first place of this word, or of one after it, among words that stand upwards.
  private static func first(_ stem: Int32, in words: [Word]) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].stem < stem { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The end of what a rule finds from a word on; nil where it finds nothing.
  private func end(_ rule: LearntScheme.Rule, at start: Int, in analysis: Reading) -> Int? {
    var index = start + 1
    let clause = analysis.words[start].clause
    for word in rule.words.dropFirst() {
      switch rule.kind {
      case .word, .concept: return nil
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
  struct Likeness {
    var right = 0
    var wrong = 0
    /// The right example that it is likest.
    var example: Int?
  }

  func likeness(in analysis: Reading, leftOut: [Bool]) -> Likeness {
    if scheme.examples.isEmpty { return Likeness() }
    var words: [Int32] = []
    var unknown: [UInt32] = []
    for index in analysis.words.indices where !LearntScheme.isLittle(analysis.words[index].classes) {
      let word = analysis.words[index]
      if !leftOut.isEmpty, leftOut[analysis.sentence(ofWord: index)] { continue }
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
    let shared = shared(words)
    var best = Likeness()
    for (number, example) in scheme.examples.enumerated() where !example.words.isEmpty {
      let likeness = LearntScheme.likeness(shared: shared[number], words.count + unknown.count, example.words.count)
      if !example.isRight {
        best.wrong = max(best.wrong, likeness)
      } else if likeness > best.right {
        best.right = likeness
        best.example = number
      }
    }
    return best
  }

  /// How many of some words, each once and upwards, each example has.
  private func shared(_ words: [Int32]) -> [Int] {
    var shared = [Int](repeating: 0, count: scheme.examples.count)
    for word in words {
      var place = Self.first(word, in: exampleWords)
      while place < exampleWords.count, exampleWords[place].stem == word {
        shared[Int(exampleWords[place].number)] += 1
        place += 1
      }
    }
    return shared
  }

  /// The sum of all that the answer has.
  ///
  /// - Parameter points: the score of each marking point, thousandths, and its tariff.
  func total(_ hits: [Hit], words: Int, like: Likeness, points: [(score: Int, tariff: Int)]) -> Int {
    var total = hits.reduce(0) { $0 + scheme.rules[$1.rule].weight }
    total += Self.share(scheme.length, min(words, LearntScheme.fullLength), of: LearntScheme.fullLength)
    total += worth(like) + Self.share(scheme.likeWrong, like.wrong, of: 1000)
    // In the browser a whole number has 32 bits: many marks times thousandths times a weight are more.
    let tariffs = points.reduce(Int64(0)) { $0 + Int64($1.tariff) }
    if tariffs > 0 {
      let scores = points.reduce(Int64(0)) { $0 + Int64($1.score) * Int64($1.tariff) }
      total += Self.share(Int64(scheme.coverage) * scores, of: 1000 * tariffs)
    }
    for (point, weight) in zip(points, scheme.points) { total += Self.share(weight, point.score, of: 1000) }
    return total
  }

  /// What the likeness to a right example adds.
  func worth(_ like: Likeness) -> Int { Self.share(scheme.likeRight, like.right, of: 1000) }

  private static func share(_ weight: Int, _ part: Int, of whole: Int) -> Int {
    share(Int64(weight) * Int64(part), of: Int64(whole))
  }

  /// A quotient, rounded to the nearest whole number.
  private static func share(_ part: Int64, of whole: Int64) -> Int {
    Int(truncatingIfNeeded: part >= 0 ? (part + whole / 2) / whole : -((-part + whole / 2) / whole))
  }

  /// The marks of a total.
  func marks(_ total: Int) -> Int { scheme.thresholds.prefix { total >= $0 }.count }

  /// The total from which there is a further mark; nil at full marks.
  func needed(after marks: Int) -> Int? { marks < scheme.thresholds.count ? scheme.thresholds[marks] : nil }

  /// The share of the marks that is to be expected, thousandths.
  func share(_ total: Int) -> Int {
    let chances = scheme.thresholds.indices.reduce(0) { $0 + chance(of: $1 + 1, total) }
    return scheme.thresholds.isEmpty ? 0 : chances * 10 / scheme.thresholds.count
  }

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
