internal import Language
internal import RubricModel

/// The wordings of an item that has a label, or content in brackets.
struct ItemWordings {
  private let item: ItemSyntax

  init(_ item: ItemSyntax) {
    self.item = item
  }

  /// The item's words as the text has them, the label with the first wording.
  var all: [[SyntaxWord]] {
    guard let first = item.alternatives.first else { return [] }
    return [item.label + first] + item.alternatives.dropFirst()
  }

  /// The item with what is in brackets, where the question gives away the words that stand before them.
  func used(given: [StemID], _ terms: inout TermTable) -> ItemSyntax {
    guard !item.inBrackets.isEmpty else { return item }
    for words in item.alternatives where !areGiven(words, given, &terms) { return item }
    return ItemSyntax(alternatives: item.inBrackets, label: item.label + (item.alternatives.first ?? []))
  }

  /// What an answer may say: a label is asked for, unless the question gives it away.
  func settled(given: [StemID], _ terms: inout TermTable) -> [[SyntaxWord]] {
    let item = used(given: given, &terms)
    if item.label.isEmpty { return item.alternatives }
    let labelled = item.alternatives.map { item.label + $0 }
    // An answer that names what it defines says it more surely.
    return areGiven(item.label, given, &terms) ? item.alternatives + labelled : labelled
  }

  private func areGiven(_ words: [SyntaxWord], _ given: [StemID], _ terms: inout TermTable) -> Bool {
    for word in words where word.isWord && word.classes.isDisjoint(with: .function) {
      if !given.contains(terms.stem(word)) { return false }
    }
    return true
  }
}
