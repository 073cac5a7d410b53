/// A program's scores beside the marks of one or more people, some of them missing: how well it predicts true scores.
///
/// A true score is the mean mark that an answer would get from endlessly many people. The formulas are those of RSMTool
/// (Loukina et al., 2020, after M. S. Johnson), with an answer that no person marked left out.
public struct TrueScoreTally: Tally {
  public let counts: [Int]
  public let kinds: [Int32]
  private let groups: [Marks]

  /// What is needed of an answer: the program's score, and the number, mean and squared spread of the people's marks.
  private struct Marks {
    let program: Double
    let number: Double
    let mean: Double
    let spread: Double

    init(program: Double, people: [[Double?]], answer: Int) {
      self.program = program
      var number = 0.0
      var sum = 0.0
      for person in people {
        guard let mark = person[answer] else { continue }
        number += 1
        sum += mark
      }
      self.number = number
      mean = number == 0 ? 0 : sum / number
      var spread = 0.0
      for person in people {
        guard let mark = person[answer] else { continue }
        spread += (mark - mean) * (mark - mean)
      }
      self.spread = spread
    }
  }

  /// - Parameters:
  ///   - program: the program's score of each answer.
  ///   - people: one column of marks a person, nil where that person did not mark the answer.
  public init(program: [Double], people: [[Double?]]) throws(MarkProblem) {
    try checkMarks(program)
    try checkMarks(people, count: program.count)
    let scores = RankedValues(program)
    var columns = [(numbers: scores.places, below: scores.levels.count)]
    for person in people {
      let ranked = RankedValues(person.compactMap { $0 })
      let missing = ranked.levels.count
      var column = [Int32](repeating: Int32(missing), count: program.count)
      var next = 0
      for answer in person.indices where person[answer] != nil {
        column[answer] = ranked.places[next]
        next += 1
      }
      columns.append((column, missing + 1))
    }
    let rows = DistinctRows(columns, count: program.count)
    self.init(
      counts: Self.count(rows.kinds, kindCount: rows.examples.count), kinds: rows.kinds,
      groups: rows.examples.map { Marks(program: program[$0], people: people, answer: $0) })
  }

  private init(counts: [Int], kinds: [Int32], groups: [Marks]) {
    self.counts = counts
    self.kinds = kinds
    self.groups = groups
  }

  public func recounted(_ counts: [Int]) -> TrueScoreTally {
    TrueScoreTally(counts: counts, kinds: kinds, groups: groups)
  }

  /// The variance of one person's mark about the true score, in squared marks, from the answers that several people marked.
  public var errorVariance: Statistic {
    var spread = 0.0
    var freedom = 0.0
    for kind in counts.indices where counts[kind] > 0 && groups[kind].number > 1 {
      spread += Double(counts[kind]) * groups[kind].spread
      freedom += Double(counts[kind]) * (groups[kind].number - 1)
    }
    if kinds.isEmpty { return .undefined(.noAnswers) }
    return freedom == 0 ? .undefined(.noDoubleMarks) : Statistic(spread / freedom)
  }

  /// The variance of the true scores between answers, in squared marks; an estimate, which can fall below 0.
  ///
  /// - Parameter errorVariance: the variance of people's errors; nil to estimate it from these answers.
  public func trueScoreVariance(errorVariance: Double? = nil) -> Statistic {
    withErrorVariance(errorVariance) { error in
      let sums = sums()
      if sums.answers < 2 { return .undefined(.tooFewAnswers(needed: 2)) }
      var squares = 0.0
      for kind in counts.indices where counts[kind] > 0 {
        let distance = groups[kind].mean - sums.mean
        squares += Double(counts[kind]) * groups[kind].number * distance * distance
      }
      let divisor = sums.marks - sums.squaredNumbers / sums.marks
      return Statistic((squares - (sums.answers - 1) * error) / divisor)
    }
  }

  /// The mean squared error of the program's score as a prediction of the true score, in squared marks; an estimate.
  public func trueScoreError(errorVariance: Double? = nil) -> Statistic {
    withErrorVariance(errorVariance) { error in
      let sums = sums()
      if sums.answers == 0 { return .undefined(.noAnswers) }
      var squares = 0.0
      for kind in counts.indices where counts[kind] > 0 {
        let distance = groups[kind].mean - groups[kind].program
        squares += Double(counts[kind]) * groups[kind].number * distance * distance
      }
      return Statistic((squares - sums.answers * error) / sums.marks)
    }
  }

  /// Proportional reduction in mean squared error (PRMSE) of predicting true scores by the program's instead of by their
  /// mean: 1 is perfect, 0 no better than the mean; being an estimate it can leave 0…1. RSMTool warns below 0.7.
  ///
  /// Undefined where the true scores' variance is not above zero; there RSMTool gives a number without a meaning.
  public func prmse(errorVariance: Double? = nil) -> Statistic {
    let variance = trueScoreVariance(errorVariance: errorVariance)
    if let figure = variance.value, figure <= 0 { return .undefined(.noTrueVariance) }
    guard let figure = variance.value else { return variance }
    return trueScoreError(errorVariance: errorVariance).map { 1 - $0 / figure }
  }

  private func withErrorVariance(_ given: Double?, _ body: (Double) -> Statistic) -> Statistic {
    if let given { return body(given) }
    let estimate = errorVariance
    guard let figure = estimate.value else { return estimate }
    return body(figure)
  }

  /// Over the answers with a mark: how many, how many marks, their squared numbers, and the mean of all marks.
  private func sums() -> (answers: Double, marks: Double, squaredNumbers: Double, mean: Double) {
    var sums = (answers: 0.0, marks: 0.0, squaredNumbers: 0.0, mean: 0.0)
    for kind in counts.indices where counts[kind] > 0 && groups[kind].number > 0 {
      let count = Double(counts[kind])
      let number = groups[kind].number
      sums.answers += count
      sums.marks += count * number
      sums.squaredNumbers += count * number * number
      sums.mean += count * number * groups[kind].mean
    }
    if sums.marks > 0 { sums.mean /= sums.marks }
    return sums
  }
}
