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
  }

  public var code: Code
  /// The place, in bytes of the rubric text.
  public var span: ByteSpan
  /// The words it is about.
  public var text: String
  /// Numbers it is about, in the order of the message.
  public var numbers: [Int]

  init(_ code: Code, _ span: ByteSpan, text: String = "", numbers: [Int] = []) {
    self.code = code
    self.span = span
    self.text = text
    self.numbers = numbers
  }

  public var severity: Severity { code.severity }
}

extension Diagnostic.Code {
  public var severity: Diagnostic.Severity {
    switch self {
    case .emptyRubric, .noMarkingPoints, .nothingAssessable, .duplicateQuestion, .tooLarge: .error
    case .questionWithoutPoints, .tariffDisagrees, .unknownRefinement, .refinementWithoutPoint, .invalidUTF8,
      .givenAway, .addsNothing, .unknownSide:
      .warning
    case .commandAssumed, .quantityInferred, .rangeTakenAsTwo, .contextNotMarked, .misconceptionNotChecked: .note
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
    }
  }
}
