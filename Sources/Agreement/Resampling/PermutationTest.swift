/// Whether two markers differ by more than chance: the paired permutation test (Pitman, 1937; Noreen, 1989).
///
/// If it did not matter which marker gave which mark, their marks could be swapped on any answer, or on all the answers
/// of a cluster together. The p-value is the share of such swaps whose difference is at least as far from zero as the one seen.
public struct PermutationTest: Sendable, Hashable {
  /// The most swaps tried; where all the possible ones are no more, each is tried once and the p-value is exact.
  public let permutations: Int
  /// The seed of ``SeededGenerator``.
  public let seed: UInt64

  /// A test with so many swaps at most; at least one is tried.
  public init(permutations: Int = 10_000, seed: UInt64 = 1) {
    self.permutations = max(1, permutations)
    self.seed = seed
  }

  /// What a test found for one statistic.
  public struct Outcome: Sendable, Hashable {
    /// The second marker's statistic less the first's.
    public let difference: Statistic
    /// The chance of a difference so far from zero, 0…1, of two sides; at random (extreme + 1) / (tried + 1).
    public let pValue: Statistic
    /// Whether every possible swap was tried.
    public let isExact: Bool
    /// How many swaps had the statistic.
    public let defined: Int
    /// How many of these had a difference at least as far from zero.
    public let extreme: Int
    /// The settings, with the seed.
    public let test: PermutationTest
  }

  /// An outcome for each statistic, from the same swaps.
  ///
  /// - Parameter clusters: answers that are swapped together; as many as there are answers, or it throws.
  public func outcomes(
    of tally: PairedTally, clusters: Clusters? = nil, _ statistics: [PairStatistic]
  ) throws(MarkProblem) -> [Outcome] {
    let swaps = try Swaps(tally, clusters: clusters)
    let differences = statistics.map(tally.difference)
    let isExact = swaps.unitCount < 62 && 1 << swaps.unitCount <= permutations
    var defined = [Int](repeating: 0, count: statistics.count)
    var extreme = defined
    var random = SeededGenerator(seed: seed)
    for permutation in 0..<(isExact ? 1 << swaps.unitCount : permutations) {
      let swapped =
        isExact ? swaps.pairs(swapping: permutation) : swaps.pairs(swappingAtRandom: &random)
      for (index, statistic) in statistics.enumerated() {
        guard let seen = differences[index].value,
          let figure = (statistic.of(swapped.second) - statistic.of(swapped.first)).value
        else { continue }
        defined[index] += 1
        // Sums in another order differ in their last digits; what is equal but for these is as extreme.
        if abs(figure) >= abs(seen) - 1e-12 * max(1, abs(seen)) { extreme[index] += 1 }
      }
    }
    let tried = isExact ? 1 << swaps.unitCount : permutations
    return statistics.indices.map { index in
      Outcome(
        difference: differences[index],
        pValue: pValue(differences[index], defined[index], extreme[index], tried, isExact), isExact: isExact,
        defined: defined[index], extreme: extreme[index], test: self)
    }
  }

  private func pValue(_ difference: Statistic, _ defined: Int, _ extreme: Int, _ tried: Int, _ isExact: Bool)
    -> Statistic
  {
    if case .undefined = difference { return difference }
    if defined * 2 < tried { return .undefined(.undefinedInResamples(defined: defined, of: tried)) }
    return isExact
      ? Statistic(Double(extreme) / Double(defined)) : Statistic(Double(extreme + 1) / Double(defined + 1))
  }
}

/// The units on which two markers' marks can be swapped with effect, and the pairs that come of it.
struct Swaps {
  private let tally: PairedTally
  /// For each unit, the kinds whose answers move and how many; only those where the markers differ.
  private var units: [[(kind: Int, times: Int)]] = []
  /// Without clusters: the kinds where the markers differ; how many answers of one swap is binomial.
  private var loose: [Int] = []
  /// How many units there are.
  private(set) var unitCount = 0

  init(_ tally: PairedTally, clusters: Clusters?) throws(MarkProblem) {
    self.tally = tally
    let differing = tally.counts.indices.map { tally.firstPairs[$0] != tally.secondPairs[$0] }
    if let clusters {
      if clusters.places.count != tally.kinds.count { throw .unequalCounts(tally.kinds.count, clusters.places.count) }
      let entries = ClusterEntries(clusters, kinds: tally.kinds, kindCount: tally.counts.count)
      units = (0..<clusters.count).map { entries.entries(of: $0).filter { differing[$0.kind] } }.filter { !$0.isEmpty }
      unitCount = units.count
    } else {
      loose = tally.counts.indices.filter { differing[$0] && tally.counts[$0] > 0 }
      unitCount = loose.reduce(0) { $0 + tally.counts[$1] }
      if unitCount < 62 {
        units = loose.flatMap { repeatElement([(kind: $0, times: 1)], count: tally.counts[$0]) }
      }
    }
  }

  /// The pairs when the units whose bits are set are swapped.
  func pairs(swapping bits: Int) -> (first: PairTally, second: PairTally) {
    var moved = Moved(tally)
    for (place, unit) in units.enumerated() where bits >> place & 1 == 1 { moved.swap(unit) }
    return moved.pairs
  }

  /// The pairs when each unit is swapped or not by the toss of a coin.
  func pairs(swappingAtRandom random: inout SeededGenerator) -> (first: PairTally, second: PairTally) {
    var moved = Moved(tally)
    if loose.isEmpty {
      var bits: UInt64 = 0
      for (place, unit) in units.enumerated() {
        if place % 64 == 0 { bits = random.next() }
        if bits & 1 == 1 { moved.swap(unit) }
        bits >>= 1
      }
    } else {
      for kind in loose { moved.swap([(kind, random.successes(of: tally.counts[kind], chance: 0.5))]) }
    }
    return moved.pairs
  }

  private struct Moved {
    let tally: PairedTally
    var first: [Int]
    var second: [Int]

    init(_ tally: PairedTally) {
      self.tally = tally
      first = tally.first.counts
      second = tally.second.counts
    }

    mutating func swap(_ unit: [(kind: Int, times: Int)]) {
      for (kind, times) in unit {
        let (from, to) = (Int(tally.firstPairs[kind]), Int(tally.secondPairs[kind]))
        first[from] -= times
        first[to] += times
        second[to] -= times
        second[from] += times
      }
    }

    var pairs: (first: PairTally, second: PairTally) { (tally.first.recounted(first), tally.second.recounted(second)) }
  }
}
