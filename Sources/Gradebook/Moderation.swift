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
    applyToGroups(rows.filter { $0.isForGroup || !$0.alike.isEmpty }, places, digest)
  }

  /// Decides what nobody has decided on their own: first the answers in the same words as one that a person decided, then
  /// those that the person saw beside one.
  private mutating func applyToGroups(
    _ rows: [ModerationRow], _ places: [String: Int], _ digest: ([UInt8]) -> String
  ) {
    for question in Set(rows.map(\.question)) {
      let own = rows.filter { $0.question == question }
      let undecided = learners.indices.filter { learners[$0].scores[question].map { $0.decided == nil } == true }
      let texts = undecided.map { learners[$0].scores[question].map { answers[$0.answer].text } ?? [] }
      let byWords = Dictionary(grouping: undecided.indices) { AnswerGroups.words(texts[$0]) }
      let byDigest =
        own.contains { !$0.alike.isEmpty } ? Dictionary(grouping: undecided.indices) { digest(texts[$0]) } : [:]
      let seen = own.compactMap { row in decidedLearner(of: row, places).map { (row: row, learner: $0) } }
      for (row, learner) in seen where row.isForGroup {
        guard let score = learners[learner].scores[question] else { continue }
        decide(
          byWords[AnswerGroups.words(answers[score.answer].text)]?.map { undecided[$0] } ?? [], by: row, alikeTo: nil)
      }
      for (row, learner) in seen {
        let near = row.alike.flatMap { byDigest[$0] ?? [] }.map { undecided[$0] }
        decide(near, by: row, alikeTo: learners[learner].label)
      }
    }
  }

  private mutating func decide(_ group: [Int], by row: ModerationRow, alikeTo label: String?) {
    for learner in group where learners[learner].scores[row.question]?.decided == nil {
      learners[learner].scores[row.question]?.decided = PersonsMark(
        marks: row.marks, note: row.note, isFromGroup: true, alikeTo: label)
    }
  }

  /// The learner of the row, where the answer is still the one that the person saw.
  private func decidedLearner(of row: ModerationRow, _ places: [String: Int]) -> Int? {
    places[row.learner.lowercased()].flatMap {
      learners[$0].scores[row.question]?.decided?.answerHasChanged == false ? $0 : nil
    }
  }
}
