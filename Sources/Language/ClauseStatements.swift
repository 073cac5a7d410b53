/// Statements that begin without a mark or a conjunction.
extension Analysis {
  /// Whether a new statement begins here though nothing joins it: "be polite they will come back".
  func opensByStatement(_ index: Int, _ open: OpenClause) -> Bool {
    guard isStatement(at: index, open) else { return false }
    let before = index - 1
    let classes = words[before].classes
    if words[before].roles.contains(.governs) || classes.contains(.conjunction) || classes.contains(.relative) {
      return false
    }
    // "should I", "the manager": a question and a noun with its article.
    if words[before].roles.contains(.deniesNoun) || classes.contains(.determiner) || isInverted(before, open) {
      return false
    }
    // What follows a preposition or a verb is its object, but "they" is none.
    let isSubject = words[index].roles.contains(.subject)
    if isSubject
      ? words[before].roles.contains(.subject)
      : classes.contains(.preposition) && !words[before].roles.contains(.particle)
    {
      return false
    }
    if open.contentWords > 0, isExceptional(open) { return true }
    if hangsOn(before, verb: index + 1, open) { return false }
    return saysSomething(open, before: index) || isSubject && (open.negator >= 0 || open.contentWords > 0)
  }

  /// "Should I", "how can they", "not only will they": a subject after its auxiliary opens nothing.
  private func isInverted(_ verb: Int, _ open: OpenClause) -> Bool {
    guard words[verb].classes.contains(.auxiliary) else { return false }
    return verb == open.start
      || !words[verb - 1].classes.isDisjoint(with: [.relative, .adverb, .negator, .conjunction, .condition])
  }

  /// Whether the clause has a verb: one that is known, or any word after "not".
  private func saysSomething(_ open: OpenClause, before index: Int) -> Bool {
    open.verb >= 0 || open.negator >= 0 && words[open.negator].roles.contains(.not) && index > open.negator + 1
  }

  /// "Without training staff …", "instead of arguing staff …": phrases that a statement follows without a verb of theirs.
  private func isExceptional(_ open: OpenClause) -> Bool {
    (open.start...open.start + 1).contains { !words[$0].roles.isDisjoint(with: [.without, .replaces, .by]) }
      || open.flags.contains(.conditional) && open.contentWords >= 2
  }

  /// "The way they are treated", "the service customers want": a clause that hangs on the noun before it.
  private func hangsOn(_ noun: Int, verb: Int, _ open: OpenClause) -> Bool {
    if words[noun].roles.contains(.antecedent) { return true }
    // "how busy you are", "what product they need".
    if noun > open.start, words[noun - 1].roles.contains(.governs), words[noun - 1].classes.contains(.relative) {
      return true
    }
    guard verb < open.sentence.upperBound, words[noun].isContent, !words[noun].classes.contains(.commonVerb) else {
      return false
    }
    // "the problems it causes" is rare: "it" and "this" mean what was said.
    if !words[verb].roles.isDisjoint(with: .inflected), words[verb - 1].roles.contains(.pronoun) { return false }
    return words[verb].roles.contains(.relativeVerb) && words[verb].roles.isDisjoint(with: .finite)
  }

  /// Whether a subject with its verb stands here.
  func isStatement(at index: Int, _ open: OpenClause) -> Bool {
    guard index + 1 < open.sentence.upperBound else { return false }
    let role = words[index].roles
    if words[index + 1].mark > .slight { return false }
    if role.contains(.subject) {
      return isPredicate(at: index + 1, open) || words[index + 1].isContent
    }
    if role.contains(.there) {
      return words[index + 1].roles.isSuperset(of: [.finite, .copula]) || words[index + 1].roles.contains(.modal)
    }
    if role.contains(.pronoun) {
      return isPredicate(at: index + 1, open) && !words[index + 1].roles.contains(.participle)
    }
    if role.contains(.agents) {
      // "customers needs" has lost its apostrophe: a verb in -s goes with no plural.
      return isPredicate(at: index + 1, open)
        && (!words[index + 1].roles.contains(.inflected) || words[index + 1].roles.contains(.finite))
    }
    guard words[index].classes.contains(.determiner), !role.contains(.deniesNoun) else { return false }
    // "the customer will", "your regular customers are".
    for place in (index + 1)...(index + 3) {
      guard place < open.sentence.upperBound, words[place].mark <= .slight else { return false }
      if place > index + 1, !words[place].roles.isDisjoint(with: [.finite, .inflected]) { return true }
      if !words[place].isContent { return false }
    }
    return false
  }

  /// Whether a verb stands here, or follows after "not", "never" or an adverb.
  private func isPredicate(at index: Int, _ open: OpenClause) -> Bool {
    for place in index..<min(index + 3, open.sentence.upperBound) {
      if !words[place].roles.isDisjoint(with: [.finite, .inflected]) { return true }
      if words[place].roles.contains(.participle) { return false }
      if words[place].classes.contains(.commonVerb) { return true }
      if words[place].classes.isDisjoint(with: [.adverb, .negator]) { return false }
    }
    return false
  }

  func isSubject(at index: Int, _ open: OpenClause) -> Bool {
    guard index < open.sentence.upperBound else { return false }
    return !words[index].roles.isDisjoint(with: [.subject, .pronoun, .agents, .participle])
      || isStatement(at: index, open)
  }
}
