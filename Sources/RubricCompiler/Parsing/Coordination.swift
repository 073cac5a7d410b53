internal import Language

/// What the members of a coordination share: what stands before the first belongs to each that is like it, what stands after
/// the last to each that is not whole without it.
enum Coordination {
  /// The phrases of "A, B or C": the members before the join, and what stands after it.
  static func phrases(_ members: [[Unit]], _ last: [Unit]) -> [[Unit]] {
    var members = members.filter { !$0.isEmpty }
    var last = last
    if last.count == 2, last[0].shape == .gerund, ShapeTable.shared.isCompound(last[1].words[0]) {
      // "heart or breathing rate"
      last[0].shape = .noun
    } else if last.count > 1, last[0].shape == .noun, last[1].shape == .article, members.allSatisfy({ $0.count == 1 }) {
      // "tempt, bribe or force the witness"
      last[0].shape = .verb
      for place in members.indices where members[place][0].shape == .noun { members[place][0].shape = .verb }
    }
    // "no bag or lead is trapped": what "is" follows is a noun.
    if last.count > 1, last[0].shape == .verb, last[1].shape == .auxiliary { last[0].shape = .noun }
    describe(&members, last)
    var isWhole = false
    if members.count > 1, areVerbs([[Unit]](members.dropFirst()), like: last) {
      isWhole = members.dropFirst().allSatisfy { $0.count > 1 }
      for place in members.indices.dropFirst() { members[place][0].shape = last[0].shape }
    }
    guard let first = members.first, !last.isEmpty else { return members + (last.isEmpty ? [] : [last]) }
    var found: [[Unit]] = []
    let own = first[replaced(in: first, by: last)...]
    for tail in isWhole ? [[]] : tails(of: [Unit](own), before: first, last) { found.append(first + tail) }
    for member in members.dropFirst() {
      for prefix in prefixes(of: first, for: member) {
        for tail in tails(of: member, before: prefix + member, last) { found.append(prefix + member + tail) }
      }
    }
    for prefix in prefixes(of: first, for: last) { found.append(prefix + last) }
    return found
  }

  /// "…, answer in their heads or feel involved", "…, feeling tired or getting ill": verbs, each with what belongs to it.
  static func areVerbs(_ members: [[Unit]], like last: [Unit]) -> Bool {
    guard last.count > 1, last[0].shape == .verb || last[0].shape == .gerund else { return false }
    return members.allSatisfy { member in
      guard let first = member.first else { return false }
      if first.shape == last[0].shape { return true }
      guard member.count > 1, first.shape == .noun, first.words.count == 1 else { return false }
      if last[0].shape == .gerund { return first.words[0].ends(in: "ing") && !member[1].isAny(["of", "and"]) }
      return member[1].shape == .article || member[1].shape == .preposition && !member[1].isAny(["of"])
    }
  }

  /// "warm, moist or shaded places": a word between adjectives is one.
  private static func describe(_ members: inout [[Unit]], _ last: [Unit]) {
    func isDescribing(_ unit: Unit) -> Bool { unit.shape == .adjective || unit.shape == .participle }
    guard members.count > 1, last.count == 2, isDescribing(last[0]), last[1].shape.isNominal,
      members.allSatisfy({ $0.count == 1 }), members.contains(where: { isDescribing($0[0]) })
    else { return }
    for place in members.indices where members[place][0].shape == .noun { members[place][0].shape = .adjective }
  }

  // MARK: Before

  /// What of the first member stands before another one too: the readings, the likeliest first.
  static func prefixes(of first: [Unit], for member: [Unit]) -> [[Unit]] {
    let likely = replaced(in: first, by: member)
    guard isNominal(member, after: first) else { return [[Unit](first[..<likely])] }
    let governor = governor(of: first)
    var ends = [likely]
    // An article alone makes no other reading.
    let isNear = governor < likely && first[governor..<likely].allSatisfy { $0.shape == .article }
    if !isNear, !ends.contains(governor) { ends.append(governor) }
    // "reads music or plays by ear"
    if member[0].shape == .plural, member.count > 1, first[0].shape == .plural, !ends.contains(0) { ends.append(0) }
    if member[0].shape == .participle, member.count > 1, member[1].shape.isNominal, !ends.contains(0),
      !first.contains(where: { $0.shape == .measure || $0.shape == .negator })
    {
      ends.append(0)
    }
    // "the name of the drafter or the date"
    if governor > 0, first[0].isAny(["name", "title", "number", "date", "type", "sign"]), !ends.contains(0) {
      ends.append(0)
    }
    return ends.map { [Unit](first[..<$0]) }
  }

  private static func isNominal(_ member: [Unit], after first: [Unit]) -> Bool {
    switch member[0].shape {
    case .noun, .adjective, .participle: true
    case .plural: !isVerb(member, after: first)
    case .verb: isNoun(member, after: first)
    default: false
    }
  }

  /// Where the words of the first member begin that another one replaces: its length where it replaces nothing, 0 where it
  /// stands for itself.
  static func replaced(in first: [Unit], by member: [Unit]) -> Int {
    let last = first.count - 1
    func place(_ shapes: WordShape...) -> Int? { first.lastIndex { shapes.contains($0.shape) } }
    switch member[0].shape {
    case .clause: return place(.clause) ?? 0
    case .to: return place(.to) ?? 0
    case .preposition:
      let before = first.indices.dropFirst().last { first[$0].shape == .preposition || first[$0].shape == .to }
      return before ?? first.indices.dropFirst().last { first[$0].shape == .participle } ?? 0
    case .article, .measure, .negator:
      // "a fall in demand or a rise in costs"
      if member.count > 2, member[0].shape == .article, member[2].shape == .preposition, first.count > 1,
        first[0].shape.isNominal || first[0].shape == .verb, first[1].shape == .preposition
      {
        return 0
      }
      if let like = place(member[0].shape) { return like }
      // "lower costs or a smaller shop"
      if member[0].shape == .article, case let governor = governor(of: first), governor > 0,
        first[governor - 1].shape == .measure
      {
        return governor - 1
      }
      return member[0].shape == .article ? governor(of: first) : 0
    case .gerund:
      // "quality of care or living conditions"
      let isBefore = member.count == 2 && member[1].shape.isNominal
      if isBefore, place(.gerund) == nil, member[0].isAny(["living", "working", "drinking"]) {
        return governor(of: first)
      }
      return place(.gerund) ?? 0
    case .participle:
      let isBefore = member.count > 1 && member[1].shape.isNominal
      if isBefore, first[last].shape == .participle || first[last].shape == .adjective { return last }
      if isBefore, !first.contains(where: { $0.shape == .auxiliary }) { return governor(of: first) }
      return place(.participle) ?? place(.auxiliary).map { $0 + 1 } ?? (member.count == 1 ? last : 0)
    case .auxiliary:
      return first.indices.dropFirst().first { first[$0].shape == .auxiliary }
        ?? first.indices.dropFirst().first { isFinite(first, $0) } ?? 0
    case .verb where !isNoun(member, after: first): return verbPlace(in: first)
    case .plural where isVerb(member, after: first):
      // "the baby can come along or meets others"
      if let modal = place(.auxiliary), modal > 0,
        first[modal].isAny(["can", "may", "will", "could", "might", "should"])
      {
        return modal
      }
      if first[0].shape == .plural && place(.auxiliary) == nil || first[0].shape == .verb { return 0 }
      // "only works if worn or fits properly"
      if let clause = place(.clause), clause > 0, clause < last { return clause + 1 }
      return first.indices.dropFirst().first { first[$0].isAny(["is", "has", "was", "does"]) || isFinite(first, $0) }
        ?? 0
    case .adjective where member.count > 1 && member[1].shape.isNominal:
      if first[last].shape == .adjective || first[last].shape == .participle { return last }
      return governor(of: first)
    default: return last
    }
  }

  /// Whether a verb that stands alone is a noun here: "germs from the toilet, play".
  private static func isNoun(_ member: [Unit], after first: [Unit]) -> Bool {
    // "spread by coughs or touch"
    if member.count == 1, first.count > 1, first[first.count - 2].shape == .preposition,
      first[first.count - 1].shape.isNominal
    {
      return true
    }
    return member.count == 1 && first[0].shape != .verb
      && !first.contains { $0.shape == .to || $0.shape == .auxiliary || $0.shape == .negator }
  }

  private static func verbPlace(in first: [Unit]) -> Int {
    if let opening = first.lastIndex(where: { $0.shape == .to || $0.shape == .auxiliary || $0.shape == .negator }) {
      // "gains are lost or go down": the verb of its own.
      if first[opening].isAny(["are", "were", "have"]) { return opening }
      // "would be burned or taste foul"
      if first[opening].isAny(["be", "been"]), opening > 0, first[opening - 1].shape == .auxiliary { return opening }
      return min(opening + 1, first.count)
    }
    if first[0].shape == .verb { return 0 }
    return first.lastIndex { $0.shape == .verb } ?? 0
  }

  /// Whether a word in -s is a verb: "raises", "breaks" after "the shaft".
  static func isFinite(_ phrase: [Unit], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = phrase[index - 1]
    if phrase[index].shape == .verb { return ![.to, .auxiliary, .negator, .measure].contains(before.shape) }
    guard phrase[index].shape == .plural else { return false }
    // "food prices" after a preposition is a noun.
    let opens = index == 1 || [.article, .clause, .negator].contains(phrase[index - 2].shape)
    return
      ((before.shape == .noun && opens) || (before.shape == .gerund && index == 1)
      || before.isAny(["it", "he", "she", "who", "which", "that"]))
      && (index + 1 == phrase.count || phrase[index + 1].shape != .and)
  }

  /// Whether a member that begins with a word in -s begins with a verb.
  private static func isVerb(_ member: [Unit], after first: [Unit]) -> Bool {
    let isModal = first.contains { $0.isAny(["can", "may", "will", "could", "might", "should"]) }
    if isModal, first.count > 2, member.count > 1, ShapeTable.shared.isVerbInS(member[0].words[0]) { return true }
    // "waves carry sand or pebbles away": after a subject of many no verb ends in -s.
    if first[0].shape == .plural, first.dropFirst().contains(where: { $0.shape == .verb }),
      !ShapeTable.shared.isVerbInS(member[0].words[0])
    {
      return false
    }
    let isLike =
      first[0].shape == .plural
      || first.contains { $0.isAny(["it", "he", "she", "is", "has", "was", "does", "only"]) }
      || first.indices.dropFirst().contains { isFinite(first, $0) }
    guard isLike else { return false }
    // "licks her lips or looks round"
    let table = ShapeTable.shared
    let hasVerb =
      table.isVerbInS(first[0].words[0]) || first.count > 1 && first[0].shape == .plural && first[1].opensObject
    if member.count > 1, table.isVerbInS(member[0].words[0]), hasVerb, !member[1].isAny(["of"]) { return true }
    // "bacteria or viruses pass from her"
    if member.count > 1, !table.isVerbInS(member[0].words[0]), ClauseReader.isClause(member) { return false }
    // "cuts costs or bills": a noun.
    guard member.count > 1 else {
      let end = first[first.count - 1].shape
      return first.count == 1 || isFinite(first, first.count - 1) || end == .participle || end == .adjective
    }
    switch member[1].shape {
    // "canals or roads brought workers": the verb comes after it.
    case .participle where !table.isVerbInS(member[0].words[0]) && member.count > 2 && first.count == 1: return false
    case .verb where !table.isVerbInS(member[0].words[0]) && first.count == 1: return false
    case .to where !table.isVerbInS(member[0].words[0]) && first.count > 2: return false
    // "keep bones, teeth or muscles healthy"
    case .adjective where !table.isVerbInS(member[0].words[0]) && member.count == 2:
      return member[0].isAny(["smells", "tastes", "sounds"])
    case .preposition, .clause, .and, .auxiliary: return first[0].shape != .plural
    default: return true
    }
  }

  /// Where the words begin that stand under a verb, a preposition or a measure: "prevents", "lack of", "less".
  static func governor(of phrase: [Unit]) -> Int {
    for index in phrase.indices.dropLast().reversed() {
      let shape = phrase[index].shape
      // "its boiling point", "with sloping sides"
      if shape == .gerund, index > 0, phrase[index - 1].shape == .article || phrase[index - 1].isAny(["with"]) {
        continue
      }
      if shape.governs { return index + 1 }
      if shape == .plural, index == 0 || isFinite(phrase, index) { return index + 1 }
      if shape == .participle, index == 0 || phrase[index - 1].shape != .article { return index + 1 }
    }
    return 0
  }

  // MARK: After

  /// What of the last member stands after one before it: nothing, its tail, or either.
  static func tails(of own: [Unit], before phrase: [Unit], _ last: [Unit]) -> [[Unit]] {
    guard let end = own.last, last.count > 1 else { return [[]] }
    let head = last[0]
    let tail = [Unit](last.dropFirst())
    let next = tail[0]
    if isDefined(phrase, by: next) { return [tail] }
    if isWholeVerb(own, before: last) { return [[]] }
    let isParticle = end.isAny(["up", "down", "off", "out", "over", "in", "on", "along"])
    if end.shape == .preposition, !isParticle, head.shape.isVerb || head.shape == .preposition || head.shape == .plural
    {
      return [tail]
    }
    if end.shape == .clause, head.shape == .clause { return [tail] }
    // "slugs will not or cannot cross it"
    let isModal =
      end.shape == .negator || end.isAny(["will", "can", "may", "could", "would", "must", "should", "might"])
    if isModal, head.shape == .negator || head.shape == .auxiliary {
      return [end.shape == .negator && next.shape == .negator ? [Unit](tail.dropFirst()) : tail]
    }
    // "protects or cushions the organs"
    if phrase.count == 1, end.shape == .plural, head.shape == .plural, next.opensObject, !end.needsNoObject {
      return [tail]
    }
    if head.shape == .plural, isVerb(last, after: phrase), !(own.count == 1 && isFinite(phrase, phrase.count - 1)) {
      return [[]]
    }
    let governor = governor(of: phrase)
    let isUnder = governor > 0
    switch (end.shape, head.shape) {
    case (.gerund, .gerund) where own.count == 1 && goesWithVerb(next),
      (.verb, .verb) where own.count == 1 && goesWithVerb(next):
      // "fast or give up a food": the particle goes with its verb.
      return tail.count > 1 && !end.needsNoObject ? [[], [Unit](tail.dropFirst())] : [[]]
    case (.gerund, .gerund) where own.count == 1, (.verb, .verb) where own.count == 1:
      if end.needsNoObject || next.shape == .preposition { return [[], tail] }
      if next.shape == .clause || next.shape == .and { return [[]] }
      // "stop or slow the flow": what is stopped is needed where nothing else stands before it.
      let isBare = phrase.count == 1 && end.shape == .verb && next.shape.isNominal
      return next.opensObject || isBare || end.shape == .gerund ? [tail] : [[], tail]
    case (.participle, .participle), (.participle, .adjective), (.adjective, .participle), (.adjective, .adjective):
      guard next.shape.isNominal || next.shape == .gerund else { return [[]] }
      if phrase.dropLast().contains(where: { $0.shape == .auxiliary }) { return [[], tail] }
      return [tail]
    case (.measure, .measure) where own.count == 1: return [tail]
    case (.plural, .plural) where own.count == 1 && phrase.count > 1 && isFinite(phrase, phrase.count - 1):
      // "he changes or adds a thought"
      if next.opensObject, !end.needsNoObject { return [tail] }
      return [.clause, .and, .adjective].contains(next.shape) ? [[]] : [[], tail]
    case (_, .verb) where phrase[0].shape == .verb: return [[]]
    case (.verb, .noun) where phrase.count == 1, (.verb, .plural) where phrase.count == 1,
      (.noun, .noun), (.noun, .plural), (.plural, .noun), (.plural, .plural), (.noun, .verb), (.plural, .verb):
      if let tails = clauseTails(end, last) { return tails }
      return nounTails(end, tail, isUnder: isUnder && governor == phrase.count - 1)
    case (.adjective, .noun), (.participle, .noun):
      let isMeasured =
        governor > 0 && governor == phrase.count - 1
        && (phrase[governor - 1].shape == .measure || phrase[governor - 1].shape == .negator)
      return next.shape.isNominal && (!isUnder || isMeasured) ? [[], tail] : [[]]
    default: return [[]]
    }
  }

  /// "a rise or fall in price", "a force or push that slows it": a noun that says nothing without what is said of the next one.
  private static func isDefined(_ phrase: [Unit], by next: Unit) -> Bool {
    guard let end = phrase.last, phrase.count <= 2, ShapeTable.shared.isGeneral(end.words[0]),
      phrase.dropLast().allSatisfy({ [.article, .measure, .adjective].contains($0.shape) })
    else { return false }
    switch next.shape {
    case .preposition, .to, .participle: return true
    default: return next.isAny(["that", "which", "who", "whose"])
    }
  }

  /// "talk to friends or play games": a verb with its object wants none of the next one's.
  private static func isWholeVerb(_ own: [Unit], before last: [Unit]) -> Bool {
    guard own.count > 1, let end = own.last, end.shape.isNominal || end.shape == .adverb else { return false }
    let isVerb = last[0].shape == .verb || last[0].shape == .gerund
    // "they are drawn by the smell or fall in"
    if last[0].shape == .verb, own[0].shape == .auxiliary { return true }
    if isVerb, own[0].shape == last[0].shape { return true }
    // "they speed up the pace or show panic"
    return last[0].shape == .verb && own.count > 2 && own[0].isAny(["they", "he", "she", "it", "you", "we"])
  }

  private static func goesWithVerb(_ unit: Unit) -> Bool {
    unit.isAny(["up", "down", "off", "out", "away", "back", "over", "through"])
  }

  /// "homes or farm land may be lost", "ions or atoms in the metal vibrate more": a noun that shares the verb of a clause is no
  /// wording without it; nil where no clause follows.
  private static func clauseTails(_ end: Unit, _ last: [Unit]) -> [[Unit]]? {
    let tail = [Unit](last.dropFirst())
    // "rocks carried by the waves wear the cliff away"
    let isLong = tail.count > 4 && tail[0].shape == .participle
    guard let verb = ClauseReader.verb(of: last), verb > 0 else { return isLong ? [tail] : nil }
    let predicate = [Unit](last[verb...])
    if verb == 1 || !tail[..<(verb - 1)].allSatisfy({ $0.shape.isNominal }) { return [tail] }
    if ShapeTable.shared.isCompound(last[verb - 1].words[0]) { return [tail] }
    return end.shape == .plural ? [predicate] : [predicate, tail]
  }

  /// After nouns: "loan or mortgage payments rise", "dates or length of stay", "gloves or eye protection".
  private static func nounTails(_ end: Unit, _ tail: [Unit], isUnder: Bool) -> [[Unit]] {
    switch tail[0].shape {
    case .article, .and, .clause: return [[]]
    // "buying goods or supplies now and paying for them later"
    case .auxiliary, .verb, .adverb: return [tail]
    case .preposition, .to, .participle, .measure, .negator: return [[], tail]
    case .noun, .plural, .adjective, .gerund, .comma, .or:
      let hasVerb = tail.indices.dropFirst().contains { tail[$0].shape == .verb || tail[$0].shape == .auxiliary }
      if tail[0].shape == .plural, tail.count > 1 || hasVerb, end.shape == .noun { return [tail] }
      if tail.count > 2, !hasVerb { return [[]] }
      // "raises body or muscle temperature"
      let isCompound = tail.count == 1 && ShapeTable.shared.isCompound(tail[0].words[0])
      return isCompound && isUnder && end.shape == .noun && !end.words[0].isCapital ? [tail] : [[], tail]
    }
  }
}
