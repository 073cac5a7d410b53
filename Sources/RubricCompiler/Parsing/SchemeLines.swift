internal import Language

/// Lines of a mark scheme in the layout that the other steps read: marks behind what earns them, and no heads over lines that have
/// their marks.
enum SchemeLines {
  /// Most words of a head.
  private static let longestHead = 7

  static func written(_ statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    // Equations are read as they stand.
    let hasEquation = statements.contains { $0.contains { $0.is("=") && !$0.isQuoted } }
    let lines = statements.map { withoutRemark($0) }
    let statements = hasEquation ? lines : lines.map { withMarkLast(AnyOfList.written($0)) }
    return statements.enumerated().filter { place, statement in
      !(isHead(statement) && statements[(place + 1)...].first.map(isMarked) == true)
    }.map { $0.element }
  }

  /// "… (1) – oe, both needed" without what follows the shorthand.
  private static func withoutRemark(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    let words = statement.withoutLines
    guard let dash = words.lastIndex(where: { $0.kind == .dash && $0.depth == 0 }),
      words.word(at: dash - 1)?.kind == .close,
      words.word(at: dash + 1).map(StatementReader.isShorthand) == true,
      !words[dash...].contains(where: { $0.kind == .open }),
      !words[dash...].contains(where: StatementReader.isReverse)
    else { return statement }
    return words[..<dash]
  }

  /// "[1] starch sets firm" as "starch sets firm [1]".
  private static func withMarkLast(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    let words = statement.withoutLines
    guard let first = words.first, first.kind == .open,
      let mark = MarkAnnotations.annotation(at: words.startIndex, in: words), mark.marks == 1, !mark.isEach,
      !mark.isMaximum, case let rest = words[(words.startIndex + mark.length)...].trimmedEnd,
      rest.first?.isWord == true || rest.first?.kind == .open,
      rest.first?.isAny(["for", "each", "per", "if"]) == false,
      !rest.indices.contains(where: { MarkAnnotations.annotation(at: $0, in: rest) != nil }),
      case let isExamples = rest.examples != nil, isExamples || !rest.contains(where: { $0.is(";") && $0.depth == 0 })
    else { return statement }
    let earner = isExamples ? AnyOfList.slashed(rest) : rest
    return (earner + words[..<(words.startIndex + mark.length)])[...]
  }

  /// "Crust:", "In the oven:": what the lines below are about, and neither a number of them nor a kind of thing.
  private static func isHead(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines.trimmedStart
    guard words.last?.is(":") == true, case let label = words.dropLast(), (1...longestHead).contains(label.count),
      label.first?.startsCapital == true,
      label.allSatisfy({ $0.isWord && $0.number == nil && !$0.isAny(opening) }),
      !LabelledExamples.isGeneral(label), LeadInReader().read(label).span == nil,
      StructureWords.kind(of: label.prefix(8)) == nil
    else { return false }
    return true
  }

  private static let opening: [StaticString] = [
    "any", "either", "or", "from", "of", "mark", "marks", "max", "maximum", "following", "include", "includes",
    "including", "example", "examples", "eg", "may", "might", "could", "must", "should", "each", "accept", "allow",
    "reject", "ignore", "note", "credit", "award", "all", "both", "possible", "suitable", "likely", "content",
  ]

  /// Whether the one mark of a line ends it.
  private static func isMarked(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines.trimmedEnd
    return words.indices.contains { index in
      guard let mark = MarkAnnotations.annotation(at: index, in: words) else { return false }
      return mark.marks == 1 && !mark.isEach && !mark.isMaximum && !words[(index + mark.length)...].hasWords
    }
  }
}
