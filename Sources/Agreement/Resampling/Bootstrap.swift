/// Confidence intervals by resampling: answers, or whole clusters of them, drawn with replacement B times.
///
/// Equal seeds give equal intervals; drawing counts takes logarithms, which all C libraries round alike but for about one
/// draw in 10¹³. All statistics asked for at once are taken from the same resamples. A statistic that a
/// resample does not have (one with a single mark has no κ) is left out there, and counted in ``Estimate/defined``.
public struct Bootstrap: Sendable, Hashable {
  /// How many resamples are drawn: B. 2,000 give ends steady to about a twentieth of the interval's width.
  public let resamples: Int
  /// The seed of ``SeededGenerator``.
  public let seed: UInt64
  /// The confidence of the interval, 0…0.9999.
  public let level: Double
  /// How the ends are found.
  public let method: IntervalMethod

  /// - Parameters:
  ///   - resamples: B; at least one is drawn.
  ///   - level: taken into 0…0.9999.
  public init(resamples: Int = 2000, seed: UInt64 = 1, level: Double = 0.95, method: IntervalMethod = .bca) {
    self.resamples = max(1, resamples)
    self.seed = seed
    self.level = min(0.9999, max(0, level.isNaN ? 0.95 : level))
    self.method = method
  }

  /// An estimate for each statistic.
  ///
  /// - Parameters:
  ///   - tally: the answers, as they were read (not a resample).
  ///   - clusters: which answers belong together; nil to draw answer by answer. As many as there are answers, or it throws.
  public func estimates<Counted: Tally>(
    of tally: Counted, clusters: Clusters? = nil, _ statistics: [(Counted) -> Statistic]
  ) throws(MarkProblem) -> [Estimate] {
    let resampler = try Resampler(tally, clusters: clusters)
    let values = statistics.map { $0(tally) }
    if resampler.unitCount < 2 {
      return values.map { none($0, $0.reason ?? .nothingToResample, resampler, clusters != nil) }
    }
    var random = SeededGenerator(seed: seed)
    var distributions = [[Double]](repeating: [], count: statistics.count)
    for _ in 0..<resamples {
      let resample = tally.recounted(resampler.draw(&random))
      for (index, statistic) in statistics.enumerated() where values[index].value != nil {
        if let figure = statistic(resample).value { distributions[index].append(figure) }
      }
    }
    var leftOut = [[(value: Double, alike: Int)]](repeating: [], count: statistics.count)
    if method == .bca {
      resampler.leaveOut(&random) { counts, alike in
        let rest = tally.recounted(counts)
        for (index, statistic) in statistics.enumerated() where values[index].value != nil {
          if let figure = statistic(rest).value { leftOut[index].append((figure, alike)) }
        }
      }
    }
    return statistics.indices.map { index in
      guard let value = values[index].value else {
        return none(values[index], values[index].reason ?? .noAnswers, resampler, clusters != nil)
      }
      return estimate(
        value, distributions[index].sorted(), leftOut[index], resampler, clustered: clusters != nil)
    }
  }

  /// An estimate for one statistic.
  public func estimate<Counted: Tally>(
    of tally: Counted, clusters: Clusters? = nil, _ statistic: (Counted) -> Statistic
  ) throws(MarkProblem) -> Estimate {
    try withoutActuallyEscaping(statistic) { (statistic) throws(MarkProblem) -> Estimate in
      try estimates(of: tally, clusters: clusters, [statistic])[0]
    }
  }

  private func estimate(
    _ value: Double, _ sorted: [Double], _ leftOut: [(value: Double, alike: Int)], _ resampler: Resampler,
    clustered: Bool
  ) -> Estimate {
    // An interval from the few resamples that happen to have the statistic would look surer than it is.
    if sorted.count * 2 < resamples {
      return none(
        .value(value), .undefinedInResamples(defined: sorted.count, of: resamples), resampler, clustered,
        defined: sorted.count)
    }
    let ends = intervalEnds(method, level: level, value: value, resamples: sorted, leftOut: leftOut)
    let (lower, upper): (Statistic, Statistic) =
      switch ends {
      case .success(let ends): (Statistic(ends.lower), Statistic(ends.upper))
      case .failure(let reason): (.undefined(reason), .undefined(reason))
      }
    return Estimate(
      value: .value(value), lower: lower, upper: upper, standardError: deviation(sorted), defined: sorted.count,
      bootstrap: self, units: resampler.unitCount, clustered: clustered)
  }

  private func deviation(_ figures: [Double]) -> Statistic {
    if figures.count < 2 { return .undefined(.tooFewAnswers(needed: 2)) }
    let mean = figures.reduce(0, +) / Double(figures.count)
    let squares = figures.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return Statistic((squares / Double(figures.count - 1)).squareRoot())
  }

  private func none(
    _ value: Statistic, _ reason: NoValue, _ resampler: Resampler, _ clustered: Bool, defined: Int = 0
  ) -> Estimate {
    Estimate(
      value: value, lower: .undefined(reason), upper: .undefined(reason), standardError: .undefined(reason),
      defined: defined, bootstrap: self, units: resampler.unitCount, clustered: clustered)
  }
}

extension Bootstrap {
  /// An estimate for each statistic of two markers.
  public func estimates(
    of tally: PairTally, clusters: Clusters? = nil, _ statistics: [PairStatistic]
  ) throws(MarkProblem) -> [Estimate] {
    try estimates(of: tally, clusters: clusters, statistics.map { statistic in { statistic.of($0) } })
  }

  /// An estimate for the difference of two markers in each statistic: the second's less the first's.
  public func differences(
    of tally: PairedTally, clusters: Clusters? = nil, _ statistics: [PairStatistic]
  ) throws(MarkProblem) -> [Estimate] {
    try estimates(of: tally, clusters: clusters, statistics.map { statistic in { $0.difference(statistic) } })
  }
}
