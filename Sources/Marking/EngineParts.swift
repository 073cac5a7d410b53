internal import Language
internal import RubricModel

/// What an ``Engine`` is made of, shared by all its markers.
final class EngineParts: Sendable {
  let rubric: Rubric
  /// What is switched off.
  let without: Mechanisms
  /// Flags of mechanisms that are switched off.
  let ignoredFlags: AnswerFlags
  /// Nil where each marker is to make its own.
  let index: TermIndex?
  /// Whether each word of the vocabulary says nothing by itself, by its number.
  let isEmptyWord: RowStore<Bool>
  /// How each word of the vocabulary sounds, by its number.
  let styles: RowStore<WordStyle>
  /// The group of each word of the vocabulary that tells where it may stand.
  let order: WordOrder
  /// What tells the points of the rubric apart.
  let topics: PointTopics
  /// How far words belong to what each question is about.
  let vocabulary: SubjectVocabulary
  let claimWords: ClaimWords
  let plan: IdeaPlan
  let questions: [PreparedQuestion]

  init(_ rubric: Rubric, without: Mechanisms, indexesLater: Bool) {
    var rubric = rubric
    rubric.leaveOut(without)
    self.without = without
    ignoredFlags = AnswerFlags(of: without)
    claimWords = ClaimWords(addingTo: &rubric.vocabulary)
    var topics = PointTopics(of: &rubric)
    var styles = WordStyles.add(to: &rubric.vocabulary)
    order = WordOrder(addingTo: &rubric.vocabulary, isRead: !without.contains(.order))
    styles += repeatElement([], count: rubric.vocabulary.count + 1 - styles.count)
    self.styles = RowStore(without.contains(.styles) ? styles.map { _ in [] } : styles)
    self.rubric = rubric
    index = indexesLater ? nil : Self.makeIndex(of: rubric, without: without)
    let claims = PointClaims.all(of: rubric, claimWords, without: without)
    let knowledge = RubricKnowledge(rubric: rubric, lexicon: rubric.lexicon, withWeak: !without.contains(.weak))
    topics.read(rubric, rarity: knowledge.rarity)
    self.topics = topics
    vocabulary = SubjectVocabulary(of: rubric)
    var isEmptyWord = [Bool](repeating: false, count: styles.count)
    if !without.contains(.styles) {
      for stem in EmptyWords.stems(in: rubric.vocabulary) { isEmptyWord[Int(stem.rawValue)] = true }
    }
    self.isEmptyWord = RowStore(isEmptyWord)
    var builder = IdeaPlan.Builder(rarity: knowledge.rarity)
    var questions: [PreparedQuestion] = []
    for (number, question) in rubric.questions.enumerated() {
      questions.append(
        PreparedQuestion(
          question, knowledge: knowledge.wordings[number], claims: claims[number],
          bearing: topics.bearing(onQuestion: number, points: question.points.count),
          passage: Passage(of: question, rubric.vocabulary), &builder))
    }
    self.questions = questions
    plan = builder.finish(terms: rubric.terms.count)
  }

  /// The terms of the rubric, arranged for marking.
  func makeIndex() -> TermIndex { Self.makeIndex(of: rubric, without: without) }

  private static func makeIndex(of rubric: Rubric, without: Mechanisms) -> TermIndex {
    TermIndex(rubric: rubric, lexicon: rubric.lexicon, withWeak: !without.contains(.weak))
  }
}
