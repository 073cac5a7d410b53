internal import Language
internal import RubricModel

/// An expression of a term, found in an answer.
struct Hit: Sendable {
  var term: TermID
  /// Its words in ``Analysis/words``, from the first to the last.
  var words: Range<Int32>
  var by: MatchKind
  /// Weak evidence: suggests the term only.
  var isWeak: Bool
  /// The answer denies it.
  var isNegated: Bool
  /// A word of the rubric itself, not one that the lexicon brings.
  var isOwn: Bool
}

/// Finds the expressions of all terms in an analysed answer.
struct TermMatcher: Sendable {
  private let index: TermIndex

  init(_ index: TermIndex) {
    self.index = index
  }

  /// Little words that may stand between two words of an expression.
  private static let littleWords = 2

  /// Appends every hit, in the order of the anchors' places in the text.
  func match(_ analysis: Analysis, into hits: inout [Hit]) {
    hits.removeAll(keepingCapacity: true)
    for position in analysis.words.indices {
      let stem = analysis.words[position].stem
      if stem == .unknown { continue }
      for place in index.anchors(of: stem) {
        let anchor = index.anchors[place]
        let entry = index.entries[Int(anchor.entry)]
        guard let range = extent(of: entry, anchoredAt: anchor.element, position, in: analysis) else { continue }
        add(entry, range, analysis, &hits)
      }
    }
  }

  private func add(_ entry: TermIndex.Entry, _ range: Range<Int>, _ analysis: Analysis, _ hits: inout [Hit]) {
    var isMisspelt = false
    var negated = 0
    for word in range {
      let flags = analysis.words[word].flags
      if flags.contains(.misspelt) { isMisspelt = true }
      if flags.contains(.negated) { negated += 1 }
    }
    // An expression with its own negation ("not rude") is meant as it stands.
    let isNegated = !entry.isNegative && negated > 0
    for owner in entry.owners {
      hits.append(
        Hit(
          term: index.owners[Int(owner)], words: Int32(range.lowerBound)..<Int32(range.upperBound),
          by: isMisspelt ? .spelling : entry.by, isWeak: entry.isWeak, isNegated: isNegated,
          isOwn: entry.isOwn))
    }
  }

  /// The words that the pattern covers when one of its elements stands at a place; nil when the rest does not fit.
  private func extent(
    of entry: TermIndex.Entry, anchoredAt element: Int32, _ position: Int, in analysis: Analysis
  ) -> Range<Int>? {
    if entry.elements.count == 1 { return position..<(position + 1) }
    let bounds = analysis.words(ofSentence: analysis.sentence(ofWord: position))
    var start = position
    var current = Int(element)
    while current > Int(entry.elements.lowerBound) {
      guard
        let found = find(current - 1, from: start, step: -1, gap: index.elements[current].gap, bounds, analysis)
      else { return nil }
      start = found
      current -= 1
    }
    var end = position
    current = Int(element) + 1
    while current < Int(entry.elements.upperBound) {
      guard let found = find(current, from: end, step: 1, gap: index.elements[current].gap, bounds, analysis) else {
        return nil
      }
      end = found
      current += 1
    }
    return start..<(end + 1)
  }

  /// The nearest word that fits the element, over no more words than the gap allows.
  private func find(
    _ element: Int, from position: Int, step: Int, gap: UInt8, _ bounds: Range<Int>, _ analysis: Analysis
  ) -> Int? {
    var place = position + step
    var skipped = 0
    while bounds.contains(place) {
      let word = analysis.words[place]
      if index.fits(element, word.stem) { return place }
      skipped += 1
      if gap > 0 {
        if skipped > Int(gap) { return nil }
      } else if skipped > Self.littleWords || word.classes.isDisjoint(with: .little) || word.classes.contains(.negator) {
        return nil
      }
      place += step
    }
    return nil
  }
}
