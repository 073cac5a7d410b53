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
  func match(_ analysis: Reading, into hits: inout [Hit]) {
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

  private func add(_ entry: TermIndex.Entry, _ range: Range<Int>, _ analysis: Reading, _ hits: inout [Hit]) {
    var isMisspelt = false
    var negated = 0
    for word in range {
      let flags = analysis.words[word].flags
      if flags.contains(.misspelt) { isMisspelt = true }
      if flags.contains(.negated), !analysis.isDenied(word, byFirstOf: range) { negated += 1 }
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
    of entry: TermIndex.Entry, anchoredAt element: Int32, _ position: Int, in analysis: Reading
  ) -> Range<Int>? {
    if entry.elements.count == 1 { return position..<(position + 1) }
    let bounds = analysis.words(ofSentence: analysis.sentence(ofWord: position))
    let first = Int(entry.elements.lowerBound)
    let last = Int(entry.elements.upperBound) - 1
    guard let start = reach(from: Int(element), to: first, step: -1, position, bounds, analysis),
      let end = reach(from: Int(element), to: last, step: 1, position, bounds, analysis)
    else { return nil }
    return start..<(end + 1)
  }

  /// The nearest place of the pattern's last element on one side, when all between them fit.
  ///
  /// The nearest word that fits an element may lead nowhere ("keep customers and customers happy" for
  /// `keep _ customers happy`), so all places of each element are followed: one bit for each word's distance from the
  /// anchor, and no further than 63 words.
  private func reach(
    from element: Int, to last: Int, step: Int, _ position: Int, _ bounds: Range<Int>, _ analysis: Reading
  ) -> Int? {
    var places: UInt64 = 1
    var current = element
    while current != last {
      let next = current + step
      let gap = Int(index.elements[step > 0 ? next : current].gap)
      var reached: UInt64 = 0
      while places != 0 {
        let distance = places.trailingZeroBitCount
        places &= places - 1
        reached |= fitting(next, after: distance, gap, step, position, bounds, analysis)
      }
      if reached == 0 { return nil }
      places = reached
      current = next
    }
    return position + step * places.trailingZeroBitCount
  }

  /// The distances of the words that fit the element, over no more words than the gap allows.
  private func fitting(
    _ element: Int, after distance: Int, _ gap: Int, _ step: Int, _ position: Int, _ bounds: Range<Int>,
    _ analysis: Reading
  ) -> UInt64 {
    var found: UInt64 = 0
    var skipped = 0
    for next in (distance + 1)..<max(distance + 1, 64) {
      let place = position + step * next
      guard bounds.contains(place) else { break }
      let word = analysis.words[place]
      if index.fits(element, word.stem) { found |= 1 << UInt64(next) }
      skipped += 1
      if gap > 0 {
        if skipped > gap { break }
      } else if skipped > Self.littleWords || word.classes.isDisjoint(with: .little) || word.classes.contains(.negator)
      {
        break
      }
    }
    return found
  }
}
