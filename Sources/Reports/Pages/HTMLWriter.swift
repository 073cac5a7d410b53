/// HTML in the making: other people's text is escaped by the only means there is to write it.
package struct HTMLWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Markup of the program's own.
  package mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A byte of markup of the program's own, from one of its files.
  package mutating func markup(_ byte: UInt8) { bytes.append(byte) }

  /// Text of anybody's.
  package mutating func text(_ text: String) { self.text([UInt8](text.utf8)) }

  /// Text of anybody's, in UTF-8 that may be broken.
  package mutating func text(_ text: some Collection<UInt8>) {
    if text.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) {
      for byte in text { append(byte) }
      return
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { append(scalar) }
  }

  /// A number, as text or inside an attribute.
  mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// ` name="value"`.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }

  /// ` name="number"`.
  mutating func attribute(_ name: StaticString, _ value: Int) {
    raw(" ")
    raw(name)
    raw("=\"")
    number(value)
    raw("\"")
  }

  /// `<name>text</name>`.
  package mutating func element(_ name: StaticString, _ content: String) {
    raw("<")
    raw(name)
    raw(">")
    text(content)
    raw("</")
    raw(name)
    raw(">")
  }

  /// A name or answer, which may run from right to left, set apart from what is around it.
  mutating func isolated(_ content: some Collection<UInt8>) {
    raw("<bdi>")
    text(content)
    raw("</bdi>")
  }

  mutating func isolated(_ content: String) { isolated([UInt8](content.utf8)) }

  /// Markup that another writer has made.
  package mutating func append(_ other: HTMLWriter) { bytes.append(contentsOf: other.bytes) }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): raw("&amp;")
    case UInt8(ascii: "<"): raw("&lt;")
    case UInt8(ascii: ">"): raw("&gt;")
    case UInt8(ascii: "\""): raw("&quot;")
    case UInt8(ascii: "'"): raw("&#39;")
    default: bytes.append(byte)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0A, 0x20..<0x7F: append(UInt8(scalar.value))
    case 0x09: bytes.append(0x09)
    // A return belongs to the line end after it, or is one.
    case 0x0D: break
    // Control characters are no HTML; bidirectional controls would turn what stands after them.
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF:
      bytes.append(contentsOf: UTF8.encodedReplacementCharacter)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
