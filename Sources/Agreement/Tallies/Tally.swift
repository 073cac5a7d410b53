/// Answers sorted into kinds that a statistic cannot tell apart, and how many there are of each.
///
/// Every statistic of this module is a function of such counts. So a million answers marked in half marks are a table
/// of some hundred kinds, and a resample of them is a hundred new counts.
public protocol Tally: Sendable {
  /// How many answers there are of each kind.
  var counts: [Int] { get }
  /// The kind of each answer, in the order of the input.
  var kinds: [Int32] { get }
  /// The same kinds with other counts: those of a resample.
  ///
  /// - Parameter counts: one number a kind, none below 0.
  func recounted(_ counts: [Int]) -> Self
}

extension Tally {
  /// The number of answers of each kind in a column of kinds.
  static func count(_ kinds: [Int32], kindCount: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: kindCount)
    for kind in kinds { counts[Int(kind)] += 1 }
    return counts
  }
}

/// Answers that belong together, because they answer one question or one learner wrote them.
///
/// Marks inside a cluster are not independent; a bootstrap that draws whole clusters gives the wider, honest interval
/// (Cameron, Gelbach & Miller, 2008).
public struct Clusters: Sendable {
  /// The cluster of each answer, numbered from 0 in the order they first occur.
  let places: [Int32]
  /// How many clusters there are.
  public let count: Int

  /// Clusters by name: a question's id, a learner's name; one name an answer, in the order of the answers.
  public init<Name: Hashable>(_ names: [Name]) {
    var known: [Name: Int32] = [:]
    places = names.map { name in
      let next = Int32(known.count)
      if let place = known[name] { return place }
      known[name] = next
      return next
    }
    count = known.count
  }
}

/// Throws where a column is not as long as the first, or a mark is no finite number or absurdly large.
func checkMarks(_ columns: [Double]...) throws(MarkProblem) {
  for column in columns {
    if column.count != columns[0].count { throw .unequalCounts(columns[0].count, column.count) }
    for (answer, mark) in column.enumerated() { try checkMark(mark, answer) }
  }
}

/// Throws where a column is not as long as expected, or a mark that is there is no finite number or absurdly large.
func checkMarks(_ columns: [[Double?]], count: Int) throws(MarkProblem) {
  for column in columns {
    if column.count != count { throw .unequalCounts(count, column.count) }
    for (answer, mark) in column.enumerated() {
      if let mark { try checkMark(mark, answer) }
    }
  }
}

private func checkMark(_ mark: Double, _ answer: Int) throws(MarkProblem) {
  if !mark.isFinite { throw .notFinite(answer: answer) }
  if abs(mark) > 1e60 { throw .tooLarge(answer: answer) }
}
