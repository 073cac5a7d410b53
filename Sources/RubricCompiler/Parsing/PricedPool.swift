internal import Language

/// A statement that says how many marks what it lists may earn: "Up to 2 marks for benefits (1 each): …", "Drawbacks (max 2, 1
/// each): …", "Points for the plan: … (1 each, max 2)", "1 mark for each measure, up to a maximum of two:".
struct PricedPool {
  /// What the list is of: "benefits".
  var label: ArraySlice<SyntaxWord>
  /// Most marks that the list earns.
  var marks: Int
  /// What is listed; empty where it stands on the lines below.
  var list: ArraySlice<SyntaxWord>
  /// "e.g.", "such as": others of the kind count too.
  var isOpen = false
  /// The words are read well as they stand, where no other list stands beside them.
  var isPlain = false
  /// A colon ends its head.
  var isHeading = false
  /// "Conclusion with a reason – 1 mark": what earns its mark, with or without a list.
  var isShare = false
  /// Its price stands behind a name: "Causes – 1 mark each, max 3".
  private(set) var isNamed = false
  /// Where the statement begins.
  private var start: Int32

  /// Most words before a colon.
  private static let longestHead = 26

  /// Nil for another statement.
  init?(_ statement: ArraySlice<SyntaxWord>) {
    let words = statement.withoutLines.drop { !$0.isWord && $0.kind != .open && $0.kind != .quote }
    guard let head = Self.head(of: words), let opening = Self.opening(words[..<head.end]) else { return nil }
    label = opening.label
    start = words[words.startIndex].span.start
    list = words[head.list...]
    if let examples = list.examples {
      list = examples
      isOpen = true
    } else {
      isOpen = head.isOpen
    }
    isPlain = opening.isPlain && (!list.hasWords || list.contains { $0.is(";") && $0.depth == 0 })
    isHeading = head.isColon
    var price = opening.price
    // "Points against: dear / slow / noisy (1 each, max 2)"
    if let tail = Self.pricedTail(list) {
      list = list[..<tail.start]
      if price.most == nil { isPlain = true }
      price.add(tail.price)
    }
    if price.most == nil, price.each == nil, list.isEmpty || !head.isColon || head.isOpen || isOpen,
      let share = Self.share(behind: label)
    {
      label = share.label
      price.most = share.marks
      isShare = true
    }
    // "One mark for each duty, up to 3, such as …"
    if price.each != nil, price.most != nil, head.isOpen, !head.isColon, opening.isLed { isPlain = false }
    guard let most = price.most, price.each ?? 1 == 1, (1...20).contains(most), label.hasWords else { return nil }
    isNamed = !opening.isLed
    marks = most
    // "1 mark for a point and 1 mark for its development" shares the marks out, and names no answers.
    if Self.sharesOut(list) { return nil }
    // "Help, max 3: A (1) so that B (1)"
    let priced = list.indices.count { MarkAnnotations.annotation(at: $0, in: list) != nil }
    if priced > 0, isPlain || priced > Self.parts(list).count { return nil }
    if !list.hasWords { list = list[list.endIndex...] }
  }

  /// A list with its name and its price.
  init(label: ArraySlice<SyntaxWord>, marks: Int, list: ArraySlice<SyntaxWord>) {
    self.label = label
    self.marks = marks
    self.list = list
    start = label.first?.span.start ?? 0
    if let examples = list.examples {
      self.list = examples
      isOpen = true
    }
  }

  // MARK: Head

  private struct Head {
    var end: Int
    var list: Int
    var isColon = true
    /// "e.g." ends it.
    var isOpen = false
  }

  /// Where the head ends: at a colon, at "e.g.", or with the statement.
  private static func head(of words: ArraySlice<SyntaxWord>) -> Head? {
    let opening = words.prefix(longestHead)
    for index in opening.indices where words[index].depth == 0 {
      if words[index].is(":") { return Head(end: index, list: index + 1) }
      if let list = ListIntroduction.at(index, in: words), list.kind == .examples {
        // "age / hormones, e.g. thyroid / illness": the example is of one of them.
        if words[..<index].indices.contains(where: { words[$0].kind == .slash && SlashList.isSpaced($0, in: words) }) {
          return nil
        }
        let start = index + list.length
        return index > words.startIndex
          ? Head(end: index, list: start, isColon: words[start - 1].is(":"), isOpen: true) : nil
      }
    }
    return words.count <= longestHead ? Head(end: words.endIndex, list: words.endIndex, isColon: false) : nil
  }

  private struct Opening {
    var label: ArraySlice<SyntaxWord>
    var price: PoolPrice
    /// Its head says "up to 2 marks for".
    var isLed: Bool
    /// Its head does not say so, or has another price too.
    var isPlain: Bool
  }

  /// The label and the price of a head: either may come first, and a price may stand on both sides.
  private static func opening(_ all: ArraySlice<SyntaxWord>) -> Opening? {
    var words = all.trimmedPool
    if words.contains(where: { $0.is(";") }) || words.starts(["any"]) { return nil }
    var price = PoolPrice()
    let isLed = takePrice(before: &words, &price)
    let label = takePrice(behind: words, &price)
    guard label.hasWords, !isNaming(share(behind: label)?.label ?? label) else { return nil }
    return Opening(label: label, price: price, isLed: isLed, isPlain: !isLed || price.each != nil)
  }

  /// Takes "Award up to 2 marks for", "1 mark for each" off the start.
  private static func takePrice(before words: inout ArraySlice<SyntaxWord>, _ price: inout PoolPrice) -> Bool {
    var rest = words.drop { $0.isAny(["award", "give", "allow", "credit"]) }
    let isLimit = rest.starts(["up", "to"])
    if isLimit { rest = rest.dropFirst(2) }
    if isLimit, rest.starts(["a", "maximum", "of"]) { rest = rest.dropFirst(3) }
    // "[1] for each choice"
    let isBracket =
      rest.first?.kind == .open && rest.word(at: rest.startIndex + 2)?.kind == .close
      && rest.has(["for", "each"], at: rest.startIndex + 3)
    if isBracket { rest = rest.dropFirst() }
    guard let marks = rest.first?.number, isBracket || MarkAnnotations.isUnit(rest, rest.startIndex + 1) else {
      return false
    }
    rest = rest.dropFirst(2).drop { $0.isAny(passive) }
    guard rest.first?.is("for") == true else { return false }
    rest = rest.dropFirst()
    if rest.first?.is("each") == true {
      if isLimit { return false }
      price.each = marks
      rest = rest.dropFirst()
    } else if isLimit {
      price.most = marks
    } else {
      price.each = marks
    }
    words = rest
    return true
  }

  /// "One mark is to be given for"
  private static let passive: [StaticString] = [
    "is", "are", "should", "may", "can", "will", "to", "be", "given", "awarded", "credited", "allowed",
  ]

  /// The label without the price behind it: "benefits (1 each)", "reasons, one mark each, max 2".
  private static func takePrice(
    behind words: ArraySlice<SyntaxWord>, _ price: inout PoolPrice
  ) -> ArraySlice<SyntaxWord> {
    for index in words.indices.dropFirst() where !words[index].isWord || words.has(["up", "to"], at: index) {
      let isUpTo = words[index].is("up")
      let behind = isUpTo ? words[index...] : words[(index + 1)...]
      guard let own = PoolPrice(behind) ?? limit(beforeRemarkIn: behind) else { continue }
      price.add(own)
      return words[..<index].trimmedPool
    }
    return words
  }

  /// "up to four, in any words but in the right order"
  private static func limit(beforeRemarkIn words: ArraySlice<SyntaxWord>) -> PoolPrice? {
    guard words.starts(["up", "to"]), let comma = words.prefix(6).firstIndex(where: { $0.kind == .comma }),
      words.word(at: comma + 1)?.isAny(["in", "as", "provided", "whatever", "even", "with"]) == true
    else { return nil }
    return PoolPrice(words[..<comma])
  }

  /// "Conclusion with a reason – 1 mark"
  private static func share(behind words: ArraySlice<SyntaxWord>) -> (label: ArraySlice<SyntaxWord>, marks: Int)? {
    guard let last = words.indices.last, MarkAnnotations.isUnit(words, last),
      let marks = words.word(at: last - 1)?.number,
      let join = words.word(at: last - 2), join.kind == .dash || join.kind == .comma, last - 2 > words.startIndex
    else { return nil }
    return (words[..<(last - 2)].trimmedPool, marks)
  }

  /// "any two from", "the following": what is wanted, and no name of it.
  private static func isNaming(_ label: ArraySlice<SyntaxWord>) -> Bool {
    label.contains {
      $0.isAny(["following", "these", "those", "mark", "marks", "max", "maximum", "only", "if"])
    }
      || label.allSatisfy {
        !$0.isWord || $0.isAny(["answer", "answers", "point", "points", "marks", "valid", "correct"])
      }
  }

  // MARK: List

  /// "(1 each, max 2)" behind a list.
  private static func pricedTail(_ list: ArraySlice<SyntaxWord>) -> (start: Int, price: PoolPrice)? {
    let end = list.trimmedPool
    guard end.last?.kind == .close, let open = end.lastIndex(where: { $0.kind == .open && $0.depth == 0 }),
      open > end.startIndex, let price = PoolPrice(end[(open + 1)...].dropLast()),
      price.each != nil || price.most != nil
    else { return nil }
    return (open, price)
  }

  private static func sharesOut(_ list: ArraySlice<SyntaxWord>) -> Bool {
    list.indices.contains { index in
      if let mark = MarkAnnotations.annotation(at: index, in: list) { return mark.marks > 1 || mark.isEach }
      guard index == list.startIndex || !list[index - 1].isWord || list[index - 1].is("and") else { return false }
      return MarkAnnotations.prefix(at: index, in: list, mayBeBare: true) != nil
    }
  }

  // MARK: In plain notation

  /// The pool as "2 marks for benefits, e.g. cheap; quick; clean", with what the lines below list.
  func written(with lines: [ArraySlice<SyntaxWord>]) -> ArraySlice<SyntaxWord> {
    let place = label[label.startIndex].span.before
    let opening = ByteSpan(start: min(start, place.start), end: place.start)
    var words: [SyntaxWord] = [
      .made(marks, at: opening), .made(marks > 1 ? "marks" : "mark", .word, at: place), .made("for", .word, at: place),
    ]
    words += label.filter { $0.isWord }
    if list.hasWords || !lines.isEmpty { words.append(.made(isOpen ? "eg" : "ie", .word, at: place)) }
    var parts = Self.parts(list)
    for line in lines { parts += Self.line(line) }
    for (number, part) in parts.enumerated() {
      if number > 0 { words.append(.made(";", .colon, at: place)) }
      words += part
    }
    return words[...]
  }

  /// What is listed on one line, without its mark.
  private static func line(_ words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    parts(words.withoutLines.trimmedPool, isLine: true)
  }

  /// Semicolons divide, else slashes; a list with neither is left as it is.
  private static func parts(_ words: ArraySlice<SyntaxWord>, isLine: Bool = false) -> [ArraySlice<SyntaxWord>] {
    var marks: Int? = 0
    var each: Int?
    let plain = MarkAnnotations.strip(words, into: &marks, each: &each)[...]
    let hasSemicolon = plain.contains { $0.is(";") && $0.depth == 0 }
    let slashes = plain.count { $0.kind == .slash && $0.depth == 0 }
    guard hasSemicolon || (slashes > 1 && !isLine) else { return plain.hasWords ? [plain.trimmedPool] : [] }
    return plain.split { $0.depth == 0 && (hasSemicolon ? $0.is(";") : $0.kind == .slash) }
      .map { $0.trimmedPool }.filter { $0.hasWords }
  }
}

/// "1 mark each, max 2", "up to 2 marks, 1 each", "to a maximum of two": words that only price.
struct PoolPrice {
  var each: Int?
  var most: Int?

  init() {}

  /// Nil where the words say anything else.
  init?(_ words: ArraySlice<SyntaxWord>) {
    let plain = words.filter { $0.isWord || $0.is("=") }[...]
    guard !plain.isEmpty, plain.count <= 14,
      plain.allSatisfy({ $0.number != nil || $0.isAny(Self.vocabulary) }) || Self.pricesEach(plain)
    else { return nil }
    var isLimit = false
    for (place, word) in zip(plain.indices, plain) {
      if word.isAny(["max", "maximum", "total"]) || word.is("up") { isLimit = true }
      guard let number = word.number else { continue }
      let rest = plain[(place + 1)...].drop { $0.isAny(["mark", "marks"]) }
      if rest.first?.isAny(["each", "per"]) == true || rest.starts(["for", "each"]) {
        each = number
      } else if isLimit || most == nil {
        most = number
      }
      if plain.word(at: place + 1)?.isAny(["max", "maximum"]) == true { most = number }
      isLimit = false
    }
    let isStated = plain.contains { $0.isAny(["each", "per", "max", "maximum", "up", "any"]) }
    guard isStated, each != nil || most != nil else { return nil }
  }

  private static let vocabulary: [StaticString] = [
    "mark", "marks", "each", "per", "max", "maximum", "up", "to", "a", "of", "in", "total", "for", "point", "award",
    "and", "only", "the", "this", "side", "list", "=", "awarded", "any", "from",
  ]

  /// "one mark for each adaptation": the name of what is priced may stand at the end.
  private static func pricesEach(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let price = words.first?.number, price > 0, MarkAnnotations.isUnit(words, words.startIndex + 1),
      words.has(["for", "each"], at: words.startIndex + 2), words.count <= 7
    else { return false }
    return words.dropFirst(4).allSatisfy { $0.number == nil }
  }

  mutating func add(_ other: PoolPrice) {
    each = each ?? other.each
    most = other.most ?? most
  }
}

extension ArraySlice where Element == SyntaxWord {
  /// Without line ends, bullets and marks at the start, and without those at the end but brackets.
  var trimmedPool: ArraySlice<SyntaxWord> {
    var slice = drop { !$0.isWord && $0.kind != .open && $0.kind != .quote }
    while let last = slice.last, !last.isWord, last.kind != .close, last.kind != .quote { slice = slice.dropLast() }
    return slice
  }

  /// What follows "e.g.", "such as" or "for example" at the start; nil where the words start otherwise.
  var examples: ArraySlice<SyntaxWord>? {
    let rest = drop { !$0.isWord && $0.kind != .open && $0.kind != .quote }
    guard let first = rest.indices.first, let list = ListIntroduction.at(first, in: rest), list.kind == .examples else {
      return nil
    }
    return rest[(first + list.length)...].drop { !$0.isWord && $0.kind != .open && $0.kind != .quote }
  }
}
