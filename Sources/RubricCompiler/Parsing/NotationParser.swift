internal import Language
internal import RubricModel

/// Parses mark-scheme notation: pieces with their marks or between semicolons, `/` between alternatives, "any two from"
/// before them, "max 3" after them.
struct NotationParser {
  private let splitter = PieceSplitter()
  let points: PointParser

  /// How many of the pieces count.
  private struct Header {
    /// "any two from".
    var quantity: Int?
    /// "1 mark for each of these".
    var each: Int?
    /// What the pieces are: "correct feature of short-term memory".
    var head: [SyntaxWord] = []
    /// The number that the header asks for, where what it lists has no marks: "stating two hazards:".
    var asked: Int?
    /// "such as": others of the kind count too.
    var isOpen = false
    /// "Two marks for each of two reasons: one for … and one for …".
    var times = 1
    /// It is a name ("Drawback:"), and no sentence of an examiner.
    var isName = true
  }

  /// Whether the statements were notation; then their demands are appended to `syntax`.
  func parse(_ statements: [ArraySlice<SyntaxWord>], into syntax: inout PointSyntax) -> Bool {
    var header = Header()
    var pieces: [[Piece]] = []
    var opening = PointSyntax()
    let statements = statements.map { LabelledList.asExamples($0) ?? $0 }
    var caps: [Int?] = []
    var inline: Int?
    for statement in statements {
      let capped = Self.withoutCap(statement.withoutLines)
      caps.append(capped.most)
      let own = takeHeader(capped.words, &header, &opening, after: pieces.joined().count)
      if own.count < capped.words.count, own.hasWords, inline == nil { inline = pieces.count }
      pieces.append(
        LabelledList.isProse(own) ? [Piece(words: own)] : splitter.pieces(of: withoutMaximum(own, &opening)))
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
    _ statements: [ArraySlice<SyntaxWord>], _ pieces: [[Piece]], _ marked: Int, _ header: Header,
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
      LabelledExamples(only.words) != nil || !phrases.isProse(only.words) || Self.isLabelled(only, phrases)
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
    return label.count <= 2 || !phrases.isProse(label)
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

  // MARK: Header

  /// Takes off what stands before the list: "Any two from:", "1 mark for each correct feature of X, max 3:",
  /// "Award credit for explaining the effect of X:".
  private func takeHeader(
    _ words: ArraySlice<SyntaxWord>, _ header: inout Header, _ opening: inout PointSyntax, after count: Int
  ) -> ArraySlice<SyntaxWord> {
    var rest = words
    let isFirst = count == 0
    if let choice = Self.bareChoice(words, isFirst: isFirst), isFirst || count > choice.quantity {
      header.quantity = choice.quantity
      if header.head.isEmpty { header.head = choice.head }
      return words[words.endIndex...]
    }
    if let (quantity, range) = Self.anyFrom(in: words) {
      header.quantity = quantity
      header.head = readOpening(words[words.startIndex..<range.lowerBound], &opening, &header)
      if header.head.isEmpty { header.head = Self.named(words[range]) }
      rest = words[range.upperBound...]
    }
    guard isFirst, let colon = rest.firstIndex(where: { $0.is(":") && $0.depth == 0 }) else { return rest }
    let before = rest[rest.startIndex..<colon]
    let after = rest[(colon + 1)...]
    if before.contains(where: { $0.is(";") }) || !isList(after) { return rest }
    // "1 mark: names it; 2 marks: …", "1 mark for: naming it; …"
    if let price = MarkAnnotations.prefix(at: rest.startIndex, in: rest),
      price.isBand || (!price.isEach && rest.startIndex + price.length == colon + 1)
    {
      return rest
    }
    if let price = MarkAnnotations.prefix(at: before.startIndex, in: before), price.isEach {
      let shares = splitter.pieces(of: after)
      if shares.count > 1, shares.allSatisfy({ $0.isPriced }) {
        let named = before[(before.startIndex + price.length)...]
        header.times = min(max(1, named.compactMap { $0.number }.first ?? 1), 20)
        return after
      }
      header.each = price.marks
      // "max 3", "up to a maximum of 3 marks"
      let max =
        before.firstIndex { $0.isAny(["max", "maximum"]) }
        ?? before.indices.first { before.has(["up", "to"], at: $0) && before.word(at: $0 + 2)?.number != nil }
      if let max { opening.statedMarks = before[max...].prefix(4).compactMap { $0.number }.first }
      var named = before[(before.startIndex + price.length)..<(max ?? before.endIndex)].trimmedMarks.trimmedEnd
      while let last = named.last, last.isAny(["up", "to", "a"]) { named = named.dropLast().trimmedEnd }
      let isPlain = named.last?.isAny(["answer", "answers", "response", "point", "points", "ideas", "idea"]) == true
      if !isPlain, named.first?.isAny(["of", "these"]) == false { header.head = named.filter { $0.isWord } }
      return after
    }
    // "Award one mark for any of the following, up to three marks:", "1 mark for naming a suitable type:" over lines of their own.
    if let price = MarkAnnotations.prefix(at: before.startIndex, in: before), !after.hasWords {
      let named = before[(before.startIndex + price.length)...]
      let max = named.indices.first { named[$0].isAny(["max", "maximum"]) || named.has(["up", "to"], at: $0) }
      opening.statedMarks = max.flatMap { named[$0...].compactMap { $0.number }.first }
      opening.leadIn = before[..<(before.startIndex + price.length)].span
      // "Up to 3 marks for a description that covers:"
      let isSum = max == nil && price.marks > 1
      header.each = isSum ? 1 : price.marks
      header.quantity = isSum ? price.marks : max == nil ? 1 : nil
      header.isOpen = max == nil && !isSum
      return after
    }
    if splitter.pieces(of: before).contains(where: { $0.marks != nil }) { return rest }
    let isOpen = Self.opensExamples(before)
    let asked = readOpening(isOpen ? Self.withoutExamples(before) : before, &opening, &header)
    header.head = asked
    header.isOpen = header.isOpen || isOpen
    // "Any TWO rights of a suspect:", "… should be listed (any four):"
    if let any = before.firstIndex(where: { $0.is("any") }), let count = before.word(at: any + 1)?.number,
      (1...50).contains(count)
    {
      header.quantity = count
    } else if before.contains(where: { $0.isAny(["could", "might", "may"]) }) {
      // "Candidates could consider:": any of these will do.
      header.quantity = 1
      opening.isPossible = true
    }
    return after
  }

  /// Whether what stands after a colon is a list in notation; a list on the lines below counts too.
  private func isList(_ words: ArraySlice<SyntaxWord>) -> Bool {
    if !words.hasWords || words.contains(where: { $0.is(";") && $0.depth == 0 }) { return true }
    return splitter.pieces(of: words).contains { $0.marks != nil }
  }

  /// Reads the lead-in and the commands of what stands before the list; gives its content, which sums the list up.
  private func readOpening(
    _ words: ArraySlice<SyntaxWord>, _ opening: inout PointSyntax, _ header: inout Header
  ) -> [SyntaxWord] {
    guard words.hasWords else { return [] }
    points.parse(words, into: &opening)
    defer { opening.demands = [] }
    if let first = opening.demands.first, first.quantityIsStated, let quantity = first.quantity, quantity > 1,
      header.quantity == nil
    {
      header.asked = quantity
    }
    return opening.demands.count == 1 ? opening.demands[0].head : []
  }

  /// Whether words end as "any two from:" does, so that a list of choices follows.
  static func opensChoice(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let (_, range) = anyFrom(in: words) else { return false }
    return !words[range.upperBound...].hasWords
  }

  /// "any two from", "any 2 of the following:", "two from:", and the words it takes.
  private static func anyFrom(in words: ArraySlice<SyntaxWord>) -> (Int, Range<Int>)? {
    for index in words.indices.prefix(40) {
      guard let value = words[index].number, (1...50).contains(value), let next = words.word(at: index + 1) else {
        continue
      }
      if let range = namedChoice(at: index, in: words) { return (value, range) }
      guard next.isAny(["from", "of"]) else { continue }
      let isLeast = words.has(["at", "least"], at: index - 2)
      let isAny = words.word(at: index - 1)?.is("any") == true || isLeast
      var end = index + 2
      if words.has(["the", "following"], at: end) {
        end += 2
      } else if words.has(["the", "list"], at: end),
        let colon = words[end...].prefix(16).lastIndex(where: { $0.is(":") }),
        colon == words.trimmedEnd.endIndex || colon + 1 >= words.endIndex
      {
        end = colon
      } else if words.word(at: end)?.is("these") == true {
        end += 1
      }
      let hasColon = words.word(at: end)?.is(":") == true || end == words.endIndex
      guard hasColon || (isAny && !isLeast && next.is("from")) else { continue }
      return (value, (isLeast ? index - 2 : isAny ? index - 1 : index)..<min(words.endIndex, hasColon ? end + 1 : end))
    }
    return nil
  }
}

extension NotationParser {
  private static func isSlashList(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.count { $0.kind == .slash && $0.depth == 0 } > 1 && SlashList.parts(of: words) != nil
  }

  /// "metals" of "two metals from:".
  static func named(_ choice: ArraySlice<SyntaxWord>) -> [SyntaxWord] {
    guard let from = choice.lastIndex(where: { $0.isAny(["from", "of"]) }),
      let number = choice.firstIndex(where: { $0.number != nil }), number + 1 < from
    else { return [] }
    return [SyntaxWord](choice[(number + 1)..<from])
  }

  /// "two metals from:", "any three safety features from the following:", which need the colon.
  private static func namedChoice(at index: Int, in words: ArraySlice<SyntaxWord>) -> Range<Int>? {
    var end = index + 1
    while let word = words.word(at: end), word.kind == .word, !word.is("from"), end < index + 6 {
      if !word.classes.isDisjoint(with: [.auxiliary, .relative, .pronoun]) { return nil }
      end += 1
    }
    guard end > index + 1, words.word(at: end)?.is("from") == true else { return nil }
    end += 1
    if words.has(["the", "following"], at: end) { end += 2 }
    guard words.word(at: end)?.is(":") == true else { return nil }
    return index..<(end + 1)
  }
}

extension ArraySlice where Element == SyntaxWord {
  /// Without line ends and bullets.
  var withoutLines: ArraySlice<SyntaxWord> {
    guard contains(where: { $0.kind == .lineBreak || $0.kind == .bullet }) else { return self }
    return filter { $0.kind != .lineBreak && $0.kind != .bullet }[...]
  }
}
