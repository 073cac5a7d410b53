internal import Language

/// Recognises headings, with and without Markdown marks.
struct Headings: Sendable {
  struct Heading {
    var section: Section
    /// Number of `#`; 0 for a plain line.
    var level: Int
    /// The heading without marks.
    var span: Range<Int>
    /// It stands between backslashes: no name of a section, and no marks of emphasis.
    var isLiteral = false
  }

  private let names: [[UInt8]: Section]
  /// Names that are headings with `#` only.
  private let onlyMarked: Set<[UInt8]>

  init() {
    var all: [[UInt8]: Section] = [:]
    let texts: [(Section, StaticString)] = [
      (.question, SectionNames.question), (.markingPoints, SectionNames.markingPoints),
      (.levels, SectionNames.levels), (.modelAnswers, SectionNames.modelAnswers),
      (.misconceptions, SectionNames.misconceptions),
      (.synonyms, SectionNames.synonyms), (.grades, SectionNames.grades), (.learnt, SectionNames.learnt),
      (.teaching, SectionNames.teaching),
      (.other, SectionNames.other),
    ]
    for (section, text) in texts {
      for line in LineReader(text) { all[[UInt8](line.trimmed)] = section }
    }
    names = all
    var marked: Set<[UInt8]> = []
    for line in LineReader(SectionNames.onlyMarked) { marked.insert([UInt8](line.trimmed)) }
    onlyMarked = marked
  }

  /// The heading on a line, or nil. A plain line is a heading only when it is one of the known names alone, or "Question"
  /// with an id.
  func heading(_ line: ArraySlice<UInt8>) -> Heading? {
    var rest = line.trimmed
    var level = 0
    while rest.first == UInt8(ascii: "#"), level < 6 {
      level += 1
      rest = rest.dropFirst()
    }
    if level > 0, let first = rest.first, first != 0x20, first != 0x09, first != 0xC2 { level = 0 }
    guard level > 0 else { return plainHeading(line.trimmed) }
    rest = rest.trimmed
    if QuestionHeading.literal(rest) != nil {
      return Heading(section: .unknown, level: level, span: rest.startIndex..<rest.endIndex, isLiteral: true)
    }
    while rest.last == UInt8(ascii: "#") { rest = rest.dropLast() }
    rest = rest.withoutEmphasis
    if rest.isEmpty { return nil }
    return Heading(section: section(named: rest) ?? .unknown, level: level, span: rest.startIndex..<rest.endIndex)
  }

  private func plainHeading(_ line: ArraySlice<UInt8>) -> Heading? {
    guard let first = line.first, line.count <= 120,
      isLetter(first) || first == UInt8(ascii: "*") || first == UInt8(ascii: "_")
    else { return nil }
    let text = line.withoutEmphasis
    if let section = section(named: text), !onlyMarked.contains(folded(text)) {
      return Heading(section: section, level: 0, span: text.startIndex..<text.endIndex)
    }
    let question = QuestionHeading(text)
    guard question.isPlain else { return nil }
    return Heading(section: .question, level: 0, span: text.startIndex..<text.endIndex)
  }

  /// The section that a heading names; marks in brackets after the name do not matter.
  private func section(named heading: ArraySlice<UInt8>) -> Section? {
    // A question may be named by all of its words.
    if questionOfRules(heading) != nil { return .learnt }
    if heading.count > 80 { return nil }
    let open = heading.firstIndex { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
    let name = heading[heading.startIndex..<(open ?? heading.endIndex)]
    guard let section = names[folded(heading)] ?? names[folded(name)] else { return nil }
    // "Question 2" is a question of its own.
    if section == .question, name.contains(where: { (0x30...0x39).contains($0) }) { return nil }
    return section
  }

  /// The question in "Learnt rules: question 2", which stands anywhere in the document; nil for other headings.
  func questionOfRules(_ heading: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let colon = heading.firstIndex(of: UInt8(ascii: ":")), names[folded(heading[..<colon])] == .learnt else {
      return nil
    }
    let question = heading[(colon + 1)...].trimmed
    return question.isEmpty ? nil : question
  }

  /// Lower-case letters with single blanks between words; digits and marks are blanks, apostrophes are nothing.
  private func folded(_ heading: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    var index = heading.startIndex
    while index < heading.endIndex {
      let byte = heading[index]
      index += 1
      switch byte {
      case 0x41...0x5A: folded.append(byte + 32)
      case 0x61...0x7A: folded.append(byte)
      case 0x27: break
      // A curly apostrophe.
      case 0xE2 where heading[index...].starts(with: [0x80, 0x99]): index += 2
      default: if folded.last != 0x20, !folded.isEmpty { folded.append(0x20) }
      }
    }
    while folded.last == 0x20 { folded.removeLast() }
    return folded
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}

extension ArraySlice where Element == UInt8 {
  /// Without blanks and marks of emphasis at both ends: "**Marking points**".
  var withoutEmphasis: ArraySlice<UInt8> {
    var slice = trimmed
    while let first = slice.first, first == UInt8(ascii: "*") || first == UInt8(ascii: "_") {
      slice = slice.dropFirst().trimmed
    }
    while let last = slice.last, last == UInt8(ascii: "*") || last == UInt8(ascii: "_") {
      slice = slice.dropLast().trimmed
    }
    return slice
  }
}
