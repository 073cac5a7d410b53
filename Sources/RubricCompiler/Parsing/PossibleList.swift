internal import Language
internal import RubricModel

/// "Reasons might include A, B and C": what may be said for something that another sentence asks for.
struct PossibleList {
  /// What the list is of.
  private var name: [SyntaxWord]
  private var items: [ItemSyntax]
  /// How many items stand before and behind the one semicolon of the list.
  private var groups: [Int] = []
  /// What is said of each item, where the list is of pairs.
  private var expansions: [ItemSyntax] = []
  var isOfPairs: Bool { !expansions.isEmpty }

  /// Nil for another statement.
  init?(_ statement: ArraySlice<SyntaxWord>) {
    let words = statement.withoutLines.trimmedStart
    // "Strengths and weaknesses may be mixed as the learner pleases."
    if StatementReader().hasOwnMark(words) || MarkerSentence(words).leavesToLearner { return nil }
    guard let opening = Self.opening(words) else { return nil }
    name = words[words.startIndex..<opening.name].filter { $0.isWord && $0.classes.isDisjoint(with: .determiner) }
    let list = Self.withoutRemark(words[opening.list...].drop { !$0.isWord && $0.kind != .open })
    let phrases = PiecePhrases()
    if list.contains(where: { $0.is(";") }) {
      let pieces = list.split { $0.is(";") && $0.depth == 0 }
      let pairs = pieces.compactMap { PairedPiece($0, split: nil) }
      if pairs.count == pieces.count, pairs.count > 1 {
        items = pairs.map { phrases.item($0.first) }
        expansions = pairs.map { ExampleWordings.expansion(of: $0, isPaired: true) }
      } else {
        items = pieces.map { phrases.item($0) }.filter { !$0.alternatives.isEmpty }
        let parts = pieces.map { ItemSplitter.items($0.trimmedMarks) }
        if parts.count == 2, parts.allSatisfy({ $0.count > 2 }) {
          groups = parts.map { $0.count }
          items = parts.flatMap { $0 }
        }
      }
    } else {
      items = ItemSplitter.items(list)
    }
    if items.isEmpty || (name.isEmpty && items.count < 2) { return nil }
  }

  /// "Reasons might include", "Responses should be drawn from", "For example:": where the name ends and the list begins.
  private static func opening(_ words: ArraySlice<SyntaxWord>) -> (name: Int, list: Int)? {
    if words.starts(["for", "example"]) || words.first?.is("eg") == true {
      guard let colon = words.prefix(3).firstIndex(where: { $0.is(":") }) else { return nil }
      return (words.startIndex, colon + 1)
    }
    // "Likely: A; B; C"
    if words.first?.isAny(["likely", "expect", "possibilities", "possible"]) == true,
      words.word(at: words.startIndex + 1)?.is(":") == true
    {
      return (words.startIndex, words.startIndex + 2)
    }
    // "An influence is anything they do, avoid or feel: A, B"
    if words.first?.isAny(["a", "an"]) == true, let any = words.prefix(5).firstIndex(where: { $0.is("anything") }),
      words[any - 1].is("is"), let colon = words[any...].prefix(12).firstIndex(where: { $0.is(":") && $0.depth == 0 })
    {
      return (any - 1, colon + 1)
    }
    // "I would expect factors such as A, B and C", "You might see: A; B"
    if words.first?.isAny(["i", "we", "you"]) == true,
      let verb = words.prefix(5).firstIndex(where: { $0.isAny(["expect", "see", "expecting", "hope", "anticipate"]) }),
      let found = words[verb...].prefix(8).indices.lazy.compactMap({ index -> (Int, Int)? in
        if words[index].is(":") { return (index, index + 1) }
        let introduction = ListIntroduction.at(index, in: words)
        return introduction?.kind == .examples ? introduction.map { (index, index + $0.length) } : nil
      }).first
    {
      return found
    }
    // "Acceptable matter includes A and B", "Possible content: A; B"
    if words.first?.isAny(["possible", "acceptable", "likely", "suitable"]) == true,
      let end = words.prefix(4).firstIndex(where: { $0.isAny(["includes", "include"]) || $0.is(":") }),
      end > words.startIndex + 1,
      words[words.startIndex + 1].isAny(["matter", "content", "material", "points", "ideas"])
    {
      return (words.startIndex, end + 1)
    }
    // "Reasons include A, B and C."
    if let list = KindList.opening(words), words[list.name].is("include"), list.list < words.endIndex { return list }
    guard let modal = words.prefix(6).firstIndex(where: { $0.isAny(["may", "might", "could", "can", "should"]) }),
      modal > words.startIndex, let verb = words.word(at: modal + 1)
    else { return nil }
    if verb.is("be"), words.word(at: modal + 2)?.isAny(["drawn", "taken", "chosen", "selected"]) == true,
      words.word(at: modal + 3)?.is("from") == true
    {
      return (modal, modal + 4)
    }
    guard !words[modal].is("should"), verb.isAny(["include", "be", "cover"]) else { return nil }
    // "The same reason may be used once", "the need may be plain from the action" are said to examiners.
    if verb.is("be"),
      words.word(at: modal + 2)?.isAny([
        "used", "credited", "implied", "implicit", "plain", "clear", "given", "repeated",
      ])
        == true
    {
      return nil
    }
    // "idea that accents may be looked down on" is an answer.
    if verb.is("be"), words.word(at: modal + 2)?.is(":") != true, !isKind(words[modal - 1]) { return nil }
    return (modal, modal + 2)
  }

  /// Without ", but do credit others that are sensible" at the end.
  private static func withoutRemark(_ list: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    guard let but = list.lastIndex(where: { $0.is("but") && $0.depth == 0 }), but > list.startIndex,
      list[but...].prefix(5).contains(where: { $0.isAny(["credit", "accept", "allow", "reward"]) })
    else { return list }
    return list[..<but].trimmedEnd
  }

  /// "reasons", "points": what examiners list.
  private static func isKind(_ word: SyntaxWord) -> Bool {
    !WordTables.shared.roles(ofNoun: word.folded).isEmpty
      || word.isAny([
        "points", "answers", "responses", "ideas", "arguments", "content", "changes", "features", "signs", "uses",
        "evidence", "suggestions", "ways", "comments", "differences", "similarities",
      ])
  }

  /// Names of what is all on one side.
  private static let oneSide = SideNouns.favours + SideNouns.objections + ["for", "against", "risks"]

  /// The list as one for each side of a balanced answer, those in favour first; the list alone where the point has no sides.
  func shared(by syntax: PointSyntax) -> [PossibleList] {
    guard TaskSides.places(in: syntax) != nil, items.count > 1, expansions.isEmpty,
      !name.contains(where: { $0.isAny(Self.oneSide) })
    else { return [self] }
    var halves = [self, self]
    // "jobs, a market; noise, use of water": a semicolon divides the sides.
    let turn = groups.count == 2 ? groups[0] : items.count / 2
    halves[0].items = [ItemSyntax](items[..<turn])
    halves[1].items = [ItemSyntax](items[turn...])
    return halves
  }

  /// Gives the list to the demand that it is of: one that shares a word with its name, else the first.
  func fill(_ syntax: inout PointSyntax) {
    let content = syntax.demands.indices.filter {
      syntax.demands[$0].kind == .content
        && (syntax.demands[$0].items.isEmpty || syntax.isNotation && ListPools.name(of: syntax.demands[$0]) != nil)
    }
    // "Points against" rather than "points for".
    let shared = content.map { ListPools.shared(name, syntax.demands[$0].head) }
    let most = shared.max() ?? 0
    let named = most > 0 ? shared.firstIndex(of: most).map { content[$0] } : nil
    guard let place = named ?? content.first else { return }
    syntax.demands[place].items = items
    syntax.demands[place].isOpen = true
    guard !expansions.isEmpty else { return }
    if let next = syntax.demands.indices.first(where: { $0 > place && syntax.demands[$0].items.isEmpty }) {
      syntax.demands[next].items = expansions
      // "1 mark for the risk, 1 mark for the matching food": each food goes with its risk.
      if syntax.demands[place].quantityIsStated, syntax.demands[next].kind != .judgement {
        syntax.demands[next].kind = .content
        syntax.demands[next].quantity = syntax.demands[place].quantity
        syntax.demands[next].quantityIsStated = true
        syntax.demands[next].dependsOn = place
      }
    } else {
      var demand = DemandSyntax(command: .describe, head: [])
      demand.items = expansions
      demand.quantity = syntax.demands[place].quantity
      demand.dependsOn = place
      syntax.demands.append(demand)
    }
  }
}
