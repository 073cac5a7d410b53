internal import Language
internal import RubricModel

/// All ideas of a rubric end to end, with an index from each term to the wordings that it is part of: marking looks at
/// those alone of which the answer holds something.
struct IdeaPlan: Sendable {
  /// A wording of an idea.
  struct Wording: Sendable {
    /// Its parts in ``parts``.
    var parts: Range<Int32>
    /// Its idea in ``ideas``.
    var idea: Int32
    var threshold: Int
    /// What its parts weigh together.
    var weight: Int
    /// The same, each part by how much it tells.
    var tellingWeight: Int
    var isNegated: Bool
    var isWide: Bool
    /// A part of it is negated by itself.
    var deniesPart: Bool
  }

  struct Part: Sendable {
    var term: TermID
    var weight: Int
    /// By how much it tells.
    var tellingWeight: Int
    var isRequired: Bool
    var isNegated: Bool
  }

  struct PlannedIdea: Sendable {
    /// Its wordings in ``wordings``.
    var wordings: Range<Int32>
    var source: Idea.Source
  }

  let wordings: RowStore<Wording>
  let parts: RowStore<Part>
  let ideas: RowStore<PlannedIdea>
  /// The wordings that a term is part of: `wordingStart[term]..<wordingStart[term + 1]` in ``wordingsOfTerm``.
  let wordingStart: RowStore<Int32>
  let wordingsOfTerm: RowStore<Int32>
  /// The terms that a term is the opposite of: `reversalStart[term]..<reversalStart[term + 1]` in ``reversals``.
  let reversalStart: RowStore<Int32>
  let reversals: RowStore<Reversal>

  /// A term that its opposite says when that is denied ("not rude"), or, where the rubric denies the term, when it is not.
  struct Reversal: Sendable, Hashable {
    var term: Int32
    var isOfDenied: Bool
  }

  /// Makes a plan, idea by idea.
  struct Builder {
    let rarity: [Int]
    private var wordings: [Wording] = []
    private var parts: [Part] = []
    private var ideas: [PlannedIdea] = []
    /// What each wording is to be looked at for: its parts' terms and their opposites.
    private var uses: [(term: Int32, wording: Int32)] = []
    private var reversals: [(opposite: Int32, reversal: Reversal)] = []

    init(rarity: [Int]) { self.rarity = rarity }

    var wordingCount: Int { wordings.count }

    /// Adds ideas.
    ///
    /// - Returns: their places in the plan.
    mutating func add(_ added: [Idea]) -> Range<Int> {
      let first = ideas.count
      for idea in added {
        let start = Int32(wordings.count)
        for phrasing in idea.phrasings { add(phrasing, isModelAnswer: idea.source == .modelAnswer) }
        ideas.append(PlannedIdea(wordings: start..<Int32(wordings.count), source: idea.source))
      }
      return first..<ideas.count
    }

    private mutating func add(_ phrasing: Phrasing, isModelAnswer: Bool) {
      let number = Int32(wordings.count)
      let start = Int32(parts.count)
      var wording = Wording(
        parts: start..<start, idea: Int32(ideas.count), threshold: phrasing.threshold, weight: 0, tellingWeight: 0,
        isNegated: phrasing.isNegated, isWide: phrasing.isWide, deniesPart: false)
      for part in phrasing.parts {
        let telling = part.isSilent ? 0 : part.weight * rarity[Int(part.term.rawValue)]
        parts.append(
          Part(
            term: part.term, weight: part.weight, tellingWeight: telling, isRequired: part.isRequired,
            isNegated: part.isNegated))
        wording.weight += part.weight
        wording.tellingWeight += telling
        if part.isNegated { wording.deniesPart = true }
        uses.append((part.term.rawValue, number))
        guard let opposite = part.opposite else { continue }
        if isModelAnswer {
          uses.append((opposite.rawValue, number))
        } else {
          let reversal = Reversal(term: part.term.rawValue, isOfDenied: phrasing.isNegated || part.isNegated)
          reversals.append((opposite.rawValue, reversal))
        }
      }
      wording.parts = start..<Int32(parts.count)
      wordings.append(wording)
    }

    func finish(terms: Int) -> IdeaPlan {
      let (starts, filed) = Self.file(uses.map { ($0.term, $0.wording) }, terms: terms)
      var seen: [Int32: Set<Reversal>] = [:]
      let once = reversals.filter { seen[$0.opposite, default: []].insert($0.reversal).inserted }
      let (reversalStart, reversals) = Self.file(once.map { ($0.opposite, $0.reversal) }, terms: terms)
      return IdeaPlan(
        wordings: RowStore(wordings), parts: RowStore(parts), ideas: RowStore(ideas), wordingStart: RowStore(starts),
        wordingsOfTerm: RowStore(filed), reversalStart: RowStore(reversalStart), reversals: RowStore(reversals))
    }

    /// The values by their terms, in the order given, with where those of each term begin.
    private static func file<Value>(_ pairs: [(term: Int32, value: Value)], terms: Int) -> ([Int32], [Value]) {
      var starts = [Int32](repeating: 0, count: terms + 2)
      for pair in pairs { starts[Int(pair.term) + 1] += 1 }
      for index in 1..<starts.count { starts[index] += starts[index - 1] }
      var next = starts
      var order = [Int](repeating: 0, count: pairs.count)
      for (place, pair) in pairs.enumerated() {
        order[Int(next[Int(pair.term)])] = place
        next[Int(pair.term)] += 1
      }
      return (starts, order.map { pairs[$0].value })
    }
  }
}

extension Row<UInt64> {
  /// The first bit that is set from a place up to, not including, an end; nil when none is.
  func firstBit(from start: Int, to end: Int) -> Int? {
    if start >= end { return nil }
    var word = start >> 6
    var bits = self[word] & (~0 << UInt64(start & 63))
    while bits == 0 {
      word += 1
      if word << 6 >= end { return nil }
      bits = self[word]
    }
    let place = word << 6 + bits.trailingZeroBitCount
    return place < end ? place : nil
  }
}
