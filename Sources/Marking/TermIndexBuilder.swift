internal import Language
internal import RubricModel

/// Files the patterns of a rubric's terms under their anchors.
struct TermIndexBuilder {
  /// Words and classes of an element that are asked for one by one; of one with more it is asked whether any of them stands
  /// near.
  private static let mostWitnesses = 4

  private let lexicon: Lexicon
  let rowLength: Int
  private(set) var entries: [TermIndex.Entry] = []
  private(set) var elements: [TermIndex.Element] = []
  private(set) var owners: [TermID] = []
  private(set) var stems: [Int32] = []
  private(set) var classRows: [Int32] = []
  private(set) var classBits: [UInt64] = []
  /// The row of each class in the bit table, by the number of its concept; -1 for none yet.
  private var rowOfClass: [Int32]
  /// Elements with many words, each choice once: their numbers follow those of the classes.
  private var wideElements: [Int32] = []
  private var numberOfWide: [[Int32]: Int32] = [:]
  private var classCount: Int32 { Int32(classBits.count / rowLength) }
  /// Number of classes and of choices of many words.
  var traitCount: Int { Int(classCount) + wideElements.count }

  init(lexicon: Lexicon, vocabularySize: Int) {
    self.lexicon = lexicon
    rowOfClass = [Int32](repeating: -1, count: lexicon.concepts.count)
    rowLength = (vocabularySize + 64) / 64 + 1
  }

  /// Adds the patterns of all terms, and of the concepts that they name.
  mutating func add(_ rubric: Rubric, withWeak: Bool) {
    let named = TermsOfConcepts(rubric, concepts: lexicon.concepts.count)
    let patterns = named.concepts.reduce(rubric.patterns.patterns.count) {
      $0 + lexicon.concepts[Int($1)].patterns.count
    }
    entries.reserveCapacity(patterns)
    // A pattern has about 2.5 elements and 3 alternatives.
    elements.reserveCapacity(3 * patterns)
    stems.reserveCapacity(4 * patterns)
    for (number, term) in rubric.terms.enumerated() {
      let own = [TermID(Int32(number))]
      for pattern in term.patterns {
        // Weak wordings are a thesaurus's, not the rubric's.
        let isWeak = rubric.patterns.patterns[Int(pattern)].isWeak
        if isWeak, !withWeak { continue }
        add(pattern, of: rubric.patterns, owners: own[...], by: isWeak ? .synonym : term.by, isOwn: !isWeak)
      }
    }
    let store = lexicon.patterns
    for concept in named.concepts {
      let owners = named.terms(of: concept)
      for pattern in lexicon.concepts[Int(concept)].patterns {
        let source = store.patterns[Int(pattern)]
        if !withWeak, source.isWeak { continue }
        add(pattern, of: store, owners: owners, by: source.elements.count > 1 ? .phrase : .synonym, isOwn: false)
      }
    }
  }

  private mutating func add(
    _ pattern: Int32, of store: PatternStore, owners terms: ArraySlice<TermID>, by: MatchKind, isOwn: Bool
  ) {
    let source = store.patterns[Int(pattern)]
    let first = Int32(elements.count)
    for element in source.elements {
      let choice = store.elements[Int(element)]
      let stemStart = Int32(stems.count)
      let classStart = Int32(classRows.count)
      for place in choice.alternatives {
        let alternative = store.alternatives[Int(place)]
        if alternative >= 0 {
          insert(alternative, since: Int(stemStart))
        } else {
          classRows.append(row(of: ~alternative))
        }
      }
      elements.append(
        TermIndex.Element(
          stems: stemStart..<Int32(stems.count), classes: classStart..<Int32(classRows.count), gap: choice.gap,
          only: stems.count == Int(stemStart) + 1 && classRows.count == Int(classStart) ? stems[Int(stemStart)] : -1))
    }
    let ownerStart = Int32(owners.count)
    owners += terms
    entries.append(
      TermIndex.Entry(
        elements: first..<Int32(elements.count), owners: ownerStart..<Int32(owners.count), isWeak: source.isWeak,
        isNegative: source.isNegative, by: by, isOwn: isOwn))
  }

  /// Puts a stem in its place among those of its element, which are few.
  private mutating func insert(_ stem: Int32, since start: Int) {
    stems.append(stem)
    var place = stems.count - 1
    while place > start, stems[place - 1] > stem {
      stems[place] = stems[place - 1]
      place -= 1
    }
    stems[place] = stem
  }

  /// The row of a class in the bit table, made when it is first used.
  private mutating func row(of concept: Int32) -> Int32 {
    let known = rowOfClass[Int(concept)]
    if known >= 0 { return known }
    let row = Int32(classBits.count / rowLength)
    classBits.append(contentsOf: repeatElement(0, count: rowLength))
    for member in lexicon.members(of: ConceptID(concept)) {
      classBits[Int(row) * rowLength + Int(member.rawValue >> 6)] |= 1 << UInt64(member.rawValue & 63)
    }
    rowOfClass[Int(concept)] = row
    return row
  }

  /// Anchors word by word, and what else each asks for.
  struct Filed {
    var anchors: [TermIndex.Anchor] = []
    var starts: [Int32] = []
    var traits: [AnswerTraits.Asked] = []
    var anchorOfTrait: [Int32] = []
  }

  /// Files each entry under the words of its anchor.
  mutating func file(vocabularySize: Int) -> Filed {
    var uses = [Int32](repeating: 0, count: vocabularySize)
    for stem in stems { uses[Int(stem)] += 1 }
    var pairs: [(stem: Int32, anchor: TermIndex.Anchor)] = []
    pairs.reserveCapacity(2 * entries.count)
    for number in entries.indices {
      let anchor = TermIndex.Anchor(entry: Int32(number), element: anchor(of: entries[number], uses))
      let element = elements[Int(anchor.element)]
      for place in element.stems { pairs.append((stems[Int(place)], anchor)) }
      for place in element.classes { each(ofRow: classRows[Int(place)]) { pairs.append(($0, anchor)) } }
    }
    var starts = [Int32](repeating: 0, count: vocabularySize + 2)
    for pair in pairs { starts[Int(pair.stem) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var filed = Filed()
    filed.anchors = [TermIndex.Anchor](repeating: TermIndex.Anchor(entry: 0, element: 0), count: pairs.count)
    var next = starts
    for pair in pairs {
      filed.anchors[Int(next[Int(pair.stem)])] = pair.anchor
      next[Int(pair.stem)] += 1
    }
    fileTraits(starts, &filed)
    return filed
  }

  /// The element of a pattern whose words fewest patterns use.
  private func anchor(of entry: TermIndex.Entry, _ uses: [Int32]) -> Int32 {
    var best = entry.elements.lowerBound
    var bestCost = Int.max
    for place in entry.elements {
      let element = elements[Int(place)]
      var cost = element.classes.count * 1_000_000
      for stem in element.stems { cost += Int(uses[Int(stems[Int(stem)])]) }
      if cost < bestCost {
        best = place
        bestCost = cost
      }
    }
    return best
  }

  /// Adds what each anchor asks for; all anchors of an entry ask for the same.
  private mutating func fileTraits(_ starts: [Int32], _ filed: inout Filed) {
    var asked: [AnswerTraits.Asked] = []
    asked.reserveCapacity(2 * entries.count)
    var askedByEntry = [Range<Int32>](repeating: 0..<0, count: entries.count)
    filed.starts.reserveCapacity(starts.count)
    filed.traits.reserveCapacity(2 * filed.anchors.count)
    filed.anchorOfTrait.reserveCapacity(2 * filed.anchors.count)
    for stem in 0..<(starts.count - 1) {
      filed.starts.append(Int32(filed.traits.count))
      for place in starts[stem]..<starts[stem + 1] {
        let anchor = filed.anchors[Int(place)]
        if askedByEntry[Int(anchor.entry)].isEmpty {
          let first = Int32(asked.count)
          ask(anchor, &asked)
          askedByEntry[Int(anchor.entry)] = first..<Int32(asked.count)
        }
        for trait in askedByEntry[Int(anchor.entry)] {
          filed.traits.append(asked[Int(trait)])
          filed.anchorOfTrait.append(place)
        }
      }
    }
    filed.starts.append(Int32(filed.traits.count))
  }

  /// Calls `body` with the words of a class, upwards.
  private func each(ofRow number: Int32, _ body: (Int32) -> Void) {
    let row = Int(number) * rowLength
    for word in 0..<rowLength {
      var bits = classBits[row + word]
      while bits != 0 {
        body(Int32(word * 64 + bits.trailingZeroBitCount))
        bits &= bits - 1
      }
    }
  }

  /// Adds what an answer must have one of near the anchor: the words and classes of the element that has the fewest.
  private mutating func ask(_ anchor: TermIndex.Anchor, _ asked: inout [AnswerTraits.Asked]) {
    var best: Int32?
    var fewest = Int.max
    for place in entries[Int(anchor.entry)].elements where place != anchor.element {
      let element = elements[Int(place)]
      let count = element.stems.count + 100 * element.classes.count
      if count < fewest { (best, fewest) = (place, count) }
    }
    guard let best else { return asked.append(AnswerTraits.always) }
    let element = elements[Int(best)]
    let reach = reach(from: anchor.element, to: best)
    if element.classes.isEmpty, element.stems.count <= Self.mostWitnesses {
      for place in element.stems {
        asked.append(AnswerTraits.Asked(trait: AnswerTraits.number(ofStem: stems[Int(place)]), reach: reach))
      }
      return
    }
    let row =
      element.classes.count == 1 && element.stems.isEmpty
      ? classRows[Int(element.classes.lowerBound)] : classCount + number(ofWide: best)
    asked.append(
      AnswerTraits.number(ofClass: row).map { AnswerTraits.Asked(trait: $0, reach: reach) } ?? AnswerTraits.always)
  }

  private mutating func number(ofWide place: Int32) -> Int32 {
    let element = elements[Int(place)]
    let key = element.stems.map { stems[Int($0)] } + [-1] + element.classes.map { classRows[Int($0)] }
    if let known = numberOfWide[key] { return known }
    let number = Int32(wideElements.count)
    wideElements.append(place)
    numberOfWide[key] = number
    return number
  }

  /// Words from one element to another, at most; negative for one before it.
  private func reach(from anchor: Int32, to place: Int32) -> Int8 {
    var words = 0
    for element in (min(anchor, place) + 1)...max(anchor, place) {
      words += PatternSearch.reach(overGap: Int(elements[Int(element)].gap))
    }
    let reach = Int8(truncatingIfNeeded: min(words, PatternSearch.farthest))
    return place > anchor ? reach : -reach
  }

  /// The classes of each stem, stem by stem.
  func classesOfStems(vocabularySize: Int) -> (starts: [Int32], rows: [Int32]) {
    var pairs: [(stem: Int32, row: Int32)] = []
    for row in 0..<classCount { each(ofRow: row) { pairs.append(($0, row)) } }
    for (number, place) in wideElements.enumerated() {
      let row = classCount + Int32(number)
      let element = elements[Int(place)]
      for stem in element.stems { pairs.append((stems[Int(stem)], row)) }
      for own in element.classes { each(ofRow: classRows[Int(own)]) { pairs.append(($0, row)) } }
    }
    var starts = [Int32](repeating: 0, count: vocabularySize + 2)
    for pair in pairs where Int(pair.stem) <= vocabularySize { starts[Int(pair.stem) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var rows = [Int32](repeating: 0, count: Int(starts[starts.count - 1]))
    var next = starts
    for pair in pairs where Int(pair.stem) <= vocabularySize {
      rows[Int(next[Int(pair.stem)])] = pair.row
      next[Int(pair.stem)] += 1
    }
    return (starts, rows)
  }
}
