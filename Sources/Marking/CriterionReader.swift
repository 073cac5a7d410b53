internal import Language
internal import RubricModel

/// Looks for what meets a criterion: statements that speak for or against a thing, words quoted from a text, statements of any
/// kind.
struct CriterionReader {
  /// Part of an answer that meets a criterion.
  struct Statement {
    var words: Range<Int>
    /// How far it meets it, thousandths.
    var worth: Int
  }

  /// Words of substance from which a statement whose side is named says enough, and from which one of no side does.
  private static let enoughOfSide = 5
  private static let enough = 8
  /// What a statement is worth at most whose side is not named but told by praise, fault or contrast; and what one word is that
  /// stands in a text and nothing around it.
  private static let mostUnnamed = 600
  private static let ofLoneWord = 300
  /// What a statement is worth at least that stands for an idea.
  static let enoughSaid = 500
  /// Content words from which a run of the text's words is a quotation of it.
  private static let fewestQuoted = 2

  let structure: StructureReader
  let finder: IdeaFinder
  /// The text that the question quotes.
  let passage: Passage?
  /// Words that are evidence already.
  let used: [Int32]
  private var analysis: Reading { structure.analysis }

  /// The statements that meet each criterion, those of most worth first; none where there is no criterion.
  func statements(_ criteria: [Criterion?]) -> [[Statement]] {
    let sided = criteria.contains { $0?.isSide == true } ? sided() : []
    return criteria.map { criterion in
      let found =
        switch criterion {
        case nil: [Statement]()
        case .favour: sided.compactMap { $0.side == .favour ? $0.statement : nil }
        case .objection: sided.compactMap { $0.side == .objection ? $0.statement : nil }
        case .quotation: quotations()
        case .statement: sentences()
        case .sides(let one, let other): described(one, other)
        }
      return found.filter { $0.worth > 0 }.sorted { ($1.worth, $0.words.lowerBound) < ($0.worth, $1.words.lowerBound) }
    }
  }

  // MARK: Sides

  private enum Side { case favour, objection }

  /// A run of clauses on one side.
  private struct Run {
    var side: Side?
    /// The side is named, and not told by how things are called.
    var isNamed: Bool
    var words: Range<Int>
  }

  private func sided() -> [(side: Side, statement: Statement)] {
    var runs: [Run] = []
    for sentence in analysis.sentences.indices where structure.counts(sentence) {
      let words = analysis.words(ofSentence: sentence)
      if words.isEmpty { continue }
      // "This means …" goes on with what was said.
      var run =
        goesOn(words) && !runs.isEmpty
        ? runs.removeLast() : Run(side: nil, isNamed: false, words: words.lowerBound..<words.lowerBound)
      for clause in analysis.sentences[sentence] {
        let clause = analysis.clauses[Int(clause)]
        let range = Int(clause.words.lowerBound)..<Int(clause.words.upperBound)
        let next = side(of: range, clause, after: run)
        if let next, next.isNamed || next.side != run.side {
          if !run.words.isEmpty { runs.append(run) }
          run = Run(side: next.side, isNamed: next.isNamed, words: range)
        } else {
          run.words = run.words.lowerBound..<range.upperBound
        }
      }
      runs.append(run)
    }
    return runs.compactMap { run in
      guard let side = run.side else { return nil }
      let said = substance(run.words) * 1000 / Self.enoughOfSide
      return (side, Statement(words: run.words, worth: min(said, run.isNamed ? 1000 : Self.mostUnnamed)))
    }
  }

  /// The side that a clause tells of itself; nil where it tells none, and goes on with the one before.
  private func side(of words: Range<Int>, _ clause: Clause, after run: Run) -> (side: Side, isNamed: Bool)? {
    var named: WordStyle = []
    var told: WordStyle = []
    for index in words {
      let word = analysis.words[index]
      let style = structure.styles[Int(word.stem.rawValue)].intersection(.sided)
      if style.isEmpty { continue }
      named.formUnion(style.intersection([.favour, .objection]))
      // "Not helpful" finds fault, and "no problem" praises.
      let isTurned = word.flags.contains(.negated)
      if style.contains(.praise) { told.insert(isTurned ? .fault : .praise) }
      if style.contains(.fault) { told.insert(isTurned ? .praise : .fault) }
    }
    if named == .favour { return (.favour, true) }
    if named == .objection { return (.objection, true) }
    if !named.isEmpty { return nil }
    if told == .praise { return run.isNamed ? nil : (.favour, false) }
    if told == .fault { return run.isNamed && run.side == .objection ? nil : (.objection, false) }
    // "… but it takes long": the other side.
    if told.isEmpty, clause.opener.contains(.contrast), let side = run.side {
      return (side == .favour ? .objection : .favour, false)
    }
    return nil
  }

  /// Whether a sentence goes on with what the one before says.
  private func goesOn(_ words: Range<Int>) -> Bool {
    let first = analysis.words[words.lowerBound].classes
    return !first.isDisjoint(with: [.pronoun, .result, .reason, .determiner])
      && !words.contains { index in
        !structure.styles[Int(analysis.words[index].stem.rawValue)].isDisjoint(with: [.favour, .objection])
      }
  }

  // MARK: Two things side by side

  /// Words of substance from which a thing is described.
  private static let enoughOfThing = 4

  /// What is said of each of two things from where it is named, to where the other is or the next sentence ends.
  private func described(_ one: [TermID], _ other: [TermID]) -> [Statement] {
    var names: [(word: Int, isOther: Bool)] = places(of: one).map { ($0, false) } + places(of: other).map { ($0, true) }
    names.sort { ($0.word, $0.isOther ? 1 : 0) < ($1.word, $1.isOther ? 1 : 0) }
    var substance = (one: 0, other: 0)
    var words: (one: Range<Int>?, other: Range<Int>?) = (nil, nil)
    for (place, name) in names.enumerated() {
      let sentence = analysis.sentence(ofWord: name.word)
      let last = min(sentence + 1, analysis.sentences.count - 1)
      let end = min(analysis.words(ofSentence: last).upperBound, place + 1 < names.count ? names[place + 1].word : .max)
      guard name.word < end else { continue }
      let said = self.substance(name.word..<end)
      if name.isOther {
        substance.other += said
        words.other = words.other ?? name.word..<end
      } else {
        substance.one += said
        words.one = words.one ?? name.word..<end
      }
    }
    return [(substance.one, words.one), (substance.other, words.other)].compactMap { said, words in
      words.map { Statement(words: $0, worth: min(1000, said * 1000 / Self.enoughOfThing)) }
    }
  }

  /// The words at which hits of the terms begin.
  private func places(of terms: [TermID]) -> [Int] {
    terms.flatMap { term in
      var places: [Int] = []
      var next = finder.firstHit[Int(term.rawValue)]
      while next >= 0 {
        places.append(Int(finder.hits[Int(next)].words.lowerBound))
        next = finder.nextHit[Int(next)]
      }
      return places
    }
  }

  // MARK: Statements of any kind

  private func sentences() -> [Statement] {
    analysis.sentences.indices.compactMap { sentence in
      guard structure.counts(sentence) else { return nil }
      let words = analysis.words(ofSentence: sentence)
      return Statement(words: words, worth: min(1000, substance(words, beside: used) * 1000 / Self.enough))
    }
  }

  /// Different words of substance among the words, beside those that are counted elsewhere.
  private func substance(_ words: Range<Int>, beside used: [Int32] = []) -> Int {
    structure.answer.countDifferent(in: words) { index in
      let stem = analysis.words[index].stem
      return !structure.styles[Int(stem.rawValue)].contains(.empty)
        && (stem == .unknown || !structure.given.contains(stem))
        && !used.contains(Int32(index))
    }
  }

  // MARK: Quotations

  /// The runs of the answer's words that stand in the passage one after another.
  private func quotations() -> [Statement] {
    guard let passage else { return [] }
    var found: [Statement] = []
    var seen: Set<UInt32> = []
    for sentence in analysis.sentences.indices {
      let words = analysis.words(ofSentence: sentence)
      var index = words.lowerBound
      while index < words.upperBound {
        let length = run(from: index, in: words, of: passage)
        let content = (index..<(index + length)).filter { analysis.words[$0].isContent }
        let isQuoted = length > 0 && analysis.words[index].flags.contains(.quoted)
        let isNew = content.contains { seen.insert(analysis.words[$0].fingerprint).inserted }
        if isNew {
          let isWhole = content.count >= Self.fewestQuoted || isQuoted
          found.append(Statement(words: index..<(index + length), worth: isWhole ? 1000 : Self.ofLoneWord))
        }
        index += max(1, length)
      }
    }
    return found
  }

  /// The most words from here that stand so in the passage.
  private func run(from start: Int, in words: Range<Int>, of passage: Passage) -> Int {
    var longest = 0
    for place in passage.places[analysis.words[start].fingerprint] ?? [] {
      var length = 1
      while start + length < words.upperBound, place + length < passage.words.count,
        analysis.words[start + length].fingerprint == passage.words[place + length]
      {
        length += 1
      }
      longest = max(longest, length)
    }
    return longest
  }
}
