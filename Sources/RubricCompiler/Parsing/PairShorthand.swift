internal import Language

/// What shares out the marks of pairs, in an examiner's shorthand: "Reason (1) + development (1), x 2", "2 x (reason 1 + development
/// 1)", "Identify (1), expand (1); two reasons wanted.", "Reason (1) → link to less being supplied (1). Twice."
struct PairShorthand {
  private var labels: [ArraySlice<SyntaxWord>] = []
  /// How many pairs count, where it says so.
  private var times: Int?
  /// Where what follows begins.
  private var end = 0

  private static let longestLabel = 9

  /// The words with such a heading as "1 mark for the reason, 1 mark for the development, max 4", and each pair below it on a line of
  /// its own.
  static func written(_ words: [SyntaxWord]) -> [SyntaxWord] {
    guard let heading = PairShorthand(words[...]), let first = words.first(where: { $0.isWord }) else { return words }
    let place = first.span.before
    var written: [SyntaxWord] = []
    for label in heading.labels {
      written += [.made(1, at: place), .made("mark", .word, at: place), .made("for", .word, at: place)]
      written += label.filter { $0.isWord && $0.number == nil }.map { $0.lowered }
      written.append(.made(",", .comma, at: place))
    }
    if let times = heading.times {
      written += [.made("max", .word, at: place), .made(2 * times, at: place)]
    } else {
      written.removeLast()
    }
    let rest = Self.withoutNotes(words[heading.end...]).drop { !$0.isWord && $0.kind != .open && $0.kind != .quote }
    guard let next = rest.first else { return words }
    let pairs = PairLines(labels: heading.labels).written(rest)
    // Without pairs below it, it is read as it stands.
    let lines = pairs.split { $0.kind == .lineBreak || $0.is(".") }
    written.append(.made(".", .terminator, at: next.span.before))
    if let lists = LabelBlocks(labels: heading.labels).written(rest) { return written + lists }
    guard lines.count(where: { PairedPiece.isPair($0) || Self.isDivided($0) }) > 1 else { return words }
    return written + pairs
  }

  /// Without "Same reason twice = once.", "Loose list: reasons only (max 2)".
  private static func withoutNotes(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    let sentences = words.split { $0.kind == .lineBreak || $0.kind == .terminator && $0.depth == 0 }
    let notes = sentences.filter { PairedPiece.isNote($0) }.map { $0.startIndex..<$0.endIndex }
    if notes.isEmpty { return words }
    return words.indices.filter { index in !notes.contains { $0.contains(index) } }.map { words[$0] }[...]
  }

  /// "less rent (1)… because there is less room (1)": halves that have their marks.
  private static func isDivided(_ line: ArraySlice<SyntaxWord>) -> Bool { SchemeLine.hasTwoMarks([SyntaxWord](line)) }

  /// How many pairs the words hold, if the heading stands over them: "a → b // c → d" are two.
  static func pairs(in words: ArraySlice<SyntaxWord>) -> Int {
    let arrows = words.count(where: PieceSplitter.isArrow)
    if arrows > 0 { return arrows }
    if PairedPiece.isPair(words) || words.count(where: { $0.is("+") && $0.depth == 0 }) == 1 { return 1 }
    // "R: wanted a son. D: feared civil war."
    let labels = words.indices.count { index in
      words[index].is(":") && index > words.startIndex && words[index - 1].kind == .word
        && words[index - 1].folded.count == 1 && !(words.word(at: index - 2)?.isWord ?? false)
    }
    return labels / 2
  }

  /// Whether words begin with such a heading.
  static func isHeading(_ words: ArraySlice<SyntaxWord>) -> Bool { PairShorthand(words) != nil }

  /// Nil where the words do not begin with such a heading.
  private init?(_ words: ArraySlice<SyntaxWord>) {
    if let prose = Self(sentence: words) ?? Self(eachOf: words) {
      self = prose
      return
    }
    self.init(plain: words)
  }

  /// "Award one mark for each effect, up to two, and a further mark for each effect that is explained."; nil for other words.
  private init?(sentence words: ArraySlice<SyntaxWord>) {
    let start = words.firstIndex { $0.isWord && !$0.isAny(["award", "give", "credit", "allow"]) } ?? words.endIndex
    let stop =
      words[start...].firstIndex { $0.kind == .terminator || $0.kind == .lineBreak || $0.is(":") } ?? words.endIndex
    let sentence = words[start..<stop]
    guard sentence.count <= 32, sentence.first?.number == 1, MarkAnnotations.isUnit(sentence, start + 1),
      sentence.has(["for", "each"], at: start + 2), stop < words.endIndex,
      let more = sentence.indices.first(where: { index in
        index > start + 4
          && (sentence[index].isAny(["further", "second", "additional", "extra", "another"])
            && sentence.word(at: index + 1)?.is("mark") == true)
      })
    else { return nil }
    let label = sentence[(start + 4)..<more].prefix {
      $0.kind == .word && !$0.isAny(["and", "up", "to", "max", "maximum", "with"])
    }
    let second = sentence[(more + 2)...]
    guard !label.isEmpty, label.count <= 4, Self.namesThing(label),
      second.contains(where: {
        PiecePhrases.isDevelopment($0)
          || $0.isAny(["explaining", "expanding", "developing", "why", "how"])
      }), !second.contains(where: { $0.number != nil })
    else { return nil }
    labels = [label, [.made("explanation", .word, at: words[more].span.before)]]
    times = sentence[(start + 4)..<more].compactMap { $0.number }.first
    end = stop + 1
  }

  /// "Two separate reasons, each 1; each explained / developed, 1."; nil for other words.
  private init?(eachOf words: ArraySlice<SyntaxWord>) {
    let start = words.firstIndex { $0.isWord } ?? words.endIndex
    let stop =
      words[start...].firstIndex { $0.kind == .terminator || $0.kind == .lineBreak || $0.is(":") } ?? words.endIndex
    let sentence = words[start..<stop]
    guard sentence.count <= 18, let count = sentence.first?.number, (2...6).contains(count), stop < words.endIndex,
      let first = sentence.indices.first(where: { sentence[$0].is("each") && sentence.word(at: $0 + 1)?.number == 1 }),
      case let label = sentence[(start + 1)..<first].filter({ $0.isWord }), (1...4).contains(label.count),
      case let rest = sentence[(first + 2)...], rest.last?.number == 1, rest.contains(where: { $0.is("each") }),
      rest.contains(where: { PiecePhrases.isDevelopment($0) }), rest.count(where: { $0.number != nil }) == 1
    else { return nil }
    labels = [label[...], [.made("explanation", .word, at: words[stop].span.before)]]
    times = count
    end = stop + 1
  }

  private init?(plain words: ArraySlice<SyntaxWord>) {
    var index = words.firstIndex { $0.isWord } ?? words.endIndex
    // "Two devices, each with its effect. Device (1) + effect (1)", "Two reasons; each 1 for the reason + 1 for developing it."
    if let opening = Self.opening(words, from: index) {
      times = opening.times
      index = opening.end
    }
    // "2 x (…)"
    if let count = words.word(at: index)?.number, (2...6).contains(count),
      words.word(at: index + 1)?.isAny(["x", "×"]) == true
    {
      times = count
      index += 2
      if words.word(at: index)?.kind == .open { index += 1 }
    }
    for _ in 0..<2 {
      guard let part = Self.part(at: index, in: words) else { return nil }
      labels.append(part.label)
      index = part.end
      if labels.count == 1 {
        guard let joiner = words.word(at: index),
          joiner.isAny(["+", "&", "and", "plus", "→", "->", "⇒", "=>", "then", "with", ";"]) || joiner.kind == .comma
            || joiner.kind == .dash || joiner.kind == .slash
        else { return nil }
        index += 1
        while let word = words.word(at: index), word.isAny(["and", "then", "a", "the", "its"]) { index += 1 }
      }
    }
    let areCodes = labels.allSatisfy { $0.count == 1 && Self.isCode($0[$0.startIndex]) }
    if areCodes {
      labels = zip(labels, ["reason", "development"]).map { code, name in [code[code.startIndex].read(as: name, .word)]
      }
    }
    guard areCodes || Self.namesMore(labels[1]), areCodes || Self.namesThing(labels[0]) || Self.isName(labels[0]),
      words.word(at: index).map({ !PieceSplitter.isArrow($0) }) ?? true
    else { return nil }
    if words.word(at: index)?.kind == .close { index += 1 }
    end = takeTail(words, from: index)
    if areCodes { end = Self.behindKey(words, from: end) }
    // More on the same line is content: "reason (1) + development (1) of the plan".
    guard words.word(at: end).map({ !$0.isWord || end > index && words[end - 1].kind == .terminator }) ?? true else {
      return nil
    }
  }

  /// "Two devices, each with its effect.", "Two reasons; each": how many there are, and where the shares begin.
  private static func opening(_ words: ArraySlice<SyntaxWord>, from start: Int) -> (times: Int, end: Int)? {
    guard let count = words.word(at: start)?.number, (2...6).contains(count), !MarkAnnotations.isUnit(words, start + 1),
      let stop = words[start...].prefix(10).firstIndex(where: { $0.kind == .terminator || $0.is(";") || $0.is(":") }),
      words[(start + 1)..<stop].allSatisfy({ $0.kind == .word && $0.number == nil || $0.kind == .comma }),
      words[(start + 1)..<stop].contains(where: { KindList.isKind($0) || $0.ends(in: "s") })
    else { return nil }
    var end = stop + 1
    while let word = words.word(at: end), word.is("each") || word.kind == .comma || word.is(":") { end += 1 }
    return (count, end)
  }

  /// "Reason (1)", "reason 1", "1 for the reason": what the mark is for, and where what follows begins.
  private static func part(at start: Int, in words: ArraySlice<SyntaxWord>) -> (
    label: ArraySlice<SyntaxWord>, end: Int
  )? {
    var index = start
    func label(from first: Int) -> ArraySlice<SyntaxWord> {
      var end = first
      while let word = words.word(at: end), word.kind == .word, word.number == nil || end == first, !word.is("and"),
        end - first <= longestLabel
      {
        end += 1
      }
      return words[min(first, words.endIndex)..<min(end, words.endIndex)]
    }
    if words.word(at: index)?.number == 1 {
      index += 1
      if MarkAnnotations.isUnit(words, index) { index += 1 }
      guard words.word(at: index)?.is("for") == true else { return nil }
      index += 1
      if words.word(at: index)?.isAny(["the", "a", "an", "each"]) == true { index += 1 }
      let name = label(from: index)
      return name.isEmpty || name.count > longestLabel ? nil : (name, name.endIndex)
    }
    // "R1"
    if let code = words.word(at: index), isCode(code) { return (words[index...index], index + 1) }
    let name = label(from: index)
    guard !name.isEmpty, name.count <= longestLabel, let length = mark(at: name.endIndex, in: words) else { return nil }
    return (name, name.endIndex + length)
  }

  /// "R1", "D1": a letter with its mark.
  private static func isCode(_ word: SyntaxWord) -> Bool {
    word.kind == .word && word.startsCapital && word.folded.count == 2 && word.folded[1] == UInt8(ascii: "1")
  }

  /// Where the pairs begin behind "R = advantage. D = what it leads to. D only with its own R.", which says what the letters are.
  private static func behindKey(_ words: ArraySlice<SyntaxWord>, from start: Int) -> Int {
    var index = start
    while index < words.endIndex, let word = words[index...].first(where: { $0.isWord }), word.folded.count == 1,
      word.startsCapital,
      let stop = words[index...].firstIndex(where: { $0.kind == .terminator || $0.kind == .lineBreak }),
      !words[index..<stop].contains(where: PieceSplitter.isArrow)
    {
      index = stop + 1
    }
    return index
  }

  /// "Device", "Way named": a word or two at the start of a line that may name anything.
  private static func isName(_ label: ArraySlice<SyntaxWord>) -> Bool {
    label.count <= 2 && label.first?.startsCapital == true
      && label.allSatisfy { $0.classes.isDisjoint(with: [.determiner, .pronoun, .auxiliary, .preposition, .negator]) }
  }

  /// "(1)" or "1": how many words it takes; nil for anything else.
  private static func mark(at index: Int, in words: ArraySlice<SyntaxWord>) -> Int? {
    guard index < words.endIndex else { return nil }
    if words[index].kind == .number, words[index].number == 1 {
      return MarkAnnotations.isUnit(words, index + 1) ? 2 : 1
    }
    guard words[index].kind == .open, let mark = MarkAnnotations.annotation(at: index, in: words), mark.marks == 1,
      !mark.isEach, !mark.isMaximum
    else { return nil }
    return mark.length
  }

  /// Takes ", x 2", "x2", ". Twice.", "; two reasons wanted", ", either order"; returns where the rest begins.
  private mutating func takeTail(_ words: ArraySlice<SyntaxWord>, from start: Int) -> Int {
    var index = start
    var end = start
    while index < words.endIndex, words[index].kind != .lineBreak, index - start < 14 {
      let word = words[index]
      if !word.isWord, word.kind != .open, word.kind != .close, !word.is("×"), word.kind != .terminator,
        word.kind != .comma,
        !word.is(";"), !word.is(":")
      {
        break
      }
      if word.is("twice") {
        times = 2
      } else if let count = word.number, (2...6).contains(count), words.word(at: index + 1)?.is("times") == true {
        times = count
        index += words.word(at: index + 2)?.is("over") == true ? 2 : 1
      } else if word.isAny(["x2", "×2"]) {
        times = 2
      } else if word.isAny(["x3", "×3"]) {
        times = 3
      } else if word.isAny(["x", "×"]), let count = words.word(at: index + 1)?.number, (2...6).contains(count) {
        times = count
        index += 1
      } else if let count = word.number, (2...6).contains(count), words.word(at: index + 1)?.kind == .word,
        words.word(at: index + 2)?.isAny(["wanted", "needed", "required", "expected"]) == true
      {
        times = count
        index += 2
      } else if word.isWord {
        guard index == start || words[index - 1].kind != .terminator,
          word.isAny(["either", "way", "round", "order", "in", "any", "for", "each", "of", "them", "done"])
        else { break }
      }
      index += 1
      end = index
    }
    // Only words that were understood are taken.
    return end
  }

  /// "reason", "precaution", "identify": what the first half is.
  private static func namesThing(_ label: ArraySlice<SyntaxWord>) -> Bool {
    guard let last = label.last else { return false }
    return KindList.isKind(last) || KindList.isKind(label[label.startIndex])
      || label.contains { $0.isAny(things) }
  }

  private static let things: [StaticString] = [
    "identify", "identifies", "identified", "identification", "name", "named", "naming", "state", "point", "reason",
    "effect", "cause", "benefit", "method", "feature", "precaution", "step", "factor", "way", "technique", "change",
    "action",
  ]

  /// "development", "expand", "why", "link to profit": what the second half adds.
  private static func namesMore(_ label: ArraySlice<SyntaxWord>) -> Bool {
    label.contains {
      PiecePhrases.isDevelopment($0)
        || $0.isAny([
          "expand", "expands", "expanding", "explain", "explains", "explaining", "develop", "develops", "developing",
          "link", "linking", "why", "how", "what", "because", "result", "effect", "outcome", "impact", "use", "used",
          "leads", "leading", "extension", "exemplification", "example", "evidence", "quotation", "support",
        ])
    }
  }
}
