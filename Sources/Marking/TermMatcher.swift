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

  /// Appends every hit, in the order of the anchors' places in the text.
  func match(_ analysis: Reading, into hits: inout [Hit]) {
    hits.removeAll(keepingCapacity: true)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: AnswerTraits.count(classes: index.classCount)) { bits in
      let search = PatternSearch(index, analysis, AnswerTraits(of: analysis, index, in: bits))
      for sentence in analysis.sentences.indices {
        let bounds = analysis.words(ofSentence: sentence)
        for position in bounds {
          let stem = analysis.words[position].stem
          if stem != .unknown { search.find(at: position, in: bounds, stem, &hits) }
        }
      }
    }
  }
}

/// Looks for the patterns of an index in one answer.
struct PatternSearch {
  /// Little words that may stand between two words of an expression.
  private static let littleWords = 2
  /// Words from the anchor of a pattern to its farthest word, at most.
  static let farthest = 63

  /// Words from one element to the next over a gap, at most.
  static func reach(overGap gap: Int) -> Int { gap > 0 ? gap + 1 : littleWords + 1 }

  private let analysis: Reading
  private let answer: AnswerTraits
  private let entries: Row<TermIndex.Entry>
  private let elements: Row<TermIndex.Element>
  private let owners: Row<TermID>
  private let stems: Row<Int32>
  private let classRows: Row<Int32>
  private let classBits: Row<UInt64>
  private let rowLength: Int
  private let anchors: Row<TermIndex.Anchor>
  private let traitStart: Row<Int32>
  private let traits: Row<AnswerTraits.Asked>
  private let anchorOfTrait: Row<Int32>

  init(_ index: TermIndex, _ analysis: Reading, _ answer: AnswerTraits) {
    self.analysis = analysis
    self.answer = answer
    entries = index.entries.row
    elements = index.elements.row
    owners = index.owners.row
    stems = index.stems.row
    classRows = index.classRows.row
    classBits = index.classBits.row
    rowLength = index.rowLength
    anchors = index.anchors.row
    traitStart = index.traitStart.row
    traits = index.traits.row
    anchorOfTrait = index.anchorOfTrait.row
  }

  /// Appends the hits of the patterns that a word anchors.
  func find(at position: Int, in bounds: Range<Int>, _ stem: StemID, _ hits: inout [Hit]) {
    let first = Int(traitStart[Int(stem.rawValue)])
    let asked = traits.part(first..<Int(traitStart[Int(stem.rawValue) + 1]))
    var last: Int32 = -1
    for place in 0..<asked.count where answer.mayHold(asked[place], near: position) {
      let number = anchorOfTrait[first + place]
      if number == last { continue }
      last = number
      let anchor = anchors[Int(number)]
      let entry = entries[Int(anchor.entry)]
      guard let range = extent(of: entry, anchoredAt: anchor.element, position, bounds) else { continue }
      add(entry, range, &hits)
    }
  }

  private func add(_ entry: TermIndex.Entry, _ range: Range<Int>, _ hits: inout [Hit]) {
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
          term: owners[Int(owner)], words: Int32(range.lowerBound)..<Int32(range.upperBound),
          by: isMisspelt ? .spelling : entry.by, isWeak: entry.isWeak, isNegated: isNegated,
          isOwn: entry.isOwn))
    }
  }

  /// The words that the pattern covers when one of its elements stands at a place; nil when the rest does not fit.
  private func extent(
    of entry: TermIndex.Entry, anchoredAt element: Int32, _ position: Int, _ bounds: Range<Int>
  ) -> Range<Int>? {
    if entry.elements.count == 1 { return position..<(position + 1) }
    let first = Int(entry.elements.lowerBound)
    let last = Int(entry.elements.upperBound) - 1
    guard let start = reach(from: Int(element), to: first, step: -1, position, bounds),
      let end = reach(from: Int(element), to: last, step: 1, position, bounds)
    else { return nil }
    return start..<(end + 1)
  }

  /// The nearest place of the pattern's last element on one side, when all between them fit.
  ///
  /// The nearest word that fits an element may lead nowhere ("keep customers and customers happy" for
  /// `keep _ customers happy`), so all places of each element are followed: one bit for each word's distance from the
  /// anchor, and no further than 63 words.
  private func reach(from element: Int, to last: Int, step: Int, _ position: Int, _ bounds: Range<Int>) -> Int? {
    var places: UInt64 = 1
    var current = element
    while current != last {
      let next = current + step
      let gap = Int(elements[step > 0 ? next : current].gap)
      var reached: UInt64 = 0
      while places != 0 {
        let distance = places.trailingZeroBitCount
        places &= places - 1
        reached |= fitting(next, after: distance, gap, step, position, bounds)
      }
      if reached == 0 { return nil }
      places = reached
      current = next
    }
    return position + step * places.trailingZeroBitCount
  }

  /// The distances of the words that fit the element, over no more words than the gap allows.
  private func fitting(
    _ element: Int, after distance: Int, _ gap: Int, _ step: Int, _ position: Int, _ bounds: Range<Int>
  ) -> UInt64 {
    let choice = elements[element]
    var found: UInt64 = 0
    var skipped = 0
    var next = distance + 1
    while next <= Self.farthest {
      let place = position + step * next
      guard bounds.contains(place) else { break }
      if fits(choice, analysis.words[place].stem) { found |= 1 << UInt64(next) }
      skipped += 1
      if gap > 0 {
        if skipped > gap { break }
      } else {
        let classes = analysis.words[place].classes
        if skipped > Self.littleWords || classes.isDisjoint(with: .little) || classes.contains(.negator) { break }
      }
      next += 1
    }
    return found
  }

  /// Whether the word fits the element.
  private func fits(_ choice: TermIndex.Element, _ stem: StemID) -> Bool {
    if choice.only >= 0 { return choice.only == stem.rawValue }
    if stem == .unknown { return false }
    // Ascending: halved until few are left.
    var low = Int(choice.stems.lowerBound)
    var high = Int(choice.stems.upperBound)
    while high - low > 4 {
      let middle = (low + high) / 2
      if stems[middle] > stem.rawValue { high = middle } else { low = middle }
    }
    for own in stems.part(low..<high) where own == stem.rawValue { return true }
    for place in choice.classes {
      let word = Int(classRows[Int(place)]) * rowLength + Int(stem.rawValue >> 6)
      if classBits[word] & (1 << UInt64(stem.rawValue & 63)) != 0 { return true }
    }
    return false
  }
}
