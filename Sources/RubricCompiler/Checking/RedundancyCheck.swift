internal import Language
internal import RubricModel

/// Finds wordings of a point that cannot do anything: those that the question gives away, those that stand twice, and
/// lines of nothing but what the lexicon knows already.
struct RedundancyCheck {
  let source: SourceText
  /// Keys of the content words of the question.
  let given: Set<StemID>

  /// What another wording of the same side would be told from.
  private struct Key: Hashable {
    var side: [StemID]
    var words: [StemID]
  }

  /// What a point names: its wordings, and the concepts that they are names of.
  private struct Named {
    var wordings: [[StemID]: ByteSpan] = [:]
    var concepts: [Int32: ByteSpan] = [:]
  }

  func check(
    _ syntax: PointSyntax, _ requirements: [Requirement], terms: inout TermTable, diagnostics: inout [Diagnostic]
  ) {
    // "technique (1)" with accept lines names what they hold.
    // What has no marks of its own is a condition, and may well be what the question names.
    let first = syntax.demands.firstIndex { $0.kind == .content || $0.kind == .contrast } ?? 0
    let accepting = syntax.accepted.map { SideFinder.place(of: $0.side, in: syntax.demands) ?? first }
    for (place, demand) in syntax.demands.enumerated()
    where demand.kind == .content && demand.marks != 0 && (!accepting.contains(place) || demand.items.count > 1) {
      for item in demand.items {
        for words in item.alternatives { checkGiven(words, &terms, &diagnostics) }
      }
    }
    if syntax.accepted.isEmpty { return }
    let named = named(syntax, requirements, &terms)
    var known: [Key: ByteSpan] = [:]
    for refinement in syntax.accepted {
      let side = terms.wordingKey(refinement.side)
      let keys = refinement.phrases.map { Key(side: side, words: terms.wordingKey($0)) }
      let places = keys.map { known[$0] ?? (side.isEmpty ? named.wordings[$0.words] : nil) }
      if let first = places.first ?? nil, places.allSatisfy({ $0 != nil }) {
        diagnostics.append(redundant(refinement.span, after: first))
        continue
      }
      for words in refinement.phrases { checkGiven(words, &terms, &diagnostics) }
      // A wording of another line, or of the point, says which idea the others of its line are wordings of.
      var own: [Key: ByteSpan] = [:]
      for (words, key) in zip(refinement.phrases, keys) {
        let span: ByteSpan = words[...].span
        if let first = own[key] { diagnostics.append(redundant(span, after: first)) } else { own[key] = span }
      }
      // Not merge(_:), which Embedded Swift cannot do.
      for (key, span) in own where known[key] == nil { known[key] = span }
      if side.isEmpty { checkKnown(refinement, named, &terms, &diagnostics) }
    }
  }

  private func redundant(_ span: ByteSpan, after first: ByteSpan) -> Diagnostic {
    Diagnostic(.addsNothing, span, text: source.string(span), notes: [Diagnostic.Note(.first, first)])
  }

  /// Reports a line whose every wording the lexicon has for what the point names.
  private func checkKnown(
    _ refinement: RefinementSyntax, _ named: Named, _ terms: inout TermTable, _ diagnostics: inout [Diagnostic]
  ) {
    var meant: ByteSpan?
    for words in refinement.phrases {
      // What the point itself says is reported as such.
      if named.wordings[terms.wordingKey(words)] != nil { return }
      let places = terms.wordingConcepts(words).compactMap { named.concepts[$0.rawValue] }
      guard let place = places.first, meant == nil || meant == place else { return }
      meant = place
    }
    guard let meant else { return }
    diagnostics.append(
      Diagnostic(
        .knownAlready, refinement.span, text: source.string(refinement.span), other: source.string(meant)))
  }

  /// What the part of a point names that its accept lines belong to where they name no side.
  private func named(_ syntax: PointSyntax, _ requirements: [Requirement], _ terms: inout TermTable) -> Named {
    var named = Named()
    guard
      let target = requirements.firstIndex(where: { $0.kind == .content || $0.kind == .contrast }),
      syntax.demands.indices.contains(target)
    else { return named }
    let demand = syntax.demands[target]
    var wordings = demand.items.flatMap { $0.alternatives }
    if requirements[target].ideas.contains(where: { $0.source == .head || $0.source == .criterion }) {
      wordings.append(demand.head)
    }
    for words in wordings where !words.isEmpty {
      let key = terms.wordingKey(words)
      if named.wordings[key] == nil { named.wordings[key] = words[...].span }
      for concept in terms.wordingConcepts(words) where named.concepts[concept.rawValue] == nil {
        named.concepts[concept.rawValue] = words[...].span
      }
    }
    return named
  }

  /// Reports a wording all of whose content words are in the question.
  private func checkGiven(_ words: [SyntaxWord], _ terms: inout TermTable, _ diagnostics: inout [Diagnostic]) {
    if given.isEmpty { return }
    var hasContent = false
    for word in words where word.isWord {
      if word.isAny(Self.idle) { continue }
      // "very little", "both", "my own": a little word may make the difference, and so may a verb that the question only
      // commands with.
      if !word.classes.isDisjoint(with: .function) || WordTables.shared.command(word) != nil { return }
      hasContent = true
      if !given.contains(terms.stem(word)) { return }
    }
    guard hasContent else { return }
    diagnostics.append(Diagnostic(.givenAway, words[...].span, text: source.string(words[...].span)))
  }

  private static let idle: [StaticString] = [
    "a", "an", "the", "of", "to", "in", "on", "at", "for", "and", "or", "by", "with", "its", "their", "is", "are", "be",
  ]
}
