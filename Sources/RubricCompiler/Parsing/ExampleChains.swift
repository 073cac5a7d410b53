internal import Language

/// Lines of several marks under "Description – 2 marks, e.g.", each of which would do for them: "Petition: people sign (1); it is
/// debated (1)." over "MP: the issue is explained (1) and raised in Parliament (1)."
enum ExampleChains {
  /// Most words of what names a line.
  private static let longestName = 3

  /// The statements with such lines as one for each mark, its wordings between slashes.
  static func written(_ statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    var written: [ArraySlice<SyntaxWord>] = []
    var index = 0
    while index < statements.count {
      let statement = statements[index]
      index += 1
      guard let marks = marks(opening: statement) else {
        written.append(statement)
        continue
      }
      var chains: [[ArraySlice<SyntaxWord>]] = []
      while index < statements.count, let links = links(of: statements[index]), links.count == marks {
        chains.append(links)
        index += 1
      }
      guard !chains.isEmpty else {
        written.append(statement)
        continue
      }
      for place in 0..<marks { written.append(joined(chains.map { $0[place] })) }
    }
    return written
  }

  /// The marks of "Description – 2 marks, e.g.", with nothing after it; nil for other statements.
  private static func marks(opening statement: ArraySlice<SyntaxWord>) -> Int? {
    let words = statement.withoutLines.trimmedMarks
    guard ChoiceHeader.opensExamples(words), words.count <= 12,
      let unit = words.indices.first(where: { MarkAnnotations.isUnit(words, $0) }),
      let marks = words.word(at: unit - 1)?.number, (2...4).contains(marks),
      !words.contains(where: { $0.is("each") })
    else { return nil }
    return marks
  }

  /// What earns the single marks of a line, without its name; nil where anything stands behind the last.
  private static func links(of statement: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>]? {
    var rest = statement.withoutLines.trimmedStart.trimmedEnd
    if let colon = rest.prefix(longestName + 1).firstIndex(where: { $0.is(":") }) { rest = rest[(colon + 1)...] }
    var links: [ArraySlice<SyntaxWord>] = []
    var start = rest.startIndex
    var index = start
    while index < rest.endIndex {
      guard let mark = MarkAnnotations.annotation(at: index, in: rest) else {
        index += 1
        continue
      }
      guard mark.marks == 1, !mark.isEach, !mark.isMaximum else { return nil }
      let link = rest[start..<index].drop { !$0.isWord && $0.kind != .open || $0.isAny(["and", "which"]) }.trimmedEnd
      guard link.hasWords else { return nil }
      links.append(link)
      index += mark.length
      start = index
    }
    return rest[start...].hasWords || links.isEmpty ? nil : links
  }

  private static func joined(_ wordings: [ArraySlice<SyntaxWord>]) -> ArraySlice<SyntaxWord> {
    var words: [SyntaxWord] = []
    for wording in wordings {
      if let place = wording.first?.span.before, !words.isEmpty { words.append(.made("/", .slash, at: place)) }
      words += wording
    }
    guard let end = words.last?.span.behind else { return [] }
    return words[...] + [.made("(", .open, at: end), .made(1, at: end), .made(")", .close, at: end)]
  }
}
