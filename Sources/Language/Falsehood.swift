/// Opinions that are reported to be called mistaken.
extension Analysis {
  /// Flags what the clause reports others to think, when the next clause says that it is wrong: "people think it helps, but
  /// it doesn't", "some say it helps. However, this isn't true".
  ///
  /// An opinion that is merely set beside another is one side of a discussion, and is not denied.
  mutating func refute(in clause: Int) {
    guard clauses[clause].hasIdioms, clause + 1 < clauses.count else { return }
    let range = words(ofClause: clause)
    for index in range.dropFirst().prefix(5) where words[index].idioms != 0 {
      guard let opinion = idiom(at: index, { $0 == .opinion }) else { continue }
      if words[index].flags.contains(.negated) || isOwnOpinion(range.lowerBound..<index) { return }
      guard isRefuted(by: clause + 1, after: clause) else { return }
      deny(opinion.words.upperBound..<range.upperBound)
      return
    }
  }

  /// Flags all that a sentence says is not true: "it is not true that they wait and then ring, so that nobody is cross". A
  /// reason ("… because plants respire at night"), what is set against it, and a statement of its own after a comma are not
  /// what is denied.
  mutating func disclaim(in sentence: Int) {
    let range = words(ofSentence: sentence)
    let found = range.prefix(6).compactMap { disclaimed(from: $0) }.first
    guard let (denier, from) = found, from < range.upperBound else { return }
    let first = Int(words[from].clause)
    for clause in first...Int(words[range.upperBound - 1].clause) {
      let own = words(ofClause: clause)
      if clause > first, goesAgainst(own) { return }
      for index in max(from, own.lowerBound)..<own.upperBound where !words[index].flags.contains(.negated) {
        // What the negation of the clause has left out within its reach is affirmed for a reason.
        if clause > first || index > denier + Negation.reach { deny(index..<index + 1) }
      }
    }
  }

  /// The word that denies and the first word of what is said not to be true, where that begins at a word: "not true that …",
  /// "a myth that …".
  private func disclaimed(from index: Int) -> (denier: Int, from: Int)? {
    if let idiom = idiom(at: index, { $0 == .refute }), words[index].classes.contains(.negator),
      idiom.words.upperBound < words.count, words[idiom.words.upperBound].roles.contains(.that)
    {
      return (index, idiom.words.upperBound + 1)
    }
    guard let idiom = idiom(at: index, { $0 == .turn }), words[idiom.words.upperBound - 1].roles.contains(.that) else {
      return nil
    }
    return (idiom.words.upperBound - 1, idiom.words.upperBound)
  }

  /// Whether a clause gives a reason, sets something against the one before, or is a statement of its own.
  private func goesAgainst(_ clause: Range<Int>) -> Bool {
    let first = words[clause.lowerBound]
    if !first.classes.isDisjoint(with: [.contrast, .reason]) || first.roles.contains(.replaces) { return true }
    return first.mark != .none && !first.roles.isDisjoint(with: [.subject, .pronoun])
  }

  /// "I think", "we believe"; "you would think" is nobody's.
  private func isOwnOpinion(_ range: Range<Int>) -> Bool {
    range.contains { words[$0].classes.contains(.firstPerson) }
  }

  /// Whether a clause says that the one before is mistaken: "but they are wrong", "however this isn't true", "but it doesn't".
  private func isRefuted(by next: Int, after clause: Int) -> Bool {
    let range = words(ofClause: next)
    let isSame = clauses[next].sentence == clauses[clause].sentence
    let opens = words[range.lowerBound].classes.contains(.contrast)
    guard opens || !isSame, range.count <= 9 else { return false }
    for index in range where words[index].idioms != 0 {
      guard idiom(at: index, { $0 == .refute }) != nil else { continue }
      if words[index].classes.contains(.negator) { return isVague(range.lowerBound..<index) }
      if !words[index].flags.contains(.negated) { return isVague(range.lowerBound..<index) }
    }
    return false
  }

  /// Whether nothing of its own is said: "but this really is".
  private func isVague(_ range: Range<Int>) -> Bool {
    range.allSatisfy { !words[$0].isContent && !words[$0].roles.contains(.agents) }
  }
}

extension Word {
  /// "The", "a" and the like.
  var isArticle: Bool { classes.contains(.determiner) }
}
