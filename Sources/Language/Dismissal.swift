/// How a clause calls something unimportant.
private struct Dismissal {
  /// The words that are dismissed in the clause itself.
  var words: Range<Int>
  /// Where the words that say so begin and end.
  var said: Range<Int>
}

extension Analysis {
  /// Flags what the clause calls pointless or unimportant: "listening doesn't matter", "it is a waste of time".
  ///
  /// A clause that says nothing else means the one before ("Being on time, it doesn't matter"); one that asks on means the
  /// one after ("it doesn't matter if staff are rude").
  mutating func dismiss(in clause: Int) {
    if clauses[clause].flags.contains(.conditional) { return }
    if clauses[clause].roles.isDisjoint(with: Self.dismissive), !clauses[clause].hasIdioms { return }
    if affirmsByDenyingWaste(clause) { return }
    guard let dismissal = dismissal(in: clause) else { return }
    clauses[clause].flags.insert(.dismissed)
    deny(dismissal.words)
    let range = words(ofClause: clause)
    let sentence = clauses[clause].sentence
    if dismissal.said.upperBound >= range.upperBound - 1, clause + 1 < clauses.count,
      clauses[clause + 1].sentence == sentence, asksOn(clause + 1)
    {
      // "… if it is a colleague or a client": whoever it is.
      if !clauses[clause + 1].roles.contains(.or) { deny(words(ofClause: clause + 1)) }
      return
    }
    guard isBare(range, dismissal.said), clause > 0 else { return }
    let isSameSentence = clauses[clause - 1].sentence == sentence
    // Over the border of a sentence, only a question or a mere name is meant.
    if !isSameSentence, !clauses[clause - 1].flags.contains(.question), clauses[clause - 1].flags.contains(.verbal) {
      return
    }
    if !clauses[clause - 1].flags.contains(.conditional), !findsFault(words(ofClause: clause - 1)) {
      deny(words(ofClause: clause - 1))
    }
  }

  /// Flags words that no single word denies.
  mutating func deny(_ range: Range<Int>) {
    for index in range {
      words[index].flags.insert(.negated)
      words[index].denierDistance = 0
    }
  }

  private static let dismissive: ClauseRole = [.matters, .weighty, .effect, .pointless, .wastes, .scoffs, .what]

  private func dismissal(in clause: Int) -> Dismissal? {
    let range = words(ofClause: clause)
    for index in range {
      if words[index].idioms != 0, let found = idiomOfDismissal(at: index, in: range) { return found }
      let role = words[index].roles
      if role.isDisjoint(with: Self.dismissive) { continue }
      if role.contains(.matters), let denier = denier(of: index, in: range, within: 4) {
        return upToComparison(Dismissal(words: range, said: denier..<(index + 1)))
      }
      if role.contains(.weighty), let found = playsDown(index, range) { return found }
      if role.contains(.effect), let denier = denier(of: index, in: range, within: 3),
        deniesEffect(denier, index, range)
      {
        return Dismissal(words: range, said: denier..<(index + 1))
      }
      // "nobody cares if you are late".
      if role.contains(.scoffs), let denier = denier(of: index, in: range, within: 2),
        !words[denier].roles.isDisjoint(with: [.deniesAsSubject, .deniesNoun])
      {
        return Dismissal(words: range, said: denier..<(index + 1))
      }
      if words[index].flags.contains(.negated) { continue }
      if role.contains(.pointless), isPredicate(index, range) {
        return Dismissal(words: range, said: index..<(index + 1))
      }
      if role.contains(.wastes), let end = endOfWaste(index, range),
        !findsFault(max(range.lowerBound, index - Negation.reach)..<index)
      {
        return Dismissal(words: range, said: index..<end)
      }
      // "who cares about manners", "why bother", "what's the point of it".
      if role.contains(.scoffs), scoffs(index, clause) {
        return Dismissal(words: range, said: (index - 1)..<(index + 1))
      }
      if role.contains(.what), index == range.lowerBound, let end = endOfPoint(index, range) {
        return Dismissal(words: range, said: index..<end)
      }
    }
    return nil
  }

  /// "Only slows things down", "is a joke".
  private func idiomOfDismissal(at index: Int, in range: Range<Int>) -> Dismissal? {
    guard let idiom = idiom(at: index, { $0 == .dismiss || $0 == .predicate }) else { return nil }
    // "don't only waste time": what is denied is no dismissal, but for the negation that is part of the idiom.
    if words[index].flags.contains(.negated), words[index].classes.isDisjoint(with: .negator) { return nil }
    let end = min(idiom.words.upperBound, range.upperBound)
    if idiom.effect == .predicate, words[end - 1].flags.contains(.negated) || !isPredicate(end - 1, range) {
      return nil
    }
    return Dismissal(words: range, said: index..<end)
  }

  /// "I don't think exercise is a waste of time": takes the denial from what is defended.
  private mutating func affirmsByDenyingWaste(_ clause: Int) -> Bool {
    let range = words(ofClause: clause)
    for index in range where words[index].flags.contains(.negated) {
      let role = words[index].roles
      guard
        role.contains(.pointless) && isPredicate(index, range)
          || role.contains(.wastes) && endOfWaste(index, range) != nil
      else { continue }
      let distance = Int(words[index].denierDistance)
      if distance == 0 { continue }
      affirm(max(range.lowerBound, index - distance + 1)..<index)
      return true
    }
    return false
  }

  /// "Who cares", where it is no relative clause, and "why bother".
  private func scoffs(_ index: Int, _ clause: Int) -> Bool {
    let range = words(ofClause: clause)
    guard index > range.lowerBound else { return false }
    if words[index - 1].roles.contains(.why) { return true }
    return words[index - 1].roles.contains(.who) && index - 1 == range.lowerBound
      && (clauses[clause].flags.contains(.opensSentence) || range.count == 2)
  }

  /// The word that denies this one, when it stands near and only little words stand between.
  private func denier(of index: Int, in range: Range<Int>, within limit: Int) -> Int? {
    let distance = Int(words[index].denierDistance)
    guard words[index].flags.contains(.negated), distance > 0, distance <= limit, range.contains(index - distance)
    else {
      return nil
    }
    for place in (index - distance + 1)..<index
    where words[place].isContent && !words[place].classes.contains(.commonVerb) {
      return nil
    }
    return index - distance
  }

  /// "Is not important", "wasn't needed", "isn't an important part"; not "don't miss the important details".
  private func playsDown(_ index: Int, _ range: Range<Int>) -> Dismissal? {
    guard let denier = denier(of: index, in: range, within: 5) else { return nil }
    let isSaidOfSubject = (max(range.lowerBound, denier - 1)..<index).contains { words[$0].roles.contains(.copula) }
    // "not less important".
    guard isSaidOfSubject, !words[index - 1].roles.contains(.comparative) else { return nil }
    if index + 1 < range.upperBound, words[index + 1].isContent,
      words[index + 1].roles.isDisjoint(with: [.antecedent, .participle])
    {
      return nil
    }
    return upToComparison(Dismissal(words: range, said: denier..<(index + 1)))
  }

  /// "Not as important as being polite": what it is compared with is not dismissed.
  private func upToComparison(_ dismissal: Dismissal) -> Dismissal {
    var isComparing = false
    for place in dismissal.said.lowerBound..<dismissal.words.upperBound {
      if words[place].roles.contains(.than) || isComparing && words[place].roles.contains(.asWord) {
        return Dismissal(words: dismissal.words.lowerBound..<place, said: dismissal.said.lowerBound..<place)
      }
      if words[place].roles.contains(.asWord) { isComparing = true }
    }
    return dismissal
  }

  /// "Makes no difference", "there is no point"; not "at no point".
  private func deniesEffect(_ denier: Int, _ index: Int, _ range: Range<Int>) -> Bool {
    guard denier > range.lowerBound else { return true }
    if words[denier].roles.contains(.deniesNoun) {
      return !words[denier - 1].classes.contains(.preposition) || words[denier - 1].roles.contains(.of)
    }
    return words[denier].roles.contains(.not)
      && (denier + 1..<index).contains { words[$0].classes.contains(.commonVerb) || words[$0].roles.contains(.finite) }
  }

  /// "Is pointless", and "listening pointless"; not "pointless rules", and not of a person.
  private func isPredicate(_ index: Int, _ range: Range<Int>) -> Bool {
    var place = index - 1
    while place >= range.lowerBound,
      !words[place].classes.isDisjoint(with: [.adverb, .determiner]) || words[place].roles.contains(.but)
        || words[place].roles.contains(.deniesAsSubject)
    {
      place -= 1
    }
    if place >= range.lowerBound, words[place].roles.contains(.copula) {
      return place == range.lowerBound || words[place - 1].roles.isDisjoint(with: [.subject, .agents])
    }
    return index + 1 == range.upperBound || !words[index + 1].isContent
  }

  /// The end of "waste of time", "wastes my time"; nil for "wastes the customer's time", which is a harm and no dismissal.
  private func endOfWaste(_ index: Int, _ range: Range<Int>) -> Int? {
    for place in (index + 1)..<max(index + 1, min(index + 4, range.upperBound)) {
      if words[place].roles.contains(.wasted) { return place + 1 }
      if words[place].isContent || words[place].classes.contains(.preposition), !words[place].roles.contains(.of) {
        return nil
      }
      if words[place].classes.contains(.determiner), !words[place].classes.contains(.firstPerson),
        place > index + 1 || words[place].roles.contains(.theirs)
      {
        return nil
      }
    }
    return nil
  }

  /// The end of "what is the point", "what's the use"; not "what will you use it for".
  private func endOfPoint(_ index: Int, _ range: Range<Int>) -> Int? {
    guard index + 3 < range.upperBound, words[index + 1].roles.isSuperset(of: [.copula, .finite]),
      words[index + 2].classes.contains(.determiner), words[index + 3].roles.contains(.effect)
    else { return nil }
    return index + 4
  }

  /// Whether the words find fault or deny something, so that calling them wasteful is no dismissal.
  private func findsFault(_ range: Range<Int>) -> Bool {
    range.contains { words[$0].roles.contains(.blames) || words[$0].classes.contains(.negator) }
  }

  /// "… if staff are polite", "… what they say", "… how you do it".
  private func asksOn(_ clause: Int) -> Bool {
    let first = words[words(ofClause: clause).lowerBound].classes
    return first.contains(.relative)
      || first.contains(.condition) && first.isDisjoint(with: [.sequence, .negator, .contrast])
  }

  /// Whether the clause says nothing but the dismissal: "it doesn't matter", "which is pointless".
  private func isBare(_ range: Range<Int>, _ said: Range<Int>) -> Bool {
    guard range.count <= 7 else { return false }
    for index in range.lowerBound..<said.lowerBound {
      if words[index].isContent || words[index].roles.contains(.agents) { return false }
      if words[index].roles.contains(.subject) { return false }
    }
    for index in said.upperBound..<max(said.upperBound, range.upperBound) where words[index].isContent { return false }
    return true
  }
}
