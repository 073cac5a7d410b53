internal import Language
internal import RubricModel

/// Reads the two sides of a comparison: "between X and Y", "X with Y", "X from Y".
struct ContrastReader {
  /// "between X and Y", "X from Y": both sides are needed.
  func demand(_ words: ArraySlice<SyntaxWord>, _ command: CommandWord) -> DemandSyntax? {
    let between = words.firstIndex { $0.is("between") }
    if let between {
      // "the difference between a LAN and a WAN", whatever the command.
      let isDifference = words[words.startIndex..<between].contains {
        $0.isAny(["difference", "differences", "distinction", "distinctions", "similarity", "similarities", "contrast"])
      }
      guard isDifference || command.demand == .contrast else { return nil }
    } else if command.demand != .contrast {
      // "weighing the winners against the losers"
      guard command.demand == .judgement, words.contains(where: { $0.is("against") }) else { return nil }
    }
    let rest = between.map { words[($0 + 1)...] } ?? words
    guard let sides = contrastSides(rest, command, isBetween: between != nil) else { return nil }
    let left = withoutBrackets(sides.0)
    let right = withoutBrackets(sides.1)
    guard !left.isEmpty, !right.isEmpty else { return nil }
    var demand = DemandSyntax(kind: .contrast, command: command, head: [SyntaxWord](words.trimmedMarks))
    demand.items = [
      item(SharedNoun.shared(left, with: right), sides.0), item(right, sides.1),
    ]
    demand.describesSides = !descriptions(in: sides.0).isEmpty && !descriptions(in: sides.1).isEmpty
    demand.quantity = 2
    demand.needsAll = true
    // "two differences between A and B"
    if let between, QuantityReader.read(words[..<between]).isStated {
      demand.worth = QuantityReader.read(words[..<between]).value
    }
    return demand
  }

  private func withoutBrackets(_ side: ArraySlice<SyntaxWord>) -> [SyntaxWord] {
    guard let depth = side.first?.depth, side.contains(where: { $0.kind == .open }) else {
      return [SyntaxWord](side.trimmedMarks)
    }
    let plain = side.filter { $0.depth == depth && $0.kind != .open && $0.kind != .close }
    return [SyntaxWord](plain[...].trimmedMarks)
  }

  /// A side with its examples; what describes it in brackets takes the place of its name, which says nothing of it.
  private func item(_ name: [SyntaxWord], _ side: ArraySlice<SyntaxWord>) -> ItemSyntax {
    let descriptions = descriptions(in: side)
    return ItemSyntax(alternatives: descriptions.isEmpty ? [name] + examples(in: side) : descriptions)
  }

  /// "formal care (provided by paid staff; trained) and informal care (unpaid)": what sets each side apart.
  private func descriptions(in side: ArraySlice<SyntaxWord>) -> [[SyntaxWord]] {
    guard let open = side.firstIndex(where: { $0.kind == .open }), open > side.startIndex, open + 2 < side.endIndex,
      ListIntroduction.at(open + 1, in: side) == nil
    else { return [] }
    let inside = side[(open + 1)...].prefix { $0.depth > side[open].depth }
    // A mark or an abbreviation describes nothing.
    if inside.count < 2 || inside.contains(where: { $0.isAny(["mark", "marks"]) }) { return [] }
    var found: [[SyntaxWord]] = []
    for part in inside.split(whereSeparator: { $0.is(";") || $0.kind == .slash }) {
      let list = part.introduction(from: part.startIndex)
      found += ItemSplitter.items(part[part.startIndex..<(list?.index ?? part.endIndex)]).flatMap { $0.alternatives }
      if let list {
        found += ItemSplitter.items(part[(list.index + list.introduction.length)...]).flatMap { $0.alternatives }
      }
    }
    return found
  }

  /// "hard engineering (e.g. dams, walls)": an example stands for its side.
  private func examples(in side: ArraySlice<SyntaxWord>) -> [[SyntaxWord]] {
    guard let open = side.firstIndex(where: { $0.kind == .open }), open + 1 < side.endIndex,
      let list = ListIntroduction.at(open + 1, in: side), list.kind == .examples
    else { return [] }
    let inside = side[(open + 1 + list.length)...].prefix { $0.depth > side[open].depth }
    return ItemSplitter.items(inside).flatMap { $0.alternatives }
  }

  private func contrastSides(
    _ words: ArraySlice<SyntaxWord>, _ command: CommandWord, isBetween: Bool
  ) -> (ArraySlice<SyntaxWord>, ArraySlice<SyntaxWord>)? {
    var joins: [StaticString] = ["vs", "versus", "and"]
    if !isBetween, command.demand == .judgement {
      joins = ["against"]
    } else if !isBetween {
      joins += command == .compare ? ["with", "against"] : ["from", "with"]
    }
    let join = words.indices.first { $0 > words.startIndex && words[$0].depth == 0 && words[$0].isAny(joins) }
    if let join, !words[join].is("and") { return (words[words.startIndex..<join], words[(join + 1)...]) }
    let sides = SideSplitter.two(words)
    return sides.count == 2 ? (sides[0], sides[1]) : nil
  }
}
