internal import Language

/// Sentences that share out marks, written as the other steps read them: "Each factor earns one mark for being named and one more for
/// saying why it matters" as "1 mark for a factor and a further mark for saying why it matters, 3 times".
enum ProsePrices {
  /// - Parameter marks: those of the question.
  static func written(_ statements: [ArraySlice<SyntaxWord>], marks: Int?) -> [ArraySlice<SyntaxWord>] {
    var written: [ArraySlice<SyntaxWord>] = []
    /// How many there are to be, where a sentence has said so: "Two influences wanted, up to 2 marks on each."
    var wanted: Int?
    var priced: Int?
    let statements = statements.map { withExamples($0) }
    for (number, statement) in statements.enumerated() {
      if let count = wantedEach(statement), number + 1 < statements.count, eachNamed(statements[number + 1]) != nil {
        wanted = count
        continue
      }
      if let pair = eachNamed(statement), let count = wanted ?? marks.map({ $0 / 2 }), (2...6).contains(count),
        marks.map({ $0 == 2 * count }) ?? true
      {
        written.append(pair.written(times: count))
        priced = priced ?? written.count - 1
        continue
      }
      // "… and a further mark for how it helps. Twice."
      if let last = written.last, isTwice(statement), let place = last.last?.span.behind,
        last.contains(where: { $0.isAny(["further", "second", "another", "and"]) })
      {
        written[written.count - 1] =
          last.trimmedEnd + [
            .made(",", .comma, at: place), .made("max", .word, at: place), .made(marks ?? 4, at: place),
          ]
        priced = written.count - 1
        continue
      }
      if isAllocation(statement), number + 1 < statements.count, aim(statements[number + 1]) != nil { continue }
      written.append(aim(statement).map { statement[$0...] } ?? statement)
    }
    guard let priced else { return written }
    // What is then said to the marker of lists and of marks asks for nothing.
    return written.enumerated().filter { $0.offset == priced || !isRemark($0.element) }.map { $0.element }
  }

  /// "1 mark for what it does to them: pity, a wish to call out or stop him, hope, and so on" as "…, e.g. pity, …": a list that goes on
  /// gives examples.
  private static func withExamples(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    let words = statement.trimmedEnd
    guard let colon = words.firstIndex(where: { $0.is(":") && $0.depth == 0 }), colon > words.startIndex,
      words[..<colon].contains(where: { $0.isAny(["mark", "marks"]) }),
      case let list = words[(colon + 1)...], list.count(where: { $0.kind == .comma && $0.depth == 0 }) > 1,
      !list.contains(where: { $0.is(";") || $0.is(":") }), let tail = tailLength(list)
    else { return statement }
    let place = words[colon].span
    return words[..<colon] + [.made(",", .comma, at: place), .made("eg", .word, at: place)]
      + words[(colon + 1)..<(words.endIndex - tail)].trimmedEnd
  }

  /// How many words "and so on", "etc.", "or similar" at the end are; nil where the list ends.
  private static func tailLength(_ list: ArraySlice<SyntaxWord>) -> Int? {
    if list.last?.is("etc") == true { return 1 }
    let tails: [[StaticString]] = [
      ["and", "so", "on"], ["and", "the", "like"], ["or", "similar"], ["and", "so", "forth"],
    ]
    return tails.first { list.has($0, at: list.endIndex - $0.count) }?.count
  }

  private struct Pair {
    var name: ArraySlice<SyntaxWord>
    var more: ArraySlice<SyntaxWord>

    func written(times: Int) -> ArraySlice<SyntaxWord> {
      guard let place = name.first?.span.before, let end = more.last?.span.behind else { return more }
      let opening: [SyntaxWord] = [
        .made(1, at: place), .made("mark", .word, at: place), .made("for", .word, at: place),
        .made("a", .word, at: place), .made("point", .word, at: place), .made("and", .word, at: place),
        .made(1, at: place), .made("mark", .word, at: place), .made("for", .word, at: place),
      ]
      let limit: [SyntaxWord] = [
        .made(",", .comma, at: end), .made("max", .word, at: end), .made(2 * times, at: end),
      ]
      return (opening + more + limit)[...]
    }
  }

  /// "Each factor earns one mark for being named and one more for B", "A bare influence earns 1; the second mark is for B": what is
  /// named and what else is said of it; nil for other statements.
  private static func eachNamed(_ statement: ArraySlice<SyntaxWord>) -> Pair? {
    let words = statement.withoutLines.drop { !$0.isWord }.trimmedEnd
    guard words.first?.isAny(["each", "every", "a", "any"]) == true,
      let verb = words.prefix(8).firstIndex(where: {
        $0.isAny(["earns", "gets", "gains", "scores", "receives", "has", "is"])
      }), verb > words.startIndex + 1
    else { return nil }
    var name = words[(words.startIndex + 1)..<verb]
    let isBare = name.first?.isAny(["bare", "plain", "named", "simple", "basic", "correct"]) == true
    if isBare, name.count > 1 { name = name.dropFirst() }
    guard name.allSatisfy({ $0.kind == .word }), name.last.map(KindList.isKind) == true || isBare else { return nil }
    var rest = words[(verb + 1)...]
    if rest.first?.is("worth") == true { rest = rest.dropFirst() }
    guard rest.first?.number == 1, words.first?.isAny(["each", "every"]) == true || isBare else { return nil }
    rest = rest.dropFirst()
    if MarkAnnotations.isUnit(rest, rest.startIndex) { rest = rest.dropFirst() }
    // "… and one more for", "; the second mark is for", "and a further mark for"
    guard
      let more = rest.indices.prefix(12).first(where: { index in
        rest[index].isAny(["more", "further", "second", "another", "additional", "extra"])
      }),
      case let before = rest[..<more],
      before.allSatisfy({ !$0.isWord || $0.number == 1 || named.contains($0.folded) })
    else { return nil }
    var target = rest[(more + 1)...]
    while let next = target.first, next.isAny(["mark", "one", "is", "1"]) { target = target.dropFirst() }
    guard target.first?.isAny(["for", "if", "where", "when"]) == true else { return nil }
    target = target.dropFirst()
    // "(so 3 × 2)"
    if target.last?.kind == .close, let open = target.lastIndex(where: { $0.kind == .open && $0.depth == 0 }),
      target[open...].allSatisfy({
        !$0.isWord || $0.number != nil
          || $0.isAny(["so", "max", "ie", "x", "marks", "total", "up", "to", "in", "each"])
      })
    {
      target = target[..<open].trimmedEnd
    }
    return target.hasWords && !target.contains { $0.is(";") && $0.depth == 0 } ? Pair(name: name, more: target) : nil
  }

  private static let named: Set<[UInt8]> = Set(
    ["for", "being", "named", "identified", "given", "stated", "and", "the", "a", "just", "it", "when", "if", "is"]
      .map { [UInt8]($0.utf8) })

  /// "Two influences wanted, up to 2 marks on each": how many; nil for other statements.
  private static func wantedEach(_ statement: ArraySlice<SyntaxWord>) -> Int? {
    let words = statement.withoutLines.drop { !$0.isWord }.trimmedEnd
    guard words.count <= 16, let count = words.first?.number, (2...6).contains(count),
      words.contains(where: { $0.isAny(["wanted", "needed", "required", "expected"]) }),
      words.contains(where: { $0.is("each") }), !words.contains(where: { $0.is(";") || $0.is(":") })
    else { return nil }
    let others = words.dropFirst().compactMap { $0.number }
    return others == [2] ? count : nil
  }

  /// "Twice.", "Do this twice over."
  private static func isTwice(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines.filter { $0.isWord }
    return words.count <= 4 && words.contains { $0.is("twice") }
      && words.allSatisfy { $0.isAny(["twice", "over", "do", "this", "award"]) }
  }

  /// "Two marks are for the danger and two are for the precautions": which the sentences behind it give out.
  private static func isAllocation(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines.drop { !$0.isWord }
    let named = words.dropFirst(2).drop { $0.isAny(["are", "is"]) }
    return words.first?.number != nil && MarkAnnotations.isUnit(words, words.startIndex + 1)
      && named.first?.is("for") == true && named.contains { $0.number != nil }
      && !words.contains { $0.is(":") || $0.is(";") }
  }

  /// Where "award" begins behind "For the danger,": the marks say what for themselves.
  private static func aim(_ statement: ArraySlice<SyntaxWord>) -> Int? {
    let words = statement.drop { !$0.isWord }
    guard words.starts(["for", "the"]), let comma = words.prefix(7).firstIndex(where: { $0.kind == .comma }),
      comma > words.startIndex + 2, let verb = words.word(at: comma + 1),
      verb.isAny(["award", "give", "credit", "allow"]),
      words[(comma + 2)...].prefix(5).contains(where: { $0.isAny(["mark", "marks"]) })
    else { return nil }
    return comma + 1
  }

  /// "A list of factors can have up to three.", "hold back its first mark as well"
  private static func isRemark(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines
    if words.indices.contains(where: { MarkAnnotations.annotation(at: $0, in: words) != nil })
      || words.contains(where: { $0.is(":") || $0.is(";") }) || PossibleList(words) != nil
    {
      return false
    }
    return words.contains { $0.isAny(["mark", "marks", "credit", "list", "lists", "scores", "earns"]) && !$0.isQuoted }
      && (words.first { $0.isWord }?.is("if") == true || PiecePhrases().isProse(words))
  }
}
