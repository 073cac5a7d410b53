/// How an awarding body settles what mark schemes disagree on; a rubric chooses one with a line `Board: aqa`.
///
/// Written after the instructions to examiners that AQA and Cambridge International print in their mark schemes.
public enum BoardProfile: UInt8, Sendable, CaseIterable {
  /// Every right response counts, however many are given, and a wrong one beside it costs nothing.
  case generic
  /// Each response that the scheme refuses cancels a right one ("the list principle"); `NOT` refuses as `reject` does.
  case aqa
  /// Of more responses than were asked for, only the first so many are marked; `A`, `R` and `I` stand for accept, reject
  /// and ignore.
  case cambridge

  /// The name in a rubric text.
  public var name: StaticString {
    switch self {
    case .generic: "generic"
    case .aqa: "aqa"
    case .cambridge: "cambridge"
    }
  }
}
