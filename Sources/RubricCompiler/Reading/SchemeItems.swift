internal import Language

/// Puts the lines of a mark scheme together that are one point: "Any two from:" with its list, points with their marks and the
/// "Max 3" under them, and what stands in a paragraph of its own.
struct SchemeItems {
  private let splitter = StatementSplitter()
  /// The question has levels of response, for which its points say what answers may hold.
  let hasLevels: Bool

  /// The items as one, where some of them say how the others are marked; else as they were, guidance under the point before.
  func joined(
    _ items: [Document.Item], reader: inout SyntaxReader, unread: inout [ByteSpan]
  ) -> [Document.Item] {
    guard items.count > 1 else { return items }
    let items = withoutVerdicts(items, reader: &reader, unread: &unread)
    guard items.count > 1 else { return items }
    return joined(plain: items, reader: &reader, unread: &unread)
  }

  /// The items without "Accept" and "Do not accept" over lists, the latter with what stands under it as what the point before
  /// refuses.
  private func withoutVerdicts(
    _ items: [Document.Item], reader: inout SyntaxReader, unread: inout [ByteSpan]
  ) -> [Document.Item] {
    var kept: [Document.Item] = []
    var isRefused = false
    for (place, item) in items.enumerated() {
      let words = reader.words(of: item.span).filter { $0.isWord }[...]
      let opensList = place + 1 < items.count && !items[place + 1].isParagraph
      if item.isParagraph, item.nested.isEmpty, !item.isLiteral, opensList, words.count <= 3,
        let verdict = verdict(words)
      {
        unread.append(item.span)
        isRefused = !verdict && !kept.isEmpty
        continue
      }
      if item.isParagraph { isRefused = false }
      if isRefused {
        kept[kept.count - 1].refused += [item.span] + item.nested
      } else {
        kept.append(item)
      }
    }
    return kept
  }

  /// Whether a heading accepts what stands under it; nil where it is no such heading.
  private func verdict(_ words: ArraySlice<SyntaxWord>) -> Bool? {
    let verbs: [StaticString] = ["accept", "credit", "allow", "award"]
    if words.starts(["do", "not"]) || words.first?.isAny(["not", "don't"]) == true {
      return words.last?.isAny(verbs) == true || words.last?.isAny(["accepted", "credited", "allowed"]) == true
        ? false : nil
    }
    if words.count == 1, words.first?.isAny(["reject", "ignore", "unacceptable"]) == true { return false }
    return words.count == 1 && words.first?.isAny(verbs + ["acceptable"]) == true ? true : nil
  }

  private func joined(
    plain items: [Document.Item], reader: inout SyntaxReader, unread: inout [ByteSpan]
  ) -> [Document.Item] {
    let items = withoutNumbers(withoutHeads(items, reader: &reader, unread: &unread), reader: &reader)
    if isScheme(items, reader: &reader) {
      var whole = items[0]
      whole.parts = items.flatMap { [$0.span] + $0.nested }
      whole.asides = items.dropFirst().filter { isGuidance($0, reader: &reader) }.map { $0.span }
      whole.nested = []
      whole.refused = items.flatMap { $0.refused }
      whole.isAside = false
      if let end = whole.parts.last?.end { whole.span.end = max(whole.span.end, end) }
      return [whole]
    }
    var points: [Document.Item] = []
    for item in items {
      let isRemark = item.isParagraph && !points.isEmpty && SectionLines.areRemarks(reader.words(of: item.span))
      guard item.isAside || isRemark else {
        points.append(item)
        continue
      }
      if !hasLevels, let last = points.indices.last, GuidanceItems().isGuidance(reader.words(of: item.span)) {
        points[last].takeGuidance(item)
      } else {
        unread.append(item.span)
      }
    }
    // "Strengths" over the strengths is no point among them.
    if points.count > 2 {
      points.removeAll { point in
        let words = reader.words(of: point.span)[...]
        let isHead = point.nested.isEmpty && !point.isLiteral && words.count <= 2 && isHead(words)
        if isHead { unread.append(point.span) }
        return isHead
      }
    }
    return GuidanceItems().attached(points, reader: &reader)
  }

  /// Whether lines that semicolons end end in "[max 3]": "water leaves the cell ; R leaks out", "through a membrane ; [max 1]".
  private func areCapped(_ items: [Document.Item], reader: inout SyntaxReader) -> Bool {
    guard let last = items.last(where: { !$0.isAside }), case let end = reader.words(of: last.span)[...],
      let open = end.lastIndex(where: { $0.kind == .open }),
      let limit = MarkAnnotations.annotation(at: open, in: end), limit.isMaximum, open + limit.length == end.endIndex,
      end[..<open].contains(where: { $0.is(";") })
    else { return false }
    return items.count { item in
      let words = reader.words(of: item.span)
      guard let stop = words.firstIndex(where: { $0.is(";") && $0.depth == 0 }), stop > 1 else { return false }
      let next = words[(stop + 1)...].first
      return next.map { !$0.isWord || $0.isCapital || $0.isAny(["accept", "allow", "reject", "ignore"]) } ?? true
    } > 1
  }

  /// Fewest lines that are taken to be numbered.
  private static let fewestNumbered = 3

  /// "1 Set out the line", "2 Spread the mortar": lines in turn without their numbers.
  private func withoutNumbers(_ items: [Document.Item], reader: inout SyntaxReader) -> [Document.Item] {
    var items = items
    var place = 0
    while place < items.count {
      var run = 0
      while place + run < items.count, numbered(items[place + run], run + 1, reader: &reader) != nil { run += 1 }
      if run >= Self.fewestNumbered {
        for index in place..<(place + run) {
          if let start = numbered(items[index], index - place + 1, reader: &reader) { items[index].span.start = start }
        }
      }
      place += max(1, run)
    }
    return items
  }

  /// Where the words behind a number begin; nil for a line that does not begin with it.
  private func numbered(_ item: Document.Item, _ number: Int, reader: inout SyntaxReader) -> Int32? {
    guard item.isParagraph, item.nested.isEmpty, !item.isLiteral else { return nil }
    let words = reader.words(of: item.span)
    guard let first = words.first, first.kind == .number, first.number == number,
      let next = words.dropFirst().first, next.kind == .word || next.kind == .open,
      !next.isAny(["mark", "marks", "for", "each", "correct", "or", "from", "of"]), next.span.start > first.span.end
    else { return nil }
    return next.span.start
  }

  /// The items without "DIFFERENCES" over a list of them, which says nothing that an answer could.
  private func withoutHeads(
    _ items: [Document.Item], reader: inout SyntaxReader, unread: inout [ByteSpan]
  ) -> [Document.Item] {
    let items = items.filter { item in
      let words = reader.words(of: item.span)
      let isOfObjectives =
        words.contains(where: MarkAnnotations.isObjective)
        && words.allSatisfy {
          !$0.isWord || $0.number != nil || MarkAnnotations.isObjective($0) || $0.isAny(["mark", "marks"])
        }
      if isOfObjectives { unread.append(item.span) }
      return !isOfObjectives
    }
    guard !hasLevels, items.count > 3 else { return items }
    let isHead = items.indices.map { place in
      let item = items[place]
      let words = reader.words(of: item.span)[...]
      return item.isParagraph && item.nested.isEmpty && !item.isLiteral && words.count <= 2
        && words.allSatisfy { $0.isCapital } && self.isHead(words) && place + 1 < items.count
        && !items[place + 1].isParagraph
    }
    guard isHead.contains(true), isHead.count(where: { !$0 }) > 1 else { return items }
    unread += items.indices.filter { isHead[$0] }.map { items[$0].span }
    return items.indices.filter { !isHead[$0] }.map { items[$0] }
  }

  /// Whether a paragraph under the points speaks of them to examiners.
  private func isGuidance(_ item: Document.Item, reader: inout SyntaxReader) -> Bool {
    let words = reader.words(of: item.span)
    if AlternativeLines.colon(of: words[...]) != nil { return false }
    if item.isAside { return true }
    guard item.isParagraph else { return false }
    return GuidanceItems().acceptsParts(words)
      || (GuidanceItems().refusesInPart(words) && !SchemeLine(words).isMarked)
  }

  /// "Strengths", "Possible causes": what the lines below are, and nothing of what they say.
  private func isHead(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let noun = words.last, noun.kind == .word, noun.startsCapital || words.first?.startsCapital == true,
      noun.ends(in: "s")
    else { return false }
    return KindList.isKind(noun)
      && words.dropLast().allSatisfy { $0.isAny(["possible", "main", "key", "suitable", "likely", "some"]) }
  }

  /// Whether some items have marks or open a list, and others say how these are marked.
  private func isScheme(_ items: [Document.Item], reader: inout SyntaxReader) -> Bool {
    if hasLevels || items.contains(where: { $0.isLiteral }) { return false }
    if PoolHeads.areHeads(in: items.map { reader.words(of: $0.span)[...] }) { return true }
    if BandLines.areBands(items.map { reader.words(of: $0.span)[...] }) { return true }
    if let first = items.first, PairShorthand.isHeading(reader.words(of: first.span)[...]),
      items.dropFirst().reduce(0, { $0 + PairShorthand.pairs(in: reader.words(of: $1.span)[...]) }) > 1
    {
      return true
    }
    var marked = 0
    var plain = 0
    var rules = 0
    var coded = 0
    // Whether a line prices a judgement or a reason, which is of what the other lines hold.
    var structural = false
    // Whether points before hold a list of answers: between semicolons, or in pairs.
    var hasList = false
    // Whether the first line prices what the others hold in pairs, or in lists of their own.
    let headings = items.first.map { splitter.split(PriceWords.written(reader.words(of: $0.span))) } ?? []
    let heading = headings.first ?? []
    let headsPairs = PairHeader.isHeader(heading)
    let headsPools = SharedPools.isHeader(headings)
    // "1 mark for a reason and 1 mark for what it leads to. For example: … (1) so … (1)": the first pair stands with its heading.
    let hasExample = headsPairs && headings.dropFirst().contains { SchemeLine.hasTwoMarks([SyntaxWord]($0)) }
    var pairs = 0
    var lists = 0
    for (number, item) in items.enumerated() {
      for span in item.nested where RefinementReader.isExplicit(reader.words(of: span)) { return false }
      let words = reader.words(of: item.span)
      let line = SchemeLine(words)
      if CodedLines.isCoded(words[...]) { coded += 1 }
      // A maximum inside a point that others follow is its own.
      let isRule = line.isRule && (number == items.count - 1 || !line.isMarked)
      let isSplit =
        hasList && marked == 0 && splitter.split(words).first.map { PriceSplit($0) != nil } == true
      if isRule || isSplit { rules += 1 } else if line.isMarked { marked += 1 } else { plain += 1 }
      if number > 0, AlternativeLines.colon(of: words[...]) != nil { return true }
      if line.opensList || MarkTable.isTable(words) { return true }
      if number > 0 {
        if headsPairs, PairedPiece.isPair(words[...]) || (hasExample && SchemeLine.hasTwoMarks(words)) { pairs += 1 }
        if headsPools, SharedPools.isList(words[...]) { lists += 1 }
        let speaksOfMarked = item.isAside ? GuidanceItems().acceptsParts(words) : isGuidance(item, reader: &reader)
        if marked > 0, speaksOfMarked { return true }
      }
      structural = structural || line.isStructural
      hasList = hasList || words.contains { $0.is(";") || $0.kind == .dash }
    }
    // "1 mark for each valid point, 1 mark for a judgement" beside a list without marks.
    let shares = items.map { ListPools.sharesOut(reader.words(of: $0.span)[...]) }
    if marked + rules == shares.count(where: { $0 }), shares.contains(true), plain > 1 { return true }
    // "Possible content: A; B; C" under what shares out the marks.
    if headsPairs, items.dropFirst().contains(where: { PossibleList(reader.words(of: $0.span)[...]) != nil }) {
      return true
    }
    if areCapped(items, reader: &reader) { return true }
    if items.contains(where: { LabelShares.isHeader(reader.words(of: $0.span)[...]) }) { return true }
    // "M1 8 divisions", "A1 128 000".
    if coded > 1 { return true }
    if pairs > (hasExample ? 0 : 1) || lists > 1 { return true }
    // "- Reject: X (first mark). Max 3" under points that have their marks is of them all.
    if marked > 1, items.contains(where: { $0.hasOutdented }) { return true }
    if rules > 0 { return marked + plain > 0 }
    if structural, marked > 1 { return true }
    // "Max 2 if …" and "ignore …" beside points that have their marks.
    return marked > 1 && plain > 0
  }
}

/// What a line of a mark scheme is for.
struct SchemeLine {
  /// It has marks and content of its own: "lactic acid has built up (1)", "1 mark for a drawback".
  var isMarked = false
  /// It says how other lines are marked: "Max 3", "[1] for the method, [1] for the expansion".
  var isRule = false
  /// A list of choices or of linked points begins below it: "Any two from:".
  var opensList = false
  /// It has marks for how an answer is built: "1 mark for a supported judgement".
  var isStructural = false

  /// Whether every statement speaks to examiners: "1 mark each. Two of a kind score once. Ignore cost."
  private static func isGuidance(_ words: [SyntaxWord]) -> Bool {
    var unused = PointSyntax()
    let reader = StatementReader()
    return StatementSplitter().split(words).allSatisfy { reader.read($0, isFirst: false, into: &unused) }
  }

  /// "It raises the pulse (1) so more oxygen comes (1)."
  static func hasTwoMarks(_ words: [SyntaxWord]) -> Bool {
    words.indices.count { MarkAnnotations.annotation(at: $0, in: words[...])?.marks == 1 } == 2
  }

  init(_ words: [SyntaxWord]) {
    let line = words[...].trimmedEnd
    let hasColon = words.last(where: { $0.kind != .lineBreak })?.is(":") == true
    let first = StatementSplitter().split(words).first ?? []
    opensList =
      ChoiceHeader.bare(first, isFirst: true) != nil || ChoiceHeader.isAtEnd(of: words[...])
      || (hasColon && line.count <= 80)
    let pricesEach = (PriceOfEach(line) != nil || (PriceOfEach(first) != nil && Self.isGuidance(words))) && !hasColon
    isRule =
      pricesEach || StatementReader.mostOfScale(first.withoutLines.trimmedStart.trimmedEnd) != nil
      || StatementReader.mostOfCount(first.withoutLines.trimmedStart.trimmedEnd) != nil
      || line.indices.contains { index in
        let atStart = index == line.startIndex || !line[index - 1].isWord
        guard atStart, line[index].isAny(["max", "maximum", "total"]), line[index].depth == 0 else { return false }
        let next = line[(index + 1)...].prefix(3)
        return next.contains { $0.number != nil }
      }
    isMarked =
      !pricesEach && ResultSentence(first.filter { $0.kind != .open && $0.kind != .close }[...]) == nil
      && (line.indices.contains { MarkAnnotations.annotation(at: $0, in: line) != nil }
        || MarkAnnotations.prefix(at: line.startIndex, in: line) != nil)
    isStructural =
      isMarked
      && PieceSplitter().pieces(of: line.withoutLines).contains {
        $0.marks != nil
          && MarkingTerms.kind(of: $0.words.filter { $0.isWord && $0.depth == 0 }[...], isPriced: true) != nil
      }
  }
}
