internal import Language
internal import RubricModel

/// Adds the rubric's own synonyms to every term that one of their words names.
struct SynonymBuilder {
  private let phrases = PhraseBuilder()
  let source: SourceText

  func add(
    _ items: [Document.Item], to rubric: inout Rubric, terms: inout TermTable, diagnostics: inout [Diagnostic]
  ) {
    var reader = SyntaxReader(source)
    for item in items {
      let words = reader.words(of: item.span)
      guard let colon = words.firstIndex(where: { $0.is(":") }), words[..<colon].hasWords else {
        diagnostics.append(Diagnostic(.synonymWithoutName, item.span, text: source.string(item.span)))
        continue
      }
      let name = stems(words[..<colon], &terms)
      let synonyms = words[(colon + 1)...].split { $0.kind == .comma || $0.is(";") || $0.kind == .slash }
        .map { stems($0, &terms) }.filter { !$0.isEmpty }
      if !terms.addSynonyms(synonyms, of: name) {
        let span: ByteSpan = words[..<colon].span
        diagnostics.append(Diagnostic(.synonymOfNothing, span, text: source.string(span), numbers: [name.count]))
      }
    }
  }

  private func stems(_ words: ArraySlice<SyntaxWord>, _ terms: inout TermTable) -> [StemID] {
    words.filter { $0.isWord && !$0.classes.contains(.determiner) }.map { terms.stem($0) }
  }
}
