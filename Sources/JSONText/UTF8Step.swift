/// One step through bytes that ought to be UTF-8: a Unicode scalar, or bytes that stand for none.
///
/// Broken bytes are cut into "maximal subparts" (The Unicode Standard, section 3.9, "U+FFFD Substitution of Maximal
/// Subparts"), each of which counts as one U+FFFD. Python's `bytes.decode("utf-8", errors="replace")` does the same.
public struct UTF8Step: Sendable {
  /// Bytes taken, 1…4.
  public var length: Int
  /// The scalar's value; nil where the bytes are broken.
  public var scalar: UInt32?

  /// U+FFFD REPLACEMENT CHARACTER in UTF-8.
  public static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// The step that starts at `position`, which must be below the count of `bytes`.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) {
    let lead = bytes[position]
    scalar = nil
    length = 1
    if lead < 0x80 {
      scalar = UInt32(lead)
      return
    }
    // Well-formed sequences: The Unicode Standard, table 3-7. Only the second byte has a narrowed range.
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    let count: Int
    var value: UInt32
    switch lead {
    case 0xC2...0xDF:
      count = 2
      value = UInt32(lead & 0x1F)
    case 0xE0...0xEF:
      count = 3
      value = UInt32(lead & 0x0F)
      if lead == 0xE0 { lowest = 0xA0 }
      if lead == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      count = 4
      value = UInt32(lead & 0x07)
      if lead == 0xF0 { lowest = 0x90 }
      if lead == 0xF4 { highest = 0x8F }
    default:
      return
    }
    while length < count {
      guard position + length < bytes.count else { return }
      let byte = bytes[position + length]
      guard byte >= lowest, byte <= highest else { return }
      value = value << 6 | UInt32(byte & 0x3F)
      length += 1
      lowest = 0x80
      highest = 0xBF
    }
    scalar = value
  }

  /// Appends a scalar as UTF-8; a surrogate or a value beyond U+10FFFF becomes U+FFFD.
  public static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    switch scalar {
    case 0..<0x80:
      output.append(UInt8(scalar))
    case 0x80..<0x800:
      output.append(0xC0 | UInt8(scalar >> 6))
      output.append(0x80 | UInt8(scalar & 0x3F))
    case 0xD800...0xDFFF:
      output.append(contentsOf: replacement)
    case 0x800..<0x10000:
      output.append(0xE0 | UInt8(scalar >> 12))
      output.append(0x80 | UInt8(scalar >> 6 & 0x3F))
      output.append(0x80 | UInt8(scalar & 0x3F))
    case 0x10000...0x10FFFF:
      output.append(0xF0 | UInt8(scalar >> 18))
      output.append(0x80 | UInt8(scalar >> 12 & 0x3F))
      output.append(0x80 | UInt8(scalar >> 6 & 0x3F))
      output.append(0x80 | UInt8(scalar & 0x3F))
    default:
      output.append(contentsOf: replacement)
    }
  }
}
