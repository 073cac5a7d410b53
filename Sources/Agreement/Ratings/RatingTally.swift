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
    // Sorting a marker's places joins one column after the other to the kinds so far; the order of markers goes last.
    var next = 0
    var table = [[Int32]](repeating: [], count: markers.count)
    for marker in markers.indices {
      table[marker] = markers[marker].map { mark in
        if mark == nil { return Int32(ranked.levels.count) }
        defer { next += 1 }
        return ranked.places[next]
      }
    }
    self.init(levels: ranked.levels, table: table, answers: count)
  }

  /// - Parameter table: a column of places of levels a marker; the number of levels stands for a missing mark.
  private init(levels: [Double], table: [[Int32]], answers: Int) {
    var kinds = [Int32](repeating: 0, count: answers)
    var known: [[Int32]: Int32] = [:]
    var starts = [0]
    var places: [Int32] = []
    var times: [Int32] = []
    // The ordered rows come first: there are far fewer of them than answers, and each is sorted once.
    var ordered = [Int32](repeating: 0, count: answers)
    var rows: [[Int32]] = [[]]
    for column in table {
      let joint = JointKinds(ordered, below: rows.count, column, below: levels.count + 1)
      rows = joint.firsts.indices.map { rows[Int(joint.firsts[$0])] + [joint.seconds[$0]] }
      ordered = joint.kinds
    }
    let kindOfRow = rows.map { row in
      let given = row.filter { Int($0) < levels.count }.sorted()
      if let kind = known[given] { return kind }
      let kind = Int32(known.count)
      known[given] = kind
      for place in given {
        if places.count > starts[Int(kind)], places.last == place {
          times[times.count - 1] += 1
        } else {
          places.append(place)
          times.append(1)
        }
      }
      starts.append(places.count)
      return kind
    }
    for answer in 0..<answers { kinds[answer] = kindOfRow[Int(ordered[answer])] }
    self.init(
      levels: levels, counts: Self.count(kinds, kindCount: starts.count - 1), kinds: kinds, starts: starts,
      places: places, times: times)
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
      let numbers = times.map(Double.init)
      return weights.total(numbers, numbers, positions: places.map { positions[Int($0)] })
    }
  }

  func marks(of kind: Int) -> Marks {
    Marks(places: places[starts[kind]..<starts[kind + 1]], times: times[starts[kind]..<starts[kind + 1]])
  }
}
