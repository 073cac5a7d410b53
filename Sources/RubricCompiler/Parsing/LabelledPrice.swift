internal import Language

/// "Limitation (1): only the convicted are shown; or out of date": a label with the mark of what follows it, of which any
/// will do.
struct LabelledPrice {
  /// What follows, its wordings between slashes, and its mark behind it.
  var words: [SyntaxWord]

  /// Most words of a label.
  private static let longest = 4

  /// Nil where a statement begins in another way.
  init?(_ statement: ArraySlice<SyntaxWord>) {
    let line = statement.drop { !$0.isWord }
    guard let colon = Self.colon(in: line),
      let open = line[..<colon].firstIndex(where: { $0.kind == .open && $0.depth == 0 })
    else { return nil }
    let content = line[(colon + 1)...]
    guard content.hasWords, !content.indices.contains(where: { MarkAnnotations.annotation(at: $0, in: content) != nil })
    else { return nil }
    var slash = line[colon]
    slash.kind = .slash
    slash.folded = [UInt8(ascii: "/")]
    let wordings = content.split { $0.is(";") && $0.depth == 0 }
      .map { $0.drop { !$0.isWord || $0.is("or") }.trimmedEnd }.filter { $0.hasWords }
    words = [SyntaxWord](wordings.joined(separator: [slash])) + line[open..<colon]
  }

  /// Where the colon stands behind a label with one mark; nil where the words begin in another way.
  static func colon(in line: ArraySlice<SyntaxWord>) -> Int? {
    guard let open = line.prefix(longest + 1).firstIndex(where: { $0.kind == .open && $0.depth == 0 }),
      open > line.startIndex, line[..<open].allSatisfy({ $0.kind == .word }),
      let mark = MarkAnnotations.annotation(at: open, in: line), mark.marks == 1, !mark.isEach, !mark.isMaximum,
      line.word(at: open + mark.length)?.is(":") == true
    else { return nil }
    return open + mark.length
  }
}
