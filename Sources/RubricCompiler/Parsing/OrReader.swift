internal import Language

/// Writes out what "or" leaves unsaid: "loan or mortgage payments rise" is "loan payments rise" or "mortgage payments rise",
/// "the flow is reduced or cut off" is "the flow is reduced" or "the flow is cut off".
enum OrReader {
  /// Most wordings of one phrase.
  private static let most = 8

  /// The wordings of a phrase, divided at its "or"; of a list before the "or" ("rent, wages or fuel rise") too.
  static func wordings(_ words: [SyntaxWord]) -> [[SyntaxWord]] {
    guard let or = words.lastIndex(where: { $0.is("or") }), or > 0, or + 1 < words.count else {
      return [words.filter { $0.isWord && !$0.is("or") }]
    }
    let right = [SyntaxWord](words[(or + 1)...])
    let left = [SyntaxWord](words[..<or])
    // "the formula or for a reference to change"
    if right.first?.is("for") == true, right.count > 1 {
      return wordings(left) + wordings([SyntaxWord](right.dropFirst()))
    }
    var heads = list(left)
    let last = heads.removeLast()
    let ends = [last, right]
    let isAfterComma = words[or - 1].kind == .comma && left.filter { $0.kind == .comma }.count == 1
    if isAfterComma || (heads.isEmpty && isWhole(last, right)) {
      return (heads + ends).flatMap { wordings($0) }.filter { !$0.isEmpty }.prefix(most).map { $0 }
    }
    var before: [SyntaxWord] = []
    var choices: [[SyntaxWord]] = []
    var after: [SyntaxWord] = []
    // What the list's members replace: the last words of the first, the first words of the last.
    let first = heads.first ?? last
    let width = max(
      1, min(right.count <= 3 && heads.isEmpty ? right.count : heads.dropFirst().map { $0.count }.max() ?? 1, 3))
    if first.count > width || right.count <= 3 {
      let own = min(width, max(1, first.count - 1))
      before = [SyntaxWord](first.dropLast(own))
      choices = [[SyntaxWord](first.suffix(own))]
    } else {
      choices = [first]
    }
    choices += heads.dropFirst()
    if !heads.isEmpty { choices.append(last) }
    var tail = right.count <= 3 && !before.isEmpty ? right.count : 1
    // "colour-coded" is one word.
    while tail + 1 < right.count, right[tail].kind == .dash { tail += 2 }
    choices.append([SyntaxWord](right.prefix(tail)))
    after = [SyntaxWord](right.dropFirst(tail))
    return choices.prefix(most).flatMap { wordings(before + $0 + after) }.prefix(most).map { $0 }
  }

  /// The members before the "or", divided at commas.
  private static func list(_ words: [SyntaxWord]) -> [[SyntaxWord]] {
    let parts = words.split { $0.kind == .comma }.map { [SyntaxWord]($0) }
    // "owners lose what they put in, not their house or car": one phrase where its parts are long.
    if parts.count > 1, parts.dropFirst().contains(where: { $0.count > 4 }) {
      return [words.filter { $0.kind != .comma }]
    }
    return parts.isEmpty ? [words] : parts
  }

  /// Whether both sides are phrases of their own: "they are bored or they want more pay".
  private static func isWhole(_ left: [SyntaxWord], _ right: [SyntaxWord]) -> Bool {
    guard let first = left.first, let next = right.first else { return true }
    if left.count == 1, right.count <= 2 { return true }
    if left.count >= 3, right.count >= 4, let end = left.last {
      // "cannot find or afford a home", "taking holidays or trips at home" share what follows.
      let isShared =
        left[left.count - 2].classes.contains(.auxiliary) || left[left.count - 2].is("to")
        || (end.ends(in: "s") && next.ends(in: "s"))
        || (end.ends(in: "ed") && next.ends(in: "ed"))
      return !isShared
    }
    if first.folded == next.folded { return true }
    if first.ends(in: "ing"), next.ends(in: "ing") { return true }
    if next.classes.contains(.pronoun), left.count > 2 { return true }
    // "study a face or feel dread"
    if right.count <= 3, left.count > right.count,
      left.suffix(right.count).contains(where: { $0.classes.contains(.determiner) }),
      !next.classes.contains(.determiner)
    {
      return true
    }
    // "fewer burglaries or less vandalism", "no job or low pay"
    let measures: [StaticString] = [
      "no", "less", "more", "fewer", "lower", "higher", "greater", "low", "high", "poor", "few", "not",
    ]
    return first.isAny(measures) && next.isAny(measures)
  }
}
