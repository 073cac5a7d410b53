internal import Language
internal import RubricModel

/// Sentences that say of an answer that it will do: "'Stops backflow' is fine", "'Go to church' = 1", "Turned round is fine: money buys
/// less"; and of a form that it will: "Single words OK."
struct WillDoSentence {
  /// Whether the sentence says so; then what it accepts is in `syntax`.
  func read(_ words: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax) -> Bool {
    let words = words.trimmedEnd
    // "Turned round is fine: …"
    if let colon = words.prefix(8).firstIndex(where: { $0.is(":") && $0.depth == 0 }), words[(colon + 1)...].hasWords,
      let end = Self.end(of: words[..<colon]), isOfForm(words[..<end])
    {
      syntax.accepted += RefinementPhrases.ofSentence(words[(colon + 1)...])
      return true
    }
    // "Either of these gets the mark."
    if words.count <= 9, words.first?.isAny(["either", "any", "both"]) == true,
      words.dropFirst().first?.is("of") == true,
      words.dropFirst(2).first?.isAny(["these", "them", "those"]) == true, words.contains(where: { $0.is("mark") })
    {
      syntax.pending.append([SyntaxWord](words))
      return true
    }
    guard words.count <= 24, let end = Self.end(of: words), end > words.startIndex,
      !words.contains(where: { $0.is(";") || $0.isAny(["mark", "marks"]) })
    else { return false }
    let subject = words[..<end].trimmedEnd
    if subject.contains(where: { $0.isQuoted }) {
      let ideas = RefinementPhrases.ofSentence(subject)
      guard !ideas.isEmpty else { return false }
      syntax.accepted += ideas
      return true
    }
    guard isOfForm(subject) else { return false }
    syntax.pending.append([SyntaxWord](words))
    return true
  }

  /// Where "is fine", "will do", "OK", "= 1" begins at the end of words; nil where they end otherwise.
  private static func end(of words: ArraySlice<SyntaxWord>) -> Int? {
    guard let last = words.last, !last.isQuoted, words.count > 1 else { return nil }
    let before = words[words.endIndex - 2]
    if last.is("1"), before.is("=") {
      return words[..<(words.endIndex - 2)].contains { $0.isQuoted } ? words.endIndex - 2 : nil
    }
    guard last.isAny(["fine", "ok", "okay", "acceptable", "do", "suffices", "suffice", "alright", "sufficient"]) else {
      return nil
    }
    if last.is("do") { return before.isAny(["will", "can"]) ? words.endIndex - 2 : nil }
    var end = words.endIndex - 1
    while end > words.startIndex + 1,
      words[end - 1].isAny(["is", "are", "also", "too", "will", "be", "would", "quite"])
    {
      end -= 1
    }
    if words[..<end].contains(where: { $0.classes.contains(.negator) && !$0.isQuoted }) { return nil }
    // "so that the customer is fine" says what an answer does.
    return words[end..<words.endIndex].count > 1 || last.isAny(["ok", "fine", "suffices", "sufficient"]) ? end : nil
  }

  /// Whether words are of the form of an answer and not of what it says: "single words", "either order", "turned round".
  private func isOfForm(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.contains {
      $0.isAny([
        "word", "words", "answer", "answers", "answered", "list", "lists", "name", "names", "note", "notes", "order",
        "spelling", "spellings", "spelt", "unit", "units", "wording", "phrase", "phrases", "phrasing", "term", "terms",
        "example", "examples", "turned", "round", "reversed", "reverse", "bullets", "bullet", "symbols", "symbol",
        "abbreviation", "abbreviations", "implied", "paraphrase", "paraphrases", "equivalent", "equivalents",
        "description", "descriptions", "either",
      ])
    }
  }
}
