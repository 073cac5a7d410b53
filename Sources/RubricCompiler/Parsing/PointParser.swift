internal import Language
internal import RubricModel

/// Parses the English of one marking point: lead-in, command words, and what each asks for.
struct PointParser {
  private let leadIns = LeadInReader()
  private let commands = CommandReader()
  private let bodies = BodyParser()
  private let sides = SideReader()
  let board: BoardProfile
  /// The marks of the question; nil where it states none.
  let questionMarks: Int?

  init(board: BoardProfile = .generic, questionMarks: Int? = nil) {
    self.board = board
    self.questionMarks = questionMarks
  }

  /// - Parameter byLine: every line is a statement of its own, whatever the lines look like.
  func parse(_ words: [SyntaxWord], byLine: Bool = false) -> PointSyntax {
    var syntax = PointSyntax()
    var content: [ArraySlice<SyntaxWord>] = []
    let statements = StatementReader()
    var possible: [PossibleList] = []
    // The sentence that prices each thing of the one before it: "One mark for each nutrient."
    var priced: (place: Int, price: PriceOfEach)?
    let carried = CarriedForward()
    let written = NotationCodes(board: board).writtenOut(
      PriceWords.written(CodedLines.written(ItemLetters.taken(from: ArithmeticBrackets.opened(words)))), into: &syntax)
    if let task = TaskScheme.read(carried.taken(from: written, into: &syntax), byLine: byLine, into: &syntax) {
      read(notes: task, into: &syntax)
      return syntax
    }
    let words = OptionalWords.left(
      outOf: BracketRemarks().taken(from: carried.taken(from: written, into: &syntax), into: &syntax))
    let plain = AlternativeLines().joined(StatementSplitter().split(words, byLine: byLine)).map { Self.ofAnswer($0) }
      .map { TickMarks.limit($0) ?? $0 }.filter { $0.hasWords }
    let steps = plain.map { StepList.written($0) }
    let hasSteps = zip(plain, steps).contains { $0.count != $1.count }
    let lines = ListPools.withoutHeading(
      SchemeLines.written(
        SectionLines.written(
          ExampleChains.written(
            BandLines.written(
              LabelShares.written(
                ListShorthand.written(
                  ProsePrices.written(
                    IdeaLabels.taken(from: StepArrows.joined(steps, marks: questionMarks), marks: questionMarks),
                    marks: questionMarks), marks: questionMarks)))))))
    var divided = PricedPools.written(
      DifferencePairs.written(
        PairHeader.written(
          SharedPools.written(
            ChoiceLists.written(
              PoolHeads.written(PoolSentences.written(MarkedExamples.written(lines))), listed: syntax.listed)))))
    // "(1 + 1)" over "cheap loans (1) → stronger homes (1)"
    if syntax.split != nil { divided = divided.map { PairedPiece.withoutMarks($0) ?? $0 } }
    Self.dropExample(&divided)
    let pools = ListPools.taken(from: &divided)
    if Self.dropSides(&divided) || ListPools.dropHeading(&divided) { syntax.marksEach = 1 }
    for statement in divided {
      let isFirst = content.isEmpty
      if let priced = LabelledPrice(statement) {
        content.append(priced.words[...])
        continue
      }
      // "… (1); … (1). [Max 1 for this side]"
      if !isFirst, NotationParser.isCap(statement) {
        content[content.count - 1] += statement
        continue
      }
      if PricedPools.isWritten(statement) {
        content.append(statement)
        continue
      }
      if !isFirst, priced == nil, let price = PriceOfEach(statement) { priced = (content.count - 1, price) }
      // "1 mark for each advantage, up to 2": a list of them follows.
      let opensList =
        isFirst && divided.count > 1 && (PriceOfEach(statement) != nil || MarkerSentence(statement).opensScheme)
      if statements.read(statement, isFirst: isFirst && !opensList, into: &syntax) { continue }
      if !isFirst || ListPools.areAllocated(divided), let list = PossibleList(statement) {
        possible.append(list)
        continue
      }
      // "…; one mark each to a maximum of three"
      if let last = statement.lastIndex(where: { $0.is(";") && $0.depth == 0 }),
        statements.readPrice(statement[(last + 1)...].trimmedMarks.trimmedEnd, into: &syntax)
      {
        content.append(statement[..<last])
      } else {
        content.append(isFirst ? KindList.written(statement) : statement)
      }
    }
    if let priced { priced.price.attach(to: &content, at: priced.place, &syntax) }
    if let split = syntax.split ?? PriceSplit.taken(from: &content, offered: syntax.offered) {
      syntax.split = split
      if let maximum = split.maximum { syntax.statedMarks = syntax.statedMarks ?? maximum }
    }
    if content.count > 1, syntax.split != nil || possible.contains(where: { $0.isOfPairs }) {
      content.removeAll { PairedPiece.isNote($0) }
    }
    Self.dropShares(&content)
    Self.takeMaximum(of: &content, into: &syntax)
    RemarkParagraphs.dropped(from: &content, marks: questionMarks, into: &syntax)
    let named = PriceNames.taken(from: &content)
    let each = syntax.marksEach
    if !NotationParser(points: self).parse(content, into: &syntax) {
      for statement in content {
        let clauses =
          LabelledList.isProse(statement) ? [statement] : statement.split { $0.is(";") && $0.depth == 0 }
        for clause in clauses { parse(clause, into: &syntax) }
      }
    }
    named?.apply(to: &syntax)
    let finisher = PointFinisher()
    finisher.doubleEach(&syntax)
    finisher.priceItems(&syntax)
    finisher.ensureContent(&syntax)
    finisher.countParts(&syntax)
    finisher.countListed(&syntax)
    finisher.countPossible(&syntax, each: each)
    finisher.divideExamples(&syntax)
    if hasSteps, let listed = syntax.demands.firstIndex(where: { $0.items.count > 1 }) {
      syntax.demands[listed].isOrdered = true
    }
    for list in possible.prefix(GuidanceReader.mostApplied) { list.fill(&syntax) }
    pools?.fill(&syntax)
    if syntax.isReversible { ReverseArgument().apply(to: &syntax) }
    GuidanceReader().apply(to: &syntax)
    finisher.placeAccepted(&syntax)
    finisher.placeOrdinals(&syntax)
    for place in syntax.demands.indices where syntax.demands[place].kind == .judgement {
      MarkingTerms.settle(&syntax.demands[place])
    }
    finisher.priceSides(&syntax)
    return syntax
  }

  /// Reads what stands beside the parts of a task: lists of what may be said, what is accepted or refused, and else guidance.
  private func read(notes: [ArraySlice<SyntaxWord>], into syntax: inout PointSyntax) {
    var possible: [PossibleList] = []
    for (number, statement) in notes.enumerated() {
      // "The example may be a crop or an animal": of what kind it may be.
      let isOfExample =
        statement.prefix(2).contains { $0.isAny(["example", "examples"]) } && !statement.starts(["for"])
      if TaskSides.readLists(statement, into: &syntax) || TaskSides.readTurn(statement, into: &syntax) { continue }
      if !isOfExample, let list = PossibleList(statement) {
        possible.append(list)
        continue
      }
      let known = syntax.accepted.count
      if StatementReader().read(statement, isFirst: false, into: &syntax) {
        TaskSides.shareOut(from: known, before: number + 1 < notes.count ? notes[number + 1] : nil, in: &syntax)
      } else {
        syntax.pending.append([SyntaxWord](statement))
      }
    }
    for list in possible.prefix(GuidanceReader.mostApplied) {
      for part in list.shared(by: syntax) { part.fill(&syntax) }
    }
    let finisher = PointFinisher()
    if let stated = syntax.statedMarks { finisher.countSides(&syntax, marks: stated) }
    GuidanceReader().apply(to: &syntax)
    finisher.placeAccepted(&syntax)
    finisher.placeOrdinals(&syntax)
  }

  /// Parses one statement in prose.
  ///
  /// - Parameter isFirst: no content stands before it; nil to see by the demands that `syntax` has.
  func parse(_ statement: ArraySlice<SyntaxWord>, isFirst: Bool? = nil, into syntax: inout PointSyntax) {
    let isFirst = isFirst ?? syntax.demands.isEmpty
    let before = syntax.statedMarks
    let plain = MarkAnnotations.strip(statement.withoutLines, into: &syntax.statedMarks, each: &syntax.marksEach)
    // "One mark for where each is used (two marks)"
    let hasTotal = syntax.statedMarks != before && statement.contains { $0.is("each") }
    let stated = withoutAlso(withoutTrailingMarks(plain[...], &syntax))
    if !isFirst, takeCount(stated, &syntax) { return }
    // "All four must be given: …" after other content says what that must hold, and is no command of its own.
    let isObligation = !isFirst && PassiveReader().isObligation(stated)
    let found = leadIns.read(SentenceOrder().commandFirst(PassiveReader().active(stated)))
    if let span = found.span, syntax.leadIn == nil, syntax.demands.isEmpty { syntax.leadIn = span }
    if let price = found.annotation {
      if price.isEach {
        syntax.marksEach = price.marks
      } else if !hasTotal {
        syntax.statedMarks = (syntax.statedMarks ?? 0) + price.marks
      }
    }
    let segments = commands.segments(
      found.rest, inheriting: syntax.commands.last?.word, afterLeadIn: found.span != nil)
    for segment in segments {
      if let span = segment.span, !isObligation {
        syntax.commands.append(CommandUse(word: segment.command, span: span, weight: 0))
      }
    }
    guard let last = segments.last else { return }
    if let demands = sides.read(last.body, commands: segments.map { $0.command }, syntax: &syntax) {
      elaborate(&syntax, mentions: found.saysMention)
      syntax.demands += PointFinisher().shareMarks(demands, of: syntax.statedMarks)
      return
    }
    for (number, segment) in segments.enumerated() {
      if let pair = linked(segment, in: found.rest) {
        syntax.demands += pair
        continue
      }
      let demands = bodies.parse(
        segment.body, command: isObligation ? syntax.commands.last?.word ?? segment.command : segment.command,
        isFirst: number == 0 && isFirst,
        isBare: segment.span == nil && !found.opensPhrase, syntax: &syntax)
      let isParts = found.saysInclude && demands.contains { $0.needsAll }
      if number == 0,
        isParts
          || elaborates(demands, isObligation || (found.span != nil && found.annotation == nil), after: syntax.demands)
      {
        elaborate(&syntax, mentions: isParts && found.saysMention)
      }
      syntax.demands += PointFinisher().withoutPronoun(demands, after: &syntax.demands)
    }
  }

  /// Takes away "Example:" with the lines below it, none of which has marks, where the points stand above.
  private static func dropExample(_ statements: inout [ArraySlice<SyntaxWord>]) {
    func isHeading(_ statement: ArraySlice<SyntaxWord>) -> Bool {
      let words = statement.withoutLines.filter { $0.isWord }
      return statement.last { $0.kind != .lineBreak }?.is(":") == true && (1...2).contains(words.count)
        && words[0].isAny(["example", "sample", "specimen"])
        && words.dropFirst().allSatisfy {
          $0.isAny(["answer", "solution", "program", "code", "algorithm", "response"])
        }
    }
    guard let heading = statements.lastIndex(where: isHeading), heading > 2,
      !statements[heading...].contains(where: { line in
        line.contains { $0.isAny(["mark", "marks", "max"]) }
          || line.indices.contains { MarkAnnotations.annotation(at: $0, in: line) != nil }
      })
    else { return }
    statements.removeSubrange(heading...)
  }

  /// "allow her more time (1) so that she is not hurried (1)": what somebody does, and no word to examiners.
  private static func ofAnswer(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    guard let first = statement.firstIndex(where: { $0.isWord }),
      statement[first].isAny(["allow", "ignore", "accept"]),
      statement.indices.count(where: { MarkAnnotations.annotation(at: $0, in: statement)?.marks == 1 }) > 1,
      !statement.contains(where: { $0.is(":") || $0.isQuoted })
    else { return statement }
    var statement = statement
    statement[first].isOfAnswer = true
    return statement
  }

  /// Takes away the names of two sides that head lists without marks: "Advantages:", "Disadvantages:".
  private static func dropSides(_ statements: inout [ArraySlice<SyntaxWord>]) -> Bool {
    func isSide(_ statement: ArraySlice<SyntaxWord>) -> Bool {
      let words = statement.withoutLines.drop { !$0.isWord }
      guard words.last?.is(":") == true, (2...4).contains(words.count) else { return false }
      return words.dropLast().allSatisfy { $0.kind == .word && $0.number == nil }
        && (LabelledExamples.isGeneral(words.dropLast()) || words.first?.isAny(["positive", "negative"]) == true)
    }
    func isMarked(_ words: ArraySlice<SyntaxWord>) -> Bool {
      words.indices.contains {
        MarkAnnotations.annotation(at: $0, in: words) != nil || MarkAnnotations.prefix(at: $0, in: words) != nil
      }
    }
    guard statements.count(where: isSide) > 1, statements.last.map(isSide) == false,
      !statements.contains(where: isMarked)
    else { return false }
    statements.removeAll(where: isSide)
    return true
  }

  /// "Award 1 mark for a benefit and 1 mark for development" beside lines that have their marks: it says what they are for.
  private static func dropShares(_ statements: inout [ArraySlice<SyntaxWord>]) {
    func marks(_ words: ArraySlice<SyntaxWord>) -> Int {
      words.indices.count { MarkAnnotations.annotation(at: $0, in: words)?.isMaximum == false }
    }
    guard statements.count > 1, statements.count(where: { marks($0) > 1 }) > 0 else { return }
    statements.removeAll { marks($0) == 0 && PriceSplit($0) != nil }
  }

  /// "1 mark for a factor and 1 mark for what it changes, max 4": the most is of both.
  private static func takeMaximum(of content: inout [ArraySlice<SyntaxWord>], into syntax: inout PointSyntax) {
    let priced = content.indices.filter { content[$0].contains { $0.isAny(["mark", "marks"]) } }
    guard priced.count == 1, syntax.split == nil, case let words = content[priced[0]].trimmedEnd,
      let most = words.last?.number,
      words.dropLast().last?.isAny(["max", "maximum"]) == true, words.dropLast(2).last?.kind == .comma,
      words.count(where: { $0.isAny(["mark", "marks"]) }) > 1
    else { return }
    syntax.statedMarks = syntax.statedMarks ?? most
    content[priced[0]] = words.dropLast(3)
  }

  /// "Credit should also be given for": as without "also".
  private func withoutAlso(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    guard let also = words.prefix(4).firstIndex(where: { $0.is("also") }), also > words.startIndex,
      words[also - 1].isAny(["should", "may", "can", "must"])
    else { return words }
    return words[..<also] + words[(also + 1)...]
  }

  /// Takes off "– 2 marks", ", 1 mark each" and "owtte" at the end.
  private func withoutTrailingMarks(
    _ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax
  ) -> ArraySlice<SyntaxWord> {
    var rest = words.trimmedEnd
    while let last = rest.last, StatementReader.isShorthand(last) {
      if StatementReader.isReverse(last) { syntax.isReversible = true }
      rest = rest.dropLast().trimmedEnd
    }
    rest = withoutPrice(rest, &syntax)
    let isEach = rest.last?.is("each") == true
    let end = isEach ? rest.dropLast() : rest
    guard end.count > 3, MarkAnnotations.isUnit(end, end.endIndex - 1), let marks = end[end.endIndex - 2].number,
      !end[end.endIndex - 3].isWord
    else { return rest }
    if isEach { syntax.marksEach = marks } else { syntax.statedMarks = syntax.statedMarks ?? marks }
    return end.dropLast(2).trimmedEnd
  }

  /// Takes off ", one mark for each", "– 1 mark per step, to a maximum of three" at the end.
  private func withoutPrice(
    _ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax
  ) -> ArraySlice<SyntaxWord> {
    guard let unit = words.suffix(10).lastIndex(where: { $0.isAny(["mark", "marks"]) && $0.depth == 0 }),
      let price = words.word(at: unit - 1)?.number, let before = words.word(at: unit - 2), !before.isWord
    else { return words }
    var rest = words[(unit + 1)...]
    if rest.first?.is("for") == true { rest = rest.dropFirst() }
    guard rest.first?.isAny(["each", "per"]) == true else { return words }
    if let most = rest.firstIndex(where: { $0.isAny(["max", "maximum", "total"]) }) {
      guard let marks = rest[most...].compactMap({ $0.number }).first else { return words }
      syntax.statedMarks = syntax.statedMarks ?? marks
    } else if rest.count > 4 {
      return words
    }
    syntax.marksEach = price
    return words[..<(unit - 1)].trimmedEnd
  }

  /// "Any five, e.g. A, B, C" after "List the contents": how many, and what of.
  private func takeCount(_ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax) -> Bool {
    let any = words.first?.is("any") == true ? words.dropFirst() : words
    guard any.count < words.count || any.count == 1, let count = any.first?.number,
      let last = syntax.demands.lastIndex(where: { $0.kind == .content && !$0.quantityIsStated })
    else { return false }
    let rest = any.dropFirst().drop { $0.kind == .comma }
    let list = rest.isEmpty ? nil : ListIntroduction.at(rest.startIndex, in: rest)
    guard rest.isEmpty || list != nil else { return false }
    syntax.demands[last].quantity = count
    syntax.demands[last].quantityIsStated = true
    if let list { HeadReader().fill(&syntax.demands[last], rest.dropFirst(list.length), list) }
    return true
  }

  /// "linking the wavelength to the diffraction": both ends of the link.
  private func linked(_ segment: CommandReader.Segment, in words: ArraySlice<SyntaxWord>) -> [DemandSyntax]? {
    let verbs: [StaticString] = ["link", "links", "linking", "relate", "relates", "relating", "connect", "connecting"]
    guard segment.span != nil, words.word(at: segment.body.startIndex - 1)?.isAny(verbs) == true,
      let to = segment.body.firstIndex(where: { $0.is("to") }), to > segment.body.startIndex,
      !segment.body[..<to].contains(where: { $0.kind == .comma || $0.is("each") }),
      segment.body.introduction(from: segment.body.startIndex) == nil
    else { return nil }
    let heads = HeadReader()
    var ends = [DemandSyntax(command: segment.command, head: [SyntaxWord](segment.body[..<to].trimmedMarks))]
    let quantity = QuantityReader.read(segment.body[..<to])
    ends[0].head = [SyntaxWord](quantity.rest.trimmedMarks)
    ends[0].quantity = quantity.value
    ends[0].quantityIsStated = quantity.isStated
    ends[0].isOpen = true
    let right = segment.body[(to + 1)...]
    let kind = StructureWords.kind(of: right.prefix(16)).map { TailReader.Kind.structure($0) } ?? .content
    return ends
      + heads.demand(
        of: BodyParts.Tail(kind: kind, words: right), command: segment.command,
        quantity: quantity.isStated ? quantity.value : nil)
  }
}
