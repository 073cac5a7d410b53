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
  private var rowOfClass: [Int32: Int32] = [:]
  /// Elements with many words, each choice once: their numbers follow those of the classes.
  private var wideElements: [Int32] = []
  private var numberOfWide: [[Int32]: Int32] = [:]
  private var classCount: Int32 { Int32(classBits.count / rowLength) }
  /// Number of classes and of choices of many words.
  var traitCount: Int { Int(classCount) + wideElements.count }

  init(lexicon: Lexicon, vocabularySize: Int) {
    self.lexicon = lexicon
    rowLength = (vocabularySize + 64) / 64 + 1
  }

  /// Adds the patterns of all terms, and of the concepts that they name.
  mutating func add(_ rubric: Rubric, withWeak: Bool) {
    var termsOfConcept: [Int32: [TermID]] = [:]
    var concepts: [Int32] = []
    for (number, term) in rubric.terms.enumerated() {
      for concept in term.concepts {
        if termsOfConcept[concept.rawValue] == nil { concepts.append(concept.rawValue) }
        termsOfConcept[concept.rawValue, default: []].append(TermID(Int32(number)))
      }
      let own = [TermID(Int32(number))]
      for pattern in term.patterns {
        // Weak wordings are a thesaurus's, not the rubric's.
        let isWeak = rubric.patterns.patterns[Int(pattern)].isWeak
        if isWeak, !withWeak { continue }
        add(pattern, of: rubric.patterns, owners: own, by: isWeak ? .synonym : term.by, isOwn: !isWeak)
      }
    }
    for concept in concepts {
      let owners = termsOfConcept[concept] ?? []
      for pattern in lexicon.concepts[Int(concept)].patterns {
        if !withWeak, lexicon.patterns.patterns[Int(pattern)].isWeak { continue }
        let words = lexicon.patterns.patterns[Int(pattern)].elements.count
        add(pattern, of: lexicon.patterns, owners: owners, by: words > 1 ? .phrase : .synonym, isOwn: false)
      }
    }
  }

  private mutating func add(
    _ pattern: Int32, of store: PatternStore, owners terms: [TermID], by: MatchKind, isOwn: Bool
  ) {
    let source = store.patterns[Int(pattern)]
    let first = Int32(elements.count)
    for element in source.elements {
      let choice = store.elements[Int(element)]
      let stemStart = Int32(stems.count)
      let classStart = Int32(classRows.count)
      for place in choice.alternatives {
        let alternative = store.alternatives[Int(place)]
        if alternative >= 0 { stems.append(alternative) } else { classRows.append(row(of: ~alternative)) }
      }
      stems[Int(stemStart)...].sort()
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

  /// The row of a class in the bit table, made when it is first used.
  private mutating func row(of concept: Int32) -> Int32 {
    if let known = rowOfClass[concept] { return known }
    let row = Int32(classBits.count / rowLength)
    classBits.append(contentsOf: repeatElement(0, count: rowLength))
    for member in lexicon.members(of: ConceptID(concept)) {
      classBits[Int(row) * rowLength + Int(member.rawValue >> 6)] |= 1 << UInt64(member.rawValue & 63)
    }
    rowOfClass[concept] = row
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
    for (number, entry) in entries.enumerated() {
      var best = entry.elements.lowerBound
      var bestCost = Int.max
      for place in entry.elements {
        let element = elements[Int(place)]
        let cost =
          element.stems.reduce(0) { $0 + Int(uses[Int(stems[Int($1)])]) } + element.classes.count * 1_000_000
        if cost < bestCost {
          best = place
          bestCost = cost
        }
      }
      let anchor = TermIndex.Anchor(entry: Int32(number), element: best)
      let element = elements[Int(best)]
      for place in element.stems { pairs.append((stems[Int(place)], anchor)) }
      for place in element.classes { for stem in members(ofRow: classRows[Int(place)]) { pairs.append((stem, anchor)) } }
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
    for stem in 0..<(starts.count - 1) {
      filed.starts.append(Int32(filed.traits.count))
      for place in starts[stem]..<starts[stem + 1] {
        for trait in traits(askedBy: filed.anchors[Int(place)]) {
          filed.traits.append(trait)
          filed.anchorOfTrait.append(place)
        }
      }
    }
    filed.starts.append(Int32(filed.traits.count))
    return filed
  }

  private func members(ofRow number: Int32) -> [Int32] {
    var members: [Int32] = []
    let row = Int(number) * rowLength
    for word in 0..<rowLength where classBits[row + word] != 0 {
      for bit in 0..<64 where classBits[row + word] & (1 << UInt64(bit)) != 0 { members.append(Int32(word * 64 + bit)) }
    }
    return members
  }

  /// What an answer must have one of near the anchor: the words and classes of the element that has the fewest.
  private mutating func traits(askedBy anchor: TermIndex.Anchor) -> [AnswerTraits.Asked] {
    var best: Int32?
    var fewest = Int.max
    for place in entries[Int(anchor.entry)].elements where place != anchor.element {
      let element = elements[Int(place)]
      let count = element.stems.count + 100 * element.classes.count
      if count < fewest { (best, fewest) = (place, count) }
    }
    guard let best else { return [AnswerTraits.always] }
    let element = elements[Int(best)]
    let reach = reach(from: anchor.element, to: best)
    if element.classes.isEmpty, element.stems.count <= Self.mostWitnesses {
      return element.stems.map { AnswerTraits.Asked(trait: AnswerTraits.number(ofStem: stems[Int($0)]), reach: reach) }
    }
    let row = element.classes.count == 1 && element.stems.isEmpty
      ? classRows[Int(element.classes.lowerBound)] : classCount + number(ofWide: best)
    return [AnswerTraits.number(ofClass: row).map { AnswerTraits.Asked(trait: $0, reach: reach) } ?? AnswerTraits.always]
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
    for row in 0..<classCount {
      for stem in members(ofRow: row) { pairs.append((stem, row)) }
    }
    for (number, place) in wideElements.enumerated() {
      let row = classCount + Int32(number)
      let element = elements[Int(place)]
      for stem in element.stems { pairs.append((stems[Int(stem)], row)) }
      for own in element.classes { for stem in members(ofRow: classRows[Int(own)]) { pairs.append((stem, row)) } }
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

/// Where an answer has words, several of the vocabulary taken as one, and where it has classes of words: what rules out most
/// patterns before they are looked at.
struct AnswerTraits {
  /// A trait that must stand within so many words of another word: after it, or, where negative, before it.
  struct Asked: Sendable {
    var trait: UInt16
    var reach: Int8
  }

  /// Every answer has it everywhere.
  static let always = Asked(trait: 0, reach: 63)
  private static let stemTraits: Int32 = 1 << 10
  private static let mostClasses: Int32 = 1 << 14

  /// For each trait a bit for the place of each word that has it, counted round to 64.
  private let places: UnsafeMutableBufferPointer<UInt64>

  /// Number of the traits of an index.
  static func count(classes: Int) -> Int { Int(stemTraits) + min(classes, Int(mostClasses)) }

  static func number(ofStem stem: Int32) -> UInt16 { UInt16(1 + stem % (stemTraits - 1)) }

  /// Nil for a class for which there is no room.
  static func number(ofClass row: Int32) -> UInt16? { row < mostClasses ? UInt16(stemTraits + row) : nil }

  /// - Parameter places: room for as many as ``count(classes:)`` says, which outlives the traits.
  init(of analysis: Reading, _ index: TermIndex, in places: UnsafeMutableBufferPointer<UInt64>) {
    places.initialize(repeating: 0)
    self.places = places
    places[Int(Self.always.trait)] = ~0
    let starts = index.rowStart.row
    let rows = index.rowsOfStem.row
    for place in analysis.words.indices {
      let stem = analysis.words[place].stem.rawValue
      if stem == 0 { continue }
      let bit = 1 << UInt64(place & 63) as UInt64
      places[Int(Self.number(ofStem: stem))] |= bit
      for row in Int(starts[Int(stem)])..<Int(starts[Int(stem) + 1]) {
        if let number = Self.number(ofClass: rows[row]) { places[Int(number)] |= bit }
      }
    }
  }

  /// False where what is asked surely does not stand near the place.
  func mayHold(_ asked: Asked, near place: Int) -> Bool {
    let count = UInt64(asked.reach.magnitude)
    let start = asked.reach > 0 ? place &+ 1 : place &- Int(count)
    let words = (1 as UInt64) &<< count &- 1
    let turn = UInt64(truncatingIfNeeded: start) & 63
    return places[Int(asked.trait)] & (words &<< turn | words &>> ((64 &- turn) & 63)) != 0
  }
}
