internal import Language
internal import RubricModel

/// Reads the statements of a point that are not content: accept, reject, ignore, maximum, guidance to examiners.
struct StatementReader {
  /// Whether the statement was one of these; then what it says is in `syntax`.
  ///
  /// - Parameter isFirst: the first statement of a point is content even where it opens as "Allow the dough to rise".
  func read(_ statement: ArraySlice<SyntaxWord>, isFirst: Bool, into syntax: inout PointSyntax) -> Bool {
    let rest = Self.verdictFirst(statement.filter { $0.kind != .lineBreak && $0.kind != .bullet }[...].trimmedMarks)
    if rest.isEmpty { return true }
    if !isFirst, ResultSentence(rest) != nil {
      syntax.pending.append([SyntaxWord](rest))
      return true
    }
    if !isFirst, speaksOfForm(rest, into: &syntax) { return true }
    if AcceptanceSentence().read(rest, isFirst: isFirst, into: &syntax)
      || readReject(rest, whole: statement.trimmedStart.trimmedEnd, isFirst: isFirst, into: &syntax)
      || readMarks(rest, isFirst: isFirst, into: &syntax)
    {
      return true
    }
    // What has its own mark is to be found in an answer.
    if hasOwnMark(rest) || (isFirst && MarkerSentence(rest).isDenialOfThing) { return false }
    return (!isFirst && speaksOfMarking(rest, into: &syntax))
      || (!hasList(rest) && readGuidance(rest, whole: statement.trimmedStart.trimmedEnd, into: &syntax))
  }

  /// "Results table, graph: ignore" as "ignore results table, graph".
  private static func verdictFirst(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    guard words.count > 2, let verb = words.last, verb.isAny(["accept", "allow", "ignore", "reject"]), !verb.isQuoted,
      case let sign = words[words.endIndex - 2], sign.is(":") || sign.kind == .dash
    else { return words }
    return [verb] + words.dropLast(2)
  }

  /// "jeans may look careless, but may also be seen as friendly (1)"; not "max 1 if only one is given (1)".
  func hasOwnMark(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let open = words.dropFirst().lastIndex(where: { $0.kind == .open && $0.depth == 0 }),
      let mark = MarkAnnotations.annotation(at: open, in: words), !mark.isMaximum,
      !words[(open + mark.length)...].hasWords
    else { return false }
    return words.first?.isAny(["max", "maximum", "total", "note", "nb", "second", "first", "third", "full"]) == false
  }

  /// "All four must be given, in order: A, B, C and D" holds the content.
  private func hasList(_ words: ArraySlice<SyntaxWord>) -> Bool {
    // "Any two from: …; soil is not needed; …"
    if words.first?.is("any") == true, words.contains(where: { $0.is(":") }), words.contains(where: { $0.is(";") }) {
      return true
    }
    guard words.first?.isAny(["all", "both", "each", "every"]) == true,
      let colon = words.firstIndex(where: { $0.is(":") })
    else { return false }
    return ItemSplitter.items(words[(colon + 1)...]).count > 1
  }

  // MARK: Reject and ignore

  private func readReject(
    _ words: ArraySlice<SyntaxWord>, whole: ArraySlice<SyntaxWord>, isFirst: Bool, into syntax: inout PointSyntax
  ) -> Bool {
    if !isFirst, let but = allowance(in: words) {
      return readReject(words[..<but], whole: words[..<but], isFirst: isFirst, into: &syntax)
        && AcceptanceSentence().read(words[(but + 1)...], isFirst: isFirst, into: &syntax)
    }
    if !isFirst, RefusalSentence().read(words, whole: whole, into: &syntax) { return true }
    if let after = words.index(after: Self.rejectOpenings), !isUnsupported(words[after...]) {
      if RefusalSentence().isStructural(words[after...]) {
        syntax.pending.append([SyntaxWord](words))
        return true
      }
      if let target = OrdinalTarget(words[after...]) {
        syntax.rejected += RefinementPhrases.ofSentence(target.rest).map { $0.tied(to: target.numbers[0]) }
        return true
      }
      syntax.rejected += RefinementPhrases.ofSentence(words[after...])
      return true
    }
    // "Not 'towns getting bigger' / 'people moving' only."
    if !isFirst, words.first?.is("not") == true,
      words.dropFirst().first.map({ $0.isQuoted || $0.kind == .quote }) == true
    {
      let isAlone = words.trimmedEnd.last?.isAny(["only", "alone"]) == true
      let refused = RefinementPhrases.ofSentence(isAlone ? words.dropFirst().trimmedEnd.dropLast() : words.dropFirst())
      if isAlone { syntax.ignored += refused } else { syntax.rejected += refused }
      return true
    }
    if words.first?.isAny(["ignore", "disregard"]) == true, words.first?.isOfAnswer != true {
      let ignored = words.dropFirst()
      syntax.ignored += RefinementPhrases.ofSentence(OrdinalTarget(ignored)?.rest ?? ignored)
      return true
    }
    // "'Ionic' alone or 'strong bonds' alone is not enough for a mark", "'faster' = 0"
    guard !hasOwnMark(words), words.contains(where: { $0.isQuoted }), let verdict = verdict(in: words) else {
      return false
    }
    let refused = RefinementPhrases.ofSentence(words[words.startIndex..<verdict])
    if RefusalSentence.saysEnough(words[verdict...]) {
      // "'Meiosis does not' is enough": nothing is refused; what is not enough alone costs nothing beside more.
      guard words[verdict...].contains(where: { $0.isAny(["not", "insufficient"]) }) else {
        syntax.pending.append([SyntaxWord](words))
        return true
      }
      syntax.ignored += refused
    } else {
      syntax.rejected += refused
    }
    return true
  }

  /// "feature spotting without comment on effect": a demand on the answer, no wording.
  private func isUnsupported(_ words: ArraySlice<SyntaxWord>) -> Bool {
    if words.contains(where: { $0.isQuoted }) { return false }
    if words.contains(where: { $0.isAny(["repetition", "repeated", "twice", "copying", "copied"]) }) { return true }
    guard let without = words.firstIndex(where: { $0.is("without") }) else { return false }
    return words[(without + 1)...].prefix(4).contains {
      $0.isAny([
        "comment", "explanation", "development", "expansion", "elaboration", "reason", "reasons", "justification",
        "detail",
      ])
    }
  }

  private static let rejectOpenings: [[StaticString]] = [
    ["do", "not", "accept"], ["do", "not", "credit"], ["do", "not", "allow"], ["do", "not", "award", "marks", "for"],
    ["do", "not", "award"], ["do", "not", "reward"], ["not", "accept"], ["no", "credit", "for"], ["no", "mark", "for"],
    ["no", "marks", "for"], ["reject"], ["not", ":"], ["dna"], ["0", "marks", "for"], ["nothing", "for"],
    ["not", "credited", ":"], ["not", "accepted", ":"], ["not", "allowed", ":"], ["not", "enough", ":"],
    ["not", "to", "be", "credited", ":"], ["not", "to", "be", "accepted", ":"], ["no", "credit", ":"],
    ["no", "marks", ":"], ["ne", ":"],
  ]

  /// Where "is not enough", "= 0", "is insufficient" starts.
  private func verdict(in words: ArraySlice<SyntaxWord>) -> Int? {
    words.indices.first { index in
      let word = words[index]
      if word.isQuoted { return false }
      if word.is("="), words.word(at: index + 1)?.is("0") == true { return true }
      let next = words[index...].dropFirst().prefix(2)
      if word.isAny(["scores", "score", "gains", "earns"]) {
        return next.first?.isAny(["0", "zero", "no", "nothing"]) == true
      }
      guard word.isAny(["is", "are"]) else { return false }
      let said = next.first?.is("not") == true ? next.dropFirst() : next.prefix(1)
      return said.contains {
        $0.isAny(["enough", "insufficient", "sufficient", "credited", "creditworthy", "acceptable", "accepted"])
      }
    }
  }

  // MARK: Marks

  /// "one mark each to a maximum of three", "1 mark each, max 3": the price of what a list before it holds.
  func readPrice(_ words: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax) -> Bool {
    guard words.count <= 12, let price = MarkAnnotations.isPriceOfItems(words.prefix(9)) else { return false }
    guard let maximum = words.firstIndex(where: { $0.isAny(["max", "maximum"]) }),
      let most = words[maximum...].compactMap({ $0.number }).first
    else {
      syntax.marksEach = price
      return true
    }
    syntax.statedMarks = most
    if most % price == 0 { syntax.listed = most / price }
    return true
  }

  private func readMarks(_ words: ArraySlice<SyntaxWord>, isFirst: Bool, into syntax: inout PointSyntax) -> Bool {
    if !isFirst, let other = otherPrice(in: words) {
      let examples = words[other...].split { !$0.isQuoted || $0.kind == .quote }.compactMap { $0.span }
      guard readMarks(words[..<other].trimmedMarks, isFirst: isFirst, into: &syntax) else { return false }
      // All marks at once are for a whole answer, and the scheme gives one.
      for example in examples where !syntax.examples.contains(example) { syntax.examples.append(example) }
      return true
    }
    // "Max 4: 1 for each function, 1 for each reason"
    if !isFirst, let split = PriceSplit(words), let maximum = split.maximum,
      words.first?.isAny(["max", "maximum", "total"]) == true
    {
      syntax.statedMarks = maximum
      syntax.offered = split
      return true
    }
    if let most = Self.mostOfScale(words) {
      syntax.statedMarks = max(syntax.statedMarks ?? 0, most)
      syntax.marksEach = syntax.marksEach ?? 1
      return true
    }
    if let most = Self.mostOfCount(words) {
      syntax.statedMarks = most
      syntax.marksEach = syntax.marksEach ?? 1
      return true
    }
    if let maximum = maximum(in: words) {
      syntax.statedMarks = maximum
      return true
    }
    // "3 marks", "One mark only"
    if words.count <= 3, let marks = words.first?.number, MarkAnnotations.isUnit(words, words.startIndex + 1),
      words.dropFirst(2).allSatisfy({ $0.isAny(["only", "total"]) })
    {
      syntax.statedMarks = marks
      return true
    }
    if !isFirst, let price = PriceOfEach(words) {
      syntax.marksEach = price.each
      if let most = price.maximum {
        syntax.statedMarks = most
        if most % price.each == 0 { syntax.listed = most / price.each }
      }
      return true
    }
    if let price = MarkAnnotations.isPriceOfItems(words) {
      // "1 mark for each correct feature of X: A; B" holds the content.
      if words.contains(where: { $0.is(":") || $0.is(";") }) { return false }
      syntax.marksEach = price
      return true
    }
    return false
  }

  /// "All four correct = 3 marks", "5 correct – 4 marks; 3 correct – 3 marks": the most that a count of right answers earns; nil for
  /// other statements.
  static func mostOfScale(_ words: ArraySlice<SyntaxWord>) -> Int? {
    let marks = words.split { $0.is(";") || $0.kind == .comma }.map { step -> Int? in
      guard let correct = step.firstIndex(where: { $0.isAny(["correct", "right"]) }), correct > step.startIndex,
        step[..<correct].allSatisfy({ $0.number != nil || $0.isAny(["all", "any", "or", "only", "in"]) }),
        let number = step[(correct + 1)...].lastIndex(where: { $0.number != nil }),
        MarkAnnotations.isUnit(step, number + 1), number + 2 == step.endIndex,
        step[(correct + 1)..<number].allSatisfy({
          !$0.isWord || $0.isAny(["for", "scores", "gains", "gets", "earns", "is"])
        })
      else { return nil }
      return step[number].number
    }
    return marks.isEmpty || marks.contains { $0 == nil } ? nil : marks.compactMap { $0 }.max()
  }

  /// Where ", or 2 marks for one clear contrast" begins behind "1 mark for each"; nil where nothing of the kind does.
  private func otherPrice(in words: ArraySlice<SyntaxWord>) -> Int? {
    guard let or = words.firstIndex(where: { $0.is("or") && $0.depth == 0 }), or > words.startIndex + 2,
      let marks = words.word(at: or + 1)?.number, marks > 1, MarkAnnotations.isUnit(words, or + 2),
      words.word(at: or + 3)?.is("for") == true, MarkAnnotations.isPriceOfItems(words[..<or].trimmedMarks) != nil
    else { return nil }
    return or
  }

  /// "Six of the nine", "4 × 1": how many of what is listed count; nil for other statements.
  static func mostOfCount(_ all: ArraySlice<SyntaxWord>) -> Int? {
    // "[any 3 @ 1]"
    let inner = all.trimmedPool
    var words = inner.first?.kind == .open && inner.last?.kind == .close ? inner.dropFirst().dropLast() : all
    if words.first?.is("any") == true, words.count <= 4 { words = words.dropFirst() }
    guard let most = words.first?.number, (1...20).contains(most) else { return nil }
    if (4...5).contains(words.count), words.dropFirst().starts(["of", "the"]), words.dropFirst(3).first?.number != nil,
      words.dropFirst(4).allSatisfy({ $0.isAny(["points", "marks", "ideas", "above", "listed"]) })
    {
      return most
    }
    let isTimes = words.dropFirst().first?.isAny(["×", "x", "@"]) == true
    return words.count == 3 && isTimes && words.last?.number == 1 ? most : nil
  }

  /// "Max 3", "Maximum 4 marks", "3 marks max", "= max 4".
  private func maximum(in words: ArraySlice<SyntaxWord>) -> Int? {
    guard words.count <= 5, let first = words.first else { return nil }
    if first.isAny(["max", "maximum", "total"]) {
      var rest = words.dropFirst()
      while let next = rest.first, next.isAny(["of", "=", ":", "is"]) || next.kind == .open { rest = rest.dropFirst() }
      let after = rest.dropFirst()
      guard after.allSatisfy({ $0.isAny(["mark", "marks"]) || !$0.isWord }) else { return nil }
      // "Total ← 0" is a line of a program.
      return rest.first?.number.flatMap { $0 > 0 ? $0 : nil }
    }
    if let last = words.last, last.isAny(["max", "maximum"]) { return first.number }
    return nil
  }

  // MARK: Guidance

  /// - Parameter whole: the statement with its brackets, as it is quoted.
  private func readGuidance(
    _ words: ArraySlice<SyntaxWord>, whole: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax
  ) -> Bool {
    // "[AO3 = 4]"
    if words.contains(where: { MarkAnnotations.isObjective($0) }),
      words.allSatisfy({
        !$0.isWord || $0.number != nil || MarkAnnotations.isObjective($0) || $0.isAny(["mark", "marks"])
      })
    {
      return true
    }
    if words.allSatisfy({ !$0.isWord || Self.isShorthand($0) }) {
      if words.contains(where: { Self.isReverse($0) }) { syntax.isReversible = true }
      return true
    }
    guard isGuidance(words) else { return false }
    syntax.pending.append([SyntaxWord](whole))
    return true
  }

  /// "owtte", "ora", "ecf": shorthand of examiners, which asks for nothing.
  static func isShorthand(_ word: SyntaxWord) -> Bool {
    word.isAny(["owtte", "ora", "aw", "oe", "eq", "cao", "etc", "bod", "wtte"])
  }

  /// "ora": or reverse argument.
  static func isReverse(_ word: SyntaxWord) -> Bool { word.is("ora") }

  private func isGuidance(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let first = words.first else { return false }
    if first.isAny(["note", "nb", "see"]) { return true }
    // "Max 2 if only strengths are given", "second mark only if …".
    if first.isAny(["max", "maximum"]) || words.starts(["no", "more", "than"]) || words.starts(["cap", "at"]) {
      return true
    }
    if words.starts(["award", "max"]) || words.starts(["award", "maximum"]) || words.starts(["award", "a", "maximum"]) {
      return true
    }
    if GuidanceReader.saysOrder(words), LeadInReader().read(words).span == nil,
      words.contains(where: { $0.isAny(["must", "should"]) })
    {
      return true
    }
    if first.isAny(["second", "first", "third", "2nd", "1st", "3rd", "full"]),
      words.word(at: words.startIndex + 1)?.isAny(["mark", "marks"]) == true
    {
      return true
    }
    // "The last two steps may come in either order."
    if let order = words.firstIndex(where: { $0.is("order") }),
      words.word(at: order - 1)?.isAny(["either", "any"]) == true,
      words[..<order].contains(where: { $0.isAny(["may", "can", "could"]) })
    {
      return true
    }
    // "Do not promise to keep it secret" may be what the answer says.
    let examiners: [StaticString] = [
      "accept", "credit", "allow", "award", "reward", "penalise", "penalize", "give", "mark", "double", "expect",
      "require",
      "count", "deduct", "insist", "confuse", "infer", "use", "apply", "consider",
    ]
    if (words.starts(["do", "not"]) && words.dropFirst(2).first?.isAny(examiners) == true)
      || words.starts(["no", "credit"]) || words.starts(["no", "need"])
      || words.starts(["answers", "must", "go"]) || words.starts(["must", "go", "beyond"])
      || words.starts(["must", "not"])
    {
      return true
    }
    if words.starts(["must", "be"]) { return true }
    if isOfResponses(words) { return true }
    if let index = words.firstIndex(where: {
      $0.isAny(["required", "needed", "essential", "necessary"]) && $0.depth == 0
    }),
      index > words.startIndex
    {
      // "Dates are not required", "Both language and visuals are needed for full marks".
      let before = words[words.startIndex..<index]
      let saysAll = first.isAny(["both", "all", "each", "either"])
      if before.contains(where: { $0.is("not") }) || (saysAll && before.last?.isAny(["are", "is", "be"]) == true) {
        return true
      }
      if saysAll, words[index...].contains(where: { $0.isAny(["mark", "marks", "credit"]) }) { return true }
    }
    // "At least one advantage and one disadvantage are needed for more than 4 marks."
    if let need = words.firstIndex(where: { $0.isAny(["required", "needed", "necessary", "essential"]) }),
      words.word(at: need + 1)?.is("for") == true,
      words[(need + 2)...].prefix(5).contains(where: { $0.isAny(["mark", "marks"]) })
    {
      return true
    }
    let isVerdict = words.indices.contains { words.has(["not", "be"], at: $0) }
    if isVerdict, words.contains(where: { $0.isAny(["credited", "awarded", "given"]) }),
      words.contains(where: { $0.isAny(["mark", "marks", "credit"]) })
    {
      return true
    }
    if first.isAny(["both", "all", "every"]), words.contains(where: { $0.isAny(["must", "should"]) }) { return true }
    return saysCredit(words)
  }

  /// "Responses must be reasons and not a description", "answers must cover both points for 2 marks", "both courts need not be
  /// named", "a situation shown only by its example scores both".
  private func isOfResponses(_ words: ArraySlice<SyntaxWord>) -> Bool {
    if words.indices.contains(where: { words.has(["need", "not"], at: $0) }) { return true }
    // "They don't need the dates."
    if words.first?.isAny(["they", "learners", "students", "candidates", "you"]) == true,
      words.prefix(4).contains(where: { $0.isAny(["not", "don't", "needn't"]) }),
      words.prefix(5).contains(where: { $0.isAny(["need", "needn't", "have"]) })
    {
      return true
    }
    if let verb = words.firstIndex(where: {
      $0.isAny(["scores", "gains", "earns", "receives", "score", "gain", "earn"])
    }),
      let object = words.word(at: verb + 1), object.isAny(["both", "full", "all"])
    {
      return true
    }
    guard words.first?.isAny(["responses", "answers", "response", "answer"]) == true,
      let modal = words.prefix(3).firstIndex(where: { $0.isAny(["must", "should"]) }),
      let verb = words.word(at: modal + 1)
    else { return false }
    if verb.is("be") { return words[modal...].contains { $0.is("not") } }
    guard verb.isAny(["cover", "include", "mention", "give", "contain", "make", "have"]) else { return false }
    return words.word(at: modal + 2)?.isAny(["both", "all"]) == true
      && words[modal...].contains { $0.isAny(["points", "ideas", "parts", "marks"]) }
      && !words[modal...].contains { $0.is(":") || $0.kind == .comma }
  }

  /// "A judgement alone is not credited", "… limits the answer to 1 mark", "quotation alone = 0".
  private func saysCredit(_ words: ArraySlice<SyntaxWord>) -> Bool {
    // "any two from: …; a password alone is not enough; …" is a list of answers.
    if words.contains(where: { $0.is(";") && $0.depth == 0 }) { return false }
    // "Award credit for …, such as whether the fuel is enough"
    if words.introduction(from: words.startIndex)?.introduction.kind == .examples,
      LeadInReader().read(words).span != nil
    {
      return false
    }
    let speaksOfCredit = words.contains {
      $0.isAny(["alone", "only", "own", "without", "mark", "marks", "credit", "credited", "creditworthy", "="])
    }
    if speaksOfCredit, verdict(in: words) != nil { return true }
    for index in words.indices
    where words[index].isAny(["limits", "limit", "limited", "capped", "restricted", "restricts"]) {
      // "limits the answer to 1 mark"
      let rest = words[index...].prefix(6)
      if let mark = rest.firstIndex(where: { $0.isAny(["mark", "marks"]) }), rest.word(at: mark - 1)?.number != nil {
        return true
      }
    }
    return false
  }

}

extension StatementReader {
  /// The "but" of "Reject X, but allow Y".
  private func allowance(in words: ArraySlice<SyntaxWord>) -> Int? {
    guard words.index(after: Self.rejectOpenings) != nil || words.first?.isAny(["ignore", "disregard"]) == true else {
      return nil
    }
    return words.indices.dropFirst(2).first { index in
      words[index].is("but") && words[index].depth == 0 && !words[index].isQuoted
        && words.word(at: index + 1)?.isAny(["allow", "accept", "credit", "condone"]) == true
    }
  }
}

extension ArraySlice where Element == SyntaxWord {
  /// Index after the longest of the openings that the words start with, marks after it included; nil for none.
  func index(after openings: [[StaticString]]) -> Int? {
    for opening in openings where starts(opening) {
      var after = startIndex + opening.count
      while let next = word(at: after), next.is(":") || next.kind == .comma { after += 1 }
      return after
    }
    return nil
  }
}
