/// The lines of a range of bytes, without the blanks at their ends.
struct Lines {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  /// Offset of the first byte of the next line.
  private(set) var position: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Range<Int>? {
    guard position < end else { return nil }
    let start = position
    position = bytes.index(of: lineFeed, from: start, to: end)
    let line = start..<position
    if position < end { position += 1 }
    return bytes.trimmed(line)
  }
}

/// The parts of a range of bytes between separators, without the blanks at their ends; empty parts are left out.
struct Parts {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private let separator: UInt8
  private var position: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Range<Int>? {
    while position < end {
      let start = position
      position = bytes.index(of: separator, from: start, to: end)
      let part = bytes.trimmed(start..<position)
      position += 1
      if !part.isEmpty { return part }
    }
    return nil
  }
}

let lineFeed = UInt8(ascii: "\n")

extension UnsafeBufferPointer where Element == UInt8 {
  /// The first place of a byte in the range; its end when it is not there. Looks at eight bytes at a time.
  func index(of byte: UInt8, from start: Int, to end: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let wanted = ones &* UInt64(byte)
    let raw = UnsafeRawBufferPointer(self)
    var position = start
    while position + 8 <= end {
      // A byte of the difference is zero where the byte stands, and borrows from its top bit.
      let difference = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) ^ wanted
      if (difference &- ones) & ~difference & (ones << 7) != 0 { break }
      position += 8
    }
    while position < end, self[position] != byte { position += 1 }
    return position
  }

  /// The range without blanks at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Self.isBlank(self[start]) { start += 1 }
    while end > start, Self.isBlank(self[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  /// Whether the bytes are those of the literal.
  func equals(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    for index in indices where self[index] != text.utf8Start[index] { return false }
    return true
  }
}

extension ArraySlice where Element == UInt8 {
  /// Without blanks at both ends.
  package var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first == 0x20 || first == 0x09 || first == 0x0D { slice = slice.dropFirst() }
    while let last = slice.last, last == 0x20 || last == 0x09 || last == 0x0D { slice = slice.dropLast() }
    return slice
  }
}
