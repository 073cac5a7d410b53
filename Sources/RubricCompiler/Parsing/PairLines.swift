internal import Language

/// What stands below a heading that shares out the marks of pairs, written as a sentence a pair with a dash, an arrow or marks between
/// its halves: "a → b // c → d", "R: a. D: b.", "a + b", "Candidates may say that a (so b); that …".
struct PairLines {
  /// What the heading calls the halves.
  let labels: [ArraySlice<SyntaxWord>]

  /// The lines below: "a → b // c → d" and "R: a. D: b." divided into pairs.
  func written(_ words: ArraySlice<SyntaxWord>) -> [SyntaxWord] {
    var rest = [SyntaxWord](words)
    if let listed = Self.listed(rest[...]) { rest = listed }
    // "Candidates may say things such as:"
    if let colon = rest.prefix(10).firstIndex(where: { $0.is(":") }), rest[..<colon].allSatisfy({ $0.isWord }),
      rest[..<colon].contains(where: { $0.isAny(["such", "like", "include", "including", "say", "eg", "from"]) })
    {
      rest = [SyntaxWord](rest[(colon + 1)...].drop { !$0.isWord && $0.kind != .open && $0.kind != .quote })
    }
    // "e.g. bad weather (1) → crop lost (1)", "Any reasonable answer, e.g."
    if let example = rest.prefix(7).firstIndex(where: { $0.is("eg") }),
      rest[..<example].allSatisfy({
        !$0.isWord
          || $0.isAny([
            "any", "reasonable", "sensible", "valid", "suitable", "answer", "answers", "other", "pair", "pairs",
          ])
      })
    {
      rest.removeFirst(example + 1)
      rest = [SyntaxWord](rest.drop { !$0.isWord && $0.kind != .open && $0.kind != .quote })
    }
    let slashes = rest.indices.filter { rest[$0].kind == .slash && rest[$0].is("//") }
    if slashes.count > 1 {
      for index in slashes { rest[index] = rest[index].read(as: ".", .terminator) }
    }
    return withWordings(labelled(dividedByPlus(onLines(rest))))
  }

  /// An arrow or a dash between two halves.
  private static func divides(_ word: SyntaxWord) -> Bool {
    PieceSplitter.isArrow(word) || word.kind == .dash && word.depth == 0
  }

  /// Lines that hold a pair each, as sentences.
  private func onLines(_ words: [SyntaxWord]) -> [SyntaxWord] {
    let lines = words.split { $0.kind == .lineBreak }
    guard lines.count(where: { $0.contains(where: Self.divides) }) > 1 else { return words }
    return words.map { $0.kind == .lineBreak ? $0.read(as: ".", .terminator) : $0 }
  }

  /// "empty desert + nature outlasts rulers": a plus between the halves, line by line.
  private func dividedByPlus(_ words: [SyntaxWord]) -> [SyntaxWord] {
    var words = words
    for line in words.indices.split(whereSeparator: { words[$0].kind == .lineBreak }) {
      let plus = line.filter { words[$0].is("+") && words[$0].depth == 0 }
      if plus.count == 1, !line.contains(where: { Self.divides(words[$0]) }), let place = plus.first {
        words[place] = words[place].read(as: "–", .dash)
      }
    }
    return words
  }

  /// "can coach them; good calls played to new starters": what a second half says in other words, line by line.
  private func withWordings(_ words: [SyntaxWord]) -> [SyntaxWord] {
    var words = words
    var divider: Int?
    for index in words.indices {
      if words[index].kind == .lineBreak || words[index].kind == .terminator { divider = nil }
      if divider == nil, words[index].depth == 0 || words[index].kind == .open {
        if PieceSplitter.isArrow(words[index]) || words[index].kind == .dash {
          divider = index
        } else if words[index].kind == .open, let mark = MarkAnnotations.annotation(at: index, in: words[...]),
          mark.marks == 1
        {
          divider = index + mark.length
        }
      } else if let divider, index > divider, words[index].is(";"), words[index].depth == 0 {
        words[index] = words[index].read(as: "/", .slash)
      }
    }
    return words
  }

  /// "Candidates may say that the audience is near (so they feel involved); that …": each on a line of its own, with a dash before
  /// what is said of it; nil for other words.
  private static func listed(_ words: ArraySlice<SyntaxWord>) -> [SyntaxWord]? {
    guard let modal = words.prefix(4).firstIndex(where: { $0.isAny(["may", "might", "could", "can"]) }),
      words.first?.isAny(["candidates", "learners", "answers", "responses", "they", "students", "points", "pupils"])
        == true,
      let verb = words.word(at: modal + 1),
      verb.isAny(["say", "mention", "include", "argue", "suggest", "note", "state", "be"]),
      let stop = words.firstIndex(where: { $0.kind == .terminator && $0.depth == 0 })
    else { return nil }
    let pieces = words[(modal + 2)..<stop].split { $0.is(";") && $0.depth == 0 }
    guard pieces.count > 1 else { return nil }
    var lines: [SyntaxWord] = []
    for piece in pieces {
      var rest = piece.drop { !$0.isWord && $0.kind != .open || $0.isAny(["that", "or", "and"]) }
      guard let start = rest.first else { continue }
      if !lines.isEmpty { lines.append(.made(".", .terminator, at: start.span.before)) }
      if rest.last?.kind == .close, let open = rest.lastIndex(where: { $0.kind == .open && $0.depth == 0 }),
        open > rest.startIndex,
        let inner = rest[(open + 1)...].first
      {
        lines += rest[..<open] + [.made("–", .dash, at: inner.span.before)]
        rest = rest[(open + 1)...].dropLast().map { $0.lowered }[...]
      }
      lines += rest
    }
    guard let next = words[stop...].first else { return lines }
    lines.append(.made(".", .terminator, at: next.span.behind))
    return lines + words[(stop + 1)...]
  }

  /// "R: wanted a son. D: feared civil war." as "wanted a son – feared civil war".
  private func labelled(_ words: [SyntaxWord]) -> [SyntaxWord] {
    let names = labels.map { label in label.first { $0.kind == .word }?.folded ?? [] }
    func isLabel(_ index: Int, _ name: [UInt8]) -> Bool {
      index + 1 < words.count && words[index + 1].is(":") && words[index].kind == .word
        && (words[index].folded == name || words[index].folded.count == 1 && words[index].folded.first == name.first)
        && (index == 0 || !words[index - 1].isWord)
    }
    let firsts = words.indices.filter { isLabel($0, names[0]) }
    let seconds = words.indices.filter { isLabel($0, names[1]) }
    guard firsts.count > 1, firsts.count == seconds.count, names[0].first != names[1].first,
      zip(firsts, seconds).allSatisfy({ $0 < $1 })
    else { return words }
    var written: [SyntaxWord] = []
    var index = 0
    while index < words.count {
      if firsts.contains(index) {
        while let last = written.last, !last.isWord, last.kind != .close { written.removeLast() }
        if !written.isEmpty { written.append(.made(".", .terminator, at: words[index].span.before)) }
        index += 2
      } else if seconds.contains(index) {
        while let last = written.last, !last.isWord, last.kind != .close { written.removeLast() }
        written.append(.made("–", .dash, at: words[index].span.before))
        index += 2
      } else {
        written.append(words[index])
        index += 1
      }
    }
    return written
  }
}
