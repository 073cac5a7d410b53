internal import Language

/// A part of a task that a statement prices, in the many ways in which examiners put it: "(1)", "(1 + 1)", "(1 mark for each side)",
/// "(up to 2: one for each)", "1 mark for", "1 mark each for", ", one mark each".
struct TaskShare {
  var words: ArraySlice<SyntaxWord>
  /// All marks of the part.
  var marks: Int
  /// How many are wanted of it.
  var count: Int
  /// The price is said to be for each of several: "(1 + 1)", "1 mark each".
  var isEach = false
  /// "1 mark each for" stands before it.
  var isOpened = false

  /// Whether the words say what the price is shared out over: "each of them", "the two kinds".
  var isShared: Bool {
    isEach && count > 1
      && (isOpened
        || words.contains { $0.isAny(["each", "both", "two", "either", "three", "between", "apart", "from"]) })
  }
}

/// The parts of one statement, with what stands before and behind them.
struct TaskShares {
  private(set) var shares: [TaskShare] = []
  /// What stands before the colon that opens the parts: "For each of two suggestions:".
  private(set) var intro: ArraySlice<SyntaxWord>
  /// What stands behind the last price: ", × 2", "for each of two ways".
  private(set) var tail: ArraySlice<SyntaxWord>
  /// "Heat, light and sound (1 each)": a price for each of what no number counts.
  private var isList = false

  /// How many "each" stands for where nothing says so.
  static let two = 2

  /// Nil where nothing is priced, or the statement is a list.
  init?(_ statement: ArraySlice<SyntaxWord>) {
    let words = statement.withoutLines.trimmedStart
    intro = words[words.startIndex..<words.startIndex]
    tail = words[words.endIndex...]
    guard words.count < 120, !words.starts(["any"]), !words.contains(where: { $0.kind == .slash && $0.depth == 0 })
    else {
      return nil
    }
    var start = words.startIndex
    var price: Price?
    var index = words.startIndex
    while index < words.endIndex {
      // "[1] for the point, [1] for taking it further"
      let isPrefix =
        words[index].kind == .open && opens(index, from: start, in: words)
        && Price(before: index, in: words) != nil
      if !isPrefix, let found = Price(bracketAt: index, in: words) {
        add(words[start..<index], found, after: price)
        price = nil
        index += found.length
        start = index
        continue
      }
      // "1 mark for a fault and 1 for its cause"
      let isBare = price != nil || !shares.isEmpty
      if opens(index, from: start, in: words), let found = Price(before: index, in: words, mayBeBare: isBare) {
        if let price { add(words[start..<index], price, after: nil) } else { open(words[start..<index]) }
        price = found
        index += found.length
        start = index
        continue
      }
      if index > start, words[index].kind == .comma, let found = Price(behind: index + 1, in: words) {
        divide(words[start..<index], found, price)
        price = nil
        index += 1 + found.length
        start = index
        continue
      }
      // "…, 1 mark for taking it further; for an argument against it, 1 mark"
      if let opened = price, words[index].is(";"), words.word(at: index + 1)?.is("for") == true {
        add(words[start..<index], opened, after: nil)
        price = nil
        start = index + 1
      }
      if index > start, price == nil, words[index].kind == .comma,
        words[start..<index].first(where: { $0.isWord && !$0.is("and") })?.is("for") == true,
        let found = Price(behind: index + 1, in: words, isOfEach: false)
      {
        add(words[start..<index], found, after: nil)
        index += 1 + found.length
        start = index
        continue
      }
      index += 1
    }
    if let price {
      add(words[start...], price, after: nil)
    } else {
      tail = words[start...]
    }
    guard !shares.isEmpty, !isList else { return nil }
    takeRepeat()
    takeIntro()
  }

  /// "…; the same again for a second step (1 + 1)": the parts once more, and none of its own.
  private mutating func takeRepeat() {
    guard shares.count > 1, let last = shares.last,
      last.words.prefix(3).indices.contains(where: {
        last.words.has(["same", "again"], at: $0) || last.words.has(["the", "same", "for"], at: $0)
      }),
      last.marks == shares.dropLast().reduce(0, { $0 + $1.marks })
    else { return }
    tail = last.words
    shares.removeLast()
  }

  private mutating func add(_ words: ArraySlice<SyntaxWord>, _ price: Price, after opening: Price?) {
    let own = Self.trimmed(words)
    guard own.hasWords else { return }
    // "1 mark for size, and an example of each (1 + 1)"
    if let opening, price.total != nil,
      let join = words.indices.dropFirst().first(where: { index in
        words[index].is("and") && words[index - 1].kind == .comma
      })
    {
      add(words[..<join], opening, after: nil)
      add(words[(join + 1)...], price, after: nil)
      return
    }
    if price.isOfNumber {
      guard let part = numbered(own) else {
        isList = true
        return
      }
      shares.append(
        TaskShare(words: part.words, marks: part.count * price.marks, count: part.count, isEach: true, isOpened: true))
      return
    }
    // "1 mark for an example of each (2)": the bracket has the sum.
    let isEach = price.isEach || opening?.isEach == true || (opening != nil && price.marks > 1)
    let marks = price.total ?? (price.isEach ? price.marks * Self.number(of: own) : price.marks)
    shares.append(
      TaskShare(
        words: own, marks: marks, count: isEach ? marks : 1, isEach: isEach, isOpened: price.isEach && price.isBefore))
  }

  /// ", one mark for what makes each what it is, and for one way with each, one mark each": the price is of both.
  private mutating func divide(_ words: ArraySlice<SyntaxWord>, _ price: Price, _ opening: Price?) {
    guard opening != nil, let join = words.indices.first(where: { words.has(["and", "for"], at: $0) }) else {
      add(words, price, after: opening)
      return
    }
    add(words[..<join], price, after: nil)
    add(words[(join + 2)...], price, after: nil)
  }

  /// What stands before the first price in words: "Explanation wanted, not a list:".
  private mutating func open(_ words: ArraySlice<SyntaxWord>) {
    if shares.isEmpty, words.hasWords { intro = words }
  }

  /// "Two responses (1 each), each of them with a reason (1 each)": a part without the number of it that is wanted; nil where nothing says
  /// how many.
  private func numbered(_ words: ArraySlice<SyntaxWord>) -> (words: ArraySlice<SyntaxWord>, count: Int)? {
    let own = TaskPhrase.withoutLeadIn(words)
    if let place = own.prefix(2).firstIndex(where: { $0.number != nil }), let number = own[place].number,
      (2...6).contains(number), own[(place + 1)...].hasWords
    {
      return (own[(place + 1)...], number)
    }
    guard let each = own.prefix(3).firstIndex(where: { $0.is("each") }), let last = shares.last, last.count > 1 else {
      return nil
    }
    let rest = own[(each + (own.has(["of", "them"], at: each + 1) ? 3 : 1))...]
    return (Self.trimmed(rest), last.count)
  }

  /// Takes what stands before the last colon off the first part, or "For each of two changes," and "twice over,".
  private mutating func takeIntro() {
    guard let first = shares.first,
      let end = first.words.lastIndex(where: { $0.is(":") && $0.depth == 0 }) ?? Self.endOfRepetition(first.words)
    else { return }
    let rest = Self.trimmed(first.words[(end + 1)...])
    guard rest.hasWords else { return }
    intro = first.words[..<end]
    shares[0].words = rest
  }

  /// The comma behind "for each of two different changes to the method" and "give credit, twice over" at the start.
  private static func endOfRepetition(_ words: ArraySlice<SyntaxWord>) -> Int? {
    let start = words.prefix(5)
    let isEach = start.indices.contains { index in
      words[index].isAny(["each", "every", "both"])
        && words[..<index].allSatisfy { !$0.isWord || $0.isAny(["for", "in", "with", "award", "give", "credit"]) }
        && index > words.startIndex
    }
    guard let repetition = isEach ? words.startIndex : start.firstIndex(where: { $0.is("twice") }) else { return nil }
    return words[repetition...].prefix(16).firstIndex { $0.kind == .comma && $0.depth == 0 }
  }

  /// Whether "1 mark for" may open a part here.
  private func opens(_ index: Int, from start: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    index == start || !words[index - 1].isWord || words[index - 1].isAny(["and", "plus", "with", "then"])
  }

  /// How many "each" of the words stands for: "each of three".
  static func number(of words: ArraySlice<SyntaxWord>) -> Int {
    for index in words.indices where words[index].is("each") && words.word(at: index + 1)?.is("of") == true {
      let after = words[(index + 2)...].prefix(2)
      if let number = after.compactMap({ $0.number }).first, (2...6).contains(number) { return number }
    }
    return two
  }

  /// Without joins at the start, and without "scores 1 mark" at the end.
  private static func trimmed(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    var rest = words.drop { !$0.isWord && $0.kind != .quote || $0.isAny(["and", "plus", "then", "with", "also"]) }
    if rest.first?.isAny(["together", "along", "coupled"]) == true, rest.dropFirst().first?.is("with") == true {
      rest = rest.dropFirst(2)
    }
    if rest.first?.is("for") == true, rest.dropFirst().first?.isAny(["each", "every", "both"]) == false {
      rest = rest.dropFirst()
    }
    // "a sensible precaution earns a further mark apiece where …"
    if let verb = rest.indices.dropFirst().first(where: {
      rest[$0].isAny(["earns", "gains", "gets", "scores", "earn", "gain"])
    }),
      rest[(verb + 1)...].prefix(4).contains(where: { $0.isAny(["mark", "marks"]) })
    {
      rest = rest[..<verb]
    }
    if let verb = rest.suffix(4).lastIndex(where: { $0.isAny(["scores", "earns", "gains", "gets", "score", "worth"]) }),
      rest.word(at: verb + 1)?.number != nil
    {
      rest = rest[..<verb]
    }
    return rest.trimmedEnd
  }
}

extension TaskShares {
  /// The price of a part.
  struct Price {
    var marks: Int
    var length: Int
    /// It is for each of several.
    var isEach = false
    /// All marks, where they are said.
    var total: Int?
    /// It stands before what it is of.
    var isBefore = false
    /// "(1 each)": what it is of says how many.
    var isOfNumber = false

    /// "(1)", "(2 marks)", "(1 + 1)", "(1 mark for each side properly explained)", "(1 mark for what is meant by each, 2 in all)",
    /// "(up to 2: one for each)".
    init?(bracketAt index: Int, in words: ArraySlice<SyntaxWord>) {
      guard words[index].kind == .open, words[index].depth == 0,
        let close = words[(index + 1)...].firstIndex(where: { $0.kind == .close && $0.depth == 0 })
      else { return nil }
      if let found = MarkAnnotations.annotation(at: index, in: words) {
        if found.isMaximum { return nil }
        marks = found.marks
        length = found.length
        isEach = found.isEach
        isOfNumber = found.isEach
        return
      }
      let inner = words[(index + 1)..<close]
      length = close + 1 - index
      let numbers = inner.compactMap { $0.number }
      let isSum =
        inner.contains { $0.is("+") }
        && inner.allSatisfy { $0.number != nil || $0.is("+") || $0.isAny(["mark", "marks"]) }
      if isSum, numbers.count > 1, let first = numbers.first, numbers.allSatisfy({ $0 == first }) {
        marks = first
        isEach = true
        total = numbers.reduce(0, +)
        return
      }
      if inner.starts(["up", "to"]), let most = numbers.first, (2...9).contains(most),
        inner.contains(where: { $0.is("each") })
      {
        marks = 1
        isEach = true
        total = most
        return
      }
      guard let first = inner.first?.number, (1...9).contains(first),
        MarkAnnotations.isUnit(inner, inner.startIndex + 1),
        inner.contains(where: { $0.is("each") })
      else { return nil }
      marks = first
      isEach = true
      if let last = numbers.dropFirst().last, last > first, last % first == 0 { total = last }
    }

    /// "1 mark for", "one mark each for".
    init?(before index: Int, in words: ArraySlice<SyntaxWord>, mayBeBare: Bool = false) {
      guard words[index].depth == 0,
        let found = MarkAnnotations.prefix(at: index, in: words, mayBeBare: mayBeBare), !found.isCondition,
        !found.isBand, words.word(at: index + found.length - 1)?.is("each") != true
      else { return nil }
      marks = found.marks
      length = found.length
      isEach = found.isEach
      isBefore = true
    }

    /// "one mark each" behind what it is for; with `isOfEach` false, "one mark".
    init?(behind index: Int, in words: ArraySlice<SyntaxWord>, isOfEach: Bool = true) {
      let end = index + (isOfEach ? 3 : 2)
      guard let number = words.word(at: index)?.number, (1...9).contains(number), words[index].depth == 0,
        MarkAnnotations.isUnit(words, index + 1), !isOfEach || words.word(at: index + 2)?.is("each") == true,
        words.word(at: end).map({ !$0.isWord && !$0.is(":") }) ?? true
      else { return nil }
      marks = number
      length = end - index
      isEach = isOfEach
    }
  }
}
