/// Two markers' marks with the group that each answer's learner belongs to.
public struct GroupTally: Tally {
  /// The groups' names, sorted.
  public let groups: [String]
  public let counts: [Int]
  public let kinds: [Int32]
  /// All the answers, whatever their group.
  public let whole: PairTally
  /// For each kind, its group and its pair in `whole`; sorted by group.
  let groupPlaces: [Int32]
  let pairPlaces: [Int32]

  /// The fewest answers of a group whose figures are reported, unless another number is asked for: below some 30 the
  /// error of a mean is a fifth of a standard deviation, more than the differences that matter.
  public static let usualMinimum = 30

  /// - Parameters:
  ///   - reference: the reference's mark of each answer.
  ///   - marker: the marker's.
  ///   - groups: the name of each answer's group.
  public init(reference: [Double], marker: [Double], groups names: [String]) throws(MarkProblem) {
    let whole = try PairTally(reference: reference, marker: marker)
    if names.count != reference.count { throw .unequalCounts(reference.count, names.count) }
    let sorted = Set(names).sorted()
    let places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, Int32($0)) })
    let joint = JointKinds(
      names.map { places[$0] ?? 0 }, below: sorted.count, whole.kinds, below: whole.counts.count)
    self.init(
      groups: sorted, whole: whole, kinds: joint.kinds, groupPlaces: joint.firsts, pairPlaces: joint.seconds,
      counts: Self.count(joint.kinds, kindCount: joint.firsts.count))
  }

  private init(
    groups: [String], whole: PairTally, kinds: [Int32], groupPlaces: [Int32], pairPlaces: [Int32], counts: [Int]
  ) {
    self.groups = groups
    self.kinds = kinds
    self.groupPlaces = groupPlaces
    self.pairPlaces = pairPlaces
    self.counts = counts
    var pairCounts = [Int](repeating: 0, count: whole.counts.count)
    for kind in counts.indices { pairCounts[Int(pairPlaces[kind])] += counts[kind] }
    self.whole = whole.recounted(pairCounts)
  }

  public func recounted(_ counts: [Int]) -> GroupTally {
    GroupTally(
      groups: groups, whole: whole, kinds: kinds, groupPlaces: groupPlaces, pairPlaces: pairPlaces, counts: counts)
  }

  /// The number of answers in each group, in the order of ``groups``.
  public var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: groups.count)
    for kind in counts.indices { sizes[Int(groupPlaces[kind])] += counts[kind] }
    return sizes
  }

  /// The answers of one group, by its place in ``groups``; none for a place that is not there.
  public func pairs(of group: Int) -> PairTally {
    var pairCounts = [Int](repeating: 0, count: whole.counts.count)
    for kind in counts.indices where groupPlaces[kind] == group { pairCounts[Int(pairPlaces[kind])] += counts[kind] }
    return whole.recounted(pairCounts)
  }
}

/// How a marker treats one group, beside the reference.
public struct GroupDifference: Sendable, Hashable {
  /// The group's name.
  public let group: String
  /// The number of its answers.
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
