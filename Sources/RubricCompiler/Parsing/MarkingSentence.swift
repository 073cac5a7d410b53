internal import Language

/// Sentences that say how answers are marked and ask for nothing that an answer could say.
extension StatementReader {
  /// Whether the words are such a sentence; then it waits to be applied.
  func speaksOfMarking(_ words: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax) -> Bool {
    guard isOfMarking(words) else { return false }
    syntax.pending.append([SyntaxWord](words))
    return true
  }

  func isOfMarking(_ all: ArraySlice<SyntaxWord>) -> Bool {
    let words = all.filter { $0.depth == 0 && $0.kind != .open && $0.kind != .close }[...]
    if words.isEmpty { return false }
    // "Two examples of one kind gain one mark only", "either is sufficient", "the method must be linked to the setting".
    if let verb = words.firstIndex(where: {
      $0.isAny(["gain", "gains", "score", "scores", "earn", "earns", "receive"]) && !$0.isQuoted
    }),
      verb > words.startIndex, let number = words.word(at: verb + 1)?.number, number < 20,
      MarkAnnotations.isUnit(words, verb + 2)
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
    return false
  }
}

extension StatementReader {
  /// "Accept drag for air resistance", "particles for ions; charges or carriers for electrons": the one stands for the other
  /// throughout the point.
  func takeSynonym(_ words: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax) -> Bool {
    let pairs = words.split { $0.is(";") && $0.depth == 0 }
    let synonyms = pairs.compactMap { synonym($0.trimmedMarks, mayBeSeveral: pairs.count > 1) }
    guard !synonyms.isEmpty, synonyms.count == pairs.count else { return false }
    syntax.synonyms += synonyms
    return true
  }

  private func synonym(_ words: ArraySlice<SyntaxWord>, mayBeSeveral: Bool) -> SynonymSyntax? {
    guard let place = words.firstIndex(where: { $0.is("for") && $0.depth == 0 && !$0.isQuoted }), words.count <= 9,
      !words.contains(where: {
        $0.isAny(["mark", "marks", "and", "credit"]) || $0.number != nil || $0.kind == .slash
      }),
      mayBeSeveral || !words.contains(where: { $0.is("or") })
    else { return nil }
    let others = words[..<place].split { $0.is("or") }.map { $0.filter { $0.isWord } }
    let name = words[(place + 1)...].filter { $0.isWord && !$0.is("the") }
    guard !others.isEmpty, others.allSatisfy({ (1...4).contains($0.count) }), (1...5).contains(name.count),
      !name.contains(where: { $0.is("or") })
    else { return nil }
    return SynonymSyntax(name: [SyntaxWord](name), others: others)
  }
}
