internal import Language
internal import RubricModel

extension Document.QuestionText {
  /// The question with the marks that its text states where its heading does not, "Explain two causes. (4 marks)", and with the lines
  /// of its scheme that belong together as one point.
  func settled(_ source: SourceText, board: BoardProfile, reader: inout SyntaxReader) -> Self {
    var text = self
    if text.marks == nil, let last = text.text.last,
      let stated = QuestionHeading.marks(atEndOf: source.bytes(last).withoutEmphasis.trimmed)?.marks,
      (1...99).contains(stated)
    {
      text.marks = stated
    }
    if text.levels.isEmpty {
      text.points = AlternativeChains.joined(text.points, marks: text.marks, reader: &reader)
      text.points = RemarkParagraphs.attached(
        text.points, marks: text.marks, source: source, board: board, reader: &reader)
    }
    return text
  }
}
