internal import Language
internal import RubricModel

/// Finds the demand of a point that `accept (side): …` means.
enum SideFinder {
  /// The place of the demand for content that shares most words with an accepted wording, "a thin membrane" with "through a partially
  /// permeable membrane"; nil where none does, or several do alike.
  static func place(sharing phrases: [[SyntaxWord]], in demands: [DemandSyntax]) -> Int? {
    let wanted = keys(phrases.joined())
    let shared = demands.map { demand -> Int in
      guard demand.kind == .content || demand.kind == .contrast else { return 0 }
      let words = demand.head + demand.items.flatMap { $0.alternatives.flatMap { $0 } }
      return wanted.intersection(keys(words)).count
    }
    guard let most = shared.max(), most > 0, shared.count(where: { $0 == most }) == 1 else { return nil }
    return shared.firstIndex(of: most)
  }

  private static func keys(_ words: some Sequence<SyntaxWord>) -> Set<[UInt8]> {
    var keys: Set<[UInt8]> = []
    for word in words where word.isWord && word.classes.isDisjoint(with: .function) {
      keys.insert(WordKey.make(of: word.folded[...]))
    }
    return keys
  }

  /// The place of the demand that a number names, or that shares most words with the side; nil where none does.
  static func place(of side: [SyntaxWord], in demands: [DemandSyntax]) -> Int? {
    if side.count == 1, let number = NeedsReader.count(side[0]), number <= demands.count { return number - 1 }
    let wanted = side.filter { $0.isWord && !$0.classes.contains(.determiner) }.map { WordKey.make(of: $0.folded[...]) }
    if wanted.isEmpty { return nil }
    var best: Int?
    var bestCount = 0
    for (index, demand) in demands.enumerated() {
      let named = demand.head.isEmpty ? demand.items.first?.alternatives.flatMap { $0 } ?? [] : demand.head
      let words = named.filter { $0.isWord }.map { WordKey.make(of: $0.folded[...]) }
      let shared = wanted.count { words.contains($0) }
      if shared > bestCount {
        best = index
        bestCount = shared
      }
    }
    return best
  }
}
