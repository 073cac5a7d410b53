internal import Language

/// The list item being read, to which further lines may belong.
struct OpenItem {
  private let source: SourceText
  private var item: Document.Item?
  private var indent = 0
  /// It began with a bullet, or the item before it did while none is open.
  private(set) var hasBullet = false

  init(_ source: SourceText) {
    self.source = source
  }

  var isOpen: Bool { item != nil }

  mutating func begin(_ span: ByteSpan, indent: Int, hasBullet: Bool, isLiteral: Bool = false, isAside: Bool = false) {
    item = Document.Item(span: span, isLiteral: isLiteral, isParagraph: !hasBullet, isAside: isAside)
    self.indent = indent
    self.hasBullet = hasBullet
  }

  /// The item, which is no longer open.
  mutating func take() -> Document.Item? {
    let ended = item
    item = nil
    return ended
  }

  /// A new list begins, none of whose items has had a bullet.
  mutating func forgetBullet() { hasBullet = false }

  // MARK: Lines that belong to it

  /// Whether a line indented so far stands under the item.
  func holds(indent: Int) -> Bool { item != nil && indent > self.indent }

  mutating func nest(_ span: ByteSpan, isOutdented: Bool = false) {
    item?.nested.append(span)
    if isOutdented { item?.hasOutdented = true }
  }

  mutating func extend(to end: Int) {
    guard var open = item else { return }
    if open.nested.isEmpty {
      open.span.end = Int32(end)
    } else {
      open.nested[open.nested.count - 1].end = Int32(end)
    }
    item = open
  }

  /// Moves the end of the item's own text over what is nested.
  mutating func absorb(to end: Int32) { item?.span.end = end }

  /// Whether a line without a bullet goes on with the item.
  func continues(_ text: ArraySlice<UInt8>, indent: Int, in section: Section, afterBlank: Bool) -> Bool {
    guard item != nil else { return false }
    if afterBlank { return hasBullet && indent > self.indent }
    // "Disadvantages:" under the bullets of the advantages.
    if hasBullet, section == .markingPoints, indent <= self.indent, isLabel(text) { return false }
    if section == .markingPoints, indent <= self.indent, startsPrice(text) { return false }
    if hasBullet, section == .markingPoints, indent <= self.indent, startsAnew(text) { return false }
    if hasBullet || indent > self.indent { return true }
    if section == .markingPoints, isNextNumber(text) || isNextLabel(text) { return false }
    // A list pasted without bullets: a line is an item of its own, unless the one before it is not complete.
    switch section {
    case .synonyms, .grades, .learnt, .misconceptions: return false
    case .markingPoints: return !isComplete && (!isShortLine || goesOn(text)) || LineShape.isRefinement(text)
    case .question, .levels, .modelAnswers, .teaching, .other, .unknown: return true
    }
  }

  /// "5 stirring keeps grains apart" under "4 grains swell – at about 60".
  private func isNextNumber(_ text: ArraySlice<UInt8>) -> Bool {
    guard let item, let number = Self.number(opening: text), let before = Self.number(opening: source.bytes(item.span))
    else { return false }
    return number == before + 1
  }

  /// "Application: flour bills" under "Knowledge: quick to arrange".
  private func isNextLabel(_ text: ArraySlice<UInt8>) -> Bool {
    guard let item, item.nested.isEmpty else { return false }
    return Self.hasLabel(text) && Self.hasLabel(source.bytes(item.span))
  }

  /// Whether a line begins with a capitalised word and a colon.
  private static func hasLabel(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, (0x41...0x5A).contains(first) else { return false }
    let word = text.prefix { (0x41...0x5A).contains($0 & 0xDF) }
    return word.count > 2 && text.dropFirst(word.count).first == UInt8(ascii: ":")
      && text.dropFirst(word.count + 1).first == 0x20 && !LineShape.isRefinement(text)
  }

  private static func number(opening text: ArraySlice<UInt8>) -> Int? {
    let digits = text.prefix { (0x30...0x39).contains($0) }
    guard (1...2).contains(digits.count), text.dropFirst(digits.count).first == 0x20,
      text.count > digits.count + 2
    else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// Whether a line goes on with the one before: in small letters under a capital, under the code of a mark ("M1 …"), or
  /// with the code of what is refused ("R diffusion").
  private func goesOn(_ text: ArraySlice<UInt8>) -> Bool {
    guard let item, let first = text.first else { return false }
    let opening = source.bytes(item.span).prefix(2)
    if let start = opening.first, (0x41...0x5A).contains(start), (0x61...0x7A).contains(first) { return true }
    if let code = opening.first, [0x4D, 0x41, 0x42].contains(code), let digit = opening.last,
      (0x31...0x34).contains(digit)
    {
      return true
    }
    return (["R ", "NOT ", "NE ", "BOD ", "NBOD ", "TV "] as [StaticString]).contains { text.starts(with: $0.bytes) }
  }

  /// "2 marks for the explanation: …", "One mark: …"
  private func startsPrice(_ text: ArraySlice<UInt8>) -> Bool {
    let words = text.prefix(24).split(separator: 0x20).prefix(2).map { $0.map { $0 | 0x20 } }
    guard words.count == 2 else { return false }
    func isAny(_ word: [UInt8], _ texts: [StaticString]) -> Bool { texts.contains { word.elementsEqual($0.bytes) } }
    guard isAny(words[1].last == UInt8(ascii: ":") ? words[1].dropLast() : words[1], ["mark", "marks"]) else {
      return false
    }
    return isAny(words[0], ["one", "two", "three", "four", "five", "six"])
      || words[0].allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether a line under a bullet, not indented as its text is, is no part of it: a sentence to the marker after the whole list, or
  /// the head of another.
  private func startsAnew(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, (0x41...0x5A).contains(first), !LineShape.isRefinement(text) else { return false }
    // "A1 24" under "(a) M1 6 ÷ 250".
    if let item, Self.isCode(text), Self.isCode(source.bytes(item.span)) { return false }
    return isComplete || isShortLine || Self.toMarkers.contains { text.starts(with: $0.bytes) }
  }

  /// "M1 …", "A1 …"
  private static func isCode(_ text: ArraySlice<UInt8>) -> Bool {
    let opening = Array(text.prefix(3))
    return opening.count == 3 && [0x4D, 0x41, 0x42, 0x43].contains(opening[0]) && (0x31...0x34).contains(opening[1])
      && opening[2] == 0x20
  }

  /// How sentences to the marker open.
  private static let toMarkers: [StaticString] = [
    "Award ", "Credit ", "Max ", "Maximum ", "Do not award", "Do not credit", "Any other", "Note", "Marks ",
  ]

  /// A word or two with a colon, and nothing after it.
  private func isLabel(_ text: ArraySlice<UInt8>) -> Bool {
    text.last == UInt8(ascii: ":") && text.count <= 24 && !LineShape.isRefinement(text)
  }

  /// Bytes of a line from which it may have been broken for want of room.
  private static let longLine = 56

  /// Whether the last line is so short that it was not broken for want of room, and ends as a line of a list does.
  private var isShortLine: Bool {
    guard let span = item?.nested.last ?? item?.span, span.end > span.start else { return false }
    let text = source.bytes(span)
    // "Any two from:" and the lines of its list are one.
    let hasHeader = text.indices.dropFirst().contains { text[$0] == 0x0A && text[$0 - 1] == UInt8(ascii: ":") }
    if hasHeader { return false }
    let line = text.suffix(from: text.lastIndex(of: 0x0A).map { $0 + 1 } ?? text.startIndex)
    guard line.count < Self.longLine, let last = line.last,
      last >= 0x80 || (0x30...0x39).contains(last)
        || (0x41...0x5A).contains(last & 0xDF) || last == UInt8(ascii: "'") || last == UInt8(ascii: "%")
    else { return false }
    let word = line.suffix(from: line.lastIndex(of: 0x20).map { $0 + 1 } ?? line.startIndex).map { $0 | 0x20 }
    return !Self.joining.contains(word)
  }

  /// Words after which a sentence goes on.
  private static let joining: Set<[UInt8]> = Set(
    """
    and or of the a an to with for in that which by from as is are be on at their its such but so because when if not no
    """.split { $0 == " " || $0 == "\n" }.map { [UInt8]($0.utf8) })

  /// Whether the item ends as a point does: with a full stop, marks in brackets or a tick.
  private var isComplete: Bool {
    guard let end = item?.nested.last?.end ?? item?.span.end, end > 0 else { return true }
    if end > 3, Self.ticks.contains(where: { source.bytes[(Int(end) - 3)..<Int(end)].elementsEqual($0.bytes) }) {
      return true
    }
    // "… (1) – oe, both directions needed"
    if let item, item.nested.isEmpty {
      let line = source.bytes(item.span).suffix(Self.longestRemark)
      if let close = line.indices.dropLast(2).last(where: {
        line[$0] == UInt8(ascii: ")") || line[$0] == UInt8(ascii: "]")
      }),
        case let rest = line[(close + 1)...].drop(while: { $0 == 0x20 }),
        Self.remarks.contains(where: { rest.starts(with: $0.bytes) })
      {
        return true
      }
    }
    let last = source.bytes[Int(end) - 1]
    return last == UInt8(ascii: ".") || last == UInt8(ascii: ")") || last == UInt8(ascii: "]")
      || last == UInt8(ascii: "!")
  }

  /// Bytes of a remark behind marks, at most.
  private static let longestRemark = 60
  private static let remarks: [StaticString] = ["– oe", "- oe", "– owtte", "- owtte", "– ORA", "– ora"]

  private static let ticks: [StaticString] = ["✔", "✓"]

  /// Whether a line begins with "(b)" under an item that begins with "(a)": a part of it.
  func isFollowed(byLabelOf content: ArraySlice<UInt8>) -> Bool {
    guard let item else { return false }
    let first = source.bytes(item.span).prefix(3)
    guard first.count == 3, first.first == UInt8(ascii: "("), first.last == UInt8(ascii: ")") else { return false }
    var before = content.startIndex - 1
    while before > Int(item.span.start), source.bytes[before] == 0x20 || source.bytes[before] == 0x09 { before -= 1 }
    guard before > Int(item.span.end), source.bytes[before] == UInt8(ascii: ")") else { return false }
    return source.bytes[before - 2] == UInt8(ascii: "(")
      && source.bytes[before - 1] > first[first.startIndex + 1]
  }
}
