internal import JSONText
public import Language
public import RubricModel

/// A rubric, and what the compiler has to say about its text.
public struct Compilation: Sendable {
  public var rubric: Rubric
  public var source: SourceText
  /// In the order of the text.
  public var diagnostics: [Diagnostic]

  /// Whether the rubric cannot be relied on.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Compiles rubric texts: marking points in English into rules.
public enum RubricCompiler {
  /// Largest rubric text that is read, in bytes.
  public static let sizeLimit = 32 << 20

  /// Compiles a rubric text. It never fails: what it does not understand is in the diagnostics.
  ///
  /// - Parameter thesaurus: further synonyms of the rubric's own words, which count as weak evidence.
  public static func compile(_ bytes: [UInt8], lexicon: Lexicon = .shared, thesaurus: Thesaurus? = nil) -> Compilation {
    guard bytes.count <= sizeLimit else { return tooLarge(lexicon) }
    let source = SourceText(bytes)
    var builder = RubricBuilder(source: source, lexicon: lexicon)
    builder.build(thesaurus)
    return Compilation(rubric: builder.rubric, source: source, diagnostics: builder.report())
  }

  private static func tooLarge(_ lexicon: Lexicon) -> Compilation {
    let source = SourceText([])
    return Compilation(
      rubric: RubricBuilder(source: source, lexicon: lexicon).rubric, source: source,
      diagnostics: [Diagnostic(.tooLarge, ByteSpan(start: 0, end: 0), numbers: [sizeLimit >> 20])])
  }
}

/// Builds the rubric of one text.
struct RubricBuilder {
  private let source: SourceText
  private var lexicon: Lexicon
  private var terms: TermTable
  private var titleSpan = ByteSpan(start: 0, end: 0)
  /// Misconceptions that belong to every question, built once.
  private var sharedMisconceptions: [Misconception] = []
  /// What model answers are read with; made when a question has nothing else.
  private var modelAnswers: ModelAnswerBuilder.Stock?
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var rubric: Rubric

  init(source: SourceText, lexicon: Lexicon) {
    self.source = source
    self.lexicon = lexicon
    terms = TermTable(lexicon: lexicon)
    rubric = Rubric(
      title: "", questions: [], terms: [], patterns: PatternStore(), vocabulary: lexicon.vocabulary,
      lexicon: lexicon)
  }

  mutating func build(_ thesaurus: Thesaurus? = nil) {
    checkEncoding()
    var reader = DocumentReader(source)
    reader.read()
    diagnostics += reader.diagnostics
    var syntaxReader = SyntaxReader(source)
    let document = reader.document.withGuidanceAttached(reader: &syntaxReader)
    titleSpan = document.title
    rubric.board = document.board ?? .generic
    if document.board == nil {
      diagnostics.append(Diagnostic(.unknownBoard, document.boardName, text: source.string(document.boardName)))
    }
    rubric.title = source.string(document.title)
    if document.questions.isEmpty {
      let isEmpty = source.bytes.allSatisfy { $0 <= 0x20 }
      diagnostics.append(Diagnostic(isEmpty ? .emptyRubric : .noMarkingPoints, ByteSpan(start: 0, end: 0)))
    }
    let models = document.namedModels(source, &syntaxReader)
    let subjects = SubjectChoice(
      SubjectFinder(document, title: shortTitle, source: source, lexicon: lexicon), questions: document.questions.count)
    lexicon = lexicon.reading(subjects: subjects.all)
    terms = TermTable(lexicon: lexicon)
    let topics = TopicFinder(lexicon: lexicon).topics(of: document, source: source, terms: &terms)
    terms.activeSubjects = subjects.document
    buildSharedMisconceptions(document)
    var ids: [[UInt8]: ByteSpan] = [:]
    for (place, question) in document.questions.enumerated() {
      if let first = ids[question.id] {
        diagnostics.append(
          Diagnostic(
            .duplicateQuestion, question.heading, text: String(decoding: question.id, as: UTF8.self),
            notes: [Diagnostic.Note(.first, first)]))
        continue
      }
      ids[question.id] = question.heading
      terms.activeSubjects = subjects.questions[place]
      if let built = build(question, models: models, topics: topics, reader: &syntaxReader) {
        rubric.questions.append(built)
      }
    }
    SynonymBuilder(source: source).add(document.synonyms, to: &rubric, terms: &terms, diagnostics: &diagnostics)
    rubric.grades = GradeBuilder(source: source).build(
      document.grades, max: rubric.questions.reduce(0) { $0 + $1.max }, diagnostics: &diagnostics)
    if let thesaurus { terms.addSynonyms(from: thesaurus) }
    rubric.terms = terms.terms
    rubric.patterns = terms.patterns
    rubric.vocabulary = terms.vocabulary
    rubric.lexicon = lexicon
  }

  /// Whether a paragraph of a question is a source in quotation marks, of which an answer is to take details.
  private func isSource(_ words: [SyntaxWord]) -> Bool {
    words.count > 20 && words.first.map { $0.kind == .quote || $0.isQuoted } == true
      && words.last.map { $0.kind == .quote || $0.isQuoted || $0.kind == .terminator } == true
      && words.count(where: { $0.isQuoted }) * 3 > words.count * 2
  }

  private mutating func build(
    _ text: Document.QuestionText, models: NamedModels, topics: [Int32], reader: inout SyntaxReader
  ) -> Question? {
    let id = String(decoding: text.id, as: UTF8.self)
    let text = text.settled(source, board: rubric.board, reader: &reader)
    guard !text.points.isEmpty || !text.modelAnswers.isEmpty || !text.levels.isEmpty else {
      diagnostics.append(Diagnostic(.questionWithoutPoints, text.heading, text: id))
      return nil
    }
    var given: [StemID] = []
    var isGiven: Set<StemID> = []
    for span in text.text where !isSource(reader.words(of: span)) {
      for word in reader.words(of: span) where word.isWord && word.classes.isDisjoint(with: .function) {
        let stem = terms.stem(word)
        if isGiven.insert(stem).inserted { given.append(stem) }
      }
    }
    // "say whether it is exothermic or endothermic": which of the two is what is asked for.
    for span in text.text {
      for word in ChoiceInQuestion.words(of: reader.words(of: span)) {
        let stem = terms.stem(word)
        if isGiven.remove(stem) != nil { given.removeAll { $0 == stem } }
      }
    }
    let requirements = RequirementBuilder(
      source: source, models: models, given: given, topics: topics,
      isOfDefinition: text.text.contains { DefinitionQuestion.isOne(reader.words(of: $0)) })
    let builder = PointBuilder(source: source, requirements: requirements, given: given)
    var points: [MarkingPoint] = []
    if !text.levels.isEmpty,
      let point = LevelPointBuilder(source: source, requirements: requirements, given: given).point(
        of: text, id: id + ".1", reader: &reader, terms: &terms, diagnostics: &diagnostics)
    {
      points = [point]
    }
    for (index, item) in text.points.enumerated() where points.first?.levels == nil {
      var syntax = ItemReader(source: source, board: rubric.board, marks: text.marks).read(
        item, reader: &reader, diagnostics: &diagnostics)
      if text.points.count == 1, let marks = text.marks {
        let asked = text.text.flatMap { reader.words(of: $0) }
        PointFinisher().countAsked(&syntax, marks: marks, number: PointFinisher.numberAsked(asked[...]))
        AlternativeChains(source: source).apply(to: &syntax, marks: marks)
      }
      syntax.settle { isGiven.contains(terms.stem($0)) }
      let point = builder.build(
        syntax, id: id + "." + String(index + 1), item: item, questionMarks: text.points.count == 1 ? text.marks : nil,
        terms: &terms, diagnostics: &diagnostics)
      check(item, syntax, point, given: isGiven.intersection(point.given), reader: &reader)
      points.append(point)
    }
    if points.isEmpty {
      points = [
        ModelAnswerBuilder(source: source, given: given).point(
          of: text, id: id + ".1", reader: &reader, terms: &terms, stock: &modelAnswers)
      ]
    }
    let total = points.reduce(0) { $0 + $1.tariff }
    let check = QuestionCheck(source: source)
    check.checkMarks(text, total: total, diagnostics: &diagnostics)
    // All marks of the question can be earned, also where its only point was read as worth less; levels state their marks.
    if points.count == 1, points[0].levels == nil, let marks = text.marks, marks > total {
      points[0].tariff = marks
      points[0].tariffSource = .question
    }
    check.checkPoints(points, terms: terms, diagnostics: &diagnostics)
    check.checkAnswers(text, diagnostics: &diagnostics)
    check.checkMisconceptions(text.misconceptions, diagnostics: &diagnostics)
    let misconceptions = build(text.misconceptions)
    var question = Question(
      id: id, text: text.text.map { source.string($0) }.joined(separator: " "), span: text.heading,
      max: text.marks ?? total, points: points,
      misconceptions: misconceptions.isEmpty ? sharedMisconceptions : misconceptions + sharedMisconceptions,
      modelAnswers: text.modelAnswers.map { source.string($0.span) }, given: given)
    question.learnt = LearntRuleReader(source: source).scheme(
      of: text, points: points, max: question.max, terms: &terms, diagnostics: &diagnostics)
    question.subjects = terms.activeSubjects.map { String(decoding: lexicon.name(ofSubject: $0), as: UTF8.self) }
    return question
  }

  /// Says what is wrong with a point that was understood.
  private mutating func check(
    _ item: Document.Item, _ syntax: PointSyntax, _ point: MarkingPoint, given: Set<StemID>, reader: inout SyntaxReader
  ) {
    RedundancyCheck(source: source, given: given)
      .check(syntax, point.requirements, terms: &terms, diagnostics: &diagnostics)
    RefusalCheck(source: source).check(syntax, terms: &terms, diagnostics: &diagnostics)
    ReachCheck(source: source).check(syntax, point, terms: terms, diagnostics: &diagnostics)
    BracketCheck(source: source).check(item.span, diagnostics: &diagnostics)
    // Where lines say what is asked for, nothing hangs on how the English of the point is read.
    if syntax.isExplicit { return }
    ScopeCheck(source: source).check(syntax, terms: &terms, diagnostics: &diagnostics)
    CommandCheck(source: source).check(syntax, diagnostics: &diagnostics)
    TariffCheck(source: source).check(item, point, reader: &reader, diagnostics: &diagnostics)
  }

  /// All there is to say, in the order of the text, each with what to write instead where the compiler can tell.
  func report() -> [Diagnostic] {
    let finder = FixFinder(source: source)
    return Diagnostic.inOrder(diagnostics).map { diagnostic in
      var diagnostic = diagnostic
      if diagnostic.code == .unknownSection || diagnostic.code == .unknownRefinement {
        diagnostic.other = FixFinder.nearestName(to: diagnostic.text, of: diagnostic.code)
      }
      if diagnostic.fix == nil { diagnostic.fix = finder.fix(of: diagnostic) }
      return diagnostic
    }
  }

  private mutating func build(_ items: [Document.Item]) -> [Misconception] {
    let builder = MisconceptionBuilder(source: source)
    return items.map { builder.build($0, terms: &terms, diagnostics: &diagnostics) }
  }

  private mutating func buildSharedMisconceptions(_ document: Document) {
    guard !document.misconceptions.isEmpty else { return }
    sharedMisconceptions = build(document.misconceptions)
    QuestionCheck(source: source).checkMisconceptions(document.misconceptions, diagnostics: &diagnostics)
  }

  /// A title of a whole paragraph names its subject soon.
  private var shortTitle: ByteSpan {
    ByteSpan(start: titleSpan.start, end: min(titleSpan.end, titleSpan.start + 400))
  }

  /// Reports the first broken byte; the rest is read all the same.
  private mutating func checkEncoding() {
    if let place = firstBrokenByte() {
      diagnostics.append(Diagnostic(.invalidUTF8, ByteSpan(place..<(place + 1))))
    }
  }

  /// Offset of the first byte that is not well-formed UTF-8, or nil.
  private func firstBrokenByte() -> Int? {
    source.bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        let step = UTF8Step(bytes, at: position)
        if step.scalar == nil { return position }
        position += step.length
      }
      return nil
    }
  }
}
