internal import Language

/// What shares out marks between the halves of pairs, in more words than ``PriceSplit`` reads: "Any two reasons, [1] for the reason
/// and [1] for expansion:", "Award [1] for each hazard (max 2) and [1] for a control (max 2), for example:", "1 mark for a fault
/// and 1 mark for its cause, for two faults:", "Two ways, 2 marks for each:".
struct PairHeader {
  private var split: PriceSplit
  private var maximum: Int?
  private var start: SyntaxWord

  /// The statements with such headers written as "[1] for the reason, [1] for expansion, max 4", and each pair below it with a
  /// dash between its halves.
  static func written(_ statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    let statements = named(statements.flatMap { listed($0) ?? [$0] })
    var written = statements
    for place in statements.indices {
      if let header = PairHeader(statements[place]) {
        return header.over(statements, at: place)
      }
      if PriceSplit(statements[place]) != nil {
        let dashed = dashed(statements.suffix(from: place + 1))
        if !dashed.isEmpty { written.replaceSubrange((place + 1)..., with: dashed) }
        return written
      }
    }
    return written
  }

  /// "Any three reasons. Reason 1 mark, how it works 1 mark." before pairs: in plain notation.
  private static func named(_ statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    for place in statements.indices.prefix(2) {
      let words = statements[place].withoutLines.trimmedStart.trimmedEnd
      let marks = words.indices.filter { words[$0].number != nil && MarkAnnotations.isUnit(words, $0 + 1) }
      guard marks.count == 2, marks.allSatisfy({ words[$0].number == 1 }), marks[1] + 2 == words.endIndex,
        case let first = words[..<marks[0]], first.hasWords, first.count < 4, TaskPhrase.isTask(first),
        let divider = words.word(at: marks[0] + 2), divider.kind == .comma || divider.is(";") || divider.is("and"),
        case let second = words[(marks[0] + 3)..<marks[1]], second.hasWords, second.count < 16,
        !dashed(statements.suffix(from: place + 1)).isEmpty
      else { continue }
      var start = place
      var times: Int?
      if place > 0, statements[place - 1].count < 8, statements[place - 1].starts(["any"]) {
        times = statements[place - 1].compactMap { $0.number }.first
        start = place - 1
      }
      let split = notation([first, second], times: times, at: words[words.startIndex].span.before)
      return statements[..<start] + [split] + statements[(place + 1)...]
    }
    return statements
  }

  /// "Look for two factors, 1 mark each, and for each a reason, 1 mark: A, since B; C, since D": what shares out the marks, in plain
  /// notation, and each of its pairs; nil for another statement.
  private static func listed(_ statement: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>]? {
    let words = statement.withoutLines.trimmedStart
    let examples = words.introduction(from: words.startIndex).flatMap { list in
      list.introduction.kind == .examples ? (list.index, list.index + list.introduction.length) : nil
    }
    let colon = words.firstIndex { $0.is(":") && $0.depth == 0 }.map { ($0, $0 + 1) }
    guard let (end, start) = [examples, colon].compactMap({ $0 }).min(by: { $0.0 < $1.0 }), start < words.endIndex,
      case let header = words[..<end], header.count < 40, let place = words.first?.span.before
    else { return nil }
    let pieces = words[start...].split { $0.is(";") && $0.depth == 0 }
    let halves = pieces.compactMap { PairedPiece($0, split: .oneEach) }
    guard pieces.count > 2, halves.count * 3 >= pieces.count * 2, let shares = TaskShares(header)?.shares,
      shares.count == 2, shares.allSatisfy({ $0.marks == $0.count })
    else { return nil }
    let times = header.indices.first { index in
      header[index].depth == 0 && (2...6).contains(header[index].number ?? 0)
        && !MarkAnnotations.isUnit(header, index + 1)
    }
    let split = notation(shares.map { $0.words }, times: times.flatMap { header[$0].number }, at: place)
    return [split]
      + pieces.map { piece in
        guard PairedPiece.dash(in: piece) == nil, let half = PairedPiece(piece, split: .oneEach),
          let second = half.second.first, let first = half.first.last
        else { return piece }
        return half.first + [.made("–", .dash, at: first.span.behind)]
          + piece.filter { $0.span.start >= second.span.start }
      }
  }

  /// "1 mark for the reason, 1 mark for the expansion, max 4"
  private static func notation(_ labels: [ArraySlice<SyntaxWord>], times: Int?, at place: ByteSpan) -> ArraySlice<
    SyntaxWord
  > {
    var words: [SyntaxWord] = []
    for label in labels {
      words += [.made(1, at: place), .made("mark", .word, at: place), .made("for", .word, at: place)]
      words += label.filter { $0.isWord && $0.depth == 0 && $0.number == nil }.prefix(7)
      words.append(.made(",", .comma, at: place))
    }
    if let times { words += [.made("max", .word, at: place), .made(times * labels.count, at: place)] }
    return words[...]
  }

  /// Whether a statement shares out the marks of pairs that stand below it.
  static func isHeader(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    PriceSplit(statement)?.parts.count == 2 || PairHeader(statement) != nil
  }

  /// Nil where the words are another statement, or one that ``PriceSplit`` reads as it is.
  private init?(_ statement: ArraySlice<SyntaxWord>) {
    let words = statement.withoutLines.drop { !$0.isWord && $0.kind != .open }
    guard let first = words.first, words.count <= 50 else { return nil }
    var rest = Self.withoutEnd(words)
    let times = Self.takeTimes(&rest)
    let limits = Self.takeLimits(&rest)
    let plain = rest.trimmedEnd.last?.is(":") == true ? rest.dropLast() : rest
    // What it says in plain notation is read as it stands.
    if limits.isEmpty, let known = PriceSplit(words), times == nil || known.maximum != nil { return nil }
    guard
      let found = Self.developed(words) ?? PriceSplit(plain) ?? Self.marked(plain, times) ?? Self.whole(plain, times),
      found.parts.count == 2
    else { return nil }
    let once = found.parts.reduce(0) { $0 + $1.marks }
    if times == nil, limits.isEmpty, rest.count == words.count, Self.developed(words) == nil { return nil }
    split = found
    maximum = found.maximum ?? (limits.count > 1 ? limits.reduce(0, +) : limits.first) ?? times.map { $0 * once }
    start = first
  }

  // MARK: Around the shares

  /// Without "for example:", "such as" and a remark in brackets at the end.
  private static func withoutEnd(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    var rest = words
    while let last = rest.last, !last.isWord, last.kind != .close { rest = rest.dropLast() }
    rest = ChoiceHeader.withoutExamples(rest)
    while let last = rest.last, !last.isWord, last.kind != .close { rest = rest.dropLast() }
    guard rest.last?.kind == .close, let open = rest.lastIndex(where: { $0.kind == .open && $0.depth == 0 }),
      open > rest.startIndex, MarkAnnotations.annotation(at: open, in: rest) == nil,
      !rest[open...].contains(where: { $0.number != nil })
    else { return rest }
    return rest[..<open]
  }

  /// Takes off "Any two reasons,", "Two ways at 2 marks each" before the shares and ", for two faults" behind them.
  private static func takeTimes(_ words: inout ArraySlice<SyntaxWord>) -> Int? {
    if let last = words.last, last.is("twice") {
      words = words.dropLast().trimmedEnd
      return 2
    }
    // "For each of two tests, …", "One mark for each of two effects and …"
    if let each = words.prefix(8).indices.first(where: { words.has(["each", "of"], at: $0) }),
      let times = words.word(at: each + 2)?.number, (2...10).contains(times), !MarkAnnotations.isUnit(words, each + 3)
    {
      let isOpening = words[..<each].allSatisfy { $0.isAny(["for", "award", "give", "credit"]) }
      guard isOpening else {
        words = (words[...each] + words[(each + 3)...])[...]
        return times
      }
      let stop = words[each...].prefix(9).firstIndex { $0.kind == .comma || $0.is(":") }
      guard let stop, stop + 1 < words.endIndex else { return nil }
      words = words[(stop + 1)...]
      return times
    }
    if let last = words.suffix(6).lastIndex(where: { $0.is("for") }), words.word(at: last - 1)?.kind == .comma,
      case let named = words[(last + 1)...].drop(while: { $0.isAny(["each", "of"]) }),
      let times = named.first?.number, named.count <= 4, named.allSatisfy({ $0.isWord }), (2...10).contains(times)
    {
      words = words[..<(last - 1)]
      return times
    }
    let opening = words.first?.is("any") == true ? words.dropFirst() : words
    guard let times = opening.first?.number, (2...10).contains(times),
      !MarkAnnotations.isUnit(opening, opening.startIndex + 1),
      let stop = opening.prefix(12).firstIndex(where: { $0.kind == .comma || $0.kind == .open || $0.is(":") }),
      stop > opening.startIndex + 1, stop + 1 < words.endIndex,
      opening[(opening.startIndex + 1)..<stop].allSatisfy({ $0.isWord }),
      !opening[..<stop].contains(where: { $0.is("for") })
    else { return nil }
    let rest = words[
      (opening[stop].kind == .open && MarkAnnotations.annotation(at: stop, in: words) != nil ? stop : stop + 1)...]
    words =
      opening[stop].kind == .open && rest.last?.kind == .close && rest.startIndex == stop + 1
      ? rest.dropLast().lowered : rest
    return times
  }

  /// Takes "(max 2)" off each share.
  private static func takeLimits(_ words: inout ArraySlice<SyntaxWord>) -> [Int] {
    var limits: [Int] = []
    var kept: [SyntaxWord] = []
    var index = words.startIndex
    while index < words.endIndex {
      if words[index].kind == .open, let close = words[index...].firstIndex(where: { $0.kind == .close }),
        words.word(at: index + 1)?.isAny(["max", "maximum", "up"]) == true,
        let most = words[index..<close].compactMap({ $0.number }).first
      {
        limits.append(most)
        index = close + 1
        continue
      }
      kept.append(words[index])
      index += 1
    }
    if !limits.isEmpty { words = kept[...] }
    return limits
  }

  /// "each (1) and each with how it helps (1)", "feature (1) and matching reason (1)": the marks behind what they are for.
  private static func marked(_ words: ArraySlice<SyntaxWord>, _ times: Int?) -> PriceSplit? {
    let marks = words.indices.filter { MarkAnnotations.annotation(at: $0, in: words) != nil }
    guard marks.count == 2, words.count <= 24,
      times != nil || words.first?.is("each") == true,
      let last = MarkAnnotations.annotation(at: marks[1], in: words), last.marks == 1,
      MarkAnnotations.annotation(at: marks[0], in: words)?.marks == 1, marks[1] + last.length == words.endIndex
    else { return nil }
    return .oneEach
  }

  /// "Any two reasons with expansion (2 × 2)": a mark for each half, as often as said.
  private static func developed(_ words: ArraySlice<SyntaxWord>) -> PriceSplit? {
    guard words.first?.is("any") == true, let times = words.dropFirst().first?.number, (2...10).contains(times),
      words.count <= 16, let with = words.prefix(8).firstIndex(where: { $0.is("with") }),
      words[(with + 1)...].prefix(3).contains(where: PiecePhrases.isDevelopment),
      words[with...].indices.contains(where: { index in
        words[index].isAny(["×", "x", "+"]) && words.word(at: index - 1)?.number != nil
          && words.word(at: index + 1)?.number != nil
      })
    else { return nil }
    var split = PriceSplit.oneEach
    split.maximum = times * 2
    return split
  }

  /// "Two reasons, 2 marks for each": a mark for each half.
  private static func whole(_ words: ArraySlice<SyntaxWord>, _ times: Int?) -> PriceSplit? {
    guard times != nil, let marks = words.first?.number, marks == 2,
      MarkAnnotations.isUnit(words, words.startIndex + 1),
      words.dropFirst(2).allSatisfy({ !$0.isWord || $0.isAny(["for", "each", "per", "reason", "way", "of", "them"]) })
    else { return nil }
    return .oneEach
  }

  // MARK: In plain notation

  private func over(_ statements: [ArraySlice<SyntaxWord>], at number: Int) -> [ArraySlice<SyntaxWord>] {
    let lines = Self.dashed(statements.suffix(from: number + 1))
    guard !lines.isEmpty else { return statements }
    let place = start.span.before
    var words: [SyntaxWord] = []
    for part in split.parts {
      words += [.made(part.marks, at: place), .made("mark", .word, at: place), .made("for", .word, at: place)]
      words += part.label.filter { $0.isWord && $0.depth == 0 && $0.number == nil }.prefix(7)
      words.append(.made(",", .comma, at: place))
    }
    if let maximum { words += [.made("max", .word, at: place), .made(maximum, at: place)] }
    return statements[..<number] + [words[...]] + lines
  }

  /// "Possible effects:", with nothing after it.
  private static func isLabel(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines.trimmedStart
    return words.last?.is(":") == true && words.count <= 5
  }

  /// Lines that hold a pair each.
  private static func divided(_ statement: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    let lines = statement.split { $0.kind == .lineBreak }.filter { $0.hasWords }
    return lines.count > 1 && lines.allSatisfy { PairedPiece.dash(in: $0) != nil } ? lines : [statement]
  }

  /// The statements, with a dash between the halves of pairs that marks, an arrow, a colon or a semicolon divide; none where they
  /// hold no pairs.
  private static func dashed(_ lines: ArraySlice<ArraySlice<SyntaxWord>>) -> [ArraySlice<SyntaxWord>] {
    var statements = lines.flatMap { divided($0) }.filter { !isLabel($0) }
    let joined = statements.map { PairedPiece.withoutMarks($0) }
    if joined.count(where: { $0 != nil }) > 1 { statements = zip(statements, joined).map { $1 ?? $0 } }
    if statements.count(where: { PairedPiece.dash(in: $0) != nil }) > 1 { return statements }
    let reader = StatementReader()
    let hasArrows = statements.count { $0.contains(where: PieceSplitter.isArrow) } > 1
    var notes = 0
    let places = statements.map { statement -> Int? in
      if hasArrows { return statement.firstIndex(where: PieceSplitter.isArrow) }
      var unused = PointSyntax()
      if reader.read(statement, isFirst: false, into: &unused) {
        notes += 1
        return nil
      }
      let words = statement.trimmedEnd
      return words.indices.dropFirst().first {
        (words[$0].is(":") || words[$0].is(";")) && words[$0].depth == 0 && $0 + 1 < words.endIndex
      }
    }
    // What stands under the pairs may speak of them in as many sentences as it likes.
    let last = hasArrows ? places.lastIndex { $0 != nil }.map { $0 + 1 } : nil
    guard places.count(where: { $0 != nil }) > 1,
      places.count(where: { $0 != nil }) * 3 >= ((last ?? statements.count) - notes) * 2
    else { return [] }
    return zip(statements, places).map { statement, place in
      place.map { statement.read(at: $0, as: "–", .dash) } ?? statement
    }
  }
}

extension ArraySlice where Element == SyntaxWord {
  /// The words as if they stood outside brackets.
  fileprivate var lowered: ArraySlice<SyntaxWord> {
    map { word in
      var word = word
      word.depth = Swift.max(0, word.depth - 1)
      return word
    }[...]
  }
}
