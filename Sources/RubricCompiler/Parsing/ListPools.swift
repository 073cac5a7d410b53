internal import Language
internal import RubricModel

/// What answers may say, under a heading for each side, where other lines share out the marks: "Points may include: / Welding –
/// strong; neat. / Bolts – may be undone. / 1 mark for a point about welding / 1 mark for a second point about either".
struct ListPools {
  private struct Pool {
    var name: [SyntaxWord]
    var items: [ItemSyntax]
  }

  private var pools: [Pool] = []

  /// Takes the lists from among the statements; nil where no statement heads them, or none shares out marks.
  static func taken(from statements: inout [ArraySlice<SyntaxWord>]) -> ListPools? {
    guard statements.count > 2, let heading = statements.firstIndex(where: { isHeading($0) }) else { return nil }
    let end = statements[(heading + 1)...].firstIndex { isPriced($0) } ?? statements.endIndex
    guard end > heading + 1, statements.contains(where: { isPriced($0) }) else { return nil }
    // Pairs of which each half has its price are read as such.
    // "1 mark each, max 2": what is listed is itself what earns the marks.
    let priced = statements.filter { isPriced($0) }
    if priced.allSatisfy({ PriceOfEach($0) != nil }) {
      statements.remove(at: heading)
      return nil
    }
    let pairs = statements[(heading + 1)..<end].count { PairedPiece.dash(in: $0) != nil }
    if statements.contains(where: { PriceSplit($0) != nil }), pairs > 0 {
      statements.remove(at: heading)
      return nil
    }
    var found = ListPools()
    for line in statements[(heading + 1)..<end] { found.add(line.withoutLines.trimmedStart.trimmedEnd) }
    guard !found.pools.isEmpty else { return nil }
    statements.removeSubrange(heading..<end)
    return found
  }

  /// "Points may include:", "Indicative content:", with nothing after it.
  private static func isHeading(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    var words = statement.withoutLines.trimmedMarks.filter { $0.isWord }
    if words.suffix(2).elementsEqual(["the", "following"] as [StaticString], by: { $0.is($1) }) { words.removeLast(2) }
    guard words.count <= 8, let last = words.last else { return false }
    if words.starts(with: ["indicative", "content"] as [StaticString], by: { $0.is($1) }) { return words.count <= 3 }
    if words.first?.is("possible") == true || words.first?.is("suggested") == true { return words.count <= 3 }
    return last.isAny(["include", "including", "cover", "be", "from", "consider", "mention"])
      && words.contains { $0.isAny(["may", "might", "could", "can", "possible", "drawn"]) }
  }

  /// Whether some statement prices what an answer holds, and no list: "1 mark for a benefit".
  static func areAllocated(_ statements: [ArraySlice<SyntaxWord>]) -> Bool {
    statements.contains { statement in
      let words = statement.withoutLines.trimmedStart
      guard let first = words.indices.first, let price = MarkAnnotations.prefix(at: first, in: words) else {
        return false
      }
      return !price.isEach && !price.isBand
    }
  }

  private static func isPriced(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines.trimmedStart
    guard let first = words.indices.first else { return false }
    return MarkAnnotations.prefix(at: first, in: words) != nil || PriceOfEach(words) != nil || PriceSplit(words) != nil
  }

  /// "Welding – strong / permanent; neat appearance", "Renting: easy to leave, no repairs", "free to decorate".
  private mutating func add(_ line: ArraySlice<SyntaxWord>) {
    let colon = line.prefix(7).firstIndex { $0.is(":") && $0.depth == 0 }
    let divide = PairedPiece.dash(in: line).flatMap { $0 <= line.startIndex + 7 ? $0 : nil } ?? colon
    let list = divide.map { line[($0 + 1)...] } ?? line
    let items = Self.items(list)
    guard !items.isEmpty else { return }
    guard let divide else {
      if let last = pools.indices.last, pools[last].name.isEmpty {
        pools[last].items += items
      } else {
        pools.append(Pool(name: [], items: items))
      }
      return
    }
    pools.append(Pool(name: line[..<divide].filter { $0.isWord }, items: items))
  }

  private static func items(_ words: ArraySlice<SyntaxWord>) -> [ItemSyntax] {
    let phrases = PiecePhrases()
    guard words.contains(where: { $0.is(";") && $0.depth == 0 }) else {
      let hasComma = words.contains { $0.kind == .comma && $0.depth == 0 }
      return hasComma ? ItemSplitter.items(words) : [phrases.item(words)].filter { !$0.alternatives.isEmpty }
    }
    return words.split { $0.is(";") && $0.depth == 0 }.map { phrases.item($0) }.filter { !$0.alternatives.isEmpty }
  }

  /// Gives each demand that names no idea the list of its name; one that names no list ("about either") has them all.
  func fill(_ syntax: inout PointSyntax) {
    let all = pools.flatMap { $0.items }
    for place in syntax.demands.indices
    where syntax.demands[place].kind == .content && syntax.demands[place].items.isEmpty {
      let head = syntax.demands[place].head
      let shared = pools.map { Self.shared($0.name, head) }
      let most = shared.max() ?? 0
      let items = most == 0 ? all : pools[shared.firstIndex(of: most) ?? 0].items
      syntax.demands[place].items = items
      syntax.demands[place].isOpen = true
    }
  }

  /// How many words two names share: "point against" and "Against".
  static func shared(_ name: [SyntaxWord], _ head: [SyntaxWord]) -> Int {
    func keys(_ words: [SyntaxWord]) -> Set<[UInt8]> {
      Set(
        words.filter { $0.isAny(["for", "against"]) || ($0.isWord && $0.classes.isDisjoint(with: .function)) }
          .map { WordKey.make(of: $0.folded[...]) })
    }
    return keys(name).intersection(keys(head)).count
  }
}
