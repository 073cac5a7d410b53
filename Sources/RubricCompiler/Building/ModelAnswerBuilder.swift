internal import Language
internal import RubricModel

/// Makes a marking point out of model answers alone: the answer must cover the weighted content of one of them.
struct ModelAnswerBuilder {
  let source: SourceText
  let given: [StemID]

  /// What is made once for all questions of a rubric.
  struct Stock {
    var reader = ModelAnswerReader()
    var terms = ModelAnswerTerms()
  }

  /// Of a model answer's weight, percent that makes it worth a look.
  private static let threshold = 10
  /// Of an item's weight, percent that names the item.
  private static let itemThreshold = 50

  func point(
    of text: Document.QuestionText, id: String, reader: inout SyntaxReader, terms: inout TermTable,
    stock: inout Stock?
  ) -> MarkingPoint {
    var made = stock ?? Stock()
    let question = ModelAnswerQuestion(text.text, reader: &reader, terms: &terms)
    var ideas: [Idea] = []
    var isCounted = true
    for item in text.modelAnswers {
      let words = made.reader.words(
        of: item.span, question: question, source: source, reader: &reader, terms: &terms)
      if isNote(words), text.modelAnswers.count > 1 { continue }
      guard let list = ModelAnswerList(words) else {
        isCounted = false
        ideas.append(idea(item.span, [words], Self.threshold, &made, &terms))
        continue
      }
      if list.head.isEmpty {
        for entry in list.items {
          let span = entry[0].word.span.union(entry[entry.count - 1].word.span)
          ideas.append(idea(span, [entry], Self.itemThreshold, &made, &terms))
        }
      } else {
        isCounted = false
        ideas.append(idea(item.span, list.items.map { list.head + $0 }, Self.threshold, &made, &terms))
      }
    }
    stock = made
    let span = text.modelAnswers.first?.span ?? text.heading
    let requirement = Requirement(
      kind: .content, label: "model answer", span: span, command: .state,
      quantity: isCounted ? min(question.quantity, max(1, ideas.count)) : 1, quantityIsStated: true, weight: 1,
      ideas: ideas, isOpen: false)
    return MarkingPoint(
      id: id, text: source.string(span), span: span, tariff: max(1, text.marks ?? 1),
      tariffSource: text.marks == nil ? .standard : .question, leadIn: nil,
      commands: [CommandUse(word: .state, span: span, weight: 0)], requirements: [requirement], rejects: [],
      ignored: [], acceptsOther: false, given: given)
  }

  /// "Note: accept any plural" is no answer.
  private func isNote(_ words: [ModelAnswerWord]) -> Bool {
    guard words.count > 1 else { return false }
    return words[0].word.isAny(["note", "nb", "n.b."]) && words[1].word.kind == .colon
  }

  /// A model answer as an idea: each wording of it as a phrasing whose parts are its words.
  private func idea(
    _ span: ByteSpan, _ wordings: [[ModelAnswerWord]], _ threshold: Int, _ stock: inout Stock, _ terms: inout TermTable
  ) -> Idea {
    let phrasings = wordings.map { words -> Phrasing in
      var parts: [Phrasing.Part] = []
      var known: Set<StemID> = []
      for word in words where word.weight > 0 && known.insert(word.stem).inserted {
        parts.append(stock.terms.part(of: word, source: source, terms: &terms))
      }
      return Phrasing(parts: parts, threshold: threshold, isWide: true)
    }
    return Idea(label: source.string(span), span: span, source: .modelAnswer, phrasings: phrasings)
  }

  // MARK: Examples of a point

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
    return Phrasing(parts: parts, threshold: 10, isWide: true)
  }
}
