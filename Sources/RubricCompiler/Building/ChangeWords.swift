internal import Language
internal import RubricModel

/// Words of a rubric that say which way something goes, and what learners say instead: "improves morale" is also "morale goes
/// up", and "prevents accidents" is "fewer accidents".
struct ChangeWords {
  enum Direction {
    case up
    case down
    /// Down, of things that are better not there: "reduces accidents".
    case fewer
    /// Keeps something from being at all.
    case away
  }

  private static let lists: [(Direction, StaticString)] = [
    (
      .up,
      """
      more greater higher increase increases increased increasing raise raises raised raising boost boosts boosted boosting
      improve improves improved improving improvement improvements enhance enhances enhanced enhancing rise rises rising rose
      grow grows growing growth maximise maximises maximised maximising
      """
    ),
    (
      .down,
      """
      less lower decrease decreases decreased decreasing lowers lowered lowering falls falling drops declines declining
      """
    ),
    (
      .fewer,
      """
      fewer reduce reduces reduced reducing reduction reductions lessen lessens lessened lessening minimise minimises
      minimised minimising cuts cutting
      """
    ),
    (
      .away,
      """
      prevent prevents prevented preventing prevention avoid avoids avoided avoiding avoidance stops stopped stopping eliminate
      eliminates eliminated eliminating
      """
    ),
  ]

  /// Nouns of a measure: "reduces the risk of accidents" speaks of accidents.
  private static let measureText: StaticString = """
    amount amounts number numbers level levels rate rates risk risks chance chances likelihood possibility incidence quantity
    """

  /// What the lexicon has for each way to go.
  private static let names: [(Direction, [StaticString])] = [
    (.up, ["more", "increase", "increasing", "better", "improve", "go up"]),
    (.down, ["less", "decrease", "decreasing", "smaller amount", "go down", "not enough"]),
    (.fewer, ["less", "decrease", "decreasing", "smaller amount", "go down", "stop", "prevent"]),
    (.away, ["stop", "prevent", "less", "decrease", "decreasing", "go down"]),
  ]

  private static let words: [(Direction, [[UInt8]])] = lists.map { ($0.0, split($0.1)) }
  private static let measures: [[UInt8]] = split(measureText)

  private static func split(_ text: StaticString) -> [[UInt8]] {
    text.bytes.split { $0 == 0x20 || $0 == 0x0A }.map { [UInt8]($0) }
  }

  /// The way that a word says something goes; nil for any other word.
  static func direction(of word: SyntaxWord) -> Direction? {
    words.first { $0.1.contains(word.folded) }?.0
  }

  /// Whether a little word or a link says which way: "reduces friction" is not "friction", nor "few friends" "friends".
  static func bears(_ word: SyntaxWord) -> Bool { direction(of: word) != nil || word.is("few") || word.is("stop") }

  static func isMeasure(_ word: SyntaxWord) -> Bool { measures.contains(word.folded) }

  /// The term of what says that something goes this way; nil where the lexicon has nothing of the kind.
  static func term(_ direction: Direction, _ terms: inout TermTable) -> TermID? {
    guard let own = names.first(where: { $0.0 == direction })?.1 else { return nil }
    let concepts = own.compactMap { terms.lexicon.concept(named: [UInt8]($0.bytes)) }
    guard let first = own.first, !concepts.isEmpty else { return nil }
    return terms.term(anyOf: concepts, label: String(decoding: first.bytes, as: UTF8.self))
  }
}
