internal import Language
internal import RubricModel

/// Makes a marking point out of model answers alone: the answer must cover the weighted content of one of them.
struct ModelAnswerBuilder {
  let source: SourceText
  let given: [StemID]

  func point(
    of text: Document.QuestionText, id: String, reader: inout SyntaxReader, terms: inout TermTable
  ) -> MarkingPoint {
    let ideas = text.modelAnswers.map { idea(of: $0.span, reader: &reader, terms: &terms) }
    let span = text.modelAnswers.first?.span ?? text.heading
    let requirement = Requirement(
      kind: .content, label: "model answer", span: span, command: .state, quantity: 1, quantityIsStated: true,
      weight: 1, ideas: ideas, isOpen: false)
    return MarkingPoint(
      id: id, text: source.string(span), span: span, tariff: max(1, text.marks ?? 1),
      tariffSource: text.marks == nil ? .standard : .question, leadIn: nil,
      commands: [CommandUse(word: .state, span: span, weight: 0)], requirements: [requirement], rejects: [],
      ignored: [], acceptsOther: false, given: given)
  }

  /// A whole answer as one idea, found as far as it is covered.
  func idea(of span: ByteSpan, reader: inout SyntaxReader, terms: inout TermTable) -> Idea {
    let words = reader.words(of: span).filter { $0.isWord }
    return Idea(
      label: source.string(span), span: span, source: .modelAnswer, phrasings: [phrasing(words, terms: &terms)])
  }

  /// Every content word is a part; those that the question gives away weigh little.
  private func phrasing(_ words: [SyntaxWord], terms: inout TermTable) -> Phrasing {
    var parts: [Phrasing.Part] = []
    var known: Set<TermID> = []
    let given = Set(given)
    let isNegated = false
    for word in words {
      let isFunction = !word.classes.isDisjoint(with: .function)
      let stem = terms.stem(word)
      if isFunction && !word.classes.contains(.negator) && word.number == nil { continue }
      var concepts = terms.concepts(of: [stem])
      if concepts.isEmpty { concepts = terms.lexicon.classes(of: [stem]) }
      let term = terms.term(
        words: [stem], label: source.string(word.span), span: word.span,
        concepts: concepts.prefix(4).flatMap { terms.lexicon.kinds(of: $0) }, by: .modelAnswer)
      if known.insert(term).inserted {
        parts.append(Phrasing.Part(term: term, weight: given.contains(stem) ? 25 : 100))
      }
    }
    return Phrasing(parts: parts, threshold: 10, isNegated: isNegated, isWide: true)
  }
}
