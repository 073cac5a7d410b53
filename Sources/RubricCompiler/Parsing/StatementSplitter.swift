internal import Language
internal import RubricModel

/// Divides a marking point into statements: at full stops, and, in mark-scheme notation, at line ends too.
struct StatementSplitter {
  func split(_ words: [SyntaxWord]) -> [ArraySlice<SyntaxWord>] {
    let byLine = isNotation(words)
    var statements: [ArraySlice<SyntaxWord>] = []
    var start = 0
    for (index, word) in words.enumerated() {
      let ends = (word.kind == .terminator && word.depth == 0) || (byLine && word.kind == .lineBreak)
      guard ends else { continue }
      if index > start { statements.append(words[start..<index]) }
      start = index + 1
    }
    if start < words.count { statements.append(words[start...]) }
    return statements.filter { $0.contains { $0.isWord } }
  }

  /// Mark-scheme notation: lines of their own with marks, or `ignore:` and `reject:` lines.
  private func isNotation(_ words: [SyntaxWord]) -> Bool {
    for (index, word) in words.enumerated() where word.kind == .lineBreak && index > 0 {
      let before = words[index - 1]
      if before.kind == .close || before.is(";") || before.is(":") { return true }
      if index + 1 < words.count, words[index + 1].isAny(["ignore", "reject", "accept", "allow", "owtte"]) { return true }
    }
    return false
  }
}

/// Reads the statements of a point that are not content: accept, reject, ignore, maximum.
struct StatementReader {
  /// Whether the statement was one of these.
  func read(_ statement: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax) -> Bool {
    let rest = statement.filter { $0.kind != .lineBreak }[...].trimmedMarks
    guard let first = rest.first else { return true }
    if first.isAny(["accept", "allow"]), !rest.contains(where: { $0.is("credit") }) {
      if rest.dropFirst().first?.is("any") == true || rest.contains(where: { $0.is("other") }) {
        syntax.acceptsOther = true
        return true
      }
      syntax.accepted.append(refinement(rest.dropFirst()))
      return true
    }
    if rest.starts(["do", "not", "accept"]) || rest.starts(["do", "not", "credit"]) || rest.starts(["do", "not", "allow"]) {
      syntax.rejected.append(refinement(rest.dropFirst(3)))
      return true
    }
    if rest.starts(["no", "credit", "for"]) {
      syntax.rejected.append(refinement(rest.dropFirst(3)))
      return true
    }
    if first.is("reject") {
      syntax.rejected.append(refinement(rest.dropFirst()))
      return true
    }
    if first.is("ignore") {
      syntax.ignored.append(refinement(rest.dropFirst()))
      return true
    }
    if first.isAny(["max", "maximum"]), let number = rest.dropFirst().first?.number, rest.count <= 4 {
      syntax.statedMarks = number
      return true
    }
    if rest.starts(["any", "other"]) {
      syntax.acceptsOther = true
      return true
    }
    if first.isAny(["owtte", "ora", "aw", "oe", "eq"]) { return true }
    if let last = rest.last, last.isAny(["required", "credited", "enough", "needed"]),
      rest.contains(where: { $0.is("not") || $0.is("all") || $0.is("both") })
    {
      return true
    }
    return false
  }

  /// The phrases of a refinement, divided at `/`, `;` and commas outside quotation marks.
  func refinement(_ words: ArraySlice<SyntaxWord>) -> RefinementSyntax {
    let phrases = words.split { $0.kind == .slash || $0.is(";") || $0.kind == .comma || $0.kind == .quote || $0.is(":") }
      .map { [SyntaxWord]($0.trimmedMarks) }.filter { !$0.isEmpty }
    return RefinementSyntax(side: [], phrases: phrases, span: words.span)
  }
}

/// Marks in brackets: `(2 marks)`, `[1]`, `(1)`, `[max 3]`.
enum MarkAnnotations {
  /// The words without mark annotations; the sum of the marks goes to `marks`.
  static func strip(_ words: [SyntaxWord], into marks: inout Int?) -> [SyntaxWord] {
    var kept: [SyntaxWord] = []
    var index = 0
    while index < words.count {
      if let (value, length) = annotation(at: index, in: words[...]) {
        marks = (marks ?? 0) + value
        index += length
      } else {
        kept.append(words[index])
        index += 1
      }
    }
    return kept
  }

  /// The marks that a bracket at this place states, and how many words it takes.
  static func annotation(at index: Int, in words: ArraySlice<SyntaxWord>) -> (marks: Int, length: Int)? {
    guard words[index].kind == .open else { return nil }
    var next = index + 1
    if next < words.endIndex, words[next].isAny(["max", "maximum"]) { next += 1 }
    guard next < words.endIndex, let value = words[next].number, words[next].kind == .number, value <= 100 else {
      return nil
    }
    next += 1
    if next < words.endIndex, words[next].isAny(["mark", "marks"]) { next += 1 }
    guard next < words.endIndex, words[next].kind == .close else { return nil }
    return (value, next - index + 1)
  }
}
