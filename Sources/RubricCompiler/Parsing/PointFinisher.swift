internal import Language
internal import RubricModel

/// Brings the demands of a point into accord with each other once all are known.
struct PointFinisher {
  /// "the difference between X and Y, and one way of reducing each", "two hazards, and a remedy for each": as many as there
  /// are things before it.
  func doubleEach(_ syntax: inout PointSyntax) {
    var count: Int?
    for index in syntax.demands.indices {
      let demand = syntax.demands[index]
      if let count, saysEach(demand) {
        syntax.demands[index].quantity = max(1, demand.quantityIsStated ? demand.quantity ?? 1 : 1) * count
      }
      count = Self.count(syntax.demands[index]) ?? count
    }
  }

  /// How many things "each" stands for after this demand; nil where it is one.
  private static func count(_ demand: DemandSyntax) -> Int? {
    if demand.kind == .contrast { return 2 }
    guard demand.kind == .content else { return nil }
    if demand.quantityIsStated, let quantity = demand.quantity { return quantity > 1 ? quantity : nil }
    return demand.needsAll && demand.items.count > 1 ? demand.items.count : nil
  }

  /// "a remedy for each", "an example of both", "a drill to correct each one", "a reason in each case".
  private func saysEach(_ demand: DemandSyntax) -> Bool {
    // "and linking each to its use"
    if demand.isEach || demand.head.first?.is("each") == true { return true }
    // "how the rules apply to both" is one thing to say.
    if demand.sharesQuantity { return false }
    // "why each works", "how each is collected"
    if demand.head.first?.isAny(["how", "why", "what", "who", "where", "when"]) == true, demand.quantity == nil {
      return demand.head.contains { $0.is("each") }
    }
    let isNamed = demand.quantityIsStated || demand.kind != .content || demand.wantsOne
    guard isNamed, demand.items.isEmpty, let each = demand.head.lastIndex(where: { $0.isAny(["each", "both"]) }) else {
      return false
    }
    return each > 0 && (each + 2 >= demand.head.count || demand.kind != .content)
  }

  /// Sides have equal shares of the marks, where the marks can be shared out so.
  func shareMarks(_ demands: [DemandSyntax], of marks: Int?) -> [DemandSyntax] {
    guard let marks, !demands.isEmpty, marks % demands.count == 0,
      !demands.contains(where: { $0.quantityIsStated && $0.kind != .content })
    else { return demands }
    let stated = demands.reduce(0) { $0 + ($1.quantityIsStated ? $1.quantity ?? 1 : 1) }
    // "both two benefits and one drawback (3 marks)": the numbers are the marks.
    if stated == marks, stated != demands.count { return demands }
    return demands.map { demand in
      var demand = demand
      demand.marks = marks / demands.count
      // One mark is for one idea, though the side be a plural: "the main duties".
      if demand.marks == 1, demand.quantity == nil, demand.items.isEmpty || demand.isOpen { demand.quantity = 1 }
      return demand
    }
  }

  /// "1 mark per step": the items or the quantity make the marks.
  func priceItems(_ syntax: inout PointSyntax) {
    guard let each = syntax.marksEach, syntax.statedMarks == nil else { return }
    // "A and B compared by cost and by weight": the criteria make the marks.
    let hasCriteria = syntax.demands.contains { $0.kind == .content && $0.needsAll }
    let wanted = syntax.demands.filter { $0.kind == .content || ($0.kind == .contrast && !hasCriteria) }
      .reduce(0) { $0 + ($1.quantity ?? ($1.needsAll ? $1.items.count : 1)) }
    if wanted > 0 { syntax.statedMarks = wanted * each }
  }

  /// "Both must be described for 2 marks; one only: 1 mark": each side has its mark where the point says of each what it is.
  func priceSides(_ syntax: inout PointSyntax) {
    guard syntax.demands.count == 1, syntax.demands[0].kind == .contrast, syntax.demands[0].describesSides,
      syntax.statedMarks == 2, syntax.demands[0].items.count == 2
    else { return }
    syntax.demands[0].kind = .content
    syntax.demands[0].command = .state
    syntax.demands[0].quantityIsStated = true
  }

  /// "such as …, keeping it at a distance or pointing it away, …": either wording names the item.
  func divideExamples(_ syntax: inout PointSyntax) {
    for place in syntax.demands.indices
    where syntax.demands[place].isOpen && syntax.demands[place].quantityIsStated
      && syntax.demands[place].items.count > 2
    {
      for item in syntax.demands[place].items.indices {
        let wordings = syntax.demands[place].items[item].alternatives
        guard wordings.count == 1, wordings[0].contains(where: { $0.is("or") }) else { continue }
        syntax.demands[place].items[item].alternatives = OrReader.wordings(wordings[0])
      }
    }
  }

  /// Reasons and examples need content to belong to: where a point asks for nothing else, the first is its content.
  func ensureContent(_ syntax: inout PointSyntax) {
    // "identifying a risk and explaining why": of what was named before.
    for place in syntax.demands.indices.dropFirst()
    where syntax.demands[place].kind == .content && syntax.demands[place].items.isEmpty
      && syntax.demands[place].head.allSatisfy({ $0.isAny(["why", "how", "this", "so", "is"]) })
      && syntax.demands[place].head.contains(where: { $0.isAny(["why", "how"]) })
    {
      syntax.demands[place].kind = .reason
    }
    guard let first = syntax.demands.first,
      !syntax.demands.contains(where: { $0.kind == .content || $0.kind == .contrast }),
      // A judgement alone is of what the question asks.
      !(first.kind == .judgement && first.isOfAnswer)
    else { return }
    syntax.demands[0].kind = .content
    if first.items.isEmpty { syntax.demands[0].isOpen = true }
  }

  /// "…, e.g. A, B, C; one mark each to a maximum of three": what is listed counts up to the maximum.
  func countListed(_ syntax: inout PointSyntax) {
    guard let count = syntax.listed,
      let list = syntax.demands.lastIndex(where: { $0.kind == .content && !$0.quantityIsStated })
    else { return }
    // "that A, that B and that C, 1 mark for each, max 3": each is one of them.
    let contents = syntax.demands.filter { $0.kind == .content }
    if contents.count > 1, contents.count == count,
      contents.contains(where: { $0.items.count == 1 && $0.quantity == 1 })
    {
      return
    }
    syntax.demands[list].quantity = count
    syntax.demands[list].quantityIsStated = true
    syntax.demands[list].needsAll = false
  }

  /// "One mark for each reason. Reasons may include: A; B; C. Max 2": as many as make the marks.
  func countPossible(_ syntax: inout PointSyntax, each: Int?) {
    guard syntax.isPossible, let each, let stated = syntax.statedMarks, each > 0, stated % each == 0, stated > each,
      syntax.demands.count == 1, syntax.demands[0].kind == .content
    else { return }
    syntax.demands[0].quantity = stated / each
    syntax.demands[0].quantityIsStated = true
    syntax.demands[0].needsAll = false
    syntax.demands[0].isOpen = true
    syntax.demands[0].marks = stated
  }

  /// "1 mark for A; 1 mark for B (accept C)": C is another wording of B.
  func placeAccepted(_ syntax: inout PointSyntax) {
    guard syntax.demands.count > 1 else { return }
    for index in syntax.acceptedInPlace where index < syntax.accepted.count && syntax.accepted[index].side.isEmpty {
      let span = syntax.accepted[index].span
      let place = syntax.demands.lastIndex { demand in
        let start = demand.head.first?.span.start ?? demand.items.first?.span.start
        return demand.kind == .content && start.map { $0 < span.start } == true
      }
      guard let place, place > 0, let word = syntax.accepted[index].phrases.first?.first else { continue }
      syntax.accepted[index].side = [.made(place + 1, at: word.span)]
    }
  }

  /// A list of answers that states no number and no marks, to a question that does: as many as the question asks for, or as
  /// it has marks.
  func countAsked(_ syntax: inout PointSyntax, marks: Int, number: Int?) {
    countPairs(&syntax, marks: marks)
    countSides(&syntax, marks: marks)
    EachOfSeveral(syntax, marks: marks, number: number)?.count(&syntax)
    guard !syntax.isExplicit, syntax.demands.count == 1, syntax.demands[0].kind == .content, marks > 0,
      syntax.limits.isEmpty, syntax.demands[0].items.count > 1, syntax.isNotation || syntax.commands.isEmpty,
      !syntax.demands[0].quantityIsStated || syntax.isPossible
    else { return }
    let each = syntax.demands[0].items.reduce(0) { $0 + $1.alternatives.count }
    if let stated = syntax.statedMarks, stated < marks, !syntax.isPossible, each < marks { return }
    // "Physical: fidgeting, pacing / Vocal: stammering, quick pace", for three marks.
    if syntax.isNotation, syntax.demands[0].items.count < min(marks, number ?? marks) {
      let each = syntax.demands[0].items.flatMap { $0.alternatives }
      if each.count >= marks { syntax.demands[0].items = each.map { ItemSyntax(alternatives: [$0]) } }
    }
    let items = syntax.demands[0].items.count
    var wanted = min(items, marks)
    if let number, number <= items, marks % number == 0 { wanted = number }
    // Of one mark, "red, green and blue" may be asked for together.
    if marks == 1, number != 1, !syntax.isPossible { return }
    guard wanted < items || syntax.isPossible else { return }
    syntax.demands[0].quantity = wanted
    syntax.demands[0].quantityIsStated = true
    syntax.demands[0].needsAll = false
    syntax.demands[0].marks = marks
    syntax.statedMarks = marks
  }

  /// "1 mark for a difference in cost, 1 mark for an example of each": where the marks of the question say so, one for each.
  func countSides(_ syntax: inout PointSyntax, marks: Int) {
    let priced = syntax.demands.compactMap { $0.marks }
    let total = priced.reduce(0, +)
    guard syntax.isNotation, priced.count == syntax.demands.count, total < marks, syntax.demands.count > 1 else {
      return
    }
    let each = syntax.demands.indices.filter { place in
      let demand = syntax.demands[place]
      return (demand.quantity ?? 1) == 1 && demand.items.count < 2
        && demand.head.contains { $0.isAny(["each", "both", "either"]) }
    }
    guard !each.isEmpty, each.reduce(0, { $0 + priced[$1] }) == marks - total else { return }
    for place in each {
      syntax.demands[place].marks = priced[place] * 2
      syntax.demands[place].quantity = 2
      syntax.demands[place].quantityIsStated = true
    }
    syntax.statedMarks = marks
  }

  /// Pairs of which no number is said: as many as make the marks of the question.
  private func countPairs(_ syntax: inout PointSyntax, marks: Int) {
    repeatShares(&syntax, marks: marks)
    guard let split = syntax.split, syntax.demands.count == 2, let stated = syntax.statedMarks, stated != marks,
      let pairs = syntax.demands[0].quantity, syntax.demands[1].quantity == pairs,
      case let once = split.parts.reduce(0, { $0 + $1.marks }), once > 0, stated == pairs * once, marks % once == 0,
      stated > marks || syntax.demands[0].items.count >= marks / once
    else { return }
    for (place, part) in split.parts.enumerated() {
      syntax.demands[place].quantity = marks / once
      syntax.demands[place].quantityIsStated = true
      syntax.demands[place].needsAll = false
      syntax.demands[place].marks = marks / once * part.marks
    }
    syntax.statedMarks = marks
  }

  /// "1 mark for a strength and 1 mark where it is expanded" over a list, of a question of four marks: twice.
  private func repeatShares(_ syntax: inout PointSyntax, marks: Int) {
    guard syntax.split == nil, syntax.demands.count == 2, syntax.demands[0].kind == .content,
      syntax.demands[1].kind == .reason, syntax.demands.allSatisfy({ $0.marks == 1 && ($0.quantity ?? 1) == 1 }),
      marks > 2, marks % 2 == 0, syntax.demands[0].items.count >= marks / 2, syntax.limits.isEmpty
    else { return }
    for place in syntax.demands.indices {
      syntax.demands[place].quantity = marks / 2
      syntax.demands[place].quantityIsStated = true
      syntax.demands[place].needsAll = false
      syntax.demands[place].marks = marks / 2
    }
    syntax.statedMarks = marks
  }

  /// The number of things that a question asks for: "State two …", "Give one …"; nil where it says none, or several.
  static func numberAsked(_ words: ArraySlice<SyntaxWord>) -> Int? {
    let numbers = words.indices.compactMap { index -> Int? in
      guard let number = words[index].number, (1...10).contains(number), words[index].kind == .word,
        let before = words.word(at: index - 1),
        WordTables.shared.command(before) != nil || before.isAny(["any", "the"])
      else { return nil }
      return number
    }
    return numbers.count == 1 ? numbers[0] : nil
  }

  /// "(a) name the organ (b) describe its function": one mark for each part.
  func countParts(_ syntax: inout PointSyntax) {
    guard syntax.hasParts, syntax.statedMarks == nil else { return }
    for place in syntax.demands.indices
    where syntax.demands[place].kind == .content && syntax.demands[place].quantity == nil {
      syntax.demands[place].quantity = 1
      syntax.demands[place].quantityIsStated = true
    }
  }

  /// "refers to the procedure and explains it": no content of its own, but a higher demand on what was named before.
  func withoutPronoun(_ demands: [DemandSyntax], after known: inout [DemandSyntax]) -> [DemandSyntax] {
    guard let first = demands.first, let last = known.lastIndex(where: { $0.kind == .content }), first.kind == .content,
      first.items.isEmpty, !first.head.isEmpty,
      first.head.allSatisfy({ $0.isAny(["it", "them", "this", "these", "those", "each", "one", "both", "him", "her"]) })
    else { return demands }
    if first.command.demand.rawValue > known[last].command.demand.rawValue { known[last].command = first.command }
    return [DemandSyntax](demands.dropFirst())
  }
}
