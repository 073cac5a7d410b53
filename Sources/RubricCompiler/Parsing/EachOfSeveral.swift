internal import RubricModel

/// Parts of a task that are priced once and are for each of several things, of which the question says the number: "For each way:
/// a cause (1) carried through to a consequence (1)", for four marks.
struct EachOfSeveral {
  private var places: [Int]
  private var times: Int

  /// Nil where the parts make the marks of the question as they are, or nothing says how often they are wanted.
  ///
  /// - Parameter number: how many things the question asks for, where it says so.
  init?(_ syntax: PointSyntax, marks: Int, number: Int?) {
    let priced = syntax.demands.compactMap { $0.marks }
    let total = priced.reduce(0, +)
    guard syntax.isNotation, syntax.limits.isEmpty, priced.count == syntax.demands.count, priced.count > 1,
      total > 0, total < marks
    else { return nil }
    places = syntax.forEach
    if places.isEmpty, let number, total * number == marks, syntax.demands.allSatisfy(Self.isTask) {
      places = [Int](syntax.demands.indices)
    }
    let once = places.reduce(0) { $0 + priced[$1] }
    guard once > 0, (marks - total) % once == 0 else { return nil }
    times = 1 + (marks - total) / once
    guard (2...6).contains(times) else { return nil }
  }

  /// Each part counts so many times.
  func count(_ syntax: inout PointSyntax) {
    for place in places {
      let demand = syntax.demands[place]
      syntax.demands[place].quantity = (demand.quantity ?? 1) * times
      syntax.demands[place].quantityIsStated = true
      syntax.demands[place].marks = demand.marks.map { $0 * times }
      if demand.kind == .content, demand.items.count < 2, !demand.isOpen {
        syntax.demands[place].isOpen = true
        syntax.demands[place].items = []
      }
    }
    syntax.statedMarks = syntax.demands.reduce(0) { $0 + ($1.marks ?? 0) }
  }

  /// Whether a part says what to look for, and not what an answer says.
  private static func isTask(_ demand: DemandSyntax) -> Bool {
    guard (demand.quantity ?? 1) == 1 else { return false }
    // "each of two signs, such as A, B or C"
    if demand.isOpen, demand.head.contains(where: { ($0.number ?? 1) > 1 }) { return true }
    return (demand.items.count < 2 || demand.isOpen)
      && (demand.kind != .content || TaskPhrase.isTask(demand.head[...]))
  }
}
