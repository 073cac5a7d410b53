internal import Language

/// Recognises headings, with and without Markdown marks.
struct Headings: Sendable {
  struct Heading {
    var section: Section
    /// Number of `#`; 0 for a plain line.
    var level: Int
    /// The heading without marks.
    var span: Range<Int>
  }

  private let names: [(section: Section, name: [UInt8])]

  init() {
    var all: [(section: Section, name: [UInt8])] = []
    let texts: [(Section, StaticString)] = [
      (.markingPoints, SectionNames.markingPoints), (.modelAnswers, SectionNames.modelAnswers),
      (.misconceptions, SectionNames.misconceptions), (.synonyms, SectionNames.synonyms),
      (.teaching, SectionNames.teaching), (.other, SectionNames.other),
    ]
    for (section, text) in texts {
      for line in LineReader(text) { all.append((section: section, name: [UInt8](line.trimmed))) }
    }
    names = all
  }

  /// The heading on a line, or nil. A plain line is a heading only when it is one of the known names alone.
  func heading(_ line: ArraySlice<UInt8>) -> Heading? {
    var rest = line.trimmed
    var level = 0
    while rest.first == UInt8(ascii: "#"), level < 6 {
      level += 1
      rest = rest.dropFirst()
    }
    if level > 0, let first = rest.first, first != 0x20, first != 0x09 { level = 0 }
    rest = rest.trimmed
    while level > 0, rest.last == UInt8(ascii: "#") { rest = rest.dropLast().trimmed }
    if rest.isEmpty { return nil }
    let span = rest.startIndex..<rest.endIndex
    if let section = section(named: rest) { return Heading(section: section, level: level, span: span) }
    guard level > 0 else { return nil }
    return Heading(section: level == 2 ? .question : .other, level: level, span: span)
  }

  private func section(named heading: ArraySlice<UInt8>) -> Section? {
    if heading.count > 80 { return nil }
    var folded: [UInt8] = []
    for byte in heading {
      switch byte {
      case 0x41...0x5A: folded.append(byte + 32)
      case 0x61...0x7A: folded.append(byte)
      case 0x27: break
      default: if folded.last != 0x20, !folded.isEmpty { folded.append(0x20) }
      }
    }
    while folded.last == 0x20 { folded.removeLast() }
    return names.first { $0.name == folded }?.section
  }
}
