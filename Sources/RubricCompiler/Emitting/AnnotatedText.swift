internal import Language
internal import RubricModel

/// Writes a compiled rubric back as Markdown, with all that was inferred spelt out in lines under each marking point, so that an
/// author sees what was understood and puts it right in place.
///
/// The text compiles to the same rules, and written again it is the same bytes. What has no bearing on marking is left out:
/// sections that are not read, guidance that is not applied, comments. Texts stand on one line each, with single blanks.
public enum AnnotatedText {
  /// The annotated rubric, ending with a line end when it is not empty.
  public static func render(_ compilation: Compilation) -> [UInt8] {
    var writer = AnnotatedWriter(compilation)
    writer.write()
    return writer.lines.text
  }
}

private struct AnnotatedWriter {
  private let rubric: Rubric
  private let source: SourceText
  private let document: Document
  private var reader: SyntaxReader
  private(set) var lines = AnnotatedLines()

  init(_ compilation: Compilation) {
    rubric = compilation.rubric
    source = compilation.source
    // The text is read again, so that a compilation need not keep what it was made of.
    var documents = DocumentReader(source)
    documents.read()
    reader = SyntaxReader(source)
    document = documents.document.withGuidanceAttached(reader: &reader)
  }

  mutating func write() {
    let title = source.line(of: document.title)
    if !title.isEmpty { lines.title(title) }
    switch rubric.board {
    case .generic: break
    case .aqa, .cambridge:
      lines.blank()
      lines.line(("Board: " as StaticString).bytes + rubric.board.name.bytes)
    }
    var built = rubric.questions[...]
    for text in document.marked {
      guard let question = built.popFirst() else { break }
      write(text, question)
    }
    section("## Misconceptions", document.misconceptions)
    section("## Synonyms", document.synonyms)
    section("## Grades", document.grades)
    writeModels()
  }

  // MARK: Questions

  private mutating func write(_ text: Document.QuestionText, _ question: Question) {
    var text = text
    text.points = GuidanceItems().attached(text.points, reader: &reader)
    text = text.settled(source, board: rubric.board, reader: &reader)
    lines.blank()
    // What the points add up to is spelt out as well.
    let isSpeltOut = text.marks == nil && !text.points.isEmpty && question.max <= 9999
    lines.question(text.id, marks: isSpeltOut ? question.max : text.marks)
    for place in text.text { lines.paragraph(source.line(of: place)) }
    if let levels = question.points.first?.levels {
      write(levels)
      writeContent(text)
    } else if !text.points.isEmpty {
      lines.line(("### Marking points" as StaticString).bytes)
      for (item, point) in zip(text.points, question.points) {
        write(item, point, given: question.given, marks: text.marks, isOnly: text.points.count == 1)
      }
    }
    section("### Model answers", text.modelAnswers)
    section("### Misconceptions", text.misconceptions)
    section("### Learnt rules", text.learnt)
  }

  /// The grid of a question that is marked by levels of response.
  private mutating func write(_ scheme: LevelScheme) {
    lines.line(("### Levels of response" as StaticString).bytes)
    for level in scheme.levels {
      let first = level.marks.lowerBound
      let last = level.marks.upperBound
      let marks = first == last ? "\(first) \(first == 1 ? "mark" : "marks")" : "\(first)-\(last) marks"
      lines.level([UInt8]("Level \(level.number) (\(marks)): \(level.descriptor)".utf8))
    }
  }

  /// What answers to such a question may say.
  private mutating func writeContent(_ text: Document.QuestionText) {
    if text.points.isEmpty { return }
    lines.line(("### Indicative content" as StaticString).bytes)
    let guidance = GuidanceItems()
    for item in text.points {
      let nested = item.nested.filter { !RefinementReader.isRefinement(reader.words(of: $0)) }
      // Guidance is a point where something stands under it, or where it stands first.
      let text = source.line(of: item.span)
      let place = SourceText(text)
      var words = SyntaxReader(place)
      let isPoint = nested.isEmpty && guidance.isGuidance(words.words(of: ByteSpan(0..<text.count)))
      lines.item(text, isLiteral: isPoint)
      for nested in nested {
        lines.item(source.line(of: nested), isUnder: true)
      }
    }
  }

  /// - Parameter marks: those of the question, where the point is its only one.
  private mutating func write(
    _ item: Document.Item, _ point: MarkingPoint, given: [StemID], marks: Int?, isOnly: Bool
  ) {
    var ignored: [Diagnostic] = []
    var syntax = ItemReader(source: source, board: rubric.board, marks: marks).read(
      item, reader: &reader, diagnostics: &ignored)
    if isOnly, let marks { AlternativeChains(source: source).apply(to: &syntax, marks: marks) }
    syntax.settle { given.contains(rubric.vocabulary.find(WordKey.make(of: $0.folded[...]))) }
    lines.item(source.line(of: item.span))
    for line in AnnotatedPoint(source: source, syntax: syntax, point: point).lines() { lines.nested(line) }
  }

  private mutating func section(_ heading: StaticString, _ items: [Document.Item]) {
    if items.isEmpty { return }
    if heading.utf8CodeUnitCount > 2, heading.bytes[2] != UInt8(ascii: "#") { lines.blank() }
    lines.line(heading.bytes)
    for item in items { lines.item(source.line(of: item.span)) }
  }

  // MARK: Models

  /// Models that the rubric explains elsewhere than in its points ("LAST: listen, apologise, solve, thank").
  private mutating func writeModels() {
    var ofPoints = NamedModels()
    for question in document.questions {
      for point in question.points { ofPoints.learn(from: reader.words(of: point.span), source: source) }
    }
    let models = document.namedModels(source, &reader).models
    var texts: [[UInt8]] = []
    for model in models where !ofPoints.models.contains(where: { $0.name == model.name }) {
      texts.append(text(of: model))
    }
    if texts.isEmpty { return }
    lines.blank()
    lines.line(("## Key terms" as StaticString).bytes)
    for text in texts { lines.item(text) }
  }

  /// "LAST (listen, apologise, solve, and thank)": the last comma keeps an "and" of the last step together.
  private func text(of model: NamedModels.Model) -> [UInt8] {
    let name = model.name.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 }
    let steps = model.steps.map { source.text(of: $0[...]) }
    let first = AnnotatedWords.joined(steps.dropLast().map { $0 }, by: ", ")
    return name + (" (" as StaticString).bytes + first + (", and " as StaticString).bytes + (steps.last ?? [])
      + (")" as StaticString).bytes
  }
}
