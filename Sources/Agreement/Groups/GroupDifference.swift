/// How a marker treats one group, beside the reference.
public struct GroupDifference: Sendable, Hashable {
  /// The group's name and the number of its answers.
  public let group: String
  public let answers: Int
  /// Difference of standardised means; see ``PairTally/differenceOfStandardisedMeans(in:)``. RSMTool warns beyond ±0.1.
  public let dsm: Statistic
  /// The standardised mean difference within the group, by the whole population's deviations (Williamson's).
  public let smd: Statistic
  /// The marker's mean mark less the reference's in the group, in marks.
  public let bias: Statistic
}

extension GroupTally {
  /// DSM of a group against all the answers; of any size, so that it can be resampled.
  public func dsm(of group: Int) -> Statistic {
    let pairs = pairs(of: group)
    if pairs.answers == 0 { return .undefined(.noAnswers) }
    guard let population = PopulationMarks(whole) else { return .undefined(.tooFewAnswers(needed: 2)) }
    return pairs.differenceOfStandardisedMeans(in: population)
  }

  /// SMD of a group, divided by the root of the mean of the two variances of all the answers.
  public func smd(of group: Int) -> Statistic {
    let pairs = pairs(of: group)
    if pairs.answers == 0 { return .undefined(.noAnswers) }
    guard let population = PopulationMarks(whole) else { return .undefined(.tooFewAnswers(needed: 2)) }
    return pairs.standardisedMeanDifference(
      .williamson(reference: population.referenceDeviation, marker: population.markerDeviation))
  }

  /// Any statistic of two markers within a group.
  public func statistic(_ statistic: PairStatistic, of group: Int) -> Statistic { statistic.of(pairs(of: group)) }

  /// The differences of every group; those of a group with fewer answers than `minimum` are withheld, with its size.
  public func differences(minimum: Int = usualMinimum) -> [GroupDifference] {
    let sizes = sizes
    return groups.indices.map { group in
      func kept(_ figure: () -> Statistic) -> Statistic {
        sizes[group] < minimum ? .undefined(.groupTooSmall(answers: sizes[group], minimum: minimum)) : figure()
      }
      return GroupDifference(
        group: groups[group], answers: sizes[group], dsm: kept { dsm(of: group) }, smd: kept { smd(of: group) },
        bias: kept { pairs(of: group).bias })
    }
  }
}
