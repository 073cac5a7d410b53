internal import Language
internal import RubricModel

/// What examiners put a price on without saying what the answer holds: "a supported judgement", "development of either point",
/// "a point about welding", "a clear comparison between the two". An answer meets these by how it is built, and never by these
/// words.
enum MarkingTerms {
  /// The demand of a priced piece of such words; nil for content.
  static func demand(
    _ words: ArraySlice<SyntaxWord>, marks: Int?, isPriced: Bool, command: CommandWord
  ) -> DemandSyntax? {
    let plain = words.trimmedEnd.filter { $0.isWord && $0.depth == 0 }[...]
    if plain.isEmpty || words.contains(where: { $0.kind == .slash && $0.depth == 0 }) { return nil }
    var demand = DemandSyntax(command: command, head: [SyntaxWord](plain[...].trimmedMarks))
    demand.quantity = 1
    if let kind = kind(of: plain, isPriced: isPriced) {
      demand.kind = kind
      settle(&demand)
      return demand
    }
    guard isPriced, let head = slot(plain) else { return nil }
    demand.head = [SyntaxWord](head)
    demand.isOpen = true
    if let marks, marks > 1, HeadNoun.isPlural(demand.head) || plain.contains(where: { $0.is("points") }) {
      demand.quantity = marks
    }
    return demand
  }

  /// A judgement, or a reason told in no words but those of the trade, is met by how the answer is built.
  static func settle(_ demand: inout DemandSyntax) {
    guard demand.items.isEmpty, kind(of: demand.head[...], isPriced: true) == demand.kind else { return }
    switch demand.kind {
    case .judgement:
      demand.isOfAnswer = true
      // "supported", "with a reason": one without it is half of it.
      let isSupported = demand.head.contains {
        $0.isAny([
          "supported", "justified", "reasoned", "backed", "substantiated", "well-supported", "well-reasoned", "reason",
          "reasons", "justification", "evidence", "explanation",
        ])
      }
      if isSupported { demand.command = .justify }
    case .reason, .contrast: demand.isOfAnswer = true
    case .content, .consequence, .example: break
    }
  }

  /// The structure that words of the trade ask for; nil for content.
  static func kind(of words: ArraySlice<SyntaxWord>, isPriced: Bool) -> Requirement.Kind? {
    if isDevelopedNoun(words) || isTakenFurther(words, isPriced: isPriced) || isPriced && saysMoreOfEither(words) {
      return .reason
    }
    let rest = withoutQualities(words)
    guard let first = rest.first else { return isDeveloped(words) ? .reason : nil }
    let after = rest.dropFirst()
    if isJudgement(first, after, of: words, isPriced: isPriced) { return .judgement }
    if first.isAny(comparisons), isOfBoth(after) { return .contrast }
    if let verb = words.first(where: { !$0.isAny(["and", "then", "also"]) }), verb.isAny(developing) {
      let object = words.drop { $0.isAny(["and", "then", "also"]) }.dropFirst()
      // "explaining how to reduce it" says what is to be explained.
      if object.allSatisfy(isOfTrade) { return .reason }
    }
    if first.is("application"), after.first?.is("to") == true { return .reason }
    guard PiecePhrases.isDevelopment(first) || first.isAny(supports) else { return nil }
    if after.isEmpty { return first.isAny(["consequence", "description", "effect"]) ? nil : .reason }
    if first.isAny(["elaboration", "development", "expansion", "extension"]), after.first?.is("of") == true,
      after.dropFirst().first?.isAny(["how", "why"]) == true
    {
      return .reason
    }
    return after.allSatisfy(isOfTrade) && after.contains { $0.classes.contains(.pronoun) || !isLittle($0) }
      ? .reason : nil
  }

  /// "development of either", "an expansion of the point": of what was said before.
  static func saysMore(_ words: ArraySlice<SyntaxWord>) -> Bool {
    if isDevelopedNoun(words) { return true }
    guard kind(of: words, isPriced: true) == .reason, let first = withoutQualities(words).first else { return false }
    return first.isAny(["development", "expansion", "elaboration", "extension"]) || first.isAny(developing)
      || saysMoreOfEither(words)
  }

  /// "Strength developed": of the strength that was named before.
  private static func isDevelopedNoun(_ words: ArraySlice<SyntaxWord>) -> Bool {
    let rest = withoutQualities(words).filter { $0.isWord }
    func isRole(_ word: SyntaxWord) -> Bool { !WordTables.shared.roles(ofNoun: word.folded).isEmpty }
    // "Development of a strength or weakness"
    if rest.first?.isAny(["development", "expansion", "elaboration"]) == true, rest.count > 2, rest[1].is("of") {
      return rest[2...].allSatisfy { isOfTrade($0) || isRole($0) } && rest[2...].contains(where: isRole)
    }
    guard rest.count == 2, rest[1].isAny(["developed", "expanded", "elaborated"]) else { return false }
    return isRole(rest[0]) || rest[0].isAny(["point", "argument", "idea"])
  }

  /// "development of either, saying what follows", "further development of a point with its effect on the show", "developing
  /// either the benefit or the concern", "the effect on the owner of the advantage or of the disadvantage".
  private static func saysMoreOfEither(_ words: ArraySlice<SyntaxWord>) -> Bool {
    let rest = withoutQualities(words)
    guard let first = rest.first else { return false }
    let after = rest.dropFirst()
    if first.isAny(["development", "expansion", "elaboration"]), after.first?.isAny(["of", "saying", "with"]) == true {
      let said = after.prefix { !$0.isAny(["saying", "showing", "with", "which"]) }
      if said.allSatisfy(isOfTrade), said.count < after.count { return true }
    }
    let isEither = rest.contains { $0.is("either") }
    if first.isAny(["developing", "expanding", "elaborating", "extending"]), isEither { return true }
    guard rest.prefix(3).contains(where: { $0.isAny(["effect", "effects", "impact", "result", "consequence"]) }) else {
      return false
    }
    return rest.indices.contains { index in
      rest[index].is("of")
        && rest[(index + 1)...].prefix(3).contains {
          $0.isAny(["either", "advantage", "disadvantage", "benefit", "drawback", "strength", "weakness", "point"])
        }
    }
  }

  /// "is developed by saying how it is true", "taken further", "developed or applied to the firm's decision": of what was named
  /// before.
  private static func isTakenFurther(_ words: ArraySlice<SyntaxWord>, isPriced: Bool) -> Bool {
    let rest = words.drop { word in
      word.isAny([
        "and", "then", "each", "also", "which", "that", "it", "is", "are", "be", "must", "should", "has", "been",
      ])
    }
    guard let first = rest.first else { return false }
    let next = rest.dropFirst().first
    if first.isAny(["taken", "carried"]) { return next?.isAny(["further", "on", "forward", "through"]) == true }
    guard first.isAny(["developed", "expanded", "extended", "elaborated"]) else { return false }
    if isPriced { return next?.isAny(["by", "with", "in", "or", "into", "through", "as", "further"]) ?? true }
    // "developed by Piaget" is what an answer says.
    return next?.isAny(["or", "further"]) == true || rest.dropFirst().starts(["in", "the", "same"])
      || next?.is("by") == true && rest.dropFirst(2).first?.ends(in: "ing") == true
  }

  /// Without "an example", "a consequence", which say what an answer does and are no words of it.
  static func withoutTrade(_ items: [ItemSyntax]) -> [ItemSyntax] {
    items.filter { item in
      !item.alternatives.allSatisfy { words in
        words.allSatisfy { word in
          word.classes.contains(.determiner)
            || word.isAny([
              "example", "examples", "consequence", "explanation", "illustration", "development", "detail",
            ])
        }
      }
    }
  }

  /// "described", "given": says of a thing that the answer has it.
  static func isParticiple(_ word: SyntaxWord) -> Bool {
    word.isAny(identified) || word.isAny(["described", "explained", "used", "linked", "suggested"])
  }

  /// "a point about welding", "a reason identified", "an argument for": the idea itself, of which other lines may give examples.
  private static func slot(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    let rest = withoutQualities(words)
    guard let first = rest.first else { return nil }
    // "an example of each", "its effect"
    switch StructureWords.kind(of: words.prefix(8)) {
    case .example, .consequence, .judgement: return nil
    case .content, .reason, .contrast, nil: break
    }
    let after = rest.dropFirst()
    let isPoint = first.isAny(["point", "points", "argument", "arguments", "comment", "comments", "statement"])
    if isPoint, let join = after.first, join.isAny(["about", "on", "regarding", "concerning"]), after.count > 1 {
      return after.dropFirst().drop { $0.classes.contains(.determiner) && !$0.isAny(["each", "either", "any"]) }
    }
    guard isPoint || !WordTables.shared.roles(ofNoun: first.folded).isEmpty, after.allSatisfy(isOfTrade) else {
      return nil
    }
    let kept = rest.prefix { !$0.isAny(identified) }
    return kept.isEmpty ? nil : kept
  }

  // MARK: Judgement

  /// "A conclusion that fits the readings", "a conclusion which says how the rate changes": what was found, and no judgement.
  static func isOfResults(_ first: SyntaxWord, _ after: ArraySlice<SyntaxWord>) -> Bool {
    guard first.isAny(["conclusion", "conclusions"]) else { return false }
    let says = after.first?.isAny(["that", "which"]) == true
    return says && after.dropFirst().first?.isAny(["says", "states", "describes"]) == true
      || after.contains {
        $0.isAny([
          "results", "data", "figures", "readings", "reading", "graph", "table", "measurements", "experiment",
          "investigation",
          "trend", "pattern",
        ])
      }
  }

  private static func isJudgement(
    _ noun: SyntaxWord, _ after: ArraySlice<SyntaxWord>, of words: ArraySlice<SyntaxWord>, isPriced: Bool
  ) -> Bool {
    if isOfResults(noun, after) { return false }
    let isNoun = noun.isAny([
      "judgement", "judgment", "judgements", "judgments", "conclusion", "conclusions", "verdict", "recommendation",
      "recommendations",
    ])
    if isNoun { return (isPriced || words.count <= 14) && !isClaim(after) }
    guard noun.isAny(["decision", "choice", "opinion", "view", "stance", "evaluation"]) else { return false }
    let isSupported = words.contains {
      $0.isAny([
        "justified", "supported", "reasoned", "backed", "substantiated", "overall", "balanced", "final",
        "justification",
      ])
    }
    return after.isEmpty ? isSupported || words.count > 1 : isSupported && !isClaim(after)
  }

  /// "the conclusion that the metal is zinc": what is concluded is content.
  private static func isClaim(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard words.first?.is("that") == true, let next = words.dropFirst().first else { return false }
    return !next.ends(in: "s") || !next.classes.isDisjoint(with: [.determiner, .pronoun])
  }

  // MARK: Words

  /// "between the two", "of both poems", nothing: of the things that the point is about.
  private static func isOfBoth(_ words: ArraySlice<SyntaxWord>) -> Bool {
    if words.allSatisfy(isOfTrade) { return true }
    guard words.contains(where: { $0.isAny(["both", "two"]) }) else { return false }
    return words.count { !isOfTrade($0) } <= 1
  }

  /// "developed (1)", "and linked (1)"
  private static func isDeveloped(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.contains { $0.isAny(["developed", "linked", "supported", "justified", "explained", "expanded"]) }
  }

  private static func withoutQualities(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    words.drop { word in
      if word.isAny(["each", "any", "one", "second", "third", "fourth", "further", "other", "another"]) { return true }
      return word.classes.contains(.determiner) || word.number != nil || word.isAny(qualities)
        || word.isAny(["at", "least", "for", "with", "and", "giving", "making", "reaching", "offering", "an"])
    }
  }

  private static func isLittle(_ word: SyntaxWord) -> Bool { word.isAny(qualities) }

  /// Whether a word says nothing but how answers are marked.
  static func isOfTrade(_ word: SyntaxWord) -> Bool {
    (!word.classes.isDisjoint(with: .function) && !isVerbOfChange(word)) || word.number != nil || word.isAny(trade)
      || word.isAny(qualities)
      || word.isAny(identified) || word.isAny(comparisons) || word.isAny(supports) || PiecePhrases.isDevelopment(word)
  }

  /// "Reduce", "prevent": what brings something about is content.
  private static func isVerbOfChange(_ word: SyntaxWord) -> Bool {
    word.classes.contains(.result) && word.classes.isDisjoint(with: [.adverb, .conjunction])
  }

  private static let qualities: [StaticString] = [
    "valid", "clear", "relevant", "appropriate", "suitable", "correct", "sensible", "reasonable", "good", "brief",
    "overall", "final", "reasoned", "justified", "supported", "balanced", "substantiated", "developed", "linked",
    "further", "additional", "separate", "own", "personal", "simple", "logical", "sound", "backed", "fully", "well",
    "supporting", "evaluative", "basic", "well-supported", "well-reasoned", "explicit", "specific", "detailed",
    "informed", "different",
  ]
  private static let comparisons: [StaticString] = [
    "comparison", "comparisons", "contrast", "contrasts", "similarity", "similarities", "difference", "differences",
  ]
  private static let developing: [StaticString] = [
    "developing", "developed", "expanding", "expanded", "justifying", "justified", "supporting", "supported", "backing",
    "backed", "elaborating", "explaining", "explained", "linking", "linked", "extending",
  ]
  private static let supports: [StaticString] = ["support", "extension", "amplification", "analysis", "evidence"]
  private static let identified: [StaticString] = [
    "identified", "given", "named", "stated", "listed", "chosen", "offered", "made", "selected", "mentioned",
    "identifying",
  ]
  private static let trade: [StaticString] = [
    "judgement", "judgment", "conclusion", "recommendation", "decision", "choice", "verdict", "opinion", "view",
    "point", "points", "reason", "reasons", "effect", "effects", "example", "examples", "argument", "arguments", "idea",
    "ideas", "statement", "answer", "response", "credit", "credited", "already", "mark", "marks", "repeat", "repeated",
    "repeats", "repetition", "earlier", "merely", "previous", "side", "sides", "context", "scenario", "question",
    "evaluation", "follows", "supports", "weighs", "justifies", "way", "ways", "factor", "factors", "method", "methods",
    "cause", "causes", "impact", "logically", "used", "based", "explains", "linked", "discussion", "required",
  ]
}
