import Testing

@testable import Agreement

/// Confidence intervals.
struct BootstrapTests {
  private static let names: [String: PairStatistic] = [
    "pearson": .pearson, "continuous quadratic kappa": .continuousQuadraticKappa,
    "exact agreement": .exactAgreement, "rmse": .rmse,
  ]

  /// SciPy's ends from SciPy's resamples.
  @Test func endsAreSciPys() throws {
    for stored in try StoredCases.load().intervals {
      for (method, expected) in [(IntervalMethod.percentile, stored.percentile), (.bca, stored.bca)] {
        let ends = try intervalEnds(
          method, level: stored.level, value: stored.value, resamples: stored.resamples,
          leftOut: stored.leftOut.map { ($0, 1) }
        ).get()
        expect(Statistic(ends.lower), expected[0], "\(stored.name), \(method), lower")
        expect(Statistic(ends.upper), expected[1], "\(stored.name), \(method), upper")
      }
    }
  }

  /// With other random numbers the ends differ from SciPy's by some hundredths of the interval.
  @Test func intervalsAreSciPysButForChance() throws {
    let stored = try StoredCases.load().resampling
    let tally = try PairTally(reference: stored.reference, marker: stored.marker)
    for (name, expected) in stored.expected {
      let statistic = try #require(Self.names[name])
      for (method, key, clusters) in [
        (IntervalMethod.percentile, "percentile", nil), (.bca, "bca", nil),
        (.percentile, "clustered percentile", Clusters(stored.clusters)),
      ] as [(IntervalMethod, String, Clusters?)] {
        let bootstrap = Bootstrap(resamples: 8000, seed: 5, method: method)
        let found = try bootstrap.estimate(of: tally, clusters: clusters) { statistic.of($0) }
        let ends = try #require(expected[key])
        let lower = try #require(found.lower.value)
        let upper = try #require(found.upper.value)
        let allowed = 0.08 * (ends[1] - ends[0])
        #expect(abs(lower - ends[0]) < allowed && abs(upper - ends[1]) < allowed, "\(name), \(key)")
        #expect(found.value == statistic.of(tally) && found.defined == 8000)
        #expect(found.units == (clusters == nil ? 120 : 15) && found.clustered == (clusters != nil))
        #expect(found.bootstrap == bootstrap)
      }
    }
  }

  @Test func seedsDecide() throws {
    let stored = try StoredCases.load().resampling
    let tally = try PairTally(reference: stored.reference, marker: stored.marker)
    func interval(_ seed: UInt64) throws -> Estimate {
      try Bootstrap(resamples: 200, seed: seed).estimate(of: tally) { $0.pearson }
    }
    #expect(try interval(1) == interval(1))
    #expect(try interval(1).lower != interval(2).lower)
    // Asked for together, statistics see the same resamples as alone.
    let both = try Bootstrap(resamples: 200, seed: 1).estimates(of: tally, [{ $0.rmse }, { $0.pearson }])
    #expect(try both[1] == interval(1))
  }

  /// Counts drawn one by one and counts drawn as binomials spread alike: variance n·p·(1 − p).
  @Test func drawsAreMultinomial() throws {
    // 40 answers of 10 kinds are drawn one by one, 200 as counts.
    for size in [4, 20] {
      let marks = (0..<(10 * size)).map { Double($0 % 10) }
      let tally = try PairTally(reference: marks, marker: marks)
      let resampler = try Resampler(tally, clusters: nil)
      var random = SeededGenerator(seed: 2)
      var sums = [Double](repeating: 0, count: 10)
      var squares = sums
      for _ in 0..<4000 {
        let drawn = resampler.draw(&random)
        #expect(drawn.reduce(0, +) == 10 * size)
        for kind in 0..<10 {
          sums[kind] += Double(drawn[kind])
          squares[kind] += Double(drawn[kind] * drawn[kind])
        }
      }
      for kind in 0..<10 {
        let mean = sums[kind] / 4000
        #expect(abs(mean - Double(size)) < 0.08 * Double(size).squareRoot())
        #expect(abs((squares[kind] / 4000 - mean * mean) / (Double(size) * 0.9) - 1) < 0.15)
      }
    }
  }

  /// Ten thousand unlike answers are drawn by blocks: each is left out of a resample e⁻¹ of the time, and how many fall into
  /// a block of 4,096 has the binomial's variance, 2,418.
  @Test func manyUnlikeAnswersAreDrawnAlike() throws {
    let marks = (0..<10_000).map { Double($0) / 7 }
    let resampler = try Resampler(PairTally(reference: marks, marker: marks), clusters: nil)
    var random = SeededGenerator(seed: 7)
    let draws = (0..<200).map { _ in resampler.draw(&random) }
    #expect(draws.allSatisfy { $0.reduce(0, +) == 10_000 })
    let leftOut = Double(draws.reduce(0) { $0 + $1.count { $0 == 0 } }) / 2e6
    #expect(abs(leftOut - 0.3679) < 0.002)
    for block in [0..<4096, 4096..<8192] {
      let totals = draws.map { Double($0[block].reduce(0, +)) }
      let mean = totals.reduce(0, +) / 200
      let variance = totals.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 199
      #expect(abs(mean - 4096) < 18 && abs(variance / 2418 - 1) < 0.5)
    }
  }

  @Test func statisticsAreEstimatedByName() throws {
    let stored = try StoredCases.load().resampling
    let tally = try PairTally(reference: stored.reference, marker: stored.marker)
    let bootstrap = Bootstrap(resamples: 60)
    let named = try bootstrap.estimates(of: tally, PairStatistic.all)
    #expect(named.map(\.value) == PairStatistic.all.map { $0.of(tally) })
    let rmse = try #require(PairStatistic.all.firstIndex(of: .rmse))
    #expect(try named[rmse] == bootstrap.estimate(of: tally) { $0.rmse })
    #expect(named.allSatisfy { $0.lower.value ?? 9 <= $0.upper.value ?? -9 })
    let paired = try PairedTally(
      reference: stored.reference, first: stored.marker, second: stored.reference.map { $0 + 0.5 })
    let differences = try bootstrap.differences(of: paired, [.kappa(.quadratic), .bias])
    #expect(differences[1].value == paired.difference(.bias))
  }

  /// Left out kind by kind with multiplicity, a jackknife is the one answer by answer.
  @Test func jackknifeCountsAlikeAnswersOnce() throws {
    let stored = try #require(try StoredCases.load().pairs.first { $0.name == "half marks to 3" })
    let tally = try stored.tally()
    var alike: [(value: Double, alike: Int)] = []
    var random = SeededGenerator(seed: 1)
    try Resampler(tally, clusters: nil).leaveOut(&random) { counts, times in
      if let figure = tally.recounted(counts).pearson.value { alike.append((figure, times)) }
    }
    let single = try stored.reference.indices.compactMap { answer -> (value: Double, alike: Int)? in
      var (reference, marker) = (stored.reference, stored.marker)
      reference.remove(at: answer)
      marker.remove(at: answer)
      return try PairTally(reference: reference, marker: marker).pearson.value.map { ($0, 1) }
    }
    #expect(alike.reduce(0) { $0 + $1.alike } == single.count && alike.count < single.count)
    expect(Statistic(acceleration(alike)), acceleration(single), "acceleration")
  }

  /// Whole clusters are left out, each once.
  @Test func jackknifeOfClustersGoesByClusters() throws {
    let stored = try StoredCases.load().resampling
    let tally = try PairTally(reference: stored.reference, marker: stored.marker)
    var random = SeededGenerator(seed: 1)
    var found: [Double] = []
    try Resampler(tally, clusters: Clusters(stored.clusters)).leaveOut(&random) { counts, alike in
      #expect(alike == 1 && counts.reduce(0, +) == 112)
      if let figure = tally.recounted(counts).pearson.value { found.append(figure) }
    }
    let naive = try Set(stored.clusters).sorted().compactMap { cluster -> Double? in
      let kept = stored.clusters.indices.filter { stored.clusters[$0] != cluster }
      let rest = try PairTally(reference: kept.map { stored.reference[$0] }, marker: kept.map { stored.marker[$0] })
      return rest.pearson.value
    }
    #expect(found.count == 15 && zip(found, naive).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  /// More than a thousand clusters are left out in groups, and each cluster once.
  @Test func jackknifeOfManyClustersGoesByGroups() throws {
    let marks = (0..<4400).map { Double($0 % 5) / 2 }
    let tally = try PairTally(reference: marks, marker: marks)
    var random = SeededGenerator(seed: 1)
    var missing = 0
    var groups = 0
    try Resampler(tally, clusters: Clusters((0..<4400).map { $0 / 4 })).leaveOut(&random) { counts, _ in
      missing += 4400 - counts.reduce(0, +)
      groups += 1
    }
    #expect(missing == 4400 && groups == 1000)
  }

  /// More than a thousand unlike answers are left out in groups; the acceleration is nearly the same.
  @Test func jackknifeOfManyGoesByGroups() throws {
    var random = SeededGenerator(seed: 4)
    let scores = (0..<3000).map { _ in -1 / (random.fraction() + 0.05) }
    let tally = try PairTally(reference: scores.map { _ in 0 }, marker: scores)
    var groups: [(value: Double, alike: Int)] = []
    try Resampler(tally, clusters: nil).leaveOut(&random) { counts, alike in
      #expect(counts.allSatisfy { $0 >= 0 } && counts.reduce(0, +) == 2997)
      if let figure = tally.recounted(counts).bias.value { groups.append((figure, alike)) }
    }
    #expect(groups.count == 1000)
    let sum = scores.reduce(0, +)
    let exact = acceleration(scores.map { ((sum - $0) / 2999, 1) })
    #expect(abs(acceleration(groups) - exact) < 0.002 && exact < -0.003)
  }

  /// Clusters of one answer each are no clusters.
  @Test func clustersOfOneAreAnswers() throws {
    let stored = try StoredCases.load().resampling
    let tally = try PairTally(reference: stored.reference, marker: stored.marker)
    let singles = Clusters(Array(stored.reference.indices))
    let alone = try Bootstrap(resamples: 4000).estimate(of: tally) { $0.pearson }
    let clustered = try Bootstrap(resamples: 4000).estimate(of: tally, clusters: singles) { $0.pearson }
    let error = try #require(alone.standardError.value)
    #expect(abs(try #require(clustered.standardError.value) / error - 1) < 0.1)
  }

  @Test func drawsEveryTally() throws {
    let bootstrap = Bootstrap(resamples: 300, seed: 3)
    let (first, second): ([Double], [Double?]) = ([0, 1, 2, 2.5, 1, 0, 0.5, 2], [0, 1, 2, 2, nil, 0.5, 0.5, nil])
    let program: [Double] = [0.5, 1, 1.5, 2.5, 0.5, 0, 1, 2]
    let pairs = try DoubleMarkedTally(first: first, second: second, program: program)
    let found = try bootstrap.estimates(
      of: pairs, [{ $0.degradation(of: .pearson) }, { $0.disattenuatedCorrelation }])
    #expect(found.allSatisfy { $0.lower.value ?? 9 <= $0.upper.value ?? -9 })
    let truth = try bootstrap.estimate(of: TrueScoreTally(program: program, people: [first, second])) { $0.prmse() }
    #expect(truth.lower.value ?? 9 < truth.upper.value ?? -9)
    let table = try bootstrap.estimate(of: RatingTally(markers: [first, second, program])) { $0.alpha() }
    #expect(table.lower.value ?? 9 < table.upper.value ?? -9)
    let groups = try GroupTally(reference: first, marker: program, groups: ["a", "a", "b", "a", "b", "b", "a", "b"])
    let difference = try bootstrap.estimate(of: groups) { $0.dsm(of: 1) }
    #expect(difference.lower.value ?? 9 < difference.upper.value ?? -9)
    let sure = try ConfidenceTally(
      confidence: [0.9, 0.8, 0.55, 0.6, 0.7, 0.95], right: [true, true, false, true, false, true])
    let error = try bootstrap.estimate(of: sure) { Calibration($0).expectedError }
    #expect(error.lower.value ?? 9 < error.upper.value ?? -9)
  }

  private func interval(
    _ statistic: PairStatistic, _ reference: [Double], _ marker: [Double], clusters: Clusters? = nil,
    method: IntervalMethod = .percentile
  ) throws -> Estimate {
    try Bootstrap(resamples: 400, method: method)
      .estimate(of: PairTally(reference: reference, marker: marker), clusters: clusters) { statistic.of($0) }
  }

  @Test func sayWhyThereIsNoInterval() throws {
    let empty = try interval(.exactAgreement, [], [])
    #expect(empty.value == .undefined(.noAnswers) && empty.lower == .undefined(.noAnswers) && empty.units == 0)
    let one = try interval(.rmse, [0], [0.5])
    #expect(one.value == .value(0.5) && one.upper == .undefined(.nothingToResample))
    let cluster = try interval(.rmse, [0, 1, 2], [0, 1, 1], clusters: Clusters(["q1", "q1", "q1"]))
    #expect(cluster.value.value != nil && cluster.lower == .undefined(.nothingToResample) && cluster.units == 1)
    let flat = try interval(.pearson, [1, 1, 1], [0, 1, 1])
    #expect(flat.value == .undefined(.constantReference) && flat.lower == .undefined(.constantReference))
    // Agreement without a flaw: every resample is the same, and the interval is a point.
    for method in [IntervalMethod.percentile, .bca] {
      let perfect = try interval(.exactAgreement, [0, 0.5, 1, 0], [0, 0.5, 1, 0], method: method)
      #expect(perfect.lower == .value(1) && perfect.upper == .value(1) && perfect.standardError == .value(0))
    }
    #expect(throws: MarkProblem.unequalCounts(3, 2)) {
      try interval(.rmse, [0, 1, 2], [0, 1, 1], clusters: Clusters([1, 2]))
    }
  }

  /// Two clusters, each with one mark: half of the resamples are one of them twice, and have no κ.
  @Test func resamplesWithoutTheStatisticAreCounted() throws {
    let found = try interval(.kappa(.linear), [0, 1, 1, 1], [0, 1, 1, 1], clusters: Clusters([0, 1, 1, 1]))
    #expect(found.value == .value(1) && (160...240).contains(found.defined))
    #expect((found.lower == .value(1)) == (found.defined >= 200))
  }

  @Test func mostlyUndefinedStatisticsHaveNoInterval() throws {
    let tally = try PairTally(reference: [0, 1], marker: [0, 1])
    var calls = 0
    let found = try Bootstrap(resamples: 100, method: .percentile).estimate(of: tally) { _ in
      calls += 1
      return calls % 5 == 1 ? .value(1) : .undefined(.oneLevel)
    }
    #expect(found.value == .value(1) && found.lower == .undefined(.undefinedInResamples(defined: 20, of: 100)))
    // Every resample below the estimate: its bias cannot be corrected.
    #expect(throws: NoValue.outsideResamples) {
      try intervalEnds(.bca, level: 0.9, value: 2, resamples: [0, 1], leftOut: []).get()
    }
  }

  @Test func oddSettingsAreMended() throws {
    #expect(Bootstrap(resamples: -4).resamples == 1)
    #expect(
      Bootstrap(level: 1).level == 0.9999 && Bootstrap(level: -1).level == 0 && Bootstrap(level: .nan).level == 0.95)
    let tally = try PairTally(reference: [0, 1, 2, 1], marker: [0, 1, 1, 2])
    for level in [0, 0.5, 1.0] {
      for method in [IntervalMethod.percentile, .bca] {
        let found = try Bootstrap(resamples: 50, level: level, method: method).estimate(of: tally) { $0.rmse }
        #expect(found.lower.value ?? 9 <= found.upper.value ?? -9)
      }
    }
  }
}
