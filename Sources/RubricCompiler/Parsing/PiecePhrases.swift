internal import Language

/// Reads a piece of notation that is no sentence of an examiner but the answer's own words: "particles gain energy / move
/// faster".
struct PiecePhrases {
  private let tables = WordTables.shared

  /// Whether a piece speaks as an examiner does: "explanation of how …", "at least one other cause, e.g. …".
  func isProse(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let first = words.first(where: { $0.isWord && !$0.isAny(["a", "an", "the"]) }) else { return false }
    if LeadInReader().read(words).span != nil { return true }
    if StructureWords.kind(of: words.prefix(16)) != nil { return true }
    if CommandReader().opensWithNoun(words) { return true }
    let hasSlash = words.contains { $0.kind == .slash && $0.depth == 0 }
    if let command = tables.command(first) {
      // "shows what sells", "suggests add-ons / linked items": a verb of the third person may be the answer's own.
      let isVerb = first.ends(in: "s") || first.folded == command.word.bytes
      // "suggests one way to …": a number after it is the examiner's.
      let counts = QuantityReader.read(words.drop { !$0.isWord || $0.span == first.span }).isStated
      if !isVerb || counts || (!hasSlash && isOfExaminers(command) && first.folded.starts(with: command.word.bytes)) {
        return true
      }
    }
    if hasSlash { return false }
    if words.introduction(from: words.startIndex) != nil { return true }
    let quantity = QuantityReader.read(words)
    // "one hand under the chest" is what an answer says; "one reason for it" is asked of it.
    let isCount = quantity.value != 1 || words.first?.is("at") == true || LabelledExamples.isGeneral(quantity.rest)
    return quantity.isStated && isCount
  }

  /// "development", "expansion": something said of what was named.
  static func isDevelopment(_ word: SyntaxWord) -> Bool {
    word.isAny([
      "development", "developments", "developed", "expansion", "expanded", "elaboration", "explanation",
      "explanations", "explained", "explaining", "reason", "justification", "detail", "consequence", "description",
      "linked",
    ])
  }

  private func isOfExaminers(_ command: CommandWord) -> Bool {
    switch command {
    case .identify, .name, .state, .outline, .describe, .define, .explain, .compare, .contrast, .distinguish, .justify,
      .analyse, .discuss, .evaluate, .assess, .calculate, .recommend, .summarise:
      true
    case .list, .give, .demonstrate, .select, .propose, .apply, .suggest:
      false
    }
  }

  /// The wordings of a piece: between slashes, and at "or"; brackets say what is not required.
  func item(_ words: ArraySlice<SyntaxWord>) -> ItemSyntax {
    if let item = EmbeddedExamples.item(words) { return item }
    let parts = SlashReader.parts(of: words).map { plain($0[...]) }
    // "for the formula or for a reference to change"
    let choices = parts.flatMap { $0.split { $0.is("or") } }
    if choices.allSatisfy({ $0.first?.is("for") == true }) {
      return ItemSyntax(alternatives: choices.map { [SyntaxWord]($0.dropFirst().trimmedMarks.filter { $0.isWord }) })
    }
    let alternatives = SlashReader.wordings(parts)
    if alternatives.isEmpty { return ItemSyntax(alternatives: []) }
    var further: [[SyntaxWord]] = []
    var inBrackets: [[SyntaxWord]] = []
    for part in words.split(whereSeparator: { $0.kind == .slash && $0.depth == 0 }) {
      let own = BracketWordings.further(part)
      further += own
      if own.isEmpty { inBrackets += BracketWordings.description(part) }
    }
    return ItemSyntax(alternatives: alternatives + further, inBrackets: inBrackets)
  }

  /// Without brackets, without shorthand, and without an example of the wording ("worries e.g. about price").
  private func plain(_ words: ArraySlice<SyntaxWord>) -> [SyntaxWord] {
    var end = words.endIndex
    if let list = words.introduction(from: words.startIndex), list.introduction.kind == .examples,
      list.index > words.startIndex
    {
      end = list.index
    }
    let kept = words[words.startIndex..<end].filter {
      $0.depth == 0 && $0.kind != .open && $0.kind != .close && !StatementReader.isShorthand($0)
    }
    return [SyntaxWord](kept[...].trimmedMarks)
  }
}
