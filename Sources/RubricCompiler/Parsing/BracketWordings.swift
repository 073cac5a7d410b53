internal import Language

/// What the brackets of a piece add to its wordings: "eroded (by hydraulic action / abrasion)", "name (and address) of the
/// guest", "the substrate (starch) no longer fits".
enum BracketWordings {
  /// Most words in brackets that stand for words before them.
  private static let longestName = 3

  /// The wordings that the brackets of a part without slashes offer besides its own.
  static func further(_ part: ArraySlice<SyntaxWord>) -> [[SyntaxWord]] {
    var found: [[SyntaxWord]] = []
    for bracket in brackets(of: part) {
      guard let first = bracket.inner.first,
        ListIntroduction.at(bracket.inner.startIndex, in: bracket.inner)?.kind != .examples
      else { continue }
      if first.isAny(["by", "through", "via", "using"]), bracket.inner.count > 1 {
        found += choices(bracket.inner.dropFirst())
      } else if first.isAny(["so", "because", "ie"]), bracket.inner.count(where: { $0.isWord }) > 3 {
        found.append(bracket.inner.dropFirst().filter { $0.isWord })
      } else {
        found += replacing(bracket)
      }
    }
    return found.filter { !$0.isEmpty }
  }

  /// What is said in brackets after all other words: "formal care (by paid or trained staff)".
  static func description(_ part: ArraySlice<SyntaxWord>) -> [[SyntaxWord]] {
    guard let last = brackets(of: part).last, !last.after.hasWords, last.inner.count > 1,
      ListIntroduction.at(last.inner.startIndex, in: last.inner) == nil,
      last.inner.first?.isAny(["if", "when", "unless", "not", "only", "any", "accept", "or", "and", "for"]) == false
    else { return [] }
    return choices(last.inner)
  }

  private struct Bracket {
    var before: [SyntaxWord]
    var inner: ArraySlice<SyntaxWord>
    var after: ArraySlice<SyntaxWord>
  }

  /// Brackets that hold words; not marks, numbers and shorthand.
  private static func brackets(of part: ArraySlice<SyntaxWord>) -> [Bracket] {
    guard part.contains(where: { $0.kind == .open && $0.depth == 0 }) else { return [] }
    var found: [Bracket] = []
    for open in part.indices where part[open].kind == .open && part[open].depth == 0 && open > part.startIndex {
      guard let close = part[open...].firstIndex(where: { $0.kind == .close && $0.depth == 0 }) else { continue }
      let inner = part[(open + 1)..<close].map { word in
        var word = word
        word.depth = max(0, word.depth - 1)
        return word
      }[...]
      if inner.contains(where: { $0.isAny(["mark", "marks", "point"]) || StatementReader.isShorthand($0) }) {
        continue
      }
      guard inner.contains(where: { $0.kind == .word }), part[..<open].hasWords else { continue }
      let before = part[..<open].filter { $0.isWord && $0.depth == 0 }
      found.append(Bracket(before: before, inner: inner, after: part[(close + 1)...]))
    }
    return found
  }

  /// Between slashes, semicolons, commas and "or".
  private static func choices(_ words: ArraySlice<SyntaxWord>) -> [[SyntaxWord]] {
    words.split { $0.is(";") || $0.kind == .slash }.flatMap { part in
      ItemSplitter.items(part).flatMap { $0.alternatives }.flatMap { OrReader.wordings($0) }
    }
  }

  /// The wordings with what is in brackets in the place of the words before it.
  private static func replacing(_ bracket: Bracket) -> [[SyntaxWord]] {
    let isJoined = bracket.inner.first?.isAny(["and", "or"]) == true
    let isPlace = bracket.inner.first?.isAny(["of", "in", "on", "from", "inside"]) == true
    var names = bracket.inner.drop { $0.isAny(["and", "or", "of", "in", "on", "from", "inside"]) }
    names = names.drop { $0.classes.contains(.determiner) }
    let run = bracket.before.reversed().prefix { isContent($0) }.count
    guard run > 0 else { return [] }
    if !isJoined {
      // "substrate (starch) no longer fits": the sentence goes on about what is in brackets.
      guard let next = bracket.after.first(where: { $0.isWord }), bracket.after.first?.isWord == true,
        isPlace || !isContent(next)
      else { return [] }
    }
    let after = bracket.after.filter { $0.isWord && $0.depth == 0 }
    return names.split { $0.is("or") || $0.is("and") || $0.kind == .comma || $0.kind == .slash }.compactMap { name in
      let words = name.filter { $0.isWord }
      guard !words.isEmpty, words.count <= longestName, words.allSatisfy({ isContent($0) }) else { return nil }
      let kept = bracket.before.dropLast(min(words.count, run))
      // "an obstacle (or fence)": no article of the other word.
      let isArticle = kept.last?.isAny(["a", "an"]) == true
      return [SyntaxWord](isArticle ? kept.dropLast() : kept) + words + after
    }
  }

  private static func isContent(_ word: SyntaxWord) -> Bool {
    word.kind == .word && word.classes.isDisjoint(with: .function) && !StatementReader.isShorthand(word)
  }
}
