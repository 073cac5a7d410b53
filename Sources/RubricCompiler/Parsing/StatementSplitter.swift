internal import Language

/// Divides a marking point into statements: at full stops, and, in mark-scheme notation, at line ends too.
struct StatementSplitter {
  func split(_ words: [SyntaxWord], byLine: Bool = false) -> [ArraySlice<SyntaxWord>] {
    let byLine = byLine || isNotation(words) || Self.hasShortLines(words)
    var statements: [ArraySlice<SyntaxWord>] = []
    var start = 0
    var priced: [Bool]?
    for (index, word) in words.enumerated() {
      // "It melts. (1) It flows. (1)": the marks are of what stands before the stop.
      if Self.isFullStop(word), index > start, let marks = marksAfterStop(index, in: words) {
        statements.append(words[start..<index] + words[(index + 1)..<marks])
        start = marks
        continue
      }
      if index < start { continue }
      let ends =
        word.depth == 0
        && (Self.isFullStop(word) && !goesOn(index, in: words) && !isPriced(after: index, in: words)
          || (byLine && word.kind == .lineBreak)
          || (word.is(";") && opensGuidance(words[(index + 1)...], priced: &priced, of: words)))
      // "osmosis (1) do not accept diffusion"
      if word.kind == .close, word.depth == 0, refuses(words[(index + 1)...]),
        let open = openingBracket(of: index, in: words), MarkAnnotations.annotation(at: open, in: words[...]) != nil
      {
        statements.append(words[start...index])
        start = index + 1
        continue
      }
      // "reasons (1 each, up to 3), such as A, B and C, and 1 mark for a judgement"
      if opensPrice(index, from: start, in: words) {
        statements.append(words[start..<(index - 1)])
        start = index + 1
        continue
      }
      guard ends else { continue }
      if index > start { statements.append(words[start..<index]) }
      start = index + 1
    }
    if start < words.count { statements.append(words[start...]) }
    return statements.filter { $0.hasWords }
  }

  /// Whether ", and 1 mark for" begins behind a list that is priced for each of its items.
  private func opensPrice(_ index: Int, from start: Int, in words: [SyntaxWord]) -> Bool {
    guard words[index].is("and"), words[index].depth == 0, index > start + 4,
      words[index - 1].kind == .comma || words[index - 1].is(";"), index + 3 < words.count,
      words[index + 1].number != nil, MarkAnnotations.isUnit(words[...], index + 2), words[index + 3].is("for")
    else { return false }
    let list = words[start..<(index - 1)]
    guard let each = list.firstIndex(where: { $0.is("each") }), each > start, list[each - 1].number != nil else {
      return false
    }
    return list.introduction(from: start) != nil
  }

  /// The end of the marks in brackets that stand right after a full stop and end the line, or before another sentence; nil where
  /// none do.
  private func marksAfterStop(_ stop: Int, in words: [SyntaxWord]) -> Int? {
    guard stop + 1 < words.count, words[stop + 1].kind == .open,
      let mark = MarkAnnotations.annotation(at: stop + 1, in: words[...]), !mark.isMaximum, mark.marks == 1
    else { return nil }
    let end = stop + 1 + mark.length
    guard end < words.count else { return end }
    return words[end].kind == .lineBreak || words[end].startsCapital ? end : nil
  }

  /// Mark-scheme notation: a line that ends with marks, `;` or `:`, or one that starts as a refinement does.
  func isNotation(_ words: [SyntaxWord]) -> Bool {
    if hasPairs(words) { return true }
    for (index, word) in words.enumerated() where word.kind == .lineBreak && index > 0 {
      let before = words[index - 1]
      if before.is(";") || before.is(":") || before.kind == .close && before.isGenerated { return true }
      if before.kind == .close, let open = openingBracket(of: index - 1, in: words),
        MarkAnnotations.annotation(at: open, in: words[...]) != nil
      {
        return true
      }
      let next = words[(index + 1)...]
      if let first = next.first, first.isAny(["ignore", "reject", "accept", "allow", "owtte", "max"]) { return true }
      if let first = next.first, first.isAny(["total", "maximum"]), next.dropFirst().first?.number != nil {
        return true
      }
      if next.starts(["credit", "any"]) || next.starts(["any", "other"]) { return true }
      if next.starts(["do", "not", "accept"]) || next.starts(["do", "not", "allow"])
        || next.starts(["do", "not", "credit"])
        || next.starts(["do", "not", "award"])
      {
        return true
      }
      // "R movement of 'solution'", "A 'semi-permeable'"
      if let first = next.first, let second = next.dropFirst().first, first.isCapital, first.isAny(["a", "r", "i"]),
        second.isQuoted || second.kind == .quote || (first.is("r") && second.kind == .word && !second.startsCapital)
      {
        return true
      }
      if isAlternative(next) { return true }
      // "Limitation (1): …", "[1] for each way, [1] for its expansion"
      let line = next.prefix { $0.kind != .lineBreak && $0.kind != .terminator }
      if LabelledPrice.colon(in: line) != nil || PriceSplit(line) != nil { return true }
      if PricedPool(line)?.isShare == false { return true }
      // "[1] …" under "[1] …"
      if hasMarkFirst(words[...]), hasMarkFirst(line) { return true }
      // "second mark only if …"
      if let first = next.first, first.isAny(["first", "second", "third", "1st", "2nd", "3rd", "full"]),
        next.dropFirst().first?.isAny(["mark", "marks"]) == true
      {
        return true
      }
    }
    return false
  }

  /// "[1] the force that slows it"
  private func hasMarkFirst(_ line: ArraySlice<SyntaxWord>) -> Bool {
    guard let first = line.indices.first, let mark = MarkAnnotations.annotation(at: first, in: line),
      let next = line.word(at: first + mark.length)
    else { return false }
    return mark.marks == 1 && !mark.isEach && !mark.isMaximum && next.isWord
      && !next.isAny(["for", "each", "per", "if"])
  }

  /// Whether every line has one arrow: "kettle boils dry → element burns out".
  private func hasPairs(_ words: [SyntaxWord]) -> Bool {
    let lines = words.split { $0.kind == .lineBreak }
    return lines.count > 1 && lines.allSatisfy { line in line.count(where: PieceSplitter.isArrow) == 1 }
  }

  /// Whether no line but the last is so long that it was broken for want of room: a list without bullets.
  static func hasShortLines(_ words: [SyntaxWord]) -> Bool {
    let lines = words.split { $0.kind == .lineBreak }
    // A sentence that was broken goes on in small letters.
    if lines.first?.first?.startsCapital == true,
      lines.contains(where: {
        $0.first?.isWord == true && !($0.first?.startsCapital == true) && $0.first?.number == nil
      })
    {
      return false
    }
    return lines.count > 2
      && lines.dropLast().allSatisfy { line in
        guard let first = line.first, let last = line.last, last.isWord || last.kind == .close else { return false }
        return last.span.end - first.span.start < 56 && last.classes.isDisjoint(with: .function)
      }
  }

  /// "because …, or a core of own staff": no full stop.
  private func goesOn(_ index: Int, in words: [SyntaxWord]) -> Bool {
    guard words[index].folded.starts(with: "…".utf8) || words[index].is("..."), index + 1 < words.count else {
      return false
    }
    let next = words[index + 1]
    return next.kind != .lineBreak && !next.startsCapital
  }

  /// "… that the holder has to pay. [1]": the mark is of the sentence before it.
  private func isPriced(after index: Int, in words: [SyntaxWord]) -> Bool {
    guard index + 1 < words.count, let mark = MarkAnnotations.annotation(at: index + 1, in: words[...]),
      mark.marks == 1, !mark.isMaximum, !mark.isEach, case let end = index + 1 + mark.length
    else { return false }
    return end >= words.count || words[end].kind == .lineBreak || words[end].kind == .terminator
  }

  private static func isFullStop(_ word: SyntaxWord) -> Bool {
    word.kind == .terminator && word.depth == 0 && !word.isQuoted
  }

  /// "…; ignore X; reject Y; max 3": what follows the semicolon speaks to examiners.
  ///
  /// - Parameter priced: what ``priced(_:)`` says of all words, once it has been asked.
  private func opensGuidance(_ words: ArraySlice<SyntaxWord>, priced: inout [Bool]?, of all: [SyntaxWord]) -> Bool {
    let rest = words.drop { !$0.isWord }
    guard let first = rest.first, speaksToExaminers(first, rest.dropFirst()) else { return false }
    // "…; reject X; Y (1)": content follows, and the semicolons divide it.
    let marks = priced ?? Self.priced(all)
    priced = marks
    return !marks[words.startIndex]
  }

  private func speaksToExaminers(_ first: SyntaxWord, _ rest: ArraySlice<SyntaxWord>) -> Bool {
    if first.isAny(["ignore", "reject"]) { return true }
    if first.isAny(["max", "maximum", "total"]) { return rest.first?.number != nil }
    return first.is("do") && rest.first?.is("not") == true
      && rest.dropFirst().first?.isAny(["accept", "credit", "allow", "award"]) == true
  }

  /// For each word, whether marks stand from it to the end of its sentence; one look at each, from the last.
  private static func priced(_ words: [SyntaxWord]) -> [Bool] {
    var priced = Array(repeating: false, count: words.count)
    var isPriced = false
    for index in words.indices.reversed() {
      if isFullStop(words[index]) {
        isPriced = false
      } else if MarkAnnotations.annotation(at: index, in: words[...])?.isMaximum == false {
        isPriced = true
      }
      priced[index] = isPriced
    }
    return priced
  }

  /// "do not accept diffusion", "allow cresc." to the end of the line.
  private func refuses(_ words: ArraySlice<SyntaxWord>) -> Bool {
    let rest = words.prefix { $0.kind != .lineBreak }.drop { !$0.isWord }
    guard let first = rest.first, !rest.indices.contains(where: { MarkAnnotations.annotation(at: $0, in: rest) != nil })
    else { return false }
    // "6.4 [1] – correct answer without working gains both marks"
    if rest.contains(where: { $0.isAny(["working", "workings"]) }), MarkerSentence(rest).isOfMarking { return true }
    return first.isAny(["accept", "allow", "reject", "ignore"]) && rest.count > 1
      || rest.starts(["do", "not", "accept"]) || rest.starts(["do", "not", "allow"])
      || rest.starts(["do", "not", "credit"])
  }

  /// "or" alone on its line.
  private func isAlternative(_ line: ArraySlice<SyntaxWord>) -> Bool {
    guard let first = line.first, first.is("or") else { return false }
    return line.dropFirst().first.map { $0.kind == .lineBreak } ?? true
  }

  /// The bracket that the one at `close` closes, if it holds few words.
  private func openingBracket(of close: Int, in words: [SyntaxWord]) -> Int? {
    var index = close - 1
    while index >= 0, index > close - 8 {
      if words[index].kind == .open { return index }
      index -= 1
    }
    return nil
  }
}
