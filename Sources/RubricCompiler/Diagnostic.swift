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

  /// What a diagnostic is about; ``DiagnosticRule`` has what is known of each.
  public enum Code: UInt8, Sendable, CaseIterable {
    // The document.
    case emptyRubric, noMarkingPoints, tooLarge, invalidUTF8, unknownSection, emptySection, answerWithoutQuestion
    // Questions.
    case duplicateQuestion, questionWithoutPoints, tariffDisagrees, noMarks, sameWords, answerIsQuestion
    case misconceptionNotChecked, duplicateMisconception, synonymWithoutName, synonymOfNothing
    case gradeUnread, gradeTwice, gradeOutOfReach
    // What a point asks for.
    case nothingAssessable, nothingToFind, tooFewToFind, tariffUnreachable, marksDisagree, quantityOutOfRange,
      oneIdeaTwice
    case unknownCommand, misspeltCommand, commandAssumed, quantityInferred, rangeTakenAsTwo, contextNotMarked
    case guidanceNotApplied, scopeChosen, unpairedBracket, foreignNotation
    // Wordings.
    case givenAway, addsNothing, knownAlready, refusedToo
    // The lines under a point.
    case unknownRefinement, refinementWithoutPoint, emptyRefinement, unknownSide, tariffTwice, refinementOfLevels,
      unclearRefinement
    // Boards and levels.
    case unknownBoard, carriedForward, levelsOverlap, levelsWithoutContent
    // Learnt rules.
    case unreadLearntRule, learntRulesWithoutMarks, learntRulesWithoutQuestion
  }

  public var code: Code
  /// The place, in bytes of the rubric text.
  public var span: ByteSpan
  /// The words it is about.
  public var text: String
  /// What they are set against, or what is taken for them; empty for most.
  public var other: String
  /// Numbers it is about, in the order of the message.
  public var numbers: [Int]
  /// What to write instead, where the compiler can tell.
  public var fix: Fix?
  /// Other places of the rubric text that it is about.
  public var notes: [Note]

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

  /// Another place, and what it has to do with the diagnostic.
  public struct Note: Sendable, Equatable {
    public enum Kind: UInt8, Sendable {
      case otherPoint, first, rejected, ignored, question, statedHere
    }

    public var kind: Kind
    public var span: ByteSpan

    init(_ kind: Kind, _ span: ByteSpan) {
      self.kind = kind
      self.span = span
    }
  }

  init(
    _ code: Code, _ span: ByteSpan, text: String = "", other: String = "", numbers: [Int] = [], fix: Fix? = nil,
    notes: [Note] = []
  ) {
    self.code = code
    self.span = span
    self.text = text
    self.other = other
    self.numbers = numbers
    self.fix = fix
    self.notes = notes
  }

  public var severity: Severity { code.rule.severity }

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
    if !text.utf8.elementsEqual(other.text.utf8) { return text.utf8.lexicographicallyPrecedes(other.text.utf8) }
    return self.other.utf8.lexicographicallyPrecedes(other.other.utf8)
  }

  private func isSame(as other: Diagnostic) -> Bool {
    code == other.code && span == other.span && numbers == other.numbers
      && text.utf8.elementsEqual(other.text.utf8) && self.other.utf8.elementsEqual(other.other.utf8)
  }
}
