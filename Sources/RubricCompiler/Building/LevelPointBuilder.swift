internal import Language
internal import RubricModel

/// Makes the one marking point of a question that is marked by levels of response: the grid, and what answers may say.
struct LevelPointBuilder {
  private let phrases = PiecePhrases()
  let source: SourceText
  let requirements: RequirementBuilder
  let given: [StemID]

  /// The point of the question; nil where no line of its grid is a level.
  func point(
    of text: Document.QuestionText, id: String, reader: inout SyntaxReader, terms: inout TermTable,
    diagnostics: inout [Diagnostic]
  ) -> MarkingPoint? {
    let span = text.levels[0].union(text.levels[text.levels.count - 1])
    let builder = LevelBuilder(source: source)
    guard
      let scheme = builder.scheme(of: text.levels, heading: span, reader: &reader, diagnostics: &diagnostics)
    else { return nil }
    let command = command(of: text, scheme, reader: &reader)
    var demand = DemandSyntax(command: .state, head: [])
    for item in text.points { demand.items += items(of: item, reader: &reader, diagnostics: &diagnostics) }
    if demand.items.isEmpty { diagnostics.append(Diagnostic(.levelsWithoutContent, text.heading)) }
    demand.quantity = max(1, demand.items.count)
    var requirement = requirements.build(demand, pointTopics: [], terms: &terms)
    requirement.label = "indicative content"
    requirement.span = text.points.first?.span ?? span
    requirement.isOpen = true
    requirement.weight = 1
    return MarkingPoint(
      id: id, text: "Levels of response", span: span, tariff: scheme.levels[scheme.levels.count - 1].marks.upperBound,
      tariffSource: .stated, leadIn: nil, commands: [CommandUse(word: command, span: text.heading, weight: 0)],
      requirements: [requirement], rejects: [], ignored: [], acceptsOther: false, given: given, levels: scheme)
  }

  /// The command word of the question with the highest demand; else one that the highest level asks for.
  private func command(
    of text: Document.QuestionText, _ scheme: LevelScheme, reader: inout SyntaxReader
  ) -> CommandWord {
    var best: CommandWord?
    for span in text.text {
      for word in reader.words(of: span) {
        guard let command = WordTables.shared.command(word) else { continue }
        if command.demand.rawValue > (best?.demand.rawValue ?? 0) { best = command }
      }
    }
    if let best { return best }
    switch scheme.levels[scheme.levels.count - 1].traits.demand {
    case .judgement: return .evaluate
    case .contrast: return .compare
    case .description, .account: return .describe
    case .reasoning, .content, nil: return .explain
    }
  }

  /// The ideas of an entry of the indicative content: those that it lists, or itself.
  private func items(
    of item: Document.Item, reader: inout SyntaxReader, diagnostics: inout [Diagnostic]
  ) -> [ItemSyntax] {
    var found: [ItemSyntax] = []
    for span in [item.span] + item.nested {
      let words = reader.words(of: span)
      if RefinementReader.isRefinement(words) {
        diagnostics.append(Diagnostic(.refinementOfLevels, words[0].span, text: source.string(words[0].span)))
        continue
      }
      var syntax = PointSyntax()
      PointParser().parse(words[...].withoutLines, into: &syntax)
      let listed = syntax.demands.filter { $0.kind == .content && $0.items.count > 1 }.flatMap { $0.items }
      if !listed.isEmpty {
        found += listed
        continue
      }
      let whole = phrases.item(words[...].withoutLines)
      if !whole.alternatives.isEmpty { found.append(whole) }
    }
    return found
  }
}
