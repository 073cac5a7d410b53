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

  // MARK: Conjunctions

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
    if role.contains(.but) { return !before.contains(.deniesAsSubject) && !before.contains(.antecedent) }
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

  // MARK: Statements

  /// Whether a new statement begins here though nothing joins it: "be polite they will come back".
  private func opensByStatement(_ index: Int, _ open: OpenClause) -> Bool {
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
    if words[index].roles.contains(.subject) {
      if words[before].roles.contains(.subject) { return false }
      return !hangsOn(before, verb: index + 1, open) && (open.verb >= 0 || open.negator >= 0 || open.contentWords > 0)
    }
    // What follows a preposition or a verb is its object.
    if classes.contains(.preposition), !words[before].roles.contains(.particle) { return false }
    if open.contentWords > 0, isExceptional(open) { return true }
    return saysSomething(open, before: index) && !hangsOn(before, verb: index + 1, open)
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
    !words[open.start].roles.isDisjoint(with: [.without, .replaces, .by])
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

  private func isSubject(at index: Int, _ open: OpenClause) -> Bool {
    guard index < open.sentence.upperBound else { return false }
    return !words[index].roles.isDisjoint(with: [.subject, .pronoun, .agents, .participle])
      || isStatement(at: index, open)
  }

  // MARK: Orders

  /// Whether an order begins here that goes on from a ban ("dont argue just listen") or from a condition ("if they shout
  /// stay calm").
  private func opensByOrder(_ index: Int, _ open: OpenClause) -> Bool {
    let isBan = open.isForbidding && hasContent(open.negator + 1, index)
    guard isBan || open.isWholeCondition else { return false }
    let before = words[index - 1].roles
    let classes = words[index - 1].classes
    guard before.isDisjoint(with: [.subject, .to, .beforeOrder]), !isActing(index - 1, open),
      !classes.contains(.auxiliary), !classes.contains(.conjunction),
      !classes.contains(.negator), !classes.contains(.determiner),
      !classes.contains(.preposition) || before.contains(.particle)
    else { return false }
    if words[index].roles.contains(.beforeOrder) { return isOrder(at: index + 1, open) }
    // "what you say", "before you go".
    if before.contains(.pronoun), index - 2 >= open.start, words[index - 2].roles.contains(.governs) { return false }
    if open.flags.contains(.conditional), isBanned(index, open) {
      return before.isDisjoint(with: .pronoun)
    }
    guard words[index].roles.contains(.order) else { return false }
    // "don't make them wait", "don't let staff be rude": the verb belongs to "make" and "let".
    if open.governor > max(open.negator, open.start), index - open.governor <= 3, actsFor(open.governor, before: index)
    {
      return false
    }
    return isBan
      ? open.negator - open.start <= 2 || before.isDisjoint(with: .pronoun) : before.isDisjoint(with: .pronoun)
  }

  /// Whether those named here act: "if staff | never listen"; not "when serving customers | never shout".
  private func isActing(_ index: Int, _ open: OpenClause) -> Bool {
    guard words[index].roles.contains(.agents) else { return false }
    return index <= open.start
      || words[index - 1].roles.isDisjoint(with: .participle) && !words[index - 1].classes.contains(.preposition)
  }

  /// Whether a person stands right after the verb: "make them", "let the staff"; not "make excuses".
  private func actsFor(_ verb: Int, before index: Int) -> Bool {
    guard verb + 1 < index else { return true }
    return !words[verb + 1].classes.isDisjoint(with: [.pronoun, .determiner]) || words[verb + 1].roles.contains(.agents)
  }

  /// Whether a word of content or a verb stands in the range.
  private func hasContent(_ start: Int, _ end: Int) -> Bool {
    start < end
      && (start..<end).contains {
        words[$0].isContent || words[$0].roles.contains(.copula) || words[$0].classes.contains(.commonVerb)
      }
  }

  private func isOrder(at index: Int, _ open: OpenClause) -> Bool {
    guard index < open.sentence.upperBound else { return false }
    return words[index].roles.contains(.order) || words[index].classes.contains(.commonVerb)
  }

  /// "Do not" and "never".
  private func isBanned(_ index: Int, _ open: OpenClause) -> Bool {
    if words[index].roles.contains(.not) {
      return index + 1 < open.sentence.upperBound && !words[index - 1].classes.contains(.adverb)
    }
    return words[index].roles.contains(.alsoInfinitive) && index + 1 < open.sentence.upperBound
      && words[index + 1].roles.contains(.not)
  }
}
