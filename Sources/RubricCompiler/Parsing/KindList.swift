internal import Language

/// Lists of what may be said for a kind of thing: "Reasons include better jobs and family", "Possible answers: gloves, gauze",
/// "Suitable methods are A, B or C". They are examples, of which others count too.
enum KindList {
  /// The statement with "e.g." in the place of "include"; as it is where it is no such list.
  static func written(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    let words = statement.drop { !$0.isWord }
    guard let opening = opening(words), opening.list < words.endIndex, isList(words[opening.list...]) else {
      return statement
    }
    let eg = SyntaxWord.made("eg", .word, at: words[opening.name].span.before)
    return statement[..<opening.name] + [eg] + words[opening.list...]
  }

  /// Where the name of the kind ends and the list begins.
  static func opening(_ words: ArraySlice<SyntaxWord>) -> (name: Int, list: Int)? {
    guard
      let verb = words.prefix(8).firstIndex(where: {
        $0.depth == 0 && ($0.isAny(["include", "includes", "are"]) || $0.is(":"))
      }), verb > words.startIndex, words[..<verb].allSatisfy({ $0.kind == .word && !$0.isQuoted })
    else { return nil }
    // "reasons for migration include": the kind stands before "for".
    let kind = words[..<verb].prefix { !$0.isAny(["of", "for", "against", "in", "on", "between", "to"]) }
    guard let noun = kind.last, kind.count <= 4, isKind(noun), noun.ends(in: "s") else { return nil }
    let isQualified = kind.dropLast().contains { $0.isAny(qualities) }
    let isPlain = kind.dropLast().allSatisfy { $0.isAny(qualities) || !$0.classes.isDisjoint(with: .function) }
    guard isPlain else { return nil }
    if words[verb].is("are"), !isQualified { return nil }
    if words[verb].is(":"), !isQualified, !noun.is("examples") { return nil }
    var list = verb + 1
    while let next = words.word(at: list), next.is(":") || next.kind == .comma || next.isAny(["the", "following"]) {
      if next.is("the"), words.word(at: list + 1)?.is("following") != true { break }
      list += 1
    }
    return (verb, list)
  }

  /// "Possible changes", "Likely effects on trade".
  static func isQualified(_ name: ArraySlice<SyntaxWord>) -> Bool {
    name.first { $0.isWord }.map { $0.isAny(qualities) || $0.isAny(["examples", "eg"]) } == true
  }

  /// "reasons", "answers": what examiners list.
  static func isKind(_ word: SyntaxWord) -> Bool {
    !WordTables.shared.roles(ofNoun: word.folded).isEmpty || MarkerWords.shared.isNoun(word)
      || word.isAny(["changes", "signs", "uses", "suggestions", "similarities", "items", "examples", "checks", "types"])
  }

  /// Whether at least two things are listed, none with marks of its own.
  private static func isList(_ words: ArraySlice<SyntaxWord>) -> Bool {
    if words.indices.contains(where: { MarkAnnotations.annotation(at: $0, in: words) != nil }) { return false }
    if words.contains(where: { $0.is(":") || PieceSplitter.isArrow($0) }) { return false }
    return words.contains { ($0.is(";") || $0.kind == .comma || $0.kind == .slash) && $0.depth == 0 }
  }

  private static let qualities: [StaticString] = [
    "possible", "suitable", "typical", "likely", "acceptable", "valid", "sample", "appropriate", "relevant", "correct",
    "other", "good", "common", "main", "sensible", "creditworthy", "expected", "indicative",
  ]
}
