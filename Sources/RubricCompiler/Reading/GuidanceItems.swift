internal import Language

/// Bullets that are no points of their own but guidance to the point before them: "- Accept any other valid type.",
/// "- Do not accept 'strong'.", "- Max 3".
struct GuidanceItems {
  private let splitter = StatementSplitter()
  private let statements = StatementReader()

  /// The items with such bullets nested under the one before.
  func attached(_ items: [Document.Item], reader: inout SyntaxReader) -> [Document.Item] {
    var points: [Document.Item] = []
    points.reserveCapacity(items.count)
    for item in items {
      if !points.isEmpty, item.nested.isEmpty, !item.isLiteral, isGuidance(reader.words(of: item.span)) {
        points[points.count - 1].nested.append(item.span)
      } else {
        points.append(item)
      }
    }
    return points
  }

  /// Whether the words are guidance to examiners and nothing else; only what cannot be an answer: "Accept responsibility" and "Ignore the phone" are points.
  func isGuidance(_ words: [SyntaxWord]) -> Bool {
    guard let first = words.first, first.isWord else { return false }
    let isClear =
      first.isAny(["max", "maximum"])
      || (first.isAny(["first", "second", "third"]) && words.dropFirst().first?.isAny(["mark", "marks"]) == true)
      || RefusalSentence.verdict(in: words[...]) != nil || statements.isOfMarking(words[...].trimmedEnd)
      || StatementReader.saysOther(words[...]) || words.contains { $0.isQuoted }
      || (words[...].starts(["do", "not"])
        && words.dropFirst(2).first?.isAny(["accept", "credit", "allow", "award", "reward"]) == true)
    guard isClear else { return false }
    var unused = PointSyntax()
    let statements = splitter.split(words)
    return !statements.isEmpty && statements.allSatisfy { self.statements.read($0, isFirst: false, into: &unused) }
  }
}

extension Document {
  /// With guidance to examiners under the points that it is about.
  func withGuidanceAttached(reader: inout SyntaxReader) -> Document {
    var document = self
    for place in document.questions.indices {
      document.questions[place].points = GuidanceItems().attached(questions[place].points, reader: &reader)
    }
    return document
  }
}
