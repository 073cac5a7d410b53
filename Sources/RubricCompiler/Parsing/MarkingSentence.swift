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
  /// "Accept drag for air resistance": the one stands for the other throughout the point.
  func takeSynonym(_ words: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax) -> Bool {
    guard let place = words.firstIndex(where: { $0.is("for") && $0.depth == 0 && !$0.isQuoted }), words.count <= 9,
      !words.contains(where: {
        $0.isAny(["mark", "marks", "or", "and", "credit"]) || $0.number != nil || $0.kind == .slash
      })
    else { return false }
    let other = words[..<place].filter { $0.isWord }
    let name = words[(place + 1)...].filter { $0.isWord && !$0.is("the") }
    guard (1...4).contains(other.count), (1...5).contains(name.count) else { return false }
    syntax.synonyms.append(SynonymSyntax(name: [SyntaxWord](name), others: [[SyntaxWord](other)]))
    return true
  }
}
