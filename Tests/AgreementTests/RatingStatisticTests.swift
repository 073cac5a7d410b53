import Testing

@testable import Agreement

/// Statistics of many markers, with marks missing.
struct RatingStatisticTests {
  @Test func areThoseOfThePackages() throws {
    for stored in try StoredCases.load().ratings {
      let tally = try RatingTally(markers: stored.markers)
      var found: [String: Statistic] = ["fleiss": tally.fleissKappa]
      for metric in AlphaMetric.allCases { found["alpha \(metric)"] = tally.alpha(metric) }
      for weights in AgreementWeights.allCases { found["gwet \(weights)"] = tally.gwet(weights) }
      #expect(Set(found.keys) == Set(stored.expected.keys))
      for (name, expected) in stored.expected {
        expect(found[name] ?? .undefined(.noAnswers), expected, "\(stored.name), \(name)")
      }
    }
  }

  /// Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), section C: four observers, missing data.
  @Test func areThoseOfKrippendorffsExample() throws {
    let stored = try #require(try StoredCases.load().ratings.first { $0.name == "Krippendorff (2011)" })
    let tally = try RatingTally(markers: stored.markers)
    for (metric, printed) in [(AlphaMetric.nominal, 0.743), (.ordinal, 0.815), (.interval, 0.849)] {
      let alpha = try #require(tally.alpha(metric).value)
      #expect(abs(alpha - printed) < 0.0006)
    }
  }

  @Test func areThoseOfPairsForTwoMarkers() throws {
    for stored in try StoredCases.load().pairs {
      let pair = try stored.tally()
      let table = try RatingTally(markers: [stored.reference, stored.marker])
      for metric in AlphaMetric.allCases {
        expect(table.alpha(metric), pair.alpha(metric).value, "\(stored.name), \(metric)")
      }
      for weights in AgreementWeights.allCases {
        expect(table.gwet(weights), pair.gwet(weights).value, "\(stored.name), \(weights)")
      }
    }
  }

  @Test func forgetWhoGaveWhichMark() throws {
    for stored in try StoredCases.load().ratings {
      let tally = try RatingTally(markers: stored.markers)
      let turned = try RatingTally(markers: stored.markers.reversed())
      expect(turned.alpha(), tally.alpha().value, stored.name)
      expect(turned.gwet(.linear), tally.gwet(.linear).value, stored.name)
      expect(turned.fleissKappa, tally.fleissKappa.value, stored.name)
    }
  }

  /// A mark that the scale has and nobody gave changes Gwet's coefficients and nothing else.
  @Test func knowMarksThatNobodyGave() throws {
    let marks: [[Double?]] = [[0, 0, 1, 1, nil], [0, 1, 1, 1, 0]]
    let plain = try RatingTally(markers: marks)
    let wide = try RatingTally(markers: marks, scale: [0, 0.5, 1])
    #expect(wide.levels == [0, 0.5, 1])
    #expect(plain.alpha(.interval) == wide.alpha(.interval) && plain.fleissKappa == wide.fleissKappa)
    #expect(plain.gwet() != wide.gwet())
  }

  @Test func sayWhyThereIsNone() throws {
    #expect(try RatingTally(markers: []).alpha() == .undefined(.noAnswers))
    #expect(try RatingTally(markers: [[], []]).fleissKappa == .undefined(.noAnswers))
    let single = try RatingTally(markers: [[0, nil], [nil, 1]])
    #expect(single.alpha() == .undefined(.noDoubleMarks))
    #expect(single.fleissKappa == .undefined(.noDoubleMarks))
    #expect(single.gwet() == .undefined(.noDoubleMarks))
    let unmarked = try RatingTally(markers: [[nil, nil], [nil, nil]])
    #expect(unmarked.alpha() == .undefined(.noDoubleMarks) && unmarked.gwet() == .undefined(.noDoubleMarks))
    let level = try RatingTally(markers: [[0, 0, nil], [0, 0, 0]])
    #expect(level.alpha(.nominal) == .undefined(.oneLevel))
    #expect(level.fleissKappa == .undefined(.oneLevel))
    #expect(level.gwet(.quadratic) == .undefined(.oneLevel))
    #expect(throws: MarkProblem.unequalCounts(2, 1)) { try RatingTally(markers: [[0, 1], [0]]) }
    #expect(throws: MarkProblem.notFinite(answer: 1)) { try RatingTally(markers: [[0, .nan], [0, 1]]) }
  }
}
