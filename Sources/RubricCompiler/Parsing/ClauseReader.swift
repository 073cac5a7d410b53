internal import Language

/// Tells clauses of their own from parts of one: "oak may warp" after "MDF stays flat", but not "its price" after "raise its
/// cost".
enum ClauseReader {
  /// Most units before the verb of a clause.
  private static let longestSubject = 6

  /// Whether the units begin with a subject and its verb, after "so", "because" and the like.
  static func isClause(_ units: [Unit]) -> Bool { verb(of: units) != nil }

  /// The place of the verb of the subject that the units begin with; nil where they begin otherwise.
  static func verb(of units: [Unit]) -> Int? {
    let start = units.firstIndex { $0.shape != .clause && $0.shape != .and && $0.shape != .or } ?? units.count
    var hasNoun = false
    var isUnder = false
    var subject: Unit?
    for index in units.indices where index >= start && index <= start + longestSubject {
      if let subject, isVerb(index, of: subject, in: units, isUnder: isUnder) { return index }
      switch units[index].shape {
      case .noun, .plural:
        hasNoun = true
        if !isUnder { subject = units[index] }
      case .article:
        if !hasNoun && isPronoun(units[index]) || index > start && units[index].isAny(["ones"]) {
          hasNoun = true
          subject = units[index]
        }
      case .preposition: isUnder = hasNoun
      case .adverb where hasNoun: return nil
      case .adjective, .participle, .measure, .and, .gerund, .adverb: break
      case .negator, .auxiliary, .clause, .to, .verb, .comma, .or: return nil
      }
    }
    return nil
  }

  /// Whether two parts set two things against each other in like words: "early waves are low", "late waves are high".
  static func arePaired(_ left: [Unit], _ right: [Unit]) -> Bool {
    guard left.count > 1, right.count > 2, !isSame(left[0], right[0]) else { return false }
    // "one speaker blames himself, the other blames war"
    let isFirst = left[0].isAny(["one"]) || left[0].isAny(["the"]) && left[1].isAny(["first", "former"])
    if isFirst, right[0].isAny(["the"]), right[1].isAny(["other", "second", "latter"]) { return true }
    // "arteries carry blood from the heart, veins to it"
    if left[0].shape == .plural, right[0].shape == .plural, right.count < 6, left[1].shape == .verb || isClause(left),
      right[1].shape == .preposition || right[1].shape == .to, !right[1].isAny(["of"]), verb(of: right) == nil,
      !right.contains(where: { $0.shape == .verb || $0.shape == .participle }),
      left.dropFirst(2).contains(where: { $0.shape == .preposition || $0.shape == .to })
    {
      return true
    }
    // "steel bends" is a clause beside another.
    let isShort = left.count == 2 && left[0].shape == .noun && ShapeTable.shared.isVerbInS(left[1].words[0])
    if isShort || isClause(left), isClause(right) { return true }
    if left.count < 3 { return false }
    // "chefs work in the kitchen, the waiters in the restaurant"
    if right[0].shape == .article, isClause(left), verb(of: right) == nil,
      !right.contains(where: { $0.shape == .verb }),
      let join = right.dropFirst(2).first, join.shape == .preposition, left.contains(where: { isSame($0, join) })
    {
      return true
    }
    let shared = right.indices.dropFirst().last { place in
      right[place].shape != .article && right[place].shape != .preposition && right[place].shape != .to
        && left.dropFirst().contains { isSame($0, right[place]) }
    }
    guard let shared, shared + 1 < right.count, let like = left.lastIndex(where: { isSame($0, right[shared]) }),
      like + 1 < left.count
    else { return false }
    // "high blood pressure, low blood sugar" names two things.
    return right.count - shared > 2 || left.count - like > 2 || !right[shared + 1].shape.isNominal
  }

  private static func isSame(_ left: Unit, _ right: Unit) -> Bool {
    left.words.count == right.words.count && zip(left.words, right.words).allSatisfy { $0.folded == $1.folded }
  }

  private static func isPronoun(_ unit: Unit) -> Bool {
    unit.isAny(["it", "he", "she", "they", "we", "you", "i", "this", "these", "those", "that"])
  }

  /// - Parameter subject: the noun before any preposition: "atoms" of "atoms in the metal vibrate".
  private static func isVerb(_ index: Int, of subject: Unit, in units: [Unit], isUnder: Bool) -> Bool {
    let before = units[index - 1]
    guard before.shape.isNominal || isPronoun(before) || before.isAny(["ones"]) else { return false }
    let next = index + 1 < units.count ? units[index + 1].shape : nil
    let opens = next.map { ![.noun, .plural, .participle, .gerund, .verb, .auxiliary].contains($0) }
    switch units[index].shape {
    case .auxiliary: return true
    case .verb:
      guard subject.shape == .plural || subject.isAny(["they", "we", "you", "ones"]) else { return false }
      // After "rocks in the valley floor" no noun of two words is left.
      return isUnder || opens ?? units[index].needsNoObject
    case .plural where ShapeTable.shared.isVerbInS(units[index].words[0]):
      guard subject.shape == .noun || subject.isAny(["it", "he", "she"]) || units[index].needsNoObject else {
        return false
      }
      // "oak uses waste wood"
      return index == 1 && units.count > 2 || opens ?? units[index].needsNoObject
    default: return false
    }
  }
}
