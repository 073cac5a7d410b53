internal import Language

/// Steps that a sentence asks for in their order, with commas between them and remarks or examples within: "Credit should be given
/// for outlining, in the correct order, weighing the flour (plain or strong), kneading, e.g. by hand, and baking".
enum StepList {
  /// Fewest steps.
  private static let fewest = 3
  /// Most words before the order is spoken of.
  private static let longestOpening = 14

  /// The statement with a colon before its steps and semicolons between them; as it is where commas alone tell them apart.
  static func written(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    let words = statement.withoutLines
    guard let opening = opening(of: words), LeadInReader().read(words[..<opening.start]).span != nil else {
      return statement
    }
    let list = words[opening.list...].trimmedEnd
    guard needsDividing(list) else { return statement }
    let steps = steps(of: list)
    guard steps.count >= fewest, let place = list.first?.span.before else { return statement }
    var written = [SyntaxWord](words[..<opening.start].trimmedEnd)
    for (number, step) in steps.enumerated() {
      written.append(number == 0 ? .made(":", .colon, at: place) : .made(";", .colon, at: place))
      written += step
    }
    return written[...]
  }

  /// ", in the correct order,": where it begins, and where the list behind it begins.
  private static func opening(of words: ArraySlice<SyntaxWord>) -> (start: Int, list: Int)? {
    for index in words.prefix(longestOpening).indices where words[index].is("in") && words[index].depth == 0 {
      guard
        let order = words[index...].prefix(5).firstIndex(where: { $0.isAny(["order", "sequence"]) && $0.depth == 0 }),
        words.word(at: order + 1)?.kind == .comma, order + 2 < words.endIndex, index > words.startIndex
      else { continue }
      return (index, order + 2)
    }
    return nil
  }

  /// Whether brackets or examples stand among the steps, and no colon names what they are the steps of.
  private static func needsDividing(_ list: ArraySlice<SyntaxWord>) -> Bool {
    !list.contains { ($0.is(";") || $0.is(":")) && $0.depth == 0 }
      && (list.contains { $0.kind == .open }
        || list.indices.contains { ListIntroduction.at($0, in: list)?.kind == .examples })
  }

  private static func steps(of list: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    let isOfActions = list.first.map(isAction) == true
    var steps: [ArraySlice<SyntaxWord>] = []
    var start = list.startIndex
    for index in list.indices where list[index].kind == .comma && list[index].depth == 0 {
      let rest = list[(index + 1)...].drop { $0.isAny(["and", "then", "finally", "lastly"]) }
      guard let next = rest.first, isOfActions ? isAction(next) : mayStart(rest) else { continue }
      steps.append(list[start..<index])
      start = rest.startIndex
    }
    steps.append(list[start...])
    return steps.filter { $0.hasWords }
  }

  /// "weighing", "then baking".
  private static func isAction(_ word: SyntaxWord) -> Bool {
    word.isWord && word.ends(in: "ing") && word.folded.count > 4
  }

  /// Whether a step that is no action may begin here: not an example, a choice, or what is said of the step before.
  private static func mayStart(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let first = words.first, first.isWord else { return false }
    if ListIntroduction.at(words.startIndex, in: words) != nil { return false }
    return !first.isAny([
      "or", "which", "who", "so", "because", "by", "with", "in", "on", "at", "for", "to", "from", "as", "where", "when",
    ])
  }
}
