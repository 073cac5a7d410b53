internal import Language
internal import RubricModel

/// Steps that are priced each, of which any sensible ones will do: "Sensible steps in an order that would work, 1 mark a step to a
/// maximum of 4".
struct TaskSteps {
  private var head: [SyntaxWord]
  private var items: [ItemSyntax]
  private var most: Int
  private var each: Int

  /// Nil for other statements.
  init?(_ statement: ArraySlice<SyntaxWord>) {
    let words = statement.withoutLines.trimmedStart
    guard !words.contains(where: { $0.is(";") || $0.is(":") }),
      let steps = words.firstIndex(where: { $0.isAny(["step", "steps", "stage", "stages"]) }),
      steps < words.startIndex + 9,
      let unit = words.indices.first(where: { MarkAnnotations.isUnit(words, $0) }),
      let each = words.word(at: unit - 1)?.number,
      words[unit...].prefix(4).contains(where: { $0.isAny(["each", "per", "a"]) }),
      let limit = words[unit...].firstIndex(where: { $0.isAny(["max", "maximum", "up"]) }),
      let most = words[limit...].prefix(5).compactMap({ $0.number }).first, each > 0, most > each, most % each == 0
    else { return nil }
    self.each = each
    self.most = most
    let list = words.introduction(from: words.startIndex)
    items = list.map { LabelledExamples.items(words[($0.index + $0.introduction.length)...]) } ?? []
    // What stands before the price, or after it: "One mark for each suitable step".
    let before = words[..<(unit - 1)].trimmedEnd
    let named = before.hasWords ? before : words[(unit + 1)..<limit]
    head = named.filter { $0.isWord && !$0.isAny(["for", "each", "per", "to", "a", "up", "credit", "award"]) }
  }

  /// "Any method that would work, such as A, B or C": examples of the steps before.
  mutating func takeExamples(of statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines.trimmedStart
    guard items.isEmpty, words.first?.is("any") == true, let list = words.introduction(from: words.startIndex),
      list.introduction.kind == .examples,
      words[..<list.index].contains(where: {
        $0.isAny(["method", "methods", "steps", "step", "way", "order", "approach"])
      })
    else { return false }
    items = LabelledExamples.items(words[(list.index + list.introduction.length)...])
    return !items.isEmpty
  }

  var demand: DemandSyntax {
    var demand = DemandSyntax(command: .state, head: head)
    demand.items = items
    demand.isOpen = true
    demand.quantity = most / each
    demand.quantityIsStated = true
    demand.marks = most
    return demand
  }
}
