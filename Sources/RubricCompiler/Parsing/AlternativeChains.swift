internal import Language
internal import RubricModel

/// Chains of marks that stand for one another: "X (1), which means Y (1)" over "P (1), so Q (1)" where the question asks for one of
/// them. The scheme does not say how many count; the question's marks do.
struct AlternativeChains {
  let source: SourceText

  /// Makes one demand of the first parts of all chains, one of the second parts, and so on, or one of all points that are worth a mark
  /// each, where all marks of the scheme together are more than the question has.
  func apply(to syntax: inout PointSyntax, marks: Int) {
    // "One mark for each reason, e.g. A; B; C; D": no part has its own price.
    if syntax.marksEach == 1, !syntax.demands.contains(where: { $0.marks != nil }), syntax.statedMarks ?? 0 > marks,
      syntax.demands.count > marks, syntax.demands.allSatisfy({ $0.kind == .content && $0.quantity ?? 1 == 1 })
    {
      for place in syntax.demands.indices {
        syntax.demands[place].marks = 1
        if syntax.demands[place].items.isEmpty {
          syntax.demands[place].items = [ItemSyntax(alternatives: [syntax.demands[place].head.filter { $0.isWord }])]
        }
      }
    }
    guard Self.worth(of: syntax.demands[...]) > marks, syntax.statedMarks.map({ $0 > marks }) ?? true,
      !syntax.limits.contains(where: { if case .with = $0.condition { false } else { $0.marks ?? 0 >= marks } })
    else { return }
    let lines = lines(of: syntax.demands)
    guard let demands = ofChains(lines, marks) ?? ofPoints(lines, marks) else { return }
    syntax.demands = demands
    syntax.statedMarks = marks
    syntax.marksFound = nil
    // What they speak of has other places now.
    syntax.limits.removeAll { if case .without = $0.condition { true } else { false } }
  }

  /// The items of a question as one, where each is such a chain; else as they were.
  static func joined(_ items: [Document.Item], marks: Int?, reader: inout SyntaxReader) -> [Document.Item] {
    guard let marks, items.count > 1, items.allSatisfy({ $0.nested.isEmpty && !$0.isLiteral && !$0.isAside }) else {
      return items
    }
    let lengths = items.map { item in
      let words = reader.words(of: item.span)[...]
      return words.indices.count { index in
        MarkAnnotations.annotation(at: index, in: words).map { $0.marks == 1 && !$0.isEach && !$0.isMaximum } == true
      }
    }
    guard let length = lengths.first, length > 1, lengths.allSatisfy({ $0 == length }), marks % length == 0,
      marks / length < items.count
    else { return items }
    var whole = items[0]
    whole.parts = items.flatMap { $0.parts.isEmpty ? [$0.span] : $0.parts }
    whole.span.end = max(whole.span.end, whole.parts.last?.end ?? 0)
    return [whole]
  }

  private func ofChains(_ lines: [[DemandSyntax]], _ marks: Int) -> [DemandSyntax]? {
    guard let first = lines.firstIndex(where: isChain), let last = lines.lastIndex(where: isChain) else { return nil }
    let chains = lines[first...last]
    let length = chains.map { $0.count }.max() ?? 0
    guard chains.count > 1, chains.allSatisfy(isChain), marks % length == 0, marks / length < chains.count,
      2 * chains.count(where: { $0.count == length }) >= chains.count,
      isHeader(lines[..<first], marks), Self.worth(of: lines[(last + 1)...].joined()) == 0
    else { return nil }
    var demands = (0..<length).map { place in
      demand(of: chains.compactMap { $0.count > place ? $0[place] : nil }, marks / length)
    }
    if length == 2, chains.allSatisfy({ $0.count == 2 }) { demands[1].dependsOn = 0 }
    return demands
  }

  /// "Infancy (1) childhood (1) adolescence (1)" for two marks: any two.
  private func ofPoints(_ lines: [[DemandSyntax]], _ marks: Int) -> [DemandSyntax]? {
    guard let first = lines.firstIndex(where: { $0.allSatisfy(isPoint) }), isHeader(lines[..<first], marks) else {
      return nil
    }
    let points = lines[first...].joined().filter { $0.marks != 0 }
    guard points.count > marks, points.allSatisfy(isPoint) else { return nil }
    // Parts of one sentence follow from one another.
    let isList = lines.count - first == points.count || points.allSatisfy { $0.items.allSatisfy(isName) }
    guard isList else { return nil }
    return [demand(of: points, marks)]
  }

  /// "adolescence", "a spirit level"
  private func isName(_ item: ItemSyntax) -> Bool {
    item.alternatives.allSatisfy { $0.count(where: { $0.isWord }) <= Self.longestName }
  }

  private static let longestName = 4

  /// Whether lines before the content say what all marks of the question are for, and nothing that an answer says.
  private func isHeader(_ lines: ArraySlice<[DemandSyntax]>, _ marks: Int) -> Bool {
    lines.isEmpty
      || Self.worth(of: lines.joined()) == marks && lines.allSatisfy { $0.allSatisfy { $0.items.count < 2 } }
  }

  private static func worth(of demands: some Sequence<DemandSyntax>) -> Int {
    demands.reduce(0) { $0 + ($1.marks ?? 0) }
  }

  /// The demands by the lines that they stand on.
  private func lines(of demands: [DemandSyntax]) -> [[DemandSyntax]] {
    var lines: [[DemandSyntax]] = []
    var end: Int32 = -1
    for demand in demands {
      let place = start(of: demand)
      let isSame =
        end >= 0 && place >= end && !source.bytes(ByteSpan(start: end, end: place)).contains(UInt8(ascii: "\n"))
      if isSame { lines[lines.count - 1].append(demand) } else { lines.append([demand]) }
      end = place
    }
    return lines
  }

  private func start(of demand: DemandSyntax) -> Int32 {
    let words = demand.items.flatMap { $0.alternatives.flatMap { $0 } } + demand.head
    return words.filter { !$0.isGenerated }.map { $0.span.start }.min() ?? words.first?.span.start ?? 0
  }

  /// Two parts or more with a mark each.
  private func isChain(_ line: [DemandSyntax]) -> Bool { line.count > 1 && line.allSatisfy(isPoint) }

  /// A mark for something that an answer says.
  private func isPoint(_ demand: DemandSyntax) -> Bool {
    demand.kind == .content && demand.marks == 1 && demand.quantity ?? 1 == 1 && !demand.items.isEmpty
      && !demand.needsWhole
  }

  /// One demand for as many of the parts as count.
  private func demand(of parts: [DemandSyntax], _ count: Int) -> DemandSyntax {
    var demand = DemandSyntax(command: parts[0].command, head: parts[0].head)
    demand.items = parts.map { part in
      var item = ItemSyntax(alternatives: part.items.flatMap { $0.alternatives })
      item.inBrackets = part.items.flatMap { $0.inBrackets }
      return item
    }
    demand.isOpen = parts.allSatisfy { $0.isOpen }
    demand.quantity = count
    demand.quantityIsStated = true
    demand.marks = count
    return demand
  }
}
