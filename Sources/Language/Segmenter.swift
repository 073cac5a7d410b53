/// Divides tokens into sentences and clauses.
///
/// A sentence ends at a terminator, at a bullet, and at a line end. A clause ends at a comma, colon, dash or bracket
/// and before a word that opens a new one: a conjunction of reason, result, condition or contrast, or "and" before
/// a subject of its own.
struct Segmenter: Sendable {
  /// Words that open a clause wherever they stand.
  private static let openers: WordClass = [.condition, .contrast]

  func segment(_ buffer: TokenBuffer, into analysis: inout Analysis, memo: inout WordMemo) -> Bool {
    var clause = ClauseBuilder()
    for (index, token) in buffer.tokens.enumerated() {
      switch token.kind {
      case .word, .number:
        if analysis.words.count >= Analyser.wordLimit {
          clause.endSentence(&analysis)
          return false
        }
        let entry = memo.look(up: buffer.folded[token.folded.range])
        if opensClause(entry.classes, at: index, in: buffer, clause: clause, analysis: analysis, memo: &memo) {
          clause.endClause(&analysis)
        }
        var flags: Word.Flags = []
        if entry.isMisspelt { flags.insert(.misspelt) }
        if entry.isKnown { flags.insert(.known) }
        if token.flags.contains(.quoted) { flags.insert(.quoted) }
        if token.kind == .number { flags.formUnion([.number, .known]) }
        clause.append(
          Word(
            span: token.span, stem: entry.stem, fingerprint: entry.fingerprint, classes: entry.classes, flags: flags,
            clause: Int32(analysis.clauses.count)), to: &analysis)
      case .terminator, .lineBreak:
        clause.mark(&analysis)
        clause.endSentence(&analysis)
      case .bullet:
        clause.endSentence(&analysis)
        clause.isBullet = true
      case .comma, .colon, .dash, .open, .close:
        clause.mark(&analysis)
        clause.endClause(&analysis)
      case .quote, .slash, .symbol:
        clause.mark(&analysis)
      }
    }
    clause.endSentence(&analysis)
    return true
  }

  /// Whether the word opens a clause where it stands.
  private func opensClause(
    _ classes: WordClass, at index: Int, in buffer: TokenBuffer, clause: ClauseBuilder, analysis: Analysis,
    memo: inout WordMemo
  ) -> Bool {
    guard clause.wordCount(analysis) >= 2, classes.contains(.conjunction) || !classes.isDisjoint(with: Self.openers)
    else { return false }
    // "as well as", "than", "rather": comparisons stay inside their clause.
    if !classes.isDisjoint(with: [.reason, .condition]) { return true }
    if classes.contains(.contrast), classes.contains(.conjunction) { return true }
    if classes.contains(.result), classes.contains(.adverb) || classes.contains(.conjunction) { return true }
    guard classes.contains(.conjunction), index + 1 < buffer.tokens.count else { return false }
    // "and they", "and the customer will": a subject follows.
    let next = buffer.tokens[index + 1]
    guard next.kind == .word else { return false }
    let following = memo.look(up: buffer.folded[next.folded.range]).classes
    return !following.isDisjoint(with: [.pronoun, .sequence, .result])
  }
}

/// The clause and sentence under construction.
private struct ClauseBuilder {
  var isBullet = false
  private var start = 0
  private var firstClause = 0
  private var opensSentence = true

  func wordCount(_ analysis: Analysis) -> Int { analysis.words.count - start }

  mutating func append(_ word: Word, to analysis: inout Analysis) {
    analysis.words.append(word)
  }

  /// Notes that a mark follows the last word.
  func mark(_ analysis: inout Analysis) {
    if analysis.words.count > start { analysis.words[analysis.words.count - 1].flags.insert(.beforeMark) }
  }

  mutating func endClause(_ analysis: inout Analysis) {
    let end = analysis.words.count
    guard end > start else { return }
    var clause = Clause(
      words: Int32(start)..<Int32(end), sentence: Int32(analysis.sentences.count),
      opener: analysis.words[start].classes, flags: [])
    if opensSentence { clause.flags.insert(.opensSentence) }
    if isBullet { clause.flags.insert(.bullet) }
    if clause.opener.contains(.condition) { clause.flags.insert(.conditional) }
    for index in start..<end {
      let classes = analysis.words[index].classes
      if !classes.isDisjoint(with: [.commonVerb, .auxiliary]) { clause.flags.insert(.verbal) }
      if index > start, !classes.isDisjoint(with: [.reason, .result]) { clause.flags.insert(.linking) }
    }
    analysis.clauses.append(clause)
    start = end
    opensSentence = false
  }

  mutating func endSentence(_ analysis: inout Analysis) {
    endClause(&analysis)
    if analysis.clauses.count > firstClause {
      analysis.sentences.append(Int32(firstClause)..<Int32(analysis.clauses.count))
      firstClause = analysis.clauses.count
    }
    opensSentence = true
    isBullet = false
  }
}
