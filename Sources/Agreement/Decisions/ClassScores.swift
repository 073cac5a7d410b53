/// How often each mark of the reference met each of the marker: rows are the reference's levels, columns the marker's.
public struct ConfusionMatrix: Sendable, Hashable {
  /// The marks of the rows and of the columns, sorted upwards.
  public let levels: [Double]
  /// The number of answers in each row and column.
  public let cells: [[Int]]

  /// The most levels that can be shown as a table.
  public static let largest = 400

  /// The matrix of a tally; nil where it has more than ``largest`` levels, as continuous scores have.
  public init?(_ tally: PairTally) {
    if tally.levels.count > Self.largest { return nil }
    levels = tally.levels
    var cells = [[Int]](repeating: [Int](repeating: 0, count: levels.count), count: levels.count)
    for kind in tally.counts.indices { cells[Int(tally.rows[kind])][Int(tally.columns[kind])] += tally.counts[kind] }
    self.cells = cells
  }
}

/// How the scores of several classes become one.
public enum ClassAverage: String, Sendable, Hashable, CaseIterable {
  /// The plain mean over the classes that occur in either column: rare classes weigh as much as common ones.
  case macro
  /// The mean weighed by how often the reference gave each class.
  case weighted
}

/// Precision, recall and F1 of each class: of each decision (met, partial, not) or each mark.
///
/// Classes are the levels of a ``PairTally``; decisions are given numbers before (0 for not, 1 for partial, 2 for met).
/// Equal to scikit-learn's with `zero_division=0`: in an average, a score that a class does not have counts as 0.
public struct ClassScores: Sendable, Hashable {
  /// One class.
  public struct Class: Sendable, Hashable {
    /// The level that stands for the class.
    public let level: Double
    /// How often the reference gave it: its support.
    public let due: Int
    /// How often the marker gave it.
    public let given: Int
    /// How often both gave it to one answer.
    public let agreed: Int

    /// The share of what the marker gave that was due: 0…1; undefined where the marker never gave it.
    public var precision: Statistic {
      given == 0 ? .undefined(.classNeverGiven) : .value(Double(agreed) / Double(given))
    }

    /// The share of what was due that the marker gave: 0…1; undefined where it never was due.
    public var recall: Statistic {
      due == 0 ? .undefined(.classNeverDue) : .value(Double(agreed) / Double(due))
    }

    /// The harmonic mean of precision and recall, 2·agreed / (given + due): 0…1; undefined where nobody gave the class.
    public var f1: Statistic {
      given + due == 0 ? .undefined(.classAbsent) : .value(2 * Double(agreed) / Double(given + due))
    }
  }

  /// Every class, those of the scale that nobody gave among them, by level.
  public let classes: [Class]

  /// The scores of a tally's levels.
  public init(_ tally: PairTally) {
    var agreed = [Int](repeating: 0, count: tally.levels.count)
    for kind in tally.counts.indices where tally.rows[kind] == tally.columns[kind] {
      agreed[Int(tally.rows[kind])] += tally.counts[kind]
    }
    let due = tally.rowTotals
    let given = tally.columnTotals
    classes = tally.levels.indices.map {
      Class(level: tally.levels[$0], due: due[$0], given: given[$0], agreed: agreed[$0])
    }
  }

  /// Mean precision: 0…1.
  public func precision(_ average: ClassAverage) -> Statistic { mean(average) { $0.precision } }

  /// Mean recall: 0…1; weighted, it is the exact agreement.
  public func recall(_ average: ClassAverage) -> Statistic { mean(average) { $0.recall } }

  /// Mean F1: 0…1.
  public func f1(_ average: ClassAverage) -> Statistic { mean(average) { $0.f1 } }

  private func mean(_ average: ClassAverage, _ score: (Class) -> Statistic) -> Statistic {
    var sum = 0.0
    var weights = 0.0
    for found in classes where found.due + found.given > 0 {
      let weight = average == .macro ? 1 : Double(found.due)
      sum += weight * (score(found).value ?? 0)
      weights += weight
    }
    return weights == 0 ? .undefined(.noAnswers) : Statistic(sum / weights)
  }
}
