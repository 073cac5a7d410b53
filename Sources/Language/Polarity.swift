/// Finds what a text denies, clause by clause.
///
/// A negating word denies what follows it in its clause, as far as ``Negation`` tells; a second one goes along with it
/// ("don't never shout"), and only a word that is itself a no makes a yes of it ("never fail to listen"). A negation in a
/// condition or in a cause tells what happens otherwise, and denies nothing: "if you don't listen …", "no training leads
/// to …". After the scope rules of NegEx (Chapman et al. 2001), kept to clauses.
struct Polarity: Sendable {
  func apply(to analysis: inout Analysis) {
    var carried: Negation?
    for clause in analysis.clauses.indices { carried = analysis.negate(in: clause, carried) }
    for clause in analysis.clauses.indices { analysis.dismiss(in: clause) }
    for sentence in analysis.sentences.indices { analysis.refuse(in: sentence) }
    for clause in analysis.clauses.indices { analysis.refute(in: clause) }
    for sentence in analysis.sentences.indices { analysis.disclaim(in: sentence) }
  }
}

extension Analysis {
  /// Words that can begin or end a negation; "to" does so after "too".
  private static let turning: ClauseRole = [
    .deniesNoun, .deniesAsSubject, .reverses, .reversesBeforeTo, .reversesParticiple, .replaces, .not, .too, .than,
  ]

  /// Flags what the clause negates.
  ///
  /// - Parameter carried: the negation that the clause before hands on: "never rude, late or lazy".
  /// - Returns: the negation that the next clause takes over.
  fileprivate mutating func negate(in clause: Int, _ carried: Negation?) -> Negation? {
    let mayTurn =
      clauses[clause].classes.contains(.negator) || clauses[clause].hasIdioms
      || !clauses[clause].roles.isDisjoint(with: Self.turning)
    if carried == nil, !mayTurn || tellsOtherwise(clause) { return nil }
    let range = words(ofClause: clause)
    if deniesTwice(clause) {
      affirm(words(ofClause: clause - 1))
      return nil
    }
    var negation = carried
    var idiomEnd = range.lowerBound
    for index in range {
      if let active = negation, let end = end(of: active, at: index, in: range) {
        if end == .tellsOtherwise { affirm((active.denier + 1)..<index) }
        negation = nil
      }
      if index < idiomEnd { continue }
      if words[index].idioms != 0, let idiom = turningIdiom(at: index, in: range) {
        idiomEnd = min(idiom.words.upperBound, range.upperBound)
        if words[index].roles.contains(.not) {
          // "it isn't worth training them": the idiom has a negation of its own.
          for place in (index + 1)..<max(index + 1, idiomEnd) { deny(place, by: index) }
          negation = self.negation(of: idiom, in: range)
        } else if let active = negation {
          // "don't ignore the rules": to ignore them is denied, the rules are not.
          for place in index..<idiomEnd { deny(place, by: active.denier) }
          negation = nil
        } else {
          negation = self.negation(of: idiom, in: range)
        }
        continue
      }
      if words[index].idioms != 0, words[index].classes.contains(.negator),
        let idiom = idiom(at: index, { $0 == .harmless })
      {
        idiomEnd = idiom.words.upperBound
        continue
      }
      if words[index].classes.contains(.negator) || !words[index].roles.isDisjoint(with: Self.turning.union(.to)) {
        switch turn(at: index, in: range, clause, isDenying: negation != nil) {
        case .none: break
        case .deny(let denial):
          negation = denial
          continue
        case .affirm: negation = nil
        }
      }
      if let active = negation { deny(index, by: active.denier) }
    }
    guard let active = negation else { return nil }
    return handOn(active, after: clause)
  }

  /// The idiom that begins here and denies what follows it: "there is little point in", "forget about".
  private func turningIdiom(at index: Int, in range: Range<Int>) -> FoundIdiom? {
    guard let idiom = idiom(at: index, { $0 == .turn || $0 == .noun }) else { return nil }
    // "too few people", "a few people", "the shortage".
    if words[index].classes.contains(.quantity), index > range.lowerBound,
      words[index - 1].isArticle || words[index - 1].roles.contains(.too)
    {
      return nil
    }
    return words[index].classes.contains(.negator) && isHarmless(at: index, in: range) ? nil : idiom
  }

  private func negation(of idiom: FoundIdiom, in range: Range<Int>) -> Negation {
    let last = min(idiom.words.upperBound, range.upperBound) - 1
    let first = idiom.words.lowerBound
    let mayLead = idiom.effect == .noun || words[first].roles.contains(.participle)
    let isLeading = mayLead && isLeading(first, in: range)
    return Negation(denier: last, kind: idiom.effect == .noun && !isLeading ? .noun : .verb, isLeading: isLeading)
  }

  private enum Turn {
    case none
    case deny(Negation)
    case affirm
  }

  /// What a word that may negate does where it stands.
  private func turn(at index: Int, in range: Range<Int>, _ clause: Int, isDenying: Bool) -> Turn {
    let role = words[index].roles
    let next = index + 1 < range.upperBound ? words[index + 1].roles : []
    if words[index].classes.contains(.negator) {
      if isHarmless(at: index, in: range) { return .none }
      if role.contains(.reverses), isDenying { return .affirm }
      if role.contains(.reverses), isIntransitive(index, in: range) { return .none }
      if role.contains(.without) { return deniesManner(index, clause) ? .deny(negation(index, in: range)) : .none }
      return .deny(negation(index, in: range))
    }
    if role.contains(.reverses) { return isDenying ? .affirm : .deny(negation(index, in: range)) }
    if role.contains(.replaces) {
      guard !next.isDisjoint(with: [.of, .than]) || role.isDisjoint(with: .comparative) && next.contains(.to) else {
        return .none
      }
      return .deny(negation(index, in: range))
    }
    if role.contains(.reversesBeforeTo), index == range.lowerBound || !words[index - 1].roles.contains(.too) {
      if isDenying { return .affirm }
      return next.contains(.to) ? .deny(negation(index, in: range)) : .none
    }
    if role.contains(.reversesParticiple), next.contains(.participle) {
      return isDenying ? .affirm : .deny(negation(index, in: range))
    }
    // "too busy to help", "not too busy to help".
    if role.contains(.to), isTooMuch(before: index, in: range) {
      return isDenying ? .affirm : .deny(negation(index, in: range))
    }
    if role.contains(.than), !isDenying, prefers(before: index, in: range) { return .deny(negation(index, in: range)) }
    return .none
  }

  /// "Too busy to", "too cold for the seeds to".
  private func isTooMuch(before index: Int, in range: Range<Int>) -> Bool {
    if index - range.lowerBound >= 2, words[index - 2].roles.contains(.too) { return true }
    guard index - range.lowerBound >= 4 else { return false }
    for place in max(range.lowerBound, index - 6)...(index - 4)
    where words[place].roles.contains(.too) && words[place + 2].classes.isSuperset(of: [.preposition, .purpose]) {
      return true
    }
    return false
  }

  /// "It is better to guess than", "I would rather guess than": what follows is the deed that is not chosen.
  private func prefers(before index: Int, in range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound, words[index + 1].classes.isDisjoint(with: [.adverb, .negator]) else {
      return false
    }
    for place in max(range.lowerBound, index - Negation.reach)..<index
    where words[place].roles.contains(.comparative) && place + 1 < index {
      let next = words[place + 1]
      if next.roles.contains(.to) { return words[index + 1].roles.contains(.to) || !words[index + 1].isArticle }
      if words[place].roles.contains(.particle) || next.roles.contains(.particle), place + 2 < index,
        words[place + 2].roles.contains(.participle)
      {
        return words[index + 1].roles.contains(.participle)
      }
      if place > range.lowerBound, words[place - 1].roles.contains(.modal) {
        return !words[index + 1].isArticle
      }
    }
    return false
  }

  /// "The heating failed in the night": a failure of its own, not of what follows.
  private func isIntransitive(_ index: Int, in range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound, words[index].roles.isDisjoint(with: [.deniesNoun, .without]) else {
      return false
    }
    return words[index + 1].classes.contains(.preposition) && !words[index + 1].roles.contains(.to)
  }

  private func negation(_ index: Int, in range: Range<Int>) -> Negation {
    let role = words[index].roles
    var kind = Negation.Kind.verb
    if role.contains(.deniesAsSubject) || role.contains(.deniesNoun) && isOne(index + 1, in: range) {
      kind = .subject
    } else if role.contains(.deniesNoun) {
      kind = .noun
    }
    var negation = Negation(denier: index, kind: kind, isLeading: isLeading(index, in: range))
    negation.isRelative =
      range.lowerBound < index
      && (max(range.lowerBound, index - 2)..<index).contains {
        !words[$0].roles.isDisjoint(with: [.who, .which, .that]) && $0 > range.lowerBound
      }
    // "should not" forbids; "do not" forbids too, unless somebody stands before it.
    if index - 1 > range.lowerBound, words[index - 1].roles.contains(.finite) {
      negation.isTelling = !words[index - 1].roles.contains(.obliges)
      negation.isOfDeed = words[index - 1].roles.isDisjoint(with: .copula)
    }
    return negation
  }

  /// The "one" of "no one".
  private func isOne(_ index: Int, in range: Range<Int>) -> Bool {
    range.contains(index) && words[index].classes.isSuperset(of: [.quantity, .pronoun])
  }

  /// Whether the negation is the subject of its clause, and so may be told as a cause: "not listening …", "no training …",
  /// "staff with no training …".
  private func isLeading(_ index: Int, in range: Range<Int>) -> Bool {
    let role = words[index].roles
    if role.contains(.not) {
      guard index + 1 < range.upperBound, words[index + 1].roles.contains(.participle) else { return false }
    } else if role.contains(.reverses), role.isDisjoint(with: [.participle, .deniesNoun]) {
      return false
    }
    if role.contains(.deniesNoun), index > range.lowerBound, words[index - 1].classes.contains(.preposition) {
      return true
    }
    // A cause is told at the beginning.
    if index - range.lowerBound > 6 { return false }
    for place in range.lowerBound..<index {
      if !words[place].roles.isDisjoint(with: [.finite, .subject, .agents]) || words[place].isContent { return false }
    }
    return true
  }

  // MARK: Flags

  /// The words of a clause.
  func words(ofClause clause: Int) -> Range<Int> {
    Int(clauses[clause].words.lowerBound)..<Int(clauses[clause].words.upperBound)
  }

  private mutating func deny(_ index: Int, by denier: Int) {
    words[index].flags.insert(.negated)
    words[index].denierDistance = UInt8(truncatingIfNeeded: min(255, index - denier))
  }

  mutating func affirm(_ range: Range<Int>) {
    for index in range {
      words[index].flags.remove(.negated)
      words[index].denierDistance = 0
    }
  }

  // MARK: From clause to clause

  /// What becomes of a negation that is still open where its clause ends.
  private mutating func handOn(_ negation: Negation, after clause: Int) -> Negation? {
    let next = clause + 1
    guard next < clauses.count, clauses[next].sentence == clauses[clause].sentence else { return nil }
    let range = words(ofClause: clause)
    let tells = negation.isLeading && !clauses[clause].flags.contains(.verbal)
    if clauses[next].flags.contains(.signLink) || tells && clauses[next].opener.contains(.result) {
      // "no training = wrong info".
      affirm((negation.denier + 1)..<range.upperBound)
      return nil
    }
    // "in no way does | it help".
    if words[range.upperBound - 1].roles.isSuperset(of: [.finite]), !clauses[clause].roles.contains(.or),
      range.upperBound - negation.denier <= 3, negation.kind == .noun
    {
      return negation
    }
    // "not recording it | it could lead to a fine".
    if tells, foretells(next) || isStatedPlainly(next) {
      affirm((negation.denier + 1)..<range.upperBound)
      return nil
    }
    // "not because they have to", "never, ever shout".
    if negation.denier == range.upperBound - 1, !words[negation.denier].roles.contains(.deniesNoun) {
      let first = words[words(ofClause: next).lowerBound].classes
      if first.contains(.reason) || range.count > 1 || first.contains(.adverb) { return negation }
    }
    // "instead of lumps, or adding a catalyst": another choice.
    let isReplacing = words[negation.denier].roles.contains(.replaces)
    if isReplacing, words[words(ofClause: next).lowerBound].roles.contains(.or) { return nil }
    return isListed(next, atMost: 4) ? negation : nil
  }

  /// "It could lead to a fine": what comes of the clause before.
  private func foretells(_ clause: Int) -> Bool {
    let range = words(ofClause: clause)
    guard range.count >= 3, words[range.lowerBound].roles.contains(.pronoun) else { return false }
    return range.prefix(4).dropFirst().contains {
      words[$0].roles.contains(.consequence) || words[$0].roles.contains(.blames)
    }
  }

  /// "Not listening | the customer gets angry": a statement without a mark or a word that joins it.
  private func isStatedPlainly(_ clause: Int) -> Bool {
    let first = words[words(ofClause: clause).lowerBound]
    return first.mark <= .slight && first.classes.isDisjoint(with: [.conjunction, .reason, .contrast])
      && !clauses[clause].roles.isDisjoint(with: [.finite, .inflected])
  }

  /// Whether a clause is one more item of a list that ends in "or": "rude, late or lazy".
  private func isListed(_ clause: Int, atMost limit: Int) -> Bool {
    var clause = clause
    for _ in 0..<limit {
      let range = words(ofClause: clause)
      guard words[range.lowerBound].mark == .comma, range.count <= 8, !opensOrder(range) else { return false }
      for index in range where !words[index].roles.isDisjoint(with: [.subject, .finite, .and, .not]) { return false }
      if range.contains(where: { words[$0].roles.contains(.or) }) { return true }
      clause += 1
      guard clause < clauses.count, clauses[clause].sentence == clauses[clause - 1].sentence else { return false }
    }
    return false
  }

  /// ", or be polite": another choice rather than one more thing denied.
  private func opensOrder(_ range: Range<Int>) -> Bool {
    words[range.lowerBound].roles.contains(.or) && range.count > 1 && words[range.lowerBound + 1].roles.contains(.order)
  }
}
