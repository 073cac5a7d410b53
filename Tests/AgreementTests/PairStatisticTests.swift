import Testing

@testable import Agreement

/// Statistics of two markers against the packages that define them.
struct PairStatisticTests {
  private static func statistics(_ tally: PairTally) -> [String: Statistic] {
    var found: [String: Statistic] = [
      "exact agreement": tally.exactAgreement, "adjacent agreement": tally.adjacentAgreement(),
      "adjacent agreement 0.5": tally.adjacentAgreement(within: 0.5),
      "continuous quadratic kappa": tally.continuousQuadraticKappa(),
      "continuous quadratic kappa 1": tally.continuousQuadraticKappa(freedom: 1),
      "pearson": tally.pearson, "spearman": tally.spearman, "kendall": tally.kendall,
      "rmse": tally.rmse, "mae": tally.meanAbsoluteError, "bias": tally.bias, "r2": tally.rSquared,
      "smd unpooled": tally.standardisedMeanDifference(), "smd pooled": tally.standardisedMeanDifference(.pooled),
      "smd johnson 0.8": tally.standardisedMeanDifference(.johnson(reference: 0.8)),
      "smd williamson 0.8 1.1": tally.standardisedMeanDifference(.williamson(reference: 0.8, marker: 1.1)),
    ]
    for weights in AgreementWeights.allCases {
      found["rank kappa \(weights)"] = tally.kappa(weights, spacing: .ranks)
      found["mark kappa \(weights)"] = tally.kappa(weights)
      found["integer kappa \(weights)"] = tally.roundedToWholeMarks().kappa(weights)
      found["gwet \(weights)"] = tally.gwet(weights)
    }
    for metric in AlphaMetric.allCases { found["alpha \(metric)"] = tally.alpha(metric) }
    let scores = ClassScores(tally)
    for average in ClassAverage.allCases {
      found["precision \(average)"] = scores.precision(average)
      found["recall \(average)"] = scores.recall(average)
      found["f1 \(average)"] = scores.f1(average)
    }
    return found
  }

  @Test func areThoseOfThePackages() throws {
    let cases = try StoredCases.load()
    #expect(cases.pairs.count > 20)
    let packages = ["scikit-learn", "scipy", "krippendorff", "irrCAC", "statsmodels", "skll", "rsmtool"]
    #expect(packages.allSatisfy { cases.versions[$0] != nil })
    for stored in cases.pairs {
      let found = Self.statistics(try stored.tally())
      #expect(Set(found.keys) == Set(stored.expected.keys))
      for (name, expected) in stored.expected {
        expect(found[name] ?? .undefined(.noAnswers), expected, "\(stored.name), \(name)")
      }
    }
  }

  @Test func scoresEachClassAndCountsConfusions() throws {
    for stored in try StoredCases.load().pairs {
      let tally = try stored.tally()
      #expect(tally.levels == stored.levels)
      let classes = ClassScores(tally).classes
      #expect(classes.count == stored.classes.count)
      for (found, expected) in zip(classes, stored.classes) {
        expect(found.precision, expected[0], "\(stored.name), precision of \(found.level)")
        expect(found.recall, expected[1], "\(stored.name), recall of \(found.level)")
        expect(found.f1, expected[2], "\(stored.name), F1 of \(found.level)")
      }
      #expect(ConfusionMatrix(tally)?.cells == stored.confusion)
    }
  }

  /// What a statistic is named by gives what its own call gives.
  @Test func areTheSameByName() throws {
    for stored in try StoredCases.load().pairs {
      let tally = try stored.tally()
      let named: [(PairStatistic, Statistic)] = [
        (.exactAgreement, tally.exactAgreement),
        (.adjacentAgreement(within: 0.5), tally.adjacentAgreement(within: 0.5)),
        (.kappa(.linear), tally.kappa(.linear)), (.gwet(.quadratic), tally.gwet(.quadratic)),
        (.alpha(.ordinal), tally.alpha(.ordinal)), (.pearson, tally.pearson), (.kendall, tally.kendall),
        (.rmse, tally.rmse), (.integerKappa(.linear), tally.roundedToWholeMarks().kappa(.linear)),
        (.standardisedMeanDifference, tally.standardisedMeanDifference()),
        (.f1(.macro), ClassScores(tally).f1(.macro)),
      ]
      for (statistic, expected) in named { #expect(statistic.of(tally) == expected) }
    }
    #expect(Set(PairStatistic.all.map(\.name)).count == PairStatistic.all.count)
  }

  /// The same marks in another order, or counted as a resample of themselves, have the same figures.
  @Test func forgetTheOrderOfAnswers() throws {
    for stored in try StoredCases.load().pairs {
      let tally = try stored.tally()
      let turned = try PairTally(reference: stored.reference.reversed(), marker: stored.marker.reversed())
      #expect(turned.levels == tally.levels && turned.counts == tally.counts)
      for statistic in PairStatistic.all {
        #expect(statistic.of(tally) == statistic.of(turned))
        #expect(statistic.of(tally) == statistic.of(tally.recounted(tally.counts)))
      }
    }
  }

  /// κ, r and the like do not change when every mark is halved: half marks are whole marks of a finer scale.
  @Test func treatHalfMarksAsWholeOnes() throws {
    for stored in try StoredCases.load().pairs {
      let whole = try PairTally(reference: stored.reference.map { $0 * 2 }, marker: stored.marker.map { $0 * 2 })
      let halves = try stored.tally()
      let scaled: [PairStatistic] =
        [.exactAgreement, .continuousQuadraticKappa, .pearson, .spearman, .kendall, .standardisedMeanDifference]
        + AgreementWeights.allCases.flatMap { [.kappa($0), .gwet($0)] } + AlphaMetric.allCases.map { .alpha($0) }
        + ClassAverage.allCases.map { .f1($0) }
      for statistic in scaled {
        expect(statistic.of(halves), statistic.of(whole).value, "\(stored.name), \(statistic.name)")
      }
      expect(whole.rmse, halves.rmse.value.map { 2 * $0 }, stored.name)
      expect(whole.adjacentAgreement(within: 1), halves.adjacentAgreement(within: 0.5).value, stored.name)
    }
  }
}
