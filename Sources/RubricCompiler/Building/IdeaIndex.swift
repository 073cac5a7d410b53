internal import Language
internal import RubricModel

/// Finds among the ideas of a requirement those that a wording names already, without going through all of them.
struct IdeaIndex {
  /// What an idea is known by: a phrasing that is one term, or the rubric's own words of a phrasing.
  private enum Key: Hashable {
    case term(TermID)
    case words([Int32])
  }

  private var places: [Key: [Int]] = [:]
  private var removed: Set<Int> = []

  init(_ ideas: [Idea], terms: TermTable) {
    for (place, idea) in ideas.enumerated() { add(idea.phrasings, at: place, terms: terms) }
  }

  mutating func add(_ phrasings: [Phrasing], at place: Int, terms: TermTable) {
    for phrasing in phrasings {
      if phrasing.parts.count == 1 { add(.term(phrasing.parts[0].term), at: place) }
      if let words = terms.words(of: phrasing) { add(.words(words), at: place) }
    }
  }

  private mutating func add(_ key: Key, at place: Int) {
    if places[key]?.last != place { places[key, default: []].append(place) }
  }

  /// The places of the ideas that one of the terms or one of the wordings names, in order.
  func places(named terms: [TermID], worded wordings: [[Int32]]) -> [Int] {
    var found: Set<Int> = []
    for term in terms { found.formUnion(places[.term(term)] ?? []) }
    for words in wordings { found.formUnion(places[.words(words)] ?? []) }
    return found.subtracting(removed).sorted()
  }

  /// Leaves the idea at a place out of all that follows.
  mutating func remove(_ place: Int) { removed.insert(place) }

  /// The ideas without those left out.
  func kept(_ ideas: [Idea]) -> [Idea] {
    removed.isEmpty ? ideas : ideas.enumerated().filter { !removed.contains($0.offset) }.map { $0.element }
  }
}
