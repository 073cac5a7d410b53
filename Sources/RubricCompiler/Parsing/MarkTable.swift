internal import Language

/// A Markdown table of a mark scheme, written out as lines: of two columns that are each worth a mark, "tail – swims to the egg"
/// under "1 mark for adaptation, 1 mark for how it helps"; of a column of answers and one of marks, "absorbs light (1)".
struct MarkTable {
  /// What a column holds, as its heading says.
  enum Column {
    case content, marks, guidance
    /// The number of the row.
    case number
    /// What the row is of: "Part", "Matrix".
    case label
  }

  let headings: [ArraySlice<SyntaxWord>]
  let rows: [[ArraySlice<SyntaxWord>]]
  private(set) var columns: [Column] = []

  /// Whether the words are such a table, or hold one.
  static func isTable(_ words: [SyntaxWord]) -> Bool {
    let lines = words.split { $0.kind == .lineBreak }
    return lines.count(where: { isRow($0) }) > 2
      && lines.indices.dropFirst().contains { isRow(lines[$0]) && isRow(lines[$0 - 1]) && !lines[$0].hasWords }
  }

  /// The words with their table written out, and the lines around it as they stand.
  ///
  /// - Parameters:
  ///   - isPriced: other lines of the scheme say how it is marked.
  ///   - wanted: how many rows are wanted, where another line says so.
  ///   - isShared: one of these lines shares the marks out among the columns.
  static func written(
    _ words: [SyntaxWord], isPriced: Bool, isShared: Bool = false, wanted: Int? = nil
  ) -> [SyntaxWord] {
    let lines = words.split { $0.kind == .lineBreak }
    guard let rule = lines.indices.dropFirst().first(where: { isRow(lines[$0]) && !lines[$0].hasWords }),
      isRow(lines[rule - 1])
    else { return words }
    let end = lines[rule...].firstIndex { !isRow($0) } ?? lines.endIndex
    let table = MarkTable(heading: lines[rule - 1], rows: lines[(rule + 1)..<end])
    let written = MarkTableLines(table: table, wanted: wanted).written(isPriced: isPriced, isShared: isShared)
    return joined(lines[..<(rule - 1)] + written + lines[end...])
  }

  private static func joined(_ lines: ArraySlice<ArraySlice<SyntaxWord>>) -> [SyntaxWord] {
    var written: [SyntaxWord] = []
    for line in lines where line.hasWords {
      if let first = line.first, !written.isEmpty { written.append(.made("", .lineBreak, at: first.span.before)) }
      written += line
    }
    return written
  }

  /// "Any two rows, but not both for …": how many rows are wanted; nil where a statement says anything else.
  static func rowsWanted(_ statement: ArraySlice<SyntaxWord>) -> Int? {
    let verbs: [StaticString] = ["credit", "award", "accept", "mark", "marks", "for", "allow", "any", "first", "the"]
    let words = statement.drop { !$0.isWord || $0.isAny(verbs) }
    guard let number = words.first?.number, (1...10).contains(number),
      let noun = words.dropFirst().prefix(4).firstIndex(where: { $0.isAny(["rows", "lines", "row", "pairs"]) }),
      words[..<noun].dropFirst().allSatisfy({ $0.isAny(["of", "the", "these", "complete", "full", "different"]) })
    else { return nil }
    // "Any two rows, 2 marks each": the halves of a row have a mark each.
    if words[noun...].contains(where: { ($0.number ?? 1) > 1 }) { return nil }
    let isAny = statement.prefix(4).contains { $0.is("any") }
    let isNeeded = words[noun...].prefix(4).contains { $0.isAny(["needed", "required", "only", "wanted", "enough"]) }
    return isAny || isNeeded ? number : nil
  }

  private static func isRow(_ line: ArraySlice<SyntaxWord>) -> Bool { line.first?.is("|") == true && line.count > 2 }

  private init(heading: ArraySlice<SyntaxWord>, rows lines: ArraySlice<ArraySlice<SyntaxWord>>) {
    let headings = Self.cells(heading)
    let count = headings.count
    self.headings = headings
    var rows = lines.map { Self.cells($0) }.map { cells in
      Array(cells.prefix(count)) + Array(repeating: [], count: max(0, count - cells.count))
    }
    // "1 (1)", "2 (1)": the number of each row and its mark.
    var marks: Int?
    for place in headings.indices where rows.count > 1 && rows.allSatisfy({ Self.numberedMark($0[place]) != nil }) {
      marks = place
      for row in rows.indices { rows[row][place] = Self.numberedMark(rows[row][place]) ?? [] }
    }
    self.rows = rows
    columns = headings.indices.map { place in
      place == marks ? .marks : column(headings[place], rows.map { $0[place] })
    }
    // "Accept" over the answers, beside "Do not accept".
    if !columns.contains(.content),
      let answers = headings.indices.first(where: { columns[$0] == .guidance && Self.accepts(headings[$0]) })
    {
      columns[answers] = .content
    }
    if let label = labelColumn { columns[label] = .label }
  }

  /// "(1)" of "2 (1)"; nil for other cells.
  private static func numberedMark(_ cell: ArraySlice<SyntaxWord>) -> ArraySlice<SyntaxWord>? {
    guard let first = cell.first, first.kind == .number, first.number != nil, cell.dropFirst().first?.kind == .open,
      let mark = MarkAnnotations.annotation(at: cell.startIndex + 1, in: cell), 1 + mark.length == cell.count
    else { return nil }
    return cell.dropFirst()
  }

  private static func accepts(_ heading: ArraySlice<SyntaxWord>) -> Bool {
    heading.first { $0.isWord }?.isAny(["accept", "allow", "acceptable", "credit"]) == true
  }

  private static func cells(_ line: ArraySlice<SyntaxWord>) -> [ArraySlice<SyntaxWord>] {
    let inner = line.last?.is("|") == true ? line.dropFirst().dropLast() : line.dropFirst()
    return inner.split(omittingEmptySubsequences: false) { $0.is("|") }
  }

  // MARK: Columns

  private func column(_ heading: ArraySlice<SyntaxWord>, _ cells: [ArraySlice<SyntaxWord>]) -> Column {
    if isOfMarks(heading, cells) { return .marks }
    let words = heading.filter { $0.isWord && $0.depth == 0 }
    if words.contains(where: {
      $0.isAny(["accept", "allow", "reject", "ignore", "guidance", "notes", "note", "comments", "additional"])
    }) {
      return .guidance
    }
    if Self.price(of: heading) != nil { return .content }
    let isNumber = cells.allSatisfy { cell in
      let own = cell.filter { $0.isWord }
      return own.count <= 1 && own.allSatisfy { $0.number != nil || $0.folded.count == 1 }
    }
    return isNumber ? .number : .content
  }

  private func isOfMarks(_ heading: ArraySlice<SyntaxWord>, _ cells: [ArraySlice<SyntaxWord>]) -> Bool {
    let words = heading.filter { $0.isWord && $0.depth == 0 }
    let filled = cells.filter { $0.hasWords }
    guard words.count <= 2, !filled.isEmpty else { return false }
    if words.contains(where: { $0.isAny(["mark", "marks", "max", "maximum"]) }) {
      return filled.allSatisfy { MarkCell($0) != nil || $0.contains { $0.number != nil } }
    }
    // A column without a heading has its marks in brackets, or as codes.
    guard words.isEmpty || words.contains(where: { $0.isAny(["score", "tariff", "code", "credit"]) }) else {
      return false
    }
    return filled.allSatisfy { cell in
      guard let price = MarkCell(cell) else { return false }
      return !words.isEmpty || !price.codes.isEmpty || cell.first?.kind == .open
        || cell.contains { $0.isAny(["mark", "marks"]) }
    }
  }

  /// The first column, where it only says what the others are of.
  private var labelColumn: Int? {
    let content = columns.indices.filter { columns[$0] == .content }
    guard content.count > 1, let first = content.first, Self.price(of: headings[first]) == nil else { return nil }
    let others = content.dropFirst()
    if others.allSatisfy({ Self.price(of: headings[$0]) != nil }) { return first }
    guard columns.contains(.marks) else { return nil }
    let words = headings[first].filter { $0.isWord }
    if words.isEmpty || words.contains(where: { $0.isAny(Self.names) }) { return first }
    let cells = rows.map { $0[first] }
    let repeated = zip(cells, cells.dropFirst()).contains { one, next in
      one.hasWords && one.map { $0.folded } == next.map { $0.folded }
    }
    return repeated ? first : nil
  }

  /// Headings of columns that say what a row is of.
  private static let names: [StaticString] = [
    "part", "parts", "aspect", "section", "item", "area", "element", "component", "step", "stage", "topic", "question",
    "term", "word", "name", "structure", "organ", "letter", "heading", "category", "link", "group",
  ]

  /// "(1 mark each, max 2)" in a heading.
  static func price(of heading: ArraySlice<SyntaxWord>) -> PoolPrice? {
    guard let open = heading.firstIndex(where: { $0.kind == .open }),
      let close = heading[open...].firstIndex(where: { $0.kind == .close })
    else { return nil }
    if let price = PoolPrice(heading[(open + 1)..<close]) { return price }
    guard let mark = MarkAnnotations.annotation(at: open, in: heading) else { return nil }
    var price = PoolPrice()
    price.each = mark.marks
    return price
  }
}
