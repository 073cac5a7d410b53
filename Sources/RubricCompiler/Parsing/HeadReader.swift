internal import Language
internal import RubricModel

/// Reads noun phrases as demands: their quantity, their list, and whether they join two kinds of thing.
struct HeadReader {
  private let tables = WordTables.shared

  // MARK: One demand

  /// A phrase as one demand; what brackets in it list are its items, other brackets are left out.
  func single(_ words: ArraySlice<SyntaxWord>, command: CommandWord, syntax: inout PointSyntax) -> DemandSyntax {
    let found = QuantityReader.readAnywhere(words)
    if let range = found.range { syntax.range = range }
    var demand = DemandSyntax(command: command, head: [])
    demand.quantity = found.value
    demand.quantityIsStated = found.isStated
    if found.range != nil { demand.worth = found.value }
    demand.wantsOne = words.first?.isAny(["a", "an"]) == true
    demand.head = [SyntaxWord](takeBrackets(found.rest, into: &demand).trimmedMarks)
    if demand.items.isEmpty { demand.isOpen = true }
    if demand.quantity == nil, asksForSeveral(demand.head) { demand.quantity = 2 }
    return demand
  }

  /// "what information to pass on": more than one thing, as examiners mean it.
  private func asksForSeveral(_ head: [SyntaxWord]) -> Bool {
    guard let first = head.first, first.isAny(["what", "which"]), head.count > 3, head[1].classes.isEmpty else {
      return false
    }
    return head[2].is("to")
  }

  /// Gives a demand the items of a list.
  func fill(_ demand: inout DemandSyntax, _ list: ArraySlice<SyntaxWord>, _ introduction: ListIntroduction) {
    let selection = QuantityReader.read(list)
    if introduction.kind == .definition, !selection.isSelection, (demand.quantity ?? 1) == 1,
      !HeadNoun.isPlural(demand.head), let said = statement(list)
    {
      demand.items.append(said)
      demand.quantity = 1
      return
    }
    let found = ItemSplitter.list(selection.isSelection ? selection.rest : list)
    guard !found.items.isEmpty else { return }
    demand.items += found.items
    if selection.isSelection {
      // "including at least three of A, B, C and D"
      demand.quantity = selection.value
      demand.quantityIsStated = true
      demand.isOpen = found.saysOther
      return
    }
    // "they suffer a shock: they wilt, are scorched or die": any of these.
    if introduction.kind == .definition, demand.quantity == nil, list.contains(where: { $0.is("or") && $0.depth == 0 }),
      !list.contains(where: { $0.is("and") }), ClauseReader.isClause(Unit.units(of: demand.head))
    {
      demand.quantity = 1
      demand.isOpen = false
      return
    }
    // "any suitable example: …"
    if introduction.kind == .definition, Self.asksForAny(demand.head), demand.quantity ?? 1 == 1 {
      demand.quantity = 1
      demand.isOpen = true
      return
    }
    switch introduction.kind {
    case .examples: demand.isOpen = true
    case .including: demand.isOpen = found.saysOther || demand.quantityIsStated || HeadNoun.isPlural(demand.head)
    case .definition, .both, .all: demand.isOpen = found.saysOther
    }
    demand.needsAll = !demand.isOpen && (demand.quantity ?? Int.max) >= demand.items.count
  }

  private static func asksForAny(_ head: [SyntaxWord]) -> Bool {
    let any = head.prefix(2).firstIndex { $0.is("any") }
    return any.map {
      head.indices.contains($0 + 1) && head[$0 + 1].isAny(["suitable", "valid", "appropriate", "relevant"])
    }
      == true
  }

  /// "what it is: it has roots or tubers, and makes its food / feeds itself": one thing, said in several ways; nil for a list of
  /// things.
  private func statement(_ list: ArraySlice<SyntaxWord>) -> ItemSyntax? {
    let first = list.prefix { $0.kind != .comma && $0.kind != .slash && !$0.is("or") }
    guard ClauseReader.isClause(Unit.units(of: [SyntaxWord](first))), !list.contains(where: { $0.is(";") }) else {
      return nil
    }
    let item = PiecePhrases().item(list)
    return item.alternatives.isEmpty ? nil : item
  }

  func fill(
    _ demand: inout DemandSyntax, from words: ArraySlice<SyntaxWord>,
    _ list: (index: Int, introduction: ListIntroduction)
  ) {
    fill(&demand, words[(list.index + list.introduction.length)...], list.introduction)
  }

  /// The demand of a tail.
  ///
  /// - Parameter quantity: what the main part states: "two hazards and their control measures" asks for two of each.
  func demand(of tail: BodyParts.Tail, command: CommandWord, quantity: Int?) -> [DemandSyntax] {
    let words = tail.words.trimmedStart.trimmedEnd
    guard words.hasWords else { return [] }
    let list = words.introduction(from: words.startIndex)
    let head = words[words.startIndex..<(list?.index ?? words.endIndex)]
    let found = QuantityReader.read(head)
    var demand = DemandSyntax(command: command, head: [SyntaxWord](head.trimmedMarks))
    demand.isEach = tail.isEach
    // Support of each thing is part of its mark.
    if tail.isEach { demand.worth = 0 }
    demand.quantity = found.value ?? 1
    demand.quantityIsStated = found.isStated
    switch tail.kind {
    case .structure(let kind):
      demand.kind = kind
      if found.isStated { demand.head = [SyntaxWord](found.rest.trimmedMarks) }
      if kind == .reason { takeGrounds(&demand) }
      if kind == .consequence { takeTargets(&demand) }
    case .content:
      demand.isOpen = true
      demand.quantity = found.value ?? quantity
      demand.sharesQuantity = found.value == nil && quantity != nil
      demand.wantsOne = words.first?.isAny(["a", "an"]) == true
      demand.quantityIsStated = quantity != nil || found.isStated
      if found.isStated { demand.head = [SyntaxWord](found.rest.trimmedMarks) }
    case .limits:
      let respected = afterVerb(head)
      // "considering at least two arguments for it, and at least one against it"
      var unused = PointSyntax()
      if let counted = counted(respected, command: command, syntax: &unused) { return counted }
      if respected.first?.is("both") == true {
        demand = criteria(respected, command: command)
        break
      }
      demand.isOpen = true
      demand.items = head.count > 2 ? ItemSplitter.items(respected) : []
      // "acknowledging what went well and what did not": each.
      let asks: [StaticString] = ["what", "how", "why", "who", "where", "when", "which"]
      if demand.items.count > 1, demand.items.allSatisfy({ $0.alternatives.first?.first?.isAny(asks) == true }) {
        demand.isOpen = false
        demand.quantity = demand.items.count
      }
    case .criteria: return [criteria(words, command: command)]
    case .context, .count: return []
    }
    if demand.items.isEmpty, demand.head.contains(where: { $0.kind == .open }) {
      demand.head = [SyntaxWord](takeBrackets(demand.head[...], into: &demand).trimmedMarks)
    }
    if let list { fill(&demand, from: words, list) }
    return [demand]
  }

  /// "in terms of cost and speed": each of these is asked for.
  func criteria(_ words: ArraySlice<SyntaxWord>, command: CommandWord) -> DemandSyntax {
    var demand = DemandSyntax(command: command, head: [SyntaxWord](words.trimmedMarks))
    let isBoth = words.first?.is("both") == true
    let selection = QuantityReader.read(words)
    let rest = isBoth ? words.dropFirst() : selection.isSelection ? selection.rest : words
    let found = ItemSplitter.list(rest)
    if found.items.count > 1 {
      demand.items = found.items
      demand.isOpen = found.saysOther
      demand.quantity = selection.isSelection ? selection.value : found.items.count
      demand.quantityIsStated = isBoth || selection.isSelection
      demand.needsAll = !found.saysOther && demand.quantity == found.items.count
    } else {
      demand.isOpen = true
    }
    return demand
  }

  /// "the choice based on preference and context": what it is based on are kinds of reason.
  func takeGrounds(_ demand: inout DemandSyntax) {
    guard let based = demand.head.firstIndex(where: { $0.is("based") }), based + 2 < demand.head.count else { return }
    demand.items = ItemSplitter.items(demand.head[(based + 2)...])
    demand.isOpen = true
    demand.head = [SyntaxWord](demand.head[..<based][...].trimmedEnd)
  }

  /// "the effect on trust, reputation and sales": any of these.
  private func takeTargets(_ demand: inout DemandSyntax) {
    guard let on = demand.head.firstIndex(where: { $0.is("on") }), on + 1 < demand.head.count else { return }
    let found = ItemSplitter.list(demand.head[(on + 1)...])
    guard found.items.count > 2 else { return }
    demand.items = found.items
    demand.isOpen = true
    demand.head = [SyntaxWord](demand.head[..<on])
  }

  /// "acknowledge policies, resources and authority" without its verb.
  private func afterVerb(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    if words.starts(["in", "line", "with"]) || words.starts(["in", "accordance", "with"]) {
      return words.dropFirst(3)
    }
    if words.starts(["bearing", "in", "mind"]) { return words.dropFirst(3) }
    if words.starts(["based", "on"]) { return words.dropFirst(2) }
    if words.first?.isAny(["take", "takes", "taking"]) == true {
      return words.drop { !$0.isAny(["account", "of"]) }.dropFirst().drop { $0.is("of") }
    }
    return words.dropFirst()
  }

  // MARK: Several demands

  /// The demands of a head and its list: two where the head joins two kinds of thing ("duties and professional behaviours"),
  /// the items themselves where it is a bare list.
  func demands(_ parts: BodyParts, command: CommandWord, syntax: inout PointSyntax) -> [DemandSyntax] {
    let head = parts.head[...]
    var demand = single(head, command: command, syntax: &syntax)
    if !demand.head.contains(where: { $0.isWord }), demand.items.isEmpty, parts.list == nil { return [] }
    if let sides = forAndAgainst(head, command) { return sides }
    if var counted = counted(head, command: command, syntax: &syntax) {
      if let list = parts.list, let introduction = parts.introduction {
        fill(&counted[counted.count - 1], list, introduction)
      }
      return counted
    }
    if let divided = divided(head) {
      var found = divided.map { single($0, command: command, syntax: &syntax) }
      // A quantity before both holds for both: "two advantages and disadvantages".
      if found.count == 2, found[1].quantity == nil { found[1].quantity = found[0].quantity }
      if let list = parts.list, let introduction = parts.introduction {
        fill(&found[found.count - 1], list, introduction)
      }
      return found
    }
    if let list = parts.list, let introduction = parts.introduction {
      fill(&demand, list, introduction)
    } else if demand.items.isEmpty {
      BareListReader().take(&demand, isSelection: QuantityReader.read(head).isSelection)
    }
    return [demand]
  }

  /// The two phrases of a head that joins two: "one strength and one weakness", "advantages and disadvantages of X",
  /// "duties and professional behaviours".
  private func divided(_ words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>]? {
    guard let first = words.first, let join = join(in: words, depth: first.depth), join.lowerBound > words.startIndex,
      !words[words.startIndex..<join.lowerBound].contains(where: { $0.is("between") }),
      !FixedPairs.shared.holds(join.lowerBound, in: words)
    else { return nil }
    let left = words[words.startIndex..<join.lowerBound]
    let right = words[join.upperBound...]
    let isCounted = QuantityReader.read(left).isStated && QuantityReader.read(right).isStated
    if isCounted { return [left, right] }
    if let before = left.last, let after = right.first, OpposedNouns.shared.areOpposed(before, after) {
      return [left, right]
    }
    // "common faults and appropriate repairs": an adjective of its own starts a second thing.
    let isOwn = right.first?.isAny(["appropriate", "suitable", "relevant", "possible", "effective", "correct"]) == true
    if isOwn, left.last?.ends(in: "s") == true, right.count > 1 { return [left, right] }
    let leftRoles = headRoles(left)
    let rightRoles = headRoles(right)
    return !leftRoles.isEmpty && !rightRoles.isEmpty && leftRoles != rightRoles ? [left, right] : nil
  }

  /// "and", "as well as".
  private func join(in words: ArraySlice<SyntaxWord>, depth: Int) -> Range<Int>? {
    for index in words.indices where words[index].depth == depth {
      if words[index].is("and") { return index..<(index + 1) }
      if words.has(["as", "well", "as"], at: index) { return index..<(index + 3) }
    }
    return nil
  }

  // MARK: Nouns

  /// The roles of the head noun, the last role noun before "of", "that" or the like.
  private func headRoles(_ words: ArraySlice<SyntaxWord>) -> Lexicon.Roles {
    var roles: Lexicon.Roles = []
    for word in words {
      if word.isAny(["of", "that", "which", "for", "in", "expected", "to"]) { break }
      let found = tables.roles(ofNoun: word.folded)
      if !found.isEmpty { roles = found }
    }
    return roles
  }

  // MARK: Brackets

  /// Takes the items of "(e.g. A, B)" and "(A, B and C)" out of the words; other brackets say what is not required.
  private func takeBrackets(_ words: ArraySlice<SyntaxWord>, into demand: inout DemandSyntax) -> ArraySlice<SyntaxWord>
  {
    guard words.contains(where: { $0.kind == .open }) else { return words }
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
      takeItems(words[(index + 1)..<min(end, words.endIndex)], after: kept, into: &demand)
      index = min(end + 1, words.endIndex)
    }
    return kept[...]
  }

  /// - Parameter name: the words before the bracket.
  private func takeItems(
    _ bracket: ArraySlice<SyntaxWord>, after name: [SyntaxWord], into demand: inout DemandSyntax
  ) {
    let inner = bracket.trimmedStart
    guard let first = inner.first else { return }
    if let introduction = ListIntroduction.at(inner.startIndex, in: inner) {
      fill(&demand, inner.dropFirst(introduction.length), introduction)
      return
    }
    // "(5 °C to 63 °C, accept 8 °C)" and "(in a friendly way)" are comments, "(red, blue and yellow)" is a list.
    let found = ItemSplitter.list(inner)
    let isList = found.items.count > 1 && first.isAny(["a", "an", "the"])
    let isComment =
      inner.contains { $0.kind == .number || $0.isAny(["accept", "not", "allow", "see"]) }
      || (!first.classes.isDisjoint(with: [.preposition, .determiner, .pronoun, .conjunction, .relative]) && !isList)
    guard !isComment, found.items.count > 1 || found.items.first?.alternatives.count ?? 0 > 1
    else {
      // "identify the error (infinite loop)": what is to be named.
      let isAnswer = !isComment && demand.command.demand == .content && name.first?.is("the") == true
      if isAnswer, demand.items.isEmpty, found.items.count == 1 { demand.items = found.items }
      return
    }
    demand.items += found.items
    demand.isOpen = found.saysOther
    // "a joining process (welding, brazing or riveting)": one will do.
    let isEither = inner.contains { $0.is("or") } && !inner.contains { $0.is("and") }
    if isEither, !found.saysOther, demand.quantity == nil, !HeadNoun.isPlural(name) { demand.quantity = 1 }
    demand.needsAll = !found.saysOther && demand.quantity == nil
    // "the STAR method (Situation, Task, Action, Result)": the bracket says what the name stands for, and asks for no more.
    let initials = found.items.compactMap { $0.alternatives.first?.first?.folded.first }
    if name.contains(where: { $0.folded == initials }) { demand.worth = 0 }
  }
}
