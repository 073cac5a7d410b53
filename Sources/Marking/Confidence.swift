/// How sure a decision is.
enum Confidence {
  /// Of marks for words that are unknown: a person should look.
  static let ofUnknownWords = 40
  /// Of a part of the marks for an answer of which hardly a word bears on the question, at most: most such answers say all of it in
  /// other words, or nothing.
  static let ofRemote = 30

  /// What a decision rests on.
  enum Basis {
    /// An answer to the question, with no learnt rules.
    case ideas
    /// The same with rules learnt from marked answers.
    case rules
    /// An answer to all of a rubric, some of which is for the point.
    case paper
    /// An answer to the question, by a point of three marks or more.
    case marks
  }

  /// A straight line: percent at the border between two decisions, per 100 thousandths of score away from it, and at most.
  private typealias Line = (base: Int, slope: Int, most: Int)

  /// How often such decisions were a human marker's, percent: by the decision, and how far the score is from the next one.
  ///
  /// Straight lines through the shares of right decisions on answers that the fit had not seen (`Benchmarks/fit_credit.py`). Those of
  /// "partial" on points of a mark or two are of answers as classes hand them in, many of which are right in part: of answers built
  /// to be hard few are, and what looks so is mostly a mistake.
  static func estimate(_ decision: Decision, score: Int, metFrom: Int, partialFrom: Int, _ basis: Basis) -> Int {
    let distance = min(abs(score - metFrom), abs(score - partialFrom))
    let line: Line =
      switch (basis, decision) {
      case (.ideas, .not): (47, 17, 94)
      case (.ideas, .partial): (49, 8, 67)
      case (.ideas, .met): (56, 17, 93)
      case (.rules, .not): (42, 21, 97)
      case (.rules, .partial): (63, 6, 76)
      case (.rules, .met): (55, 21, 96)
      case (.paper, .not): (51, 7, 72)
      case (.paper, .partial): (51, 0, 51)
      case (.paper, .met): (41, 15, 84)
      case (.marks, .not): (60, 11, 77)
      case (.marks, .partial): (55, 6, 75)
      case (.marks, .met): (33, 33, 81)
      }
    return min(line.most, line.base + distance * line.slope / 100)
  }
}
