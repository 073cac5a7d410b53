import Marking
import RubricModel

/// Marking points by the marks that the class has lost on them.
public struct MissedPoints: Sendable {
  public struct Item: Sendable {
    public var question: Int
    public var point: Int
    /// Learners by the program's decision; who did not answer has not met the point.
    public var met: Int
    public var partial: Int
    public var not: Int
    /// Marks that the class has lost, of those that it could have earned.
    public var lost: Int
    public var possible: Int
    public var figures: ItemFigures
    /// Places of answers that are typical of those who have missed it, in ``Gradebook/answers``: at most three.
    public var typical: [Int]
  }

  /// The point with the largest share of marks lost first; of equals, in the order of the paper.
  public private(set) var items: [Item] = []

  private static let mostTypical = 3

  public init(_ book: Gradebook) {
    for question in book.questions {
      for point in book.rubric.questions[question].points.indices {
        items.append(Self.item(book, question, point))
      }
    }
    let sorted = items.enumerated().sorted { first, second in
      let (a, b) = (first.element, second.element)
      // Shares, compared without a division.
      let (left, right) = (a.lost * b.possible, b.lost * a.possible)
      return left == right ? first.offset < second.offset : left > right
    }
    items = sorted.map(\.element)
  }

  private static func item(_ book: Gradebook, _ question: Int, _ point: Int) -> Item {
    let tariff = book.rubric.questions[question].points[point].tariff
    var item = Item(
      question: question, point: point, met: 0, partial: 0, not: 0, lost: 0, possible: tariff * book.learners.count,
      figures: book.figures(question: question, point: point), typical: [])
    var missed: [(answer: Int, words: Int)] = []
    for learner in book.learners.indices {
      guard let result = book.point(learner, question: question, point: point),
        let score = book.learners[learner].scores[question]
      else {
        item.not += 1
        item.lost += tariff
        continue
      }
      item.lost += tariff - result.marks
      switch result.decision {
      case .met: item.met += 1
      case .partial: item.partial += 1
      case .not: item.not += 1
      }
      let answer = book.answers[score.answer]
      if result.decision != .met, !answer.result.flags.contains(.blank) {
        missed.append((score.answer, answer.text.count { $0 == 0x20 }))
      }
    }
    item.typical = typical(missed)
    return item
  }

  /// Those of middling length: neither a word nor an essay shows what most have written.
  private static func typical(_ missed: [(answer: Int, words: Int)]) -> [Int] {
    let sorted = missed.sorted { ($0.words, $0.answer) < ($1.words, $1.answer) }
    let count = min(mostTypical, sorted.count)
    return (0..<count).map { sorted[($0 + 1) * sorted.count / (count + 1)].answer }.sorted()
  }
}
