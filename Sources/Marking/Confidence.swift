internal import RubricModel

/// How sure a decision is.
enum Confidence {
  /// Percent; a first estimate from the distance to the nearest boundary and from what the evidence rests on.
  static func estimate(score: Int, found: Int, denied: Int, point: MarkingPoint, earned: [[IdeaMatch]]) -> Int {
    let distance = min(abs(score - 670), abs(score - 330))
    var confidence = 60 + min(30, distance / 10)
    if found == 0 { confidence = 80 }
    if denied > 0 { confidence -= 10 }
    let matches = earned.flatMap { $0 }
    let kindred = matches.count { match in
      point.requirements[match.requirement].ideas[match.idea].source == .kindred || match.coverage < 1000
    }
    if !matches.isEmpty, kindred == matches.count { confidence -= 10 }
    return max(40, min(95, confidence))
  }
}
