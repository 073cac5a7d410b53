import Language
import RubricModel
import TestSupport
import Testing

@testable import Marking

/// A hit, without the order in which it was found.
private struct FoundHit: Hashable, CustomStringConvertible {
  var term: Int32
  var words: Range<Int>
  var by: MatchKind
  var isWeak: Bool
  var isNegated: Bool

  var description: String {
    "term \(term) at \(words) by \(by)" + (isWeak ? ", weak" : "") + (isNegated ? ", negated" : "")
  }
}

/// The matcher's twin: it tries every pattern of every term at every place, element by element.
private struct NaiveMatcher {
  let rubric: Rubric
  let lexicon: Lexicon

  /// Every place of every expression, in all the ways in which its elements can be placed.
  func all(in analysis: Analysis) -> Set<FoundHit> {
    var found: Set<FoundHit> = []
    for (number, term) in rubric.terms.enumerated() {
      for pattern in term.patterns {
        add(
          pattern, of: rubric.patterns, term: Int32(number),
          by: rubric.patterns.patterns[Int(pattern)].isWeak ? .synonym : term.by, analysis, &found)
      }
      for concept in term.concepts {
        for pattern in lexicon.concepts[Int(concept.rawValue)].patterns {
          let isPhrase = lexicon.patterns.patterns[Int(pattern)].elements.count > 1
          add(pattern, of: lexicon.patterns, term: Int32(number), by: isPhrase ? .phrase : .synonym, analysis, &found)
        }
      }
    }
    return found
  }

  /// Those with no other hit of the same expression inside them: what a matcher must not miss.
  func shortest(_ hits: Set<FoundHit>) -> Set<FoundHit> {
    hits.filter { hit in
      !hits.contains { other in
        other.term == hit.term && other.words != hit.words && other.words.lowerBound >= hit.words.lowerBound
          && other.words.upperBound <= hit.words.upperBound
      }
    }
  }

  private func add(
    _ number: Int32, of store: PatternStore, term: Int32, by: MatchKind, _ analysis: Analysis,
    _ found: inout Set<FoundHit>
  ) {
    let pattern = store.patterns[Int(number)]
    for sentence in analysis.sentences.indices {
      let words = analysis.words(ofSentence: sentence)
      for start in words where fits(pattern.elements.lowerBound, start, store, analysis) {
        for end in ends(pattern.elements.dropFirst(), after: start, in: words, store, analysis) {
          let range = analysis.words[start...end]
          found.insert(
            FoundHit(
              term: term, words: start..<(end + 1),
              by: range.contains { $0.flags.contains(.misspelt) } ? .spelling : by,
              isWeak: pattern.isWeak,
              isNegated: !pattern.isNegative && range.contains { $0.flags.contains(.negated) }))
        }
      }
    }
  }

  /// The places where the last element can stand when the elements follow the word at a place.
  private func ends(
    _ elements: Range<Int32>.SubSequence, after start: Int, in words: Range<Int>, _ store: PatternStore,
    _ analysis: Analysis
  ) -> Set<Int> {
    guard let element = elements.first else { return [start] }
    var found: Set<Int> = []
    for next in words where next > start && fits(element, next, store, analysis) {
      let between = analysis.words[(start + 1)..<next]
      let gap = Int(store.elements[Int(element)].gap)
      let isReachable =
        gap > 0 ? between.count <= gap : between.count <= 2 && between.allSatisfy { Self.isLittle($0) }
      if isReachable {
        found.formUnion(ends(elements.dropFirst(), after: next, in: words, store, analysis))
      }
    }
    return found
  }

  private static func isLittle(_ word: Word) -> Bool {
    !word.classes.contains(.negator)
      && !word.classes.isDisjoint(with: [.determiner, .pronoun, .preposition, .auxiliary, .adverb])
  }

  private func fits(_ element: Int32, _ place: Int, _ store: PatternStore, _ analysis: Analysis) -> Bool {
    let stem = analysis.words[place].stem
    if stem == .unknown { return false }
    return store.elements[Int(element)].alternatives.contains { alternative in
      let choice = store.alternatives[Int(alternative)]
      return choice >= 0 ? choice == stem.rawValue : lexicon.members(of: ConceptID(~choice)).contains(stem)
    }
  }
}

struct TermMatcherTests {
  /// A kitchen: classes of words, phrases with gaps, weak and negated expressions.
  private static let kitchen = Lexicon(texts: [
    """
    subject kitchen

    *dairy
    cheese; butter; cream

    *grain
    flour; bread; oats

    breakfast < meal
    {grain} _ {dairy}; toast; ?honey; bread butter

    meal
    {dairy} {grain}; not hungry; cheese|grapes _ bread

    hunger ~ meal
    {not} _ meal; honey _ honey _ honey; flour of the bread
    """
  ])

  private static let words = [
    "cheese", "butter", "cream", "flour", "bread", "oats", "toast", "honey", "meal", "hungry", "grapes", "egg", "salt",
    "the", "very", "of", "is", "not", "never", "and", "zebra", "breaad",
  ]

  private static let marks = ["", "", "", "", "", "", ",", ".", "\n", " -"]

  /// A rubric of random patterns over the kitchen's words and classes.
  private static func rubric(of words: [String], _ numbers: inout SeededNumbers) -> Rubric {
    var vocabulary = kitchen.vocabulary
    var patterns = PatternStore()
    var terms: [Term] = []
    let stems = words.map { vocabulary.insert(WordKey.make(of: [UInt8]($0.utf8)[...])) }
    for number in 0..<12 {
      let first = Int32(patterns.patterns.count)
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        for place in 0..<Int.random(in: 1...4, using: &numbers) {
          patterns.append(gap: place > 0 && Int.random(in: 0..<3, using: &numbers) == 0 ? 4 : 0)
          for _ in 0..<Int.random(in: 1...2, using: &numbers) {
            if Int.random(in: 0..<5, using: &numbers) == 0 {
              patterns.addAlternative(ConceptID(Int32.random(in: 0..<2, using: &numbers)))
            } else {
              patterns.addAlternative(stems[Int.random(in: 0..<words.count, using: &numbers)])
            }
          }
        }
        _ = patterns.finish(
          isWeak: Bool.random(using: &numbers), isNegative: Int.random(in: 0..<6, using: &numbers) == 0)
      }
      let concepts = number % 3 == 0 ? [ConceptID(Int32.random(in: 2..<5, using: &numbers))] : []
      terms.append(
        Term(
          label: "\(number)", span: nil, concepts: concepts, patterns: first..<Int32(patterns.patterns.count),
          by: number % 2 == 0 ? .exact : .accepted))
    }
    return Rubric(title: "", questions: [], terms: terms, patterns: patterns, vocabulary: vocabulary)
  }

  private static func text(of words: [String], _ numbers: inout SeededNumbers) -> String {
    (0..<Int.random(in: 1...18, using: &numbers)).map { _ in
      words[Int.random(in: 0..<words.count, using: &numbers)] + marks[Int.random(in: 0..<marks.count, using: &numbers)]
    }.joined(separator: " ")
  }

  private func compare(_ texts: [String], _ rubric: Rubric, _ lexicon: Lexicon) -> Int {
    let matcher = TermMatcher(TermIndex(rubric: rubric, lexicon: lexicon))
    let naive = NaiveMatcher(rubric: rubric, lexicon: lexicon)
    var analyser = Analyser(vocabulary: rubric.vocabulary)
    var analysis = Analysis()
    var hits: [Hit] = []
    var count = 0
    for text in texts {
      analyser.analyse([UInt8](text.utf8), into: &analysis)
      analysis.read { matcher.match($0, into: &hits) }
      let found = Set(
        hits.map {
          FoundHit(
            term: $0.term.rawValue, words: Int($0.words.lowerBound)..<Int($0.words.upperBound), by: $0.by,
            isWeak: $0.isWeak, isNegated: $0.isNegated)
        })
      let expected = naive.all(in: analysis)
      #expect(found.subtracting(expected).isEmpty, "not there: \(text)")
      #expect(naive.shortest(expected).subtracting(found).isEmpty, "missed: \(text)")
      count += found.count
    }
    return count
  }

  @Test(arguments: UInt64(0)..<30)
  func findsWhatItsTwinFindsInRandomWords(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    // Few different words, so that expressions lie close together and across each other.
    let few = (0..<7).map { _ in Self.words[Int.random(in: 0..<Self.words.count, using: &numbers)] }
    let rubric = Self.rubric(of: few, &numbers)
    let texts = (0..<12).map { _ in Self.text(of: few, &numbers) }
    let count = compare(texts, rubric, Self.kitchen)
    #expect(count > 0)
  }

  @Test func findsWhatItsTwinFindsInSentences() {
    let sentences =
      SubjectExams.fullMarks.map { $0.answer } + [
        "They aren't rude and they don't interrupt.", "Be polite, be on time, and never use a phone at the till.",
        "A firewall isn't enough; you'd want strong pasword rules, too (and a virus checker).",
        "Cacti drink water through their spines - no, they don't!", "",
      ]
    for exam in [RefinementTests.manners, SubjectExams.biology, SubjectExams.computing] {
      let count = compare(sentences, exam.engine.rubric, .shared)
      #expect(count > 0)
    }
  }

  /// The nearest word that fits is not always the one that the rest of the expression goes with.
  @Test func looksFurtherWhenTheNearestWordLeadsNowhere() {
    var vocabulary = Vocabulary()
    let stems = ["keep", "customers", "happy"].map { vocabulary.insert(WordKey.make(of: [UInt8]($0.utf8)[...])) }
    var patterns = PatternStore()
    for (place, stem) in stems.enumerated() {
      patterns.append(gap: place == 1 ? 4 : 0)
      patterns.addAlternative(stem)
    }
    _ = patterns.finish(isWeak: false, isNegative: false)
    let term = Term(label: "", span: nil, concepts: [], patterns: 0..<1, by: .exact)
    let rubric = Rubric(title: "", questions: [], terms: [term], patterns: patterns, vocabulary: vocabulary)
    var analyser = Analyser(vocabulary: vocabulary)
    var analysis = Analysis()
    var hits: [Hit] = []
    analyser.analyse([UInt8]("Keep customers and customers happy.".utf8), into: &analysis)
    let matcher = TermMatcher(TermIndex(rubric: rubric, lexicon: Lexicon(texts: [StaticString]())))
    analysis.read { matcher.match($0, into: &hits) }
    #expect(hits.map { $0.words } == [0..<5])
  }
}
