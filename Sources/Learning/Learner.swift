import Agreement
package import Language
package import Marking
import RubricModel

/// Learns weighted rules from marked answers, and says by cross-validation how well they would mark new ones.
public struct Learner {
  private let texts: [MarkedText]
  private let maxima: [Int]
  private let space: FeatureSpace
  private let seed: UInt64
  private let mostRules: Int
  private static let folds = 5

  /// - Parameters:
  ///   - maxima: full marks of each question of the rubric.
  ///   - given: words that each question gives away; none where nothing is said of them.
  ///   - concepts: finds the concepts that answers name; nil where rules are of words alone.
  ///   - vocabulary: the rubric's.
  ///   - fromWordsAlone: what the program makes of the answers is not learnt from, but all words are, the little ones too.
  package init(
    _ texts: [MarkedText], maxima: [Int], given: [[StemID]] = [], concepts: ConceptFinder? = nil,
    vocabulary: Vocabulary, seed: UInt64, fromWordsAlone: Bool = false
  ) {
    var texts = texts
    if fromWordsAlone {
      for index in texts.indices { texts[index].points = [] }
    }
    self.texts = texts
    mostRules = fromWordsAlone ? 400 : 200
    self.maxima = maxima
    self.seed = seed
    let given = given.map { Set($0.map { [UInt8](vocabulary.key($0)) }) }
    space = FeatureSpace(
      texts, given: given, concepts: concepts, vocabulary: vocabulary, withLittleWords: fromWordsAlone)
  }

  /// Rules from all the answers.
  public func learn(penalty: Double) -> [LearntQuestion] {
    let fit = OrdinalRegression(
      space, maxima: maxima, chosen: texts.indices.filter(isRead),
      OrdinalRegression.Settings(penalty: penalty, seed: seed, mostRules: mostRules))
    var answers: [Int: [Int]] = [:]
    for (place, text) in texts.enumerated() { answers[text.question, default: []].append(place) }
    return answers.keys.sorted().map { question in
      let places = answers[question] ?? []
      let rounded = fit.rounded(question, space)
      return LearntQuestion(
        question: question, answers: places.count, thresholds: rounded.thresholds, coverage: rounded.coverage,
        length: rounded.length, likeRight: rounded.likeRight, likeWrong: rounded.likeWrong,
        right: (fit.examples.right[question] ?? []).map { space.example(texts[$0].text) },
        wrong: (fit.examples.wrong[question] ?? []).map { space.example(texts[$0].text) }, points: rounded.points,
        rules: rules(rounded, places))
    }
  }

  private func rules(_ rounded: OrdinalRegression.Rounded, _ places: [Int]) -> [LearntRule] {
    var having: [Int32: [Int]] = [:]
    for place in places {
      for feature in space.rows[place].features where rounded.rules[feature] != nil {
        having[feature, default: []].append(place)
      }
    }
    var rules: [LearntRule] = []
    for (feature, weight) in rounded.rules.sorted(by: { $0.key < $1.key }) {
      let support = having[feature] ?? []
      guard !support.isEmpty else { continue }
      let half = Double(maxima[texts[support[0]].question]) / 2
      let right = support.filter { (texts[$0].marks >= half) == (weight > 0) }
      let entry = space.features[Int(feature)]
      // Of a concept, an answer with the wording that the excerpt is cut around.
      let shown = right.first { Excerpt.has(entry.shown, in: texts[$0].text) } ?? right.first ?? support[0]
      rules.append(
        LearntRule(
          kind: entry.kind, label: space.label(entry), weight: weight, support: support.count,
          precision: Double(right.count) / Double(support.count),
          example: Excerpt.around(entry.shown, in: texts[shown].text)))
    }
    return rules.sorted { ($1.support, abs($1.weight), $0.label) < ($0.support, abs($0.weight), $1.label) }
  }

  // MARK: Validation

  /// Cross-validates by learner and by question, and chooses the penalty.
  ///
  /// - Parameter penalty: how strongly rules are held back; nil to choose it by validation.
  public func validate(penalty given: Double? = nil) -> Validation {
    let folds = foldsByLearner()
    let (penalty, marks) = choosePenalty(folds, given)
    var validation = Validation(marks: marks, marksOfNewQuestions: [], curve: [], penalty: penalty)
    let questions = Set(texts.map(\.question)).sorted()
    if questions.count > 1 {
      validation.marksOfNewQuestions = [Double](repeating: 0, count: texts.count)
      let count = min(Self.folds, questions.count)
      var group: [Int: Int] = [:]
      for (place, question) in questions.enumerated() { group[question] = place % count }
      for fold in 0..<count {
        let rest = texts.indices.filter { group[texts[$0].question] != fold }
        let left = texts.indices.filter { group[texts[$0].question] == fold }
        predict(left, from: rest, penalty, isUnknown: true, into: &validation.marksOfNewQuestions)
      }
    }
    validation.curve = curve(folds, penalty)
    return validation
  }

  private func predict(
    _ left: [Int], from rest: [Int], _ penalty: Double, isUnknown: Bool = false, into marks: inout [Double]
  ) {
    let settings = OrdinalRegression.Settings(
      penalty: penalty, seed: seed, mostRules: mostRules, usesExamples: !isUnknown)
    let fit = OrdinalRegression(space, maxima: maxima, chosen: rest.filter(isRead), settings)
    var rounded: [Int: OrdinalRegression.Rounded] = [:]
    for place in left {
      let question = texts[place].question
      let scheme = rounded[question] ?? fit.rounded(question, space, isUnknown: isUnknown)
      rounded[question] = scheme
      let row = isUnknown ? space.rows[place] : fit.examples.liken(place, space)
      marks[place] = self.marks(of: place, row, scheme)
    }
  }

  /// Whether rules may ever be asked about an answer.
  private func isRead(_ place: Int) -> Bool { texts[place].standing != .refused }

  /// What an answer gets: no more than without rules where nothing speaks for it that can be quoted.
  private func marks(of place: Int, _ row: FeatureSpace.Row, _ scheme: OrdinalRegression.Rounded) -> Double {
    let program = texts[place].program
    switch texts[place].standing {
    case .refused: return program
    case .doubted where !scheme.hasEvidence(row, space): return program
    case .doubted, .read: break
    }
    let marks = Double(scheme.marks(row))
    return scheme.canQuote(row, space) ? marks : min(marks, program)
  }

  /// The penalty with the least squared error on answers left out, and what these get with it.
  private func choosePenalty(_ folds: [Int], _ given: Double?) -> (penalty: Double, marks: [Double]) {
    func tried(_ penalty: Double) -> (penalty: Double, marks: [Double], error: Double) {
      var marks = [Double](repeating: 0, count: texts.count)
      for fold in 0..<Self.folds {
        let rest = texts.indices.filter { folds[$0] != fold }
        let left = texts.indices.filter { folds[$0] == fold }
        if !left.isEmpty, !rest.isEmpty { predict(left, from: rest, penalty, into: &marks) }
      }
      return (penalty, marks, error(marks, texts.indices))
    }
    if let given {
      let only = tried(given)
      return (only.penalty, only.marks)
    }
    // From the middle to the looser side or, where that is no better, to the stricter one.
    var best = tried(Self.firstPenalty)
    for factor in [0.5, 2.0] {
      while true {
        let next = tried(best.penalty * factor)
        if next.error >= best.error - 1e-9 { break }
        best = next
        if best.penalty <= 0.25 || best.penalty >= 32 { break }
      }
      if best.penalty != Self.firstPenalty { break }
    }
    return (best.penalty, best.marks)
  }

  private static let firstPenalty = 1.0

  /// The squared error of some answers' marks, in shares of full marks.
  func error(_ marks: [Double], _ places: some Sequence<Int>) -> Double {
    places.reduce(0) { sum, place in
      let share = (marks[place] - texts[place].marks) / Double(max(1, maxima[texts[place].question]))
      return sum + share * share
    }
  }

  /// The questions that gain by rules, or do not plainly lose, by answers left out when learning; none where the rules as a
  /// whole are not plainly better than the rubric alone, by a standard error.
  ///
  /// A question has too few answers to tell a small loss from chance: it is dropped where it loses more than a standard error.
  ///
  /// - Parameter before: the marks without rules.
  public func improved(_ validation: Validation, before: [Double]) -> Set<Int> {
    let changes = texts.indices.map { error(validation.marks, [$0]) - error(before, [$0]) }
    func noise(_ places: [Int]) -> Double { places.reduce(0) { $0 + changes[$1] * changes[$1] }.squareRoot() }
    if -changes.reduce(0, +) <= noise(Array(changes.indices)) { return [] }
    var places: [Int: [Int]] = [:]
    for (place, text) in texts.enumerated() { places[text.question, default: []].append(place) }
    return Set(
      places.filter { _, places in places.reduce(0) { $0 + changes[$1] } <= noise(places) }.keys)
  }

  private func curve(_ folds: [Int], _ penalty: Double) -> [(share: Double, answers: Int, kappa: Statistic)] {
    var rest = texts.indices.filter { folds[$0] != 0 }
    let left = texts.indices.filter { folds[$0] == 0 }
    if rest.count < 10 || left.count < 5 { return [] }
    var random = SeededGenerator(seed: seed &+ 1)
    for index in stride(from: rest.count - 1, to: 0, by: -1) {
      rest.swapAt(index, Int.random(in: 0...index, using: &random))
    }
    return [0.1, 0.25, 0.5, 0.75, 1].map { share in
      let some = Array(rest.prefix(max(2, Int(Double(rest.count) * share))))
      var marks = [Double](repeating: 0, count: texts.count)
      predict(left, from: some, penalty, into: &marks)
      let kappa =
        (try? PairTally(reference: left.map { texts[$0].marks }, marker: left.map { marks[$0] }))?
        .continuousQuadraticKappa() ?? .undefined(.noAnswers)
      return (share, some.count, kappa)
    }
  }

  /// A fold for each answer; all answers of a learner have one, and each question has answers in all.
  private func foldsByLearner() -> [Int] {
    var first: [Int: Int] = [:]
    for (place, text) in texts.enumerated() where first[text.learner] == nil { first[text.learner] = place }
    var random = SeededGenerator(seed: seed)
    var learners = first.keys.sorted()
    for index in stride(from: learners.count - 1, to: 0, by: -1) {
      learners.swapAt(index, Int.random(in: 0...index, using: &random))
    }
    // One question's learners after the other's, so that the folds share each question.
    let order = learners.enumerated().sorted { one, other in
      let questions = (texts[first[one.element] ?? 0].question, texts[first[other.element] ?? 0].question)
      return (questions.0, one.offset) < (questions.1, other.offset)
    }
    var fold: [Int: Int] = [:]
    for (place, learner) in order.enumerated() { fold[learner.element] = place % Self.folds }
    return texts.map { fold[$0.learner] ?? 0 }
  }
}
