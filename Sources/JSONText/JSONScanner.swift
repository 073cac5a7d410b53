/// A value where it stands in the bytes.
public struct JSONValue: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    case object, array, string, number, boolean, null
  }

  public var kind: Kind
  /// The value's own bytes, a string's quotation marks included.
  public var range: Range<Int>

  public init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// One key of an object with its value.
public struct JSONMember: Hashable, Sendable {
  /// The key's bytes with its quotation marks.
  public var key: Range<Int>
  public var value: JSONValue

  public init(key: Range<Int>, value: JSONValue) {
    self.key = key
    self.value = value
  }
}

/// Reads JSON (RFC 8259) strictly and leaves it where it is: in time linear in its length, without recursion.
///
/// Two liberties, both of section 8.2 and 8.1 of the RFC: bytes inside strings that are not UTF-8 pass as they are,
/// and escaped lone surrogates decode to U+FFFD. A byte order mark is an error; readers of files take it off.
public struct JSONScanner {
  /// Levels of arrays and objects that are read.
  public static let deepest = 512

  private let bytes: [UInt8]
  private let end: Int
  private var position: Int

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  // MARK: Whole texts

  /// The one value that `range` holds, with nothing but white space around it.
  public static func value(in bytes: [UInt8], _ range: Range<Int>) throws(JSONError) -> JSONValue {
    var scanner = JSONScanner(bytes, range)
    let value = try scanner.value(depth: 0)
    try scanner.finish()
    return value
  }

  /// Appends the members of the one object that `range` holds, in their order, duplicates included.
  public static func members(
    in bytes: [UInt8], _ range: Range<Int>, to members: inout [JSONMember]
  ) throws(JSONError) {
    var scanner = JSONScanner(bytes, range)
    try scanner.open(UInt8(ascii: "{"), or: .notAnObject)
    scanner.skipSpace()
    if !scanner.take(UInt8(ascii: "}")) {
      repeat {
        let key = try scanner.key()
        members.append(JSONMember(key: key, value: try scanner.value(depth: 1)))
        scanner.skipSpace()
      } while scanner.take(UInt8(ascii: ","))
      guard scanner.take(UInt8(ascii: "}")) else { throw scanner.unexpected(.expectedCommaOrBrace) }
    }
    try scanner.finish()
  }

  /// Appends the elements of the one array that `range` holds.
  public static func elements(
    in bytes: [UInt8], _ range: Range<Int>, to elements: inout [JSONValue]
  ) throws(JSONError) {
    var scanner = JSONScanner(bytes, range)
    try scanner.open(UInt8(ascii: "["), or: .notAnArray)
    scanner.skipSpace()
    if !scanner.take(UInt8(ascii: "]")) {
      repeat {
        elements.append(try scanner.value(depth: 1))
        scanner.skipSpace()
      } while scanner.take(UInt8(ascii: ","))
      guard scanner.take(UInt8(ascii: "]")) else { throw scanner.unexpected(.expectedCommaOrBracket) }
    }
    try scanner.finish()
  }

  // MARK: Steps

  private mutating func open(_ bracket: UInt8, or code: JSONError.Code) throws(JSONError) {
    skipSpace()
    if !take(bracket) {
      // What stands there instead must be JSON itself; else its own error says more.
      let start = position
      _ = try value(depth: 0)
      try finish()
      throw JSONError(code, at: start)
    }
  }

  private mutating func finish() throws(JSONError) {
    skipSpace()
    if position < end { throw JSONError(.trailingBytes, at: position) }
  }

  /// A key and the colon after it.
  private mutating func key() throws(JSONError) -> Range<Int> {
    skipSpace()
    let start = position
    guard position < end, bytes[position] == UInt8(ascii: "\"") else { throw unexpected(.expectedKey) }
    try skipString()
    let key = start..<position
    skipSpace()
    guard take(UInt8(ascii: ":")) else { throw unexpected(.expectedColon) }
    return key
  }

  /// One value of any kind. What is open is kept in an array, so that no nesting can exhaust the stack.
  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    skipSpace()
    let start = position
    let kind = try openOrSkip()
    guard kind == .object || kind == .array else { return JSONValue(kind: kind, range: start..<position) }

    var open: [JSONValue.Kind] = [kind]
    var isEmpty = true
    while let container = open.last {
      if depth + open.count > Self.deepest { throw JSONError(.tooDeep, at: position - 1) }
      let isObject = container == .object
      skipSpace()
      if take(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
        open.removeLast()
        isEmpty = false
        continue
      }
      if !isEmpty, !take(UInt8(ascii: ",")) {
        throw unexpected(isObject ? .expectedCommaOrBrace : .expectedCommaOrBracket)
      }
      if isObject { _ = try key() }
      skipSpace()
      let inner = try openOrSkip()
      isEmpty = inner == .object || inner == .array
      if isEmpty { open.append(inner) }
    }
    return JSONValue(kind: kind, range: start..<position)
  }

  /// Steps over a scalar value, or over the bracket that opens an array or object.
  private mutating func openOrSkip() throws(JSONError) -> JSONValue.Kind {
    guard position < end else { throw JSONError(.unexpectedEnd, at: end) }
    switch bytes[position] {
    case UInt8(ascii: "{"):
      position += 1
      return .object
    case UInt8(ascii: "["):
      position += 1
      return .array
    case UInt8(ascii: "\""):
      try skipString()
      return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try skipNumber()
      return .number
    case UInt8(ascii: "t"):
      try skipWord("true")
      return .boolean
    case UInt8(ascii: "f"):
      try skipWord("false")
      return .boolean
    case UInt8(ascii: "n"):
      try skipWord("null")
      return .null
    case UInt8(ascii: "+"), UInt8(ascii: "."):
      throw JSONError(.badNumber, at: position)
    default:
      throw JSONError(.expectedValue, at: position)
    }
  }

  private mutating func skipString() throws(JSONError) {
    position += 1
    while true {
      skipPlainBytes()
      guard position < end else { throw JSONError(.unexpectedEnd, at: end) }
      let byte = bytes[position]
      if byte < 0x20 { throw JSONError(.controlCharacter, at: position) }
      position += 1
      if byte == UInt8(ascii: "\"") { return }
      try skipEscape()
    }
  }

  /// Steps over what stands for itself in a string; most of a text is that.
  private mutating func skipPlainBytes() {
    position = bytes.withUnsafeBufferPointer { [position, end] buffer in
      var index = position
      while index < end {
        let byte = buffer[index]
        if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
        index += 1
      }
      return index
    }
  }

  private mutating func skipEscape() throws(JSONError) {
    // Where the bytes end here, the loop of the string reports it.
    guard position < end else { return }
    switch bytes[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      position += 1
      for _ in 0..<4 {
        guard position < end else { return }
        guard Self.hexDigit(bytes[position]) != nil else { throw JSONError(.badEscape, at: position) }
        position += 1
      }
    default:
      throw JSONError(.badEscape, at: position)
    }
  }

  private mutating func skipNumber() throws(JSONError) {
    _ = take(UInt8(ascii: "-"))
    if take(UInt8(ascii: "0")) {
      if position < end, Self.isDigit(bytes[position]) { throw JSONError(.badNumber, at: position) }
    } else {
      try skipDigits()
    }
    if take(UInt8(ascii: ".")) { try skipDigits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(JSONError) {
    guard position < end else { throw JSONError(.unexpectedEnd, at: end) }
    guard Self.isDigit(bytes[position]) else { throw JSONError(.badNumber, at: position) }
    while position < end, Self.isDigit(bytes[position]) { position += 1 }
  }

  private mutating func skipWord(_ word: StaticString) throws(JSONError) {
    let start = position
    for index in 0..<word.utf8CodeUnitCount {
      guard position < end else { throw JSONError(.unexpectedEnd, at: end) }
      guard bytes[position] == word.utf8Start[index] else { throw JSONError(.expectedValue, at: start) }
      position += 1
    }
  }

  private mutating func skipSpace() {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private func unexpected(_ code: JSONError.Code) -> JSONError {
    JSONError(position < end ? code : .unexpectedEnd, at: position)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
