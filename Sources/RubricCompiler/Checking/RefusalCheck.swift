internal import Language
internal import RubricModel

/// Finds wordings that a point asks for or accepts, and refuses as well: no answer can earn them.
struct RefusalCheck {
  let source: SourceText

  func check(_ syntax: PointSyntax, terms: inout TermTable, diagnostics: inout [Diagnostic]) {
    if syntax.rejected.isEmpty && syntax.ignored.isEmpty { return }
    var refused: [[StemID]: Diagnostic.Note] = [:]
    for (kind, refinements) in [(Diagnostic.Note.Kind.rejected, syntax.rejected), (.ignored, syntax.ignored)] {
      for words in refinements.flatMap({ $0.phrases }) {
        let key = terms.wordingKey(words)
        if refused[key] == nil { refused[key] = Diagnostic.Note(kind, words[...].span) }
      }
    }
    var wordings = syntax.accepted.flatMap { $0.phrases }
    for demand in syntax.demands where demand.marks != 0 && (demand.kind == .content || demand.kind == .contrast) {
      wordings += demand.items.isEmpty ? [demand.head] : demand.items.flatMap { $0.alternatives }
    }
    for words in wordings where !words.isEmpty {
      guard let note = refused[terms.wordingKey(words)] else { continue }
      let span: ByteSpan = words[...].span
      diagnostics.append(Diagnostic(.refusedToo, span, text: source.string(span), notes: [note]))
    }
  }
}
