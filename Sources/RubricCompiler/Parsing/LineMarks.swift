internal import Language

/// Marks at the ends of lines that stand in no brackets, "the price rises = 1", "stress = 80 ——1", and codes beside marks, "(d) (1)":
/// written in brackets, so that the other steps read them.
enum LineMarks {
  /// Most marks of a line.
  private static let most = 4
  /// Fewest words of a line before "= 1", which else is a result.
  private static let fewestWords = 4

  static func written(_ words: [SyntaxWord]) -> [SyntaxWord] {
    guard
      words.contains(where: {
        $0.is("=") || $0.kind == .dash || $0.kind == .slash || $0.kind == .open || isSubmaximum($0)
      })
    else { return words }
    var written: [SyntaxWord] = []
    written.reserveCapacity(words.count)
    var start = 0
    var index = 0
    while index < words.count {
      let word = words[index]
      if word.kind == .lineBreak { start = written.count + 1 }
      if isDevelopment(index, in: words) {
        index += 3
        continue
      }
      // "and/or" leaves it open, as "or" does.
      if word.is("and"), index + 2 < words.count, words[index + 1].kind == .slash, words[index + 2].is("or") {
        index += 2
        continue
      }
      if isSubmaximum(word) {
        written.append(word.read(as: "max", .word))
        index += 1
        continue
      }
      if let marks = word.number, word.kind == .number, word.depth == 0, (1...most).contains(marks),
        endsLine(index + 1, in: words),
        let sign = sign(before: index, in: words, isLine: written[min(start, written.count)...])
      {
        written.removeLast(sign)
        written += MarkAnnotations.made(marks, at: word.span)
        index += 1
        continue
      }
      written.append(word)
      index += 1
    }
    return written
  }

  /// "Sub-max 3 for effects".
  private static func isSubmaximum(_ word: SyntaxWord) -> Bool { word.is("sub-max") || word.is("submax") }

  /// "(d)" before the mark of a development.
  private static func isDevelopment(_ open: Int, in words: [SyntaxWord]) -> Bool {
    open > 0 && words[open].kind == .open && open + 3 < words.count && words[open + 1].isAny(["d", "dev"])
      && words[open + 2].kind == .close && MarkAnnotations.annotation(at: open + 3, in: words[...]) != nil
  }

  private static func endsLine(_ index: Int, in words: [SyntaxWord]) -> Bool {
    index == words.count || words[index].kind == .lineBreak
      || (words[index].kind == .open && words[index...].prefix { $0.kind != .lineBreak }.last?.kind == .close)
  }

  /// How many tokens before a number say that it is a mark: dashes that it touches, or "=" behind words; nil for none.
  private static func sign(before index: Int, in words: [SyntaxWord], isLine line: ArraySlice<SyntaxWord>) -> Int? {
    let dashes = words[..<index].reversed().prefix { $0.kind == .dash }.count
    if dashes > 0, words[index - 1].span.end == words[index].span.start,
      dashes > 1 || words[index - 1].span.end - words[index - 1].span.start > 3, index > dashes
    {
      return dashes
    }
    // "… wearing them away. 1": nothing else stands between the stop and the end of the line.
    if index > 0, words[index - 1].kind == .terminator, words[index].number == 1,
      line.count(where: { $0.kind == .word }) >= fewestWords
    {
      return 0
    }
    // "(so they can prepare) - 1" ends as "(so they can prepare) = 1" does.
    let isBehindBracket = line.dropLast().last?.kind == .close && line.count(where: { $0.kind == .word }) >= fewestWords
    if isBehindBracket, words[index - 1].is("=") || (words[index - 1].kind == .dash && words[index].number == 1) {
      return 1
    }
    guard index > 0, words[index - 1].is("="), line.count(where: { $0.kind == .word }) >= fewestWords,
      line.dropLast().last?.kind == .word, (line.dropLast().last?.folded.count ?? 0) > 2,
      !line.dropLast().contains(where: { $0.is("=") || CodedLines.isCode($0) }),
      !line.contains(where: { $0.isAny(["correct", "right", "wrong", "only", "answer", "answers"]) })
    else { return nil }
    return 1
  }
}
