internal import Language

/// Writes headings, paragraphs and list items so that ``DocumentReader`` reads the same text back, whatever the text looks like.
struct AnnotatedLines {
  private let headings = Headings()
  private(set) var text: [UInt8] = []

  // MARK: Lines

  mutating func blank() { if !text.isEmpty { text.append(0x0A) } }

  mutating func line(_ line: [UInt8]) { text += line + [0x0A] }

  /// A paragraph of one line; an empty one is left out.
  mutating func paragraph(_ words: [UInt8]) {
    if words.isEmpty { return }
    let shape = LineShape(words[...], isList: false)
    let isComment = words.starts(with: ("<!--" as StaticString).bytes)
    let isPlain =
      !isComment && !shape.isLiteral && !shape.isBlank && shape.item == nil && headings.heading(words[...]) == nil
      && !LevelLine.isCertain(words[...])
    line(isPlain ? words : Self.escaped(words))
  }

  /// - Parameters:
  ///   - isUnder: the item stands under another.
  ///   - isLiteral: the item is a point, though it reads as guidance to the one before.
  mutating func item(_ words: [UInt8], isUnder: Bool = false, isLiteral: Bool = false) {
    let bullet = ("- " as StaticString).bytes
    let plain = bullet + words
    let shape = LineShape(plain[...], isList: true)
    let looksLikeRefinement = LineShape.isRefinement(words[...]) || LineShape.isNearlyRefinement(words[...])
    let isPlain =
      !isLiteral && !shape.isLiteral && !shape.isBlank && shape.item?.elementsEqual(words) == true
      && (isUnder || !looksLikeRefinement) && !LevelLine.isCertain(words[...])
    let indent = isUnder ? ("    " as StaticString).bytes : []
    line(indent + (isPlain ? plain : bullet + Self.escaped(words)))
  }

  /// What was understood of an item, under it.
  mutating func nested(_ words: [UInt8]) { line(("    - " as StaticString).bytes + words) }

  /// A level of response.
  mutating func level(_ words: [UInt8]) { line(("- " as StaticString).bytes + words) }

  /// A backslash before a mark, or before a blank, says that what follows is text.
  private static func escaped(_ words: [UInt8]) -> [UInt8] {
    let backslash = UInt8(ascii: "\\")
    guard let first = words.first else { return [backslash] }
    let isMark = first > 0x20 && first < 0x7F && !isLetterOrDigit(first)
    return isMark ? [backslash] + words : [backslash, 0x20] + words
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte)
  }

  // MARK: Headings

  mutating func title(_ title: [UInt8]) {
    let plain = ("# " as StaticString).bytes + title
    if let heading = headings.heading(plain[...]), heading.level == 1, isUnknown(heading), !heading.isLiteral,
      plain[heading.span].elementsEqual(title)
    {
      let question = QuestionHeading(title[...])
      if !question.isCertain || !question.saysQuestion(headingOf: title.count) {
        line(plain)
        return
      }
    }
    line(("# " as StaticString).bytes + Self.literal(title))
  }

  mutating func question(_ id: [UInt8], marks: Int?) {
    let end = marks.map { [UInt8](" (\($0) \($0 == 1 ? "mark" : "marks"))".utf8) } ?? []
    for opening in ["## Question ", "## "] as [StaticString] {
      let plain = opening.bytes + id + end
      guard let heading = headings.heading(plain[...]), heading.level == 2, isUnknown(heading), !heading.isLiteral,
        !LevelLine.isCertain(plain[...])
      else { continue }
      let read = QuestionHeading(plain[heading.span])
      if read.id == id, read.marks == marks, read.text == nil {
        line(plain)
        return
      }
    }
    line(("## " as StaticString).bytes + Self.literal(id) + end)
  }

  private func isUnknown(_ heading: Headings.Heading) -> Bool {
    switch heading.section {
    case .unknown: true
    case .question, .markingPoints, .levels, .modelAnswers, .misconceptions, .synonyms, .grades, .learnt, .teaching,
      .other:
      false
    }
  }

  private static func literal(_ text: [UInt8]) -> [UInt8] {
    [UInt8(ascii: "\\")] + text + [UInt8(ascii: "\\")]
  }
}
