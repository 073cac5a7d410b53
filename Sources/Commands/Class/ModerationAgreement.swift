import Agreement
import Gradebook

/// How far the program and the person agree on the answers that the person has decided.
struct ModerationAgreement {
  private let pairs: [(person: Int, program: Int, learner: Int)]
  private let what: String

  /// Fewer than this have no κ worth telling.
  private static let fewest = 10

  /// The agreement on all answers that a person saw, and on those of the sample, which nobody picked for doubt.
  static func lines(_ book: Gradebook) -> [String] {
    var all: [(Int, Int, Int)] = []
    var sampled: [(Int, Int, Int)] = []
    for learner in book.learners.indices {
      for score in book.learners[learner].scores.compactMap({ $0 }) {
        guard let decided = score.decided, !decided.isFromGroup, !decided.answerHasChanged else { continue }
        all.append((decided.marks, score.proposed, learner))
        if decided.isOfSample { sampled.append((decided.marks, score.proposed, learner)) }
      }
    }
    if all.isEmpty { return [] }
    var lines = [ModerationAgreement(pairs: all, what: "agreement with you so far").line]
    if !sampled.isEmpty, sampled.count < all.count {
      lines.append(ModerationAgreement(pairs: sampled, what: "of them, in the sample").line)
    }
    return lines
  }

  /// "agreement with you so far: same mark on 11 of 14 answers, 79% (95% interval 52% to 92%); …"
  private var line: String {
    let same = pairs.count { $0.person == $0.program }
    let interval = Proportion.interval(same, of: pairs.count)
    var line =
      "\(what): same mark on \(same) of \(pairs.count) \(pairs.count == 1 ? "answer" : "answers"), "
      + "\(Self.percent(Double(same) / Double(pairs.count))) "
      + "(95% interval \(Self.percent(interval.lower)) to \(Self.percent(interval.upper)))"
    if pairs.count >= Self.fewest { line += kappa }
    let difference = pairs.reduce(0) { $0 + $1.program - $1.person }
    if difference != 0 {
      let mean = Double(abs(difference)) / Double(pairs.count)
      line +=
        "; the program gives \(Self.decimal(mean)) marks \(difference > 0 ? "more" : "fewer") an answer on average"
    }
    return line
  }

  /// Quadratically weighted κ, with its interval over learners.
  private var kappa: String {
    guard
      let tally = try? PairTally(reference: pairs.map { Double($0.person) }, marker: pairs.map { Double($0.program) }),
      let estimate = try? Bootstrap(resamples: 1000, method: .percentile).estimate(
        of: tally, clusters: Clusters(pairs.map(\.learner)), { $0.kappa(.quadratic) }),
      let value = estimate.value.value, let lower = estimate.lower.value, let upper = estimate.upper.value
    else { return "" }
    return "; weighted kappa \(Self.decimal(value)) (\(Self.decimal(lower)) to \(Self.decimal(upper)))"
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  private static func decimal(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    return (value < 0 && hundredths > 0 ? "−" : "")
      + "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

/// A share of so many.
enum Proportion {
  /// The 95 % interval of a share after Wilson (1927), which keeps its meaning where all or none are counted.
  static func interval(_ part: Int, of whole: Int) -> (lower: Double, upper: Double) {
    if whole == 0 { return (0, 1) }
    let z = 1.959963984540054
    let n = Double(whole)
    let share = Double(part) / n
    let centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
    // Where none or all are counted, rounding may leave a trace.
    return (part == 0 ? 0 : max(0, centre - half), part == whole ? 1 : min(1, centre + half))
  }
}
