internal import Language

/// Reads how many things a phrase asks for: "at least two", "three or more", "a range of".
enum QuantityReader {
  struct Quantity {
    /// Nil where the phrase gives no number.
    var value: Int?
    /// The phrase without its quantity.
    var rest: ArraySlice<SyntaxWord>
    /// Words such as "a range of", which leave the number to the examiner.
    var range: ByteSpan?

    /// The number counts members of what follows: "two of wind, solar and tidal power".
    var isSelection = false

    /// The text says the number itself.
    var isStated: Bool { value != nil && range == nil }
  }

  private static let before: [[StaticString]] = [
    ["at", "least"], ["a", "minimum", "of"], ["minimum", "of"], ["no", "fewer", "than"], ["not", "fewer", "than"],
    ["not", "less", "than"], ["up", "to"], ["a", "maximum", "of"], ["any"], ["all"], ["each", "of", "the"],
    ["all", "of", "the"], ["between"],
  ]

  private static let ranges: [[StaticString]] = [
    ["a", "range", "of"], ["range", "of"], ["a", "variety", "of"], ["variety", "of"], ["a", "number", "of"],
    ["a", "selection", "of"], ["a", "series", "of"], ["several"], ["various"], ["multiple"], ["more", "than", "one"],
    ["a", "couple", "of"], ["a", "pair", "of"],
  ]

  static func read(_ words: ArraySlice<SyntaxWord>) -> Quantity {
    let words = withoutMarks(words)
    for range in ranges where words.starts(range) && words.count > range.count {
      let rest = words.dropFirst(range.count)
      let isExact = words.starts(["a", "couple"]) || words.starts(["a", "pair"]) || words.starts(["more", "than"])
      return Quantity(value: 2, rest: rest, range: isExact ? nil : words.prefix(range.count).span)
    }
    for opening in before where words.starts(opening) {
      if let found = number(words.dropFirst(opening.count), isAnnounced: true) { return found }
    }
    if words.has(["any", "of"], at: words.startIndex), words.count > 2 {
      let rest = words.dropFirst(2)
      let isList = rest.starts(["the", "following"]) || rest.starts(["these"])
      if isList { return Quantity(value: 1, rest: rest, isSelection: true) }
    }
    let bare = words.first?.is("the") == true ? words.dropFirst() : words
    if let found = number(bare, isAnnounced: false) { return found }
    if let first = words.first, first.is("both"), words.count > 1 {
      let rest = words.dropFirst()
      return Quantity(value: 2, rest: rest.first?.is("of") == true ? afterOf(rest) : rest)
    }
    return Quantity(value: nil, rest: words)
  }

  /// The quantity at the start, or after "of" inside: "correct use of at least three terms".
  static func readAnywhere(_ words: ArraySlice<SyntaxWord>) -> Quantity {
    var found = read(words)
    // "the meaning of two of the following words"
    if found.value == nil,
      let of = words.indices.dropFirst().first(where: {
        words[$0].number != nil && words[$0 - 1].isAny(["of", "for", "to"])
          && words.has(["of", "the", "following"], at: $0 + 1)
      })
    {
      let inner = read(words[of...])
      if inner.isStated { return Quantity(value: inner.value, rest: words, isSelection: true) }
    }
    guard found.value == nil, let at = words.firstIndex(where: { $0.is("at") }), at > words.startIndex,
      words[at - 1].isAny(["of", "for", "to", "in"]), words.word(at: at + 1)?.is("least") == true
    else { return found }
    let inner = read(words[at...])
    if inner.isStated { found = inner }
    return found
  }

  /// "two benefits", "two or more of the benefits", "two or three benefits".
  private static func number(_ words: ArraySlice<SyntaxWord>, isAnnounced: Bool) -> Quantity? {
    guard let value = words.first?.number, (1...100).contains(value) else { return nil }
    var rest = words.dropFirst()
    if rest.starts(["or", "more"]) {
      rest = rest.dropFirst(2)
    } else if let join = rest.first, join.isAny(["or", "to", "and"]) || join.kind == .dash,
      let upper = rest.dropFirst().first?.number, upper > value
    {
      rest = rest.dropFirst(2)
    }
    let isSelection = rest.first?.is("of") == true
    if isSelection {
      rest = afterOf(rest)
    } else if isAnnounced ? rest.first.map({ $0.isAny(units) || $0.is("°") }) == true : !counts(value, rest) {
      return nil
    }
    return rest.hasWords ? Quantity(value: value, rest: rest, isSelection: isSelection) : nil
  }

  /// Whether a bare number counts what follows: "5 kg", "10 per cent" and "one that …" do not.
  private static func counts(_ value: Int, _ rest: ArraySlice<SyntaxWord>) -> Bool {
    guard let next = rest.first, next.kind == .word else { return false }
    if next.isAny(["that", "who", "which", "per", "x", "mark", "marks", "way"]) { return value == 1 && next.is("way") }
    if next.isAny(units) { return false }
    if value == 1 { return true }
    // A plural before the first verb or preposition.
    for word in rest.prefix(6) {
      if word.isAny(["of", "that", "for", "in", "to", "which"]) || !word.isWord { break }
      if word.ends(in: "s") || word.isAny(["people", "men", "women", "children", "criteria", "data", "phenomena"]) {
        return true
      }
    }
    return false
  }

  private static let units: [StaticString] = [
    "kg", "g", "mg", "km", "m", "cm", "mm", "s", "ms", "l", "ml", "n", "j", "kj", "w", "kw", "v", "hz", "mol", "pa",
    "percent", "degrees", "seconds", "minutes", "hours", "days", "weeks", "months", "years", "metres", "kilometres",
    "centimetres", "grams", "kilograms", "litres", "pounds", "pence", "p", "miles", "volts", "amps", "joules",
    "newtons",
    "watts", "times", "million", "billion", "thousand", "hundred",
  ]

  /// After "of", with "the", "these" or "the following" after it.
  private static func afterOf(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    var rest = words.dropFirst()
    while let first = rest.first, first.isAny(["the", "these", "those", "their", "its", "following"]) {
      rest = rest.dropFirst()
    }
    return rest
  }

  private static func withoutMarks(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    var rest = words
    while let first = rest.first, !first.isWord, first.kind != .open { rest = rest.dropFirst() }
    return rest.trimmedEnd
  }
}
