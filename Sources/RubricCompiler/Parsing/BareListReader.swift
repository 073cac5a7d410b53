internal import Language

/// Reads heads that are lists themselves: "active listening, clear speech, and suitable gestures", "two of wind, solar and
/// tidal power", "… can be reduced through exercise, rest or diet", "polite / courteous".
struct BareListReader {
  private let tables = WordTables.shared
  /// Words from which a phrase may hold alternatives inside it.
  private static let phrase = 5

  /// - Parameter isSelection: the quantity counts members of the list: "two of wind, solar and tidal power".
  func take(_ demand: inout DemandSyntax, isSelection: Bool) {
    let head = demand.head[...]
    guard let first = head.first else { return }
    if first.classes.contains(.relative) || first.isAny(["when", "whether"]) {
      takeMeans(&demand)
      return
    }
    if takeWordings(&demand) { return }
    let found = ItemSplitter.list(head)
    let isEither = !head.contains { $0.is("and") } && head.contains { $0.is("or") }
    guard found.items.count > 1, isList(found.items, of: head) else { return }
    if let quantity = demand.quantity, quantity < found.items.count, !isSelection { return }
    demand.items = found.items
    demand.isOpen = found.saysOther
    if found.items.count == 2, let left = found.items[0].alternatives.first,
      let right = found.items[1].alternatives.first
    {
      demand.items[0].alternatives[0] = SharedNoun.shared(left, with: right)
    }
    if isSelection || isEither {
      // "the nitrogen cycle or the carbon cycle": one will do.
      demand.quantity = demand.quantity ?? 1
      return
    }
    demand.needsAll = !found.saysOther
    demand.quantity = demand.quantity ?? found.items.count
  }

  /// "polite / courteous / respectful", "one method of contact – email / letter": wordings of one idea, unless their head is of a
  /// kind ("the benefits to staff / customers").
  private func takeWordings(_ demand: inout DemandSyntax) -> Bool {
    let head = demand.head[...].trimmedMarks
    guard demand.quantity ?? 1 == 1, let slash = head.indices.first(where: { SlashList.divides($0, in: head) }) else {
      return false
    }
    var (name, list) = (head[..<head.startIndex], head)
    if let mark = head[..<slash].lastIndex(where: { ($0.kind == .dash || $0.kind == .comma) && $0.depth == 0 }) {
      (name, list) = (head[..<mark], head[(mark + 1)...])
    } else if list.starts(["any", "of"]) {
      list = list.dropFirst(2)
    }
    // "rent / rates, wages, insurance": the commas divide.
    guard roles(of: list).isEmpty, !list.contains(where: { $0.kind == .comma && $0.depth == 0 }) else { return false }
    let parts = SlashReader.parts(of: list)
    // "a flame test in which sodium gives a yellow / orange flame": the slash stands inside the phrase.
    let shortest = parts.dropFirst().map { $0.count }.min() ?? 0
    guard parts.count > 1, parts[0].count < Self.phrase || parts[0].count < 3 * shortest else { return false }
    let wordings = SlashReader.wordings(parts)
    guard wordings.count > 1 else { return false }
    demand.head = name.isEmpty ? wordings[0] : [SyntaxWord](name)
    demand.items = [ItemSyntax(alternatives: wordings)]
    demand.isOpen = false
    demand.quantity = 1
    return true
  }

  private func isList(_ items: [ItemSyntax], of head: ArraySlice<SyntaxWord>) -> Bool {
    let starts = items.dropFirst().compactMap { $0.alternatives.first?.first }
    // "the process of identifying, analysing and evaluating": the gerunds go on inside the phrase.
    if head.first?.ends(in: "ing") == false, starts.allSatisfy({ $0.ends(in: "ing") }) { return false }
    // "reasons why customers complain, and what to do"
    if starts.contains(where: { $0.isAny(["how", "why", "what", "who", "when", "where", "which"]) }) { return false }
    // "two rights, each with a duty": what is said of each is no item.
    if starts.contains(where: { $0.is("each") }) { return false }
    guard items.count == 2 else { return true }
    guard isListOfTwo(head) else { return false }
    // "centralised and decentralised structures"
    if let left = items[0].alternatives.first, let right = items[1].alternatives.first,
      SharedNoun.shared(left, with: right).count > left.count
    {
      return true
    }
    // "roles and responsibilities" of one kind stay together, "the Equality Act and the Consumer Rights Act" do not.
    let second = head.drop { !$0.isAny(["and", "or"]) && $0.kind != .comma }.dropFirst()
    return roles(of: second).isEmpty || second.first?.isAny(["the", "a", "an"]) == true
  }

  /// Whether "X and Y" are two things, rather than two words inside one phrase ("the use of X and Y", "what is left after X
  /// and Y").
  private func isListOfTwo(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let join = words.lastIndex(where: { $0.isAny(["and", "or"]) || $0.kind == .comma }) else { return false }
    return !words[words.startIndex..<join].dropFirst().contains { word in
      !word.classes.isDisjoint(with: [.preposition, .relative, .auxiliary, .condition, .reason]) || word.ends(in: "ing")
    }
  }

  private func roles(of words: ArraySlice<SyntaxWord>) -> Lexicon.Roles {
    var roles: Lexicon.Roles = []
    for word in words {
      if word.isAny(["of", "that", "which", "for", "in", "to"]) { break }
      let found = tables.roles(ofNoun: word.folded)
      if !found.isEmpty { roles = found }
    }
    return roles
  }

  /// "how stress can be reduced through exercise, rest or diet": means, any of which answers the question.
  private func takeMeans(_ demand: inout DemandSyntax) {
    let head = demand.head[...]
    guard let comma = head.firstIndex(where: { $0.kind == .comma }),
      let means = head[..<comma].lastIndex(where: { $0.isAny(["through", "by", "via", "using"]) }),
      means > head.startIndex
    else { return }
    let found = ItemSplitter.list(head[(means + 1)...])
    guard found.items.count > 2 else { return }
    demand.items = found.items
    demand.isOpen = true
    demand.head = [SyntaxWord](head[..<means])
  }
}
