internal import Language

/// A heading such as "Question 3b (4 marks)", "Question food-1 [3]" or "Q2: Describe two ways …".
struct QuestionHeading {
  var id: [UInt8]
  var marks: Int?
  /// The question itself, where the heading has it: "Question 1: Describe …".
  var text: Range<Int>?
  /// The heading says "question" or states marks, or is one word: it is no heading of a section.
  var isCertain = false
  /// The heading says "question" and has an id and nothing else but marks, so that it needs no `#`.
  var isPlain = false

  init(_ heading: ArraySlice<UInt8>) {
    if let (text, marks) = Self.literal(heading) {
      id = [UInt8](text)
      self.marks = marks
      isCertain = true
      return
    }
    var rest = heading.withoutEmphasis
    if let found = Self.marks(atEndOf: rest) {
      marks = found.marks
      rest = found.rest.withoutEmphasis
    }
    isCertain = marks != nil
    if let after = Self.afterQuestionWord(rest) {
      isCertain = true
      rest = after
      let end = Self.endOfID(rest)
      text = Self.nonEmpty(Self.withoutSeparator(rest[end...]))
      isPlain = text == nil && Self.isShort(rest[rest.startIndex..<end])
      rest = rest[rest.startIndex..<end]
    } else if !rest.contains(0x20) {
      isCertain = true
    }
    while let last = rest.last, last == UInt8(ascii: ":") || last == UInt8(ascii: ".") { rest = rest.dropLast() }
    id = Self.onOneLine(rest.withoutEmphasis)
    if id.isEmpty { id = Self.onOneLine(heading.trimmed) }
    if id.isEmpty { id = [UInt8(ascii: "?")] }
  }

  /// The bytes with a blank for each run of blanks and control characters, which an id would carry into every output.
  private static func onOneLine(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    for byte in text {
      if byte > 0x20, byte != 0x7F {
        folded.append(byte)
      } else if let last = folded.last, last != 0x20 {
        folded.append(0x20)
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return folded
  }

  /// Whether the heading has the word "question" or marks, and not just one word.
  ///
  /// - Parameter length: of the whole heading, in bytes.
  func saysQuestion(headingOf length: Int) -> Bool { marks != nil || text != nil || id.count < length }

  /// "\Any words: as they stand\ (4 marks)": what stands between backslashes is the heading, whatever it looks like; nil for
  /// other headings.
  static func literal(_ heading: ArraySlice<UInt8>) -> (text: ArraySlice<UInt8>, marks: Int?)? {
    let mark = UInt8(ascii: "\\")
    guard heading.first == mark, let close = heading.lastIndex(of: mark), close > heading.startIndex + 1 else {
      return nil
    }
    let text = heading[(heading.startIndex + 1)..<close]
    let rest = heading[(close + 1)...].trimmed
    if rest.isEmpty { return (text, nil) }
    guard rest.first == UInt8(ascii: "("), let found = marks(atEndOf: rest), found.rest.isEmpty else { return nil }
    return (text, found.marks)
  }

  // MARK: Marks

  /// "(4 marks)", "[4]", "(4)", "(Total 6 marks)", "– 4 marks" at the end.
  static func marks(atEndOf heading: ArraySlice<UInt8>) -> (marks: Int, rest: ArraySlice<UInt8>)? {
    if let last = heading.last, last == UInt8(ascii: ")") || last == UInt8(ascii: "]"),
      let open = heading.lastIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }),
      open == heading.startIndex || heading[open - 1] == 0x20 || heading[open - 1] == 0x09,
      let marks = number(in: heading[(open + 1)..<(heading.endIndex - 1)], needsUnit: false)
    {
      return (marks, heading[heading.startIndex..<open].trimmed)
    }
    let words = heading.split(separator: 0x20)
    guard words.count > 2, let unit = words.last, isUnit(unit),
      let marks = number(in: words[words.count - 2], needsUnit: false)
    else { return nil }
    return (marks, withoutSeparatorAtEnd(heading[heading.startIndex..<words[words.count - 2].startIndex]))
  }

  /// "4", "4 marks", "total 4 marks", "max 4".
  private static func number(in text: ArraySlice<UInt8>, needsUnit: Bool) -> Int? {
    var words = text.split(separator: 0x20)[...]
    while let first = words.first, folded(first) == "total" || folded(first) == "max" || folded(first) == "maximum" {
      words = words.dropFirst()
    }
    guard let digits = words.first, !digits.isEmpty, digits.count <= 4,
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    words = words.dropFirst()
    guard words.isEmpty || (words.count == 1 && words.allSatisfy { isUnit($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func isUnit(_ word: ArraySlice<UInt8>) -> Bool {
    let word = folded(word)
    return word == "marks" || word == "mark" || word == "points" || word == "m"
  }

  // MARK: Id

  /// What follows "Question", "Q" or "Task"; nil for other headings.
  private static func afterQuestionWord(_ heading: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let word = heading.prefix { isLetter($0) }
    let name = folded(word)
    guard name == "question" || name == "q" || name == "task" else { return nil }
    var rest = heading.dropFirst(word.count)
    if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ":") { rest = rest.dropFirst() }
    let isApart = rest.count < heading.count - word.count || rest.first == 0x20 || rest.first == 0x09
    rest = rest.trimmed
    guard let first = rest.first, isApart || (0x30...0x39).contains(first) else { return nil }
    // "Task analysis" is a topic, "Task 2" and "Task b" are not.
    let id = rest.prefix { $0 != 0x20 }
    if name == "task", id.count > 2, !id.contains(where: { (0x30...0x39).contains($0) }) { return nil }
    return rest
  }

  /// Where the id ends and the question begins: at a colon, a spaced dash, or a full stop with a blank.
  private static func endOfID(_ text: ArraySlice<UInt8>) -> Int {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let next = index + 1 < text.endIndex ? text[index + 1] : 0x20
      if byte == UInt8(ascii: ":") || (byte == UInt8(ascii: ".") && next == 0x20) { return index }
      if byte == 0x20, next == UInt8(ascii: "-") || next == 0xE2 { return index }
      index += 1
    }
    return text.endIndex
  }

  private static func withoutSeparator(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text.trimmed
    while let first = rest.first, first == UInt8(ascii: ":") || first == UInt8(ascii: ".") || first == UInt8(ascii: "-")
    {
      rest = rest.dropFirst().trimmed
    }
    // An en or em dash.
    if rest.starts(with: [0xE2, 0x80, 0x93]) || rest.starts(with: [0xE2, 0x80, 0x94]) {
      rest = rest.dropFirst(3).trimmed
    }
    return rest
  }

  private static func withoutSeparatorAtEnd(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text.trimmed
    while let last = rest.last, last == UInt8(ascii: ":") || last == UInt8(ascii: "-") || last == UInt8(ascii: ",") {
      rest = rest.dropLast().trimmed
    }
    if rest.suffix(3).elementsEqual([0xE2, 0x80, 0x93]) || rest.suffix(3).elementsEqual([0xE2, 0x80, 0x94]) {
      rest = rest.dropLast(3).trimmed
    }
    return rest
  }

  /// An id of a plain heading: one word, or two such as "3 b".
  private static func isShort(_ id: ArraySlice<UInt8>) -> Bool {
    let words = id.split(separator: 0x20)
    return !words.isEmpty && words.count <= 2 && id.count <= 12 && id.contains { (0x30...0x39).contains($0) }
  }

  private static func nonEmpty(_ text: ArraySlice<UInt8>) -> Range<Int>? {
    text.isEmpty ? nil : text.startIndex..<text.endIndex
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

  private static func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
    word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }
  }
}
