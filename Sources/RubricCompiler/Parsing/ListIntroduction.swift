internal import Language

/// Words that open a list of items: "such as", "including", "e.g.", a colon.
struct ListIntroduction {
  enum Kind {
    /// "such as", "e.g.", "for example", "like": items of the same kind count too.
    case examples
    /// "including": open where it follows a plural or a quantity, else all that is included is asked for.
    case including
    /// "namely", "i.e.", a colon: the items are the list.
    case definition
    /// "including both".
    case both
    /// "including all of", "including each of".
    case all
  }

  var kind: Kind
  /// Number of words and marks that it takes.
  var length: Int

  /// Whether the two or more parts that follow are demands of their own.
  var hasSides: Bool { kind == .both || kind == .all }

  /// Whether the answers to what stands before it follow: "e.g.", or the "i.e." that the compiler put before them.
  func hasExamples(_ word: SyntaxWord) -> Bool { kind == .examples || (kind == .definition && word.isGenerated) }

  /// The introduction that starts at a word, or nil.
  static func at(_ index: Int, in words: ArraySlice<SyntaxWord>) -> ListIntroduction? {
    let word = words[index]
    if !word.isWord { return word.is(":") ? colon(at: index, in: words) : nil }
    if word.is("such"), words.has(["such", "as"], at: index) { return listed(.examples, 2, index, words) }
    if word.is("for"), words.word(at: index + 1)?.isAny(["example", "instance"]) == true {
      return listed(.examples, 2, index, words)
    }
    if word.is("eg") { return listed(.examples, 1, index, words) }
    if word.isAny(["ie", "namely"]) { return listed(.definition, 1, index, words) }
    if word.is("like"), isAfterNoun(index, in: words), words.word(at: index + 1)?.is("to") == false {
      return listed(.examples, 1, index, words)
    }
    if let length = including(at: index, in: words) { return included(length, index, words) }
    return nil
  }

  /// Number of words of "including", "to include", "which include", "must mention"; nil for other words.
  private static func including(at index: Int, in words: ArraySlice<SyntaxWord>) -> Int? {
    if words[index].isAny(["including", "covering", "mentioning"]) { return 1 }
    if words[index].isAny(["to", "which", "that", "must", "should", "and"]),
      let next = words.word(at: index + 1), next.isAny(["include", "includes"])
    {
      return 2
    }
    return nil
  }

  private static func included(_ length: Int, _ index: Int, _ words: ArraySlice<SyntaxWord>) -> ListIntroduction {
    let next = index + length
    guard let first = words.word(at: next) else { return ListIntroduction(kind: .including, length: length) }
    if first.is("both") {
      let of = words.word(at: next + 1)?.is("of") == true ? 1 : 0
      return listed(.both, length + 1 + of, index, words)
    }
    if first.isAny(["all", "each"]) {
      var end = next + 1
      if words.word(at: end)?.number != nil { end += 1 }
      if words.word(at: end)?.is("of") == true { return listed(.all, end + 1 - index, index, words) }
    }
    return listed(.including, length, index, words)
  }

  /// Takes "the following", "things", a colon or a comma after the introduction with it.
  private static func listed(
    _ kind: Kind, _ length: Int, _ index: Int, _ words: ArraySlice<SyntaxWord>
  ) -> ListIntroduction {
    var end = index + length
    if words.has(["the", "following"], at: end) { end += 2 } else if words.has(["these"], at: end) { end += 1 }
    while let mark = words.word(at: end), mark.is(":") || mark.kind == .comma { end += 1 }
    return ListIntroduction(kind: kind, length: end - index)
  }

  /// A colon opens a list when something stands before it and something after.
  private static func colon(at index: Int, in words: ArraySlice<SyntaxWord>) -> ListIntroduction? {
    guard index > words.startIndex, index + 1 < words.endIndex else { return nil }
    return ListIntroduction(kind: .definition, length: 1)
  }

  /// "principles like consistency": a plural stands before.
  private static func isAfterNoun(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    // "any factor, like war or drought"
    if words.word(at: index - 1)?.kind == .comma { return words.word(at: index - 2)?.classes.isEmpty == true }
    guard let before = words.word(at: index - 1), before.isWord else { return false }
    return before.classes.isEmpty && (before.ends(in: "s") || !WordTables.shared.roles(ofNoun: before.folded).isEmpty)
  }
}

extension ArraySlice where Element == SyntaxWord {
  /// The first introduction of a list outside brackets, from `start` on.
  func introduction(from start: Int) -> (index: Int, introduction: ListIntroduction)? {
    guard start < endIndex else { return nil }
    let depth = self[start].depth
    for index in start..<endIndex where self[index].depth == depth {
      if let found = ListIntroduction.at(index, in: self) { return (index, found) }
    }
    return nil
  }
}
