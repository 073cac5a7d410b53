/// Draws new counts for a tally, answer by answer or cluster by cluster, and leaves units out for the jackknife.
struct Resampler {
  /// How many units a resample draws: the answers, or the clusters.
  let unitCount: Int
  private let counts: [Int]
  private let answers: Int
  /// The kind of each answer where drawing them one by one is quicker; else empty.
  private var singles: [Int32] = []
  /// With clusters, the kinds in each and how many of its answers have them.
  private let clusters: ClusterEntries?

  init(_ tally: some Tally, clusters: Clusters?) throws(MarkProblem) {
    counts = tally.counts
    answers = tally.counts.reduce(0, +)
    if let clusters {
      if clusters.places.count != tally.kinds.count {
        throw .unequalCounts(tally.kinds.count, clusters.places.count)
      }
      self.clusters = ClusterEntries(clusters, kinds: tally.kinds, kindCount: tally.counts.count)
      unitCount = clusters.count
    } else {
      self.clusters = nil
      unitCount = answers
      if answers <= 4 * counts.count { singles = Self.expanded(counts) }
    }
  }

  private static func expanded(_ counts: [Int]) -> [Int32] {
    counts.indices.flatMap { repeatElement(Int32($0), count: counts[$0]) }
  }

  /// The counts of as many units as there are, drawn with replacement.
  ///
  /// With few kinds the counts are drawn themselves: each is binomial among the answers that are left (multinomial).
  func draw(_ random: inout SeededGenerator) -> [Int] {
    var drawn = [Int](repeating: 0, count: counts.count)
    if let clusters {
      for _ in 0..<unitCount { clusters.add(random.number(below: unitCount), times: 1, to: &drawn) }
    } else if !singles.isEmpty {
      drawSingly(&random, into: &drawn)
    } else {
      var toDraw = answers
      var left = answers
      for kind in counts.indices where counts[kind] > 0 {
        drawn[kind] = random.successes(of: toDraw, chance: Double(counts[kind]) / Double(left))
        toDraw -= drawn[kind]
        left -= counts[kind]
        if toDraw == 0 { break }
      }
    }
    return drawn
  }

  /// How many answers of a million lie near each other in memory.
  private static let block = 4096

  /// Draws answer by answer, block after block of the answers: how many fall into a block is drawn first, so that what is
  /// counted then stays in the cache.
  private func drawSingly(_ random: inout SeededGenerator, into drawn: inout [Int]) {
    var toDraw = answers
    for start in stride(from: 0, to: answers, by: Self.block) {
      let size = min(Self.block, answers - start)
      let times = random.successes(of: toDraw, chance: Double(size) / Double(answers - start))
      for _ in 0..<times { drawn[Int(singles[start + random.number(below: size)])] += 1 }
      toDraw -= times
    }
  }

  /// The most units left out one by one; beyond them they are left out in so many groups of equal size, at random.
  ///
  /// The acceleration of BCa is a skewness over √n, which groups keep; with a
  /// thousand groups its error is below 0.001.
  static let mostLeftOut = 1000

  /// Calls a function with the counts less each unit, and with how many units are alike.
  func leaveOut(_ random: inout SeededGenerator, _ body: ([Int], _ alike: Int) -> Void) {
    var left = counts
    if let clusters {
      var order = (0..<Int32(unitCount)).map { $0 }
      if unitCount > Self.mostLeftOut { random.shuffle(&order) }
      for group in Self.groups(of: unitCount) {
        for cluster in order[group] { clusters.add(Int(cluster), times: -1, to: &left) }
        body(left, 1)
        for cluster in order[group] { clusters.add(Int(cluster), times: 1, to: &left) }
      }
    } else if counts.count(where: { $0 > 0 }) <= Self.mostLeftOut {
      for kind in counts.indices where counts[kind] > 0 {
        left[kind] -= 1
        body(left, counts[kind])
        left[kind] += 1
      }
    } else {
      var order = Self.expanded(counts)
      random.shuffle(&order)
      for group in Self.groups(of: answers) {
        for kind in order[group] { left[Int(kind)] -= 1 }
        body(left, 1)
        for kind in order[group] { left[Int(kind)] += 1 }
      }
    }
  }

  private static func groups(of count: Int) -> [Range<Int>] {
    let number = min(count, mostLeftOut)
    return (0..<number).map { $0 * count / number..<($0 + 1) * count / number }
  }
}

/// The kinds of answers in each cluster, and how many of the cluster's answers have them.
struct ClusterEntries {
  private var starts: [Int] = [0]
  private var kinds: [Int32] = []
  private var times: [Int] = []

  init(_ clusters: Clusters, kinds answerKinds: [Int32], kindCount: Int) {
    let joint = JointKinds(clusters.places, below: clusters.count, answerKinds, below: kindCount)
    kinds = joint.seconds
    times = [Int](repeating: 0, count: kinds.count)
    for kind in joint.kinds { times[Int(kind)] += 1 }
    for entry in kinds.indices.dropFirst() where joint.firsts[entry] != joint.firsts[entry - 1] { starts.append(entry) }
    starts.append(kinds.count)
  }

  /// Adds a cluster's answers so many times to counts by kind.
  func add(_ cluster: Int, times factor: Int, to counts: inout [Int]) {
    for entry in starts[cluster]..<starts[cluster + 1] { counts[Int(kinds[entry])] += factor * times[entry] }
  }

  /// A cluster's kinds and how many of its answers have each.
  func entries(of cluster: Int) -> [(kind: Int, times: Int)] {
    (starts[cluster]..<starts[cluster + 1]).map { (Int(kinds[$0]), times[$0]) }
  }
}
