internal import Language
internal import RubricModel

/// Reads the pieces of a statement in notation.
struct PieceReader {
  private let phrases = PiecePhrases()
  private let statements = StatementReader()
  let points: PointParser
  /// The pieces are the choices of "any two from" or "1 mark for each of these".
  let isChoice: Bool
  /// There is one piece, which then holds all choices.
  var isOnly: Bool
  /// The marks of each piece are shared out between its halves.
  var split: PriceSplit?
  /// What the piece is has been said before it: "Advantage: …".
  var isNamed = false

  /// - Parameter times: set to 2 by "x 2".
  func entries(of pieces: [Piece], isFirst: Bool, times: inout Int, syntax: inout PointSyntax) -> [PieceEntry] {
    var found: [PieceEntry] = []
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      index += 1
      // "Reject: A / B": no label.
      if piece.words.first?.isAny(["accept", "allow", "reject", "ignore", "not", "do"]) == true,
        case let known = syntax.accepted.count,
        statements.read(piece.words, isFirst: isFirst && found.isEmpty, into: &syntax)
      {
        if let marks = piece.marks, let last = found.indices.last, found[last].marks == nil {
          found[last].marks = marks
        }
        if found.count > 1 {
          join(syntax.accepted[known...], to: &found[found.count - 1])
          syntax.accepted.removeLast(syntax.accepted.count - known)
        }
        continue
      }
      let words = withoutLabel(piece.words)
      let isLabelled = words.startIndex > piece.words.startIndex || isNamed && isOnly
      // "…(1) of the data", "…(1), e.g. a loose belt": goes on with what has its marks, or shows how it may be said.
      if piece.marks == nil, !piece.isPriced, index == pieces.count, found.last?.marks != nil, trails(words) {
        continue
      }
      if let limit = PieceLimit(words, piece) {
        if let marks = limit.marks { syntax.statedMarks = marks }
        times *= limit.times
        continue
      }
      if let condition = PieceLimit.condition(words, piece, after: found) {
        syntax.pending.append(condition)
        continue
      }
      if let repeated = repeated(words, piece, syntax) {
        // "… and developed (1)" adds its mark to each.
        var more = 0
        while index < pieces.count, pieces[index].words.count <= 2, let marks = pieces[index].marks {
          more += marks
          index += 1
        }
        found += repeated.map { PieceEntry(demands: $0.demands, marks: ($0.marks ?? 0) + more) }
        continue
      }
      let opens = isFirst && found.isEmpty
      // "second lock – one key alone is not enough" is an answer with what is said of it.
      let isPair = split != nil || (isChoice && PairedPiece.dash(in: words) != nil)
      // What has marks earns them, though it speak as guidance does.
      let isOfMark =
        piece.marks != nil && words.first?.isAny(["max", "maximum", "no", "do", "not", "note", "ignore"]) == false
      if !isPair, !isOfMark, statements.read(words, isFirst: opens, into: &syntax) { continue }
      var own =
        isLabelled && piece.marks == 1 && split == nil ? anyOf(words, piece, syntax).map { [$0] } ?? [] : []
      if own.isEmpty { own = read(words, piece, isFirst: opens, &syntax) }
      for place in own.indices {
        own[place].isDependent = piece.isDependent
        if piece.isReversible { reverse(&own[place]) }
      }
      found += own
    }
    return found
  }

  private func read(
    _ words: ArraySlice<SyntaxWord>, _ piece: Piece, isFirst: Bool, _ syntax: inout PointSyntax
  ) -> [PieceEntry] {
    // "any two from: A, B, C" without semicolons: commas and slashes divide.
    if isChoice, isOnly, piece.marks == nil || piece.isEach {
      if let found = slashed(words, piece, isFirst: isFirst, &syntax) { return found }
      let items = piece.isEach ? [] : ItemSplitter.items(words)
      if items.count > 1 { return items.map { PieceEntry(of: $0, piece, syntax) } }
    }
    if let definition = DefinitionLabel(words) {
      var found = read(definition.meaning, piece, isFirst: isFirst, &syntax)
      if found.count == 1, found[0].demands.count == 1, found[0].demands[0].items.count == 1 {
        found[0].demands[0].items[0].label = definition.label
      }
      return found
    }
    let words = piece.marks == nil ? words : Self.withoutVerb(Self.withoutOpening(words, &syntax), piece)
    if split == nil, let item = EmbeddedExamples.item(words) { return [PieceEntry(of: item, piece, syntax)] }
    if let entry = restated(words, piece, syntax) { return [entry] }
    if let found = exemplified(words, piece, isFirst: isFirst, &syntax) { return found }
    if let demand = SummarisedPiece.demand(words, piece, syntax) {
      return [PieceEntry(demands: [demand], marks: piece.marks)]
    }
    if let entry = labelled(words, piece, syntax) { return [entry] }
    if piece.marks != nil, words.count <= 2, let last = words.last, PiecePhrases.isDevelopment(last) {
      var demand = DemandSyntax(
        kind: .reason, command: syntax.commands.last?.word ?? .explain, head: [SyntaxWord](words))
      demand.quantity = 1
      return [PieceEntry(demands: [demand], marks: piece.marks)]
    }
    if let halves = PairedPiece(words, split: split) {
      var found = PieceEntry(
        of: ExampleWordings.first(of: halves, isPaired: split != nil), piece, syntax)
      found.expansion = ExampleWordings.expansion(of: halves, isPaired: split != nil)
      found.isExample = halves.isExample
      return [found]
    }
    if var demands = prose(words, isFirst: isFirst, &syntax) {
      // "2 marks for examples of abuse (neglect, …)": the examples are what is asked for.
      let isSeveral = demands.count == 1 && demands[0].head.contains { $0.is("examples") }
      if isSeveral, demands[0].kind == .example, demands[0].items.count > 1 {
        demands[0].kind = .content
        demands[0].quantity = piece.marks.map { min($0, demands[0].items.count) } ?? demands[0].quantity
        demands[0].quantityIsStated = true
        demands[0].isOpen = true
        demands[0].needsAll = false
      }
      var marks = piece.marks
      // "the two alliances (1 mark each)"
      if piece.isEach, !piece.isPriced, demands.count == 1, let count = demands[0].quantity {
        marks = marks.map { $0 * count }
      }
      return [PieceEntry(demands: demands, marks: marks)]
    }
    return [PieceEntry(of: phrases.item(words), piece, syntax)]
  }

  /// "1 mark for preparation: drills, hospitals, rescue equipment", "1 mark for buildings: poor ones collapse, while richer
  /// countries have codes": what stands after a label for one mark, of which any will do; nil for one statement.
  private func anyOf(_ words: ArraySlice<SyntaxWord>, _ piece: Piece, _ syntax: PointSyntax) -> PieceEntry? {
    let plain = words.filter { $0.depth == 0 && $0.kind != .open && $0.kind != .close }[...]
    guard !phrases.isProse(plain), !plain.contains(where: { $0.is(";") || $0.is(":") || $0.kind == .dash }) else {
      return nil
    }
    // "the tongue falls back / vomit, blood or saliva collects in the throat / she chokes"
    if plain.indices.contains(where: { SlashList.divides($0, in: plain) }), let wordings = SlashList.parts(of: plain) {
      let item = ItemSyntax(alternatives: wordings.flatMap { phrases.item($0).alternatives })
      return item.alternatives.isEmpty ? nil : PieceEntry(of: item, piece, syntax)
    }
    let turn = plain.indices.first {
      plain[$0].kind == .comma && plain.word(at: $0 + 1)?.isAny(["while", "whereas", "but"]) == true
    }
    let parts: [ArraySlice<SyntaxWord>]
    if let turn {
      parts = [plain[..<turn], plain[(turn + 2)...]]
    } else {
      parts = ItemSplitter.chunks(plain)
      // A clause goes on after its comma: "made to recruit, so it is one-sided".
      let isList = parts.allSatisfy { part in
        part.first?.isAny(["so", "because", "which", "as", "who", "then", "if", "when"]) != true
      }
      guard parts.count > 2, isList else { return nil }
    }
    let item = ItemSyntax(alternatives: parts.flatMap { phrases.item($0).alternatives })
    return item.alternatives.count > 1 ? PieceEntry(of: item, piece, syntax) : nil
  }

  /// Takes off "idea that", "the learner must show that" before what has its mark.
  private static func withoutOpening(
    _ words: ArraySlice<SyntaxWord>, _ syntax: inout PointSyntax
  ) -> ArraySlice<SyntaxWord> {
    let found = LeadInReader().read(words)
    if let span = found.span, found.annotation == nil, found.rest.startIndex > words.startIndex, found.rest.hasWords {
      let opening = words[..<found.rest.startIndex]
      guard opening.last?.is("that") == true || opening.contains(where: { $0.is("idea") }) else { return words }
      if syntax.leadIn == nil { syntax.leadIn = span }
      return found.rest
    }
    return words.first?.is("that") == true ? words.dropFirst() : words
  }

  /// Takes off "recognising that", "stating that", which ask for no more than the clause after them.
  private static func withoutVerb(_ words: ArraySlice<SyntaxWord>, _ piece: Piece) -> ArraySlice<SyntaxWord> {
    guard piece.isPriced,
      let that = words.prefix(3).firstIndex(where: { $0.is("that") || $0.is("the") }), that > words.startIndex,
      words[..<that].contains(where: {
        $0.isAny([
          "recognising", "recognizing", "identifying", "stating", "noting", "knowing", "mentioning", "saying",
          "realising", "understanding", "explaining", "showing", "suggesting", "seeing", "naming",
        ])
      }),
      words[that].is("that") || words.has(["the", "fact", "that"], at: that)
    else { return words }
    let clause = words[(words[that].is("that") ? that + 1 : that + 3)...]
    // "explaining that judgement"
    return clause.count > 2 && !clause.allSatisfy({ !$0.isWord || MarkingTerms.isOfTrade($0) }) ? clause : words
  }

  /// "a drawback, e.g. cost / noise", "a clear judgement that follows from the argument".
  private func labelled(_ words: ArraySlice<SyntaxWord>, _ piece: Piece, _ syntax: PointSyntax) -> PieceEntry? {
    let command = syntax.commands.last?.word ?? .state
    let examples = PairedPiece(words, split: split) == nil ? LabelledExamples(words) : nil
    // "development of either, e.g. lower costs"
    if piece.marks != nil, split == nil, let examples,
      MarkingTerms.saysMore(examples.label[...])
    {
      var demand = DemandSyntax(kind: .reason, command: command, head: examples.label)
      demand.quantity = 1
      demand.items = MarkingTerms.withoutTrade(examples.examples)
      demand.isOpen = true
      MarkingTerms.settle(&demand)
      return PieceEntry(demands: [demand], marks: piece.marks)
    }
    // "a judgement (e.g. keep it, as it pays)" is a judgement; "a point for, e.g. cost" is what its examples are.
    if piece.marks != nil, split == nil, examples == nil || StructureWords.kind(of: words.prefix(8)) == .judgement,
      let demand = MarkingTerms.demand(words, marks: piece.marks, isPriced: piece.isPriced, command: command)
    {
      return PieceEntry(demands: [demand], marks: piece.marks)
    }
    guard let found = examples else { return nil }
    if found.isGeneral, piece.marks == nil { return nil }
    guard found.isGeneral else {
      var item = phrases.item(found.label[...])
      item.alternatives += MarkingTerms.withoutTrade(found.examples).flatMap { $0.alternatives }
      return PieceEntry(of: item, piece, syntax)
    }
    let marks = found.maximum ?? piece.marks
    var demand = DemandSyntax(command: command, head: found.label)
    let isPlural = HeadNoun.isPlural(found.label)
    let most =
      (piece.marks ?? 1) > 1 || isPlural || piece.isEach ? min(piece.marks ?? 1, max(1, found.examples.count)) : 1
    demand.quantity = found.maximum ?? most
    demand.quantityIsStated = true
    demand.items = found.examples
    demand.isOpen = !found.isClosed
    return PieceEntry(demands: [demand], marks: marks)
  }

  /// What is accepted after a piece is another wording of it.
  private func join(_ accepted: ArraySlice<RefinementSyntax>, to entry: inout PieceEntry) {
    guard !entry.demands.isEmpty else { return }
    let wordings = accepted.flatMap { $0.phrases }.filter { !$0.isEmpty }
    if entry.demands[0].items.isEmpty, !wordings.isEmpty {
      entry.demands[0].items = [ItemSyntax(alternatives: [entry.demands[0].head])]
    }
    if entry.demands[0].items.count == 1 {
      entry.demands[0].items[0].alternatives += wordings
    } else {
      entry.demands[0].items += wordings.map { ItemSyntax(alternatives: [$0]) }
    }
  }

  private func trails(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let first = words.indices.first(where: { words[$0].isWord }) else { return true }
    if ListIntroduction.at(first, in: words)?.kind == .examples { return true }
    return words.count <= 6 && words[first].isAny(["of", "from", "in", "on", "for", "at", "to", "with", "by"])
  }

  private func reverse(_ entry: inout PieceEntry) {
    for demand in entry.demands.indices {
      for item in entry.demands[demand].items.indices {
        ReverseArgument().apply(to: &entry.demands[demand].items[item])
      }
    }
  }

  // MARK: What a piece may be

  /// "applied to Lena: …": a label says what the piece is about.
  private func withoutLabel(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    guard let colon = words.prefix(8).firstIndex(where: { $0.is(":") && $0.depth == 0 }), colon + 1 < words.endIndex,
      case let label = words[..<colon], !label.contains(where: { $0.kind == .slash })
    else { return words }
    // "Against, linked to this client: …"
    if let comma = label.firstIndex(where: { $0.kind == .comma }), !LabelledExamples.isGeneral(label[..<comma]) {
      return words
    }
    let rest = words[(colon + 1)...]
    // "1 mark for an argument in favour: e.g. fewer food miles": what is asked for, and how it may be said.
    if let first = rest.indices.first(where: { rest[$0].isWord }),
      ListIntroduction.at(first, in: rest)?.kind == .examples
    {
      return label + rest
    }
    return rest
  }

  /// "one strength and one weakness, each identified (1)": the marks are for each.
  private func repeated(
    _ words: ArraySlice<SyntaxWord>, _ piece: Piece, _ syntax: PointSyntax
  ) -> [PieceEntry]? {
    guard let each = words.suffix(3).lastIndex(where: { $0.is("each") }), each > words.startIndex,
      words[each - 1].kind == .comma, piece.marks != nil
    else { return nil }
    var sub = PointSyntax()
    sub.commands = syntax.commands
    points.parse(words[words.startIndex..<(each - 1)], into: &sub)
    return sub.demands.count > 1 ? sub.demands.map { PieceEntry(demands: [$0], marks: piece.marks) } : nil
  }

  /// The demands of a piece in prose; nil for a plain phrase.
  private func prose(
    _ words: ArraySlice<SyntaxWord>, isFirst: Bool, _ syntax: inout PointSyntax
  ) -> [DemandSyntax]? {
    // The choices of "any two from" are answers, though they begin as a command does: "explain what will happen next".
    if split != nil || (isChoice && !isOnly && !QuantityReader.read(words.dropFirst()).isStated) { return nil }
    guard phrases.isProse(words) else { return nil }
    var sub = PointSyntax()
    sub.commands = syntax.commands
    let inherited = sub.commands.count
    points.parse(words, isFirst: isFirst, into: &sub)
    if sub.demands.isEmpty { return nil }
    syntax.commands += sub.commands.dropFirst(inherited)
    syntax.contexts += sub.contexts
    if syntax.leadIn == nil, isFirst { syntax.leadIn = sub.leadIn }
    return sub.demands
  }
}

extension PieceReader {
  /// "the first time they ring, i.e. no calling back, chasing or passing on": one mark for what is said in other words behind
  /// it, of which any will do; nil for other pieces.
  private func restated(_ words: ArraySlice<SyntaxWord>, _ piece: Piece, _ syntax: PointSyntax) -> PieceEntry? {
    guard piece.marks == 1, !piece.isEach, split == nil, let first = words.first else { return nil }
    for index in words.indices.dropFirst() where words[index].depth == first.depth && !words[index].isGenerated {
      let length =
        words[index].is("ie")
        ? 1
        : words.has(["that", "is", "to", "say"], at: index)
          ? 4 : words.has(["in", "other", "words"], at: index) ? 3 : 0
      let label = words[..<index].trimmedMarks
      let rest = words[(index + max(1, length))...].trimmedMarks
      guard length > 0, label.hasWords, rest.hasWords, !rest.contains(where: { $0.is(";") || $0.is(":") }) else {
        continue
      }
      var item =
        LabelledExamples.isGeneral(label.filter { $0.isWord }[...])
        ? ItemSyntax(alternatives: []) : phrases.item(label)
      let isList = rest.contains { $0.is("or") || $0.kind == .slash }
      let parts = isList ? ItemSplitter.list(rest).items : [phrases.item(rest)]
      item.alternatives += parts.flatMap { $0.alternatives }
      return item.alternatives.isEmpty ? nil : PieceEntry(of: item, piece, syntax)
    }
    return nil
  }

  /// "…(1), such as wind or solar power (1)": an example earns its mark; "…(1), for example in shops, so more money is left (1)":
  /// what follows from it does.
  private func exemplified(
    _ words: ArraySlice<SyntaxWord>, _ piece: Piece, isFirst: Bool, _ syntax: inout PointSyntax
  ) -> [PieceEntry]? {
    guard let marks = piece.marks, !isFirst, let first = words.indices.first(where: { words[$0].isWord }),
      !words[first].isGenerated, let list = ListIntroduction.at(first, in: words), list.kind == .examples
    else { return nil }
    let rest = words[(first + list.length)...]
    if let so = rest.indices.dropFirst().first(where: {
      rest[$0 - 1].kind == .comma && rest[$0].depth == 0 && rest[$0].isAny(["so", "which", "because"])
    }) {
      return read(rest[so...], piece, isFirst: false, &syntax)
    }
    let items = LabelledExamples.items(rest)
    guard !items.isEmpty else { return nil }
    var demand = DemandSyntax(command: syntax.commands.last?.word ?? .state, head: items[0].alternatives[0])
    demand.items = items
    demand.quantity = min(marks, items.count)
    demand.quantityIsStated = true
    demand.isOpen = true
    return [PieceEntry(demands: [demand], marks: marks)]
  }

  /// The answers of a list on one line that slashes divide; nil for other lists.
  private func slashed(
    _ words: ArraySlice<SyntaxWord>, _ piece: Piece, isFirst: Bool, _ syntax: inout PointSyntax
  ) -> [PieceEntry]? {
    guard let parts = SlashList.parts(of: words) else { return nil }
    var reader = self
    reader.isOnly = false
    var found: [PieceEntry] = []
    for part in parts.map({ $0.trimmedMarks }) {
      // "evaporation – left unused for long": either will do.
      if split == nil, let halves = PairedPiece(part, split: nil) {
        let both = phrases.item(halves.first).alternatives + phrases.item(halves.second).alternatives
        found.append(PieceEntry(of: ItemSyntax(alternatives: both), piece, syntax))
      } else {
        found += reader.read(part, piece, isFirst: isFirst, &syntax)
      }
    }
    return found
  }
}
