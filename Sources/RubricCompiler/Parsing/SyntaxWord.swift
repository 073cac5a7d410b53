internal import Language

/// A word or mark of a marking point, with its place in the rubric text.
struct SyntaxWord {
  var span: ByteSpan
  var folded: [UInt8]
  var kind: Token.Kind
  var classes: WordClass
  /// How many brackets it stands in.
  var depth: Int
  /// Stands inside quotation marks.
  var isQuoted = false
  /// A hyphen joins it to the word before it.
  var isJoined = false
  /// Letters in capitals only.
  var isCapital = false
  /// Its first letter is a capital.
  var startsCapital = false
  /// A verb that says what somebody does, though it is a command word: "explain the procedure to the patient".
  var isOfAnswer = false
  /// How the author set it off from the words around it.
  var emphasis = Emphasis.none
  /// The compiler made it of the word at its place ("slower" of "faster, ora"): `folded` is not what stands there.
  var isGenerated = false
  /// It is a result, and counts nothing: the 8 of "M1 8 divisions".
  var isResult = false

  enum Emphasis: UInt8 {
    case none
    /// **Bold**: its meaning is essential.
    case essential
    /// __Underlined__ or CAPITALS: the very word is essential.
    case exact
  }

  var isWord: Bool { kind == .word || kind == .number }

  func `is`(_ text: StaticString) -> Bool { folded == text }

  func isAny(_ texts: [StaticString]) -> Bool {
    for text in texts where folded == text { return true }
    return false
  }

  func ends(in suffix: StaticString) -> Bool {
    folded.count > suffix.utf8CodeUnitCount && folded.suffix(suffix.utf8CodeUnitCount) == suffix
  }

  private static let numberWords: [StaticString] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  /// The number it says, in digits or as a word up to twelve.
  var number: Int? {
    if isResult { return nil }
    if kind == .number, folded.count <= 4 {
      var value = 0
      for byte in folded {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    for (index, word) in Self.numberWords.enumerated() where folded == word { return index + 1 }
    return nil
  }
}

extension SourceText {
  /// A word as the author wrote it, or as the compiler made it.
  func string(of word: SyntaxWord) -> String {
    word.isGenerated ? String(decoding: word.folded, as: UTF8.self) : string(word.span)
  }
}

/// Reads spans of a rubric text as words.
struct SyntaxReader {
  private let source: SourceText
  private let tokeniser = Tokeniser()
  private var buffer = TokenBuffer()
  /// What was read last: several readers in turn ask for the words of one place.
  private var known: [ByteSpan: [SyntaxWord]] = [:]
  private static let mostKnown = 16

  init(_ source: SourceText) {
    self.source = source
  }

  /// The words and marks of a span. Marks of emphasis (`*`, `_`) are left out, brackets without their other half are
  /// plain marks.
  mutating func words(of span: ByteSpan) -> [SyntaxWord] {
    if let words = known[span] { return words }
    let words = read(span)
    if known.count == Self.mostKnown { known.removeAll(keepingCapacity: true) }
    known[span] = words
    return words
  }

  private mutating func read(_ span: ByteSpan) -> [SyntaxWord] {
    tokeniser.tokenise([UInt8](source.bytes(span)), into: &buffer)
    let isPaired = pairedBrackets()
    let stretches = EmphasisReader.stretches(of: source.bytes(span))
    var stretch = 0
    let hasSmall = source.bytes(span).contains { (0x61...0x7A).contains($0) }
    var words: [SyntaxWord] = []
    words.reserveCapacity(buffer.tokens.count)
    var depth = 0
    for (index, token) in buffer.tokens.enumerated() {
      var kind = token.kind
      if kind == .open || kind == .close, !isPaired[index] { kind = .symbol }
      if kind == .close { depth -= 1 }
      var word = word(token, kind, depth, from: span.start)
      if kind == .open { depth += 1 }
      while stretch < stretches.count, stretches[stretch].bytes.upperBound <= Int(word.span.start) { stretch += 1 }
      if word.isWord, stretch < stretches.count, stretches[stretch].bytes.lowerBound <= Int(word.span.start) {
        word.emphasis = stretches[stretch].emphasis
      } else if hasSmall, word.isCapital, CapitalWord.isExact(word.folded, classes: word.classes) {
        word.emphasis = .exact
      }
      if !isEmphasis(word) { words.append(word) }
    }
    joinArrows(&words)
    BracketEndings.join(&words)
    UnitWords.join(&words)
    words = LineMarks.written(TickMarks.written(SignWords.written(words)))
    if words.contains(where: { $0.kind == .lineBreak }) { joinBroken(&words) }
    return words
  }

  /// Makes one mark of the hyphens and the sign that a typed arrow is made of: "->", "-->".
  private func joinArrows(_ words: inout [SyntaxWord]) {
    guard words.contains(where: { $0.is(">") }) else { return }
    var index = 1
    while index < words.count {
      if words[index].is(">"), words[index - 1].kind == .dash || words[index - 1].is("-"),
        words[index - 1].span.end == words[index].span.start
      {
        words[index - 1] = words[index - 1].read(as: "→", .symbol)
        words[index - 1].isGenerated = false
        words[index - 1].span.end = words[index].span.end
        words.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  /// Joins words that a line end has broken with a hyphen ("ele-", "ments"), where the whole is a word.
  private func joinBroken(_ words: inout [SyntaxWord]) {
    var kept = 0
    for index in words.indices {
      if kept > 1, words[index].kind == .word, words[kept - 1].kind == .lineBreak,
        let whole = whole(words[..<(kept - 1)], with: words[index])
      {
        kept -= 1
        while words[kept - 1].kind != .word { kept -= 1 }
        words[kept - 1] = whole
        continue
      }
      words[kept] = words[index]
      kept += 1
    }
    words.removeSubrange(kept...)
  }

  private func whole(_ before: ArraySlice<SyntaxWord>, with second: SyntaxWord) -> SyntaxWord? {
    guard var word = before.suffix(2).last(where: { $0.kind == .word }),
      source.bytes[Int(word.span.end)] == UInt8(ascii: "-"),
      (0x61...0x7A).contains(source.bytes[Int(second.span.start)])
    else { return nil }
    let joined = word.folded + second.folded
    guard EnglishWords.shared.contains(key: WordKey.make(of: joined[...])) else { return nil }
    word.folded = joined
    word.span = word.span.union(second.span)
    word.classes = FunctionWords.shared.classes(of: joined)
    word.isGenerated = true
    return word
  }

  private func word(_ token: Token, _ kind: Token.Kind, _ depth: Int, from start: Int32) -> SyntaxWord {
    let place = ByteSpan(start: token.span.start + start, end: token.span.end + start)
    // Marks stand for themselves, so that ";" and ":" can be told apart.
    let isWord = kind == .word || kind == .number
    let folded = isWord ? [UInt8](buffer.folded[token.folded.range]) : [UInt8](source.bytes(place))
    let startsCapital = isWord && token.flags.contains(.capitalised)
    return SyntaxWord(
      span: place, folded: folded, kind: kind, classes: isWord ? FunctionWords.shared.classes(of: folded) : [],
      depth: depth, isQuoted: token.flags.contains(.quoted), isJoined: token.flags.contains(.afterHyphen),
      isCapital: startsCapital && isInCapitals(place), startsCapital: startsCapital)
  }

  private func isInCapitals(_ place: ByteSpan) -> Bool {
    var hasLetter = false
    for byte in source.bytes(place) {
      if (0x61...0x7A).contains(byte) { return false }
      if (0x41...0x5A).contains(byte) { hasLetter = true }
    }
    return hasLetter
  }

  /// Which tokens are brackets with an other half.
  private func pairedBrackets() -> [Bool] {
    var isPaired = [Bool](repeating: false, count: buffer.tokens.count)
    var open: [Int] = []
    for (index, token) in buffer.tokens.enumerated() {
      if token.kind == .open { open.append(index) }
      if token.kind == .close, let partner = open.popLast(), !isOfFormula(partner, index) {
        isPaired[partner] = true
        isPaired[index] = true
      }
    }
    return isPaired
  }

  /// "O(n log n)", "sin(x)", "Ca(OH)2": brackets right behind a symbol are part of it; "O2(1)" has its marks there.
  private func isOfFormula(_ open: Int, _ close: Int) -> Bool {
    guard open > 0, close > open + 1, case let name = buffer.tokens[open - 1], name.kind == .word,
      name.span.end == buffer.tokens[open].span.start, !buffer.folded[name.folded.range].elementsEqual([0x61])
    else { return false }
    let inner = buffer.tokens[(open + 1)..<close]
    let isName =
      name.folded.range.count < 3
      || ["sin", "cos", "tan", "log"].contains { (text: StaticString) in
        buffer.folded[name.folded.range].elementsEqual(text.bytes)
      }
    return isName && inner.contains { $0.kind == .word }
      && inner.allSatisfy { $0.kind != .word || $0.folded.range.count <= 4 }
      && !inner.contains {
        $0.kind == .word && buffer.folded[$0.folded.range].starts(with: ("mark" as StaticString).bytes)
      }
  }

  private func isEmphasis(_ word: SyntaxWord) -> Bool {
    !word.isWord
      && word.folded.allSatisfy { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "`") }
  }
}

extension ArraySlice where Element == SyntaxWord {
  /// The smallest span that covers the words.
  var span: ByteSpan {
    guard let first, let last else { return ByteSpan(start: 0, end: 0) }
    // Words may have been put in another order than that of the text.
    return ByteSpan(start: Swift.min(first.span.start, last.span.start), end: Swift.max(first.span.end, last.span.end))
  }

  /// Without marks at both ends, and without articles and conjunctions at the start.
  var trimmedMarks: ArraySlice<SyntaxWord> {
    var slice = self
    while let first = slice.first, !first.isWord || first.isAny(["and", "or", "the", "a", "an", "also"]) {
      slice = slice.dropFirst()
    }
    return slice.trimmedEnd
  }

  /// Without marks and conjunctions at the end; a bracket that closes one of these words stays.
  var trimmedEnd: ArraySlice<SyntaxWord> {
    var slice = self
    var opened: Set<Int>?
    while let last = slice.last, !last.isWord || last.isAny(["and", "or"]) {
      if last.kind == .close {
        let depths = opened ?? Set(slice.compactMap { $0.kind == .open ? $0.depth : nil })
        if depths.contains(last.depth) { break }
        opened = depths
      }
      slice = slice.dropLast()
    }
    return slice
  }

  /// Whether the words start with these.
  func starts(_ texts: [StaticString]) -> Bool {
    guard count >= texts.count else { return false }
    for (offset, text) in texts.enumerated() where !self[startIndex + offset].is(text) { return false }
    return true
  }

  /// Whether the words from `index` on are these.
  func has(_ texts: [StaticString], at index: Int) -> Bool {
    guard index >= startIndex, index + texts.count <= endIndex else { return false }
    for (offset, text) in texts.enumerated() where !self[index + offset].is(text) { return false }
    return true
  }

  /// The word at `index`, or nil past the ends.
  func word(at index: Int) -> SyntaxWord? { indices.contains(index) ? self[index] : nil }

  /// Whether any of them is a word or a number.
  var hasWords: Bool { contains { $0.isWord } }
}
