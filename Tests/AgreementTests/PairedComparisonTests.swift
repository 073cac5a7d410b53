import Testing

@testable import Agreement

/// Two markers on the same answers.
struct PairedComparisonTests {
  private static let names: [String: PairStatistic] = [
    "exact agreement": .exactAgreement, "rmse": .rmse, "continuous quadratic kappa": .continuousQuadraticKappa,
  ]

  private func tally(_ stored: PermutationCase) throws -> PairedTally {
    try PairedTally(reference: stored.reference, first: stored.first, second: stored.second)
  }

  @Test func pValuesAreSciPys() throws {
    for stored in try StoredCases.load().permutations {
      let statistics = Array(Self.names)
      let outcomes = try PermutationTest(permutations: 4999, seed: 3)
        .outcomes(of: tally(stored), statistics.map(\.value))
      for ((name, _), outcome) in zip(statistics, outcomes) {
        let expected = try #require(stored.expected[name])
        expect(outcome.difference, expected.difference, "\(stored.name), \(name)")
        #expect(outcome.isExact == stored.exact)
        if stored.exact {
          expect(outcome.pValue, expected.p, "\(stored.name), \(name)")
        } else {
          // Two tests of 4,999 random swaps each.
          let p = try #require(outcome.pValue.value)
          #expect(abs(p - expected.p) < 5 * (2 * expected.p * (1 - expected.p) / 4999).squareRoot() + 1e-3)
          #expect(outcome.defined == 4999)
        }
      }
    }
  }

  /// Each answer its own cluster: the same swaps, tried exactly.
  @Test func clustersOfOneAreAnswers() throws {
    let stored = try #require(try StoredCases.load().permutations.first)
    let test = PermutationTest(permutations: 4999)
    let alone = try test.outcomes(of: tally(stored), [.rmse, .exactAgreement])
    let clustered = try test.outcomes(
      of: tally(stored), clusters: Clusters(Array(stored.reference.indices)), [.rmse, .exactAgreement])
    #expect(alone == clustered)
  }

  /// By hand: two clusters can be swapped in four ways, and the difference is as far from zero in two of them.
  @Test func clustersAreSwappedWhole() throws {
    let tally = try PairedTally(
      reference: [0, 0, 0, 1, 1, 1], first: [1, 1, 0, 0, 0, 1], second: [0, 0, 0, 1, 1, 1])
    let clusters = Clusters(["a", "a", "a", "b", "b", "b"])
    let outcome = try PermutationTest().outcomes(of: tally, clusters: clusters, [.exactAgreement])[0]
    #expect(outcome.isExact && outcome.defined == 4 && outcome.extreme == 2 && outcome.pValue == .value(0.5))
    expect(outcome.difference, 2.0 / 3, "difference")
    // As single answers: 4 of 16 ways would have two wins a side or more; only all four together are as extreme.
    let single = try PermutationTest().outcomes(of: tally, [.exactAgreement])[0]
    #expect(single.defined == 16 && single.pValue == .value(0.125))
    // Many clusters, tried at random.
    let few = try PermutationTest(permutations: 3).outcomes(of: tally, clusters: clusters, [.exactAgreement])[0]
    #expect(!few.isExact && few.defined == 3)
    #expect(few.pValue == .value(Double(few.extreme + 1) / 4))
  }

  /// Eleven clusters swapped in all 2,048 ways, and in 1,500 random ones: p-values that differ by chance alone.
  @Test func randomSwapsOfClustersAgreeWithAllOfThem() throws {
    let stored = try #require(try StoredCases.load().permutations.last)
    let tally = try tally(stored)
    let clusters = Clusters(stored.reference.indices.map { $0 % 11 })
    let statistics: [PairStatistic] = [.bias, .rmse, .exactAgreement]
    let all = try PermutationTest(permutations: 2048).outcomes(of: tally, clusters: clusters, statistics)
    let some = try PermutationTest(permutations: 1500).outcomes(of: tally, clusters: clusters, statistics)
    for (exact, random) in zip(all, some) {
      #expect(exact.isExact && exact.defined == 2048 && !random.isExact && random.defined == 1500)
      let p = try #require(exact.pValue.value)
      let found = try #require(random.pValue.value)
      #expect(abs(found - p) < 5 * (p * (1 - p) / 1500).squareRoot() + 1e-3)
    }
  }

  @Test func sameMarksDoNotDiffer() throws {
    let tally = try PairedTally(reference: [0, 0.5, 2], first: [0, 1, 2], second: [0, 1, 2])
    let outcome = try PermutationTest().outcomes(of: tally, [.exactAgreement, .pearson])
    #expect(outcome.allSatisfy { $0.difference == .value(0) && $0.pValue == .value(1) && $0.isExact })
    let interval = try Bootstrap(resamples: 100).estimate(of: tally) { $0.difference(.exactAgreement) }
    #expect(interval.lower == .value(0) && interval.upper == .value(0))
  }

  @Test func sayWhyThereIsNone() throws {
    let empty = try PairedTally(reference: [], first: [], second: [])
    let none = try PermutationTest().outcomes(of: empty, [.rmse])[0]
    #expect(none.difference == .undefined(.noAnswers) && none.pValue == .undefined(.noAnswers))
    let flat = try PairedTally(reference: [1, 1, 1], first: [0, 1, 1], second: [1, 1, 0])
    #expect(try PermutationTest().outcomes(of: flat, [.pearson])[0].pValue == .undefined(.constantReference))
    // Swapped, one of the markers is constant: half of the swaps have no correlation.
    let half = try PairedTally(reference: [0, 1, 2], first: [0, 1, 1], second: [1, 1, 0])
    let outcome = try PermutationTest().outcomes(of: half, [.pearson])[0]
    #expect(outcome.defined == 2 && outcome.pValue.value != nil)
    #expect(throws: MarkProblem.unequalCounts(3, 1)) {
      try PermutationTest().outcomes(of: flat, clusters: Clusters([1]), [.rmse])
    }
  }

  /// What the two markers share does not widen the interval of their difference.
  @Test func pairingNarrowsTheInterval() throws {
    var random = SeededGenerator(seed: 6)
    let reference = (0..<300).map { _ in Double(random.number(below: 7)) / 2 }
    let first = reference.map { $0 + Double(random.number(below: 3)) / 2 - 0.5 }
    let second = first.enumerated().map { $0 % 10 == 0 ? reference[$0] : $1 }
    let tally = try PairedTally(reference: reference, first: first, second: second)
    let bootstrap = Bootstrap(resamples: 1000)
    let paired = try #require(bootstrap.estimate(of: tally) { $0.difference(.rmse) }.standardError.value)
    let alone = try #require(bootstrap.estimate(of: tally.first) { $0.rmse }.standardError.value)
    #expect(paired < alone)
    let estimate = try bootstrap.estimate(of: tally) { $0.difference(.rmse) }
    #expect(estimate.upper.value ?? 1 < 0)
    #expect(try PermutationTest(permutations: 999).outcomes(of: tally, [.rmse])[0].pValue == .value(0.001))
  }
}
