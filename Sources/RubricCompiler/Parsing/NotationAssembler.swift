internal import Language
internal import RubricModel

/// Makes the demands of a point out of the pieces of its notation.
struct NotationAssembler {
  /// "1 mark for the test and 1 mark for what it shows, e.g. A; B": A is the test, and B what it shows.
  static func shareExamples(_ entries: inout [PieceEntry], of pieces: [Piece]) {
    guard entries.count > 1, pieces.count == entries.count, pieces.allSatisfy({ $0.isPriced && $0.marks == 1 }),
      entries.allSatisfy({ $0.demands.count == 1 }), let last = entries.last?.demands.first,
      last.items.count == entries.count, pieces.last?.words.contains(where: { $0.is(";") }) == true
    else { return }
    for place in entries.indices.dropLast() {
      let demand = entries[place].demands[0]
      // Examples of its own are its.
      let isBare =
        demand.items.isEmpty ? !demand.head.isEmpty : demand.items.count == 1 && demand.items[0].alternatives.count == 1
      guard isBare, demand.head.count < 3 || LabelledExamples.isGeneral(demand.head[...]) else { return }
    }
    for place in entries.indices {
      entries[place].demands[0].items = [last.items[place]]
      entries[place].demands[0].isOpen = true
    }
  }

  /// What the pieces are, as the words before them say.
  let head: [SyntaxWord]
  /// "any two from": how many pieces count; nil where all do.
  let choose: Int?
  /// Marks for one piece that states none.
  let each: Int?
  /// The pieces are choices of one kind.
  let isChoice: Bool
  /// "x 2": every piece is wanted as often.
  var times: Int
  /// "such as": others of the kind count too.
  var isOpen = false
  /// What the second of two prices is for.
  var expansion: PriceSplit.Part?

  func assemble(_ entries: [PieceEntry], prices: [Int], into syntax: inout PointSyntax) {
    let price = prices.count == 2 ? prices[0] + prices[1] : price(of: entries, syntax.statedMarks)
    let once = entries.reduce(0) { $0 + ($1.marks ?? price) }
    // "1 mark for a feature and 1 mark for its effect, up to a maximum of 4 marks": twice.
    let isPerItem = times == 1 && choose == nil && !isChoice && entries.allSatisfy { $0.marks != nil } && once > 0
    if isPerItem, let stated = syntax.statedMarks, stated > once, stated % once == 0, stated / once <= 10 {
      var again = self
      again.times = stated / once
      again.assemble(entries, prices: prices, into: &syntax)
      return
    }
    let total = times * once
    if choose == nil, !isChoice, times == 1, prices.isEmpty, let stated = syntax.statedMarks, stated < total,
      let shared = Self.withLimit(entries, stated)
    {
      assemble(shared, prices: prices, into: &syntax)
      return
    }
    if let wanted = wanted(of: entries, price, total, syntax.statedMarks) {
      chooseAmong(entries, wanted, price, prices, &syntax)
      return
    }
    let isMethodAndExpansion = !prices.isEmpty
    if isMethodAndExpansion {
      chooseAmong(entries, entries.count, price, prices, &syntax)
      return
    }
    // Pieces of several demands share their marks; all are scaled alike so that weights stay whole numbers.
    let scale = entries.reduce(1) { leastCommonMultiple($0, $1.demands.count) }
    var before: Int?
    for entry in entries {
      let first = syntax.demands.count
      defer { before = first }
      for var demand in demands(of: entry) {
        if entry.isDependent { demand.dependsOn = before }
        if times > 1 { demand.quantity = (demand.quantity ?? 1) * times }
        demand.quantityIsStated = demand.quantityIsStated || times > 1
        demand.marks = times * (entry.marks ?? price) * (scale <= 12 ? scale / entry.demands.count : 1)
        syntax.demands.append(demand)
      }
    }
    if let stated = syntax.statedMarks, stated > total, entries.allSatisfy({ $0.marks != nil }) {
      syntax.marksFound = total
    }
    syntax.statedMarks = syntax.statedMarks ?? total
  }

  /// "A (1), B (1), C (1), 1 mark for a conclusion, max 3": the points share what the conclusion leaves; nil for other schemes.
  private static func withLimit(_ entries: [PieceEntry], _ stated: Int) -> [PieceEntry]? {
    let structural = entries.filter { $0.demands.allSatisfy { $0.kind == .judgement } }
    let plain = entries.filter { $0.demands.allSatisfy { $0.kind == .content } }
    let left = stated - structural.reduce(0) { $0 + ($1.marks ?? 1) }
    guard structural.count == 1, plain.count + 1 == entries.count, plain.count > left, left > 1,
      case let limited = capped(plain, at: left), limited.count == 1
    else { return nil }
    return limited + structural
  }

  /// The entries as one, of which no more than so many marks count.
  static func capped(_ entries: [PieceEntry], at most: Int) -> [PieceEntry] {
    let total = entries.reduce(0) { $0 + ($1.marks ?? 1) }
    guard entries.count > 1, total > most, var demand = entries.first?.demands.first,
      entries.allSatisfy({ ($0.marks ?? 1) == 1 && $0.demands.count == 1 && $0.demands[0].kind == .content })
    else { return entries }
    let assembler = NotationAssembler(head: [], choose: nil, each: nil, isChoice: true, times: 1)
    demand.items = entries.map { assembler.withExpansion($0) }.flatMap { assembler.items(of: $0) }
    demand.quantity = most
    demand.quantityIsStated = true
    demand.isOpen = false
    return [PieceEntry(demands: [demand], marks: most)]
  }

  /// Marks of a piece that states none.
  private func price(of entries: [PieceEntry], _ stated: Int?) -> Int {
    if let each { return each }
    if let first = entries.first?.marks, choose != nil { return first }
    if let choose, let stated, stated % choose == 0 { return stated / choose }
    return 1
  }

  /// How many of the pieces are wanted; nil where all are.
  private func wanted(of entries: [PieceEntry], _ price: Int, _ total: Int, _ stated: Int?) -> Int? {
    if let choose { return choose }
    // An advantage, a drawback and a judgement are not choices of one kind.
    let open = entries.count { $0.demands.contains { $0.isOpen } }
    if open * 3 > entries.count || entries.contains(where: { $0.demands.contains { $0.kind != .content } }) {
      return isChoice ? entries.count : nil
    }
    if let stated, stated < total { return max(1, stated / max(1, entries.first?.marks ?? price)) }
    return isChoice ? entries.count : nil
  }

  /// One demand whose items are the pieces; with method and expansion, one for each of the two.
  private func chooseAmong(
    _ entries: [PieceEntry], _ wanted: Int, _ price: Int, _ prices: [Int], _ syntax: inout PointSyntax
  ) {
    let command = entries.first?.demands.first?.command ?? .state
    var demand = DemandSyntax(command: command, head: head)
    demand.quantity = wanted
    demand.quantityIsStated = (choose != nil && !syntax.isPossible) || syntax.statedMarks != nil
    demand.isOpen = syntax.acceptsOther || syntax.isPossible || isOpen
    if prices.count == 2 {
      demand.items = entries.flatMap { items(of: $0) }
      demand.marks = wanted * prices[0]
      syntax.demands.append(demand)
      demand.command = .describe
      demand.items = entries.compactMap { $0.expansion }
      // What is said of a few of many shows how any of them may be explained.
      let isPartly = expansion != nil && !demand.items.isEmpty && demand.items.count * 2 < entries.count
      if isPartly {
        demand.kind = .reason
        demand.command = .explain
      } else if demand.items.isEmpty {
        demand.kind = .reason
        demand.command = .explain
        demand.head = expansion.map { [SyntaxWord]($0.label) } ?? []
        demand.items = expansion?.examples ?? []
        demand.isOfAnswer = demand.items.isEmpty
      }
      demand.marks = wanted * prices[1]
      demand.dependsOn = syntax.demands.count - 1
      demand.isOpen = isPartly
      syntax.demands.append(demand)
      syntax.statedMarks = syntax.statedMarks ?? wanted * (prices[0] + prices[1])
      return
    }
    demand.items = entries.map { withExpansion($0) }.flatMap { items(of: $0) }
    demand.marks = syntax.statedMarks ?? wanted * price
    demand.needsAll = wanted == demand.items.count && !demand.isOpen
    syntax.demands.append(demand)
    if !syntax.isPossible { syntax.statedMarks = syntax.statedMarks ?? wanted * price }
  }

  private func demands(of entry: PieceEntry) -> [DemandSyntax] { withExpansion(entry).demands }

  /// What stands after a dash belongs to the wording, where it has no marks of its own: "Triple Alliance – Germany, …".
  private func withExpansion(_ entry: PieceEntry) -> PieceEntry {
    guard let expansion = entry.expansion, var demand = entry.demands.first, var item = demand.items.first else {
      return entry
    }
    if entry.isExample {
      // "language – e.g. cannot read the leaflet": either will do.
      item.alternatives += expansion.alternatives
    } else if Self.isClause(expansion) {
      // "leading questions – the wording suggests an answer": the name of it, or what it comes to.
      let isName = item.alternatives.count > 1 || item.alternatives[0].count > 1
      item.alternatives = (isName ? item.alternatives : []) + expansion.alternatives
      item.label = []
    } else if item.alternatives.count == 1, item.label.isEmpty, item.inBrackets.isEmpty {
      demand.head = item.alternatives[0] + (expansion.alternatives.first ?? [])
      item = ItemSyntax(alternatives: expansion.alternatives, label: item.alternatives[0])
    } else if item.alternatives.count == 1, expansion.alternatives.count == 1 {
      item.alternatives[0] += expansion.alternatives[0]
      demand.head = item.alternatives[0]
    } else {
      // Each name with each of what is said of it.
      item.alternatives = item.alternatives.prefix(4).flatMap { name in
        expansion.alternatives.prefix(4).map { name + $0 }
      }
    }
    demand.items = [item]
    return PieceEntry(demands: [demand], marks: entry.marks)
  }

  /// Whether what stands after a dash is a sentence, and no list of things: "the witness fills in gaps", "Germany, Italy".
  private static func isClause(_ expansion: ItemSyntax) -> Bool {
    guard let first = expansion.alternatives.first, first.count >= 4 else { return false }
    if first.count > 6, !first.contains(where: { $0.kind == .comma }) { return true }
    let units = Unit.units(of: first)
    return units.indices.dropFirst().contains { index in
      units[index].shape == .auxiliary || units[index].shape == .verb || Coordination.isFinite(units, index)
    }
  }

  /// A piece as items of one list; a piece in prose is an item with the words of its items, or else of its head.
  private func items(of entry: PieceEntry) -> [ItemSyntax] {
    guard let demand = entry.demands.first else { return [] }
    // "showing adverts (between levels / banners)": either.
    if demand.isOpen, !demand.head.isEmpty, !demand.items.isEmpty {
      return [ItemSyntax(alternatives: [demand.head] + demand.items.flatMap { $0.alternatives })]
    }
    if demand.items.count == 1 { return demand.items }
    if demand.items.isEmpty { return demand.head.isEmpty ? [] : [ItemSyntax(alternatives: [demand.head])] }
    return [ItemSyntax(alternatives: demand.items.flatMap { $0.alternatives })]
  }

  private func leastCommonMultiple(_ a: Int, _ b: Int) -> Int {
    var (x, y) = (a, max(1, b))
    while y != 0 { (x, y) = (y, x % y) }
    return min(a * max(1, b) / max(1, x), 720_720)
  }
}
