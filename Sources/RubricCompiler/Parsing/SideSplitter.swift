internal import Language

/// Divides "both X and Y" and "all of X, Y and Z" into their sides.
enum SideSplitter {
  /// The two sides of "both X and Y"; one where no "and" joins two.
  ///
  /// Among several "and" the one wins that is most like a join of sides: after X's own list and a comma, before a word
  /// such as "the", "how" or "its", with X and Y starting alike. Among equals the first.
  static func two(_ words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    guard let first = words.first else { return [] }
    let list = words.introduction(from: words.startIndex)?.index
    var state = ListState()
    var best: (index: Int, likeness: Int)?
    for index in words.indices.dropFirst() where words[index].depth == first.depth {
      if let list, index > list { state.read(words[index]) }
      guard words[index].is("and"), !isInsideBetween(index, in: words), !FixedPairs.shared.holds(index, in: words)
      else {
        continue
      }
      let isAfterList = list.map { index > $0 } == true
      let likeness = likeness(ofJoin: index, in: words, isAfterList ? state : nil)
      if likeness > best?.likeness ?? Int.min { best = (index, likeness) }
      if isAfterList {
        state.hasJoin = true
        // After X's list, the first ", and its …" is the join.
        if likeness >= 5 { break }
      }
    }
    guard let best else { return [words] }
    return [words[words.startIndex..<best.index].trimmedEnd, words[(best.index + 1)...]]
  }

  /// The sides of "all of X, Y and Z"; a list of X's own ("such as …") stays with X.
  static func all(_ words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    var sides: [ArraySlice<SyntaxWord>] = []
    for chunk in ItemSplitter.chunks(words) {
      let withArticle = words[max(words.startIndex, chunk.startIndex - 1)..<chunk.endIndex]
      let start = withArticle.first?.isAny(["the", "a", "an"]) == true ? withArticle : chunk
      let opensList = ListIntroduction.at(chunk.startIndex, in: words[words.startIndex..<chunk.endIndex]) != nil
      let isInList = !startsSide(start) && sides.last.map { $0.introduction(from: $0.startIndex) != nil } == true
      if let last = sides.last, opensList || isInList {
        sides[sides.count - 1] = words[last.startIndex..<chunk.endIndex]
      } else {
        sides.append(start)
      }
    }
    return sides
  }

  /// What X's own list has had so far.
  private struct ListState {
    var commas = 0
    var hasJoin = false

    mutating func read(_ word: SyntaxWord) {
      if word.kind == .comma { commas += 1 }
      if word.is("or") { hasJoin = true }
    }
  }

  /// - Parameter state: the list before the join; nil where X has none.
  private static func likeness(ofJoin index: Int, in words: ArraySlice<SyntaxWord>, _ state: ListState?) -> Int {
    let right = words[(index + 1)...]
    let isAfterComma = words[index - 1].kind == .comma
    var likeness = isAfterComma ? 3 : 0
    if startsSide(right) { likeness += 2 }
    guard let state else {
      let left = opening(words)
      return left != .other && opening(right) == left ? likeness + 4 : likeness
    }
    // "such as a suit, shoes, and a shirt": commas and no "and" or "or" yet, so this one joins the items.
    let isSerial =
      state.commas > 1 && !state.hasJoin && opening(right) != .question
      && StructureWords.kind(of: right.prefix(16)) == nil
    return !isAfterComma || isSerial ? likeness - 4 : likeness
  }

  private enum Opening {
    case determiner, question, number, other
  }

  private static func opening(_ words: ArraySlice<SyntaxWord>) -> Opening {
    guard let first = words.first(where: { $0.isWord }) else { return .other }
    if first.isAny(["how", "why", "what", "who", "whom", "when", "where", "which"]) { return .question }
    if first.number != nil || words.starts(["at", "least"]) { return .number }
    return first.classes.contains(.determiner) ? .determiner : .other
  }

  /// Whether words look like the start of a side: an article, a number, a question word, a word of structure.
  private static func startsSide(_ words: ArraySlice<SyntaxWord>) -> Bool {
    opening(words) != .other || StructureWords.kind(of: words.prefix(16)) != nil
  }

  /// "a link between X and Y": the "and" belongs to "between".
  private static func isInsideBetween(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    let before = words[words.startIndex..<index].suffix(12)
    guard let between = before.lastIndex(where: { $0.is("between") }) else { return false }
    return !words[(between + 1)..<index].contains { $0.is("and") }
  }
}
