internal import Language

/// Headers of lists of which some will do: "any two from", "three safety features from the following:", "Any four".
enum ChoiceHeader {
  /// A header that names no "from": "Any two reasons, each developed".
  struct Bare {
    var quantity: Int
    var head: [SyntaxWord]
  }

  /// - Parameter isFirst: nothing stands before it; after a list, "Any four" counts what the list holds.
  static func bare(_ words: ArraySlice<SyntaxWord>, isFirst: Bool) -> Bare? {
    var rest = words.drop { !$0.isWord }
    while let last = rest.last, !last.isWord { rest = rest.dropLast() }
    guard rest.first?.is("any") == true, let quantity = rest.dropFirst().first?.number, (1...50).contains(quantity),
      rest.count <= 12, !rest.contains(where: { $0.is(":") || $0.is(";") || $0.kind == .dash })
    else { return nil }
    let named = rest.dropFirst(2)
    let stop = named.firstIndex {
      $0.kind == .comma || $0.kind == .open || $0.isAny(["with", "each", "from", "plus", "and", "of"])
    }
    let head = named[..<(stop ?? named.endIndex)].filter { $0.isWord }
    if !isFirst, !head.isEmpty, stop == nil { return nil }
    if stop == nil, head.count > 3 { return nil }
    return Bare(quantity: quantity, head: head)
  }

  /// Whether words end in "such as", "for example", "including".
  static func opensExamples(_ words: ArraySlice<SyntaxWord>) -> Bool {
    withoutExamples(words).endIndex < words.trimmedEnd.endIndex
  }

  static func withoutExamples(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    let end = words.trimmedEnd
    if end.suffix(2).starts(["such", "as"]) || end.suffix(2).starts(["for", "example"]) { return end.dropLast(2) }
    if let last = end.last, last.isAny(["eg", "including", "like"]) { return end.dropLast() }
    return end
  }

  /// Whether words end as "any two from:" does, so that a list of choices follows.
  static func isAtEnd(of words: ArraySlice<SyntaxWord>) -> Bool {
    guard let (_, range) = anyFrom(in: words) else { return false }
    return !words[range.upperBound...].hasWords
  }

  /// "any two from", "any 2 of the following:", "two from:", and the words it takes.
  static func anyFrom(in words: ArraySlice<SyntaxWord>) -> (Int, Range<Int>)? {
    for index in words.indices.prefix(40) {
      guard let value = words[index].number, (1...50).contains(value), let next = words.word(at: index + 1) else {
        continue
      }
      if let range = namedChoice(at: index, in: words) { return (value, range) }
      guard next.isAny(["from", "of"]) else { continue }
      let isLeast = words.has(["at", "least"], at: index - 2)
      let isAny = words.word(at: index - 1)?.is("any") == true || isLeast
      var end = index + 2
      if words.has(["the", "following"], at: end) {
        end += 2
      } else if words.has(["the", "list"], at: end),
        let colon = words[end...].prefix(16).lastIndex(where: { $0.is(":") }),
        colon == words.trimmedEnd.endIndex || colon + 1 >= words.endIndex
      {
        end = colon
      } else if words.word(at: end)?.is("these") == true {
        end += 1
      }
      let hasColon = words.word(at: end)?.is(":") == true || end == words.endIndex
      guard hasColon || (isAny && !isLeast && next.is("from")) else { continue }
      return (value, (isLeast ? index - 2 : isAny ? index - 1 : index)..<min(words.endIndex, hasColon ? end + 1 : end))
    }
    return nil
  }

  /// "metals" of "two metals from:".
  static func named(_ choice: ArraySlice<SyntaxWord>) -> [SyntaxWord] {
    guard let from = choice.lastIndex(where: { $0.isAny(["from", "of"]) }),
      let number = choice.firstIndex(where: { $0.number != nil }), number + 1 < from
    else { return [] }
    return [SyntaxWord](choice[(number + 1)..<from])
  }

  /// "two metals from:", "any three safety features from the following:", which need the colon.
  private static func namedChoice(at index: Int, in words: ArraySlice<SyntaxWord>) -> Range<Int>? {
    var end = index + 1
    while let word = words.word(at: end), word.kind == .word, !word.is("from"), end < index + 6 {
      if !word.classes.isDisjoint(with: [.auxiliary, .relative, .pronoun]) { return nil }
      end += 1
    }
    guard end > index + 1, words.word(at: end)?.is("from") == true else { return nil }
    end += 1
    if words.has(["the", "following"], at: end) { end += 2 }
    guard words.word(at: end)?.is(":") == true else { return nil }
    return index..<(end + 1)
  }
}
