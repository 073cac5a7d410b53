internal import Language
internal import RubricModel

/// Says which board a code of another board's notation belongs to, and what to write instead.
struct NotationCheck {
  let source: SourceText

  /// - Parameter code: the place of the code: "A", "R", "I" or "NOT".
  func diagnostic(of code: ByteSpan) -> Diagnostic {
    let text = source.string(code)
    let isLetter = code.count == 1
    let word = text == "A" ? "accept" : text == "I" ? "ignore" : "reject"
    let board: BoardProfile = isLetter ? .cambridge : .aqa
    return Diagnostic(
      .foreignNotation, code, text: text, other: "\(board.name)", fix: Diagnostic.Fix(code, word))
  }
}
