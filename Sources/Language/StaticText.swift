extension StaticString {
  /// The bytes of the literal.
  package var bytes: [UInt8] {
    [UInt8](UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount))
  }
}

/// The lines of a text that ships with the program, without their line ends.
package struct LineReader: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0

  package init(_ text: StaticString) {
    bytes = text.bytes
  }

  package init(_ text: [UInt8]) {
    bytes = text
  }

  package mutating func next() -> ArraySlice<UInt8>? {
    guard position < bytes.count else { return nil }
    var end = position
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    defer { position = end + 1 }
    return bytes[position..<end]
  }
}

/// Whether the bytes are those of the literal.
package func == (bytes: ArraySlice<UInt8>, text: StaticString) -> Bool {
  guard bytes.count == text.utf8CodeUnitCount else { return false }
  var pointer = text.utf8Start
  for byte in bytes {
    if byte != pointer.pointee { return false }
    pointer += 1
  }
  return true
}

/// Whether the bytes are those of the literal.
package func == (bytes: [UInt8], text: StaticString) -> Bool { bytes[...] == text }
