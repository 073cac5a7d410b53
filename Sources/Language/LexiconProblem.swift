/// What is wrong with an entry of a lexicon's text.
package struct LexiconProblem: Sendable {
  package enum Kind: Sendable, Equatable {
    /// A second head with a name that is taken.
    case headedTwice(String)
    case withoutExpressions(String)
    case unknownRole(String)
    /// A parent or an opposite that is no concept.
    case unknownName(String)
    /// `{class}` that is no concept.
    case unknownClass(String)
    /// A parent that is itself a kind of the concept.
    case kindOfItself(String)
    /// An expression that says the same as one before it in the concept.
    case saidTwice(String, as: String)
    /// An expression of two concepts that are opposites.
    case saidByOpposite(String, of: String)
    case gapAtEnd(String)
    case tooLong(String)
    case oddCharacter(String)
    case withoutWords(String)
    /// A word of an expression that is taken for a function word ("canned" for "can").
    case takenFor(String, word: String, key: String)
    /// An expression that is found in an everyday sentence.
    case loose(String, in: String)
  }

  package var kind: Kind
  package var concept: ConceptID
  package var text: Int
  /// Its place in the text, in bytes.
  package var offset: Int

  /// Whether the entry does not do what it was written for; else it may do more than that.
  package var isError: Bool {
    switch kind {
    case .unknownRole, .unknownName, .unknownClass, .kindOfItself, .gapAtEnd, .tooLong, .oddCharacter, .withoutWords,
      .withoutExpressions, .saidByOpposite:
      true
    case .headedTwice, .saidTwice, .takenFor, .loose: false
    }
  }
}
