/// A running digest of 64 bits: tells whether content is the same, and protects against no forgery.
///
/// Eight bytes at a time, each multiplied in and folded, because every row of a run that can be resumed passes through it.
public struct ContentDigest: Hashable, Sendable {
  /// The digest of all that was added.
  public private(set) var value: UInt64

  /// Goes on from the value of an earlier digest.
  public init(_ value: UInt64 = 0x9E37_79B9_7F4A_7C15) {
    self.value = value
  }

  public mutating func add(_ number: UInt64) {
    // The multiplier of Pierre L'Ecuyer's tables (1999), as in SplitMix64's finisher.
    value = (value ^ number) &* 0xBF58_476D_1CE4_E5B9
    value ^= value >> 32
  }

  /// Adds the count of bytes, then the bytes: two fields never read as one.
  public mutating func add(_ bytes: [UInt8]) {
    add(UInt64(bytes.count))
    bytes.withUnsafeBytes { buffer in
      var position = 0
      while position + 8 <= buffer.count {
        add(buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        position += 8
      }
      if position == buffer.count { return }
      var rest: UInt64 = 0
      for index in position..<buffer.count { rest = rest << 8 | UInt64(buffer[index]) }
      add(rest)
    }
  }

  public mutating func add(_ text: String) { add([UInt8](text.utf8)) }

  /// Sixteen digits.
  public var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
