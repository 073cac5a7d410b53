internal import Language

/// Words of an examiner before what an answer says: "Essential idea: non-living", "The essential idea is a person who …",
/// "Definition."; and limits that begin with what they are of: "Actions with no reasons: max 3".
enum IdeaLabels {
  /// The statements without them.
  static func taken(from statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    let rest = statements.map { limit($0) ?? withoutLabel($0) }
    return rest.count > 1 ? rest.filter { !isLabel($0) } : rest
  }

  private static func withoutLabel(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    var rest = statement.withoutLines.drop { !$0.isWord }
    if rest.first?.is("the") == true { rest = rest.dropFirst() }
    // "Abrasion: essential idea = …"
    if let colon = rest.prefix(4).firstIndex(where: { $0.is(":") }),
      case let after = rest[(colon + 1)...].drop(while: { !$0.isWord }), after.starts(["essential", "idea"])
    {
      rest = after
    }
    guard rest.first?.isAny(["essential", "key", "basic", "central", "main"]) == true,
      rest.dropFirst().first?.is("idea") == true
    else { return statement }
    rest = rest.dropFirst(2)
    guard let mark = rest.first, mark.isAny(["is", ":", "=", "-"]) || mark.kind == .dash else { return statement }
    rest = rest.dropFirst()
    // "the essential idea is that …"
    if mark.is("is"), rest.first?.isAny(["that", "of"]) == true { rest = rest.dropFirst() }
    return rest.hasWords ? rest : statement
  }

  /// "Actions with no reasons: max 3" as "max 3 if actions with no reasons"; nil for other statements.
  private static func limit(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    let words = statement.withoutLines.drop { !$0.isWord }.trimmedEnd
    guard words.count > 4, words.count <= 14, let colon = words.indices.dropLast(2).last, words[colon].is(":"),
      words[colon + 1].isAny(["max", "maximum"]), words[colon + 2].number != nil, words[colon].depth == 0,
      case let condition = words[..<colon], condition.allSatisfy({ $0.isWord || $0.kind == .comma }),
      condition.contains(where: {
        $0.isAny([
          "no", "without", "only", "undeveloped", "unexplained", "alone", "unsupported", "listed", "named", "single",
          "bare",
        ])
      })
    else { return nil }
    return [SyntaxWord](words[(colon + 1)...]) + [.made("if", .word, at: words[colon].span)] + condition
  }

  /// "Definition.", "Open-ended."
  private static func isLabel(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines.filter { $0.isWord }
    return words.count == 1 && words[0].startsCapital
      && words[0].isAny(["definition", "meaning", "open", "recall", "knowledge", "application", "calculation"])
  }
}
