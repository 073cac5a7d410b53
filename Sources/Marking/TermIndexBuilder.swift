internal import Language
internal import RubricModel

/// Files the patterns of a rubric's terms under their anchors.
struct TermIndexBuilder {
  /// Other words of a pattern that are held against the answer before the pattern is.
  private static let mostWitnesses = 8

  private let lexicon: Lexicon
  let rowLength: Int
  private(set) var entries: [TermIndex.Entry] = []
  private(set) var elements: [TermIndex.Element] = []
  private(set) var owners: [TermID] = []
  private(set) var stems: [Int32] = []
  private(set) var classRows: [Int32] = []
  private(set) var classBits: [UInt64] = []
  private var rowOfClass: [Int32: Int32] = [:]

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
    var traits: [UInt16] = []
    var anchorOfTrait: [Int32] = []
  }

  /// Files each entry under the words of its anchor.
  func file(vocabularySize: Int) -> Filed {
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

  /// What an answer must have one of, beside the anchor: the words and classes of the element that has the fewest.
  private func traits(askedBy anchor: TermIndex.Anchor) -> [UInt16] {
    var best: [UInt16] = []
    for place in entries[Int(anchor.entry)].elements where place != anchor.element {
      let element = elements[Int(place)]
      let count = element.stems.count + 4 * element.classes.count
      guard count > 0, count <= Self.mostWitnesses, best.isEmpty || count < best.count else { continue }
      let own = element.stems.map { AnswerTraits.bit(ofStem: stems[Int($0)]) }
      let rows = element.classes.compactMap { AnswerTraits.bit(ofClass: classRows[Int($0)]) }
      if rows.count == element.classes.count { best = own + rows }
    }
    return best.isEmpty ? [AnswerTraits.always] : best
  }

  /// The classes of each stem, stem by stem.
  func classesOfStems(vocabularySize: Int) -> (starts: [Int32], rows: [Int32]) {
    var pairs: [(stem: Int32, row: Int32)] = []
    for row in 0..<Int32(classBits.count / rowLength) {
      for stem in members(ofRow: row) { pairs.append((stem, row)) }
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

/// What an answer has, a bit each: words, several of the vocabulary to a bit, and classes of words.
struct AnswerTraits {
  /// Every answer has it.
  static let always: UInt16 = 0
  private static let stemBits: Int32 = 1 << 12
  private static let mostClasses: Int32 = 1 << 14

  private let bits: UnsafeMutableBufferPointer<UInt64>

  /// Words of 64 bits that the traits of an index take.
  static func size(classes: Int) -> Int { (Int(stemBits) + min(classes, Int(mostClasses))) / 64 + 1 }

  static func bit(ofStem stem: Int32) -> UInt16 { UInt16(1 + stem % (stemBits - 1)) }

  /// Nil for a class for which there is no room.
  static func bit(ofClass row: Int32) -> UInt16? { row < mostClasses ? UInt16(stemBits + row) : nil }

  /// - Parameter bits: room for ``size(classes:)`` words, which outlives the traits.
  init(of analysis: Reading, _ index: TermIndex, in bits: UnsafeMutableBufferPointer<UInt64>) {
    bits.initialize(repeating: 0)
    self.bits = bits
    insert(Self.always)
    let starts = index.rowStart.row
    let rows = index.rowsOfStem.row
    for place in analysis.words.indices {
      let stem = analysis.words[place].stem.rawValue
      if stem == 0 { continue }
      insert(Self.bit(ofStem: stem))
      for place in Int(starts[Int(stem)])..<Int(starts[Int(stem) + 1]) {
        if let bit = Self.bit(ofClass: rows[place]) { insert(bit) }
      }
    }
  }

  private func insert(_ bit: UInt16) { bits[Int(bit >> 6)] |= 1 << UInt64(bit & 63) }

  /// False where the answer surely has it not.
  func mayHold(_ bit: UInt16) -> Bool { bits[Int(bit >> 6)] & (1 << UInt64(bit & 63)) != 0 }
}
