internal import Language

/// A Markdown table of a mark scheme, written out as lines: of two columns that are each worth a mark, "tail – swims to the egg"
/// under "1 mark for adaptation, 1 mark for how it helps"; of a column of answers and one of marks, "absorbs light (1)".
struct MarkTable {
  /// What a column holds, as its heading says.
  private enum Column {
    case content, marks, guidance
    /// The number of the row.
    case number
  }

  private var headings: [ArraySlice<SyntaxWord>]
  private var rows: [[ArraySlice<SyntaxWord>]]
  private var columns: [Column] = []

  /// Whether the words are such a table, or hold one.
  static func isTable(_ words: [SyntaxWord]) -> Bool {
    let lines = words.split { $0.kind == .lineBreak }
    return lines.count(where: { isRow($0) }) > 2
      && lines.indices.dropFirst().contains { isRow(lines[$0]) && isRow(lines[$0 - 1]) && !lines[$0].hasWords }
  }

  /// The words with their table written out, and the lines around it as they stand.
  ///
  /// - Parameter isPriced: other lines of the scheme say how it is marked.
  static func written(_ words: [SyntaxWord], isPriced: Bool) -> [SyntaxWord] {
    let lines = words.split { $0.kind == .lineBreak }
    guard let rule = lines.indices.dropFirst().first(where: { isRow(lines[$0]) && !lines[$0].hasWords }),
      isRow(lines[rule - 1])
    else { return words }
    let end = lines[rule...].firstIndex { !isRow($0) } ?? lines.endIndex
    let table = MarkTable(heading: lines[rule - 1], rows: lines[(rule + 1)..<end])
    let all = lines[..<(rule - 1)] + table.lines(isPriced: isPriced) + lines[end...]
    var written: [SyntaxWord] = []
    for line in all where line.hasWords {
      if let first = line.first, !written.isEmpty { written.append(.made("", .lineBreak, at: first.span.before)) }
      written += line
    }
    return written
  }

  private static func isRow(_ line: ArraySlice<SyntaxWord>) -> Bool { line.first?.is("|") == true && line.count > 2 }

  private init(heading: ArraySlice<SyntaxWord>, rows lines: ArraySlice<ArraySlice<SyntaxWord>>) {
    headings = Self.cells(heading)
    let count = headings.count
    rows = lines.map { Self.cells($0) }.map { cells in
      Array(cells.prefix(count)) + Array(repeating: [], count: max(0, count - cells.count))
    }
    columns = headings.indices.map { place in column(headings[place], rows.map { $0[place] }) }
  }

  private static func cells(_ line: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    let inner = line.last?.is("|") == true ? line.dropFirst().dropLast() : line.dropFirst()
    return inner.split(omittingEmptySubsequences: false) { $0.is("|") }
  }

  private func column(_ heading: ArraySlice<SyntaxWord>, _ cells: [ArraySlice<SyntaxWord>]) -> Column {
    let words = heading.filter { $0.isWord && $0.depth == 0 }
    if words.count <= 2, words.contains(where: { $0.isAny(["mark", "marks"]) }),
      cells.allSatisfy({ !$0.hasWords || $0.contains { $0.number != nil } })
    {
      return .marks
    }
    if words.contains(where: {
      $0.isAny(["accept", "allow", "reject", "ignore", "guidance", "notes", "note", "comments", "additional"])
    }) {
      return .guidance
    }
    let isNumber = cells.allSatisfy { cell in
      let own = cell.filter { $0.isWord }
      return own.count <= 1 && own.allSatisfy { $0.number != nil || $0.folded.count == 1 }
    }
    return isNumber ? .number : .content
  }

  // MARK: As lines

  private func lines(isPriced: Bool) -> [ArraySlice<SyntaxWord>] {
    let content = columns.indices.filter { columns[$0] == .content }
    let lines = rows.map { row in line(row, content) }
    guard content.count == 2, !columns.contains(.marks), let heading = shares(content, isPriced: isPriced) else {
      return lines
    }
    return [heading] + lines
  }

  /// "1 mark for adaptation, 1 mark for how it helps, max 4"; nil where another line says how the rows are marked.
  private func shares(_ content: [Int], isPriced: Bool) -> ArraySlice<SyntaxWord>? {
    let prices = content.map { Self.price(of: headings[$0]) }
    if isPriced, prices.contains(where: { $0 == nil }) { return nil }
    var words: [SyntaxWord] = []
    for (number, place) in content.enumerated() {
      guard let start = headings[place].first?.span.before else { return nil }
      if number > 0 { words.append(.made(",", .comma, at: start)) }
      words += [.made(prices[number]?.each ?? 1, at: start), .made("mark", .word, at: start)]
      words.append(.made("for", .word, at: start))
      words += headings[place].filter { $0.isWord && $0.depth == 0 && $0.number == nil }.prefix(7)
    }
    let limits = prices.compactMap { $0?.most }
    if limits.count == content.count, let last = words.last?.span.behind {
      words += [
        .made(",", .comma, at: last), .made("max", .word, at: last), .made(limits.reduce(0, +), at: last),
      ]
    }
    return words[...]
  }

  /// "(1 mark each, max 2)" in a heading.
  private static func price(of heading: ArraySlice<SyntaxWord>) -> PoolPrice? {
    guard let open = heading.firstIndex(where: { $0.kind == .open }),
      let close = heading[open...].firstIndex(where: { $0.kind == .close })
    else { return nil }
    if let price = PoolPrice(heading[(open + 1)..<close]) { return price }
    guard let mark = MarkAnnotations.annotation(at: open, in: heading) else { return nil }
    var price = PoolPrice()
    price.each = mark.marks
    return price
  }

  private func line(_ row: [ArraySlice<SyntaxWord>], _ content: [Int]) -> ArraySlice<SyntaxWord> {
    // A first column of aspects names what the others compare: either side tells the difference.
    let isComparison = content.count > 2
    let cells = content.dropFirst(isComparison ? 1 : 0).map { row[$0] }.filter { $0.hasWords }
    var words: [SyntaxWord] = []
    // The one mark of a row is for any of what its cells hold.
    let hasOneMark = columns.indices.contains { place in
      columns[place] == .marks && row[place].compactMap { $0.number } == [1]
        && row[place].allSatisfy { !$0.isWord || $0.number != nil || $0.isAny(["mark", "marks"]) }
    }
    for cell in cells.map({ hasOneMark ? AnyOfList.slashed($0) : $0 }) {
      if let place = cell.first?.span.before, !words.isEmpty {
        words.append(isComparison ? .made("/", .slash, at: place) : .made("–", .dash, at: place))
      }
      words += isComparison ? Self.withoutCommas(cell) : [SyntaxWord](cell)
    }
    for place in columns.indices where columns[place] == .marks {
      guard let number = row[place].first(where: { $0.number != nil }), let marks = number.number else { continue }
      let at = number.span.before
      words += [.made("(", .open, at: at), .made(marks, at: at), .made(")", .close, at: at)]
    }
    for place in columns.indices where columns[place] == .guidance { words += guidance(row[place], headings[place]) }
    return words[...]
  }

  /// What divides the sides of a comparison divides wordings.
  private static func withoutCommas(_ cell: ArraySlice<SyntaxWord>) -> [SyntaxWord] {
    cell.map { word in
      let divides = word.depth == 0 && (word.kind == .comma || word.is(";"))
      return divides ? word.read(as: "/", .slash) : word
    }
  }

  /// A cell beside an answer, in brackets: "accept …", with the verb of its heading where it has none of its own.
  private func guidance(_ cell: ArraySlice<SyntaxWord>, _ heading: ArraySlice<SyntaxWord>) -> [SyntaxWord] {
    let verbs: [StaticString] = ["accept", "allow", "reject", "ignore", "do", "not"]
    guard let first = cell.first(where: { $0.isWord }), let last = cell.last else { return [] }
    let named = heading.filter { $0.isWord }.prefix { $0.isAny(verbs) }
    let hasVerb = first.isAny(verbs)
    if !hasVerb, named.isEmpty { return [] }
    let opening = hasVerb ? [] : [SyntaxWord](named)
    let inner = (opening + cell.filter { $0.kind != .terminator }).map { word in
      var word = word
      word.depth += 1
      return word
    }
    return [.made("(", .open, at: first.span.before)] + inner + [.made(")", .close, at: last.span.behind)]
  }
}
