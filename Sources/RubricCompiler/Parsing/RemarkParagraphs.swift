internal import Language
internal import RubricModel

/// Paragraphs without a price under points that already make all marks of the question: "Essential idea: sorted in one go. Either half
/// alone = 1." They speak to the marker and ask for nothing.
enum RemarkParagraphs {
  /// The items with such paragraphs under the point before them.
  static func attached(
    _ all: [Document.Item], marks: Int?, source: SourceText, board: BoardProfile, reader: inout SyntaxReader
  ) -> [Document.Item] {
    guard let marks, all.count > 1, all.dropFirst().contains(where: { mayBeRemark($0) }) else { return all }
    if marks == 1, let joined = underOneMark(all, reader: &reader) { return joined }
    let points = ItemReader(source: source, board: board, marks: marks)
    var ignored: [Diagnostic] = []
    // "Reason + development, either way round." over points that have their marks.
    var items = all
    if items.count > 2, namesParts(reader.words(of: items[0].span)[...]), items[0].nested.isEmpty {
      items.removeFirst()
    }
    let read = items.map { points.read($0, reader: &reader, diagnostics: &ignored) }
    guard read[0].statedMarks != nil, read.reduce(0, { $0 + ($1.statedMarks ?? 0) }) == marks else { return all }
    let isRemark = zip(items, read).map { item, syntax in
      syntax.statedMarks == nil && mayBeRemark(item)
        && !reader.words(of: item.span).contains(where: PieceSplitter.isArrow)
    }
    guard zip(read, isRemark).allSatisfy({ $0.statedMarks != nil || $1 }) else { return all }
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

  /// Of a question of one mark, what stands in paragraphs behind the first says how that is marked; nil where it may be another answer.
  private static func underOneMark(_ items: [Document.Item], reader: inout SyntaxReader) -> [Document.Item]? {
    guard mayBeRemark(items[0]), items[0].nested.isEmpty, items.dropFirst().allSatisfy({ mayBeRemark($0) }) else {
      return nil
    }
    var first = items[0]
    var unused = PointSyntax()
    let opening = reader.words(of: first.span)
    guard let sentence = StatementSplitter().split(opening).first,
      !StatementReader().read(sentence, isFirst: false, into: &unused), !opening.contains(where: { $0.is("mark") }),
      opening.last(where: { $0.kind != .lineBreak })?.is(":") == false
    else { return nil }
    for item in items.dropFirst() {
      let words = reader.words(of: item.span)
      if words.first(where: { $0.isWord })?.isAny(["or", "alternatively"]) == true { return nil }
      first.remarks.append(item.span)
      first.nested += item.nested
      first.paragraphs += item.paragraphs
    }
    return [first]
  }

  /// Whether words name the parts of an answer and nothing that it says.
  private static func namesParts(_ words: ArraySlice<SyntaxWord>) -> Bool {
    let plain = words.filter { $0.isWord }
    return (2...8).contains(plain.count) && words.contains { $0.is("+") || $0.is("and") }
      && plain.contains(where: PiecePhrases.isDevelopment)
      && plain.allSatisfy {
        PiecePhrases.isDevelopment($0) || KindList.isKind($0)
          || $0.isAny(["reason", "and", "either", "way", "round", "order", "in", "any", "its", "a", "the", "linked"])
      }
  }

  /// Takes statements without a price from behind those that make all marks of the question: "Same step in other words: once."
  static func dropped(from content: inout [ArraySlice<SyntaxWord>], marks: Int?, into syntax: inout PointSyntax) {
    guard let marks, content.count > 1 else { return }
    let prices = content.map { price(of: $0) }
    guard prices[0] > 0 || opens(content[0]), prices.reduce(0, +) == marks, prices.contains(0) else { return }
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

  /// "I am looking for one reason and then a bit more.": a sentence to the marker before those with prices.
  private static func opens(_ statement: ArraySlice<SyntaxWord>) -> Bool {
    let words = statement.withoutLines.drop { !$0.isWord }
    return words.first?.isAny(["i", "we"]) == true && !statement.contains { $0.is(":") || $0.is(";") }
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
