internal import Language

/// A part of a point that has its own marks or stands between semicolons.
struct Piece {
  var words: ArraySlice<SyntaxWord>
  /// The marks in its brackets or before it ("1 mark for"); nil where it has none.
  var marks: Int?
  /// The words with marks before it: "Award 1 mark for".
  var prefix: ByteSpan?
  var isPriced: Bool { prefix != nil }
  /// The marks are for each item of it: "1 mark for each of these ideas".
  var isEach = false
  /// The marks hang on those of the piece before: "(1 dep)".
  var isDependent = false
  /// "2 marks:" stands before it.
  var isBand = false
  /// "1 mark if" stands before it.
  var isCondition = false
  /// "ora": the reverse of it will do.
  var isReversible = false
}

/// Divides a statement into pieces: at `;`, after each bracket with marks, and before "1 mark for".
struct PieceSplitter {
  func pieces(of statement: ArraySlice<SyntaxWord>) -> [Piece] {
    var found: [Piece] = []
    var start = statement.startIndex
    var price: (annotation: MarkAnnotations.Annotation, span: ByteSpan)?
    var index = start
    var statement = Self.withMarksLast(statement)
    start = statement.startIndex
    let bareFrom = distribution(in: statement)
    if bareFrom < statement.endIndex {
      statement = withoutExample(statement, from: bareFrom)
      // "2 marks per effect:" heads what follows.
      if MarkAnnotations.prefix(at: bareFrom + 1, in: statement, mayBeBare: true) != nil { start = bareFrom + 1 }
      index = start
    }
    let hasOneMark = Self.hasOneMark(statement)
    /// "repeats + mean (1)": both for the one mark.
    func isOfOneMark(_ plus: Int) -> Bool {
      if let price { return price.annotation.marks == 1 }
      let next = statement[plus...].indices.lazy.compactMap { MarkAnnotations.annotation(at: $0, in: statement) }.first
      return plus > start && next?.marks == 1
    }
    func close(at end: Int, marks: Int?, isDependent: Bool = false, isEach: Bool = false) {
      let own = statement[start..<end]
      let words = withoutJoins(own)
      let stated = marks ?? price?.annotation.marks
      if words.hasWords {
        found += divided(
          Piece(
            words: words, marks: stated, prefix: marks == nil ? price?.span : nil,
            isEach: isEach || price?.annotation.isEach == true,
            isDependent: isDependent || price?.annotation.isDependent == true,
            isBand: marks == nil && price?.annotation.isBand == true,
            isCondition: marks == nil && price?.annotation.isCondition == true,
            isReversible: own.contains { StatementReader.isReverse($0) }))
      } else if own.contains(where: { StatementReader.isReverse($0) }), let last = found.indices.last {
        found[last].isReversible = true
      } else if let stated, let last = found.indices.last, found[last].marks == nil {
        // "gains energy ; (1)"
        found[last].marks = stated
      }
      price = nil
    }
    while index < statement.endIndex {
      let isList =
        statement[index].is(";") && (price != nil || hasOneMark) && Self.lists(index, from: start, in: statement)
      let isDivider =
        statement[index].is(";")
        || statement[index].is("+") && Self.joinsPieces(index, in: statement)
          && !isOfOneMark(index) && !PricedPools.isWritten(statement)
      if isDivider, statement[index].depth == 0, !isList {
        close(at: index, marks: nil)
        start = index + 1
      } else if startsPiece(index, from: start, in: statement),
        let found = MarkAnnotations.prefix(at: index, in: statement, mayBeBare: index > bareFrom)
      {
        close(at: index, marks: nil)
        price = (annotation: found, span: statement[index..<(index + found.length)].span)
        index += found.length
        start = index
        continue
      } else if let annotation = MarkAnnotations.annotation(at: index, in: statement) {
        // "Reason (1): shows …": the marks are for what follows the label.
        let after = index + annotation.length
        if statement.word(at: after)?.is(":") == true, after + 1 < statement.endIndex, index - start <= 4, index > start
        {
          price = (annotation: annotation, span: statement[index..<after].span)
          index = after + 1
          start = index
          continue
        }
        close(
          at: index, marks: annotation.marks, isDependent: annotation.isDependent, isEach: annotation.isEach)
        index += annotation.length
        start = index
        continue
      }
      index += 1
    }
    close(at: statement.endIndex, marks: nil)
    return found
  }

  /// Whether "+" joins two things to say, and is no part of a formula or of an equation in words: "R1 + R2", "v = u + at", "acid +
  /// base → salt + water".
  private static func joinsPieces(_ index: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    if words.contains(where: { isArrow($0) || ($0.is("=") && !$0.isQuoted) }) { return false }
    func isShort(_ word: SyntaxWord?) -> Bool {
      guard let word, word.isWord else { return false }
      return word.folded.count < 3
    }
    return !isShort(words.word(at: index - 1)) && !isShort(words.word(at: index + 1))
  }

  /// Whether a semicolon divides the examples of a priced piece: "1 mark for a benefit, e.g. cheap; quick; clean".
  private static func lists(_ index: Int, from start: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    guard let list = words[start..<index].introduction(from: start), list.introduction.hasExamples(words[list.index]),
      index + 1 < words.endIndex, MarkAnnotations.prefix(at: index + 1, in: words) == nil
    else { return false }
    return true
  }

  /// "a source of each nutrient (two marks), e.g. lentils; kale": the marks behind the examples.
  private static func withMarksLast(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    let marks = words.indices.filter { MarkAnnotations.annotation(at: $0, in: words) != nil }
    guard marks.count == 1, let mark = MarkAnnotations.annotation(at: marks[0], in: words),
      case let after = marks[0] + mark.length,
      let next = words[after...].indices.first(where: { words[$0].isWord }), next <= after + 1,
      ListIntroduction.at(next, in: words)?.kind == .examples,
      words[after...].contains(where: { $0.is(";") && $0.depth == 0 }),
      !words[after...].indices.contains(where: { MarkAnnotations.prefix(at: $0, in: words) != nil })
    else { return words }
    return words[..<marks[0]] + words[after...].trimmedEnd + words[marks[0]..<after]
  }

  /// Whether a statement has its mark at its end, and no other: "a benefit, e.g. cheap; quick; clean (1)".
  static func hasOneMark(_ words: ArraySlice<SyntaxWord>) -> Bool {
    let marks = words.indices.filter { MarkAnnotations.annotation(at: $0, in: words) != nil }
    guard marks.count == 1, let mark = MarkAnnotations.annotation(at: marks[0], in: words) else { return false }
    return !words[(marks[0] + mark.length)...].hasWords
  }

  /// The colon of "Two marks:", "2 marks per effect:", after which "one for" prices what follows; past the end where there is
  /// none.
  private func distribution(in words: ArraySlice<SyntaxWord>) -> Int {
    guard let colon = words.firstIndex(where: { $0.is(":") && $0.depth == 0 }),
      words[..<colon].indices.contains(where: { MarkAnnotations.isUnit(words, $0) })
    else { return words.endIndex }
    return colon
  }

  /// "…: 1 for the point and 1 for the expansion, e.g. …": the example prices nothing.
  private func withoutExample(_ words: ArraySlice<SyntaxWord>, from colon: Int) -> ArraySlice<SyntaxWord> {
    // "1 mark for an argument in favour: e.g. …"
    // "1 mark: effect on others, e.g. noise" has nothing else that says what the mark is for.
    guard let list = words.introduction(from: colon + 1), list.introduction.kind == .examples, list.index > colon + 1,
      words[(colon + 1)..<list.index].indices.contains(where: {
        MarkAnnotations.prefix(at: $0, in: words, mayBeBare: true) != nil
      })
    else { return words }
    return words[..<list.index]
  }

  /// The marks that stand alone at the end of pieces of which none has marks of its own: "A ; B ; [2]".
  func total(atEndOf pieces: [Piece]) -> Int? {
    guard pieces.count > 1, let last = pieces.last, let marks = last.marks, marks > 1, !last.isPriced, !last.isEach,
      pieces.dropLast().allSatisfy({ $0.marks == nil && !$0.isPriced })
    else { return nil }
    return marks
  }

  /// "A → B → C [3]": a mark for each step of the chain, if there are as many, or none are stated.
  private func divided(_ piece: Piece) -> [Piece] {
    let steps = piece.words.split { Self.isArrow($0) }.map { withoutJoins($0) }.filter { $0.hasWords }
    guard steps.count > 1, piece.prefix == nil, piece.marks == nil || piece.marks == steps.count else { return [piece] }
    return steps.map { step in
      var own = piece
      own.words = step
      own.marks = piece.marks == nil ? nil : 1
      return own
    }
  }

  static func isArrow(_ word: SyntaxWord) -> Bool { word.depth == 0 && word.isAny(["→", "->", "⇒", "=>"]) }

  /// Whether "1 mark for" may open a piece here: at the start, after a mark, after "and".
  private func startsPiece(_ index: Int, from start: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    index == start || !words[index - 1].isWord || words[index - 1].isAny(["and", "plus", "then"])
  }

  /// Without the marks and joins that only hold pieces together: ", and", "+", "which", "also".
  private func withoutJoins(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    var rest = words
    while let first = rest.first,
      (!first.isWord && first.kind != .open && first.kind != .quote)
        || first.isAny(["and", "or", "plus", "which", "also", "then"])
    {
      rest = rest.dropFirst()
    }
    // "…, together with a slip that would explain it"
    if rest.first?.isAny(["together", "along", "coupled"]) == true, rest.dropFirst().first?.is("with") == true {
      rest = rest.dropFirst(2)
    }
    var end = rest.trimmedEnd
    while let last = end.last, StatementReader.isShorthand(last) || last.isAny(["plus", "then"]) {
      end = end.dropLast().trimmedEnd
    }
    return end
  }
}
