internal import Language
internal import RubricModel

/// A scheme that says what to look for, and how its marks are shared out, rather than what an answer says: "Technique (1) + evidence
/// (1), × 2", "one benefit and one drawback, each identified (1) and developed (1)", "a distinction between the two (1 mark for each)
/// and one way of dealing with each (1 mark for each)".
struct TaskScheme {
  private var demands: [DemandSyntax] = []
  private var consumed: Set<Int> = []
  /// The places of the parts that are for each of as many things as the question says: "For each way: …".
  private var forEach: [Int] = []
  private var command = CommandWord.state

  /// Reads a scheme of one paragraph into the point; gives back the sentences that are still to be read, or nil where it is read
  /// in another way.
  static func read(_ words: [SyntaxWord], byLine: Bool, into syntax: inout PointSyntax) -> [ArraySlice<SyntaxWord>]? {
    let splitter = StatementSplitter()
    if byLine || splitter.isNotation(words) || StatementSplitter.hasShortLines(words) { return nil }
    let statements = splitter.split(words)
    return TaskScheme(statements)?.apply(to: &syntax, of: statements)
  }

  private init?(_ statements: [ArraySlice<SyntaxWord>]) {
    if let first = statements.first, var steps = TaskSteps(first) {
      consumed.insert(0)
      if statements.count > 1, steps.takeExamples(of: statements[1]) { consumed.insert(1) }
      demands = [steps.demand]
      return
    }
    guard statements.count <= 20, !statements.contains(where: { Self.isList($0) }) else { return nil }
    var isShared = false
    var isTwoSided = false
    for (place, statement) in statements.enumerated() {
      if let sides = TaskSides(pairIn: statement) {
        // "Credit one point for the idea and one point against it. Each point is worth 2: [1] for the point, [1] for …"
        guard place + 1 < statements.count, let shares = TaskShares(statements[place + 1]), shares.shares.count == 2,
          statements[place + 1].prefix(3).contains(where: { $0.is("each") })
        else { continue }
        demands += sides.developed(as: shares).demands(shares.shares.map { $0.marks }, command)
        consumed.formUnion([place, place + 1])
        isShared = true
        continue
      }
      if let sides = TaskSides(again: statement), demands.count == 2 {
        demands += sides.demands(demands.compactMap { $0.marks }, command)
        consumed.insert(place)
        isShared = true
        continue
      }
      if TaskSides.saysTwo(statement) {
        isTwoSided = true
        if TaskShares(statement) == nil {
          consumed.insert(place)
          continue
        }
      }
      guard !consumed.contains(place), let shares = TaskShares(statement), !Self.isGuidance(statement) else { continue }
      if let sides = TaskSides(shares) {
        demands += sides.demands(shares.shares.map { $0.marks }, command)
        isShared = true
      } else if isTwoSided, shares.shares.count == 2,
        statement.prefix(4).contains(where: { $0.isAny(["each", "either"]) })
      {
        demands += TaskSides.either.developed(as: shares).demands(shares.shares.map { $0.marks }, command)
        isShared = true
      } else if let side = TaskSides(labelled: shares) {
        demands += side.demands(shares.shares.map { $0.marks }, command)
      } else {
        if Self.hasList(shares.tail) { return nil }
        let times = Self.times(shares)
        let isEach = Self.saysEach(shares.intro) || Self.saysEach(shares.tail)
        let isFitting =
          shares.shares.contains { TaskPhrase.isTask($0.words) } || ((times > 1 || isEach) && Self.isDescribed(shares))
        if times == 1, isFitting, isEach {
          isShared = isShared || shares.shares.count > 1
          forEach += demands.count..<(demands.count + shares.shares.count)
        }
        if times > 1 ? isFitting : shares.shares.contains(where: { $0.isShared }) { isShared = true }
        if shares.shares.count > 1, shares.shares.allSatisfy({ TaskPhrase.isPlainTask($0.words) }) { isShared = true }
        demands += shares.shares.map { TaskPhrase.demand($0, times: times, command) }
      }
      consumed.insert(place)
    }
    guard isShared, demands.count > 1 else { return nil }
    if !demands.contains(where: { $0.kind == .content || $0.kind == .contrast }) { demands[0].kind = .content }
  }

  /// Gives what was read to the point; gives back the statements that are still to be read.
  private func apply(to syntax: inout PointSyntax, of statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>]
  {
    syntax.demands = demands
    syntax.isNotation = true
    syntax.forEach = forEach
    syntax.statedMarks = demands.reduce(0) { $0 + ($1.marks ?? 0) }
    return statements.enumerated().filter { !consumed.contains($0.offset) }.map { $0.element }
  }

  // MARK: Around the parts

  /// Whether a statement lists what answers say.
  private static func isList(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let start = statement.trimmedStart
    if start.first?.is("any") == true,
      start.dropFirst().first.map({ $0.number != nil || $0.isAny(["of", "from"]) }) == true
    {
      return true
    }
    guard TaskShares(statement) != nil else { return false }
    // "One mark for each step, to a maximum of four, such as …"
    if statement.contains(where: { $0.isAny(["max", "maximum"]) }),
      statement.contains(where: { $0.isAny(["each", "per"]) })
    {
      return true
    }
    guard let list = statement.introduction(from: statement.startIndex), list.introduction.kind == .examples else {
      return false
    }
    // "…, e.g. by saying what it means": how to do it, and no answer.
    let first = statement[(list.index + list.introduction.length)...].first { $0.isWord }
    return first?.isAny(["by", "with", "in", "from", "through", "using"]) != true
  }

  /// Whether a statement speaks of what is not credited, and prices nothing.
  private static func isGuidance(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let first = statement.first { $0.isWord }
    // "Allow 1 mark for a point and 1 for developing it"
    if MarkAnnotations.prefix(at: statement.startIndex, in: statement) != nil,
      !statement.contains(where: { $0.is("each") })
    {
      return false
    }
    return first?.isAny(["max", "maximum", "ignore", "accept", "reject", "no", "allow", "note"]) == true
      || statement.starts(["do", "not"])
  }

  /// "…: speed (1); mass (1)": what answers say stands behind the parts.
  private static func hasList(_ tail: ArraySlice<SyntaxWord>) -> Bool {
    guard let colon = tail.firstIndex(where: { $0.is(":") }) else { return false }
    return tail[(colon + 1)...].count { $0.isWord } > 2
  }

  /// "A check on what is typed (1), which would stop the trouble (1)": phrases that open as a description does, and no answers.
  private static func isDescribed(_ shares: TaskShares) -> Bool {
    shares.shares.count > 1
      && shares.shares.allSatisfy { share in
        share.words.count > 2
          && share.words.first.map {
            $0.classes.contains(.determiner) || $0.isAny(["what", "which", "that", "why", "how", "is", "must"])
          } == true
          && !share.words.contains { $0.kind == .number || $0.isQuoted }
      }
  }

  /// "For each way", "three marks per table": for each of things that the question counts.
  private static func saysEach(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.count < 16 && words.contains { $0.isAny(["each", "every", "per"]) }
  }

  /// How often the parts are wanted: "× 2", "for each of two ways", "the same again", "Up to three suggestions, each of which …".
  private static func times(_ shares: TaskShares) -> Int {
    let tail = shares.tail
    if let sign = tail.firstIndex(where: { $0.isAny(["×", "x"]) }) {
      if let number = tail.word(at: sign + 1)?.number ?? tail.word(at: sign - 1)?.number, (2...6).contains(number) {
        return number
      }
    }
    if let number = ofEach(tail) ?? ofEach(shares.intro) { return number }
    if tail.contains(where: { $0.is("twice") }) || shares.intro.contains(where: { $0.is("twice") }) { return 2 }
    if shares.intro.starts(["for", "both"]) { return 2 }
    // "two of each"
    if let of = tail.indices.first(where: { tail.has(["of", "each"], at: $0) }),
      let number = tail.word(at: of - 1)?.number, (2...6).contains(number)
    {
      return number
    }
    if tail.indices.contains(where: {
      tail.has(["same", "again"], at: $0) || tail.has(["the", "same", "for"], at: $0)
    }) {
      return 2
    }
    guard let first = shares.shares.first?.words, shares.shares.count > 1, shares.shares.allSatisfy({ $0.count == 1 })
    else { return 1 }
    // "Each of three changes must put something right"
    if first.starts(["each", "of"]), let number = ofEach(first.prefix(5)) { return number }
    // "Two weaknesses, each named"
    if let which = first.indices.first(where: {
      first.has(["each", "of", "which"], at: $0) || first.has(["each", "of", "them"], at: $0)
        || (first[$0].is("each") && first.word(at: $0 - 1)?.kind == .comma)
    }),
      let number = first[..<which].compactMap({ $0.number }).first, (2...6).contains(number)
    {
      return number
    }
    return 1
  }

  /// "for each of two ways"
  private static func ofEach(_ words: ArraySlice<SyntaxWord>) -> Int? {
    for index in words.indices where words[index].is("each") && words.word(at: index + 1)?.is("of") == true {
      if let number = words[(index + 2)...].prefix(2).compactMap({ $0.number }).first, (2...6).contains(number) {
        return number
      }
    }
    return nil
  }
}
