internal import Language
internal import RubricModel

/// What answers may say, under a heading for each side, where other lines share out the marks: "Points may include: / Welding –
/// strong; neat. / Bolts – may be undone. / 1 mark for a point about welding / 1 mark for a second point about either".
struct ListPools {
  private struct Pool {
    var name: [SyntaxWord]
    var items: [ItemSyntax]
    /// Its items stand on lines of their own below its name.
    var hasLines = false
  }

  private var pools: [Pool] = []

  /// Takes the lists from among the statements; nil where no statement heads them, or none shares out marks.
  static func taken(from statements: inout [ArraySlice<SyntaxWord>]) -> ListPools? {
    guard statements.count > 2 else { return nil }
    guard let heading = statements.firstIndex(where: { isHeading($0) }) else { return unheaded(from: &statements) }
    let end = statements[(heading + 1)...].firstIndex { isPriced($0) } ?? statements.endIndex
    guard end > heading + 1, statements.contains(where: { isPriced($0) }) else { return nil }
    // Pairs of which each half has its price are read as such.
    // "1 mark each, max 2": what is listed is itself what earns the marks.
    let priced = statements.filter { isPriced($0) }
    if priced.allSatisfy({ PriceOfEach($0) != nil }) {
      statements.remove(at: heading)
      return nil
    }
    let pairs = statements[(heading + 1)..<end].count { PairedPiece.dash(in: $0) != nil }
    if statements.contains(where: { PriceSplit($0) != nil }), pairs > 0 {
      statements.remove(at: heading)
      return nil
    }
    var found = ListPools()
    for line in statements[(heading + 1)..<end] { found.add(line.withoutLines.trimmedStart.trimmedEnd) }
    guard !found.pools.isEmpty else { return nil }
    statements.removeSubrange(heading..<end)
    return found
  }

  /// Without "Correct ideas include:" over lines of two marks, where another line says what the marks are for.
  static func withoutHeading(_ statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    guard let heading = statements.firstIndex(where: { isHeading($0) }), heading + 1 < statements.count,
      SchemeLine.hasTwoMarks([SyntaxWord](statements[heading + 1])),
      statements[..<heading].contains(where: { PairHeader.isHeader($0) })
    else { return statements }
    return [ArraySlice<SyntaxWord>](statements[..<heading] + statements[(heading + 1)...])
  }

  /// Takes "Possible points may include:" away from over lines that have no marks; whether each of them is then worth one.
  static func dropHeading(_ statements: inout [ArraySlice<SyntaxWord>]) -> Bool {
    guard let heading = statements.firstIndex(where: { isHeading($0) }), heading > 0,
      !statements.contains(where: { isPriced($0) || StatementReader().hasOwnMark($0.withoutLines.trimmedEnd) }),
      statements[(heading + 1)...].count(where: { isListed($0) && !isName($0) }) > 1
    else { return false }
    statements.remove(at: heading)
    return true
  }

  /// Takes lists over or under lines that share out the marks by words of the trade alone, which say nothing of their own.
  private static func unheaded(from statements: inout [ArraySlice<SyntaxWord>]) -> ListPools? {
    let priced = statements.filter { isPriced($0) }
    guard priced.contains(where: { sharesOut($0) }),
      priced.allSatisfy({ sharesOut($0) || PriceOfEach($0) != nil }),
      // Pairs of which each half has its price are read as such.
      !priced.contains(where: { PriceSplit($0).map { $0.parts.count == 2 && !pricesJudgement($0) } == true }),
      !statements.contains(where: { ChoiceHeader.anyFrom(in: $0) != nil })
    else { return nil }
    let places = statements.indices.filter { isListed(statements[$0]) }
    guard let first = places.first, let last = places.last, places.count > 1, last - first + 1 == places.count,
      places.contains(where: { !isName(statements[$0]) })
    else { return nil }
    // "Award 1 mark for each relevant point, up to 4 marks": the list is of these.
    if let each = statements.indices.first(where: { PriceOfEach(statements[$0])?.maximum != nil }),
      var pool = PricedPool(statements[each]), pool.list.isEmpty
    {
      let lines = places.filter { !isName(statements[$0]) }.map { statements[$0].withoutLines.trimmedStart.trimmedEnd }
      var list: [SyntaxWord] = []
      for line in lines {
        if !list.isEmpty, let start = line.first?.span.before { list.append(.made(";", .colon, at: start)) }
        list += line
      }
      pool.list = list[...]
      pool.isOpen = true
      statements[each] = pool.written(with: [])
      statements.removeSubrange(first...last)
      return nil
    }
    var found = ListPools()
    for place in places { found.addLine(statements[place].withoutLines.trimmedStart) }
    guard found.pools.contains(where: { !$0.items.isEmpty }) else { return nil }
    statements.removeSubrange(first...last)
    return found
  }

  /// Whether a statement shares out marks among parts that it names by words of the trade alone, one of them of how an answer is
  /// built: "1 mark for each valid point (max 3), 1 mark for a supported judgement".
  static func sharesOut(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines.trimmedStart.trimmedEnd
    guard MarkAnnotations.prefix(at: words.startIndex, in: words) != nil, PriceOfEach(words) == nil,
      !words.contains(where: { $0.is(":") || $0.is(";") || $0.kind == .slash || $0.isQuoted }),
      words.introduction(from: words.startIndex) == nil
    else { return false }
    let names = PieceSplitter().pieces(of: words).map { piece in
      piece.isPriced || piece.marks != nil ? piece.words.filter { $0.isWord && $0.depth == 0 }[...] : []
    }
    let kinds = names.map { MarkingTerms.kind(of: $0, isPriced: true) }
    return kinds.contains { $0 != nil }
      && zip(names, kinds).allSatisfy { name, kind in
        kind != nil || (name.count <= longestName && LabelledExamples.isGeneral(name))
      }
  }

  private static func pricesJudgement(_ split: PriceSplit) -> Bool {
    split.parts.contains { MarkingTerms.kind(of: $0.label, isPriced: true) == .judgement }
  }

  /// Most words of what a mark is for.
  private static let longestName = 5

  /// Whether a statement may be of a list, and neither a price nor said to examiners.
  private static func isListed(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    var unused = PointSyntax()
    let words = statement.withoutLines.trimmedStart.trimmedEnd
    return !isPriced(statement) && !StatementReader().hasOwnMark(words) && PairedPiece.dash(in: words) == nil
      && LeadInReader().read(words).span == nil
      && !StatementReader().read(statement, isFirst: false, into: &unused)
  }

  /// "Arguments against:", with nothing after it.
  private static func isName(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines.trimmedStart
    return words.last?.is(":") == true && words.count(where: { $0.isWord }) <= longestName
  }

  /// "Points may include:", "Indicative content:", with nothing after it.
  private static func isHeading(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    var words = statement.withoutLines.trimmedMarks.filter { $0.isWord }
    if words.suffix(2).elementsEqual(["the", "following"] as [StaticString], by: { $0.is($1) }) { words.removeLast(2) }
    guard words.count <= 8, let last = words.last else { return false }
    if words.count == 1, last.is("eg") { return true }
    if words.starts(with: ["indicative", "content"] as [StaticString], by: { $0.is($1) }) { return words.count <= 3 }
    if words.first?.isAny(["possible", "suggested"]) == true, words.count <= 3 { return true }
    if last.is("include"),
      words.first?.isAny(["correct", "suitable", "acceptable", "relevant", "valid", "likely"]) == true
    {
      return true
    }
    return last.isAny(["include", "including", "cover", "be", "from", "consider", "mention"])
      && words.contains { $0.isAny(["may", "might", "could", "can", "possible", "drawn"]) }
  }

  /// Whether some statement prices what an answer holds, and no list: "1 mark for a benefit".
  static func areAllocated(_ statements: [ArraySlice<SyntaxWord>]) -> Bool {
    statements.contains { statement in
      let words = statement.withoutLines.trimmedStart
      guard let first = words.indices.first, let price = MarkAnnotations.prefix(at: first, in: words) else {
        return false
      }
      return !price.isEach && !price.isBand
    }
  }

  private static func isPriced(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines.trimmedStart
    guard let first = words.indices.first else { return false }
    return MarkAnnotations.prefix(at: first, in: words) != nil || PriceOfEach(words) != nil || PriceSplit(words) != nil
  }

  /// "Welding – strong / permanent; neat appearance", "Renting: easy to leave, no repairs", "free to decorate".
  private mutating func add(_ line: ArraySlice<SyntaxWord>) {
    let colon = line.prefix(7).firstIndex { $0.is(":") && $0.depth == 0 }
    let divide = PairedPiece.dash(in: line).flatMap { $0 <= line.startIndex + 7 ? $0 : nil } ?? colon
    let list = divide.map { line[($0 + 1)...] } ?? line
    let items = Self.items(list)
    guard !items.isEmpty else { return }
    guard let divide else {
      if let last = pools.indices.last, pools[last].name.isEmpty || pools[last].hasLines {
        pools[last].items += items
      } else {
        pools.append(Pool(name: [], items: items))
      }
      return
    }
    pools.append(Pool(name: line[..<divide].filter { $0.isWord }, items: items))
  }

  /// A name with nothing behind it heads the lines below; what stands on a line of its own is one item.
  private mutating func addLine(_ line: ArraySlice<SyntaxWord>) {
    if Self.isName(line) {
      pools.append(Pool(name: line.filter { $0.isWord }, items: [], hasLines: true))
    } else if line.contains(where: { $0.is(";") || $0.is(":") }) {
      add(line.trimmedEnd)
    } else {
      let item = PiecePhrases().item(line.trimmedEnd)
      if pools.isEmpty { pools.append(Pool(name: [], items: [])) }
      if !item.alternatives.isEmpty { pools[pools.count - 1].items.append(item) }
    }
  }

  private static func items(_ words: ArraySlice<SyntaxWord>) -> [ItemSyntax] {
    let phrases = PiecePhrases()
    guard words.contains(where: { $0.is(";") && $0.depth == 0 }) else {
      let hasComma = words.contains { $0.kind == .comma && $0.depth == 0 }
      return hasComma ? ItemSplitter.items(words) : [phrases.item(words)].filter { !$0.alternatives.isEmpty }
    }
    return words.split { $0.is(";") && $0.depth == 0 }.map { phrases.item($0) }.filter { !$0.alternatives.isEmpty }
  }

  /// Gives each demand that names no idea the list of its name; one that names no list ("about either") has them all.
  func fill(_ syntax: inout PointSyntax) {
    let all = pools.flatMap { $0.items }
    for place in syntax.demands.indices where syntax.demands[place].kind == .content {
      guard let head = Self.name(of: syntax.demands[place]) else { continue }
      let shared = pools.map { Self.shared($0.name, head) }
      let most = shared.max() ?? 0
      let items = most == 0 ? all : pools[shared.firstIndex(of: most) ?? 0].items
      syntax.demands[place].items = items
      syntax.demands[place].isOpen = true
      // "1 mark for each valid point (max 3)": as many as it has marks for.
      if !syntax.demands[place].quantityIsStated, let marks = syntax.demands[place].marks, marks > 1,
        marks <= max(2, items.count)
      {
        syntax.demands[place].quantity = marks
        syntax.demands[place].quantityIsStated = true
      }
    }
  }

  /// What a demand names without saying what it is: "point against"; nil where it says what is wanted.
  static func name(of demand: DemandSyntax) -> [SyntaxWord]? {
    if demand.items.isEmpty { return demand.head }
    guard demand.items.count == 1, let words = demand.items[0].alternatives.first,
      demand.items[0].alternatives.allSatisfy({ $0.count <= longestName && LabelledExamples.isGeneral($0[...]) })
    else { return nil }
    return words
  }

  /// How many words two names share: "point against" and "Against".
  static func shared(_ name: [SyntaxWord], _ head: [SyntaxWord]) -> Int {
    func keys(_ words: [SyntaxWord]) -> Set<[UInt8]> {
      Set(
        words.filter { $0.isAny(["for", "against"]) || ($0.isWord && $0.classes.isDisjoint(with: .function)) }
          .map { WordKey.make(of: $0.folded[...]) })
    }
    return keys(name).intersection(keys(head)).count
  }
}
