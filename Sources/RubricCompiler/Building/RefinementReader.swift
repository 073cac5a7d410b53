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
      guard let parts = Self.parts(of: words), Self.isKeyword(keyword) else {
        // "do not accept …", "max 2": as in the text of a point.
        if !StatementReader().read(words[...], isFirst: false, into: &syntax) {
          diagnostics.append(Diagnostic(.unknownRefinement, keyword.span, text: source.string(keyword.span)))
        }
        continue
      }
      if !apply(keyword, parts, to: &syntax) {
        diagnostics.append(Diagnostic(.emptyRefinement, keyword.span, text: source.string(keyword.span)))
      }
    }
  }

  /// Whether a line is a refinement: one of the keywords, perhaps with a side in brackets, and a colon.
  static func isRefinement(_ words: [SyntaxWord]) -> Bool {
    guard let keyword = words.first, isKeyword(keyword) else { return false }
    return parts(of: words) != nil
  }

  private static func isKeyword(_ word: SyntaxWord) -> Bool {
    word.isAny(["accept", "allow", "reject", "ignore", "tariff"])
  }

  private struct Parts {
    var side: [SyntaxWord] = []
    var rest: ArraySlice<SyntaxWord>
  }

  /// The side in brackets and what follows the colon; nil without a colon.
  private static func parts(of words: [SyntaxWord]) -> Parts? {
    var parts = Parts(rest: words.dropFirst())
    if parts.rest.first?.kind == .open, let close = parts.rest.firstIndex(where: { $0.kind == .close }) {
      parts.side = [SyntaxWord](parts.rest[(parts.rest.startIndex + 1)..<close])
      parts.rest = parts.rest[(close + 1)...]
    }
    guard parts.rest.first?.is(":") == true else { return nil }
    parts.rest = parts.rest.dropFirst()
    return parts
  }

  /// Whether the refinement says something.
  private func apply(_ keyword: SyntaxWord, _ parts: Parts, to syntax: inout PointSyntax) -> Bool {
    if keyword.is("tariff") {
      guard let marks = parts.rest.first?.number, (1...1000).contains(marks) else { return false }
      syntax.statedMarks = marks
      return true
    }
    if keyword.isAny(["accept", "allow"]), StatementReader.saysOther(parts.rest) {
      syntax.acceptsOther = true
      return true
    }
    let ideas = RefinementPhrases.ofLine(parts.rest, side: parts.side)
    if keyword.is("reject") {
      syntax.rejected += ideas
    } else if keyword.is("ignore") {
      syntax.ignored += ideas
    } else {
      syntax.accepted += ideas
    }
    return !ideas.isEmpty
  }
}
