internal import Language
internal import RubricModel

/// Tells words that name a part of a task ("a linked reason", "what follows for the owner", "evidence from the text that fits it")
/// from what an answer says, and by what kind of demand it is met.
enum TaskPhrase {
  /// Whether the words name a part of a task.
  static func isTask(_ words: ArraySlice<SyntaxWord>) -> Bool {
    let plain = withoutQualities(words)
    guard let first = plain.first else { return true }
    if isOpening(first) { return true }
    // "Trend that fits the graph"
    if let which = plain.prefix(8).firstIndex(where: { $0.isAny(["that", "which"]) }),
      plain.word(at: which + 1)?.isAny([
        "fits", "fit", "shows", "show", "supports", "support", "suits", "suit", "bears",
      ]) == true
    {
      return true
    }
    return plain.prefix(3).contains { isNoun($0) || MarkingTerms.isParticiple($0) || PiecePhrases.isDevelopment($0) }
  }

  /// The same, where nothing could be said in these words: an article or a question opens them, and a clause or a preposition goes on.
  static func isPlainTask(_ words: ArraySlice<SyntaxWord>) -> Bool {
    if words.contains(where: { $0.isQuoted || $0.is(";") || $0.is("=") || $0.kind == .number || $0.kind == .dash }) {
      return false
    }
    guard let first = words.first(where: { $0.isWord }) else { return false }
    let plain = withoutQualities(words)
    guard let noun = plain.first else { return false }
    // "for developing it", "for taking it further"
    if first.isAny(["developing", "extending", "taking", "explaining", "justifying"]),
      words.dropFirst().first?.isAny(["it", "this", "them"]) == true
    {
      return true
    }
    if first.isAny(["what", "why", "how", "something", "which"]) { return words.count > 3 }
    guard first.isAny(["a", "an", "the", "one", "another"]), isNoun(noun), let next = plain.dropFirst().first else {
      return false
    }
    return next.classes.contains(.preposition)
      || next.isAny(["that", "which", "why", "how", "to", "of", "for", "in", "on"])
  }

  /// The demand of a part; its words stay whole, as "or" in them offers no wordings.
  static func demand(_ share: TaskShare, times: Int, _ command: CommandWord) -> DemandSyntax {
    let head = [SyntaxWord](withoutLeadIn(share.words).trimmedMarks)
    var demand = sides(share) ?? DemandSyntax(kind: kind(of: share.words), command: command, head: head)
    if demand.kind == .content || demand.kind == .example { demand.isOpen = true }
    if demand.kind == .judgement || demand.kind == .reason { demand.command = .explain }
    demand.quantity = max(1, share.count) * times
    demand.quantityIsStated = true
    demand.marks = share.marks * times
    MarkingTerms.settle(&demand)
    return demand
  }

  /// What kind of demand the words name.
  static func kind(of words: ArraySlice<SyntaxWord>) -> Requirement.Kind {
    if let kind = MarkingTerms.kind(of: words.filter { $0.isWord }[...], isPriced: true), kind != .contrast {
      return kind
    }
    let plain = withoutQualities(withoutLeadIn(words))
    guard let first = plain.first else { return .content }
    if first.isAny([
      "why", "reason", "reasons", "justification", "justified", "developed", "development", "extended", "taken",
      "developing", "extending", "taking",
    ]) {
      return .reason
    }
    // "followed by a reason", "carried through to a consequence"
    if let to = plain.prefix(3).firstIndex(where: { $0.isAny(["by", "to"]) }), to > plain.startIndex,
      to + 1 < plain.endIndex, first.ends(in: "ed") || first.isAny(["built", "given", "put"])
    {
      let rest = kind(of: plain[(to + 1)...])
      if rest == .reason || rest == .consequence { return rest }
    }
    if first.isAny(consequences) { return .consequence }
    if first.is("what"), plain.prefix(4).contains(where: { $0.isAny(["follows", "happens", "results"]) }) {
      return .consequence
    }
    if first.isAny(["has", "have"]), let noun = plain.dropFirst().first(where: { isNoun($0) }), noun.is("reason") {
      return .reason
    }
    if first.isAny(["example", "examples", "illustration"]) { return .example }
    if first.isAny(["recommendation", "conclusion", "judgement", "judgment", "verdict"]),
      plain.dropFirst().first?.isAny(["that", "which"]) != true || plain.count > 5,
      !MarkingTerms.isOfResults(first, plain.dropFirst())
    {
      return .judgement
    }
    return .content
  }

  private static let consequences: [StaticString] = ["consequence", "consequences", "result", "outcome"]

  /// "a distinction between A and B", "can tell A from B": what is said of each.
  private static func sides(_ share: TaskShare) -> DemandSyntax? {
    let words = withoutLeadIn(share.words)
    guard let turn = words.firstIndex(where: { $0.isAny(distinctions) || $0.is("apart") }) else {
      return told(words)
    }
    var demand =
      ContrastReader().demand(words[turn...], .distinguish)
      ?? DemandSyntax(kind: .contrast, command: .distinguish, head: [])
    demand.kind = .contrast
    demand.head = [SyntaxWord](words.trimmedMarks)
    if demand.items.isEmpty { demand.isOfAnswer = true }
    return share.isEach || share.marks > 1 || share.count > 1 ? demand : nil
  }

  /// "tell A from B"
  private static func told(_ words: ArraySlice<SyntaxWord>) -> DemandSyntax? {
    guard
      let tell = words.prefix(6).firstIndex(where: {
        $0.isAny(["tell", "tells", "telling", "distinguish", "distinguishes"])
      }),
      let from = words[tell...].firstIndex(where: { $0.is("from") }), from > tell + 1, from + 1 < words.endIndex
    else { return nil }
    var demand = DemandSyntax(kind: .contrast, command: .distinguish, head: [SyntaxWord](words.trimmedMarks))
    demand.items = [words[(tell + 1)..<from], words[(from + 1)...]].map {
      ItemSyntax(alternatives: [$0.filter { $0.isWord && !$0.classes.contains(.determiner) }])
    }
    demand.needsAll = true
    return demand
  }

  private static let distinctions: [StaticString] = [
    "difference", "differences", "distinction", "differ", "differs", "line",
  ]

  /// Without "Look for", "Check that the learner can", "Credit an explanation of", "Marks are for".
  static func withoutLeadIn(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    // "The remaining two marks are for"
    if words.first?.is("the") == true,
      words.dropFirst().first?.isAny(["remaining", "last", "final", "other", "third", "fourth", "fifth", "sixth"])
        == true,
      let verb = words.prefix(7).firstIndex(where: { $0.isAny(["is", "are", "go", "goes", "kept"]) }),
      let end = words[verb...].prefix(4).firstIndex(where: { $0.isAny(["for", "to"]) }), end + 1 < words.endIndex
    {
      return words[(end + 1)...]
    }
    let found = LeadInReader().read(words)
    if found.span != nil, found.rest.hasWords { return found.rest }
    if let first = words.first,
      first.isAny(["look", "credit", "reward", "expect", "check", "verify", "award", "marks"])
    {
      let rest = words.dropFirst().drop {
        $0.isAny(["for", "that", "the", "learner", "learners", "candidate", "has", "have", "can", "are", "marks"])
      }
      if rest.hasWords { return rest }
    }
    return words
  }

  /// Without joins, articles, numbers and words that say that the part is to fit.
  private static func withoutQualities(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    withoutLeadIn(words).filter { $0.isWord }[...].drop { word in
      word.classes.contains(.determiner) || word.number != nil || CriterionWords.shared.fitting.contains(word.folded)
        || word.isAny([
          "and", "with", "by", "as", "then", "for", "each", "of", "which", "up", "to", "at", "least", "is", "it",
          "them",
          "must", "should", "be",
        ])
    }
  }

  private static func isOpening(_ word: SyntaxWord) -> Bool {
    word.isAny(["what", "why", "how", "something", "anything", "which", "whether", "somebody"])
  }

  private static func isNoun(_ word: SyntaxWord) -> Bool { CriterionWords.shared.nouns.contains(word.folded) }
}
