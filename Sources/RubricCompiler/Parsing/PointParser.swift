internal import Language
internal import RubricModel

/// Parses the English of one marking point: lead-in, command words, and what each asks for.
struct PointParser {
  private let tables = WordTables.shared
  private let bodies = BodyParser()

  func parse(_ words: [SyntaxWord]) -> PointSyntax {
    var syntax = PointSyntax()
    var main: [ArraySlice<SyntaxWord>] = []
    let statements = StatementSplitter().split(words)
    for statement in statements {
      if !StatementReader().read(statement, into: &syntax) { main.append(statement) }
    }
    if NotationParser().parse(main, into: &syntax) { return syntax }
    for (index, statement) in main.enumerated() {
      parseMain(statement, isFirst: index == 0, into: &syntax)
    }
    return syntax
  }

  private func parseMain(_ statement: ArraySlice<SyntaxWord>, isFirst: Bool, into syntax: inout PointSyntax) {
    var rest = MarkAnnotations.strip(statement.filter { $0.kind != .lineBreak }, into: &syntax.statedMarks)[...]
    rest = readLeadIn(rest, into: &syntax, isFirst: isFirst)
    for segment in segments(rest, inheriting: syntax.commands.last?.word) {
      if let span = segment.commandSpan {
        syntax.commands.append(CommandUse(word: segment.command, span: span, weight: 0))
      }
      let body = bodies.parse(segment.body, command: segment.command, contexts: &syntax.contexts)
      if body.contains(where: { $0.saysRange }) { syntax.saysRange = true }
      syntax.demands += body.map { $0.demand }
    }
  }

  /// Takes off "Award credit for", "Look for the learner", "Verify that the learner".
  private func readLeadIn(
    _ words: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax, isFirst: Bool
  ) -> ArraySlice<SyntaxWord> {
    var rest = skipPeople(words)
    for leadIn in tables.leadIns {
      guard let after = match(leadIn, in: rest, marks: &syntax.statedMarks) else { continue }
      if isFirst { syntax.leadIn = words[words.startIndex..<after].span }
      rest = skipPeople(words[after...])
      // "Expect evidence of …", "should be able to …": one lead-in within another.
      for second in tables.leadIns where second.count >= 2 {
        if let further = match(second, in: rest, marks: &syntax.statedMarks) {
          if isFirst { syntax.leadIn = words[words.startIndex..<further].span }
          rest = skipPeople(words[further...])
          break
        }
      }
      break
    }
    while let first = rest.first, isManner(first), readCommand(rest.dropFirst()) != nil { rest = rest.dropFirst() }
    if rest.starts(["ability", "to"]) { rest = rest.dropFirst(2) }
    return rest
  }

  private func match(_ leadIn: [[UInt8]], in words: ArraySlice<SyntaxWord>, marks: inout Int?) -> Int? {
    guard words.count >= leadIn.count else { return nil }
    var number: Int?
    for (offset, expected) in leadIn.enumerated() {
      let word = words[words.startIndex + offset]
      if expected.isEmpty {
        guard let value = word.number else { return nil }
        number = value
      } else if word.folded != expected {
        return nil
      }
    }
    if let number { marks = (marks ?? 0) + number }
    return words.startIndex + leadIn.count
  }

  private func skipPeople(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    var rest = words
    var sawPerson = false
    while let first = rest.first, tables.people.contains(first.folded) {
      if first.classes.isDisjoint(with: .function) { sawPerson = true }
      rest = rest.dropFirst()
    }
    return sawPerson ? rest : words
  }

  private func isManner(_ word: SyntaxWord) -> Bool {
    word.isAny(["accurately", "correctly", "clearly", "accurate", "correct", "clear", "also", "either"])
  }

  private struct Segment {
    var command: CommandWord
    var commandSpan: ByteSpan?
    var body: ArraySlice<SyntaxWord>
  }

  /// Divides what follows the lead-in at its command words.
  private func segments(_ words: ArraySlice<SyntaxWord>, inheriting last: CommandWord?) -> [Segment] {
    var found: [Segment] = []
    var rest = words
    while !rest.isEmpty {
      var command = last ?? .state
      var span: ByteSpan?
      var bodyStart = rest.startIndex
      while let (word, end) = readCommand(rest[bodyStart...]) {
        // "identifying and explaining": one body, the higher demand.
        if span == nil || word.demand.rawValue > command.demand.rawValue { command = word }
        span = span.map { $0.union(rest[bodyStart..<end].span) } ?? rest[bodyStart..<end].span
        bodyStart = end
        guard bodyStart < rest.endIndex, rest[bodyStart].is("and"), readCommand(rest[(bodyStart + 1)...]) != nil
        else { break }
        bodyStart += 1
      }
      let end = nextCommand(in: rest, from: bodyStart) ?? rest.endIndex
      found.append(Segment(command: command, commandSpan: span, body: rest[bodyStart..<end]))
      rest = rest[end...]
      while let first = rest.first, !first.isWord || first.is("and") { rest = rest.dropFirst() }
    }
    return found
  }

  /// A command word at the start: "accurately identifying", "demonstrating understanding of", "identification of".
  private func readCommand(_ words: ArraySlice<SyntaxWord>) -> (CommandWord, Int)? {
    var index = words.startIndex
    while index < words.endIndex, isManner(words[index]) || words[index].isAny(["a", "an", "the"]) { index += 1 }
    guard index < words.endIndex, let word = tables.command(words[index]) else { return nil }
    index += 1
    var command = word
    if word == .demonstrate || word == .explain, index < words.endIndex,
      words[index].isAny(["understanding", "knowledge"])
    {
      command = .explain
      index += 1
    }
    if index < words.endIndex, words[index].isAny(["of", "to"]), isNoun(words[index - 1]) { index += 1 }
    return (command, index)
  }

  private func isNoun(_ word: SyntaxWord) -> Bool {
    word.folded.suffix(3).elementsEqual(("ion" as StaticString).bytes)
      || word.isAny(["reference", "references", "understanding", "knowledge", "refer", "refers", "choice", "summary"])
  }

  /// The next "and explaining …" outside brackets and lists.
  private func nextCommand(in words: ArraySlice<SyntaxWord>, from start: Int) -> Int? {
    var isInList = false
    var index = start
    while index + 1 < words.endIndex {
      let word = words[index]
      if word.depth == 0, ListIntroduction.at(index, in: words) != nil { isInList = true }
      if word.depth == 0, word.is("and") {
        var next = index + 1
        while next < words.endIndex, isManner(words[next]) { next += 1 }
        if next < words.endIndex, let command = tables.command(words[next]), isGerund(words[next]) {
          let afterComma = words[index - 1].kind == .comma
          if !isInList || (afterComma && command.demand.rawValue >= Demand.description.rawValue) { return index }
        }
      }
      index += 1
    }
    return nil
  }

  private func isGerund(_ word: SyntaxWord) -> Bool {
    word.folded.suffix(3).elementsEqual(("ing" as StaticString).bytes) || word.isAny(["explain", "explains", "justify"])
  }
}

/// Words that open a list of items.
struct ListIntroduction {
  var length: Int
  /// Other items of the same kind count.
  var isOpen: Bool
  /// "including both", "including all of".
  var needsAll: Bool

  static func at(_ index: Int, in words: ArraySlice<SyntaxWord>) -> ListIntroduction? {
    let rest = words[index...]
    func intro(_ length: Int, isOpen: Bool, needsAll: Bool = false) -> ListIntroduction {
      ListIntroduction(length: length, isOpen: isOpen, needsAll: needsAll)
    }
    if rest.starts(["such", "as"]) { return intro(2, isOpen: true) }
    if rest.starts(["for", "example"]) || rest.starts(["for", "instance"]) { return intro(2, isOpen: true) }
    if rest.first?.is("eg") == true { return intro(1, isOpen: true) }
    if rest.starts(["including", "both"]) { return intro(2, isOpen: false, needsAll: true) }
    if rest.starts(["including", "all", "of"]) { return intro(3, isOpen: false, needsAll: true) }
    if rest.first?.is("including") == true { return intro(1, isOpen: true) }
    if rest.first?.is("namely") == true { return intro(1, isOpen: false, needsAll: true) }
    if rest.first?.is("like") == true, index > words.startIndex, words[index - 1].classes.isEmpty {
      return intro(1, isOpen: true)
    }
    return nil
  }
}
