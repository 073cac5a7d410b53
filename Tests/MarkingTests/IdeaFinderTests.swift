import Language
import RubricModel
import Testing

@testable import Marking

/// Ideas put together by hand, without the compiler.
private struct Workbench {
  private static let lexicon = Lexicon(texts: [StaticString]())

  private var vocabulary = Workbench.lexicon.vocabulary
  private var patterns = PatternStore()
  private var terms: [Term] = []
  private var given: [StemID] = []

  private mutating func stems(_ words: String) -> [StemID] {
    words.split(separator: " ").map { vocabulary.insert(WordKey.make(of: [UInt8]($0.utf8)[...])) }
  }

  /// A term with one expression, in the words of the rubric.
  mutating func term(_ words: String, isWeak: Bool = false, by: MatchKind = .exact) -> TermID {
    for stem in stems(words) {
      patterns.append(gap: 0)
      patterns.addAlternative(stem)
    }
    let end = Int32(patterns.patterns.count)
    _ = patterns.finish(isWeak: isWeak, isNegative: false)
    terms.append(Term(label: words, span: nil, concepts: [], patterns: end..<(end + 1), by: by))
    return TermID(Int32(terms.count - 1))
  }

  /// Words that the question gives away.
  mutating func give(_ words: String) { given += stems(words) }

  func find(_ phrasings: [Phrasing], in text: String) -> Found {
    let rubric = Rubric(title: "", questions: [], terms: terms, patterns: patterns, vocabulary: vocabulary)
    var analyser = Analyser(vocabulary: vocabulary)
    var analysis = Analysis()
    analyser.analyse([UInt8](text.utf8), into: &analysis)
    var builder = IdeaPlan.Builder(rarity: [Int](repeating: 1, count: terms.count))
    let ideas = builder.add([Idea(label: "", span: nil, source: .named, phrasings: phrasings)])
    let plan = builder.finish(terms: terms.count)
    let matcher = TermMatcher(TermIndex(rubric: rubric, lexicon: Self.lexicon))
    let givenStems = RowStore(given)
    let arena = WordArenaOwner()
    var chains = HitChains()
    chains.prepare(plan, terms: terms.count)
    return analysis.read { analysis in
      chains.fill { matcher.match(analysis, into: &$0) }
      chains.link(plan)
      return chains.read(analysis, plan, arena.arena) { finder in
        var finder = finder
        finder.given = StemSet(givenStems)
        let found = finder.find(ideas.lowerBound, requirement: 2, number: 5)
        return Found(
          matches: found.matches.map {
            Found.Match(
              requirement: $0.requirement, idea: $0.idea, coverage: $0.coverage, words: $0.words,
              core: [Int32]($0.core),
              by: $0.by, parts: $0.parts, isThin: $0.isThin)
          }, isDenied: found.isDenied)
      }
    }
  }

  /// What was found, when the finder is gone.
  struct Found {
    struct Match {
      var requirement: Int
      var idea: Int
      var coverage: Int
      var words: Range<Int>
      var core: [Int32]
      var by: MatchKind
      var parts: Int
      var isThin: Bool
    }

    var matches: [Match]
    var isDenied: Bool
  }

  /// The words quoted for each place of the idea.
  func quotations(_ phrasings: [Phrasing], in text: String) -> [String] {
    let bytes = [UInt8](text.utf8)
    var analyser = Analyser(vocabulary: vocabulary)
    var analysis = Analysis()
    analyser.analyse(bytes, into: &analysis)
    return find(phrasings, in: text).matches.map { match in
      let start = analysis.words[match.words.lowerBound].span.start
      let end = analysis.words[match.words.upperBound - 1].span.end
      return String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self)
    }
  }
}

private func whole(_ terms: TermID..., threshold: Int = 100, isNegated: Bool = false, isWide: Bool = false) -> Phrasing
{
  Phrasing(
    parts: terms.map { Phrasing.Part(term: $0, weight: 100) }, threshold: threshold, isNegated: isNegated,
    isWide: isWide)
}

struct IdeaFinderTests {
  private static let filler = "and then much later on a rainy day in town when nobody at all was about to say so "

  @Test(arguments: [
    ("The roots are deep.", ["roots are deep"]),
    ("The roots of the old tree are deep.", ["roots of the old tree are deep"]),
    ("It has deep, strong roots.", ["deep, strong roots"]),
    // Not in one sentence.
    ("It has roots. It is deep.", []), ("Roots\n\nDeep", []),
    // Not near each other.
    ("It has roots " + filler + "that the sea was deep.", []),
    ("It has roots.", []), ("", []),
  ])
  func partsMustStandNearEachOther(_ text: String, _ quotations: [String]) {
    var bench = Workbench()
    let phrasing = whole(bench.term("deep"), bench.term("roots"))
    #expect(bench.quotations([phrasing], in: text) == quotations)
  }

  @Test func everyPlaceIsFoundAndQuotedInTheFewestWords() {
    var bench = Workbench()
    let phrasing = whole(bench.term("deep"), bench.term("roots"))
    let text = "The roots, with roots so deep, hold it. Deep roots find water."
    #expect(bench.quotations([phrasing], in: text) == ["roots so deep", "Deep roots"])
  }

  @Test(arguments: [
    (100, 100, 60, "deep roots", true), (100, 100, 60, "roots", false), (100, 100, 50, "roots", true),
    (100, 15, 80, "deep", true), (100, 15, 80, "roots", false), (100, 15, 90, "deep", false),
    (100, 15, 100, "deep roots", true), (15, 100, 86, "roots", true),
  ])
  func theThresholdWeighsTheParts(_ first: Int, _ second: Int, _ threshold: Int, _ text: String, _ isFound: Bool) {
    var bench = Workbench()
    let phrasing = Phrasing(
      parts: [
        Phrasing.Part(term: bench.term("deep"), weight: first),
        Phrasing.Part(term: bench.term("roots"), weight: second),
      ], threshold: threshold)
    #expect(bench.find([phrasing], in: text).matches.isEmpty != isFound)
  }

  /// A repeated word is no second part.
  @Test func oneWordIsOnePart() {
    var bench = Workbench()
    let phrasing = whole(bench.term("wash"), bench.term("wash hands", by: .accepted))
    #expect(bench.find([phrasing], in: "wash hands").matches.isEmpty)
    #expect(bench.find([phrasing], in: "wash, then wash hands").matches.count == 1)
  }

  @Test(arguments: [
    ("Interrupt them.", [], false), ("Do not interrupt them.", ["not interrupt"], false),
    ("You mustn't interrupt them.", ["mustn't interrupt"], false), ("never interrupt", ["never interrupt"], false),
    ("They do not mind. I interrupt.", [], false),
  ])
  func aNegatedPhrasingWantsANegation(_ text: String, _ quotations: [String], _ isDenied: Bool) {
    var bench = Workbench()
    let phrasing = whole(bench.term("interrupt"), isNegated: true)
    #expect(bench.quotations([phrasing], in: text) == quotations)
    #expect(bench.find([phrasing], in: text).isDenied == isDenied)
  }

  @Test(arguments: [
    ("Be polite.", 1, false), ("Do not be polite.", 0, true), ("You needn't be polite.", 0, true),
    ("It does not matter. Be polite.", 1, false), ("Don't be polite, or be polite to all.", 1, true),
  ])
  func aPlainPhrasingWantsNone(_ text: String, _ count: Int, _ isDenied: Bool) {
    var bench = Workbench()
    let phrasing = whole(bench.term("polite"))
    let found = bench.find([phrasing], in: text)
    #expect(found.matches.count == count)
    #expect(found.isDenied == isDenied)
  }

  @Test(arguments: [
    ("Deep roots.", false, 1), ("They have no deep roots.", true, 0), ("Its roots are not deep.", true, 0),
  ])
  func aPhraseIsDeniedWhereAnyOfItIs(_ text: String, _ isDenied: Bool, _ count: Int) {
    var bench = Workbench()
    let phrasing = whole(bench.term("deep"), bench.term("roots"))
    let found = bench.find([phrasing], in: text)
    #expect(found.isDenied == isDenied)
    #expect(found.matches.count == count)
  }

  @Test func aWidePhrasingTakesItsPartsFromTheWholeAnswer() {
    var bench = Workbench()
    let steps = whole(
      bench.term("listen"), bench.term("apologise"), bench.term("solve"), bench.term("thank"), threshold: 75,
      isWide: true)
    let text = "First I listen.\nNext I apologise. " + Self.filler + ". At the end I thank them."
    let found = bench.find([steps], in: text)
    #expect(found.matches.map { $0.coverage } == [750])
    #expect(found.matches.map { $0.core.count } == [3])
    #expect(bench.find([steps], in: "First I listen, then I thank them.").matches.isEmpty)
    #expect(bench.find([steps], in: "I listen and apologise and never thank them.").matches.isEmpty)
    #expect(bench.quotations([steps], in: "Listen. Apologise, solve. Bye.") == ["Listen. Apologise, solve"])
  }

  @Test func wordsOfTheQuestionEarnNothing() {
    var bench = Workbench()
    let single = whole(bench.term("cactus"))
    let phrase = whole(bench.term("desert"), bench.term("cactus"))
    let mixed = whole(bench.term("desert"), bench.term("roots"))
    bench.give("cactus desert plants")
    for text in ["A desert cactus.", "desert cactus", "Cacti grow in deserts."] {
      #expect(bench.find([single, phrase], in: text).matches.isEmpty)
    }
    #expect(bench.find([mixed], in: "It has desert roots.").matches.count == 1)
  }

  /// Part of a phrasing of which the question gives all but a word: "desert roots" of "long desert roots".
  @Test func mostlyTheQuestionsWordsAreThin() {
    var bench = Workbench()
    let phrase = whole(bench.term("long"), bench.term("desert"), bench.term("roots"), threshold: 60)
    bench.give("desert plants")
    let thin = { (text: String) in bench.find([phrase], in: text).matches.map { $0.isThin } }
    #expect(thin("It has desert roots.") == [true])
    #expect(thin("It has long roots.") == [false])
    #expect(thin("It has long desert roots.") == [false])
  }

  @Test func weakEvidenceIsHalfTheEvidenceAtMost() {
    var bench = Workbench()
    let weak = whole(bench.term("trust", isWeak: true))
    let both = whole(bench.term("build"), bench.term("trust", isWeak: true))
    for phrasing in [weak, both] {
      let found = bench.find([phrasing], in: "They build trust.")
      #expect(found.matches.count == 1)
      #expect(found.matches.allSatisfy { $0.coverage > 0 && $0.coverage <= 500 })
    }
  }

  @Test func matchesSayWhatTheyAreEvidenceOf() {
    var bench = Workbench()
    let phrasings = [whole(bench.term("deep roots", by: .accepted)), whole(bench.term("spines"))]
    let found = bench.find(phrasings, in: "Sharp spines and deep roots, and deep rooots too.")
    #expect(found.matches.map { $0.by } == [.accepted, .spelling, .exact])
    #expect(found.matches.allSatisfy { $0.requirement == 2 && $0.idea == 5 && $0.coverage == 1000 })
    #expect(found.matches.map { $0.core.count } == [2, 2, 1])
  }
}
