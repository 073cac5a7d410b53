public import Language

/// Levels of response: the answer as a whole is put on the level whose description fits it best.
public struct LevelScheme: Sendable {
  /// The heading of the grid, in bytes of the rubric text.
  public var span: ByteSpan
  /// From the lowest to the highest; their ranges of marks do not overlap. Never empty.
  public var levels: [Level]

  public init(span: ByteSpan, levels: [Level]) {
    self.span = span
    self.levels = levels
  }
}

/// One level of a grid.
public struct Level: Sendable {
  /// "Level 2" is 2.
  public var number: Int
  /// Marks of the level, both included.
  public var marks: ClosedRange<Int>
  /// The description as the rubric words it, on one line.
  public var descriptor: String
  public var span: ByteSpan
  public var traits: Traits

  /// What the description asks of an answer. Nil where it says nothing of it.
  public struct Traits: Sendable {
    /// How much of the indicative content: 0 none or hardly any ("isolated"), 1 some ("limited"), 2 a range, 3 all that matters
    /// ("thorough", "comprehensive").
    public var breadth: Int?
    /// How far it is developed, on the same scale ("simple", "some development", "developed", "fully developed").
    public var development: Int?
    /// The highest demand that it names ("describes", "explains", "evaluates").
    public var demand: Demand?
    /// A judgement is asked for, and whether it must be supported.
    public var needsJudgement: Bool
    /// Both sides are asked for ("balanced").
    public var needsBalance: Bool

    public init(
      breadth: Int? = nil, development: Int? = nil, demand: Demand? = nil, needsJudgement: Bool = false,
      needsBalance: Bool = false
    ) {
      self.breadth = breadth
      self.development = development
      self.demand = demand
      self.needsJudgement = needsJudgement
      self.needsBalance = needsBalance
    }
  }

  public init(number: Int, marks: ClosedRange<Int>, descriptor: String, span: ByteSpan, traits: Traits) {
    self.number = number
    self.marks = marks
    self.descriptor = descriptor
    self.span = span
    self.traits = traits
  }
}
