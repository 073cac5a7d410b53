/// How sure a decision is.
enum Confidence {
  /// Of marks for words that are unknown: a person should look.
  static let ofUnknownWords = 40

  /// How often such decisions were a human marker's, percent: by the decision, and how far the score is from the next one.
  ///
  /// Straight lines through the shares of right decisions on answers that the fit had not seen (`Benchmarks/fit_credit.py`).
  static func estimate(_ decision: Decision, score: Int, metFrom: Int, partialFrom: Int) -> Int {
    let distance = min(abs(score - metFrom), abs(score - partialFrom))
    return switch decision {
    case .not: min(94, 53 + distance / 5)
    case .partial: min(60, 42 + distance * 12 / 100)
    case .met: min(94, 42 + distance * 19 / 100)
    }
  }
}
