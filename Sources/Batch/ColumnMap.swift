/// What columns of a table mean, where the user has said so.
public struct ColumnMap: Hashable, Sendable {
  public enum Meaning: Hashable, Sendable {
    /// The answers to a question, by its place in the rubric.
    case question(Int)
    /// The learners' names.
    case learner
    /// Nothing that is marked.
    case nothing
  }

  /// In the order in which they were given; of two for one column the later counts.
  private var entries: [(column: String, folded: String, meaning: Meaning)] = []

  public init() {}

  public mutating func add(_ column: String, _ meaning: Meaning) {
    entries.append((column, Self.folded(column), meaning))
  }

  public static func == (first: ColumnMap, second: ColumnMap) -> Bool {
    first.entries.elementsEqual(second.entries) { $0.column == $1.column && $0.meaning == $1.meaning }
  }

  public func hash(into hasher: inout Hasher) {
    for entry in entries { hasher.combine(entry.column) }
  }

  /// The columns that were given a meaning.
  public var names: [String] { entries.map(\.column) }

  var isEmpty: Bool { entries.isEmpty }

  func meaning(of heading: ArraySlice<UInt8>) -> Meaning? {
    if entries.isEmpty { return nil }
    let name = Self.folded(String(decoding: heading, as: UTF8.self))
    return entries.last { $0.folded == name }?.meaning
  }

  /// The column that was given as the learners' names.
  func learner(in header: DelimitedRecord) -> Int? {
    if entries.isEmpty { return nil }
    return (0..<header.count).first { meaning(of: header[$0]) == .learner }
  }

  /// Whether a column of the header was given as the answers to a question.
  func has(_ question: Int, in header: DelimitedRecord) -> Bool {
    if entries.isEmpty { return false }
    return (0..<header.count).contains { meaning(of: header[$0]) == .question(question) }
  }

  /// The columns that were given and that the header does not have.
  func missing(in header: DelimitedRecord) -> [String] {
    if entries.isEmpty { return [] }
    let names = Set((0..<header.count).map { Self.folded(String(decoding: header[$0], as: UTF8.self)) })
    return entries.filter { !names.contains($0.folded) }.map(\.column)
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }
}
