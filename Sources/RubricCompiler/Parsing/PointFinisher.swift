internal import Language
internal import RubricModel

/// Brings the demands of a point into accord with each other once all are known.
struct PointFinisher {
  /// "the difference between X and Y, and one way of reducing each": one of each of the two is two.
  func doubleEach(_ syntax: inout PointSyntax) {
    guard let contrast = syntax.demands.firstIndex(where: { $0.kind == .contrast }) else { return }
    for index in syntax.demands.indices.dropFirst(contrast + 1)
    where syntax.demands[index].quantity == 1 && syntax.demands[index].quantityIsStated {
      if syntax.demands[index].head.last?.isAny(["each", "both"]) == true { syntax.demands[index].quantity = 2 }
    }
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
    let wanted = syntax.demands.filter { $0.kind == .content || $0.kind == .contrast }
      .reduce(0) { $0 + ($1.quantity ?? ($1.needsAll ? $1.items.count : 1)) }
    if wanted > 0 { syntax.statedMarks = wanted * each }
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
      !syntax.demands.contains(where: { $0.kind == .content || $0.kind == .contrast })
    else { return }
    syntax.demands[0].kind = .content
    if first.items.isEmpty { syntax.demands[0].isOpen = true }
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
