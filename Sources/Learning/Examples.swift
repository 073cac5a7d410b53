import Agreement
import Language
import RubricModel

/// Marked answers that others are compared with: some of each question with the marks, and some without.
struct Examples {
  /// By question: rows.
  private(set) var right: [Int: [Int]] = [:]
  private(set) var wrong: [Int: [Int]] = [:]

  /// Examples of each kind for a question, at most: more would not be read.
  private static let most = 20

  /// - Parameter chosen: the rows to take them from.
  init(_ space: FeatureSpace, maxima: [Int], chosen: [Int], seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var order = chosen
    for index in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(index, Int.random(in: 0...index, using: &random))
    }
    for place in order {
      let row = space.rows[place]
      if row.stems.isEmpty || row.stems.count > 60 { continue }
      let share = row.marks / Double(max(1, maxima[row.question]))
      if share >= 0.75 {
        Self.add(place, to: &right[row.question, default: []], space)
      } else if share <= 0.25 {
        Self.add(place, to: &wrong[row.question, default: []], space)
      }
    }
  }

  private static func add(_ place: Int, to places: inout [Int], _ space: FeatureSpace) {
    if places.count < most, !places.contains(where: { space.rows[$0].stems == space.rows[place].stems }) {
      places.append(place)
    }
  }

  /// A row with its likeness to the examples; one that is an example itself is not compared with itself.
  func liken(_ place: Int, _ space: FeatureSpace) -> FeatureSpace.Row {
    var row = space.rows[place]
    row.likeRight = Self.likest(row, place, right[row.question] ?? [], space)
    row.likeWrong = Self.likest(row, place, wrong[row.question] ?? [], space)
    return row
  }

  private static func likest(_ row: FeatureSpace.Row, _ place: Int, _ examples: [Int], _ space: FeatureSpace) -> Double
  {
    var best = 0
    for example in examples where example != place {
      let stems = space.rows[example].stems
      best = max(best, LearntScheme.likeness(shared: row.stems.countShared(with: stems), row.stems.count, stems.count))
    }
    return Double(best) / 1000
  }
}
