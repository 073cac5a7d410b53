/// Divides tokens into sentences and clauses.
///
/// A sentence ends at a terminator, at a bullet, and at a line end unless the line runs on. A clause ends at a comma, colon,
/// dash, bracket or arrow, and before a word that opens a new one (``Analysis/opensClause(at:_:)``).
struct Segmenter: Sendable {
  /// A line of this many bytes was wrapped, when the next one goes on in lower case.
  private static let wrappedLine: Int32 = 60
  /// Whether what says nothing is left out (``Fillers``).
  var leavesOutFillers = false

  /// - Returns: whether the whole text was read; false when it was cut at ``Analyser/wordLimit``.
  func segment(_ buffer: TokenBuffer, into analysis: inout Analysis, memo: inout WordMemo) -> Bool {
    buffer.folded.withUnsafeBufferPointer { folded in
      segment(buffer.tokens, folded, into: &analysis, memo: &memo)
    }
  }

  private func segment(
    _ tokens: [Token], _ folded: UnsafeBufferPointer<UInt8>, into analysis: inout Analysis, memo: inout WordMemo
  ) -> Bool {
    var sentence = SentenceBuilder(leavesOutFillers: leavesOutFillers)
    var mark = Word.Mark.none
    var lineStart: Int32 = 0
    analysis.words.reserveCapacity(tokens.count)
    for index in tokens.indices {
      let token = tokens[index]
      switch token.kind {
      case .word, .number:
        if analysis.words.count >= Analyser.wordLimit {
          sentence.end(&analysis)
          return false
        }
        let entry = memo.look(up: token.folded.range, of: folded)
        let opens = analysis.words.count == sentence.start || mark != .none
        append(token, entry, opensClause: opens, mark, to: &analysis)
        mark = .none
        continue
      case .terminator:
        sentence.isQuestion = folded[token.folded.range].first == UInt8(ascii: "?")
        sentence.end(&analysis)
      case .lineBreak:
        let runsOn = goesOn(tokens, after: index, lineLength: token.span.start - lineStart, analysis, sentence)
        lineStart = token.span.end
        if runsOn { continue }
        sentence.end(&analysis)
      case .bullet:
        sentence.end(&analysis)
        sentence.isBullet = true
      case .comma: mark = max(mark, .comma)
      case .colon, .dash, .open, .close: mark = max(mark, .strong)
      case .quote, .slash: mark = max(mark, .slight)
      case .symbol: mark = max(mark, Self.mark(ofSymbol: UnsafeBufferPointer(rebasing: folded[token.folded.range])))
      }
      if token.kind != .bullet, let last = analysis.words.indices.last {
        analysis.words[last].flags.insert(.beforeMark)
      }
      if token.kind == .terminator || token.kind == .lineBreak || token.kind == .bullet { mark = .none }
    }
    sentence.end(&analysis)
    return true
  }

  private func append(
    _ token: Token, _ entry: WordMemo.Entry, opensClause: Bool, _ mark: Word.Mark, to analysis: inout Analysis
  ) {
    var word = Word(
      span: token.span, stem: entry.stem, fingerprint: entry.fingerprint, classes: entry.classes, flags: entry.flags,
      mark: mark, idioms: entry.idioms, filler: entry.filler, clause: 0, roles: entry.roles)
    if token.flags.contains(.quoted) { word.flags.insert(.quoted) }
    if token.kind == .number { word.flags.formUnion([.number, .known]) }
    // A capital inside a sentence makes it a name, which nobody has misspelt.
    if entry.flags.contains(.misspelt), token.flags.contains(.capitalised), !token.flags.contains(.allCapitals),
      !opensClause
    {
      word.stem = .unknown
      word.fingerprint = entry.ownFingerprint
      word.classes = []
      word.roles = []
      word.idioms = 0
      word.flags.subtract([.known, .misspelt])
    }
    analysis.words.append(word)
  }

  private static func mark(ofSymbol folded: UnsafeBufferPointer<UInt8>) -> Word.Mark {
    switch folded.first {
    case UInt8(ascii: "="), UInt8(ascii: ">"): .link
    case UInt8(ascii: "&"), UInt8(ascii: "+"): .and
    // U+2190 to U+21FF, arrows, and U+2794 to U+27BE, arrows among the dingbats.
    case 0xE2 where folded.count >= 3:
      folded[1] == 0x86 || folded[1] == 0x87 || (folded[1] == 0x9E && folded[2] >= 0x94) ? .link : .slight
    default: .slight
    }
  }

  /// Whether the sentence goes on over a line end: the next line begins in lower case, and this one was full or breaks off.
  private func goesOn(
    _ tokens: [Token], after index: Int, lineLength: Int32, _ analysis: Analysis, _ sentence: SentenceBuilder
  ) -> Bool {
    guard index > 0, index + 1 < tokens.count, analysis.words.count > sentence.start else { return false }
    let next = tokens[index + 1]
    guard next.kind == .word, !next.flags.contains(.capitalised), tokens[index].folded.count == 1 else { return false }
    if lineLength >= Self.wrappedLine || tokens[index - 1].kind == .comma { return true }
    guard tokens[index - 1].kind == .word, let last = analysis.words.last else {
      return false
    }
    return !last.roles.contains(.particle)
      && !last.classes.isDisjoint(with: [.determiner, .preposition, .conjunction, .auxiliary])
  }
}

/// The sentence under construction.
struct SentenceBuilder {
  let leavesOutFillers: Bool
  /// Its first word.
  private(set) var start = 0
  var isBullet = false
  var isQuestion = false

  /// Divides the words since the last sentence into clauses.
  mutating func end(_ analysis: inout Analysis) {
    if leavesOutFillers, analysis.words.count > start { analysis.leaveOutFillers(from: start) }
    let end = analysis.words.count
    if end > start {
      let firstClause = Int32(truncatingIfNeeded: analysis.clauses.count)
      var open = OpenClause(start: start, sentence: start..<end)
      for index in start..<end {
        if index > open.start, analysis.opensClause(at: index, open) {
          close(open, before: index, &analysis)
          open = OpenClause(start: index, sentence: start..<end)
        }
        analysis.note(index, in: &open)
      }
      close(open, before: end, &analysis)
      analysis.sentences.append(firstClause..<Int32(truncatingIfNeeded: analysis.clauses.count))
      start = end
    }
    isBullet = false
    isQuestion = false
  }

  private func close(_ open: OpenClause, before end: Int, _ analysis: inout Analysis) {
    let number = Int32(truncatingIfNeeded: analysis.clauses.count)
    var clause = Clause(
      words: Int32(truncatingIfNeeded: open.start)..<Int32(truncatingIfNeeded: end),
      sentence: Int32(truncatingIfNeeded: analysis.sentences.count), opener: open.opener, flags: open.flags,
      classes: open.classes, roles: open.roles, hasIdioms: open.hasIdioms)
    if !open.classes.isDisjoint(with: [.commonVerb, .auxiliary]) { clause.flags.insert(.verbal) }
    if open.start == start { clause.flags.insert(.opensSentence) }
    if isBullet { clause.flags.insert(.bullet) }
    if isQuestion { clause.flags.insert(.question) }
    for index in open.start..<end { analysis.words[index].clause = number }
    analysis.clauses.append(clause)
  }
}
