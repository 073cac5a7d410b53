/// What kinds of word a function word can be. Content words have none of these.
public struct WordClass: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  @inlinable public static var determiner: WordClass { WordClass(rawValue: 1 << 0) }
  @inlinable public static var pronoun: WordClass { WordClass(rawValue: 1 << 1) }
  @inlinable public static var preposition: WordClass { WordClass(rawValue: 1 << 2) }
  @inlinable public static var auxiliary: WordClass { WordClass(rawValue: 1 << 3) }
  @inlinable public static var conjunction: WordClass { WordClass(rawValue: 1 << 4) }
  @inlinable public static var adverb: WordClass { WordClass(rawValue: 1 << 5) }
  /// "not", "never", "no", "without", "nobody".
  @inlinable public static var negator: WordClass { WordClass(rawValue: 1 << 6) }
  /// Answers "why": "because", "since", "due to".
  @inlinable public static var reason: WordClass { WordClass(rawValue: 1 << 7) }
  /// Answers "what follows": "so", "therefore", "leads", "means".
  @inlinable public static var result: WordClass { WordClass(rawValue: 1 << 8) }
  /// "if", "when", "unless".
  @inlinable public static var condition: WordClass { WordClass(rawValue: 1 << 9) }
  /// "but", "whereas", "however".
  @inlinable public static var contrast: WordClass { WordClass(rawValue: 1 << 10) }
  /// "then", "after", "first".
  @inlinable public static var sequence: WordClass { WordClass(rawValue: 1 << 11) }
  /// "example", "such as", "like".
  @inlinable public static var example: WordClass { WordClass(rawValue: 1 << 12) }
  /// "which", "who", "that", "what".
  @inlinable public static var relative: WordClass { WordClass(rawValue: 1 << 13) }
  /// "I", "we", "my": the learner's own experience.
  @inlinable public static var firstPerson: WordClass { WordClass(rawValue: 1 << 14) }
  /// A very common verb, which shows that a clause is one.
  @inlinable public static var commonVerb: WordClass { WordClass(rawValue: 1 << 15) }
  /// A number word or a quantity.
  @inlinable public static var quantity: WordClass { WordClass(rawValue: 1 << 16) }
  /// A word of the command "for", "to", "in order to": purpose.
  @inlinable public static var purpose: WordClass { WordClass(rawValue: 1 << 17) }
  /// Judges: "overall", "better", "worth", "depends".
  @inlinable public static var judgement: WordClass { WordClass(rawValue: 1 << 18) }

  /// Words that may stand inside an expression without changing it.
  @inlinable public static var little: WordClass { [.determiner, .pronoun, .preposition, .auxiliary, .adverb] }
  /// Words that carry no content of their own.
  @inlinable public static var function: WordClass {
    [
      .determiner, .pronoun, .preposition, .auxiliary, .conjunction, .adverb, .negator, .reason, .result, .condition,
      .contrast, .sequence, .relative, .quantity,
    ]
  }
}
