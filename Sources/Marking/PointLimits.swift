internal import Language
internal import RubricModel

/// What the guidance of a point takes from what was found: order, dependence, limits, and the list rules of boards.
extension PointMarker {
  /// The matches that stand in the order of the rubric: the longest run of them, the earliest of several.
  static func inOrder(_ matches: [IdeaMatch]) -> [IdeaMatch] {
    let matches = matches.sorted { ($0.words.lowerBound, $0.idea) < ($1.words.lowerBound, $1.idea) }
    guard matches.count > 1 else { return matches }
    // Longest increasing subsequence; a point has few steps.
    var length = [Int](repeating: 1, count: matches.count)
    var before = [Int](repeating: -1, count: matches.count)
    var best = 0
    for index in matches.indices {
      for earlier in 0..<index
      where matches[earlier].idea < matches[index].idea && length[earlier] + 1 > length[index] {
        length[index] = length[earlier] + 1
        before[index] = earlier
      }
      if length[index] > length[best] { best = index }
    }
    var kept: [IdeaMatch] = []
    var next = best
    while next >= 0 {
      kept.append(matches[next])
      next = before[next]
    }
    return kept.reversed()
  }

  /// Takes what earns nothing without another requirement ("second mark only if …").
  static func withoutUnsupported(_ earned: [Earned], of point: MarkingPoint) -> [Earned] {
    var earned = earned
    for (place, requirement) in point.requirements.enumerated() {
      guard let other = requirement.dependsOn, earned.indices.contains(other), earned[other].quality == 0,
        earned[other].traces.isEmpty
      else { continue }
      // A judgement hangs on any valid point.
      let hasPoint = point.requirements.indices.contains { index in
        !point.requirements[index].isStructural && (earned[index].quality > 0 || !earned[index].traces.isEmpty)
      }
      if requirement.isStructural, requirement.ideas.isEmpty, hasPoint { continue }
      earned[place] = Earned()
    }
    return earned
  }

  /// The strictest limit of a point that holds for the answer, by its place; nil where none does.
  func limit(of point: MarkingPoint, _ earned: [Earned]) -> Int? {
    var strictest: Int?
    for (place, limit) in point.limits.enumerated() where limit.marks < point.tariff {
      if let known = strictest, point.limits[known].marks <= limit.marks { continue }
      if holds(limit, at: place, earned) { strictest = place }
    }
    return strictest
  }

  private func holds(_ limit: Limit, at place: Int, _ earned: [Earned]) -> Bool {
    switch limit.condition {
    case .without(let places) where places.count > 1 && limit.marks > 0:
      // One side only: there is one, there is no trace of another, and nothing turns to it.
      places.contains { earned.indices.contains($0) && earned[$0].quality >= 400 }
        && places.contains { earned.indices.contains($0) && earned[$0].matches.isEmpty && earned[$0].traces.isEmpty }
        && !structure.compares()
    case .without(let places): places.contains { earned.indices.contains($0) && earned[$0].quality < 400 }
    case .with: finder.holds(prepared.limits[place])
    }
  }

  /// The words of the first so many responses, where the board marks no more than were asked for.
  ///
  /// A response is a sentence or a line; in an answer of one sentence, what stands between its marks.
  func markedWords(asked: Int) -> Range<Int> {
    let analysis = finder.analysis
    guard board == .cambridge, asked > 0 else { return 0..<analysis.words.count }
    if analysis.sentences.count > 1 {
      guard analysis.sentences.count > asked else { return 0..<analysis.words.count }
      return 0..<analysis.words(ofSentence: asked - 1).upperBound
    }
    var responses = 0
    for index in analysis.words.indices where analysis.words[index].flags.contains(.beforeMark) {
      responses += 1
      if responses == asked { return 0..<(index + 1) }
    }
    return 0..<analysis.words.count
  }

  /// How many responses the scheme refuses; where each cancels a right one.
  func cancelling(_ rejects: [IdeaMatch]) -> Int {
    guard board == .aqa else { return 0 }
    var end = 0
    var count = 0
    for match in rejects.sorted(by: { $0.words.lowerBound < $1.words.lowerBound })
    where match.words.lowerBound >= end {
      count += 1
      end = match.words.upperBound
    }
    return count
  }
}
