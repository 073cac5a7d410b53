internal import Language
internal import RubricModel

/// Parses what a command word asks for: quantity, head, items, and further requirements.
struct BodyParser {
  struct Body {
    var demand: DemandSyntax
    var saysRange = false
  }

  private let tables = WordTables.shared
  private let tails = TailParser()

  func parse(_ words: ArraySlice<SyntaxWord>, command: CommandWord, contexts: inout [ByteSpan]) -> [Body] {
    let words = words.trimmedMarks
    guard !words.isEmpty else { return [] }
    // "including both X and Y": each side is a body of its own.
    if let place = introduction(in: words, where: { $0.needsAll && $0.length > 1 }) {
      return parseSides(words, at: place.index, place.introduction, command, &contexts)
    }
    var (main, further) = tails.cut(words, command: command, contexts: &contexts)
    if command.demand == .contrast, let both = contrast(main, command) {
      return [both] + further.map { Body(demand: $0) }
    }
    if command == .justify, further.isEmpty { return [justification(main)] }
    if let pair = linked(main, command) { return pair + further.map { Body(demand: $0) } }
    var bracketed: [ItemSyntax] = []
    main = takeBrackets(main, into: &bracketed)
    let list = introduction(in: main) { _ in true }
    let headWords = list.map { main[main.startIndex..<$0.index] } ?? main
    var items = bracketed
    var isOpen = !bracketed.isEmpty
    var interrogatives: [Body] = []
    if let list {
      let listed = ItemSplitter.items(main[(list.index + list.introduction.length)...]).map { withoutCommand($0) }
      if listed.count > 1, listed.allSatisfy({ startsWithQuestion($0) }) {
        interrogatives = listed.map { side($0.alternatives[0][...], command, &contexts) }.flatMap { $0 }
      } else if listed.count == 1, let sides = interrogativeSides(listed[0]) {
        interrogatives = sides.flatMap { side($0, command, &contexts) }
      } else {
        items += listed
        isOpen = list.introduction.isOpen
      }
    }
    if !interrogatives.isEmpty { return interrogatives + further.map { Body(demand: $0) } }
    if let pair = implications(headWords, command, items) { return pair + further.map { Body(demand: $0) } }
    var bodies = heads(headWords, command: command, items: items, isOpen: isOpen)
    if bodies.isEmpty { return further.map { Body(demand: $0) } }
    bodies += further.map { Body(demand: $0) }
    return bodies
  }

  // MARK: Sides

  private func parseSides(
    _ words: ArraySlice<SyntaxWord>, at index: Int, _ intro: ListIntroduction, _ command: CommandWord,
    _ contexts: inout [ByteSpan]
  ) -> [Body] {
    let rest = words[(index + intro.length)...]
    let (main, further) = tails.cutTrailingExample(rest, command: command)
    let sides = intro.length == 3 ? ItemSplitter.chunks(main) : twoSides(main)
    var bodies = sides.flatMap { side($0, command, &contexts) }
    bodies += further.map { Body(demand: $0) }
    return bodies
  }

  /// The two sides of "both X and Y": at the first "and", or, where X has its own list, at the ", and" after it.
  private func twoSides(_ words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    let list = introduction(in: words) { _ in true }?.index
    var fallback: Int?
    for index in words.indices where words[index].is("and") && words[index].depth == 0 && index > words.startIndex {
      if let list, index > list {
        if words[index - 1].kind == .comma || !words[index...].contains(where: { $0.kind == .comma }) {
          return [words[words.startIndex..<index], words[(index + 1)...]]
        }
        fallback = fallback ?? index
      } else {
        return [words[words.startIndex..<index], words[(index + 1)...]]
      }
    }
    if let fallback { return [words[words.startIndex..<fallback], words[(fallback + 1)...]] }
    return [words]
  }

  /// One side as a demand of its own; its kind follows from its first words.
  private func side(_ words: ArraySlice<SyntaxWord>, _ command: CommandWord, _ contexts: inout [ByteSpan]) -> [Body] {
    let words = words.trimmedMarks
    guard !words.isEmpty else { return [] }
    if let kind = tails.kind(ofSide: words) {
      var demand = DemandSyntax(kind: kind, command: command, head: [SyntaxWord](words))
      demand.quantity = 1
      return [Body(demand: demand)]
    }
    var head = words
    var items: [ItemSyntax] = []
    var isOpen = true
    if let list = introduction(in: words, where: { _ in true }) {
      head = words[words.startIndex..<list.index]
      items = ItemSplitter.items(words[(list.index + list.introduction.length)...])
      isOpen = list.introduction.isOpen
    }
    var demand = DemandSyntax(command: command, head: [SyntaxWord](head.trimmedMarks))
    demand.items = items
    demand.isOpen = isOpen
    if startsWithQuestion(words) { demand.quantity = words.first?.is("what") == true ? 2 : 1 }
    demand.quantity = demand.quantity ?? quantity(in: head).value
    return [Body(demand: demand)]
  }

  /// "identifying who to refer to": the question word is what counts.
  private func withoutCommand(_ item: ItemSyntax) -> ItemSyntax {
    guard let words = item.alternatives.first, words.count > 1, tables.command(words[0]) != nil,
      startsWithQuestion(words[1...])
    else { return item }
    return ItemSyntax(alternatives: [[SyntaxWord](words.dropFirst())] + item.alternatives.dropFirst())
  }

  private func startsWithQuestion(_ item: ItemSyntax) -> Bool {
    item.alternatives.first.map { startsWithQuestion($0[...]) } ?? false
  }

  private func startsWithQuestion(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let first = words.trimmedMarks.first else { return false }
    return first.isAny(["who", "whom", "what", "when", "where", "how", "why", "which"])
  }

  /// "identifying who to refer to and what information to pass on" as two sides.
  private func interrogativeSides(_ item: ItemSyntax) -> [ArraySlice<SyntaxWord>]? {
    guard let words = item.alternatives.first?[...] else { return nil }
    let sides = twoSides(words)
    return sides.count == 2 && sides.allSatisfy { startsWithQuestion($0) } ? sides : nil
  }

  // MARK: Contrast and justification

  /// "between X and Y", "X from Y": both sides are needed.
  private func contrast(_ words: ArraySlice<SyntaxWord>, _ command: CommandWord) -> Body? {
    var rest = words
    if let between = rest.firstIndex(where: { $0.is("between") }) { rest = rest[(between + 1)...] }
    let separators: [StaticString] = ["and", "from", "with", "vs", "versus"]
    guard let middle = rest.firstIndex(where: { word in separators.contains { word.is($0) } }), middle > rest.startIndex
    else { return nil }
    var left = [SyntaxWord](rest[rest.startIndex..<middle].trimmedMarks)
    let right = [SyntaxWord](rest[(middle + 1)...].trimmedMarks)
    guard !left.isEmpty, !right.isEmpty else { return nil }
    // "internal and external customers": the noun belongs to both.
    if left.count == 1, right.count == 2 { left.append(right[1]) }
    var demand = DemandSyntax(kind: .contrast, command: command, head: [SyntaxWord](words))
    demand.items = [ItemSyntax(alternatives: [left]), ItemSyntax(alternatives: [right])]
    demand.quantity = 2
    demand.needsAll = true
    return Body(demand: demand)
  }

  /// "a clear link between X and Y": both, each of its own kind.
  private func linked(_ words: ArraySlice<SyntaxWord>, _ command: CommandWord) -> [Body]? {
    let links: [StaticString] = ["link", "links", "relationship", "connection"]
    guard let link = words.firstIndex(where: { $0.isAny(links) }), link + 1 < words.endIndex, words[link + 1].is("between"),
      let join = words[link...].firstIndex(where: { $0.is("and") })
    else { return nil }
    return [words[(link + 2)..<join], words[(join + 1)...]].map { side in
      var demand = DemandSyntax(command: command, head: [SyntaxWord](side.trimmedMarks))
      demand.isOpen = true
      demand.quantity = 1
      return Body(demand: demand)
    }
  }

  /// "the implications of relevant legislation (e.g. X, Y) on procedures": the items name what the implications are of.
  private func implications(
    _ words: ArraySlice<SyntaxWord>, _ command: CommandWord, _ items: [ItemSyntax]
  ) -> [Body]? {
    guard !items.isEmpty, let impact = words.firstIndex(where: { tails.isImpact($0) }), impact + 1 < words.endIndex,
      words[impact + 1].is("of")
    else { return nil }
    var of = words[(impact + 2)...]
    var on = words[words.endIndex...]
    if let place = of.firstIndex(where: { $0.is("on") }) {
      on = of[place...]
      of = of[of.startIndex..<place]
    }
    var named = DemandSyntax(command: .identify, head: [SyntaxWord](of.trimmedMarks))
    named.items = items
    named.isOpen = true
    named.quantity = 1
    var effect = DemandSyntax(kind: .consequence, command: command, head: [words[impact]] + on)
    effect.quantity = 1
    return [Body(demand: named), Body(demand: effect)]
  }

  /// "justifying the choice based on X and Y": a reason, of which X and Y are kinds.
  private func justification(_ words: ArraySlice<SyntaxWord>) -> Body {
    var demand = DemandSyntax(kind: .reason, command: .justify, head: [SyntaxWord](words))
    demand.quantity = 1
    demand.isOpen = true
    if let based = words.firstIndex(where: { $0.is("based") }), based + 2 < words.endIndex {
      demand.items = ItemSplitter.items(words[(based + 2)...])
      demand.head = [SyntaxWord](words[words.startIndex..<based])
    }
    return Body(demand: demand)
  }

  // MARK: Heads

  /// The demands of a head noun phrase: two where it joins two kinds of thing ("duties and professional behaviours").
  private func heads(
    _ words: ArraySlice<SyntaxWord>, command: CommandWord, items: [ItemSyntax], isOpen: Bool
  ) -> [Body] {
    let words = words.trimmedMarks
    let found = quantity(in: words)
    let head = found.rest
    guard head.contains(where: { $0.isWord }) || !items.isEmpty else { return [] }
    func body(_ head: ArraySlice<SyntaxWord>, _ items: [ItemSyntax]) -> Body {
      var demand = DemandSyntax(command: command, head: [SyntaxWord](head.trimmedMarks))
      demand.items = items
      demand.isOpen = isOpen || items.isEmpty
      demand.quantity = found.value
      return Body(demand: demand, saysRange: found.saysRange)
    }
    if let join = head.firstIndex(where: { $0.is("and") && $0.depth == 0 }) {
      let left = head[head.startIndex..<join].trimmedMarks
      let right = head[(join + 1)...].trimmedMarks
      let leftRoles = headRoles(left)
      let rightRoles = headRoles(right)
      if !leftRoles.isEmpty, !rightRoles.isEmpty, leftRoles != rightRoles {
        return [body(left, []), body(right, items)]
      }
      if items.isEmpty {
        // "active listening, clear verbal communication, and appropriate non-verbal cues": a closed list.
        let listed = ItemSplitter.items(head)
        if listed.count > 1, rightRoles.isEmpty || listed.count > 2 {
          var demand = DemandSyntax(command: command, head: [SyntaxWord](head))
          demand.items = listed
          demand.needsAll = true
          demand.quantity = found.value ?? listed.count
          return [Body(demand: demand, saysRange: found.saysRange)]
        }
      }
    }
    return [body(head, items)]
  }

  private func headRoles(_ words: ArraySlice<SyntaxWord>) -> Lexicon.Roles {
    // The head noun stands before "of", "that", "expected", …; take the last role noun before them.
    var roles: Lexicon.Roles = []
    for word in words {
      if word.isAny(["of", "that", "which", "for", "in", "expected", "to"]) { break }
      let found = tables.roles(ofNoun: word.folded)
      if !found.isEmpty { roles = found }
    }
    return roles
  }

  /// "at least two", "three or more", "a range of", "both", a bare number at the start.
  func quantity(in words: ArraySlice<SyntaxWord>) -> (value: Int?, rest: ArraySlice<SyntaxWord>, saysRange: Bool) {
    var rest = words.trimmedMarks
    if rest.starts(["at", "least"]), let number = rest.dropFirst(2).first?.number {
      return (number, rest.dropFirst(3), false)
    }
    if rest.starts(["up", "to"]), let number = rest.dropFirst(2).first?.number {
      return (number, rest.dropFirst(3), false)
    }
    if rest.starts(["a", "range", "of"]) || rest.starts(["range", "of"]) || rest.starts(["a", "variety", "of"]) {
      let start = rest.firstIndex { $0.is("of") } ?? rest.startIndex
      return (2, rest[(start + 1)...], true)
    }
    if let first = rest.first, let number = first.number, rest.count > 1, !rest.dropFirst().starts(["of"]) {
      rest = rest.dropFirst()
      if rest.starts(["or", "more"]) { rest = rest.dropFirst(2) }
      return (number, rest, false)
    }
    if let first = rest.first, first.is("both") { return (2, rest.dropFirst(), false) }
    return (nil, rest, false)
  }

  // MARK: Lists

  private func introduction(
    in words: ArraySlice<SyntaxWord>, where accepts: (ListIntroduction) -> Bool
  ) -> (index: Int, introduction: ListIntroduction)? {
    for index in words.indices where words[index].depth == 0 && words[index].isWord {
      if let found = ListIntroduction.at(index, in: words), accepts(found) { return (index, found) }
    }
    return nil
  }

  /// Takes "(e.g. A, B)" out of the words; other brackets say what is not required.
  private func takeBrackets(_ words: ArraySlice<SyntaxWord>, into items: inout [ItemSyntax]) -> ArraySlice<SyntaxWord> {
    var kept: [SyntaxWord] = []
    var index = words.startIndex
    while index < words.endIndex {
      guard words[index].kind == .open else {
        kept.append(words[index])
        index += 1
        continue
      }
      var end = index + 1
      while end < words.endIndex, words[end].depth > words[index].depth { end += 1 }
      var inner = words[(index + 1)..<min(end, words.endIndex)].trimmedMarks
      if let first = inner.first, ListIntroduction.at(inner.startIndex, in: inner) != nil || first.is("ie") {
        let length = ListIntroduction.at(inner.startIndex, in: inner)?.length ?? 1
        inner = inner.dropFirst(length).trimmedMarks
        items += ItemSplitter.items(inner)
      }
      index = min(end + 1, words.endIndex)
    }
    return kept[...]
  }
}
