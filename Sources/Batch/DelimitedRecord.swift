/// One row of a CSV or TSV file (RFC 4180), cut into cells.
struct DelimitedRecord: Sendable {
  /// The row as it stands in the file, without its line end.
  let raw: [UInt8]
  /// Where in `raw` each cell starts, its quotation mark included.
  private(set) var starts: [Int] = []
  /// The cells' contents, end to end.
  private var contents: [UInt8] = []
  private var ends: [Int] = []

  /// Where text follows a closing quotation mark.
  struct TextAfterQuote: Error {
    var offset: Int
  }

  /// - Parameter raw: a whole row, as ``DelimitedSplitter`` finds it with the same separator.
  init(_ raw: [UInt8], separator: UInt8) throws(TextAfterQuote) {
    self.raw = raw
    contents.reserveCapacity(raw.count)
    var position = 0
    while true {
      starts.append(position)
      if position < raw.count, raw[position] == UInt8(ascii: "\"") {
        position = appendQuoted(from: position + 1)
        if position < raw.count, raw[position] != separator { throw TextAfterQuote(offset: position) }
      } else {
        let end = raw[position...].firstIndex(of: separator) ?? raw.count
        contents.append(contentsOf: raw[position..<end])
        position = end
      }
      ends.append(contents.count)
      guard position < raw.count else { return }
      position += 1
    }
  }

  var count: Int { ends.count }

  subscript(cell: Int) -> ArraySlice<UInt8> {
    contents[(cell == 0 ? 0 : ends[cell - 1])..<ends[cell]]
  }

  /// Whether no cell has any content.
  var isEmpty: Bool { contents.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// Appends the content of a quoted cell and returns the offset after its closing quotation mark.
  private mutating func appendQuoted(from start: Int) -> Int {
    var position = start
    while let quote = raw[position...].firstIndex(of: UInt8(ascii: "\"")) {
      contents.append(contentsOf: raw[position..<quote])
      position = quote + 1
      guard position < raw.count, raw[position] == UInt8(ascii: "\"") else { return position }
      contents.append(UInt8(ascii: "\""))
      position += 1
    }
    contents.append(contentsOf: raw[position...])
    return raw.count
  }
}
