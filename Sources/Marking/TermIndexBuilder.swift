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
      elements.append(
        TermIndex.Element(
          stems: stemStart..<Int32(stems.count), classes: classStart..<Int32(classRows.count), gap: choice.gap))
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

  /// Files each entry under the words of its anchor.
  ///
  /// - Returns: the anchors word by word, and where those of each word begin.
  func file(vocabularySize: Int) -> (starts: [Int32], anchors: [TermIndex.Anchor]) {
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
      let witness = witness(of: entry, anchoredAt: best)
      let anchor = TermIndex.Anchor(
        entry: Int32(number), element: best, witness: witness.lowerBound, witnesses: Int32(witness.count))
      let element = elements[Int(best)]
      for place in element.stems { pairs.append((stems[Int(place)], anchor)) }
      for place in element.classes {
        let row = Int(classRows[Int(place)]) * rowLength
        for word in 0..<rowLength where classBits[row + word] != 0 {
          for bit in 0..<64 where classBits[row + word] & (1 << UInt64(bit)) != 0 {
            pairs.append((Int32(word * 64 + bit), anchor))
          }
        }
      }
    }
    var starts = [Int32](repeating: 0, count: vocabularySize + 2)
    for pair in pairs { starts[Int(pair.stem) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var anchors = [TermIndex.Anchor](
      repeating: TermIndex.Anchor(entry: 0, element: 0, witness: 0, witnesses: 0), count: pairs.count)
    var next = starts
    for pair in pairs {
      anchors[Int(next[Int(pair.stem)])] = pair.anchor
      next[Int(pair.stem)] += 1
    }
    return (starts, anchors)
  }

  /// The words of the element with the fewest, beside the anchor; none where each has too many, or a class.
  private func witness(of entry: TermIndex.Entry, anchoredAt anchor: Int32) -> Range<Int32> {
    var best: Range<Int32> = 0..<0
    for place in entry.elements where place != anchor {
      let element = elements[Int(place)]
      guard element.classes.isEmpty, !element.stems.isEmpty, element.stems.count <= Self.mostWitnesses else { continue }
      if best.isEmpty || element.stems.count < best.count { best = element.stems }
    }
    return best
  }
}
