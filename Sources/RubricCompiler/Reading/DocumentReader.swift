internal import Language
internal import RubricModel

/// Divides a rubric text into questions, marking points and what stands beside them.
///
/// Reads the Markdown of DESIGN's rubric text and the two plain layouts of the unit texts. It never fails: what it cannot
/// place is reported and passed over.
struct DocumentReader {
  private let source: SourceText
  private let headings = Headings()
  private var builder = DocumentBuilder()
  private var item: OpenItem

  private var section = Section.other
  /// Number of `#` of the heading of the section being read; 0 for a plain one.
  private var level = 0
  /// The heading of an unknown section that has had no complaint yet.
  private var unknownHeading: ByteSpan?
  private var sawHeading = false
  private var titleIsHeading = false
  /// The heading of the list being read, while nothing stands under it.
  private var emptyHeading: ByteSpan?
  private var questionLevel = 0
  /// Sections have as many `#` as the questions they belong to.
  private var isFlat = false
  /// A paragraph stands after the bullets of the list being read.
  private var isAfterList = false
  private var sawBlank = false
  private var isInComment = false
  /// A level of response is being read, to which the lines up to the next level or heading belong.
  private var isInLevel = false

  init(_ source: SourceText) {
    self.source = source
    item = OpenItem(source)
  }

  var document: Document { builder.document }
  var diagnostics: [Diagnostic] { builder.diagnostics }

  mutating func read() {
    for number in 1...source.lineCount {
      var line = source.line(number)
      // A byte order mark.
      if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      if !isComment(line) { read(line) }
    }
    endItem()
    endSection()
    builder.finish(source)
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    let shape = LineShape(line, isList: isList)
    if shape.isBlank {
      sawBlank = true
      return
    }
    defer { sawBlank = false }
    if startsLevel(shape) { return }
    if let heading = headings.heading(line) {
      endItem()
      isInLevel = false
      open(heading)
    } else if isInLevel, let content = Self.indicativeContent(shape.text) {
      // "Indicative: fireships at Calais; storms …" behind the levels, on one line.
      isInLevel = false
      section = .markingPoints
      readText(content, indent: 0)
    } else if isInLevel || section == .levels {
      extendLevel(to: shape.text.endIndex)
    } else if let content = shape.item {
      readItem(content, indent: shape.indent, isLiteral: shape.isLiteral)
    } else {
      readText(shape.text, indent: shape.indent)
    }
  }

  private var isList: Bool {
    switch section {
    case .markingPoints, .modelAnswers, .misconceptions: true
    case .question, .levels, .synonyms, .grades, .learnt, .teaching, .other, .unknown: false
    }
  }

  // MARK: Levels of response

  /// What stands behind "Indicative:" or "Indicative content:" on a line; nil for other lines.
  private static func indicativeContent(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon - text.startIndex <= 20 else { return nil }
    let words = text[..<colon].split(separator: 0x20).map { word in word.map { $0 | 0x20 } }
    let names: [[StaticString]] = [
      ["indicative"], ["indicative", "content"], ["possible", "content"], ["likely", "content"], ["content"],
    ]
    let isName = names.contains { name in
      name.count == words.count && zip(name, words).allSatisfy { $0.bytes == $1 }
    }
    let rest = text[(colon + 1)...].trimmed
    return isName && !rest.isEmpty ? rest : nil
  }

  /// Reads the line with which a level of response begins; false for another line.
  private mutating func startsLevel(_ shape: LineShape) -> Bool {
    guard builder.current != nil, !shape.isLiteral else { return false }
    let text = shape.item ?? shape.text
    switch section {
    case .levels: guard LevelLine(text) != nil else { return false }
    case .markingPoints, .question: guard LevelLine.isCertain(text) else { return false }
    case .modelAnswers, .misconceptions, .synonyms, .grades, .learnt, .teaching, .other, .unknown: return false
    }
    endItem()
    emptyHeading = nil
    isInLevel = true
    builder.addLevel(span(text))
    return true
  }

  /// A line of a level's description; the heads of a table's columns are none.
  private mutating func extendLevel(to end: Int) {
    if isInLevel { builder.extendLevel(to: end) }
  }

  /// Whether a line is a Markdown comment or part of one.
  private mutating func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.trimmed
    if !isInComment {
      guard text.starts(with: ("<!--" as StaticString).bytes) else { return false }
      isInComment = true
    }
    if text.suffix(3).elementsEqual(("-->" as StaticString).bytes) { isInComment = false }
    return true
  }

  // MARK: Headings

  private mutating func open(_ heading: Headings.Heading) {
    defer { sawHeading = true }
    let span = ByteSpan(heading.span)
    unknownHeading = nil
    endSection()
    switch heading.section {
    case .question:
      // "### Question" with nothing after it heads the text of the question that it stands in.
      if heading.level > 0, builder.current != nil, heading.level > questionLevel {
        section = .question
      } else {
        openQuestion(span, level: heading.level)
      }
    case .markingPoints, .modelAnswers:
      if let question = builder.question, !isWithinQuestion(heading) {
        // As many `#` as the question: its own section, if it has none yet.
        let hasRoom = heading.section == .markingPoints ? question.points.isEmpty : question.modelAnswers.isEmpty
        if hasRoom { isFlat = true } else { builder.closeQuestion() }
      }
      enter(heading.section, heading)
      takeMarks(of: heading)
    case .levels:
      enter(.levels, heading)
      takeMarks(of: heading)
    case .misconceptions:
      if !isWithinQuestion(heading), !isFlat { builder.closeQuestion() }
      enter(.misconceptions, heading)
    case .learnt:
      if let name = headings.questionOfRules(source.bytes(span)) { builder.reopenQuestion(name) }
      enter(.learnt, heading)
      builder.addLearnt(heading: span)
    case .synonyms, .grades, .teaching, .other:
      if !isWithinQuestion(heading) { builder.closeQuestion() }
      enter(heading.section, heading)
    case .unknown: openUnknown(heading, span)
    }
  }

  /// Whether a heading divides the list it stands in, as "#### Part (a)" does, rather than ending it.
  private func dividesList(_ heading: Headings.Heading) -> Bool { isList && level > 0 && heading.level > level }

  private mutating func enter(_ section: Section, _ heading: Headings.Heading) {
    self.section = section
    level = heading.level
    item.forgetBullet()
    isAfterList = false
    if isList || section == .synonyms || section == .grades { emptyHeading = ByteSpan(heading.span) }
  }

  /// Notes the heading of a list that has ended without anything in it.
  private mutating func endSection() {
    if let heading = emptyHeading { builder.addEmpty(section, heading: heading) }
    emptyHeading = nil
  }

  private func isWithinQuestion(_ heading: Headings.Heading) -> Bool {
    builder.current != nil && (heading.level == 0 || heading.level > questionLevel)
  }

  private mutating func openUnknown(_ heading: Headings.Heading, _ span: ByteSpan) {
    if heading.isLiteral, heading.level == 1, source.bytes(span).last == UInt8(ascii: "\\") {
      takeTitle(ByteSpan(start: span.start + 1, end: span.end - 1), heading)
      return
    }
    let question = QuestionHeading(source.bytes(span))
    // "## Any word" is a question; at other levels a heading must say that it is one.
    let isQuestion = heading.level == 2 || (question.isCertain && saysQuestion(question, span))
    if isQuestion {
      openQuestion(span, level: heading.level)
      return
    }
    if dividesList(heading) { return }
    if heading.level == 1 {
      takeTitle(span, heading)
      return
    }
    enter(.unknown, heading)
    unknownHeading = span
  }

  private mutating func takeTitle(_ span: ByteSpan, _ heading: Headings.Heading) {
    builder.closeQuestion()
    if !builder.hasTitle || !titleIsHeading { builder.setTitle(span) }
    titleIsHeading = true
    enter(.other, heading)
  }

  /// Whether the heading has the word "question" or marks, and not just one word.
  private func saysQuestion(_ question: QuestionHeading, _ span: ByteSpan) -> Bool {
    question.saysQuestion(headingOf: span.count)
  }

  private mutating func openQuestion(_ span: ByteSpan, level: Int) {
    let parsed = QuestionHeading(source.bytes(span))
    section = .question
    self.level = level
    item.forgetBullet()
    if builder.current == nil || level != questionLevel { isFlat = false }
    questionLevel = level
    builder.openQuestion(parsed, at: span)
  }

  /// "### Mark scheme (4 marks)" states the marks of its question.
  private mutating func takeMarks(of heading: Headings.Heading) {
    builder.setMarks(QuestionHeading(source.bytes(ByteSpan(heading.span))).marks)
  }

  // MARK: Lines

  private mutating func readItem(_ content: ArraySlice<UInt8>, indent: Int, isLiteral: Bool) {
    let place = span(content)
    if section == .markingPoints, item.isFollowed(byLabelOf: content) {
      item.extend(to: content.endIndex)
      return
    }
    if item.holds(indent: indent) {
      switch section {
      case .markingPoints, .question:
        item.nest(place)
        return
      case .modelAnswers:
        item.absorb(to: place.end)
        return
      case .levels, .misconceptions, .synonyms, .grades, .learnt, .teaching, .other, .unknown: break
      }
    }
    if section == .markingPoints, !isLiteral,
      LineShape.isRefinement(content) || (item.isOpen && LineShape.isNearlyRefinement(content))
    {
      // Where a point goes before, it is what is meant.
      builder.report(Diagnostic(.refinementWithoutPoint, place, numbers: item.isOpen ? [1] : []))
      item.nest(place, isOutdented: true)
      return
    }
    complainOfSection()
    endItem()
    item.begin(place, indent: indent, hasBullet: true, isLiteral: isLiteral)
    isAfterList = false
  }

  private mutating func readText(_ text: ArraySlice<UInt8>, indent: Int) {
    if item.continues(text, indent: indent, in: section, afterBlank: sawBlank) {
      item.extend(to: text.endIndex)
      return
    }
    switch section {
    case .question:
      endItem()
      builder.addText(span(text))
    case .markingPoints:
      guard builder.current != nil || level > 0 else { return }
      let hadBullets = item.hasBullet || isAfterList
      endItem()
      item.begin(span(text), indent: indent, hasBullet: false, isAside: hadBullets)
      isAfterList = hadBullets
    case .modelAnswers, .misconceptions, .synonyms, .grades:
      guard builder.current != nil || level > 0 else { return }
      endItem()
      item.begin(span(text), indent: indent, hasBullet: false)
    case .levels, .learnt, .teaching, .unknown: endItem()
    case .other:
      endItem()
      if builder.document.questions.isEmpty, let board = BoardLine(text) {
        builder.setBoard(board)
        return
      }
      // The first line of a document without Markdown headings is its title when it is short enough to be one.
      if !builder.hasTitle, !sawHeading, text.count <= 200 { builder.setTitle(span(text)) }
    }
  }

  /// Says once that a section is not read, at its first list item.
  private mutating func complainOfSection() {
    guard section == .unknown, let heading = unknownHeading else { return }
    unknownHeading = nil
    builder.report(Diagnostic(.unknownSection, heading, text: source.string(heading)))
  }

  private mutating func endItem() {
    guard let ended = item.take() else { return }
    emptyHeading = nil
    builder.add(ended, to: section)
  }

  private func span(_ slice: ArraySlice<UInt8>) -> ByteSpan { ByteSpan(slice.startIndex..<slice.endIndex) }
}
