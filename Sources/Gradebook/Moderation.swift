/// The marks that a person has given for an answer.
public struct PersonsMark: Hashable, Sendable {
  /// Whole marks, 0 or more; a rubric that was changed since may allow fewer.
  public var marks: Int
  /// What the person noted about it.
  public var note: String
  /// The answer that the person saw is another one than the answer that counts now.
  public var answerHasChanged: Bool
  /// The person saw another learner's answer in the same or nearly the same words.
  public var isFromGroup: Bool
  /// The label of that learner, where the words are nearly the same.
  public var alikeTo: String?
  /// The answer was listed as one of a sample, and not because it was referred.
  public var isOfSample: Bool

  public init(
    marks: Int, note: String, answerHasChanged: Bool = false, isFromGroup: Bool = false, alikeTo: String? = nil,
    isOfSample: Bool = false
  ) {
    self.marks = marks
    self.note = note
    self.answerHasChanged = answerHasChanged
    self.isFromGroup = isFromGroup
    self.alikeTo = alikeTo
    self.isOfSample = isOfSample
  }
}

/// One row that a person has filled in.
public struct ModerationRow: Hashable, Sendable {
  /// ``Gradebook/Learner/label``.
  public var learner: String
  /// Place of the question in the rubric.
  public var question: Int
  /// The digest of the answer that the person saw; empty where the row has none.
  public var answer: String
  /// What the program proposed at that time.
  public var proposed: Int?
  public var marks: Int
  public var note: String
  /// The row was listed as one of a sample, and not because it was referred.
  public var isOfSample: Bool
  /// The person decided for all answers with the same words.
  public var isForGroup: Bool
  /// The digests of answers in nearly the same words, for which the person decided as well.
  public var alike: [String]

  public init(
    learner: String, question: Int, answer: String, proposed: Int?, marks: Int, note: String, isOfSample: Bool = false,
    isForGroup: Bool = false, alike: [String] = []
  ) {
    self.learner = learner
    self.question = question
    self.answer = answer
    self.proposed = proposed
    self.marks = marks
    self.note = note
    self.isOfSample = isOfSample
    self.isForGroup = isForGroup
    self.alike = alike
  }
}

extension Gradebook {
  /// Puts persons' marks in the place of the program's; what fits no answer is kept in ``unused``.
  ///
  /// - Parameters:
  ///   - rows: at most one a learner and question; of several, the last counts.
  ///   - digest: what tells answers apart.
  public mutating func apply(_ rows: [ModerationRow], digest: ([UInt8]) -> String) {
    let places = Dictionary(learners.indices.map { (learners[$0].label.lowercased(), $0) }) { first, _ in first }
    for row in rows {
      guard let learner = places[row.learner.lowercased()], let score = learners[learner].scores[row.question] else {
        unused.append(row)
        continue
      }
      let text = answers[score.answer].text
      let hasChanged = !row.answer.isEmpty && row.answer != digest(text)
      learners[learner].scores[row.question]?.decided = PersonsMark(
        marks: row.marks, note: row.note, answerHasChanged: hasChanged, isOfSample: row.isOfSample)
    }
    for row in rows where row.isForGroup { applyToGroup(row, digest) }
    for row in rows where !row.alike.isEmpty { applyToAlike(row, digest) }
  }

  /// Decides the answers that the person saw beside this one, wherever nobody has decided them on their own.
  private mutating func applyToAlike(_ row: ModerationRow, _ digest: ([UInt8]) -> String) {
    guard let label = decidedLearner(of: row).map({ learners[$0].label }) else { return }
    for learner in learners.indices {
      guard let other = learners[learner].scores[row.question], other.decided == nil,
        row.alike.contains(digest(answers[other.answer].text))
      else { continue }
      learners[learner].scores[row.question]?.decided = PersonsMark(
        marks: row.marks, note: row.note, isFromGroup: true, alikeTo: label)
    }
  }

  /// The learner of the row, where the answer is still the one that the person saw.
  private func decidedLearner(of row: ModerationRow) -> Int? {
    learners.firstIndex {
      $0.label.lowercased() == row.learner.lowercased() && $0.scores[row.question]?.decided?.answerHasChanged == false
    }
  }

  /// Decides all answers to the same question in the same words that nobody has decided on their own.
  private mutating func applyToGroup(_ row: ModerationRow, _ digest: ([UInt8]) -> String) {
    guard let seen = decidedLearner(of: row), let score = learners[seen].scores[row.question] else { return }
    let words = AnswerGroups.words(answers[score.answer].text)
    for learner in learners.indices {
      guard let other = learners[learner].scores[row.question], other.decided == nil,
        AnswerGroups.words(answers[other.answer].text) == words
      else { continue }
      learners[learner].scores[row.question]?.decided = PersonsMark(
        marks: row.marks, note: row.note, isFromGroup: true)
    }
  }
}
