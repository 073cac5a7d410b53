internal import Language

/// Writes lines that begin with the code of their marks as other lines are: "M1 8 divisions" as "8 divisions (1)", "B0 for the
/// wrong side" as "reject the wrong side".
struct CodedLines {
  /// "M1", "A1", "B1" of mathematics, and "C1", which a line that follows from it implies; "B0" is none.
  static func isCode(_ word: SyntaxWord) -> Bool {
    guard word.isCapital, word.folded.count == 2, let letter = word.folded.first, let digit = word.folded.last else {
      return false
    }
    return (0x30...0x34).contains(digit) && ("mabc" as StaticString).bytes.contains(letter)
  }

  /// Whether a line has its marks as a code: "M1 8 divisions", "(a) A1 40 ml", "240 – 204 = 36 B1".
  static func isCoded(_ line: ArraySlice<SyntaxWord>) -> Bool {
    code(of: line) != nil || line.last.map(isCode) == true || codeAtEnd(of: line) != nil
  }

  /// The place of the code behind what a line says: "0.55 x their 200  M1 (condone a slip)", "£740  A1 cao".
  private static func codeAtEnd(of line: ArraySlice<SyntaxWord>) -> Int? {
    line.indices.dropFirst().last { index in
      isCode(line[index]) && line[index].depth == 0 && line[index].span.start > line[index - 1].span.end + 1
        && (line.word(at: index + 1).map { $0.kind == .open || $0.isAny(shorthand) } ?? true)
    }
  }

  /// What may stand behind a code.
  private static let shorthand: [StaticString] = ["cao", "oe", "isw", "nfww", "ft"]

  /// Whether several lines have.
  static func areCoded(_ words: [SyntaxWord]) -> Bool {
    words.split(separator: .lineBreak).count { isCoded($0) } > 1
  }

  /// The place of the code that a line begins with, behind its label.
  private static func code(of line: ArraySlice<SyntaxWord>) -> Int? {
    let place = line.firstIndex { !isLabel($0) }
    guard let place, isCode(line[place]), place + 1 < line.endIndex, line[place].depth == 0 else { return nil }
    return place
  }

  private static func isLabel(_ word: SyntaxWord) -> Bool {
    [.bullet, .open, .close].contains(word.kind) || word.folded.count == 1 && word.number == nil && word.isWord
  }

  /// The words with several such lines written so. Codes that number the marks ("M1 …", "M2 …") stay.
  static func written(_ words: [SyntaxWord]) -> [SyntaxWord] {
    let words = codesFirst(withoutShorthand(words))
    let lines = words.split(separator: .lineBreak)
    let codes = lines.compactMap { line in code(of: line).map { words[$0] } }
    guard codes.count > 1, !codes.contains(where: { $0.is("m2") }) else { return words }
    return [SyntaxWord](
      lines.filter { !isSpecialCase($0) }.map { line in
        code(of: line).map { written(line, code: $0) } ?? [SyntaxWord](line)
      }
      .joined(separator: [.made("", .lineBreak, at: words[0].span)]))
  }

  /// "600 − 400 or 200 seen   M1" as "M1 600 − 400 or 200 seen", where lines end with their codes and none begins so.
  private static func codesFirst(_ words: [SyntaxWord]) -> [SyntaxWord] {
    let lines = words.split(separator: .lineBreak)
    guard !lines.contains(where: { code(of: $0) != nil }) else { return words }
    let ends = lines.map { codeAtEnd(of: $0) }
    guard ends.count(where: { $0 != nil }) > 1 else { return words }
    return [SyntaxWord](
      zip(lines, ends).map { line, end in
        end.map { [line[$0]] + line[..<$0] + line[($0 + 1)...] } ?? [SyntaxWord](line)
      }
      .joined(separator: [.made("", .lineBreak, at: words[0].span)]))
  }

  /// "… = £252 A1 cao" as "… = £252 A1".
  private static func withoutShorthand(_ words: [SyntaxWord]) -> [SyntaxWord] {
    guard words.contains(where: isCode) else { return words }
    return words.indices.filter { index in
      guard words[index].isAny(shorthand) else { return true }
      let isEnd = index + 1 == words.count || words[index + 1].kind == .lineBreak || words[index + 1].kind == .open
      return !(isEnd && index > 0 && isCode(words[index - 1]))
    }.map { words[$0] }
  }

  /// "SC: 7 massages, with no time between them – 2 marks": what another answer may still gain.
  private static func isSpecialCase(_ line: ArraySlice<SyntaxWord>) -> Bool {
    line.first.map { $0.is("sc") && $0.isCapital } == true
  }

  private static func written(_ line: ArraySlice<SyntaxWord>, code: Int) -> [SyntaxWord] {
    let word = line[code]
    func made(_ text: String, _ kind: Token.Kind) -> SyntaxWord { .made(text, kind, at: word.span) }
    var result = [SyntaxWord](line[..<code])
    let said = line[(code + 1)...].drop { $0.kind == .dash || $0.isAny(["for", ":", "ft"]) }
    if word.folded[1] == 0x30 {
      result.append(made("reject", .word))
      result += said
      return result
    }
    let end = said.firstIndex { $0.kind == .terminator } ?? said.endIndex
    // What earns one mark in several ways. A number is a result, and says of nothing how many there are to be.
    result += AnyOfList.slashed(said[..<end])
    let first = code - line.startIndex
    if result.indices.contains(first) { result[first].isResult = true }
    result += [made("(", .open), made(String(UnicodeScalar(word.folded[1])), .number)]
    result.append(made(")", .close))
    return result + said[end...]
  }
}

extension [SyntaxWord] {
  /// The runs between tokens of a kind.
  fileprivate func split(separator kind: Token.Kind) -> [ArraySlice<SyntaxWord>] {
    split(omittingEmptySubsequences: true) { $0.kind == kind }
  }
}
