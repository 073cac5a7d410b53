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
