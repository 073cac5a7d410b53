/// What is measured of an answer for one of the ideas that a requirement asks for.
///
/// A requirement for three ideas is measured three times: for the best idea found, the next, and the third.
package struct CreditMeasures: Sendable {
  /// What the values measure, in their order; each in thousandths, 0…1000.
  package enum Measure: Int, CaseIterable, Sendable {
    /// Ideas that the point asks for, eight being many.
    case ideas
    /// The idea is found in full, and the rubric names it.
    case named
    /// The idea is found in full, and the lexicon brought it to an open list.
    case kindred
    /// Weak evidence of the idea.
    case hinted
    /// The largest share of the idea's key words in one sentence, where it is not found in full.
    case strength
    /// How much the key words of the idea tell that were found, where it is not found in full: rare ones more.
    case telling
    /// Words of the evidence of the idea, four being many.
    case specific
    /// The idea found meets the demand of the command word.
    case demandMet
    /// Words of substance in the sentence of the idea, ten being enough.
    case near
    /// Words of substance in the answer for each idea asked for up to this one, six being enough.
    case fresh
    /// The same for all ideas of the point, eighteen being enough.
    case freshLong
    /// Content words, empty ones too, for each idea of the point, twenty-four being enough.
    case length
    /// Different key words of the point that the answer holds.
    case coverage
    /// Content words that the question or the point gives away.
    case givenShare
    /// Content words that say nothing by themselves.
    case vagueShare
    /// Function words among all words: low in a list of key words.
    case functionShare
    /// Ideas denied, among those found or denied.
    case denied
    /// Ideas that the answer says of the wrong side, or the wrong way round, three being many.
    case opposed
    case misconception
    case rejected
    /// Content words inside a negation.
    case negatedShare
    /// Words without exception ("only", "never"), of obligation, that stand for the unnamed, of the particular, that dismiss.
    case absolute
    case obligation
    case indefinite
    case particular
    case dismissing
    case numbers
    /// Sentences that say something of the question's subject, five being many.
    case sentences
    /// The same for each idea of the question, two being many.
    case sentencesEach
    /// A reason, a result or a condition is tied to something.
    case link
    case judges
    case contrasts
    /// How far a reason, a consequence, an example or a judgement is there that the requirement asks for.
    case structure
    /// Ideas of the point's other requirements that were found.
    case others
    // What the point is like.
    /// Wordings that are known for the requirement's own ideas, in powers of two, 4,096 being many.
    case known
    /// Wordings that are known for ideas that the lexicon brings, likewise.
    case knownKindred
    case isOpen
    case isStructural
    case asksReasons
    case asksDescription
    case asksJudgement
    case asksList
    /// Ideas that the question asks for, eight being many.
    case asked
    /// The answer is to this question alone; else it is to all of the rubric, and some of it to this point.
    case alone
    /// The place of the idea among those asked for: 0 for the first.
    case place
    /// Marks of the point, five being many.
    case tariff
    /// The idea is found, weak evidence counting less.
    case hit
    /// Nothing of the idea is found.
    case miss
    /// Content words that bear on what the question asks: words of its own, or of an idea that it looks for.
    case bearing
    /// How far the content words that the question does not give away belong to its subject.
    case subject
    /// The idea is found in the rubric's own words, or a word of them is among those that were found.
    case ownWord
    /// How far the words do not stand in the order of English. See ``WordOrder``.
    case disorder
    /// The share of an idea's words that the answer holds, denied or not: of the rubric's own ideas the one that it holds most
    /// of, for the next place the next. See ``IdeaOverlap``.
    case overlap
    /// The largest share of them in one sentence.
    case together
    /// How much the words tell that were found.
    case overlapTelling
    /// Of what was found, the share that the answer denies and the rubric does not, or the other way round.
    case turned
  }

  /// The values in their order, as thousandths in 16 bits.
  typealias Eight = SIMD8<Int16>
  typealias Eights = InlineArray<7, Eight>
  private(set) var eights: Eights = .init(repeating: .zero)
  /// How much of the point's tariff hangs on this idea, beside the others.
  package var weight = 0

  package subscript(measure: Measure) -> Int {
    get { Int(eights[measure.rawValue / 8][measure.rawValue % 8]) }
    set { eights[measure.rawValue / 8][measure.rawValue % 8] = Int16(truncatingIfNeeded: min(1000, max(0, newValue))) }
  }
}
