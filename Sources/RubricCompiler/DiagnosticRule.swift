/// What is known of a diagnostic apart from its message: how grave it is, what it means, and how it is mended.
///
/// One entry a code, in ``Diagnostic/Code/rule``.
public struct DiagnosticRule: Sendable {
  /// The code as messages show it in brackets.
  public var name: StaticString
  public var severity: Diagnostic.Severity
  /// What it means and why it matters, in whole sentences.
  public var explanation: StaticString
  /// A rubric text that raises it, and the same text mended; nil where no short text can show it.
  public var example: Example?

  public struct Example: Sendable {
    /// The place that the diagnostic is about stands between « and ».
    public var faulty: StaticString
    public var mended: StaticString

    init(_ faulty: StaticString, mended: StaticString) {
      self.faulty = faulty
      self.mended = mended
    }
  }

  init(
    _ name: StaticString, _ severity: Diagnostic.Severity, _ explanation: StaticString, example: Example? = nil
  ) {
    self.name = name
    self.severity = severity
    self.explanation = explanation
    self.example = example
  }
}

extension Diagnostic.Code {
  public var severity: Diagnostic.Severity { rule.severity }

  /// The code as messages show it in brackets.
  public var name: StaticString { rule.name }
}
