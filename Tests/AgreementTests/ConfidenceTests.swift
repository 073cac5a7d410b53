import Testing

@testable import Agreement

/// Calibration and accuracy by coverage.
struct ConfidenceTests {
  @Test func reliabilityIsScikitLearns() throws {
    for stored in try StoredCases.load().confidence {
      let tally = try ConfidenceTally(confidence: stored.confidence, right: stored.right)
      for (cut, expected) in [
        (CalibrationBins.equalWidth(stored.bins), stored.uniform), (.equalCount(stored.bins), stored.quantile),
      ] {
        let found = Calibration(tally, bins: cut)
        #expect(found.bins.map(\.decisions) == expected.sizes, "\(stored.name), \(cut)")
        for (bin, (accuracy, confidence)) in zip(found.bins, zip(expected.accuracy, expected.confidence)) {
          expect(Statistic(bin.accuracy), accuracy, stored.name)
          expect(Statistic(bin.confidence), confidence, stored.name)
        }
        expect(found.expectedError, expected.ece, stored.name)
        expect(found.greatestError, expected.mce, stored.name)
        expect(found.brierScore, stored.brier, stored.name)
      }
    }
  }

  @Test func curveKeepsTheSurestFirst() throws {
    for stored in try StoredCases.load().confidence {
      let curve = CoverageCurve(try ConfidenceTally(confidence: stored.confidence, right: stored.right))
      #expect(curve.points.count == stored.curve.count)
      for (point, expected) in zip(curve.points, stored.curve) {
        #expect(point.confidence == expected[0])
        expect(Statistic(point.coverage), expected[1], stored.name)
        expect(Statistic(point.accuracy), expected[2], stored.name)
      }
      expect(curve.areaUnderRisk, stored.area, stored.name)
      #expect(curve.points.last?.coverage == 1)
    }
  }

  /// Four decisions: the two surest right, then one wrong, then one right.
  @Test func readsAccuracyAndCoverageOffTheCurve() throws {
    let curve = CoverageCurve(
      try ConfidenceTally(confidence: [0.9, 0.8, 0.7, 0.6], right: [true, true, false, true]))
    #expect(curve.accuracy(atCoverage: 0.5) == .value(1))
    #expect(curve.accuracy(atCoverage: 0.6) == .value(2.0 / 3))
    #expect(curve.accuracy(atCoverage: 0) == .value(1))
    #expect(curve.accuracy(atCoverage: 1.1) == .undefined(.notReached))
    #expect(curve.coverage(atAccuracy: 0.9) == .value(0.5))
    #expect(curve.coverage(atAccuracy: 0.75) == .value(1))
    let wrong = CoverageCurve(try ConfidenceTally(confidence: [0.9], right: [false]))
    #expect(wrong.coverage(atAccuracy: 0.5) == .undefined(.notReached))
    #expect(wrong.areaUnderRisk == .value(1))
  }

  @Test func sayWhyThereIsNothing() throws {
    let none = try ConfidenceTally(confidence: [], right: [])
    let curve = CoverageCurve(none)
    #expect(curve.points.isEmpty && curve.areaUnderRisk == .undefined(.noAnswers))
    #expect(curve.accuracy(atCoverage: 0.5) == .undefined(.noAnswers))
    #expect(curve.coverage(atAccuracy: 0.5) == .undefined(.noAnswers))
    for cut in [CalibrationBins.equalWidth(10), .equalCount(10), .equalWidth(0), .equalCount(-3)] {
      let calibration = Calibration(none, bins: cut)
      #expect(calibration.bins.isEmpty && calibration.expectedError == .undefined(.noAnswers))
      #expect(calibration.greatestError == .undefined(.noAnswers))
      #expect(calibration.brierScore == .undefined(.noAnswers))
    }
    // One decision is one bin, however many were asked for.
    let one = try ConfidenceTally(confidence: [0.7], right: [true])
    for cut in [CalibrationBins.equalWidth(1), .equalWidth(0), .equalCount(5)] {
      #expect(Calibration(one, bins: cut).bins.map(\.decisions) == [1])
    }
    #expect(throws: MarkProblem.outsideUnit(answer: 1)) {
      try ConfidenceTally(confidence: [0, 1.01], right: [true, true])
    }
    #expect(throws: MarkProblem.notFinite(answer: 0)) { try ConfidenceTally(confidence: [.nan], right: [true]) }
    #expect(throws: MarkProblem.unequalCounts(1, 2)) { try ConfidenceTally(confidence: [0], right: [true, true]) }
  }
}
