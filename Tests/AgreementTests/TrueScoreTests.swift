import Testing

@testable import Agreement

/// True scores, disattenuation and degradation as RSMTool has them.
struct TrueScoreTests {
  @Test func areThoseOfRSMTool() throws {
    for stored in try StoredCases.load().trueScores {
      let tally = try TrueScoreTally(program: stored.program, people: stored.people)
      let found = [
        "error variance": tally.errorVariance, "true score variance": tally.trueScoreVariance(),
        "true score error": tally.trueScoreError(), "prmse": tally.prmse(),
      ]
      for (name, figure) in found { expect(figure, try #require(stored.expected[name]), "\(stored.name), \(name)") }
      if tally.trueScoreVariance(errorVariance: 0.3).value ?? 0 > 0 {
        expect(tally.prmse(errorVariance: 0.3), try #require(stored.expected["prmse 0.3"]), stored.name)
      }
    }
  }

  @Test func degradationIsRSMTools() throws {
    let names: [PairStatistic: String] = [
      .pearson: "corr", .integerKappa(.unweighted): "kappa", .continuousQuadraticKappa: "wtkappa",
      .exactAgreement: "exact_agr", .adjacentAgreement(): "adj_agr", .standardisedMeanDifference: "SMD",
    ]
    for stored in try StoredCases.load().doubleMarked {
      let tally = try DoubleMarkedTally(first: stored.first, second: stored.second, program: stored.program)
      #expect(PairStatistic.degradation.count == 6)
      for statistic in PairStatistic.degradation {
        let name = try #require(names[statistic])
        expect(
          tally.degradation(of: statistic), try #require(stored.expected["degradation \(name)"]),
          "\(stored.name), \(name)")
      }
      expect(tally.disattenuatedCorrelation, try #require(stored.expected["disattenuated"]), stored.name)
    }
  }

  @Test func sayWhyThereAreNone() throws {
    let none = try TrueScoreTally(program: [], people: [])
    #expect(none.prmse() == .undefined(.noAnswers) && none.errorVariance == .undefined(.noAnswers))
    let single = try TrueScoreTally(program: [0, 1, 2], people: [[0, 1, nil], [nil, nil, 2]])
    #expect(single.prmse() == .undefined(.noDoubleMarks))
    #expect(single.errorVariance == .undefined(.noDoubleMarks))
    // One person's marks will do where the variance of errors is known from elsewhere.
    #expect(single.prmse(errorVariance: 0.1).value != nil)
    let unmarked = try TrueScoreTally(program: [0, 1], people: [[nil, nil]])
    #expect(unmarked.prmse(errorVariance: 0.1) == .undefined(.tooFewAnswers(needed: 2)))
    #expect(unmarked.trueScoreError(errorVariance: 0.1) == .undefined(.noAnswers))
    let flat = try TrueScoreTally(program: [1, 2], people: [[0, 2], [2, 0]])
    #expect(flat.prmse() == .undefined(.noTrueVariance))
    #expect(throws: MarkProblem.unequalCounts(2, 1)) { try TrueScoreTally(program: [0, 1], people: [[0]]) }
    #expect(throws: MarkProblem.notFinite(answer: 0)) { try TrueScoreTally(program: [.infinity], people: [[0]]) }
  }

  @Test func answersThatNobodyMarkedAreLeftOut() throws {
    let whole = try TrueScoreTally(program: [0, 1, 3, 2], people: [[0, 1.5, 3, 2], [0.5, 1, 2.5, 2]])
    let holed = try TrueScoreTally(program: [0, 1, 9, 3, 2], people: [[0, 1.5, nil, 3, 2], [0.5, 1, nil, 2.5, 2]])
    expect(holed.prmse(), whole.prmse().value, "one answer unmarked")
  }

  @Test func disattenuationNeedsPeopleWhoAgree() throws {
    let crossed = try DoubleMarkedTally(first: [0, 1, 2], second: [2, 1, 0], program: [0, 1, 1])
    #expect(crossed.disattenuatedCorrelation == .undefined(.noHumanCorrelation))
    let alone = try DoubleMarkedTally(first: [0, 1, 2], second: [nil, nil, nil], program: [0, 1, 1])
    #expect(alone.disattenuatedCorrelation == .undefined(.noDoubleMarks))
    #expect(alone.degradation(of: .pearson) == .undefined(.noDoubleMarks))
    let once = try DoubleMarkedTally(first: [0, 1, 2], second: [0, nil, nil], program: [0, 1, 1])
    #expect(once.disattenuatedCorrelation == .undefined(.tooFewAnswers(needed: 2)))
    #expect(throws: MarkProblem.unequalCounts(1, 2)) {
      try DoubleMarkedTally(first: [0], second: [0, 1], program: [0])
    }
  }
}
