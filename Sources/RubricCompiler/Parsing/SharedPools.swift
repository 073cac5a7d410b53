internal import Language
internal import RubricModel

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
    var isEach = false
    /// The most stands behind it outside brackets: "for each reason, up to a maximum of 2 marks".
    var isOwn = false
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
  static func isHeader(_ statements: [ArraySlice<SyntaxWord>]) -> Bool {
    header(in: statements, at: statements.startIndex)?.pools.hasPools == true
  }

  /// Whether words are a list with the name of what it is of: "Benefits: others understand; makes friends".
  static func isList(_ statement: ArraySlice<SyntaxWord>) -> Bool { list(statement) != nil }

  /// The statements, with each such list and its price in plain notation.
  static func written(_ statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    for place in statements.indices {
      guard let header = header(in: statements, at: place) else { continue }
      return header.pools.over(statements, at: place..<header.end) ?? header.pools.repeated(
        statements, place..<header.end)
        ?? statements
    }
    return statements
  }

  /// The prices that begin at a place: "1 mark for each way (max 2)", "1 mark for each reason (max 2)" may be two sentences.
  private static func header(in statements: [ArraySlice<SyntaxWord>], at place: Int) -> (pools: SharedPools, end: Int)?
  {
    guard place < statements.count, var pools = SharedPools(statements[place]) else { return nil }
    var end = place + 1
    while end < statements.count, pools.isPlain, let more = SharedPools(statements[end]), more.isPlain {
      pools.shares += more.shares
      pools.maximum = pools.maximum ?? more.maximum
      end += 1
    }
    return pools.shares.count >= fewest ? (pools, end) : nil
  }

  private var hasPools: Bool { shares.count(where: { $0.isPool }) >= Self.fewest }

  /// Whether it only prices, and has no examples of its own.
  private var isPlain: Bool {
    shares.allSatisfy { share in !share.label.contains { $0.is(":") || $0.is("eg") || $0.kind == .slash } }
  }

  // MARK: The prices

  private init?(_ statement: ArraySlice<SyntaxWord>) {
    let words = statement.withoutLines.trimmedStart.trimmedEnd
    guard words.count <= Self.longest,
      words.indices.allSatisfy({ index in
        !words[index].is(";") || (index + 1 < words.endIndex && Self.price(at: index + 1, in: words) != nil)
      })
    else { return nil }
    let starts = words.indices.filter { Self.price(at: $0, in: words) != nil && Self.mayStart($0, in: words) }
    guard let first = starts.first,
      words[..<first].allSatisfy({ !$0.isWord || $0.isAny(Self.opening) })
    else { return nil }
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : words.endIndex
      guard let price = Self.price(at: start, in: words) else { return nil }
      var label = words[price.end..<end]
      var most = price.isLimit ? price.marks : nil
      var isOwn = false
      if let limit = Self.limit(of: &label) {
        if limit.isOfSide {
          mostOfSide = limit.marks
        } else if number + 1 == starts.count, starts.count > 1, !limit.isInBrackets,
          !shares.contains(where: { $0.isOwn })
        {
          maximum = limit.marks
        } else {
          most = limit.marks
          isOwn = !limit.isInBrackets
        }
      }
      label = label.trimmedEnd
      while let last = label.last, last.isAny(["and", "or", "plus"]) || !last.isWord { label = label.dropLast() }
      guard label.hasWords, label.count <= 14, price.isLimit || price.marks == 1 else { return nil }
      shares.append(
        Share(
          most: most, label: label, words: words[start..<label.endIndex], isPool: price.isPool, isEach: price.isEach,
          isOwn: isOwn))
    }
  }

  private static let opening: [StaticString] = [
    "award", "give", "credit", "allow", "should", "be", "given", "is", "there", "are", "marks", "for", "may", "can",
    "awarded", "as", "follows", "a", "mark",
  ]

  private struct Price {
    var marks: Int
    var end: Int
    /// "up to 3".
    var isLimit: Bool
    var isPool: Bool
    /// "for each".
    var isEach = false
  }

  /// "1 mark for each", "up to 3 marks for", "up to 3 points in support": the marks, and where what they are for begins.
  private static func price(at index: Int, in words: ArraySlice<SyntaxWord>) -> Price? {
    var next = index
    var isLimit = words.has(["up", "to"], at: next)
    if isLimit {
      next += 2
      if words.has(["a", "maximum", "of"], at: next) { next += 3 }
    } else if words[next].isAny(["max", "maximum"]) {
      // "Max 2 for benefits", "a maximum of 2 marks for benefits"
      isLimit = true
      next += 1
      if words.word(at: next)?.is("of") == true { next += 1 }
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
      return Price(
        marks: marks, end: isEach ? next + 1 : next, isLimit: isLimit, isPool: isEach || isLimit, isEach: isEach)
    }
    // "1 mark per argument"
    if hasUnit || isBracket, words.word(at: next)?.is("per") == true {
      return Price(marks: marks, end: next + 1, isLimit: isLimit, isPool: true, isEach: true)
    }
    if hasUnit, words.word(at: next)?.is("each") == true, words.word(at: next + 1)?.is("for") == true {
      return Price(marks: marks, end: next + 2, isLimit: isLimit, isPool: true, isEach: true)
    }
    // "up to 3 points in support", "up to three benefits"
    guard isLimit, !hasUnit, words.word(at: next)?.kind == .word, words[next].ends(in: "s") else { return nil }
    return Price(marks: marks, end: next, isLimit: true, isPool: true)
  }

  private static func mayStart(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    guard index > words.startIndex else { return true }
    let before = words[index - 1]
    if words.has(["up", "to"], at: index - 2) || before.isAny(["max", "maximum"]) { return false }
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
      }), let number = label[word...].prefix(6).firstIndex(where: { $0.number != nil }),
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
      isHeading ? !words[(divider + 1)...].hasWords : isList(words[(divider + 1)...], of: words[..<divider])
    else { return nil }
    return Pool(name: words[..<divider], list: words[(divider + 1)...])
  }

  /// Semicolons divide it, or slashes; behind "Possible changes:" commas will do.
  private static func isList(_ words: ArraySlice<SyntaxWord>, of name: ArraySlice<SyntaxWord>) -> Bool {
    if words.contains(where: { $0.is(";") && $0.depth == 0 }) { return true }
    let slashes = words.indices.count {
      words[$0].kind == .slash && words[$0].depth == 0 && SlashList.isSpaced($0, in: words)
    }
    return slashes > 1 || (KindList.isQualified(name) && words.contains { $0.kind == .comma && $0.depth == 0 })
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

  private func over(_ statements: [ArraySlice<SyntaxWord>], at header: Range<Int>) -> [ArraySlice<SyntaxWord>]? {
    var lists = Self.lists(in: statements, after: header.upperBound - 1)
    // The prices may stand under the lists.
    let isUnder = lists.isEmpty
    if isUnder, !statements[..<header.lowerBound].contains(where: Self.isPriced) {
      lists = Self.lists(in: Array(statements[..<header.lowerBound]), after: -1)
    }
    var pools = shares.filter { $0.isPool }
    // "1 mark for the lamp, 1 mark for its effect" over a list of each.
    let areNamed = pools.isEmpty && lists.count == shares.count && areNamed(lists.map { $0.pool })
    if areNamed { pools = shares }
    guard lists.count == pools.count, pools.count >= Self.fewest else { return nil }
    // "For: …", "Against: …" under "up to 2 marks for a conclusion" are no lists of conclusions.
    for (number, found) in lists.enumerated() {
      let share = share(for: found.pool, among: pools, at: number)
      let label = share.label.filter { $0.isWord && $0.depth == 0 }
      if MarkingTerms.kind(of: label[...], isPriced: true) == .judgement,
        ListPools.shared(found.pool.name.filter { $0.isWord }, label) == 0
      {
        return nil
      }
    }
    var written = isUnder ? [] : Array(statements[..<header.lowerBound])
    let others = statements[header.upperBound...].filter { statement in
      !lists.contains { $0.pool.name.first?.span == statement.withoutLines.trimmedStart.first?.span }
    }
    for share in shares where !share.isPool && !areNamed && !others.contains(where: { Self.gives(share, $0) }) {
      written.append(share.words)
    }
    var next = isUnder ? 0 : header.upperBound
    for (number, found) in lists.enumerated() {
      written += statements[next..<found.places.lowerBound]
      next = found.places.upperBound
      let share = self.share(for: found.pool, among: pools, at: number)
      let count = found.pool.list.split { $0.is(";") && $0.depth == 0 }.count
      let most = share.most ?? (areNamed ? 1 : mostOfSide ?? min(count, maximum ?? count))
      var list = PricedPool(label: share.label, marks: most, list: found.pool.list)
      // "Possible changes: …": others will do.
      list.isOpen = list.isOpen || KindList.isQualified(found.pool.name)
      written.append(list.written(with: []))
    }
    written += isUnder ? statements[next..<header.lowerBound] + statements[header.upperBound...] : statements[next...]
    if let maximum, let last = written.last?.last?.span.behind {
      written.append([.made("max", .word, at: last), .made(maximum, at: last)])
    }
    return written
  }

  /// Whether a line under its own name is what a mark is for: "Judgement: e.g. … (1)".
  private static func gives(_ share: Share, _ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines.trimmedStart
    guard let colon = words.prefix(4).firstIndex(where: { $0.is(":") || $0.kind == .dash }), isPriced(statement) else {
      return false
    }
    return ListPools.shared(words[..<colon].filter { $0.isWord }, [SyntaxWord](share.label)) > 0
  }

  private static func isPriced(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    statement.indices.contains {
      MarkAnnotations.annotation(at: $0, in: statement) != nil || MarkAnnotations.prefix(at: $0, in: statement) != nil
    }
  }

  /// "One mark for each way, up to two, and one mark for each reason, up to two", with no lists: "1 mark for a way, 1 mark for a
  /// reason, max 4".
  private func repeated(
    _ statements: [ArraySlice<SyntaxWord>], _ header: Range<Int>
  ) -> [ArraySlice<SyntaxWord>]? {
    guard shares.count == Self.fewest, shares.allSatisfy({ $0.isPool && $0.isEach }), isPlain,
      let most = shares[0].most, most == shares[1].most, most > 1, let place = shares[0].label.first?.span.before
    else { return nil }
    var words: [SyntaxWord] = []
    for share in shares {
      words += [.made(1, at: place), .made("mark", .word, at: place), .made("for", .word, at: place)]
      // "suitable way of attracting guests": what a way is of, the question has said.
      let isGeneral = LabelledExamples.isGeneral(share.label)
      let stop = share.label.indices.dropFirst().first { !share.label[$0].classes.isDisjoint(with: .function) }
      words += share.label[..<(isGeneral ? stop ?? share.label.endIndex : share.label.endIndex)].filter { $0.isWord }
      words.append(.made(",", .comma, at: place))
    }
    let maximum: [SyntaxWord] = [.made("max", .word, at: place), .made(most * shares.count, at: place)]
    return statements[..<header.lowerBound] + [words[...], maximum[...]] + statements[header.upperBound...]
  }

  /// Whether each list has the name of one price, and of no other.
  private func areNamed(_ lists: [Pool]) -> Bool {
    let named = lists.map { pool in
      shares.indices.filter { ListPools.shared(pool.name.filter { $0.isWord }, [SyntaxWord](shares[$0].label)) > 0 }
    }
    return named.allSatisfy { $0.count == 1 } && Set(named.joined()).count == lists.count
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
