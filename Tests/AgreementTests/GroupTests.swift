import Testing

@testable import Agreement

/// Differences by group, as RSMTool has them.
struct GroupTests {
  @Test func differencesAreRSMTools() throws {
    for stored in try StoredCases.load().groups {
      let tally = try GroupTally(reference: stored.reference, marker: stored.marker, groups: stored.groups)
      #expect(tally.groups == stored.names)
      for group in tally.groups.indices {
        expect(tally.dsm(of: group), stored.dsm[group], "\(stored.name), DSM of \(stored.names[group])")
        expect(tally.smd(of: group), stored.smd[group], "\(stored.name), SMD of \(stored.names[group])")
      }
    }
  }

  @Test func effectsAreRSMTools() throws {
    for stored in try StoredCases.load().groups {
      let tally = try GroupTally(reference: stored.reference, marker: stored.marker, groups: stored.groups)
      let found = [
        "osa": tally.overallScoreAccuracy(base: stored.base, minimum: 1),
        "osd": tally.overallScoreDifference(base: stored.base, minimum: 1),
        "csd": tally.conditionalScoreDifference(base: stored.base, minimum: 1),
      ]
      for (name, effect) in found {
        let expected = try #require(stored.effects[name])
        expect(effect.share, expected.share, "\(stored.name), share of \(name)")
        expect(effect.pValue, expected.p, "\(stored.name), p of \(name)")
        #expect(effect.estimates.count == expected.estimates.count)
        for estimate in effect.estimates {
          let figure: Double = try #require(expected.estimates[estimate.group])
          expect(estimate.estimate, figure, "\(stored.name), \(name) of \(estimate.group)")
        }
      }
    }
  }

  @Test func smallGroupsAreWithheld() throws {
    let names = ["a", "a", "a", "b"]
    let tally = try GroupTally(reference: [0, 1, 2, 1], marker: [0.5, 1, 2, 0], groups: names)
    let differences = tally.differences(minimum: 2)
    #expect(differences.map(\.group) == ["a", "b"] && differences.map(\.answers) == [3, 1])
    #expect(differences[0].dsm.value != nil && differences[0].bias.value.map { abs($0 - 0.5 / 3) < 1e-12 } == true)
    let reason = Statistic.undefined(.groupTooSmall(answers: 1, minimum: 2))
    #expect(differences[1].dsm == reason && differences[1].smd == reason && differences[1].bias == reason)
    #expect(tally.differences().allSatisfy { $0.dsm.value == nil })
    #expect(tally.overallScoreAccuracy(minimum: 2).share == .undefined(.oneGroup))
    #expect(tally.overallScoreAccuracy().share == .undefined(.noAnswers))
  }

  @Test func sayWhyThereIsNone() throws {
    let none = try GroupTally(reference: [], marker: [], groups: [])
    #expect(none.groups.isEmpty && none.differences().isEmpty && none.dsm(of: 0) == .undefined(.noAnswers))
    #expect(none.conditionalScoreDifference().share == .undefined(.noAnswers))
    let one = try GroupTally(reference: [1], marker: [0], groups: ["a"])
    #expect(one.dsm(of: 0) == .undefined(.tooFewAnswers(needed: 2)))
    #expect(one.dsm(of: 7) == .undefined(.noAnswers))
    let groups = ["a", "a", "b", "b"]
    let flat = try GroupTally(reference: [1, 1, 1, 1], marker: [0, 1, 0, 1], groups: groups)
    #expect(flat.dsm(of: 0) == .undefined(.constantReference))
    let steady = try GroupTally(reference: [0, 1, 0, 1], marker: [1, 1, 1, 1], groups: groups)
    #expect(steady.dsm(of: 0) == .undefined(.constantMarker))
    let agreed = try GroupTally(reference: [0, 1, 2, 3], marker: [0.5, 1.5, 2.5, 3.5], groups: groups)
    #expect(agreed.overallScoreDifference(minimum: 1).share == .undefined(.constantErrors))
    #expect(agreed.conditionalScoreDifference(minimum: 1).pValue == .undefined(.constantErrors))
    let tight = try GroupTally(reference: [0, 1], marker: [0, 0], groups: ["a", "b"])
    #expect(tight.overallScoreAccuracy(minimum: 1).share == .undefined(.tooFewAnswers(needed: 3)))
    // Each group has its own marks: what is the group's and what is the mark's cannot be told.
    let apart = try GroupTally(
      reference: [0, 0, 0, 3, 3, 3], marker: [0, 1, 1, 3, 2, 2], groups: ["a", "a", "a", "b", "b", "b"])
    #expect(apart.conditionalScoreDifference(minimum: 1).share == .undefined(.groupsConfounded))
    #expect(apart.overallScoreDifference(minimum: 1).share.value != nil)
    #expect(throws: MarkProblem.unequalCounts(1, 2)) {
      try GroupTally(reference: [0], marker: [0], groups: ["a", "b"])
    }
  }

  /// A base group that is not there, or is too small, is not an error: the largest group takes its place.
  @Test func baseGroupIsTheLargestUnlessNamed() throws {
    let tally = try GroupTally(
      reference: [0, 1, 2, 0, 1], marker: [0, 1, 1, 1, 1], groups: ["b", "b", "b", "a", "a"])
    #expect(tally.overallScoreDifference(minimum: 1).estimates.map(\.group) == ["b", "a"])
    #expect(tally.overallScoreDifference(base: "a", minimum: 1).estimates.map(\.group) == ["a", "b"])
    #expect(tally.overallScoreDifference(base: "c", minimum: 1).estimates.map(\.group) == ["b", "a"])
  }
}
