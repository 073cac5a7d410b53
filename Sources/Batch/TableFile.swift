/// A small table that a person has filled in, read whole: a CSV file as any spreadsheet saves it.
///
/// The separator is that of the header, the encoding UTF-8 (with or without a mark), UTF-16 or Windows-1252.
public struct TableFile: Sendable {
  public struct Row: Sendable {
    /// The line it starts on, from 1.
    public var line: Int
    /// As many as the header has.
    public var cells: [String]
  }

  /// Why a table cannot be read. The line is counted from 1.
  public enum Problem: Error, Hashable, Sendable {
    case tooLarge(limit: Int)
    case notText(String)
    case missingColumns([String])
    case brokenRow(line: Int)
  }

  /// Where each column that was asked for stands, by its name; nil for one that there is not.
  private let places: [String: Int]
  public let rows: [Row]

  private static let largest = 64 << 20

  /// Reads a file; nil where there is none.
  public static func read(_ path: String) throws(FileError) -> [UInt8]? {
    let file: InputFile
    do throws(FileError) {
      file = try InputFile(path: path)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
    return try file.readAll(limit: largest) ?? [UInt8](repeating: 0, count: largest + 1)
  }

  /// - Parameters:
  ///   - bytes: the file.
  ///   - required: columns that must be there, in lower case.
  public init(_ bytes: [UInt8], required: [String]) throws(Problem) {
    if bytes.count > Self.largest { throw .tooLarge(limit: Self.largest) }
    var text = Self.decoded(bytes)
    if let kind = FileType.problem(text) {
      throw .notText(ProblemWording.message(RowProblem(kind, at: Place(file: "", line: 1))))
    }
    // A last row without a line end is a row like others.
    text.append(UInt8(ascii: "\n"))
    var best: (places: [String: Int], separator: UInt8)?
    for separator in DelimitedLayout.separators {
      var splitter = DelimitedSplitter(separators: [separator], largestRow: text.count)
      var position = 0
      guard splitter.findRow(text, &position, text.count),
        let record = try? DelimitedRecord(splitter.row, separator: separator)
      else { continue }
      var places: [String: Int] = [:]
      for cell in 0..<record.count where places[Self.name(record[cell])] == nil {
        places[Self.name(record[cell])] = cell
      }
      if places.count > best?.places.count ?? 0 { best = (places, separator) }
    }
    let places = best?.places ?? [:]
    let missing = required.filter { places[$0] == nil }
    guard missing.isEmpty, let separator = best?.separator else { throw .missingColumns(missing) }
    self.places = places
    rows = try Self.rows(text, separator)
  }

  /// A cell by its column's name; empty where the table has no such column.
  public func cell(_ row: Row, _ name: String) -> String {
    guard let place = places[name], row.cells.indices.contains(place) else { return "" }
    return row.cells[place]
  }

  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    if var decoder = UTF16Decoder(mark: bytes) {
      let text = decoder.decode(bytes.dropFirst(2))
      return text + decoder.finish()
    }
    let text = [UInt8](bytes[FileType.byteOrderMark(bytes)...])
    return TextEncoding.isUTF8(text) ? text : TextEncoding.fromWindows1252(text)
  }

  private static func rows(_ text: [UInt8], _ separator: UInt8) throws(Problem) -> [Row] {
    var rows: [Row] = []
    var splitter = DelimitedSplitter(separators: [separator], largestRow: text.count)
    var position = 0
    var isHeader = true
    while splitter.findRow(text, &position, text.count) {
      let record: DelimitedRecord
      do throws(DelimitedRecord.TextAfterQuote) {
        record = try DelimitedRecord(splitter.row, separator: separator)
      } catch {
        throw .brokenRow(line: splitter.line)
      }
      if !isHeader, !record.isEmpty {
        let cells = (0..<record.count).map { String(decoding: record[$0], as: UTF8.self) }
        rows.append(Row(line: splitter.line, cells: cells))
      }
      isHeader = false
      splitter.startRow()
    }
    if splitter.isInQuotes { throw .brokenRow(line: splitter.line) }
    return rows
  }

  private static func name(_ heading: ArraySlice<UInt8>) -> String {
    String(decoding: heading, as: UTF8.self).lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }
}
