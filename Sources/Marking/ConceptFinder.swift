package import Language
package import RubricModel

/// Finds the concepts of the lexicon that an answer names, in whatever words: what rules may be learnt of.
///
/// It knows the concepts that a question's rules may know: those of the general vocabulary and of its subjects.
package struct ConceptFinder: Sendable {
  package struct Found {
    package var concept: ConceptID
    /// From the first to the last word.
    package var words: Range<Int>
  }

  private let matcher: TermMatcher
  private let concepts: [ConceptID]
  private let subjects: [[Int32]]
  private let lexicon: Lexicon

  package init(_ rubric: Rubric) {
    let lexicon = rubric.lexicon
    self.lexicon = lexicon
    var probe = rubric
    probe.terms = []
    probe.patterns = PatternStore()
    var concepts: [ConceptID] = []
    for (number, concept) in lexicon.concepts.enumerated() where !concept.isClass {
      let id = ConceptID(Int32(truncatingIfNeeded: number))
      let kinds = lexicon.kinds(of: id)
      if kinds.allSatisfy({ lexicon.concepts[Int($0.rawValue)].patterns.isEmpty }) { continue }
      concepts.append(id)
      probe.terms.append(Term(label: "", span: nil, concepts: kinds, patterns: 0..<0, by: .synonym))
    }
    self.concepts = concepts
    subjects = rubric.questions.map { $0.subjects.compactMap { lexicon.subject(named: [UInt8]($0.utf8)) } }
    matcher = TermMatcher(TermIndex(rubric: probe, lexicon: lexicon, withWeak: false))
  }

  /// The concepts that an answer to a question affirms, as often as it does, in the order of the text.
  package func concepts(in analysis: Analysis, question: Int) -> [Found] {
    var hits: [Hit] = []
    analysis.read { matcher.match($0, into: &hits) }
    var found: [Found] = []
    for hit in hits where !hit.isWeak && !hit.isNegated {
      let concept = concepts[Int(hit.term.rawValue)]
      guard isKnown(concept, question) else { continue }
      found.append(Found(concept: concept, words: Int(hit.words.lowerBound)..<Int(hit.words.upperBound)))
    }
    return found
  }

  /// The concept's name.
  package func name(_ concept: ConceptID) -> String { lexicon.name(concept) }

  /// The concept and all that are a kind of it: a narrow one has few.
  package func width(_ concept: ConceptID) -> Int { lexicon.kinds(of: concept).count }

  private func isKnown(_ concept: ConceptID, _ question: Int) -> Bool {
    lexicon.isGeneral(concept)
      || subjects.indices.contains(question)
        && subjects[question].contains(lexicon.concepts[Int(concept.rawValue)].subject)
  }
}
