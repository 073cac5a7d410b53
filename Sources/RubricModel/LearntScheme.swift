public import Language

/// Weighted rules learnt from marked answers, by which the answers to a question get their marks.
///
/// The weights of all that an answer has are added up; the total tells the marks. Ten in a total multiply the odds of a
/// mark by e, so that the rules are a logistic regression in whole numbers that a person can read and change.
public struct LearntScheme: Sendable {
  /// Something that an answer has or has not.
  public struct Rule: Sendable {
    public enum Kind: UInt8, Sendable {
      /// A word in any of its forms, not denied; so the first word of phrases and links.
      case word
      /// Words one after the other.
      case phrase
      /// Words of one clause in this order, whatever stands between them.
      case link
      /// A concept of the lexicon in any of its wordings, not denied.
      case concept
    }

    public var kind: Kind
    /// Keys of its words, one or more; none of a concept.
    public var words: [StemID]
    /// What it adds to the total, once.
    public var weight: Int
    /// The rule as the rubric writes it.
    public var label: String
    /// Where the rubric text has it.
    public var span: ByteSpan
    /// The term that evidence found by it is shown as; of a concept, the one that it is found by.
    public var term: TermID

    public init(kind: Kind, words: [StemID], weight: Int, label: String, span: ByteSpan, term: TermID) {
      self.kind = kind
      self.words = words
      self.weight = weight
      self.label = label
      self.span = span
      self.term = term
    }
  }

  /// A marked answer that others are compared with.
  public struct Example: Sendable {
    /// Keys of its words other than ``isLittle(_:)``, each once, upwards.
    public var words: [StemID]
    /// Whether it has the marks; else it has none.
    public var isRight: Bool
    /// The term that evidence found by it is shown as.
    public var term: TermID

    public init(words: [StemID], isRight: Bool, term: TermID) {
      self.words = words
      self.isRight = isRight
      self.term = term
    }
  }

  /// The totals from which 1, 2, 3 … marks are earned, upwards.
  public var thresholds: [Int]
  /// What the question's marking points add where they are met in full; in proportion where they are not.
  public var coverage: Int
  /// What an answer of 30 words or more adds; in proportion for a shorter one.
  public var length: Int
  /// What each marking point adds where it is met in full, by its place in the question.
  public var points: [Int]
  public var rules: [Rule]
  /// What an answer adds that has the words of a right example, and of a wrong one; in proportion to how alike they are.
  public var likeRight = 0
  public var likeWrong = 0
  public var examples: [Example] = []
  /// The total is weighed with what is found of the points, instead of telling the marks by itself.
  public var isWeighed = false
  /// The heading of the rules, in bytes of the rubric text.
  public var span: ByteSpan

  public init(thresholds: [Int], coverage: Int, length: Int, points: [Int], rules: [Rule], span: ByteSpan) {
    self.thresholds = thresholds
    self.coverage = coverage
    self.length = length
    self.points = points
    self.rules = rules
    self.span = span
  }

  /// Whether a word is too little to tell answers apart: "the" is, "not" and "because" are not.
  @inlinable
  public static func isLittle(_ classes: WordClass) -> Bool {
    !classes.isDisjoint(with: [
      .determiner, .pronoun, .auxiliary, .conjunction, .preposition, .relative, .condition, .firstPerson,
    ]) && classes.isDisjoint(with: [.negator, .reason, .contrast, .quantity, .adverb])
  }

  /// How alike two sets of words are, thousandths: the cosine of the angle between them.
  public static func likeness(shared: Int, _ first: Int, _ second: Int) -> Int {
    if shared == 0 { return 0 }
    // Rounded by hand: the browser's module has no library of mathematics.
    return Int(Double(shared) * 1000 / (Double(first) * Double(second)).squareRoot() + 0.5)
  }

  /// What ten in a total multiply the odds by, as a natural logarithm of tenths: the scale of all weights.
  public static let scale = 10
  /// The weight from which one rule by itself makes an answer one to the question.
  public static let tellingWeight = 5
  /// Likewise the likeness to a right example, thousandths.
  public static let tellingLikeness = 500
  /// Words from which a longer answer adds nothing more.
  public static let fullLength = 30
}
