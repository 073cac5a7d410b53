internal import Language

/// Divides a rubric text into questions, marking points and what stands beside them.
///
/// Reads the Markdown of DESIGN's rubric text and the two plain layouts of the unit texts. It never fails: what it cannot
/// place is reported and passed over.
struct DocumentReader {
  private let source: SourceText
  private let headings = Headings()
  private(set) var document = Document()
  private(set) var diagnostics: [Diagnostic] = []

  private var section = Section.other
  /// The question being read; nil where marking points stand on their own.
  private var current: Int?
  /// Points outside any question.
  private var loosePoints: [Document.Item] = []
  private var looseMisconceptions: [Document.Item] = []
  private var looseModelAnswers: [Document.Item] = []
  private var item: Document.Item?
  private var itemIndent = 0
  private var sawBlank = false

  init(_ source: SourceText) {
    self.source = source
  }

  mutating func read() {
    for number in 1...source.lineCount { readLine(source.line(number)) }
    endItem()
    distributeLoose()
  }

  private mutating func readLine(_ line: ArraySlice<UInt8>) {
    let text = line.trimmed
    if text.isEmpty {
      sawBlank = true
      return
    }
    defer { sawBlank = false }
    if let heading = headings.heading(line) {
      endItem()
      open(heading)
      return
    }
    let indent = indentation(line)
    if let content = bulletContent(text) {
      if item != nil, indent > itemIndent, section == .markingPoints {
        let place = span(content)
        item?.nested.append(place)
        return
      }
      endItem()
      item = Document.Item(span: span(content))
      itemIndent = indent
      return
    }
    if section == .question || (section == .other && current != nil) {
      if let current { document.questions[current].text.append(span(text)) }
      return
    }
    if item != nil, !sawBlank || indent > itemIndent {
      extendItem(to: text.endIndex)
    } else if section == .markingPoints, current != nil {
      // A mark scheme pasted without bullets: each line is a point.
      endItem()
      item = Document.Item(span: span(text))
      itemIndent = indent
    } else if isTitle(text) {
      document.title = span(text)
    }
  }

  private mutating func open(_ heading: Headings.Heading) {
    let span = ByteSpan(heading.span)
    if heading.level == 1, heading.section == .other {
      document.title = span
      section = .other
      return
    }
    if heading.level == 2, heading.section != .question { current = nil }
    guard heading.section == .question else {
      section = heading.section
      return
    }
    section = .question
    let parsed = QuestionHeading(source.bytes(span))
    current = document.questions.count
    document.questions.append(Document.QuestionText(id: parsed.id, heading: span, marks: parsed.marks))
  }

  private mutating func endItem() {
    guard let ended = item else { return }
    item = nil
    switch section {
    case .markingPoints:
      if let current { document.questions[current].points.append(ended) } else { loosePoints.append(ended) }
    case .misconceptions:
      if let current {
        document.questions[current].misconceptions.append(ended)
      } else {
        looseMisconceptions.append(ended)
      }
    case .modelAnswers:
      if let current {
        document.questions[current].modelAnswers.append(ended)
      } else {
        looseModelAnswers.append(ended)
      }
    case .synonyms: document.synonyms.append(ended)
    case .teaching: document.teaching.append(ended)
    case .question: if let current { document.questions[current].text.append(ended.span) }
    case .other: break
    }
  }

  /// Points outside any question become questions of their own; misconceptions outside belong to every question.
  private mutating func distributeLoose() {
    let taken = document.questions.count
    for (index, point) in loosePoints.enumerated() {
      document.questions.append(
        Document.QuestionText(
          id: [UInt8](String(taken + index + 1).utf8), heading: point.span, marks: nil, points: [point]))
    }
    for index in document.questions.indices {
      document.questions[index].misconceptions += looseMisconceptions
      if document.questions.count == 1 { document.questions[index].modelAnswers += looseModelAnswers }
    }
  }

  private mutating func extendItem(to end: Int) {
    guard var open = item else { return }
    if open.nested.isEmpty {
      open.span.end = Int32(end)
    } else {
      open.nested[open.nested.count - 1].end = Int32(end)
    }
    item = open
  }

  /// The first line of a document without Markdown headings is its title when it is short enough to be one.
  private func isTitle(_ text: ArraySlice<UInt8>) -> Bool {
    document.title.isEmpty && current == nil && section == .other && text.count <= 200
  }

  private func indentation(_ line: ArraySlice<UInt8>) -> Int {
    var width = 0
    for byte in line {
      if byte == 0x20 { width += 1 } else if byte == 0x09 { width += 4 } else { break }
    }
    return width
  }

  /// What follows a bullet (`- `, `* `, `+ `, `•`, `1. `), or nil.
  private func bulletContent(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = text.first else { return nil }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") {
      let rest = text.dropFirst()
      guard let next = rest.first, next == 0x20 || next == 0x09 else { return nil }
      return nonEmpty(rest.trimmed)
    }
    for bullet in ["•", "◦", "▪", "‣", "·", "–"] as [StaticString] {
      let bytes = bullet.bytes
      if text.starts(with: bytes) { return nonEmpty(text.dropFirst(bytes.count).trimmed) }
    }
    let digits = text.prefix { $0 >= 0x30 && $0 <= 0x39 }
    if !digits.isEmpty, digits.count <= 3, section == .markingPoints || section == .modelAnswers {
      let rest = text.dropFirst(digits.count)
      if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"), rest.dropFirst().first == 0x20 {
        return nonEmpty(rest.dropFirst().trimmed)
      }
    }
    return nil
  }

  private func nonEmpty(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? { text.isEmpty ? nil : text }

  private func span(_ slice: ArraySlice<UInt8>) -> ByteSpan { ByteSpan(slice.startIndex..<slice.endIndex) }
}

/// A heading such as "Question 3b (4 marks)" or "Question food-1 [3]".
struct QuestionHeading {
  var id: [UInt8]
  var marks: Int?

  init(_ heading: ArraySlice<UInt8>) {
    var rest = heading.trimmed
    if let last = rest.last, last == UInt8(ascii: ")") || last == UInt8(ascii: "]"),
      let open = rest.lastIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") })
    {
      let inner = rest[(open + 1)..<(rest.endIndex - 1)].trimmed
      let digits = inner.prefix { $0 >= 0x30 && $0 <= 0x39 }
      let unit = inner.dropFirst(digits.count).trimmed
      let isMarks = unit.isEmpty ? last == UInt8(ascii: "]") : (unit == "marks" || unit == "mark")
      if !digits.isEmpty, digits.count <= 4, isMarks {
        marks = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        rest = rest[rest.startIndex..<open].trimmed
      }
    }
    let words = rest.split(separator: 0x20)
    if words.count > 1, let first = words.first, Self.isQuestionWord(first) {
      rest = rest.dropFirst(first.count).trimmed
    }
    while let last = rest.last, last == UInt8(ascii: ":") || last == UInt8(ascii: ".") { rest = rest.dropLast() }
    id = [UInt8](rest)
  }

  private static func isQuestionWord(_ word: ArraySlice<UInt8>) -> Bool {
    let folded = word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }
    return folded == "question" || folded == "q" || folded == "task"
  }
}
