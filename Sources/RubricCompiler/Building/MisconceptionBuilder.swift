internal import Language
internal import RubricModel

/// Turns "Thinking that …" into a proposition that an answer may state; other misconceptions are kept as text.
struct MisconceptionBuilder {
  private let phrases = PhraseBuilder()
  let source: SourceText

  func build(_ item: Document.Item, terms: inout TermTable, diagnostics: inout [Diagnostic]) -> Misconception {
    var reader = SyntaxReader(source)
    let words = reader.words(of: item.span)
    var phrasings: [Phrasing] = []
    if let proposition = proposition(words[...]) {
      let content = [SyntaxWord](proposition.filter { $0.kind != .lineBreak })
      var built = phrases.build(content, by: .exact, given: [], source: source, terms: &terms).phrasings.suffix(1)
        .map { $0 }
      for index in built.indices {
        // A belief is stated only when nearly all of it is there, "only" and "always" included.
        built[index].parts += limiters(content, terms: &terms)
        built[index].threshold = max(built[index].threshold, 75)
      }
      if let first = built.first, first.parts.count >= 2 { phrasings = built }
    }
    if phrasings.isEmpty { diagnostics.append(Diagnostic(.misconceptionNotChecked, item.span)) }
    let text = source.string(item.span)
    return Misconception(
      text: text, span: item.span, idea: Idea(label: text, span: item.span, source: .refused, phrasings: phrasings))
  }

  /// The words of the belief: after "Thinking that", "Believing that", "Assuming", "Misconception:", up to the next
  /// participle or the correction.
  private func proposition(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    var rest = words.trimmedMarks
    if rest.first?.is("misconception") == true {
      rest = rest.dropFirst().trimmedMarks
    } else {
      guard let first = rest.first,
        first.isAny(["thinking", "believing", "assuming", "saying", "supposing", "claiming", "suggesting"])
      else { return nil }
      rest = rest.dropFirst()
      if rest.first?.is("that") == true { rest = rest.dropFirst() }
    }
    let end = rest.indices.first { index in
      let word = rest[index]
      if word.kind == .terminator || word.is("correction") || word.is(";") { return true }
      guard word.kind == .comma, index + 1 < rest.endIndex else { return false }
      let next = rest[index + 1]
      return next.isAny(["neglecting", "rather", "leading", "and", "instead", "without", "which", "leaving", "so"])
    }
    let proposition = rest[rest.startIndex..<(end ?? rest.endIndex)]
    return proposition.contains { $0.isWord } ? proposition : nil
  }

  /// "only", "just", "always", "all", "never": what makes a half-truth a mistake.
  private func limiters(_ words: [SyntaxWord], terms: inout TermTable) -> [Phrasing.Part] {
    var parts: [Phrasing.Part] = []
    for word in words where word.isAny(["only", "just", "always", "all", "solely", "everyone", "nobody", "nothing"]) {
      let stem = terms.stem(word)
      let term = terms.term(
        words: [stem], label: source.string(word.span), span: word.span, concepts: [], by: .exact)
      parts.append(Phrasing.Part(term: term, weight: 100))
    }
    return parts
  }
}
