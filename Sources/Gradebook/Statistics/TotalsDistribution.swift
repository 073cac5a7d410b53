/// How the totals of a class are spread.
public struct TotalsDistribution: Hashable, Sendable {
  /// One bar: so many learners have a total in the range.
  public struct Bar: Hashable, Sendable {
    public var marks: ClosedRange<Int>
    public var learners: Int
  }

  public let count: Int
  public let mean: Double
  /// Half of the learners have no more, half no less.
  public let median: Double
  /// Quartiles with linear interpolation between neighbours (Hyndman & Fan's type 7, as NumPy and Excel take them).
  public let lowerQuartile: Double
  public let upperQuartile: Double
  /// Over n − 1; nil for fewer than two learners.
  public let deviation: Double?
  public let lowest: Int
  public let highest: Int
  /// All marks from 0 to the most there are.
  public let bars: [Bar]

  private static let mostBars = 21

  /// Nil for no totals.
  public init?(_ totals: [Int], max most: Int) {
    let sorted = totals.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    count = sorted.count
    lowest = first
    highest = last
    let mean = Double(sorted.reduce(0, +)) / Double(sorted.count)
    self.mean = mean
    median = Self.quantile(0.5, of: sorted)
    lowerQuartile = Self.quantile(0.25, of: sorted)
    upperQuartile = Self.quantile(0.75, of: sorted)
    let squares = sorted.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    deviation = sorted.count < 2 ? nil : (squares / Double(sorted.count - 1)).squareRoot()

    let end = Swift.max(most, last)
    let step = (end + Self.mostBars) / Self.mostBars
    var counts = [Int](repeating: 0, count: end / step + 1)
    for total in sorted { counts[Swift.max(0, total) / step] += 1 }
    bars = counts.indices.map { place in
      Bar(marks: (place * step)...Swift.min(place * step + step - 1, end), learners: counts[place])
    }
  }

  private static func quantile(_ share: Double, of sorted: [Int]) -> Double {
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    let above = Swift.min(below + 1, sorted.count - 1)
    return Double(sorted[below]) + (place - Double(below)) * Double(sorted[above] - sorted[below])
  }
}
