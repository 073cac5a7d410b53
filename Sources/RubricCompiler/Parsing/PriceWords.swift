internal import Language

/// Prices in sentences, written as the other steps read them: "two marks are for arguments that support it and two for arguments
/// against it; the fifth is kept for a conclusion" as "two marks for … and two marks for …, 1 mark for a conclusion", "up to two
/// marks in favour" as "up to two marks for points in favour".
enum PriceWords {
  static func written(_ words: [SyntaxWord]) -> [SyntaxWord] {
    let words = ordinalsWritten(PairShorthand.written(words))
    guard words.contains(where: { $0.isAny(["mark", "marks"]) }) else { return words }
    var written: [SyntaxWord] = []
    written.reserveCapacity(words.count + 4)
    var isPriced = false
    var index = 0
    let all = words[...]
    let hasParts = all.indices.count { all.has(["for", "each", "that", "is"], at: $0) } > 1
    while index < words.count {
      let word = words[index]
      if word.kind == .terminator { isPriced = false }
      if let length = lastMark(at: index, in: all), isPriced || opensSentence(in: written) {
        joinSentence(&written)
        written += [.made(1, at: word.span), word.read(as: "mark", .word), word.read(as: "for", .word)]
        index += length
        continue
      }
      // "for (up to 3) + against (up to 3)"
      if word.isAny(["for", "against"]), word.depth == 0, all.word(at: index + 1)?.kind == .open,
        all.has(["up", "to"], at: index + 2), let most = all.word(at: index + 4), most.number != nil,
        all.word(at: index + 5)?.kind == .close
      {
        written += [all[index + 2].lowered, all[index + 3].lowered, most.lowered, word.read(as: "marks", .word)]
        written += [word.read(as: "for", .word), word.read(as: "points", .word), word]
        index += 6
        continue
      }
      // "1 mark for each feature up to a maximum of two features"
      if word.is("up"), hasPrice(written), all.has(["up", "to", "a", "maximum", "of"], at: index),
        index + 6 < words.count,
        case let most = words[index + 5], most.number != nil, words[index + 6].kind == .word,
        !MarkAnnotations.isUnit(all, index + 6), words[index + 6].ends(in: "s"), word.depth == 0
      {
        var limit = [words[index + 3].read(as: "max", .word), most]
        for place in limit.indices { limit[place].depth = 1 }
        written += [.made("(", .open, at: word.span)] + limit + [.made(")", .close, at: words[index + 6].span)]
        index += 7
        continue
      }
      // "… and a second mark for its cause", "… . The second mark should be awarded for detail."
      if let length = secondMark(at: index, in: all),
        written.last?.kind == .terminator ? written.contains(where: { $0.is("mark") }) : hasPrice(written)
      {
        joinSentence(&written)
        written += [.made(1, at: word.span), word.read(as: "mark", .word), word.read(as: "for", .word)]
        index += length
        isPriced = true
        continue
      }
      // "For each point, 1 mark for a strength and 1 further mark where it is expanded"
      if word.is("for"), written.last.map({ $0.kind == .terminator || $0.kind == .lineBreak }) ?? true,
        all.word(at: index + 1)?.is("each") == true,
        let comma = all[index...].prefix(7).firstIndex(where: { $0.kind == .comma }),
        all.word(at: comma + 1)?.number != nil, MarkAnnotations.isUnit(all, comma + 2)
      {
        index = comma + 1
        if all.word(at: comma + 3)?.is("for") == true, all.word(at: comma + 4)?.isAny(["a", "an", "the"]) == true {
          written += words[(comma + 1)...(comma + 3)] + [words[comma + 4].read(as: "each", .word)]
          index = comma + 5
        }
        continue
      }
      if word.isAny(["where", "when", "if"]), written.last?.isAny(["mark", "marks"]) == true, hasPrice(written),
        all.word(at: index + 1)?.isAny(["it", "this", "they"]) == true,
        all.word(at: index + 2)?.isAny(["is", "are"]) == true, all.word(at: index + 3)?.ends(in: "ed") == true
      {
        written += [word.read(as: "for", .word), words[index + 3]]
        index += 4
        // "… expanded so that it is clear why"
        if all.has(["so", "that"], at: index) {
          while index < words.count, words[index].isWord { index += 1 }
        }
        continue
      }
      // "Give one mark for …. Give the second for …"
      if let last = written.last, last.isAny(["give", "award", "credit", "allow"]),
        opensSentence(in: written.dropLast()),
        word.is("the"), all.word(at: index + 1)?.isAny(["second", "third", "fourth", "other", "last"]) == true,
        all.word(at: index + 2)?.is("for") == true
      {
        written.removeLast()
        joinSentence(&written)
        written += [.made(1, at: word.span), word.read(as: "mark", .word), word.read(as: "for", .word)]
        index += 3
        isPriced = true
        continue
      }
      // "1 of the 6 marks is reserved for a judgement"
      if let length = reserved(at: index, in: all) {
        written += [.made(1, at: word.span), word.read(as: "mark", .word), word.read(as: "for", .word)]
        index += length
        isPriced = true
        continue
      }
      guard word.depth == 0, !word.isQuoted, word.number != nil else {
        written.append(word)
        index += 1
        continue
      }
      // "One advantage and one drawback: 1 mark for each that is identified and 1 mark for each that is developed"
      if hasParts, let part = part(at: index, in: all) {
        if written.last?.is(":") == true {
          written[written.count - 1] = written[written.count - 1].read(as: ",", .comma)
        }
        written += part.words
        index += part.length
        continue
      }
      written.append(word)
      index += 1
      // "1 further mark for each explanation"
      if all.word(at: index)?.isAny(["further", "additional", "extra"]) == true, MarkAnnotations.isUnit(all, index + 1)
      {
        index += 1
      }
      let hasUnit = MarkAnnotations.isUnit(all, index)
      let after = hasUnit ? index + 1 : index
      if hasUnit {
        written.append(words[index])
        index = after
      }
      if hasUnit, all.word(at: after)?.isAny(["is", "are"]) == true, all.word(at: after + 1)?.is("for") == true {
        index = after + 1
        isPriced = true
      } else if hasUnit, all.word(at: after)?.is("for") == true,
        all.word(at: after + 1)?.isAny(["and", "each"]) != true
      {
        isPriced = true
      } else if hasUnit || isPriced, let place = all.word(at: after)?.span, isSide(at: after, in: all) {
        if !hasUnit { written.append(.made("marks", .word, at: place)) }
        written += [.made("for", .word, at: place), .made("points", .word, at: place)]
        isPriced = true
      } else if !hasUnit, isPriced, all.word(at: after)?.is("for") == true, opensPrice(index - 1, in: words) {
        written.append(.made("marks", .word, at: word.span))
      }
    }
    return written
  }

  /// "1st mark: emphasis", "Second mark for either …" at the start of a line or a sentence as "1 mark for …", where they follow one
  /// another or a price.
  private static func ordinalsWritten(_ words: [SyntaxWord]) -> [SyntaxWord] {
    let found = words.indices.compactMap { index in ordinal(at: index, in: words[...]).map { (index: index, $0) } }
    guard let first = found.first else { return words }
    let isPriced =
      words[..<first.index].contains { $0.isAny(["mark", "marks"]) }
      || words[..<first.index].indices.contains { MarkAnnotations.annotation(at: $0, in: words[...]) != nil }
    // A line of its own: "2nd mark: where the river slows".
    let isAlone = !words[..<first.index].contains { $0.isWord } && words[first.index + first.1.length - 1].is(":")
    let numbers = found.map { $0.1.number }
    guard numbers == Array(numbers[0]..<(numbers[0] + numbers.count)),
      numbers[0] == 1 && numbers.count > 1 || isPriced || isAlone
    else {
      return words
    }
    var written: [SyntaxWord] = []
    var index = 0
    for (start, ordinal) in found {
      written += words[index..<start]
      let place = words[start].span.before
      written += [.made(1, at: place), .made("mark", .word, at: place), .made("for", .word, at: place)]
      index = start + ordinal.length
    }
    return written + words[index...]
  }

  /// "1st mark:", "Second mark for", "The third mark is for": which mark it is, and how many words that takes.
  private static func ordinal(at index: Int, in words: ArraySlice<SyntaxWord>) -> (number: Int, length: Int)? {
    if index > words.startIndex {
      let before = words[index - 1]
      guard before.kind == .lineBreak || before.kind == .terminator || before.kind == .bullet else { return nil }
    }
    var next = index
    guard let word = words.word(at: next), word.depth == 0, !word.isQuoted else { return nil }
    let names: [StaticString] = ["first", "second", "third", "fourth", "fifth"]
    let number: Int
    if let place = names.firstIndex(where: { word.is($0) }) {
      number = place + 1
    } else if let value = word.number, (1...5).contains(value), word.kind == .number,
      Int(word.span.end - word.span.start) > word.folded.count
    {
      number = value
    } else {
      return nil
    }
    next += 1
    guard words.word(at: next)?.is("mark") == true else { return nil }
    next += 1
    guard let sign = words.word(at: next), sign.is(":") || sign.kind == .dash || sign.is("for") || sign.is("=") else {
      return nil
    }
    next += 1
    // "Second mark: only if the first is given"
    if words.word(at: next)?.isAny(["only", "if", "must", "needs", "not", "dependent", "depends", "can", "may"]) == true
    {
      return nil
    }
    // "EITHER … OR …"
    if words.word(at: next)?.is("either") == true { next += 1 }
    return (number, next - index)
  }

  /// "1 mark for each that is developed" as "each developed (1)"; nil for other words.
  private static func part(at index: Int, in words: ArraySlice<SyntaxWord>) -> (words: [SyntaxWord], length: Int)? {
    guard let number = words[index].number, MarkAnnotations.isUnit(words, index + 1),
      words.has(["for", "each", "that", "is"], at: index + 2), let said = words.word(at: index + 6),
      said.ends(in: "ed"),
      let each = words.word(at: index + 3)
    else { return nil }
    let place = words[index].span
    var one = SyntaxWord.made(number, at: place)
    one.depth = 1
    let price = [SyntaxWord.made("(", .open, at: place), one, .made(")", .close, at: place)]
    return ([each, said] + price, 7)
  }

  /// "the fifth is kept for", "the last mark is for", "the remaining mark goes to": how many words that are; nil for others.
  private static func lastMark(at index: Int, in words: ArraySlice<SyntaxWord>) -> Int? {
    guard words[index].is("the"),
      words.word(at: index + 1)?.isAny(["third", "fourth", "fifth", "sixth", "last", "final", "remaining", "other"])
        == true
    else { return nil }
    var next = index + 2
    if words.word(at: next)?.is("mark") == true { next += 1 }
    guard words.word(at: next)?.isAny(["is", "goes"]) == true else { return nil }
    next += 1
    if words.word(at: next)?.isAny(["kept", "given", "reserved", "awarded"]) == true { next += 1 }
    return words.word(at: next)?.isAny(["for", "to"]) == true ? next + 1 - index : nil
  }

  /// Whether a sentence begins here behind one with a price.
  private static func opensSentence(in written: some BidirectionalCollection<SyntaxWord>) -> Bool {
    written.last?.kind == .terminator && written.contains { $0.isAny(["mark", "marks"]) }
  }

  /// Makes what begins here go on with the sentence before, as its prices are those of one list.
  private static func joinSentence(_ written: inout [SyntaxWord]) {
    guard let last = written.indices.last, written[last].kind == .terminator else { return }
    written[last] = written[last].read(as: ",", .comma)
  }

  /// Whether a price stands in the sentence so far.
  private static func hasPrice(_ words: [SyntaxWord]) -> Bool {
    words.reversed().prefix { $0.kind != .terminator && $0.kind != .lineBreak }.contains {
      $0.isAny(["mark", "marks"])
    }
  }

  /// "a second mark for", "the second mark should be awarded for": how many words that are; nil for others.
  private static func secondMark(at index: Int, in words: ArraySlice<SyntaxWord>) -> Int? {
    guard words[index].isAny(["a", "the"]), words[index].depth == 0,
      words.word(at: index + 1)?.is("second") == true, words.word(at: index + 2)?.is("mark") == true
    else { return nil }
    var next = index + 3
    if words.word(at: next)?.isAny(["should", "may", "can", "is", "will"]) == true {
      next += 1
      if words.word(at: next)?.is("be") == true { next += 1 }
      guard words.word(at: next)?.isAny(["awarded", "given", "credited"]) == true else { return nil }
      next += 1
    }
    return words.word(at: next)?.is("for") == true ? next + 1 - index : nil
  }

  /// "1 of the 6 marks is reserved for", "1 mark reserved for": how many words that are; nil for others.
  private static func reserved(at index: Int, in words: ArraySlice<SyntaxWord>) -> Int? {
    guard words[index].number == 1, words[index].depth == 0 else { return nil }
    var next = index + 1
    if words.word(at: next)?.is("of") == true {
      next += 1
      while words.word(at: next).map({ $0.is("the") || $0.number != nil }) == true { next += 1 }
    }
    guard MarkAnnotations.isUnit(words, next) else { return nil }
    next += 1
    if words.word(at: next)?.isAny(["is", "must", "should"]) == true { next += 1 }
    if words.word(at: next)?.is("be") == true { next += 1 }
    guard words.word(at: next)?.isAny(["reserved", "kept", "held", "saved"]) == true else { return nil }
    next += 1
    return words.word(at: next)?.is("for") == true ? next + 1 - index : nil
  }

  /// "in favour and", "against, …": a side alone is what is priced.
  private static func isSide(at index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    if words.has(["in", "favour"], at: index) { return true }
    return words.word(at: index)?.is("against") == true
  }

  /// Whether a number stands where a price may: "… and two for …", "…, up to two for …".
  private static func opensPrice(_ index: Int, in words: [SyntaxWord]) -> Bool {
    guard index > 0 else { return false }
    let before = words[index - 1]
    return before.is("and") || before.is("to") || !before.isWord
  }
}
