internal import Language
internal import RubricModel

/// Sentences that only say more of what the one before them asks for, and those that ask for more.
extension PointParser {
  /// What a sentence before asks for is only said more closely by the parts that this one names, so that it asks for no
  /// more by itself: "Describe an eye. The answer should include the lens and the retina." It does ask for more where it
  /// asks why, and the parts are but to be mentioned: "Explain why …. Responses must mention both A and B" wants the
  /// explanation, A and B.
  func elaborate(_ syntax: inout PointSyntax, mentions: Bool) {
    for index in syntax.demands.indices.reversed() {
      let demand = syntax.demands[index]
      guard demand.kind == .content, demand.items.isEmpty, !demand.quantityIsStated else { continue }
      if mentions, asksWhy(demand) {
        syntax.demands[index].kind = .reason
        syntax.demands[index].quantity = 1
        syntax.demands[index].worth = 1
      } else {
        syntax.demands.remove(at: index)
      }
    }
  }

  /// "explain why", "explain the importance of", "the need for": asks for a reason, which is more than what it names.
  func asksWhy(_ demand: DemandSyntax) -> Bool {
    guard demand.command.demand == .reasoning else { return false }
    return demand.head.prefix(4).contains {
      $0.isAny(["why", "importance", "reason", "reasons", "need", "significance", "purpose", "value"])
    }
  }

  /// Whether a sentence says what the answer to the one before is made of: "Expect at least two causes", after a command
  /// that asks for an account. A command that asks for a name has its answer; another sentence asks for another.
  func elaborates(_ demands: [DemandSyntax], _ isLedIn: Bool, after known: [DemandSyntax]) -> Bool {
    guard isLedIn, let last = known.last,
      last.command.demand.rawValue >= Demand.account.rawValue, last.kind == .content
    else { return false }
    let content = demands.filter { $0.kind == .content }
    if demands.contains(where: { $0.kind == .contrast }) { return true }
    return content.count > 1 || content.contains { $0.quantityIsStated || $0.items.count > 1 }
  }
}
