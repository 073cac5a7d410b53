internal import Language
internal import RubricModel

/// Finds wordings of a point that cannot do anything: those that the question gives away, and those that stand twice.
struct RedundancyCheck {
  let source: SourceText
  /// Keys of the content words of the question.
  let given: Set<StemID>

  /// What another wording of the same side would be told from.
  private struct Key: Hashable {
    var side: [StemID]
    var words: [StemID]
  }

  func check(_ syntax: PointSyntax, terms: inout TermTable, diagnostics: inout [Diagnostic]) {
    // "technique (1)" with accept lines names what they hold.
    for demand in syntax.demands where demand.kind == .content && (syntax.accepted.isEmpty || demand.items.count > 1) {
      for item in demand.items {
        for words in item.alternatives { checkGiven(words, &terms, &diagnostics) }
      }
    }
    var known: Set<Key> = []
    for refinement in syntax.accepted {
      let side = stems(refinement.side, &terms)
      for words in refinement.phrases {
        checkGiven(words, &terms, &diagnostics)
        if !known.insert(Key(side: side, words: stems(words, &terms))).inserted {
          diagnostics.append(Diagnostic(.addsNothing, words[...].span, text: source.string(words[...].span)))
        }
      }
    }
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

  private func stems(_ words: [SyntaxWord], _ terms: inout TermTable) -> [StemID] {
    words.filter { $0.isWord && !$0.isAny(["a", "an", "the"]) }.map { terms.stem($0) }
  }
}
