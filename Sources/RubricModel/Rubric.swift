public import Language

/// A compiled mark scheme: what the compiler understood, ready for marking. Values only, no logic.
public struct Rubric: Sendable {
  /// The title as the text gives it; empty when it gives none.
  public var title: String
  public var questions: [Question]
  /// The boundaries of its grades, in the order of the text; empty where it states none.
  public var grades: [GradeBoundary] = []
  /// What awarding bodies disagree on, as the rubric settles it.
  public var board = BoardProfile.generic
  /// Every term that any rule looks for, each once; ``TermID`` indexes this array.
  public var terms: [Term]
  /// Word patterns of the rubric's own text; lexicon concepts bring their own.
  public var patterns: PatternStore
  /// The lexicon's words and the rubric's own.
  public var vocabulary: Vocabulary
  /// The concepts that its terms name, with the expressions of the subjects it is about.
  public var lexicon: Lexicon

  public init(
    title: String, questions: [Question], terms: [Term], patterns: PatternStore, vocabulary: Vocabulary,
    lexicon: Lexicon = .empty
  ) {
    self.title = title
    self.questions = questions
    self.terms = terms
    self.patterns = patterns
    self.vocabulary = vocabulary
    self.lexicon = lexicon
  }
}

/// One question of the paper, with all that is marked in its answers.
public struct Question: Sendable {
  /// Any word, unique in the rubric: "1", "food-2".
  public var id: String
  /// The question as the learner sees it; empty when the text gives none.
  public var text: String
  /// The heading, in bytes of the rubric text.
  public var span: ByteSpan
  /// Full marks of the question.
  public var max: Int
  public var points: [MarkingPoint]
  public var misconceptions: [Misconception]
  /// Model answers as written, for feedback; their rules are ideas of the points.
  public var modelAnswers: [String]
  /// Keys that the question gives away: they earn nothing by themselves.
  public var given: [StemID]
  /// Subjects of the lexicon whose concepts its rules know, the likeliest first.
  public var subjects: [String] = []
  /// Rules learnt from marked answers, which then tell the marks; nil where there are none.
  public var learnt: LearntScheme?
  public init(
    id: String, text: String, span: ByteSpan, max: Int, points: [MarkingPoint], misconceptions: [Misconception],
    modelAnswers: [String], given: [StemID]
  ) {
    self.id = id
    self.text = text
    self.span = span
    self.max = max
    self.points = points
    self.misconceptions = misconceptions
    self.modelAnswers = modelAnswers
    self.given = given
  }
}

/// One marking point: what earns its marks.
public struct MarkingPoint: Sendable {
  /// Question id and place in the question: "1.1".
  public var id: String
  /// The point as its author wrote it, on one line.
  public var text: String
  /// The point, in bytes of the rubric text.
  public var span: ByteSpan
  /// Marks it is worth, 1 or more.
  public var tariff: Int
  /// Where the tariff comes from.
  public var tariffSource: TariffSource
  /// "Award credit for", in bytes of the rubric text; nil where the point has no lead-in.
  public var leadIn: ByteSpan?
  /// The command words in the order of the text; the first is the main one.
  public var commands: [CommandUse]
  /// All that the point asks for; together they make its tariff.
  public var requirements: [Requirement]
  /// Content that never earns this point's marks, and takes them from the clause it stands in.
  public var rejects: [Idea]
  /// Content that neither earns nor costs.
  public var ignored: [Idea]
  /// What keeps the marks below the tariff, as the guidance of the point says.
  public var limits: [Limit]
  /// Content without which the point earns nothing; all of it must be there.
  public var musts: [Idea]
  /// A person must look at every answer: the point has a slot for "any other valid answer".
  public var acceptsOther: Bool
  /// Keys that earn nothing by themselves: those of the question, and those with which the point says what it asks for.
  public var given: [StemID]
  /// Levels of response by which the answer is marked as a whole; the requirement then holds the indicative content.
  public var levels: LevelScheme?

  public enum TariffSource: UInt8, Sendable {
    case stated, quantity, question, standard
  }

  public init(
    id: String, text: String, span: ByteSpan, tariff: Int, tariffSource: TariffSource, leadIn: ByteSpan?,
    commands: [CommandUse], requirements: [Requirement], rejects: [Idea], ignored: [Idea], limits: [Limit] = [],
    musts: [Idea] = [], acceptsOther: Bool, given: [StemID], levels: LevelScheme? = nil
  ) {
    self.id = id
    self.text = text
    self.span = span
    self.tariff = tariff
    self.tariffSource = tariffSource
    self.leadIn = leadIn
    self.commands = commands
    self.requirements = requirements
    self.rejects = rejects
    self.ignored = ignored
    self.limits = limits
    self.musts = musts
    self.acceptsOther = acceptsOther
    self.given = given
    self.levels = levels
  }
}

/// "Max 2 if only strengths are given", "any mention of ions limits the answer to 1 mark".
public struct Limit: Sendable {
  /// Most marks of the point where the condition holds, 0 or more.
  public var marks: Int
  public var condition: Condition
  /// The guidance as its author words it.
  public var label: String
  /// The guidance, in bytes of the rubric text.
  public var span: ByteSpan

  public enum Condition: Sendable {
    /// One of these requirements of the point, by their places, has no evidence.
    case without([Int])
    /// The answer says this.
    case with(Idea)
  }

  public init(marks: Int, condition: Condition, label: String, span: ByteSpan) {
    self.marks = marks
    self.condition = condition
    self.label = label
    self.span = span
  }
}

/// A command word where the rubric uses it.
public struct CommandUse: Sendable {
  public var word: CommandWord
  /// The words that say it ("accurately identifying"), in bytes of the rubric text.
  public var span: ByteSpan
  /// Percent of an idea's credit that hangs on meeting the demand: what naming alone does not earn.
  public var weight: Int

  public init(word: CommandWord, span: ByteSpan, weight: Int) {
    self.word = word
    self.span = span
    self.weight = weight
  }
}

/// One thing a marking point asks for.
public struct Requirement: Sendable {
  public var kind: Kind
  /// What it asks for, in the words of the point: "factors that can impact customer service".
  public var label: String
  /// Where the point asks for it, in bytes of the rubric text.
  public var span: ByteSpan
  /// The demand each of its ideas must meet.
  public var command: CommandWord
  /// Distinct ideas needed for full credit, 1 or more.
  public var quantity: Int
  /// The text states the quantity; else it is inferred from a plural or a list.
  public var quantityIsStated: Bool
  /// Share of the point's tariff, in marks of the tariff, or, where they do not add up to it, in parts of it.
  public var weight: Int
  /// The ideas that earn it; for structural kinds, the ideas the structure must join (empty: the point's other ideas).
  public var ideas: [Idea]
  /// Whether other ideas of the same kind would earn credit too ("such as"), or just these ("including both").
  public var isOpen: Bool
  /// The ideas must come in the order of the rubric ("in the correct order").
  public var isOrdered: Bool
  /// Place of the requirement of the same point without which this one earns nothing ("second mark only if …", "dep").
  public var dependsOn: Int?

  public enum Kind: UInt8, Sendable {
    /// Content: distinct ideas out of a list.
    case content
    /// A reason joined to the content ("justifying", "with clear rationale").
    case reason
    /// A consequence joined to the content ("and their impact on …", "how it affects …").
    case consequence
    /// An example ("using an example from …").
    case example
    /// Both sides and what sets them apart.
    case contrast
    /// A judgement with its support.
    case judgement
  }

  public init(
    kind: Kind, label: String, span: ByteSpan, command: CommandWord, quantity: Int, quantityIsStated: Bool,
    weight: Int, ideas: [Idea], isOpen: Bool, isOrdered: Bool = false, dependsOn: Int? = nil
  ) {
    self.kind = kind
    self.label = label
    self.span = span
    self.command = command
    self.quantity = quantity
    self.quantityIsStated = quantityIsStated
    self.weight = weight
    self.ideas = ideas
    self.isOpen = isOpen
    self.isOrdered = isOrdered
    self.dependsOn = dependsOn
  }
}

/// One creditable idea: any of its phrasings shows it, and two phrasings of one idea count once.
public struct Idea: Sendable {
  /// The idea's name in the words of the rubric, or the lexicon's name for it.
  public var label: String
  /// Where in the rubric text it stands; nil for an idea that the lexicon brings to an open list.
  public var span: ByteSpan?
  public var source: Source
  public var phrasings: [Phrasing]

  public enum Source: UInt8, Sendable {
    /// Named in the marking point.
    case named
    /// An `accept` line.
    case accepted
    /// A model answer.
    case modelAnswer
    /// Of the same kind as those named in an open list, by the lexicon.
    case kindred
    /// The head noun phrase itself, where no item is named.
    case head
    /// A `reject` or `ignore` line.
    case refused
    /// A description of what to look for, which no answer says: "a sensible course of action". It has no phrasings.
    case criterion
  }

  public init(label: String, span: ByteSpan?, source: Source, phrasings: [Phrasing]) {
    self.label = label
    self.span = span
    self.source = source
    self.phrasings = phrasings
  }

  /// A description of what to look for.
  public init(criterion label: String, span: ByteSpan?) {
    self.init(label: label, span: span, source: .criterion, phrasings: [])
  }
}

/// Terms that together express an idea.
public struct Phrasing: Sendable {
  public struct Part: Sendable {
    public var term: TermID
    /// Weight of the term in the phrasing, percent; the parts of a phrasing need not add up to 100.
    public var weight: Int
    /// The phrasing is not there without it, whatever else is: its meaning, or its very word, is essential.
    public var isRequired: Bool
    /// The rubric denies the term here ("the bulb does not light"), and so must the answer.
    public var isNegated: Bool
    /// What means the opposite of the term, where the program knows it.
    public var opposite: TermID?

    /// The weight of a part that must be there and tells nothing by itself: the "fewer" of "fewer accidents".
    public static let silent = 1
    /// Whether the part tells nothing by itself.
    public var isSilent: Bool { weight <= Self.silent }

    public init(
      term: TermID, weight: Int, isRequired: Bool = false, isNegated: Bool = false, opposite: TermID? = nil
    ) {
      self.term = term
      self.weight = weight
      self.isRequired = isRequired
      self.isNegated = isNegated
      self.opposite = opposite
    }
  }

  public var parts: [Part]
  /// Percent of the parts' weight that must be found together.
  public var threshold: Int
  /// The content must be negated in the answer ("don't interrupt"); else it must not be.
  public var isNegated: Bool
  /// The parts may stand anywhere in the answer (the steps of a model, a whole model answer); else near each other.
  public var isWide: Bool

  public init(parts: [Part], threshold: Int, isNegated: Bool = false, isWide: Bool = false) {
    self.parts = parts
    self.threshold = threshold
    self.isNegated = isNegated
    self.isWide = isWide
  }
}

/// Index of a term in ``Rubric/terms``.
public struct TermID: Hashable, Sendable {
  public var rawValue: Int32
  public init(_ rawValue: Int32) { self.rawValue = rawValue }
}

/// A keyword with all its expressions.
public struct Term: Sendable {
  /// The keyword as the rubric writes it, or the concept's name.
  public var label: String
  /// Where the rubric text has it; nil when the lexicon brought it.
  public var span: ByteSpan?
  /// Lexicon concepts whose every expression stands for the term.
  public var concepts: [ConceptID]
  /// Patterns of the rubric's own text, in ``Rubric/patterns``.
  public var patterns: Range<Int32>
  /// How a hit of the rubric's own patterns is reported.
  public var by: MatchKind

  public init(label: String, span: ByteSpan?, concepts: [ConceptID], patterns: Range<Int32>, by: MatchKind) {
    self.label = label
    self.span = span
    self.concepts = concepts
    self.patterns = patterns
    self.by = by
  }
}

/// How evidence was recognised.
public enum MatchKind: UInt8, Sendable {
  case exact, spelling, synonym, phrase, accepted, modelAnswer

  /// The contract's word for it.
  public var name: StaticString {
    switch self {
    case .exact: "exact"
    case .spelling: "spelling"
    case .synonym: "synonym"
    case .phrase: "phrase"
    case .accepted: "accepted"
    case .modelAnswer: "model answer"
    }
  }
}

/// A mistaken belief that learners hold about the topic.
public struct Misconception: Sendable {
  /// As the rubric words it.
  public var text: String
  public var span: ByteSpan
  /// The proposition that shows it in an answer.
  public var idea: Idea

  public init(text: String, span: ByteSpan, idea: Idea) {
    self.text = text
    self.span = span
    self.idea = idea
  }
}
