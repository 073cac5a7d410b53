internal import Language
internal import RubricModel

/// What is measured of an answer for one requirement of a point, thousandths each.
package struct RequirementMeasures: Sendable {
  package static let names: [StaticString] = [
    "named", "kindred", "weak", "soft", "soft2", "meets", "near", "words1", "words2", "coverage", "link", "givenShare",
    "emptyShare", "functionShare", "denied", "misconception", "rejected", "others", "single", "ideas", "open",
    "structural", "reasoning", "describing", "judgement", "contrastDemand", "tariff", "judges", "example", "contrasts",
    "sentences", "unknownShare", "wholeAnswer", "quality", "contentKind", "negatedShare", "softOthers", "listed",
    "vagueShare", "fresh1", "fresh2", "absolute", "obligation", "indefinite", "particular", "dismissing", "numbers", "opposite",
  ]
  package var values: [Int] = []
  package var weight = 0
}

extension PointMarker {
  func measures(_ point: MarkingPoint, _ earned: [Earned], rejected: Int) -> [RequirementMeasures] {
    let analysis = finder.analysis
    var content = 0
    var given = 0
    var empty = 0
    var negated = 0
    var unknown = 0
    var seen: [UInt32] = []
    var fresh: [UInt32] = []
    var vague = 0
    var numbers = 0
    var counts = (absolute: 0, obligation: 0, indefinite: 0, particular: 0, dismissing: 0)
    for word in analysis.words {
      if !word.flags.contains(.known), !word.flags.contains(.number) { unknown += 1 }
      let style = structure.styles[Int(word.stem.rawValue)]
      if style.contains(.absolute) { counts.absolute += 1 }
      if style.contains(.obligation) { counts.obligation += 1 }
      if style.contains(.indefinite) { counts.indefinite += 1 }
      if style.contains(.particular) { counts.particular += 1 }
      if style.contains(.dismissing) { counts.dismissing += 1 }
      if word.flags.contains(.number) { numbers += 1 }
      if !word.isContent { continue }
      content += 1
      if style.contains(.empty) {
        vague += 1
      } else if !point.given.contains(word.stem) || word.stem == .unknown {
        if !fresh.contains(word.fingerprint) { fresh.append(word.fingerprint) }
      }
      if word.flags.contains(.negated) { negated += 1 }
      if word.stem != .unknown, point.given.contains(word.stem) {
        given += 1
        continue
      }
      if word.stem != .unknown, structure.empty.contains(word.stem) {
        empty += 1
        continue
      }
      if !seen.contains(word.fingerprint) { seen.append(word.fingerprint) }
    }
    let words = max(1, analysis.words.count)
    let share = { (part: Int, whole: Int) -> Int in whole == 0 ? 0 : part * 1000 / whole }
    let units = max(1, point.requirements.reduce(0) { $0 + $1.quantity })
    let demand = point.commands.map { $0.word.demand }.max { $0.rawValue < $1.rawValue } ?? .content
    let softs = point.requirements.map { requirement -> (Int, Int) in
      var all: [Int] = []
      for idea in requirement.ideas where idea.source != .kindred && idea.source != .refused {
        all.append(finder.strength(of: idea))
      }
      all.sort { $0 > $1 }
      let top = all.prefix(requirement.quantity).reduce(0, +) / max(1, requirement.quantity)
      return (top, all.first ?? 0)
    }
    let coverage = finder.coverage(of: point)
    let hasLink = analysis.clauses.contains {
      $0.flags.contains(.linking) || !$0.opener.isDisjoint(with: [.reason, .result, .condition])
    }
    return point.requirements.enumerated().map { index, requirement in
      let own = earned[index]
      let quantity = max(1, requirement.quantity)
      var named = 0
      var kindred = 0
      var weak = 0
      for match in own.matches {
        if match.coverage < 1000 { weak += 1 } else if requirement.ideas[match.idea].source == .kindred {
          kindred += 1
        } else {
          named += 1
        }
      }
      let near = own.matches.isEmpty ? 0 : structure.substance(around: own.matches, upTo: 12 * quantity)
      var others = 0
      var softOthers = 0
      for other in earned.indices where other != index {
        others += min(1000, earned[other].matches.count * 1000 / max(1, point.requirements[other].quantity))
        softOthers += softs[other].0
      }
      let count = earned.count - 1
      let meets = own.matches.isEmpty ? 0 : (own.matches.count - min(own.unmet, own.matches.count)) * 1000 / own.matches.count
      var m = RequirementMeasures()
      m.weight = requirement.weight
      m.values = [
        min(1000, named * 1000 / quantity), min(1000, kindred * 1000 / quantity), min(1000, weak * 1000 / quantity),
        softs[index].0, softs[index].1, meets, min(1000, near * 1000 / (10 * quantity)),
        min(1000, seen.count * 1000 / (8 * units)), min(1000, seen.count * 1000 / (24 * units)), coverage,
        hasLink ? 1000 : 0, share(given, content), share(empty, content), share(words - content, words),
        own.denied > 0 ? 1000 : 0, misconceptions.isEmpty ? 0 : 1000, rejected > 0 ? 1000 : 0,
        count > 0 ? others / count : 500, quantity == 1 ? 1000 : 0, min(1000, requirement.ideas.count * 100),
        requirement.isOpen ? 1000 : 0,
        requirement.kind != .content && requirement.kind != .contrast ? 1000 : 0,
        demand == .reasoning ? 1000 : 0, demand == .description ? 1000 : 0, demand == .judgement ? 1000 : 0,
        demand == .contrast ? 1000 : 0, min(1000, point.tariff * 200), structure.judges() ? 1000 : 0,
        structure.givesExample() ? 1000 : 0, structure.contrasts() ? 1000 : 0, min(1000, analysis.sentences.count * 200),
        share(unknown, words), 0, own.quality, requirement.kind == .content ? 1000 : 0, share(negated, content),
        count > 0 ? softOthers / count : softs[index].0, asksForList(point) ? 1000 : 0,
        share(vague, content), min(1000, fresh.count * 1000 / (6 * units)), min(1000, fresh.count * 1000 / (18 * units)),
        share(counts.absolute, words), share(counts.obligation, words), share(counts.indefinite, words),
        share(counts.particular, words), share(counts.dismissing, words), min(1000, numbers * 250), 0,
      ]
      return m
    }
  }
}

extension IdeaFinder {
  /// The largest share of a phrasing's weight that one sentence holds, thousandths.
  func strength(of idea: Idea) -> Int {
    var best = 0
    var bySentence = [Int](repeating: 0, count: analysis.sentences.count)
    for phrasing in idea.phrasings {
      let total = phrasing.parts.reduce(0) { $0 + $1.weight }
      if total == 0 { continue }
      for index in bySentence.indices { bySentence[index] = 0 }
      var wide = 0
      for part in phrasing.parts {
        var last = -1
        var isSeen = false
        var next = firstHit[Int(part.term.rawValue)]
        while next >= 0 {
          let hit = hits[Int(next)]
          next = nextHit[Int(next)]
          if hit.isNegated != phrasing.isNegated || !addsToQuestion(hit.words) { continue }
          let weight = hit.isWeak ? part.weight * 4 / 10 : part.weight
          let sentence = analysis.sentence(ofWord: Int(hit.words.lowerBound))
          if !isSeen { wide += weight }
          isSeen = true
          if sentence != last { bySentence[sentence] += weight }
          last = sentence
        }
      }
      best = max(best, (bySentence.max() ?? 0) * 1000 / total, phrasing.isWide ? wide * 1000 / total : wide * 700 / total)
    }
    return min(1000, best)
  }

  /// The share of the point's own key words that the answer holds, by themselves or by what means the same.
  func coverage(of point: MarkingPoint) -> Int {
    var seen: [TermID] = []
    var total = 0
    var found = 0
    for requirement in point.requirements {
      for idea in requirement.ideas where idea.source != .kindred && idea.source != .refused {
        for phrasing in idea.phrasings {
          for part in phrasing.parts where part.weight == 100 && !seen.contains(part.term) {
            seen.append(part.term)
            total += 1
            var next = firstHit[Int(part.term.rawValue)]
            while next >= 0 {
              let hit = hits[Int(next)]
              next = nextHit[Int(next)]
              if addsToQuestion(hit.words) {
                found += 1
                break
              }
            }
          }
        }
      }
    }
    return total == 0 ? 0 : found * 1000 / total
  }
}
