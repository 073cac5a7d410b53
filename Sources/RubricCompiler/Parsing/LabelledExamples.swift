internal import Language
internal import RubricModel

/// A piece that says what it wants and shows how it may be said: "a drawback, e.g. cost / noise", "advantage (e.g. cheap,
/// quick)", "family cannot afford e.g. books, a computer".
struct LabelledExamples {
  var label: [SyntaxWord]
  var examples: [ItemSyntax]
  /// The label names a kind of thing, so that the examples are the answers; else it is an answer itself.
  var isGeneral: Bool
  /// "max 2" in the label.
  var maximum: Int?
  /// Only what is listed counts.
  var isClosed = false

  /// Nil where the piece has no examples.
  init?(_ words: ArraySlice<SyntaxWord>) {
    guard let found = Self.divided(words) else { return nil }
    var before = found.label
    // "age / sex / illness, e.g. a fever": the examples are of the last alternative.
    if before.indices.contains(where: { before[$0].kind == .slash && SlashList.isSpaced($0, in: before) }) {
      return nil
    }
    if let max = before.firstIndex(where: { $0.isAny(["max", "maximum"]) }), max > before.startIndex {
      maximum = before[max...].compactMap { $0.number }.first
      before = before[..<max]
    } else if let upTo = before.indices.last(where: { before.has(["up", "to"], at: $0) }), upTo > before.startIndex,
      let most = before.word(at: upTo + 2)?.number
    {
      maximum = most
      before = before[..<upTo]
    }
    let label = before.trimmedMarks.filter { $0.isWord && $0.depth == (words.first?.depth ?? 0) }
    if label.isEmpty { return nil }
    if !found.isMade, Self.isAsked(before.trimmedMarks) { return nil }
    isClosed = found.isClosed
    self.label = label
    isGeneral = found.isMade || Self.isGeneral(label[...])
    // "cotton (such as denim) shrinks": a denim alone says nothing.
    if found.isBare || found.isInside, !isGeneral { return nil }
    examples = Self.items(found.examples)
    if examples.isEmpty || (found.isBare && examples.count < 2) { return nil }
  }

  private struct Division {
    var label: ArraySlice<SyntaxWord>
    var examples: ArraySlice<SyntaxWord>
    /// Brackets without "e.g.".
    var isBare = false
    /// The label goes on after the brackets.
    var isInside = false
    /// The compiler made the "e.g.", behind what a list is of.
    var isMade = false
    var isClosed = false
  }

  private static func divided(_ words: ArraySlice<SyntaxWord>) -> Division? {
    let depth = words.first?.depth ?? 0
    for index in words.indices.dropFirst() {
      if words[index].depth == depth, let list = ListIntroduction.at(index, in: words), list.hasExamples(words[index]),
        index + list.length < words.endIndex
      {
        return Division(
          label: words[..<index], examples: words[(index + list.length)...], isMade: words[index].isGenerated,
          isClosed: list.kind != .examples)
      }
      guard words[index].kind == .open, words[index].depth == depth,
        let close = words[index...].firstIndex(where: { $0.kind == .close && $0.depth == depth }), close > index + 1
      else { continue }
      let inner = raised(words[(index + 1)..<close])
      let after = words[(close + 1)...]
      if let first = inner.indices.first, let list = ListIntroduction.at(first, in: inner), list.kind == .examples {
        return Division(
          label: (words[..<index] + after)[...], examples: inner.dropFirst(list.length), isInside: after.hasWords)
      }
      if !after.hasWords, inner.contains(where: { $0.kind == .comma || $0.is(";") || $0.kind == .slash }) {
        return Division(label: words[..<index], examples: inner, isBare: true)
      }
    }
    return nil
  }

  /// Whether an examiner asks for the label in a sentence, which is read as one: "explain one defence", "at least two cells".
  private static func isAsked(_ label: ArraySlice<SyntaxWord>) -> Bool {
    guard let first = label.first else { return false }
    if LeadInReader().read(label).span != nil || CommandReader().opensWithNoun(label) { return true }
    if let command = WordTables.shared.command(first), !first.ends(in: "ing"), command != .state { return true }
    if StructureWords.kind(of: label.prefix(8)) == .example { return true }
    let quantity = QuantityReader.read(label)
    return quantity.isStated && (quantity.value != 1 || first.is("at"))
  }

  /// The words as if they stood outside brackets.
  private static func raised(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    words.map { word in
      var word = word
      word.depth = max(0, word.depth - 1)
      return word
    }[...]
  }

  /// Semicolons divide examples, else slashes, else commas; of "iron – lentils, spinach; calcium – tofu, kale" what stands
  /// after the dashes.
  static func items(_ words: ArraySlice<SyntaxWord>) -> [ItemSyntax] {
    let phrases = PiecePhrases()
    let parts: [ArraySlice<SyntaxWord>]
    if words.contains(where: { $0.is(";") && $0.depth == 0 }) {
      let pieces = words.split { $0.is(";") && $0.depth == 0 }
      let halves = pieces.compactMap { piece in PairedPiece.dash(in: piece).map { piece[($0 + 1)...] } }
      if halves.count == pieces.count, pieces.count > 1 { return halves.flatMap { items($0) } }
      // "staff, company; cost, noise": two lists of one thing.
      let isLists = pieces.allSatisfy { $0.count { $0.kind == .comma } > 1 }
      if isLists { return pieces.flatMap { items($0) } }
      parts = pieces
    } else if words.contains(where: { $0.kind == .slash && $0.depth == 0 }),
      words.count(where: { $0.kind == .slash && $0.depth == 0 })
        >= words.count(where: { $0.kind == .comma && $0.depth == 0 })
    {
      parts = words.split { $0.kind == .slash && $0.depth == 0 }
    } else {
      return ItemSplitter.items(words)
        .filter { $0.alternatives[0].first?.isAny(["who", "which", "whose", "where"]) != true }
        .map { ItemSyntax(alternatives: $0.alternatives.flatMap { OrReader.wordings($0) }) }
    }
    return parts.map { phrases.item($0) }.filter { !$0.alternatives.isEmpty }
  }

  /// "a clear benefit of the scheme", "effect", "point in favour": a kind of thing, and not itself an answer.
  static func isGeneral(_ words: ArraySlice<SyntaxWord>) -> Bool {
    let label = words.trimmedMarks
    guard let first = label.first else { return false }
    // "linking this to the words", "what it suggests"
    if WordTables.shared.command(first) != nil, first.ends(in: "ing") { return true }
    // "they bring skills, e.g. accountants" is said of them.
    if first.isAny(["they", "he", "she", "it", "we", "you"]) { return false }
    if first.isAny(["what", "how", "why", "recognising", "reference", "references"]) { return true }
    let stop = label.indices.dropFirst().first {
      label[$0].isAny([
        "of", "for", "against", "about", "on", "in", "to", "from", "which", "that", "with", "who", "between",
        "supporting", "showing",
      ])
    }
    // "technique described", "use, linked to the information given"
    let noun = label[..<(stop ?? label.endIndex)].prefix { $0.kind != .comma }
      .last { $0.isWord && !MarkingTerms.isParticiple($0) && !$0.isAny(["merely", "simply", "clearly", "correctly"]) }
    guard let noun else { return false }
    if StructureWords.kind(of: label.prefix(8)) != nil { return true }
    return !WordTables.shared.roles(ofNoun: noun.folded).isEmpty
      || noun.isAny([
        "definition", "meaning", "point", "points", "argument", "arguments", "counter-argument", "counterargument",
        "positive", "positives",
        "negative",
        "negatives", "pro", "con", "pros", "cons", "alternative", "alternatives", "feature", "features",
        "characteristic",
        "similarity", "similarities", "difference", "differences", "comparison", "risk", "risks", "opportunity",
        "threat",
        "sign", "signs", "use", "uses", "type", "types", "device", "devices", "statement", "comment", "idea", "ideas",
        "side", "sides", "concern", "concerns", "situation", "situations", "technique", "techniques", "limit", "limits",
        "limitation", "limitations", "skill", "skills", "precaution", "precautions", "source", "sources", "symptom",
        "symptoms", "circumstance", "circumstances", "against", "for",
      ])
  }
}
