internal import Language

/// A statement that prices what several lists below it hold: "1 mark for each benefit (max 3), 1 mark for each drawback (max 3) and
/// 1 mark for a judgement.", over "Benefits: …; …" and "Drawbacks: …; …".
struct SharedPools {
  private struct Share {
    /// Most marks; nil where only each thing has its price.
    var most: Int?
    var label: ArraySlice<SyntaxWord>
    /// The words as they stand, for what has no list: "1 mark for a judgement".
    var words: ArraySlice<SyntaxWord>
    var isPool: Bool
  }

  private var shares: [Share] = []
  /// "to a maximum of three for one side".
  private var mostOfSide: Int?
  /// "max 5".
  private var maximum: Int?

  /// Fewest lists that are priced together.
  private static let fewest = 2
  private static let longest = 60

  /// Whether words price several lists, which then stand below.
  static func isHeader(_ statement: ArraySlice<SyntaxWord>) -> Bool { SharedPools(statement) != nil }

  /// Whether words are a list with the name of what it is of: "Benefits: others understand; makes friends".
  static func isList(_ statement: ArraySlice<SyntaxWord>) -> Bool { list(statement) != nil }

  /// The statements, with each such list and its price in plain notation.
  static func written(_ statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    for place in statements.indices {
      guard let header = SharedPools(statements[place]) else { continue }
      return header.over(statements, at: place) ?? statements
    }
    return statements
  }

  // MARK: The prices

  private init?(_ statement: ArraySlice<SyntaxWord>) {
    let words = statement.withoutLines.trimmedStart.trimmedEnd
    guard words.count <= Self.longest, !words.contains(where: { $0.is(";") }) else { return nil }
    let starts = words.indices.filter { Self.price(at: $0, in: words) != nil && Self.mayStart($0, in: words) }
    guard starts.count >= Self.fewest, let first = starts.first,
      words[..<first].allSatisfy({ !$0.isWord || $0.isAny(Self.opening) })
    else { return nil }
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : words.endIndex
      guard let price = Self.price(at: start, in: words) else { return nil }
      var label = words[price.end..<end]
      var most = price.isLimit ? price.marks : nil
      if let limit = Self.limit(of: &label) {
        if limit.isOfSide {
          mostOfSide = limit.marks
        } else if number + 1 == starts.count, starts.count > 1, !limit.isInBrackets {
          maximum = limit.marks
        } else {
          most = limit.marks
        }
      }
      label = label.trimmedEnd
      while let last = label.last, last.isAny(["and", "or", "plus"]) || !last.isWord { label = label.dropLast() }
      guard label.hasWords, label.count <= 14, price.isLimit || price.marks == 1 else { return nil }
      shares.append(Share(most: most, label: label, words: words[start..<label.endIndex], isPool: price.isPool))
    }
    guard shares.count(where: { $0.isPool }) >= Self.fewest else { return nil }
  }

  private static let opening: [StaticString] = [
    "award", "give", "credit", "allow", "should", "be", "given", "is", "there", "are", "marks", "for", "may", "can",
    "awarded", "as", "follows",
  ]

  private struct Price {
    var marks: Int
    var end: Int
    /// "up to 3".
    var isLimit: Bool
    var isPool: Bool
  }

  /// "1 mark for each", "up to 3 marks for", "up to 3 points in support": the marks, and where what they are for begins.
  private static func price(at index: Int, in words: ArraySlice<SyntaxWord>) -> Price? {
    var next = index
    let isLimit = words.has(["up", "to"], at: next)
    if isLimit {
      next += 2
      if words.has(["a", "maximum", "of"], at: next) { next += 3 }
    }
    let isBracket = words.word(at: next)?.kind == .open
    if isBracket { next += 1 }
    guard let marks = words.word(at: next)?.number, (1...20).contains(marks), words[next].depth <= (isBracket ? 1 : 0)
    else { return nil }
    next += 1
    let hasUnit = MarkAnnotations.isUnit(words, next)
    if hasUnit { next += 1 }
    if isBracket {
      guard words.word(at: next)?.kind == .close else { return nil }
      next += 1
    }
    if words.word(at: next)?.is("for") == true {
      next += 1
      let isEach = words.word(at: next)?.is("each") == true
      guard hasUnit || isBracket || isLimit else { return nil }
      return Price(marks: marks, end: isEach ? next + 1 : next, isLimit: isLimit, isPool: isEach || isLimit)
    }
    // "1 mark per argument"
    if hasUnit || isBracket, words.word(at: next)?.is("per") == true {
      return Price(marks: marks, end: next + 1, isLimit: isLimit, isPool: true)
    }
    if hasUnit, words.word(at: next)?.is("each") == true, words.word(at: next + 1)?.is("for") == true {
      return Price(marks: marks, end: next + 2, isLimit: isLimit, isPool: true)
    }
    // "up to 3 points in support", "up to three benefits"
    guard isLimit, !hasUnit, words.word(at: next)?.kind == .word, words[next].ends(in: "s") else { return nil }
    return Price(marks: marks, end: next, isLimit: true, isPool: true)
  }

  private static func mayStart(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    guard index > words.startIndex else { return true }
    let before = words[index - 1]
    if words.has(["up", "to"], at: index - 2) { return false }
    return !before.isWord && before.kind != .open || before.isAny(["and", "plus", "for", "award", "give", "credit"])
  }

  private struct Limit {
    var marks: Int
    var isOfSide: Bool
    var isInBrackets: Bool
  }

  /// Takes "(max 3)", ", up to 3 marks", ", to a maximum of three for one side" off.
  private static func limit(of label: inout ArraySlice<SyntaxWord>) -> Limit? {
    guard
      let word = label.indices.first(where: {
        label[$0].isAny(["max", "maximum"]) || (label.has(["up", "to"], at: $0) && $0 > label.startIndex)
      }), let number = label[word...].prefix(4).firstIndex(where: { $0.number != nil }),
      let marks = label[number].number
    else { return nil }
    let isInBrackets = label[word].depth > 0
    let after = label[(number + 1)...]
    let isOfSide = !isInBrackets && after.contains { $0.isAny(["side", "sides"]) }
    var start = word
    while start > label.startIndex, label[start - 1].isAny(["a", "to", "up", "of"]) || !label[start - 1].isWord {
      start -= 1
    }
    let rest = isInBrackets ? after.drop { !$0.isWord } : label[label.endIndex...]
    label = rest.hasWords ? (label[..<start] + rest)[...] : label[..<start]
    return Limit(marks: marks, isOfSide: isOfSide, isInBrackets: isInBrackets)
  }

  // MARK: The lists

  private struct Pool {
    var name: ArraySlice<SyntaxWord>
    var list: ArraySlice<SyntaxWord>
  }

  /// "Benefits: quick; cheap", "For – quick; cheap"; a name with nothing behind it heads the lines below.
  private static func list(_ statement: ArraySlice<SyntaxWord>, isHeading: Bool = false) -> Pool? {
    let words = statement.withoutLines.trimmedStart
    let colon = words.prefix(9).firstIndex { $0.is(":") && $0.depth == 0 }
    let dash = PairedPiece.dash(in: words).flatMap { $0 <= words.startIndex + 3 ? $0 : nil }
    guard let divider = colon ?? dash, divider > words.startIndex,
      !words[..<divider].contains(where: { $0.number != nil }),
      words.first?.isAny(["accept", "allow", "reject", "ignore", "note", "credit", "do", "max"]) == false,
      isHeading
        ? !words[(divider + 1)...].hasWords
        : words[(divider + 1)...].contains(where: { $0.is(";") && $0.depth == 0 })
    else { return nil }
    return Pool(name: words[..<divider], list: words[(divider + 1)...])
  }

  /// The lists below a place, each with the statements that it takes.
  private static func lists(
    in statements: [ArraySlice<SyntaxWord>], after place: Int
  ) -> [(pool: Pool, places: Range<Int>)] {
    let reader = StatementReader()
    var found: [(pool: Pool, places: Range<Int>)] = []
    var index = place + 1
    while index < statements.count {
      let start = index
      index += 1
      if let pool = list(statements[start]) {
        found.append((pool, start..<index))
        continue
      }
      guard var pool = list(statements[start], isHeading: true) else { continue }
      var words: [SyntaxWord] = []
      while index < statements.count, list(statements[index]) == nil,
        list(statements[index], isHeading: true) == nil
      {
        var unused = PointSyntax()
        let line = statements[index].withoutLines.trimmedStart.trimmedEnd
        guard let first = line.first, !reader.read(line, isFirst: false, into: &unused),
          MarkAnnotations.prefix(at: line.startIndex, in: line) == nil,
          !line.contains(where: { $0.isAny(["max", "maximum", "mark", "marks"]) })
        else { break }
        if !words.isEmpty { words.append(.made(";", .colon, at: first.span.before)) }
        words += line
        index += 1
      }
      guard index > start + 2 else { continue }
      pool.list = words[...]
      found.append((pool, start..<index))
    }
    return found
  }

  private func over(_ statements: [ArraySlice<SyntaxWord>], at place: Int) -> [ArraySlice<SyntaxWord>]? {
    let pools = shares.filter { $0.isPool }
    let lists = Self.lists(in: statements, after: place)
    guard lists.count == pools.count else { return nil }
    var written = Array(statements[..<place])
    for share in shares where !share.isPool { written.append(share.words) }
    var next = place + 1
    for (number, found) in lists.enumerated() {
      written += statements[next..<found.places.lowerBound]
      next = found.places.upperBound
      let share = self.share(for: found.pool, among: pools, at: number)
      let count = found.pool.list.split { $0.is(";") && $0.depth == 0 }.count
      let most = share.most ?? mostOfSide ?? min(count, maximum ?? count)
      let list = PricedPool(label: share.label, marks: most, list: found.pool.list)
      written.append(list.written(with: []))
    }
    written += statements[next...]
    if let maximum, let last = written.last?.last?.span.behind {
      written.append([.made("max", .word, at: last), .made(maximum, at: last)])
    }
    return written
  }

  /// The price of a list: of its name, else of its place.
  private func share(for pool: Pool, among pools: [Share], at number: Int) -> Share {
    let name = pool.name.filter { $0.isWord }
    let shared = pools.map { ListPools.shared(name, [SyntaxWord]($0.label)) }
    let most = shared.max() ?? 0
    let isSure = most > 0 && shared.count(where: { $0 == most }) == 1
    return isSure ? pools[shared.firstIndex(of: most) ?? number] : pools[number]
  }
}
