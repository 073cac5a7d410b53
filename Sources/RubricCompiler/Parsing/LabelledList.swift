internal import Language

/// A statement that names what it wants, and then lists with semicolons what will do for its one mark: "An advantage: quick;
/// cheap; no training (1)", "1 mark for a drawback: slow; costly."
enum LabelledList {
  /// Most words of a label: more are content.
  private static let longestLabel = 10

  /// Whether a sentence of an examiner lists with semicolons what will do: "describing three actions, such as checking the
  /// labels; telling the chef; washing hands".
  static func isProse(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    guard let semicolon = statement.firstIndex(where: { $0.is(";") && $0.depth == 0 }),
      case let start = statement.trimmedStart.startIndex, start < semicolon,
      let list = statement[..<semicolon].introduction(from: start), list.introduction.kind == .examples,
      case let marks = statement.indices.filter({ MarkAnnotations.annotation(at: $0, in: statement) != nil }),
      marks.isEmpty || PieceSplitter.hasOneMark(statement), MarkAnnotations.prefix(at: start, in: statement) == nil
    else { return false }
    let head = statement[start..<list.index]
    // The compiler wrote "Reasons, e.g." for "Reasons include".
    if statement[list.index].isGenerated, statement[list.index].span.count == 0 { return true }
    return LeadInReader().read(head).span != nil || QuantityReader.read(head).isStated
      || CommandReader().opensWithNoun(head)
  }

  /// Such a sentence as one piece, with the mark at its end.
  static func piece(_ statement: ArraySlice<SyntaxWord>) -> Piece {
    guard let place = statement.indices.last(where: { MarkAnnotations.annotation(at: $0, in: statement) != nil }),
      let mark = MarkAnnotations.annotation(at: place, in: statement), !mark.isMaximum
    else { return Piece(words: statement) }
    return Piece(words: statement[..<place].trimmedStart.trimmedEnd, marks: mark.marks, isEach: mark.isEach)
  }

  /// The statement as one piece with examples, "An advantage, e.g. quick / cheap / no training (1)"; nil for other statements.
  static func asExamples(_ statement: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    guard let colon = statement.firstIndex(where: { $0.is(":") && $0.depth == 0 }),
      colon + 1 < statement.endIndex,
      statement[(colon + 1)...].contains(where: { $0.is(";") && $0.depth == 0 }),
      let label = label(statement[..<colon], isPricedAfter: hasPriceAtEnd(statement[(colon + 1)...]))
    else { return nil }
    if label.isEmpty || label.count > longestLabel || !LabelledExamples.isGeneral(label)
      || label.contains(where: { $0.number.map { $0 != 1 } == true || $0.isAny(["any", "from", "following", "each"]) })
    {
      return nil
    }
    return statement.read(at: colon, as: "eg", .word)
  }

  /// The words that name what is wanted, where one mark is stated once: before them, or after the list.
  private static func label(_ before: ArraySlice<SyntaxWord>, isPricedAfter: Bool?) -> ArraySlice<SyntaxWord>? {
    let words = before.drop { !$0.isWord }
    guard let isPricedAfter else { return nil }
    if let price = MarkAnnotations.prefix(at: words.startIndex, in: words) {
      return price.marks == 1 && !price.isEach && !isPricedAfter ? words[(words.startIndex + price.length)...] : nil
    }
    if words.indices.contains(where: { MarkAnnotations.annotation(at: $0, in: words) != nil }) { return nil }
    return isPricedAfter ? words : nil
  }

  /// Whether the list ends in its one mark; nil where it has other marks.
  private static func hasPriceAtEnd(_ list: ArraySlice<SyntaxWord>) -> Bool? {
    for index in list.indices {
      if MarkAnnotations.isUnit(list, index) { return nil }
      guard let price = MarkAnnotations.annotation(at: index, in: list) else { continue }
      return price.marks == 1 && !price.isEach && !list[(index + price.length)...].hasWords ? true : nil
    }
    return false
  }
}
