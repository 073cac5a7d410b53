import Marking

/// How far the input has been read: so many rows and problems, and what they were.
public struct InputPosition: Hashable, Sendable {
  /// Rows and problems.
  public private(set) var items: Int
  private var content: ContentDigest

  /// The start of the input.
  public init() {
    self.init(items: 0, digest: ContentDigest().value)
  }

  public init(items: Int, digest: UInt64) {
    self.items = items
    content = ContentDigest(digest)
  }

  /// The digest of all items.
  public var digest: UInt64 { content.value }

  mutating func add(_ item: InputItem) {
    items += 1
    switch item {
    case .row(let row):
      content.add(row.learner)
      content.add(row.question)
      content.add(row.answer)
      content.add(UInt64(row.extra.count))
      for field in row.extra {
        content.add(field.key)
        content.add(field.value)
      }
    case .problem(let problem):
      content.add(problem.code.description)
      content.add(UInt64(problem.place.line))
      content.add(UInt64(problem.place.column))
    }
  }
}
