internal import Language
internal import RubricModel

/// Reads points whose parts are all asked for: "including both X and Y", "including all of X, Y and Z".
struct SideReader {
  private let heads = HeadReader()
  private let scanner = BodyScanner()

  /// The demands of a body with sides; nil where it has none.
  func read(
    _ words: ArraySlice<SyntaxWord>, commands: [CommandWord], syntax: inout PointSyntax
  ) -> [DemandSyntax]? {
    guard let command = commands.last, let found = sidesIntroduction(in: words) else { return nil }
    let (main, trailing) = cutTrailing(words[found.rest...])
    let sides =
      found.but.map { [words[found.rest..<$0], afterBut(words[$0...])] }
      ?? (found.isBoth ? SideSplitter.two(main) : SideSplitter.all(main))
    if sides.count < 2, found.isBare { return nil }
    var demands: [DemandSyntax] = []
    for (number, side) in sides.enumerated() {
      // "identifying X and explaining Y, including both …": each command has its side.
      let own = commands.count == sides.count ? commands[number] : command
      demands += demand(side, command: own, syntax: &syntax)
    }
    if demands.count == 2, demands[0].kind == .content, demands[0].items.isEmpty {
      demands[0].head = SharedNoun.shared(demands[0].head, with: demands[1].head)
    }
    for index in demands.indices where !demands[index].quantityIsStated || demands[index].kind != .content {
      demands[index].worth = demands[index].quantityIsStated ? demands[index].quantity : 1
    }
    attach(words[words.startIndex..<found.index], to: &demands, command: command, syntax: &syntax)
    for tail in trailing { demands += heads.demand(of: tail, command: command, quantity: nil) }
    return demands
  }

  // MARK: Where the sides are

  private struct Found {
    /// Where the introduction starts.
    var index: Int
    /// Where the sides start.
    var rest: Int
    var isBoth: Bool
    /// "both" alone, which may also say "two".
    var isBare = false
    /// Where "but" stands in "not only X but also Y".
    var but: Int?
  }

  private func sidesIntroduction(in words: ArraySlice<SyntaxWord>) -> Found? {
    guard let first = words.first else { return nil }
    for index in words.indices where words[index].depth == first.depth {
      if let list = ListIntroduction.at(index, in: words), list.hasSides {
        return Found(index: index, rest: index + list.length, isBoth: list.kind == .both)
      }
    }
    let start = words.startIndex
    if let found = notOnly(in: words) { return found }
    if let found = bothOfKind(in: words) { return found }
    if first.is("both"), words.dropFirst().first?.is("of") == false {
      return Found(index: start, rest: start + 1, isBoth: true, isBare: true)
    }
    if words.starts(["all", "of"]), words.dropFirst(2).first?.is("the") == false {
      return Found(index: start, rest: start + 2, isBoth: false, isBare: true)
    }
    return nil
  }

  /// "not only X but also Y".
  private func notOnly(in words: ArraySlice<SyntaxWord>) -> Found? {
    guard let not = words.firstIndex(where: { $0.is("not") }), not - words.startIndex <= 4,
      words.word(at: not + 1)?.isAny(["only", "just", "merely", "simply"]) == true,
      let but = words[not...].firstIndex(where: { $0.is("but") }), but > not + 2, but + 1 < words.endIndex
    else { return nil }
    return Found(index: not, rest: not + 2, isBoth: true, but: but)
  }

  private func afterBut(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    words.dropFirst().drop { $0.isAny(["also", "as", "well"]) }
  }

  /// "the effects of tourism, both good and bad": at the end, after a comma.
  private func bothOfKind(in words: ArraySlice<SyntaxWord>) -> Found? {
    guard let both = words.lastIndex(where: { $0.is("both") && $0.depth == words.first?.depth }),
      words[both...].contains(where: { $0.is("and") }), words[both...].count <= 12,
      words.introduction(from: words.startIndex) == nil
    else { return nil }
    // "…, from both a social and an economic point of view"
    let isLed = words.word(at: both - 1)?.isAny(["from", "in", "for", "using", "with", "on", "at", "by", "of"]) == true
    let comma = both - (isLed ? 2 : 1)
    guard words.word(at: comma)?.kind == .comma, comma > words.startIndex else { return nil }
    return Found(index: comma, rest: both + 1, isBoth: true)
  }

  /// Cuts off ", with a specific example" after the last side.
  private func cutTrailing(_ words: ArraySlice<SyntaxWord>) -> (ArraySlice<SyntaxWord>, [BodyParts.Tail]) {
    let tails = TailReader()
    for index in words.indices.dropFirst()
    where words[index].isAny(["with", "using", "giving", "each", "supported"])
      || (words[index].is("and") && words.word(at: index + 1).map { StructureWords.isGiving($0) } == true)
    {
      guard words[index - 1].kind == .comma, words[index].depth == words.first?.depth,
        let start = tails.start(at: index, in: words, .tail, isQuestion: false, isClause: false),
        case .structure = start.kind
      else { continue }
      let tail = BodyParts.Tail(kind: start.kind, words: words[start.head...])
      return (words[words.startIndex..<(index - 1)], [tail])
    }
    return (words, [])
  }

  // MARK: One side

  /// One side as a demand of its own; its kind follows from its first words.
  private func demand(
    _ side: ArraySlice<SyntaxWord>, command: CommandWord, syntax: inout PointSyntax
  ) -> [DemandSyntax] {
    let words = side.trimmedStart.trimmedEnd
    guard words.hasWords else { return [] }
    if let kind = StructureWords.kind(of: words.prefix(16)) {
      return heads.demand(
        of: BodyParts.Tail(kind: .structure(kind), words: words), command: command, quantity: nil)
    }
    let list = words.introduction(from: words.startIndex)
    var demand = heads.single(
      words[words.startIndex..<(list?.index ?? words.endIndex)], command: command, syntax: &syntax)
    if let list { heads.fill(&demand, from: words, list) }
    // "both overt (people know that they are watched) and covert (they do not)"
    let described = demand.items.isEmpty ? BracketWordings.description(words) : []
    if !described.isEmpty { demand.items = [ItemSyntax(alternatives: [demand.head], inBrackets: described)] }
    return [demand]
  }

  // MARK: What stands before the sides

  /// The words before the sides only sum them up, except for a list or a number: "at least two structures, such as A and B,
  /// including both how the structures are set up and …". These go to the side that speaks of the same thing.
  private func attach(
    _ before: ArraySlice<SyntaxWord>, to demands: inout [DemandSyntax], command: CommandWord, syntax: inout PointSyntax
  ) {
    let parts = scanner.scan(before.trimmedEnd)
    syntax.contexts += parts.contexts
    if let order = parts.order { syntax.contexts.append(order) }
    guard before.hasWords else { return }
    for tail in parts.tails where command.demand != .reasoning {
      demands += heads.demand(of: tail, command: command, quantity: nil)
    }
    var summary = heads.single(parts.head[...], command: command, syntax: &syntax)
    if let list = parts.list, let introduction = parts.introduction {
      heads.fill(&summary, list, introduction)
    }
    guard !summary.items.isEmpty || summary.quantityIsStated else { return }
    let side = demands.indices.first { index in
      demands[index].kind == .content && demands[index].items.isEmpty && !demands[index].quantityIsStated
        && shareContent(demands[index].head, summary.head)
    }
    guard let side else {
      // A number alone ("two things, including both …") counts the sides.
      if !summary.items.isEmpty { demands.insert(summary, at: 0) }
      return
    }
    demands[side].items = summary.items
    demands[side].isOpen = summary.isOpen
    demands[side].needsAll = summary.needsAll
    if summary.quantityIsStated {
      demands[side].quantity = summary.quantity
      demands[side].quantityIsStated = true
    }
  }

  private func shareContent(_ side: [SyntaxWord], _ summary: [SyntaxWord]) -> Bool {
    let keys = summary.filter { $0.isWord && $0.classes.isEmpty }.map { WordKey.make(of: $0.folded[...]) }
    return side.contains { keys.contains(WordKey.make(of: $0.folded[...])) }
  }
}
