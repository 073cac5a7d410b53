package import Language

/// A rubric text with its lines, so that byte offsets can be shown as line and column.
public struct SourceText: Sendable {
  public let bytes: [UInt8]
  /// Byte offset at which each line starts.
  private let lineStarts: [Int]
  /// Unicode scalars before each block of bytes, so that a column deep in a long line is found without reading the line.
  private let scalarsBefore: [Int]

  private static let block = 1024

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var scalars: [Int] = []
    scalars.reserveCapacity(bytes.count / Self.block + 1)
    var count = 0
    var index = 0
    while index < bytes.count {
      if index % Self.block == 0 { scalars.append(count) }
      let byte = bytes[index]
      if byte & 0xC0 != 0x80 { count += 1 }
      index += 1
      if byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) { starts.append(index) }
    }
    lineStarts = starts
    scalarsBefore = scalars
  }

  /// Line and column of a byte, both from 1; columns count Unicode scalars, a byte order mark not among them.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let bounded = min(max(0, offset), bytes.count)
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= bounded { low = middle } else { high = middle - 1 }
    }
    var column = scalars(before: bounded) - scalars(before: lineStarts[low]) + 1
    if low == 0, column > 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { column -= 1 }
    return (low + 1, column)
  }

  /// The scalars that start before a byte.
  private func scalars(before offset: Int) -> Int {
    guard offset > 0, !scalarsBefore.isEmpty else { return 0 }
    let block = min(offset / Self.block, scalarsBefore.count - 1)
    var count = scalarsBefore[block]
    for byte in bytes[(block * Self.block)..<offset] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The text of a line, from 1, without its line end.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return [] }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }

  package var lineCount: Int { lineStarts.count }

  /// The bytes of a span.
  package func bytes(_ span: ByteSpan) -> ArraySlice<UInt8> {
    guard span.start <= span.end else { return [] }
    return bytes[span.range.clamped(to: 0..<bytes.count)]
  }

  /// A span as a string on one line: runs of blanks, line ends and control characters become one blank.
  package func string(_ span: ByteSpan) -> String { String(decoding: line(of: span), as: UTF8.self) }
}
