internal import Language
internal import RubricModel

/// Reads a marking point with the lines nested under it: refinements, and items of a list that the point opens.
struct ItemReader {
  private let points: PointParser
  private let phrases = PiecePhrases()
  let source: SourceText

  /// - Parameter marks: those of the question, where it states them.
  init(source: SourceText, board: BoardProfile = .generic, marks: Int? = nil) {
    self.source = source
    points = PointParser(board: board, questionMarks: marks)
  }

  func read(
    _ item: Document.Item, reader: inout SyntaxReader, diagnostics: inout [Diagnostic]
  ) -> PointSyntax {
    if !item.parts.isEmpty { return read(scheme: item, reader: &reader, diagnostics: &diagnostics) }
    var words = reader.words(of: item.span)
    if item.isOfSteps { words = StepLines.written(words) }
    let isTable = MarkTable.isTable(words)
    if isTable { words = MarkTable.written(words, isPriced: false) }
    var nested = item.nested[...]
    if let parts = partsOfHead(words) {
      words = parts
    } else if let count = marksOfHead(words), case let lines = nested.map({ reader.words(of: $0) }),
      areLines(lines[...], ofHeadWorth: count)
    {
      words = priced(lines.prefix(count))
      nested = nested.dropFirst(count)
    }
    let opensList = opensList(words)
    var listed: [[SyntaxWord]] = []
    var refinements: [ByteSpan] = []
    for line in nested {
      let own = reader.words(of: line)
      if opensList, isItem(own) { listed.append(own) } else { refinements.append(line) }
    }
    var syntax = listed.isEmpty ? points.parse(words, byLine: isTable) : read(words, listed)
    for line in item.refused { syntax.rejected += RefinementPhrases.ofSentence(reader.words(of: line)[...]) }
    readRemarks(item.remarks, into: &syntax, &reader)
    refinements.removeAll { line in
      readSentences(reader.words(of: line), isParagraph: item.paragraphs.contains(line), into: &syntax)
    }
    RefinementReader(source: source).read(refinements, into: &syntax, reader: &reader, diagnostics: &diagnostics)
    GuidanceReader().apply(to: &syntax)
    PointFinisher().placeOrdinals(&syntax)
    return syntax
  }

  /// Reads paragraphs to the marker: what they accept, refuse or limit counts, and the rest is passed over.
  private func readRemarks(_ remarks: [ByteSpan], into syntax: inout PointSyntax, _ reader: inout SyntaxReader) {
    for remark in remarks {
      for sentence in StatementSplitter().split(reader.words(of: remark)) {
        var read = syntax
        if StatementReader().read(sentence, isFirst: false, into: &read) {
          syntax = read
        } else {
          syntax.guidance.append(sentence.span)
        }
      }
    }
  }

  /// Whether a line holds several sentences of guidance, "Reject: X (first mark). Do not accept Y.", which are read as such.
  private func readSentences(_ words: [SyntaxWord], isParagraph: Bool, into syntax: inout PointSyntax) -> Bool {
    let sentences = StatementSplitter().split(words)
    guard isParagraph || sentences.count > 1, words.first?.isAny(["reject", "ignore", "accept", "allow"]) == true,
      !RefinementReader.isExplicit(words)
    else { return false }
    var read = syntax
    for sentence in sentences where !StatementReader().read(sentence, isFirst: false, into: &read) { return false }
    syntax = read
    return true
  }

  /// Reads the lines of a mark scheme that are one point together, each a statement of its own.
  private func read(
    scheme item: Document.Item, reader: inout SyntaxReader, diagnostics: inout [Diagnostic]
  ) -> PointSyntax {
    var all: [SyntaxWord] = []
    var notes: [[SyntaxWord]] = []
    let isTable = item.parts.contains { MarkTable.isTable(reader.words(of: $0)) }
    let isPriced = item.parts.contains { part in
      reader.words(of: part).contains { $0.isAny(["mark", "marks"]) } && !MarkTable.isTable(reader.words(of: part))
    }
    let wanted = isTable ? rowsWanted(item, &reader) : nil
    let isShared =
      isTable
      && item.parts.contains { part in
        let words = reader.words(of: part)
        return !MarkTable.isTable(words) && StatementSplitter().split(words).contains { PriceSplit($0) != nil }
      }
    var isUnderTable = false
    let headsPairs =
      item.parts.first.map { first in
        if PairShorthand.isHeading(reader.words(of: first)[...]) { return true }
        let words = PriceWords.written(reader.words(of: first).filter { $0.kind != .lineBreak })
        return PairHeader.isHeader(StatementSplitter().split(words).first ?? [])
      } == true
    var ofHead: Set<ByteSpan> = []
    for (number, part) in item.parts.enumerated() {
      var words = reader.words(of: part)
      let below = item.parts[(number + 1)...]
      if let count = marksOfHead(words),
        areLines(below.prefix(count + 1).map { reader.words(of: $0) }[...], ofHeadWorth: count)
      {
        ofHead.formUnion(below.prefix(count))
        continue
      }
      if ofHead.contains(part) { words = priced([words]) }
      if let parts = partsOfHead(words) { words = parts }
      if headsPairs { words = PairedPiece.joined(words) }
      if item.isOfSteps { words = StepLines.written(words) }
      let isOfTable = isTable && MarkTable.isTable(words)
      let isAside = item.asides.contains(part) || (isUnderTable && !isOfTable)
      let isWritten = isAside || isOfTable
      if isAside {
        words = withoutNotes(words, isUnderTable: isUnderTable, &notes)
      } else if isOfTable {
        words = MarkTable.written(words, isPriced: isPriced, isShared: isShared, wanted: wanted)
        isUnderTable = true
      }
      let isByLine =
        isWritten || StatementSplitter().isNotation(words) || StatementSplitter.hasShortLines(words)
        || CodedLines.areCoded(words)
        || headsPairs && words.split { $0.kind == .lineBreak }.count { PairedPiece.isPair($0) } > 1
      if !all.isEmpty, !words.isEmpty { all.append(lineBreak(before: words)) }
      all += isByLine ? words : words.filter { $0.kind != .lineBreak }
    }
    var syntax = points.parse(all, byLine: true)
    syntax.pending += notes
    for line in item.refused { syntax.rejected += RefinementPhrases.ofSentence(reader.words(of: line)[...]) }
    readRemarks(item.remarks, into: &syntax, &reader)
    GuidanceReader().apply(to: &syntax)
    RefinementReader(source: source).read(item.nested, into: &syntax, reader: &reader, diagnostics: &diagnostics)
    PointFinisher().placeOrdinals(&syntax)
    return syntax
  }

  /// How many rows of a table the lines around it ask for.
  private func rowsWanted(_ item: Document.Item, _ reader: inout SyntaxReader) -> Int? {
    for part in item.parts {
      let words = reader.words(of: part)
      if MarkTable.isTable(words) { continue }
      if let wanted = StatementSplitter().split(words).lazy.compactMap({ MarkTable.rowsWanted($0) }).first {
        return wanted
      }
    }
    return nil
  }

  /// A paragraph of guidance without the sentences that say neither what is accepted nor what anything is worth.
  ///
  /// - Parameter isUnderTable: the lists of the scheme stand in the table above.
  private func withoutNotes(
    _ words: [SyntaxWord], isUnderTable: Bool, _ notes: inout [[SyntaxWord]]
  ) -> [SyntaxWord] {
    let reader = StatementReader()
    var kept: [SyntaxWord] = []
    for statement in StatementSplitter().split(words) {
      var unused = PointSyntax()
      if isUnderTable, MarkTable.rowsWanted(statement) != nil { continue }
      let isPriced =
        statement.contains { $0.isAny(["mark", "marks", "max", "maximum", "total"]) }
        || statement.indices.contains { MarkAnnotations.annotation(at: $0, in: statement) != nil }
      let isChoice = statement.trimmedStart.first?.is("any") == true
      let isList = !isUnderTable && statement.contains { ($0.is(":") || $0.is(";")) && $0.depth == 0 }
      if isPriced || isChoice || isList || reader.read(statement, isFirst: false, into: &unused)
        || PossibleList(statement) != nil
      {
        if !kept.isEmpty { kept.append(lineBreak(before: [SyntaxWord](statement))) }
        kept += statement.withoutLines
      } else {
        notes.append([SyntaxWord](statement))
      }
    }
    return kept
  }

  // MARK: Lists under a point

  /// The marks of "First transformer (3)", a name with nothing else; nil for other words.
  private func marksOfHead(_ words: [SyntaxWord]) -> Int? {
    guard let open = words.lastIndex(where: { $0.kind == .open && $0.depth == 0 }), open > 0,
      let mark = MarkAnnotations.annotation(at: open, in: words[...]), !mark.isEach, !mark.isMaximum,
      !words[(open + mark.length)...].contains(where: { $0.isWord }), words[..<open].count(where: { $0.isWord }) <= 4
    else { return nil }
    return mark.marks
  }

  /// Whether as many lines stand under a head as it has marks, and none has its own.
  private func areLines(_ lines: ArraySlice<[SyntaxWord]>, ofHeadWorth marks: Int) -> Bool {
    let own = lines.prefix(marks)
    guard own.count == marks, marks > 1 || own.allSatisfy({ isNumeral($0) }),
      own.allSatisfy({ isItem($0) && !SchemeLine($0).isMarked })
    else { return false }
    return lines.dropFirst(marks).first.map { !isItem($0) || SchemeLine($0).isMarked } ?? true
  }

  /// The lines of "First transformer (3)" and what stands under it in the same paragraph; nil for other words.
  private func partsOfHead(_ words: [SyntaxWord]) -> [SyntaxWord]? {
    let lines = words.split { $0.kind == .lineBreak }.map { [SyntaxWord]($0) }
    guard lines.count > 1, marksOfHead(lines[0]) == lines.count - 1,
      areLines(lines[1...], ofHeadWorth: lines.count - 1)
    else { return nil }
    return priced(lines.dropFirst())
  }

  /// The lines, each with a mark of its own.
  private func priced(_ lines: some Sequence<[SyntaxWord]>) -> [SyntaxWord] {
    var all: [SyntaxWord] = []
    for line in lines {
      let line = isNumeral(line) ? [SyntaxWord](line.dropFirst()) : line
      guard let end = line.last?.span.behind else { continue }
      if !all.isEmpty { all.append(lineBreak(before: line)) }
      all += line + MarkAnnotations.made(1, at: end)
    }
    return all
  }

  /// "ii so the current is smaller"
  private func isNumeral(_ line: [SyntaxWord]) -> Bool {
    line.count > 2 && line[0].isAny(["i", "ii", "iii", "iv", "v", "vi"]) && !line[0].isCapital
  }

  /// Whether a point ends as "any two from:", "the following" or "the stages:" do.
  private func opensList(_ words: [SyntaxWord]) -> Bool {
    guard let last = words.last(where: { $0.kind != .lineBreak }) else { return false }
    // "Any two benefits, each explained. 1 mark for …": the list stands under it.
    if let first = StatementSplitter().split(words).first, ChoiceHeader.bare(first, isFirst: true) != nil {
      return true
    }
    return last.is(":") || last.isAny(["from", "of", "following", "including"])
  }

  private func isItem(_ words: [SyntaxWord]) -> Bool {
    if RefinementReader.isRefinement(words) { return false }
    var ignored = PointSyntax()
    return !StatementReader().read(words[...], isFirst: false, into: &ignored)
  }

  private func read(_ words: [SyntaxWord], _ listed: [[SyntaxWord]]) -> PointSyntax {
    let hasMarks = listed.contains { line in
      line.indices.contains { MarkAnnotations.annotation(at: $0, in: line[...]) != nil }
    }
    let isBare =
      StatementSplitter().split(words).first.map { ChoiceHeader.bare($0, isFirst: true) != nil } == true
    if hasMarks || isBare || ChoiceHeader.isAtEnd(of: words[...]) {
      var all = words
      for line in listed {
        all.append(lineBreak(before: line))
        all += line
      }
      return points.parse(all, byLine: true)
    }
    var end = words[...].trimmedEnd
    while let last = end.last, last.isAny(["following", "the", "including", "from", "of"]) {
      end = end.dropLast().trimmedEnd
    }
    var syntax = points.parse([SyntaxWord](end))
    guard let target = syntax.demands.lastIndex(where: { $0.kind == .content }) else { return syntax }
    syntax.demands[target].items += listed.map { phrases.item($0[...]) }.filter { !$0.alternatives.isEmpty }
    syntax.demands[target].isOpen = false
    if GuidanceReader.saysOrder(end) {
      syntax.demands[target].isOrdered = true
      syntax.contexts.removeAll { context in
        GuidanceReader.saysOrder(end.filter { $0.span.start >= context.start && $0.span.end <= context.end }[...])
      }
    }
    syntax.demands[target].needsAll = (syntax.demands[target].quantity ?? Int.max) >= syntax.demands[target].items.count
    return syntax
  }

  private func lineBreak(before line: [SyntaxWord]) -> SyntaxWord {
    let start = line.first?.span.start ?? 0
    return SyntaxWord(span: ByteSpan(start: start, end: start), folded: [], kind: .lineBreak, classes: [], depth: 0)
  }
}
