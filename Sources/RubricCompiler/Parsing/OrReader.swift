internal import Language

/// Writes out what "or" and commas leave unsaid: "loan or mortgage payments rise" is "loan payments rise" or "mortgage payments
/// rise", "the flow is reduced or cut off" is "the flow is reduced" or "the flow is cut off".
///
/// Like is joined with like: a verb replaces a verb, a noun the noun before the "or". Where it is not clear how far back the
/// join reaches, both readings are wordings.
enum OrReader {
  /// Most wordings of one phrase.
  private static let most = 12

  /// The wordings of a phrase, divided at its "or"; of a list before the "or" ("rent, wages or fuel rise") too.
  static func wordings(_ words: [SyntaxWord]) -> [[SyntaxWord]] {
    var found: [[SyntaxWord]] = []
    for phrase in phrases(Unit.units(of: words)) {
      let own = phrase.flatMap { $0.words }
      let isKnown = found.contains { $0.count == own.count && zip($0, own).allSatisfy { $0.folded == $1.folded } }
      if !own.isEmpty, !isKnown { found.append(own) }
    }
    return found
  }

  static func phrases(_ units: [Unit]) -> [[Unit]] {
    var left = most
    return withoutFragments(phrases(trimmed(units), left: &left))
  }

  /// Without a bare word that is the beginning or the end of another wording: "size" beside "size of the load".
  private static func withoutFragments(_ phrases: [[Unit]]) -> [[Unit]] {
    guard phrases.count > 1 else { return phrases }
    return phrases.filter { phrase in
      let content = phrase.count { unit in unit.words.contains { $0.classes.isDisjoint(with: .function) } }
      guard content < 2, let last = phrase.last else { return true }
      return !phrases.contains { other in
        guard other.count > phrase.count else { return false }
        let isFirst = isSame(other.prefix(phrase.count), phrase)
        guard isFirst || isSame(other.suffix(phrase.count), phrase) else { return false }
        if last.shape == .adjective || isFirst && last.shape == .verb && !last.needsNoObject { return true }
        // "title" beside "title of the drawing", "mucus" beside "mucus bag seen" may be all there is to say.
        let more = other[phrase.count...]
        guard isFirst, let next = more.first, !next.shape.isNominal, more.count > 1 else { return false }
        return more.contains { unit in
          switch unit.shape {
          case .verb, .participle, .auxiliary: true
          case .plural: ShapeTable.shared.isVerbInS(unit.words[0])
          default: false
          }
        }
      }
    }
  }

  private static func isSame(_ left: ArraySlice<Unit>, _ right: [Unit]) -> Bool {
    zip(left, right).allSatisfy { one, other in one.words.map { $0.folded } == other.words.map { $0.folded } }
  }

  private static func phrases(_ units: [Unit], left: inout Int) -> [[Unit]] {
    guard left > 0 else { return [] }
    if let sides = contrasted(units, left: &left) { return sides }
    guard let or = units.firstIndex(where: { $0.shape == .or }) else {
      left -= 1
      return listed(units)
    }
    let right = trimmed([Unit](units[(or + 1)...]))
    let before = [Unit](units[..<or])
    if right.isEmpty || before.isEmpty { return phrases(before.isEmpty ? right : before, left: &left) }
    // "48 × 0.8 or 48 ÷ 6": two calculations.
    if before.count + right.count > 2, (before + right).allSatisfy({ $0.words[0].kind == .number }) {
      return phrases(before, left: &left) + phrases(right, left: &left)
    }
    // "the formula or for a reference to change"
    if right[0].isAny(["for"]), right.count > 1, !trimmed(before).contains(where: { $0.shape == .preposition }) {
      return phrases(before, left: &left) + phrases([Unit](right.dropFirst()), left: &left)
    }
    // "the person, or others, can be protected": one phrase with something put in.
    if before.last?.shape == .comma, units.count(where: { $0.shape == .comma }) == 2,
      let end = right.firstIndex(where: { $0.shape == .comma }), end + 1 < right.count, right[end + 1].shape != .or
    {
      return phrases([Unit](before.dropLast()) + right[(end + 1)...], left: &left)
    }
    let members = before.split { $0.shape == .comma }.map { [Unit]($0) }
    // "the heart beats faster, muscles grow or bones get stronger": each is whole.
    if members.count > 1, members.allSatisfy({ ClauseReader.isClause($0) }), ClauseReader.isClause(right) {
      return members.flatMap { phrases($0, left: &left) } + phrases(right, left: &left)
    }
    // "it raises its prices or its profit falls": each has its own subject and verb.
    if ClauseReader.isClause(before), ClauseReader.isClause(right) {
      // "goods are lost if the label is torn or the system fails": a condition beside another.
      if let condition = before.lastIndex(where: { $0.isAny(["if", "when", "unless"]) }), condition > 0,
        ClauseReader.isClause([Unit](before[(condition + 1)...])), !before.contains(where: { $0.shape == .comma })
      {
        return phrases(before, left: &left) + phrases([Unit](before[...condition]) + right, left: &left)
      }
      return phrases(before, left: &left) + phrases(right, left: &left)
    }
    // "can be switched off or the battery fails"
    if members.count == 1, before[0].shape == .auxiliary, ClauseReader.isClause(right) {
      return phrases(before, left: &left) + phrases(right, left: &left)
    }
    // "…, or avoid upsetting advertisers": another wording; "rent, wages, or fuel": the last of a list.
    if before.last?.shape == .comma, members.count == 1 || members.dropFirst().contains(where: { $0.count > 3 }) {
      return phrases(before, left: &left) + phrases(right, left: &left)
    }
    // "…if it is severe, she may need drugs or therapy": a clause of its own.
    if members.count == 2, let last = members.last, ClauseReader.isClause(last + units[or...]),
      !ClauseReader.isClause(members[0]) || last[0].shape == .article, members[0].count > 1
    {
      return phrases(members[0], left: &left) + phrases(last + units[or...], left: &left)
    }
    // "they are bored, or tired, of it": one phrase with something put in; long parts are one phrase too.
    let areVerbs = Coordination.areVerbs([[Unit]](members.dropFirst()), like: right)
    if members.count > 1, members.dropFirst().contains(where: { $0.count > (areVerbs ? 8 : 4) }) {
      let joined = [before.filter { $0.shape != .comma }]
      return Coordination.phrases(joined, right).flatMap { phrases($0, left: &left) }
    }
    return Coordination.phrases(members, right).flatMap { phrases($0, left: &left) }
  }

  /// "steel bends, glass may crack or shatter": what is set against each other is one phrase, whatever is left open on its
  /// sides; nil where nothing is.
  private static func contrasted(_ units: [Unit], left: inout Int) -> [[Unit]]? {
    guard let comma = units.firstIndex(where: { $0.shape == .comma }), comma > 0 else { return nil }
    let before = [Unit](units[..<comma])
    for join in units.indices where units[join].shape == .comma && join + 1 < units.count {
      let after = [Unit](units[(join + 1)...])
      let part = [Unit](after.prefix { $0.shape != .comma && $0.shape != .or })
      guard after[0].shape != .or, after[0].shape != .clause, ClauseReader.arePaired(before, part) else { continue }
      let firsts = phrases([Unit](units[..<join]), left: &left)
      let seconds = phrases(after, left: &left)
      return firsts.flatMap { first in seconds.map { first + $0 } }
    }
    return nil
  }

  /// "space to run, climb, ride": commas alone divide alternatives of one kind.
  private static func listed(_ units: [Unit]) -> [[Unit]] {
    let parts = units.split { $0.shape == .comma }.map { [Unit]($0) }
    let joined = [units.filter { $0.shape != .comma }]
    guard parts.count > 1, let first = parts[0].first, let last = parts.last else { return joined }
    let isOpening =
      first.shape == .preposition || first.shape == .clause || first.shape == .adverb
      || (parts[0].count == 1 && first.shape == .participle)
    let goesOn = parts.dropFirst().contains { part in
      switch part[0].shape {
      case .clause, .and, .auxiliary, .negator, .adverb, .to, .preposition: true
      default: part[0].isAny(["which", "who", "whose", "then"]) || part[0].words[0].folded == first.words[0].folded
      }
    }
    // "Wilson, Clemenceau and Lloyd George" are all wanted.
    let joinsAll =
      last.contains { $0.shape == .and } && (last.count < 3 || !(last[0].shape.isVerb || last[0].shape == .plural))
    // "a large, flat surface" is both; "first in, first out" one saying.
    let isDescription = parts[0].last?.shape == .adjective && last[0].shape == .adjective && last.count > 1
    // "a bus is cheap to run, a tram costs more" sets both against each other.
    if parts.count == 2, parts[1][0].isAny(["a", "an", "the"]), parts[1].count > 2, parts[0].count > 2,
      parts[0].contains(where: { $0.shape == .auxiliary }) || ClauseReader.isClause(parts[0])
    {
      return joined
    }
    // "the water is off, two hours in a queue"
    if parts.count == 2, ClauseReader.isClause(parts[0]), last[0].words[0].number != nil, last.count > 2 {
      return parts
    }
    // "poor grip, wheels slide", "not private, word may get round": each says it.
    if parts.count == 2, !goesOn, !isOpening, ClauseReader.isClause(parts[1]), !ClauseReader.isClause(parts[0]) {
      return parts
    }
    if isOpening || goesOn || joinsAll || isDescription || parts.contains(where: { $0.count > 8 }) { return joined }
    return Coordination.phrases([[Unit]](parts.dropLast()), last)
  }

  private static func trimmed(_ units: [Unit]) -> [Unit] {
    var slice = units[...]
    while let first = slice.first, first.shape == .comma || first.shape == .or { slice = slice.dropFirst() }
    while let last = slice.last, last.shape == .comma || last.shape == .or { slice = slice.dropLast() }
    return [Unit](slice)
  }
}
