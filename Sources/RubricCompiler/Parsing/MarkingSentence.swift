internal import Language

/// Sentences that say how answers are marked and ask for nothing that an answer could say.
extension StatementReader {
  /// Whether the words are such a sentence; then it waits to be applied.
  func speaksOfMarking(_ words: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax) -> Bool {
    guard isOfMarking(words) else { return false }
    syntax.pending.append([SyntaxWord](words))
    return true
  }

  /// "Accept everyday words", "ignore spelling", "technical terms are not needed": no wording is accepted or refused by it.
  func speaksOfForm(_ words: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax) -> Bool {
    if scoresQuoted(words, into: &syntax) { return true }
    if pricesParts(words) {
      syntax.pending.append([SyntaxWord](words))
      return true
    }
    guard MarkerSentence(words).isOfForm else { return false }
    syntax.pending.append([SyntaxWord](words))
    return true
  }

  /// "Condition [1], effect [1]": what the marks of the lines before are for.
  private func pricesParts(_ words: ArraySlice<SyntaxWord>) -> Bool {
    let marks = words.indices.filter { MarkAnnotations.annotation(at: $0, in: words) != nil }
    // The bracket behind the last is no part of the words.
    let isLast = words.dropLast().last?.kind == .open && words.last?.number != nil
    guard marks.count + (isLast ? 1 : 0) > 1, !marks.isEmpty else { return false }
    let named = words.filter { $0.isWord && $0.depth == 0 && $0.classes.isDisjoint(with: .function) }
    let ofTrade = named.count { KindList.isKind($0) || PiecePhrases.isDevelopment($0) }
    // "Condition [1], effect [1]": a word for each mark, or none but words of the trade.
    return ofTrade > 0 && (named.count <= marks.count + (isLast ? 1 : 0) || named.count == ofTrade)
  }

  /// "'Rails expand' on its own scores the first mark": another wording for that mark.
  private func scoresQuoted(_ words: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax) -> Bool {
    guard words.first?.isQuoted == true || words.first?.kind == .quote,
      let verb = words.firstIndex(where: { !$0.isQuoted && $0.isAny(["scores", "gains", "earns", "gets", "score"]) }),
      words.count - verb <= 5, words[verb...].contains(where: { $0.isAny(["mark", "point"]) }),
      let ordinal = GuidanceTargets().ordinals(in: words[verb...]).first,
      !words[..<verb].contains(where: { !$0.isQuoted && $0.classes.contains(.negator) })
    else { return false }
    let quoted = words[..<verb].filter { $0.isQuoted || $0.kind == .quote }[...]
    syntax.accepted += RefinementPhrases.ofSentence(quoted).map { $0.tied(to: ordinal) }
    return true
  }

  func isOfMarking(_ all: ArraySlice<SyntaxWord>) -> Bool {
    let words = all.filter { $0.depth == 0 && $0.kind != .open && $0.kind != .close }[...]
    if words.isEmpty { return false }
    if MarkerSentence(words).isOfMarking { return true }
    // "Two examples of one kind gain one mark only", "either is sufficient", "the method must be linked to the setting".
    if let verb = words.firstIndex(where: {
      $0.isAny(["gain", "gains", "score", "scores", "earn", "earns", "receive"]) && !$0.isQuoted
    }),
      verb > words.startIndex, let number = words.word(at: verb + 1)?.number, number < 20,
      MarkAnnotations.isUnit(words, verb + 2)
    {
      return true
    }
    // "An example alone is not a definition – 0 marks."
    if let dash = words.lastIndex(where: { $0.kind == .dash || $0.is(":") || $0.is("=") }), dash > words.startIndex + 2,
      words.word(at: dash + 1)?.isAny(["0", "no", "zero"]) == true,
      dash + 2 == words.endIndex || (dash + 3 == words.endIndex && words[dash + 2].isAny(["mark", "marks", "credit"]))
    {
      return true
    }
    if let last = words.last, last.isAny(["sufficient", "enough", "suffices", "acceptable"]),
      words.dropLast().last?.isAny(["is", "are", "be"]) == true
    {
      return true
    }
    if words.starts(["credit", "each"]) || words.starts(["credit", "a", "point"]),
      words.contains(where: { $0.is("once") })
    {
      return true
    }
    if let must = words.indices.first(where: { words[$0].isAny(["must", "should"]) && !words[$0].isQuoted }),
      must > words.startIndex
    {
      if words.word(at: must + 1)?.is("be") == true,
        words[(must + 2)...].prefix(3).contains(where: {
          $0.isAny([
            "linked", "related", "relevant", "applied", "specific", "qualified", "distinct", "different", "supported",
          ])
        })
      {
        return true
      }
      if words.suffix(3).starts(["for", "full", "marks"]) { return true }
    }
    if words.contains(where: { $0.is(";") || $0.is(":") }) { return false }
    return countsOnce(words) || asksOfAnswers(words) || givesMarks(words)
  }

  /// "Two developments of one benefit score only once", "swash and backwash count as one difference", "several facts are worth only
  /// 1", "two of a kind = 1 mark only".
  private func countsOnce(_ words: ArraySlice<SyntaxWord>) -> Bool {
    let verbs: [StaticString] = [
      "score", "scores", "earn", "earns", "gain", "gains", "count", "counts", "worth", "credited", "scored", "=",
    ]
    return words.indices.dropFirst().contains { index in
      guard words[index].isAny(verbs), !words[index].isQuoted else { return false }
      let rest = words[(index + 1)...].prefix(4)
      guard let first = rest.first else { return false }
      if first.is("once") || rest.starts(["only", "once"]) || rest.starts(["as", "one"])
        || rest.starts(["as", "the", "same"])
      {
        return true
      }
      if first.is("only"), rest.dropFirst().first?.number != nil { return true }
      return words[index].is("=") && first.number != nil && MarkAnnotations.isUnit(rest, rest.startIndex + 1)
        && rest.dropFirst(2).allSatisfy { $0.isAny(["only", "each"]) }
    }
  }

  /// What answers are to refer to without saying anything by it.
  private static let partsOfTask: [StaticString] = [
    "both", "two", "side", "sides", "question", "case", "context", "scenario", "situation", "source", "sources", "text",
    "extract", "stem", "poem", "poems", "study", "data", "figure", "graph", "table",
  ]

  /// "Answers should refer to both sides", "the link must be clear", "the example must be something that a nurse does".
  private func asksOfAnswers(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let modal = words.indices.first(where: { words[$0].isAny(["must", "should"]) && !words[$0].isQuoted }),
      modal > words.startIndex
    else { return false }
    let rest = words[(modal + 1)...].prefix(3)
    if rest.first?.is("be") == true,
      rest.dropFirst().first?.isAny([
        "clear", "covered", "something", "mentioned", "compared", "explicit", "implied", "obvious", "clearly",
        "understood",
      ]) == true
    {
      return words.count <= 24
    }
    guard let to = words[modal...].prefix(4).firstIndex(where: { $0.isAny(["to", "with"]) }) else { return false }
    // "… must refer to both the energy and the frequency" says what is to be said.
    let named = words[(to + 1)...]
    let isBoth = named.first?.isAny(["both", "each"]) == true && named.dropFirst().first?.kind == .comma
    let isOfTask = named.count <= 3 && named.contains { $0.isAny(Self.partsOfTask) }
    return (isBoth || isOfTask) && rest.first?.isAny(["refer", "relate", "apply", "deal"]) == true
      && words[..<modal].contains {
        $0.isAny([
          "answer", "answers", "response", "responses", "comparisons", "comparison", "explanation", "explanations",
          "points", "example", "examples", "candidates", "learners", "students", "reasons", "differences",
        ])
      }
  }

  /// "Only one answer from the last row may be credited", "one of the marks may be given for a fact", "if the terms are the wrong
  /// way round award 0", "1 mark at most".
  private func givesMarks(_ words: ArraySlice<SyntaxWord>) -> Bool {
    // "Names the wrong way round award 0"
    if words.indices.contains(where: { words.has(["wrong", "way", "round"], at: $0) }),
      words.contains(where: { $0.isAny(["award", "score", "scores", "gain", "gains", "reject", "accept", "0"]) })
    {
      return true
    }
    let speaksOfMarks = words.contains { $0.isAny(["mark", "marks", "credit", "0", "max", "maximum"]) && !$0.isQuoted }
    if words.first?.isAny(["if", "where", "when"]) == true, speaksOfMarks,
      words.contains(where: {
        $0.isAny(["award", "give", "allow", "max", "maximum", "score", "scores"]) && !$0.isQuoted
      })
    {
      return true
    }
    if words.indices.contains(where: { words.has(["at", "most"], at: $0) }), speaksOfMarks { return true }
    guard let may = words.indices.first(where: { words[$0].isAny(["may", "can"]) && !words[$0].isQuoted }),
      may > words.startIndex
    else { return false }
    let rest = words[(may + 1)...].prefix(4)
    let isGiven =
      rest.contains { $0.is("be") } && rest.contains { $0.isAny(["credited", "given", "awarded", "scored"]) }
    if rest.first?.isAny(["score", "gain", "earn"]) == true, speaksOfMarks, words.count <= 12 { return true }
    if isGiven { return speaksOfMarks || rest.contains { $0.is("credited") } }
    return rest.first?.isAny(["score", "gain", "earn"]) == true
      && rest.dropFirst().first?.isAny(["once", "both", "full", "all", "only"]) == true
  }
}
