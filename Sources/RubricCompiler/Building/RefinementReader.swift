internal import Language

/// Reads the lines nested under a marking point: `accept:`, `accept (side):`, `reject:`, `ignore:`, `tariff:`.
struct RefinementReader {
  let source: SourceText

  func read(
    _ lines: [ByteSpan], into syntax: inout PointSyntax, reader: inout SyntaxReader, diagnostics: inout [Diagnostic]
  ) {
    for line in lines {
      let words = reader.words(of: line).filter { $0.kind != .lineBreak }
      guard let keyword = words.first else { continue }
      var side: [SyntaxWord] = []
      var rest = words.dropFirst()
      if rest.first?.kind == .open, let close = rest.firstIndex(where: { $0.kind == .close }) {
        side = [SyntaxWord](rest[(rest.startIndex + 1)..<close])
        rest = rest[(close + 1)...]
      }
      guard rest.first?.is(":") == true else {
        diagnostics.append(Diagnostic(.unknownRefinement, keyword.span, text: source.string(keyword.span)))
        continue
      }
      rest = rest.dropFirst()
      let refinement = RefinementSyntax(side: side, phrases: phrases(rest), span: rest.span)
      if keyword.isAny(["accept", "allow"]) {
        syntax.accepted.append(refinement)
      } else if keyword.is("reject") {
        syntax.rejected.append(refinement)
      } else if keyword.is("ignore") {
        syntax.ignored.append(refinement)
      } else if keyword.is("tariff"), let marks = rest.first?.number {
        syntax.statedMarks = marks
      } else {
        diagnostics.append(Diagnostic(.unknownRefinement, keyword.span, text: source.string(keyword.span)))
      }
    }
  }

  /// The phrases of a line, divided at `/` and `;`.
  private func phrases(_ words: ArraySlice<SyntaxWord>) -> [[SyntaxWord]] {
    words.split { $0.kind == .slash || $0.is(";") }.map { [SyntaxWord]($0.filter { $0.isWord }) }.filter { !$0.isEmpty }
  }
}
