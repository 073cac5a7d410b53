internal import Language
internal import RubricModel

/// Parses mark-scheme notation: pieces with their marks or between semicolons, `/` between alternatives, "any two from"
/// before them, "max 3" after them.
struct NotationParser {
  private let splitter = PieceSplitter()
  let points: PointParser

  /// Whether the statements were notation; then their demands are appended to `syntax`.
  func parse(_ statements: [ArraySlice<SyntaxWord>], into syntax: inout PointSyntax) -> Bool {
    var header = NotationHeader(points)
    var pieces: [[Piece]] = []
    var opening = PointSyntax()
    let statements = statements.map { LabelledList.asExamples($0) ?? $0 }
    var caps: [Int?] = []
    var inline: Int?
    for statement in statements {
      let capped = Self.withoutCap(statement.withoutLines)
      caps.append(capped.most)
      let own = header.take(from: capped.words, &opening, after: pieces.joined().count)
      if own.count < capped.words.count, own.hasWords, inline == nil { inline = pieces.count }
      pieces.append(
        LabelledList.isProse(own) ? [LabelledList.piece(own)] : splitter.pieces(of: withoutMaximum(own, &opening)))
    }
    for place in pieces.indices {
      guard let total = splitter.total(atEndOf: pieces[place]) else { continue }
      opening.statedMarks = opening.statedMarks ?? total
      pieces[place][pieces[place].count - 1].marks = nil
    }
    // What is found is not kept unless the statements are notation.
    var divided = syntax
    pieces = pieces.map { divideSummary($0, &divided) }
    let marked = pieces.joined().count { $0.marks != nil }
    if header.quantity == nil, marked == 0 { header.quantity = header.asked }
    header.isName = opening.commands.isEmpty && opening.leadIn == nil
    if marked == 0, header.quantity == nil, header.each == nil, pieces.count > 1,
      let each = syntax.marksEach ?? (syntax.listed == nil ? nil : 1),
      pieces.joined().allSatisfy({
        LeadInReader().read($0.words).span == nil && !CommandReader().opensWithNoun($0.words)
      })
    {
      // "1 mark per point, max 4" under lines that have no marks of their own.
      header.each = each
      if let listed = syntax.listed, listed < pieces.joined().count { header.quantity = listed }
    }
    guard isNotation(statements, pieces, marked, header, syntax) else { return false }
    syntax = divided
    syntax.leadIn = opening.leadIn ?? pieces.first?.first?.prefix.flatMap { $0.start < $0.end ? $0 : nil }
    syntax.commands += opening.commands
    syntax.range = opening.range
    syntax.isPossible = opening.isPossible
    syntax.statedMarks = syntax.statedMarks ?? opening.statedMarks
    var reader = PieceReader(
      points: points, isChoice: header.quantity != nil || header.each != nil || syntax.split != nil,
      isOnly: pieces.joined().count == 1, split: syntax.split, isNamed: header.isName && !header.head.isEmpty)
    let isOnly = reader.isOnly
    var times = header.times
    var entries: [PieceEntry] = []
    var prices: [Piece] = []
    for (number, own) in pieces.enumerated() {
      if marked > 0, !own.contains(where: { $0.marks != nil }), !reader.isChoice {
        unmarked(own, isFirst: number == 0, &syntax)
      } else if entries.contains(where: { $0.expansion != nil }), isPriceList(own) {
        prices = own
      } else {
        // "Any two from: A / B / C. Two of one kind count once.": the list stands on the line of its header.
        reader.isOnly = isOnly || (number == inline && own.count == 1 && Self.isSlashList(own[0].words))
        let found = reader.entries(of: own, isFirst: entries.isEmpty, times: &times, syntax: &syntax)
        entries += caps[number].map { NotationAssembler.capped(found, at: $0) } ?? found
      }
    }
    entries.removeAll { $0.demands.isEmpty }
    guard !entries.isEmpty else { return false }
    if isScale(pieces.joined()) { grade(&entries) }
    giveGrounds(&entries)
    NotationAssembler.shareExamples(&entries, of: pieces.joined().filter { $0.marks != nil })
    if let full = fullAnswer(pieces.joined(), entries) { entries = [full] }
    // "2 marks per effect: 1 for the effect, …": as often as the effects that are asked for.
    if times == 1, isPerItem(statements),
      let wanted = syntax.summary.first(where: { $0.kind == .content })?.quantity
    {
      times = min(max(1, wanted), 20)
    }
    let each = header.each ?? syntax.marksEach
    syntax.marksEach = nil
    syntax.isNotation = true
    NotationAssembler(
      head: header.head, choose: header.quantity, each: each, isChoice: reader.isChoice, times: times,
      isOpen: header.isOpen, expansion: syntax.split?.parts.last
    )
    .assemble(entries, prices: syntax.split?.parts.map { $0.marks } ?? prices.compactMap { $0.marks }, into: &syntax)
    return true
  }

  /// "[Max 1 for this side]", alone.
  static func isCap(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.drop { !$0.isWord && $0.kind != .open }
    return words.first?.kind == .open && cap(at: words.startIndex, in: words) != nil
  }

  /// The most that "[Max 1 for this side]" allows, where it stands here and ends the words.
  private static func cap(at open: Int, in words: ArraySlice<SyntaxWord>) -> Int? {
    guard words.trimmedEnd.last?.kind == .close, words.word(at: open + 1)?.isAny(["max", "maximum"]) == true,
      words[(open + 2)...].contains(where: { $0.is("for") })
    else { return nil }
    return words.word(at: open + 2)?.number
  }

  /// Takes off "Help, max 3:" before what it is said of, or "[Max 1 for this side]" behind it.
  private static func withoutCap(_ words: ArraySlice<SyntaxWord>) -> (words: ArraySlice<SyntaxWord>, most: Int?) {
    if let colon = words.prefix(9).firstIndex(where: { $0.is(":") && $0.depth == 0 }),
      let max = words[..<colon].firstIndex(where: { $0.isAny(["max", "maximum"]) }), max > words.startIndex,
      words[max - 1].kind == .comma || words[max - 1].kind == .open, let most = words.word(at: max + 1)?.number,
      !words[..<max].contains(where: { $0.number != nil || $0.isAny(["each", "per", "from"]) }),
      PieceSplitter().pieces(of: words[(colon + 1)...]).contains(where: { $0.marks != nil })
    {
      return (words[(colon + 1)...], most)
    }
    let rest = words.trimmedEnd
    guard let open = rest.lastIndex(where: { $0.kind == .open }), open > rest.startIndex,
      let most = cap(at: open, in: rest)
    else { return (words, nil) }
    return (rest[..<open], most)
  }

  private func isNotation(
    _ statements: [ArraySlice<SyntaxWord>], _ pieces: [[Piece]], _ marked: Int, _ header: NotationHeader,
    _ syntax: PointSyntax
  ) -> Bool {
    if marked >= 2 || header.quantity != nil || header.each != nil || syntax.split != nil { return true }
    if statements.contains(where: { $0.contains { PieceSplitter.isArrow($0) } }), pieces.joined().count >= 2 {
      return true
    }
    // "identifying one cost; explaining one benefit": sentences, not pieces.
    let phrases = PiecePhrases()
    // "Covered / in a sealed container": what an answer says, in so many words.
    if marked == 0, pieces.joined().count == 1, let only = pieces.joined().first, !phrases.isProse(only.words),
      statements.count == 1, header.isName, only.words.contains(where: { $0.kind == .slash && $0.depth == 0 }),
      !only.words.contains(where: { ($0.is(":") || $0.kind == .comma) && $0.depth == 0 })
    {
      return true
    }
    if marked == 0, pieces.joined().allSatisfy({ phrases.isProse($0.words) }) { return false }
    if statements.contains(where: { $0.contains { $0.is(";") && $0.depth == 0 } }), pieces.joined().count >= 2 {
      return true
    }
    // "1 mark for a benefit (e.g. …)", "the substrate (starch) no longer fits (1)"
    if marked == 1, header.head.isEmpty || header.isName && LabelledExamples.isGeneral(header.head[...]),
      pieces.joined().count == 1, let only = pieces.joined().first, !only.isEach,
      LabelledExamples(only.words) != nil || !phrases.isProse(only.words) || LabelledList.isProse(only.words)
        || Self.isLabelled(only, phrases)
        || MarkingTerms.kind(of: only.words.filter { $0.isWord }[...], isPriced: only.isPriced) != nil
    {
      // "higher wages (1)" and "fewer problems (1)" are what to say; "one reason (1)" is what to say one of.
      let tables = WordTables.shared
      let isChange = only.words.count > 1 && only.words.first.flatMap { ChangeWords.direction(of: $0) } != nil
      return only.words.count > 2 || only.isPriced || isChange
        || only.words.allSatisfy { $0.number == nil && tables.roles(ofNoun: $0.folded).isEmpty }
    }
    return marked == 1 && statements.count > 1 && pieces.last?.first?.isPriced == true
  }

  /// "1 mark for warnings: sirens, radio, lists of shelters"
  private static func isLabelled(_ piece: Piece, _ phrases: PiecePhrases) -> Bool {
    guard piece.isPriced, let colon = piece.words.prefix(8).firstIndex(where: { $0.is(":") && $0.depth == 0 }) else {
      return false
    }
    let label = piece.words[..<colon]
    let hasWordings = piece.words[(colon + 1)...].indices.contains { SlashList.divides($0, in: piece.words) }
    return label.count <= 2 || hasWordings || !phrases.isProse(label)
  }

  /// A reason that comes after a judgement is what the answer itself judges by.
  private func giveGrounds(_ entries: inout [PieceEntry]) {
    var isJudged = false
    for entry in entries.indices {
      for place in entries[entry].demands.indices {
        let demand = entries[entry].demands[place]
        if demand.kind == .judgement { isJudged = true }
        if isJudged, demand.kind == .reason, demand.items.isEmpty {
          entries[entry].demands[place].isOfAnswer = true
        }
      }
    }
  }

  /// "1 mark: names it; 2 marks: explains it too": bands of a scale, each with all that the one below it has.
  private func isScale(_ pieces: some Sequence<Piece>) -> Bool {
    var last = 0
    for piece in pieces {
      guard piece.isBand, let marks = piece.marks, marks == last + 1 else { return false }
      last = marks
    }
    return last > 1
  }

  /// "2 marks for a full explanation and 1 mark for a partial one": one thing, done well or less well.
  private func fullAnswer(_ pieces: some Sequence<Piece>, _ entries: [PieceEntry]) -> PieceEntry? {
    let degrees: [StaticString] = [
      "full", "fully", "clear", "complete", "detailed", "thorough", "developed", "partial", "partly", "limited",
      "basic",
      "simple", "brief", "vague", "incomplete", "undeveloped", "some", "good", "better", "fuller", "expanded",
    ]
    var marks: [Int] = []
    var isLow = false
    for piece in pieces {
      guard piece.isPriced, let own = piece.marks, !piece.isEach,
        piece.words.prefix(5).contains(where: { $0.isAny(degrees) })
      else { return nil }
      isLow =
        isLow
        || piece.words.prefix(5).contains {
          $0.isAny(["partial", "limited", "basic", "simple", "brief", "vague", "incomplete", "undeveloped", "some"])
        }
      marks.append(own)
    }
    guard isLow, Set(marks).count == marks.count, marks.count > 1, entries.count == marks.count, let most = marks.max(),
      // The wording that says most of what is asked for.
      var whole = entries.max(by: { ($0.demands.first?.head.count ?? 0) < ($1.demands.first?.head.count ?? 0) })
    else { return nil }
    whole.marks = most
    return whole
  }

  /// "Identifies two barriers, 1 mark for each barrier": what stands before the first price sums up what is priced.
  private func divideSummary(_ pieces: [Piece], _ syntax: inout PointSyntax) -> [Piece] {
    guard pieces.count > 1, let first = pieces.first, !first.isPriced, first.marks == nil,
      pieces.dropFirst().allSatisfy({ $0.isPriced })
    else { return pieces }
    var summary = PointSyntax()
    points.parse(first.words, into: &summary)
    guard !summary.demands.isEmpty, !summary.commands.isEmpty || PiecePhrases().isProse(first.words) else {
      return pieces
    }
    syntax.leadIn = syntax.leadIn ?? summary.leadIn
    syntax.commands += summary.commands
    syntax.summary = summary.demands
    return Array(pieces.dropFirst())
  }

  /// Each band of a scale is worth what it adds.
  private func grade(_ entries: inout [PieceEntry]) {
    for place in entries.indices { entries[place].marks = 1 }
  }

  /// "2 marks per effect", "2 marks for each method".
  private func isPerItem(_ statements: [ArraySlice<SyntaxWord>]) -> Bool {
    statements.contains { words in
      words.indices.contains { index in
        MarkAnnotations.isUnit(words, index)
          && (words.word(at: index + 1)?.isAny(["per", "each"]) == true || words.has(["for", "each"], at: index + 1))
      }
    }
  }

  /// "[1] for method, [1] for expansion".
  private func isPriceList(_ pieces: [Piece]) -> Bool {
    pieces.count == 2 && pieces.allSatisfy { $0.isPriced && $0.words.count <= 3 }
  }

  /// A statement without marks beside others that have them: before them it sums them up, after them it is guidance.
  private func unmarked(_ pieces: [Piece], isFirst: Bool, _ syntax: inout PointSyntax) {
    for piece in pieces {
      if isFirst {
        var summary = PointSyntax()
        points.parse(piece.words, into: &summary)
        syntax.leadIn = syntax.leadIn ?? summary.leadIn
        syntax.commands += summary.commands
        syntax.summary = summary.demands
        if let contrast = summary.demands.first(where: { $0.kind == .contrast }) {
          syntax.pair = contrast.items.compactMap { $0.alternatives.first }
        }
      } else {
        syntax.pending.append([SyntaxWord](piece.words))
      }
    }
  }

  /// Takes off ", up to a maximum of 4 marks" at the end, and ", up to 4 marks".
  private func withoutMaximum(_ words: ArraySlice<SyntaxWord>, _ opening: inout PointSyntax) -> ArraySlice<SyntaxWord> {
    let end = words.trimmedEnd.suffix(8)
    let upTo = end.indices.first { end[$0].kind == .comma && end.has(["up", "to"], at: $0 + 1) }
    guard let maximum = end.firstIndex(where: { $0.isAny(["max", "maximum"]) }) ?? upTo, maximum > words.startIndex,
      let marks = end[maximum...].compactMap({ $0.number }).first, MarkAnnotations.isUnit(end, end.endIndex - 1)
    else { return words }
    var rest = words[words.startIndex..<maximum]
    while let last = rest.last, last.isAny(["up", "to", "a"]) { rest = rest.dropLast() }
    guard rest.trimmedEnd.hasWords else { return words }
    opening.statedMarks = marks
    return rest.trimmedEnd.endIndex < rest.endIndex ? rest : words[words.startIndex..<rest.endIndex]
  }

}

extension NotationParser {
  private static func isSlashList(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.count { $0.kind == .slash && $0.depth == 0 } > 1 && SlashList.parts(of: words) != nil
  }
}

extension ArraySlice where Element == SyntaxWord {
  /// Without line ends and bullets.
  var withoutLines: ArraySlice<SyntaxWord> {
    guard contains(where: { $0.kind == .lineBreak || $0.kind == .bullet }) else { return self }
    return filter { $0.kind != .lineBreak && $0.kind != .bullet }[...]
  }
}
