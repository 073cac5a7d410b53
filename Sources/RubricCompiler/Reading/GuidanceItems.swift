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
      let words = points.isEmpty || !item.nested.isEmpty || item.isLiteral ? [] : reader.words(of: item.span)
      let before = words.isEmpty ? [] : reader.words(of: points[points.count - 1].span)
      if !words.isEmpty, isGuidance(words) || refuses(words, after: before) || followsNotation(item, words, before) {
        points[points.count - 1].takeGuidance(item)
      } else {
        points.append(item)
      }
    }
    return points
  }

  private static func isKeyword(_ word: SyntaxWord) -> Bool {
    !word.isQuoted && word.isAny(["accept", "allow", "condone", "reject", "ignore", "disregard"])
  }

  /// "accept: …", "Reject for (a): …", "Do not accept: …": a colon says that it is no answer.
  static func opensGuidance(_ words: ArraySlice<SyntaxWord>) -> Bool {
    guard let first = words.first, let colon = words.prefix(9).firstIndex(where: { $0.is(":") && $0.depth == 0 }) else {
      return false
    }
    let isRefusal =
      words.starts(["do", "not", "accept"]) || words.starts(["do", "not", "credit"])
      || words.starts(["do", "not", "allow"])
    // "Not credited: …", "Not to be accepted: …"
    if first.is("not"), words[..<colon].last?.isAny(["credited", "accepted", "allowed", "enough"]) == true {
      return colon - words.startIndex <= 4
    }
    guard isRefusal || isKeyword(first) else { return false }
    let rest = words[(words.startIndex + (isRefusal ? 3 : 1))..<colon]
    return !rest.hasWords || rest.first { $0.isWord }?.isAny(["for", "as", "in"]) == true
  }

  /// "ignore pitch ; hertz" in a paragraph of its own, in small letters, under a point in notation.
  private func followsNotation(_ item: Document.Item, _ words: [SyntaxWord], _ point: [SyntaxWord]) -> Bool {
    guard item.isParagraph, let first = words.first, Self.isKeyword(first), !first.startsCapital,
      point.contains(where: { $0.kind == .slash || $0.is(";") })
    else { return false }
    var unused = PointSyntax()
    return splitter.split(words).allSatisfy { self.statements.read($0, isFirst: false, into: &unused) }
  }

  /// "- Reject lactic acid is breathed out." under a point that has its mark, and without one of its own.
  private func refuses(_ words: [SyntaxWord], after point: [SyntaxWord]) -> Bool {
    guard words.first?.isAny(["reject", "ignore", "accept", "allow"]) == true,
      !SchemeLine(words).isMarked, SchemeLine(point).isMarked
    else { return false }
    var unused = PointSyntax()
    return splitter.split(words).allSatisfy { self.statements.read($0, isFirst: false, into: &unused) }
  }

  /// "Accept for two marks: staff can take part (1), which raises morale (1).", alone or among other guidance.
  func acceptsParts(_ words: [SyntaxWord]) -> Bool {
    let statements = splitter.split(words)
    let isMarked = statements.map { statement in
      statement.indices.contains { MarkAnnotations.annotation(at: $0, in: statement) != nil }
    }
    guard isMarked.contains(true) else { return false }
    return zip(statements, isMarked).allSatisfy { statement, isMarked in
      !isMarked || statement.trimmedStart.first?.isAny(["accept", "allow"]) == true
    }
  }

  /// Whether a paragraph accepts, refuses or ignores something among sentences that say more of the points: "More than one species
  /// must be implied. Reject: one species."
  func refusesInPart(_ words: [SyntaxWord]) -> Bool {
    let statements = splitter.split(words)
    var unused = PointSyntax()
    let isRead = statements.map { self.statements.read($0, isFirst: false, into: &unused) }
    if statements.first?.trimmedStart.first?.isAny(["award", "credit", "give"]) == true { return false }
    guard isRead.contains(false) else { return false }
    return zip(statements, isRead).contains { statement, isRead in
      let words = statement.trimmedStart
      return isRead
        && (words.first?.isAny(["accept", "allow", "reject", "ignore"]) == true || words.starts(["do", "not"]))
    }
  }

  /// Whether the words are guidance to examiners and nothing else; only what cannot be an answer: "Accept responsibility" and "Ignore the phone" are points.
  func isGuidance(_ words: [SyntaxWord]) -> Bool {
    guard let first = words.first(where: { $0.isWord }), words[0].isWord || first.isQuoted else { return false }
    let isClear =
      first.isAny(["max", "maximum"]) || Self.opensGuidance(words[...])
      || words.allSatisfy { !$0.isWord || StatementReader.isShorthand($0) }
      || (first.isAny(["first", "second", "third"]) && words.dropFirst().first?.isAny(["mark", "marks"]) == true)
      || RefusalSentence.verdict(in: words[...]) != nil || statements.isOfMarking(words[...].trimmedEnd)
      || splitter.split(words).first.map { self.statements.isOfMarking($0) } == true
      || AcceptanceSentence.saysOther(words[...]) || words.contains { $0.isQuoted }
      || (first.is("no") && words.dropFirst().first?.isAny(["credit", "mark", "marks"]) == true)
      || (first.is("nothing") && words.dropFirst().first?.is("for") == true)
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
