internal import Language
internal import RubricModel

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
  /// Number of `#` of the heading of the section being read; 0 for a plain one.
  private var level = 0
  /// The heading of an unknown section that has had no complaint yet.
  private var unknownHeading: ByteSpan?
  private var sawHeading = false
  /// The heading of the list being read, while nothing stands under it.
  private var emptyHeading: ByteSpan?
  private var emptySections: [EmptySection] = []
  /// Lists outside any question that have something in them.
  private var filledSections: Set<Section> = []
  /// The question being read; nil where marking points stand on their own.
  private var current: Int?
  private var questionLevel = 0
  /// Sections have as many `#` as the questions they belong to.
  private var isFlat = false
  /// By question: whether its heading must be one, and list items in its text, which are its points where it has none.
  private var isCertain: [Bool] = []
  private var textItems: [[Document.Item]] = []
  /// Points outside any question.
  private var loosePoints: [Document.Item] = []
  private var looseModelAnswers: [Document.Item] = []
  private var item: Document.Item?
  private var itemIndent = 0
  /// The item began with a bullet.
  private var itemHasBullet = false
  /// A paragraph stands after the bullets of the list being read.
  private var isAfterList = false
  private var sawBlank = false
  private var isInComment = false
  /// A level of response is being read, to which the lines up to the next level or heading belong.
  private var isInLevel = false

  /// A heading of a list with nothing under it.
  private struct EmptySection {
    var heading: ByteSpan
    var section: Section
    var question: Int?
  }

  init(_ source: SourceText) {
    self.source = source
  }

  mutating func read() {
    for number in 1...source.lineCount {
      var line = source.line(number)
      // A byte order mark.
      if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      if !isComment(line) { read(line) }
    }
    endItem()
    endSection()
    distributeLoose()
    var reader = SyntaxReader(source)
    var unread: [ByteSpan] = []
    for index in document.questions.indices where document.questions[index].points.count > 1 {
      document.questions[index].points = SchemeItems(hasLevels: !document.questions[index].levels.isEmpty).joined(
        document.questions[index].points, reader: &reader, unread: &unread)
    }
    for span in unread { diagnostics.append(Diagnostic(.guidanceNotApplied, span, text: source.string(span))) }
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
    case .question, .levels, .synonyms, .learnt, .teaching, .other, .unknown: false
    }
  }

  // MARK: Levels of response

  /// Reads the line with which a level of response begins; false for another line.
  private mutating func startsLevel(_ shape: LineShape) -> Bool {
    guard let current, !shape.isLiteral else { return false }
    let text = shape.item ?? shape.text
    switch section {
    case .levels: guard LevelLine(text) != nil else { return false }
    case .markingPoints, .question: guard LevelLine.isCertain(text) else { return false }
    case .modelAnswers, .misconceptions, .synonyms, .learnt, .teaching, .other, .unknown: return false
    }
    endItem()
    emptyHeading = nil
    isInLevel = true
    document.questions[current].levels.append(span(text))
    return true
  }

  /// A line of a level's description; the heads of a table's columns are none.
  private mutating func extendLevel(to end: Int) {
    guard let current, let last = document.questions[current].levels.indices.last, isInLevel else { return }
    document.questions[current].levels[last].end = Int32(end)
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
      if heading.level > 0, current != nil, heading.level > questionLevel {
        section = .question
      } else {
        openQuestion(span, level: heading.level)
      }
    case .markingPoints, .modelAnswers:
      if let current, !isWithinQuestion(heading) {
        // As many `#` as the question: its own section, if it has none yet.
        let question = document.questions[current]
        let hasRoom = heading.section == .markingPoints ? question.points.isEmpty : question.modelAnswers.isEmpty
        if hasRoom { isFlat = true } else { self.current = nil }
      }
      enter(heading.section, heading)
      takeMarks(of: heading)
    case .levels:
      enter(.levels, heading)
      takeMarks(of: heading)
    case .misconceptions:
      if !isWithinQuestion(heading), !isFlat { current = nil }
      enter(.misconceptions, heading)
    case .learnt:
      enter(.learnt, heading)
      if let current { document.questions[current].learntHeading = span }
    case .synonyms, .teaching, .other:
      if !isWithinQuestion(heading) { current = nil }
      enter(heading.section, heading)
    case .unknown: openUnknown(heading, span)
    }
  }

  /// Whether a heading divides the list it stands in, as "#### Part (a)" does, rather than ending it.
  private func dividesList(_ heading: Headings.Heading) -> Bool { isList && level > 0 && heading.level > level }

  private mutating func enter(_ section: Section, _ heading: Headings.Heading) {
    self.section = section
    level = heading.level
    itemHasBullet = false
    isAfterList = false
    if isList || section == .synonyms { emptyHeading = ByteSpan(heading.span) }
  }

  /// Notes the heading of a list that has ended without anything in it.
  private mutating func endSection() {
    if let heading = emptyHeading {
      emptySections.append(EmptySection(heading: heading, section: section, question: current))
    }
    emptyHeading = nil
  }

  private func isWithinQuestion(_ heading: Headings.Heading) -> Bool {
    current != nil && (heading.level == 0 || heading.level > questionLevel)
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

  private var titleIsHeading = false

  private mutating func takeTitle(_ span: ByteSpan, _ heading: Headings.Heading) {
    current = nil
    if document.title.isEmpty || !titleIsHeading { document.title = span }
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
    itemHasBullet = false
    if current == nil || level != questionLevel { isFlat = false }
    questionLevel = level
    current = document.questions.count
    var question = Document.QuestionText(id: parsed.id, heading: span, marks: parsed.marks)
    if let text = parsed.text { question.text.append(ByteSpan(text)) }
    document.questions.append(question)
    isCertain.append(parsed.isCertain)
    textItems.append([])
  }

  /// "### Mark scheme (4 marks)" states the marks of its question.
  private mutating func takeMarks(of heading: Headings.Heading) {
    guard let current, document.questions[current].marks == nil else { return }
    document.questions[current].marks = QuestionHeading(source.bytes(ByteSpan(heading.span))).marks
  }

  // MARK: Lines

  private mutating func readItem(_ content: ArraySlice<UInt8>, indent: Int, isLiteral: Bool) {
    let place = span(content)
    if section == .markingPoints, let item, followsLabel(of: item, content) {
      extendItem(to: content.endIndex)
      return
    }
    if item != nil, indent > itemIndent {
      switch section {
      case .markingPoints, .question:
        item?.nested.append(place)
        return
      case .modelAnswers:
        item?.span.end = place.end
        return
      case .levels, .misconceptions, .synonyms, .learnt, .teaching, .other, .unknown: break
      }
    }
    if section == .markingPoints, !isLiteral,
      LineShape.isRefinement(content) || (item != nil && LineShape.isNearlyRefinement(content))
    {
      // Where a point goes before, it is what is meant.
      diagnostics.append(Diagnostic(.refinementWithoutPoint, place, numbers: item == nil ? [] : [1]))
      item?.nested.append(place)
      item?.hasOutdented = true
      return
    }
    complainOfSection()
    endItem()
    item = Document.Item(span: place, isLiteral: isLiteral)
    itemIndent = indent
    itemHasBullet = true
    isAfterList = false
  }

  /// Whether a line begins with "(b)" under a point that begins with "(a)": a part of it.
  private func followsLabel(of item: Document.Item, _ content: ArraySlice<UInt8>) -> Bool {
    let first = source.bytes(item.span).prefix(3)
    guard first.count == 3, first.first == UInt8(ascii: "("), first.last == UInt8(ascii: ")") else { return false }
    var before = content.startIndex - 1
    while before > Int(item.span.start), source.bytes[before] == 0x20 || source.bytes[before] == 0x09 { before -= 1 }
    guard before > Int(item.span.end), source.bytes[before] == UInt8(ascii: ")") else { return false }
    return source.bytes[before - 2] == UInt8(ascii: "(")
      && source.bytes[before - 1] > first[first.startIndex + 1]
  }

  private mutating func readText(_ text: ArraySlice<UInt8>, indent: Int) {
    if item != nil, continues(text, indent: indent) {
      extendItem(to: text.endIndex)
      return
    }
    switch section {
    case .question:
      endItem()
      if let current { document.questions[current].text.append(span(text)) }
    case .markingPoints:
      guard current != nil || level > 0 else { return }
      let hadBullets = itemHasBullet || isAfterList
      endItem()
      start(text, indent: indent)
      item?.isAside = hadBullets
      isAfterList = hadBullets
    case .modelAnswers, .misconceptions, .synonyms:
      guard current != nil || level > 0 else { return }
      endItem()
      start(text, indent: indent)
    case .levels, .learnt, .teaching, .unknown: endItem()
    case .other:
      endItem()
      if readBoard(text) { return }
      // The first line of a document without Markdown headings is its title when it is short enough to be one.
      if document.title.isEmpty, !sawHeading, text.count <= 200 { document.title = span(text) }
    }
  }

  /// Reads "Board: aqa"; false for another line.
  private mutating func readBoard(_ text: ArraySlice<UInt8>) -> Bool {
    guard document.questions.isEmpty, let colon = text.firstIndex(of: UInt8(ascii: ":")),
      Self.lower(text[..<colon].withoutEmphasis) == "board"
    else { return false }
    let name = text[(colon + 1)...].withoutEmphasis
    document.board = BoardProfile.allCases.first { Self.lower(name) == $0.name }
    document.boardName = span(name)
    return true
  }

  private static func lower(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }
  }

  /// An item without a bullet.
  private mutating func start(_ text: ArraySlice<UInt8>, indent: Int) {
    item = Document.Item(span: span(text))
    itemIndent = indent
    itemHasBullet = false
  }

  /// Whether a line without a bullet goes on with the item before it.
  private func continues(_ text: ArraySlice<UInt8>, indent: Int) -> Bool {
    if sawBlank { return itemHasBullet && indent > itemIndent }
    if itemHasBullet || indent > itemIndent { return true }
    // A list pasted without bullets: a line is an item of its own, unless the one before it is not complete.
    switch section {
    case .synonyms, .misconceptions, .learnt: return false
    case .markingPoints: return !isComplete || LineShape.isRefinement(text)
    case .question, .levels, .modelAnswers, .teaching, .other, .unknown: return true
    }
  }

  /// Whether the item being read ends as a point does: with a full stop, or marks in brackets.
  private var isComplete: Bool {
    guard let end = item?.nested.last?.end ?? item?.span.end, end > 0 else { return true }
    let last = source.bytes[Int(end) - 1]
    return last == UInt8(ascii: ".") || last == UInt8(ascii: ")") || last == UInt8(ascii: "]")
      || last == UInt8(ascii: "!")
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

  /// Says once that a section is not read, at its first list item.
  private mutating func complainOfSection() {
    guard section == .unknown, let heading = unknownHeading else { return }
    unknownHeading = nil
    diagnostics.append(Diagnostic(.unknownSection, heading, text: source.string(heading)))
  }

  // MARK: Placing

  private mutating func endItem() {
    guard let ended = item else { return }
    item = nil
    emptyHeading = nil
    if current == nil { filledSections.insert(section) }
    switch section {
    case .markingPoints:
      if let current { document.questions[current].points.append(ended) } else { loosePoints.append(ended) }
    case .misconceptions:
      if let current {
        document.questions[current].misconceptions.append(ended)
      } else {
        document.misconceptions.append(ended)
      }
    case .modelAnswers:
      if let current { document.questions[current].modelAnswers.append(ended) } else { looseModelAnswers.append(ended) }
    case .learnt: if let current { document.questions[current].learnt.append(ended) }
    case .synonyms: document.synonyms.append(ended)
    case .teaching: document.teaching.append(ended)
    case .question: if let current { textItems[current].append(ended) }
    case .levels, .other, .unknown: break
    }
  }

  private mutating func distributeLoose() {
    takeTextItems()
    complainOfEmptySections()
    removeTopics()
    var taken: Set<[UInt8]> = []
    for question in document.questions { taken.insert(question.id) }
    // Points outside any question become questions of their own.
    var number = 0
    for point in loosePoints {
      repeat { number += 1 } while taken.contains([UInt8](String(number).utf8))
      document.questions.append(
        Document.QuestionText(id: [UInt8](String(number).utf8), heading: point.span, marks: nil, points: [point]))
    }
    if !taken.isEmpty, !loosePoints.isEmpty { document.questions.sort { $0.heading.start < $1.heading.start } }
    guard let first = looseModelAnswers.first else { return }
    if document.questions.count == 1 {
      document.questions[0].modelAnswers += looseModelAnswers
    } else {
      diagnostics.append(Diagnostic(.answerWithoutQuestion, first.span))
    }
  }

  /// Reports lists without anything in them; a question without points is reported as such, and a table of contents has
  /// the headings of lists that stand further down.
  private mutating func complainOfEmptySections() {
    for empty in emptySections {
      let isPoints = empty.section == .markingPoints
      if empty.question == nil, filledSections.contains(empty.section) { continue }
      if isPoints, empty.question.map({ document.questions[$0].modelAnswers.isEmpty }) ?? true { continue }
      diagnostics.append(Diagnostic(.emptySection, empty.heading, text: source.string(empty.heading)))
    }
  }

  /// List items under a question are its points where it has no section of points, and its text where it has.
  private mutating func takeTextItems() {
    for index in document.questions.indices where !textItems[index].isEmpty {
      if document.questions[index].points.isEmpty, document.questions[index].modelAnswers.isEmpty {
        document.questions[index].points = textItems[index]
      } else {
        document.questions[index].text += textItems[index].flatMap { [$0.span] + $0.nested }
        document.questions[index].text.sort { $0.start < $1.start }
      }
    }
  }

  /// "## Notes on the paper" without points is no question.
  private mutating func removeTopics() {
    var kept: [Document.QuestionText] = []
    for (index, question) in document.questions.enumerated()
    where isCertain[index] || !question.points.isEmpty || !question.modelAnswers.isEmpty || !question.levels.isEmpty {
      kept.append(question)
    }
    document.questions = kept
  }

  private func span(_ slice: ArraySlice<UInt8>) -> ByteSpan { ByteSpan(slice.startIndex..<slice.endIndex) }
}
