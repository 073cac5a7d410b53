internal import Language

/// Lines that say what each number of marks is for, from full marks down or from none up: "2 marks: links it to the force", "1 mark: it
/// is less, with nothing further", "0 marks: anything else".
enum BandLines {
  /// Most marks of a line.
  private static let most = 6

  /// Whether lines are such a scale, with one for no marks or from full marks down.
  static func areBands(_ lines: [ArraySlice<SyntaxWord>]) -> Bool {
    guard lines.count > 1, lines.count(where: { band($0.withoutLines.trimmedStart.trimmedEnd) != nil }) > 1 else {
      return false
    }
    return !written(lines).elementsEqual(lines) { $0.first?.span == $1.first?.span }
  }

  /// The statements with such lines from one mark up, as a scale; what earns nothing is no statement.
  static func written(_ all: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    let statements = withoutCounts(withoutBrackets(all))
    let bands = statements.map { band($0.withoutLines.trimmedStart.trimmedEnd) }
    guard let first = bands.firstIndex(where: { $0 != nil }), let last = bands.lastIndex(where: { $0 != nil }),
      case let run = bands[first...last].compactMap({ $0 }), run.count == last - first + 1
    else { return statements }
    let marks = run.map { $0.marks }
    let rising = [Band](run.sorted { $0.marks < $1.marks })
    if let added = added([Band](rising.filter { $0.marks > 0 })) {
      return statements[..<first] + added + statements[(last + 1)...]
    }
    // Rising from one without a zero is read as it stands.
    guard run.count > 1, Set(marks).count == marks.count,
      marks == marks.sorted() || marks == marks.sorted(by: >), marks.contains(0) || marks != marks.sorted(),
      case let scored = rising.filter({ $0.marks > 0 }), scored.count > 1,
      scored.map({ $0.marks }) == Array(1...scored.count)
    else { return statements }
    let written = scored.map { band -> ArraySlice<SyntaxWord> in
      let place = band.words[band.words.startIndex].span.before
      let opening: [SyntaxWord] = [
        .made(band.marks, at: place), .made(band.marks > 1 ? "marks" : "mark", .word, at: place),
        .made(":", .colon, at: place),
      ]
      return (opening + wordings(band.words))[...]
    }
    return statements[..<first] + written + statements[(last + 1)...]
  }

  /// "1 mark: how wet it is", "2 marks: as above AND as a percentage of the dry weight": what each band adds, with its mark; nil where
  /// some band says it all anew.
  private static func added(_ bands: [Band]) -> [ArraySlice<SyntaxWord>]? {
    guard bands.count > 1, bands.map({ $0.marks }) == Array(1...bands.count) else { return nil }
    var lines: [ArraySlice<SyntaxWord>] = []
    for band in bands {
      var words = band.words
      if band.marks > 1 {
        let start = words.drop { !$0.isWord }
        guard start.first?.is("as") == true, start.dropFirst().first?.isAny(["above", "for", "before"]) == true,
          let join = start.prefix(9).firstIndex(where: { $0.isAny(["and", "plus", "with"]) && $0.depth == 0 }),
          case let rest = start[(join + 1)...], rest.hasWords
        else { return nil }
        words = rest
      }
      var kept = wordings(withoutRemarks(words))
      guard let end = kept.last?.span.behind else { return nil }
      kept += [.made("(", .open, at: end), .made(1, at: end, depth: 1), .made(")", .close, at: end)]
      lines.append(kept[...])
    }
    return lines
  }

  /// Without "('How wet it is' will do. A percentage stays at 1.)", which speaks to examiners.
  private static func withoutRemarks(_ words: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord> {
    guard words.trimmedEnd.last?.kind == .close,
      let open = words.lastIndex(where: { $0.kind == .open && $0.depth == 0 }), open > words.startIndex,
      words[open...].contains(where: { $0.kind == .terminator })
    else { return words }
    return words[..<open].trimmedEnd
  }

  /// Without statements that stand in brackets between bands: "1 mark: how much water is in it. ('How wet it is' will do.)"
  private static func withoutBrackets(_ statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    let bands = statements.map { band($0.withoutLines.trimmedStart.trimmedEnd) != nil }
    guard bands.count(where: { $0 }) > 1, let first = bands.firstIndex(of: true) else { return statements }
    return zip(statements.indices, statements).filter { place, statement in
      let words = statement.withoutLines.filter { $0.kind != .terminator }
      return place < first || bands[place] || words.isEmpty || words.first?.kind != .open
        || !words.dropFirst().dropLast().allSatisfy { $0.depth > 0 }
    }.map { $0.1 }
  }

  /// Without "1 mark: one idea. 2 marks: two ideas. 3 marks: all three, in any order.", which only count what stands above.
  private static func withoutCounts(_ statements: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    let isCount = statements.map { statement -> Bool in
      guard let band = band(statement.withoutLines.trimmedStart.trimmedEnd), band.marks > 0 else { return false }
      let said = band.words.prefix { $0.kind != .comma }.filter { $0.isWord }
      return (1...3).contains(said.count)
        && said.allSatisfy {
          $0.number != nil || $0.isAny(["all", "any", "both", "of", "the", "them", "these", "correct"])
            || KindList.isKind($0)
            || $0.isAny(["idea", "ideas", "point", "points"])
        }
        && said.contains { $0.number != nil || $0.isAny(["all", "both"]) }
    }
    guard isCount.count(where: { $0 }) > 1, isCount.first == false else { return statements }
    return zip(statements, isCount).filter { statement, isCount in
      !isCount && band(statement.withoutLines.trimmedStart.trimmedEnd)?.marks != 0
    }.map { $0.0 }
  }

  private struct Band {
    var marks: Int
    var words: ArraySlice<SyntaxWord>
  }

  /// "2 marks: …", "2 – …"; nil for other statements.
  private static func band(_ words: ArraySlice<SyntaxWord>) -> Band? {
    guard let first = words.first, let marks = first.number ?? (first.is("0") ? 0 : nil), (0...most).contains(marks)
    else { return nil }
    var next = words.startIndex + 1
    let hasUnit = MarkAnnotations.isUnit(words, next)
    if hasUnit { next += 1 }
    guard let mark = words.word(at: next), mark.is(":") || mark.kind == .dash || mark.is("="),
      next + 1 < words.endIndex,
      hasUnit || mark.kind == .dash, words[(next + 1)...].hasWords
    else { return nil }
    // "2 marks: 1 for the cause, 1 for the effect" shares them out; "as for 1 mark, plus …" does not.
    let rest = words[(next + 1)...]
    let isAdded = rest.first?.is("as") == true && rest.dropFirst().first?.is("for") == true
    if !isAdded,
      rest.indices.contains(where: {
        MarkAnnotations.annotation(at: $0, in: words) != nil || MarkAnnotations.isUnit(words, $0)
      })
    {
      return nil
    }
    return Band(marks: marks, words: rest)
  }

  /// What a line says, its wordings between slashes, without "with nothing further".
  private static func wordings(_ words: ArraySlice<SyntaxWord>) -> [SyntaxWord] {
    var written: [SyntaxWord] = []
    for part in words.split(whereSeparator: { $0.is(";") && $0.depth == 0 }) {
      let said = part.trimmedStart.drop { $0.is("or") }
      let end = said.indices.dropFirst().first { index in
        said[index].isAny(["with", "without"]) && said[index].depth == 0
          && (said[index].is("without") || said.word(at: index + 1)?.isAny(["no", "nothing"]) == true)
          && said[index...].contains {
            $0.isAny([
              "nothing", "reason", "reasons", "explanation", "development", "detail", "justification", "link",
              "example",
            ])
          }
      }
      let kept = said[..<(end ?? said.endIndex)].trimmedEnd
      guard kept.hasWords, let place = kept.first?.span.before else { continue }
      if !written.isEmpty { written.append(.made("/", .slash, at: place)) }
      written += kept
    }
    return written
  }
}
