import JSONText
import Language
public import RubricModel

/// What has been written in JSON and will be written again: points of which answers say nothing, as most points of most
/// answers are, and the texts of the others. Each worker has its own.
public struct ResultMemo: Sendable {
  /// Texts kept, at most, so that a long run does not grow.
  private static let most = 2048

  let rubric: Rubric
  /// By question and point.
  private var untouched: [[Untouched?]]
  private var texts: [Finding: Texts] = [:]

  public init(_ rubric: Rubric) {
    self.rubric = rubric
    untouched = rubric.questions.map { [Untouched?](repeating: nil, count: $0.points.count) }
  }

  // MARK: Points of which nothing is said

  private struct Untouched {
    var confidence: Int
    var command: CommandResult
    var advice: Advice
    var bytes: [UInt8]
  }

  static func isOfNothing(_ result: PointResult) -> Bool {
    guard case .nothing = result.reason else { return false }
    return result.decision == .not && result.evidence.isEmpty && result.marks == 0
  }

  /// What was written of the point the last time, if it is the same.
  func written(_ result: PointResult) -> [UInt8]? {
    guard let known = untouched[result.question][result.point], known.confidence == result.confidence,
      known.command == result.command, known.advice == result.advice
    else { return nil }
    return known.bytes
  }

  mutating func keep(_ bytes: [UInt8], of result: PointResult) {
    untouched[result.question][result.point] = Untouched(
      confidence: result.confidence, command: result.command, advice: result.advice, bytes: bytes)
  }

  // MARK: Texts

  /// The texts of a point as JSON.
  struct Texts: Sendable {
    var command: [UInt8]
    var reason: [UInt8]
    var advice: [UInt8]
  }

  /// All that the texts of a point depend on, besides the rubric.
  private struct Finding: Hashable {
    struct Shown: Hashable {
      var requirement: Int
      var idea: Int
      var term: TermID?
      var isHint: Bool
    }

    var question: Int
    var point: Int
    var command: CommandResult
    var reason: Reason
    var advice: Advice
    var isRemote: Bool
    var shown: [Shown]

    /// Of what tells findings of a point apart, only as much as is quickly reckoned.
    func hash(into hasher: inout Hasher) {
      var mixed = question &* 31 &+ point
      for own in shown {
        mixed = mixed &* 0x0100_0193 &+ (own.requirement &* 31 &+ own.idea) &* 31 &+ Int(own.term?.rawValue ?? -1)
      }
      hasher.combine(mixed &* 31 &+ Int(command.finding.rawValue))
    }
  }

  mutating func texts(of result: PointResult) -> Texts {
    let finding = Finding(
      question: result.question, point: result.point, command: result.command, reason: result.reason,
      advice: result.advice, isRemote: result.isRemote,
      shown: result.evidence.map {
        Finding.Shown(requirement: $0.requirement, idea: $0.idea, term: $0.term, isHint: $0.isHint)
      })
    if let known = texts[finding] { return known }
    var command = JSONWriter()
    command.beginObject()
    command.member("word", result.command.word.word)
    command.member("met", result.command.met)
    command.member("reason", Wording.command(result.command))
    command.endObject()
    let own = Texts(
      command: command.bytes, reason: Self.json(Wording.reason(result, in: rubric)),
      advice: Self.json(Wording.advice(result, in: rubric)))
    if texts.count == Self.most { texts.removeAll(keepingCapacity: true) }
    texts[finding] = own
    return own
  }

  private static func json(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.string(text)
    return writer.bytes
  }
}
