extension Analysis {
  /// Whether a negating word denies nothing where it stands: "not only", "no doubt", "can't praise them enough", "it is rude
  /// not to listen".
  func isHarmless(at index: Int, in range: Range<Int>) -> Bool {
    let role = words[index].roles
    let next = neighbour(index + 1, in: range)
    let before = neighbour(index - 1, in: range)
    if words[index].idioms != 0, idiom(at: index, { $0 == .harmless }) != nil { return true }
    if next.contains(.harmless) || role.contains(.deniesNoun) && next.contains(.matters) { return true }
    // "No, they should": an answer.
    if role.contains(.answersNo), index == range.lowerBound, !next.isDisjoint(with: [.subject, .pronoun]) {
      return true
    }
    // "a yes or no question"; but "little or no training".
    if role.contains(.deniesNoun), before.contains(.or), index - 2 >= range.lowerBound, words[index - 2].isContent {
      return true
    }
    // "why not listen".
    if before.contains(.why) { return true }
    // "polite or not", "whether or not they are polite".
    if before.contains(.or), index == range.upperBound - 1 || !next.isDisjoint(with: [.subject, .pronoun]) {
      return true
    }
    if index == range.upperBound - 1, index - 1 == range.lowerBound, words[index - 1].classes.contains(.condition) {
      return true
    }
    // "it goes without saying that".
    if role.contains(.without), index > 0, words[index - 1].roles.contains(.departs), next.contains(.participle) {
      return true
    }
    if asksForYes(index, in: range) { return true }
    if blamesOmission(index, in: range) { return true }
    if role.contains(.not), before.contains(.could), isPraise(index, in: range) { return true }
    return isSuperlative(index, in: range)
  }

  /// "Isn't it better to listen?", "don't you agree?"
  private func asksForYes(_ index: Int, in range: Range<Int>) -> Bool {
    guard clauses[Int(words[index].clause)].flags.contains(.question), index == range.lowerBound + 1 else {
      return false
    }
    return words[range.lowerBound].roles.contains(.finite)
      && !neighbour(index + 1, in: range).isDisjoint(with: [.subject, .pronoun, .agents])
  }

  /// "It is rude not to listen", "it's bad to never smile".
  private func blamesOmission(_ index: Int, in range: Range<Int>) -> Bool {
    guard words[index].roles.contains(.not) else { return false }
    if neighbour(index + 1, in: range).contains(.to) { return neighbour(index - 1, in: range).contains(.blames) }
    return neighbour(index - 1, in: range).contains(.to) && neighbour(index - 2, in: range).contains(.blames)
  }

  /// "Can't stress enough", "couldn't be happier", "can't be too polite", "can't go wrong", "can't wait to".
  private func isPraise(_ index: Int, in range: Range<Int>) -> Bool {
    if neighbour(index + 1, in: range).contains(.overstates) { return true }
    if neighbour(index + 1, in: range).contains(.wait) { return neighbour(index + 2, in: range).contains(.to) }
    if neighbour(index + 1, in: range).contains(.order), neighbour(index + 2, in: range).contains(.blames) {
      return true
    }
    var praises = false
    var onlyLittle = true
    for place in (index + 1)..<min(index + 10, range.upperBound) {
      let role = words[place].roles
      if place <= index + 2, role.contains(.praises) { praises = true }
      if praises, role.contains(.enough) { return true }
      if onlyLittle, role.contains(.comparative), role.isDisjoint(with: .replaces) { return true }
      if onlyLittle, role.contains(.too), place + 1 < range.upperBound { return true }
      if words[place].isContent { onlyLittle = false }
    }
    return false
  }

  /// "Nothing is more important than listening", "there is no better way".
  private func isSuperlative(_ index: Int, in range: Range<Int>) -> Bool {
    let isNoOne =
      words[index].roles.contains(.deniesNoun) && neighbour(index + 1, in: range).isDisjoint(with: .comparative)
    if words[index].roles.contains(.deniesNoun), !isNoOne {
      return neighbour(index + 1, in: range).isDisjoint(with: .degree)
    }
    guard words[index].roles.contains(.deniesAsSubject) else { return false }
    // "there is nothing wrong with saying sorry".
    if neighbour(index + 1, in: range).contains(.blames) { return true }
    for place in (index + 1)..<min(index + 5, range.upperBound) {
      if words[place].roles.contains(.comparative) { return true }
      if words[place].isContent { return false }
    }
    return false
  }

  /// The role of a word of the clause; none beyond its ends.
  func neighbour(_ index: Int, in range: Range<Int>) -> ClauseRole {
    range.contains(index) ? words[index].roles : []
  }
}
