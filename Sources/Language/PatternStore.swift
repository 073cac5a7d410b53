/// Number of a concept in a ``Lexicon``.
public struct ConceptID: Hashable, Sendable {
  public var rawValue: Int32
  public init(_ rawValue: Int32) { self.rawValue = rawValue }
}

/// Word patterns in flat storage.
public struct PatternStore: Sendable {
  public init() {}
}
