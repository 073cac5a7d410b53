internal import Language

/// Signs and short forms of examiners, written as the words that they stand for: "✗ heavier" (reject: heavier), "'nice' → B0"
/// ('nice' = 0), "vol ↑ ∴ pressure ↑" (vol increases so pressure increases), "w/out" (without).
enum SignWords {
  static func written(_ words: [SyntaxWord]) -> [SyntaxWord] {
    var words = withoutStops(words)
    if words.contains(where: { $0.is("|") }) { words = withoutBars(words) }
    if words.contains(where: isShort) { words = spelt(words) }
    if words.contains(where: { isCross($0) || isNought($0) || PieceSplitter.isArrow($0) }) { words = judged(words) }
    return words
  }

  /// "card no., password": a stop before a comma ends no sentence.
  private static func withoutStops(_ words: [SyntaxWord]) -> [SyntaxWord] {
    func isOfWord(_ index: Int) -> Bool {
      words[index].kind == .terminator && words[index].is(".") && index > 0 && index + 1 < words.count
        && words[index + 1].kind == .comma && words[index - 1].kind == .word
    }
    guard words.indices.contains(where: isOfWord) else { return words }
    return words.indices.filter { !isOfWord($0) }.map { words[$0] }
  }

  /// "age | ACCEPT how old someone is. REJECT …" as "age (accept how old someone is) (reject …)".
  private static func withoutBars(_ words: [SyntaxWord]) -> [SyntaxWord] {
    var lines = words.split(omittingEmptySubsequences: false) { $0.kind == .lineBreak }.map { [SyntaxWord]($0) }
    for number in lines.indices {
      let line = lines[number]
      guard line.first?.is("|") == false, line.count(where: { $0.is("|") }) == 1,
        let bar = line.firstIndex(where: { $0.is("|") }), bar > 0, isVerdict(line[(bar + 1)...])
      else { continue }
      var written = [SyntaxWord](line[..<bar])
      for sentence in line[(bar + 1)...].split(whereSeparator: { $0.kind == .terminator && $0.depth == 0 }) {
        guard let first = sentence.first, let last = sentence.last else { continue }
        written.append(.made("(", .open, at: first.span.before))
        written += sentence.map { word in
          var word = word
          word.depth += 1
          if word.isCapital { word.emphasis = .none }
          return word
        }
        written.append(.made(")", .close, at: last.span.behind))
      }
      lines[number] = written
    }
    let breaks = words.filter { $0.kind == .lineBreak }
    var joined = lines[0]
    for (lineBreak, line) in zip(breaks, lines.dropFirst()) { joined += [lineBreak] + line }
    return joined
  }

  /// "accept", "do not accept", "reject", "ignore"
  private static func isVerdict(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.first?.isAny(["accept", "allow", "reject", "ignore", "credit"]) == true
      || words.starts(["do", "not"]) || words.first?.is("not") == true
  }

  // MARK: Words

  private static func isShort(_ word: SyntaxWord) -> Bool {
    word.isAny(["∴", "∵", "↑", "↓", "⇑", "⇓", "≠", "w", "w/out", "sb", "sth", "please"])
  }

  private static func spelt(_ words: [SyntaxWord]) -> [SyntaxWord] {
    var written: [SyntaxWord] = []
    written.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      let word = words[index]
      var length = 1
      if word.is("∴") {
        written.append(word.read(as: "so", .word))
      } else if word.is("∵") {
        written.append(word.read(as: "because", .word))
      } else if word.isAny(["↑", "⇑"]) {
        written.append(word.read(as: isBehindNoun(written) ? "increases" : "more", .word))
      } else if word.isAny(["↓", "⇓"]) {
        written.append(word.read(as: isBehindNoun(written) ? "decreases" : "less", .word))
      } else if word.is("≠") {
        written += [word.read(as: "is", .word), .made("not", .word, at: word.span.behind, depth: word.depth)]
      } else if word.is("please"), opensRequest(index, in: words) {
        index += 1
        continue
      } else if word.is("sb") {
        written.append(word.read(as: "somebody", .word))
      } else if word.is("sth") {
        written.append(word.read(as: "something", .word))
      } else if word.is("w"), !word.isCapital, let with = with(index, in: words) {
        written.append(word.read(as: with.isWithout ? "without" : "with", .word))
        length = with.length
      } else {
        written.append(word)
      }
      if let last = written.indices.last, written[last].isGenerated, written[last].kind == .word {
        written[last].classes = FunctionWords.shared.classes(of: written[last].folded)
      }
      index += length
    }
    return written
  }

  /// "Please give one mark for …", said to the marker.
  private static func opensRequest(_ index: Int, in words: [SyntaxWord]) -> Bool {
    guard index + 1 < words.count, index == 0 || !words[index - 1].isWord, !words[index].isQuoted else { return false }
    return words[index + 1].isAny([
      "give", "award", "credit", "allow", "accept", "do", "don't", "ignore", "reject", "note",
    ])
  }

  /// "speed ↓", and not "↓ cost": what goes up or down stands before the arrow.
  private static func isBehindNoun(_ before: [SyntaxWord]) -> Bool {
    before.last.map { $0.kind == .word && $0.classes.isDisjoint(with: .function) || $0.kind == .close } == true
  }

  /// "w/out", "w/o", "w/ care", "w. care": how many tokens they take.
  private static func with(_ index: Int, in words: [SyntaxWord]) -> (isWithout: Bool, length: Int)? {
    guard index + 2 < words.count, words[index + 1].span.start == words[index].span.end else { return nil }
    let next = words[index + 2]
    if words[index + 1].kind == .slash {
      if next.isAny(["out", "o"]), next.span.start == words[index + 1].span.end { return (true, 3) }
      return next.span.start > words[index + 1].span.end && next.isWord ? (false, 2) : nil
    }
    return words[index + 1].kind == .terminator && next.kind == .word && !next.startsCapital ? (false, 2) : nil
  }

  // MARK: Verdicts

  private static func isCross(_ word: SyntaxWord) -> Bool { word.isAny(["✗", "✘", "✖", "❌", "🗙", "☒"]) }

  /// "B0", "M0": a code that gives nothing.
  private static func isNought(_ word: SyntaxWord) -> Bool {
    word.kind == .word && word.folded.count == 2 && word.folded[1] == UInt8(ascii: "0") && word.startsCapital
  }

  /// Whether a statement ends at a place.
  private static func isEnd(_ index: Int, of words: [SyntaxWord]) -> Bool {
    index >= words.count || words[index].kind == .lineBreak || words[index].kind == .terminator || words[index].is(";")
  }

  private static func judged(_ words: [SyntaxWord]) -> [SyntaxWord] {
    var written: [SyntaxWord] = []
    written.reserveCapacity(words.count + 8)
    /// The statement is refused already: "✗ sludge as the cause = B0".
    var isRefused = false
    var lineHasCross = false
    var index = 0
    while index < words.count {
      let word = words[index]
      if word.kind == .lineBreak { lineHasCross = false }
      if word.kind == .lineBreak || word.kind == .terminator { isRefused = false }
      let startsStatement = written.last.map { $0.kind == .lineBreak || $0.kind == .terminator || $0.is(";") } ?? true
      if isCross(word), word.depth == 0 {
        let next = index + 1
        if let open = words.dropFirst(next).first, open.kind == .open, open.span.start == word.span.end,
          !startsStatement,
          let close = words[next...].firstIndex(where: { $0.kind == .close && $0.depth == open.depth })
        {
          // "λ decreases ✗(i)"
          written += nothing(at: word.span)
          index = close + 1
          continue
        }
        if isEnd(next, of: words), !startsStatement {
          if !isRefused { written += nothing(at: word.span) }
          index = next
          continue
        }
        let isSetOff =
          index > 0 && (words[index - 1].kind == .close || word.span.start > words[index - 1].span.end + 1)
        if !isEnd(next, of: words), startsStatement || lineHasCross || isSetOff {
          if !startsStatement { written.append(.made(".", .terminator, at: word.span.before)) }
          written += [word.read(as: "reject", .word), .made(":", .colon, at: word.span.behind)]
          isRefused = true
          lineHasCross = true
          index = next
          continue
        }
      }
      if word.depth == 0, !startsStatement {
        var end = index
        while end < words.count, isNought(words[end]) { end += 1 }
        if end > index, isEnd(end, of: words), !hasOtherCode(written) {
          dropSigns(&written)
          if !isRefused { written += nothing(at: word.span) }
          index = end
          continue
        }
        if PieceSplitter.isArrow(word), index + 1 < words.count {
          if words[index + 1].is("0"), isEnd(index + 2, of: words) {
            written += nothing(at: word.span)
            index += 2
            continue
          }
          // "Out of order → max 3", "Loose list → R marks only"
          let said = words[(index + 1)...].prefix(6).prefix { $0.kind != .lineBreak && $0.kind != .terminator }
          let isLimit =
            said.first?.isAny(["max", "maximum"]) == true && said.dropFirst().first?.number != nil
            || said.contains { $0.is("marks") } && said.contains { $0.is("only") }
          if isLimit {
            written.append(word.read(as: ":", .colon))
            index += 1
            continue
          }
        }
      }
      written.append(word)
      index += 1
    }
    return written
  }

  /// "M1 A0": what is worth nothing stands beside what is worth something.
  private static func hasOtherCode(_ before: [SyntaxWord]) -> Bool {
    before.last.map { CodedLines.isCode($0) || isNought($0) } == true
  }

  /// "= 0"
  private static func nothing(at place: ByteSpan) -> [SyntaxWord] {
    [.made("=", .symbol, at: place.before), .made("0", .number, at: place)]
  }

  /// Takes away "=", "→" and dashes before "B0".
  private static func dropSigns(_ written: inout [SyntaxWord]) {
    while let last = written.last,
      last.is("=") || last.is(":") || last.kind == .dash || last.kind == .comma || PieceSplitter.isArrow(last)
    {
      written.removeLast()
    }
  }
}
