/// Finds what a text negates or dismisses, clause by clause.
///
/// A negating word denies what follows it in its clause, up to ``scope`` words; "not only" and "no doubt" deny nothing;
/// a negation inside a condition ("if you don't listen …", "without training …") tells what happens otherwise and denies
/// nothing; "rather than" and "instead of" deny what follows; calling something pointless denies the whole clause.
/// After the scope rules of NegEx (Chapman et al. 2001), kept to clauses.
struct Polarity: Sendable {
  /// Words after a negation that it reaches, at most.
  static let scope = 10

  /// Words the rules below name; the lexicon gives each a key.
  static let words: StaticString = """
    only just merely simply solely doubt matter important importance difference point worth waste time money \
    pointless useless unnecessary irrelevant overrated meaningless rather instead than of if or longer sure it that this \
    problem wonder
    """

  private let keys: Keys

  init(vocabulary: Vocabulary) {
    keys = Keys(vocabulary)
  }

  func apply(to analysis: inout Analysis) {
    for clause in analysis.clauses.indices { applyNegators(in: clause, of: &analysis) }
    for clause in analysis.clauses.indices where dismisses(clause, of: analysis) {
      dismiss(clause, of: &analysis)
      // "Being on time, it doesn't matter": a bare dismissal reaches back over the comma.
      if isBare(clause, of: analysis), clause > 0,
        analysis.clauses[clause - 1].sentence == analysis.clauses[clause].sentence
      {
        dismiss(clause - 1, of: &analysis)
      }
    }
  }

  private func applyNegators(in index: Int, of analysis: inout Analysis) {
    let clause = analysis.clauses[index]
    let range = Int(clause.words.lowerBound)..<Int(clause.words.upperBound)
    var isConditional = clause.flags.contains(.conditional)
    for position in range {
      let word = analysis.words[position]
      if word.classes.contains(.condition) { isConditional = true }
      let previous = position > range.lowerBound ? analysis.words[position - 1].stem : .unknown
      let isReplacement =
        (word.stem == keys.than && previous == keys.rather) || (word.stem == keys.of && previous == keys.instead)
      guard isReplacement || (word.classes.contains(.negator) && !isConditional) else { continue }
      let next = position + 1 < range.upperBound ? analysis.words[position + 1].stem : .unknown
      if !isReplacement, next != .unknown, keys.harmless.contains(next) { continue }
      if !isReplacement, previous == keys.or || previous == keys.ifWord { continue }
      var reach = position + 1
      while reach < range.upperBound, reach <= position + Self.scope {
        analysis.words[reach].flags.insert(.negated)
        reach += 1
      }
    }
  }

  /// Whether the clause calls something pointless or unimportant.
  private func dismisses(_ index: Int, of analysis: Analysis) -> Bool {
    let clause = analysis.clauses[index]
    var position = Int(clause.words.lowerBound)
    let end = Int(clause.words.upperBound)
    while position < end {
      let word = analysis.words[position]
      if keys.dismissive.contains(word.stem), !word.flags.contains(.negated) { return true }
      if word.stem == keys.waste, !word.flags.contains(.negated) {
        let near = analysis.words[position..<min(end, position + 4)]
        if near.contains(where: { $0.stem == keys.time || $0.stem == keys.money }) { return true }
      }
      if word.flags.contains(.negated), keys.weighty.contains(word.stem) { return true }
      position += 1
    }
    return false
  }

  private func dismiss(_ index: Int, of analysis: inout Analysis) {
    analysis.clauses[index].flags.insert(.dismissed)
    let clause = analysis.clauses[index].words
    for position in Int(clause.lowerBound)..<Int(clause.upperBound) {
      analysis.words[position].flags.insert(.negated)
    }
  }

  /// Whether the clause says nothing but the dismissal ("it doesn't matter").
  private func isBare(_ index: Int, of analysis: Analysis) -> Bool {
    let clause = analysis.clauses[index].words
    guard clause.count <= 6 else { return false }
    let first = analysis.words[Int(clause.lowerBound)].stem
    return first == keys.it || first == keys.that || first == keys.this
  }

  /// The keys of ``Polarity/words``.
  private struct Keys: Sendable {
    let than, rather, of, instead, or, ifWord, waste, time, money, it, that, this: StemID
    let harmless, weighty, dismissive: [StemID]

    init(_ vocabulary: Vocabulary) {
      func key(_ word: StaticString) -> StemID { vocabulary.find(WordKey.make(of: word.bytes[...])) }
      than = key("than")
      rather = key("rather")
      of = key("of")
      instead = key("instead")
      or = key("or")
      ifWord = key("if")
      waste = key("waste")
      time = key("time")
      money = key("money")
      it = key("it")
      that = key("that")
      this = key("this")
      harmless = [key("only"), key("just"), key("merely"), key("simply"), key("solely"), key("doubt"), key("wonder")]
      weighty = [key("matter"), key("important"), key("importance"), key("difference"), key("point"), key("worth")]
      dismissive = [
        key("pointless"), key("useless"), key("unnecessary"), key("irrelevant"), key("overrated"), key("meaningless"),
      ]
    }
  }
}
