/// A negation at work: which word denies, and how far it may reach.
struct Negation: Sendable {
  enum Kind: Sendable {
    /// "not", "never", "fail to", "instead of": denies what is done or said.
    case verb
    /// "no", "lack of": denies a noun and what is said of it.
    case noun
    /// "nobody", "nothing": denies the statement it is the subject of.
    case subject
  }

  /// Words that a negation reaches, at most.
  static let reach = 12

  /// The word that denies.
  var denier: Int
  var kind: Kind
  /// Stands where a cause would: nothing but little words before it.
  var isLeading: Bool
  /// Stands in a relative clause: "customers who are not happy".
  var isRelative = false
  /// Foretells or tells, where "and" may lead on to what does happen: "they will not stay and go elsewhere".
  var isTelling = false
  /// Denies a deed with "do" or a modal, which no past goes with: "did not".
  var isOfDeed = false

  enum End {
    /// What follows is said without the negation.
    case stops
    /// So is what was denied: the negation told what happens otherwise.
    case tellsOtherwise
  }
}

extension Analysis {
  /// Whether a negation ends before a word of its clause, and what that says of the words it has denied.
  func end(of negation: Negation, at index: Int, in range: Range<Int>) -> Negation.End? {
    if index > negation.denier + Negation.reach { return .stops }
    let role = words[index].roles
    // Before its first word there is nothing to end.
    if index <= negation.denier + 1 || index <= range.lowerBound { return nil }
    let before = words[index - 1].roles
    // "nothing is worse than rude staff".
    if role.contains(.than) { return before.isDisjoint(with: .replaces) && negation.denier + 1 != index ? .stops : nil }
    // "not as important as being polite".
    if role.contains(.asWord),
      (negation.denier + 1..<index).contains(where: { !words[$0].roles.isDisjoint(with: [.asWord, .so]) })
    {
      return .stops
    }
    // "it doesn't last long, only 30 seconds": so much it does.
    if role.contains(.harmless), index >= negation.denier + 3, index + 1 < range.upperBound,
      words[index + 1].flags.contains(.number)
    {
      return .stops
    }
    if before.contains(.and), !role.isDisjoint(with: [.finite, .inflected]) {
      // "does not listen and is rude"; but "don't argue and have a go".
      return role.contains(.alsoInfinitive) && negation.kind == .verb ? nil : .stops
    }
    if negation.isTelling, before.contains(.and), role.contains(.departs) { return .stops }
    // "no money and borrowed it", "did not wait and shouted".
    if before.contains(.and), words[index].flags.contains(.past), !words[negation.denier + 1].flags.contains(.past),
      negation.kind == .noun || negation.isOfDeed
    {
      return .stops
    }
    if negation.isRelative, isMainVerb(index, negation) { return .stops }
    // "no manners and shout", "stop talking and listen", "instead of talking and get".
    let deniesAction =
      words[negation.denier + 1].roles.contains(.participle) || words[negation.denier].roles.contains(.replaces)
    if negation.kind == .noun || deniesAction, before.contains(.and), isBaseVerb(index) { return .stops }
    return negation.isLeading ? endOfCause(negation, at: index, in: range) : nil
  }

  /// A common verb, as it stands after "to" and in an order.
  private func isBaseVerb(_ index: Int) -> Bool {
    (words[index].classes.contains(.commonVerb) || words[index].roles.contains(.order))
      && !words[index].roles.contains(.participle)
  }

  /// Whether the verb here is that of the clause around a relative one: "customers who are not happy | complain".
  private func isMainVerb(_ index: Int, _ negation: Negation) -> Bool {
    let before = words[index - 1].roles
    if !before.isDisjoint(with: [.or, .and, .subject, .pronoun, .not]) || words[index - 1].classes.contains(.auxiliary)
    {
      return false
    }
    if !words[index].roles.isDisjoint(with: [.finite, .inflected]) { return true }
    return !before.contains(.to) && index >= negation.denier + 2 && isBaseVerb(index)
  }

  /// Whether the verb here says what the missing thing leads to: "no training | leads to mistakes".
  private func endOfCause(_ negation: Negation, at index: Int, in range: Range<Int>) -> Negation.End? {
    let role = words[index].roles
    if negation.kind == .subject || role.isDisjoint(with: [.finite, .inflected, .consequence]) { return nil }
    if role.contains(.participle) || isVerbOfOther(index, negation, in: range) { return nil }
    var allows = false
    var blames = false
    var isConsequence = false
    for place in index..<min(index + 4, range.upperBound) {
      if words[place].roles.contains(.allows) { allows = true }
      if words[place].roles.contains(.blames) { blames = true }
      if words[place].roles.contains(.consequence), !isPassive(place) { isConsequence = true }
    }
    if negation.kind == .noun {
      // "no staff make mistakes": who acts is denied with the deed.
      if before(index, isAgentOf: negation) { return nil }
      return isConsequence || blames ? .tellsOtherwise : nil
    }
    return allows && !blames ? nil : .tellsOtherwise
  }

  /// "no heat is | lost", "no sugar can be | made": what is lost leads to nothing.
  private func isPassive(_ index: Int) -> Bool {
    words[index - 1].roles.contains(.copula) && words[index].roles.isDisjoint(with: .participle)
  }

  /// Whether the verb belongs to a clause inside the denied one: "not hearing what they say", "not knowing who is there".
  private func isVerbOfOther(_ index: Int, _ negation: Negation, in range: Range<Int>) -> Bool {
    let before = words[index - 1].roles
    // "failing to record it | can lead": the pronoun is what is recorded.
    if before.contains(.pronoun), before.isDisjoint(with: [.subject, .that, .who, .which]), index - 2 > negation.denier,
      words[index - 2].isContent || words[index - 2].classes.contains(.commonVerb)
    {
      return false
    }
    if !before.isDisjoint(with: [.subject, .that, .who, .which, .what, .to]) { return true }
    if words[index - 1].classes.contains(.auxiliary) { return false }
    guard before.contains(.agents), index >= negation.denier + 3 else { return before.contains(.pronoun) }
    // "listening to customers makes", "respecting customers will": the customers are the object.
    if words[index].roles.contains(.inflected) { return false }
    return !(words[index - 2].classes.contains(.preposition) || words[index - 2].roles.contains(.participle))
  }

  private func before(_ index: Int, isAgentOf negation: Negation) -> Bool {
    words[index - 1].roles.contains(.agents) && index - negation.denier <= 3
  }
}
