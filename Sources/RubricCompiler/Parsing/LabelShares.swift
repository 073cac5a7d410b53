internal import Language

/// Marks by skill over a line for each: "Knowledge 1, Application 1" over "Knowledge: quick to arrange" and "Application: flour
/// bills".
enum LabelShares {
  /// The lines with their marks behind them, without the line that states these.
  static func written(_ statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    guard let place = statements.indices.first(where: { !shares(statements[$0]).isEmpty }) else { return statements }
    let named = shares(statements[place])
    var found = 0
    let written = statements[(place + 1)...].map { statement -> ArraySlice<SyntaxWord> in
      let words = statement.withoutLines.trimmedStart.trimmedEnd
      guard
        let share = named.first(where: {
          words.first?.folded == $0.name.folded && words.word(at: words.startIndex + 1)?.is(":") == true
        }),
        let end = words.last?.span.behind
      else { return statement }
      found += 1
      let said = words.dropFirst(2)
      var line = [SyntaxWord](said.contains { $0.is(";") } ? said.slashed : said)
      line += [.made("(", .open, at: end), .made(share.marks, at: end), .made(")", .close, at: end)]
      line[line.count - 2].depth = 1
      return line[...]
    }
    return found == named.count ? statements[..<place] + written : statements
  }

  /// Whether a line states marks by skill, and nothing else.
  static func isHeader(_ words: ArraySlice<SyntaxWord>) -> Bool { !shares(words).isEmpty }

  private static func shares(_ statement: ArraySlice<SyntaxWord>) -> [(name: SyntaxWord, marks: Int)] {
    let words = statement.withoutLines.trimmedStart.trimmedEnd
    let parts = words.split { $0.kind == .comma || $0.is("+") || $0.is(";") || $0.is("and") }
    guard (2...4).contains(parts.count) else { return [] }
    let shares = parts.compactMap { part -> (name: SyntaxWord, marks: Int)? in
      let plain = part.filter { $0.isWord && !$0.isAny(["mark", "marks"]) }
      guard plain.count == 2, plain[0].isAny(skills), let marks = plain[1].number, (1...6).contains(marks) else {
        return nil
      }
      return (plain[0], marks)
    }
    return shares.count == parts.count ? shares : []
  }

  private static let skills: [StaticString] = [
    "knowledge", "application", "analysis", "evaluation", "understanding", "identification", "explanation",
    "development", "description", "example",
  ]
}
