internal import Language
internal import RubricModel

/// Finds where the main part of a body ends and a further requirement, or a context that is not marked, begins.
struct TailReader {
  enum Kind {
    /// A reason, a consequence, an example, a judgement.
    case structure(Requirement.Kind)
    /// Content of its own: "and how to use it", "and their control measures".
    case content
    /// What the content must respect: "that acknowledge company policy".
    case limits
    /// What the content is to be seen by: "in terms of cost and speed".
    case criteria
    /// How many points the main part asks for: "making at least three points".
    case count
    /// Says where or when, and is not marked.
    case context

    var isCriteria: Bool {
      if case .criteria = self { true } else { false }
    }

    var isLimits: Bool {
      if case .limits = self { true } else { false }
    }

    var isCount: Bool {
      if case .count = self { true } else { false }
    }
  }

  struct Start {
    var kind: Kind
    /// Where its own words begin, after "and" or "with".
    var head: Int
  }

  /// The part of a body in which a tail may start.
  enum Region {
    case head, list, tail
  }

  /// The tail that starts at a word, or nil.
  ///
  /// - Parameters:
  ///   - isQuestion: the body asks "how", "what", "who"; another question after "and" is content of its own.
  ///   - isClause: the body is a sentence, whose "when" is part of it.
  func start(
    at index: Int, in words: ArraySlice<SyntaxWord>, _ region: Region, isQuestion: Bool, isClause: Bool
  ) -> Start? {
    guard index > words.startIndex, words[index].isWord else { return nil }
    let isAfterComma = words[index - 1].kind == .comma || words[index - 1].is(";") || words[index - 1].kind == .dash
    if let length = joinLength(at: index, in: words) {
      // "that A is B and that C is D"
      if isClause, words.word(at: index + length)?.is("that") == true {
        return Start(kind: .content, head: index + length + 1)
      }
      var start = index + length
      // "identification of a group and of its interest": something of its own.
      if words.word(at: start)?.isAny(["of", "to", "for"]) == true,
        words.word(at: start + 1)?.isAny(["its", "their"]) == true,
        StructureWords.kind(of: words[(start + 1)...].prefix(16)) == nil
      {
        return Start(kind: .content, head: start + 1)
      }
      // "techniques, and on the effect of each"
      if words.word(at: start)?.isAny(["on", "of", "to", "for"]) == true,
        let kind = StructureWords.kind(of: words[(start + 1)...].prefix(16)), kind != .reason
      {
        return Start(kind: .structure(kind), head: start + 1)
      }
      // "reference to the Act and to how it …": the preposition again.
      if words.word(at: start)?.classes.contains(.preposition) == true,
        words.word(at: start + 1)?.isAny(["how", "why", "what", "who", "when", "where", "which", "its", "their"])
          == true
      {
        start += 1
      }
      return joined(at: start, in: words, region, isAfterComma: isAfterComma, isQuestion: isQuestion)
    }
    // "that A is B, that C is D and that …"
    if isClause, isAfterComma, region != .list, words[index].is("that"),
      words[index...].indices.contains(where: { words.has(["and", "that"], at: $0) })
    {
      return Start(kind: .content, head: index + 1)
    }
    // "linking two behaviours, such as …, to how they …"
    if isAfterComma, words[index].is("to"), let kind = StructureWords.kind(of: words[(index + 1)...].prefix(16)) {
      return Start(kind: .structure(kind), head: index + 1)
    }
    return supporting(at: index, in: words, isFree: region != .list || isAfterComma)
      ?? limits(at: index, in: words, region, isAfterComma: isAfterComma)
      ?? context(at: index, in: words, region, isAfterComma: isAfterComma, isQuestion: isQuestion, isClause: isClause)
  }

  // MARK: After "and"

  private func joinLength(at index: Int, in words: ArraySlice<SyntaxWord>) -> Int? {
    if words[index].isAny(["and", "plus"]) { return 1 }
    if words.has(["as", "well", "as"], at: index) { return 3 }
    if words.has(["together", "with"], at: index) || words.has(["along", "with"], at: index) { return 2 }
    return nil
  }

  private func joined(
    at start: Int, in words: ArraySlice<SyntaxWord>, _ region: Region, isAfterComma: Bool, isQuestion: Bool
  ) -> Start? {
    guard let first = words.word(at: start) else { return nil }
    let rest = words[start...].prefix(16)
    let isFree = region != .list || isAfterComma
    let kind = StructureWords.kind(of: rest)
    if first.isAny(["its", "their"]) {
      if kind == .consequence { return Start(kind: .structure(.consequence), head: start) }
      return isFree && isOwnContent(rest.dropFirst()) ? Start(kind: .content, head: start) : nil
    }
    guard isFree else { return nil }
    if first.isAny(["how", "why", "what", "who", "whom", "when", "where", "which"]) {
      if let kind { return Start(kind: .structure(kind), head: start) }
      let follows = first.is("how") || isQuestion || isAfterComma
      return region == .head && follows ? Start(kind: .content, head: start) : nil
    }
    // "…, and a clear link to the case"
    if kind == nil, isAfterComma,
      let link = rest.prefix(4).firstIndex(where: { $0.isAny(["link", "links", "reference"]) }),
      words.word(at: link + 1)?.is("to") == true
    {
      return Start(kind: .content, head: start)
    }
    // "the purpose of X and two things it contains"; not "between two and four".
    let isCountedList = words[..<start].indices.dropLast().suffix(24).contains {
      words[$0].kind == .comma && QuantityReader.read(words[($0 + 1)..<start]).isStated
    }
    if isCountedList, QuantityReader.read(rest).isStated, region == .head { return nil }
    if kind == nil, region == .head, QuantityReader.read(rest).isStated, words[start - 2].number == nil {
      return Start(kind: .content, head: start)
    }
    guard let kind, let noun = StructureWords.headNoun(rest) else { return nil }
    if kind == .consequence {
      // "and the effect of", "and an impact on"; not "and change management".
      let next = words.word(at: noun + 1)
      guard next?.isAny(["of", "on", "for", "to", "it", "this", "they", "these", "that"]) == true else { return nil }
      guard noun > start else { return nil }
    }
    return Start(kind: .structure(kind), head: start)
  }

  /// "their control measures", "its function": what examiners ask for beside a list.
  private func isOwnContent(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.prefix(2).contains {
      $0.isAny([
        "function", "functions", "purpose", "purposes", "role", "roles", "use", "uses", "feature", "features",
        "symptoms",
        "meaning", "meanings", "causes", "cause", "control", "controls", "measures", "solution", "solutions",
        "advantages",
        "disadvantages", "benefits", "limitations", "properties", "characteristics", "definition", "definitions",
        "location",
      ])
    }
  }

  // MARK: After "with"

  /// "with clear reasons", "using specific examples", "each with an explanation", "supported by evidence".
  private func supporting(at index: Int, in words: ArraySlice<SyntaxWord>, isFree: Bool) -> Start? {
    var start = index
    if words[start].is("each") { start += 1 }
    let isParticiple =
      words.word(at: start)?.isAny(["supported", "backed", "illustrated", "justified", "reinforced"]) == true
    if isParticiple { start += words.word(at: start + 1)?.is("up") == true ? 2 : 1 }
    // "a conclusion supported by evidence": part of the conclusion.
    if isParticiple, StructureWords.kind(of: words[..<index].suffix(1)) == .judgement { return nil }
    if StructureWords.isGiving(words[index - 1]) { return nil }
    guard let word = words.word(at: start), word.isAny(["with", "using", "giving", "by", "through", "offering"]) else {
      return nil
    }
    if word.is("by"), !isParticiple {
      start += 1
      guard words.word(at: start)?.isAny(["giving", "using", "offering"]) == true else { return nil }
    }
    let help: [[StaticString]] = [
      ["the", "help", "of"], ["the", "aid", "of"], ["the", "use", "of"], ["reference", "to"],
    ]
    if let length = help.first(where: { words.has($0, at: start + 1) })?.count {
      let named = words[(start + 1 + length)...].prefix(9)
      if let kind = StructureWords.kind(of: named), kind == .example {
        return Start(kind: .structure(kind), head: start + 1 + length)
      }
    }
    let rest = words[(start + 1)...].prefix(9)
    // "using a decided case", "using a named business": one that the learner brings.
    let isNamed = rest.prefix(4).contains { $0.isAny(["named", "decided", "real", "chosen"]) }
    if word.is("using"), isNamed { return Start(kind: .structure(.example), head: start + 1) }
    if rest.first?.isAny(["how", "what", "why"]) != true, let kind = StructureWords.kind(of: rest), kind != .consequence
    {
      // A word of structure is strong enough to end a list without a comma before it.
      guard isFree || kind == .example || kind == .reason else { return nil }
      return Start(kind: .structure(kind), head: start + 1)
    }
    let isDetail = isParticiple && rest.prefix(3).contains { $0.isAny(["detail", "details"]) }
    if isFree, isDetail || rest.prefix(3).contains(where: { $0.is("evidence") }) {
      return Start(kind: .structure(.example), head: start + 1)
    }
    return nil
  }

  // MARK: Limits and contexts

  /// "that acknowledge policy and resources", "taking into account …", ", following confidentiality protocols".
  private func limits(
    at index: Int, in words: ArraySlice<SyntaxWord>, _ region: Region, isAfterComma: Bool
  ) -> Start? {
    guard region == .head || isAfterComma else { return nil }
    let word = words[index]
    if word.isAny(["that", "which"]), let verb = words.word(at: index + 1),
      verb.isAny([
        "acknowledge", "acknowledges", "consider", "considers", "reflect", "reflects", "respect", "respects",
        "recognise",
        "recognises", "take", "takes",
      ])
    {
      return Start(kind: .limits, head: index + 1)
    }
    // "considering both sides" asks for nothing that can be looked for.
    if isAfterComma, word.is("considering"), words.word(at: index + 1)?.is("both") == true {
      return Start(kind: .context, head: index)
    }
    if words.has(["being", "applied", "to"], at: index) {
      return Start(kind: .structure(.consequence), head: index + 3)
    }
    guard isAfterComma else { return nil }
    // "…, showing the formula and the substitution"
    if word.is("showing"), words[index...].dropFirst().prefix(3).contains(where: { $0.isAny(["working", "workings"]) })
    {
      return Start(kind: .context, head: index)
    }
    if word.is("showing"), region != .list,
      words.word(at: index + 1)?.isAny(["how", "why", "that", "what", "understanding", "awareness"]) == false
    {
      return Start(kind: .criteria, head: index + 1)
    }
    // "…, with the reading recorded to two places"
    if word.is("with"), region != .list, words.word(at: index + 1)?.isAny(["the", "a", "an", "all", "each"]) == true,
      words.suffix(from: min(index + 3, words.endIndex)).prefix(2).contains(where: {
        $0.ends(in: "ed") || $0.isAny(["shown", "drawn", "given"])
      })
    {
      return Start(kind: .content, head: index + 1)
    }
    // "…, with an advantage of each"
    if word.is("with"), region != .list,
      words.word(at: index + 1).map({ $0.isAny(["a", "an"]) || $0.number != nil }) == true,
      words[(index + 2)...].prefix(6).contains(where: { $0.is("each") })
    {
      return Start(kind: .content, head: index + 1)
    }
    if word.isAny(["making", "with", "giving", "using", "offering"]), counts(words[(index + 1)...]) {
      return Start(kind: .count, head: index + 1)
    }
    // "…, linked to the needs of the client"
    if words.has(["linked", "to"], at: index) || words.has(["related", "to"], at: index) {
      let kind = StructureWords.kind(of: words[(index + 2)...].prefix(16))
      return Start(kind: kind.map { .structure($0) } ?? .content, head: index + 2)
    }
    // "…, based on the report": where it comes from; "…, based on cost and weight": what it must respect.
    if words.has(["based", "on"], at: index) {
      let end = words[index...].firstIndex { $0.kind == .comma } ?? words.endIndex
      let isList = ItemSplitter.items(words[(index + 2)..<end]).count > 1
      return Start(kind: isList ? .limits : .context, head: index)
    }
    let openings: [[StaticString]] = [
      ["taking", "into", "account"], ["taking", "account", "of"], ["bearing", "in", "mind"], ["in", "line", "with"],
      ["in", "accordance", "with"], ["within", "the", "limits"],
    ]
    if openings.contains(where: { words.has($0, at: index) }) { return Start(kind: .limits, head: index) }
    // In a list these may be items: "such as listening, following up, …".
    if region != .list, word.isAny(["following", "acknowledging", "respecting", "considering", "within"]) {
      return Start(kind: .limits, head: index)
    }
    return nil
  }

  /// "at least three separate points", "two points made".
  private func counts(_ words: ArraySlice<SyntaxWord>) -> Bool {
    let found = QuantityReader.read(words.prefix(7))
    return found.isStated
      && found.rest.prefix(3).contains { $0.isAny(["points", "statements", "comments", "ideas"]) }
  }

}
