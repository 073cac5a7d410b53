import Foundation
import Testing

@testable import Batch

/// Zip archives of given parts, made as by any office program, but stored without compression.
enum OfficeFile {
  /// A spreadsheet of one sheet.
  static func spreadsheet(sheet: String, strings: String? = nil, more: [(String, String)] = []) -> [UInt8] {
    var parts = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "xl/workbook.xml",
        "<?xml version=\"1.0\"?><workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/data.xml\"/></Relationships>"
      ),
      ("xl/worksheets/data.xml", sheet),
    ]
    if let strings { parts.append(("xl/sharedStrings.xml", strings)) }
    return zip(parts + more)
  }

  /// Rows of inline texts; a cell that is nil is not there.
  static func sheet(_ rows: [[String?]], more: String = "") -> String {
    var xml = "<worksheet><sheetData>"
    for (number, row) in rows.enumerated() {
      xml += "<row r=\"\(number + 1)\">"
      for (column, cell) in row.enumerated() {
        guard let cell else { continue }
        let letter = Character(Unicode.Scalar(UInt8(65 + column)))
        xml += "<c r=\"\(letter)\(number + 1)\" t=\"inlineStr\"><is><t>\(cell)</t></is></c>"
      }
      xml += "</row>"
    }
    return xml + "</sheetData>\(more)</worksheet>"
  }

  static func document(_ paragraphs: [String]) -> [UInt8] {
    let body = paragraphs.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
    return zip([("word/document.xml", "<w:document><w:body>\(body)</w:body></w:document>")])
  }

  /// APPNOTE 4.3, without compression.
  static func zip(_ parts: [(name: String, content: String)]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let name = [UInt8](part.name.utf8)
      let content = [UInt8](part.content.utf8)
      let header =
        little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(Int(checksum(content)), 4)
        + little(content.count, 4) + little(content.count, 4) + little(name.count, 2) + little(0, 2)
      directory += little(0x0201_4B50, 4) + little(20, 2) + header + little(0, 2) + little(0, 2) + little(0, 2)
      directory += little(0, 4) + little(file.count, 4) + name
      file += little(0x0403_4B50, 4) + header + name + content
    }
    let start = file.count
    file += directory
    return file + little(0x0605_4B50, 4) + little(0, 4) + little(parts.count, 2) + little(parts.count, 2)
      + little(directory.count, 4) + little(start, 4) + little(0, 2)
  }

  private static func little(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// CRC-32 (ISO 3309).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = .max
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}

/// All items of a file on the disk.
func readFile(_ path: String, columns: ColumnMap = ColumnMap()) throws -> [InputItem] {
  var source = try AnswerSource(paths: [path], questions: paper, columns: columns, bufferSize: 7)
  var items: [InputItem] = []
  while try source.read(into: &items) {}
  return items
}
