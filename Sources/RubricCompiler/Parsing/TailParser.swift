internal import Language
internal import RubricModel

/// Cuts the further requirements off what a command word asks for: reasons, consequences, examples, contexts.
struct TailParser {
  private static let impactNouns: [StaticString] = [
    "impact", "effect", "effects", "influence", "implications", "consequences", "impacts", "change", "changes",
  ]
  private static let impactVerbs: [StaticString] = [
    "affects", "affect", "influences", "influence", "impacts", "impact", "shapes", "shape", "improves", "improve",
    "changes", "applies", "apply", "supports", "support", "helps", "help", "means",
  ]

  /// Whether the word is "impact", "effect" or the like.
  func isImpact(_ word: SyntaxWord) -> Bool { word.isAny(Self.impactNouns) }

  /// The kind of a side that asks for structure; nil for content.
  func kind(ofSide words: ArraySlice<SyntaxWord>) -> Requirement.Kind? {
    var rest = words
    while let first = rest.first, first.isAny(["a", "an", "the", "its", "their", "practical", "clear", "for"]) {
      rest = rest.dropFirst()
    }
    guard let first = rest.first else { return nil }
    if first.isAny(Self.impactNouns) { return .consequence }
    if first.isAny(["justification", "reason", "reasons", "rationale", "why"]) { return .reason }
    if first.isAny(["example", "examples"]) { return .example }
    if first.is("how"), rest.contains(where: { $0.isAny(Self.impactVerbs) }) { return .consequence }
    if first.is("what"), rest.contains(where: { $0.isAny(["means", "follows"]) }) { return .consequence }
    return nil
  }

  /// Divides a body into its main part and the demands of its tail.
  func cut(
    _ words: ArraySlice<SyntaxWord>, command: CommandWord, contexts: inout [ByteSpan]
  ) -> (ArraySlice<SyntaxWord>, [DemandSyntax]) {
    if let cut = leadingHow(words, command) { return cut }
    let starts = tailStarts(words, command)
    guard let first = starts.first else { return (words.trimmedMarks, []) }
    var demands: [DemandSyntax] = []
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : words.endIndex
      // The word before a tail tells some tails apart, so it stays in view.
      let slice = words[(start - 1)..<end]
      if let tail = tail(at: start, in: slice, command: command, isContext: &contexts), let demand = tail {
        demands.append(demand)
      }
    }
    return (words[words.startIndex..<first].trimmedMarks, demands)
  }

  /// Where tails start: the first anywhere outside brackets, the others after a comma.
  private func tailStarts(_ words: ArraySlice<SyntaxWord>, _ command: CommandWord) -> [Int] {
    var starts: [Int] = []
    var ignored: [ByteSpan] = []
    for index in words.indices.dropFirst() where words[index].depth == 0 {
      if !starts.isEmpty, words[index - 1].kind != .comma { continue }
      if tail(at: index, in: words, command: command, isContext: &ignored) != nil { starts.append(index) }
    }
    return starts
  }

  /// "…, with a specific example" at the end of a list of sides.
  func cutTrailingExample(
    _ words: ArraySlice<SyntaxWord>, command: CommandWord
  ) -> (ArraySlice<SyntaxWord>, [DemandSyntax]) {
    for index in words.indices.dropFirst() where words[index].isAny(["with", "using"]) && words[index - 1].kind == .comma {
      if let demand = example(words[index...], command) { return (words[words.startIndex..<index], [demand]) }
    }
    return (words, [])
  }

  /// "how principles like A and B influence customer expectations": the principles, and the influence.
  private func leadingHow(_ words: ArraySlice<SyntaxWord>, _ command: CommandWord) -> (ArraySlice<SyntaxWord>, [DemandSyntax])? {
    guard let first = words.first, first.is("how") else { return nil }
    guard let verb = words.indices.dropFirst(2).first(where: { words[$0].isAny(Self.impactVerbs) }) else { return nil }
    let subject = words[(words.startIndex + 1)..<verb].trimmedMarks
    guard !subject.isEmpty else { return nil }
    var demand = DemandSyntax(kind: .consequence, command: command, head: [SyntaxWord](words[verb...]))
    demand.quantity = 1
    return (subject, [demand])
  }

  /// The demand of a tail that starts here; `.some(nil)` for a context that is not marked; nil for no tail.
  private func tail(
    at index: Int, in words: ArraySlice<SyntaxWord>, command: CommandWord, isContext contexts: inout [ByteSpan]
  ) -> DemandSyntax?? {
    let rest = words[index...]
    let word = words[index]
    func demand(_ kind: Requirement.Kind, _ head: ArraySlice<SyntaxWord>) -> DemandSyntax {
      var demand = DemandSyntax(kind: kind, command: command, head: [SyntaxWord](head.trimmedMarks))
      demand.quantity = 1
      return demand
    }
    if word.is("and") {
      var next = rest.dropFirst()
      if let first = next.first, first.isAny(["its", "their", "the"]) {
        next = next.dropFirst()
        if let adjective = next.first, adjective.isAny(["practical", "likely", "possible"]) { next = next.dropFirst() }
        if let noun = next.first, noun.isAny(Self.impactNouns) { return demand(.consequence, rest.dropFirst()) }
      }
      let after = rest.dropFirst()
      if after.first?.is("how") == true { return demand(.consequence, after) }
      if after.first?.is("why") == true { return demand(.reason, after) }
    }
    if word.is("with"), let kind = self.kind(ofSide: rest.dropFirst()), kind != .consequence {
      return demand(kind, rest.dropFirst())
    }
    if word.isAny(["using", "with"]), let example = example(rest, command) { return example }
    if rest.starts(["being", "applied"]) {
      let goal = rest.firstIndex { $0.is("to") }
      return demand(.consequence, goal.map { rest[($0 + 1)...] } ?? rest)
    }
    if word.is("that"), let verb = rest.dropFirst().first,
      verb.isAny(["acknowledge", "acknowledges", "consider", "considers", "reflect", "respect", "recognise"])
    {
      var limits = DemandSyntax(command: command, head: [SyntaxWord](rest.dropFirst()))
      limits.items = ItemSplitter.items(rest.dropFirst(2))
      limits.quantity = 1
      limits.isOpen = true
      return limits
    }
    if word.isAny(["following"]), index > words.startIndex, words[index - 1].kind == .comma {
      var rules = DemandSyntax(command: command, head: [SyntaxWord](rest.dropFirst()))
      rules.quantity = 1
      return rules
    }
    let afterComma = index > words.startIndex && words[index - 1].kind == .comma
    let isPlace =
      word.is("in") && rest.dropFirst().first?.isAny(["a", "an"]) == true
      && rest.contains { $0.isAny(["scenario", "system", "setting", "context"]) }
    if word.isAny(["when", "while", "whilst"]) || isPlace || (afterComma && word.is("in")) {
      contexts.append(rest.trimmedMarks.span)
      return .some(nil)
    }
    return nil
  }

  /// "using specific examples", "with a specific example".
  private func example(_ words: ArraySlice<SyntaxWord>, _ command: CommandWord) -> DemandSyntax? {
    let near = words.prefix(5)
    guard near.contains(where: { $0.isAny(["example", "examples"]) }) else { return nil }
    var demand = DemandSyntax(kind: .example, command: command, head: [SyntaxWord](words.dropFirst().trimmedMarks))
    demand.quantity = 1
    return demand
  }
}
