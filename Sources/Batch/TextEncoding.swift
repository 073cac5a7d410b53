/// Encodings that spreadsheets save tables in, made UTF-8.
enum TextEncoding {
  /// Windows-1252 from 0x80 to 0x9F (the WHATWG Encoding Standard); 0 where it has nothing.
  private static let windows1252: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  /// Text in Windows-1252 as UTF-8.
  static func fromWindows1252(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 8)
    for byte in text {
      switch byte {
      case 0..<0x80: result.append(byte)
      case 0x80..<0xA0:
        let scalar = windows1252[Int(byte) - 0x80]
        append(scalar == 0 ? 0xFFFD : UInt32(scalar), to: &result)
      default: append(UInt32(byte), to: &result)
      }
    }
    return result
  }

  /// Whether text is UTF-8 throughout.
  static func isUTF8(_ text: [UInt8]) -> Bool {
    if text.allSatisfy({ $0 < 0x80 }) { return true }
    return String(validating: text, as: UTF8.self) != nil
  }

  fileprivate static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    let valid = Unicode.Scalar(scalar) ?? "\u{FFFD}"
    output.append(contentsOf: UTF8.encode(valid) ?? UTF8.encodedReplacementCharacter)
  }
}

/// Makes UTF-8 of UTF-16, chunk after chunk.
struct UTF16Decoder: Sendable {
  let isBigEndian: Bool
  /// The first half of a code unit.
  private var half: UInt8?
  /// The first of two surrogates.
  private var high: UInt16?

  init(isBigEndian: Bool) {
    self.isBigEndian = isBigEndian
  }

  /// The order that a byte order mark tells; nil where there is none.
  init?(mark bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      isBigEndian = false
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      isBigEndian = true
    } else {
      return nil
    }
  }

  mutating func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for byte in bytes {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      add(isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first), to: &output)
    }
    return output
  }

  /// What is left of a character that the file ends in.
  mutating func finish() -> [UInt8] {
    let isCut = half != nil || high != nil
    half = nil
    high = nil
    return isCut ? Array(UTF8.encodedReplacementCharacter) : []
  }

  private mutating func add(_ unit: UInt16, to output: inout [UInt8]) {
    if let first = high {
      high = nil
      if unit & 0xFC00 == 0xDC00 {
        TextEncoding.append(0x10000 + UInt32(first & 0x3FF) << 10 + UInt32(unit & 0x3FF), to: &output)
        return
      }
      TextEncoding.append(0xFFFD, to: &output)
    }
    if unit & 0xFC00 == 0xD800 { high = unit } else { TextEncoding.append(UInt32(unit), to: &output) }
  }
}
