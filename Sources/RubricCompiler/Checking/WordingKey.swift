internal import Language
internal import RubricModel

extension TermTable {
  /// What two wordings share that say the same in the same words: the keys of their words without articles.
  mutating func wordingKey(_ words: [SyntaxWord]) -> [StemID] {
    words.filter { $0.isWord && !$0.isAny(["a", "an", "the"]) }.map { stem($0) }
  }

  /// The concepts that a wording names as a whole.
  mutating func wordingConcepts(_ words: [SyntaxWord]) -> [ConceptID] {
    concepts(
      of: words.filter { $0.isWord && $0.classes.isDisjoint(with: [.determiner, .pronoun, .auxiliary]) }
        .map { stem($0) })
  }
}

/// What a phrasing is known by, so that two that ask for the same are found without comparing all with all.
enum PhrasingKey: Hashable {
  case term(TermID, isNegated: Bool)
  case words([Int32], isNegated: Bool)

  /// The keys of a phrasing: its one term, and the rubric's own words for it.
  static func keys(of phrasing: Phrasing, terms: TermTable) -> [PhrasingKey] {
    var keys: [PhrasingKey] = []
    if phrasing.parts.count == 1 { keys.append(.term(phrasing.parts[0].term, isNegated: phrasing.isNegated)) }
    if let words = terms.words(of: phrasing), !words.isEmpty {
      keys.append(.words(words, isNegated: phrasing.isNegated))
    }
    return keys
  }
}
