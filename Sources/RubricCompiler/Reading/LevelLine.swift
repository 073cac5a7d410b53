internal import Language

/// The start of a level of response: "Level 3 (5–6 marks): Detailed …", "Band 2: 3 to 4 marks", "| 3 | 5-6 | … |",
/// "5–6 marks – …".
struct LevelLine {
  /// The number it states; nil where it states marks only.
  var number: Int?
  var lowest: Int
  var highest: Int
  /// The description that follows, perhaps empty.
  var text: Range<Int>

  init?(_ line: ArraySlice<UInt8>) {
    var scanner = Scanner(line)
    scanner.skip(Self.frame)
    let saysLevel = Self.levelWords.contains { scanner.take($0) }
    let isTable = line.contains(UInt8(ascii: "|")) || line.contains(0x09)
    var number: Int?
    if saysLevel || isTable {
      scanner.skip(Self.separators)
      let start = scanner.index
      number = scanner.number()
      if number == nil, saysLevel { number = scanner.roman() }
      guard number != nil else { return nil }
      // "| 5-6 | …": marks, and no number before them.
      if !saysLevel, scanner.isAtRange { (number, scanner.index) = (nil, start) }
    }
    scanner.skip(Self.separators)
    let beforeMarks = scanner.index
    guard let range = scanner.range() else {
      // "Level 3 Detailed knowledge … (5–6 marks)"
      guard saysLevel, let number, let late = Self.marksAtEnd(of: line[scanner.index...]) else { return nil }
      self.number = number
      (lowest, highest) = (late.range.lowerBound, late.range.upperBound)
      text = beforeMarks..<late.start
      return
    }
    let hasUnit = scanner.takeUnit()
    guard saysLevel || isTable || hasUnit else { return nil }
    // "5 marks for a diagram" prices content; "5 marks: …" and "5–6 marks …" are levels.
    if !saysLevel, !isTable, range.lowerBound == range.upperBound, !scanner.isAtSeparator { return nil }
    // A bare number after "Level 3" must be marks: "Level 3 5 candidates" is none.
    if saysLevel, !hasUnit, range.lowerBound == range.upperBound, !scanner.isAtSeparator, !scanner.isAtEnd {
      return nil
    }
    scanner.skip(Self.separators)
    self.number = number
    lowest = range.lowerBound
    highest = range.upperBound
    var end = line.endIndex
    while end > scanner.index, Self.frame.contains(line[end - 1]) { end -= 1 }
    text = min(scanner.index, end)..<end
  }

  /// Whether it says "level" or "band" itself, so that it needs no heading to be one.
  static func isCertain(_ line: ArraySlice<UInt8>) -> Bool {
    var scanner = Scanner(line)
    scanner.skip(frame)
    guard levelWords.contains(where: { scanner.take($0) }) else { return false }
    return LevelLine(line) != nil
  }

  private static let levelWords: [StaticString] = ["level", "band", "lvl", "l"]
  /// Blanks, table bars, emphasis, headings.
  private static let frame: [UInt8] = [0x20, 0x09, 0x7C, 0x2A, 0x5F, 0x23]
  /// The same with the marks that stand between the parts: ( ) [ ] : - . , =
  private static let separators: [UInt8] = frame + [0x28, 0x29, 0x5B, 0x5D, 0x3A, 0x2D, 0x2E, 0x2C, 0x3D]

  /// A description without the marks at its ends, which a line of levels would not give back.
  static func trimmed(_ description: [UInt8]) -> ArraySlice<UInt8> {
    var scanner = Scanner(description[...])
    scanner.skip(separators)
    var rest = description[scanner.index...]
    while let last = rest.last, frame.contains(last) { rest = rest.dropLast() }
    return rest
  }

  /// "(5–6 marks)" at the end of a line, and where its bracket opens.
  private static func marksAtEnd(of line: ArraySlice<UInt8>) -> (range: ClosedRange<Int>, start: Int)? {
    guard let open = line.lastIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }) else { return nil }
    var scanner = Scanner(line[(open + 1)...])
    guard let range = scanner.range() else { return nil }
    let hasUnit = scanner.takeUnit()
    scanner.skip(separators)
    return scanner.isAtEnd && (hasUnit || range.count > 1) ? (range, open) : nil
  }
}

/// Reads the parts of a line of levels, byte by byte.
private struct Scanner {
  let line: ArraySlice<UInt8>
  var index: Int

  init(_ line: ArraySlice<UInt8>) {
    self.line = line
    index = line.startIndex
  }

  var isAtEnd: Bool { index >= line.endIndex }

  /// Whether a mark, and no letter, follows the blanks.
  var isAtSeparator: Bool {
    guard let next = line[min(index, line.endIndex)...].first(where: { $0 != 0x20 && $0 != 0x09 }) else { return true }
    return !isLetter(next)
  }

  /// Whether a dash with a number follows.
  var isAtRange: Bool {
    var copy = self
    return copy.dash() && copy.number() != nil
  }

  /// Skips these; where hyphens are among them, dashes too.
  mutating func skip(_ bytes: [UInt8]) {
    let skipsDashes = bytes.contains(UInt8(ascii: "-"))
    while index < line.endIndex {
      let rest = line[index...]
      if bytes.contains(line[index]) {
        index += 1
      } else if skipsDashes, rest.starts(with: [0xE2, 0x80, 0x93]) || rest.starts(with: [0xE2, 0x80, 0x94]) {
        index += 3
      } else {
        return
      }
    }
  }

  /// Takes a word in any case, if no letter follows it.
  mutating func take(_ word: StaticString) -> Bool {
    var next = index
    for byte in word.bytes {
      guard next < line.endIndex, line[next] | 0x20 == byte else { return false }
      next += 1
    }
    if next < line.endIndex, isLetter(line[next]) { return false }
    index = next
    return true
  }

  /// Up to three digits.
  mutating func number() -> Int? {
    var value = 0
    var next = index
    while next < line.endIndex, (0x30...0x39).contains(line[next]), next < index + 4 {
      value = value * 10 + Int(line[next] - 0x30)
      next += 1
    }
    guard next > index, next < index + 4 else { return nil }
    index = next
    return value
  }

  /// "i" to "vi".
  mutating func roman() -> Int? {
    let numerals: [StaticString] = ["i", "ii", "iii", "iv", "v", "vi"]
    for (place, numeral) in numerals.enumerated() where take(numeral) { return place + 1 }
    return nil
  }

  /// "5–6", "5 to 6", "5".
  mutating func range() -> ClosedRange<Int>? {
    guard let first = number(), first <= 200 else { return nil }
    let after = index
    if dash(), let last = number(), last >= first, last <= 200 { return first...last }
    index = after
    skip([0x20])
    if take("to") {
      skip([0x20])
      if let last = number(), last >= first, last <= 200 { return first...last }
    }
    index = after
    return first...first
  }

  /// A hyphen or a dash, with blanks around it.
  mutating func dash() -> Bool {
    let start = index
    skip([0x20])
    if index < line.endIndex, line[index] == UInt8(ascii: "-") {
      index += 1
    } else if line[min(index, line.endIndex)...].starts(with: [0xE2, 0x80, 0x93])
      || line[min(index, line.endIndex)...].starts(with: [0xE2, 0x80, 0x94])
    {
      index += 3
    } else {
      index = start
      return false
    }
    skip([0x20])
    return true
  }

  /// "marks", "mark".
  mutating func takeUnit() -> Bool {
    let start = index
    skip([0x20])
    if take("marks") || take("mark") { return true }
    index = start
    return false
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
