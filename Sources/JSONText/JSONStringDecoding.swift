extension JSONScanner {
  /// Appends what a string or key that was scanned stands for, as UTF-8.
  ///
  /// - Parameter range: the string with its quotation marks, as ``JSONValue/range`` and ``JSONMember/key`` give it.
  public static func decode(_ bytes: [UInt8], _ range: Range<Int>, to output: inout [UInt8]) {
    let last = range.upperBound - 1
    var position = range.lowerBound + 1
    while position < last {
      var plain = position
      while plain < last, bytes[plain] != UInt8(ascii: "\\") { plain += 1 }
      output.append(contentsOf: bytes[position..<plain])
      position = plain
      guard position + 1 < last else { return }
      let letter = bytes[position + 1]
      position += 2
      switch letter {
      case UInt8(ascii: "b"): output.append(0x08)
      case UInt8(ascii: "t"): output.append(0x09)
      case UInt8(ascii: "n"): output.append(0x0A)
      case UInt8(ascii: "f"): output.append(0x0C)
      case UInt8(ascii: "r"): output.append(0x0D)
      case UInt8(ascii: "u"):
        var scalar = fourDigits(bytes, at: position, before: last) ?? 0xFFFD
        position += 4
        if scalar & 0xFC00 == 0xD800, position + 1 < last, bytes[position] == UInt8(ascii: "\\"),
          bytes[position + 1] == UInt8(ascii: "u"),
          let low = fourDigits(bytes, at: position + 2, before: last), low & 0xFC00 == 0xDC00
        {
          scalar = 0x10000 + (scalar & 0x3FF) << 10 + (low & 0x3FF)
          position += 6
        }
        UTF8Step.append(scalar, to: &output)
      default: output.append(letter)
      }
    }
  }

  private static func fourDigits(_ bytes: [UInt8], at position: Int, before end: Int) -> UInt32? {
    guard position + 4 <= end else { return nil }
    var value: UInt32 = 0
    for index in position..<position + 4 {
      guard let digit = hexDigit(bytes[index]) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
