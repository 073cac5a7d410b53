internal import Language

/// Writes choices and what is listed behind them in plain notation: "Any three from: a / b, c / d (1 each)", "Award one mark for
/// any of the following, up to a maximum of three: a; b; c", "Credit stating at least three of the following, 1 mark each: a; b".
struct ChoiceLists {
  /// Fewest slashes that divide a list of choices; one divides the wordings of an idea.
  private static let fewestSlashes = 2

  ///
  /// - Parameter listed: how many of the list count, where a bracket behind it has said so.
  static func written(_ statements: [ArraySlice<SyntaxWord>], listed: Int?) -> [ArraySlice<SyntaxWord>] {
    if let listed, statements.count == 1, let choice = choice(statements[0].withoutLines.trimmedStart, most: listed) {
      return [choice]
    }
    return statements.enumerated().map { place, statement in
      let below = statements[(place + 1)...]
      let isOverList = place == 0 && below.count > 2 && !below.contains { ChoiceHeader.isAtEnd(of: $0) }
      return isOverList ? upTo(statement) ?? written(statement) : written(statement)
    }
  }

  /// "Credit up to four comparisons." over lines of them, as "any four from:".
  private static func upTo(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    let words = statement.withoutLines.trimmedStart.trimmedEnd
    let rest = words.drop { $0.isAny(["award", "credit", "give", "allow"]) }
    guard rest.startIndex > words.startIndex, rest.starts(["up", "to"]), rest.count <= 6,
      let most = rest.word(at: rest.startIndex + 2)?.number, !MarkAnnotations.isUnit(rest, rest.startIndex + 3),
      let noun = rest.last, noun.kind == .word, noun.ends(in: "s"), rest.allSatisfy({ $0.isWord })
    else { return nil }
    let place = words[words.startIndex].span.before
    return [
      .made("any", .word, at: place), .made(most, at: place), .made("from", .word, at: place),
      .made(":", .colon, at: place),
    ]
  }

  /// "lemon / lime / orange (1 each, max 2)" as "any two from: lemon; lime; orange".
  private static func priced(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    let words = statement.withoutLines.trimmedStart.trimmedPool
    guard words.last?.kind == .close, let open = words.lastIndex(where: { $0.kind == .open && $0.depth == 0 }),
      open > words.startIndex, let price = PoolPrice(words[(open + 1)...].dropLast()), price.each == 1,
      let most = price.most
    else { return nil }
    return choice(words[..<open], most: most)
  }

  /// "lemon / lime / orange" as "any two from: lemon; lime; orange".
  private static func choice(_ list: ArraySlice<SyntaxWord>, most: Int) -> ArraySlice<SyntaxWord>? {
    guard list.count(where: { $0.kind == .slash && $0.depth == 0 }) > fewestSlashes,
      !list.contains(where: { ($0.is(":") || $0.is(";")) && $0.depth == 0 })
    else { return nil }
    let divided = divided(list)
    guard divided.contains(where: { $0.is(";") }), let place = list.first?.span.before else { return nil }
    let opening: [SyntaxWord] = [
      .made("any", .word, at: place), .made(most, at: place), .made("from", .word, at: place),
      .made(":", .colon, at: place),
    ]
    return (opening + divided)[...]
  }

  private static func written(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    if let priced = priced(statement) { return priced }
    guard let colon = statement.prefix(30).firstIndex(where: { $0.is(":") && $0.depth == 0 }) else { return statement }
    let head = statement[..<colon].withoutLines
    let list = statement[(colon + 1)...]
    if head.contains(where: { $0.is(";") }) { return statement }
    let isChoice = head.count <= 6 && ChoiceHeader.isAtEnd(of: head + [statement[colon]])
    if isChoice, list.hasWords { return statement[...colon] + divided(list) }
    guard let most = mostOfFollowing(head), let first = head.first, list.hasWords else { return statement }
    let place = first.span.before
    let opening: [SyntaxWord] = [
      .made("any", .word, at: place), .made(most, at: place), .made("from", .word, at: place),
    ]
    return (opening + [statement[colon]] + divided(list))[...]
  }

  /// The number of "any of the following, up to three", "at least three of the following, 1 mark each"; nil where the head says
  /// more than that.
  private static func mostOfFollowing(_ head: ArraySlice<SyntaxWord>) -> Int? {
    guard head.contains(where: { $0.is("following") }),
      head.allSatisfy({ !$0.isWord || $0.number != nil || $0.isAny(vocabulary) || isKind($0) })
    else { return nil }
    var most: Int?
    for index in head.indices {
      guard let number = head[index].number, (1...20).contains(number) else { continue }
      let rest = head[(index + 1)...].drop { $0.isAny(["mark", "marks"]) }
      let isLimit = head.word(at: index - 1)?.isAny(["to", "of", "max", "maximum", "least", "any"]) == true
      if isLimit {
        if most != nil, most != number { return nil }
        most = number
      } else if number != 1 || rest.first?.isAny(["for", "each", "per"]) != true {
        return nil
      }
    }
    return most
  }

  private static func isKind(_ word: SyntaxWord) -> Bool {
    !WordTables.shared.roles(ofNoun: word.folded).isEmpty || word.isAny(["ideas", "points", "ways", "reasons"])
  }

  private static let vocabulary: [StaticString] = [
    "award", "credit", "give", "allow", "should", "may", "be", "given", "awarded", "for", "any", "of", "the",
    "following", "up", "to", "a", "an", "maximum", "max", "total", "mark", "marks", "each", "at", "least", "stating",
    "naming", "giving", "identifying", "listing", "from", "in", "and", "valid", "correct", "other",
  ]

  /// The list with semicolons where slashes divide it, and without its price: what stands between commas belongs together.
  private static func divided(_ list: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    let plain = withoutPrice(list)
    guard !list.contains(where: { $0.kind == .lineBreak || $0.kind == .bullet }),
      !plain.contains(where: { $0.is(";") && $0.depth == 0 }),
      !plain.indices.contains(where: { MarkAnnotations.annotation(at: $0, in: plain) != nil })
    else { return list }
    let slashes = plain.indices.filter { plain[$0].kind == .slash && plain[$0].depth == 0 }
    // "cost / price, speed, size / weight": the slashes are inside what the commas divide.
    let spaced = slashes.count { SlashList.isSpaced($0, in: plain) }
    if plain.count(where: { $0.kind == .comma && $0.depth == 0 }) >= spaced { return list }
    guard spaced >= fewestSlashes, spaced == slashes.count else { return plain }
    var divided = [SyntaxWord](plain)
    for index in slashes {
      divided[index - plain.startIndex] = plain[index].read(as: ";", .colon)
    }
    return divided[...]
  }

  /// Without "(1 each)", "[1 each, max 3]" at the end.
  private static func withoutPrice(_ list: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    let end = list.trimmedEnd
    guard end.last?.kind == .close, let open = end.lastIndex(where: { $0.kind == .open && $0.depth == 0 }),
      open > end.startIndex, let price = PoolPrice(end[(open + 1)...].dropLast()), price.each == 1
    else { return list }
    return end[..<open]
  }
}
