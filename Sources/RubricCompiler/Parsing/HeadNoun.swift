internal import Language

/// The noun that a phrase is about: "duties" of "the main duties expected in a nursery".
enum HeadNoun {
  /// The last content word before a preposition, a relative word, a verb or a pronoun; nil for a question ("who to tell").
  static func of(_ head: [SyntaxWord]) -> SyntaxWord? {
    if let first = head.first, first.classes.contains(.relative) { return nil }
    var noun: SyntaxWord?
    for word in head {
      let isEnd =
        !word.classes.isDisjoint(with: [.preposition, .relative, .auxiliary])
        || (noun != nil && word.ends(in: "ed"))
        || word.isAny([
          "made", "found", "shown", "given", "taken", "seen", "drawn", "written", "it", "they", "we", "you", "he",
          "she", "i", "someone", "people", "expected", "needed", "required",
        ])
      if isEnd, noun != nil { break }
      if word.isWord, !isEnd { noun = word }
    }
    return noun
  }

  /// Whether the noun is a plural.
  static func isPlural(_ head: [SyntaxWord]) -> Bool {
    guard let noun = of(head), noun.ends(in: "s") else { return false }
    return !noun.ends(in: "ss") && !noun.ends(in: "us") && !noun.ends(in: "is")
  }
}
