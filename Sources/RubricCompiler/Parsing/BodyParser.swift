internal import Language
internal import RubricModel

/// Parses what a command word asks for: what, how many, which items, and what must be said beside them.
struct BodyParser {
  private let heads = HeadReader()
  private let scanner = BodyScanner()

  /// The demands of a body without sides.
  ///
  /// - Parameters:
  ///   - isFirst: the first body of a point; "and giving an example" after it is no content of its own.
  ///   - isBare: no command goes before it, so that it may be a sentence of the answer.
  func parse(
    _ words: ArraySlice<SyntaxWord>, command: CommandWord, isFirst: Bool, isBare: Bool = false,
    syntax: inout PointSyntax
  ) -> [DemandSyntax] {
    let words = withoutJoins(words)
    guard words.hasWords else { return [] }
    if isBare, isFirst, let item = EmbeddedExamples.item(words), let head = item.alternatives.first {
      var demand = DemandSyntax(command: command, head: head)
      demand.items = [item]
      demand.quantity = 1
      return [demand]
    }
    if isBare, isFirst, isChoiceInAnswer(words) { return [statement(words, command)] }
    if !isFirst, let structural = structural(words, command) { return structural }
    if let pair = influence(words, command, &syntax) { return pair }
    let isThat = words.first?.is("that") == true
    if isThat, let either = eitherClause(words, command) { return [either] }
    var parts = scanner.scan(isThat ? words.dropFirst() : words, isClause: isThat || isBare)
    syntax.contexts += parts.contexts
    var demands = main(parts, command, isFirst: isFirst, &syntax)
    // What brackets list beside a clause is not what is to be said.
    let isBracketed = parts.head.contains { $0.kind == .open }
    if isThat, parts.list == nil || parts.introduction?.kind == .examples && areExamples(parts.list, of: parts.head),
      demands.count == 1, demands[0].kind == .content, !demands[0].quantityIsStated,
      parts.list != nil || isBracketed || demands[0].items.isEmpty
    {
      demands[0] = statement(parts.head[...], command, examples: parts.list)
    }
    // "evaluating one study in terms of its ethics and its validity": the one is what it is about.
    if parts.tails.contains(where: { $0.kind.isCriteria }), demands.count == 1, demands[0].quantity == 1 {
      demands[0].worth = 0
    }
    for tail in parts.tails where tail.kind.isCount {
      guard let first = demands.firstIndex(where: { $0.kind == .content && !$0.quantityIsStated }) else { continue }
      demands[first].quantity = QuantityReader.read(tail.words).value
      demands[first].quantityIsStated = true
    }
    if command == .justify, !isFirst { parts.tails.removeAll { $0.kind.isCriteria } }
    // "defining X in terms of A and B": what is said of X, not X itself.
    if command.demand == .content, command != .calculate, parts.list == nil,
      parts.tails.contains(where: { $0.kind.isCriteria })
    {
      demands.removeAll { $0.kind == .content && $0.items.isEmpty && !$0.quantityIsStated }
    }
    let stated = demands.first.flatMap { $0.quantityIsStated ? $0.quantity : nil }
    for tail in parts.tails {
      // "… and that arteries carry it away"
      if isThat, words.word(at: tail.words.startIndex - 1)?.is("that") == true {
        let list = tail.words.introduction(from: tail.words.startIndex)
        let head = tail.words[..<(list?.index ?? tail.words.endIndex)]
        let examples = list.map { tail.words[($0.index + $0.introduction.length)...] }
        if list == nil || list?.introduction.kind == .examples && areExamples(examples, of: [SyntaxWord](head)) {
          demands.append(statement(head, command, examples: examples))
          continue
        }
      }
      let own = heads.demand(of: tail, command: command, quantity: stated)
      // "evaluating the tax, considering at least two arguments for it and one against": these are the evaluation.
      if tail.kind.isLimits, own.count > 1 {
        demands.removeAll { $0.kind == .content && $0.items.isEmpty && !$0.quantityIsStated }
      }
      demands += own
    }
    if let order = parts.order {
      if let listed = demands.firstIndex(where: { $0.kind == .content && $0.items.count > 1 }) {
        demands[listed].isOrdered = true
      } else {
        syntax.contexts.append(order)
      }
    }
    return demands
  }

  /// Whether a short list shows what a clause says: "the borrower can start a business, such as keeping hens".
  private func areExamples(_ list: ArraySlice<SyntaxWord>?, of head: [SyntaxWord]) -> Bool {
    guard let list, ClauseReader.isClause(Unit.units(of: [SyntaxWord](head[...].trimmedMarks))),
      !list.contains(where: { $0.isAny(["mark", "marks", "that"]) })
    else { return false }
    return ItemSplitter.list(list).items.count <= 4
  }

  /// "that goods must be of satisfactory quality / fit for purpose": what is to be said, in so many words.
  ///
  /// - Parameter examples: a list of what would show it; each is another wording.
  private func statement(
    _ words: ArraySlice<SyntaxWord>, _ command: CommandWord, examples: ArraySlice<SyntaxWord>? = nil
  ) -> DemandSyntax {
    var item = PiecePhrases().item(words.trimmedMarks)
    if let examples, !item.alternatives.isEmpty {
      item.alternatives += ItemSplitter.list(examples).items.flatMap { $0.alternatives }
    }
    var demand = DemandSyntax(command: command, head: item.alternatives.first ?? [SyntaxWord](words))
    demand.items = item.alternatives.isEmpty ? [] : [item]
    demand.quantity = 1
    return demand
  }

  /// "waves carry sand or pebbles away": what an answer says, of which "or" leaves a part open; no list of things.
  private func isChoiceInAnswer(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard words.contains(where: { $0.is("or") && $0.depth == 0 && !$0.isQuoted }),
      words.allSatisfy({ $0.isWord || $0.kind == .comma || $0.kind == .slash || $0.kind == .open || $0.kind == .close }
      ),
      !PiecePhrases().isProse(words)
    else { return false }
    // "… or other suitable places": others count too.
    return !ItemSplitter.list(words).saysOther
  }

  /// "that the sample was small or that it was all male": one will do.
  private func eitherClause(_ words: ArraySlice<SyntaxWord>, _ command: CommandWord) -> DemandSyntax? {
    guard let or = words.indices.first(where: { $0 > words.startIndex && words.has(["or", "that"], at: $0) })
    else { return nil }
    var demand = DemandSyntax(command: command, head: [SyntaxWord](words.dropFirst()))
    demand.items = [words[(words.startIndex + 1)..<or], words[(or + 2)...]].map { side in
      ItemSyntax(alternatives: [side.trimmedMarks.filter { $0.isWord }])
    }
    demand.quantity = 1
    return demand
  }

  private func main(
    _ parts: BodyParts, _ command: CommandWord, isFirst: Bool, _ syntax: inout PointSyntax
  ) -> [DemandSyntax] {
    let head = parts.head[...]
    let isCounted = QuantityReader.read(head).value == 1 && head.contains { $0.is("and") }
    if let sides = includedSides(parts, command, isFirst: isFirst, &syntax) { return sides }
    if !isCounted, parts.list == nil || parts.introduction?.kind == .including,
      let both = ContrastReader().demand(head, command)
    {
      // "comparing A with B, mentioning cost and speed"
      guard let list = parts.list else { return [both] }
      let isCounted = QuantityReader.read(list).isStated
      return [
        both,
        isCounted ? heads.single(list, command: command, syntax: &syntax) : heads.criteria(list, command: command),
      ]
    }
    if parts.list == nil, head.first?.is("how") == true, let verb = verbOfEffect(head),
      let both = twoEffects(head, verb, command)
    {
      return both
    }
    if let pair = linked(head, command) { return pair }
    if !isFirst, command == .justify || (command == .explain && isOfChoice(head)) {
      return [justification(head, parts, command)]
    }
    if let sides = questions(parts, command, &syntax) { return sides }
    var demands = heads.demands(parts, command: command, syntax: &syntax)
    if let pair = implications(demands, head) { return pair }
    // "contrasting the views of two theorists, e.g. A and B"
    if command.demand == .contrast, demands.count == 1, demands[0].items.count == 2 {
      demands[0].kind = .contrast
      demands[0].quantity = 2
      demands[0].quantityIsStated = false
      demands[0].needsAll = true
    }
    // "comparing the two poems": the number counts the sides.
    if command.demand == .contrast, demands.count == 1, demands[0].items.isEmpty, demands[0].quantity == 2 {
      demands[0].kind = .contrast
      demands[0].quantityIsStated = false
    }
    return demands
  }

  /// "…, including at least one benefit and one risk", "…, including its effect on sales": what is included is no item of the
  /// main part but asked for beside it.
  private func includedSides(
    _ parts: BodyParts, _ command: CommandWord, isFirst: Bool, _ syntax: inout PointSyntax
  ) -> [DemandSyntax]? {
    guard let list = parts.list, parts.introduction?.kind == .including else { return nil }
    var included: [DemandSyntax] = []
    let chunks = ItemSplitter.chunks(list)
    if let kind = StructureWords.kind(of: list.prefix(16)) {
      included = heads.demand(
        of: BodyParts.Tail(kind: .structure(kind), words: list), command: command, quantity: nil)
    } else if chunks.count > 1,
      chunks.allSatisfy({ QuantityReader.read($0).isStated && !QuantityReader.read($0).isSelection })
    {
      included = chunks.map { heads.single($0, command: command, syntax: &syntax) }
    } else if !HeadNoun.isPlural(parts.head), let counted = heads.counted(list, command: command, syntax: &syntax) {
      included = counted
    }
    guard !included.isEmpty else { return nil }
    var alone = parts
    alone.list = nil
    alone.introduction = nil
    var main = main(alone, command, isFirst: isFirst, &syntax)
    // What is included says what the main part asks for, unless that has a list of its own.
    if included.contains(where: { $0.kind == .content }) { main.removeAll { $0.kind == .content && $0.items.isEmpty } }
    return main + included
  }

  /// The body without marks and conjunctions at its ends; articles stay, as "a range of" starts with one.
  private func withoutJoins(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    var rest = words.trimmedEnd
    // A comma right after the command opens a parenthesis: "explaining, in your own words, …".
    while let first = rest.first,
      (!first.isWord && first.kind != .comma && first.kind != .open) || first.isAny(["and", "or", "also"])
    {
      rest = rest.dropFirst()
    }
    return rest
  }

  // MARK: Structure

  /// "giving an example of each" after other content is an example, not content.
  private func structural(_ words: ArraySlice<SyntaxWord>, _ command: CommandWord) -> [DemandSyntax]? {
    guard command != .justify, !startsWithQuestion(words), let kind = StructureWords.kind(of: words.prefix(16)) else {
      return nil
    }
    // "explaining its effect on …": of what was named before.
    if kind == .consequence, words.first?.isAny(["its", "their"]) != true { return nil }
    return heads.demand(
      of: BodyParts.Tail(kind: .structure(kind), words: words), command: command, quantity: nil)
  }

  /// "and explaining the choice": what was chosen before.
  private func isOfChoice(_ head: ArraySlice<SyntaxWord>) -> Bool {
    let words = head.filter { $0.isWord && !$0.classes.contains(.determiner) }
    return words.count <= 2
      && words.first?.isAny(["choice", "choices", "selection", "decision", "recommendation"]) == true
  }

  /// "justifying the choice based on X and Y": a reason, of which X and Y are kinds.
  private func justification(
    _ head: ArraySlice<SyntaxWord>, _ parts: BodyParts, _ command: CommandWord
  ) -> DemandSyntax {
    var demand = DemandSyntax(kind: .reason, command: command, head: [SyntaxWord](head.trimmedMarks))
    demand.quantity = 1
    demand.isOpen = true
    heads.takeGrounds(&demand)
    if let list = parts.list, let introduction = parts.introduction { heads.fill(&demand, list, introduction) }
    // "justifying the choice in terms of cost and weight": these are kinds of reason too.
    for tail in parts.tails where tail.kind.isCriteria {
      demand.items += ItemSplitter.items(tail.words.first?.is("both") == true ? tail.words.dropFirst() : tail.words)
    }
    return demand
  }

  /// "how principles like A and B influence expectations": the principles, and the influence.
  private func influence(
    _ words: ArraySlice<SyntaxWord>, _ command: CommandWord, _ syntax: inout PointSyntax
  ) -> [DemandSyntax]? {
    guard let first = words.first, first.is("how"), let verb = verbOfEffect(words) else { return nil }
    let subject = scanner.scan(words[(words.startIndex + 1)..<verb])
    var found = heads.demands(subject, command: command, syntax: &syntax)
    // Only where the subject itself is asked for: it has items, or is of a kind that has them.
    let named = found.contains { demand in
      !demand.items.isEmpty || demand.head.contains { !WordTables.shared.roles(ofNoun: $0.folded).isEmpty }
    }
    guard named else { return nil }
    let rest = scanner.scan(words[verb...])
    syntax.contexts += subject.contexts + rest.contexts
    found += heads.demand(
      of: BodyParts.Tail(kind: .structure(.consequence), words: rest.head[...]), command: command, quantity: nil)
    if let list = rest.list, let introduction = rest.introduction {
      heads.fill(&found[found.count - 1], list, introduction)
    }
    for tail in rest.tails { found += heads.demand(of: tail, command: command, quantity: nil) }
    return found
  }

  /// "how a tax raises the price and lowers demand": two things to say.
  private func twoEffects(_ words: ArraySlice<SyntaxWord>, _ verb: Int, _ command: CommandWord) -> [DemandSyntax]? {
    let isSingular = words[verb].ends(in: "s")
    guard
      let join = words[verb...].indices.first(where: { index in
        words[index].is("and")
          && words.word(at: index + 1).map { StructureWords.isImpactVerb($0) && $0.ends(in: "s") == isSingular } == true
          && words.word(at: index + 2)?.isAny(["of", "on", "and", "in"]) == false
      }), join > verb + 1, words.introduction(from: words.startIndex) == nil
    else { return nil }
    return [words[verb..<join], words[(join + 1)...]].map { effect in
      var demand = DemandSyntax(kind: .consequence, command: command, head: [SyntaxWord](effect.trimmedEnd))
      demand.quantity = 1
      demand.worth = 1
      return demand
    }
  }

  /// The verb of "how X affects Y"; not the noun of "how technical support helps".
  private func verbOfEffect(_ words: ArraySlice<SyntaxWord>) -> Int? {
    // "…, covering at least one benefit": no verb after the start of a list.
    let end = words.indices.first { ListIntroduction.at($0, in: words)?.kind == .including } ?? words.endIndex
    let candidates = words[..<end].indices.dropFirst(2).filter {
      words[$0].depth == words[words.startIndex].depth && StructureWords.isImpactVerb(words[$0])
        && !words[$0 - 1].classes.contains(.determiner)
    }
    guard let first = candidates.first else { return nil }
    guard candidates.count > 1, candidates[1] <= first + 2 else { return first }
    return candidates[1]
  }

  // MARK: Two things and what is between them

  /// "a clear link between X and Y": both, each of its own kind.
  private func linked(_ words: ArraySlice<SyntaxWord>, _ command: CommandWord) -> [DemandSyntax]? {
    let links: [StaticString] = ["link", "links", "relationship", "connection", "connections", "correlation"]
    guard let link = words.firstIndex(where: { $0.isAny(links) }), words.word(at: link + 1)?.is("between") == true
    else {
      return nil
    }
    let sides = SideSplitter.two(words[(link + 2)...])
    guard sides.count == 2 else { return nil }
    return sides.map { side in
      var demand = DemandSyntax(command: command, head: [SyntaxWord](side.trimmedMarks))
      demand.isOpen = true
      demand.quantity = 1
      return demand
    }
  }

  /// "the implications of relevant legislation (e.g. X, Y) on procedures": the items name what the implications are of.
  private func implications(_ demands: [DemandSyntax], _ head: ArraySlice<SyntaxWord>) -> [DemandSyntax]? {
    guard demands.count == 1, var named = demands.first, !named.items.isEmpty,
      let impact = named.head.firstIndex(where: { StructureWords.isImpact($0) }), impact + 2 < named.head.count,
      named.head[impact + 1].is("of"), impact <= 3,
      !named.head[..<impact].contains(where: { $0.isAny(["or", "and"]) }),
      // "three effects of high prices, such as …" are what is listed.
      !(named.quantityIsStated && (named.quantity ?? 1) > 1),
      named.items[0].span.start > named.head[impact].span.end
    else { return nil }
    var effect = DemandSyntax(kind: .consequence, command: named.command, head: named.head)
    effect.quantity = 1
    var of = named.head[(impact + 2)...]
    if let on = of.firstIndex(where: { $0.is("on") }) {
      effect.head = [named.head[impact]] + named.head[on...]
      of = of[of.startIndex..<on]
    }
    named.head = [SyntaxWord](of.trimmedMarks)
    named.command = .identify
    named.quantity = named.quantity ?? 1
    return [named, effect]
  }

  /// "the procedure, including identifying who to refer to and what information to pass on": questions are sides.
  private func questions(
    _ parts: BodyParts, _ command: CommandWord, _ syntax: inout PointSyntax
  ) -> [DemandSyntax]? {
    guard let list = parts.list, parts.introduction?.kind == .including || parts.introduction?.kind == .definition
    else {
      return nil
    }
    var rest = list.trimmedMarks
    if let first = rest.first, WordTables.shared.command(first) != nil { rest = rest.dropFirst() }
    let sides = rest.contains { $0.kind == .comma } ? SideSplitter.all(rest) : SideSplitter.two(rest)
    guard sides.count > 1, sides.allSatisfy({ startsWithQuestion($0) }) else { return nil }
    let demands = sides.flatMap { side -> [DemandSyntax] in
      if let kind = StructureWords.kind(of: side.prefix(16)) {
        return heads.demand(
          of: BodyParts.Tail(kind: .structure(kind), words: side), command: command, quantity: nil)
      }
      return [heads.single(side, command: command, syntax: &syntax)]
    }
    return demands.map { demand in
      var demand = demand
      demand.worth = 1
      return demand
    }
  }

  private func startsWithQuestion(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.first(where: { $0.isWord })?.isAny(["who", "whom", "what", "when", "where", "how", "why", "which"]) == true
  }
}
