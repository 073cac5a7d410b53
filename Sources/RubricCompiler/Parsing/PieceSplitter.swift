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
}

/// Divides a statement into pieces: at `;`, after each bracket with marks, and before "1 mark for".
struct PieceSplitter {
  func pieces(of statement: ArraySlice<SyntaxWord>) -> [Piece] {
    var found: [Piece] = []
    var start = statement.startIndex
    var price: (annotation: MarkAnnotations.Annotation, span: ByteSpan)?
    var index = start
    func close(at end: Int, marks: Int?) {
      let words = withoutJoins(statement[start..<end])
      let stated = marks ?? price?.annotation.marks
      if words.hasWords {
        found.append(
          Piece(
            words: words, marks: stated, prefix: marks == nil ? price?.span : nil,
            isEach: price?.annotation.isEach == true))
      } else if let stated, let last = found.indices.last, found[last].marks == nil {
        // "gains energy ; (1)"
        found[last].marks = stated
      }
      price = nil
    }
    while index < statement.endIndex {
      if statement[index].is(";") || statement[index].is("+"), statement[index].depth == 0 {
        close(at: index, marks: nil)
        start = index + 1
      } else if startsPiece(index, from: start, in: statement),
        let found = MarkAnnotations.prefix(at: index, in: statement)
      {
        close(at: index, marks: nil)
        price = (annotation: found, span: statement[index..<(index + found.length)].span)
        index += found.length
        start = index
        continue
      } else if let annotation = MarkAnnotations.annotation(at: index, in: statement) {
        close(at: index, marks: annotation.marks)
        index += annotation.length
        start = index
        continue
      }
      index += 1
    }
    close(at: statement.endIndex, marks: nil)
    return found
  }

  /// Whether "1 mark for" may open a piece here: at the start, after a mark, after "and".
  private func startsPiece(_ index: Int, from start: Int, in words: ArraySlice<SyntaxWord>) -> Bool {
    index == start || !words[index - 1].isWord || words[index - 1].isAny(["and", "plus"])
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
    var end = rest.trimmedEnd
    while let last = end.last, StatementReader.isShorthand(last) { end = end.dropLast().trimmedEnd }
    return end
  }
}
