internal import Language
internal import RubricModel

/// Paragraphs without a price under points that already make all marks of the question: "Essential idea: sorted in one go. Either half
/// alone = 1." They speak to the marker and ask for nothing.
enum RemarkParagraphs {
  /// The items with such paragraphs under the point before them.
  static func attached(
    _ items: [Document.Item], marks: Int?, source: SourceText, board: BoardProfile, reader: inout SyntaxReader
  ) -> [Document.Item] {
    guard let marks, items.count > 1, items.dropFirst().contains(where: { mayBeRemark($0) }) else { return items }
    let points = ItemReader(source: source, board: board, marks: marks)
    var ignored: [Diagnostic] = []
    let read = items.map { points.read($0, reader: &reader, diagnostics: &ignored) }
    guard read[0].statedMarks != nil, read.reduce(0, { $0 + ($1.statedMarks ?? 0) }) == marks else { return items }
    let isRemark = zip(items, read).map { item, syntax in
      syntax.statedMarks == nil && mayBeRemark(item)
        && !reader.words(of: item.span).contains(where: PieceSplitter.isArrow)
    }
    guard zip(read, isRemark).allSatisfy({ $0.statedMarks != nil || $1 }) else { return items }
    var kept: [Document.Item] = []
    for (item, isRemark) in zip(items, isRemark) {
      if isRemark {
        kept[kept.count - 1].remarks.append(item.span)
        kept[kept.count - 1].nested += item.nested
        kept[kept.count - 1].paragraphs += item.paragraphs
      } else {
        kept.append(item)
      }
    }
    return kept
  }

  /// Takes statements without a price from behind those that make all marks of the question: "Same step in other words: once."
  static func dropped(from content: inout [ArraySlice<SyntaxWord>], marks: Int?, into syntax: inout PointSyntax) {
    guard let marks, content.count > 1 else { return }
    let prices = content.map { price(of: $0) }
    guard prices[0] > 0, prices.reduce(0, +) == marks, prices.contains(0) else { return }
    let hasLists = content.contains { PricedPools.isWritten($0) }
    var kept: [ArraySlice<SyntaxWord>] = []
    for (statement, price) in zip(content, prices) {
      if price == 0, hasLists || PiecePhrases().isProse(statement.withoutLines) {
        syntax.guidance.append(statement.span)
      } else {
        kept.append(statement)
      }
    }
    content = kept
  }

  private static func price(of statement: ArraySlice<SyntaxWord>) -> Int {
    if PricedPools.isWritten(statement), let marks = statement.first?.number { return marks }
    return statement.indices.reduce(0) { sum, index in
      guard let mark = MarkAnnotations.annotation(at: index, in: statement), !mark.isMaximum, !mark.isEach else {
        return sum
      }
      return sum + mark.marks
    }
  }

  private static func mayBeRemark(_ item: Document.Item) -> Bool {
    item.isParagraph && !item.isLiteral && item.parts.isEmpty
  }
}
