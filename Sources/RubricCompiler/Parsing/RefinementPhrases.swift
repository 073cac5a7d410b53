internal import Language

/// Reads what stands after "accept", "reject" or "ignore": ideas, each with its wordings.
enum RefinementPhrases {
  /// The ideas of a nested line: `;` divides ideas, `/` wordings of one idea.
  static func ofLine(_ words: ArraySlice<SyntaxWord>, side: [SyntaxWord]) -> [RefinementSyntax] {
    words.split { $0.is(";") }.compactMap { idea in
      let phrases = idea.split { $0.kind == .slash }.map { wording in wording.filter { $0.isWord } }
      return refinement(phrases, side: side)
    }
  }

  /// The ideas of a sentence: `;`, commas and "or" divide ideas, `/` wordings of one; where there are quotations, they are
  /// what is meant, and "on its own" and the like only says when.
  static func ofSentence(_ words: ArraySlice<SyntaxWord>) -> [RefinementSyntax] {
    let words = withoutOpening(withoutCompany(words.trimmedMarks))
    var found: [RefinementSyntax] = []
    for (number, part) in parts(words).enumerated() where !isAllowed(part) && (number == 0 || !isRemark(part)) {
      let part = withoutRole(withoutIntroduction(part.trimmedMarks))
      // "dry or oily skin", "a definition of profit or cash": what the two share belongs to each.
      if part.contains(where: { $0.is("or") && $0.depth == 0 }),
        !part.contains(where: { $0.isQuoted || $0.kind == .slash })
      {
        found += OrReader.wordings(plain(part)).compactMap { refinement([$0], side: []) }
        continue
      }
      let wordings = part.split(whereSeparator: { $0.kind == .slash }).flatMap { quotations(in: $0) }
      if let refinement = refinement(wordings.map { plain($0) }, side: []) { found.append(refinement) }
    }
    return found + bracketed(words)
  }

  /// "…, which is too vague", "…, as this is in the question": why it is refused.
  private static func isRemark(_ part: ArraySlice<SyntaxWord>) -> Bool {
    guard let first = part.first(where: { $0.isWord }), !first.isQuoted, !part.contains(where: { $0.isQuoted }) else {
      return false
    }
    // "…, if its time is explained", "…, so long as it is put to use": when it counts.
    if first.isAny(["if", "provided", "providing", "when"]) || part.starts(["so", "long", "as"])
      || part.starts(["as", "long", "as"])
    {
      return true
    }
    return first.isAny(["which", "since", "because", "although", "whereas"])
      || first.is("as")
        && part.dropFirst(2).contains { $0.isAny(["is", "are", "was", "has", "have", "would", "does", "do"]) }
  }

  /// "hedgehogs as the example": as what it is refused is no word of it.
  private static func withoutRole(_ part: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    guard let last = part.last, MarkerWords.shared.isNoun(last), !last.isQuoted,
      let role = part.suffix(4).firstIndex(where: { $0.is("as") && !$0.isQuoted }), role > part.startIndex,
      part.word(at: role + 1)?.classes.contains(.determiner) == true
    else { return part }
    return part[..<role]
  }

  /// "'denatured' alongside 'killed'", "'ionic' if 'covalent' is also given": what the other is refused for.
  private static func withoutCompany(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    for index in words.indices.dropFirst() where !words[index].isQuoted && words[index].depth == 0 {
      let rest = words[(index + 1)...]
      let isCompany =
        words[index].is("alongside") || (words[index].isAny(["together", "along"]) && rest.first?.is("with") == true)
        || (words[index].isAny(["with", "if"]) && words[index - 1].kind == .quote && rest.first?.kind == .quote)
      if isCompany, rest.hasWords { return rest.drop { $0.is("with") } }
    }
    return words
  }

  /// "pull factors (e.g. better jobs)", "external methods (newspapers, agencies)": members of what is refused.
  static func bracketed(_ words: ArraySlice<SyntaxWord>) -> [RefinementSyntax] {
    guard let open = words.firstIndex(where: { $0.kind == .open && $0.depth == 0 }), open > words.startIndex,
      let close = words[open...].firstIndex(where: { $0.kind == .close && $0.depth == 0 }), close > open + 1,
      !words[..<open].contains(where: { $0.isQuoted })
    else { return [] }
    var inner = words[(open + 1)..<close].map { word in
      var word = word
      word.depth = max(0, word.depth - 1)
      return word
    }[...]
    var isExamples = false
    if let list = ListIntroduction.at(inner.startIndex, in: inner), list.kind == .examples {
      inner = inner.dropFirst(list.length)
      isExamples = true
    }
    let isRemark = inner.contains {
      $0.isAny(["mark", "marks", "point", "points", "repeat", "repeated", "question", "only", "alone", "unless", "if"])
        || $0.number != nil
    }
    let items = ItemSplitter.items(inner).flatMap { $0.alternatives }
    guard !isRemark, isExamples || items.count > 1 else { return [] }
    return items.compactMap { refinement([$0], side: []) }
  }

  /// "that it is vegetarian may be credited …": no part of what is refused.
  private static func isAllowed(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.indices.dropFirst().contains { index in
      !words[index].isQuoted && words[index].isAny(["may", "can", "should"])
        && words.word(at: index + 1)?.is("be") == true
        && words.word(at: index + 2)?.isAny(["credited", "accepted", "allowed", "awarded", "rewarded"]) == true
    }
  }

  /// "e.g. durable" of "characteristics, e.g. durable, portable".
  private static func withoutIntroduction(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    guard let list = words.indices.first.flatMap({ ListIntroduction.at($0, in: words) }), list.kind == .examples,
      list.length < words.count
    else { return words }
    return words.dropFirst(list.length)
  }

  private static func parts(_ words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    let hasComma = words.contains { $0.kind == .comma && !$0.isQuoted }
    let hasSlash = words.contains { $0.kind == .slash && !$0.isQuoted }
    var found: [ArraySlice<SyntaxWord>] = []
    var start = words.startIndex
    for index in words.indices where words[index].depth == 0 && !words[index].isQuoted {
      let word = words[index]
      let isLastJoin = word.is("and") && hasComma && words.word(at: index + 1)?.kind == .quote
      // "'faster' or 'easier'"; "dry or oily skin" is divided with what it shares.
      let isQuoted = words.word(at: index - 1)?.kind == .quote || words.word(at: index + 1)?.kind == .quote
      let isOr = word.is("or") && !hasSlash && (isQuoted || words.word(at: index - 1)?.kind == .comma)
      guard word.is(";") || word.kind == .comma || isOr || isLastJoin else { continue }
      found.append(words[start..<index])
      start = index + 1
    }
    found.append(words[start...])
    return found
  }

  /// The quotations of a piece; the piece itself where it has none. A comment in words beside a quotation is left out.
  private static func quotations(in words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    let quoted = words.split { !$0.isQuoted || $0.kind == .quote }.filter { $0.hasWords }
    return quoted.isEmpty ? [words] : quoted
  }

  private static func refinement(_ wordings: [[SyntaxWord]], side: [SyntaxWord]) -> RefinementSyntax? {
    let phrases = wordings.filter { !$0.isEmpty }
    guard let first = phrases.first?.first, let last = phrases.last?.last else { return nil }
    return RefinementSyntax(side: side, phrases: phrases, span: first.span.union(last.span))
  }

  /// The words of a wording, without what only says when it counts and without comments in brackets.
  private static func plain(_ words: ArraySlice<SyntaxWord>) -> [SyntaxWord] {
    let words = words.trimmedMarks
    let end = words.indices.first { index in index > words.startIndex && isCondition(at: index, in: words) }
    let kept = words[words.startIndex..<(end ?? words.endIndex)].filter { $0.isWord && $0.depth == 0 }
    if let first = kept.first, isCondition(at: 0, in: kept[...]) || first.isAny(["etc", "owtte"]) { return [] }
    return kept
  }

  /// "on its own", "alone", "for 1st mark", "unless …". Not "without …": what is refused without something is no wording.
  private static func isCondition(at index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    let word = words[index]
    guard !word.isQuoted else { return false }
    if word.isAny(["unless", "unqualified", "owtte", "oe", "ora", "provided"]) { return true }
    if words.has(["so", "long", "as"], at: index) || words.has(["as", "long", "as"], at: index) { return true }
    if word.is("as"), words[(index + 1)...].prefix(2).contains(where: { $0.is("alternative") }) { return true }
    if words.has(["in", "place", "of"], at: index) { return true }
    if word.is("alone") { return index + 1 == words.endIndex }
    if word.is("on"), words.word(at: index + 1)?.isAny(["its", "their", "it's"]) == true { return true }
    if word.is("by"), words.word(at: index + 1)?.isAny(["itself", "themselves"]) == true { return true }
    return word.is("for") && words[index...].contains { $0.isAny(["mark", "marks"]) }
  }

  /// "references to", "any mention of", "answers that refer to".
  private static func withoutOpening(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    var rest = words
    while let first = rest.first, first.isAny(["any", "answers", "responses", "that", "which", "such", "as", "like"]) {
      rest = rest.dropFirst()
    }
    guard let first = rest.first,
      first.isAny([
        "reference", "references", "mention", "mentions", "refer", "mentioning", "description", "descriptions",
        "points",
        "statements", "discussion",
      ])
    else { return rest.isEmpty ? words : rest }
    let after = rest.dropFirst()
    return after.first?.isAny(["to", "of", "about"]) == true ? after.dropFirst() : rest
  }
}

extension RefinementSyntax {
  func tied(to mark: Int) -> RefinementSyntax {
    var refinement = self
    refinement.ordinal = mark
    return refinement
  }
}
