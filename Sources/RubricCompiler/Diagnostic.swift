public import Language

/// Something the compiler has to say about a place in a rubric text.
public struct Diagnostic: Sendable {
  public enum Severity: UInt8, Sendable, Comparable {
    case note, warning, error

    public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

    public var name: StaticString {
      switch self {
      case .note: "note"
      case .warning: "warning"
      case .error: "error"
      }
    }
  }

  public enum Code: UInt8, Sendable, CaseIterable {
    case emptyRubric, noMarkingPoints, nothingAssessable, questionWithoutPoints, duplicateQuestion
    case tariffDisagrees, unknownRefinement, refinementWithoutPoint, invalidUTF8, givenAway, addsNothing, unknownSide
    case commandAssumed, quantityInferred, rangeTakenAsTwo, contextNotMarked, misconceptionNotChecked, tooLarge
    case guidanceNotApplied, unknownSection, emptyRefinement, answerWithoutQuestion, nothingToFind
    case unclearRefinement
  }

  public var code: Code
  /// The place, in bytes of the rubric text.
  public var span: ByteSpan
  /// The words it is about.
  public var text: String
  /// Numbers it is about, in the order of the message.
  public var numbers: [Int]
  /// What to write instead, where the compiler can tell.
  public var fix: Fix?

  /// A change of the rubric text that settles a diagnostic.
  public struct Fix: Sendable, Equatable {
    /// The bytes to replace; empty to insert.
    public var span: ByteSpan
    /// What to put there; empty to leave the words out.
    public var text: String

    package init(_ span: ByteSpan, _ text: String) {
      self.span = span
      self.text = text
    }
  }

  init(_ code: Code, _ span: ByteSpan, text: String = "", numbers: [Int] = [], fix: Fix? = nil) {
    self.code = code
    self.span = span
    self.text = text
    self.numbers = numbers
    self.fix = fix
  }

  public var severity: Severity { code.severity }

  /// Diagnostics in the order of the text, each once.
  static func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for diagnostic in diagnostics.sorted(by: { $0.comesBefore($1) }) {
      if let last = found.last, last.isSame(as: diagnostic) { continue }
      found.append(diagnostic)
    }
    return found
  }

  /// By place; at one place errors first.
  private func comesBefore(_ other: Diagnostic) -> Bool {
    if span.start != other.span.start { return span.start < other.span.start }
    if severity != other.severity { return severity > other.severity }
    if code != other.code { return code.rawValue < other.code.rawValue }
    if span.end != other.span.end { return span.end < other.span.end }
    if numbers != other.numbers { return numbers.lexicographicallyPrecedes(other.numbers) }
    return text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }

  private func isSame(as other: Diagnostic) -> Bool {
    code == other.code && span == other.span && numbers == other.numbers && text.utf8.elementsEqual(other.text.utf8)
  }
}

extension Diagnostic.Code {
  public var severity: Diagnostic.Severity {
    switch self {
    case .emptyRubric, .noMarkingPoints, .nothingAssessable, .duplicateQuestion, .tooLarge: .error
    case .questionWithoutPoints, .tariffDisagrees, .unknownRefinement, .refinementWithoutPoint, .invalidUTF8,
      .givenAway, .addsNothing, .unknownSide, .unknownSection, .emptyRefinement,
      .answerWithoutQuestion, .nothingToFind, .unclearRefinement:
      .warning
    case .commandAssumed, .quantityInferred, .rangeTakenAsTwo, .contextNotMarked, .guidanceNotApplied,
      .misconceptionNotChecked:
      .note
    }
  }

  /// The code as messages show it in brackets.
  public var name: StaticString {
    switch self {
    case .emptyRubric: "empty-rubric"
    case .noMarkingPoints: "no-marking-points"
    case .nothingAssessable: "nothing-assessable"
    case .questionWithoutPoints: "question-without-points"
    case .duplicateQuestion: "duplicate-question"
    case .tariffDisagrees: "tariff-disagrees"
    case .unknownRefinement: "unknown-refinement"
    case .refinementWithoutPoint: "refinement-without-point"
    case .invalidUTF8: "invalid-utf-8"
    case .givenAway: "given-away"
    case .addsNothing: "adds-nothing"
    case .unknownSide: "unknown-side"
    case .commandAssumed: "command-assumed"
    case .quantityInferred: "quantity-inferred"
    case .rangeTakenAsTwo: "range-taken-as-two"
    case .contextNotMarked: "context-not-marked"
    case .misconceptionNotChecked: "misconception-not-checked"
    case .tooLarge: "too-large"
    case .guidanceNotApplied: "guidance-not-applied"
    case .unknownSection: "unknown-section"
    case .emptyRefinement: "empty-refinement"
    case .answerWithoutQuestion: "answer-without-question"
    case .nothingToFind: "nothing-to-find"
    case .unclearRefinement: "unclear-refinement"
    }
  }
}
