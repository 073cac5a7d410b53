internal import Language

/// A table of a mark scheme as lines in the layout that the other steps read.
struct MarkTableLines {
  let table: MarkTable
  /// How many rows are wanted, where the scheme says so.
  let wanted: Int?

  private var columns: [MarkTable.Column] { table.columns }
  private var headings: [ArraySlice<SyntaxWord>] { table.headings }
  private var content: [Int] { places(.content) }

  private func places(_ column: MarkTable.Column) -> [Int] { columns.indices.filter { columns[$0] == column } }

  /// - Parameter isPriced: other lines of the scheme say how it is marked.
  /// - Parameter isShared: one of them shares the marks out among the columns.
  func written(isPriced: Bool, isShared: Bool) -> [ArraySlice<SyntaxWord>] {
    if columns.contains(.marks) { return table.rows.map { marked($0) } + limit }
    let prices = content.compactMap { MarkTable.price(of: headings[$0]) }
    let isLimited = wanted != nil || prices.contains { $0.most != nil }
    if columns.contains(.label), !isLimited { return table.rows.flatMap { priced($0) } }
    if let wanted, prices.isEmpty, content.count > 1 { return compared(wanted) }
    if content.count == 1, let price = prices.first, price.each ?? 1 == 1 { return listed(price) }
    if content.count == 2, isShared {
      return table.rows.map { line($0, dividesIdeas: false) + guidance(beside: $0) }
    }
    if content.count == 2, let heading = shares(isPriced: isPriced) {
      return [heading] + table.rows.map { line($0, dividesIdeas: false) + guidance(beside: $0) }
    }
    return table.rows.map { line($0, dividesIdeas: true) + guidance(beside: $0) }
  }

  /// Rows of one column with its price: "Accept (1 each, max 2)".
  private func listed(_ price: PoolPrice) -> [ArraySlice<SyntaxWord>] {
    var lines: [ArraySlice<SyntaxWord>] = []
    for row in table.rows {
      guard let cell = content.first.map({ row[$0] }), cell.hasWords, let end = cell.last?.span.behind else { continue }
      lines.append((Self.oneIdea(cell) + mark(nil, 1, at: end))[...] + guidance(beside: row))
    }
    guard let most = price.most, let end = lines.last?.last?.span.behind else { return lines }
    return lines + [[.made("max", .word, at: end), .made(most, at: end)]]
  }

  // MARK: Rows with a cell of marks

  /// "absorbs light (1)"; "2 marks for signs, i.e. …"; "reason (1) – what follows (1)".
  private func marked(_ row: [ArraySlice<SyntaxWord>]) -> ArraySlice<SyntaxWord> {
    let cells = content.map { row[$0] }.filter { $0.hasWords }
    guard let place = places(.marks).first(where: { row[$0].hasWords }), let at = row[place].first?.span.before else {
      return line(row, dividesIdeas: true) + guidance(beside: row)
    }
    let cell = MarkCell(row[place])
    let marks = cell?.marks ?? row[place].compactMap { $0.number }.first
    if cells.count == 1, let list = cells.first, let pool = pool(list, row, cell, marks) { return pool }
    // What has its own marks needs none beside it.
    let hasMarks = cells.contains { cell in
      cell.indices.contains { MarkAnnotations.annotation(at: $0, in: cell) != nil }
    }
    if hasMarks { return line(row, dividesIdeas: true) + guidance(beside: row) }
    let end = mark(cell, marks ?? 1, at: at)
    if marks == 2, cells.count == 2, let middle = cells[1].first?.span.before {
      let half = mark(nil, 1, at: middle)
      let first = Self.oneIdea(cells[0]) + half + [.made("–", .dash, at: middle)]
      return (first + Self.oneIdea(cells[1]) + half)[...] + guidance(beside: row)
    }
    if marks == 1, cells.count == 1, let only = cells.first {
      return (Self.oneIdea(only) + end)[...] + guidance(beside: row)
    }
    return line(row, dividesIdeas: true) + end + guidance(beside: row)
  }

  /// "(1)", or the code of the mark.
  private func mark(_ cell: MarkCell?, _ marks: Int, at place: ByteSpan) -> [SyntaxWord] {
    let codes = table.rows.flatMap { row in places(.marks).flatMap { MarkCell(row[$0])?.codes ?? [] } }
    if let own = cell?.codes, own.count == 1, codes.count > 1, !MarkCell.isInTurn(codes),
      !codes.contains(where: { $0.folded[0] == UInt8(ascii: "c") })
    {
      return own
    }
    return [.made("(", .open, at: place), .made(marks, at: place), .made(")", .close, at: place)]
  }

  /// "Signs, any three: goes missing; new friends; …" beside "3 × 1": each of the list has its mark.
  private func pool(
    _ cell: ArraySlice<SyntaxWord>, _ row: [ArraySlice<SyntaxWord>], _ price: MarkCell?, _ marks: Int?
  ) -> ArraySlice<SyntaxWord>? {
    let colon = cell.prefix(10).firstIndex { $0.is(":") && $0.depth == 0 }
    let list = colon.map { cell[($0 + 1)...] } ?? cell
    let isMarked = list.indices.contains { MarkAnnotations.annotation(at: $0, in: list) != nil }
    let semicolons = list.count { $0.is(";") && $0.depth == 0 }
    let parts = max(semicolons, semicolons > 0 ? 0 : list.count { $0.kind == .slash && $0.depth == 0 }) + 1
    guard !isMarked, parts > 1, price?.isPool == true || (semicolons > 0 && (marks ?? 1) > 1),
      let start = list.first?.span.before
    else { return nil }
    let isName: (SyntaxWord) -> Bool = { word in
      word.kind == .word && !word.isAny(["any", "from", "of", "the", "following", "for", "either", "each"])
    }
    let named = colon.map { cell[..<$0].split { !$0.isWord }.first?.filter(isName) ?? [] } ?? []
    let labels = places(.label).flatMap { row[$0].filter(isName) }
    let name = [named, labels].first { !$0.isEmpty && $0.allSatisfy { $0.number == nil } }
    let label = name ?? [.made("points", .word, at: start)]
    return PricedPool(label: label[...], marks: marks ?? parts, list: list).written(with: [])
      + guidance(beside: row)
  }

  /// "Max 2", where so many rows are wanted, or the heading of the marks says so.
  private var limit: [ArraySlice<SyntaxWord>] {
    guard let place = places(.marks).first, let end = table.rows.last?[place].last?.span.behind else { return [] }
    let each = table.rows.compactMap { MarkCell($0[place])?.marks }.max() ?? 1
    guard let most = MarkTable.price(of: headings[place])?.most ?? wanted.map({ $0 * each }) else { return [] }
    return [[.made("max", .word, at: end), .made(most, at: end)]]
  }

  // MARK: Columns with a price

  /// Each cell with the price of its column.
  private func priced(_ row: [ArraySlice<SyntaxWord>]) -> [ArraySlice<SyntaxWord>] {
    content.compactMap { place in
      guard let at = row[place].last?.span.behind, row[place].hasWords else { return nil }
      let each = MarkTable.price(of: headings[place])?.each ?? 1
      return (Self.oneIdea(row[place]) + mark(nil, each, at: at))[...]
    }
  }

  /// "1 mark for adaptation, 1 mark for how it helps, max 4"; nil where another line says how the rows are marked.
  private func shares(isPriced: Bool) -> ArraySlice<SyntaxWord>? {
    let prices = content.map { MarkTable.price(of: headings[$0]) }
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
    let sum = limits.count == content.count ? limits.reduce(0, +) : nil
    if let most = sum ?? wanted.map({ $0 * prices.reduce(0) { $0 + ($1?.each ?? 1) } }),
      let last = words.last?.span.behind
    {
      words += [.made(",", .comma, at: last), .made("max", .word, at: last), .made(most, at: last)]
    }
    return words[...]
  }

  /// Rows of both sides of a difference, of which so many are wanted: either side tells it.
  private func compared(_ wanted: Int) -> [ArraySlice<SyntaxWord>] {
    let sides = content.count > 2 ? content.dropFirst() : content[...]
    var lines: [ArraySlice<SyntaxWord>] = []
    for row in table.rows {
      let cells = sides.map { row[$0] }.filter { $0.hasWords }
      guard let first = cells.first?.first?.span.before, let end = cells.last?.last?.span.behind else { continue }
      let divider = [SyntaxWord.made("/", .slash, at: first)]
      let words = [SyntaxWord](cells.map { Self.withoutCommas($0) }.joined(separator: divider)) + mark(nil, 1, at: end)
      lines.append(words + guidance(beside: row))
    }
    guard let end = lines.last?.last?.span.behind else { return [] }
    return lines + [[.made("max", .word, at: end), .made(wanted, at: end)]]
  }

  // MARK: Cells

  /// The cells of a row with dashes between them, or, where they are the sides of a comparison, slashes.
  ///
  /// - Parameter dividesIdeas: a semicolon in a cell divides ideas, and not wordings of one.
  private func line(_ row: [ArraySlice<SyntaxWord>], dividesIdeas: Bool) -> ArraySlice<SyntaxWord> {
    // A first column of aspects names what the others compare: either side tells the difference.
    let isComparison = content.count > 2
    let cells = content.dropFirst(isComparison ? 1 : 0).map { row[$0] }.filter { $0.hasWords }
    var words: [SyntaxWord] = []
    for cell in cells {
      if let place = cell.first?.span.before, !words.isEmpty {
        words.append(isComparison ? .made("/", .slash, at: place) : .made("–", .dash, at: place))
      }
      words += isComparison ? Self.withoutCommas(cell) : dividesIdeas ? [SyntaxWord](cell) : Self.oneIdea(cell)
    }
    return words[...]
  }

  /// What divides the sides of a comparison divides wordings.
  private static func withoutCommas(_ cell: ArraySlice<SyntaxWord>) -> [SyntaxWord] {
    cell.map { word in
      let divides = word.depth == 0 && (word.kind == .comma || word.is(";"))
      return divides ? word.read(as: "/", .slash) : word
    }
  }

  /// A cell that is worth one mark: "makes new cells; or where it grows from" has wordings of it.
  private static func oneIdea(_ cell: ArraySlice<SyntaxWord>) -> [SyntaxWord] {
    var words: [SyntaxWord] = []
    for word in cell.trimmedPool.slashed {
      if word.is("or"), words.last?.kind == .slash, words.last?.depth == 0 { continue }
      words.append(word)
    }
    return words
  }

  private func guidance(beside row: [ArraySlice<SyntaxWord>]) -> ArraySlice<SyntaxWord> {
    places(.guidance).flatMap { guidance(row[$0], headings[$0]) }[...]
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
