/// Number of a concept in a ``Lexicon``.
public struct ConceptID: Hashable, Sendable {
  public var rawValue: Int32
  public init(_ rawValue: Int32) { self.rawValue = rawValue }
}

/// Word patterns in flat storage: what an expression of a concept or of a rubric looks like in a text.
///
/// A pattern is a sequence of elements in the order of the text. An element is a choice of word keys and of classes of
/// words; before it may stand little words ("the", "very"), or, where the pattern says `_`, up to four words of any kind.
public struct PatternStore: Sendable {
  /// Words that a `_` may stand for, at most.
  public static let widestGap = 4

  public struct Pattern: Sendable {
    /// Its elements in ``PatternStore/elements``.
    public var elements: Range<Int32>
    /// Suggests its concept, but is not enough alone.
    public var isWeak: Bool
    /// Has a negating word among its own elements ("not rude"), and so matches only where the text is negated.
    public var isNegative: Bool
  }

  public struct Element: Sendable {
    /// Its alternatives in ``PatternStore/alternatives``.
    public var alternatives: Range<Int32>
    /// Words of any kind that may stand before it; 0: only little words.
    public var gap: UInt8
  }

  public private(set) var patterns: [Pattern] = []
  public private(set) var elements: [Element] = []
  /// A ``StemID`` when positive, the complement of a ``ConceptID`` (a class) when negative.
  public private(set) var alternatives: [Int32] = []

  public init() {}

  /// Makes room, so that a large store is not moved while it grows.
  mutating func reserve(patterns: Int, elements: Int, alternatives: Int) {
    self.patterns.reserveCapacity(patterns)
    self.elements.reserveCapacity(elements)
    self.alternatives.reserveCapacity(alternatives)
  }

  /// Forgets all patterns and keeps the storage.
  mutating func removeAll() {
    patterns.removeAll(keepingCapacity: true)
    elements.removeAll(keepingCapacity: true)
    alternatives.removeAll(keepingCapacity: true)
  }

  /// Starts a pattern; its elements are appended next, and ``finish(isWeak:isNegative:)`` ends it.
  public mutating func append(gap: UInt8) {
    endElement()
    let end = Int32(truncatingIfNeeded: alternatives.count)
    elements.append(Element(alternatives: end..<end, gap: gap))
  }

  /// Gives the last element, if it is under construction, the alternatives added since it was started.
  private mutating func endElement() {
    let last = elements.count - 1
    guard last >= 0, elements[last].alternatives.isEmpty else { return }
    let start = elements[last].alternatives.lowerBound
    elements[last].alternatives = start..<Int32(truncatingIfNeeded: alternatives.count)
  }

  /// Adds a word to the choice of the last element.
  public mutating func addAlternative(_ stem: StemID) { addAlternative(raw: stem.rawValue) }

  /// Adds a class of words to the choice of the last element.
  public mutating func addAlternative(_ concept: ConceptID) { addAlternative(raw: ~concept.rawValue) }

  private mutating func addAlternative(raw: Int32) {
    alternatives.append(raw)
  }

  /// Makes the elements since the last pattern into a pattern; nil when there are none.
  public mutating func finish(isWeak: Bool, isNegative: Bool) -> Int32? {
    endElement()
    let start = patterns.isEmpty ? 0 : patterns[patterns.count - 1].elements.upperBound
    let end = Int32(truncatingIfNeeded: elements.count)
    guard end > start else { return nil }
    patterns.append(Pattern(elements: start..<end, isWeak: isWeak, isNegative: isNegative))
    return Int32(truncatingIfNeeded: patterns.count - 1)
  }

  /// The words that a pattern of one element stands for, as places in ``alternatives``; none for any other pattern.
  func words(of pattern: Int32) -> Range<Int> {
    let pattern = patterns[Int(pattern)]
    guard pattern.elements.count == 1, !pattern.isWeak else { return 0..<0 }
    let element = elements[Int(pattern.elements.lowerBound)]
    return Int(element.alternatives.lowerBound)..<Int(element.alternatives.upperBound)
  }

  /// Takes back the elements since the last pattern.
  mutating func abandon() {
    let start = Int(patterns.last.map { $0.elements.upperBound } ?? 0)
    guard start < elements.count else { return }
    alternatives.removeLast(alternatives.count - Int(elements[start].alternatives.lowerBound))
    elements.removeLast(elements.count - start)
  }

  /// A pattern of plain words in their order.
  public mutating func append(
    words: [StemID], gap: UInt8 = 0, isWeak: Bool = false, isNegative: Bool = false
  ) -> Int32? {
    for (place, word) in words.enumerated() {
      append(gap: place == 0 ? 0 : gap)
      addAlternative(word)
    }
    return finish(isWeak: isWeak, isNegative: isNegative)
  }

  /// Writes a pattern of this store once more, at its end.
  public mutating func copy(_ pattern: Int32) { copy(pattern, of: self) }

  /// Writes a pattern of another store at the end of this one.
  mutating func copy(_ pattern: Int32, of store: PatternStore) {
    let old = store.patterns[Int(pattern)]
    for element in old.elements {
      append(gap: store.elements[Int(element)].gap)
      for place in store.elements[Int(element)].alternatives { addAlternative(raw: store.alternatives[Int(place)]) }
    }
    _ = finish(isWeak: old.isWeak, isNegative: old.isNegative)
  }
}

extension PatternStore: Packable {
  public static var blank: PatternStore { PatternStore() }

  /// What each pattern is, then what each element is, then the alternatives: each follows where the one before it ends.
  public mutating func exchange(with pack: inout Pack) {
    var shapes: [Int32] = []
    var choices: [Int32] = []
    if !pack.isReading {
      shapes = patterns.map { Int32($0.elements.count) << 2 | ($0.isWeak ? 2 : 0) | ($0.isNegative ? 1 : 0) }
      choices = elements.map { Int32($0.alternatives.count) << 3 | Int32($0.gap) }
    }
    pack.exchange(numbers: &shapes)
    pack.exchange(numbers: &choices)
    pack.exchange(numbers: &alternatives)
    guard pack.isReading else { return }
    var end: Int32 = 0
    patterns = shapes.map { shape in
      let start = end
      end += shape >> 2
      return Pattern(elements: start..<end, isWeak: shape & 2 != 0, isNegative: shape & 1 != 0)
    }
    guard Int(end) == choices.count else { return pack.fail() }
    end = 0
    elements = choices.map { choice in
      let start = end
      end += choice >> 3
      return Element(alternatives: start..<end, gap: UInt8(choice & 7))
    }
    if Int(end) != alternatives.count { pack.fail() }
  }
}
