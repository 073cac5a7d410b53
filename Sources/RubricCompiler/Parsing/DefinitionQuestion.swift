internal import Language

/// Questions that ask what a word means: "What is meant by an aside?", "Define inflation.", "What do Christians mean by 'stewardship'?"
enum DefinitionQuestion {
  static func isOne(_ words: [SyntaxWord]) -> Bool {
    let all = words[...]
    if words.first(where: { $0.isWord })?.is("define") == true { return true }
    return all.indices.contains { index in
      all.has(["meant", "by"], at: index) || all.has(["meaning", "of"], at: index)
        || all.has(["mean", "by"], at: index)
    }
  }

  /// Whether what a scheme asks for there is a definition itself, "words which the audience hears but the others on stage do not", and
  /// no description of one: words of its own tell what it says.
  static func isAnswered(by words: [SyntaxWord]) -> Bool {
    let tables = CriterionWords.shared
    guard let first = words.first(where: { $0.isWord && !$0.classes.contains(.determiner) }),
      !tables.always.contains(first.folded), !tables.fittingOrDone.contains(first.folded)
    else { return false }
    return words.count { word in
      word.kind == .word && word.classes.isDisjoint(with: .function) && !tables.always.contains(word.folded)
        && !tables.sometimes.contains(word.folded) && !tables.fittingOrDone.contains(word.folded)
    } >= fewestTelling
  }

  private static let fewestTelling = 3
}
