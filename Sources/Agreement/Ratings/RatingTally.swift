/// The marks of any number of markers on the same answers, some of them missing.
///
/// Who gave which mark is forgotten: an answer's kind is how often each mark was given to it, which is all that α, Fleiss' κ
/// and Gwet's coefficients look at. An answer that nobody marked is a kind too, of no weight.
public struct RatingTally: Tally {
  /// Every mark that occurs or that the scale has, sorted upwards.
  public let levels: [Double]
  /// The number of answers of each kind.
  public let counts: [Int]
  /// The kind of each answer.
  public let kinds: [Int32]
  /// For each kind, where its entries in `places` and `times` begin and end.
  private let starts: [Int]
  private let places: [Int32]
  private let times: [Int32]

  /// One column of marks a marker, nil where a marker did not mark an answer.
  ///
  /// - Parameter scale: every mark that could have been given; only Gwet's coefficients depend on marks that nobody gave.
  public init(markers: [[Double?]], scale: [Double] = []) throws(MarkProblem) {
    let count = markers.first?.count ?? 0
    try checkMarks(markers, count: count)
    try checkMarks(scale)
    let ranked = RankedValues(markers.flatMap { $0.compactMap { $0 } } + scale)
    let missing = Int32(ranked.levels.count)
    // The marks of each answer are put in order, missing ones last, so that equal answers are equal rows.
    var next = 0
    var table: [[Int32]] = []
    for marker in markers {
      var column = [Int32](repeating: missing, count: count)
      for answer in 0..<count where marker[answer] != nil {
        column[answer] = ranked.places[next]
        next += 1
      }
      for earlier in table.indices {
        for answer in 0..<count where table[earlier][answer] > column[answer] {
          swap(&table[earlier][answer], &column[answer])
        }
      }
      table.append(column)
    }
    let rows = DistinctRows(table.map { ($0, Int(missing) + 1) }, count: count)
    var starts = [0]
    var places: [Int32] = []
    var times: [Int32] = []
    for answer in rows.examples {
      let start = places.count
      for column in table where column[answer] < missing {
        if places.count > start, places.last == column[answer] {
          times[times.count - 1] += 1
        } else {
          places.append(column[answer])
          times.append(1)
        }
      }
      starts.append(places.count)
    }
    self.init(
      levels: ranked.levels, counts: Self.count(rows.kinds, kindCount: rows.examples.count), kinds: rows.kinds,
      starts: starts, places: places, times: times)
  }

  private init(levels: [Double], counts: [Int], kinds: [Int32], starts: [Int], places: [Int32], times: [Int32]) {
    self.levels = levels
    self.counts = counts
    self.kinds = kinds
    self.starts = starts
    self.places = places
    self.times = times
  }

  public func recounted(_ counts: [Int]) -> RatingTally {
    RatingTally(levels: levels, counts: counts, kinds: kinds, starts: starts, places: places, times: times)
  }

  /// The marks given to the answers of a kind: the place of each distinct mark, and how often it was given.
  struct Marks {
    let places: ArraySlice<Int32>
    let times: ArraySlice<Int32>

    /// How many marks an answer of this kind has.
    var total: Int { times.reduce(0) { $0 + Int($1) } }

    /// The sum of distances over the ordered pairs of marks on one answer.
    func disagreement(_ weights: AgreementWeights, _ positions: [Double]) -> Double {
      // Few distinct marks are compared as they are; lists made for each of a million answers would take longer.
      if places.count <= 8 {
        var sum = 0.0
        for first in places.indices {
          for second in places.startIndex..<first {
            sum +=
              Double(times[first] * times[second])
              * weights.distance(positions[Int(places[first])], positions[Int(places[second])])
          }
        }
        return 2 * sum
      }
      let numbers = times.map(Double.init)
      return weights.total(numbers, numbers, positions: places.map { positions[Int($0)] })
    }
  }

  func marks(of kind: Int) -> Marks {
    Marks(places: places[starts[kind]..<starts[kind + 1]], times: times[starts[kind]..<starts[kind + 1]])
  }
}
