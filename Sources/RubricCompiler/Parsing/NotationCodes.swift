internal import Language
internal import RubricModel

/// Reads the codes of mark schemes as the words they stand for: `A`, `R`, `I`, `NOT`, labels `(a)` and `(i)`, lines that say
/// "or".
struct NotationCodes {
  let board: BoardProfile

  /// The words with codes written out.
  ///
  /// - Parameter syntax: gets the places of codes that are another board's, and whether parts have labels.
  func writtenOut(_ words: [SyntaxWord], into syntax: inout PointSyntax) -> [SyntaxWord] {
    guard words.contains(where: { $0.isCapital || $0.kind == .open }) else { return words }
    var result: [SyntaxWord] = []
    result.reserveCapacity(words.count)
    let style = Style(words)
    let labels = labels(in: words)
    syntax.hasParts = !labels.isEmpty
    var isPieceStart = true
    var sawContent = false
    var index = 0
    while index < words.count {
      let word = words[index]
      if labels.contains(index) {
        if sawContent { result.append(.made(";", .colon, at: word.span.before, depth: word.depth)) }
        index += word.kind == .bullet ? 1 : 3
        isPieceStart = true
        continue
      }
      if let marks = methodMark(at: index, in: words, style, isPieceStart: isPieceStart || !sawContent) {
        result += marks
        sawContent = true
        isPieceStart = true
        index += 1
        if index < words.count, result.last?.is("for") == true, words[index].isAny(["for", ":"]) { index += 1 }
        continue
      }
      if let code = code(at: index, in: words, style, isPieceStart: isPieceStart && sawContent) {
        if !isPieceStart { result.append(.made(";", .colon, at: word.span.before, depth: word.depth)) }
        var written = word
        written.folded = code
        written.isGenerated = true
        written.emphasis = .none
        written.classes = []
        result.append(written)
        if isForeign(word) { syntax.foreign.append(word.span) }
      } else {
        result.append(word)
      }
      isPieceStart =
        word.is(";") || word.kind == .lineBreak || word.kind == .terminator
        || word.kind == .bullet || (word.kind == .close && index > 0 && isMark(words[index - 1]))
      if word.isWord { sawContent = true }
      index += 1
    }
    return result
  }

  private func isMark(_ word: SyntaxWord) -> Bool { word.number != nil || word.isAny(["mark", "marks", "dep"]) }

  /// What the codes of a text are told by, seen once.
  private struct Style {
    /// Small letters throughout, as notation is, so that a capital A is no article.
    var isSmall = false
    var isSentence = false
    var hasSecondMark = false
    var methodCodes = 0
    /// "M1 …", "M2 …", "M3 …": the codes number the marks.
    var isInTurn = false

    init(_ words: [SyntaxWord]) {
      var hasSemicolon = false
      var numbers: [Int] = []
      for (index, word) in words.enumerated() {
        if word.kind == .terminator { isSentence = true }
        if word.is(";") { hasSemicolon = true }
        if word.isCapital, word.is("m2") { hasSecondMark = true }
        if CodedLines.isCode(word) {
          methodCodes += 1
          let isOfMethod = word.folded[0] == UInt8(ascii: "m")
          if index == 0 || !words[index - 1].is("for") { numbers.append(isOfMethod ? Int(word.folded[1]) - 0x30 : 0) }
        }
      }
      isInTurn = numbers.count > 1 && zip(numbers, 1...).allSatisfy { $0 == $1 }
      let startsSmall = words.first { $0.isWord }?.startsCapital == false
      isSmall = startsSmall && hasSemicolon && !isSentence
    }
  }

  // MARK: Method marks

  /// "M1", "A1", "B1" of mathematics: a mark for method, for accuracy, which hangs on the method, or for neither.
  private func methodMark(
    at index: Int, in words: [SyntaxWord], _ style: Style, isPieceStart: Bool
  ) -> [SyntaxWord]? {
    let word = words[index]
    guard CodedLines.isCode(word), word.depth == 0, let letter = word.folded.first, let digit = word.folded.last,
      digit > 0x30, letter != UInt8(ascii: "c")
    else { return nil }
    let next = index + 1 < words.count ? words[index + 1] : nil
    // "vol = M2 × 24": what an earlier mark was for.
    if index > 0, words[index - 1].isAny(["=", "×", "loses", "lose", "at"]) { return nil }
    if next?.isAny(["×", "÷", "+", "="]) == true { return nil }
    // "Reject for M2: …"
    if index > 0, words[index - 1].is("for") { return nil }
    // "5 with no working gains M1 M1 A1"
    if index > 0, CodedLines.isCode(words[index - 1]) || words[index - 1].isAny(MarkerSentence.scoring) { return nil }
    // "M1 moles = …; M2 mass = …": the first mark, the second.
    let isNumbered = isPieceStart && style.hasSecondMark && (next?.isWord == true || style.isInTurn)
    let isStart = isPieceStart && (next?.isAny(["for", ":"]) == true || isNumbered)
    let isEnd = next.map { !$0.isWord && $0.kind != .slash && $0.kind != .dash } ?? true
    // "vitamin B1": one code alone is no notation.
    guard isStart || isEnd, style.methodCodes > 1 else { return nil }
    func made(_ text: String, _ kind: Token.Kind) -> SyntaxWord {
      .made(text, kind, at: word.span, depth: word.depth)
    }
    let number = made(isNumbered ? "1" : String(UnicodeScalar(digit)), .number)
    // A right answer implies its method, so that A1 does not hang on M1.
    if isStart { return [number, made("mark", .word), made("for", .word)] }
    return [made("(", .open), number, made(")", .close)]
  }

  // MARK: Letters

  /// What a capital at the start of a piece stands for; nil for a word of the text.
  private func code(at index: Int, in words: [SyntaxWord], _ style: Style, isPieceStart: Bool) -> [UInt8]? {
    let word = words[index]
    guard word.isCapital, word.depth == 0, index + 1 < words.count else { return nil }
    let next = words[index + 1]
    if word.is("not") { return isPieceStart && next.kind != .lineBreak ? bytes("reject") : nil }
    guard word.folded.count == 1, word.isAny(["a", "r", "i"]) else { return nil }
    let isMarked = next.is(":") || next.is("=") || next.kind == .quote || next.isQuoted
    // In the notation of Cambridge a code may follow its wording without a semicolon.
    let isInside = board == .cambridge && index > 0 && !next.isCapital && next.isWord && !style.isSentence
    // In bold it is no word of the answer.
    let isMarkedOff = word.emphasis != .none && word.emphasis != .exact && !next.isCapital
    if isMarkedOff, index > 0, !next.isAny(["=", "and", "or"]) {
      return bytes(word.is("r") ? "reject" : word.is("a") ? "accept" : "ignore")
    }
    guard isPieceStart || isInside else { return nil }
    if word.is("r") { return next.isWord || isMarked ? bytes("reject") : nil }
    if word.is("a") { return isMarked || isInside || style.isSmall ? bytes("accept") : nil }
    let isReference = next.isAny(["ref", "refs", "reference", "references", "any", "incorrect", "extra", "additional"])
    return isMarked || isInside || isReference ? bytes("ignore") : nil
  }

  private func bytes(_ text: StaticString) -> [UInt8] { [UInt8](text.bytes) }

  private func isForeign(_ word: SyntaxWord) -> Bool {
    switch board {
    case .generic: word.folded.count == 1
    case .aqa: word.folded.count == 1
    case .cambridge: word.is("not")
    }
  }

  // MARK: Labels

  /// Where "(a)", "(b)" or "(i)", "(ii)" stand, if they come in order from the first.
  private func labels(in words: [SyntaxWord]) -> Set<Int> {
    let letters: [StaticString] = ["a", "b", "c", "d", "e", "f", "g", "h"]
    let romans: [StaticString] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"]
    for series in [letters, romans] {
      var found: [Int] = []
      // "(a)" at the start of a line is read as its bullet.
      if let first = words.first, first.kind == .bullet, first.folded.contains(series[0].bytes[0]) { found = [0] }
      for index in words.indices where words[index].kind == .open && index + 2 < words.count {
        guard found.count < series.count, words[index].depth == 0, words[index + 2].kind == .close,
          words[index + 1].is(series[found.count])
        else { continue }
        found.append(index)
      }
      if found.count > 1 { return Set(found) }
    }
    return []
  }
}

/// Takes "ecf", "ft", "own figure rule" off what they stand beside.
struct CarriedForward {
  func taken(from words: [SyntaxWord], into syntax: inout PointSyntax) -> [SyntaxWord] {
    var kept: [SyntaxWord] = []
    kept.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      guard let end = end(at: index, in: words) else {
        kept.append(words[index])
        index += 1
        continue
      }
      syntax.isCarriedForward = true
      syntax.acceptsOther = true
      // ", allow ecf from wrong a"
      if kept.last?.isAny(["allow", "allowing"]) == true { kept.removeLast() }
      if kept.last?.kind == .comma { kept.removeLast() }
      // "(ecf)": its brackets go with it.
      if kept.last?.kind == .open, end < words.count, words[end].kind == .close {
        kept.removeLast()
        index = end + 1
      } else {
        index = end
      }
    }
    return kept
  }

  private func end(at index: Int, in words: [SyntaxWord]) -> Int? {
    let word = words[index]
    if word.isAny(["ecf", "ofr"]) {
      // "ecf from M1", "ecf from (a)"
      var end = index + 1
      if end < words.count, words[end].is("from") {
        while end < words.count, words[end].isWord, end < index + 4 { end += 1 }
      }
      return end
    }
    // "ft their total"
    if word.is("ft"), index + 1 < words.count, words[index + 1].isAny(["their", "his", "her", "your"]) {
      var end = index + 1
      while end < words.count, words[end].isWord, end < index + 6 { end += 1 }
      return end
    }
    let isEnd = index + 1 == words.count || !words[index + 1].isWord
    // "ft" is also feet: "12 ft".
    if word.is("ft"), isEnd, index > 0, words[index - 1].number == nil { return index + 1 }
    guard word.is("own"), words[...].has(["own", "figure"], at: index) else { return nil }
    return words[...].has(["own", "figure", "rule"], at: index) ? index + 3 : index + 2
  }
}

/// Joins the alternatives of a mark scheme that stand on lines of their own with "or" between them.
struct AlternativeLines {
  /// The statements, those around an "or" made one.
  func joined(_ all: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    let statements = all.enumerated().flatMap { place, statement -> [ArraySlice<SyntaxWord>] in
      guard place > 0, let colon = Self.colon(of: statement) else { return [statement] }
      return [statement[..<colon], statement[(colon + 1)...]]
    }
    guard let or = statements.firstIndex(where: { isAlone($0, "or") }), or > 0, or + 1 < statements.count else {
      return statements
    }
    // "either" heads a block: its lines and those after "or" stand for each other in turn.
    if let either = statements.firstIndex(where: { isAlone($0, "either") }), either < or {
      let first = statements[(either + 1)..<or]
      let second = statements[(or + 1)...].prefix(first.count)
      let pairs = zip(first, second).map { joined($0, $1) }
      return statements[..<either] + pairs + first.dropFirst(second.count)
        + statements[(or + 1 + second.count)...]
    }
    var result: [[SyntaxWord]] = []
    var index = 0
    while index < statements.count {
      if isAlone(statements[index], "or"), !result.isEmpty, index + 1 < statements.count {
        join(statements[index + 1], to: &result[result.count - 1])
        index += 2
      } else {
        result.append([SyntaxWord](statements[index]))
        index += 1
      }
    }
    return result.map { $0[...] }
  }

  /// The colon of "or: so that the worms are fed"; nil for other statements.
  static func colon(of statement: ArraySlice<SyntaxWord>) -> Int? {
    let words = statement.drop { !$0.isWord }
    guard words.first?.is("or") == true, words.word(at: words.startIndex + 1)?.is(":") == true,
      words.count > 2
    else { return nil }
    return words.startIndex + 1
  }

  private func isAlone(_ statement: ArraySlice<SyntaxWord>, _ word: StaticString) -> Bool {
    let words = statement.filter { $0.isWord }
    return words.count == 1 && words[0].is(word)
  }

  private func joined(
    _ first: ArraySlice<SyntaxWord>, _ second: ArraySlice<SyntaxWord>
  ) -> ArraySlice<SyntaxWord> {
    var words = [SyntaxWord](first)
    join(second, to: &words)
    return words[...]
  }

  /// "A (1)" and "B (1)" as "A / B (1)".
  private func join(_ second: ArraySlice<SyntaxWord>, to first: inout [SyntaxWord]) {
    while let last = first.last, !last.isWord, last.kind != .close { first.removeLast() }
    var marks: [SyntaxWord] = []
    if first.last?.kind == .close, let open = first.suffix(8).lastIndex(where: { $0.kind == .open }),
      MarkAnnotations.annotation(at: open, in: first[...]) != nil
    {
      if !second.indices.contains(where: { MarkAnnotations.annotation(at: $0, in: second) != nil }) {
        marks = [SyntaxWord](first[open...])
      }
      first.removeSubrange(open...)
    }
    guard let place = first.last else {
      first = [SyntaxWord](second)
      return
    }
    first.append(.made("/", .slash, at: place.span.behind))
    first += second.drop { !$0.isWord && $0.kind != .open }
    first += marks
  }
}
