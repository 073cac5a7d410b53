internal import Language
internal import RubricModel

/// The patterns of all terms of a rubric, arranged so that marking probes them by one word each.
///
/// Every pattern is filed under its anchor: the element whose words fewest patterns use. A word of the answer looks up the
/// patterns it anchors, and each of those is checked to the left and to the right.
struct TermIndex: Sendable {
  /// A pattern with the terms that it is evidence of.
  struct Entry: Sendable {
    /// Its elements in ``elements``.
    var elements: Range<Int32>
    var isWeak: Bool
    var isNegative: Bool
    /// Its terms in ``owners``.
    var owners: Range<Int32>
    var by: MatchKind
    /// A pattern of the rubric itself.
    var isOwn: Bool
  }

  struct Element: Sendable {
    var stems: Range<Int32>
    /// A class of words, as a row of ``classBits``; negative for none.
    var classes: Range<Int32>
    var gap: UInt8
  }

  /// An entry that a word may anchor, and which of its elements the word is.
  struct Anchor: Sendable {
    var entry: Int32
    var element: Int32
  }

  private(set) var entries: [Entry] = []
  private(set) var elements: [Element] = []
  private(set) var owners: [TermID] = []
  private var stems: [Int32] = []
  private var classRows: [Int32] = []
  private var classBits: [UInt64] = []
  private let rowLength: Int
  /// Anchors of each stem: `anchorStart[stem]..<anchorStart[stem + 1]` in ``anchors``.
  private var anchorStart: [Int32] = []
  private(set) var anchors: [Anchor] = []

  /// - Parameter withWeak: whether wordings count that only suggest a term.
  init(rubric: Rubric, lexicon: Lexicon, withWeak: Bool = true) {
    rowLength = (rubric.vocabulary.count + 64) / 64 + 1
    var builder = Builder(lexicon: lexicon)
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
        add(pattern, of: rubric.patterns, owners: own, by: isWeak ? .synonym : term.by, isOwn: !isWeak, &builder)
      }
    }
    for concept in concepts {
      let owners = termsOfConcept[concept] ?? []
      for pattern in lexicon.concepts[Int(concept)].patterns {
        if !withWeak, lexicon.patterns.patterns[Int(pattern)].isWeak { continue }
        let words = lexicon.patterns.patterns[Int(pattern)].elements.count
        add(pattern, of: lexicon.patterns, owners: owners, by: words > 1 ? .phrase : .synonym, isOwn: false, &builder)
      }
    }
    file(vocabularySize: rubric.vocabulary.count + 1)
  }

  /// The anchors of a word.
  func anchors(of stem: StemID) -> Range<Int> {
    Int(anchorStart[Int(stem.rawValue)])..<Int(anchorStart[Int(stem.rawValue) + 1])
  }

  /// Whether the word fits the element.
  func fits(_ element: Int, _ stem: StemID) -> Bool {
    if stem == .unknown { return false }
    let choice = elements[element]
    for place in choice.stems where stems[Int(place)] == stem.rawValue { return true }
    for place in choice.classes {
      let word = Int(classRows[Int(place)]) * rowLength + Int(stem.rawValue >> 6)
      if classBits[word] & (1 << UInt64(stem.rawValue & 63)) != 0 { return true }
    }
    return false
  }

  // MARK: Building

  private struct Builder {
    let lexicon: Lexicon
    var rowOfClass: [Int32: Int32] = [:]
  }

  private mutating func add(
    _ pattern: Int32, of store: PatternStore, owners terms: [TermID], by: MatchKind, isOwn: Bool,
    _ builder: inout Builder
  ) {
    let source = store.patterns[Int(pattern)]
    let first = Int32(elements.count)
    for element in source.elements {
      let choice = store.elements[Int(element)]
      let stemStart = Int32(stems.count)
      let classStart = Int32(classRows.count)
      for place in choice.alternatives {
        let alternative = store.alternatives[Int(place)]
        if alternative >= 0 { stems.append(alternative) } else { classRows.append(row(of: ~alternative, &builder)) }
      }
      elements.append(
        Element(
          stems: stemStart..<Int32(stems.count), classes: classStart..<Int32(classRows.count), gap: choice.gap))
    }
    let ownerStart = Int32(owners.count)
    owners += terms
    entries.append(
      Entry(
        elements: first..<Int32(elements.count), isWeak: source.isWeak, isNegative: source.isNegative,
        owners: ownerStart..<Int32(owners.count), by: by, isOwn: isOwn))
  }

  /// The row of a class in the bit table, made when it is first used.
  private mutating func row(of concept: Int32, _ builder: inout Builder) -> Int32 {
    if let known = builder.rowOfClass[concept] { return known }
    let row = Int32(classBits.count / rowLength)
    classBits.append(contentsOf: repeatElement(0, count: rowLength))
    for member in builder.lexicon.members(of: ConceptID(concept)) {
      classBits[Int(row) * rowLength + Int(member.rawValue >> 6)] |= 1 << UInt64(member.rawValue & 63)
    }
    builder.rowOfClass[concept] = row
    return row
  }

  /// Files each entry under the words of its anchor.
  private mutating func file(vocabularySize: Int) {
    var uses = [Int32](repeating: 0, count: vocabularySize)
    for stem in stems { uses[Int(stem)] += 1 }
    var pairs: [(stem: Int32, anchor: Anchor)] = []
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
      let anchor = Anchor(entry: Int32(number), element: best)
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
    anchorStart = [Int32](repeating: 0, count: vocabularySize + 2)
    for pair in pairs { anchorStart[Int(pair.stem) + 1] += 1 }
    for index in 1..<anchorStart.count { anchorStart[index] += anchorStart[index - 1] }
    anchors = [Anchor](repeating: Anchor(entry: 0, element: 0), count: pairs.count)
    var next = anchorStart
    for pair in pairs {
      anchors[Int(next[Int(pair.stem)])] = pair.anchor
      next[Int(pair.stem)] += 1
    }
  }
}
