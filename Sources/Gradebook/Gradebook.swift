public import Marking
public import RubricModel

/// A class's marks: who answered what, what the program proposes for it, and what a person has decided instead.
///
/// Made by a ``GradebookBuilder``. Memory grows with the class: the answers are kept, because pages quote them.
public struct Gradebook: Sendable {
  /// One learner's marks.
  public struct Learner: Sendable {
    public var identity: LearnerIdentity
    /// The learner's name, with an identifier where several bear it; no two learners have the same.
    public var label: String
    /// By the question's place in the rubric; nil where there is no answer.
    public var scores: [Score?]
    /// Questions that were answered more than once, by their places; the latest answer counts.
    public var repeated: [Int] = []
  }

  /// The marks of one answer for one question.
  public struct Score: Hashable, Sendable {
    /// Place of the answer in ``Gradebook/answers``.
    public var answer: Int
    /// What the program proposes, 0 or more.
    public var proposed: Int
    /// Full marks of the question.
    public var max: Int
    /// What a person has decided; it stands whatever the program proposes.
    public var decided: PersonsMark?

    /// The marks that count.
    public var marks: Int { decided?.marks ?? proposed }
  }

  /// One answer as it was marked.
  public struct Answer: Sendable {
    /// Place of the learner.
    public var learner: Int
    /// The bytes that were marked.
    public var text: [UInt8]
    public var result: AnswerResult
    /// A later answer of the same learner counts instead, for every question that this one answers.
    public var isSuperseded = false
  }

  public let rubric: Rubric
  /// In the order of the input.
  public internal(set) var learners: [Learner] = []
  /// In the order of the input.
  public internal(set) var answers: [Answer] = []
  /// Places of the questions that anybody answered, rising: the paper that the class sat.
  public internal(set) var questions: [Int] = []
  /// Persons' marks that fit nothing in the input, as they were given.
  public internal(set) var unused: [ModerationRow] = []

  init(rubric: Rubric) {
    self.rubric = rubric
  }

  /// Full marks of the paper that the class sat.
  public var max: Int { questions.reduce(0) { $0 + rubric.questions[$1].max } }

  /// A learner's marks for the whole paper; what was not answered earns none.
  public func total(_ learner: Int) -> Int {
    learners[learner].scores.reduce(0) { $0 + ($1?.marks ?? 0) }
  }

  /// All totals, in the order of the learners.
  public var totals: [Int] { learners.indices.map(total) }

  /// What the program decided about one point in the answer that counts for a question.
  public func point(_ learner: Int, question: Int, point: Int) -> PointResult? {
    guard let score = learners[learner].scores[question] else { return nil }
    return answers[score.answer].result.points.first { $0.question == question && $0.point == point }
  }

  /// What is odd about the answer that a score is for, or asks for a person's eye: "refer", "keyword-list", "changed".
  public func flags(_ score: Score) -> [String] {
    let result = answers[score.answer].result
    var flags: [String] = []
    if result.refer, score.decided == nil { flags.append("refer") }
    for (flag, name) in AnswerFlags.names where result.flags.contains(flag) { flags.append("\(name)") }
    if let decided = score.decided {
      flags.append("moderated")
      if decided.answerHasChanged { flags.append("answer-changed") }
      if decided.marks > score.max { flags.append("above-full-marks") }
    }
    return flags
  }
}
