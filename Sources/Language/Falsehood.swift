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
