/// The answers of one text, found by the headings above them.
///
/// A heading is a line of its own that names a question: "Question 1", "Q1.", "2)", or the question's text, with or
/// without its number. What stands before the first is a name or a date, and is left out.
struct TextSections {
  struct Section {
    var question: Int
    /// The line the answer starts on, from 1.
    var line: Int
    var answer: [UInt8]
  }

  /// In the order of the text; each question once. Empty where no line is a heading.
  private(set) var sections: [Section] = []

  private static let longestHeading = 2000

  init(_ text: [UInt8], _ questions: QuestionNames) {
    var number = 0
    var seen: Set<Int> = []
    for line in Self.lines(text) {
      number += 1
      let content = [UInt8](text[line])
      if let question = Self.heading(content, questions) {
        if sections.last?.question == question {
          // The question's number, and then its text; or its text, and then "Answer 1".
          sections[sections.count - 1].answer = []
          sections[sections.count - 1].line = number + 1
          continue
        }
        if seen.insert(question).inserted {
          sections.append(Section(question: question, line: number + 1, answer: []))
          continue
        }
      }
      if sections.isEmpty { continue }
      sections[sections.count - 1].answer += content + [0x0A]
    }
    for place in sections.indices { sections[place].answer = Self.trimmed(sections[place].answer) }
  }

  private static func heading(_ line: [UInt8], _ questions: QuestionNames) -> Int? {
    var name = trimmed(line)
    // Markdown's signs, as some learners hand it in.
    name.removeFirst(name.prefix { $0 == UInt8(ascii: "#") || $0 == 0x20 || $0 == UInt8(ascii: "*") }.count)
    guard !name.isEmpty, name.count <= longestHeading, isHeadingLike(name) else { return nil }
    return questions.find(name)
  }

  /// A bare number may be anything; one with a mark or a word is a heading.
  private static func isHeadingLike(_ name: [UInt8]) -> Bool {
    !name.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  private static func lines(_ text: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte == 0x0A || byte == 0x0D {
        lines.append(start..<position)
        if byte == 0x0D, position + 1 < text.count, text[position + 1] == 0x0A { position += 1 }
        start = position + 1
      }
      position += 1
    }
    if start < text.count { lines.append(start..<text.count) }
    return lines
  }

  private static func trimmed(_ text: [UInt8]) -> [UInt8] {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    guard let first = text.firstIndex(where: { !isBlank($0) }), let last = text.lastIndex(where: { !isBlank($0) })
    else {
      return []
    }
    return [UInt8](text[first...last])
  }
}
