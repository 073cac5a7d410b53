import Language
import Marking
import RubricCompiler
import RubricModel
import Testing

/// Marks do not hang on how much of the lexicon is read beside what a rubric is about.
@Suite struct LazyLexiconMarkingTests {
  private static let whole = Lexicon.shared.readingAll()

  private static let text = """
    ## Question 1

    State two reasons why a shop puts sale items near the tills.

    ### Marking points

    - impulse purchases
    - draws attention to promotions

    ## Question 2

    Explain why a parachutist falls at a steady speed.

    ### Marking points

    - air resistance balances weight (1) so the resultant force is zero (1)
    """

  private static let answers = [
    "people buy on impulse when they wait, and they notice the offers",
    "the drag equals the weight so no overall force",
    "customers like shops", "gravity pulls him down fast", "they are more liekly to grab somthing while queueing",
  ]

  @Test func theSameMarksWhicheverWay() {
    let lazy = RubricCompiler.compile([UInt8](Self.text.utf8)).rubric
    let whole = RubricCompiler.compile([UInt8](Self.text.utf8), lexicon: Self.whole).rubric
    #expect(lazy.questions.map { $0.subjects } == whole.questions.map { $0.subjects })
    #expect(lazy.terms.map { $0.label } == whole.terms.map { $0.label })
    #expect(lazy.lexicon.patterns.patterns.count < whole.lexicon.patterns.patterns.count / 2)
    var markers = [Engine(lazy).makeMarker(), Engine(whole).makeMarker()]
    for answer in Self.answers {
      let results = markers.indices.map { markers[$0].mark([UInt8](answer.utf8), question: nil) }
      #expect(results[0].marks == results[1].marks)
      #expect(results[0].points.map { $0.decision } == results[1].points.map { $0.decision })
      #expect(
        results[0].points.map { $0.evidence.map { $0.span } } == results[1].points.map { $0.evidence.map { $0.span } })
    }
  }
}
