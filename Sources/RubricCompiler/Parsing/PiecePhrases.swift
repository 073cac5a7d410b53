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
    return words.introduction(from: words.startIndex) != nil || QuantityReader.read(words).isStated
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
    var alternatives: [[SyntaxWord]] = []
    var further: [[SyntaxWord]] = []
    var inBrackets: [[SyntaxWord]] = []
    for part in words.split(whereSeparator: { $0.kind == .slash && $0.depth == 0 }) {
      alternatives += wordings(part)
      let own = BracketWordings.further(part)
      further += own
      if own.isEmpty { inBrackets += BracketWordings.description(part) }
    }
    alternatives = alternatives.filter { !$0.isEmpty && !$0.allSatisfy { StatementReader.isShorthand($0) } }
    // "particles / ions gain energy": the first word stands for the second alternative's first.
    if alternatives.count > 1, alternatives[0].count == 1, alternatives[1].count > 2,
      alternatives[0][0].ends(in: "s"), alternatives[1][0].ends(in: "s")
    {
      alternatives[0] += alternatives[1].dropFirst()
    }
    return ItemSyntax(alternatives: alternatives + (alternatives.isEmpty ? [] : further), inBrackets: inBrackets)
  }

  /// The wordings between slashes: divided at "or", and at commas too where the last comes before an "or".
  private func wordings(_ words: ArraySlice<SyntaxWord>) -> [[SyntaxWord]] {
    let plain = plain(words)
    guard plain.contains(where: { $0.is("or") }) else { return [plain.filter { $0.isWord }] }
    // "so that the person, or others, can be protected": one wording, with something put in.
    if let or = plain.firstIndex(where: { $0.is("or") }), or > 0, plain[or - 1].kind == .comma,
      let end = plain[or...].firstIndex(where: { $0.kind == .comma }), plain.filter({ $0.kind == .comma }).count == 2
    {
      return [plain[..<(or - 1)].filter { $0.isWord } + plain[(end + 1)...].filter { $0.isWord }]
    }
    // "for the formula or for a reference to change"
    if plain.split(whereSeparator: { $0.is("or") }).allSatisfy({ $0.first?.is("for") == true }) {
      return plain.split { $0.is("or") }.map { [SyntaxWord]($0.dropFirst().trimmedMarks.filter { $0.isWord }) }
    }
    return OrReader.wordings(plain)
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
