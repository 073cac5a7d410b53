internal import Language

/// Lines of a process that are worth a mark each: of "sulfur burns → sulfur dioxide" over "1 mark each", the arrow says what one step
/// gives, and does not divide it into two marks.
enum StepArrows {
  /// The statements with such arrows read as "so", where the lines are as many as the marks of the question.
  static func joined(_ statements: [ArraySlice<SyntaxWord>], marks: Int?) -> [ArraySlice<SyntaxWord>] {
    guard let marks, marks > 1,
      statements.contains(where: { PriceOfEach($0).map { $0.each == 1 && $0.maximum == nil } == true })
    else { return statements }
    let hasArrow = statements.map { $0.contains(where: PieceSplitter.isArrow) }
    guard let first = hasArrow.firstIndex(of: true), hasArrow.count(where: { $0 }) > 1 else { return statements }
    // The lines before the first arrow, and those among them, are steps too.
    let reader = StatementReader()
    let isStep = statements.indices.map { place in
      var unused = PointSyntax()
      return PriceOfEach(statements[place]) == nil
        && (hasArrow[place] || !reader.read(statements[place], isFirst: place == first, into: &unused))
    }
    let end = hasArrow.lastIndex(of: true).map { place in
      place + 1 < statements.count && isStep[place + 1] && place + 2 - first <= marks ? place + 2 : place + 1
    }
    guard let end, isStep[..<end].count(where: { $0 }) == marks else { return statements }
    return zip(statements, hasArrow).map { $1 ? joined($0) : $0 }
  }

  /// "it burns / it is burnt → gas" as "it burns so gas / it is burnt so gas".
  private static func joined(_ line: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    guard let arrow = line.firstIndex(where: PieceSplitter.isArrow),
      !line.indices.contains(where: { MarkAnnotations.annotation(at: $0, in: line) != nil })
    else { return line }
    let so = line[arrow].read(as: "so", .word)
    let rest = line[(arrow + 1)...].map { PieceSplitter.isArrow($0) ? $0.read(as: "so", .word) : $0 }
    let before = line[..<arrow]
    var joined: [SyntaxWord] = []
    for part in SlashList.parts(of: before) ?? [before] {
      if let start = part.first, !joined.isEmpty { joined.append(.made("/", .slash, at: start.span.before)) }
      joined += part + [so] + rest
    }
    return joined[...]
  }
}
