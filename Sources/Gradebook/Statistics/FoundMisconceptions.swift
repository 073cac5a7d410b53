import Language
import Marking

/// Misconceptions that answers of the class show.
public struct FoundMisconceptions: Sendable {
  public struct Item: Sendable {
    public var question: Int
    /// Place of the misconception in the question.
    public var misconception: Int
    /// Who shows it, in the order of the input, each once.
    public var learners: [Int]
    /// Where the first of them says it: place of the answer, and bytes of it.
    public var answer: Int
    public var bytes: Range<Int>
  }

  /// The most frequent first; of equals, in the order of the paper.
  public private(set) var items: [Item] = []

  public init(_ book: Gradebook) {
    for question in book.questions {
      var found: [Int: Item] = [:]
      for learner in book.learners.indices {
        guard let score = book.learners[learner].scores[question] else { continue }
        let result = book.answers[score.answer].result
        for misconception in result.misconceptions where misconception.question == question {
          let number = misconception.misconception
          if found[number] == nil {
            found[number] = Item(
              question: question, misconception: number, learners: [], answer: score.answer,
              bytes: misconception.span.range)
          }
          if found[number]?.learners.last != learner { found[number]?.learners.append(learner) }
        }
      }
      items += found.values.sorted { $0.misconception < $1.misconception }
    }
    let sorted = items.enumerated().sorted { first, second in
      (-first.element.learners.count, first.offset) < (-second.element.learners.count, second.offset)
    }
    items = sorted.map(\.element)
  }
}
