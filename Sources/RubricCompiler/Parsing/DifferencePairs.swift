internal import Language

/// Lines that each hold both sides of one idea, with a semicolon between them: "referendum decides one issue; election chooses a
/// government (1)". Either side tells it.
enum DifferencePairs {
  private static let fewest = 2

  /// The statements, with a slash for the semicolon of such lines; as they are where the lines are not alike.
  static func written(_ statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    let reader = StatementReader()
    let places = statements.map { semicolon(in: $0) }
    guard places.count(where: { $0 != nil }) >= fewest else { return statements }
    let lines = statements.indices.filter { place in
      var unused = PointSyntax()
      let words = statements[place].trimmedStart
      return words.last?.is(":") != true && !ChoiceHeader.isAtEnd(of: words)
        && !reader.read(words, isFirst: false, into: &unused)
    }
    let pairs = lines.count { places[$0] != nil }
    // A semicolon among others divides ideas.
    guard pairs >= fewest, pairs * 3 >= lines.count * 2,
      !lines.contains(where: { places[$0] == nil && statements[$0].trimmedEnd.contains { $0.is(";") && $0.depth == 0 } }
      )
    else { return statements }
    return zip(statements, places).map { statement, place in
      place.map { statement.read(at: $0, as: "/", .slash) } ?? statement
    }
  }

  /// The one semicolon of a line, where nothing but a mark at its end says what it is worth.
  private static func semicolon(in statement: ArraySlice<SyntaxWord>) -> Int? {
    let words = statement.trimmedStart.trimmedEnd
    let places = words.indices.filter { words[$0].is(";") && words[$0].depth == 0 }
    let marks = words.indices.filter { MarkAnnotations.annotation(at: $0, in: words) != nil }
    guard places.count == 1, marks.isEmpty || (marks.count == 1 && PieceSplitter.hasOneMark(words)),
      MarkAnnotations.prefix(at: words.startIndex, in: words) == nil,
      !words.contains(where: { $0.is(":") && $0.depth == 0 }),
      words[(places[0] + 1)...].hasWords, words[..<places[0]].hasWords
    else { return nil }
    if let mark = marks.first, mark < places[0] { return nil }
    return places[0]
  }
}
