/// Writes JSON (RFC 8259) to the end of an array of bytes: compact, always valid UTF-8, and free of line ends.
///
/// Commas and colons are the writer's business; that every `begin` has its `end` is the caller's.
///
///     var writer = JSONWriter()
///     writer.beginObject()
///     writer.key("score")
///     writer.decimal(620, places: 3)
///     writer.endObject()          // {"score":0.62}
public struct JSONWriter: Sendable {
  /// What has been written so far.
  public var bytes: [UInt8]
  private var needsComma = false

  /// Starts a value at the end of `bytes`.
  public init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  // MARK: Structure

  public mutating func beginObject() {
    beginValue()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
  }

  public mutating func endObject() {
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  public mutating func beginArray() {
    beginValue()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
  }

  public mutating func endArray() {
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// The key of the value written next.
  public mutating func key(_ name: StaticString) {
    string(name)
    endKey()
  }

  /// The key of the value written next, from UTF-8 bytes.
  public mutating func key(_ name: [UInt8]) {
    string(name)
    endKey()
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Ends the line after a whole value: JSON Lines.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func beginValue() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  // MARK: Values

  /// A string from UTF-8 bytes; each broken part of them becomes U+FFFD.
  public mutating func string(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { string($0) }
  }

  /// A string from UTF-8 bytes; each broken part of them becomes U+FFFD.
  public mutating func string(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { string($0) }
  }

  public mutating func string(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ string($0) }) == nil {
      string([UInt8](text.utf8))
    }
  }

  public mutating func string(_ text: StaticString) {
    text.withUTF8Buffer { string($0) }
  }

  /// A string from UTF-8 bytes; each broken part of them becomes U+FFFD.
  public mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    var position = 0
    while position < text.count {
      let plain = Self.endOfPlainRun(text, from: position)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[position..<plain]))
      position = plain
      if position < text.count { position += appendEscaped(text, at: position) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  public mutating func integer(_ value: Int) {
    beginValue()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(value.magnitude, atLeast: 1)
  }

  /// `value` divided by ten to the power of `places`, without trailing zeros: 620 with 3 places is 0.62.
  ///
  /// - Parameter places: 0…18.
  public mutating func decimal(_ value: Int, places: Int) {
    beginValue()
    var scale: UInt = 1
    for _ in 0..<places { scale *= 10 }
    var fraction = value.magnitude % scale
    var digits = places
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(value.magnitude / scale, atLeast: 1)
    guard fraction != 0 else { return }
    while fraction % 10 == 0 {
      fraction /= 10
      digits -= 1
    }
    bytes.append(UInt8(ascii: "."))
    appendDigits(fraction, atLeast: digits)
  }

  public mutating func boolean(_ value: Bool) {
    beginValue()
    let word: StaticString = value ? "true" : "false"
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  public mutating func null() {
    beginValue()
    let word: StaticString = "null"
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A value that is JSON already, which the caller has checked with ``JSONScanner``.
  ///
  /// Numbers and escapes stay as they are; white space between tokens goes, and inside strings broken UTF-8 becomes
  /// U+FFFD and line separators are escaped, so that the output keeps the writer's promises.
  public mutating func raw(_ value: [UInt8]) {
    beginValue()
    value.withUnsafeBufferPointer { appendRaw($0) }
  }

  /// A value that a writer has written before.
  public mutating func again(_ value: [UInt8]) {
    beginValue()
    bytes.append(contentsOf: value)
  }

  // MARK: Bytes

  private mutating func appendRaw(_ value: UnsafeBufferPointer<UInt8>) {
    var isInString = false
    var position = 0
    while position < value.count {
      let byte = value[position]
      if byte >= 0x80 {
        position += appendEscaped(value, at: position)
        continue
      }
      position += 1
      if byte <= 0x20, !isInString { continue }
      bytes.append(byte)
      if byte == UInt8(ascii: "\"") { isInString.toggle() }
      if byte == UInt8(ascii: "\\"), isInString, position < value.count, value[position] < 0x80 {
        bytes.append(value[position])
        position += 1
      }
    }
  }

  /// The first byte from `start` on that may not stand as it is.
  private static func endOfPlainRun(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start
    // Eight at a time, as long as none of them is anything but plain.
    let raw = UnsafeRawBufferPointer(text)
    while position + 8 <= text.count, isPlain(raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)) {
      position += 8
    }
    while position < text.count {
      let byte = text[position]
      if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      position += 1
    }
    return position
  }

  /// Whether eight bytes may surely all stand as they are. A subtraction from all at once sets the highest bit of the first
  /// byte that it is too much for; what that borrows from the next may hide a plain byte, and never one that is not.
  private static func isPlain(_ eight: UInt64) -> Bool {
    let each: UInt64 = 0x0101_0101_0101_0101
    let quotes = eight ^ (each &* UInt64(UInt8(ascii: "\"")))
    let backslashes = eight ^ (each &* UInt64(UInt8(ascii: "\\")))
    let below = (eight &- each &* 0x20) | (quotes &- each) | (backslashes &- each)
    return (below | eight) & (each &* 0x80) == 0
  }

  /// Appends the scalar at `position` so that it may stand in a string, and returns the bytes taken.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let step = UTF8Step(text, at: position)
    guard let scalar = step.scalar else {
      bytes.append(contentsOf: UTF8Step.replacement)
      return step.length
    }
    switch scalar {
    case 0x22: appendEscape(UInt8(ascii: "\""))
    case 0x5C: appendEscape(UInt8(ascii: "\\"))
    case 0x08: appendEscape(UInt8(ascii: "b"))
    case 0x09: appendEscape(UInt8(ascii: "t"))
    case 0x0A: appendEscape(UInt8(ascii: "n"))
    case 0x0C: appendEscape(UInt8(ascii: "f"))
    case 0x0D: appendEscape(UInt8(ascii: "r"))
    // Besides control characters: NEL and the two separators, which some readers of lines take for line ends.
    case 0..<0x20, 0x85, 0x2028, 0x2029:
      appendEscape(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(truncatingIfNeeded: scalar >> shift & 0xF)
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    default:
      bytes.append(contentsOf: text[position..<position + step.length])
    }
    return step.length
  }

  private mutating func appendEscape(_ letter: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(letter)
  }

  private mutating func appendDigits(_ value: UInt, atLeast width: Int) {
    var scale: UInt = 1
    var digits = 1
    while value / scale >= 10 || digits < width {
      scale *= 10
      digits += 1
    }
    while scale > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / scale % 10))
      scale /= 10
    }
  }
}
