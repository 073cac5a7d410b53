internal import Language
internal import RubricModel

/// How many wordings are known for what a rubric asks: where many are known, an idea that is not found is missing rather
/// than worded in a way the program does not know.
struct RubricKnowledge: Sendable {
  /// Powers of two, thousandths of twelve.
  struct Wordings: Sendable {
    var own = 0
    var kindred = 0
  }

  /// By question, point and requirement.
  private(set) var wordings: [[[Wordings]]] = []
  /// How much a term tells, by how seldom the lexicon uses its rarest word: 2…12.
  private(set) var rarity: [Int] = []

  /// - Parameter withWeak: whether wordings count that only suggest a term.
  init(rubric: Rubric, lexicon: Lexicon, withWeak: Bool) {
    let counts = rubric.terms.map { Self.expressions(of: $0, in: rubric, lexicon, withWeak: withWeak) }
    readRarity(rubric, lexicon)
    for question in rubric.questions {
      wordings.append(
        question.points.map { point in
          point.requirements.map { requirement in
            var sums = (own: 0, kindred: 0)
            for idea in requirement.ideas {
              let best = idea.phrasings.map { Self.wordings(of: $0, counts) }.max() ?? 0
              if idea.source == .kindred { sums.kindred += best } else { sums.own += best }
            }
            return Wordings(own: Self.logarithm(sums.own), kindred: Self.logarithm(sums.kindred))
          }
        })
    }
  }

  /// How many expressions a term has, its own and those of the concepts that it names: as ``TermIndex`` files them.
  static func expressions(of term: Term, in rubric: Rubric, _ lexicon: Lexicon, withWeak: Bool) -> Int {
    func count(_ patterns: Range<Int32>, of store: PatternStore) -> Int {
      withWeak ? patterns.count : patterns.count { !store.patterns[Int($0)].isWeak }
    }
    return term.concepts.reduce(count(term.patterns, of: rubric.patterns)) {
      $0 + count(lexicon.concepts[Int($1.rawValue)].patterns, of: lexicon.patterns)
    }
  }

  private mutating func readRarity(_ rubric: Rubric, _ lexicon: Lexicon) {
    let uses = lexicon.wordUses(size: rubric.vocabulary.count + 1)
    for term in rubric.terms {
      var fewest = Int.max
      for pattern in term.patterns {
        for element in rubric.patterns.patterns[Int(pattern)].elements {
          for place in rubric.patterns.elements[Int(element)].alternatives {
            let word = rubric.patterns.alternatives[Int(place)]
            if word > 0 { fewest = min(fewest, uses[Int(word)]) }
          }
        }
      }
      var power = 0
      while power < 10, fewest >> power > 1 { power += 1 }
      rarity.append(12 - power)
    }
  }

  /// The wordings of a phrasing: those of its part with the fewest.
  private static func wordings(of phrasing: Phrasing, _ counts: [Int]) -> Int {
    phrasing.parts.map { counts[Int($0.term.rawValue)] }.min() ?? 0
  }

  private static func logarithm(_ count: Int) -> Int {
    var power = 0
    while power < 12, count >> power > 0 { power += 1 }
    return power * 1000 / 12
  }
}
