import Testing

@testable import Agreement

/// Distributions and random numbers, against SciPy and the authors' own.
struct DistributionTests {
  @Test func areThoseOfSciPy() throws {
    let stored = try StoredCases.load().distributions
    for row in stored.normal { expect(Statistic(normalQuantile(row[0])), row[1], "normal quantile of \(row[0])") }
    for row in stored.normalBelow { expect(Statistic(normalShare(below: row[0])), row[1], "normal below \(row[0])") }
    for row in stored.f { expect(Statistic(fShare(above: row[0], row[1], row[2])), row[3], "F above \(row)") }
    #expect(normalQuantile(0) == -.infinity && normalQuantile(1) == .infinity && normalQuantile(0.5) == 0)
    #expect(fShare(above: 0, 2, 3) == 1 && fShare(above: .infinity, 2, 3) == 0)
  }

  /// numpy.percentile([1, 2, 4, 8], [0, 10, 50, 75, 100])
  @Test func quantilesLieBetweenNeighbours() {
    let shares: [(Double, Double)] = [(0, 1), (0.1, 1.3), (0.5, 3), (0.75, 5), (1, 8)]
    for (share, expected) in shares { expect(Statistic(quantile(share, of: [1, 2, 4, 8])), expected, "\(share)") }
    #expect(quantile(0.3, of: [7]) == 7)
  }

  /// The authors' C gives these for SplitMix64 from 1234567, and for xoshiro256** from the words 1, 2, 3, 4.
  @Test func generatorsAreTheAuthors() throws {
    var word: UInt64 = 1_234_567
    #expect(
      (0..<3).map { _ in SeededGenerator.split(&word) } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
    var plain = SeededGenerator(state: (1, 2, 3, 4))
    #expect((0..<4).map { _ in plain.next() } == [11520, 0, 1_509_978_240, 1_215_971_899_390_074_240])
    let stored = try StoredCases.load().distributions.xoshiro
    var seeded = SeededGenerator(seed: stored.seed)
    #expect(stored.numbers.map { _ in String(seeded.next()) } == stored.numbers)
  }

  @Test func numbersBelowABoundAreEvenlySpread() {
    var random = SeededGenerator(seed: 3)
    var seen = [Int](repeating: 0, count: 7)
    for _ in 0..<14_000 { seen[random.number(below: 7)] += 1 }
    #expect(seen.allSatisfy { abs($0 - 2000) < 210 })
    var order: [Int32] = Array(0..<50)
    random.shuffle(&order)
    #expect(order != Array(0..<50) && order.sorted() == Array(0..<50))
  }

  /// Both ways of drawing successes have the binomial's shares (χ², some five deviations allowed).
  @Test func successesAreBinomial() throws {
    var random = SeededGenerator(seed: 8)
    for stored in try StoredCases.load().distributions.binomial {
      let draws = 20_000
      var seen = [Int](repeating: 0, count: stored.trials + 1)
      for _ in 0..<draws { seen[random.successes(of: stored.trials, chance: stored.chance)] += 1 }
      var deviance = 0.0
      var cells = 0.0
      for (count, share) in zip(seen, stored.shares) where share * Double(draws) >= 5 {
        let expected = share * Double(draws)
        deviance += (Double(count) - expected) * (Double(count) - expected) / expected
        cells += 1
      }
      #expect(deviance < cells + 5 * (2 * cells).squareRoot(), "\(stored.trials), \(stored.chance)")
    }
    #expect(random.successes(of: 0, chance: 0.5) == 0 && random.successes(of: 9, chance: 0) == 0)
    #expect(random.successes(of: 9, chance: 1) == 9)
  }

  /// A million trials: mean and variance np and np(1 − p).
  @Test func successesOfManyTrialsAreBinomial() {
    var random = SeededGenerator(seed: 9)
    for chance in [3e-6, 0.001, 0.5, 0.98] {
      let draws = (0..<4000).map { _ in Double(random.successes(of: 1_000_000, chance: chance)) }
      let mean = draws.reduce(0, +) / 4000
      let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 3999
      let expected = 1e6 * chance * (1 - chance)
      #expect(abs(mean - 1e6 * chance) < 5 * (expected / 4000).squareRoot())
      #expect(abs(variance / expected - 1) < 0.15)
    }
  }
}
