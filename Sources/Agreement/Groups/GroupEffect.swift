/// How much of a marker's errors the learners' groups explain (Loukina, Madnani & Zechner, 2019; RSMTool's fairness analyses).
public struct GroupEffect: Sendable, Hashable {
  /// The share of variance explained, adjusted for the number of groups: up to 1, about 0 (or just below) where groups do
  /// not matter. RSMTool warns from 0.02.
  public let share: Statistic
  /// The p-value of the F test that the groups do not matter: 0…1.
  public let pValue: Statistic
  /// Each group's mean less that of the base group, in marks (squared marks for accuracy); 0 for the base group.
  public let estimates: [GroupEstimate]

  /// A group's distance from the base group.
  public struct GroupEstimate: Sendable, Hashable {
    /// The group's name.
    public let group: String
    /// Its mean less the base group's; for CSD, among answers with equal marks from the reference.
    public let estimate: Statistic
  }
}

extension GroupTally {
  /// Overall score accuracy (OSA): the groups' effect on the squared error.
  ///
  /// - Parameters:
  ///   - base: the group the others are measured from; nil for the largest (of equals, the first by name).
  ///   - minimum: groups with fewer answers are left out.
  public func overallScoreAccuracy(base: String? = nil, minimum: Int = usualMinimum) -> GroupEffect {
    let fit = GroupFit(self, minimum: minimum, base: base) { $0 * $0 }
    return effect(fit, fit.withoutLevels())
  }

  /// Overall score difference (OSD): the groups' effect on the error, marker − reference.
  public func overallScoreDifference(base: String? = nil, minimum: Int = usualMinimum) -> GroupEffect {
    let fit = GroupFit(self, minimum: minimum, base: base) { $0 }
    return effect(fit, fit.withoutLevels())
  }

  /// Conditional score difference (CSD): the groups' effect on the error among answers of equal merit, that is, beyond
  /// what the reference's mark (as a category) explains.
  public func conditionalScoreDifference(base: String? = nil, minimum: Int = usualMinimum) -> GroupEffect {
    let fit = GroupFit(self, minimum: minimum, base: base) { $0 }
    return effect(fit, fit.withLevels())
  }

  private func effect(_ fit: GroupFit, _ result: Result<GroupFit.Found, NoValue>) -> GroupEffect {
    switch result {
    case .success(let found):
      GroupEffect(
        share: Statistic(found.share), pValue: Statistic(found.pValue),
        estimates: zip(fit.names, found.estimates).map { .init(group: $0, estimate: Statistic($1)) })
    case .failure(let reason):
      GroupEffect(
        share: .undefined(reason), pValue: .undefined(reason),
        estimates: fit.names.map { .init(group: $0, estimate: .undefined(reason)) })
    }
  }
}
