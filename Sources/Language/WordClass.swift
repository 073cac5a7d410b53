/// What kinds of word a function word can be. Content words have none of these.
public struct WordClass: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let determiner = WordClass(rawValue: 1 << 0)
  public static let pronoun = WordClass(rawValue: 1 << 1)
  public static let preposition = WordClass(rawValue: 1 << 2)
  public static let auxiliary = WordClass(rawValue: 1 << 3)
  public static let conjunction = WordClass(rawValue: 1 << 4)
  public static let adverb = WordClass(rawValue: 1 << 5)
  /// "not", "never", "no", "without", "nobody".
  public static let negator = WordClass(rawValue: 1 << 6)
  /// Answers "why": "because", "since", "due to".
  public static let reason = WordClass(rawValue: 1 << 7)
  /// Answers "what follows": "so", "therefore", "leads", "means".
  public static let result = WordClass(rawValue: 1 << 8)
  /// "if", "when", "unless".
  public static let condition = WordClass(rawValue: 1 << 9)
  /// "but", "whereas", "however".
  public static let contrast = WordClass(rawValue: 1 << 10)
  /// "then", "after", "first".
  public static let sequence = WordClass(rawValue: 1 << 11)
  /// "example", "such as", "like".
  public static let example = WordClass(rawValue: 1 << 12)
  /// "which", "who", "that", "what".
  public static let relative = WordClass(rawValue: 1 << 13)
  /// "I", "we", "my": the learner's own experience.
  public static let firstPerson = WordClass(rawValue: 1 << 14)
  /// A very common verb, which shows that a clause is one.
  public static let commonVerb = WordClass(rawValue: 1 << 15)
  /// A number word or a quantity.
  public static let quantity = WordClass(rawValue: 1 << 16)
  /// A word of the command "for", "to", "in order to": purpose.
  public static let purpose = WordClass(rawValue: 1 << 17)
  /// Judges: "overall", "better", "worth", "depends".
  public static let judgement = WordClass(rawValue: 1 << 18)

  /// Words that may stand inside an expression without changing it.
  public static let little: WordClass = [.determiner, .pronoun, .preposition, .auxiliary, .adverb]
  /// Words that carry no content of their own.
  public static let function: WordClass = [
    .determiner, .pronoun, .preposition, .auxiliary, .conjunction, .adverb, .negator, .reason, .result, .condition,
    .contrast, .sequence, .relative, .quantity,
  ]
}
