import JSONText

/// A table of text, from CSV, TSV or JSON Lines, read whole: rows of fields by their names.
struct PlainTable {
  struct Row {
    var line: Int
    var cells: [String]
  }

  private(set) var names: [String] = []
  private(set) var rows: [Row] = []
  private(set) var problems: [(line: Int, message: String)] = []
  /// Arrays of JSON, whose elements are kept apart by this.
  static let listSign = "\u{1F}"

  /// - Parameter quotes: whether quotation marks enclose cells; in ASAP's files they are text.
  init(_ bytes: [UInt8], separator: UInt8? = nil, quotes: Bool = true) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { $0 > 0x20 }
    if first == UInt8(ascii: "{") {
      readLines(bytes, from: start)
    } else {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let header = bytes[start..<end]
      let signs: [UInt8] = [0x2C, 0x3B, 0x09]
      let sign =
        separator ?? signs.max { one, other in header.count { $0 == one } < header.count { $0 == other } } ?? 0x2C
      readCells(bytes, from: start, sign, quotes)
    }
  }

  /// The place of a column by its name, whatever its case.
  func place(_ name: String) -> Int? {
    let folded = FieldText.folded(name)
    return names.firstIndex { FieldText.folded($0) == folded }
  }

  private mutating func readLines(_ bytes: [UInt8], from start: Int) {
    var places: [String: Int] = [:]
    var members: [JSONMember] = []
    var position = start
    var line = 0
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
      line += 1
      defer { position = end + 1 }
      if bytes[position..<end].allSatisfy({ $0 <= 0x20 }) { continue }
      members.removeAll(keepingCapacity: true)
      do throws(JSONError) {
        try JSONScanner.members(in: bytes, position..<end, to: &members)
        var row = Row(line: line, cells: [String](repeating: "", count: names.count))
        for member in members {
          let name = FieldText.text([UInt8](bytes[member.key]))
          let place = places[name] ?? names.count
          if place == names.count {
            places[name] = place
            names.append(name)
          }
          while row.cells.count <= place { row.cells.append("") }
          row.cells[place] = try Self.text(bytes, member.value)
        }
        rows.append(row)
      } catch {
        problems.append((line, "not a JSON object on one line"))
      }
    }
    for place in rows.indices {
      rows[place].cells += [String](repeating: "", count: names.count - rows[place].cells.count)
    }
  }

  private static func text(_ bytes: [UInt8], _ value: JSONValue) throws(JSONError) -> String {
    guard value.kind == .array else { return FieldText.text([UInt8](bytes[value.range])) }
    var elements: [JSONValue] = []
    try JSONScanner.elements(in: bytes, value.range, to: &elements)
    return elements.map { FieldText.text([UInt8](bytes[$0.range])) }.joined(separator: listSign)
  }

  private mutating func readCells(_ bytes: [UInt8], from start: Int, _ separator: UInt8, _ quotes: Bool) {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var line = 1
    var firstLine = 1
    var position = start
    func endRow(_ table: inout PlainTable) {
      cells.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
      defer { cells.removeAll(keepingCapacity: true) }
      if cells.count == 1, FieldText.trimmed(cells[0]).isEmpty { return }
      if table.names.isEmpty {
        table.names = cells.map(FieldText.trimmed)
      } else if cells.count == table.names.count {
        table.rows.append(Row(line: firstLine, cells: cells))
      } else {
        table.problems.append((firstLine, "\(cells.count) cells in a row under a header of \(table.names.count)"))
      }
    }
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if isQuoted {
        if byte == UInt8(ascii: "\"") {
          if position < bytes.count, bytes[position] == byte {
            cell.append(byte)
            position += 1
          } else {
            isQuoted = false
          }
        } else {
          if byte == 0x0A { line += 1 }
          cell.append(byte)
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where quotes && cell.isEmpty: isQuoted = true
      case separator:
        cells.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
      case 0x0D where position < bytes.count && bytes[position] == 0x0A: break
      case 0x0A, 0x0D:
        endRow(&self)
        line += 1
        firstLine = line
      default: cell.append(byte)
      }
    }
    if isQuoted { problems.append((firstLine, "the quotation mark that opens a cell is never closed")) }
    if !cell.isEmpty || !cells.isEmpty { endRow(&self) }
  }
}
