public import Language

/// The least that a grade asks for.
public struct GradeBoundary: Hashable, Sendable {
  public enum Minimum: Hashable, Sendable {
    /// Tenths of a percent of the full marks, 0…1000.
    case percent(tenths: Int)
    /// Marks of the whole paper.
    case marks(Int)
  }

  /// As the rubric names it: "Merit", "9".
  public var name: String
  public var minimum: Minimum
  /// The line that states it, in bytes of the rubric text.
  public var span: ByteSpan

  public init(name: String, minimum: Minimum, span: ByteSpan) {
    self.name = name
    self.minimum = minimum
    self.span = span
  }
}
