extension Analysis {
  /// Whether a word opens a clause where it stands. `open` is the clause before it.
  ///
  /// Learners leave out commas, full stops and capitals, so that words must tell: conjunctions, a new subject with its verb
  /// ("be polite they will come back"), an order after a ban ("never interrupt let them finish").
  func opensClause(at index: Int, _ open: OpenClause) -> Bool {
    switch words[index].mark {
    case .comma, .strong, .link: return true
    case .and: return joinsClause(at: index - 1, open)
    case .none, .slight: break
    }
    let classes = words[index].classes
    let role = words[index].roles
    if classes.isDisjoint(with: Self.maybeOpeners), role.isDisjoint(with: Self.maybeOpeningRoles) { return false }
    if opensByConjunction(index, open) { return true }
    if role.isDisjoint(with: .and), role.isDisjoint(with: .or) {
      return opensByStatement(index, open) || opensByOrder(index, open)
    }
    return false
  }

  private static let maybeOpeners: WordClass = [
    .conjunction, .reason, .condition, .contrast, .result, .sequence, .relative, .determiner, .negator,
  ]
  private static let maybeOpeningRoles: ClauseRole = [
    .subject, .pronoun, .agents, .order, .beforeOrder, .finite, .there,
  ]

  private func opensByConjunction(_ index: Int, _ open: OpenClause) -> Bool {
    let classes = words[index].classes
    let role = words[index].roles
    let before = words[index - 1].roles
    // The words that open a clause together, "and because", "so if", are one opening.
    if index - 1 == open.start, words[index - 1].classes.contains(.conjunction), !before.contains(.that) {
      return false
    }
    if role.contains(.and) || role.contains(.or) { return joinsClause(at: index, open) }
    if role.contains(.so) { return soJoins(at: index, open) }
    if role.contains(.asWord) { return isStatement(at: index + 1, open) && !before.contains(.asWord) }
    if role.contains(.which) { return index - open.start >= 2 && !words[index - 1].classes.contains(.preposition) }
    if classes.contains(.reason) { return givesReason(index, open) }
    if role.contains(.but) {
      return !before.contains(.deniesAsSubject)
        && (!before.contains(.antecedent) || words[index - 1].isContent
          || words[index - 1].classes.contains(.commonVerb))
    }
    if classes.contains(.condition) {
      // "a place where people meet".
      if classes.contains(.relative) { return false }
      // "once a week", "until five", "a place where": no clause comes of them.
      let needsSubject = !classes.isDisjoint(with: [.sequence, .preposition]) && !role.contains(.without)
      return !needsSubject || isSubject(at: index + 1, open)
    }
    if classes.contains(.contrast) { return contrasts(index, open) }
    if classes.contains(.result) { return concludes(index, open) }
    if classes.contains(.sequence), classes.contains(.adverb) { return goesOn(index, open) }
    return false
  }

  /// Whether "and" or "or" joins a clause and not a mere word. `index` is that of the conjunction or of the word before "&".
  private func joinsClause(at index: Int, _ open: OpenClause) -> Bool {
    let next = index + 1
    guard next < open.sentence.upperBound else { return false }
    let classes = words[next].classes
    // "and so", "and then", "or else".
    if words[next].roles.contains(.so) {
      // "and so on".
      return next + 1 < open.sentence.upperBound && !words[next + 1].classes.contains(.preposition)
    }
    if classes.contains(.sequence), classes.contains(.adverb) { return true }
    if classes.contains(.result), classes.contains(.adverb) { return true }
    if classes.contains(.condition) || classes.contains(.reason) && classes.contains(.conjunction) { return true }
    if open.verb >= 0 || words[next].roles.contains(.subject), isStatement(at: next, open) { return true }
    // "don't argue and always smile": the ban ends. After "or" it goes on.
    guard open.isForbidding, !words[index].roles.contains(.or) else { return false }
    if words[next].roles.contains(.beforeOrder) { return isOrder(at: next + 1, open) }
    let after = next + 1 < open.sentence.upperBound ? words[next + 1].roles : []
    if words[next].roles.contains(.urged) { return !after.contains(.participle) }
    // "and make sure".
    return words[next].roles.contains(.order) && after.contains(.urged)
  }

  /// "So" that concludes, not "so rude", "so much", "and so on", "do so".
  private func soJoins(at index: Int, _ open: OpenClause) -> Bool {
    let before = words[index - 1].roles
    guard before.isDisjoint(with: [.copula, .alsoInfinitive, .not]), !words[index - 1].classes.contains(.auxiliary),
      index + 1 < open.sentence.upperBound
    else { return false }
    let next = words[index + 1].classes
    // "it must say so, otherwise".
    if words[index + 1].mark > .slight { return false }
    if words[index + 1].roles.contains(.degree) || next.contains(.quantity) { return false }
    return !next.contains(.preposition) || words[index + 1].roles.contains(.to)
  }

  /// "Because", "since", "due to", and "cause" for "because"; not "the main reason".
  private func givesReason(_ index: Int, _ open: OpenClause) -> Bool {
    let classes = words[index].classes
    if classes.contains(.conjunction) { return true }
    if words[index].roles.contains(.consequence) {
      // "'cause they": a noun or a verb of that name has no subject after it.
      return words[index].roles.isDisjoint(with: .inflected) && index + 1 < open.sentence.upperBound
        && words[index + 1].roles.contains(.subject)
        && words[index - 1].classes.isDisjoint(with: [.auxiliary, .preposition])
    }
    // "due to", "owing to", "thanks to".
    return index + 1 < open.sentence.upperBound && words[index + 1].roles.contains(.to)
      && !words[index].roles.contains(.antecedent)
      && words[index - 1].classes.isDisjoint(with: [.auxiliary, .determiner])
  }

  /// "However", "whereas", "instead", "rather than"; not "a different way", "I would rather".
  private func contrasts(_ index: Int, _ open: OpenClause) -> Bool {
    if words[index].roles.contains(.replaces) {
      guard index + 1 < open.sentence.upperBound else { return false }
      if !words[index + 1].roles.isDisjoint(with: [.of, .than]) { return true }
      return !words[index].roles.contains(.comparative) && open.verb >= 0 && isStatement(at: index + 1, open)
    }
    let classes = words[index].classes
    if classes.contains(.adverb), words[index - 1].roles.contains(.not) { return false }
    return !classes.isDisjoint(with: [.conjunction, .preposition])
  }

  /// "Therefore", "otherwise", and "making", "meaning", "leading to" where they tell what follows from all before.
  private func concludes(_ index: Int, _ open: OpenClause) -> Bool {
    let before = words[index - 1].classes
    if words[index].classes.contains(.adverb) {
      return before.isDisjoint(with: [.auxiliary, .conjunction]) && words[index - 1].roles.isDisjoint(with: .subject)
    }
    guard !words[index].roles.isDisjoint(with: [.participle, .consequence]), open.contentWords > 0 else { return false }
    if words[index].roles.contains(.participle) {
      return before.isDisjoint(with: [.auxiliary, .preposition, .determiner, .conjunction, .negator, .adverb])
        && words[index].roles.contains(.consequence)
    }
    return false
  }

  /// "Then", "next", "finally" before a new step; not "since then", "better then rude".
  private func goesOn(_ index: Int, _ open: OpenClause) -> Bool {
    let before = words[index - 1].classes
    guard before.isDisjoint(with: [.auxiliary, .conjunction, .preposition, .determiner, .negator]),
      words[index - 1].roles.isDisjoint(with: [.subject, .comparative, .pronoun, .agents]),
      index + 1 < open.sentence.upperBound
    else { return false }
    return !words[index + 1].classes.contains(.preposition)
  }
}
