internal import Language

/// Words of an examiner before what an answer says: "Essential idea: non-living", "The essential idea is a person who …",
/// "Definition."; and limits that begin with what they are of: "Actions with no reasons: max 3".
enum IdeaLabels {
  /// The statements without them.
  ///
  /// - Parameter marks: those of the question; the essential idea of a question of one mark is worth it.
  static func taken(from statements: [ArraySlice<SyntaxWord>], marks: Int?) -> [ArraySlice<SyntaxWord>] {
    func isPriced(_ statement: ArraySlice<SyntaxWord>) -> Bool {
      statement.indices.contains { index in
        MarkAnnotations.annotation(at: index, in: statement) != nil
          || statement[index].number != nil && MarkAnnotations.isUnit(statement, index + 1)
      }
    }
    let first = statements.first?.startIndex
    let rest = statements.map { statement in
      if let limit = limit(statement) { return limit }
      let idea = withoutLabel(statement)
      let isIdea = idea.count < statement.count
      guard marks == 1, let end = idea.last?.span.behind,
        isIdea
          ? !isPriced(idea)
          : statement.startIndex == first && isListOfWordings(statement) && !statements.contains(where: isPriced)
      else { return idea }
      return idea.trimmedEnd + MarkAnnotations.made(1, at: end)
    }
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
    guard let length = labelLength(rest) else { return statement }
    rest = rest.dropFirst(length)
    // "Essential idea [1]: …": the mark is of what follows.
    var price: ArraySlice<SyntaxWord> = []
    if let open = rest.indices.first, let mark = MarkAnnotations.annotation(at: open, in: rest), !mark.isEach,
      !mark.isMaximum
    {
      price = rest.prefix(mark.length)
      rest = rest.dropFirst(mark.length)
    }
    guard let sign = rest.first, sign.isAny(["is", ":", "=", "-"]) || sign.kind == .dash else { return statement }
    rest = rest.dropFirst()
    // "the essential idea is that …"
    if sign.is("is"), rest.first?.isAny(["that", "of"]) == true { rest = rest.dropFirst() }
    guard rest.hasWords else { return statement }
    return price.isEmpty ? rest : rest.trimmedEnd + price
  }

  /// "nobody is above the law / the law is for everyone, whoever they are", "distance + travelled by light": the one mark is for any of
  /// them, or for all that plus joins.
  private static func isListOfWordings(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines
    return words.indices.contains { SlashList.divides($0, in: words) || words[$0].is("+") && words[$0].depth == 0 }
      && !words.contains { ($0.is(":") || $0.is(";")) && $0.depth == 0 } && LeadInReader().read(words).span == nil
      && WordTables.shared.command(words.first { $0.isWord } ?? words[words.startIndex]) == nil
  }

  /// How many words "essential idea", "one idea I need", "essential" are, before the sign that ends them; nil for others.
  private static func labelLength(_ words: ArraySlice<SyntaxWord>) -> Int? {
    let isOne = words.first?.is("one") == true
    var rest = isOne ? words.dropFirst() : words
    let isEssential = rest.first?.isAny(["essential", "key", "basic", "central", "main"]) == true
    if isEssential { rest = rest.dropFirst() }
    if rest.first?.is("idea") == true {
      rest = rest.dropFirst()
      // "The one idea I need is …"
      if rest.first?.isAny(["i", "we"]) == true,
        rest.dropFirst().first?.isAny(["need", "want", "expect", "require"]) == true
      {
        rest = rest.dropFirst(2)
      } else if !isEssential {
        return nil
      }
      return rest.startIndex - words.startIndex
    }
    // "Essential: …"
    return isEssential && !isOne && words.first?.is("essential") == true
      && rest.first.map({ $0.is(":") || $0.kind == .open }) == true ? 1 : nil
  }

  /// "Actions with no reasons: max 3" as "max 3 if actions with no reasons"; nil for other statements.
  private static func limit(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    let words = statement.withoutLines.drop { !$0.isWord }.trimmedEnd
    guard words.count > 4, words.count <= 14, let colon = words.indices.dropLast(2).last, words[colon].is(":"),
      words[colon + 1].isAny(["max", "maximum"]), words[colon + 2].number != nil, words[colon].depth == 0,
      case let condition = words[..<colon], condition.allSatisfy({ $0.isWord || $0.kind == .comma }),
      condition.contains(where: {
        $0.isAny([
          "no", "without", "only", "out", "wrong", "jumbled", "anywhere", "list", "lists", "repeated", "undeveloped",
          "unexplained", "alone", "unsupported", "listed", "named", "single",
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
