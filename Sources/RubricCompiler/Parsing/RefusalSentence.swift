internal import Language
internal import RubricModel

/// Reads sentences that refuse marks: "The word 'harmful' alone should not be credited", "Answers about price gain nothing",
/// "Costs are not benefits and should not be credited".
struct RefusalSentence {
  /// Whether the sentence refuses something; then what it refuses is in `syntax`.
  ///
  /// - Parameter whole: the sentence with its article, as it is quoted.
  func read(_ words: ArraySlice<SyntaxWord>, whole: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax) -> Bool {
    if readNothing(words, whole: whole, into: &syntax) { return true }
    if words.contains(where: { $0.is(";") && $0.depth == 0 }) { return readSeveral(words, into: &syntax) }
    guard let verdict = Self.verdict(in: words) ?? Self.denial(in: words, of: syntax), verdict > words.startIndex,
      !words.indices.contains(where: { MarkAnnotations.annotation(at: $0, in: words) != nil }),
      PairedPiece.dash(in: words).map({ $0 == verdict }) ?? true
    else { return false }
    let subject = words[..<verdict]
    let isOfOneMark = words[verdict...].contains { $0.isAny(["second", "third", "full", "throughout", "overall"]) }
    if isOfOneMark || isStructural(subject)
      || words.contains(where: { $0.isAny(["if", "unless", "when", "until"]) && !$0.isQuoted })
    {
      syntax.pending.append([SyntaxWord](whole))
      return true
    }
    let isPartial =
      Self.saysEnough(words[verdict...])
      || words[verdict...].contains { $0.isAny(["themselves", "itself", "alone", "own"]) && !$0.isQuoted }
      || subject.contains {
        !$0.isQuoted
          && $0.isAny(["alone", "only", "own", "just", "simply", "merely", "without", "unqualified", "vague"])
      }
    // "'It decays faster' is not an effect": it is worth nothing, and costs nothing beside an effect.
    let isOfKind =
      words[verdict].isAny(["is", "are"])
      && !words[verdict...].contains {
        $0.isAny(["credited", "accepted", "awarded", "rewarded", "acceptable", "mark"])
      }
      && words[verdict...].dropFirst(2).contains { !WordTables.shared.roles(ofNoun: $0.folded).isEmpty }
    for phrase in phrases(of: subject) {
      // What is not enough alone costs nothing beside more.
      if isPartial || isOfKind { syntax.ignored.append(phrase) } else { syntax.rejected.append(phrase) }
    }
    return true
  }

  /// "'dead' = 0; 'a factor' = 0", "lazy; not eligible; 'it is hard' – nothing": each has its verdict, or the last has that of all.
  private func readSeveral(_ words: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax) -> Bool {
    let parts = words.split { $0.is(";") && $0.depth == 0 }.map { $0.trimmedMarks }.filter { $0.hasWords }
    guard parts.count > 1, let last = parts.last,
      !words.indices.contains(where: { MarkAnnotations.annotation(at: $0, in: words) != nil })
    else { return false }
    let verdicts = parts.map { Self.verdict(in: $0) }
    guard let end = verdicts.last ?? nil, end > last.startIndex else { return false }
    if verdicts.allSatisfy({ $0 != nil }) {
      var read = syntax
      for part in parts where !self.read(part, whole: part, into: &read) { return false }
      syntax = read
      return true
    }
    let isOfMarks = parts.dropLast().contains { part in
      part.contains {
        $0.isAny(["mark", "marks", "max", "maximum", "only", "if", "must", "accept", "allow"]) && !$0.isQuoted
      }
    }
    guard !isOfMarks, verdicts.dropLast().allSatisfy({ $0 == nil }), Self.isShort(last[end...]) else { return false }
    let isPartial = Self.saysEnough(last[end...])
    for part in parts.dropLast() + [last[..<end]] where !isStructural(part) {
      for phrase in phrases(of: part) {
        if isPartial { syntax.ignored.append(phrase) } else { syntax.rejected.append(phrase) }
      }
    }
    return true
  }

  /// "– nothing", "= 0", "0", "NE": a verdict of a word or two, which stands for the whole list before it.
  private static func isShort(_ verdict: ArraySlice<SyntaxWord>) -> Bool {
    verdict.count(where: { $0.isWord }) <= 2
  }

  /// "… gain nothing, and nor do hopes": whether a verdict ends here and another begins.
  private static func goesOn(after index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    words[index].kind == .comma
      && words[(index + 1)...].prefix(2).contains { $0.isAny(["nor", "neither"]) }
  }

  /// "'Treat staff better' – no mark": a dash behind what is quoted.
  private static func isDash(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    words[index].isAny(["–", "—", "-"]) && index > words.startIndex
      && (words[index - 1].isQuoted || words[index - 1].kind == .quote)
  }

  /// "There is nothing for pollution", "there are no marks for naming it".
  private func readNothing(
    _ words: ArraySlice<SyntaxWord>, whole: ArraySlice<SyntaxWord>, into syntax: inout PointSyntax
  ) -> Bool {
    guard words.first?.is("there") == true, let verb = words.dropFirst().first, verb.isAny(["is", "are"]) else {
      return false
    }
    var rest = words.dropFirst(2)
    guard let opening = rest.first, opening.isAny(["nothing", "no"]) else { return false }
    rest = rest.dropFirst()
    if opening.is("no") {
      guard rest.first?.isAny(["mark", "marks", "credit"]) == true else { return false }
      rest = rest.dropFirst()
    }
    guard rest.first?.is("for") == true else { return false }
    let named = rest.dropFirst()
    if isStructural(named) || named.first?.ends(in: "ing") == true {
      syntax.pending.append([SyntaxWord](whole))
    } else {
      syntax.ignored += phrases(of: named)
    }
    return true
  }

  /// "Painting over it and bleach alone are not cures" under "one cure for each": where the verdict begins.
  private static func denial(in words: ArraySlice<SyntaxWord>, of syntax: PointSyntax) -> Int? {
    guard
      let verb = words.indices.dropFirst().first(where: {
        words[$0].isAny(["is", "are"]) && !words[$0].isQuoted && words.word(at: $0 + 1)?.is("not") == true
      })
    else { return nil }
    let said = words[(verb + 2)...].drop { $0.isAny(["a", "an", "one", "valid", "suitable"]) }.trimmedEnd
    guard said.count == 1, let noun = said.first, noun.kind == .word else { return nil }
    let key = WordKey.make(of: noun.folded[...])
    let asksForIt = syntax.demands.contains { demand in
      demand.head.contains { !$0.isGenerated && WordKey.make(of: $0.folded[...]) == key }
    }
    return asksForIt ? verb : nil
  }

  /// Whether a verdict is that something is not enough, or is.
  static func saysEnough(_ verdict: ArraySlice<SyntaxWord>) -> Bool {
    verdict.prefix(4).contains {
      $0.isAny(["enough", "sufficient", "insufficient"]) && !$0.isQuoted || isNotEnough($0)
    }
  }

  /// "NE", as examiners write.
  private static func isNotEnough(_ word: SyntaxWord) -> Bool { word.is("ne") && word.isCapital && !word.isQuoted }

  /// Where "should not be credited", "gains nothing", "does not score", "is not enough" begins.
  static func verdict(in words: ArraySlice<SyntaxWord>) -> Int? {
    words.indices.first { index in
      let word = words[index]
      if word.isQuoted || word.depth > 0 { return false }
      let rest = words[(index + 1)...].prefix(5)
      // "'Damages it' NE", "body language, voice, props 0"
      if isNotEnough(word) { return true }
      if word.is("0"), word.kind == .number, index + 1 == words.endIndex, index > words.startIndex {
        let before = words[index - 1]
        return before.kind == .word && before.classes.isDisjoint(with: [.preposition, .determiner, .auxiliary])
          && before.folded.count > 2
          || before.kind == .quote || before.isQuoted
      }
      // "That she is ill is wrong", "saying that it melts is incorrect"
      if word.isAny(["is", "are"]), index > words.startIndex, index + 2 == words.endIndex,
        rest.first?.isAny(["wrong", "incorrect", "untrue", "false", "inaccurate", "mistaken"]) == true
      {
        return words.first?.isAny(["that", "saying", "stating", "claiming", "writing"]) == true
          || words.first?.isQuoted == true || words.first?.kind == .quote
      }
      if word.isAny(["should", "must", "can", "may", "will", "cannot", "is", "are"]) {
        guard word.is("cannot") || rest.first?.isAny(["not", "never"]) == true else { return false }
        // "Price and brand are not methods of …"
        let noun = rest.dropFirst().drop { $0.isAny(["a", "an"]) }.first
        if noun?.isAny(["needed", "required", "expected", "necessary", "essential"]) == true { return false }
        if word.isAny(["is", "are"]), let noun,
          noun.isAny(["example", "examples", "explanation", "explanations"])
            || !WordTables.shared.roles(ofNoun: noun.folded).isEmpty
        {
          return true
        }
        return rest.contains {
          $0.isAny([
            "credited", "accepted", "awarded", "rewarded", "creditworthy", "marked", "enough", "sufficient",
            "acceptable",
          ])
        }
      }
      if word.isAny(["gains", "gain", "earns", "earn", "scores", "score", "receive", "receives", "get", "gets"]) {
        return rest.first?.isAny(["no", "nothing", "0", "zero"]) == true
          && (index + 2 >= words.endIndex || goesOn(after: index + 2, in: words)
            || rest.contains { $0.isAny(["mark", "marks", "credit", "throughout", "overall"]) })
      }
      if word.isAny(["does", "do"]), rest.first?.is("not") == true, index > words.startIndex {
        return rest.dropFirst().first?.isAny(["gain", "earn", "score", "receive", "get", "merit"]) == true
          && (rest.contains { $0.isAny(["mark", "marks", "credit", "themselves", "itself", "own", "alone"]) }
            || !rest.dropFirst(2).hasWords)
      }
      // "…: 0", "… = 0", "…: no mark", "'…' – no mark"
      if word.isAny([":", "="]) || isDash(index, in: words) {
        return rest.first?.isAny(["0", "nothing"]) == true && index + 2 == words.endIndex
          || rest.first?.isAny(["no", "0", "zero"]) == true
            && rest.dropFirst().first?.isAny(["mark", "marks", "credit"]) == true
            && !rest.dropFirst(2).hasWords
      }
      return word.isAny(["is", "are"]) && rest.first?.isAny(["insufficient", "worth"]) == true
        && (rest.first?.is("insufficient") == true || rest.dropFirst().first?.isAny(["nothing", "0", "no"]) == true)
    }
  }

  /// What speaks of how an answer is made rather than of what it says: "a reason named without explanation", "a bare opinion",
  /// "the same point".
  func isStructural(_ subject: ArraySlice<SyntaxWord>) -> Bool {
    if subject.contains(where: { $0.isQuoted }) { return false }
    let words = subject.filter { $0.isWord && $0.depth == 0 }
    // "Areas given on the wrong side", "facts that are not used as an argument"
    if words.contains(where: { $0.is("wrong") }), words.contains(where: { $0.isAny(["side", "way", "order"]) }) {
      return true
    }
    if words.contains(where: { $0.is("not") }), words.contains(where: { $0.isAny(["that", "which"]) }) { return true }
    if words.contains(where: { $0.isAny(["repeat", "repeated", "repetition", "repeats", "twice", "same", "copied"]) }) {
      return true
    }
    let nouns: [StaticString] = [
      "naming", "named", "listing", "listed", "stating", "stated", "identified", "identification", "opinion",
      "opinions",
      "judgement", "judgment", "conclusion", "recommendation", "decision", "verdict", "narrative", "description",
      "descriptions", "retelling", "definition", "definitions", "assertion", "assertions", "example", "examples",
      "bare", "choice", "choices",
    ]
    if words.contains(where: { $0.is("without") }),
      words.contains(where: { $0.isAny(nouns) || $0.isAny(["reason", "reasons", "explanation"]) })
    {
      return true
    }
    let isAlone = words.contains { $0.isAny(["alone", "simply", "only"]) }
    return words.indices.prefix(6).contains { index in
      if isAlone, words[index].isAny(["name", "names", "list", "lists"]) { return true }
      // "descriptions of overtime" are of something.
      return words[index].isAny(nouns) && !(index == 0 && index + 1 < words.count && words[index + 1].is("of"))
    }
  }

  /// What is refused: quotations; else what stands in brackets; else the noun phrase without "answers about".
  private func phrases(of subject: ArraySlice<SyntaxWord>) -> [RefinementSyntax] {
    if subject.contains(where: { $0.isQuoted }) {
      return subject.split { !$0.isQuoted || $0.kind == .quote }.compactMap { refinement($0) }
    }
    if let open = subject.firstIndex(where: { $0.kind == .open && $0.depth == 0 }),
      let close = subject[open...].firstIndex(where: { $0.kind == .close && $0.depth == 0 })
    {
      var inner = subject[(open + 1)..<close]
      if let first = inner.indices.first, let list = ListIntroduction.at(first, in: inner), list.kind == .examples {
        inner = inner.dropFirst(list.length)
      }
      let items = ItemSplitter.items(
        inner.map { word in
          var word = word
          word.depth = 0
          return word
        }[...])
      return items.compactMap { refinement($0.alternatives[0][...]) }
    }
    var rest = subject
    // "That she loves him or that she wants his money is wrong."
    if let that = rest.prefix(2).firstIndex(where: { $0.is("that") }),
      that == rest.startIndex || rest[rest.startIndex].ends(in: "ing")
    {
      return clauses(rest[that...]).compactMap { refinement($0) }
    }
    // "Fuel costs are not benefits and …": the subject of the first verb is what is meant.
    if let verb = rest.indices.dropFirst().first(where: { rest[$0].isAny(["is", "are"]) }) { rest = rest[..<verb] }
    if let about = rest.prefix(8).firstIndex(where: { $0.isAny(["about", "to", "on", "like"]) }),
      isSpeech(rest[..<about])
    {
      rest = rest[(about + 1)...]
    }
    return rest.split { $0.kind == .comma || $0.is("or") || $0.is("and") || $0.kind == .slash }.compactMap {
      refinement($0)
    }
  }

  /// What stands behind each "that".
  private func clauses(_ words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    let starts = words.indices.filter { index in
      words[index].is("that")
        && (index == words.startIndex || words[index - 1].isAny(["or", "and"]) || words[index - 1].kind == .comma)
    }
    return zip(starts, starts.dropFirst() + [words.endIndex]).map { start, end in
      let clause = words[(start + 1)..<end].trimmedMarks
      return end < words.endIndex && clause.last?.isAny(["or", "and"]) == true ? clause.dropLast() : clause
    }
  }

  private func isSpeech(_ words: ArraySlice<SyntaxWord>) -> Bool {
    words.contains {
      $0.isAny([
        "answers", "responses", "answer", "response", "reference", "references", "points", "statements", "comments",
        "mention",
        "refer", "refers", "referring",
      ])
    }
  }

  private func refinement(_ words: ArraySlice<SyntaxWord>) -> RefinementSyntax? {
    var plain = words.trimmedMarks.filter { $0.isWord && $0.depth == 0 }
    while let last = plain.last, last.isAny(["alone", "only", "unqualified", "itself", "by", "on", "its", "own"]),
      !last.isQuoted
    {
      plain.removeLast()
    }
    let isNamed = plain.contains { word in
      word.classes.isDisjoint(with: .function)
        && (word.isQuoted || WordTables.shared.roles(ofNoun: word.folded).isEmpty)
    }
    guard let first = plain.first, let last = plain.last, isNamed else { return nil }
    return RefinementSyntax(side: [], phrases: [plain], span: first.span.union(last.span))
  }
}
