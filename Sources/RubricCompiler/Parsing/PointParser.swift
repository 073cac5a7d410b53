internal import Language
internal import RubricModel

/// Parses the English of one marking point: lead-in, command words, and what each asks for.
struct PointParser {
  private let leadIns = LeadInReader()
  private let commands = CommandReader()
  private let bodies = BodyParser()
  private let sides = SideReader()

  /// - Parameter byLine: every line is a statement of its own, whatever the lines look like.
  func parse(_ words: [SyntaxWord], byLine: Bool = false) -> PointSyntax {
    var syntax = PointSyntax()
    var content: [ArraySlice<SyntaxWord>] = []
    let statements = StatementReader()
    for statement in StatementSplitter().split(words, byLine: byLine) {
      let isFirst = content.isEmpty
      if !statements.read(statement, isFirst: isFirst, into: &syntax) { content.append(statement) }
    }
    if !NotationParser(points: self).parse(content, into: &syntax) {
      for statement in content {
        for clause in statement.split(whereSeparator: { $0.is(";") && $0.depth == 0 }) { parse(clause, into: &syntax) }
      }
    }
    let finisher = PointFinisher()
    finisher.doubleEach(&syntax)
    finisher.priceItems(&syntax)
    finisher.ensureContent(&syntax)
    GuidanceReader().apply(to: &syntax)
    return syntax
  }

  /// Parses one statement in prose.
  ///
  /// - Parameter isFirst: no content stands before it; nil to see by the demands that `syntax` has.
  func parse(_ statement: ArraySlice<SyntaxWord>, isFirst: Bool? = nil, into syntax: inout PointSyntax) {
    let isFirst = isFirst ?? syntax.demands.isEmpty
    let plain = MarkAnnotations.strip(statement.withoutLines, into: &syntax.statedMarks, each: &syntax.marksEach)
    let found = leadIns.read(withoutTrailingMarks(plain[...], &syntax))
    if let span = found.span, syntax.leadIn == nil, syntax.demands.isEmpty { syntax.leadIn = span }
    if let price = found.annotation {
      if price.isEach {
        syntax.marksEach = price.marks
      } else {
        syntax.statedMarks = (syntax.statedMarks ?? 0) + price.marks
      }
    }
    let segments = commands.segments(
      found.rest, inheriting: syntax.commands.last?.word, afterLeadIn: found.span != nil)
    for segment in segments {
      if let span = segment.span {
        syntax.commands.append(CommandUse(word: segment.command, span: span, weight: 0))
      }
    }
    guard let last = segments.last else { return }
    if let demands = sides.read(last.body, commands: segments.map { $0.command }, syntax: &syntax) {
      elaborate(&syntax)
      syntax.demands += PointFinisher().shareMarks(demands, of: syntax.statedMarks)
      return
    }
    for (number, segment) in segments.enumerated() {
      let demands = bodies.parse(
        segment.body, command: segment.command, isFirst: number == 0 && isFirst,
        isBare: segment.span == nil && !found.opensPhrase, syntax: &syntax)
      if number == 0, found.saysInclude, demands.contains(where: { $0.needsAll }) { elaborate(&syntax) }
      syntax.demands += PointFinisher().withoutPronoun(demands, after: &syntax.demands)
    }
  }

  /// Takes off "– 2 marks", ", 1 mark each" and "owtte" at the end.
  private func withoutTrailingMarks(
    _ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax
  ) -> ArraySlice<SyntaxWord> {
    var rest = words.trimmedEnd
    while let last = rest.last, StatementReader.isShorthand(last) { rest = rest.dropLast().trimmedEnd }
    let isEach = rest.last?.is("each") == true
    let end = isEach ? rest.dropLast() : rest
    guard end.count > 3, MarkAnnotations.isUnit(end, end.endIndex - 1), let marks = end[end.endIndex - 2].number,
      !end[end.endIndex - 3].isWord
    else { return rest }
    if isEach { syntax.marksEach = marks } else { syntax.statedMarks = syntax.statedMarks ?? marks }
    return end.dropLast(2).trimmedEnd
  }

  /// "Explain why …. Responses must mention both A and B": the sides say what the sentence before them asks for, unless
  /// that has a list or a number of its own.
  private func elaborate(_ syntax: inout PointSyntax) {
    syntax.demands.removeAll { $0.kind == .content && $0.items.isEmpty && !$0.quantityIsStated }
  }
}
