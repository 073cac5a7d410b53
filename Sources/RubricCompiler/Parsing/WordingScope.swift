internal import Language

/// How far a wording reaches: without a consequence that hangs on it, without what it is set against, and divided where only
/// one of its clauses denies something.
enum WordingScope {
  /// Without ", so …", ", leading to …" and "when not in use" at the end.
  static func withoutTail(_ words: [SyntaxWord]) -> [SyntaxWord] {
    let all = words[...]
    for index in words.indices.dropFirst() {
      if words[index - 1].kind == .comma, opensConsequence(index, in: all) {
        return [SyntaxWord](words[..<(index - 1)])
      }
      let isLate = words[..<index].count(where: { $0.isWord }) > 1
      if isLate, words[index].isAny(["when", "if", "while", "unless"]),
        words[(index + 1)...].prefix(2).contains(where: { $0.isAny(["not", "no"]) }), words.count - index <= 5
      {
        return [SyntaxWord](words[..<index])
      }
    }
    return words
  }

  private static func opensConsequence(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    if words[index].isAny(["so", "therefore", "thus", "hence", "meaning", "thereby"]) { return true }
    guard let next = words.word(at: index + 1) else { return false }
    if words[index].isAny(["leading", "which", "resulting"]) {
      return next.isAny(["to", "means", "leads", "causes", "in", "makes", "allows"])
    }
    return words[index].is("causing") || (words[index].is("making") && next.isAny(["it", "them"]))
  }

  /// The wordings of a phrase that denies something in one of its clauses only; the phrase itself where it does not.
  static func scopes(_ words: [SyntaxWord]) -> [[SyntaxWord]] {
    for index in words.indices.dropFirst() {
      if words[index].is("not"), let found = contrast(index, in: words) { return found }
      if words[index].is("without"), let found = manner(index, in: words) { return found }
      if words[index].is("and"), let found = clauses(index, in: words) { return found }
      if words[index].isAny(["that", "which"]), let found = relative(index, in: words) { return found }
    }
    return [words]
  }

  private static func denies(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.contains { $0.classes.contains(.negator) || $0.is("cannot") }
  }

  /// Words of content.
  private static func weight(_ words: ArraySlice<SyntaxWord>) -> Int {
    words.count { $0.isWord && $0.classes.isDisjoint(with: .function) }
  }

  /// "treats symptoms, not the cause": what it is not may go unsaid; "stay calm, not show shock": a wording of its own.
  private static func contrast(_ index: Int, in words: [SyntaxWord]) -> [[SyntaxWord]]? {
    guard let next = words[(index + 1)...].first else { return nil }
    let isAfterComma = words[index - 1].kind == .comma
    let before = words[..<(isAfterComma ? index - 1 : index)]
    let isNoun = next.isAny(["the", "a", "an", "just", "only", "on", "in", "at", "to", "by", "for", "from", "because"])
    let isAfterVerb =
      words[index - 1].classes.contains(.auxiliary) || words[index - 1].isAny(["but", "and", "or", "to"])
    guard isAfterComma || (isNoun && !isAfterVerb), weight(before) > 0 else { return nil }
    if next.isAny(["just", "only"]) { return nil }
    var after = words[index...]
    // "the owner, not the firm, is sued"
    if let end = after.firstIndex(where: { $0.kind == .comma }) {
      return [[SyntaxWord](before) + [SyntaxWord](words[(end + 1)...])]
    }
    if isNoun { return [[SyntaxWord](before)] }
    let table = ShapeTable.shared
    let isVerb = table.shape(of: next) == .verb || (next.ends(in: "ing") && before.first?.ends(in: "ing") == true)
    if after.count < 2 || !isVerb { after = [] }
    return [[SyntaxWord](before), [SyntaxWord](after)].filter { !$0.isEmpty }
  }

  /// "listen calmly without asking leading questions": what is done is a wording, and so is what is not done.
  private static func manner(_ index: Int, in words: [SyntaxWord]) -> [[SyntaxWord]]? {
    let before = words[..<index]
    guard let next = words[(index + 1)...].first, next.ends(in: "ing"), let first = before.first,
      ShapeTable.shared.shape(of: first) == .verb, weight(before) > 0, !denies(before),
      !first.isAny([
        "learn", "use", "work", "live", "get", "buy", "make", "win", "enter", "survive", "breathe", "react",
      ])
    else { return nil }
    return [[SyntaxWord](before), [SyntaxWord](words[index...])]
  }

  /// "there is no right and any refund depends on the shop": each clause is a wording.
  private static func clauses(_ index: Int, in words: [SyntaxWord]) -> [[SyntaxWord]]? {
    let before = words[..<index]
    let after = words[(index + 1)...]
    guard denies(before) != denies(after), weight(before) > 0, weight(after) > 0 else { return nil }
    if words.contains(where: { $0.is("or") }), !denies(after) { return nil }
    if denies(before) {
      let units = Unit.units(of: [SyntaxWord](after))
      let hasVerb = units.indices.contains { place in
        units[place].shape == .auxiliary
          || (place > 0 && units[place].shape == .plural && Coordination.isFinite(units, place))
      }
      guard hasVerb else { return nil }
    } else if let deny = after.firstIndex(where: { $0.classes.contains(.negator) || $0.is("cannot") }),
      deny > after.startIndex + 3
    {
      return nil
    }
    return [[SyntaxWord](before), [SyntaxWord](after)].flatMap { scopes($0) }
  }

  /// "a neutral stimulus that causes no fear": what it is, without what it does not do.
  private static func relative(_ index: Int, in words: [SyntaxWord]) -> [[SyntaxWord]]? {
    let before = words[..<index]
    let isNoun = before.last.map { [.noun, .plural].contains(ShapeTable.shared.shape(of: $0)) } == true
    guard isNoun, weight(before) > 1, !denies(before), denies(words[index...]) else { return nil }
    // "a natural resource that cannot be replaced": what can never be is what it means.
    let isDefining = words[(index + 1)...].first?.isAny(["will", "can", "cannot", "could", "can't", "won't", "never"])
    if isDefining == true { return nil }
    return [[SyntaxWord](before)]
  }
}
