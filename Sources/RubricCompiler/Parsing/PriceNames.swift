internal import Language
internal import RubricModel

/// Prices of what the sentences before them ask for: "1 mark for the meaning and 1 mark for the reason".
struct PriceNames {
  private var parts: [PriceSplit.Part]
  /// ", twice: 4 marks"
  private var maximum: Int?

  /// The last statement, where it shares out marks and what stands before it has none.
  static func taken(from statements: inout [ArraySlice<SyntaxWord>]) -> PriceNames? {
    guard statements.count > 1, let last = statements.last, let split = PriceSplit(last),
      !statements.dropLast().contains(where: { statement in
        statement.indices.contains {
          MarkAnnotations.annotation(at: $0, in: statement) != nil
            || MarkAnnotations.prefix(at: $0, in: statement) != nil
        }
      }),
      split.parts.count(where: { Self.isGeneral($0.label) || Self.isNamed($0.label, in: statements.dropLast()) }) * 2
        >= split.parts.count,
      statements.dropLast().contains(where: { LeadInReader().read($0).span != nil })
    else { return nil }
    statements.removeLast()
    return PriceNames(parts: split.parts, maximum: split.maximum)
  }

  /// Whether the statements before have the label's noun.
  private static func isNamed(_ label: ArraySlice<SyntaxWord>, in statements: ArraySlice<ArraySlice<SyntaxWord>>)
    -> Bool
  {
    guard
      let noun = label.split(whereSeparator: { $0.kind == .comma }).first?.last(where: {
        $0.classes.isEmpty && $0.isWord
      })
    else { return false }
    let key = WordKey.make(of: noun.folded[...])
    return statements.contains { $0.contains { $0.isWord && WordKey.make(of: $0.folded[...]) == key } }
  }

  /// "the reason", "advantage", "developing either": a label that names a kind of thing and no content.
  private static func isGeneral(_ label: ArraySlice<SyntaxWord>) -> Bool {
    let words = label.trimmedMarks
    if StructureWords.kind(of: words.prefix(8)) != nil { return true }
    return words.prefix(3).contains { word in
      !WordTables.shared.roles(ofNoun: word.folded).isEmpty || PiecePhrases.isDevelopment(word)
        || word.isAny(["meaning", "definition", "developing", "point", "judgement", "argument"])
    }
  }

  /// Gives each price to the demand that its label names, else to the next that has none, else to a demand of its own.
  func apply(to syntax: inout PointSyntax) {
    let targets = GuidanceTargets()
    var taken: Set<Int> = []
    var places = parts.map { part -> Int? in
      let place = targets.demands(named: part.label, in: syntax).first { !taken.contains($0) }
      if let place { taken.insert(place) }
      return place
    }
    for number in places.indices where places[number] == nil {
      // "1 mark for developing either of them" is no name of what is left.
      let isOfAny = parts[number].label.contains { $0.isAny(["either", "any", "them", "point"]) }
      if !isOfAny, let free = syntax.demands.indices.first(where: { !taken.contains($0) }) {
        taken.insert(free)
        places[number] = free
      }
    }
    for (number, part) in parts.enumerated() {
      if let place = places[number] {
        syntax.demands[place].marks = part.marks
      } else {
        var demand = DemandSyntax(
          kind: StructureWords.kind(of: part.label.prefix(8)) ?? .reason,
          command: syntax.commands.last?.word ?? .explain,
          head: [SyntaxWord](part.label.trimmedMarks))
        demand.quantity = 1
        demand.marks = part.marks
        if demand.kind == .reason { MarkingTerms.settle(&demand) }
        places[number] = syntax.demands.count
        syntax.demands.append(demand)
      }
    }
    let once = parts.reduce(0) { $0 + $1.marks }
    let total = max(once, maximum ?? 0)
    if total > once, total % once == 0 {
      for place in places.compactMap({ $0 }) {
        syntax.demands[place].marks = syntax.demands[place].marks.map { $0 * total / once }
      }
    }
    syntax.statedMarks = syntax.statedMarks.map { max($0, total) } ?? total
  }
}
