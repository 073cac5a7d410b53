internal import Language

/// Words of an examiner before what an answer says: "Essential idea: non-living", "The essential idea is a person who …",
/// "Definition."
enum IdeaLabels {
  /// The statements without them.
  static func taken(from statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    let rest = statements.map { withoutLabel($0) }
    return rest.count > 1 ? rest.filter { !isLabel($0) } : rest
  }

  private static func withoutLabel(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    var rest = statement.withoutLines.drop { !$0.isWord }
    if rest.first?.is("the") == true { rest = rest.dropFirst() }
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

  /// "Definition.", "Open-ended."
  private static func isLabel(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines.filter { $0.isWord }
    return words.count == 1 && words[0].startsCapital
      && words[0].isAny(["definition", "meaning", "open", "recall", "knowledge", "application", "calculation"])
  }
}
