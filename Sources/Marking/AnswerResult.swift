public import Language
public import RubricModel

/// The marks of one answer, with their evidence.
public struct AnswerResult: Sendable {
  /// Places of the marked questions in ``Rubric/questions``: one, or all when the row names no question.
  public var questions: Range<Int>
  /// Whole marks earned.
  public var marks: Int
  /// Full marks.
  public var max: Int
  /// Finer than the marks, thousandths of full marks, 0…1000.
  public var score: Int
  /// A person should look at this answer.
  public var refer: Bool
  public var flags: AnswerFlags
  public var points: [PointResult]
  public var misconceptions: [FoundMisconception]

  public init(
    questions: Range<Int>, marks: Int, max: Int, score: Int, refer: Bool, flags: AnswerFlags, points: [PointResult],
    misconceptions: [FoundMisconception]
  ) {
    self.questions = questions
    self.marks = marks
    self.max = max
    self.score = score
    self.refer = refer
    self.flags = flags
    self.points = points
    self.misconceptions = misconceptions
  }
}

/// What is odd about an answer as a whole.
public struct AnswerFlags: OptionSet, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Key terms strung together without sentences.
  public static let keywordList = AnswerFlags(rawValue: 1 << 0)
  /// Little else than the words of the question.
  public static let echoesQuestion = AnswerFlags(rawValue: 1 << 1)
  /// No recognisable English.
  public static let gibberish = AnswerFlags(rawValue: 1 << 2)
  /// Nothing that any point of the question looks for, nor its topic.
  public static let offTopic = AnswerFlags(rawValue: 1 << 3)
  /// Denies what the point asks for, or holds a misconception.
  public static let contradiction = AnswerFlags(rawValue: 1 << 4)
  /// Longer than the program reads closely.
  public static let tooLong = AnswerFlags(rawValue: 1 << 5)
  /// No words.
  public static let blank = AnswerFlags(rawValue: 1 << 6)

  /// The contract's words, in the order in which they are written.
  public static let names: [(flag: AnswerFlags, name: StaticString)] = [
    (.keywordList, "keyword-list"), (.echoesQuestion, "echoes-question"), (.gibberish, "gibberish"),
    (.offTopic, "off-topic"), (.contradiction, "contradiction"), (.tooLong, "too-long"), (.blank, "blank"),
  ]
}

/// The decision on one marking point.
public struct PointResult: Sendable {
  /// Place of the question in the rubric and of the point in the question.
  public var question: Int
  public var point: Int
  public var decision: Decision
  public var marks: Int
  public var max: Int
  /// Estimated probability that a human marker decides alike, percent, 0…100.
  public var confidence: Int
  /// Thousandths of the tariff, 0…1000: finer than the marks.
  public var score: Int
  public var command: CommandResult
  public var evidence: [Evidence]
  public var reason: Reason
  public var advice: Advice
  /// It earns something, though hardly a word of the answer bears on the question: a person should look.
  public var isRemote: Bool

  public init(
    question: Int, point: Int, decision: Decision, marks: Int, max: Int, confidence: Int, score: Int,
    command: CommandResult, evidence: [Evidence], reason: Reason, advice: Advice, isRemote: Bool = false
  ) {
    self.question = question
    self.point = point
    self.decision = decision
    self.marks = marks
    self.max = max
    self.confidence = confidence
    self.score = score
    self.command = command
    self.evidence = evidence
    self.reason = reason
    self.advice = advice
    self.isRemote = isRemote
  }
}

/// What a marker decides about a point.
public enum Decision: UInt8, Sendable {
  /// Nothing creditable.
  case not
  /// Some credit.
  case partial
  /// Full tariff.
  case met

  /// The contract's word.
  public var name: StaticString {
    switch self {
    case .not: "not"
    case .partial: "partial"
    case .met: "met"
    }
  }
}

/// How the answer meets the command word.
public struct CommandResult: Hashable, Sendable {
  public var word: CommandWord
  public var met: Bool
  public var finding: Finding

  /// What was found of the demand; its wording stands apart.
  public enum Finding: UInt8, Sendable {
    case namingIsEnough, noContent
    case reasonGiven, reasonMissing
    case described, onlyNamed
    case bothSides, oneSide
    case judged, judgementMissing
    /// Rules learnt from marked answers gave the marks, whatever was found of the demand.
    case byMarkedAnswers
  }

  public init(word: CommandWord, met: Bool, finding: Finding) {
    self.word = word
    self.met = met
    self.finding = finding
  }
}

/// A quotation that earned credit.
public struct Evidence: Sendable {
  /// UTF-8 bytes of the answer; rendered as Unicode scalars.
  public var span: ByteSpan
  /// The idea it shows: requirement and idea of the point; ``noIdea`` where learnt rules found it.
  public var requirement: Int
  public var idea: Int
  public var by: MatchKind
  /// The word of a model answer or the learnt rule that it stands for; nil where it shows the whole idea.
  public var term: TermID?
  /// Only weak evidence of the idea, or part of a wording of it.
  public var isHint: Bool

  /// In the place of an idea: the point has none that this shows.
  public static let noIdea = -1

  public init(
    span: ByteSpan, requirement: Int, idea: Int, by: MatchKind, term: TermID? = nil, isHint: Bool = false
  ) {
    self.span = span
    self.requirement = requirement
    self.idea = idea
    self.by = by
    self.term = term
    self.isHint = isHint
  }
}

/// A misconception and where the answer shows it.
public struct FoundMisconception: Sendable {
  /// Place of the question in the rubric and of the misconception in the question.
  public var question: Int
  public var misconception: Int
  public var span: ByteSpan

  public init(question: Int, misconception: Int, span: ByteSpan) {
    self.question = question
    self.misconception = misconception
    self.span = span
  }
}
