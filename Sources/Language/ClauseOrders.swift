/// Orders that begin without a mark or a conjunction.
extension Analysis {
  /// Whether an order begins here that goes on from a ban ("dont argue just listen") or from a condition ("if they shout
  /// stay calm").
  func opensByOrder(_ index: Int, _ open: OpenClause) -> Bool {
    let isBan = open.isForbidding && hasContent(max(open.negator + 1, index - 8), index)
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

  func isOrder(at index: Int, _ open: OpenClause) -> Bool {
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
