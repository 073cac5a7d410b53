internal import Language
internal import RubricModel

/// Tells by their words what kind of demand the sides and tails of a point are: a reason, a consequence, an example, a
/// judgement, or content.
enum StructureWords {
  private static let impactNouns: [StaticString] = [
    "impact", "impacts", "effect", "effects", "influence", "influences", "implication", "implications", "consequence",
    "consequences", "change", "changes", "importance", "significance", "outcome", "outcomes",
  ]
  private static let impactVerbs: [StaticString] = [
    "affects", "affect", "influences", "influence", "impacts", "impact", "shapes", "shape", "improves", "improve",
    "changes", "change", "applies", "apply", "supports", "support", "helps", "help", "means", "leads", "lead", "causes",
    "cause", "benefits", "benefit", "reduces", "reduce", "increases", "increase", "prevents", "prevent", "protects",
    "protect", "contributes", "contribute", "results", "alters", "alter", "ensures", "ensure", "limits", "limit",
    "raises",
    "raise", "lowers", "lower", "makes", "make",
  ]
  private static let reasonNouns: [StaticString] = [
    "justification", "justifications", "reason", "reasons", "rationale", "reasoning", "explanation", "explanations",
  ]
  private static let exampleNouns: [StaticString] = [
    "example", "examples", "illustration", "illustrations", "quotation", "quotations", "instance", "instances",
  ]
  private static let judgementNouns: [StaticString] = [
    "judgement", "judgment", "judgements", "conclusion", "conclusions", "verdict", "recommendation", "recommendations",
  ]

  /// Whether the word is "impact", "effect" or the like.
  static func isImpact(_ word: SyntaxWord) -> Bool { word.isAny(impactNouns) }

  /// Whether the word is a verb of effect: "affects", "improves".
  static func isImpactVerb(_ word: SyntaxWord) -> Bool { word.isAny(impactVerbs) }

  /// "reaching a conclusion", "giving a reason": the verb says no more than that it is there.
  private static let givingVerbs: [StaticString] = [
    "reaching", "reach", "reaches", "drawing", "draws", "draw", "making", "makes", "forming", "giving", "gives", "give",
    "offering", "offers", "providing", "provides", "arriving", "arrive", "arrives", "coming", "come", "comes", "ending",
    "end", "ends", "finishing", "finish", "concluding", "at", "to", "with",
  ]

  /// Whether the word is a verb that says no more than that something is there.
  static func isGiving(_ word: SyntaxWord) -> Bool { word.isAny(givingVerbs) }

  /// The kind of a phrase that asks for structure; nil for content.
  static func kind(of words: ArraySlice<SyntaxWord>) -> Requirement.Kind? {
    var words = words.drop { !$0.isWord }
    if let verb = words.first, verb.isAny(givingVerbs) { words = words.drop { $0.isAny(givingVerbs) } }
    guard let first = words.first else { return nil }
    // "using a decided case to illustrate it"
    if first.isAny(["using", "citing", "quoting"]),
      words.contains(where: { $0.isAny(["illustrate", "exemplify", "demonstrate"]) })
    {
      return .example
    }
    if first.is("why") { return .reason }
    if first.is("how") { return isEffect(words.dropFirst()) ? .consequence : nil }
    if first.is("what") {
      let says = words.dropFirst().prefix(4)
      return says.contains { $0.isAny(["means", "follows", "happens", "results"]) } ? .consequence : nil
    }
    guard let noun = headNoun(words) else { return nil }
    if isImpact(words[noun]) { return .consequence }
    if words[noun].is("difference"), words.word(at: noun + 1)?.isAny(["it", "this", "they", "these", "that"]) == true {
      return .consequence
    }
    if words[noun].isAny(reasonNouns) { return .reason }
    if words[noun].isAny(exampleNouns) { return .example }
    if words[noun].isAny(judgementNouns) { return .judgement }
    return nil
  }

  /// Index of the noun after articles, numbers and a few adjectives: "a clear, specific example", "at least one reason".
  ///
  /// Only words of structure are looked for, so that a noun before them ("brand image impact") ends the search.
  static func headNoun(_ words: ArraySlice<SyntaxWord>) -> Int? {
    var adjectives = 0
    let words = words.first?.isAny(givingVerbs) == true ? words.drop { $0.isAny(givingVerbs) } : words
    for index in words.indices.prefix(8) {
      let word = words[index]
      if word.isAny(impactNouns) || word.isAny(reasonNouns) || word.isAny(exampleNouns) || word.isAny(judgementNouns)
        || word.is("difference")
      {
        return index
      }
      let isOpening =
        word.classes.contains(.determiner) || word.number != nil || word.isAny(["at", "least", "more", "than"])
        || word.kind == .comma
      if isOpening { continue }
      let isSubject =
        words.word(at: index + 1)?.isAny(exampleNouns) == true && word.classes.isEmpty && !word.ends(in: "ed")
      guard isAdjective(word) || isSubject, adjectives < 3 else { return nil }
      adjectives += 1
    }
    return nil
  }

  /// Adjectives that examiners put before a word of structure.
  private static func isAdjective(_ word: SyntaxWord) -> Bool {
    word.isAny([
      "clear", "specific", "relevant", "appropriate", "suitable", "valid", "supporting", "supported", "practical",
      "likely",
      "possible", "good", "detailed", "brief", "overall", "final", "reasoned", "justified", "balanced", "substantiated",
      "concrete", "real", "named", "realistic", "correct", "accurate", "simple", "logical", "sound", "further",
      "direct",
      "indirect", "positive", "negative", "main", "wider", "and", "or", "evaluative", "well", "different", "explicit",
      "matching",
      "developed", "resulting", "linked", "decided", "everyday",
    ])
  }

  /// "it affects …", "the principles apply to …": a clause with a verb of effect; not "to …", "many …".
  private static func isEffect(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let first = words.first, !first.isAny(["to", "many", "much", "often", "long", "far"]) else { return false }
    return words.prefix(12).contains { isImpactVerb($0) }
  }
}
