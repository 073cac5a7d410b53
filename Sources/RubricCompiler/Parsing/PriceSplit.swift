internal import Language

/// How marks are shared out between the two halves of what is listed: "[1] for the method, [1] for the expansion",
/// "1 mark for each reason, 1 mark for its development", "1 + 1 each".
struct PriceSplit {
  struct Part {
    var marks: Int
    /// What it is for; empty in "1 + 1".
    var label: ArraySlice<SyntaxWord>
    /// How it may be said: "e.g. stops the worker going over the edge".
    var examples: [ItemSyntax] = []
  }

  var parts: [Part] = []
  /// "max 4", ": 4 marks".
  var maximum: Int?

  /// Most words of a label: more are content.
  private static let longestLabel = 9

  /// A mark for each half.
  static let oneEach = PriceSplit(parts: [Part(marks: 1, label: []), Part(marks: 1, label: [])])

  private init(parts: [Part]) { self.parts = parts }

  /// Nil where the words say anything else.
  init?(_ words: ArraySlice<SyntaxWord>) {
    if PriceOfEach(words) != nil { return nil }
    let plain = words.withoutLines
    let depth = plain.filter { $0.isWord }.map { $0.depth }.min() ?? 0
    var rest = takeMaximum(plain.drop { !$0.isWord && $0.kind != .open }, depth)
    // "For each difference: [1] for …"
    if rest.first?.isAny(["for", "per"]) == true,
      rest.prefix(3).contains(where: { $0.isAny(["each", "per", "every"]) }),
      let colon = rest.prefix(8).firstIndex(where: { $0.is(":") })
    {
      rest = rest[(colon + 1)...]
    }
    var start: (marks: Int, label: Int)?
    var index = rest.startIndex
    while index < rest.endIndex {
      if index == rest.startIndex || Self.joins(rest[index - 1], depth), let found = Self.price(at: index, in: rest) {
        if let start { guard add(start.marks, rest[start.label..<index], depth) else { return nil } }
        start = (found.marks, found.end)
        index = max(index + 1, found.end)
        continue
      }
      if start == nil { return nil }
      index += 1
    }
    guard let start, add(start.marks, rest[start.label...], depth), parts.count > 1 else { return nil }
  }

  private mutating func add(_ marks: Int, _ words: ArraySlice<SyntaxWord>, _ depth: Int) -> Bool {
    var label = words
    while let last = label.last, !last.isWord || last.isAny(["and", "plus", "each", "twice"]) {
      label = label.dropLast()
    }
    // "for each expansion which says how the risk is reduced, e.g. …"
    var examples: [ItemSyntax] = []
    if let list = label.introduction(from: label.startIndex), list.introduction.kind == .examples {
      examples = LabelledExamples.items(label[(list.index + list.introduction.length)...])
      label = label[..<list.index]
    }
    if let clause = label.indices.dropFirst().first(where: { label[$0].isAny(["which", "that", "who", "where"]) }) {
      label = label[..<clause]
    }
    // "for the matching food, twice"
    if label.count > Self.longestLabel || label.contains(where: { $0.is(":") || $0.is(";") }) { return false }
    if label.first?.isAny(["each", "every"]) == true, label.count > 1 { label = label.dropFirst() }
    parts.append(Part(marks: marks, label: label, examples: examples))
    return true
  }

  /// Takes off "max 4:" before the parts, and ", max 4", ", twice: 4 marks" after them.
  private mutating func takeMaximum(_ words: ArraySlice<SyntaxWord>, _ depth: Int) -> ArraySlice<SyntaxWord> {
    var rest = words
    if rest.first?.isAny(["max", "maximum", "total"]) == true,
      let colon = rest.prefix(5).firstIndex(where: { $0.is(":") })
    {
      maximum = rest[..<colon].compactMap { $0.number }.first
      rest = rest[(colon + 1)...]
    }
    while let last = rest.last, !last.isWord { rest = rest.dropLast() }
    let end = rest.suffix(6)
    // "up to 2 × 2"
    if let times = end.lastIndex(where: { $0.isAny(["×", "x"]) }), let left = end.word(at: times - 1)?.number,
      let right = end.word(at: times + 1)?.number
    {
      maximum = left * right
      var before = rest[..<(times - 1)]
      while let last = before.last, !last.isWord || last.isAny(["up", "to", "a", "max", "maximum", "of"]) {
        before = before.dropLast()
      }
      return before
    }
    if let word = end.lastIndex(where: { $0.isAny(["max", "maximum", "total"]) }), word > rest.startIndex {
      maximum = rest[word...].compactMap { $0.number }.first
      return rest[..<word]
    }
    if let colon = end.lastIndex(where: { $0.is(":") }), let marks = rest.word(at: colon + 1)?.number,
      MarkAnnotations.isUnit(rest, colon + 2)
    {
      maximum = marks
      return rest[..<colon]
    }
    return rest
  }

  private static func joins(_ word: SyntaxWord, _ depth: Int) -> Bool {
    word.kind == .comma || word.is(";") || word.is("+") || word.isAny(["and", "plus", "with"])
  }

  /// "[1] for", "1 mark for", "1 for", "1 mark", "1 each", "1": the marks, and where their label begins.
  private static func price(at index: Int, in words: ArraySlice<SyntaxWord>) -> (marks: Int, end: Int)? {
    var next = index
    if words.word(at: next)?.isAny(["award", "allow", "give", "credit"]) == true { next += 1 }
    let isBracket = words.word(at: next)?.kind == .open
    if isBracket { next += 1 }
    guard let marks = words.word(at: next)?.number, (1...20).contains(marks) else { return nil }
    next += 1
    var isMarked = isBracket
    if MarkAnnotations.isUnit(words, next) {
      next += 1
      isMarked = true
    }
    if isBracket {
      guard words.word(at: next)?.kind == .close else { return nil }
      next += 1
    }
    if words.word(at: next)?.is("each") == true { next += 1 }
    if words.word(at: next)?.is("for") == true {
      return (marks, next + 1)
    }
    // "1 + 1 each"
    let isBare = words.word(at: next).map { $0.is("+") || !$0.isWord } ?? true
    return isMarked || isBare ? (marks, next) : nil
  }
}

/// What stands for each item of a list: "1 mark per hazard", "one mark each, 3 marks", "1 mark for each way, up to 3".
struct PriceOfEach {
  var each: Int
  var maximum: Int?

  /// Nil where the words say anything else.
  init?(_ words: ArraySlice<SyntaxWord>) {
    var rest = words.withoutLines.trimmedEnd
    while let first = rest.first, !first.isWord || first.isAny(["award", "allow", "give", "credit", "up", "to"]) {
      rest = rest.dropFirst()
    }
    if rest.last?.is("eg") == true { rest = rest.dropLast().trimmedEnd }
    // "One mark per row, both cells needed"
    if rest.last?.isAny(["needed", "required"]) == true,
      let comma = rest.lastIndex(where: { $0.kind == .comma }),
      rest.word(at: comma + 1)?.isAny(["both", "all", "each"]) == true
    {
      rest = rest[..<comma]
    }
    // "1 per line, max 3; two from the same line = 1"
    if let stop = rest.firstIndex(where: { $0.is(";") && $0.depth == 0 }),
      rest[stop...].contains(where: { $0.isAny(["same", "alone", "stands", "stand", "independent", "independently"]) })
    {
      rest = rest[..<stop].trimmedEnd
    }
    while let last = rest.last, StatementReader.isShorthand(last) { rest = rest.dropLast().trimmedEnd }
    guard rest.count <= 18, let price = rest.first?.number, (1...20).contains(price) else { return nil }
    rest = rest.dropFirst()
    let hasUnit = MarkAnnotations.isUnit(rest, rest.startIndex)
    if hasUnit { rest = rest.dropFirst() }
    while let first = rest.first, !first.isWord { rest = rest.dropFirst() }
    if rest.first?.is("for") == true { rest = rest.dropFirst() }
    guard rest.first?.isAny(["each", "per"]) == true, hasUnit || rest.count <= 4 else { return nil }
    each = price
    rest = rest.dropFirst()
    // "1 mark each for hay and water" names what it is for.
    if rest.first?.is("for") == true { return nil }
    // What it is the price of, up to its end or to "max 3", "up to 3 marks", ", 3 marks".
    let stop = rest.indices.first { Self.opensMaximum($0, in: rest) } ?? rest.endIndex
    let named = rest[..<stop]
    if named.contains(where: { $0.is(":") || $0.is(";") || $0.number != nil }) || named.count > 8 { return nil }
    if stop < rest.endIndex {
      // "…, 1 mark for its development" is the price of something else.
      let tail = rest[stop...].filter { $0.isWord && $0.number == nil }
      let numbers = rest[stop...].compactMap { $0.number }
      guard numbers.count == 1,
        tail.allSatisfy({ $0.isAny(["max", "maximum", "total", "of", "up", "to", "a", "mark", "marks", "in"]) })
      else { return nil }
      maximum = numbers[0]
    }
  }

  /// Puts the price behind the statement that it is of, where other statements have marks of their own.
  func attach(to statements: inout [ArraySlice<SyntaxWord>], at place: Int, _ syntax: inout PointSyntax) {
    func isPriced(_ words: ArraySlice<SyntaxWord>) -> Bool {
      words.indices.contains {
        MarkAnnotations.annotation(at: $0, in: words) != nil || MarkAnnotations.prefix(at: $0, in: words) != nil
      }
    }
    guard statements.indices.contains(place), !isPriced(statements[place]), let end = statements[place].last,
      statements.indices.contains(where: { $0 != place && isPriced(statements[$0]) })
    else { return }
    guard let marks = maximum ?? statements[place].first(where: { $0.number != nil })?.number.map({ $0 * each }) else {
      return
    }
    if syntax.statedMarks == maximum { syntax.statedMarks = nil }
    syntax.marksEach = nil
    syntax.listed = nil
    let behind = end.span.behind
    statements[place] = statements[place].trimmedEnd
    statements[place] += [
      .made("(", .open, at: behind), .made(marks, at: behind), .made("marks", .word, at: behind),
      .made(")", .close, at: behind),
    ]
  }

  private static func opensMaximum(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    if words[index].isAny(["max", "maximum", "total"]) { return true }
    if words.has(["up", "to"], at: index) || words.has(["to", "a", "maximum"], at: index) { return true }
    return words[index].number != nil && words.word(at: index - 1)?.isWord != true
      && MarkAnnotations.isUnit(words, index + 1)
  }
}
