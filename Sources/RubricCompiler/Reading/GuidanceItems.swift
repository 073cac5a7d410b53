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

  /// Whether the words are guidance to examiners and nothing else.
  func isGuidance(_ words: [SyntaxWord]) -> Bool {
    guard let first = words.first(where: { $0.isWord }), first.isAny(Self.openings) else { return false }
    if RefinementReader.isRefinement(words.filter { $0.kind != .lineBreak && $0.kind != .bullet }) { return true }
    var unused = PointSyntax()
    let statements = splitter.split(words)
    return !statements.isEmpty && statements.allSatisfy { self.statements.read($0, isFirst: false, into: &unused) }
  }

  private static let openings: [StaticString] = [
    "accept", "also", "allow", "reject", "ignore", "disregard", "condone", "do", "max", "maximum", "not", "no", "any",
    "other", "credit", "second", "both", "all",
  ]
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
