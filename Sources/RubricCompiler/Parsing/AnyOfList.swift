internal import Language

/// A list behind which stands how many of it count, and for how many marks: "hard; costly; slow (any 1) (1)" as "hard / costly / slow
/// (1)", "Uses: roads; food; glass (any two) (2)" as "2 marks for uses, i.e. roads; food; glass".
enum AnyOfList {
  static func written(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    let words = statement.withoutLines.trimmedEnd
    if let list = divided(words) { return list }
    guard words.last?.kind == .close, let marksAt = words.lastIndex(where: { $0.kind == .open && $0.depth == 0 }),
      let mark = MarkAnnotations.annotation(at: marksAt, in: words), !mark.isEach, !mark.isMaximum,
      case let before = words[..<marksAt], let choice = choice(atEndOf: before), choice.number == mark.marks,
      case let list = before[..<choice.start], list.contains(where: { $0.is(";") && $0.depth == 0 }),
      !list.indices.contains(where: { MarkAnnotations.annotation(at: $0, in: list) != nil })
    else { return statement }
    if choice.number == 1 { return slashed(list) + words[marksAt...] }
    guard let divider = list.prefix(8).firstIndex(where: { $0.is(":") || $0.kind == .dash }), divider > list.startIndex
    else { return statement }
    let pool = PricedPool(label: list[..<divider].trimmedPool, marks: mark.marks, list: list[(divider + 1)...])
    return pool.label.hasWords ? pool.written(with: []) : statement
  }

  /// "salt / pepper / sugar – any two, 1 each" as "any two from: salt; pepper; sugar"; nil for other statements.
  private static func divided(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    guard let dash = words.lastIndex(where: { $0.kind == .dash && $0.depth == 0 }),
      words.word(at: dash + 1)?.is("any") == true, let number = words.word(at: dash + 2), let count = number.number,
      words.count - dash <= longestChoice, let parts = SlashList.parts(of: words[..<dash]), parts.count > count,
      !words[..<dash].contains(where: { $0.is(";") || $0.is(":") }), let place = words.first?.span.before
    else { return nil }
    return written(count, of: parts, at: place)
  }

  /// "any two from: salt; pepper; sugar"
  static func written(_ count: Int, of parts: [ArraySlice<SyntaxWord>], at place: ByteSpan) -> ArraySlice<SyntaxWord> {
    var written: [SyntaxWord] = [
      .made("any", .word, at: place), .made(count, at: place), .made("from", .word, at: place),
      .made(":", .colon, at: place),
    ]
    for (index, part) in parts.enumerated() {
      if index > 0, let start = part.first?.span.before { written.append(.made(";", .colon, at: start)) }
      written += part
    }
    return written[...]
  }

  /// Most words that say how many of a list count.
  private static let longestChoice = 12

  /// "(any 1)", "(any two, owtte)", "any one" at the end.
  private static func choice(atEndOf words: ArraySlice<SyntaxWord>) -> (start: Int, number: Int)? {
    guard let any = words.suffix(6).lastIndex(where: { $0.is("any") }), let number = words.word(at: any + 1)?.number,
      words[(any + 2)...].allSatisfy({ !$0.isWord || StatementReader.isShorthand($0) })
    else { return nil }
    return (words.word(at: any - 1)?.kind == .open ? any - 1 : any, number)
  }

  /// The list with slashes where semicolons divide it, and without "e.g." before it: any of it earns its one mark.
  static func slashed(_ list: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    (list.examples ?? list).slashed
  }
}

extension ArraySlice<SyntaxWord> {
  /// The words with slashes where semicolons divide them.
  var slashed: ArraySlice<SyntaxWord> {
    map { $0.is(";") && $0.depth == 0 ? $0.read(as: "/", .slash) : $0 }[...]
  }
}
