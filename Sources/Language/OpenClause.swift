/// A clause whose end is not yet found, and what its words so far tell.
struct OpenClause {
  var start: Int
  /// The words of its sentence.
  var sentence: Range<Int>
  /// What the word that opens it says of its tie to the clause before.
  var opener: WordClass = []
  var flags: Clause.Flags = []
  /// Its first verb, its first "not" and its first verb that takes a clause; -1 while there is none.
  var verb = -1
  var negator = -1
  var governor = -1
  /// Words with content of their own.
  var contentWords = 0
  /// Has a subject other than "you".
  var hasSubject = false
  /// All that its words are and can do.
  var classes: WordClass = []
  var roles: ClauseRole = []
  var hasIdioms = false

  init(start: Int, sentence: Range<Int>) {
    self.start = start
    self.sentence = sentence
  }

  /// A condition that has said what it depends on: "if a customer complains".
  var isWholeCondition: Bool { flags.contains(.conditional) && (verb >= 0 || contentWords >= 2) }

  /// Forbids ("don't argue", "you should never interrupt"), or replaces ("instead of arguing").
  var isForbidding: Bool { negator >= 0 && negator - start <= 3 && !hasSubject }
}

extension Analysis {
  /// Takes a word into the clause.
  func note(_ index: Int, in open: inout OpenClause) {
    let role = words[index].roles
    let classes = words[index].classes
    if words[index].idioms != 0 { open.hasIdioms = true }
    if classes.isEmpty, role.isEmpty, index > open.start {
      open.contentWords += 1
      if open.verb < 0, followsSubject(index, in: open) { open.verb = index }
      return
    }
    open.classes.formUnion(classes)
    open.roles.formUnion(role)
    if index == open.start { noteOpener(index, in: &open) }
    if index > open.start, !classes.isDisjoint(with: [.reason, .result]) { open.flags.insert(.linking) }
    // "because if", "and when": the condition may come after other words that open a clause.
    if classes.contains(.condition), !classes.contains(.contrast), !role.contains(.without), index - open.start <= 2,
      !isAsked(index, in: open),
      (open.start..<index).allSatisfy({ !words[$0].classes.isDisjoint(with: [.conjunction, .adverb, .result]) })
    {
      open.flags.insert(.conditional)
    }
    if open.verb < 0, isVerb(index, in: open) { open.verb = index }
    if open.negator < 0, classes.contains(.negator) || role.contains(.replaces) { open.negator = index }
    if role.contains(.governs), classes.contains(.commonVerb) { open.governor = index }
    if classes.isDisjoint(with: .function) { open.contentWords += 1 }
    if !role.isDisjoint(with: [.subject, .agents]), open.verb < 0 { open.hasSubject = true }
  }

  private func noteOpener(_ index: Int, in open: inout OpenClause) {
    open.opener = words[index].classes
    if isAsked(index, in: open) { open.opener.remove(.condition) }
    if index == open.sentence.lowerBound { return }
    if words[index].mark == .link {
      open.opener.insert(.result)
      open.flags.insert(.signLink)
    }
    // "which means", "and it leads to"; "as they feel valued".
    if words[index].roles.contains(.which),
      (index..<min(index + 4, open.sentence.upperBound)).contains(where: {
        words[$0].roles.contains(.consequence)
      })
    {
      open.opener.insert(.result)
    }
    if words[index].roles.contains(.asWord) { open.opener.insert(.reason) }
  }

  /// Whether "if" or "when" here only names what is asked: "ask if they need help".
  private func isAsked(_ index: Int, in open: OpenClause) -> Bool {
    index > open.sentence.lowerBound && words[index].classes.contains(.condition)
      && words[index - 1].roles.contains(.asks)
  }

  /// Whether the word is the verb of a clause, as far as the words before it tell.
  private func isVerb(_ index: Int, in open: OpenClause) -> Bool {
    let role = words[index].roles
    if !role.isDisjoint(with: [.finite, .inflected]) { return true }
    if role.contains(.participle) { return false }
    if words[index].classes.contains(.commonVerb) { return true }
    // "they complain", "customers shout": any verb after a sure subject.
    return index > open.start && words[index].isContent && followsSubject(index, in: open)
  }

  /// Whether a sure subject stands before the word, with nothing but an adverb or "never" between.
  private func followsSubject(_ index: Int, in open: OpenClause) -> Bool {
    var place = index - 1
    if place > open.start, !words[place].classes.isDisjoint(with: [.adverb, .negator]),
      words[place - 1].roles.contains(.subject)
    {
      place -= 1
    }
    return !words[place].roles.isDisjoint(with: [.subject, .agents])
  }
}
