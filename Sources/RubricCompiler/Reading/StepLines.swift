internal import Language

/// Tells lines of what somebody does, "explain the procedure to the patient", from lines that say what an answer must do,
/// "explain one reason".
struct StepLines {
  /// Whether the question asks for what is done: "Describe how a nurse should …", "What should the driver do?".
  let asksForActions: Bool

  init(question: [[SyntaxWord]]) {
    asksForActions = question.contains { Self.asksForActions($0[...]) }
  }

  /// Marks the items that are steps.
  func mark(_ items: inout [Document.Item], reader: inout SyntaxReader) {
    let lines = items.flatMap { $0.parts.isEmpty ? [$0.span] : $0.parts }.map { Self.opening(reader.words(of: $0)) }
    guard lines.count > 1, lines.contains(where: { Self.command(of: $0) != nil }),
      !lines.contains(where: Self.isDemand),
      lines.contains(where: Self.isPlain) || asksForActions && lines.allSatisfy({ Self.command(of: $0) != nil })
    else { return }
    for place in items.indices { items[place].isOfSteps = true }
  }

  /// Lets the verbs that open lines of steps stand for themselves.
  static func written(_ words: [SyntaxWord]) -> [SyntaxWord] {
    var words = words
    let line = opening(words)
    if command(of: line) != nil { words[line.startIndex].isOfAnswer = true }
    return words
  }

  /// Without "1." and "[1]" at its start.
  private static func opening(_ words: [SyntaxWord]) -> ArraySlice<SyntaxWord> {
    var rest = words.drop { !$0.isWord && $0.kind != .open }
    if rest.first?.kind == .open, let mark = MarkAnnotations.annotation(at: rest.startIndex, in: rest) {
      rest = rest.dropFirst(mark.length).drop { !$0.isWord }
    }
    return rest
  }

  /// The command that a line begins with in its base form, with an object: "identify hazards".
  private static func command(of line: ArraySlice<SyntaxWord>) -> SyntaxWord? {
    guard let first = line.first, WordTables.shared.command(first) != nil, isBase(first),
      let next = line.dropFirst().first, next.isWord, !next.isAny(["of", "is", "are"]),
      line.introduction(from: line.startIndex) == nil
    else { return nil }
    return first
  }

  private static func isBase(_ word: SyntaxWord) -> Bool {
    if word.isAny(["discuss", "assess"]) { return true }
    return !word.ends(in: "ing") && !word.ends(in: "ion") && !word.ends(in: "s") && !word.ends(in: "ed")
      && !word.isAny(["reference", "knowledge", "awareness", "choice", "summary", "proposal", "judgement", "account"])
  }

  /// "identify two hazards", "explain why", "give an example": asked of an answer.
  private static func isDemand(_ line: ArraySlice<SyntaxWord>) -> Bool {
    if line.prefix(4).contains(where: { $0.isAny(["mark", "marks", "award", "credit", "any"]) }) { return true }
    guard command(of: line) != nil else { return false }
    let object = line.dropFirst()
    if object.first?.isAny(["how", "why", "whether", "both", "each", "at", "up"]) == true { return true }
    return QuantityReader.read(object).isStated || object.prefix(4).contains { $0.isAny(asked) }
  }

  /// What is asked of an answer.
  private static let asked: [StaticString] = [
    "reason", "reasons", "example", "examples", "definition", "advantage", "advantages", "disadvantage",
    "disadvantages",
    "benefit", "benefits", "drawback", "drawbacks", "effect", "effects", "impact", "importance", "way", "ways",
    "difference", "differences", "similarity", "similarities", "feature", "features", "factor", "factors", "role",
    "purpose", "strength", "strengths", "weakness", "weaknesses", "understanding", "knowledge", "concept", "term",
    "meaning", "argument", "arguments", "judgement", "conclusion", "awareness", "evidence", "method", "methods",
    "point",
    "points", "idea", "ideas", "types", "main", "key", "relevant", "appropriate", "suitable",
  ]

  /// "check the dressing", "call the police": commands nothing of an answer.
  private static func isPlain(_ line: ArraySlice<SyntaxWord>) -> Bool {
    guard let first = line.first, let next = line.dropFirst().first, next.isWord || next.kind == .slash else {
      return false
    }
    return ShapeTable.shared.isBaseVerb(first) && WordTables.shared.command(first) == nil
      && next.classes.isDisjoint(with: .auxiliary)
      && !first.isAny([
        "accept", "allow", "ignore", "use", "include", "support", "write", "read", "draw", "show", "answer", "make",
        "develop", "end", "lose", "need", "rest", "change", "order", "follow", "increase", "decrease", "cost", "lack",
        "fall", "rise", "stress",
      ])
  }

  private static func asksForActions(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.indices.contains { index in
      guard words[index].isAny(["how", "what"]) else {
        return words[index].isAny(["steps", "stages", "actions", "procedure"])
          && words.prefix(index).contains { $0.isAny(["describe", "outline", "list", "state", "give"]) }
      }
      let next = words[(index + 1)...].prefix(7)
      if words[index].is("how"), next.first?.is("to") == true { return true }
      return next.contains { $0.is("should") } && (words[index].is("how") || words[index...].contains { $0.is("do") })
    }
  }
}
