/// Reads XML from bytes, event after event: as much of it as Office files use.
///
/// There are no entities but the five of XML and character references: a document type declaration, which could define
/// others or name files, is an error. Prefixes of names are dropped.
package struct XMLScanner {
  package enum Event: Hashable {
    case start(name: String, attributes: [String: String], isEmpty: Bool)
    case end(name: String)
    case text
  }

  package enum Failure: Error {
    case malformed, declaration
  }

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  /// The characters of the last ``Event/text``, UTF-8.
  package private(set) var text: [UInt8] = []

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The next event; nil at the end.
  package mutating func next() throws(Failure) -> Event? {
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "<") { return try characters() }
      if starts("<!--") {
        try skip(past: "-->")
      } else if starts("<![CDATA[") {
        let start = position + 9
        try skip(past: "]]>")
        text = [UInt8](bytes[start..<(position - 3)])
        return .text
      } else if starts("<?") {
        try skip(past: "?>")
      } else if starts("<!") {
        throw .declaration
      } else if starts("</") {
        position += 2
        let name = try name()
        try skip(past: ">")
        depth -= 1
        if depth < 0 { throw .malformed }
        return .end(name: name)
      } else {
        position += 1
        return try element()
      }
    }
    if depth != 0 { throw .malformed }
    return nil
  }

  private mutating func characters() throws(Failure) -> Event {
    let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    text.removeAll(keepingCapacity: true)
    try decode(position..<end, to: &text)
    position = end
    return .text
  }

  private mutating func element() throws(Failure) -> Event {
    let name = try name()
    var attributes: [String: String] = [:]
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case UInt8(ascii: ">"):
        position += 1
        depth += 1
        if depth > 512 { throw .malformed }
        return .start(name: name, attributes: attributes, isEmpty: false)
      case UInt8(ascii: "/"):
        guard starts("/>") else { throw .malformed }
        position += 2
        return .start(name: name, attributes: attributes, isEmpty: true)
      default:
        let key = try self.name()
        while position < bytes.count, bytes[position] == 0x20 { position += 1 }
        guard starts("=") else { throw .malformed }
        position += 1
        while position < bytes.count, bytes[position] == 0x20 { position += 1 }
        guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27 else { throw .malformed }
        let quote = bytes[position]
        position += 1
        guard let end = bytes[position...].firstIndex(of: quote) else { throw .malformed }
        var value: [UInt8] = []
        try decode(position..<end, to: &value)
        attributes[key] = String(decoding: value, as: UTF8.self)
        position = end + 1
      }
    }
    throw .malformed
  }

  /// A name without its prefix.
  private mutating func name() throws(Failure) -> String {
    var start = position
    scanning: while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: ":"): start = position + 1
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="): break scanning
      case UInt8(ascii: "<"): throw .malformed
      default: break
      }
      position += 1
    }
    if start == position { throw .malformed }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private func starts(_ mark: StaticString) -> Bool {
    mark.withUTF8Buffer { bytes[position...].starts(with: $0) }
  }

  private mutating func skip(past mark: StaticString) throws(Failure) {
    while position < bytes.count {
      if starts(mark) {
        position += mark.utf8CodeUnitCount
        return
      }
      position += 1
    }
    throw .malformed
  }

  /// Appends text with its references resolved.
  private func decode(_ range: Range<Int>, to output: inout [UInt8]) throws(Failure) {
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      guard byte == UInt8(ascii: "&") else {
        output.append(byte)
        position += 1
        continue
      }
      guard let end = bytes[position..<min(range.upperBound, position + 12)].firstIndex(of: UInt8(ascii: ";")) else {
        throw .malformed
      }
      let name = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
      switch name {
      case "amp": output.append(UInt8(ascii: "&"))
      case "lt": output.append(UInt8(ascii: "<"))
      case "gt": output.append(UInt8(ascii: ">"))
      case "quot": output.append(UInt8(ascii: "\""))
      case "apos": output.append(UInt8(ascii: "'"))
      default:
        let digits = name.dropFirst(name.hasPrefix("#x") ? 2 : 1)
        guard name.hasPrefix("#"), let value = UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10),
          let scalar = Unicode.Scalar(value)
        else { throw .malformed }
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
      position = end + 1
    }
  }
}
