/// Negations that tell what happens otherwise, and so deny nothing.
extension Analysis {
  /// Whether a clause tells what happens otherwise: a condition, and "by not listening" and "without training" before what
  /// follows from them.
  func tellsOtherwise(_ clause: Int) -> Bool {
    if clauses[clause].flags.contains(.conditional) { return true }
    let range = words(ofClause: clause)
    guard words[range.lowerBound].roles.contains(.by), range.count >= 3,
      words[range.lowerBound + 1].roles.contains(.not)
    else {
      return false
    }
    return isFollowed(clause)
  }

  /// Whether "without" tells how something is done ("listen without interrupting"), and not on what condition.
  func deniesManner(_ index: Int, _ clause: Int) -> Bool {
    let range = words(ofClause: clause)
    if isFollowed(clause), isStated(range, asCondition: index, clause) { return false }
    // "Without washing your hands germs spread": no word of the list tells where the statement begins.
    if index == range.lowerBound, clauses[clause].flags.contains(.opensSentence), range.count >= 6,
      !clauses[clause].roles.contains(.or)
    {
      return false
    }
    guard clause > 0, clauses[clause - 1].sentence == clauses[clause].sentence, index == range.lowerBound else {
      return true
    }
    let before = words(ofClause: clause - 1)
    let isVerbal = index + 1 < range.upperBound && words[index + 1].roles.contains(.participle)
    // "the shop would fail without customers".
    return isVerbal || !before.contains { words[$0].roles.contains(.modal) }
  }

  /// "Without training, staff …", "and without it they …": what is left out stands first, and what comes of it follows.
  private func isStated(_ range: Range<Int>, asCondition index: Int, _ clause: Int) -> Bool {
    if clauses[clause].flags.contains(.opensSentence) { return index - range.lowerBound <= 1 }
    let next = words[words(ofClause: clause + 1).lowerBound]
    guard next.classes.isDisjoint(with: [.conjunction, .reason, .result]) else { return false }
    return index == range.lowerBound + 1 || index == range.lowerBound && words[index].mark >= .comma
  }

  /// "You can't help them | without listening": two negations, of which neither denies.
  func deniesTwice(_ clause: Int) -> Bool {
    let first = words(ofClause: clause).lowerBound
    guard clause > 0, words[first].roles.contains(.without), words[first].mark <= .slight,
      clauses[clause - 1].sentence == clauses[clause].sentence
    else { return false }
    return words(ofClause: clause - 1).contains { words[$0].flags.contains(.negated) && words[$0].denierDistance > 0 }
  }

  /// Whether the sentence goes on after the clause with one that has a verb.
  private func isFollowed(_ clause: Int) -> Bool {
    clause + 1 < clauses.count && clauses[clause + 1].sentence == clauses[clause].sentence
      && clauses[clause + 1].flags.contains(.verbal)
  }
}
