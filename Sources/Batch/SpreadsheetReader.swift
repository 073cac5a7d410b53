/// Reads the first sheet of an Excel file (ECMA-376) as rows of text.
///
/// A formula gives the value that the spreadsheet last computed. Numbers stay as they are stored; dates are days since
/// 1900. Cells that are merged downwards all have the text of the first.
struct SpreadsheetReader {
  struct Row {
    /// Counted from 1, as the spreadsheet shows it.
    var number: Int
    /// With commas, quoted where need be.
    var bytes: [UInt8]
  }

  private static let mostColumns = 16_384
  /// Bytes of all rows: cells far to the right cost what they leave free.
  private static let largestTable = 512 << 20

  private let package: PackageFile

  init(_ package: PackageFile) {
    self.package = package
  }

  /// The rows that have any cell, in their order.
  func rows() throws(PackageFile.Problem) -> [Row] {
    let sheet = try firstSheet()
    let strings = try sharedStrings()
    guard let bytes = try package.part(sheet) else { throw .noPackage }
    var reading = SheetReading(strings: strings)
    try Self.scan(bytes, sheet) { event, text in reading.read(event, text) }
    return try Self.table(reading)
  }

  /// Runs over the events of a part.
  static func scan(
    _ bytes: [UInt8], _ part: String, _ body: (XMLScanner.Event, [UInt8]) -> Void
  ) throws(PackageFile.Problem) {
    var scanner = XMLScanner(bytes)
    do throws(XMLScanner.Failure) {
      while let event = try scanner.next() { body(event, scanner.text) }
    } catch {
      switch error {
      case .malformed: throw .malformed(part)
      case .declaration: throw .declarations(part)
      }
    }
  }

  /// The part that holds the first sheet.
  private func firstSheet() throws(PackageFile.Problem) -> String {
    guard let workbook = try package.part("xl/workbook.xml") else { throw .noPackage }
    var first: String?
    try Self.scan(workbook, "xl/workbook.xml") { event, _ in
      if case .start("sheet", let attributes, _) = event, first == nil { first = attributes["id"] }
    }
    let relations = "xl/_rels/workbook.xml.rels"
    var target: String?
    if let bytes = try package.part(relations) {
      try Self.scan(bytes, relations) { event, _ in
        if case .start("Relationship", let attributes, _) = event, attributes["Id"] == first {
          target = attributes["Target"]
        }
      }
    }
    guard let target else { return "xl/worksheets/sheet1.xml" }
    return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  }

  private func sharedStrings() throws(PackageFile.Problem) -> [[UInt8]] {
    let part = "xl/sharedStrings.xml"
    guard let bytes = try package.part(part) else { return [] }
    var strings: [[UInt8]] = []
    var current: [UInt8] = []
    var isText = false
    var phonetic = 0
    try Self.scan(bytes, part) { event, text in
      switch event {
      case .start("si", _, let isEmpty):
        current = []
        if isEmpty { strings.append([]) }
      case .start("rPh", _, false): phonetic += 1
      case .end("rPh"): phonetic -= 1
      case .start("t", _, let isEmpty): isText = !isEmpty
      case .end("t"): isText = false
      case .end("si"): strings.append(SheetReading.unescaped(current))
      case .text: if isText, phonetic == 0 { current += text }
      case .start, .end: break
      }
    }
    return strings
  }

  private static func table(_ reading: SheetReading) throws(PackageFile.Problem) -> [Row] {
    var rows: [Row] = []
    var size = 0
    var above: [Int: [UInt8]] = [:]
    let merged = reading.merged.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
    var open: [SheetReading.Span] = []
    var next = 0
    for row in reading.rows {
      var cells = row.cells
      open.removeAll { $0.rows.upperBound < row.number }
      while next < merged.count, merged[next].rows.lowerBound <= row.number {
        above[merged[next].column] = merged[next].rows.lowerBound == row.number ? cells[merged[next].column] : []
        if open.count < mostColumns { open.append(merged[next]) }
        next += 1
      }
      for span in open where cells[span.column]?.isEmpty ?? true { cells[span.column] = above[span.column] }
      guard let last = cells.keys.max(), last < mostColumns else { continue }
      var bytes: [UInt8] = []
      for column in 0...last {
        if column > 0 { bytes.append(UInt8(ascii: ",")) }
        if let cell = cells[column], !cell.isEmpty { quote(cell, to: &bytes) }
      }
      size += bytes.count
      if size > largestTable { throw .tooLarge(limit: largestTable) }
      rows.append(Row(number: row.number, bytes: bytes))
    }
    return rows
  }

  private static func quote(_ cell: [UInt8], to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\""))
  }
}

/// What has been read of a sheet.
struct SheetReading {
  struct Row {
    var number: Int
    /// By column, from 0.
    var cells: [Int: [UInt8]] = [:]
  }

  /// Cells of one column that are one.
  struct Span {
    var column: Int
    var rows: ClosedRange<Int>
  }

  /// More than any spreadsheet has; beyond, rows are counted on.
  private static let mostRows = 10_000_000

  private let strings: [[UInt8]]
  private(set) var rows: [Row] = []
  private(set) var merged: [Span] = []
  private var column = -1
  private var kind = ""
  private var value: [UInt8] = []
  private var isValue = false
  private var phonetic = 0

  init(strings: [[UInt8]]) {
    self.strings = strings
  }

  mutating func read(_ event: XMLScanner.Event, _ text: [UInt8]) {
    switch event {
    case .start("row", let attributes, let isEmpty):
      let next = (rows.last?.number ?? 0) + 1
      let number = attributes["r"].flatMap { Int($0) } ?? next
      if !isEmpty { rows.append(Row(number: max(next, min(number, Self.mostRows)))) }
      column = -1
    case .start("c", let attributes, let isEmpty):
      column = attributes["r"].flatMap { Self.place($0)?.column } ?? column + 1
      kind = attributes["t"] ?? "n"
      value = []
      if isEmpty { kind = "" }
    case .start("v", _, let isEmpty), .start("t", _, let isEmpty): isValue = !isEmpty
    case .start("rPh", _, false): phonetic += 1
    case .end("rPh"): phonetic -= 1
    case .end("v"), .end("t"): isValue = false
    case .text: if isValue, phonetic == 0 { value += text }
    case .end("c"): if !rows.isEmpty { rows[rows.count - 1].cells[column] = cell() }
    case .start("mergeCell", let attributes, _): merge(attributes["ref"] ?? "")
    case .start, .end: break
    }
  }

  private func cell() -> [UInt8] {
    switch kind {
    case "s":
      guard let place = Int(String(decoding: value, as: UTF8.self)), strings.indices.contains(place) else { return [] }
      return strings[place]
    case "b": return [UInt8]((value == [UInt8(ascii: "1")] ? "TRUE" : "FALSE").utf8)
    // "#N/A" is nobody's answer.
    case "e": return []
    default: return Self.unescaped(value)
    }
  }

  private mutating func merge(_ reference: String) {
    let corners = reference.split(separator: ":").compactMap { Self.place(String($0)) }
    guard corners.count == 2, corners[0].row < corners[1].row, corners[0].column == corners[1].column
    else { return }
    merged.append(Span(column: corners[0].column, rows: corners[0].row...corners[1].row))
  }

  /// "C5" is column 2 and row 5.
  static func place(_ reference: String) -> (column: Int, row: Int)? {
    var column = 0
    var row = 0
    for byte in reference.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if row > 0 || column > 20_000 { return nil }
        column = column * 26 + Int(byte) - 64
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if row > 10_000_000 { return nil }
        row = row * 10 + Int(byte) - 48
      case UInt8(ascii: "$"): break
      default: return nil
      }
    }
    return column > 0 && row > 0 ? (column - 1, row) : nil
  }

  /// Text in which Excel has written characters as "_x000D_".
  static func unescaped(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "_")) else { return text }
    var output: [UInt8] = []
    var position = 0
    while position < text.count {
      if position + 7 <= text.count, text[position...].starts(with: "_x".utf8), text[position + 6] == UInt8(ascii: "_"),
        let value = UInt32(String(decoding: text[(position + 2)..<(position + 6)], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        // A return before a line end is part of it.
        if value != 0x0D { output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }
        position += 7
      } else {
        output.append(text[position])
        position += 1
      }
    }
    return output
  }
}
