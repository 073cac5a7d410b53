/// Finds the rows of a CSV or TSV file, chunk after chunk; keeps no more than one row.
///
/// A quotation mark opens a quoted cell only where a cell starts, so that 5" in a plain cell is just text.
/// CR, LF and CRLF end rows outside quotation marks.
struct DelimitedSplitter: Sendable {
  /// Bytes that end a cell: the candidates while the header is being read, then the one that was chosen.
  var separators: [UInt8]
  /// The row so far.
  private(set) var row: [UInt8] = []
  /// The line the row starts on.
  private(set) var line = 1
  /// Where in the row the last quoted cell was opened.
  private(set) var lastQuote = 0
  /// The row has outgrown the limit, and its bytes are dropped.
  private(set) var isTooLong = false

  private let largestRow: Int
  private var state = State.cellStart
  private var endedWithReturn = false
  /// Line ends inside the row.
  private var innerLines = 0
  private var innerReturn = false

  private enum State {
    case cellStart, plain, quoted, quoteInQuoted
  }

  init(separators: [UInt8], largestRow: Int) {
    self.separators = separators
    self.largestRow = largestRow
  }

  /// Whether the bytes so far end inside quotation marks.
  var isInQuotes: Bool { state == .quoted }

  /// Whether the bytes so far end inside a row.
  var isInRow: Bool { state != .cellStart || !row.isEmpty || isTooLong }

  /// Takes bytes from `position` on, up to and with the end of a row; false where the chunk ends first.
  mutating func findRow(_ bytes: [UInt8], _ position: inout Int, _ end: Int) -> Bool {
    if endedWithReturn, position < end {
      endedWithReturn = false
      if bytes[position] == UInt8(ascii: "\n") { position += 1 }
    }
    let start = position
    while position < end {
      let byte = bytes[position]
      if state == .quoted {
        if byte == UInt8(ascii: "\"") { state = .quoteInQuoted }
        countLine(byte)
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        append(bytes, start..<position)
        position += 1
        endedWithReturn = byte == UInt8(ascii: "\r")
        return true
      } else if byte == UInt8(ascii: "\""), state == .cellStart {
        state = .quoted
        lastQuote = row.count + position - start
      } else if byte == UInt8(ascii: "\""), state == .quoteInQuoted {
        state = .quoted
      } else {
        state = separators.contains(byte) ? .cellStart : .plain
      }
      position += 1
    }
    append(bytes, start..<position)
    return false
  }

  /// Takes a row that was found elsewhere.
  mutating func take(_ row: [UInt8], line: Int) {
    self.line = line
    isTooLong = row.count > largestRow
    self.row = isTooLong ? [] : row
  }

  /// Puts the same row in another encoding in its place.
  mutating func replaceRow(_ row: [UInt8]) { self.row = row }

  /// Makes ready for the row after the one that was found.
  mutating func startRow() {
    line += 1 + innerLines
    innerLines = 0
    innerReturn = false
    // The memory of one huge row is not kept for all that follow.
    row.removeAll(keepingCapacity: row.capacity < 1 << 20)
    isTooLong = false
    lastQuote = 0
    state = .cellStart
  }

  private mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    if isTooLong { return }
    if row.count + range.count > largestRow {
      isTooLong = true
      row = []
    } else {
      row.append(contentsOf: bytes[range])
    }
  }

  private mutating func countLine(_ byte: UInt8) {
    if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") && !innerReturn { innerLines += 1 }
    innerReturn = byte == UInt8(ascii: "\r")
  }
}
