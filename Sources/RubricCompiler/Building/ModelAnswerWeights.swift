/// How much a word of a model answer weighs when nothing else says what earns the marks, percent.
///
/// Set by hand, in round numbers. Fitting them by logistic regression, cross-validated by question, gained nothing on
/// top (Benchmarks/README.md has the table and the command).
enum ModelAnswerWeights {
  /// A content word that the question does not give away.
  static let own = 100
  /// A content word of what the question asks, its last two sentences: hardly the learner's own.
  static let asked = 20
  /// A content word of what stands before that, such as the description of an experiment or a passage to read.
  static let told = 67
  /// Sentences at the end of a question that say what it asks.
  static let askingSentences = 2

  /// A preposition, a conjunction, an adverb or a negating word; other words without content weigh nothing.
  static let function = 20
  /// What a word weighs in brackets, percent of what it weighs otherwise: "(a lot of)" may be left out.
  static let bracket = 60
  /// What a very common verb ("make", "put", "go") weighs, percent of what another word does.
  static let commonVerb = 74
}
