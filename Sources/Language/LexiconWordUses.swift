extension Lexicon {
  /// How often the expressions of a subject use words, where the expressions themselves are left out.
  struct WordUses: Sendable {
    var subject: Int32
    /// The words that they use, upwards, and how often each is used.
    var words: [Int32]
    var counts: [Int32]
  }

  /// How often the expressions that are read use each word, by its number.
  ///
  /// - Parameters:
  ///   - size: how many words are counted, the unknown word among them.
  ///   - isCounted: whether the expressions of a subject count; negative numbers are those of no subject.
  public func wordUses(size: Int, ofSubjects isCounted: (Int32) -> Bool = { _ in true }) -> [Int] {
    var counts = [Int](repeating: 0, count: size)
    for concept in concepts where !concept.patterns.isEmpty && isCounted(concept.subject) {
      eachWord(of: concept) { word in if word < size { counts[word] += 1 } }
    }
    for uses in usesLeftOut where isCounted(uses.subject) {
      for (word, count) in zip(uses.words, uses.counts) where word < size { counts[Int(word)] += Int(count) }
    }
    return counts
  }

  /// Calls `body` with each word of a concept's expressions, as often as it stands there; classes are left out.
  private func eachWord(of concept: Concept, _ body: (Int) -> Void) {
    for pattern in concept.patterns {
      for element in patterns.patterns[Int(pattern)].elements {
        for place in patterns.elements[Int(element)].alternatives where patterns.alternatives[Int(place)] > 0 {
          body(Int(patterns.alternatives[Int(place)]))
        }
      }
    }
  }

  /// What marking takes of the lexicon: the expressions of the concepts that a rubric names, the words of the classes that
  /// they or the rubric's own patterns name, and how often the other expressions use words.
  ///
  /// What only compiling asks for (names, links, phrases, texts) is left out too.
  public func forMarking(naming named: [ConceptID], patternsOfRubric rubric: PatternStore) -> Lexicon {
    var lexicon = Lexicon(source: .text([]))
    lexicon.subjects = subjects
    let unread = Concept(name: 0..<0, subject: -1, topic: 0, roles: [], isClass: false, patterns: 0..<0)
    lexicon.concepts = [Concept](repeating: unread, count: concepts.count)
    lexicon.members = [[Int32]](repeating: [], count: concepts.count)
    var isNamed = [Bool](repeating: false, count: concepts.count)
    for concept in named { isNamed[Int(concept.rawValue)] = true }
    for (number, concept) in concepts.enumerated() where isNamed[number] && !concept.patterns.isEmpty {
      let start = Int32(lexicon.patterns.patterns.count)
      for pattern in concept.patterns { lexicon.patterns.copy(pattern, of: patterns) }
      lexicon.concepts[number].subject = concept.subject
      lexicon.concepts[number].patterns = start..<Int32(lexicon.patterns.patterns.count)
    }
    for store in [lexicon.patterns, rubric] {
      for raw in store.alternatives where raw < 0 { lexicon.members[Int(~raw)] = members[Int(~raw)] }
    }
    lexicon.usesLeftOut = usesLeftOut(named: isNamed)
    return lexicon
  }

  private func usesLeftOut(named isNamed: [Bool]) -> [WordUses] {
    var all: [WordUses] = []
    let last = usesLeftOut.reduce(patterns.alternatives.max() ?? 0) { max($0, $1.words.last ?? 0) }
    for subject in -1..<Int32(subjects.count) {
      var counts = [Int32](repeating: 0, count: Int(max(last, 0)) + 1)
      for (number, concept) in concepts.enumerated() where concept.subject == subject && !isNamed[number] {
        eachWord(of: concept) { counts[$0] += 1 }
      }
      for uses in usesLeftOut where uses.subject == subject {
        for (word, count) in zip(uses.words, uses.counts) { counts[Int(word)] += count }
      }
      let words = counts.indices.filter { counts[$0] > 0 }
      if words.isEmpty { continue }
      all.append(WordUses(subject: subject, words: words.map { Int32($0) }, counts: words.map { counts[$0] }))
    }
    return all
  }
}
