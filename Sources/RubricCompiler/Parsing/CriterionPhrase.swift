internal import Language

/// Tells a wording that describes what to look for ("a sensible course of action", "why it would work there", "what changes for
/// the business") from one that says what an answer says.
struct CriterionPhrase {
  /// Whether the question gives a word away.
  let isGiven: (SyntaxWord) -> Bool

  /// Whether the words describe what to look for, and no answer is held against them.
  func describes(_ words: [SyntaxWord]) -> Bool { describes(words.filter { $0.isWord }[...], depth: 0) }

  private func describes(_ words: ArraySlice<SyntaxWord>, depth: Int) -> Bool {
    var rest = words
    var fitting: SyntaxWord?
    while let first = rest.first,
      Self.tables.opening.contains(first.folded) || Self.tables.fittingOrDone.contains(first.folded)
    {
      if Self.tables.fittingOrDone.contains(first.folded) { fitting = first }
      rest = rest.dropFirst()
    }
    guard let first = rest.first else { return false }
    if first.isAny(["what", "why", "how", "whether"]) {
      // "how the water boils and turns into steam" says it.
      return rest.count > 1 && rest.dropFirst().count { saysSomething($0) } < Self.fewestTelling
    }
    if first.isAny(["something", "anything", "somebody", "someone"]) {
      guard let next = rest.dropFirst().first else { return false }
      return Self.asks(next) || Self.tables.fittingOrDone.contains(next.folded)
    }
    // "saying what each is", "developed with a linked reason".
    if depth == 0, Self.tables.doing.contains(first.folded) {
      let after = rest.dropFirst().drop {
        !$0.classes.isDisjoint(with: [.preposition, .determiner, .pronoun, .adverb])
          && !$0.isAny(["what", "why", "how", "whether", "that"])
      }
      return after.first.map { !$0.is("that") } ?? false && describes(after, depth: 1)
    }
    if let fitting, Self.tables.fittingAny.contains(fitting.folded), isAskedFor(rest) { return true }
    return describesNoun(rest, isFitting: fitting != nil) || isOfTask(words, isFitting: fitting != nil)
  }

  /// Whether nothing is said but what the question gives and what schemes say of any answer: "immediate result of it for Mina",
  /// "suitable source of energy for this village".
  private func isOfTask(_ words: ArraySlice<SyntaxWord>, isFitting: Bool) -> Bool {
    let content = words.filter { $0.classes.isDisjoint(with: .function) && $0.number == nil }
    guard content.count > 1, !states(words),
      isFitting || words.contains(where: { Self.tables.nouns.contains($0.folded) && !isGiven($0) })
    else { return false }
    let others = content.count { !Self.tables.ofAnyTask.contains($0.folded) && !isGiven($0) }
    return others == 0 || others == 1 && isFitting && content.count > 2
  }

  /// Words of content, neither given away nor general, from which a question that is put says its own answer.
  private static let fewestTelling = 2

  private func saysSomething(_ word: SyntaxWord) -> Bool {
    word.classes.isDisjoint(with: .function) && !Self.tables.general.contains(word.folded) && !isGiven(word)
  }

  /// "suitable adjustment that the practice could make"
  private func isAskedFor(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let relative = words.dropFirst().prefix(3).firstIndex(where: { Self.asks($0) }) else { return false }
    return words[relative...].contains {
      $0.isAny(["could", "would", "can", "might", "may", "fits", "suits", "should"])
    }
  }

  /// Whether a noun of schemes stands first, with what tells that it is one.
  private func describesNoun(_ words: ArraySlice<SyntaxWord>, isFitting: Bool) -> Bool {
    guard let first = words.first else { return false }
    let tables = Self.tables
    let isAlways = tables.always.contains(first.folded)
    guard isAlways || tables.sometimes.contains(first.folded) else { return false }
    guard let next = words.dropFirst().first else { return isAlways || isFitting }
    // "strength-to-weight ratio", "strength of the forces"
    if next.isJoined || next.is("of") && first.is("strength") && !isFitting {
      return false
    }
    // "the idea that light travels faster": what follows is what the answer says.
    if next.is("that"), first.isAny(Self.telling) { return false }
    if Self.asks(next) { return true }
    if tables.complements[first.folded]?.contains(next.folded) == true { return true }
    let after = words.dropFirst(2)
    if next.isAny(["for", "on"]), tables.ofQuestion.contains(first.folded) {
      return after.allSatisfy { !$0.classes.isDisjoint(with: .function) || isGiven($0) }
    }
    // "reason with the customer"
    if next.is("with"), !isFitting { return false }
    let isOpen =
      next.classes.contains(.preposition) || next.isAny(["or", "and", "taken", "drawn"])
      || tables.fittingOrDone.contains(next.folded)
    return isOpen && (isAlways || isFitting) && !states(after)
  }

  /// Whether a statement is made, and not only in a relative clause: "comparison to an animal makes it seem alive".
  private func states(_ words: ArraySlice<SyntaxWord>) -> Bool {
    // "the way they are paid"
    words.prefix { !Self.asks($0) && !$0.isAny(["way", "ways"]) }.contains {
      $0.classes.contains(.auxiliary) || $0.classes.contains(.commonVerb) && $0.ends(in: "s")
    }
  }

  /// Whether a question or a relative clause begins with the word.
  private static func asks(_ word: SyntaxWord) -> Bool {
    word.isAny(["what", "why", "how", "which", "that", "who", "where", "whether", "whose"])
  }

  /// Nouns after which "that" says the content itself.
  private static let telling: [StaticString] = [
    "idea", "fact", "statement", "point", "conclusion", "claim", "view", "understanding", "knowledge", "argument",
  ]

  private static let tables = CriterionWords.shared
}
