import Foundation
import RubricModel

/// Ordinal logistic regression of marks on what answers have, with a penalty on every weight.
///
/// The chance of at least k marks is 1 / (1 + e^−(total − thresholdₖ)), with one total an answer. A half mark is half of
/// the next mark. Coverage, length and the thresholds are shared by the questions, as far as each does not differ.
struct OrdinalRegression {
  struct Settings {
    /// The penalty on half the squared weight of a rule.
    var penalty = 1.0
    /// How much more links and phrases are held back than words.
    var phrasePenalty = 2.0
    var iterations = 120
    var seed: UInt64 = 1
    /// Rules of a question, at most.
    var mostRules = 200
    /// Whether answers are compared with examples; those to other questions cannot be.
    var usesExamples = true
  }

  /// Where each weight stands.
  private struct Layout {
    var features: Int
    /// By question: where its own coverage, its points and its thresholds begin.
    var own: [Int] = []
    var points: [Int] = []
    var thresholds: [Int] = []
    /// By full marks: where the shared thresholds begin.
    var shared: [Int: Int] = [:]
    var coverage = 0
    var length = 0
    var likeRight = 0
    var likeWrong = 0
    var count = 0

    init(features: Int, maxima: [Int], points: [Int]) {
      self.features = features
      coverage = features
      length = features + 1
      likeRight = features + 2
      likeWrong = features + 3
      count = features + 4
      for question in maxima.indices {
        own.append(count)
        count += 1
        self.points.append(count)
        count += points[question]
        thresholds.append(count)
        count += maxima[question]
        if shared[maxima[question]] == nil {
          shared[maxima[question]] = count
          count += maxima[question]
        }
      }
    }
  }

  private let layout: Layout
  let examples: Examples
  private let maxima: [Int]
  private let pointCounts: [Int]
  private let mostRules: Int
  private(set) var weights: [Double]

  /// - Parameters:
  ///   - maxima: full marks of each question.
  ///   - chosen: the rows to learn from.
  init(_ space: FeatureSpace, maxima: [Int], chosen: [Int], _ settings: Settings) {
    let pointCounts = maxima.indices.map { question in
      // A single point says what coverage says.
      let points = space.rows.first { $0.question == question }?.points.count ?? 0
      return points > 1 ? points : 0
    }
    let layout = Layout(features: space.features.count, maxima: maxima, points: pointCounts)
    self.layout = layout
    self.maxima = maxima
    self.pointCounts = pointCounts
    mostRules = settings.mostRules
    var penalties = [Double](repeating: settings.penalty, count: layout.count)
    for (place, feature) in space.features.enumerated() where feature.kind == .phrase || feature.kind == .link {
      penalties[place] *= settings.phrasePenalty
    }
    penalties[layout.coverage] = 0.01
    penalties[layout.length] = 0.1
    penalties[layout.likeRight] = 0.1
    penalties[layout.likeWrong] = 0.1
    for start in layout.shared { for place in start.value..<(start.value + start.key) { penalties[place] = 0.01 } }
    for place in layout.own { penalties[place] = 2 * settings.penalty }
    // How hard a question is differs more between questions than what a word is worth.
    for question in maxima.indices {
      for mark in 0..<maxima[question] { penalties[layout.thresholds[question] + mark] = settings.penalty / 4 }
    }
    var start = [Double](repeating: 0, count: layout.count)
    for (full, place) in layout.shared { for mark in 0..<full { start[place + mark] = Double(mark) } }
    let examples = Examples(space, maxima: maxima, chosen: settings.usesExamples ? chosen : [], seed: settings.seed)
    self.examples = examples
    let rows = chosen.map { examples.liken($0, space) }
    weights = Minimiser.minimum(from: start, iterations: settings.iterations) { x, gradient in
      var value = 0.0
      for index in x.indices {
        value += penalties[index] * x[index] * x[index] / 2
        gradient[index] = penalties[index] * x[index]
      }
      for row in rows { value += Self.loss(row, x, layout, maxima, pointCounts, &gradient) }
      return value
    }
  }

  private static func loss(
    _ row: FeatureSpace.Row, _ x: [Double], _ layout: Layout, _ maxima: [Int], _ pointCounts: [Int],
    _ gradient: inout [Double]
  ) -> Double {
    let question = row.question
    let total = total(row, x, layout, pointCounts)
    let full = maxima[question]
    let shared = layout.shared[full] ?? 0
    var slope = 0.0
    var loss = 0.0
    for mark in 0..<full {
      let target = min(1, max(0, row.marks - Double(mark)))
      let margin = total - x[layout.thresholds[question] + mark] - x[shared + mark]
      let chance = 1 / (1 + exp(-margin))
      loss += (margin > 0 ? log1p(exp(-margin)) : log1p(exp(margin)) - margin) + (1 - target) * margin
      let error = chance - target
      slope += error
      gradient[layout.thresholds[question] + mark] -= error
      gradient[shared + mark] -= error
    }
    for feature in row.features { gradient[Int(feature)] += slope }
    gradient[layout.coverage] += slope * row.coverage
    gradient[layout.own[question]] += slope * row.coverage
    gradient[layout.length] += slope * row.length
    gradient[layout.likeRight] += slope * row.likeRight
    gradient[layout.likeWrong] += slope * row.likeWrong
    if pointCounts[question] > 0 {
      for (place, point) in row.points.enumerated() { gradient[layout.points[question] + place] += slope * point }
    }
    return loss
  }

  private static func total(_ row: FeatureSpace.Row, _ x: [Double], _ layout: Layout, _ pointCounts: [Int]) -> Double {
    var total = (x[layout.coverage] + x[layout.own[row.question]]) * row.coverage + x[layout.length] * row.length
    total += x[layout.likeRight] * row.likeRight + x[layout.likeWrong] * row.likeWrong
    for feature in row.features { total += x[Int(feature)] }
    if pointCounts[row.question] > 0 {
      for (place, point) in row.points.enumerated() { total += x[layout.points[row.question] + place] * point }
    }
    return total
  }

  // MARK: Whole numbers

  /// The weights of one question in whole numbers.
  struct Rounded {
    var thresholds: [Int]
    var coverage: Int
    var length: Int
    var likeRight: Int
    var likeWrong: Int
    var points: [Int]
    /// Features with their weights, other than 0.
    var rules: [Int32: Int]

    /// The marks of an answer.
    func marks(_ row: FeatureSpace.Row) -> Int {
      let total = total(row)
      return thresholds.prefix { total >= $0 }.count
    }

    /// Whether something of the answer speaks for it by itself.
    func hasEvidence(_ row: FeatureSpace.Row, _ space: FeatureSpace) -> Bool {
      row.features.contains { (rules[$0] ?? 0) >= LearntScheme.tellingWeight && space.features[Int($0)].isOwn }
        || likeRight > 0 && row.likeRight * 1000 >= Double(LearntScheme.tellingLikeness)
    }

    /// Whether there is anything in the answer to quote for a mark.
    func canQuote(_ row: FeatureSpace.Row, _ space: FeatureSpace) -> Bool {
      row.coverage > 0 || likeRight > 0 && row.likeRight > 0
        || row.features.contains { (rules[$0] ?? 0) > 0 && space.features[Int($0)].isOwn }
    }

    /// As marking adds it up.
    func total(_ row: FeatureSpace.Row) -> Int {
      var total = row.features.reduce(0) { $0 + (rules[$1] ?? 0) }
      total += Int((Double(coverage) * row.coverage).rounded()) + Int((Double(length) * row.length).rounded())
      total += Int((Double(likeRight) * row.likeRight).rounded()) + Int((Double(likeWrong) * row.likeWrong).rounded())
      for (weight, point) in zip(points, row.points) { total += Int((Double(weight) * point).rounded()) }
      return total
    }
  }

  /// Weights below this are left out: a rule that changes the odds by less than a fifth is noise to a reader.
  static let leastWeight = 2

  /// - Parameter isUnknown: nothing of the question was learnt from: what the questions share must do.
  func rounded(_ question: Int, _ space: FeatureSpace, isUnknown: Bool = false) -> Rounded {
    let scale = Double(LearntScheme.scale)
    func whole(_ value: Double) -> Int { Int((value * scale).rounded()) }
    var rules: [(feature: Int32, weight: Int)] = []
    if !isUnknown {
      for (place, feature) in space.features.enumerated() where feature.question == question {
        let weight = whole(weights[place])
        if abs(weight) >= Self.leastWeight { rules.append((Int32(place), weight)) }
      }
    }
    rules.sort { (abs($1.weight), $0.feature) < (abs($0.weight), $1.feature) }
    let shared = layout.shared[maxima[question]] ?? 0
    var thresholds: [Int] = []
    for mark in 0..<maxima[question] {
      let threshold = whole(
        weights[shared + mark] + (isUnknown ? 0 : weights[layout.thresholds[question] + mark]))
      thresholds.append(max(threshold, thresholds.last ?? threshold))
    }
    return Rounded(
      thresholds: thresholds,
      coverage: whole(weights[layout.coverage] + (isUnknown ? 0 : weights[layout.own[question]])),
      // To be like what is right is never against an answer, nor to be like what is wrong for it: that would be chance.
      length: whole(weights[layout.length]), likeRight: isUnknown ? 0 : max(0, whole(weights[layout.likeRight])),
      likeWrong: isUnknown ? 0 : min(0, whole(weights[layout.likeWrong])),
      points: (0..<pointCounts[question]).map { isUnknown ? 0 : whole(weights[layout.points[question] + $0]) },
      rules: Dictionary(uniqueKeysWithValues: rules.prefix(mostRules).map { ($0.feature, $0.weight) }))
  }
}
