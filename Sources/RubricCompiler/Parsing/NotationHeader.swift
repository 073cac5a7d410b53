internal import Language
internal import RubricModel

/// What stands before a list in notation and says how many of its pieces count: "Any two from:", "1 mark for each of these:".
struct NotationHeader {
  private let splitter = PieceSplitter()
  private let points: PointParser
  /// "any two from".
  var quantity: Int?
  /// "1 mark for each of these".
  var each: Int?
  /// What the pieces are: "correct feature of short-term memory".
  var head: [SyntaxWord] = []
  /// The number that the header asks for, where what it lists has no marks: "stating two hazards:".
  var asked: Int?
  /// "such as": others of the kind count too.
  var isOpen = false
  /// "Two marks for each of two reasons: one for … and one for …".
  var times = 1
  /// It is a name ("Drawback:"), and no sentence of an examiner.
  var isName = true

  init(_ points: PointParser) {
    self.points = points
  }

  /// Takes off what stands before the list: "Any two from:", "1 mark for each correct feature of X, max 3:",
  /// "Award credit for explaining the effect of X:".
  ///
  /// - Parameter count: the pieces that stand before the words.
  mutating func take(
    from words: ArraySlice<SyntaxWord>, _ opening: inout PointSyntax, after count: Int
  ) -> ArraySlice<SyntaxWord> {
    var rest = words
    let isFirst = count == 0
    if let choice = ChoiceHeader.bare(words, isFirst: isFirst), isFirst || count > choice.quantity {
      quantity = choice.quantity
      if head.isEmpty { head = choice.head }
      return words[words.endIndex...]
    }
    if let (number, range) = ChoiceHeader.anyFrom(in: words) {
      quantity = number
      let before = words[words.startIndex..<range.lowerBound].trimmedMarks
      if before.count == 1, let verb = before.first, let command = WordTables.shared.command(verb) {
        // "State two of:", where "state" is no noun.
        opening.commands.append(CommandUse(word: command, span: verb.span, weight: 0))
      } else {
        head = readOpening(before, &opening)
      }
      if head.isEmpty { head = ChoiceHeader.named(words[range]) }
      rest = words[range.upperBound...]
    }
    guard isFirst, let colon = rest.firstIndex(where: { $0.is(":") && $0.depth == 0 }) else { return rest }
    let before = rest[rest.startIndex..<colon]
    let after = rest[(colon + 1)...]
    if before.contains(where: { $0.is(";") }) || !isList(after) { return rest }
    // "1 mark: names it; 2 marks: …", "1 mark for: naming it; …"
    if let price = MarkAnnotations.prefix(at: rest.startIndex, in: rest),
      price.isBand || (!price.isEach && rest.startIndex + price.length == colon + 1)
    {
      return rest
    }
    if let price = MarkAnnotations.prefix(at: before.startIndex, in: before), price.isEach {
      let shares = splitter.pieces(of: after)
      if shares.count > 1, shares.allSatisfy({ $0.isPriced }) {
        let named = before[(before.startIndex + price.length)...]
        times = min(max(1, named.compactMap { $0.number }.first ?? 1), 20)
        return after
      }
      each = price.marks
      // "max 3", "up to a maximum of 3 marks"
      let max =
        before.firstIndex { $0.isAny(["max", "maximum"]) }
        ?? before.indices.first { before.has(["up", "to"], at: $0) && before.word(at: $0 + 2)?.number != nil }
      if let max { opening.statedMarks = before[max...].prefix(4).compactMap { $0.number }.first }
      var named = before[(before.startIndex + price.length)..<(max ?? before.endIndex)].trimmedMarks.trimmedEnd
      while let last = named.last, last.isAny(["up", "to", "a"]) { named = named.dropLast().trimmedEnd }
      let isPlain = named.last?.isAny(["answer", "answers", "response", "point", "points", "ideas", "idea"]) == true
      if !isPlain, named.first?.isAny(["of", "these"]) == false { head = named.filter { $0.isWord } }
      return after
    }
    // "Award one mark for any of the following, up to three marks:", "1 mark for naming a suitable type:" over lines of their own.
    if let price = MarkAnnotations.prefix(at: before.startIndex, in: before), !after.hasWords {
      let named = before[(before.startIndex + price.length)...]
      let max = named.indices.first { named[$0].isAny(["max", "maximum"]) || named.has(["up", "to"], at: $0) }
      opening.statedMarks = max.flatMap { named[$0...].compactMap { $0.number }.first }
      opening.leadIn = before[..<(before.startIndex + price.length)].span
      // "Up to 3 marks for a description that covers:"
      let isSum = max == nil && price.marks > 1
      each = isSum ? 1 : price.marks
      quantity = isSum ? price.marks : max == nil ? 1 : nil
      isOpen = max == nil && !isSum
      return after
    }
    if splitter.pieces(of: before).contains(where: { $0.marks != nil }) { return rest }
    let opensExamples = ChoiceHeader.opensExamples(before)
    head = readOpening(opensExamples ? ChoiceHeader.withoutExamples(before) : before, &opening)
    isOpen = isOpen || opensExamples
    // "Any TWO rights of a suspect:", "… should be listed (any four):"
    if let any = before.firstIndex(where: { $0.is("any") }), let count = before.word(at: any + 1)?.number,
      (1...50).contains(count)
    {
      quantity = count
    } else if before.contains(where: { $0.isAny(["could", "might", "may"]) }) {
      // "Candidates could consider:": any of these will do.
      quantity = 1
      opening.isPossible = true
    }
    return after
  }

  /// Whether what stands after a colon is a list in notation; a list on the lines below counts too.
  private func isList(_ words: ArraySlice<SyntaxWord>) -> Bool {
    if !words.hasWords || words.contains(where: { $0.is(";") && $0.depth == 0 }) { return true }
    return splitter.pieces(of: words).contains { $0.marks != nil }
  }

  /// Reads the lead-in and the commands of what stands before the list; gives its content, which sums the list up.
  private mutating func readOpening(_ words: ArraySlice<SyntaxWord>, _ opening: inout PointSyntax) -> [SyntaxWord] {
    guard words.hasWords else { return [] }
    points.parse(words, into: &opening)
    defer { opening.demands = [] }
    if let first = opening.demands.first, first.quantityIsStated, let number = first.quantity, number > 1,
      quantity == nil
    {
      asked = number
    }
    return opening.demands.count == 1 ? opening.demands[0].head : []
  }
}
