internal import Language
internal import RubricModel

/// Finds the demand of a point that `accept (side): …` means.
enum SideFinder {
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
