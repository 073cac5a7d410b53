internal import Language
internal import RubricModel

/// "Reasons might include A, B and C": what may be said for something that another sentence asks for.
struct PossibleList {
  /// What the list is of.
  private var name: [SyntaxWord]
  private var items: [ItemSyntax]

  /// Nil for another statement.
  init?(_ statement: ArraySlice<SyntaxWord>) {
    let words = statement.withoutLines.trimmedStart
    guard let modal = words.prefix(6).firstIndex(where: { $0.isAny(["may", "might", "could", "can"]) }),
      modal > words.startIndex, let verb = words.word(at: modal + 1), verb.isAny(["include", "be", "cover"])
    else { return nil }
    name = words[words.startIndex..<modal].filter { $0.isWord && $0.classes.isDisjoint(with: .determiner) }
    let list = words[(modal + 2)...].drop { !$0.isWord }
    let phrases = PiecePhrases()
    if list.contains(where: { $0.is(";") }) {
      items = list.split { $0.is(";") }.map { phrases.item($0) }.filter { !$0.alternatives.isEmpty }
    } else {
      items = ItemSplitter.items(list)
    }
    if name.isEmpty || items.isEmpty { return nil }
  }

  /// Gives the list to the demand that it is of: one that shares a word with its name, else the first.
  func fill(_ syntax: inout PointSyntax) {
    let keys = name.map { WordKey.make(of: $0.folded[...]) }
    let content = syntax.demands.indices.filter {
      syntax.demands[$0].kind == .content && syntax.demands[$0].items.isEmpty
    }
    let named = content.first { place in
      syntax.demands[place].head.contains { $0.isWord && keys.contains(WordKey.make(of: $0.folded[...])) }
    }
    guard let place = named ?? content.first else { return }
    syntax.demands[place].items = items
    syntax.demands[place].isOpen = true
  }
}
