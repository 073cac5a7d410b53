import Marking
import RubricModel

/// How hard a question or marking point was, and whether it tells strong learners from weak ones.
public struct ItemFigures: Hashable, Sendable {
  /// Mean marks of the whole class; what was not answered counts as none.
  public let mean: Double
  /// Mean marks as a share of full marks, 0…1; nil for an item without marks.
  public let facility: Double?
  /// Corrected item–total correlation: Pearson's r of the item with the total of the rest of the paper, −1…1.
  ///
  /// Nil where either does not vary, or there is no rest.
  public let discrimination: Double?

  /// - Parameters:
  ///   - marks: one number a learner.
  ///   - max: full marks of the item.
  ///   - totals: of the same learners, the item included.
  public init(_ marks: [Int], max: Int, totals: [Int]) {
    let sum = marks.reduce(0, +)
    mean = marks.isEmpty ? 0 : Double(sum) / Double(marks.count)
    facility = max == 0 || marks.isEmpty ? nil : Double(sum) / Double(max * marks.count)
    discrimination = Self.correlation(marks, zip(totals, marks).map { $0 - $1 })
  }

  /// Pearson's r; nil where it is not defined.
  static func correlation(_ first: [Int], _ second: [Int]) -> Double? {
    let count = Double(first.count)
    if first.count < 2 { return nil }
    let meanX = Double(first.reduce(0, +)) / count
    let meanY = Double(second.reduce(0, +)) / count
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (a, b) in zip(first, second) {
      let x = Double(a) - meanX
      let y = Double(b) - meanY
      xx += x * x
      yy += y * y
      xy += x * y
    }
    guard xx > 0, yy > 0 else { return nil }
    return Swift.max(-1, Swift.min(1, xy / (xx.squareRoot() * yy.squareRoot())))
  }
}

extension Gradebook {
  /// A column of marks, one number a learner; what was not answered counts as 0.
  func marks(question: Int) -> [Int] { learners.map { $0.scores[question]?.marks ?? 0 } }

  /// The figures of a question, by the marks that count.
  public func figures(question: Int) -> ItemFigures {
    ItemFigures(marks(question: question), max: rubric.questions[question].max, totals: totals)
  }

  /// The figures of a marking point, by what the program proposes: persons decide about questions.
  public func figures(question: Int, point: Int) -> ItemFigures {
    let proposed = learners.map { learner in learner.scores.reduce(0) { $0 + ($1?.proposed ?? 0) } }
    let marks = learners.indices.map { self.point($0, question: question, point: point)?.marks ?? 0 }
    return ItemFigures(marks, max: rubric.questions[question].points[point].tariff, totals: proposed)
  }

  /// Learners who have an answer to a question that counts, blank ones left out.
  public func attempts(question: Int) -> Int {
    learners.count { learner in
      guard let score = learner.scores[question] else { return false }
      return !answers[score.answer].result.flags.contains(.blank)
    }
  }
}
