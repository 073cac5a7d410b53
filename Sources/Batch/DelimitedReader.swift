import JSONText
import Marking

/// Reads answers from CSV or TSV with a header, chunk after chunk; keeps no more than one row.
///
/// Long tables have one row an answer, wide ones one row a learner; ``DelimitedLayout`` tells which.
struct DelimitedReader: Sendable {
  private let file: String
  private let questions: QuestionNames
  private let columns: ColumnMap
  private let largestRow: Int
  private var splitter: DelimitedSplitter
  private var stage = Stage.header
  /// What is wrong with the first row that could have been the header, while others are tried.
  private var firstProblem: InputItem?
  private var headersTried = 0
  private var encoding = Encoding.unknown
  /// Rows end with their last cell that is not empty, as spreadsheets keep them.
  private var isSparse = false

  /// Rows that may stand above the header: a title, a date, an empty row.
  private static let mostHeaders = 10

  private enum Encoding {
    /// Nothing but ASCII so far.
    case unknown
    case utf8, windows1252
  }

  private enum Stage {
    case header
    case rows(DelimitedLayout)
    /// The header cannot be understood, and with it no row.
    case unreadable
  }

  init(file: String, questions: QuestionNames, columns: ColumnMap = ColumnMap(), largestRow: Int) {
    self.file = file
    self.questions = questions
    self.columns = columns
    self.largestRow = largestRow
    splitter = DelimitedSplitter(separators: DelimitedLayout.separators, largestRow: largestRow)
  }

  mutating func read(_ bytes: [UInt8], _ range: Range<Int>, into items: inout [InputItem]) {
    var position = range.lowerBound
    while splitter.findRow(bytes, &position, range.upperBound) {
      endRow(into: &items)
      splitter.startRow()
    }
  }

  /// Reads a row that another reader has found, with commas between its cells.
  mutating func read(row: [UInt8], line: Int, into items: inout [InputItem]) {
    isSparse = true
    splitter.take(row, line: line)
    endRow(into: &items)
    splitter.startRow()
  }

  /// Reads a last row without a line end.
  mutating func finish(into items: inout [InputItem]) {
    if case .unreadable = stage { return }
    if splitter.isInQuotes, !splitter.isTooLong {
      items.append(problem(.unterminatedQuote, at: splitter.lastQuote))
    } else if splitter.isInRow {
      endRow(into: &items)
    }
    if case .header = stage, let firstProblem { items.append(firstProblem) }
  }

  /// Makes UTF-8 of rows in Windows-1252, as older spreadsheets save them.
  ///
  /// What comes first decides for the file: in one that has shown to be UTF-8, broken bytes are broken bytes.
  private mutating func decode(_ row: [UInt8]) -> [UInt8] {
    if encoding == .utf8 || row.allSatisfy({ $0 < 0x80 }) { return row }
    if encoding == .unknown { encoding = TextEncoding.isUTF8(row) ? .utf8 : .windows1252 }
    return encoding == .windows1252 ? TextEncoding.fromWindows1252(row) : row
  }

  private mutating func endRow(into items: inout [InputItem]) {
    if splitter.isTooLong {
      items.append(problem(.rowTooLong(limit: largestRow), at: 0))
      if case .header = stage { stage = .unreadable }
      return
    }
    let decoded = decode(splitter.row)
    if encoding == .windows1252 { splitter.replaceRow(decoded) }
    switch stage {
    case .header: readHeader(into: &items)
    case .rows(let layout): readRow(layout, into: &items)
    case .unreadable: break
    }
  }

  // MARK: The header

  private mutating func readHeader(into items: inout [InputItem]) {
    let row = splitter.row
    if row.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
    if let separator = Self.declaredSeparator(row) {
      splitter.separators = [separator]
      return
    }
    var best: (layout: DelimitedLayout, header: DelimitedRecord)?
    for separator in splitter.separators {
      guard let header = try? DelimitedRecord(row, separator: separator),
        let layout = DelimitedLayout(header, separator: separator, questions: questions, map: columns)
      else { continue }
      if best.map({ layout.known > $0.layout.known }) ?? true { best = (layout, header) }
    }
    headersTried += 1
    // Below the first row, numbers may be marks and one column that is known may be chance.
    guard let best, headersTried == 1 || best.layout.known > 1 && !best.layout.learner.isEmpty else {
      let found = Self.columnNames(row, separators: splitter.separators)
      let kind =
        found.isEmpty ? RowProblem.Kind.textAfterQuote : .unknownColumns(found: found, known: questions.known)
      if firstProblem == nil { firstProblem = problem(kind, at: 0) }
      if headersTried == Self.mostHeaders, let firstProblem {
        items.append(firstProblem)
        stage = .unreadable
      }
      return
    }
    for name in columns.missing(in: best.header) { items.append(problem(.missingColumn(name), at: 0)) }
    for found in best.layout.problems {
      items.append(problem(found.kind, at: best.header.starts[found.cell]))
    }
    splitter.separators = [best.layout.separator]
    stage = .rows(best.layout)
  }

  /// The separator that a first line of `sep=;` declares, as Excel writes it.
  private static func declaredSeparator(_ row: [UInt8]) -> UInt8? {
    guard row.count == 5, row.starts(with: "sep=".utf8) else { return nil }
    return row[4]
  }

  /// The columns by the separator that gives most of them.
  private static func columnNames(_ row: [UInt8], separators: [UInt8]) -> [String] {
    var most: [String] = []
    for separator in separators {
      guard let header = try? DelimitedRecord(row, separator: separator), header.count > most.count else {
        continue
      }
      most = (0..<header.count).map { String(decoding: header[$0].prefix(200), as: UTF8.self) }
    }
    return most
  }

  // MARK: Rows

  private func readRow(_ layout: DelimitedLayout, into items: inout [InputItem]) {
    var record: DelimitedRecord
    do throws(DelimitedRecord.TextAfterQuote) {
      record = try DelimitedRecord(splitter.row, separator: layout.separator)
      if isSparse, !record.isEmpty, record.count < layout.columns {
        let missing = [UInt8](repeating: layout.separator, count: layout.columns - record.count)
        record = try DelimitedRecord(splitter.row + missing, separator: layout.separator)
      }
    } catch {
      items.append(problem(.textAfterQuote, at: error.offset))
      return
    }
    if record.isEmpty { return }
    // Spreadsheets leave empty cells at the ends of rows.
    let hasAllCells = record.count >= layout.columns
    guard hasAllCells, (layout.columns..<record.count).allSatisfy({ record[$0].isEmpty }) else {
      items.append(problem(.raggedRow(cells: record.count, columns: layout.columns), at: 0))
      return
    }
    if layout.isSummary(record) { return }
    let learner = layout.learner(record)
    let extra = layout.kept.map { RawField(key: $0.name, value: Self.jsonString(record[$0.cell])) }
    let place = Place(file: file, line: splitter.line)
    switch layout.shape {
    case .long(let answer, let questionCell):
      var row = AnswerRow(
        learner: learner, question: [], questionIndex: nil, answer: [UInt8](record[answer]), extra: extra,
        place: place)
      if let questionCell, !Self.isBlank(record[questionCell]) {
        guard let index = questions.find([UInt8](record[questionCell])) else {
          let name = String(decoding: record[questionCell].prefix(200), as: UTF8.self)
          items.append(
            problem(.unknownQuestion(name, known: questions.known), at: record.starts[questionCell]))
          return
        }
        row.questionIndex = index
        row.question = questions.id(index)
      }
      items.append(.row(row))
    case .wide(let columns):
      for column in columns {
        items.append(
          .row(
            AnswerRow(
              learner: learner, question: questions.id(column.question), questionIndex: column.question,
              answer: layout.answer(record[column.cell]), extra: extra, place: place)))
      }
    }
  }

  private static func isBlank(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func jsonString(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var writer = JSONWriter()
    writer.string(text)
    return writer.bytes
  }

  /// A problem at a byte of the row that was found last.
  private func problem(_ kind: RowProblem.Kind, at offset: Int) -> InputItem {
    .problem(RowProblem(kind, at: Place(file: file, firstLine: splitter.line, of: offset, in: splitter.row)))
  }
}
