internal import Language

/// Open lists that an examiner prices in few words, written as the other steps read them: "Any reasonable action, 1 mark each up to 2,
/// e.g. …", "1 mark each for factors such as: …", "One mark for each valid method, to a maximum of three. Expect methods such as …",
/// "higher prices / less choice / poorer service (any two, 1 + 1)".
struct ListShorthand {
  /// What the list is of.
  private var label: ArraySlice<SyntaxWord> = []
  /// Most marks that the list earns; nil where it does not say.
  private var most: Int?
  /// What is listed; empty where the next statement lists it.
  private var list: ArraySlice<SyntaxWord> = []

  private static let longestHead = 18
  private static let longestLabel = 6

  /// - Parameter marks: those of the question, for a list that does not say how many of it count.
  static func written(_ statements: [ArraySlice<SyntaxWord>], marks: Int?) -> [ArraySlice<SyntaxWord>] {
    var written: [ArraySlice<SyntaxWord>] = []
    var index = 0
    while index < statements.count {
      defer { index += 1 }
      if let priced = behind(statements[index]) {
        written.append(priced)
        continue
      }
      if let count = sum(statements[index]), marks == nil || marks == count, index + 1 < statements.count,
        let pool = open(statements[index + 1], count: count)
      {
        written.append(pool)
        index += 1
        continue
      }
      if let pool = Self.ofEach(statements[index]) {
        written.append(pool)
        continue
      }
      guard var found = ListShorthand(statements[index]) else {
        written.append(statements[index])
        continue
      }
      let next = index + 1 < statements.count ? listed(statements[index + 1]) : nil
      if found.list.isEmpty, let next {
        found.list = next
        index += 1
      }
      guard found.list.hasWords, let most = found.most ?? marks, (1...20).contains(most) else {
        written.append(statements[index])
        continue
      }
      var pool = PricedPool(label: found.label, marks: most, list: found.list)
      pool.isOpen = true
      written.append(pool.written(with: []))
    }
    return written
  }

  /// Nil for another statement.
  private init?(_ statement: ArraySlice<SyntaxWord>) {
    let words = statement.withoutLines.drop { !$0.isWord }
    let head = words.prefix(Self.longestHead)
    var end = head.endIndex
    for index in head.indices where words[index].depth == 0 {
      if let introduction = ListIntroduction.at(index, in: words), introduction.kind == .examples {
        end = index
        list = words[(index + introduction.length)...].drop { !$0.isWord && $0.kind != .open && $0.kind != .quote }
        break
      }
    }
    // A list must be said to give examples, or stand in the next sentence.
    if list.isEmpty, words.count > Self.longestHead { return nil }
    var rest = words[..<end].trimmedEnd
    if rest.contains(where: { $0.is(";") || $0.is(":") || $0.kind == .open || PieceSplitter.isArrow($0) }) {
      return nil
    }
    var isAny = rest.first?.is("any") == true
    if isAny { rest = rest.dropFirst() }
    // "Two sensible variables, 1 each"
    if isAny || list.isEmpty, let count = rest.first?.number, count > 1 {
      isAny = true
      most = count
      rest = rest.dropFirst()
    }
    guard let price = Self.price(in: rest) else { return nil }
    most = price.most ?? most
    label = price.label
    // "One mark each for any two such as …"
    if label.first?.is("any") == true, let count = label.dropFirst().first?.number, count > 1 {
      most = most ?? count
      label = label.dropFirst(2)
      if label.isEmpty, let first = words.first { label = [.made("answers", .word, at: first.span.before)] }
      isAny = true
    }
    // "Any reasonable, 1 each, e.g. …"
    if isAny, label.count == 1, let quality = label.first,
      quality.isAny(["reasonable", "sensible", "valid", "suitable"])
    {
      label = [quality, .made("answer", .word, at: quality.span.behind)]
    }
    // "1 each, max 3"
    if label.isEmpty, list.isEmpty, price.most != nil, let first = words.first {
      label = [.made("answers", .word, at: first.span.before)]
      return
    }
    // "1 mark for each reason, up to 2, such as …" is read well as it stands.
    guard isAny || price.isBefore || list.isEmpty, !label.isEmpty, label.count <= Self.longestLabel,
      label.allSatisfy({ $0.kind == .word && $0.number == nil && !$0.isQuoted }), Self.namesKind(label)
    else { return nil }
    if list.isEmpty, price.most == nil { return nil }
    list = Self.withoutPrices(list)
  }

  /// "Then give one mark for each of two different reasons: a; b; c", as a pool of two; nil for other statements.
  private static func ofEach(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    let words = statement.withoutLines.drop { !$0.isWord || $0.isAny(["then", "give", "award", "credit", "allow"]) }
    guard words.first?.number == 1, MarkAnnotations.isUnit(words, words.startIndex + 1),
      words.has(["for", "each", "of"], at: words.startIndex + 2),
      let count = words.word(at: words.startIndex + 5)?.number,
      (2...10).contains(count), let colon = words.prefix(16).firstIndex(where: { $0.is(":") }),
      case let label = words[(words.startIndex + 6)..<colon], !label.isEmpty, label.count <= longestLabel,
      label.allSatisfy({ $0.kind == .word }), namesKind(label),
      case let list = words[(colon + 1)...], list.contains(where: { $0.is(";") && $0.depth == 0 })
    else { return nil }
    var pool = PricedPool(label: label, marks: count, list: withoutPrices(list))
    pool.isOpen = true
    return pool.written(with: [])
  }

  /// "1 + 1": how many marks; nil for other statements.
  private static func sum(_ statement: ArraySlice<SyntaxWord>) -> Int? {
    let words = statement.withoutLines.trimmedPool
    let numbers = words.filter { $0.isWord }
    guard numbers.count > 1, numbers.allSatisfy({ $0.number == 1 }),
      words.allSatisfy({ $0.isWord || $0.isAny(["+", ","]) })
    else { return nil }
    return numbers.count
  }

  /// "Open list, such as: a / b // c // d", "e.g. a, b, c" as an open pool; nil for other statements.
  private static func open(_ statement: ArraySlice<SyntaxWord>, count: Int) -> ArraySlice<SyntaxWord>? {
    let words = statement.withoutLines.drop { !$0.isWord }
    guard let found = words.introduction(from: words.startIndex), found.introduction.kind == .examples,
      found.index < words.startIndex + 6, case let label = words[..<found.index].filter({ $0.isWord }),
      label.allSatisfy({ $0.number == nil }), let place = words.first?.span.before
    else { return nil }
    var list = words[(found.index + found.introduction.length)...].drop {
      !$0.isWord && $0.kind != .open && $0.kind != .quote
    }
    // "a / b // c": two slashes divide what counts for itself.
    if list.count(where: { $0.is("//") }) > 1 {
      list = list.map { $0.is("//") && $0.depth == 0 ? $0.read(as: ";", .colon) : $0 }[...]
    }
    var pool = PricedPool(
      label: [.made("answers", .word, at: place)], marks: count, list: withoutPrices(list.trimmedEnd))
    pool.isOpen = true
    return pool.written(with: [])
  }

  private struct Price {
    var label: ArraySlice<SyntaxWord>
    var most: Int?
    /// "1 mark each for factors": the price comes first, and not as "for each".
    var isBefore = false
  }

  /// "reasonable method, 1 mark each up to 2", "one mark for each valid method, to a maximum of three", "1 mark each for factors".
  private static func price(in words: ArraySlice<SyntaxWord>) -> Price? {
    guard
      let number = words.indices.first(where: { index in
        guard words[index].number == 1 else { return false }
        let next = MarkAnnotations.isUnit(words, index + 1) ? index + 2 : index + 1
        return words.word(at: next)?.is("each") == true || words.has(["for", "each"], at: next)
      })
    else { return nil }
    var next = MarkAnnotations.isUnit(words, number + 1) ? number + 2 : number + 1
    let isForEach = words[next].is("for")
    next += isForEach ? 2 : 1
    let isFirst = words[..<number].allSatisfy { !$0.isWord || $0.isAny(["award", "give", "allow", "credit"]) }
    var label: ArraySlice<SyntaxWord>
    var rest = words[next...]
    if isFirst {
      let isBare = !isForEach && rest.first?.kind == .comma
      if !isForEach, !isBare {
        guard rest.first?.is("for") == true else { return nil }
        rest = rest.dropFirst()
      }
      let stop = rest.firstIndex { !$0.isWord || $0.isAny(["up", "max", "maximum", "to"]) } ?? rest.endIndex
      label = rest[..<stop]
      rest = rest[stop...]
    } else {
      guard !isForEach else { return nil }
      label = words[..<number].trimmedEnd
    }
    let tail = rest.filter { $0.isWord }
    let numbers = tail.compactMap { $0.number }
    guard numbers.count <= 1,
      tail.allSatisfy({
        $0.number != nil
          || $0.isAny(["up", "to", "a", "max", "maximum", "of", "total", "mark", "marks", "in", "only", "for", "the"])
      }), tail.isEmpty || numbers.count == 1
    else { return nil }
    while let last = label.last, !last.isWord { label = label.dropLast() }
    return Price(label: label, most: numbers.first, isBefore: isFirst && !isForEach)
  }

  /// "reasonable method", "effects", "sensible and different step".
  private static func namesKind(_ label: ArraySlice<SyntaxWord>) -> Bool {
    guard let last = label.last else { return false }
    return KindList.isKind(last)
      || last.isAny([
        "method", "action", "effect", "step", "factor", "way", "reason", "point", "idea", "suggestion", "precaution",
        "measure", "answer", "example", "benefit", "change", "feature", "difference", "problem", "thing", "things",
        "reasons", "checks",
      ])
  }

  /// "Steps such as …", "Expect methods such as …", "Candidates may mention …": the list of a sentence that only lists.
  private static func listed(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    let words = statement.withoutLines.drop { !$0.isWord }
    if let examples = words.examples { return withoutPrices(examples) }
    // "Any reasonable answer, e.g. …"
    if let example = words.prefix(6).firstIndex(where: { $0.is("eg") }), words.first?.is("any") == true,
      words[..<example].allSatisfy({
        !$0.isWord || $0.isAny(["any", "reasonable", "sensible", "valid", "suitable", "answer"])
      })
    {
      return withoutPrices(words[(example + 1)...].drop { !$0.isWord && $0.kind != .open && $0.kind != .quote })
    }
    // "Accept: multi-buy; loyalty card; …" under "1 each, max 3"
    if words.first?.isAny(["accept", "allow", "credit"]) == true, words.dropFirst().first?.is(":") == true,
      words.contains(where: { $0.is(";") && $0.depth == 0 })
    {
      return withoutPrices(words.dropFirst(2))
    }
    for index in words.prefix(7).indices {
      guard let introduction = ListIntroduction.at(index, in: words) else { continue }
      let before = words[..<index].drop {
        $0.isAny(["expect", "possible", "suitable", "look", "for", "valid", "likely"])
      }
      guard introduction.kind == .examples || words[index].is(":"), before.count <= 2, namesKind(before) else {
        return nil
      }
      return withoutPrices(words[(index + introduction.length)...])
    }
    return nil
  }

  /// Without "(one mark for the pair)".
  private static func withoutPrices(_ list: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    var kept: [SyntaxWord] = []
    var index = list.startIndex
    while index < list.endIndex {
      if list[index].kind == .open, let close = list[index...].firstIndex(where: { $0.kind == .close }),
        list[index..<close].contains(where: { $0.isAny(["mark", "marks", "once"]) }),
        list[index..<close].contains(where: { $0.isAny(["pair", "lot", "both", "all", "one", "once", "only"]) })
      {
        index = close + 1
        continue
      }
      kept.append(list[index])
      index += 1
    }
    return kept[...]
  }

  /// "higher prices / less choice / poorer service (any two, 1 + 1)" as "any two from: …"; nil for other statements.
  private static func behind(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    let words = statement.withoutLines.trimmedPool
    guard words.last?.kind == .close, let open = words.lastIndex(where: { $0.kind == .open && $0.depth == 0 }),
      case let inner = words[(open + 1)...].dropLast(), inner.first?.is("any") == true, inner.count <= 10,
      let count = inner.dropFirst().first?.number, (1...10).contains(count),
      inner.dropFirst(2).allSatisfy({
        !$0.isWord || $0.number == 1 || $0.is("+") || $0.isAny(["each", "mark", "marks", "for", "from", "max"])
      }), let parts = SlashList.parts(of: words[..<open]), parts.count > count, let place = words.first?.span.before
    else { return nil }
    return AnyOfList.written(count, of: parts, at: place)
  }
}
