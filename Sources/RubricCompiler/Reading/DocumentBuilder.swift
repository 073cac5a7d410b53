internal import Language

/// Puts what ``DocumentReader`` finds where it belongs: to a question, to all of them, or, for points that stand on their
/// own, to questions made for them.
struct DocumentBuilder {
  private(set) var document = Document()
  private(set) var diagnostics: [Diagnostic] = []

  /// The question being read; nil where marking points stand on their own.
  private(set) var current: Int?
  /// By question: whether its heading must be one, and list items in its text, which are its points where it has none.
  private var isCertain: [Bool] = []
  private var textItems: [[Document.Item]] = []
  /// Points outside any question.
  private var loosePoints: [Document.Item] = []
  private var looseModelAnswers: [Document.Item] = []
  private var emptySections: [EmptySection] = []
  /// Lists outside any question that have something in them.
  private var filledSections: Set<Section> = []

  /// A heading of a list with nothing under it.
  private struct EmptySection {
    var heading: ByteSpan
    var section: Section
    var question: Int?
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  // MARK: The document

  var hasTitle: Bool { !document.title.isEmpty }
  mutating func setTitle(_ span: ByteSpan) { document.title = span }

  mutating func setBoard(_ board: BoardLine) {
    document.board = board.profile
    document.boardName = ByteSpan(board.name.startIndex..<board.name.endIndex)
  }

  // MARK: The current question

  /// The question being read.
  var question: Document.QuestionText? { current.map { document.questions[$0] } }

  mutating func openQuestion(_ heading: QuestionHeading, at span: ByteSpan) {
    current = document.questions.count
    var question = Document.QuestionText(id: heading.id, heading: span, marks: heading.marks)
    if let text = heading.text { question.text.append(ByteSpan(text)) }
    document.questions.append(question)
    isCertain.append(heading.isCertain)
    textItems.append([])
  }

  mutating func closeQuestion() { current = nil }

  /// Goes on with the question that is named ("question 2", or its words where it has no number); with none where there is no
  /// such question.
  mutating func reopenQuestion(_ name: ArraySlice<UInt8>) {
    let word = ("question " as StaticString).bytes
    let hasWord = name.count > word.count && zip(name, word).allSatisfy { $0 | 0x20 == $1 }
    let names = [[UInt8](hasWord ? name.dropFirst(word.count).trimmed : name), QuestionHeading(name).id]
    let questions = document.questions
    current = names.lazy.compactMap { name in questions.firstIndex { $0.id == name } }.first
  }

  /// "### Mark scheme (4 marks)" states the marks of its question, unless its own heading has.
  mutating func setMarks(_ marks: Int?) {
    guard let current, document.questions[current].marks == nil else { return }
    document.questions[current].marks = marks
  }

  mutating func addText(_ span: ByteSpan) {
    if let current { document.questions[current].text.append(span) }
  }

  mutating func addLevel(_ span: ByteSpan) {
    if let current { document.questions[current].levels.append(span) }
  }

  /// Lets the last level go on to a place.
  mutating func extendLevel(to end: Int) {
    guard let current, let last = document.questions[current].levels.indices.last else { return }
    document.questions[current].levels[last].end = Int32(end)
  }

  /// Notes that learnt rules of the question follow.
  mutating func addLearnt(heading span: ByteSpan) {
    if let current {
      document.questions[current].learntHeading = span
    } else {
      diagnostics.append(Diagnostic(.learntRulesWithoutQuestion, span))
    }
  }

  // MARK: Items

  /// Notes the heading of a list that has ended without anything in it.
  mutating func addEmpty(_ section: Section, heading: ByteSpan) {
    emptySections.append(EmptySection(heading: heading, section: section, question: current))
  }

  /// Places a list item of a section.
  mutating func add(_ item: Document.Item, to section: Section) {
    if current == nil { filledSections.insert(section) }
    switch section {
    case .markingPoints:
      if let current { document.questions[current].points.append(item) } else { loosePoints.append(item) }
    case .misconceptions:
      if let current {
        document.questions[current].misconceptions.append(item)
      } else {
        document.misconceptions.append(item)
      }
    case .modelAnswers:
      if let current { document.questions[current].modelAnswers.append(item) } else { looseModelAnswers.append(item) }
    case .learnt: if let current { document.questions[current].learnt.append(item) }
    case .synonyms: document.synonyms.append(item)
    case .grades: document.grades.append(item)
    case .teaching: document.teaching.append(item)
    case .question: if let current { textItems[current].append(item) }
    case .levels, .other, .unknown: break
    }
  }

  // MARK: The end

  /// Places what could not be placed before the whole document was read, and joins the lines of mark schemes.
  mutating func finish(_ source: SourceText) {
    takeTextItems()
    complainOfEmptySections(source)
    removeTopics()
    distributeLoose()
    joinLines(source)
  }

  private mutating func distributeLoose() {
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
  private mutating func complainOfEmptySections(_ source: SourceText) {
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

  private mutating func joinLines(_ source: SourceText) {
    var reader = SyntaxReader(source)
    var unread: [ByteSpan] = []
    for index in document.questions.indices where document.questions[index].points.count > 1 {
      document.questions[index].points = SchemeItems(hasLevels: !document.questions[index].levels.isEmpty).joined(
        document.questions[index].points, reader: &reader, unread: &unread)
    }
    for index in document.questions.indices {
      let question = document.questions[index].text.map { reader.words(of: $0) }
      StepLines(question: question).mark(&document.questions[index].points, reader: &reader)
    }
    for span in unread { diagnostics.append(Diagnostic(.guidanceNotApplied, span, text: source.string(span))) }
  }
}
