internal import Language

/// Ticks that stand for marks: "the bank is worn away ✔", "Each ✔ = 1 mark; five needed".
enum TickMarks {
  /// The words, with "(1)" for the tick behind what earns it, and "(2)" for two ticks.
  static func written(_ words: [SyntaxWord]) -> [SyntaxWord] {
    guard words.contains(where: isTick) else { return words }
    var written: [SyntaxWord] = []
    var index = 0
    while index < words.count {
      let ticks = words[index...].prefix(while: isTick).count
      guard ticks > 0, earns(index, in: words),
        words.indices.contains(index + ticks) == false || !isKey(words[index + ticks])
      else {
        written.append(words[index])
        index += 1
        continue
      }
      let (place, depth) = (words[index].span, words[index].depth)
      written += MarkAnnotations.made(ticks, at: place, depth: depth)
      index += ticks
    }
    return written
  }

  /// "Each ✔ = 1 mark; five needed" as "max 5", and as nothing where it says no number; nil for other statements.
  static func limit(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    guard let tick = statement.firstIndex(where: isTick), let key = statement.word(at: tick + 1), isKey(key) else {
      return nil
    }
    let rest = statement[(tick + 2)...].drop { $0.number == 1 || $0.isAny(["a", "mark", "marks"]) }
    guard let number = rest.first(where: { $0.number != nil }), let most = number.number else { return [] }
    return [.made("max", .word, at: number.span.before), .made(most, at: number.span)]
  }

  private static func isTick(_ word: SyntaxWord) -> Bool { word.is("✔") || word.is("✓") || word.is("✔️") }

  /// Whether something that may earn a mark stands before a tick.
  private static func earns(_ tick: Int, in words: [SyntaxWord]) -> Bool {
    guard tick > 0, case let before = words[tick - 1], before.kind != .lineBreak else { return false }
    return !before.isAny(["each", "every", "per", "a", "one", "any"])
  }

  /// "✔ = 1 mark", "✔ is one mark"
  private static func isKey(_ word: SyntaxWord) -> Bool { word.isAny(["=", "is", "means", "for", ":", "–", "-"]) }
}
