internal import Language

/// A word of a phrase that may say something.
struct PhraseContent {
  var word: SyntaxWord
  /// Its place in the phrase.
  var place: Int
  var stem: StemID
  var isGeneric: Bool
  var isGiven: Bool
  var polarity = Polarity.plain
  /// The way it says that the others go.
  var direction: ChangeWords.Direction?
  /// A noun of a measure beside such a word: "the *number* of complaints".
  var isMeasure = false
  /// What else it may be called, where it is the unit of a number.
  var unit: UnitNames.Unit?

  /// Weighs little: it says nothing by itself, the question has it, or it is only set against what is meant.
  var isLight: Bool { unit.map { !$0.isWeighty } ?? false || isGeneric || isGiven || isMeasure || polarity == .aside }

  /// Says something by itself.
  var tells: Bool { !isLight && word.classes.isDisjoint(with: .function) }

  enum Polarity {
    case plain
    /// What the rubric denies: "does not *work*", "no longer *fits*".
    case negated
    /// What it only sets something against: "treats symptoms, not the *cause*", "calmly, without *shouting*".
    case aside
  }
}

/// Words that weigh otherwise than the rest of a phrase.
enum PhraseWords {
  /// Words that qualify without naming anything: "key benefits", "appropriate methods", "show empathy".
  private static let genericText: StaticString = """
    key main good clear clearly appropriate suitable correct correctly relevant specific accurate accurately effective
    positive common proper properly systematic important different various certain own use using show showing being having
    have make making do doing get getting give giving take taking very basic general overall type types kind
    become becomes becoming became feel feels feeling put puts putting seem seems suggest suggests possible enough
    kinds form forms way ways thing things e.g. example correct any other named name workable orderly right real
    """

  /// Who or what an idea is said of, which an answer may leave out or call "they" or "it": "*customers* do not return".
  private static let agentsText: StaticString = """
    customer customers client clients guest guests patient patients visitor visitors shopper shoppers user users person people
    staff employee employees worker workers colleague colleagues business businesses company companies firm firms organisation
    organisations product products item items pupil pupils student students learner learners child children
    """

  /// Nouns of what an adjective beside them measures by itself: "short *duration*", "large *size*".
  private static let attributesText: StaticString = """
    duration length size shape colour temperature speed weight height width depth age
    """

  static let generic = split(genericText)
  static let agents = split(agentsText)
  static let attributes = split(attributesText)

  private static func split(_ text: StaticString) -> [[UInt8]] {
    text.bytes.split { $0 == 0x20 || $0 == 0x0A }.map { [UInt8]($0) }
  }
}
