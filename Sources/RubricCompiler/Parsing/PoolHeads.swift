internal import Language

/// Names with a price over the lines that they price, written with the colon that the other steps read: "Causes – 1 mark each, max
/// 3" over a list, "Help, any two (1 mark each)" over "a rota / a rest / training", "Effect – 1 mark, must be linked to the cause"
/// over "e.g. …".
struct PoolHeads {
  /// Most words of a name.
  private static let longestName = 5
  /// Fewest slashes that divide a list on one line.
  private static let fewestSlashes = 2

  private var statements: [ArraySlice<SyntaxWord>]
  private let reader = StatementReader()

  static func written(_ statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    statements.count > 1 ? PoolHeads(statements: statements).written() : statements
  }

  /// Whether some of the items price lists that are items too.
  static func areHeads(in items: [ArraySlice<SyntaxWord>]) -> Bool {
    items.count > 2 && PoolHeads(statements: items).found.contains { $0 != nil }
  }

  private func written() -> [ArraySlice<SyntaxWord>] {
    var written: [ArraySlice<SyntaxWord>] = []
    var index = 0
    let found = found
    while index < statements.count {
      defer { index += 1 }
      guard let head = found[index], let end = head.words.last?.span.behind else {
        written.append(statements[index])
        continue
      }
      let line = statements[index + 1].withoutLines
      if head.count == 1 || line.examples != nil {
        // What stands on one line goes on behind the colon.
        written.append(head.words + [.made(":", .colon, at: end)] + line)
        index += 1
      } else {
        written.append(head.words + [.made(":", .colon, at: end)])
      }
    }
    return written
  }

  private struct Head {
    /// The name and its price, without remarks.
    var words: ArraySlice<SyntaxWord>
    /// It names a kind of thing: "Causes".
    var isKind: Bool
    var isShare: Bool
    /// How many lines below it are its list.
    var count = 0
  }

  /// For each statement, the head that it is.
  private var found: [Head?] {
    let heads = statements.indices.map { head(at: $0) }
    let found = heads.indices.map { place in
      heads[place].flatMap { head -> Head? in
        var head = head
        head.count = count(ofListUnder: head, at: place, heads)
        return head.count > 0 ? head : nil
      }
    }
    let areSeveral = found.count { $0 != nil } > 1
    return found.map { $0.flatMap { areSeveral || $0.isKind ? $0 : nil } }
  }

  private func head(at place: Int) -> Head? {
    let words = Self.withoutRemark(statements[place].withoutLines.trimmedStart)
    guard words.count <= 16, !words.contains(where: { $0.is(":") || $0.is(";") || $0.kind == .slash }),
      let pool = PricedPool(words), pool.isNamed, pool.list.isEmpty, case let name = pool.label.filter({ $0.isWord }),
      name.count <= Self.longestName, name.first?.startsCapital == true, name.allSatisfy({ $0.number == nil })
    else { return nil }
    let isKind = LabelledExamples.isGeneral(name[...]) || name.last.map { KindList.isKind($0) } == true
    return Head(words: words, isKind: isKind, isShare: pool.isShare)
  }

  /// "Effect – 1 mark" of "Effect – 1 mark, must be linked to the cause".
  private static func withoutRemark(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    guard let unit = words.prefix(10).indices.first(where: { MarkAnnotations.isUnit(words, $0) }),
      words.word(at: unit - 1)?.number != nil, words.word(at: unit + 1)?.kind == .comma,
      words.word(at: unit + 2)?.isAny(["must", "should", "has", "which", "linked", "tied", "related", "only"]) == true
    else { return words }
    return words[...unit]
  }

  /// How many lines below a head are its list; 0 where they are none.
  private func count(ofListUnder head: Head, at place: Int, _ heads: [Head?]) -> Int {
    var end = place + 1
    while end < statements.count, heads[end] == nil, isListed(statements[end]) { end += 1 }
    let count = end - place - 1
    guard count > 0 else { return 0 }
    let line = statements[place + 1].withoutLines
    if line.examples != nil { return count }
    if head.isShare { return 0 }
    return count > 1 || Self.isList(line) ? count : 0
  }

  private func isListed(_ words: ArraySlice<SyntaxWord>) -> Bool {
    var unused = PointSyntax()
    let line = words.withoutLines.trimmedStart
    return PricedPool(line) == nil && line.last?.is(":") != true && !line.starts(["not", "to", "be"])
      && MarkAnnotations.prefix(at: line.startIndex, in: line) == nil && PriceSplit(line) == nil
      && !reader.read(line, isFirst: false, into: &unused)
  }

  /// Semicolons or slashes divide it.
  private static func isList(_ line: ArraySlice<SyntaxWord>) -> Bool {
    if line.contains(where: { $0.is(";") && $0.depth == 0 }) { return true }
    return line.indices.count { line[$0].kind == .slash && line[$0].depth == 0 && SlashList.isSpaced($0, in: line) }
      >= fewestSlashes
  }
}
