internal import Language

/// The lists of a point that each have their own price, written out so that each is one priced piece with its examples.
struct PricedPools {
  /// The statements, with pools among them in plain notation. A list alone is left as it stands where that is read well.
  static func written(_ statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    let statements = statements.map { withoutLabel($0) }
    let pools = statements.map { PricedPool($0) }
    guard pools.contains(where: { $0?.isShare == false }) else { return statements }
    var written: [ArraySlice<SyntaxWord>] = []
    var count = 0
    var isPlain = true
    var index = 0
    while index < statements.count {
      let place = index
      index += 1
      guard var pool = pools[place] else {
        if isPriced(statements[place]) { count += 1 }
        written.append(statements[place])
        continue
      }
      var lines: [ArraySlice<SyntaxWord>] = []
      if pool.list.isEmpty {
        let end = self.end(of: statements, from: index, isHeading: pool.isHeading)
        lines = Array(statements[index..<end])
      }
      guard !pool.list.isEmpty || !lines.isEmpty || pool.isShare else {
        written.append(statements[place])
        continue
      }
      index += lines.count
      if let examples = lines.first?.withoutLines.examples {
        lines[0] = examples
        pool.isOpen = true
      }
      isPlain = isPlain && pool.isPlain
      count += 1
      written.append(pool.written(with: lines))
    }
    return count > 1 || !isPlain ? written : statements
  }

  /// "Objection – 1 mark for an objection, e.g. …; 1 mark for its development", "Florence – up to 2 marks: 1 mark for …; 1 mark
  /// for …": the shares stand for themselves.
  private static func withoutLabel(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    let words = statement.withoutLines.drop { !$0.isWord && $0.kind != .open }
    guard !isShare(words) || words.contains(where: { $0.is("up") }) else { return statement }
    let opening = words.prefix(20)
    for index in opening.indices where opening[index].is(":") || opening[index].kind == .dash {
      let rest = words[(index + 1)...].drop { !$0.isWord && $0.kind != .open }
      guard let first = rest.indices.first, let price = MarkAnnotations.prefix(at: first, in: rest),
        !price.isEach, price.marks == 1, rest[first].number != nil
      else { continue }
      let shares = PieceSplitter().pieces(of: rest)
      guard shares.count > 1, shares.allSatisfy({ $0.isPriced && $0.marks == 1 }) else { return statement }
      let label = words[..<index]
      let most = label.lastIndex { $0.isAny(["to", "max", "maximum"]) }.flatMap { words.word(at: $0 + 1)?.number }
      if label.contains(where: { $0.isAny(["each", "per", "for"]) }), most == nil { return statement }
      return most.map { $0 == shares.count } ?? true ? rest : statement
    }
    return statement
  }

  /// Whether a statement was written out here.
  static func isWritten(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    statement.first.map { $0.isGenerated && $0.kind == .number } == true
  }

  /// Where the lines below a head end: what follows a full stop must say that it gives examples.
  private static func end(of statements: [ArraySlice<SyntaxWord>], from start: Int, isHeading: Bool) -> Int {
    guard start < statements.count else { return start }
    if !isHeading {
      return statements[start].withoutLines.examples == nil ? start : start + 1
    }
    var end = start
    let reader = StatementReader()
    while end < statements.count {
      var unused = PointSyntax()
      let words = statements[end]
      if PricedPool(words) != nil || hasShare(words) || words.trimmedStart.last?.is(":") == true
        || words.trimmedStart.starts(["not", "to", "be"])
        || reader.read(words, isFirst: false, into: &unused)
      {
        break
      }
      end += 1
    }
    return end
  }

  private static func isShare(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines.drop { !$0.isWord && $0.kind != .open }
    return words.indices.first.map { MarkAnnotations.prefix(at: $0, in: words) != nil } == true
  }

  /// Whether "1 mark for" stands in it, behind a mark or at its start.
  private static func hasShare(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines
    return words.indices.contains { index in
      (index == words.startIndex || !words[index - 1].isWord) && words[index].number != nil
        && MarkAnnotations.prefix(at: index, in: words) != nil
    }
  }

  private static func isPriced(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    isShare(statement)
      || statement.indices.contains { MarkAnnotations.annotation(at: $0, in: statement)?.isMaximum == false }
  }
}
