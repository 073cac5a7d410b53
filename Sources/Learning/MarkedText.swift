/// An answer that a person has marked, with what the program made of it.
public struct MarkedText: Sendable {
  /// Place of its question in the rubric.
  public var question: Int
  public var learner: Int
  public var text: [UInt8]
  /// What the person gave; half marks too.
  public var marks: Double
  /// The program's score of each marking point, thousandths, and its tariff.
  public var points: [(score: Int, tariff: Int)]
  /// What the program gives without learnt rules.
  public var program: Double
  public var standing: Standing

  /// Whether learnt rules are asked about an answer.
  public enum Standing: Sendable {
    case read
    /// It seems to be about something else: only where something in it speaks for it.
    case doubted
    /// Never: it is blank, a list of words, or no English.
    case refused
  }

  public init(
    question: Int, learner: Int, text: [UInt8], marks: Double, points: [(score: Int, tariff: Int)], program: Double = 0,
    standing: Standing = .read
  ) {
    self.question = question
    self.learner = learner
    self.text = text
    self.marks = marks
    self.points = points
    self.program = program
    self.standing = standing
  }

  /// The share of the marks that the marking points give, 0…1.
  var coverage: Double {
    let tariffs = points.reduce(0) { $0 + $1.tariff }
    return tariffs == 0 ? 0 : Double(points.reduce(0) { $0 + $1.score * $1.tariff }) / Double(1000 * tariffs)
  }
}
