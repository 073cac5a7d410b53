import Batch

/// How many answers were marked.
struct MarkingTally: Sendable {
  private(set) var answers = 0
  /// Answers that a person should look at.
  private(set) var referred = 0
  private(set) var rejected = 0
  private var haveSharedRows = false
  private let isFile: Bool
  /// The input was left before its end.
  var isInterrupted = false

  /// - Parameters:
  ///   - isFile: the results go to a file, so that nothing else says that they are there.
  ///   - start: what an earlier run has done.
  init(isFile: Bool, from start: Checkpoint? = nil) {
    self.isFile = isFile
    guard let start else { return }
    answers = start.answers
    referred = start.referred
    rejected = start.rejected
    haveSharedRows = start.haveSharedRows
  }

  mutating func count(_ delivery: Pipeline.Delivery<MarkedRows>) {
    answers += delivery.rows
    referred += delivery.product.referred
    rejected += delivery.problems.count
    haveSharedRows = haveSharedRows || delivery.product.haveSharedRows
  }

  /// Counts answers that were read and not marked yet.
  mutating func count(answers: Int, rejected: Int) {
    self.answers += answers
    self.rejected += rejected
  }

  func note(_ checkpoint: inout Checkpoint) {
    checkpoint.answers = answers
    checkpoint.referred = referred
    checkpoint.rejected = rejected
    checkpoint.haveSharedRows = haveSharedRows
  }

  var isEmpty: Bool { answers == 0 && rejected == 0 }

  /// Whether all of the input was marked.
  var isComplete: Bool { answers > 0 && rejected == 0 && !isInterrupted }

  /// "47 of 48 answers marked; 1 rejected"; nil where the results themselves say enough.
  var line: String? {
    if isEmpty || (rejected == 0 && !isFile) { return nil }
    let noun = answers + rejected == 1 ? "answer" : "answers"
    if rejected == 0 { return "\(answers) \(noun) marked" }
    // A rejected row of a table with a column for each question held several answers.
    if haveSharedRows {
      return "\(answers) answers marked; \(rejected) \(rejected == 1 ? "row" : "rows") rejected"
    }
    return "\(answers) of \(answers + rejected) \(noun) marked; \(rejected) rejected"
  }
}
