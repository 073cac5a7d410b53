internal import Language

/// What a line of a rubric text looks like, before its section is known.
struct LineShape {
  /// Width of the blanks before the text; a tab counts four.
  var indent: Int
  /// The text without blanks at both ends.
  var text: ArraySlice<UInt8>
  /// What follows the bullet; nil for a line without one.
  var item: ArraySlice<UInt8>?
  /// A backslash before it says that it is text, whatever it looks like.
  var isLiteral = false

  /// - Parameter isList: the section holds a list, in which `1.` and `a)` are bullets too.
  init(_ line: ArraySlice<UInt8>, isList: Bool) {
    var width = 0
    var rest = line
    while let first = rest.first {
      if first == 0x20 { width += 1 } else if first == 0x09 { width += 4 } else { break }
      rest = rest.dropFirst()
    }
    indent = width
    text = rest.trimmed
    if let literal = Self.afterEscape(text) {
      text = literal
      isLiteral = true
      return
    }
    item = Self.afterBullet(text) ?? (isList ? Self.afterNumber(text) : nil)
    if item?.isEmpty == true { item = nil }
    if let literal = item.flatMap({ Self.afterEscape($0) }) {
      item = literal
      isLiteral = true
    }
  }

  /// What follows a backslash before a mark or a blank: text that is no heading, bullet, comment or refinement.
  private static func afterEscape(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard text.first == UInt8(ascii: "\\") else { return nil }
    let rest = text.dropFirst()
    guard let next = rest.first else { return rest }
    let isMark = next < 0x7F && !isLetterOrDigit(next)
    return isMark ? rest.trimmed : nil
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte)
  }

  /// Blank, or a rule such as `---`.
  var isBlank: Bool {
    if isLiteral { return item == nil && text.isEmpty }
    guard let first = text.first else { return true }
    guard
      first == UInt8(ascii: "-") || first == UInt8(ascii: "=") || first == UInt8(ascii: "*")
        || first == UInt8(ascii: "_")
    else { return false }
    return text.count >= 3 && text.allSatisfy { $0 == first || $0 == 0x20 }
  }

  /// What follows `- `, `* `, `+ ` or a bullet sign; a task box (`[ ]`) belongs to the bullet.
  private static func afterBullet(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = text.first else { return nil }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") {
      let rest = text.dropFirst()
      guard let next = rest.first, next == 0x20 || next == 0x09 || rest.starts(with: noBreak) else { return nil }
      return afterBox(withoutBlanks(rest))
    }
    guard first >= 0x80 else { return nil }
    for bullet in bullets where text.starts(with: bullet) { return withoutBlanks(text.dropFirst(bullet.count)) }
    return nil
  }

  private static let noBreak: [UInt8] = [0xC2, 0xA0]
  /// • ◦ ▪ ‣ · – — ● ○ ■ □ ☐
  private static let bullets: [[UInt8]] = [
    [0xE2, 0x80, 0xA2], [0xE2, 0x97, 0xA6], [0xE2, 0x96, 0xAA], [0xE2, 0x80, 0xA3], [0xC2, 0xB7], [0xE2, 0x80, 0x93],
    [0xE2, 0x80, 0x94], [0xE2, 0x97, 0x8F], [0xE2, 0x97, 0x8B], [0xE2, 0x96, 0xA0],
    [0xE2, 0x96, 0xA1], [0xE2, 0x98, 0x90],
  ]

  private static func afterBox(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for box in ["[ ] ", "[x] ", "[X] "] as [StaticString] where text.starts(with: box.bytes) {
      return text.dropFirst(4).trimmed
    }
    return text
  }

  /// What follows `1.`, `12)`, `MP3`, `a)`, `(b)` or `(iv)`.
  private static func afterNumber(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = text.first, first < 0x80 else { return nil }
    // "MP3 input inside the loop"
    if text.starts(with: ("MP" as StaticString).bytes) {
      let number = text.dropFirst(2).prefix { $0 >= 0x30 && $0 <= 0x39 }
      var rest = text.dropFirst(2 + number.count)
      if let mark = rest.first, [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ")")].contains(mark) {
        rest = rest.dropFirst()
      }
      return (1...2).contains(number.count) ? afterBlank(rest) : nil
    }
    let digits = text.prefix { $0 >= 0x30 && $0 <= 0x39 }
    if !digits.isEmpty {
      let mark = text.dropFirst(digits.count)
      guard digits.count <= 4, mark.first == UInt8(ascii: ".") || mark.first == UInt8(ascii: ")") else { return nil }
      return afterBlank(mark.dropFirst())
    }
    let bare = first == UInt8(ascii: "(") ? text.dropFirst() : text
    // "(iv)", "ii."
    let roman = bare.prefix { $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "v") || $0 == UInt8(ascii: "x") }
    if (1...longestRoman).contains(roman.count) {
      let mark = bare.dropFirst(roman.count)
      let isStop = mark.first == UInt8(ascii: ".") && bare.count == text.count
      return mark.first == UInt8(ascii: ")") || isStop ? afterBlank(mark.dropFirst()) : nil
    }
    guard let letter = bare.first, (0x61...0x7A).contains(letter), bare.dropFirst().first == UInt8(ascii: ")") else {
      return nil
    }
    return afterBlank(bare.dropFirst(2))
  }

  /// Letters of "viii".
  private static let longestRoman = 4

  private static func afterBlank(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = text.first, first == 0x20 || first == 0x09 else { return nil }
    return text.trimmed
  }

  private static func withoutBlanks(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text.trimmed
    while rest.starts(with: noBreak) { rest = rest.dropFirst(2).trimmed }
    return rest
  }

  /// Whether the item reads as a refinement that stands under no point: `accept: …`, `accept (side): …`, `needs: …`.
  ///
  /// Names that may well begin a point of their own ("Example: …", "Other: …") are not among them.
  static func isRefinement(_ item: ArraySlice<UInt8>) -> Bool {
    let word = item.prefix { (0x41...0x5A).contains($0 & 0xDF) }.map { $0 | 0x20 }
    let names: [StaticString] = [
      "accept", "allow", "reject", "ignore", "tariff", "needs", "command", "synonyms",
    ]
    guard names.contains(where: { word == $0 }) else { return false }
    var rest = item.dropFirst(word.count).trimmed
    if rest.first == UInt8(ascii: "("), let close = rest.firstIndex(of: UInt8(ascii: ")")) {
      rest = rest[(close + 1)...].trimmed
    }
    return rest.first == UInt8(ascii: ":")
  }

  /// The words that refinements start with, as misspelt ones may be meant.
  static let refinements: [[UInt8]] = {
    let words: [StaticString] = [
      "accept", "allow", "reject", "ignore", "tariff", "needs", "command", "limit", "must", "synonyms", "example",
    ]
    return words.map { $0.bytes }
  }()

  /// Whether the item starts with a misspelling of such a word and a colon: "acept: …".
  static func isNearlyRefinement(_ item: ArraySlice<UInt8>) -> Bool {
    // "example: rabbit (1)" has its mark, and is asked for.
    if item.suffix(3).first.map({ $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }) == true,
      item.suffix(2).first.map({ (0x30...0x39).contains($0) }) == true
    {
      return false
    }
    let word = item.prefix { (0x41...0x5A).contains($0 & 0xDF) }.map { $0 | 0x20 }
    guard (4...9).contains(word.count), item.dropFirst(word.count).first == UInt8(ascii: ":") else { return false }
    return NearestWord.nearest(to: word[...], among: refinements) != nil
  }
}
