internal import Language
internal import RubricModel

/// Lists whose items go together: "firewall – checks traffic", a mark for the way and a mark for what it does.
extension PointMarker {
  /// The requirement whose ideas those of another are said of, one by one; nil where there is none.
  static func heads(of requirement: Requirement, in point: MarkingPoint) -> Int? {
    guard let other = requirement.dependsOn, point.requirements.indices.contains(other), requirement.kind == .content
    else { return nil }
    let named = point.requirements[other].ideas.count { $0.source == .named }
    guard named > 1, named == requirement.ideas.count(where: { $0.source == .named }),
      point.requirements[other].quantity == requirement.quantity
    else { return nil }
    return other
  }

  /// Holds what is said of things against the things: what is said of one of them implies it, and earns nothing of another.
  func pair(_ earned: inout [Earned], of point: MarkingPoint) {
    if !prepared.isPaired { return }
    for (place, requirement) in point.requirements.enumerated() {
      guard let heads = Self.heads(of: requirement, in: point) else { continue }
      for match in earned[place].matches where requirement.ideas[match.idea].source == .named {
        if earned[heads].matches.contains(where: { $0.idea == match.idea }) { continue }
        earned[place].matches.removeAll { $0.idea == match.idea }
        earned[place].unpaired.append(match.idea)
        earned[place].quality -= match.coverage / max(1, requirement.quantity)
        if isSaidOfAnother(match, earned[heads].matches, than: earned[place].matches) { continue }
        // A word or two in other words are too little to imply anything.
        if match.coverage < 1000 || match.by == .synonym && match.core.count < 3 { continue }
        if earned[heads].matches.count < point.requirements[heads].quantity {
          var implied = match
          implied.requirement = heads
          earned[heads].matches.append(implied)
          earned[heads].quality += match.coverage / max(1, requirement.quantity)
        }
      }
      earned[place].quality = max(0, earned[place].quality)
    }
  }

  /// Whether the sentence names another thing, of which it says nothing else.
  private func isSaidOfAnother(_ match: IdeaMatch, _ heads: [IdeaMatch], than said: [IdeaMatch]) -> Bool {
    let sentence = finder.analysis.sentence(ofWord: match.words.lowerBound)
    return heads.contains { head in
      head.idea != match.idea && head.words.lowerBound < match.words.lowerBound
        && finder.analysis.sentence(ofWord: head.words.lowerBound) == sentence
        && !said.contains { $0.idea == head.idea }
    }
  }
}
