internal import Language

/// Lists of answers on one line that slashes divide, though commas stand inside some of them: "date, time or length / number of
/// guests / a theme, e.g. a film, a colour".
enum SlashList {
  /// The answers; nil where commas divide the list, or nothing does.
  static func parts(of words: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>]? {
    let dividers = words.indices.filter { words[$0].kind == .slash && words[$0].depth == 0 }
    let spaced = dividers.filter { isSpaced($0, in: words) }
    let chosen = Set(spaced.isEmpty ? dividers : spaced)
    let parts = words.indices.split { chosen.contains($0) }
      .map { words[($0.first ?? words.startIndex)..<(($0.last ?? words.startIndex) + 1)] }
      .filter { $0.hasWords }
    guard parts.count > 1 else { return nil }
    let commas = parts.reduce(0) { $0 + freeCommas(in: $1) }
    return commas < 2 || (commas < chosen.count && !spaced.isEmpty) ? parts : nil
  }

  /// Whether a slash between blanks stands here, outside brackets.
  static func divides(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    words[index].kind == .slash && words[index].depth == 0 && isSpaced(index, in: words)
  }

  /// Whether blanks stand on both sides of a slash, which then divides more than two words.
  static func isSpaced(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    guard let left = words.word(at: index - 1), let right = words.word(at: index + 1) else { return false }
    return left.span.end < words[index].span.start && words[index].span.end < right.span.start
  }

  /// Commas that might divide answers: not those of a list with "or" or "and", of examples, or before a clause.
  private static func freeCommas(in part: ArraySlice<SyntaxWord>) -> Int {
    let examples = part.introduction(from: part.startIndex).map { $0.index } ?? part.endIndex
    let join = part.lastIndex { $0.depth == 0 && $0.isAny(["or", "and"]) } ?? part.startIndex
    return part.indices.count { index in
      guard part[index].kind == .comma, part[index].depth == 0, index > join, index < examples else { return false }
      guard index + 1 < examples, let next = part.word(at: index + 1) else { return false }
      return !next.isAny(["so", "because", "which", "as", "who", "but", "not", "while", "whereas", "when", "if"])
    }
  }
}
